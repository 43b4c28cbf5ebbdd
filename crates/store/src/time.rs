//! Owns how instants and days are written as numbers in the file.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// Milliseconds since 1970-01-01 UTC.
pub(crate) fn millis(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

/// The instant of a number of milliseconds; the epoch for one beyond the calendar, which no
/// journal of ours holds.
pub(crate) fn instant(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH)
}

/// Days since 1 January of year 1, which is 1.
pub(crate) fn day_number(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce())
}

/// The day of a number, where there is one.
pub(crate) fn day(number: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?)
}

/// The number that stands for an open or missing start, and sorts first.
pub(crate) const NO_START: i64 = i32::MIN as i64;
/// The number that stands for an open or missing end, and sorts last.
pub(crate) const NO_END: i64 = i32::MAX as i64;
