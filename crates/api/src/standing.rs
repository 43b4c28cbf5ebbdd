//! Owns the use case that says where the talks stand: the overview of a process.

use crate::at::At;
use crate::catalogue::{Catalogue, named_by};
use crate::changes::changed;
use crate::desk::{Desk, found};
use crate::error::ApiError;
use crate::matrix::{MatrixView, matrix_of};
use crate::row::{Given, Row, TitlesOf, line, status_line};
use crate::writing::text;
use rapporteur_domain::folds::changes::ChangeGroup;
use rapporteur_domain::folds::contradiction::{CLAIMING, Contradiction, contradictions};
use rapporteur_domain::folds::overview::{Overview, overview as assemble};
use rapporteur_domain::folds::status::{IssueStatus, OfferStatus, RoundStatus, Status};
use rapporteur_domain::{Clocks, Kind, Known, Record, RecordId, Titles};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Latest developments shown.
const NEWEST: u64 = 12;
/// Sticking points shown on the overview; the matrix has all.
const ISSUES: usize = 12;
/// Rounds, and as many incidents, whose developments are searched for contradictions.
const DISPUTED: u8 = 24;

/// A process at the clocks.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProcessRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process.
    pub process: RecordId,
}

/// The overview of a process.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OverviewPage {
    /// The process.
    pub process: Row,
    /// Next and last round, answers owed, sticking points.
    pub standing: Overview,
    /// Lines of the rounds and offers named in `standing`.
    pub lines: Vec<StandingLine>,
    /// The first sticking points.
    pub matrix: MatrixView,
    /// Newest first.
    pub newest: Vec<Row>,
    /// What changed since the last briefing, if one was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub since: Option<SinceBriefing>,
    /// What is reported variously.
    pub contradictions: Vec<Contradiction>,
    /// Titles of records the page refers to.
    pub titles: TitlesOf,
}

/// A round or an offer in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StandingLine {
    /// The record.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its state's word.
    pub word: String,
    /// The rest of its status.
    pub line: String,
}

/// What changed since a briefing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SinceBriefing {
    /// The briefing.
    pub briefing: RecordId,
    /// Its number.
    pub number: u32,
    /// Its clock of the dossier, RFC 3339.
    pub as_known: String,
    /// What changed.
    pub groups: Vec<ChangeGroup>,
}

/// The overview of a process at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn overview(desk: &Desk<'_>, request: &ProcessRequest) -> Result<OverviewPage, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let process = found(&reader, request.process)?;
    let folded = Folded::read(&reader, request.process)?;
    let offers = folded.offers_with_records(&reader)?;
    let offers: Vec<_> = offers
        .iter()
        .map(|(record, status)| (record, *status))
        .collect();
    let standing = assemble(&folded.rounds, &offers, &folded.issues, &clocks);
    let newest: Vec<Given> = newest(&reader, request.process)?
        .into_iter()
        .map(Given::from)
        .collect();
    let disputed = disputed(&reader, request.process, &folded)?;
    let since = since_briefing(&reader, request.process, &clocks)?;
    let matrix = matrix_of(&reader, request.process, &clocks, ISSUES)?;

    let mentioned = folded.mentioned(&standing);
    let besides = mentioned
        .iter()
        .flat_map(|(id, status)| named_by(status).into_iter().chain([*id]));
    let (contradictions, _) = Catalogue::telling(
        &reader,
        |titles| contradictions(&disputed, &clocks, titles),
        |_| Vec::new(),
    )?;
    let about = |it: &Contradiction| it.developments().chain([it.subject]).collect::<Vec<_>>();
    let besides = besides.chain(contradictions.iter().flat_map(about));
    let records = newest.iter().map(|it| &it.record);
    let catalogue = Catalogue::gather(&reader, records.chain([&process.record]), besides)?;
    let as_of = reader.as_of();
    let titles = |id| rapporteur_domain::Titles::title(&catalogue, id);
    let lines = mentioned.iter().map(|(id, status)| StandingLine {
        id: *id,
        title: titles(*id),
        word: status.state_said(catalogue.language()),
        line: status_line(status, &catalogue, as_of),
    });
    Ok(OverviewPage {
        lines: lines.collect(),
        standing,
        matrix,
        contradictions,
        newest: newest
            .into_iter()
            .map(|it| line(it, &catalogue, as_of, true))
            .collect(),
        since,
        titles: catalogue.titles_of(),
        process: line(
            Given::with_status(&reader, process)?,
            &catalogue,
            as_of,
            false,
        ),
    })
}

/// Statuses of a process, folded by the store.
pub(crate) struct Folded {
    pub rounds: Vec<(RecordId, RoundStatus)>,
    pub offers: Vec<(RecordId, OfferStatus)>,
    pub issues: Vec<(RecordId, IssueStatus)>,
}

impl Folded {
    pub(crate) fn read(reader: &Reader<'_>, process: RecordId) -> Result<Self, ApiError> {
        let mut folded = Self {
            rounds: Vec::new(),
            offers: Vec::new(),
            issues: Vec::new(),
        };
        for kind in [Kind::Round, Kind::Offer, Kind::Issue] {
            for (id, standing) in reader.statuses(kind, Some(process))? {
                match standing.status {
                    Status::Round(it) => folded.rounds.push((id, it)),
                    Status::Offer(it) => folded.offers.push((id, it)),
                    Status::Issue(it) => folded.issues.push((id, it)),
                    Status::Pledge(_) => {}
                }
            }
        }
        Ok(folded)
    }

    fn offers_with_records(
        &self,
        reader: &Reader<'_>,
    ) -> Result<Vec<(Record, &OfferStatus)>, ApiError> {
        let found = reader.get_all(self.offers.iter().map(|(id, _)| *id))?;
        let records: HashMap<RecordId, Record> = found
            .into_iter()
            .map(|found| (found.record.id, found.record))
            .collect();
        let paired = self
            .offers
            .iter()
            .filter_map(|(id, status)| Some((records.get(id)?.clone(), status)));
        Ok(paired.collect())
    }

    /// The rounds and offers that the overview names, with their statuses.
    fn mentioned(&self, standing: &Overview) -> Vec<(RecordId, Status)> {
        let rounds = standing.next_round.iter().map(|it| it.round);
        let rounds = rounds.chain(standing.last_round.iter().map(|it| it.round));
        let rounds: Vec<RecordId> = rounds
            .chain(standing.overdue.iter().map(|it| it.round))
            .collect();
        let offers: Vec<RecordId> = standing.owed.iter().map(|it| it.offer).collect();
        let named_rounds = self.rounds.iter().filter(|(id, _)| rounds.contains(id));
        let named_offers = self.offers.iter().filter(|(id, _)| offers.contains(id));
        named_rounds
            .map(|(id, it)| (*id, Status::Round(it.clone())))
            .chain(named_offers.map(|(id, it)| (*id, Status::Offer(it.clone()))))
            .collect()
    }
}

fn newest(reader: &Reader<'_>, process: RecordId) -> Result<Vec<rapporteur_store::Row>, ApiError> {
    let query = Query {
        process: Some(process),
        sort: Sort::Date,
        descending: true,
        limit: NEWEST,
        ..Query::of([Kind::Development])
    };
    Ok(reader.list(&query)?.rows)
}

/// What is recorded about the rounds last held or next to be held, and about the latest
/// incidents: where rival reports matter most on an overview.
fn disputed(
    reader: &Reader<'_>,
    process: RecordId,
    folded: &Folded,
) -> Result<Vec<Known>, ApiError> {
    let mut rounds: Vec<_> = folded.rounds.iter().collect();
    rounds.sort_by_key(|(_, status)| {
        std::cmp::Reverse(status.window.as_ref().and_then(|window| window.latest()))
    });
    let incidents = Query {
        process: Some(process),
        sort: Sort::Date,
        descending: true,
        limit: DISPUTED.into(),
        ..Query::of([Kind::Incident])
    };
    let incidents = reader.list(&incidents)?.rows;
    let rounds = rounds.into_iter().take(DISPUTED.into()).map(|(id, _)| *id);
    let mut known = Vec::new();
    for id in rounds.chain(incidents.iter().map(|row| row.record.id)) {
        known.extend(reader.asserted_of(id, CLAIMING)?);
    }
    Ok(known)
}

/// The last briefing of a process known at the clocks, and what changed since.
fn since_briefing(
    reader: &Reader<'_>,
    process: RecordId,
    clocks: &Clocks,
) -> Result<Option<SinceBriefing>, ApiError> {
    let Some((id, briefing)) = crate::briefings::last_issued(reader, process)? else {
        return Ok(None);
    };
    let before = Clocks {
        as_of: briefing.as_of,
        as_known: briefing.as_known,
    };
    let (groups, _) = changed(reader, &before, clocks, Some(process))?;
    Ok(Some(SinceBriefing {
        briefing: id,
        number: briefing.number,
        as_known: text(briefing.as_known),
        groups,
    }))
}
