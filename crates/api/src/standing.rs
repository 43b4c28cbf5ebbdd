//! Owns the use cases that say where the talks stand: the overview of a process and the
//! matrix of sticking points and parties.

use crate::at::At;
use crate::catalogue::{Catalogue, named_by};
use crate::changes::changed;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::row::{Given, Row, TitlesOf, line, status_line};
use crate::writing::text;
use rapporteur_domain::folds::changes::ChangeGroup;
use rapporteur_domain::folds::contradiction::{Contradiction, contradictions};
use rapporteur_domain::folds::overview::{Overview, overview as assemble};
use rapporteur_domain::folds::position::{Matrix, matrix as fold_matrix};
use rapporteur_domain::folds::status::{IssueStatus, OfferStatus, RoundStatus, Status};
use rapporteur_domain::record::Role;
use rapporteur_domain::{Body, Clocks, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Latest developments shown.
const NEWEST: u64 = 12;
/// Sticking points shown on the overview; the matrix has all.
const ISSUES: usize = 12;
/// Columns of the matrix when a process does not say who takes part.
const PARTIES: u64 = 6;
/// Sticking points of the whole matrix.
const MATRIX: u64 = 500;
/// Positions of a party on an issue that the matrix looks at: the latest and the one before.
const DEPTH: u32 = 2;
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

/// The matrix with the parties of its columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixView {
    /// The columns.
    pub parties: Vec<PartyColumn>,
    /// The rows.
    pub matrix: Matrix,
    /// The state of each row's issue, in the order of the rows.
    pub states: Vec<Option<Status>>,
    /// Sticking points in all.
    pub total: u32,
    /// Titles of records the matrix refers to.
    pub titles: TitlesOf,
}

/// A party over a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartyColumn {
    /// The party.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its glyph.
    pub glyph: String,
    /// Its colour.
    pub colour: String,
}

/// The overview of a process at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn overview(desk: &Desk<'_>, request: &ProcessRequest) -> Result<OverviewPage, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let process = reader
        .get(request.process)?
        .ok_or_else(|| ApiError::record_not_found(request.process))?;
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
    let besides = besides.chain(contradictions.iter().flat_map(rivals));
    let records = newest.iter().map(|it| &it.record);
    let catalogue = Catalogue::gather(&reader, records.chain([&process.record]), besides)?;
    let as_of = reader.as_of();
    let titles = |id| rapporteur_domain::Titles::title(&catalogue, id);
    let lines = mentioned.iter().map(|(id, status)| StandingLine {
        id: *id,
        title: titles(*id),
        word: status.state_word().to_owned(),
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

/// The records that a contradiction is about.
fn rivals(contradiction: &Contradiction) -> impl Iterator<Item = RecordId> + '_ {
    let rivals = contradiction.values.iter().flat_map(|it| &it.developments);
    rivals.copied().chain([contradiction.subject])
}

/// The matrix of a process at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn matrix(desk: &Desk<'_>, request: &ProcessRequest) -> Result<MatrixView, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    matrix_of(&reader, request.process, &clocks, usize::MAX)
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
        known.extend(reader.developments_of(id)?);
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

pub(crate) fn matrix_of(
    reader: &Reader<'_>,
    process: RecordId,
    clocks: &Clocks,
    most: usize,
) -> Result<MatrixView, ApiError> {
    let query = Query {
        process: Some(process),
        sort: Sort::State,
        limit: MATRIX.min(u64::try_from(most).unwrap_or(MATRIX)),
        ..Query::of([Kind::Issue])
    };
    let page = reader.list(&query)?;
    let total = u32::try_from(page.total).unwrap_or(u32::MAX);
    let statuses: HashMap<RecordId, Status> = page
        .rows
        .iter()
        .filter_map(|row| Some((row.record.id, row.status.as_ref()?.status.clone())))
        .collect();
    let issues: Vec<Known> = page
        .rows
        .into_iter()
        .map(|row| Known {
            order: row.order,
            since: row.at,
            until: None,
            record: row.record,
        })
        .collect();
    let positions = reader.positions(process, DEPTH)?;
    let parties = columns(reader, process)?;
    let ids: Vec<RecordId> = parties.iter().map(|party| party.id).collect();
    let records = issues.iter().chain(&positions).map(|known| &known.record);
    let catalogue = Catalogue::gather(reader, records, ids.iter().copied())?;
    let matrix = fold_matrix(&issues, &positions, &ids, clocks, &catalogue);
    let states = matrix
        .rows
        .iter()
        .map(|row| statuses.get(&row.issue).cloned())
        .collect();
    Ok(MatrixView {
        parties,
        states,
        matrix,
        total,
        titles: catalogue.titles_of(),
    })
}

/// The parties of a process, those that negotiate before those that mediate; without any, the
/// first parties of the dossier.
pub(crate) fn columns(
    reader: &Reader<'_>,
    process: RecordId,
) -> Result<Vec<PartyColumn>, ApiError> {
    let found = reader
        .get(process)?
        .ok_or_else(|| ApiError::record_not_found(process))?;
    let mut ids: Vec<RecordId> = Vec::new();
    if let Body::Process(it) = &found.record.body {
        for role in [Role::Party, Role::Mediator, Role::Facilitator] {
            ids.extend(
                it.roles
                    .iter()
                    .filter(|part| part.role == role)
                    .map(|part| part.party),
            );
        }
    }
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(*id));
    let found = if ids.is_empty() {
        let query = Query {
            sort: Sort::Recorded,
            limit: PARTIES,
            ..Query::of([Kind::Party])
        };
        reader
            .list(&query)?
            .rows
            .into_iter()
            .map(|row| row.record)
            .collect()
    } else {
        reader
            .get_all(ids)?
            .into_iter()
            .map(|found| found.record)
            .collect::<Vec<_>>()
    };
    Ok(found.into_iter().filter_map(column).collect())
}

fn column(record: Record) -> Option<PartyColumn> {
    let Body::Party(party) = record.body else {
        return None;
    };
    Some(PartyColumn {
        id: record.id,
        title: record.head.title,
        glyph: party.glyph,
        colour: party.colour,
    })
}
