//! Owns how a chain of evidence is shown: step by step from the speaker down to the captured
//! page, with the words it rests on where they stand. Refuses to repair a span whose source has
//! changed: it says so.

use crate::catalogue::Catalogue;
use crate::error::ApiError;
use rapporteur_domain::Titles;
use rapporteur_domain::folds::origins::voice;
use rapporteur_domain::record::Source;
use rapporteur_domain::words::{Language, say};
use rapporteur_domain::{Body, Chain, Record, RecordId};
use rapporteur_store::Reader;
use serde::Serialize;

/// Characters shown on either side of a span.
const AROUND: usize = 120;

/// A chain of evidence, step by step.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChainView {
    /// From the speaker down to the captured page.
    pub steps: Vec<ChainStep>,
    /// The captured document.
    pub source: Option<RecordId>,
    /// The analyst's note, where nothing was captured.
    pub note: Option<RecordId>,
    /// The words before the span.
    pub before: String,
    /// The words it rests on.
    pub words: String,
    /// The words after the span.
    pub after: String,
    /// The source's text no longer has these words at this place.
    pub displaced: bool,
}

/// A step of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChainStep {
    /// Who, or which page.
    pub who: String,
    /// "speaker · partial quotation · 29 Jan 2026".
    pub detail: String,
    /// The record, if there is one.
    pub id: Option<RecordId>,
}

/// The chains of a development, in order; none for any other record.
pub(crate) fn chains(
    reader: &Reader<'_>,
    record: &Record,
    catalogue: &Catalogue,
) -> Result<Vec<ChainView>, ApiError> {
    let Some(development) = record.development() else {
        return Ok(Vec::new());
    };
    development
        .evidence
        .iter()
        .map(|chain| chain_view(reader, chain, catalogue))
        .collect()
}

fn chain_view(
    reader: &Reader<'_>,
    chain: &Chain,
    catalogue: &Catalogue,
) -> Result<ChainView, ApiError> {
    let language = catalogue.language();
    let mut steps: Vec<ChainStep> = Vec::new();
    for (position, hop) in chain.hops.iter().enumerate() {
        let role = match position {
            0 => say!(language, "wording-speaker"),
            _ => say!(language, "wording-relay"),
        };
        let mut detail = vec![role, hop.mode.said(language)];
        detail.extend(hop.on.as_ref().map(|on| on.short_in(language)));
        steps.push(ChainStep {
            who: voice(&hop.who, catalogue),
            detail: detail.join(" · "),
            id: hop.who.record(),
        });
    }
    let mut view = ChainView {
        steps,
        source: chain.source,
        note: chain.note,
        before: String::new(),
        words: chain
            .span
            .as_ref()
            .map(|span| span.words.clone())
            .unwrap_or_default(),
        after: String::new(),
        displaced: false,
    };
    let end = chain.source.or(chain.note);
    let Some(found) = end.map(|id| reader.get(id)).transpose()?.flatten() else {
        return Ok(view);
    };
    match &found.record.body {
        Body::Source(source) => {
            view.steps
                .push(source_step(language, &found.record, source));
            surround(&mut view, chain, &source.text);
        }
        Body::Note(note) => {
            view.steps.push(ChainStep {
                who: found.record.head.title.clone(),
                detail: say!(language, "wording-own-note"),
                id: Some(found.record.id),
            });
            surround(&mut view, &moved(chain, &note.body), &note.body);
        }
        _ => {}
    }
    Ok(view)
}

/// A note is written on after it was relied on: its words are looked for where they are now.
fn moved(chain: &Chain, body: &str) -> Chain {
    let mut chain = chain.clone();
    let Some(span) = &mut chain.span else {
        return chain;
    };
    let length = u32::try_from(span.words.chars().count()).unwrap_or(u32::MAX);
    let stands = |start: u32| {
        let there = body.chars().skip(start as usize).take(length as usize);
        there.eq(span.words.chars())
    };
    if !stands(span.start)
        && let Some((before, _)) = body.split_once(span.words.as_str())
    {
        span.start = u32::try_from(before.chars().count()).unwrap_or(u32::MAX);
        span.end = span.start.saturating_add(length);
    }
    chain
}

fn source_step(language: Language, record: &Record, source: &Source) -> ChainStep {
    let mut detail = vec![say!(language, "wording-captured-page")];
    if let Some(start) = source.sha256.get(..8) {
        detail.push(format!("sha-256 {start}…"));
    }
    detail.extend(
        source
            .published
            .as_ref()
            .map(|date| say!(language, "wording-published", day = date.short_in(language))),
    );
    ChainStep {
        who: record.head.title.clone(),
        detail: detail.join(" · "),
        id: Some(record.id),
    }
}

/// Cuts the words around a span out of the source's text, if they still stand there.
fn surround(view: &mut ChainView, chain: &Chain, source: &str) {
    let Some(span) = &chain.span else { return };
    let letters: Vec<char> = source.chars().collect();
    let (start, end) = (span.start as usize, span.end as usize);
    let standing = letters
        .get(start..end)
        .map(|letters| letters.iter().collect::<String>());
    view.displaced = standing.as_deref() != Some(span.words.as_str());
    if !view.displaced {
        view.before = letters[start.saturating_sub(AROUND)..start]
            .iter()
            .collect();
        view.after = letters[end..letters.len().min(end + AROUND)]
            .iter()
            .collect();
    }
}
