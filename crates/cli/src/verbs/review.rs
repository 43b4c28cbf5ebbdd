//! Owns the verb that lists reviews of captured texts, decides on their proposals and records them.

use super::{reading, writing};
use crate::args::Review as Asked;
use crate::host::Terminal;
use crate::output::Out;
use rapporteur_api::capturing::{
    Begun, Card, DecideRequest, DecisionWord, DescribeReviewRequest, OpenReview, ProposedKind,
    RecordReviewRequest, ReviewPage, ReviewRequest, decide, describe_review, give_up_review,
    open_reviews, record_review, review as shown,
};
use rapporteur_api::writing::Saved;
use rapporteur_api::{ApiError, Code, Desk, Host};
use rapporteur_domain::RecordId;

pub fn review(it: &Asked, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let path = &it.dossier.path;
    let changes = !it.accept.is_empty()
        || !it.drop.is_empty()
        || it.published.is_some()
        || it.outlet.is_some()
        || it.record
        || it.give_up;
    match &it.source {
        None => reading(path, host, |desk| listed(desk, it.output.json, out)),
        Some(source) if changes => writing(path, host, |desk| {
            let source = named(desk, source)?;
            changed(desk, it, source, host, out)
        }),
        Some(source) => reading(path, host, |desk| {
            let page = shown(
                desk,
                &ReviewRequest {
                    source: named(desk, source)?,
                },
            )?;
            told(&page, it.output.json, out)
        }),
    }
}

fn changed(
    desk: &Desk<'_>,
    it: &Asked,
    source: RecordId,
    host: &Terminal,
    out: &mut Out,
) -> Result<(), ApiError> {
    if it.give_up {
        give_up_review(desk, &ReviewRequest { source })?;
        return out.line("The review was given up. Nothing was recorded.");
    }
    if it.published.is_some() || it.outlet.is_some() {
        let request = DescribeReviewRequest {
            source,
            published: it.published.clone(),
            outlet: it.outlet.clone(),
            title: None,
            address: None,
            archived_address: None,
            process: None,
        };
        describe_review(desk, &request)?;
    }
    accept(desk, source, &it.accept)?;
    word(desk, source, &it.drop, DecisionWord::Dropped)?;
    if it.record {
        let saved = record(desk, source, host)?;
        return if it.output.json {
            out.json(&saved)
        } else {
            out.line(saved_words(&saved))
        };
    }
    told(
        &shown(desk, &ReviewRequest { source })?,
        it.output.json,
        out,
    )
}

/// Accepts what is named: all, a kind, a number.
pub fn accept(desk: &Desk<'_>, source: RecordId, named: &[String]) -> Result<(), ApiError> {
    word(desk, source, named, DecisionWord::Accepted)
}

/// Records a review as one action.
pub fn record(desk: &Desk<'_>, source: RecordId, host: &Terminal) -> Result<Saved, ApiError> {
    let op_id = host.fresh_op();
    record_review(desk, &RecordReviewRequest { op_id, source })
}

fn word(
    desk: &Desk<'_>,
    source: RecordId,
    named: &[String],
    word: DecisionWord,
) -> Result<(), ApiError> {
    if named.is_empty() {
        return Ok(());
    }
    let page = shown(desk, &ReviewRequest { source })?;
    let mut nos = Vec::new();
    for name in named {
        nos.extend(numbers(&page.cards, name)?);
    }
    let request = DecideRequest {
        source,
        nos,
        word: Some(word),
        correction: None,
    };
    decide(desk, &request).map(drop)
}

fn numbers(cards: &[Card], name: &str) -> Result<Vec<u32>, ApiError> {
    let name = name.trim();
    let matching = |fits: &dyn Fn(&Card) -> bool| -> Vec<u32> {
        cards
            .iter()
            .filter(|card| fits(card))
            .map(|card| card.no)
            .collect()
    };
    if name == "all" {
        return Ok(matching(&|_| true));
    }
    if let Some(kind) = ProposedKind::from_code(name) {
        return Ok(matching(&|card| card.kind == kind));
    }
    // They are counted from 1 for people.
    let number = name.parse::<u32>().ok().and_then(|it| it.checked_sub(1));
    if let Some(number) = number.filter(|it| cards.iter().any(|card| card.no == *it)) {
        return Ok(vec![number]);
    }
    let kinds: Vec<&str> = ProposedKind::ALL.iter().map(|kind| kind.code()).collect();
    let message = format!(
        "“{name}” names no proposal. Give all, a number from 1 to {}, or a kind: {}.",
        cards.len(),
        kinds.join(", ")
    );
    Err(ApiError::refused(Code::QueryBad, message))
}

/// The open review that is meant: by its source's id, or the beginning of its title.
fn named(desk: &Desk<'_>, typed: &str) -> Result<RecordId, ApiError> {
    let open = open_reviews(desk)?;
    let low = typed.to_lowercase();
    let fits = |it: &&OpenReview| {
        it.source.to_string() == low || it.title.to_lowercase().starts_with(&low)
    };
    let found: Vec<&OpenReview> = open.iter().filter(fits).collect();
    match found.as_slice() {
        [only] => Ok(only.source),
        [] => Err(ApiError::refused(
            Code::RecordNotFound,
            format!("No open review is called “{typed}”. `review DOSSIER` lists them."),
        )),
        _ => Err(ApiError::refused(
            Code::QueryBad,
            format!("Several open reviews begin with “{typed}”. Give the id."),
        )),
    }
}

fn listed(desk: &Desk<'_>, json: bool, out: &mut Out) -> Result<(), ApiError> {
    let open = open_reviews(desk)?;
    if json {
        return out.json(&open);
    }
    if open.is_empty() {
        return out.line("No review is open.");
    }
    let row = |it: &OpenReview| {
        let left = it.proposals.saturating_sub(it.accepted + it.dropped);
        vec![
            it.source.to_string(),
            format!(
                "{} accepted, {} dropped, {left} to go",
                it.accepted, it.dropped
            ),
            it.title.clone(),
        ]
    };
    out.columns("", &open.iter().map(row).collect::<Vec<_>>())
}

fn told(page: &ReviewPage, json: bool, out: &mut Out) -> Result<(), ApiError> {
    if json {
        return out.json(page);
    }
    out.line(&page.facts.title)?;
    match &page.facts.published {
        Some(day) => out.line(format!("  published {day}"))?,
        None => out.line("  No day of publication: give it with --published.")?,
    }
    for remark in &page.facts.remarks {
        out.line(format!("  {remark}"))?;
    }
    for card in &page.cards {
        let mark = match card.decision.word {
            Some(DecisionWord::Accepted) => "+",
            Some(DecisionWord::Dropped) => "-",
            None => " ",
        };
        out.line(format!(
            "{mark} {:>3}  {}  {}",
            card.no + 1,
            card.kind.code(),
            card.title
        ))?;
        for line in &card.lines {
            out.line(format!("         {}", line.text))?;
        }
    }
    Ok(())
}

/// What beginning a review came to.
pub fn begun_words(begun: &Begun) -> String {
    let proposals = match begun.proposals {
        1 => "1 proposal".to_owned(),
        many => format!("{many} proposals"),
    };
    let what = if begun.resumed {
        "under review already"
    } else if begun.held {
        "this text was captured before: the same source"
    } else if begun.updates {
        "a newer version of a source: a new capture of it"
    } else {
        "a new source"
    };
    format!("{what}, {proposals} ({})", begun.source)
}

/// What recording a review came to.
pub fn saved_words(saved: &Saved) -> String {
    format!(
        "Recorded {} records as change {}. `undo` takes all of it back.",
        saved.touched.len(),
        saved.seq
    )
}
