//! Owns the use cases behind the clock of the dossier: over what time it learned things, where
//! much was learned, and which operation stands at, before or after an instant. Refuses the
//! journal itself, whose length has no bound: see `journal`.

use crate::at::{At, read_instant};
use crate::desk::Desk;
use crate::error::ApiError;
use crate::writing::text;
use rapporteur_store::OpRow;
use serde::{Deserialize, Serialize};

/// Most stretches of an answer: as many as a wide slider has pixels for.
const STRETCHES: u32 = 400;

/// How much was learned when, asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct JournalDensityRequest {
    /// Equal stretches the journal's time is cut into, from 1 to 400.
    pub stretches: u32,
}

/// How much was learned when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct JournalDensity {
    /// The first operation; none in a new dossier.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub first: Option<JournalPoint>,
    /// The last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub last: Option<JournalPoint>,
    /// Records opened or changed in each stretch from the first to the last.
    pub learned: Vec<u32>,
}

/// An operation as a place in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct JournalPoint {
    /// Its place in the order, from 1.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: i64,
    /// When, RFC 3339.
    pub at: String,
    /// What was done.
    pub label: String,
    /// Who.
    pub author: String,
}

impl From<OpRow> for JournalPoint {
    fn from(op: OpRow) -> Self {
        Self {
            seq: op.seq,
            at: text(op.at),
            label: op.label,
            author: op.author,
        }
    }
}

/// How much was learned when, over the whole journal.
///
/// # Errors
/// A failure of the disk.
pub fn journal_density(
    desk: &Desk<'_>,
    request: &JournalDensityRequest,
) -> Result<JournalDensity, ApiError> {
    let reader = desk.reader(&At::default())?;
    let stretches = request.stretches.clamp(1, STRETCHES);
    let Some((first, last)) = reader.journal_ends()? else {
        return Ok(JournalDensity {
            first: None,
            last: None,
            learned: Vec::new(),
        });
    };
    let mut learned = vec![0; stretches as usize];
    for (stretch, records) in reader.pulse(first.at, last.at, stretches)? {
        if let Some(count) = learned.get_mut(stretch as usize) {
            *count = u32::try_from(records).unwrap_or(u32::MAX);
        }
    }
    Ok(JournalDensity {
        first: Some(first.into()),
        last: Some(last.into()),
        learned,
    })
}

/// An instant of the journal asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct JournalMomentRequest {
    /// The instant, RFC 3339, or a day meaning its end in UTC.
    pub at: String,
}

/// Where an instant stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct JournalMoment {
    /// The last operation done by then; none before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub by: Option<JournalPoint>,
    /// The one before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub previous: Option<JournalPoint>,
    /// The one after it; none when nothing was done since.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub next: Option<JournalPoint>,
}

/// The operation done by an instant and those around it.
///
/// # Errors
/// `clock.bad`, or a failure of the disk.
pub fn journal_moment(
    desk: &Desk<'_>,
    request: &JournalMomentRequest,
) -> Result<JournalMoment, ApiError> {
    let reader = desk.reader(&At::default())?;
    let by = reader.op_by(read_instant(&request.at)?)?;
    let seq = by.as_ref().map_or(0, |op| op.seq);
    Ok(JournalMoment {
        by: by.map(JournalPoint::from),
        previous: reader.op(seq - 1)?.map(JournalPoint::from),
        next: reader.op(seq + 1)?.map(JournalPoint::from),
    })
}
