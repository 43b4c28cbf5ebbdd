//! Owns the verb that shows one record, with its evidence and its history.

use super::list::{capital, cells};
use crate::args::Read;
use crate::output::Out;
use crate::pick;
use rapporteur_api::record_page::{ChainView, RecordPage, ShowRecordRequest, show_record};
use rapporteur_api::{ApiError, Desk};
use rapporteur_domain::Body;
use serde_json::Value;

/// Fields that the page shows in another place, or that only programs read.
const ELSEWHERE: &[&str] = &["id", "kind", "title", "evidence", "body", "text", "asserts"];

pub fn show(desk: &Desk<'_>, id: &str, read: &Read, out: &mut Out) -> Result<(), ApiError> {
    let page = show_record(
        desk,
        &ShowRecordRequest {
            at: read.at(),
            id: pick::id(id)?,
        },
    )?;
    if read.output.json {
        return out.json(&page);
    }
    heading(&page, out)?;
    fields(&page, out)?;
    text(&page, out)?;
    for (number, chain) in (1..).zip(&page.chains) {
        evidence(number, chain, out)?;
    }
    if !page.contradictions.is_empty() {
        out.heading("Reported variously")?;
        page.contradictions
            .iter()
            .try_for_each(|it| out.line(format!("  {}", it.sentence)))?;
    }
    developments(&page, out)?;
    referring(&page, out)?;
    history(&page, out)
}

fn heading(page: &RecordPage, out: &mut Out) -> Result<(), ApiError> {
    out.line(&page.row.title)?;
    let binned = if page.row.binned { "in the bin" } else { "" };
    let parts = [
        capital(page.row.kind.word()),
        page.row.status_word.clone().unwrap_or_default(),
        page.row.status_line.clone().unwrap_or_default(),
        page.row
            .subject_title
            .as_ref()
            .map(|title| format!("about {title}"))
            .unwrap_or_default(),
        page.row.date.clone().unwrap_or_default(),
        page.row
            .evidence
            .as_ref()
            .map(|it| it.words.clone())
            .unwrap_or_default(),
        page.row
            .evidence
            .as_ref()
            .map(|it| it.grade.clone())
            .unwrap_or_default(),
        binned.to_owned(),
    ];
    let shown: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    out.line(shown.join(" · "))
}

/// The record's own fields, with titles in place of identities.
fn fields(page: &RecordPage, out: &mut Out) -> Result<(), ApiError> {
    let Ok(Value::Object(fields)) = serde_json::to_value(&page.row.record) else {
        return Ok(());
    };
    let shown = fields
        .iter()
        .filter(|(name, _)| !ELSEWHERE.contains(&name.as_str()));
    let rows: Vec<Vec<String>> = shown
        .map(|(name, value)| vec![name.replace('_', " "), words(value, page)])
        .filter(|cells| !cells[1].is_empty())
        .collect();
    out.line("")?;
    out.columns("  ", &rows)
}

fn words(value: &Value, page: &RecordPage) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => {
            let title = text.parse().ok().and_then(|id| page.titles.get(&id));
            title.cloned().unwrap_or_else(|| text.clone())
        }
        Value::Array(items) => joined(items.iter().map(|item| words(item, page)), "; "),
        Value::Object(fields) => {
            let part = |(name, value): (&String, &Value)| {
                let words = words(value, page);
                if words.is_empty() {
                    words
                } else {
                    format!("{} {words}", name.replace('_', " "))
                }
            };
            joined(fields.iter().map(part), ", ")
        }
    }
}

fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(between)
}

fn text(page: &RecordPage, out: &mut Out) -> Result<(), ApiError> {
    let text = match &page.row.record.body {
        Body::Note(note) => &note.body,
        Body::Source(source) => &source.text,
        _ => return Ok(()),
    };
    out.line("")?;
    text.lines()
        .try_for_each(|line| out.line(format!("  {line}").trim_end()))
}

fn evidence(number: usize, chain: &ChainView, out: &mut Out) -> Result<(), ApiError> {
    out.heading(&format!("Evidence {number}"))?;
    for step in &chain.steps {
        out.line(format!("  {} ({})", step.who, step.detail))?;
    }
    if !chain.words.is_empty() {
        let moved = if chain.displaced {
            "  (no longer in the source)"
        } else {
            ""
        };
        out.line(
            format!(
                "  “…{}[{}]{}…”{moved}",
                chain.before, chain.words, chain.after
            )
            .replace('\n', " "),
        )?;
    }
    Ok(())
}

fn developments(page: &RecordPage, out: &mut Out) -> Result<(), ApiError> {
    if page.developments.is_empty() {
        return Ok(());
    }
    out.heading(&format!("Developments ({})", page.developments_total))?;
    let row = |row| cells(row, false);
    out.columns("  ", &page.developments.iter().map(row).collect::<Vec<_>>())
}

fn referring(page: &RecordPage, out: &mut Out) -> Result<(), ApiError> {
    let others = page.backlinks.iter().filter(|link| link.role != "subject");
    let rows: Vec<Vec<String>> = others
        .map(|link| {
            vec![
                link.id.to_string(),
                link.kind.word().to_owned(),
                link.title.clone(),
                format!("as {}", link.role),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    out.heading("Referred to by")?;
    out.columns("  ", &rows)
}

fn history(page: &RecordPage, out: &mut Out) -> Result<(), ApiError> {
    out.heading("History")?;
    let row = |version: &rapporteur_api::record_page::VersionLine| {
        let binned = if version.binned { "in the bin" } else { "" };
        vec![
            version.seq.to_string(),
            version.at.clone(),
            version.author.clone(),
            version.label.clone(),
            binned.to_owned(),
        ]
    };
    out.columns("  ", &page.versions.iter().map(row).collect::<Vec<_>>())
}
