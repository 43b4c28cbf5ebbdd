//! Owns the check of full text against the versions: that each has its words there, as they are
//! folded and stemmed today, and that what is called something is found by that.

use super::Check;
use crate::Result;
use crate::fulltext::calls;
use rapporteur_domain::Record;
use rapporteur_spelling::Stems;
use rusqlite::OptionalExtension;

impl Check<'_> {
    /// Whether a version's words stand in full text as they would be written now: as many in each
    /// column, and the longest of them. Full text keeps no order of words that could be compared.
    pub(super) fn words_of(&self, stems: &mut Stems, v: i64, record: &Record) -> Result<bool> {
        let lines = [
            stems.line(&record.head.title),
            stems.line(&record.searchable_text()),
        ];
        let sql = "SELECT sz FROM fts_docsize WHERE id = ?";
        let kept: Option<Vec<u8>> = self
            .connection
            .prepare_cached(sql)?
            .query_row([v], |row| row.get(0))
            .optional()?;
        let Some(kept) = kept else { return Ok(false) };
        let counted: Vec<u64> = lines
            .iter()
            .map(|line| line.split_whitespace().count() as u64)
            .collect();
        if numbers(&kept).get(..2) != Some(&counted[..]) {
            return Ok(false);
        }
        let sql = "SELECT EXISTS (SELECT 1 FROM fts WHERE fts MATCH ? AND rowid = ?)";
        let mut statement = self.connection.prepare_cached(sql)?;
        for (column, line) in ["title", "text"].iter().zip(&lines) {
            if let Some(longest) = line
                .split([' ', '|'])
                .max_by_key(|stem| stem.len())
                .filter(|stem| !stem.is_empty())
            {
                let asked = format!("{{{column}}} : \"{longest}\"");
                if !statement.query_row((asked, v), |row| row.get(0))? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// Whether a record is found by what it is called.
    pub(super) fn is_called(&self, v: i64, record: &Record) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM called WHERE facet = ? AND key = ? AND name = ?
                                  AND record = (SELECT record FROM version WHERE v = ?))";
        let mut statement = self.connection.prepare_cached(sql)?;
        for (facet, key, name) in calls(record) {
            if !statement.query_row((facet, key, name, v), |row| row.get(0))? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Numbers as SQLite writes them in a row: seven bits a byte, the highest first.
fn numbers(bytes: &[u8]) -> Vec<u64> {
    let mut out = Vec::new();
    let mut number = 0;
    for byte in bytes {
        number = number << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            out.push(number);
            number = 0;
        }
    }
    out
}
