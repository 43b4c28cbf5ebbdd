//! Owns the verb that lists records.

use crate::args::{List, Sort};
use crate::output::{Out, hint};
use crate::pick::{self, Wanted};
use crate::verbs::filters;
use rapporteur_api::lists::{
    ListBinRequest, ListPage, ListRecordsRequest, SortBy, list_bin, list_records,
};
use rapporteur_api::row::Row;
use rapporteur_api::{ApiError, Desk};
use rapporteur_domain::development::Rank;
use rapporteur_domain::{AssertionKind, Kind};

pub fn list(desk: &Desk<'_>, it: &List, out: &mut Out) -> Result<(), ApiError> {
    let page = if it.bin {
        list_bin(
            desk,
            &ListBinRequest {
                offset: it.page.offset,
                limit: it.page.limit,
            },
        )?
    } else {
        list_records(desk, &request(desk, it)?)?
    };
    if it.read.output.json {
        return out.json(&page);
    }
    let mixed = it.bin || it.kind.len() + it.kinds.len() != 1;
    out.columns(
        "",
        &page
            .rows
            .iter()
            .map(|row| cells(row, mixed))
            .collect::<Vec<_>>(),
    )?;
    rest(&page, it);
    Ok(())
}

fn request(desk: &Desk<'_>, it: &List) -> Result<ListRecordsRequest, ApiError> {
    let at = it.read.at();
    let (kinds, asserts) = kinds(it.kind.iter().chain(&it.kinds))?;
    let narrowed = ListRecordsRequest {
        process: pick::process(desk, &at, it.process.process.as_deref())?,
        at,
        kinds,
        asserts,
        sort: match it.sort {
            Sort::Date => SortBy::Date,
            Sort::Title => SortBy::Title,
            Sort::State => SortBy::State,
            Sort::Recorded => SortBy::Recorded,
            Sort::Window => SortBy::Window,
        },
        descending: it.reverse,
        offset: it.page.offset,
        limit: it.page.limit,
        ..ListRecordsRequest::default()
    };
    filters::narrow(desk, &it.filters, narrowed)
}

/// Kinds of records, and what developments among them assert.
fn kinds<'a>(
    typed: impl Iterator<Item = &'a String>,
) -> Result<(Vec<Kind>, Vec<AssertionKind>), ApiError> {
    let (mut kinds, mut asserts) = (Vec::new(), Vec::new());
    for typed in typed {
        sort_out(typed, &mut kinds, &mut asserts)?;
    }
    if !asserts.is_empty() && kinds.is_empty() {
        kinds.push(Kind::Development);
    }
    Ok((kinds, asserts))
}

pub(super) fn sort_out(
    typed: &str,
    kinds: &mut Vec<Kind>,
    asserts: &mut Vec<AssertionKind>,
) -> Result<(), ApiError> {
    match pick::kind(typed)? {
        Wanted::Kind(kind) => kinds.push(kind),
        Wanted::Asserts(kind) => asserts.push(kind),
    }
    Ok(())
}

/// Id, kind if the list mixes kinds, date, title, state and what is known of how it came.
pub fn cells(row: &Row, mixed: bool) -> Vec<String> {
    let kind = if mixed {
        row.kind.word().to_owned()
    } else {
        String::new()
    };
    let state = [&row.status_word, &row.status_line]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty());
    let mut about: Vec<String> = state.cloned().collect();
    if let Some(evidence) = &row.evidence {
        about.push(evidence.line.clone());
        about.extend(Some(evidence.grade.clone()).filter(|grade| !grade.is_empty()));
    }
    if row
        .record
        .development()
        .is_some_and(|it| it.rank == Rank::Deprecated)
    {
        about.push("superseded".to_owned());
    }
    vec![
        row.id.to_string(),
        kind,
        row.date.clone().unwrap_or_default(),
        row.title.clone(),
        about.join(" · "),
    ]
}

fn rest(page: &ListPage, it: &List) {
    let shown = it.page.offset as usize + page.rows.len();
    if shown < page.total as usize {
        hint(&format!(
            "{} of {}; --offset {shown} shows more.",
            page.rows.len(),
            page.total
        ));
    } else if page.total == 0 {
        hint("Nothing of this sort at these clocks.");
    }
}

/// With a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
