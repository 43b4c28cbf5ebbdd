//! What the webview may ask. Each command is one line over a use case; its name, its permission in
//! `src-tauri/permissions/app.toml` and its line in the capability are one list, which
//! `tests/app` compares. No command takes a path.

mod recent;

/// Declares the handlers and their list together, so that they cannot drift apart.
macro_rules! commands {
    ($($module:ident :: $command:ident),* $(,)?) => {
        /// The name of every command there is, in the order of their declaration.
        pub const NAMES: &[&str] = &[$(stringify!($command)),*];

        /// Answers the webview's calls.
        pub fn handler<R: tauri::Runtime>()
        -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($module::$command),*]
        }
    };
}

commands![recent::recent_dossiers, recent::forget_recent];
