//! Owns what becomes of the values of two records that are merged: which are joined, which are
//! chosen, and how references are turned from one record to the other. Works on the form that
//! stands in the file, so that fields of newer versions are merged and turned too.

use crate::error::ApiError;
use rapporteur_domain::{Record, RecordId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Whose value a field gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MergeChoice"))]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// That of the kept record.
    Kept,
    /// That of the absorbed one.
    Absorbed,
    /// Both: lists joined, texts one after the other.
    Both,
}

/// A field in which two records differ.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergeField {
    /// Its key in the record's JSON.
    pub name: String,
    /// What the kept record says; null for nothing.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub kept: Value,
    /// What the absorbed record says; null for nothing.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub absorbed: Value,
    /// What is done without a word.
    pub usual: Choice,
    /// Whether both can be had.
    pub both: bool,
}

/// Long texts, which can stand one after the other.
const TEXTS: &[&str] = &["remarks", "body"];

/// What is never chosen: identity, kind, and what follows from the merge itself.
const FIXED: &[&str] = &["id", "kind", "asserts", "merged_into"];

type Object = Map<String, Value>;

/// Where two records differ, in the order of the kept one's fields.
pub(super) fn fields(kept: &Record, absorbed: &Record) -> Result<Vec<MergeField>, ApiError> {
    let (kept, absorbed) = objects(kept, absorbed)?;
    let names = kept
        .keys()
        .chain(absorbed.keys().filter(|name| !kept.contains_key(*name)));
    let differ = names.filter(|name| !FIXED.contains(&name.as_str()));
    Ok(differ
        .filter_map(|name| field(name, kept.get(name), absorbed.get(name)))
        .collect())
}

fn field(name: &str, kept: Option<&Value>, absorbed: Option<&Value>) -> Option<MergeField> {
    let (kept, absorbed) = (said(kept), said(absorbed));
    if kept == absorbed || absorbed.is_null() {
        return None;
    }
    let both = joins(name, &kept, &absorbed);
    let usual = if kept.is_null() {
        Choice::Absorbed
    } else if both {
        Choice::Both
    } else {
        Choice::Kept
    };
    Some(MergeField {
        name: name.to_owned(),
        kept,
        absorbed,
        usual,
        both,
    })
}

fn joins(name: &str, kept: &Value, absorbed: &Value) -> bool {
    match (kept, absorbed) {
        (Value::Array(_), Value::Array(_)) => true,
        (Value::String(_), Value::String(_)) => TEXTS.contains(&name),
        _ => false,
    }
}

/// A value, or null where nothing is said.
fn said(value: Option<&Value>) -> Value {
    match value {
        None | Some(Value::Null | Value::Bool(false)) => Value::Null,
        Some(Value::String(text)) if text.trim().is_empty() => Value::Null,
        Some(Value::Array(items)) if items.is_empty() => Value::Null,
        Some(value) => value.clone(),
    }
}

/// The kept record as it will be.
pub(super) fn merged(
    kept: &Record,
    absorbed: &Record,
    choices: &BTreeMap<String, Choice>,
) -> Result<Record, ApiError> {
    let differ = fields(kept, absorbed)?;
    let (mut object, other) = objects(kept, absorbed)?;
    for field in differ {
        let chosen = choices.get(&field.name).copied().unwrap_or(field.usual);
        let value = match chosen {
            Choice::Kept => continue,
            Choice::Both if field.both => joined(field.kept, field.absorbed),
            Choice::Both => continue,
            Choice::Absorbed => field.absorbed,
        };
        object.insert(field.name, value);
    }
    name_both(&mut object, &other);
    read(Value::Object(object))
}

fn joined(kept: Value, absorbed: Value) -> Value {
    match (kept, absorbed) {
        (Value::Array(mut items), Value::Array(more)) => {
            for item in more {
                if !items.contains(&item) {
                    items.push(item);
                }
            }
            Value::Array(items)
        }
        (Value::String(one), Value::String(other)) => Value::String(format!("{one}\n\n{other}")),
        (kept, _) => kept,
    }
}

/// A name that is no longer the title stays among the names, where the kind has names: whoever
/// searches for it goes on finding the record.
fn name_both(object: &mut Object, other: &Object) {
    let titles = [object.get("title"), other.get("title")]
        .map(|title| said(title).as_str().map(str::to_owned));
    let Some(Value::Array(names)) = object.get_mut("names") else {
        return;
    };
    let [Some(title), former] = titles else {
        return;
    };
    for name in former.into_iter().filter(|name| *name != title) {
        if !names
            .iter()
            .any(|held| held["text"] == Value::String(name.clone()))
        {
            names.push(serde_json::json!({ "text": name, "language": "", "script": "" }));
        }
    }
}

/// Both records with every reference to the absorbed one turned, and none to themselves.
fn objects(kept: &Record, absorbed: &Record) -> Result<(Object, Object), ApiError> {
    let (from, to) = (absorbed.id.to_string(), kept.id.to_string());
    let own = |record: &Record| -> Result<Object, ApiError> {
        let mut object = object(record).map_err(internal)?;
        for (name, value) in &mut object {
            if !FIXED.contains(&name.as_str()) {
                turn(value, &from, &to);
                leave(value, &to);
            }
        }
        Ok(object)
    };
    Ok((own(kept)?, own(absorbed)?))
}

/// A record with its references turned from one record to another.
pub(super) fn repointed(
    record: &Record,
    from: RecordId,
    to: RecordId,
) -> Result<Record, rapporteur_store::StoreError> {
    let mut value = serde_json::to_value(record)?;
    turn(&mut value, &from.to_string(), &to.to_string());
    Ok(serde_json::from_value(value)?)
}

/// Identities are unlike any other text, so each that stands anywhere is a reference. A list
/// that names the same record twice after the turn names it once.
fn turn(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => to.clone_into(text),
        Value::Array(items) => {
            let turned = items.iter().any(|item| holds(item, from));
            for item in items.iter_mut() {
                turn(item, from, to);
            }
            if turned {
                let mut kept: Vec<Value> = Vec::with_capacity(items.len());
                for item in items.drain(..) {
                    if !kept.contains(&item) {
                        kept.push(item);
                    }
                }
                *items = kept;
            }
        }
        Value::Object(fields) => {
            for field in fields.values_mut() {
                turn(field, from, to);
            }
        }
        _ => {}
    }
}

fn holds(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Array(items) => items.iter().any(|item| holds(item, id)),
        Value::Object(fields) => fields.values().any(|field| holds(field, id)),
        _ => false,
    }
}

/// Takes references to the record itself out of it: no record stands under or beside itself.
fn leave(value: &mut Value, own: &str) {
    match value {
        Value::String(text) if text == own => *value = Value::Null,
        Value::Array(items) => items.retain(|item| item.as_str() != Some(own)),
        _ => {}
    }
}

fn object(record: &Record) -> Result<Object, serde_json::Error> {
    match serde_json::to_value(record)? {
        Value::Object(object) => Ok(object),
        _ => Ok(Object::new()),
    }
}

fn read(value: Value) -> Result<Record, ApiError> {
    serde_json::from_value(value).map_err(internal)
}

fn internal(error: impl std::error::Error + Send + Sync + 'static) -> ApiError {
    ApiError::from(rapporteur_store::StoreError::refused(error))
}
