//! Owns the plain sentence of a development that the analyst gave no title. Refuses
//! causes: it says what was asserted, never why things follow each other.

use crate::clocks::Titles;
use crate::development::{
    Assertion, Capacity, Delegation, Development, IncidentReport, Modality, OfferMove, Outcome,
    PledgeReport, Position, RoundMove, RoundState, Silence, SilenceForm, Statement, StatementForm,
    VenueStance,
};
use crate::folds::origins::voice;
use crate::quantity::Quantity;
use crate::record::StanceWord;
use rapporteur_words::{Language, say};

/// One line that says what a development asserts, in the language of the titles.
#[must_use]
pub fn sentence(development: &Development, titles: &dyn Titles) -> String {
    let language = titles.language();
    let subject = titles.title(development.subject);
    let line = match &development.asserts {
        Assertion::Round(it) => round(&subject, it, titles),
        Assertion::Delegation(it) => delegation(&subject, it, titles),
        Assertion::Offer(it) => offer(&subject, it, titles),
        Assertion::Issue(it) => state(language, &subject, it.state.said(language)),
        Assertion::Position(it) => position(&subject, it, titles),
        Assertion::VenueStance(it) => stance(&subject, it, titles),
        Assertion::Statement(it) => statement(it, titles),
        Assertion::IncidentReport(it) => incident(language, &subject, it),
        Assertion::Pledge(it) => pledge(language, &subject, it),
        Assertion::Silence(it) => silence(&subject, it, titles),
        Assertion::Outcome(it) => outcome(language, &subject, it),
    };
    match development.modality {
        Modality::Actual => line,
        other => say!(
            language,
            "wording-modality",
            line = line,
            modality = other.said(language)
        ),
    }
}

fn state(language: Language, subject: &str, state: String) -> String {
    say!(language, "wording-state", subject = subject, state = state)
}

fn round(subject: &str, it: &RoundMove, titles: &dyn Titles) -> String {
    let language = titles.language();
    let id = match (it.state, &it.window) {
        (RoundState::Floated | RoundState::Tentative | RoundState::Confirmed, Some(_)) => {
            "wording-round-planned"
        }
        (RoundState::Postponed, Some(_)) => "wording-round-postponed",
        (_, Some(_)) => "wording-round-window",
        (_, None) => "wording-round",
    };
    let window = it.window.as_ref().map(|window| window.short_in(language));
    let line = say!(
        language,
        id,
        subject = subject,
        state = it.state.said(language),
        window = window.unwrap_or_default()
    );
    let Some(venue) = it.venue else {
        return line;
    };
    let id = match it.state {
        RoundState::Relocated => "wording-round-to",
        _ => "wording-round-in",
    };
    say!(language, id, line = line, venue = titles.title(venue))
}

fn delegation(subject: &str, it: &Delegation, titles: &dyn Titles) -> String {
    let language = titles.language();
    let id = match (it.capacity, it.persons.is_empty()) {
        (Capacity::Absent, true) => "wording-delegation-absent",
        (_, true) => "wording-delegation-as",
        (Capacity::Head, false) => "wording-delegation-head",
        (Capacity::Absent, false) => "wording-persons-absent",
        (_, false) => "wording-persons-as",
    };
    say!(
        language,
        id,
        persons = joined_in(language, it.persons.iter().map(|id| titles.title(*id))),
        n = it.persons.len(),
        party = titles.title(it.party),
        subject = subject,
        capacity = it.capacity.said(language)
    )
}

fn offer(subject: &str, it: &OfferMove, titles: &dyn Titles) -> String {
    let language = titles.language();
    let mut line = state(language, subject, it.state.said(language));
    if let Some(by) = it.by {
        line = say!(
            language,
            "wording-offer-by",
            line = line,
            party = titles.title(by)
        );
    }
    if let Some(counter) = it.counter {
        let counter = titles.title(counter);
        line = say!(
            language,
            "wording-offer-with",
            line = line,
            counter = counter
        );
    }
    line
}

fn position(subject: &str, it: &Position, titles: &dyn Titles) -> String {
    say!(
        titles.language(),
        "wording-position",
        party = titles.title(it.party),
        subject = subject,
        text = &it.text
    )
}

fn stance(subject: &str, it: &VenueStance, titles: &dyn Titles) -> String {
    let language = titles.language();
    let id = match (it.stance, it.condition.is_empty()) {
        (StanceWord::Suggested, _) => "wording-stance-suggested",
        (StanceWord::Refused, _) => "wording-stance-refused",
        (StanceWord::AcceptableIf, false) => "wording-stance-if",
        _ => "wording-stance",
    };
    say!(
        language,
        id,
        party = titles.title(it.party),
        subject = subject,
        condition = &it.condition,
        stance = it.stance.said(language)
    )
}

fn statement(it: &Statement, titles: &dyn Titles) -> String {
    let id = match it.form {
        StatementForm::Paraphrase => "wording-paraphrase",
        _ => "wording-quoted",
    };
    say!(
        titles.language(),
        id,
        speaker = voice(&it.speaker, titles),
        wording = &it.wording
    )
}

fn incident(language: Language, subject: &str, it: &IncidentReport) -> String {
    let mut parts = vec![if it.text.is_empty() {
        subject.to_owned()
    } else {
        it.text.clone()
    }];
    parts.extend(casualties(language, "wording-killed", it.killed.as_ref()));
    parts.extend(casualties(language, "wording-injured", it.injured.as_ref()));
    parts.join("; ")
}

fn casualties(language: Language, id: &str, number: Option<&Quantity>) -> Option<String> {
    number.map(|number| say!(language, id, number = number.said(language)))
}

fn pledge(language: Language, subject: &str, it: &PledgeReport) -> String {
    if it.scope.is_empty() {
        return state(language, subject, it.state.said(language));
    }
    say!(
        language,
        "wording-pledge-scope",
        subject = subject,
        state = it.state.said(language),
        scope = &it.scope
    )
}

fn silence(subject: &str, it: &Silence, titles: &dyn Titles) -> String {
    let language = titles.language();
    let who = it.party.map_or_else(
        || say!(language, "wording-nobody"),
        |party| titles.title(party),
    );
    let id = match it.form {
        SilenceForm::NoReply => "wording-silence-no_reply",
        SilenceForm::NoReadout => "wording-silence-no_readout",
        SilenceForm::DeclinedToComment => "wording-silence-declined_to_comment",
    };
    say!(language, id, who = who, subject = subject)
}

fn outcome(language: Language, subject: &str, it: &Outcome) -> String {
    let mut line = if it.text.is_empty() {
        state(language, subject, it.outcome.said(language))
    } else {
        it.text.clone()
    };
    for measure in &it.quantities {
        line += &format!("; {}: {}", measure.name, measure.quantity.said(language));
    }
    line
}

/// "A", "A and B", "A, B and C", in English.
#[must_use]
pub fn joined(names: impl IntoIterator<Item = String>) -> String {
    joined_in(Language::English, names)
}

/// "A", "A and B", "A, B and C".
#[must_use]
pub fn joined_in(language: Language, names: impl IntoIterator<Item = String>) -> String {
    let mut names: Vec<String> = names.into_iter().collect();
    let Some(last) = names.pop() else {
        return String::new();
    };
    let list = names
        .into_iter()
        .reduce(|first, next| say!(language, "wording-list", first = first, next = next));
    match list {
        None => last,
        Some(first) => say!(language, "wording-and", first = first, last = last),
    }
}
