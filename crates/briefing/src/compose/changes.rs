//! Owns the section on what changed since the briefing before. What is left out is counted.

use rapporteur_domain::clocks::Titles;
use rapporteur_domain::folds::changes::Change;

use super::{Composer, list, paragraph, section, words};
use crate::block::{Block, Sentence};

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>) {
    let material = composer.material;
    match material.since {
        Some(earlier) => section(
            blocks,
            &format!("What changed since briefing {}", earlier.number),
        ),
        None => section(blocks, "What changed"),
    }
    let changes: Vec<&Change> = material
        .changes
        .groups
        .iter()
        .flat_map(|group| &group.changes)
        .collect();
    if changes.is_empty() {
        let none = match material.since {
            Some(earlier) => format!("Nothing new is recorded since briefing {}.", earlier.number),
            None => {
                "This is the first briefing of this process; everything in it is new.".to_owned()
            }
        };
        let none = composer.plainly(&none);
        paragraph(blocks, vec![none]);
    }
    let about_one = changes.chunk_by(|a, b| a.subject == b.subject);
    let mut items: Vec<Vec<Sentence>> = about_one.map(|changes| item(composer, changes)).collect();
    if material.changes.more > 0 {
        let more = words::counted(
            material.changes.more as usize,
            "further change is",
            "further changes are",
        );
        items.push(vec![composer.plainly(&format!("{more} not listed here."))]);
    }
    list(blocks, items);
}

/// Changes of one subject in a row.
fn item(composer: &mut Composer<'_>, changes: &[&Change]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut withheld = Vec::new();
    for change in changes {
        if change
            .developments
            .iter()
            .any(|id| composer.material.is_withheld(*id))
        {
            withheld.extend_from_slice(&change.developments);
        } else {
            sentences.push(sentence(composer, change, sentences.is_empty()));
        }
    }
    if let (Some(change), false) = (changes.first(), withheld.is_empty()) {
        let line = composer.line();
        let line = match sentences.is_empty() {
            true => line.strong_name(change.subject).own(": new"),
            false => line.own("New"),
        };
        let line = line.own(" under the Chatham House Rule, speaker and affiliation withheld.");
        sentences.push(line.cite(&withheld).end());
    }
    sentences
}

/// The subject stands first and strong; words that begin with its title do not say it twice.
fn sentence(composer: &mut Composer<'_>, change: &Change, first: bool) -> Sentence {
    let said = change.sentence.as_str();
    let title = composer.material.title(change.subject);
    let after = said
        .strip_prefix(title.as_str())
        .filter(|rest| rest.starts_with([' ', ':', ',']));
    let line = composer.line();
    let line = match (first, after) {
        (true, Some(rest)) if rest.starts_with(' ') => {
            line.strong_name(change.subject).own(" ").given(rest)
        }
        (true, Some(rest)) => line.strong_name(change.subject).given(rest),
        (true, None) => line.strong_name(change.subject).own(": ").given(said),
        (false, _) => line.about(change.subject).given(&words::capitalised(said)),
    };
    line.own(".").cite(&change.developments).end()
}
