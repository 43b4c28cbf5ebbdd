//! The keys that are pressed: every view after G, the palette, the journal's clock. Each key is
//! pressed where its user would press it, and its answer measured until the last pixel has changed.

use std::{path::Path, time::Duration};

use super::{Subject, eye::Eye, memory, report::Report, started};
use crate::step::Failure;

/// How long nothing may change before a key counts as answered.
const QUIET: Duration = Duration::from_millis(450);
/// Rounds through all keys; of the first nothing is kept but the memory after it.
const ROUNDS: usize = 4;

/// What is asked for, and its keys.
const KEYS: &[(&str, &str)] = &[
    ("timeline", "g t"),
    ("rounds", "g r"),
    ("venues", "g v"),
    ("sticking points", "g k"),
    ("offers", "g f"),
    ("incidents", "g i"),
    ("sources", "g s"),
    ("statements", "g w"),
    ("people and parties", "g p"),
    ("notes", "g n"),
    ("questions", "g q"),
    ("briefings", "g b"),
    ("what changed", "g c"),
    ("journal", "g j"),
    ("bin", "g x"),
    ("appearance", "g a"),
    ("overview", "g o"),
    ("one change back", "bracketleft"),
    ("a further change back", "bracketleft"),
    // Not Alt with Home: GTK underlines its menus while Alt is down, which is no answer either.
    ("one change on", "bracketright"),
    ("to now", "bracketright"),
    ("palette", "ctrl+k"),
    ("palette, first letter", "r"),
    ("palette, second letter", "o"),
    ("palette, third letter", "u"),
    ("palette closed", "Escape"),
];

/// Presses every key some rounds long in one window.
pub(crate) fn walk(
    subject: Subject,
    home: &Path,
    eye: &mut Eye,
    report: &mut Report,
) -> Result<(), Failure> {
    let (running, _) = started(subject, home, eye)?;
    let name = subject.name();
    let bare = matches!(subject, Subject::Bare | Subject::BareSoftware);
    for round in 0..ROUNDS {
        if bare {
            press(eye, "one line of text", "a", round, &name, report)?;
            continue;
        }
        for (what, keys) in KEYS {
            press(eye, what, keys, round, &name, report)?;
        }
    }
    if let Some(memory) = memory::proportional(running.id()) {
        report.memory(&name, "after every view", memory);
    }
    Ok(())
}

fn press(
    eye: &mut Eye,
    what: &str,
    keys: &str,
    round: usize,
    subject: &str,
    report: &mut Report,
) -> Result<(), Failure> {
    let seen = eye.press(keys, QUIET)?;
    let Some(seen) = seen else {
        // Two changes of one minute look alike; whoever expected more finds the screen here.
        eye.shot(&super::folder().join("unanswered.ppm"))?;
        println!("{subject}: nothing to be seen of: {what}");
        return Ok(());
    };
    // The first time a view is shown it may have to be made; that is told apart.
    report.key(subject, what, round == 0, &seen);
    Ok(())
}
