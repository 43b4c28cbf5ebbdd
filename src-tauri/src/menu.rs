//! The native menu: a table of words. A chosen item is sent to the interface as the event `menu`
//! with its word; what concerns only the window (full screen, quitting) is done here.
//!
//! Items whose key belongs to the interface (Ctrl Z, Ctrl N, Ctrl K, Ctrl +, single letters) carry no
//! accelerator: GTK would take the key from text fields before the page sees it. For the same
//! reason no menu is called by Alt E, which shows the evidence.

use tauri::{
    AppHandle, Emitter, EventTarget, Manager, Runtime,
    menu::{Menu, MenuBuilder, MenuItem, MenuItemKind, Submenu, SubmenuBuilder},
};

use crate::window::{self, MAIN};

/// The event that carries a chosen word to the interface.
pub const EVENT: &str = "menu";

/// One line of a menu: its word, its label, its accelerator. `None` draws a separator.
type Line = Option<(&'static str, &'static str, Option<&'static str>)>;

const fn item(word: &'static str, label: &'static str) -> Line {
    Some((word, label, None))
}

const fn keyed(word: &'static str, label: &'static str, accelerator: &'static str) -> Line {
    Some((word, label, Some(accelerator)))
}

/// Every menu in order.
pub const MENUS: &[(&str, &[Line])] = &[
    (
        "_File",
        &[
            keyed("new-dossier", "_New dossier…", "Ctrl+Shift+N"),
            keyed("open-dossier", "_Open…", "Ctrl+O"),
            item("open-demo", "Open the _demo"),
            None,
            keyed("export-briefing", "_Export briefing…", "Ctrl+Shift+E"),
            None,
            keyed("close-dossier", "_Close dossier", "Ctrl+W"),
            keyed("quit", "_Quit", "Ctrl+Q"),
        ],
    ),
    (
        "E_dit",
        &[
            item("undo", "_Undo"),
            item("redo", "_Redo"),
            None,
            item("new-record", "_New…"),
            item("add-development", "Add _development…"),
            item("new-note", "New n_ote"),
            None,
            item("find", "_Search and commands…"),
        ],
    ),
    (
        "_View",
        &[
            item("view-overview", "_Overview"),
            item("view-timeline", "_Timeline"),
            item("view-rounds", "_Rounds"),
            item("view-venues", "_Venues"),
            item("view-issues", "_Sticking points"),
            item("view-offers", "O_ffers"),
            item("view-incidents", "_Incidents"),
            None,
            item("view-sources", "So_urces"),
            item("view-statements", "Stat_ements"),
            item("view-people", "_People and parties"),
            None,
            item("view-notes", "_Notes"),
            item("view-questions", "Open _questions"),
            item("view-briefings", "_Briefings"),
            item("view-changes", "W_hat changed"),
            None,
            item("back-to-now", "Both clocks back to no_w"),
            None,
            item("larger", "_Larger text"),
            item("smaller", "S_maller text"),
            item("actual-size", "Text at _actual size"),
            None,
            item("theme-system", "Theme of the s_ystem"),
            item("theme-light", "Li_ght theme"),
            item("theme-dark", "Dar_k theme"),
            keyed("full-screen", "Full s_creen", "F11"),
        ],
    ),
    (
        "_Help",
        &[item("keys", "_Keys"), item("about", "_About Rapporteur")],
    ),
];

/// Builds the menu bar.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let mut bar = MenuBuilder::new(app);
    for (title, lines) in MENUS {
        bar = bar.item(&submenu(app, title, lines)?);
    }
    bar.build()
}

fn submenu<R: Runtime>(
    app: &AppHandle<R>,
    title: &str,
    lines: &[Line],
) -> tauri::Result<Submenu<R>> {
    let mut menu = SubmenuBuilder::new(app, mnemonic(title));
    for line in lines {
        menu = match line {
            Some((word, label, keys)) => menu.item(&MenuItem::with_id(
                app,
                *word,
                mnemonic(label),
                true,
                *keys,
            )?),
            None => menu.separator(),
        };
    }
    menu.build()
}

/// Words that are done here: the page has no say in them.
const OF_THE_WINDOW: &[&str] = &["quit", "full-screen"];

/// Greys the items that would do nothing now; the rest can be chosen again.
pub(crate) fn grey<R: Runtime>(app: &AppHandle<R>, words: &[String]) -> tauri::Result<()> {
    let Some(bar) = app.menu() else { return Ok(()) };
    for menu in bar.items()? {
        let Some(menu) = menu.as_submenu() else {
            continue;
        };
        for item in menu.items()? {
            if let MenuItemKind::MenuItem(item) = item {
                let word = item.id().as_ref();
                let off = !OF_THE_WINDOW.contains(&word) && words.iter().any(|it| it == word);
                item.set_enabled(!off)?;
            }
        }
    }
    Ok(())
}

/// Tauri marks the underlined letter with `&` on every system.
fn mnemonic(label: &str) -> String {
    label.replace('_', "&")
}

/// Acts on a chosen item.
pub(crate) fn chosen<R: Runtime>(app: &AppHandle<R>, word: &str) {
    match word {
        // The same way out as the window's own button, so that nothing typed is lost.
        "quit" => window::close(app),
        "full-screen" => full_screen(app),
        _ => {
            // Without a window there is nobody to tell.
            let _ = app.emit_to(EventTarget::webview_window(MAIN), EVENT, word);
        }
    }
}

fn full_screen<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager that cannot tell or cannot do it leaves the window as it is.
        let full = window.is_fullscreen().unwrap_or(false);
        let _ = window.set_fullscreen(!full);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn lines() -> impl Iterator<Item = (&'static str, &'static str, Option<&'static str>)> {
        MENUS
            .iter()
            .flat_map(|(_, lines)| lines.iter().copied().flatten())
    }

    /// The key map of the interface: these keys must reach the page.
    const OF_THE_INTERFACE: &[&str] = &[
        "Ctrl+K",
        "Ctrl+N",
        "Ctrl+Shift+C",
        "Ctrl+S",
        "Ctrl+Z",
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+X",
        "Ctrl+V",
        "Ctrl+=",
        "Ctrl+-",
        "Ctrl+0",
    ];

    #[test]
    fn no_accelerator_takes_a_key_of_the_interface() {
        for (word, _, keys) in lines() {
            let keys = keys.unwrap_or("F1");
            assert!(!OF_THE_INTERFACE.contains(&keys), "{word} takes {keys}");
            assert!(
                keys.contains("Ctrl+") || keys.starts_with('F'),
                "{word}: {keys} is typed in text"
            );
        }
    }

    #[test]
    fn words_and_accelerators_are_unique() {
        let words: BTreeSet<_> = lines().map(|line| line.0).collect();
        assert_eq!(words.len(), lines().count());
        let keys: Vec<_> = lines().filter_map(|line| line.2).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
    }

    #[test]
    fn an_underlined_letter_is_used_once_in_its_menu() {
        for (title, lines) in MENUS {
            let letters: Vec<char> = lines
                .iter()
                .flatten()
                .filter_map(|line| underlined(line.1))
                .collect();
            let distinct: BTreeSet<_> = letters.iter().collect();
            assert_eq!(distinct.len(), letters.len(), "{title}: {letters:?}");
        }
    }

    fn underlined(label: &str) -> Option<char> {
        label
            .split_once('_')
            .and_then(|(_, rest)| rest.chars().next())
            .map(|letter| letter.to_ascii_lowercase())
    }
}
