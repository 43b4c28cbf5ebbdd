//! Owns full text at both clocks: every version's words are indexed, and a hit counts when its
//! version stood at the clock. Snippets are cut here out of the record, in pieces, so that
//! nobody has to take markup out of them.

use super::query::Query;
use super::{Reader, Row};
use crate::Result;
use crate::error::StoreError;
use crate::facet;
use crate::write::WHOLE;
use rapporteur_domain::{AssertionKind, Kind, Record, RecordId};
use std::collections::BTreeMap;

/// Hits looked at before the best are taken; with more, the oldest are passed over.
const LOOKED_AT: usize = 5_000;
/// Characters around the first hit.
const BEFORE: usize = 60;
const AFTER: usize = 160;

/// A search asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchQuery {
    /// Words, each at least as the beginning of a word; "quoted words" stand together; a
    /// leading minus excludes.
    pub text: String,
    /// Kinds of records; empty for all.
    pub kinds: Vec<Kind>,
    /// Of developments, only those that assert this.
    pub asserts: Vec<AssertionKind>,
    /// What belongs to this process or to the dossier as a whole.
    pub process: Option<RecordId>,
    /// Hits for each kind.
    pub limit: usize,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchPage {
    /// By kind, the kind with the best hit first.
    pub groups: Vec<HitGroup>,
    /// There are more hits than were looked at.
    pub more: bool,
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
    /// Its words around the first hit.
    pub snippet: Vec<Piece>,
    /// Larger is better; comparable within one search only.
    pub score: f64,
}

/// A stretch of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// They were searched for.
    pub hit: bool,
}

/// A match before its record is read: score, version, facet.
type Match = (f64, i64, i64);

/// A search text taken apart.
#[derive(Debug, Default)]
struct Terms {
    /// Each with whether it is a beginning.
    wanted: Vec<(String, bool)>,
    refused: Vec<String>,
}

impl Terms {
    fn read(text: &str) -> Result<Self> {
        let mut terms = Self::default();
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let refused = first == '-';
            rest = rest.trim_start_matches('-');
            let (term, whole, after) = match rest.strip_prefix('"') {
                Some(quoted) => {
                    let end = quoted.find('"').unwrap_or(quoted.len());
                    (&quoted[..end], true, quoted.get(end + 1..).unwrap_or(""))
                }
                None => {
                    let end = rest
                        .find([' ', '\t', '\n', '\u{a0}', '"'])
                        .unwrap_or(rest.len());
                    (&rest[..end], false, &rest[end..])
                }
            };
            rest = after.trim_start();
            if !term.chars().any(char::is_alphanumeric) {
                continue;
            }
            if refused {
                terms.refused.push(term.to_owned())
            } else {
                terms.wanted.push((term.to_owned(), !whole))
            }
        }
        if terms.wanted.is_empty() {
            Err(StoreError::BadSearch)
        } else {
            Ok(terms)
        }
    }

    /// As FTS5 takes it: every term a string of its own, so that no word is an operator.
    fn matching(&self) -> String {
        let quoted = |term: &str| format!("\"{}\"", term.replace(['"', '\0'], " "));
        let wanted: Vec<String> = self
            .wanted
            .iter()
            .map(|(term, beginning)| {
                format!("{}{}", quoted(term), if *beginning { " *" } else { "" })
            })
            .collect();
        let refused: Vec<String> = self
            .refused
            .iter()
            .map(|term| format!(" NOT {}", quoted(term)))
            .collect();
        // Exclusion binds to what stands before it.
        format!("({}){}", wanted.join(" AND "), refused.concat())
    }
}

pub(crate) fn all_words(text: &str) -> Result<String> {
    Ok(Terms::read(text)?.matching())
}

impl Reader<'_> {
    /// Searches titles and texts at both clocks.
    ///
    /// # Errors
    /// [`StoreError::BadSearch`] for a text without a word; [`StoreError::Cancelled`].
    pub fn search(&self, query: &SearchQuery) -> Result<SearchPage> {
        let terms = Terms::read(&query.text)?;
        let process = match query.process {
            Some(id) => match self.number(id)? {
                Some(no) => Some(no),
                None => {
                    return Ok(SearchPage {
                        groups: Vec::new(),
                        more: false,
                    });
                }
            },
            None => None,
        };
        let (found, more) = self.matches(&terms.matching(), query, process)?;
        let mut by_kind: BTreeMap<Kind, Vec<(f64, i64)>> = BTreeMap::new();
        for (score, v, facet) in found {
            let Some(kind) = facet::kind(facet) else {
                continue;
            };
            by_kind.entry(kind).or_default().push((score, v));
        }
        let mut groups = Vec::new();
        for (kind, mut hits) in by_kind {
            hits.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(y.cmp(x)));
            let total = hits.len() as u64;
            hits.truncate(query.limit);
            let hits = hits
                .into_iter()
                .map(|(score, v)| self.hit(v, score, &terms))
                .collect::<Result<_>>()?;
            groups.push(HitGroup { kind, total, hits });
        }
        groups.sort_by(|a, b| best(b).total_cmp(&best(a)));
        Ok(SearchPage { groups, more })
    }

    fn matches(
        &self,
        matching: &str,
        query: &SearchQuery,
        process: Option<i64>,
    ) -> Result<(Vec<Match>, bool)> {
        let lists = Query {
            kinds: query.kinds.clone(),
            asserts: query.asserts.clone(),
            ..Query::default()
        };
        let facets: Vec<String> = lists.facets().iter().map(ToString::to_string).collect();
        let place = match process {
            Some(process) => format!("listing.process IN ({process}, {WHOLE})"),
            None => format!("listing.process >= {WHOLE} AND listing.main = 1"),
        };
        let sql = format!(
            "SELECT -bm25(fts, 8.0, 1.0), listing.v, listing.facet FROM fts CROSS JOIN listing ON listing.v = fts.rowid
             WHERE fts MATCH ?1 AND listing.facet IN ({}) AND {place}
               AND listing.since <= ?2 AND listing.until > ?2 AND (listing.facet < {} OR listing.earliest <= ?3)
             ORDER BY fts.rowid DESC LIMIT ?4",
            facets.join(", "),
            facet::FIRST_DEVELOPMENT
        );
        let mut statement = self.prepare_cached(&sql)?;
        let limit = i64::try_from(LOOKED_AT + 1).unwrap_or(i64::MAX);
        let rows = statement.query_map((matching, self.seq, self.day, limit), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        let mut found: Vec<Match> = rows.collect::<rusqlite::Result<_>>()?;
        let more = found.len() > LOOKED_AT;
        found.truncate(LOOKED_AT);
        Ok((found, more))
    }

    fn hit(&self, v: i64, score: f64, terms: &Terms) -> Result<Hit> {
        let row = self.row_of(v)?;
        let snippet = snippet(&row.record, terms);
        Ok(Hit {
            row,
            snippet,
            score,
        })
    }
}

fn best(group: &HitGroup) -> f64 {
    group.hits.first().map_or(f64::MIN, |hit| hit.score)
}

/// The words around the first hit in the text, or else in the title, with every hit marked.
fn snippet(record: &Record, terms: &Terms) -> Vec<Piece> {
    let text = record.searchable_text();
    let marked = marks(&text, terms);
    let (text, marked) =
        if marked.is_empty() && !text.is_empty() && !marks(&record.head.title, terms).is_empty() {
            (text, marked)
        } else if marked.is_empty() {
            let title = record.head.title.clone();
            let marked = marks(&title, terms);
            (title, marked)
        } else {
            (text, marked)
        };
    let first = marked.first().map_or(0, |(from, _)| *from);
    let begin = back(&text, first, BEFORE);
    let end = forth(&text, first, AFTER);
    let mut pieces = Vec::new();
    let mut at = begin;
    for (from, to) in marked
        .into_iter()
        .filter(|(from, to)| *from >= begin && *to <= end)
    {
        push(&mut pieces, &text[at..from], false);
        push(&mut pieces, &text[from..to], true);
        at = to;
    }
    push(&mut pieces, &text[at..end], false);
    if begin > 0 {
        pieces.insert(
            0,
            Piece {
                text: "…".into(),
                hit: false,
            },
        );
    }
    if end < text.len() {
        pieces.push(Piece {
            text: "…".into(),
            hit: false,
        });
    }
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: &str, hit: bool) {
    if !text.is_empty() {
        pieces.push(Piece {
            text: text.replace('\n', " "),
            hit,
        });
    }
}

/// Byte ranges of words that were searched for. Letter case aside only: the full text folds
/// accents too, and such a hit is found but not marked.
fn marks(text: &str, terms: &Terms) -> Vec<(usize, usize)> {
    let words: Vec<(String, bool)> = terms
        .wanted
        .iter()
        .flat_map(|(term, beginning)| {
            let mut words: Vec<_> = words_of(term)
                .map(|(from, to)| (term[from..to].to_lowercase(), false))
                .collect();
            if let Some(last) = words.last_mut() {
                last.1 = *beginning;
            }
            words
        })
        .collect();
    words_of(text)
        .filter(|(from, to)| {
            let word = text[*from..*to].to_lowercase();
            words.iter().any(|(wanted, beginning)| {
                if *beginning {
                    word.starts_with(wanted)
                } else {
                    word == *wanted
                }
            })
        })
        .collect()
}

fn words_of(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = at + text[at..].find(char::is_alphanumeric)?;
        let to = text[from..]
            .find(|c: char| !c.is_alphanumeric())
            .map_or(text.len(), |length| from + length);
        at = to;
        Some((from, to))
    })
}

fn back(text: &str, from: usize, characters: usize) -> usize {
    text[..from]
        .char_indices()
        .rev()
        .nth(characters.saturating_sub(1))
        .map_or(0, |(at, _)| at)
}

fn forth(text: &str, from: usize, characters: usize) -> usize {
    text[from..]
        .char_indices()
        .nth(characters)
        .map_or(text.len(), |(at, _)| from + at)
}
