//! Owns the use cases of one cell of the matrix and of the cells that moved: what a party held on
//! a sticking point over time, and what it holds now against an earlier look. Refuses whole
//! histories: the latest positions come first, page by page.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::matrix::{Issues, PartyColumn, TREE, columns};
use crate::record_page::{ChainView, chains};
use crate::row::TitlesOf;
use crate::writing::text;
use rapporteur_domain::folds::position::{
    CellMove, Matrix, PositionPast, history, matrix as fold_matrix, moved,
};
use rapporteur_domain::{Assertion, Known, RecordId};
use rapporteur_store::Reader;
use serde::{Deserialize, Serialize};

/// Most positions of one answer.
pub const PAST: u32 = 50;
/// Most moved cells of one answer.
pub const MOVES: usize = 500;

/// What a party held on a sticking point, asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CellHistoryRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The sticking point.
    pub issue: RecordId,
    /// The party.
    pub party: RecordId,
    /// Positions to skip, from the latest.
    #[serde(default)]
    pub offset: u32,
    /// Positions to return, at most [`PAST`].
    pub limit: u32,
}

/// What a party held on a sticking point, latest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CellHistory {
    /// Some of its positions.
    pub past: Vec<HeldPosition>,
    /// How many there are.
    pub total: u32,
    /// Titles of records the positions refer to.
    pub titles: TitlesOf,
}

/// A position with how the dossier came to hold it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HeldPosition {
    /// The position and its part.
    pub position: PositionPast,
    /// When it was taken, in short form.
    pub happened: String,
    /// When the dossier first recorded it, RFC 3339.
    pub recorded: String,
    /// When what it says now was recorded, if it was corrected since.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub corrected: Option<String>,
    /// The analyst saw or heard it.
    pub own_observation: bool,
    /// Each chain of its evidence.
    pub chains: Vec<ChainView>,
    /// Why it is ranked so.
    pub rank_reason: String,
}

/// What moved between two looks, asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MatrixMovesRequest {
    /// The later look.
    #[serde(default)]
    pub at: At,
    /// The earlier look.
    pub before: At,
    /// The process.
    pub process: RecordId,
    /// Columns wanted; all when empty.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<RecordId>>"))]
    pub parties: Vec<RecordId>,
}

/// The cells that moved between two looks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixMoves {
    /// At most [`MOVES`], in the order of the matrix.
    pub moves: Vec<CellMove>,
    /// How many moved in all.
    pub total: u32,
    /// The columns looked at.
    pub parties: Vec<PartyColumn>,
    /// Titles of records the moves refer to.
    pub titles: TitlesOf,
}

/// What a party held on a sticking point at the clocks, latest first.
///
/// # Errors
/// `date.bad`, `clock.bad`, or a failure of the disk.
pub fn cell_history(
    desk: &Desk<'_>,
    request: &CellHistoryRequest,
) -> Result<CellHistory, ApiError> {
    let reader = desk.reader(&request.at)?;
    let positions = positions_of(&reader, request.issue, request.party)?;
    let records = positions.iter().map(|known| &known.record);
    let catalogue = Catalogue::gather(&reader, records, [request.issue, request.party])?;
    let clocks = reader.clocks()?;
    let past = history(
        request.issue,
        request.party,
        &positions,
        &clocks,
        &catalogue,
    );
    let total = u32::try_from(past.len()).unwrap_or(u32::MAX);
    let shown = past
        .into_iter()
        .rev()
        .skip(request.offset as usize)
        .take(request.limit.min(PAST) as usize);
    let held: Result<Vec<HeldPosition>, ApiError> = shown
        .filter_map(|it| {
            let of = it.seen.development;
            let known = positions.iter().find(|known| known.record.id == of)?;
            Some(hold(&reader, it, known, &catalogue))
        })
        .collect();
    Ok(CellHistory {
        past: held?,
        total,
        titles: catalogue.titles_of(),
    })
}

fn hold(
    reader: &Reader<'_>,
    position: PositionPast,
    known: &Known,
    catalogue: &Catalogue,
) -> Result<HeldPosition, ApiError> {
    let versions = reader.versions(known.record.id)?;
    let recorded = versions.first().map_or(known.since, |past| past.op.at);
    let development = known.record.development();
    Ok(HeldPosition {
        happened: position.seen.happened.short_in(reader.language()),
        recorded: text(recorded),
        corrected: (known.since > recorded).then(|| text(known.since)),
        own_observation: development.is_some_and(|it| it.own_observation),
        rank_reason: development.map_or_else(String::new, |it| it.rank_reason.clone()),
        chains: chains(reader, &known.record, catalogue)?,
        position,
    })
}

/// The positions of a party on a sticking point that can be seen at both clocks.
fn positions_of(
    reader: &Reader<'_>,
    issue: RecordId,
    party: RecordId,
) -> Result<Vec<Known>, ApiError> {
    let mut about = reader.developments_of(issue)?;
    about.retain(|known| {
        let development = known.record.development();
        development.is_some_and(
            |it| matches!(&it.asserts, Assertion::Position(position) if position.party == party),
        )
    });
    Ok(about)
}

/// The cells that hold something else than at an earlier look.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn matrix_moves(
    desk: &Desk<'_>,
    request: &MatrixMovesRequest,
) -> Result<MatrixMoves, ApiError> {
    let later = desk.reader(&request.at)?;
    let earlier = desk.reader(&request.before)?;
    let mut parties = columns(&later, request.process)?;
    if !request.parties.is_empty() {
        parties.retain(|party| request.parties.contains(&party.id));
    }
    let ids: Vec<RecordId> = parties.iter().map(|party| party.id).collect();
    let before = look(&earlier, request.process, &ids)?;
    let after = look(&later, request.process, &ids)?;
    let clocks = later.clocks()?;
    let mut moves = moved(&before, &after, |issue, party| {
        let positions = positions_of(&later, issue, party)?;
        let records = positions.iter().map(|known| &known.record);
        let catalogue = Catalogue::gather(&later, records, [])?;
        Ok::<_, ApiError>(history(issue, party, &positions, &clocks, &catalogue))
    })?;
    let total = u32::try_from(moves.len()).unwrap_or(u32::MAX);
    moves.truncate(MOVES);
    let named = moves.iter().flat_map(|it| [it.issue, it.party]);
    let catalogue = Catalogue::gather(&later, [], named)?;
    Ok(MatrixMoves {
        moves,
        total,
        parties,
        titles: catalogue.titles_of(),
    })
}

/// The matrix at one look, the latest position of each cell.
fn look(reader: &Reader<'_>, process: RecordId, parties: &[RecordId]) -> Result<Matrix, ApiError> {
    let clocks = reader.clocks()?;
    let issues = Issues::read(reader, process, TREE)?;
    let positions = reader.positions(process, 1)?;
    let records = positions.iter().map(|known| &known.record);
    let catalogue = Catalogue::gather(reader, records, [])?;
    Ok(fold_matrix(
        &issues.known,
        &positions,
        parties,
        &clocks,
        &catalogue,
    ))
}
