//! Owns a line of a list: a record with what a reader needs beside it. Refuses long texts: a
//! list shows beginnings, the record's own page shows the whole.

use crate::catalogue::{self, Catalogue};
use crate::error::ApiError;
use crate::writing::text;
use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_domain::folds::origins::{self, chain_line};
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::folds::wording::joined_in;
use rapporteur_domain::words::{Language, say};
use rapporteur_domain::{Body, Development, Edtf, Kind, Record, RecordId, Titles};
use rapporteur_store::{Found, Reader};
use serde::Serialize;
use std::collections::BTreeMap;

/// Longest beginning of a note or a source's text in a list, in characters.
pub const BEGINNING: usize = 280;

/// Titles of records that rows refer to.
pub type TitlesOf = BTreeMap<RecordId, String>;

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    /// The record's identity.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it is called; for a development without a title, its generated wording.
    pub title: String,
    /// The record; in lists, long texts are cut to their beginnings.
    pub record: Record,
    /// The operation that wrote this version: editing names it, so that nobody's change is lost.
    pub version: i64,
    /// When that was, RFC 3339.
    pub recorded: String,
    /// It is in the bin.
    pub binned: bool,
    /// Its status at the clocks, for rounds, offers, sticking points and pledges.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub status: Option<Status>,
    /// The state's word: "tentative".
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub status_word: Option<String>,
    /// The rest of the status in words: "1 Feb 2026 · Abu Dhabi", "Ukraine owes the answer · day 2".
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub status_line: Option<String>,
    /// What a development is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub subject_title: Option<String>,
    /// Its date in short form, where its kind has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub date: Option<String>,
    /// How a development reached us.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub evidence: Option<EvidenceSummary>,
}

/// How a development reached us, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EvidenceSummary {
    /// "Peskov → TASS → captured page".
    pub line: String,
    /// Independent origins.
    pub origins: u32,
    /// Relays.
    pub relays: u32,
    /// "one origin, one relay".
    pub words: String,
    /// "C3", or empty when neither axis is graded.
    pub grade: String,
}

/// A record as the store gave it.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    pub record: Record,
    pub version: i64,
    pub at: DateTime<Utc>,
    pub binned: bool,
    pub status: Option<Status>,
}

impl From<rapporteur_store::Row> for Given {
    fn from(row: rapporteur_store::Row) -> Self {
        let status = row.status.map(|standing| standing.status);
        Self {
            record: row.record,
            version: row.since,
            at: row.at,
            binned: row.binned,
            status,
        }
    }
}

impl Given {
    pub(crate) fn with_status(reader: &Reader<'_>, found: Found) -> Result<Self, ApiError> {
        let status = reader
            .status(found.record.id)?
            .map(|standing| standing.status);
        let Found {
            record,
            since,
            at,
            binned,
            ..
        } = found;
        Ok(Self {
            record,
            version: since,
            at,
            binned,
            status,
        })
    }
}

/// The lines of a list, with the titles they refer to.
pub(crate) fn lines(
    reader: &Reader<'_>,
    given: Vec<Given>,
    as_of: NaiveDate,
) -> Result<(Vec<Row>, TitlesOf), ApiError> {
    let named = given
        .iter()
        .filter_map(|it| it.status.as_ref())
        .flat_map(catalogue::named_by)
        .collect::<Vec<_>>();
    let catalogue = Catalogue::gather(reader, given.iter().map(|it| &it.record), named)?;
    let rows = given
        .into_iter()
        .map(|it| line(it, &catalogue, as_of, true))
        .collect();
    Ok((rows, catalogue.titles_of()))
}

/// One line; `cut` shortens long texts.
pub(crate) fn line(given: Given, catalogue: &Catalogue, as_of: NaiveDate, cut: bool) -> Row {
    let Given {
        record,
        version,
        at,
        binned,
        status,
    } = given;
    let development = record.development();
    Row {
        id: record.id,
        kind: record.kind(),
        title: catalogue::title(&record, catalogue),
        version,
        recorded: text(at),
        binned,
        status_word: status
            .as_ref()
            .map(|status| status.state_said(catalogue.language())),
        status_line: status
            .as_ref()
            .map(|status| status_line(status, catalogue, as_of)),
        status,
        subject_title: development.map(|it| catalogue.title(it.subject)),
        date: own_date(&record).map(|date| date.short_in(catalogue.language())),
        evidence: development.map(|it| evidence(it, catalogue)),
        record: if cut { beginning_only(record) } else { record },
    }
}

/// A status besides its word, as of a day.
pub(crate) fn status_line(status: &Status, titles: &dyn Titles, as_of: NaiveDate) -> String {
    let language = titles.language();
    let mut parts: Vec<String> = Vec::new();
    match status {
        Status::Round(it) => {
            parts.extend(it.window.as_ref().map(|window| window.short_in(language)));
            parts.extend(it.venue.map(|venue| titles.title(venue)));
            parts.extend(times(language, "wording-slipped", it.slips));
            if it.reason_disputed {
                parts.push(say!(language, "wording-reason-disputed"));
            }
        }
        Status::Offer(it) => {
            if !it.owes.is_empty() {
                let who = joined_in(language, it.owes.iter().map(|party| titles.title(*party)));
                parts.push(say!(language, "wording-owes", n = it.owes.len(), who = who));
            }
            parts.extend(
                it.days_owed(as_of)
                    .map(|days| say!(language, "wording-day", n = days)),
            );
            parts.extend(times(language, "wording-repeated", it.reiterations));
        }
        Status::Issue(it) => parts.extend(it.since.map(|day| {
            let day = Edtf::from_day(day).short_in(language);
            say!(language, "wording-since", day = day)
        })),
        Status::Pledge(it) => parts.extend(
            it.scopes
                .iter()
                .map(|scope| format!("{}: {}", scope.scope, scope.state.said(language))),
        ),
    }
    parts.join(" · ")
}

/// "slipped once", "slipped twice", "slipped 3 times"; nothing for never.
fn times(language: Language, id: &str, number: u32) -> Option<String> {
    (number > 0).then(|| say!(language, id, n = number))
}

/// The date a record carries itself.
pub(crate) fn own_date(record: &Record) -> Option<&Edtf> {
    match &record.body {
        Body::Development(it) => Some(&it.happened),
        Body::Incident(it) => Some(&it.happened),
        Body::Source(it) => it.published.as_ref(),
        Body::Question(it) => it.due.as_ref(),
        Body::Offer(it) => it.expires.as_ref(),
        _ => None,
    }
}

/// How a development reached us, in a line.
pub(crate) fn evidence(development: &Development, catalogue: &Catalogue) -> EvidenceSummary {
    let language = catalogue.language();
    let counted = origins::behind([development], catalogue);
    let line = match (development.evidence.first(), development.own_observation) {
        (Some(chain), _) => chain_line(chain, catalogue),
        (None, true) => say!(language, "wording-own-observation"),
        (None, false) => say!(language, "wording-no-evidence"),
    };
    EvidenceSummary {
        line,
        origins: counted.origins,
        relays: counted.relays,
        words: counted.said(language),
        grade: origins::grade(development, catalogue),
    }
}

/// A record with its long texts cut.
fn beginning_only(mut record: Record) -> Record {
    match &mut record.body {
        Body::Note(note) => cut(&mut note.body),
        Body::Source(source) => cut(&mut source.text),
        _ => {}
    }
    record
}

fn cut(text: &mut String) {
    if let Some((at, _)) = text.char_indices().nth(BEGINNING) {
        text.truncate(at);
        text.push('…');
    }
}
