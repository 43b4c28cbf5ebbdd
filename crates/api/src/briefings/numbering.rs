//! Owns the numbers of briefings and which one another follows. Both are asked of the journal
//! as it stands now, whatever clocks a briefing looks at: two products that went out never
//! carry one number. Both are inputs of a composition, and are remembered with it.

use super::{BriefingRequest, Since};
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::writing::text;
use rapporteur_domain::record::Briefing;
use rapporteur_domain::{Body, Clocks, Kind, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde_json::json;

/// Briefings of a process that numbering looks through, latest first.
const ISSUED: u64 = 500;

/// A briefing's number, and the briefing it follows.
pub(super) struct Place {
    pub number: u32,
    pub follows: Option<(RecordId, Briefing)>,
}

impl Place {
    /// The place of a briefing that looks from these clocks.
    pub fn of(desk: &Desk<'_>, asked: &BriefingRequest, clocks: &Clocks) -> Result<Self, ApiError> {
        let now = desk.reader(&At::default())?;
        let follows = match &asked.since {
            Since::Nothing | Since::Instant(_) => None,
            Since::Last => last(issued(&now, asked.process)?, clocks),
            Since::Number(number) => Some(numbered(&now, asked.process, *number, clocks)?),
        };
        let number = match asked.number {
            Some(number) => number,
            None => next(&now, asked.process)?,
        };
        Ok(Self { number, follows })
    }
}

/// The issued briefing of a number, in the bin too: it went out.
pub(super) fn issued_as(
    desk: &Desk<'_>,
    process: RecordId,
    number: u32,
) -> Result<Briefing, ApiError> {
    let now = desk.reader(&At::default())?;
    if let Ok((_, briefing)) = find(&now, process, number) {
        return Ok(briefing);
    }
    let mut binned = read(&now, process, &in_bin())?.into_iter();
    let found = binned.find(|(_, it)| it.number == number);
    found.map(|(_, it)| it).ok_or_else(|| not_issued(number))
}

/// Every briefing that was issued, latest first, those in the bin last.
pub(super) fn all_issued(desk: &Desk<'_>) -> Result<Vec<(RecordId, Briefing)>, ApiError> {
    let now = desk.reader(&At::default())?;
    let rows = |query| Ok::<_, ApiError>(now.list(query)?.rows);
    let all = rows(&latest())?.into_iter().chain(rows(&in_bin())?);
    let briefings = all.filter_map(|row| match row.record.body {
        Body::Briefing(briefing) => Some((row.record.id, briefing)),
        _ => None,
    });
    Ok(briefings.collect())
}

/// The request behind a briefing issued before requests were kept whole: its clocks, its number
/// and what it followed.
pub(super) fn request_kept(
    desk: &Desk<'_>,
    briefing: &Briefing,
) -> Result<BriefingRequest, ApiError> {
    let since = match briefing.since {
        None => Since::Nothing,
        Some(id) => {
            let mut all = all_issued(desk)?.into_iter();
            let followed = all.find(|it| it.0 == id);
            let (_, followed) = followed.ok_or_else(|| ApiError::record_not_found(id))?;
            Since::Number(followed.number)
        }
    };
    Ok(BriefingRequest {
        at: At {
            as_of: Some(briefing.as_of.to_string()),
            as_known: Some(text(briefing.as_known)),
        },
        since,
        number: Some(briefing.number),
        headline: briefing.headline.clone(),
        audience: briefing.audience.clone(),
        up_to: briefing.up_to,
        ..BriefingRequest::about(briefing.process)
    })
}

/// The last briefing of a process that the reader knows of and that does not look from later
/// clocks than the reader's.
pub(crate) fn last_issued(
    reader: &Reader<'_>,
    process: RecordId,
) -> Result<Option<(RecordId, Briefing)>, ApiError> {
    Ok(last(issued(reader, process)?, &reader.clocks()?))
}

fn last(issued: Vec<(RecordId, Briefing)>, clocks: &Clocks) -> Option<(RecordId, Briefing)> {
    let before = issued.into_iter().filter(|(_, it)| precedes(it, clocks));
    before.max_by_key(|(_, it)| it.number)
}

/// Whether a briefing looks from no later clocks than these: only then can something have
/// changed since.
fn precedes(briefing: &Briefing, clocks: &Clocks) -> bool {
    briefing.as_of <= clocks.as_of && briefing.as_known <= clocks.as_known
}

fn numbered(
    now: &Reader<'_>,
    process: RecordId,
    number: u32,
    clocks: &Clocks,
) -> Result<(RecordId, Briefing), ApiError> {
    let found = find(now, process, number)?;
    if precedes(&found.1, clocks) {
        return Ok(found);
    }
    let (as_of, as_known) = (found.1.as_of, text(found.1.as_known));
    let message = format!(
        "Briefing {number} looks from later clocks (as of {as_of}, as known {as_known}) than this one would. \
         Follow an earlier briefing or none, or move the clocks."
    );
    Err(ApiError::refused(Code::ClockBad, message).with(json!({ "number": number })))
}

fn find(
    now: &Reader<'_>,
    process: RecordId,
    number: u32,
) -> Result<(RecordId, Briefing), ApiError> {
    let mut issued = issued(now, process)?.into_iter();
    let found = issued.find(|(_, it)| it.number == number);
    found.ok_or_else(|| not_issued(number))
}

fn not_issued(number: u32) -> ApiError {
    let message = format!("No briefing {number} was issued about this process.");
    ApiError::refused(Code::RecordNotFound, message).with(json!({ "number": number }))
}

/// One more than the highest number given out, to briefings in the bin too: they went out.
fn next(now: &Reader<'_>, process: RecordId) -> Result<u32, ApiError> {
    let given = issued(now, process)?.into_iter();
    let given = given.chain(read(now, process, &in_bin())?);
    Ok(given.map(|(_, it)| it.number).max().unwrap_or(0) + 1)
}

/// The briefings of a process, latest first.
fn issued(reader: &Reader<'_>, process: RecordId) -> Result<Vec<(RecordId, Briefing)>, ApiError> {
    let query = Query {
        process: Some(process),
        ..latest()
    };
    read(reader, process, &query)
}

fn in_bin() -> Query {
    Query {
        binned: true,
        ..latest()
    }
}

fn latest() -> Query {
    Query {
        sort: Sort::Recorded,
        descending: true,
        limit: ISSUED,
        ..Query::of([Kind::Briefing])
    }
}

fn read(
    reader: &Reader<'_>,
    process: RecordId,
    query: &Query,
) -> Result<Vec<(RecordId, Briefing)>, ApiError> {
    let rows = reader.list(query)?.rows;
    let of_process = rows.into_iter().filter_map(|row| match row.record.body {
        Body::Briefing(briefing) if briefing.process == process => Some((row.record.id, briefing)),
        _ => None,
    });
    Ok(of_process.collect())
}
