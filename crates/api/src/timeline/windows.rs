//! Owns the days around each round, and how many incidents lie in them. A count says when, never
//! why: what happens near a round is near it, no more.

use super::scene::Scene;
use chrono::{Days, NaiveDate};
use rapporteur_domain::{Body, RecordId};
use serde::Serialize;

/// Days before and after, unless asked otherwise.
const AROUND: u16 = 7;

/// The days around a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundWindow {
    /// The round.
    pub round: RecordId,
    /// Its title.
    pub title: String,
    /// First day it may be held.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub first: NaiveDate,
    /// Last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub last: NaiveDate,
    /// First day around it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: NaiveDate,
    /// Last day around it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: NaiveDate,
    /// Incidents that surely lie in these days.
    pub surely: u32,
    /// Incidents that may.
    pub perhaps: u32,
}

pub(super) fn around(scene: &Scene, days: Option<u16>) -> Vec<RoundWindow> {
    let days = Days::new(days.unwrap_or(AROUND).into());
    let incidents: Vec<_> = scene
        .incidents
        .iter()
        .filter_map(|row| match &row.record.body {
            Body::Incident(it) => Some((it.happened.earliest(), it.happened.latest())),
            _ => None,
        })
        .collect();
    let window = |row: &rapporteur_store::Row| {
        let status = row.status.as_ref()?.status.round()?;
        let window = status.window.as_ref()?;
        let (first, last) = (window.earliest()?, window.latest()?);
        let (from, to) = (first.checked_sub_days(days)?, last.checked_add_days(days)?);
        let mut out = RoundWindow {
            round: row.record.id,
            title: row.record.head.title.clone(),
            first,
            last,
            from,
            to,
            surely: 0,
            perhaps: 0,
        };
        for (earliest, latest) in &incidents {
            let begins = earliest.is_some_and(|day| from <= day);
            let ends = latest.is_some_and(|day| day <= to);
            if begins && ends {
                out.surely += 1;
            } else if earliest.is_none_or(|day| day <= to) && latest.is_none_or(|day| from <= day) {
                out.perhaps += 1;
            }
        }
        Some(out)
    };
    scene.rounds.iter().filter_map(window).collect()
}
