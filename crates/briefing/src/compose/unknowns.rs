//! Owns the section on what is not known: the open questions of the dossier.

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::record::Body;

use super::{Asked, Composer, dates, paragraph, words};
use crate::block::{Block, Sentence};

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("unknowns");
    let material = composer.material;
    if material.questions.is_empty() {
        let none = composer.plainly("No open question is recorded.");
        paragraph(blocks, vec![none]);
    }
    let (told, untold) = asked.first(&material.questions);
    let mut items: Vec<Vec<Sentence>> = told
        .iter()
        .map(|id| item(composer, *id, asked.brief))
        .collect();
    items.extend(
        composer
            .left_out(
                asked.beyond(untold.len(), material.left_out.questions),
                "open question",
                "open questions",
            )
            .map(|more| vec![more]),
    );
    asked.items(blocks, items);
}

/// "Whether Kyiv has answered through other channels (asked 29 January 2026)."
pub(super) fn item(composer: &mut Composer<'_>, id: RecordId, brief: bool) -> Vec<Sentence> {
    let material = composer.material;
    composer.scope(&format!("unknowns/{id}"));
    let title = material.title(id);
    let stop = if title.trim_end().ends_with(['?', '!', '…']) {
        ""
    } else {
        "."
    };
    let line = composer.line().key("question").about(id);
    let line = line.given(&words::capitalised(&title));
    let Some(Body::Question(question)) = material.body(id) else {
        return vec![line.own(stop).end()];
    };
    let mut terms = Vec::new();
    terms.extend(
        question
            .asked
            .as_ref()
            .map(|asked| format!("asked {}", dates::words(asked))),
    );
    terms.extend(
        question
            .due
            .as_ref()
            .filter(|_| !brief)
            .map(|due| format!("answer wanted by {}", dates::words(due))),
    );
    let first = match terms.is_empty() {
        true => line.own(stop).end(),
        false => line.own(&format!(" ({}).", terms.join("; "))).end(),
    };
    let mut sentences = vec![first];
    if !brief && !question.would_answer.trim().is_empty() {
        let line = composer
            .line()
            .about(id)
            .own("Would be answered by: ")
            .given(&question.would_answer);
        sentences.push(line.own(".").end());
    }
    sentences
}
