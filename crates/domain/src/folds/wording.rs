//! Owns the plain English sentence of a development that the analyst gave no title. Refuses
//! causes: it says what was asserted, never why things follow each other.

use crate::clocks::Titles;
use crate::development::{
    Assertion, Capacity, Delegation, Development, IncidentReport, Modality, OfferMove, Outcome,
    PledgeReport, Position, RoundMove, RoundState, Silence, SilenceForm, Statement, VenueStance,
};
use crate::folds::origins::voice;
use crate::quantity::Quantity;
use crate::record::StanceWord;

/// One line that says what a development asserts.
#[must_use]
pub fn sentence(development: &Development, titles: &dyn Titles) -> String {
    let subject = titles.title(development.subject);
    let plain = match &development.asserts {
        Assertion::Round(it) => round(&subject, it, titles),
        Assertion::Delegation(it) => delegation(&subject, it, titles),
        Assertion::Offer(it) => offer(&subject, it, titles),
        Assertion::Issue(it) => format!("{subject}: {}", it.state),
        Assertion::Position(it) => position(&subject, it, titles),
        Assertion::VenueStance(it) => stance(&subject, it, titles),
        Assertion::Statement(it) => statement(it, titles),
        Assertion::IncidentReport(it) => incident(&subject, it),
        Assertion::Pledge(it) => pledge(&subject, it),
        Assertion::Silence(it) => silence(&subject, it, titles),
        Assertion::Outcome(it) => outcome(&subject, it),
    };
    match development.modality {
        Modality::Actual => plain,
        other => format!("{plain} ({other})"),
    }
}

fn round(subject: &str, it: &RoundMove, titles: &dyn Titles) -> String {
    let window = it.window.as_ref().map(crate::edtf::Edtf::short);
    let mut line = match (it.state, window) {
        (RoundState::Floated | RoundState::Tentative | RoundState::Confirmed, Some(window)) => {
            format!("{subject} {} for {window}", it.state)
        }
        (RoundState::Postponed, Some(window)) => format!("{subject} postponed to {window}"),
        (state, Some(window)) => format!("{subject} {state}, {window}"),
        (state, None) => format!("{subject} {state}"),
    };
    if let Some(venue) = it.venue {
        line += if it.state == RoundState::Relocated {
            " to "
        } else {
            " in "
        };
        line += &titles.title(venue);
    }
    line
}

fn delegation(subject: &str, it: &Delegation, titles: &dyn Titles) -> String {
    let party = titles.title(it.party);
    if it.persons.is_empty() {
        return match it.capacity {
            Capacity::Absent => format!("{party} absent from {subject}"),
            capacity => format!("{party} at {subject} as {capacity}"),
        };
    }
    let persons = joined(it.persons.iter().map(|id| titles.title(*id)));
    match it.capacity {
        Capacity::Head if it.persons.len() == 1 => {
            format!("{persons} heads the delegation of {party} at {subject}")
        }
        Capacity::Head => format!("{persons} head the delegation of {party} at {subject}"),
        Capacity::Absent => format!("{persons} ({party}) absent from {subject}"),
        capacity => format!("{persons} ({party}) at {subject} as {capacity}"),
    }
}

fn offer(subject: &str, it: &OfferMove, titles: &dyn Titles) -> String {
    let mut line = format!("{subject}: {}", it.state);
    if let Some(by) = it.by {
        line += &format!(" by {}", titles.title(by));
    }
    if let Some(counter) = it.counter {
        line += &format!(", with {}", titles.title(counter));
    }
    line
}

fn position(subject: &str, it: &Position, titles: &dyn Titles) -> String {
    format!("{} on {subject}: {}", titles.title(it.party), it.text)
}

fn stance(subject: &str, it: &VenueStance, titles: &dyn Titles) -> String {
    let party = titles.title(it.party);
    match (it.stance, it.condition.is_empty()) {
        (StanceWord::Suggested, _) => format!("{party} suggests {subject}"),
        (StanceWord::Refused, _) => format!("{party} refuses {subject}"),
        (StanceWord::AcceptableIf, false) => {
            format!("{subject} acceptable to {party} if {}", it.condition)
        }
        (stance, _) => format!("{subject} {stance} to {party}"),
    }
}

fn statement(it: &Statement, titles: &dyn Titles) -> String {
    let speaker = voice(&it.speaker, titles);
    if it.form == crate::development::StatementForm::Paraphrase {
        return format!("{speaker}: {}", it.wording);
    }
    format!("{speaker}: “{}”", it.wording)
}

fn incident(subject: &str, it: &IncidentReport) -> String {
    let mut parts = vec![if it.text.is_empty() {
        subject.to_owned()
    } else {
        it.text.clone()
    }];
    parts.extend(casualties("killed", it.killed.as_ref()));
    parts.extend(casualties("injured", it.injured.as_ref()));
    parts.join("; ")
}

fn casualties(word: &str, number: Option<&Quantity>) -> Option<String> {
    number.map(|number| format!("{number} {word}"))
}

fn pledge(subject: &str, it: &PledgeReport) -> String {
    if it.scope.is_empty() {
        return format!("{subject}: {}", it.state);
    }
    format!("{subject}: {} under the reading “{}”", it.state, it.scope)
}

fn silence(subject: &str, it: &Silence, titles: &dyn Titles) -> String {
    let who = it
        .party
        .map_or_else(|| "Nobody named".to_owned(), |party| titles.title(party));
    match it.form {
        SilenceForm::NoReply => format!("No reply from {who} on {subject}"),
        SilenceForm::NoReadout => format!("No readout from {who} on {subject}"),
        SilenceForm::DeclinedToComment => format!("{who} declined to comment on {subject}"),
    }
}

fn outcome(subject: &str, it: &Outcome) -> String {
    let mut line = if it.text.is_empty() {
        format!("{subject}: {}", it.outcome)
    } else {
        it.text.clone()
    };
    for measure in &it.quantities {
        line += &format!("; {}: {}", measure.name, measure.quantity);
    }
    line
}

/// "A", "A and B", "A, B and C".
#[must_use]
pub fn joined(names: impl IntoIterator<Item = String>) -> String {
    let mut names: Vec<String> = names.into_iter().collect();
    let Some(last) = names.pop() else {
        return String::new();
    };
    if names.is_empty() {
        last
    } else {
        format!("{} and {last}", names.join(", "))
    }
}
