//! One application with a window on the mock runtime, in a data folder of its own.

use rapporteur_desktop::{Folders, Launch, builder, context};
use serde_json::Value;
use tauri::{
    App, Manager, WebviewWindow,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};
use tempfile::TempDir;

/// The address of the program's own page.
pub const OWN: &str = "tauri://localhost";

/// A running application; its data folder goes with it.
pub struct Running {
    pub app: App<MockRuntime>,
    pub folder: TempDir,
}

/// Starts the application as that command line would.
pub fn running(line: &[&str]) -> Running {
    let folder = tempfile::tempdir().unwrap();
    let folders = Folders::at(folder.path().join("data")).unwrap();
    let words = std::iter::once("rapporteur-desktop").chain(line.iter().copied());
    let launch = Launch::parse(words.map(Into::into)).unwrap();
    let mut app = builder(mock_builder(), launch, folders)
        .build(context())
        .unwrap();
    open_the_window(&mut app);
    Running { app, folder }
}

/// Setup runs with the first turn of the event loop, and this is the only way to make one turn.
#[expect(deprecated, reason = "deprecated for use in a loop, which this is not")]
fn open_the_window(app: &mut App<MockRuntime>) {
    app.run_iteration(|_, _| ());
}

impl Running {
    /// The window that the capability names.
    pub fn window(&self) -> WebviewWindow<MockRuntime> {
        self.app.get_webview_window("main").unwrap()
    }

    /// Asks as the program's own page does.
    pub fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        ask_from(&self.window(), OWN, command, arguments)
    }
}

/// Asks as a page of that address in that window would.
pub fn ask_from(
    window: &WebviewWindow<MockRuntime>,
    page: &str,
    command: &str,
    arguments: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: page.parse().unwrap(),
        body: InvokeBody::Json(arguments),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
}
