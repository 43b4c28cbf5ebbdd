//! Owns the verb that searches: hits, kept searches and what is new in them, and how long answers take.

use crate::args::Search;
use crate::host::Terminal;
use crate::output::{Out, hint};
use crate::pick;
use crate::verbs::list::{capital, sort_out};
use rapporteur_api::search::{SearchAnswer, SearchRequest, search as look};
use rapporteur_api::searches::{
    ForgetSearchRequest, SaveSearchRequest, SavedSearch, SavedSearchesRequest, SearchNamed,
    forget_search, look_at_search, save_search, saved_searches,
};
use rapporteur_api::{ApiError, Code, Desk, Host};
use rapporteur_domain::RecordId;
use std::time::{Duration, Instant};

/// Whether the dossier is written: what is kept, and how far it was looked at.
pub fn writes(it: &Search) -> bool {
    it.save.is_some() || it.new.is_some() || it.forget.is_some()
}

pub fn search(
    desk: &Desk<'_>,
    it: &Search,
    host: &Terminal,
    out: &mut Out,
) -> Result<(), ApiError> {
    if it.saved {
        return list(desk, it, out);
    }
    if let Some(name) = &it.new {
        return new(desk, it, name, out);
    }
    if let Some(name) = &it.forget {
        let kept = kept(desk, it, name)?;
        let request = ForgetSearchRequest {
            op_id: host.fresh_op(),
            process: kept.process,
            name: kept.name,
        };
        forget_search(desk, &request)?;
        return out.line("Forgotten.");
    }
    let request = request(desk, it)?;
    if let Some(times) = it.bench {
        return bench(desk, &request, times, out);
    }
    if let Some(name) = &it.save {
        let process = process(desk, it)?;
        let (query, exact) = (request.query.clone(), request.exact);
        let request = SaveSearchRequest {
            op_id: host.fresh_op(),
            process,
            name: name.clone(),
            query,
            exact,
        };
        save_search(desk, &request)?;
    }
    shown(
        &look(desk, &request).map_err(|error| pointed_at(error, &request.query))?,
        it,
        out,
    )
}

fn request(desk: &Desk<'_>, it: &Search) -> Result<SearchRequest, ApiError> {
    let at = it.read.at();
    let (mut kinds, mut asserts) = (Vec::new(), Vec::new());
    for typed in &it.kind {
        sort_out(typed, &mut kinds, &mut asserts)?;
    }
    Ok(SearchRequest {
        process: pick::process(desk, &at, it.process.process.as_deref())?,
        at,
        query: it.words.join(" "),
        exact: it.exact,
        kinds,
        asserts,
        since: None,
        limit: it.limit,
    })
}

/// The text with a mark under what cannot be read of it.
fn pointed_at(error: ApiError, query: &str) -> ApiError {
    let place = |name: &str| error.details.get(name).and_then(serde_json::Value::as_u64);
    let (Some(from), Some(to)) = (place("from"), place("to")) else {
        return error;
    };
    let (from, to) = (
        usize::try_from(from).unwrap_or(0),
        usize::try_from(to).unwrap_or(0),
    );
    let under = format!(
        "{}{}",
        " ".repeat(from),
        "^".repeat(to.saturating_sub(from).max(1))
    );
    ApiError {
        message: format!("{}\n  {query}\n  {under}", error.message),
        ..error
    }
}

fn shown(answer: &SearchAnswer, it: &Search, out: &mut Out) -> Result<(), ApiError> {
    if it.read.output.json {
        return out.json(answer);
    }
    for meant in &answer.meant {
        hint(&format!(
            "Nothing is written “{}”; these are hits for “{}”.",
            meant.typed, meant.meant
        ));
    }
    for group in &answer.groups {
        let least = if answer.more { "at least " } else { "" };
        out.line(format!("{} ({least}{})", capital(&group.word), group.total))?;
        for hit in &group.hits {
            let date = hit
                .row
                .date
                .as_deref()
                .map(|date| format!("  ({date})"))
                .unwrap_or_default();
            out.line(format!("  {}  {}{date}", hit.row.id, hit.row.title))?;
            let snippet: String = hit
                .snippet
                .iter()
                .map(|piece| mark(&piece.text, piece.hit))
                .collect();
            if !snippet.trim().is_empty() {
                out.line(format!(
                    "      {}",
                    snippet.split_whitespace().collect::<Vec<_>>().join(" ")
                ))?;
            }
        }
    }
    if answer.groups.is_empty() {
        hint("Nothing was found at these clocks.");
    }
    Ok(())
}

fn mark(text: &str, hit: bool) -> String {
    if hit {
        format!("[{text}]")
    } else {
        text.to_owned()
    }
}

fn all_kept(desk: &Desk<'_>, it: &Search) -> Result<Vec<SavedSearch>, ApiError> {
    let at = it.read.at();
    let process = match &it.process.process {
        Some(typed) => pick::process(desk, &at, Some(typed))?,
        None => None,
    };
    Ok(saved_searches(desk, &SavedSearchesRequest { at, process })?.searches)
}

fn list(desk: &Desk<'_>, it: &Search, out: &mut Out) -> Result<(), ApiError> {
    let kept = all_kept(desk, it)?;
    if it.read.output.json {
        return out.json(&kept);
    }
    for search in &kept {
        let new = match search.new {
            Some(new) => format!("{new} new"),
            None => "cannot be read".to_owned(),
        };
        let exact = if search.exact { "  (exact)" } else { "" };
        out.line(format!("{}  {new}  {}{exact}", search.name, search.query))?;
    }
    if kept.is_empty() {
        hint("No search is kept. --save NAME keeps one.");
    }
    Ok(())
}

fn kept(desk: &Desk<'_>, it: &Search, name: &str) -> Result<SavedSearch, ApiError> {
    let found = all_kept(desk, it)?
        .into_iter()
        .find(|search| search.name == name);
    found.ok_or_else(|| {
        ApiError::refused(
            Code::RecordNotFound,
            format!("No search is kept as “{name}”. --saved lists them."),
        )
    })
}

fn new(desk: &Desk<'_>, it: &Search, name: &str, out: &mut Out) -> Result<(), ApiError> {
    let kept = kept(desk, it, name)?;
    let request = SearchRequest {
        query: kept.query,
        exact: kept.exact,
        since: Some(kept.since),
        ..request(desk, it)?
    };
    shown(&look(desk, &request)?, it, out)?;
    look_at_search(
        desk,
        &SearchNamed {
            process: kept.process,
            name: kept.name,
        },
    )
}

/// The process a search is kept with: the one named, or the only one there is.
fn process(desk: &Desk<'_>, it: &Search) -> Result<RecordId, ApiError> {
    let at = it.read.at();
    if let Some(process) = pick::process(desk, &at, it.process.process.as_deref())? {
        return Ok(process);
    }
    let state = rapporteur_api::journal::dossier_state(desk)?;
    match state.processes.as_slice() {
        [one] => Ok(one.id),
        _ => Err(ApiError::refused(
            Code::RecordInvalid,
            "A search is kept with a process. Name it with --process.",
        )),
    }
}

/// Answers on the path that the window takes, the words it is sent included.
#[allow(clippy::disallowed_methods)] // whoever asks for times measures them
fn bench(
    desk: &Desk<'_>,
    request: &SearchRequest,
    times: u32,
    out: &mut Out,
) -> Result<(), ApiError> {
    let mut taken = Vec::new();
    let mut hits = 0;
    for time in 0..=times {
        let clock = Instant::now();
        let answer = look(desk, request)?;
        let sent = serde_json::to_vec(&answer).map_or(0, |sent| sent.len());
        // The first answer reads pages from the disk and prepares what is kept.
        if time > 0 {
            taken.push(clock.elapsed());
        }
        hits = std::hint::black_box((answer.facets.total, sent)).0;
    }
    taken.sort_unstable();
    let at = |share: f64| {
        taken
            .get((taken.len() as f64 * share) as usize)
            .or(taken.last())
            .map_or(0.0, |it: &Duration| it.as_secs_f64() * 1e3)
    };
    out.line(format!(
        "median {:.2} ms, 95 % {:.2} ms, {hits} hits looked at",
        at(0.5),
        at(0.95)
    ))
}
