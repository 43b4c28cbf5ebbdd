//! Owns the use cases of reading what is typed into a date field while it is typed.

use crate::error::{ApiError, Code, sentence};
use chrono::NaiveDateTime;
use rapporteur_domain::edtf::read_written;
use rapporteur_domain::{Language, MeetingTime};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A text from a date field.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReadDateRequest {
    /// EDTF, or a date as people write it.
    pub text: String,
    /// In which the reading is given; English when absent.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Language>"))]
    pub language: Language,
}

/// How it was read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DateReading {
    /// The EDTF form that would be kept.
    pub edtf: String,
    /// In words: "4–5 Feb 2026, two days".
    pub reading: String,
    /// For tables: "4–5 Feb 2026".
    pub short: String,
    /// First day it allows, ISO 8601; none when open.
    pub earliest: Option<String>,
    /// Last day it allows, ISO 8601; none when open.
    pub latest: Option<String>,
}

/// Reads a date as typed.
///
/// # Errors
/// `date.bad`, with the part that is wrong and where it stands.
pub fn read_date(request: &ReadDateRequest) -> Result<DateReading, ApiError> {
    let date = read_written(&request.text)
        .map_err(|error| ApiError::date_bad(&error, request.language))?;
    Ok(DateReading {
        edtf: date.text().to_owned(),
        reading: date.reading_in(request.language),
        short: date.short_in(request.language),
        earliest: date.earliest().map(|day| day.to_string()),
        latest: date.latest().map(|day| day.to_string()),
    })
}

/// A local time and its zone, from a meeting's time field.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReadMeetingTimeRequest {
    /// Local time: "2026-02-04T10:00".
    pub local: String,
    /// IANA zone: "Asia/Dubai".
    pub zone: String,
}

/// How it was read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MeetingTimeReading {
    /// The form that would be kept (RFC 9557).
    pub text: String,
    /// The instant, RFC 3339 in UTC.
    pub utc: String,
}

/// Reads a meeting's time.
///
/// # Errors
/// `date.bad` when the local time cannot be read, does not exist in the zone or exists twice.
pub fn read_meeting_time(request: &ReadMeetingTimeRequest) -> Result<MeetingTimeReading, ApiError> {
    let bad = |message: String| {
        ApiError::refused(Code::DateBad, sentence(&message)).with(json!({ "text": request.local }))
    };
    let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(&request.local, form).ok())
        .ok_or_else(|| {
            bad(format!(
                "“{}” is not a local time such as 2026-02-04 10:00.",
                request.local
            ))
        })?;
    let zone: chrono_tz::Tz = request.zone.parse().map_err(|_| {
        bad(format!(
            "“{}” is not a time zone such as Asia/Dubai.",
            request.zone
        ))
    })?;
    let time = MeetingTime::new(local, zone).map_err(|error| bad(error.to_string()))?;
    Ok(MeetingTimeReading {
        text: time.to_string(),
        utc: time.to_utc().to_rfc3339(),
    })
}
