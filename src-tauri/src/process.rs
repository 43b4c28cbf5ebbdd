//! The process itself: what it may leave behind on this computer and what it answers to from
//! outside. Every function here must run before threads and GTK start, or says when.

use std::{ffi::OsStr, fs, io, path::Path};

use gtk::glib;
use gtk::prelude::GtkSettingsExt;
use rustix::process::{DumpableBehavior, Resource, Rlimit, Signal};
use tauri::{AppHandle, Runtime};

use crate::window;

/// Files of this process are for its user only, and its memory never reaches a core file or a
/// debugger of the same user: dossiers hold what sources said in confidence.
pub fn make_private() -> io::Result<()> {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    rustix::process::setrlimit(Resource::Core, none)?;
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// WebKit's DMABUF renderer draws an empty window where there is no GPU (virtual machines, remote
/// desktops, Xvfb), so it is switched off there unless the user has decided otherwise.
/// Must run before GTK starts.
pub fn choose_renderer() {
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if !has_render_node(Path::new("/dev/dri")) {
        // Never overwrites, and fails only for a name with '=' or a zero byte in it.
        let _ = glib::setenv(SWITCH, "1", false);
    }
}

fn has_render_node(folder: &Path) -> bool {
    let is_node = |name: &OsStr| name.to_string_lossy().starts_with("renderD");
    fs::read_dir(folder)
        .is_ok_and(|entries| entries.flatten().any(|entry| is_node(&entry.file_name())))
}

/// A variable in the environment must not let another program steer the window. Only the build
/// for end-to-end tests listens to a driver.
pub fn refuse_automation() {
    if cfg!(not(feature = "e2e")) {
        glib::unsetenv("TAURI_WEBVIEW_AUTOMATION");
        glib::unsetenv("WEBKIT_INSPECTOR_SERVER");
        glib::unsetenv("WEBKIT_INSPECTOR_HTTP_SERVER");
    }
}

/// GTK's file chooser writes every chosen file into the desktop's list of recent documents, where
/// the name of a dossier has no business. Must run after GTK has started.
pub fn forget_recent_files() {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
}

/// Logging out or a terminal that closes ends the program as closing the window does: saved state
/// is written and the exit code is 0.
pub fn end_on_signals<R: Runtime>(app: &AppHandle<R>) {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let app = app.clone();
        glib::source::unix_signal_add_once(signal.as_raw(), move || window::close(&app));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_render_node_counts_as_a_gpu() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_render_node(&folder.path().join("absent")));
        fs::write(folder.path().join("card0"), "").unwrap();
        assert!(!has_render_node(folder.path()));
        fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_render_node(folder.path()));
    }
}
