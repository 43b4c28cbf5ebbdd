//! Native file dialogs. A path chosen here goes straight to the use case; the webview learns at
//! most the file's name. Every function blocks until the user has answered and must not run on
//! the main thread.

use std::path::PathBuf;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// The ending of a dossier's file.
pub const DOSSIER: &str = "dossier";

/// Asks which dossier to open. `None` when the user thought better of it.
pub fn dossier_to_open<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let dialog = app
        .dialog()
        .file()
        .set_title("Open a dossier")
        .add_filter("Dossiers", &[DOSSIER]);
    ask(app, dialog, Wanted::Existing)
}

/// Asks where a new dossier goes. The answer carries the ending even when the user left it out.
pub fn dossier_to_create<R: Runtime>(app: &AppHandle<R>, name: &str) -> Option<PathBuf> {
    let dialog = app
        .dialog()
        .file()
        .set_title("New dossier")
        .add_filter("Dossiers", &[DOSSIER]);
    let dialog = dialog.set_file_name(format!("{}.{DOSSIER}", plain_name(name)));
    ask(app, dialog, Wanted::New).map(|path| with_ending(path, DOSSIER))
}

/// Asks where an export goes. `ending` is that of the format, without its dot.
pub fn export_to_write<R: Runtime>(
    app: &AppHandle<R>,
    name: &str,
    ending: &str,
) -> Option<PathBuf> {
    let dialog = app
        .dialog()
        .file()
        .set_title("Export")
        .add_filter(ending, &[ending]);
    let dialog = dialog.set_file_name(format!("{}.{ending}", plain_name(name)));
    ask(app, dialog, Wanted::New).map(|path| with_ending(path, ending))
}

/// Asks for a folder of Markdown to take in.
pub fn folder_to_import<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title("Import a folder of notes");
    ask(app, dialog, Wanted::Folder)
}

/// Asks for a Markdown file to take in.
pub fn note_to_import<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let dialog = app
        .dialog()
        .file()
        .set_title("Import a note")
        .add_filter("Markdown", &["md", "markdown"]);
    ask(app, dialog, Wanted::Existing)
}

/// Asks where a folder goes that is to be made.
pub fn folder_to_write<R: Runtime>(app: &AppHandle<R>, name: &str) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title("Export notes as a folder");
    let dialog = dialog.set_file_name(plain_name(name));
    ask(app, dialog, Wanted::New)
}

/// Asks for the texts to capture; none when the user thought better of it.
pub fn texts_to_capture<R: Runtime>(app: &AppHandle<R>) -> Vec<PathBuf> {
    let dialog = app
        .dialog()
        .file()
        .set_title("Capture texts")
        .add_filter(
            "Texts",
            &[
                "txt", "md", "markdown", "html", "htm", "xhtml", "mhtml", "eml", "docx", "pdf",
            ],
        )
        .add_filter("All files", &["*"]);
    several(app, dialog)
}

/// Asks for the file of a briefing to verify.
pub fn briefing_to_verify<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title("Verify a briefing");
    ask(app, dialog, Wanted::Existing)
}

/// Asks for the file of a citation style.
pub fn citation_style_to_read<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let dialog = app
        .dialog()
        .file()
        .set_title("Citation style")
        .add_filter("Citation Style Language", &["csl"]);
    ask(app, dialog, Wanted::Existing)
}

/// Asks for a folder in which backups are to stand as well.
pub fn folder_for_backups<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title("A second place for backups");
    ask(app, dialog, Wanted::Folder)
}

#[cfg(not(feature = "e2e"))]
fn several<R: Runtime>(_: &AppHandle<R>, dialog: FileDialogBuilder<R>) -> Vec<PathBuf> {
    let chosen = dialog.blocking_pick_files().unwrap_or_default();
    chosen
        .into_iter()
        .filter_map(|path| path.into_path().ok())
        .collect()
}

/// In the build for end-to-end tests one file answers, as for every dialog.
#[cfg(feature = "e2e")]
fn several<R: Runtime>(app: &AppHandle<R>, dialog: FileDialogBuilder<R>) -> Vec<PathBuf> {
    ask(app, dialog, Wanted::Existing).into_iter().collect()
}

/// Whether the dialog asks for a file that is there, for one to be made, or for a folder.
#[derive(Clone, Copy)]
enum Wanted {
    Existing,
    Folder,
    New,
}

#[cfg(not(feature = "e2e"))]
fn ask<R: Runtime>(
    _: &AppHandle<R>,
    dialog: FileDialogBuilder<R>,
    wanted: Wanted,
) -> Option<PathBuf> {
    native(dialog, wanted)
}

/// A native dialog cannot be driven from a test, so the build for end-to-end tests, and only that
/// build, takes its answers from the file named by `RAPPORTEUR_DIALOG_ANSWERS`: one line each,
/// an empty line for "cancel", used up from the top.
#[cfg(feature = "e2e")]
#[expect(
    clippy::disallowed_methods,
    reason = "the test run says in the environment where its answers are"
)]
fn ask<R: Runtime>(
    _: &AppHandle<R>,
    dialog: FileDialogBuilder<R>,
    wanted: Wanted,
) -> Option<PathBuf> {
    match std::env::var_os("RAPPORTEUR_DIALOG_ANSWERS") {
        Some(file) => answered(file.as_ref()),
        None => native(dialog, wanted),
    }
}

#[cfg(feature = "e2e")]
fn answered(file: &std::path::Path) -> Option<PathBuf> {
    let answers = std::fs::read_to_string(file).ok()?;
    let (first, rest) = answers.split_once('\n').unwrap_or((&answers, ""));
    std::fs::write(file, rest).ok()?;
    Some(first)
        .filter(|answer| !answer.is_empty())
        .map(PathBuf::from)
}

fn native<R: Runtime>(dialog: FileDialogBuilder<R>, wanted: Wanted) -> Option<PathBuf> {
    let chosen = match wanted {
        Wanted::Existing => dialog.blocking_pick_file(),
        Wanted::Folder => dialog.blocking_pick_folder(),
        Wanted::New => dialog.blocking_save_file(),
    };
    chosen.and_then(|path| path.into_path().ok())
}

/// The ending a format needs, added and never exchanged: `talks 2.0` keeps its name.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
    {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// A title as a file name: no separators, no control or direction marks, no leading dot or dash,
/// short enough for any file system. The dialog shows it before anything is written.
fn plain_name(title: &str) -> String {
    const LONGEST: usize = 80;
    let is_kept = |letter: &char| !letter.is_control() && !is_direction_mark(*letter);
    let safe = |letter| {
        if "/\\:*?\"<>|".contains(letter) {
            ' '
        } else {
            letter
        }
    };
    let cleaned: String = title.chars().filter(is_kept).map(safe).collect();
    let words = cleaned.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = words
        .trim_start_matches(['.', '-', ' '])
        .chars()
        .take(LONGEST)
        .collect();
    let name = name.trim_end_matches(['.', ' ']);
    if name.is_empty() {
        "untitled".into()
    } else {
        name.into()
    }
}

fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_title_becomes_a_harmless_file_name() {
        for (title, name) in [
            ("Trilateral talks", "Trilateral talks"),
            ("../../etc/passwd", "etc passwd"),
            ("--help", "help"),
            ("a:b|c", "a b c"),
            ("\u{202e}gnp.exe", "gnp.exe"),
            ("Переговори 2026", "Переговори 2026"),
            ("tab\tand\nline", "tabandline"),
            ("   ", "untitled"),
            ("...", "untitled"),
        ] {
            assert_eq!(plain_name(title), name, "{title:?}");
        }
        assert_eq!(plain_name(&"x".repeat(300)).len(), 80);
    }

    #[test]
    fn the_ending_is_added_and_never_exchanged() {
        let ended = |path: &str| with_ending(PathBuf::from(path), DOSSIER);
        assert_eq!(ended("/a/talks"), Path::new("/a/talks.dossier"));
        assert_eq!(ended("/a/talks 2.0"), Path::new("/a/talks 2.0.dossier"));
        assert_eq!(ended("/a/talks.Dossier"), Path::new("/a/talks.Dossier"));
    }
}
