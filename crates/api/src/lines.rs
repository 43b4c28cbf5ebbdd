//! Owns the use case of adding records from JSON lines: one operation, all or nothing, every
//! refused line named with its number and reason.

use crate::backups;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::host::Unwatched;
use crate::writing::{Saved, counted, op, saved};
use rapporteur_domain::{OpId, Record, RecordId};
use rapporteur_store::{Base, StoreError};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Longest text taken at once, in bytes.
pub const LONGEST: usize = 50 * 1024 * 1024;

/// What became of the lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AddedLines {
    /// The records, in the order of the lines.
    pub records: Vec<AddedLine>,
    /// What was written; none for a trial.
    pub saved: Option<Saved>,
}

/// A line that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AddedLine {
    /// Its number, from 1.
    pub line: u32,
    /// The record it became.
    pub id: RecordId,
    /// Its kind's code.
    pub kind: String,
    /// Its title.
    pub title: String,
}

/// A line that was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RefusedLine {
    /// Its number, from 1.
    pub line: u32,
    /// Why.
    pub reason: String,
}

/// Adds the records of JSON lines in one operation, or, as a trial, says what would be done.
/// A line without an `id` gets a fresh one; a line may call itself `"ref": "name"`, and other
/// lines may then write `"@name"` wherever a record is referred to.
///
/// # Errors
/// `lines.refused` with every refused line; nothing was changed.
pub fn add_lines(
    desk: &Desk<'_>,
    op_id: OpId,
    text: &str,
    trial: bool,
) -> Result<AddedLines, ApiError> {
    if text.len() > LONGEST {
        let message = format!(
            "The text is longer than {} MB. Nothing was changed.",
            LONGEST / 1024 / 1024
        );
        return Err(ApiError::refused(Code::LinesRefused, message));
    }
    let lines = read(desk, text)?;
    if !trial && backups::is_large(desk, lines.len())? {
        backups::first_back_up(desk, backups::Reason::Import, &Unwatched)?;
    }
    let op = op(
        desk,
        op_id,
        format!("Add {} from lines", counted(lines.len())),
    );
    let mut refused = Vec::new();
    let done = desk.dossier.transact(&op, |writer| {
        for (line, record) in &lines {
            if let Err(error) = writer.put(record, Base::New) {
                let earlier = line_before(&lines, *line, record.id);
                refused.push(RefusedLine {
                    line: *line,
                    reason: in_words(error, earlier),
                });
            }
        }
        if trial && refused.is_empty() {
            writer.check_now()?;
        }
        // Leaving with an error rolls everything back: a trial, and a text with a bad line.
        if trial || !refused.is_empty() {
            Err(StoreError::refused(TrialOver))
        } else {
            Ok(())
        }
    });
    let added = lines.iter().map(|(line, record)| AddedLine {
        line: *line,
        id: record.id,
        kind: record.kind().code().to_owned(),
        title: record.head.title.clone(),
    });
    if !refused.is_empty() {
        return Err(refusal(&refused));
    }
    match done {
        Ok(outcome) => {
            let mut records: Vec<AddedLine> = added.collect();
            // Sent again, the records are those of the first time: they were made in the order
            // of the lines, and fresh identities given now stand for nothing.
            for (line, id) in records.iter_mut().zip(&outcome.touched) {
                line.id = *id;
            }
            Ok(AddedLines {
                records,
                saved: Some(saved(desk, &op, outcome)?),
            })
        }
        Err(StoreError::Refused(_)) if trial => Ok(AddedLines {
            records: added.collect(),
            saved: None,
        }),
        Err(StoreError::MissingLinks(missing)) => {
            let reasons = missing.iter().map(|link| RefusedLine {
                line: line_of(&lines, link.record),
                reason: format!("{} {} is not in the dossier", link.role, link.target),
            });
            Err(refusal(&reasons.collect::<Vec<_>>()))
        }
        Err(error @ StoreError::IllegalMove { record, .. }) => Err(refusal(&[RefusedLine {
            line: line_of(&lines, record),
            reason: in_words(error, None),
        }])),
        Err(error) => Err(error.into()),
    }
}

fn line_of(lines: &[(u32, Record)], id: RecordId) -> u32 {
    let found = lines.iter().find(|(_, record)| record.id == id);
    found.map_or(0, |(line, _)| *line)
}

#[derive(Debug, thiserror::Error)]
#[error("a trial writes nothing")]
struct TrialOver;

fn refusal(refused: &[RefusedLine]) -> ApiError {
    let listed: Vec<String> = refused
        .iter()
        .map(|it| format!("line {}: {}", it.line, it.reason.trim_end_matches('.')))
        .collect();
    let message = format!("Nothing was added: {}.", listed.join("; "));
    ApiError::refused(Code::LinesRefused, message).with(json!({ "refused": refused }))
}

/// What the store refuses, worded for a line of a file: nobody has a form open there.
fn in_words(error: StoreError, earlier: Option<u32>) -> String {
    match (error, earlier) {
        (StoreError::Conflict { .. }, Some(line)) => {
            format!("line {line} has this “id” too; every line makes a record of its own")
        }
        (StoreError::Conflict { current, .. }, None) => {
            let what = current.map_or_else(
                || "a record in the bin".to_owned(),
                |it| format!("a record ({}) in this dossier", it.kind()),
            );
            format!(
                "its “id” is that of {what}; lines add records and change none: leave the “id” out"
            )
        }
        (StoreError::Purged(_), _) => {
            "its “id” is that of a record that was purged; no other can have it".to_owned()
        }
        (error, _) => ApiError::from(error).message,
    }
}

/// An earlier line that makes a record of this identity.
fn line_before(lines: &[(u32, Record)], line: u32, id: RecordId) -> Option<u32> {
    let mut before = lines.iter().take_while(|(number, _)| *number < line);
    before.find(|(_, record)| record.id == id).map(|it| it.0)
}

fn read(desk: &Desk<'_>, text: &str) -> Result<Vec<(u32, Record)>, ApiError> {
    let mut objects = Vec::new();
    let mut refused = Vec::new();
    let mut names: HashMap<String, RecordId> = HashMap::new();
    for (number, line) in (1u32..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
    {
        match serde_json::from_str::<Map<String, Value>>(line) {
            Ok(mut object) => {
                let fresh = || json!(desk.host.fresh_record());
                object.entry("id").or_insert_with(fresh);
                if let Err(reason) = name(&mut object, &mut names) {
                    refused.push(RefusedLine {
                        line: number,
                        reason,
                    });
                }
                objects.push((number, object));
            }
            Err(error) => refused.push(RefusedLine {
                line: number,
                reason: format!("not a JSON object: {}", without_content(&error)),
            }),
        }
    }
    let mut records = Vec::new();
    for (number, object) in objects {
        let mut value = Value::Object(object);
        let outcome = resolve(&mut value, &names).and_then(|()| record(value));
        match outcome {
            Ok(record) => records.push((number, record)),
            Err(reason) => refused.push(RefusedLine {
                line: number,
                reason,
            }),
        }
    }
    refused.sort_by_key(|it| it.line);
    if refused.is_empty() {
        Ok(records)
    } else {
        Err(refusal(&refused))
    }
}

fn name(
    object: &mut Map<String, Value>,
    names: &mut HashMap<String, RecordId>,
) -> Result<(), String> {
    let Some(name) = object.remove("ref") else {
        return Ok(());
    };
    let Value::String(name) = name else {
        return Err("“ref” is not a text".to_owned());
    };
    let id = object
        .get("id")
        .and_then(Value::as_str)
        .and_then(|id| id.parse().ok());
    let id: RecordId = id.ok_or("“id” is not an identity (a UUID)")?;
    match names.insert(name.clone(), id) {
        Some(_) => Err(format!("“{name}” names two lines")),
        None => Ok(()),
    }
}

/// Puts identities in place of names, wherever a whole text is `@name`.
fn resolve(value: &mut Value, names: &HashMap<String, RecordId>) -> Result<(), String> {
    match value {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix('@')
                && let Some(id) = names.get(name)
            {
                *text = id.to_string();
            }
            Ok(())
        }
        Value::Array(values) => values
            .iter_mut()
            .try_for_each(|value| resolve(value, names)),
        Value::Object(fields) => fields
            .values_mut()
            .try_for_each(|value| resolve(value, names)),
        _ => Ok(()),
    }
}

fn record(value: Value) -> Result<Record, String> {
    let record: Record = serde_json::from_value(value).map_err(|error| without_content(&error))?;
    crate::writing::acceptable(&record).map_err(|error| error.message)?;
    Ok(record)
}

/// What does not fit, without the text that was found: it could be anybody's words.
fn without_content(error: &serde_json::Error) -> String {
    const FOUND: &str = "string \"";
    // each line is read by itself: serde's "at line 1" would name the wrong one
    let position = format!(" at line {} column {}", error.line(), error.column());
    let words = error.to_string().replace(&position, "");
    if words.starts_with("UUID parsing failed") {
        return "it refers to something that is neither an identity (a UUID) nor the “@name” of a line"
            .to_owned();
    }
    match (words.find(FOUND), words.rfind("\", expected")) {
        (Some(start), Some(end)) if start < end => {
            format!("{}a text{}", &words[..start], &words[end + 1..])
        }
        _ => words,
    }
}
