//! Owns the section on what changed since the briefing before. What is left out is counted.

use std::collections::BTreeMap;

use rapporteur_domain::clocks::Titles;
use rapporteur_domain::folds::changes::{Change, ChangeGroup, ChangeWord, Group};
use rapporteur_domain::{Kind, Record, RecordId};

use super::{Asked, Composer, dates, list, paragraph, words};
use crate::block::{Block, Sentence};

/// Most changes told of one subject; its own section tells the rest.
const MOST_SENTENCES: usize = 6;
/// The same where it is told briefly.
const MOST_IN_BRIEF: usize = 2;
/// Most footnote marks on one change, those of its latest developments; one where it is told
/// briefly.
const MOST_MARKS: usize = 4;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    let material = composer.material;
    composer.scope("changes");
    let (aside, told): (Vec<&ChangeGroup>, Vec<&ChangeGroup>) = material
        .changes
        .groups
        .iter()
        .partition(|it| is_aside(it.group));
    let changes: Vec<&Change> = told.iter().flat_map(|group| &group.changes).collect();
    let aside: Vec<&Change> = aside.iter().flat_map(|group| &group.changes).collect();
    if changes.is_empty() && aside.is_empty() {
        let none = match material.since {
            Some(earlier) => format!("Nothing new is recorded since {}.", dates::since(&earlier)),
            None if material.number == 1 && material.also.is_empty() => {
                "This is the first briefing of this process; everything in it is new.".to_owned()
            }
            None => "This briefing is compared with no earlier one.".to_owned(),
        };
        let none = composer.plainly(&none);
        paragraph(blocks, vec![none]);
    }
    let by_subject = by_subject(&changes);
    let (told, untold) = asked.first(&by_subject);
    let untold: usize = untold.iter().map(Vec::len).sum();
    let hidden = |change: &&Change| {
        let mut developments = change.developments.iter();
        developments.any(|id| material.is_withheld(*id))
    };
    let open = |it: &Vec<&Change>| it.iter().filter(|change| !hidden(change)).count();
    let cut = told.iter().filter(|_| asked.brief);
    let cut: usize = cut.map(|it| open(it).saturating_sub(MOST_IN_BRIEF)).sum();
    let more = untold + cut + material.changes.more as usize;
    let mut items: Vec<Vec<Sentence>> = told
        .iter()
        .map(|changes| item(composer, changes, asked.brief))
        .collect();
    if !asked.brief {
        items.extend(beside(composer, &aside).map(|it| vec![it]));
    }
    composer.scope("changes");
    if more > 0 {
        let more = words::counted(more, "further change is", "further changes are");
        items.push(vec![composer.plainly(&format!("{more} not listed here."))]);
    }
    list(blocks, items);
}

/// Sources, outlets, places, people: the ground of the news and not the news. What was captured
/// is listed under the sources where anything rests on it.
const fn is_aside(group: Group) -> bool {
    matches!(group, Group::Sources | Group::Others)
}

/// "Also new on record: eleven sources, one person."
fn beside(composer: &mut Composer<'_>, changes: &[&Change]) -> Option<Sentence> {
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for change in changes.iter().filter(|it| it.word == ChangeWord::New) {
        let kind = composer.material.records.get(&change.subject)?.kind();
        *counts.entry(kind).or_default() += 1;
    }
    let counted = counts.iter().map(|(kind, count)| {
        let many = match kind {
            Kind::Person => "persons".to_owned(),
            Kind::Party => "parties".to_owned(),
            Kind::Process => "processes".to_owned(),
            kind => format!("{}s", kind.word()),
        };
        words::counted(*count, kind.word(), &many)
    });
    let counted: Vec<String> = counted.collect();
    if counted.is_empty() {
        return None;
    }
    let line = composer
        .line()
        .own(&format!("Also new on record: {}.", counted.join(", ")));
    let line = changes
        .iter()
        .fold(line, |line, change| line.about(change.subject));
    Some(line.end())
}

/// The changes of each subject together, in the order in which subjects come up.
fn by_subject<'a>(changes: &[&'a Change]) -> Vec<Vec<&'a Change>> {
    let mut places: BTreeMap<RecordId, usize> = BTreeMap::new();
    let mut subjects: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        let place = *places.entry(change.subject).or_insert(subjects.len());
        match subjects.get_mut(place) {
            Some(subject) => subject.push(change),
            None => subjects.push(vec![change]),
        }
    }
    subjects
}

/// The changes of one subject; what is beyond a few is counted.
fn item(composer: &mut Composer<'_>, changes: &[&Change], brief: bool) -> Vec<Sentence> {
    let most = if brief { MOST_IN_BRIEF } else { MOST_SENTENCES };
    let material = composer.material;
    if let Some(change) = changes.first() {
        composer.scope(&format!("changes/{}", change.subject));
    }
    let hidden = |change: &&Change| {
        change
            .developments
            .iter()
            .any(|id| material.is_withheld(*id))
    };
    let (withheld, open): (Vec<&Change>, Vec<&Change>) = changes.iter().copied().partition(hidden);
    let mut sentences = Vec::new();
    for change in open.iter().take(most) {
        let marks = if brief { 1 } else { MOST_MARKS };
        sentences.push(sentence(composer, change, sentences.is_empty(), marks));
    }
    if let Some(change) = withheld.first() {
        let line = composer.line();
        let line = match sentences.is_empty() {
            true => line.strong_name(change.subject).own(": new"),
            false => line.own("New"),
        };
        let line = line.own(" under the Chatham House Rule, speaker and affiliation withheld.");
        let developments: Vec<RecordId> = withheld
            .iter()
            .flat_map(|it| it.developments.iter().copied())
            .collect();
        sentences.push(line.cite(&developments).end());
    }
    let more = open.len().saturating_sub(most);
    if more > 0 && !brief {
        let more = words::counted(more, "further change", "further changes");
        sentences.push(composer.plainly(&format!("And {more}.")));
    }
    sentences
}

/// A question mark needs no colon after it.
fn after_question(title: &str, word: &str) -> String {
    let colon = if title.trim_end().ends_with('?') {
        ""
    } else {
        ":"
    };
    format!("{colon} {word}")
}

/// The subject stands first and strong; words that begin with its title do not say it twice.
fn sentence(composer: &mut Composer<'_>, change: &Change, first: bool, marks: usize) -> Sentence {
    let said = change.sentence.as_str();
    let title = composer.material.title(change.subject);
    let kind = composer
        .material
        .records
        .get(&change.subject)
        .map(Record::kind);
    let after = said
        .strip_prefix(title.as_str())
        .filter(|rest| rest.starts_with([' ', ':', ',']));
    let line = composer.line();
    let line = match (first, after) {
        (true, Some(rest)) if rest.starts_with(' ') => {
            line.strong_name(change.subject).own(" ").given(rest)
        }
        (true, Some(rest)) => line.strong_name(change.subject).given(rest),
        (true, None) if said.trim() == title.trim() => {
            let line = line.strong_name(change.subject);
            match kind {
                Some(Kind::Question) if change.word == ChangeWord::Answered => {
                    line.own(&after_question(&title, "answered"))
                }
                Some(Kind::Question) => line.own(&after_question(&title, "asked")),
                _ => line.own(": now on record"),
            }
        }
        (true, None) => line.strong_name(change.subject).own(": ").given(said),
        (false, _) => line.about(change.subject).given(&words::capitalised(said)),
    };
    let (before, latest) = change
        .developments
        .split_at(change.developments.len().saturating_sub(marks));
    let line = line.own(".").cite(latest);
    before.iter().fold(line, |line, id| line.rest_on(*id)).end()
}
