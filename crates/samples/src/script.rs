//! Owns the form in which a script of user actions is written by hand: JSON lines with symbolic
//! names in place of identities. Refuses, with file and line, whatever it cannot resolve.
//!
//! A line is one of
//! - `{"at": "2026-01-29T21:40:00Z", "label": "…", "author": "…"}`: a new action begins;
//! - `{"id": "round-2", "kind": "round", …}`: a new record, as in the domain's own form;
//! - `{"change": "round-2", "set": {…}}`: a new version; fields are replaced, `null` removes;
//! - `{"bin": "note-3"}`.
//!
//! Within records
//! - `"@round-2"` stands for the record's identity, and `[text](@round-2)` in running text for a
//!   link to it;
//! - a speaker or a hop may be written as text: `"@peskov"`, `"@peskov paraphrase 2026-01-29"`;
//! - a span may be its words alone, if they occur once in the chain's source;
//! - a source with a text gets its hash and the action's time as time of capture.

use crate::ScriptedOp;
use crate::identity::{identity, salt};
use chrono::{DateTime, Utc};
use rapporteur_domain::{Kind, OpId, Record, RecordId};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// A script that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {problem}")]
pub struct ScriptError {
    /// The file's name.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// What a symbolic name stands for.
struct Named {
    id: RecordId,
    kind: Kind,
}

#[derive(Default)]
struct Script {
    names: HashMap<String, Named>,
    /// The last version of each record, resolved.
    latest: HashMap<String, Map<String, Value>>,
    /// Texts of sources, by identity.
    texts: HashMap<String, String>,
    ops: Vec<ScriptedOp>,
}

/// Reads a script from its files, in order.
///
/// # Errors
/// The first line that cannot be read or resolved.
pub fn read(files: &[(&str, &str)]) -> Result<Vec<ScriptedOp>, ScriptError> {
    let mut script = Script::default();
    each_line(files, |line| script.name(line))?;
    script.ops.clear();
    each_line(files, |line| script.line(line))?;
    Ok(script.ops)
}

fn each_line(
    files: &[(&str, &str)],
    mut read: impl FnMut(Map<String, Value>) -> Result<(), String>,
) -> Result<(), ScriptError> {
    for (file, text) in files {
        for (number, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let object =
                serde_json::from_str(line).map_err(|error| format!("not a JSON object: {error}"));
            let outcome = object.and_then(&mut read);
            outcome.map_err(|problem| ScriptError {
                file: (*file).to_owned(),
                line: number + 1,
                problem,
            })?;
        }
    }
    Ok(())
}

impl Script {
    /// First pass: gives every name its identity, since records may refer to later ones.
    fn name(&mut self, line: Map<String, Value>) -> Result<(), String> {
        if line.contains_key("at") && line.contains_key("label") {
            return self.begin(&line);
        }
        let Some(name) = line.get("id").and_then(Value::as_str) else {
            return Ok(());
        };
        let op = self
            .ops
            .last_mut()
            .ok_or("a record before the first action")?;
        let kind = text(&line, "kind")?;
        let kind = Kind::from_code(kind).ok_or_else(|| format!("there is no kind '{kind}'"))?;
        // the number of names so far keeps identities in the order of the script
        let id = RecordId(identity(op.at, self.names.len() as u64, salt(name)));
        match self.names.insert(name.to_owned(), Named { id, kind }) {
            Some(_) => Err(format!("'{name}' is taken: write a change instead")),
            None => Ok(()),
        }
    }

    /// Second pass.
    fn line(&mut self, mut line: Map<String, Value>) -> Result<(), String> {
        if line.contains_key("at") && line.contains_key("label") {
            return self.begin(&line);
        }
        if let Some(name) = line.get("bin").and_then(Value::as_str) {
            let id = self.named(name)?.id;
            self.op()?.bin.push(id);
            return Ok(());
        }
        if line.contains_key("change") {
            return self.change(&line);
        }
        let name = text(&line, "id")?.to_owned();
        let id = self.named(&name)?.id;
        line.insert("id".to_owned(), json!(id));
        self.version(name, line)
    }

    fn begin(&mut self, line: &Map<String, Value>) -> Result<(), String> {
        let at: DateTime<Utc> = text(line, "at")?
            .parse()
            .map_err(|error| format!("'at': {error}"))?;
        if self.ops.last().is_some_and(|last| last.at >= at) {
            return Err("this action is not later than the one before".to_owned());
        }
        let label = text(line, "label")?.to_owned();
        let author = line
            .get("author")
            .and_then(Value::as_str)
            .unwrap_or("Demo analyst")
            .to_owned();
        let id = OpId(identity(at, 0, salt(&label)));
        self.ops.push(ScriptedOp {
            id,
            at,
            label,
            author,
            records: Vec::new(),
            bin: Vec::new(),
        });
        Ok(())
    }

    fn change(&mut self, line: &Map<String, Value>) -> Result<(), String> {
        let name = text(line, "change")?;
        let set = line
            .get("set")
            .and_then(Value::as_object)
            .ok_or("a change needs an object 'set'")?;
        let mut fields = self
            .latest
            .get(name)
            .cloned()
            .ok_or_else(|| format!("no record '{name}' so far"))?;
        for (field, value) in set {
            match value {
                Value::Null => fields.remove(field),
                value => fields.insert(field.clone(), value.clone()),
            };
        }
        self.version(name.to_owned(), fields)
    }

    fn version(&mut self, name: String, fields: Map<String, Value>) -> Result<(), String> {
        let mut value = Value::Object(fields);
        self.resolve(&mut value)?;
        let at = self.op()?.at;
        let Value::Object(mut fields) = value else {
            return Err("not an object".to_owned());
        };
        if fields.get("kind").and_then(Value::as_str) == Some("source") {
            capture(&mut fields, at);
            let text = fields
                .get("text")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned();
            self.texts.insert(self.named(&name)?.id.to_string(), text);
        }
        if let Some(Value::Array(chains)) = fields.get_mut("evidence") {
            chains.iter_mut().try_for_each(|chain| self.span(chain))?;
        }
        self.latest.insert(name, fields.clone());
        let record: Record =
            serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())?;
        self.op()?.records.push(record);
        Ok(())
    }

    fn op(&mut self) -> Result<&mut ScriptedOp, String> {
        self.ops
            .last_mut()
            .ok_or_else(|| "a record before the first action".to_owned())
    }

    fn named(&self, name: &str) -> Result<&Named, String> {
        self.names
            .get(name)
            .ok_or_else(|| format!("there is no record '{name}'"))
    }

    /// Puts identities in place of names, throughout.
    fn resolve(&self, value: &mut Value) -> Result<(), String> {
        match value {
            Value::String(text) if text.starts_with('@') => {
                *text = self.named(&text[1..])?.id.to_string()
            }
            Value::String(text) => *text = self.linked(text)?,
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.resolve(item))?,
            Value::Object(fields) => {
                for (field, value) in fields.iter_mut() {
                    self.field(field, value)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn field(&self, field: &str, value: &mut Value) -> Result<(), String> {
        match (field, &mut *value) {
            ("speaker" | "attributed_by", Value::String(short)) => {
                *value = Value::Object(self.hop(short)?)
            }
            ("hops", Value::Array(hops)) => {
                for hop in hops {
                    match hop {
                        Value::String(short) => *hop = Value::Object(self.hop(short)?),
                        other => self.resolve(other)?,
                    }
                }
            }
            (_, other) => self.resolve(other)?,
        }
        Ok(())
    }

    /// `@name mode date`: the last two may be absent.
    fn hop(&self, short: &str) -> Result<Map<String, Value>, String> {
        let mut words = short.split_whitespace();
        let name = words
            .next()
            .and_then(|word| word.strip_prefix('@'))
            .ok_or_else(|| format!("'{short}': whose?"))?;
        let named = self.named(name)?;
        let voice = match named.kind {
            Kind::Person | Kind::Party | Kind::Outlet => named.kind.code(),
            other => return Err(format!("'{name}' is a {other} and has no voice")),
        };
        let mut hop = Map::new();
        hop.insert("voice".to_owned(), json!(voice));
        hop.insert("id".to_owned(), json!(named.id));
        for (field, word) in ["mode", "on"].into_iter().zip(words) {
            hop.insert(field.to_owned(), json!(word));
        }
        Ok(hop)
    }

    /// `[text](@name)` becomes `[text](record:identity)`.
    fn linked(&self, text: &str) -> Result<String, String> {
        let mut parts = text.split("](@");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once(')').ok_or("a link without its end")?;
            out.push_str(&format!("](record:{}){rest}", self.named(name)?.id));
        }
        Ok(out)
    }

    /// Places words in the text of the chain's source.
    fn span(&self, chain: &mut Value) -> Result<(), String> {
        let Some(words) = chain.get("span").and_then(Value::as_str).map(str::to_owned) else {
            return Ok(());
        };
        let source = chain
            .get("source")
            .and_then(Value::as_str)
            .ok_or("a span without a source")?;
        let text = self
            .texts
            .get(source)
            .ok_or("a span into a source that is not there yet")?;
        let mut found = text.match_indices(&words);
        let (Some((byte, _)), None) = (found.next(), found.next()) else {
            return Err(format!(
                "these words do not occur exactly once in the source: {words}"
            ));
        };
        let start = text[..byte].chars().count();
        chain["span"] =
            json!({"start": start, "end": start + words.chars().count(), "words": words});
        Ok(())
    }
}

fn text<'a>(line: &'a Map<String, Value>, field: &str) -> Result<&'a str, String> {
    line.get(field)
        .and_then(Value::as_str)
        .ok_or_else(|| format!("'{field}' is missing"))
}

fn capture(source: &mut Map<String, Value>, at: DateTime<Utc>) {
    let Some(text) = source
        .get("text")
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
    else {
        return;
    };
    let hash: String = Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    source.insert("sha256".to_owned(), json!(hash));
    source.entry("captured").or_insert_with(|| json!(at));
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::read;

    fn problem(text: &str) -> String {
        read(&[("test.jsonl", text)]).unwrap_err().to_string()
    }

    const HEAD: &str = "{\"at\":\"2026-01-01T00:00:00Z\",\"label\":\"Begin\"}\n";

    #[test]
    fn problems_name_file_and_line() {
        assert!(problem("{").starts_with("test.jsonl, line 1: not a JSON object"));
        assert_eq!(
            problem("{\"id\":\"a\",\"kind\":\"note\"}"),
            "test.jsonl, line 1: a record before the first action"
        );
        let unknown = format!("{HEAD}{{\"id\":\"a\",\"kind\":\"note\",\"about\":[\"@b\"]}}");
        assert_eq!(
            problem(&unknown),
            "test.jsonl, line 2: there is no record 'b'"
        );
        let change = format!("{HEAD}\n{{\"change\":\"a\",\"set\":{{}}}}");
        assert_eq!(problem(&change), "test.jsonl, line 3: no record 'a' so far");
        assert_eq!(
            problem(&format!("{HEAD}{HEAD}")),
            "test.jsonl, line 2: this action is not later than the one before"
        );
    }

    #[test]
    fn words_must_stand_in_the_source() {
        let line = "{\"id\":\"s\",\"kind\":\"source\",\"title\":\"S\",\"text\":\"Так. Нет. Так.\"}\n{\"id\":\"d\",\"kind\":\"development\",\"subject\":\"@s\",\"happened\":\"2026\",\"asserts\":\"silence\",\"form\":\"no_reply\",\"evidence\":[{\"source\":\"@s\",\"span\":\"WORDS\"}]}";
        let with = |words: &str| format!("{HEAD}{}", line.replace("WORDS", words));
        assert!(problem(&with("Так.")).contains("do not occur exactly once"));
        assert!(problem(&with("Да.")).contains("do not occur exactly once"));
        let ops = read(&[("test.jsonl", &with("Нет."))]).unwrap();
        let span = ops[0].records[1].development().unwrap().evidence[0]
            .span
            .clone()
            .unwrap();
        assert_eq!((span.start, span.end), (5, 9));
    }

    #[test]
    fn a_change_replaces_fields_and_null_removes() {
        let text = format!(
            "{HEAD}{{\"id\":\"n\",\"kind\":\"note\",\"title\":\"A\",\"remarks\":\"R\",\"body\":\"see [it](@n)\"}}\n{{\"at\":\"2026-01-02T00:00:00Z\",\"label\":\"Change\"}}\n{{\"change\":\"n\",\"set\":{{\"title\":\"B\",\"remarks\":null}}}}"
        );
        let ops = read(&[("test.jsonl", &text)]).unwrap();
        let (first, second) = (&ops[0].records[0], &ops[1].records[0]);
        assert_eq!(
            (first.id, &*second.head.title, &*second.head.remarks),
            (second.id, "B", "")
        );
        assert!(
            first
                .searchable_text()
                .contains(&format!("see [it](record:{})", first.id))
        );
    }
}
