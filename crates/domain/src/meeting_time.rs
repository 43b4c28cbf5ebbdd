//! The time of a meeting: a local time as it was entered, with its IANA zone.
//!
//! Written as RFC 9557, `2026-02-04T10:00:00+04:00[Asia/Dubai]`. What was entered, the local time and the zone, is kept;
//! the offset follows from them. Hours that a clock change skips, or shows twice, are refused with both offsets, so that
//! a person decides. Whole seconds only, years 0000 to 9999 (RFC 3339 has no others).
//!
//! Reading from a person ([`FromStr`]) refuses an offset that contradicts the zone. Reading from storage (serde) keeps
//! it, because zones change their rules after a meeting was recorded, and a record must still open then:
//! [`MeetingTime::check`] tells of it.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{
    DateTime, Datelike, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone,
    Timelike, Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod error;
mod rfc9557;

use crate::edtf::Edtf;
use rfc9557::{Written, offset_text, to_minute, written};

pub use error::MeetingTimeError;
pub use rfc9557::zone;

/// More than any clock has ever been moved at once, or has differed from UTC.
const REACH: TimeDelta = TimeDelta::hours(26);

/// A local time in a zone. Ordered by instant, then by text.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct MeetingTime {
    local: NaiveDateTime,
    zone: Tz,
    offset_seconds: i32,
}

impl MeetingTime {
    /// A local time in a zone, if it occurs there exactly once.
    pub fn new(local: NaiveDateTime, zone: Tz) -> Result<Self, MeetingTimeError> {
        let local = in_range(local)?;
        match zone.offset_from_local_datetime(&local) {
            MappedLocalTime::Single(offset) => {
                Ok(Self::with(local, zone, offset.fix().local_minus_utc()))
            }
            MappedLocalTime::Ambiguous(one, other) => {
                let at = |offset: i32| Self::with(local, zone, offset);
                let (one, other) = (one.fix().local_minus_utc(), other.fix().local_minus_utc());
                // the greater offset is the earlier instant
                Err(MeetingTimeError::Overlap {
                    local,
                    zone,
                    earlier: at(one.max(other)),
                    later: at(one.min(other)),
                })
            }
            MappedLocalTime::None => Err(gap(local, zone)),
        }
    }

    /// A local time in a zone at one of the offsets it has there: how to choose between two occurrences.
    pub fn with_offset(
        local: NaiveDateTime,
        zone: Tz,
        offset_seconds: i32,
    ) -> Result<Self, MeetingTimeError> {
        let wanted = |found: i32| found == offset_seconds || to_minute(found) == offset_seconds;
        match Self::new(local, zone) {
            Ok(time) if wanted(time.offset_seconds) => Ok(time),
            Ok(time) => Err(contradiction(time, offset_seconds)),
            Err(MeetingTimeError::Overlap { earlier, later, .. }) => [earlier, later]
                .into_iter()
                .find(|time| wanted(time.offset_seconds))
                .ok_or_else(|| contradiction(earlier, offset_seconds)),
            Err(error) => Err(error),
        }
    }

    /// An instant as the clocks of a zone show it.
    pub fn from_utc(instant: DateTime<Utc>, zone: Tz) -> Result<Self, MeetingTimeError> {
        let utc = in_range(instant.naive_utc())?;
        let offset = zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
        let local = utc.checked_add_signed(TimeDelta::seconds(offset.into()));
        let local = in_range(local.ok_or(MeetingTimeError::OutOfRange)?)?;
        Ok(Self::with(local, zone, offset))
    }

    fn with(local: NaiveDateTime, zone: Tz, offset_seconds: i32) -> Self {
        Self {
            local,
            zone,
            offset_seconds,
        }
    }

    /// The local time as entered.
    pub fn local(&self) -> NaiveDateTime {
        self.local
    }

    /// The zone as entered; an alias such as `Europe/Kiev` stays one.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Seconds east of UTC.
    pub fn offset_seconds(&self) -> i32 {
        self.offset_seconds
    }

    /// The instant.
    pub fn to_utc(&self) -> DateTime<Utc> {
        // the year is at most 9999 and the offset at most 26 hours, so this cannot leave the calendar
        let utc = self
            .local
            .checked_sub_signed(TimeDelta::seconds(self.offset_seconds.into()));
        utc.unwrap_or(self.local).and_utc()
    }

    /// The same instant on the clocks of another zone.
    pub fn in_zone(&self, zone: Tz) -> Result<Self, MeetingTimeError> {
        Self::from_utc(self.to_utc(), zone)
    }

    /// The local day.
    pub fn day(&self) -> NaiveDate {
        self.local.date()
    }

    /// The local day as a date of the dossier.
    pub fn to_edtf(&self) -> Edtf {
        Edtf::from_day(self.day())
    }

    /// Does the offset still agree with the zone? Only a stored time can disagree, after the zone's rules changed.
    pub fn check(&self) -> Result<(), MeetingTimeError> {
        Self::with_offset(self.local, self.zone, self.offset_seconds).map(|_| ())
    }

    /// In words: "Wed 4 Feb 2026, 10:00 (Asia/Dubai, UTC+04:00)".
    pub fn reading(&self) -> String {
        let seconds = if self.local.second() == 0 {
            "%H:%M"
        } else {
            "%H:%M:%S"
        };
        format!(
            "{}, {} ({}, UTC{})",
            self.to_edtf().reading(),
            self.local.format(seconds),
            self.zone.name(),
            offset_text(self.offset_seconds)
        )
    }

    /// Reads what was stored: an offset that contradicts the zone is kept.
    pub fn parse_stored(input: &str) -> Result<Self, MeetingTimeError> {
        let Written {
            local,
            offset,
            zone,
        } = written(input)?;
        match offset {
            None => Self::from_utc(local.and_utc(), zone),
            Some(offset) => {
                Ok(Self::with_offset(local, zone, offset)
                    .unwrap_or(Self::with(local, zone, offset)))
            }
        }
    }
}

/// Shows the skipped span. Searches for the instant of the move: before it clocks are behind `local`, after it ahead.
fn gap(local: NaiveDateTime, zone: Tz) -> MeetingTimeError {
    let offset_at =
        |utc: &NaiveDateTime| zone.offset_from_utc_datetime(utc).fix().local_minus_utc();
    let shown = |utc: &NaiveDateTime| *utc + TimeDelta::seconds(offset_at(utc).into());
    let (mut before, mut after) = (local - REACH, local + REACH);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if shown(&middle) <= local {
            before = middle;
        } else {
            after = middle;
        }
    }
    let (offset_before, offset_after) = (offset_at(&before), offset_at(&after));
    MeetingTimeError::Gap {
        local,
        zone,
        skipped_from: after + TimeDelta::seconds(offset_before.into()),
        skipped_to: after + TimeDelta::seconds(offset_after.into()),
        offset_before,
        offset_after,
    }
}

fn contradiction(time: MeetingTime, offset: i32) -> MeetingTimeError {
    MeetingTimeError::OffsetContradictsZone {
        local: time.local,
        zone: time.zone,
        offset,
        of_zone: time.offset_seconds,
    }
}

fn in_range(local: NaiveDateTime) -> Result<NaiveDateTime, MeetingTimeError> {
    let right = (0..=9999).contains(&local.year()) && local.nanosecond() == 0;
    if right {
        Ok(local)
    } else {
        Err(MeetingTimeError::OutOfRange)
    }
}

impl fmt::Display for MeetingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.local.format("%Y-%m-%dT%H:%M:%S");
        write!(
            f,
            "{local}{}[{}]",
            offset_text(self.offset_seconds),
            self.zone.name()
        )
    }
}

impl FromStr for MeetingTime {
    type Err = MeetingTimeError;

    /// RFC 9557 with a zone. With `Z` in place of an offset the time is UTC, and the zone's local time is kept.
    fn from_str(input: &str) -> Result<Self, MeetingTimeError> {
        let Written {
            local,
            offset,
            zone,
        } = written(input)?;
        match offset {
            None => Self::from_utc(local.and_utc(), zone),
            Some(offset) => Self::with_offset(local, zone, offset),
        }
    }
}

impl PartialEq for MeetingTime {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for MeetingTime {}

impl Hash for MeetingTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.local, self.offset_seconds, self.zone.name()).hash(state);
    }
}

impl Ord for MeetingTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |time: &Self| (time.to_utc(), time.local, time.zone.name());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for MeetingTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for MeetingTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MeetingTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse_stored(&text).map_err(serde::de::Error::custom)
    }
}
