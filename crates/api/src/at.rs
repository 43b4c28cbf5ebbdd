//! Owns how the two clocks come in from the outside: as texts that mean "now" when absent.

use crate::error::{ApiError, Code};
use crate::host::Host;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use rapporteur_domain::{Clocks, Edtf};
use serde::{Deserialize, Serialize};

/// The two clocks of a request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct At {
    /// Clock of the world, EDTF; its last day counts. Absent: the analyst's today.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub as_of: Option<String>,
    /// Clock of the dossier: an RFC 3339 instant, or a day (meaning its end in UTC). Absent: now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub as_known: Option<String>,
}

impl At {
    /// Both clocks, read.
    ///
    /// # Errors
    /// `date.bad` or `clock.bad`, naming the clock.
    pub fn clocks(&self, host: &dyn Host) -> Result<Clocks, ApiError> {
        Ok(Clocks {
            as_of: self.day(host)?,
            as_known: self.instant()?.unwrap_or_else(|| host.now()),
        })
    }

    /// The instant of the dossier's clock, if it is not at now.
    ///
    /// # Errors
    /// `clock.bad`.
    pub fn instant(&self) -> Result<Option<DateTime<Utc>>, ApiError> {
        self.as_known.as_deref().map(read_instant).transpose()
    }

    fn day(&self, host: &dyn Host) -> Result<NaiveDate, ApiError> {
        let Some(text) = &self.as_of else {
            return Ok(host.today());
        };
        let date = rapporteur_domain::edtf::read_written(text)?;
        last_day(&date).ok_or_else(|| {
            ApiError::refused(
                Code::ClockBad,
                format!("As of “{text}”: this date has no last day. Give one that ends."),
            )
        })
    }
}

fn last_day(date: &Edtf) -> Option<NaiveDate> {
    date.latest()
}

/// An instant of the dossier's clock: RFC 3339, or a day meaning its end in UTC.
///
/// # Errors
/// `clock.bad`, with what would be read.
pub fn read_instant(text: &str) -> Result<DateTime<Utc>, ApiError> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Ok(instant.with_timezone(&Utc));
    }
    let end_of_day = || {
        let day: NaiveDate = text.parse().ok()?;
        let next = day
            .checked_add_days(Days::new(1))?
            .and_time(NaiveTime::MIN)
            .and_utc();
        Some(next - chrono::TimeDelta::milliseconds(1))
    };
    end_of_day().ok_or_else(|| {
        ApiError::refused(
            Code::ClockBad,
            format!("As known “{text}” is neither an instant such as 2026-01-29T18:00:00Z nor a day such as 2026-01-29."),
        )
    })
}
