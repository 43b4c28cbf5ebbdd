//! Owns which developments cannot both hold. Refuses to choose: both stay, the analyst ranks
//! them and says why, and until then a text says "reported variously".
//!
//! Only values of one slot are compared, and only the best-ranked: where any is preferred,
//! the others have been judged already; deprecated values never count.

use crate::clocks::{Clocks, Known, Titles};
use crate::development::{Assertion, AssertionKind, Capacity, PositionValue, Rank, RoundState};
use crate::edtf::Edtf;
use crate::folds::order::{self, Placed};
use crate::folds::status::same_reason;
use crate::folds::wording::joined_in;
use crate::ids::RecordId;
use crate::quantity::Quantity;
use crate::vocabulary;
use rapporteur_words::{Language, say};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary!(
    /// What is contradicted.
    SlotName {
        Held = "held", "when it was held";
        Reason = "reason", "why the date moved";
        Heads = "heads", "who heads the delegation";
        Measure = "measure", "how many";
        Killed = "killed", "how many were killed";
        Injured = "injured", "how many were injured";
        Position = "position", "what the position is";
    }
);

/// Rival values of one slot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Contradiction {
    /// What is contradicted.
    pub slot: SlotName,
    /// About which record.
    pub subject: RecordId,
    /// What exactly, where the slot needs it: a party, a measure.
    pub detail: String,
    /// Each value with the developments that assert it, in folding order.
    pub values: Vec<RivalValue>,
    /// "Reported variously: 157 each; at least 300 each".
    pub sentence: String,
}

impl Contradiction {
    /// Every development that asserts one of its values.
    pub fn developments(&self) -> impl Iterator<Item = RecordId> + '_ {
        self.values
            .iter()
            .flat_map(|rival| rival.developments.iter().copied())
    }
}

/// One of several rival values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RivalValue {
    /// The value in words.
    pub value: String,
    /// Who asserts it.
    pub developments: Vec<RecordId>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Slot {
    subject: RecordId,
    name: SlotName,
    /// What else tells slots of one name apart: a party, a measure, a window.
    detail: Detail,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    Whole,
    Party(RecordId),
    Window(String),
    Measure(String),
    Stance(RecordId, &'static str, String),
}

enum Value<'a> {
    Days(&'a Edtf),
    Words(&'a str),
    Persons(BTreeSet<RecordId>),
    Number(&'a Quantity),
    Options(BTreeSet<&'a str>),
}

/// Everything contradicted among these developments at the clocks, by subject and slot.
#[must_use]
pub fn contradictions(
    developments: &[Known],
    clocks: &Clocks,
    titles: &dyn Titles,
) -> Vec<Contradiction> {
    let mut slots: BTreeMap<Slot, Vec<(Placed<'_>, Value<'_>)>> = BTreeMap::new();
    for placed in order::all(order::visible(developments, clocks)) {
        if !order::counts(placed.development) {
            continue;
        }
        for (slot, value) in claims(&placed, titles.language()) {
            slots.entry(slot).or_default().push((placed, value));
        }
    }
    slots
        .into_iter()
        .filter_map(|(slot, claims)| rivals(slot, claims, titles))
        .collect()
}

/// The kinds of developments that claim anything two of them could contradict: no other need be
/// read to find contradictions.
pub const CLAIMING: &[AssertionKind] = &[
    AssertionKind::Round,
    AssertionKind::Delegation,
    AssertionKind::Outcome,
    AssertionKind::IncidentReport,
    AssertionKind::Position,
];

fn claims<'a>(placed: &Placed<'a>, language: Language) -> Vec<(Slot, Value<'a>)> {
    let subject = placed.development.subject;
    let slot = |name, detail| Slot {
        subject,
        name,
        detail,
    };
    match &placed.development.asserts {
        Assertion::Round(it) => {
            let mut found = Vec::new();
            if let (Some(window), RoundState::Concluded | RoundState::UnderWay) =
                (&it.window, it.state)
            {
                found.push((slot(SlotName::Held, Detail::Whole), Value::Days(window)));
            }
            if let (Some(window), false) = (&it.window, it.reason.trim().is_empty()) {
                let key = Detail::Window(format!("{:?}–{:?}", window.earliest(), window.latest()));
                found.push((slot(SlotName::Reason, key), Value::Words(&it.reason)));
            }
            found
        }
        Assertion::Delegation(it) if it.capacity == Capacity::Head && !it.persons.is_empty() => {
            let persons = it.persons.iter().copied().collect();
            vec![(
                slot(SlotName::Heads, Detail::Party(it.party)),
                Value::Persons(persons),
            )]
        }
        Assertion::Outcome(it) => it
            .quantities
            .iter()
            .map(|measure| {
                let key = format!("{}, {}", it.outcome.said(language), measure.name);
                (
                    slot(SlotName::Measure, Detail::Measure(key)),
                    Value::Number(&measure.quantity),
                )
            })
            .collect(),
        Assertion::IncidentReport(it) => {
            let killed = it
                .killed
                .iter()
                .map(|n| (slot(SlotName::Killed, Detail::Whole), Value::Number(n)));
            let injured = it
                .injured
                .iter()
                .map(|n| (slot(SlotName::Injured, Detail::Whole), Value::Number(n)));
            killed.chain(injured).collect()
        }
        Assertion::Position(it) => {
            let Some(value) = &it.value else {
                return Vec::new();
            };
            let happened = placed.development.happened.text().to_owned();
            let key = Detail::Stance(it.party, it.position.code(), happened);
            vec![(slot(SlotName::Position, key), position_value(value))]
        }
        _ => Vec::new(),
    }
}

fn position_value(value: &PositionValue) -> Value<'_> {
    match value {
        PositionValue::Options { options } => {
            Value::Options(options.iter().map(String::as_str).collect())
        }
        PositionValue::Interval { interval } => Value::Number(interval),
    }
}

fn rivals(
    slot: Slot,
    mut claims: Vec<(Placed<'_>, Value<'_>)>,
    titles: &dyn Titles,
) -> Option<Contradiction> {
    let preferred = |claim: &(Placed<'_>, Value<'_>)| claim.0.development.rank == Rank::Preferred;
    if claims.iter().any(preferred) {
        claims.retain(preferred);
    }
    let conflict = claims
        .iter()
        .enumerate()
        .any(|(at, (_, a))| claims[at + 1..].iter().any(|(_, b)| !compatible(a, b)));
    if !conflict {
        return None;
    }
    let mut values: Vec<RivalValue> = Vec::new();
    for (placed, value) in &claims {
        let words = in_words(value, titles);
        match values.iter_mut().find(|known| known.value == words) {
            Some(known) => known.developments.push(placed.id),
            None => values.push(RivalValue {
                value: words,
                developments: vec![placed.id],
            }),
        }
    }
    let said: Vec<&str> = values.iter().map(|rival| rival.value.as_str()).collect();
    let detail = detail(&slot.detail, titles);
    let id = if detail.is_empty() {
        "told-variously"
    } else {
        "told-variously-about"
    };
    let language = titles.language();
    let sentence = say!(
        language,
        id,
        subject = titles.title(slot.subject),
        slot = slot.name.said(language),
        detail = &detail,
        values = said.join("; ")
    );
    Some(Contradiction {
        slot: slot.name,
        subject: slot.subject,
        detail,
        values,
        sentence,
    })
}

fn compatible(a: &Value<'_>, b: &Value<'_>) -> bool {
    match (a, b) {
        (Value::Days(a), Value::Days(b)) => a.overlaps(b),
        (Value::Words(a), Value::Words(b)) => same_reason(a, b),
        (Value::Persons(a), Value::Persons(b)) => a.is_subset(b) || b.is_subset(a),
        (Value::Number(a), Value::Number(b)) => a.compatible(b),
        (Value::Options(a), Value::Options(b)) => !a.is_disjoint(b),
        // An option and a number say different things; neither denies the other.
        _ => true,
    }
}

fn in_words(value: &Value<'_>, titles: &dyn Titles) -> String {
    let language = titles.language();
    match value {
        Value::Days(days) => days.short_in(language),
        Value::Words(words) => (*words).to_owned(),
        Value::Persons(persons) => joined_in(language, persons.iter().map(|id| titles.title(*id))),
        Value::Number(number) => number.said(language),
        Value::Options(options) => {
            joined_in(language, options.iter().map(|&option| option.to_owned()))
        }
    }
}

fn detail(detail: &Detail, titles: &dyn Titles) -> String {
    match detail {
        Detail::Whole | Detail::Window(_) => String::new(),
        Detail::Party(party) | Detail::Stance(party, ..) => titles.title(*party),
        Detail::Measure(name) => name.clone(),
    }
}
