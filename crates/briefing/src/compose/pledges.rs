//! Owns the part on pledges: what was undertaken, and where it stands under each reading of
//! its scope. Stands below the offers, and only when there is a pledge.

use rapporteur_domain::folds::status::ScopeStatus;
use rapporteur_domain::record::{Body, PledgeScope};

use super::{Asked, Composer, dates, list};
use crate::block::{Block, Sentence};
use crate::material::Pledge;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    let material = composer.material;
    if material.pledges.is_empty() {
        return;
    }
    let (told, untold) = asked.first(&material.pledges);
    composer.scope("pledges");
    let mut items: Vec<Vec<Sentence>> = told.iter().map(|pledge| item(composer, pledge)).collect();
    items.extend(
        composer
            .left_out(
                asked.beyond(untold.len(), material.left_out.pledges),
                "pledge",
                "pledges",
            )
            .map(|more| vec![more]),
    );
    list(blocks, items);
}

pub(super) fn item(composer: &mut Composer<'_>, pledge: &Pledge) -> Vec<Sentence> {
    let material = composer.material;
    composer.scope(&format!("pledges/{}", pledge.id));
    let mut sentences = vec![
        composer
            .line()
            .key("head")
            .strong_name(pledge.id)
            .own(".")
            .end(),
    ];
    let Some(Body::Pledge(terms)) = material.body(pledge.id) else {
        return sentences;
    };
    if !terms.text.trim().is_empty() {
        sentences.push(
            composer
                .line()
                .about(pledge.id)
                .given(&terms.text)
                .own(".")
                .end(),
        );
    }
    for scope in &terms.scopes {
        sentences.push(reading(composer, pledge, scope));
    }
    let standing = pledge.status.iter().flat_map(|status| &status.scopes);
    for scope in standing {
        sentences.push(state(composer, pledge, scope));
    }
    sentences
}

fn reading(composer: &mut Composer<'_>, pledge: &Pledge, scope: &PledgeScope) -> Sentence {
    let line = composer.line().about(pledge.id).own("Read");
    let line = if scope.by.trim().is_empty() {
        line
    } else {
        line.own(" by ").given(&scope.by)
    };
    let covered = if scope.text.trim().is_empty() {
        &scope.label
    } else {
        &scope.text
    };
    let line = line.own(" as ").quoted(covered);
    match &scope.term {
        Some(term) => line.own(&format!(", {}.", dates::words(term))).end(),
        None => line.own(".").end(),
    }
}

fn state(composer: &mut Composer<'_>, pledge: &Pledge, scope: &ScopeStatus) -> Sentence {
    let line = composer.line().about(pledge.id);
    let line = match scope.scope.trim() {
        "" => line.own("under every reading: "),
        label => line.own("under the reading ").quoted(label).own(": "),
    };
    let line = line.own(scope.state.word());
    let line = match scope.since {
        Some(since) => line.own(&format!(" as of {}", dates::day(since))),
        None => line,
    };
    let line = match scope.incident {
        Some(incident) => line.own(", with regard to ").name(incident),
        None => line,
    };
    line.own(".").cite(&[scope.deciding]).end()
}
