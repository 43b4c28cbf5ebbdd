//! Owns the check of each version by itself.

use super::{Check, CheckStage};
use crate::Result;
use crate::derived::{Columns, end_hash};
use crate::error::StoreError;
use crate::hash::Hash;
use crate::journal::uuid_of;
use crate::write::STILL;
use rapporteur_domain::{Record, RecordId};
use rapporteur_spelling::Stems;
use rusqlite::Row;
use std::collections::BTreeSet;

const SQL: &str = "SELECT version.v, record.id, record.kind, version.since, version.until, version.binned,
                          version.purged, version.facet, version.title, version.earliest, version.latest,
                          version.mark, version.body, version.hash, version.end_hash,
                          EXISTS (SELECT 1 FROM fts WHERE rowid = version.v)
                   FROM version JOIN record ON record.no = version.record ORDER BY version.v";

/// How much a body holds that is kept in tables of its own.
#[derive(Default)]
struct Held {
    links: u64,
    tags: u64,
}

/// A version as it stands in the file.
struct Stored {
    v: i64,
    id: RecordId,
    kind: String,
    since: i64,
    until: i64,
    binned: bool,
    purged: bool,
    columns: Columns,
    body: Option<String>,
    hash: Hash,
    end_hash: Option<Hash>,
    indexed: bool,
}

impl Stored {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            v: row.get(0)?,
            id: RecordId(uuid_of(row, 1)?),
            kind: row.get(2)?,
            since: row.get(3)?,
            until: row.get(4)?,
            binned: row.get(5)?,
            purged: row.get::<_, Option<i64>>(6)?.is_some(),
            columns: Columns {
                facet: row.get(7)?,
                title: row.get(8)?,
                earliest: row.get(9)?,
                latest: row.get(10)?,
                mark: row.get(11)?,
            },
            body: row.get(12)?,
            hash: row.get(13)?,
            end_hash: row.get(14)?,
            indexed: row.get(15)?,
        })
    }
}

impl Check<'_> {
    pub(super) fn versions(&mut self) -> Result<()> {
        let total = self.count("SELECT count(*) FROM version")?;
        let connection = self.connection;
        let mut statement = connection.prepare(SQL)?;
        let mut rows = statement.query([])?;
        let (mut done, mut links, mut tags) = (0, 0, 0);
        let mut stems = Stems::default();
        while let Some(row) = rows.next()? {
            done += 1;
            let stored = match Stored::read(row) {
                Err(StoreError::Damaged(detail)) => {
                    self.problem("row.unreadable", None, row.get(3).ok(), detail);
                    continue;
                }
                stored => stored?,
            };
            let held = self.version(&stored, &mut stems)?;
            links += held.links;
            tags += held.tags;
            self.report(CheckStage::Versions, done, total)?;
        }
        let held = self.count("SELECT count(*) FROM link")?;
        if held != links {
            let detail = format!("{held} references are kept, the bodies hold {links}");
            self.problem("link.count", None, None, detail);
        }
        let held = self.count("SELECT count(*) FROM tag")?;
        if held != tags {
            let detail = format!("{held} tags are kept, the bodies hold {tags}");
            self.problem("tag.count", None, None, detail);
        }
        let words = self.count("SELECT count(*) FROM fts")?;
        let wanted = self.count("SELECT count(*) FROM version WHERE body IS NOT NULL")?;
        if words != wanted {
            let detail = format!("{words} versions can be searched, there are {wanted}");
            self.problem("search.count", None, None, detail);
        }
        Ok(())
    }

    /// Checks one version and tells how much its body holds.
    fn version(&mut self, stored: &Stored, stems: &mut Stems) -> Result<Held> {
        let (id, seq) = (Some(stored.id), Some(stored.since));
        let end = (stored.until < STILL).then(|| end_hash(&stored.hash, stored.until));
        if stored.end_hash != end {
            self.problem(
                "row.end_changed",
                id,
                seq,
                "the end of a version was changed",
            );
        }
        let Some(body) = &stored.body else {
            if stored.columns.title.is_empty() && stored.purged && !stored.indexed {
                return Ok(Held::default());
            }
            self.problem(
                "purge.left",
                id,
                seq,
                "something of a purged version is left",
            );
            return Ok(Held::default());
        };
        if stored
            .columns
            .hash(stored.id, stored.since, stored.binned, body)
            != stored.hash
        {
            self.problem(
                "row.changed",
                id,
                seq,
                "a version was changed outside the program",
            );
        }
        if !stored.indexed {
            self.problem(
                "search.missing",
                id,
                seq,
                "a version cannot be found by its words",
            );
        }
        let Ok(record) = serde_json::from_str::<Record>(body) else {
            self.problem(
                "row.unreadable",
                id,
                seq,
                "the body of a version cannot be read",
            );
            return Ok(Held::default());
        };
        if record.id != stored.id || record.kind().code() != stored.kind {
            self.problem("row.identity", id, seq, "a body is not of its record");
        }
        if Columns::of(&record) != stored.columns {
            self.problem(
                "row.columns",
                id,
                seq,
                "columns do not say what the body says",
            );
        }
        if stored.indexed && !self.words_of(stems, stored.v, &record)? {
            let detail = "a version's words stand in the search index otherwise than it says them";
            self.problem("search.stale", id, seq, detail);
        }
        if !self.is_called(stored.v, &record)? {
            self.problem(
                "search.names",
                id,
                seq,
                "a record cannot be found by what it is called",
            );
        }
        Ok(Held {
            links: self.links(stored, &record)?,
            tags: self.tags(stored, &record)?,
        })
    }

    fn tags(&mut self, stored: &Stored, record: &Record) -> Result<u64> {
        let sql = "SELECT EXISTS (SELECT 1 FROM tag WHERE tag = ? AND v = ?)";
        let connection = self.connection;
        let mut statement = connection.prepare_cached(sql)?;
        let tags: BTreeSet<&String> = record.head.tags.iter().collect();
        for tag in &tags {
            if !statement.query_row((tag, stored.v), |row| row.get(0))? {
                let (id, seq) = (Some(stored.id), Some(stored.since));
                self.problem("tag.missing", id, seq, "a tag is not kept");
            }
        }
        Ok(tags.len() as u64)
    }

    fn links(&mut self, stored: &Stored, record: &Record) -> Result<u64> {
        let sql = "SELECT EXISTS (SELECT 1 FROM link WHERE v = ? AND role = ?
                                  AND target = (SELECT no FROM record WHERE id = ?))";
        let connection = self.connection;
        let mut statement = connection.prepare_cached(sql)?;
        let links = record.links();
        for link in &links {
            let values = (stored.v, link.role, link.target.0.as_bytes());
            if !statement.query_row(values, |row| row.get(0))? {
                let detail = format!("a reference as {} is not kept", link.role);
                self.problem("link.missing", Some(stored.id), Some(stored.since), detail);
            }
        }
        Ok(links.len() as u64)
    }
}
