//! Owns the section on what changed since the briefing before. What is left out is counted.

use rapporteur_domain::clocks::Titles;

use super::{Composer, list, paragraph, section, words};
use crate::block::{Block, Sentence};
use crate::material::{ChangeGroup, ChangeLine};

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>) {
    let since = composer.material.since;
    match since {
        Some(earlier) => section(blocks, &format!("What changed since briefing {}", earlier.number)),
        None => section(blocks, "What is on record"),
    }
    let changes = &composer.material.changes;
    if changes.groups.is_empty() {
        let none = match since {
            Some(earlier) => format!("Nothing new is recorded since briefing {}.", earlier.number),
            None => "Nothing is recorded yet.".to_owned(),
        };
        let none = composer.plainly(&none);
        paragraph(blocks, vec![none]);
        return;
    }
    let mut items: Vec<Vec<Sentence>> = changes.groups.iter().map(|group| item(composer, group)).collect();
    if changes.more > 0 {
        let more = words::counted(changes.more as usize, "further change is", "further changes are");
        items.push(vec![composer.plainly(&format!("{more} not listed here."))]);
    }
    list(blocks, items);
}

fn item(composer: &mut Composer<'_>, group: &ChangeGroup) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut withheld = Vec::new();
    for line in &group.lines {
        if line.rests_on.iter().any(|id| composer.material.is_withheld(*id)) {
            withheld.extend_from_slice(&line.rests_on);
        } else {
            sentences.push(sentence(composer, group, line, sentences.is_empty()));
        }
    }
    if !withheld.is_empty() {
        let line = composer.line();
        let line = if sentences.is_empty() { line.strong_name(group.subject).own(": new") } else { line.own("New") };
        let line = line.own(" under the Chatham House Rule, speaker and affiliation withheld.");
        sentences.push(line.cite(&withheld).end());
    }
    sentences
}

/// The subject stands first and strong; words that begin with its title do not say it twice.
fn sentence(composer: &mut Composer<'_>, group: &ChangeGroup, change: &ChangeLine, first: bool) -> Sentence {
    let title = composer.material.title(group.subject);
    let after = change.words.strip_prefix(title.as_str()).filter(|rest| rest.starts_with([' ', ':', ',']));
    let line = composer.line();
    let line = match (first, after) {
        (true, Some(rest)) if rest.starts_with(' ') => line.strong_name(group.subject).own(" ").given(rest),
        (true, Some(rest)) => line.strong_name(group.subject).given(rest),
        (true, None) => line.strong_name(group.subject).own(": ").given(&change.words),
        (false, _) => line.about(group.subject).given(&words::capitalised(&change.words)),
    };
    line.own(".").cite(&change.rests_on).end()
}
