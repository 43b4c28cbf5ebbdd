//! Why there is no such time of a meeting.

use std::ops::Range;

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::MeetingTime;
use super::rfc9557::offset_text;

/// Why there is no such time of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MeetingTimeError {
    /// Clocks skipped this local time.
    #[error(
        "{local} did not occur in {zone}: clocks went from {} to {}",
        .skipped_from.format("%H:%M:%S"), .skipped_to.format("%H:%M:%S")
    )]
    Gap {
        /// The local time asked for.
        local: NaiveDateTime,
        /// Its zone.
        zone: Tz,
        /// When the clocks were moved, read before the move.
        skipped_from: NaiveDateTime,
        /// The same moment, read after the move: the first time that exists again.
        skipped_to: NaiveDateTime,
        /// Seconds east of UTC before the move.
        offset_before: i32,
        /// Seconds east of UTC after the move.
        offset_after: i32,
    },
    /// Clocks showed this local time twice.
    #[error(
        "{local} occurred twice in {zone}: write {earlier} for the first or {later} for the second"
    )]
    Overlap {
        /// The local time asked for.
        local: NaiveDateTime,
        /// Its zone.
        zone: Tz,
        /// The first occurrence.
        earlier: MeetingTime,
        /// The second.
        later: MeetingTime,
    },
    /// The offset is not one the zone has at this local time.
    #[error("the offset {} contradicts the zone: at {local} {zone} has {}", offset_text(*.offset), offset_text(*.of_zone))]
    OffsetContradictsZone {
        /// The local time.
        local: NaiveDateTime,
        /// The zone.
        zone: Tz,
        /// Seconds east of UTC, as written.
        offset: i32,
        /// Seconds east of UTC, by the zone (the first of two in an overlap).
        of_zone: i32,
    },
    /// No zone of this name.
    #[error("there is no time zone '{name}'{}", suggested(.suggestion.as_deref()))]
    UnknownZone {
        /// The name as written.
        name: String,
        /// What was perhaps meant.
        suggestion: Option<String>,
    },
    /// A date, an hour, an offset or a zone that cannot be read.
    #[error("{problem} (characters {}–{})", .span.start + 1, .span.end.max(.span.start + 1))]
    Syntax {
        /// What is wrong.
        problem: &'static str,
        /// Where, in Unicode characters from 0, the end excluded.
        span: Range<usize>,
    },
    /// Outside the years 0000 to 9999, or with a fraction of a second.
    #[error("the time of a meeting is in whole seconds and in the years 0000 to 9999")]
    OutOfRange,
}

fn suggested(suggestion: Option<&str>) -> String {
    match suggestion {
        Some(name) => format!(": did you mean {name}?"),
        None => ": write an IANA name such as Asia/Dubai".to_owned(),
    }
}
