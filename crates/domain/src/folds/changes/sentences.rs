//! Owns the sentences in which a change of status is told. Refuses the word "because".

use super::{ChangeWord, Pair};
use crate::clocks::Titles;
use crate::development::RoundState;
use crate::edtf::Edtf;
use crate::folds::status::{OfferStatus, RoundStatus, ScopeStatus, Status};
use crate::folds::wording::joined;
use crate::ids::RecordId;

/// The sentence for a subject whose status differs, or that came or went.
pub(super) fn of_status(
    pair: &Pair<'_>,
    old: Option<&Status>,
    new: Option<&Status>,
    titles: &dyn Titles,
) -> Option<(ChangeWord, String)> {
    let title = pair.any()?.head.title.clone();
    if pair.after.is_none() {
        return Some((ChangeWord::Withdrawn, title));
    }
    Some(match (old, new) {
        (_, Some(Status::Round(new))) => round(&title, old.and_then(Status::round), new, titles),
        (_, Some(Status::Offer(new))) => offer(&title, old.and_then(Status::offer), new, titles),
        (None, Some(new)) => (ChangeWord::New, format!("{title}: {}", state(new))),
        (Some(old), Some(new)) => (
            ChangeWord::State,
            format!("{title}: {}, was {}", state(new), state(old)),
        ),
        (Some(old), None) => (
            ChangeWord::Withdrawn,
            format!("{title}: no longer {}", state(old)),
        ),
        (None, None) => (ChangeWord::New, title),
    })
}

/// The state in a word; reading by reading where the readings of a pledge differ.
fn state(status: &Status) -> String {
    match status {
        Status::Pledge(pledge) if pledge.agreed_state().is_none() => {
            let reading = |it: &ScopeStatus| format!("{} under “{}”", it.state, it.scope);
            joined(pledge.scopes.iter().map(reading))
        }
        _ => status.state_word().to_owned(),
    }
}

fn round(
    title: &str,
    old: Option<&RoundStatus>,
    new: &RoundStatus,
    titles: &dyn Titles,
) -> (ChangeWord, String) {
    let Some(old) = old else {
        return (
            ChangeWord::New,
            format!("{title}: {}", standing(new, titles)),
        );
    };
    if new.state == RoundState::Cancelled && old.state != RoundState::Cancelled {
        return (
            ChangeWord::State,
            format!("{title} cancelled; was {}", standing(old, titles)),
        );
    }
    let mut parts = Vec::new();
    if let Some(dates) = dates(old.window.as_ref(), new.window.as_ref()) {
        parts.push(dates);
    }
    if let (Some(from), Some(to)) = (old.venue, new.venue)
        && from != to
    {
        parts.push(format!(
            "moved from {} to {}",
            titles.title(from),
            titles.title(to)
        ));
    }
    if old.venue.is_some() && new.venue.is_none() {
        parts.push("lost its venue".to_owned());
    }
    let moved = !parts.is_empty();
    match (old.reason_disputed, new.reason_disputed) {
        (false, true) => parts.push("reason disputed".to_owned()),
        (true, false) => parts.push("reason no longer disputed".to_owned()),
        _ => {}
    }
    if new.state != old.state {
        parts.push(format!("now {}", new.state));
    }
    if old.venue.is_none() {
        parts.extend(new.venue.map(|venue| format!("in {}", titles.title(venue))));
    }
    let word = if moved {
        ChangeWord::Moved
    } else {
        ChangeWord::State
    };
    (word, format!("{title} {}", parts.join("; ")))
}

fn dates(old: Option<&Edtf>, new: Option<&Edtf>) -> Option<String> {
    match (old, new) {
        (Some(old), Some(new)) if old != new => {
            Some(format!("moved from {} to {}", old.short(), new.short()))
        }
        (None, Some(new)) => Some(format!("has a date: {}", new.short())),
        (Some(old), None) => Some(format!("lost its date, {}", old.short())),
        _ => None,
    }
}

fn standing(status: &RoundStatus, titles: &dyn Titles) -> String {
    let mut words = vec![status.state.word().to_owned()];
    words.extend(status.window.as_ref().map(Edtf::short));
    words.extend(status.venue.map(|venue| titles.title(venue)));
    words.join(", ")
}

fn offer(
    title: &str,
    old: Option<&OfferStatus>,
    new: &OfferStatus,
    titles: &dyn Titles,
) -> (ChangeWord, String) {
    let owed = owed(&new.owes, titles);
    match old {
        None => (ChangeWord::New, format!("{title}: {}{owed}", new.state)),
        Some(old) if old.state == new.state && new.reiterations > old.reiterations => {
            (ChangeWord::State, format!("{title}: repeated again{owed}"))
        }
        Some(old) if old.state == new.state => {
            (ChangeWord::State, format!("{title}: {}{owed}", new.state))
        }
        Some(old) => (
            ChangeWord::State,
            format!("{title}: {}, was {}{owed}", new.state, old.state),
        ),
    }
}

fn owed(owes: &[RecordId], titles: &dyn Titles) -> String {
    if owes.is_empty() {
        return String::new();
    }
    let verb = if owes.len() == 1 { "owes" } else { "owe" };
    format!(
        "; {} {verb} the answer",
        joined(owes.iter().map(|id| titles.title(*id)))
    )
}
