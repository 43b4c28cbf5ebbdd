//! Owns what changed between two pairs of clocks, as an analyst would say it: statuses are
//! compared, not rows listed. Refuses causes and judgements; a correction is named as one.

mod corrections;
mod sentences;

use crate::clocks::{Clocks, Known, Titles};
use crate::development::{Assertion, AssertionKind, Development};
use crate::folds::status::{self, PledgeStatus, Status};
use crate::folds::wording::sentence;
use crate::ids::RecordId;
use crate::record::{Body, Kind, QuestionState, Record};
use crate::vocabulary;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary!(
    /// Under which heading a change is told.
    Group {
        Rounds = "rounds", "Rounds";
        Offers = "offers", "Offers and answers";
        Issues = "issues", "Sticking points";
        Venues = "venues", "Venues";
        Pledges = "pledges", "Pledges";
        Incidents = "incidents", "Incidents";
        Statements = "statements", "Statements";
        Questions = "questions", "Open questions";
        Sources = "sources", "Sources";
        Others = "others", "Other records";
        Corrections = "corrections", "Corrections";
    }
);

vocabulary!(
    /// What kind of change it is.
    ChangeWord {
        New = "new", "new";
        Moved = "moved", "moved";
        State = "state", "changed";
        Answered = "answered", "answered";
        Corrected = "corrected", "corrected";
        Withdrawn = "withdrawn", "withdrawn";
        Due = "due", "came due";
    }
);

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Change {
    /// What kind of change it is.
    pub word: ChangeWord,
    /// The change in a sentence.
    pub sentence: String,
    /// The record that changed; for a development that decides no status, its subject.
    pub subject: RecordId,
    /// The developments it rests on, in the order they were recorded.
    pub developments: Vec<RecordId>,
}

/// The changes under one heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChangeGroup {
    /// The heading.
    pub group: Group,
    /// Its changes, in the order in which they were recorded.
    pub changes: Vec<Change>,
}

/// What changed from `before` to `after`. Takes every version, visible at either pair of
/// clocks, of the records that differ, of their subjects, and of all developments about those.
#[must_use]
pub fn between(
    before: &Clocks,
    after: &Clocks,
    versions: &[Known],
    titles: &dyn Titles,
) -> Vec<ChangeGroup> {
    let pairs = pairs(before, after, versions);
    let befores = pairs.values().filter_map(|pair| pair.before);
    let old = status::statuses_at(befores, versions, before);
    let afters = pairs.values().filter_map(|pair| pair.after);
    let new = status::statuses_at(afters, versions, after);
    let mut moves = moves(&pairs);
    let mut found = Found::default();
    for (id, pair) in &pairs {
        let moves = moves.remove(id).unwrap_or_default();
        let decided = status_change(*id, pair, (old.get(id), new.get(id)), moves, titles);
        if let Some((group, change)) = decided.or_else(|| own_change(*id, pair, titles)) {
            found.add(group, pair.order, change);
        }
    }
    found.groups()
}

/// A record's version on either side.
pub(super) struct Pair<'a> {
    before: Option<&'a Record>,
    after: Option<&'a Record>,
    order: i64,
    /// The dossier held it at the earlier instant: if it could not be seen, its day was to come.
    known_before: bool,
    /// What the dossier held at the later instant, whether or not its day had come.
    held_after: Option<&'a Record>,
}

impl Pair<'_> {
    fn differs(&self) -> bool {
        self.before != self.after
    }

    fn any(&self) -> Option<&Record> {
        self.after.or(self.before)
    }
}

type Pairs<'a> = BTreeMap<RecordId, Pair<'a>>;

fn pairs<'a>(before: &Clocks, after: &Clocks, versions: &'a [Known]) -> Pairs<'a> {
    let mut pairs = Pairs::new();
    for known in versions {
        let empty = Pair {
            before: None,
            after: None,
            order: known.order,
            known_before: false,
            held_after: None,
        };
        let pair = pairs.entry(known.record.id).or_insert(empty);
        pair.known_before |= known.known_at(before.as_known);
        if known.known_at(after.as_known) {
            pair.held_after = Some(&known.record);
        }
        if known.visible(before) {
            pair.before = Some(&known.record);
        }
        if known.visible(after) {
            pair.after = Some(&known.record);
        }
    }
    pairs
}

#[derive(Default)]
struct Found(BTreeMap<Group, Vec<(i64, Change)>>);

impl Found {
    fn add(&mut self, group: Group, order: i64, change: Change) {
        self.0.entry(group).or_default().push((order, change));
    }

    fn groups(self) -> Vec<ChangeGroup> {
        let told = |(group, mut changes): (Group, Vec<(i64, Change)>)| {
            changes.sort_by_key(|(order, _)| *order);
            ChangeGroup {
                group,
                changes: changes.into_iter().map(|(_, change)| change).collect(),
            }
        };
        self.0.into_iter().map(told).collect()
    }
}

/// The developments that differ and set a state, by subject, in the order they were recorded.
fn moves(pairs: &Pairs<'_>) -> BTreeMap<RecordId, Vec<RecordId>> {
    let mut moves: Vec<(i64, RecordId, RecordId)> = Vec::new();
    for (id, pair) in pairs.iter().filter(|(_, pair)| pair.differs()) {
        let development = pair.any().and_then(Record::development);
        let deciding = development.filter(|it| it.asserts.state_code().is_some());
        moves.extend(deciding.map(|it| (pair.order, it.subject, *id)));
    }
    moves.sort_unstable();
    let mut subjects: BTreeMap<RecordId, Vec<RecordId>> = BTreeMap::new();
    for (_, subject, id) in moves {
        subjects.entry(subject).or_default().push(id);
    }
    subjects
}

/// The change of a subject's status, if it has one.
fn status_change(
    id: RecordId,
    pair: &Pair<'_>,
    (old, new): (Option<&Status>, Option<&Status>),
    developments: Vec<RecordId>,
    titles: &dyn Titles,
) -> Option<(Group, Change)> {
    let group = match pair.any()?.kind() {
        Kind::Round => Group::Rounds,
        Kind::Offer => Group::Offers,
        Kind::Issue => Group::Issues,
        Kind::Pledge => Group::Pledges,
        _ => return None,
    };
    if pair.before.is_some() && pair.after.is_some() && !told_apart(old, new) {
        return None;
    }
    let (word, sentence) = sentences::of_status(pair, old, new, titles)?;
    let subject = id;
    Some((
        group,
        Change {
            word,
            sentence,
            subject,
            developments,
        },
    ))
}

/// Whether two statuses read differently; that another report says the same is no change.
fn told_apart(old: Option<&Status>, new: Option<&Status>) -> bool {
    match (old, new) {
        (Some(Status::Round(a)), Some(Status::Round(b))) => {
            (a.state, &a.window, a.venue) != (b.state, &b.window, b.venue)
                || a.reason_disputed != b.reason_disputed
        }
        (Some(Status::Offer(a)), Some(Status::Offer(b))) => {
            (a.state, a.reiterations, &a.owes) != (b.state, b.reiterations, &b.owes)
        }
        (Some(Status::Issue(a)), Some(Status::Issue(b))) => a.state != b.state,
        (Some(Status::Pledge(a)), Some(Status::Pledge(b))) => {
            let read = |it: &PledgeStatus| {
                it.scopes
                    .iter()
                    .map(|it| (it.scope.clone(), it.state))
                    .collect::<Vec<_>>()
            };
            read(a) != read(b)
        }
        (a, b) => a.map(Status::state_code) != b.map(Status::state_code),
    }
}

/// The change of a record that has no status, or of a development that decides none.
fn own_change(id: RecordId, pair: &Pair<'_>, titles: &dyn Titles) -> Option<(Group, Change)> {
    if !pair.differs() {
        return None;
    }
    let record = pair.any()?;
    let Some(development) = record.development() else {
        return record_change(id, pair);
    };
    let title = wording(record, development, titles);
    let group = group_of(&development.asserts);
    let change = |word, sentence| Change {
        word,
        sentence,
        subject: development.subject,
        developments: vec![id],
    };
    match (pair.before, pair.after) {
        // told as the change of its subject's status; one that only repeats it is no change
        (None, Some(_)) if development.deciding_state().is_some() => None,
        (None, Some(_)) if pair.known_before => Some((group, change(ChangeWord::Due, title))),
        (None, Some(_)) => Some((group, change(ChangeWord::New, title))),
        (Some(old), after) => {
            // one that is dated later now is out of view, not withdrawn
            let Some(new) = after.or(pair.held_after) else {
                return Some((group, change(ChangeWord::Withdrawn, title)));
            };
            let sentence = corrections::sentence(old, new, titles);
            Some((Group::Corrections, change(ChangeWord::Corrected, sentence)))
        }
        (None, None) => None,
    }
}

/// What a development says: the analyst's wording, or a generated one.
pub(super) fn wording(record: &Record, development: &Development, titles: &dyn Titles) -> String {
    if record.head.title.is_empty() {
        sentence(development, titles)
    } else {
        record.head.title.clone()
    }
}

fn group_of(assertion: &Assertion) -> Group {
    match assertion.kind() {
        AssertionKind::Round | AssertionKind::Delegation | AssertionKind::Outcome => Group::Rounds,
        AssertionKind::Offer | AssertionKind::Silence => Group::Offers,
        AssertionKind::Issue | AssertionKind::Position => Group::Issues,
        AssertionKind::VenueStance => Group::Venues,
        AssertionKind::Statement => Group::Statements,
        AssertionKind::IncidentReport => Group::Incidents,
        AssertionKind::Pledge => Group::Pledges,
    }
}

fn record_change(id: RecordId, pair: &Pair<'_>) -> Option<(Group, Change)> {
    let record = pair.any()?;
    let group = match record.kind() {
        Kind::Question => Group::Questions,
        Kind::Source => Group::Sources,
        Kind::Incident => Group::Incidents,
        Kind::Round => Group::Rounds,
        Kind::Offer => Group::Offers,
        Kind::Issue => Group::Issues,
        Kind::Pledge => Group::Pledges,
        // Notes are the analyst's own, as is what briefings are made with; briefings are told by
        // their number.
        Kind::Note | Kind::Briefing | Kind::Draft | Kind::Template | Kind::Audience => return None,
        _ => Group::Others,
    };
    let title = record.head.title.clone();
    let change = |word, sentence| Change {
        word,
        sentence,
        subject: id,
        developments: Vec::new(),
    };
    match (pair.before, pair.after) {
        (None, _) => Some((group, change(ChangeWord::New, title))),
        (_, None) => Some((group, change(ChangeWord::Withdrawn, title))),
        (Some(old), Some(new)) if answered(old, new) => {
            Some((group, change(ChangeWord::Answered, title)))
        }
        _ => Some((Group::Corrections, change(ChangeWord::Corrected, title))),
    }
}

fn answered(old: &Record, new: &Record) -> bool {
    let state = |record: &Record| match &record.body {
        Body::Question(question) => Some(question.state),
        _ => None,
    };
    state(old) != Some(QuestionState::Answered) && state(new) == Some(QuestionState::Answered)
}

/// The subjects whose developments [`between`] needs, given the records that differ.
#[must_use]
pub fn subjects(differing: &[Known]) -> BTreeSet<RecordId> {
    let subject = |known: &Known| {
        known
            .record
            .development()
            .map_or(known.record.id, |it| it.subject)
    };
    differing.iter().map(subject).collect()
}
