//! Owns the section on offers: where each stands, who owes the next answer and for how long.

use chrono::NaiveDate;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::SilenceForm;
use rapporteur_domain::folds::status::{OfferStatus, SilenceSeen};
use rapporteur_domain::record::{Body, Offer as Terms};

use super::line::Line;
use super::{Asked, Composer, Only, dates, list, paragraph, words};
use crate::block::{Block, Sentence};
use crate::material::Offer;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("offers");
    let material = composer.material;
    let offers: Vec<&Offer> = asked.offers(material).collect();
    if offers.is_empty() {
        let none = match asked.only {
            Only::Open => "No answer is owed on any recorded offer.",
            _ => "No offer is recorded.",
        };
        let none = composer.plainly(none);
        paragraph(blocks, vec![none]);
    }
    let (told, untold) = asked.first(&offers);
    let mut items: Vec<Vec<Sentence>> = told.iter().map(|offer| item(composer, offer)).collect();
    items.extend(
        composer
            .left_out(
                asked.beyond(untold.len(), material.left_out.offers),
                "offer",
                "offers",
            )
            .map(|more| vec![more]),
    );
    list(blocks, items);
}

fn item(composer: &mut Composer<'_>, offer: &Offer) -> Vec<Sentence> {
    composer.scope(&format!("offers/{}", offer.id));
    let mut sentences = vec![head(composer, offer)];
    let Some(status) = &offer.status else {
        sentences.push(composer.plainly("No move is recorded."));
        return sentences;
    };
    sentences.push(state(composer, status));
    sentences.extend(owed(composer, offer, status));
    sentences.extend(status.silence.as_ref().map(|it| silence(composer, it)));
    sentences
}

/// What is said of an offer, or only who owes the answer on it.
pub(super) fn told(composer: &mut Composer<'_>, offer: &Offer, owes: bool) -> Vec<Sentence> {
    match &offer.status {
        Some(status) if owes => {
            composer.scope(&format!("offers/{}", offer.id));
            owed(composer, offer, status).into_iter().collect()
        }
        None if owes => Vec::new(),
        _ => item(composer, offer),
    }
}

/// "Invitation to Moscow, an invitation by Russia to Ukraine, answering …"
fn head(composer: &mut Composer<'_>, offer: &Offer) -> Sentence {
    let material = composer.material;
    let line = composer.line().key("head").strong_name(offer.id);
    let Some(Body::Offer(terms)) = material.body(offer.id) else {
        return line.own(".").end();
    };
    let line = line.own(&format!(" ({}", terms.offer_type.word()));
    let line = sides(line, terms);
    let line = match terms.answers {
        Some(answered) => line.own("; answers ").name(answered),
        None => line,
    };
    let line = line.own(")");
    let text = terms.terms.trim();
    let line = if text.is_empty() || material.title(offer.id).contains(text) {
        line
    } else {
        line.own(": ").given(text)
    };
    line.own(".").end()
}

fn sides<'c, 'a>(line: Line<'c, 'a>, terms: &Terms) -> Line<'c, 'a> {
    let line = if terms.from.is_empty() {
        line
    } else {
        line.own(", from ").names(&terms.from)
    };
    if terms.to.is_empty() {
        line
    } else {
        line.own(" to ").names(&terms.to)
    }
}

fn state(composer: &mut Composer<'_>, status: &OfferStatus) -> Sentence {
    let line = composer.line().key("state").own(status.state.word());
    let line = match status.since {
        Some(since) => line.own(&format!(" on {}", dates::day(since))),
        None => line,
    };
    let line = if status.conditions.trim().is_empty() {
        line
    } else {
        line.own(": ").given(&status.conditions)
    };
    let line = match status.countered_by {
        Some(counter) => line.own("; countered by ").name(counter),
        None => line,
    };
    let repeated = status.reiterations as usize;
    let times = match repeated {
        0 => String::new(),
        1 => "; repeated once in all".to_owned(),
        2 => "; repeated twice in all".to_owned(),
        _ => format!("; repeated {} times in all", words::number(repeated)),
    };
    line.own(&format!("{times}."))
        .cite(&[status.deciding])
        .end()
}

/// "Ukraine owes the answer: day 2, owed since 28 January 2026."
pub(super) fn owed(
    composer: &mut Composer<'_>,
    offer: &Offer,
    status: &OfferStatus,
) -> Option<Sentence> {
    if !status.answer_owed() {
        return Some(composer.plainly("No answer is owed."));
    }
    let as_of = composer.material.clocks.as_of;
    let line = composer.line().key("owed").about(offer.id);
    let line = match status.owes.as_slice() {
        [] => line.own("an answer is owed"),
        [party] => line.name(*party).own(" owes the answer"),
        parties => line.names(parties).own(" each owe an answer"),
    };
    Some(
        line.own(&count(status, as_of))
            .own(".")
            .rest_on(status.deciding)
            .end(),
    )
}

/// ": day 2, owed since 28 January 2026"; nothing when the first day is not known.
fn count(status: &OfferStatus, as_of: NaiveDate) -> String {
    match (status.days_owed(as_of), status.owed_since) {
        (Some(days), Some(since)) => format!(": day {days}, owed since {}", dates::day(since)),
        _ => String::new(),
    }
}

fn silence(composer: &mut Composer<'_>, silence: &SilenceSeen) -> Sentence {
    let line = composer.line().key("silence");
    let line = match (silence.form, silence.party) {
        (SilenceForm::NoReply, Some(party)) => {
            line.own("no reply from ").name(party).own(" is reported")
        }
        (SilenceForm::NoReply, None) => line.own("no reply is reported"),
        (SilenceForm::NoReadout, Some(party)) => {
            line.own("no readout from ").name(party).own(" is reported")
        }
        (SilenceForm::NoReadout, None) => line.own("no readout is reported"),
        (SilenceForm::DeclinedToComment, Some(party)) => {
            line.name(party).own(" declined to comment")
        }
        (SilenceForm::DeclinedToComment, None) => line.own("comment was declined"),
    };
    let when = match silence.reports {
        0 | 1 => format!(" ({})", dates::words(&silence.happened)),
        many => format!(
            " {} times, last {}",
            words::number(many as usize),
            dates::when(&silence.happened)
        ),
    };
    line.own(&format!("{when}."))
        .cite(&[silence.development])
        .end()
}
