//! Owns reading what people type for a record, a kind or a process. Refuses guesses: what fits
//! several is named and refused.

use crate::output::hint;
use rapporteur_api::lists::{ListRecordsRequest, SortBy, list_records};
use rapporteur_api::row::Row;
use rapporteur_api::{ApiError, At, Code, Desk};
use rapporteur_domain::{AssertionKind, Kind, RecordId};

/// Processes looked through.
const PROCESSES: u32 = 500;

/// Records looked through that have the words typed.
const LOOKED_AT: u32 = 500;

/// An identity as typed.
///
/// # Errors
/// `query.bad`.
pub fn id(text: &str) -> Result<RecordId, ApiError> {
    let wrong = |_| {
        let message = format!("“{text}” is no id. `rapporteur list` prints the ids of records.");
        ApiError::refused(Code::QueryBad, message)
    };
    text.trim().parse().map_err(wrong)
}

/// An audience profile as typed; none where none is.
///
/// # Errors
/// `record.not_found` or `query.bad`.
pub fn profile(desk: &Desk<'_>, typed: Option<&str>) -> Result<Option<RecordId>, ApiError> {
    let found = typed.map(|typed| record(desk, &At::default(), &[Kind::Audience], typed));
    found.transpose()
}

/// A record as typed: its id, or the beginning of the title of one of these kinds; of any kind
/// when none is named.
///
/// # Errors
/// `record.not_found` or `query.bad`.
pub fn record(desk: &Desk<'_>, at: &At, kinds: &[Kind], typed: &str) -> Result<RecordId, ApiError> {
    let typed = typed.trim();
    if let Ok(id) = typed.parse() {
        return Ok(id);
    }
    if typed.is_empty() {
        return Err(id(typed).err().unwrap_or_else(|| nothing(typed)));
    }
    let request = ListRecordsRequest {
        at: at.clone(),
        kinds: kinds.to_vec(),
        text: typed.to_owned(),
        sort: SortBy::Title,
        limit: LOOKED_AT,
        ..ListRecordsRequest::default()
    };
    let rows = list_records(desk, &request)?.rows;
    one(typed, &rows, nothing).map(|row| row.id)
}

fn nothing(typed: &str) -> ApiError {
    let message = format!("Nothing of this kind begins with “{typed}” at these clocks.");
    ApiError::refused(Code::RecordNotFound, message)
}

/// The one row whose title begins so, or is so.
fn one<'a>(
    typed: &str,
    rows: &'a [Row],
    none: impl FnOnce(&str) -> ApiError,
) -> Result<&'a Row, ApiError> {
    let wanted = typed.to_lowercase();
    let begins = |row: &&Row| row.title.to_lowercase().starts_with(&wanted);
    let fit: Vec<&Row> = rows.iter().filter(begins).collect();
    let exact: Vec<&Row> = fit
        .iter()
        .copied()
        .filter(|row| row.title.to_lowercase() == wanted)
        .collect();
    match (fit.as_slice(), exact.as_slice()) {
        ([one], _) | (_, [one]) => Ok(one),
        ([], _) => Err(none(typed)),
        (several, _) => {
            let titles = several.iter().take(5);
            let titles: Vec<_> = titles
                .map(|row| format!("“{}” ({})", row.title, row.id))
                .collect();
            let message = format!(
                "{} begin with “{typed}”: {}.",
                several.len(),
                titles.join(", ")
            );
            Err(ApiError::refused(Code::QueryBad, message))
        }
    }
}

/// What a kind as typed means: a kind of records, or what developments assert.
pub enum Wanted {
    /// Records of a kind.
    Kind(Kind),
    /// Developments that assert this.
    Asserts(AssertionKind),
}

/// A kind as typed: "round", "rounds", "venue-option", "statements".
///
/// # Errors
/// `query.bad`, with what there is.
pub fn kind(text: &str) -> Result<Wanted, ApiError> {
    let code = text.trim().to_lowercase().replace([' ', '-'], "_");
    let known = |code: &str| {
        let kind = Kind::from_code(code).map(Wanted::Kind);
        kind.or_else(|| AssertionKind::from_code(code).map(Wanted::Asserts))
    };
    let one = match code.as_str() {
        "people" | "persons" => "person".to_owned(),
        "stance" | "stances" => "venue_stance".to_owned(),
        "sticking_point" | "sticking_points" => "issue".to_owned(),
        "venue" | "venues" => "venue_option".to_owned(),
        plural => plural.strip_suffix("ies").map_or_else(
            || {
                plural
                    .strip_suffix('s')
                    .filter(|_| !plural.ends_with("ss"))
                    .unwrap_or(plural)
                    .to_owned()
            },
            |stem| format!("{stem}y"),
        ),
    };
    known(&code).or_else(|| known(&one)).ok_or_else(|| {
        let kinds = Kind::ALL.iter().map(|kind| kind.code());
        let asserts = AssertionKind::ALL
            .iter()
            .map(|kind| kind.code())
            .filter(|code| Kind::from_code(code).is_none());
        let all: Vec<_> = kinds.chain(asserts).collect();
        ApiError::refused(
            Code::QueryBad,
            format!("There is no kind “{text}”. There are: {}.", all.join(", ")),
        )
    })
}

/// The process asked for, if one was.
///
/// # Errors
/// `record.not_found` or `query.bad`.
pub fn process(
    desk: &Desk<'_>,
    at: &At,
    typed: Option<&str>,
) -> Result<Option<RecordId>, ApiError> {
    let Some(typed) = typed else { return Ok(None) };
    if let Ok(id) = typed.parse() {
        return Ok(Some(id));
    }
    let wanted = typed.to_lowercase();
    let all = processes(desk, at)?;
    let fit: Vec<&Row> = all
        .iter()
        .filter(|row| row.title.to_lowercase().starts_with(&wanted))
        .collect();
    match fit.as_slice() {
        [one] => Ok(Some(one.id)),
        [] => Err(ApiError::refused(
            Code::RecordNotFound,
            format!("No process begins with “{typed}” at these clocks."),
        )),
        several => {
            let titles: Vec<_> = several
                .iter()
                .take(5)
                .map(|row| format!("“{}”", row.title))
                .collect();
            let message = format!(
                "{} processes begin with “{typed}”: {}.",
                several.len(),
                titles.join(", ")
            );
            Err(ApiError::refused(Code::QueryBad, message))
        }
    }
}

/// The process asked for, or the first of the dossier.
///
/// # Errors
/// `record.not_found` when there is none.
pub fn one_process(desk: &Desk<'_>, at: &At, typed: Option<&str>) -> Result<RecordId, ApiError> {
    if let Some(id) = process(desk, at, typed)? {
        return Ok(id);
    }
    let all = processes(desk, at)?;
    if let [first, _, ..] = all.as_slice() {
        hint(&format!(
            "“{}” is the first of {} processes; --process chooses another.",
            first.title,
            all.len()
        ));
    }
    let none = || {
        ApiError::refused(
            Code::RecordNotFound,
            "The dossier has no process at these clocks. Add one first.",
        )
    };
    all.first().map(|row| row.id).ok_or_else(none)
}

fn processes(desk: &Desk<'_>, at: &At) -> Result<Vec<Row>, ApiError> {
    let request = ListRecordsRequest {
        at: at.clone(),
        kinds: vec![Kind::Process],
        sort: SortBy::Recorded,
        limit: PROCESSES,
        ..ListRecordsRequest::default()
    };
    Ok(list_records(desk, &request)?.rows)
}
