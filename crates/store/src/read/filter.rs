//! Owns what the filters of a list come to in SQL: conditions on list entries, with their
//! values. Refuses to gather: see `list`, which joins them to whichever way in is narrowest.

use super::Reader;
use super::query::{Graded, Marked, Query};
use crate::derived::rank;
use crate::{Result, journal, time};
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Edtf, RecordId};
use rusqlite::OptionalExtension;
use rusqlite::types::Value;

/// Parameters before those of the filters: the way in, the last operation, the last day.
const BEFORE: usize = 3;

/// What concerns a sticking point refers to it as one of these.
pub(super) const ABOUT: &str = "'subject', 'about', 'issue'";

/// Conditions on `listing`, each beginning with `AND`.
#[derive(Debug, Default)]
pub(crate) struct Filters {
    pub sql: String,
    pub values: Vec<Value>,
    /// Versions that refer to something, where the narrowest way in begins.
    pub held: Option<String>,
}

impl Filters {
    fn value(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", BEFORE + self.values.len())
    }

    fn and(&mut self, condition: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
    }

    /// The versions of a query on `link` are the way in, unless there is one already.
    fn among(&mut self, versions: String) {
        if self.held.is_none() {
            self.held = Some(versions);
        } else {
            self.and(&format!("listing.v IN ({versions})"));
        }
    }

    fn marked(&mut self, marked: Marked) {
        let (least, most) = match marked {
            Marked::Unmarked => (0, 0),
            Marked::Exactly(tlp) => (rank(Tlp::ALL, Some(tlp)), rank(Tlp::ALL, Some(tlp))),
            Marked::AtLeast(tlp) => (rank(Tlp::ALL, Some(tlp)), i64::MAX),
        };
        self.and(&format!("listing.mark BETWEEN {least} AND {most}"));
    }

    fn credible(&mut self, least: Credibility) {
        let most = rank(Credibility::ALL, Some(least));
        self.and(&format!("listing.credibility BETWEEN 1 AND {most}"));
    }

    fn dated(&mut self, date: &Edtf) {
        self.and(&format!(
            "listing.earliest <= {} AND listing.latest >= {}",
            date.last_day_for_sort(),
            date.first_day_for_sort()
        ));
    }

    fn tagged(&mut self, tag: &str) {
        let tag = self.value(tag.to_owned());
        self.among(format!("SELECT v FROM tag WHERE tag = {tag}"));
    }
}

/// The versions that came by one of these outlets: said or passed on by them, their sources, and
/// what rests on one of those.
pub(super) fn came_by(outlets: &str) -> String {
    format!(
        "SELECT v FROM link WHERE target IN ({outlets}) AND role IN ('speaker', 'relay', 'outlet')
         UNION
         SELECT link.v FROM link WHERE role = 'source' AND target IN (
           SELECT version.record FROM link AS published JOIN version ON version.v = published.v
           WHERE published.target IN ({outlets}) AND published.role = 'outlet'
             AND version.since <= ?2 AND version.until > ?2)"
    )
}

impl Reader<'_> {
    /// The filters of a query; none when one of them names no record of this dossier.
    pub(crate) fn filters(&self, query: &Query) -> Result<Option<Filters>> {
        let mut filters = Filters::default();
        if !self.referring(query, &mut filters)? {
            return Ok(None);
        }
        for tag in &query.tags {
            filters.tagged(tag);
        }
        if let Some(mark) = query.mark {
            filters.marked(mark);
        }
        if let Some(Graded {
            credibility: Some(least),
            ..
        }) = query.grade
        {
            filters.credible(least);
        }
        if let Some(date) = &query.dated {
            filters.dated(date);
        }
        self.recorded(query, &mut filters)?;
        Ok(Some(filters))
    }

    /// Filters on what a record refers to. False when one names no record.
    fn referring(&self, query: &Query, filters: &mut Filters) -> Result<bool> {
        if let Some(id) = query.source {
            let Some(no) = self.number(id)? else {
                return Ok(false);
            };
            filters.among(format!(
                "SELECT v FROM link WHERE target = {no} AND role = 'source'"
            ));
        }
        if let Some(id) = query.issue {
            let Some(no) = self.number(id)? else {
                return Ok(false);
            };
            filters.among(format!(
                "SELECT DISTINCT v FROM link WHERE target = {no} AND role IN ({ABOUT})"
            ));
        }
        if let Some(id) = query.speaker {
            let Some(voices) = self.voices(id)? else {
                return Ok(false);
            };
            filters.among(format!(
                "SELECT DISTINCT v FROM link WHERE target IN ({voices}) AND role = 'speaker'"
            ));
        }
        if let Some(id) = query.outlet {
            let Some(no) = self.number(id)? else {
                return Ok(false);
            };
            filters.among(came_by(&no.to_string()));
        }
        Ok(true)
    }

    /// Whoever speaks as this record: itself, and of a party whoever ever held a post of it.
    fn voices(&self, id: RecordId) -> Result<Option<String>> {
        let Some(no) = self.number(id)? else {
            return Ok(None);
        };
        let sql = "SELECT DISTINCT version.record FROM link JOIN version USING (v)
                   WHERE link.target = ?1 AND link.role = 'party' AND version.facet = 6
                     AND version.since <= ?2 AND version.until > ?2";
        let mut statement = self.prepare_cached(sql)?;
        let persons = statement.query_map((no, self.seq), |row| row.get::<_, i64>(0))?;
        let mut voices = vec![no.to_string()];
        for person in persons {
            voices.push(person?.to_string());
        }
        Ok(Some(voices.join(", ")))
    }

    /// Versions are numbered in the order in which operations opened them.
    fn recorded(&self, query: &Query, filters: &mut Filters) -> Result<()> {
        let Some(recorded) = query.recorded else {
            return Ok(());
        };
        if let Some(from) = recorded.from {
            let before = from - chrono::TimeDelta::milliseconds(1);
            let seq = journal::seq_at(self, time::instant(time::millis(before)))?;
            filters.and(&format!("listing.v > {}", self.last_version(seq)?));
        }
        if let Some(to) = recorded.to {
            let seq = journal::seq_at(self, to)?;
            filters.and(&format!("listing.v <= {}", self.last_version(seq)?));
        }
        Ok(())
    }

    /// The last version that any operation up to this one opened.
    pub(super) fn last_version(&self, seq: crate::Seq) -> Result<i64> {
        let sql = "SELECT last_version FROM op WHERE seq <= ? AND last_version IS NOT NULL
                   ORDER BY seq DESC LIMIT 1";
        let last = self
            .prepare_cached(sql)?
            .query_row([seq], |row| row.get(0))
            .optional()?;
        Ok(last.unwrap_or(0))
    }
}
