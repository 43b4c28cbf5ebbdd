//! Owns the sentences in which a change of status is told. Refuses the word "because".

use super::{ChangeWord, Pair};
use crate::clocks::Titles;
use crate::development::RoundState;
use crate::edtf::Edtf;
use crate::folds::status::{OfferStatus, RoundStatus, ScopeStatus, Status, same_days};
use crate::folds::wording::joined_in;
use crate::ids::RecordId;
use rapporteur_words::{Language, say};

/// The sentence for a subject whose status differs, or that came or went.
pub(super) fn of_status(
    pair: &Pair<'_>,
    old: Option<&Status>,
    new: Option<&Status>,
    titles: &dyn Titles,
) -> Option<(ChangeWord, String)> {
    let language = titles.language();
    let title = pair.any()?.head.title.clone();
    if pair.after.is_none() {
        return Some((ChangeWord::Withdrawn, title));
    }
    let state = |status: &Status| state(language, status);
    Some(match (old, new) {
        (_, Some(Status::Round(new))) => round(&title, old.and_then(Status::round), new, titles),
        (_, Some(Status::Offer(new))) => offer(&title, old.and_then(Status::offer), new, titles),
        (None, Some(new)) => (
            ChangeWord::New,
            say!(language, "told-state", title = title, state = state(new)),
        ),
        (Some(old), Some(new)) => (
            ChangeWord::State,
            say!(
                language,
                "told-was",
                title = title,
                state = state(new),
                was = state(old)
            ),
        ),
        (Some(old), None) => (
            ChangeWord::Withdrawn,
            say!(language, "told-no-longer", title = title, was = state(old)),
        ),
        (None, None) => (ChangeWord::New, title),
    })
}

/// The state in a word; reading by reading where the readings of a pledge differ.
fn state(language: Language, status: &Status) -> String {
    match status {
        Status::Pledge(pledge) if pledge.agreed_state().is_none() => {
            let reading = |it: &ScopeStatus| {
                let state = it.state.said(language);
                say!(language, "told-under", state = state, scope = &it.scope)
            };
            joined_in(language, pledge.scopes.iter().map(reading))
        }
        _ => status.state_said(language),
    }
}

fn round(
    title: &str,
    old: Option<&RoundStatus>,
    new: &RoundStatus,
    titles: &dyn Titles,
) -> (ChangeWord, String) {
    let language = titles.language();
    let Some(old) = old else {
        let standing = standing(new, titles);
        return (
            ChangeWord::New,
            say!(language, "told-state", title = title, state = standing),
        );
    };
    if new.state == RoundState::Cancelled && old.state != RoundState::Cancelled {
        let standing = standing(old, titles);
        return (
            ChangeWord::State,
            say!(
                language,
                "told-round-cancelled",
                title = title,
                standing = standing
            ),
        );
    }
    let mut parts = moves(old, new, titles);
    let word = if parts.is_empty() {
        ChangeWord::State
    } else {
        ChangeWord::Moved
    };
    parts.extend(doubts(language, old.window.as_ref(), new.window.as_ref()));
    match (old.reason_disputed, new.reason_disputed) {
        (false, true) => parts.push(say!(language, "told-reason-disputed")),
        (true, false) => parts.push(say!(language, "told-reason-settled")),
        _ => {}
    }
    if new.state != old.state {
        let state = new.state.said(language);
        parts.push(say!(language, "told-now", state = state));
    }
    if old.venue.is_none() {
        let place = |venue| say!(language, "told-in", venue = titles.title(venue));
        parts.extend(new.venue.map(place));
    }
    let changes = parts.join("; ");
    (
        word,
        say!(language, "told-round", title = title, changes = changes),
    )
}

/// What moved of a round: its date, its venue.
fn moves(old: &RoundStatus, new: &RoundStatus, titles: &dyn Titles) -> Vec<String> {
    let language = titles.language();
    let mut parts = Vec::new();
    parts.extend(dates(language, old.window.as_ref(), new.window.as_ref()));
    if let (Some(from), Some(to)) = (old.venue, new.venue)
        && from != to
    {
        let (from, to) = (titles.title(from), titles.title(to));
        parts.push(say!(language, "told-venue-moved", from = from, to = to));
    }
    if old.venue.is_some() && new.venue.is_none() {
        parts.push(say!(language, "told-venue-lost"));
    }
    parts
}

fn dates(language: Language, old: Option<&Edtf>, new: Option<&Edtf>) -> Option<String> {
    let short = |window: &Edtf| window.short_in(language);
    match (old, new) {
        (Some(old), Some(new)) if !same_days(old, new) => Some(say!(
            language,
            "told-dates-moved",
            from = short(old),
            to = short(new)
        )),
        (None, Some(new)) => Some(say!(language, "told-dated", window = short(new))),
        (Some(old), None) => Some(say!(language, "told-undated", was = short(old))),
        _ => None,
    }
}

/// The same days, held with more or less doubt: no move.
fn doubts(language: Language, old: Option<&Edtf>, new: Option<&Edtf>) -> Option<String> {
    let (old, new) = (old?, new?);
    if old == new || !same_days(old, new) {
        return None;
    }
    let (was, is) = (
        (old.is_uncertain(), old.is_approximate()),
        (new.is_uncertain(), new.is_approximate()),
    );
    let window = new.short_in(language);
    Some(match (was, is) {
        ((false, _), (true, _)) => say!(
            language,
            "told-date-uncertain",
            window = old.short_in(language)
        ),
        ((_, false), (_, true)) => say!(
            language,
            "told-date-approximate",
            window = old.short_in(language)
        ),
        ((true, _), (false, _)) => say!(language, "told-date-certain", window = window),
        ((_, true), (_, false)) => say!(language, "told-date-exact", window = window),
        _ => say!(language, "told-date-rewritten", window = window),
    })
}

fn standing(status: &RoundStatus, titles: &dyn Titles) -> String {
    let language = titles.language();
    let window = status.window.as_ref().map(|it| it.short_in(language));
    let venue = status.venue.map(|venue| titles.title(venue));
    [window, venue]
        .into_iter()
        .flatten()
        .fold(status.state.said(language), |first, next| {
            say!(language, "wording-list", first = first, next = next)
        })
}

fn offer(
    title: &str,
    old: Option<&OfferStatus>,
    new: &OfferStatus,
    titles: &dyn Titles,
) -> (ChangeWord, String) {
    let language = titles.language();
    let state = new.state.said(language);
    let line = match old {
        Some(old) if old.state == new.state && new.reiterations > old.reiterations => {
            say!(language, "told-repeated", title = title)
        }
        Some(old) if old.state != new.state => {
            let was = old.state.said(language);
            say!(
                language,
                "told-was",
                title = title,
                state = state,
                was = was
            )
        }
        _ => say!(language, "told-state", title = title, state = state),
    };
    let word = match old {
        None => ChangeWord::New,
        Some(_) => ChangeWord::State,
    };
    (word, owed(line, &new.owes, titles))
}

fn owed(line: String, owes: &[RecordId], titles: &dyn Titles) -> String {
    if owes.is_empty() {
        return line;
    }
    let language = titles.language();
    let who = joined_in(language, owes.iter().map(|id| titles.title(*id)));
    let owed = say!(language, "wording-owes", n = owes.len(), who = who);
    say!(language, "told-owed", line = line, owed = owed)
}
