//! The native menu: a table of words, labelled from the catalogue. A chosen item is sent to the interface as the event `menu`
//! with its word; what concerns only the window (full screen, quitting) is done here.
//!
//! Items whose key belongs to the interface (Ctrl Z, Ctrl N, Ctrl K, Ctrl +, single letters) carry no
//! accelerator: GTK would take the key from text fields before the page sees it. For the same
//! reason no menu is called by Alt E, which shows the evidence, and only English underlines letters: those
//! of other languages would fall on chords of the interface. F10 goes to the bar in all of them.

use rapporteur_domain::{Language, words::say};
use tauri::{
    AppHandle, Emitter, EventTarget, Manager, Runtime,
    menu::{Menu, MenuBuilder, MenuItem, MenuItemKind, Submenu, SubmenuBuilder},
};

use crate::{
    open_dossier::OpenDossier,
    window::{self, MAIN},
};

/// The event that carries a chosen word to the interface.
pub const EVENT: &str = "menu";

/// One line of a menu: its word and its accelerator. `None` draws a separator.
type Line = Option<(&'static str, Option<&'static str>)>;

const fn item(word: &'static str) -> Line {
    Some((word, None))
}

const fn keyed(word: &'static str, accelerator: &'static str) -> Line {
    Some((word, Some(accelerator)))
}

/// Every menu in order; `menu-` and the word is what the catalogue calls it.
pub const MENUS: &[(&str, &[Line])] = &[
    (
        "file",
        &[
            keyed("new-dossier", "Ctrl+Shift+N"),
            keyed("open-dossier", "Ctrl+O"),
            item("open-demo"),
            None,
            keyed("export-briefing", "Ctrl+Shift+E"),
            None,
            keyed("close-dossier", "Ctrl+W"),
            keyed("quit", "Ctrl+Q"),
        ],
    ),
    (
        "edit",
        &[
            item("undo"),
            item("redo"),
            None,
            item("new-record"),
            item("add-development"),
            item("new-note"),
            None,
            item("find"),
        ],
    ),
    (
        "view",
        &[
            item("view-overview"),
            item("view-timeline"),
            item("view-rounds"),
            item("view-venues"),
            item("view-issues"),
            item("view-offers"),
            item("view-incidents"),
            None,
            item("view-sources"),
            item("view-statements"),
            item("view-people"),
            None,
            item("view-notes"),
            item("view-questions"),
            item("view-briefings"),
            item("view-changes"),
            None,
            item("back-to-now"),
            None,
            item("larger"),
            item("smaller"),
            item("actual-size"),
            None,
            item("theme-system"),
            item("theme-light"),
            item("theme-dark"),
            keyed("full-screen", "F11"),
        ],
    ),
    ("help", &[item("keys"), item("about")]),
];

/// Builds the menu bar.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let language = app.state::<OpenDossier>().language();
    let mut bar = MenuBuilder::new(app);
    for (word, lines) in MENUS {
        bar = bar.item(&submenu(app, language, word, lines)?);
    }
    bar.build()
}

fn submenu<R: Runtime>(
    app: &AppHandle<R>,
    language: Language,
    word: &str,
    lines: &[Line],
) -> tauri::Result<Submenu<R>> {
    let mut menu = SubmenuBuilder::with_id(app, word, label(language, word));
    for line in lines {
        menu = match line {
            Some((word, keys)) => menu.item(&MenuItem::with_id(
                app,
                *word,
                label(language, word),
                true,
                *keys,
            )?),
            None => menu.separator(),
        };
    }
    menu.build()
}

/// Calls everything by its name in the language now spoken.
pub(crate) fn speak<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let language = app.state::<OpenDossier>().language();
    let Some(bar) = app.menu() else { return Ok(()) };
    for menu in bar.items()? {
        let Some(menu) = menu.as_submenu() else {
            continue;
        };
        menu.set_text(label(language, menu.id().as_ref()))?;
        for item in menu.items()? {
            if let MenuItemKind::MenuItem(item) = item {
                item.set_text(label(language, item.id().as_ref()))?;
            }
        }
    }
    Ok(())
}

/// Words that are done here: the page has no say in them.
const OF_THE_WINDOW: &[&str] = &["quit", "full-screen"];

/// Greys the items that would do nothing now; the rest can be chosen again. On the main thread: from
/// any other each item would be some ways there and back, and keys would wait behind them.
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
                if item.is_enabled()? == off {
                    item.set_enabled(!off)?;
                }
            }
        }
    }
    Ok(())
}

/// What a menu or an item is called. Tauri marks the underlined letter with `&` on every system.
fn label(language: Language, word: &str) -> String {
    say(language, &format!("menu-{word}"), &[]).replace('_', "&")
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

    fn lines() -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
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
        for (word, keys) in lines() {
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
        let keys: Vec<_> = lines().filter_map(|line| line.1).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
    }

    const LANGUAGES: [Language; 5] = [
        Language::English,
        Language::Ukrainian,
        Language::Russian,
        Language::French,
        Language::Arabic,
    ];

    #[test]
    fn everything_has_a_name_in_every_language() {
        let menus = MENUS.iter().map(|(word, _)| *word);
        for word in menus.chain(lines().map(|line| line.0)) {
            for language in LANGUAGES {
                let label = label(language, word);
                assert!(!label.starts_with("menu-"), "{word} in {language:?}");
            }
        }
        let [english, .., arabic] = LANGUAGES.map(|language| label(language, "file"));
        assert_ne!(english, arabic);
    }

    #[test]
    fn an_underlined_letter_is_used_once_in_its_menu() {
        for language in LANGUAGES {
            for (menu, lines) in MENUS {
                let letters: Vec<char> = lines
                    .iter()
                    .flatten()
                    .filter_map(|line| underlined(&label(language, line.0)))
                    .collect();
                let distinct: BTreeSet<_> = letters.iter().collect();
                assert_eq!(distinct.len(), letters.len(), "{menu}: {letters:?}");
            }
        }
    }

    fn underlined(label: &str) -> Option<char> {
        label
            .split_once('&')
            .and_then(|(_, rest)| rest.chars().next())
            .map(|letter| letter.to_ascii_lowercase())
    }
}
