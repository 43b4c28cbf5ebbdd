//! Owns the section on venues: each place on the table and what each party holds of it.

use rapporteur_domain::clocks::Titles;
use rapporteur_domain::folds::venue::Stance;
use rapporteur_domain::record::{Body, StanceWord};

use super::{Asked, Composer, dates, list, paragraph};
use crate::block::{Block, Sentence};
use crate::material::Venue;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("venues");
    let material = composer.material;
    if material.venues.is_empty() {
        let none = composer.plainly("No venue is on the table.");
        paragraph(blocks, vec![none]);
    }
    let (told, untold) = asked.first(&material.venues);
    let mut items: Vec<Vec<Sentence>> = told.iter().map(|venue| item(composer, venue)).collect();
    items.extend(
        composer
            .left_out(
                asked.beyond(untold.len(), material.left_out.venues),
                "venue",
                "venues",
            )
            .map(|more| vec![more]),
    );
    list(blocks, items);
}

pub(super) fn item(composer: &mut Composer<'_>, venue: &Venue) -> Vec<Sentence> {
    composer.scope(&format!("venues/{}", venue.id));
    let mut sentences = vec![head(composer, venue)];
    sentences.extend(venue.stances.iter().map(|it| stance(composer, it)));
    if venue.stances.is_empty() {
        sentences.push(composer.plainly("No stance is recorded."));
    }
    sentences
}

/// "Moscow, for round 2."
fn head(composer: &mut Composer<'_>, venue: &Venue) -> Sentence {
    let material = composer.material;
    let line = composer.line().key("head").strong_name(venue.id);
    let round = match material.body(venue.id) {
        Some(Body::VenueOption(option)) => option.round,
        _ => None,
    };
    match round {
        Some(round) if !material.title(venue.id).contains(&material.title(round)) => {
            line.own(", for ").name(round).own(".").end()
        }
        _ => line.own(".").end(),
    }
}

/// The condition without the "if" that the sentence has already.
fn condition(words: &str) -> &str {
    let words = words.trim();
    words.strip_prefix("if ").unwrap_or(words)
}

fn stance(composer: &mut Composer<'_>, stance: &Stance) -> Sentence {
    let withheld = composer.material.is_withheld(stance.development);
    let line = composer.line();
    let line = match withheld {
        // a key would tell whose stance it is
        true => line,
        false => line.key(&format!("stance/{}", stance.party)),
    };
    let line = if withheld {
        line.own("a participant")
    } else {
        line.name(stance.party)
    };
    let line = match stance.stance {
        StanceWord::Suggested => line.own(" suggests it"),
        StanceWord::Acceptable => line.own(" finds it acceptable"),
        StanceWord::AcceptableIf if stance.condition.trim().is_empty() => {
            line.own(" finds it acceptable on conditions")
        }
        StanceWord::AcceptableIf => line
            .own(" finds it acceptable if ")
            .given(condition(&stance.condition)),
        StanceWord::Refused => line.own(" refuses it"),
    };
    line.own(&format!(" ({}).", dates::words(&stance.happened)))
        .cite(&[stance.development])
        .end()
}
