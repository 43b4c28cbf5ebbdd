//! Owns the use case that tells the course of a process through its stages, as coded in the
//! outcomes on record.

use crate::catalogue::Catalogue;
use crate::desk::{Desk, found};
use crate::error::ApiError;
use crate::row::TitlesOf;
use crate::standing::ProcessRequest;
use rapporteur_domain::folds::stage::{Trajectory, trajectory};
use rapporteur_domain::{AssertionKind, Known, RecordId};
use rapporteur_store::{Query, Sort};
use serde::Serialize;

/// Most outcomes looked at; the latest ones where there are more.
const OUTCOMES: u64 = 2000;

/// The course of a process.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageCourse {
    /// Its stages, and where it went back.
    pub trajectory: Trajectory,
    /// When each step was reached, in short form, in the order of the steps.
    pub dates: Vec<String>,
    /// The day it is told as of.
    pub as_of: String,
    /// Older outcomes were left out.
    pub cut: bool,
    /// Titles of the developments and their subjects.
    pub titles: TitlesOf,
}

/// The course of a process at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn process_stages(desk: &Desk<'_>, request: &ProcessRequest) -> Result<StageCourse, ApiError> {
    let reader = desk.reader(&request.at)?;
    found(&reader, request.process)?;
    let query = Query {
        process: Some(request.process),
        sort: Sort::Date,
        descending: true,
        limit: OUTCOMES,
        ..Query::asserting(AssertionKind::Outcome)
    };
    let page = reader.list(&query)?;
    let cut = page.total > OUTCOMES;
    let known: Vec<Known> = page
        .rows
        .into_iter()
        .map(|row| Known {
            record: row.record,
            order: row.order,
            since: row.at,
            until: None,
        })
        .collect();
    let trajectory = trajectory(&known, &reader.clocks()?);
    let named: Vec<RecordId> = trajectory
        .steps
        .iter()
        .flat_map(|step| [step.development, step.subject])
        .collect();
    let catalogue = Catalogue::gather(&reader, [], named)?;
    Ok(StageCourse {
        dates: trajectory
            .steps
            .iter()
            .map(|it| it.happened.short_in(desk.host.language()))
            .collect(),
        as_of: reader.as_of().to_string(),
        trajectory,
        cut,
        titles: catalogue.titles_of(),
    })
}
