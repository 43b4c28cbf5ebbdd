//! Owns beginning a review: bytes come in, are kept, read, and what is proposed is kept for review.
//! What came in before is recognised: the same text goes on where it was left, and a newer version of
//! a page becomes a further capture of the same source.

use super::kept::{DayFrom, Decisions, Read, ReadHead, unreadable};
use super::proposed::Proposed;
use super::{Captured, Reader as PdfReader, read_file};
use crate::at::At;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::host::Progress;
use crate::writing::{op, saved};
use chrono::NaiveDate;
use rapporteur_capture::{GivenName, GivenSort};
use rapporteur_domain::record::{CaptureMethod, Name, Source};
use rapporteur_domain::{Body, Kind, RecordId};
use rapporteur_store::{Base, Digest, Query, Reader, Review, Sort};
use serde::{Deserialize, Serialize};

/// Steps of progress: kept, names laid out, read, laid beside the dossier.
const STEPS: u64 = 3;

/// Most known names that a reading is given.
const NAMES: u64 = 20_000;

/// Scalar values of a text's beginning by which it is looked for.
const BEGINNING: usize = 120;

/// Bytes to be captured.
pub struct Incoming<'a> {
    /// The bytes as they came.
    pub bytes: &'a [u8],
    /// The file's name, without its folder; its ending decides where the bytes do not.
    pub name: &'a str,
    /// How they came in.
    pub method: CaptureMethod,
    /// The day of publication, by the analyst's word.
    pub published: Option<NaiveDate>,
    /// The address they were fetched from.
    pub address: Option<&'a str>,
    /// The source is to be a record at once, by an action of its own.
    pub store_source: bool,
}

/// A review that was begun, or goes on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Begun {
    /// The source that it is of.
    pub source: RecordId,
    /// How many proposals there are.
    pub proposals: u32,
    /// This very text was captured before.
    pub held: bool,
    /// An earlier version of the document was captured before.
    pub updates: bool,
    /// A review of it was begun and is not done: it goes on.
    pub resumed: bool,
}

/// Keeps and reads a text, and keeps what it proposes for review.
///
/// # Errors
/// `text.bad` when nothing can be read from it, `cancelled`, `dossier.read_only`, or a failure of the
/// disk.
pub fn begin_review(
    desk: &Desk<'_>,
    incoming: &Incoming<'_>,
    pdf: &dyn PdfReader,
    progress: &dyn Progress,
) -> Result<Begun, ApiError> {
    let step = |done| {
        progress.report(done, STEPS);
        if progress.cancelled() {
            Err(ApiError::cancelled())
        } else {
            Ok(())
        }
    };
    step(0)?;
    let reader = desk.reader(&At::default())?;
    let names = given_names(&reader)?;
    step(1)?;
    let captured = read_file(
        incoming.bytes,
        incoming.name,
        incoming.published,
        names,
        pdf,
    )?;
    step(2)?;
    let sha256 = Digest::of(incoming.bytes);
    let mut read = read_of(desk, incoming, &captured, &sha256.to_string());
    let earlier = earlier(&reader, &read)?;
    drop(reader);
    let source = match &earlier {
        Some(found) => found.id,
        None => desk.host.fresh_record(),
    };
    let held = earlier.as_ref().is_some_and(|found| found.same);
    read.updates = earlier.filter(|found| !found.same).map(|found| found.id);
    let begun = Begun {
        source,
        proposals: read.head.proposals,
        held,
        updates: read.updates.is_some(),
        resumed: false,
    };
    if let Some(open) = open_review(desk, &read)? {
        return Ok(Begun {
            source: open,
            resumed: true,
            ..begun
        });
    }
    step(STEPS)?;
    desk.dossier.keep_bytes(incoming.bytes)?;
    keep(desk, source, &read, &Decisions::default())?;
    if incoming.store_source && !held {
        store_source(desk, source, &read)?;
    }
    Ok(begun)
}

/// Keeps a review whole.
pub(super) fn keep(
    desk: &Desk<'_>,
    source: RecordId,
    read: &Read,
    decisions: &Decisions,
) -> Result<(), ApiError> {
    let review = Review {
        source,
        begun: read.captured,
        read: serde_json::to_value(read).map_err(unreadable)?,
        decided: serde_json::to_value(decisions).map_err(unreadable)?,
    };
    Ok(desk.dossier.keep_review(&review)?)
}

/// A review of the same text that is not done.
fn open_review(desk: &Desk<'_>, read: &Read) -> Result<Option<RecordId>, ApiError> {
    for open in desk.dossier.reviews()? {
        let title = open.head.get("title").and_then(|title| title.as_str());
        if title != Some(read.head.title.as_str()) {
            continue;
        }
        let Some(review) = desk.dossier.review(open.source)? else {
            continue;
        };
        let kept: Read = serde_json::from_value(review.read).map_err(unreadable)?;
        if kept.text == read.text {
            return Ok(Some(open.source));
        }
    }
    Ok(None)
}

/// A source that was captured before.
struct Earlier {
    id: RecordId,
    same: bool,
}

fn earlier(reader: &Reader<'_>, read: &Read) -> Result<Option<Earlier>, ApiError> {
    let beginning: String = read.text.chars().take(BEGINNING).collect();
    let in_json = |text: &str| {
        let quoted = serde_json::to_string(text).unwrap_or_default();
        quoted.trim_matches('"').to_owned()
    };
    let (beginning, address) = (in_json(&beginning), in_json(&read.address));
    let words = [read.sha256.as_str(), beginning.as_str(), address.as_str()];
    let found = reader.get_all(reader.sources_holding(&words)?)?;
    let mut updated = None;
    for found in found {
        let Body::Source(source) = &found.record.body else {
            continue;
        };
        if source.sha256 == read.sha256 || source.text.trim() == read.text.trim() {
            return Ok(Some(Earlier {
                id: found.record.id,
                same: true,
            }));
        }
        let same_address = !read.address.is_empty() && source.address == read.address;
        if same_address && !source.text.is_empty() {
            updated.get_or_insert(found.record.id);
        }
    }
    Ok(updated.map(|id| Earlier { id, same: false }))
}

fn read_of(desk: &Desk<'_>, incoming: &Incoming<'_>, captured: &Captured, sha256: &str) -> Read {
    let about = &captured.about;
    let capture = &captured.capture;
    let text = rapporteur_capture::body(&captured.text).to_owned();
    let proposals: Vec<Proposed> = capture.proposals.iter().map(Proposed::from).collect();
    let title = capture
        .title
        .clone()
        .filter(|title| !title.trim().is_empty());
    let title = title.unwrap_or_else(|| beginning_of(&text));
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    Read {
        head: ReadHead {
            title,
            proposals: u32::try_from(proposals.len()).unwrap_or(u32::MAX),
            outlet: own(&about.outlet),
        },
        byline: own(&about.byline),
        address: incoming
            .address
            .map_or_else(|| own(&about.address), str::to_owned),
        archived_address: String::new(),
        language: capture.language.clone(),
        published: capture.published,
        published_from: match (incoming.published, capture.published) {
            (Some(_), _) => Some(DayFrom::Analyst),
            (None, Some(_)) => Some(DayFrom::Page),
            (None, None) => None,
        },
        sha256: sha256.to_owned(),
        file_name: incoming.name.to_owned(),
        format: captured.format.word().to_owned(),
        method: incoming.method,
        captured: desk.host.now(),
        remarks: captured.remarks_in_words(),
        updates: None,
        text,
        proposals,
    }
}

/// The first words of a text without a title.
fn beginning_of(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty());
    let line = line.unwrap_or_default();
    match line.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line.to_owned(),
    }
}

/// What the dossier calls people, parties, places and outlets: these names go before all others.
pub(super) fn given_names(reader: &Reader<'_>) -> Result<Vec<GivenName>, ApiError> {
    let query = Query {
        sort: Sort::Recorded,
        limit: NAMES,
        ..Query::of([Kind::Person, Kind::Party, Kind::Place, Kind::Outlet])
    };
    let rows = reader.list(&query)?.rows;
    let titles: std::collections::HashMap<RecordId, String> = rows
        .iter()
        .map(|row| (row.record.id, row.record.head.title.clone()))
        .collect();
    let spellings = |names: &[Name]| names.iter().map(|name| name.text.clone()).collect();
    let given = rows.iter().filter_map(|row| {
        let mut given = GivenName {
            key: row.record.id.to_string(),
            sort: GivenSort::Outlet,
            name: row.record.head.title.clone(),
            spellings: Vec::new(),
            post: None,
            party: None,
        };
        match &row.record.body {
            Body::Person(it) => {
                let post = it.posts.last();
                given.sort = GivenSort::Person;
                given.spellings = spellings(&it.names);
                given.post = post.map(|post| post.title.clone());
                given.party = post.and_then(|post| titles.get(&post.party?).cloned());
            }
            Body::Party(it) => {
                given.sort = GivenSort::Party;
                given.spellings = spellings(&it.names);
            }
            Body::Place(it) => {
                given.sort = GivenSort::Place;
                given.spellings = spellings(&it.names);
            }
            _ => {}
        }
        (!given.name.trim().is_empty()).then_some(given)
    });
    Ok(given.collect())
}

/// Makes the source a record before its review: for a host that reviews later.
fn store_source(desk: &Desk<'_>, source: RecordId, read: &Read) -> Result<(), ApiError> {
    let reader = desk.reader(&At::default())?;
    let known = super::known::Known::read(&reader)?;
    let nothing = Decisions::default();
    let planned = super::plan::planned(&reader, &known, source, read, &nothing, true)?;
    let standing = reader.get(source)?;
    drop(reader);
    let op = op(desk, desk.host.fresh_op(), "Capture a source".to_owned());
    let done = desk.dossier.transact(&op, |writer| {
        for record in &planned.source {
            match &standing {
                Some(found) if record.id == source => {
                    let next = newer(&found.record, record);
                    writer.put(&next, Base::Version(found.since))?;
                }
                _ => {
                    writer.put(record, Base::New)?;
                }
            }
        }
        Ok(())
    })?;
    saved(desk, &op, done).map(drop)
}

/// A source as newly captured, with what it said before kept beside.
pub(super) fn newer(
    held: &rapporteur_domain::Record,
    new: &rapporteur_domain::Record,
) -> rapporteur_domain::Record {
    let (Body::Source(before), Body::Source(now)) = (&held.body, &new.body) else {
        return held.clone();
    };
    if before.sha256 == now.sha256 || before.text == now.text {
        return held.clone();
    }
    let mut next = Source {
        text: now.text.clone(),
        sha256: now.sha256.clone(),
        captured: now.captured,
        method: now.method,
        published: now.published.clone().or_else(|| before.published.clone()),
        ..before.clone()
    };
    next.earlier
        .push(rapporteur_domain::record::EarlierCapture {
            text: before.text.clone(),
            sha256: before.sha256.clone(),
            captured: before.captured,
            published: before.published.clone(),
        });
    rapporteur_domain::Record {
        body: Body::Source(next),
        ..held.clone()
    }
}
