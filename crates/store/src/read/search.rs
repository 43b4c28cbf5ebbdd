//! Owns searching the whole dossier at both clocks: what is asked and what is answered. A question
//! in the language of `domain::inquiry` becomes SQL (`compile`), its words the stems and spellings
//! they stand for (`spellings`); the newest hits are ranked (`window`), shown (`snippet`), and
//! counted by what they are (`tally`).
//!
//! Never every hit is ranked: a common word has a hundred thousand. The newest few hundred are,
//! and whatever is called exactly as asked, however old. Beginnings of words are looked for when
//! their other forms alone give no full page, and misspelt names when nothing answers at all.

mod compile;
mod names;
mod snippet;
mod spellings;
mod tally;
mod window;

pub(crate) use compile::listed_text;
pub use snippet::Piece;
pub use tally::{Tallied, Tally};

use super::{Reader, Row};
use crate::error::StoreError;
use crate::facet;
use crate::{Result, Seq};
use compile::{Compiled, Reach};
use rapporteur_domain::inquiry::{self, Term};
use rapporteur_domain::{AssertionKind, Kind, RecordId};
use std::collections::BTreeMap;
use window::Ranked;

/// Newest hits that are ranked for a first page, and for a long one.
const FIRST: usize = 300;
const LONG: usize = 5_000;
/// Hits of a kind up to which a page is a first one.
const SHORT: usize = 50;

/// A search asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchQuery {
    /// In the language of [`inquiry`].
    pub text: String,
    /// Only as written: no other form, spelling or script of any word.
    pub exact: bool,
    /// Kinds of records; empty for all.
    pub kinds: Vec<Kind>,
    /// Of developments, only those that assert this.
    pub asserts: Vec<AssertionKind>,
    /// What belongs to this process or to the dossier as a whole.
    pub process: Option<RecordId>,
    /// Only what was recorded after this operation.
    pub since: Option<Seq>,
    /// Hits for each kind.
    pub limit: usize,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchPage {
    /// By kind, the kind with the best hit first.
    pub groups: Vec<HitGroup>,
    /// There are more hits than were looked at: totals and tallies are of the newest alone.
    pub more: bool,
    /// What the hits looked at are.
    pub tally: Tally,
    /// Names that were taken for misspelt, each with what was looked for instead.
    pub meant: Vec<(String, String)>,
}

/// The hits of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct HitGroup {
    /// The kind.
    pub kind: Kind,
    /// How many there are among those looked at.
    pub total: u64,
    /// The best of them.
    pub hits: Vec<Hit>,
}

/// One hit.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The record.
    pub row: Row,
    /// Its words around the hit.
    pub snippet: Vec<Piece>,
    /// Larger is better; comparable within one search only.
    pub score: f64,
}

impl Reader<'_> {
    /// Searches titles and texts at both clocks.
    ///
    /// # Errors
    /// [`StoreError::Inquiry`] for a text that cannot be read; [`StoreError::Cancelled`].
    pub fn search(&self, query: &SearchQuery) -> Result<SearchPage> {
        let term = self.asked(query)?;
        let Some(scope) = self.scope(query)? else {
            return Ok(SearchPage::default());
        };
        let looked_at = if query.limit <= SHORT { FIRST } else { LONG };
        let wanted = query.limit.min(looked_at);
        let mut compiled = self.compile(&term, Reach::Forms)?;
        let mut found = self.window(&compiled, &scope, looked_at)?;
        if found.rows.len() < wanted && compiled.could_begin {
            compiled = self.compile(&term, Reach::Beginnings)?;
            found = self.window(&compiled, &scope, looked_at)?;
        }
        if found.rows.is_empty() && compiled.could_begin {
            let forgiving = self.compile(&term, Reach::Misspelt)?;
            if !forgiving.meant.is_empty() {
                compiled = forgiving;
                found = self.window(&compiled, &scope, looked_at)?;
            }
        }
        if query.since.is_none() {
            self.called_so(&term, &compiled, &scope, &mut found)?;
        }
        self.page(query, &compiled, found)
    }

    /// How many hits there are and what they are, at most so many looked at, newest first.
    ///
    /// # Errors
    /// As [`Reader::search`].
    pub fn tally(&self, query: &SearchQuery, most: usize) -> Result<(Tally, bool)> {
        let term = self.asked(query)?;
        let Some(scope) = self.scope(query)? else {
            return Ok((Tally::default(), false));
        };
        let compiled = self.compile(&term, Reach::Forms)?;
        let found = self.unranked(&compiled, &scope, most)?;
        Ok((self.tallied(&found.rows)?, found.more))
    }

    fn asked(&self, query: &SearchQuery) -> Result<Term> {
        let term = inquiry::read(&query.text).map_err(StoreError::Inquiry)?;
        Ok(if query.exact { term.exactly() } else { term })
    }

    fn page(
        &self,
        query: &SearchQuery,
        compiled: &Compiled,
        mut found: Ranked,
    ) -> Result<SearchPage> {
        if !compiled.as_written.is_empty() {
            self.keep_as_written(&mut found, compiled)?;
        }
        let tally = self.tallied(&found.rows)?;
        let mut by_kind: BTreeMap<Kind, Vec<(f64, i64)>> = BTreeMap::new();
        for row in &found.rows {
            if let Some(kind) = facet::kind(row.facet) {
                by_kind.entry(kind).or_default().push((row.score, row.v));
            }
        }
        let mut groups = Vec::new();
        for (kind, mut hits) in by_kind {
            hits.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(y.cmp(x)));
            let total = hits.len() as u64;
            hits.truncate(query.limit);
            let hits = hits
                .into_iter()
                .map(|(score, v)| self.hit(v, score, compiled))
                .collect::<Result<_>>()?;
            groups.push(HitGroup { kind, total, hits });
        }
        groups.sort_by(|a: &HitGroup, b| best(b).total_cmp(&best(a)));
        Ok(SearchPage {
            groups,
            more: found.more,
            tally,
            meant: compiled.meant.clone(),
        })
    }

    fn hit(&self, v: i64, score: f64, compiled: &Compiled) -> Result<Hit> {
        let row = self.row_of(v)?;
        let snippet = snippet::of(&row.record, &compiled.marks);
        Ok(Hit {
            row,
            snippet,
            score,
        })
    }

    /// Exact words are found by their stems first; whether they stand as written is looked at here.
    fn keep_as_written(&self, found: &mut Ranked, compiled: &Compiled) -> Result<()> {
        let mut kept = Vec::with_capacity(found.rows.len());
        for row in std::mem::take(&mut found.rows) {
            let record = self.row_of(row.v)?.record;
            if snippet::stands_as_written(&record, &compiled.as_written) {
                kept.push(row);
            }
        }
        found.rows = kept;
        Ok(())
    }
}

fn best(group: &HitGroup) -> f64 {
    group.hits.first().map_or(f64::MIN, |hit| hit.score)
}
