//! Owns the full text of a dossier: what is kept of each version's words, and how that is written,
//! erased and made anew. What counts as the same word is decided in `crates/spelling`; SQLite's
//! module only takes stems apart (`extension`). Refuses to search: see `read/search`.
//!
//! Three tables. `fts` has a row a version, its words as stems. `heard` has the stems of what may
//! be names by their sound, so that a name is found in another script. `called` has what records
//! are called, so that whoever is called exactly so is found first, and by every other name.

mod extension;

pub(crate) use extension::register;

use crate::facet::{self, Facet};
use crate::{Dossier, Result};
use rapporteur_domain::{Kind, Record};
use rapporteur_spelling::sound::{bare, key};
use rapporteur_spelling::{Stems, is_name_like, words};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashSet;

/// Bytes of a title's key; the rest of a long title decides nothing.
const LONGEST_KEY: usize = 120;
/// Marks a key of consonants alone.
pub(crate) const BARE: char = '~';

/// Kinds whose records are called something in many spellings.
pub(crate) const NAMED: &[Kind] = &[
    Kind::Party,
    Kind::Person,
    Kind::Place,
    Kind::Outlet,
    Kind::Process,
    Kind::Round,
    Kind::Issue,
];

/// Writes words of versions within one operation.
#[derive(Debug, Default)]
pub(crate) struct Pen {
    stems: Stems,
    /// Words whose sound is written already.
    heard: HashSet<Box<str>>,
}

impl Pen {
    /// Writes the words of a version.
    pub(crate) fn put(
        &mut self,
        connection: &Connection,
        v: i64,
        record_no: i64,
        record: &Record,
    ) -> Result<()> {
        let mut new = Vec::new();
        let title = self.line(&record.head.title, &mut new);
        let text = self.line(&record.searchable_text(), &mut new);
        connection
            .prepare_cached("INSERT INTO fts(rowid, title, text) VALUES (?, ?, ?)")?
            .execute((v, title, text))?;
        let mut statement =
            connection.prepare_cached("INSERT OR IGNORE INTO heard(key, stem) VALUES (?, ?)")?;
        for (word, stem) in new {
            for key in sounds(&word).chain(sounds(&stem)) {
                statement.execute((key, &stem))?;
            }
        }
        let sql = "INSERT OR IGNORE INTO called(facet, key, record, name) VALUES (?, ?, ?, ?)";
        let mut statement = connection.prepare_cached(sql)?;
        for (facet, key, name) in calls(record) {
            statement.execute((facet, key, record_no, name))?;
        }
        Ok(())
    }

    /// A text as full text takes it, and the stems of names in it that were not met before.
    fn line(&mut self, text: &str, new: &mut Vec<(String, Box<str>)>) -> String {
        let mut out = String::with_capacity(text.len());
        let heard = &mut self.heard;
        self.stems.each(text, |word, forms| {
            if forms.joined.is_empty() {
                return;
            }
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&forms.joined);
            if is_name_like(word) {
                // Endings may be taken for those of a case, so the word is heard as well as its stem.
                if !heard.contains(word.text) {
                    heard.insert(word.text.into());
                    let stems = forms.iter().map(|stem| (word.text.to_owned(), stem.into()));
                    new.extend(stems);
                }
            }
        });
        out
    }

    /// Erases the words of versions of a record, and the names that nothing else holds.
    pub(crate) fn erase(
        &mut self,
        connection: &Connection,
        record_no: i64,
        versions: &[(i64, Record)],
    ) -> Result<()> {
        let mut names = Vec::new();
        let mut forgetting = Self::default();
        for (v, record) in versions {
            connection
                .prepare_cached("DELETE FROM fts WHERE rowid = ?")?
                .execute([v])?;
            forgetting.line(&record.head.title, &mut names);
            forgetting.line(&record.searchable_text(), &mut names);
            for (facet, key, name) in calls(record) {
                let sql =
                    "DELETE FROM called WHERE facet = ? AND key = ? AND record = ? AND name = ?";
                connection
                    .prepare_cached(sql)?
                    .execute((facet, key, record_no, name))?;
            }
        }
        for (word, stem) in names {
            self.heard.remove(word.as_str());
            if !held(connection, &stem)? {
                connection
                    .prepare_cached("DELETE FROM heard WHERE stem = ?")?
                    .execute([&stem])?;
            }
        }
        Ok(())
    }
}

/// Whether any version has a word of this stem.
pub(crate) fn held(connection: &Connection, stem: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM fts WHERE fts MATCH ? LIMIT 1";
    let found = connection
        .prepare_cached(sql)?
        .query_row([format!("\"{stem}\"")], |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// The keys by which a stem is heard, or a word.
fn sounds(of: &str) -> impl Iterator<Item = String> {
    let key = key(of);
    let bones = bare(&key);
    let bones = (!bones.is_empty()).then(|| format!("{BARE}{bones}"));
    [Some(key).filter(|key| key.len() > 1), bones]
        .into_iter()
        .flatten()
}

/// The sound of a whole name or title.
pub(crate) fn called_key(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let heard = key(word.text);
        if out.len() + heard.len() >= LONGEST_KEY {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&heard);
    }
    out
}

/// What a record is called: facet, key and letters. Developments are called nothing; of what has
/// no names but a title, the title's letters stand in the record itself.
pub(crate) fn calls(record: &Record) -> Vec<(Facet, String, String)> {
    let kind = record.kind();
    if kind == Kind::Development {
        return Vec::new();
    }
    let facet = facet::of(record);
    let mut out = Vec::new();
    if !NAMED.contains(&kind) {
        out.push((facet, called_key(&record.head.title), String::new()));
    } else {
        for name in std::iter::once(record.head.title.clone()).chain(record.names()) {
            let several = words(&name).count() > 1;
            if several {
                out.extend(words(&name).map(|word| (facet, key(word.text), String::new())));
            }
            out.push((facet, called_key(&name), name));
        }
    }
    out.retain(|(_, key, _)| !key.is_empty());
    out
}

/// Makes the full text anew from the versions that stand in the file: its table too, which may be
/// damaged.
pub(crate) fn rebuild(connection: &Connection) -> Result<()> {
    let sql = "SELECT sql FROM sqlite_schema WHERE name = 'fts'";
    let table: String = connection.query_row(sql, [], |row| row.get(0))?;
    connection.execute_batch("DROP TABLE fts; DELETE FROM heard; DELETE FROM called")?;
    connection.execute_batch(&table)?;
    connection.execute_batch("INSERT INTO fts(fts, rank) VALUES ('secure-delete', 1)")?;
    let mut pen = Pen::default();
    let sql = "SELECT v, record, body FROM version WHERE body IS NOT NULL ORDER BY v";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let body = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
        let record: Record = serde_json::from_str(body)?;
        pen.put(connection, row.get(0)?, row.get(1)?, &record)?;
    }
    Ok(())
}

impl Dossier {
    /// Makes the full text anew, all or nothing: when the check finds it out of step.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn rebuild_search(&self) -> Result<()> {
        self.unjournaled(|connection| {
            let transaction = connection.unchecked_transaction()?;
            rebuild(&transaction)?;
            Ok(transaction.commit()?)
        })
    }
}
