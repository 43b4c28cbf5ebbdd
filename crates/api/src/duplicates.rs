//! Owns the use case that warns before a record is made twice: by folded names, by every alias,
//! across scripts, and for sources by address. Refuses to decide: a likeness is a question to the
//! analyst, and two people may share a name.

use crate::at::At;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::row::{Given, Row, lines};
use rapporteur_domain::record::Name;
use rapporteur_domain::{Body, Kind, Record, RecordId};
use rapporteur_spelling::sound::{bones, folded};
use rapporteur_store::{Query, Sort};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Most that are shown.
const SHOWN: usize = 5;

/// Most records of a kind that are compared, the newest first: it is asked while one types.
const COMPARED: u64 = 5_000;

/// Shortest word in which one wrong letter is a slip and not another word.
const SLIP: usize = 5;

/// A record about to be made, or one that may exist twice.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LikelyDuplicatesRequest {
    /// Its kind.
    pub kind: Kind,
    /// Its title, and every other name it has.
    pub names: Vec<String>,
    /// Addresses of a source.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<String>>"))]
    pub addresses: Vec<String>,
    /// The record itself, if it exists.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub without: Option<RecordId>,
}

/// What may be the same, the likeliest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LikelyDuplicates {
    /// At most five.
    pub likely: Vec<LikelyDuplicate>,
}

/// A record that may be the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LikelyDuplicate {
    /// The record.
    pub row: Row,
    /// Its spelling that is alike.
    pub name: String,
    /// How.
    pub likeness: Likeness,
}

/// How two records are alike, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same document.
    Address,
    /// The same name, letter case and marks aside.
    Same,
    /// The same name in another spelling or script.
    Spelling,
    /// The same words, one of them with a letter more, less or other.
    Slip,
    /// All words of the shorter name stand in the longer one.
    Part,
}

/// Records that may be the one about to be made.
///
/// # Errors
/// A failure of the disk.
pub fn likely_duplicates(
    desk: &Desk<'_>,
    request: &LikelyDuplicatesRequest,
) -> Result<LikelyDuplicates, ApiError> {
    let asked = Asked::of(request);
    if asked.names.is_empty() && asked.addresses.is_empty() {
        return Ok(LikelyDuplicates { likely: Vec::new() });
    }
    let reader = desk.reader(&At::default())?;
    let query = Query {
        kinds: vec![request.kind],
        sort: Sort::Recorded,
        descending: true,
        limit: COMPARED,
        ..Query::default()
    };
    let mut alike: Vec<(Likeness, String, Given)> = Vec::new();
    for row in reader.list(&query)?.rows {
        if Some(row.record.id) == request.without {
            continue;
        }
        if let Some((likeness, name)) = asked.likeness(&row.record) {
            alike.push((likeness, name, Given::from(row)));
        }
    }
    alike.sort_by_key(|(likeness, name, _)| (*likeness, Reverse(name.len())));
    alike.truncate(SHOWN);
    let (how, given): (Vec<_>, Vec<_>) = alike
        .into_iter()
        .map(|(likeness, name, given)| ((likeness, name), given))
        .unzip();
    let (rows, _) = lines(&reader, given, reader.as_of())?;
    let likely = rows.into_iter().zip(how);
    Ok(LikelyDuplicates {
        likely: likely
            .map(|(row, (likeness, name))| LikelyDuplicate {
                row,
                name,
                likeness,
            })
            .collect(),
    })
}

/// What is compared, folded once.
struct Asked {
    names: Vec<Spelling>,
    addresses: Vec<String>,
}

/// A name, as it is compared.
pub(crate) struct Spelling {
    plain: String,
    folded: String,
    bones: String,
}

impl Spelling {
    pub(crate) fn of(name: &str) -> Option<Self> {
        let folded = folded(name);
        // Two letters are too little to be alike in.
        (folded.chars().filter(|letter| *letter != ' ').count() > 2).then(|| Self {
            plain: name.trim().to_lowercase(),
            bones: bones(&folded),
            folded,
        })
    }
}

impl Asked {
    fn of(request: &LikelyDuplicatesRequest) -> Self {
        Self {
            names: request
                .names
                .iter()
                .filter_map(|it| Spelling::of(it))
                .collect(),
            addresses: request
                .addresses
                .iter()
                .map(|it| address(it))
                .filter(|it| !it.is_empty())
                .collect(),
        }
    }

    fn likeness(&self, record: &Record) -> Option<(Likeness, String)> {
        if let Body::Source(source) = &record.body {
            let held = [&source.address, &source.archived_address];
            let same = |held: &&String| self.addresses.contains(&address(held));
            if let Some(found) = held.into_iter().find(same) {
                return Some((Likeness::Address, found.clone()));
            }
        }
        let mut best: Option<(Likeness, String)> = None;
        for name in names(record) {
            let Some(held) = Spelling::of(name) else {
                continue;
            };
            let found = self.names.iter().filter_map(|it| alike(it, &held)).min();
            if let Some(found) = found
                && best.as_ref().is_none_or(|(so_far, _)| found < *so_far)
            {
                best = Some((found, name.to_owned()));
            }
        }
        best
    }
}

/// Every name of a record.
pub(crate) fn names(record: &Record) -> Vec<&str> {
    let more: &[Name] = match &record.body {
        Body::Party(it) => &it.names,
        Body::Person(it) => &it.names,
        Body::Place(it) => &it.names,
        _ => &[],
    };
    let mut names = vec![record.head.title.as_str()];
    names.extend(more.iter().map(|name| name.text.as_str()));
    names
}

/// An address without what does not tell documents apart.
fn address(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let text = text.split(['#', '?']).next().unwrap_or_default();
    let text = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .unwrap_or(text);
    text.strip_prefix("www.")
        .unwrap_or(text)
        .trim_end_matches('/')
        .to_owned()
}

pub(crate) fn alike(one: &Spelling, other: &Spelling) -> Option<Likeness> {
    if one.plain == other.plain {
        return Some(Likeness::Same);
    }
    let (a, b) = (words(&one.folded), words(&other.folded));
    if a == b || one.bones.len() > 3 && words(&one.bones) == words(&other.bones) {
        return Some(Likeness::Spelling);
    }
    let (fewer, more) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let near = |word: &&str| more.iter().any(|held| slip(word, held));
    if fewer.len() == more.len() && fewer.iter().all(near) {
        return Some(Likeness::Slip);
    }
    // A family name by itself is the usual short form; one common word is not.
    let telling = |word: &&str| word.len() >= SLIP && more.contains(word);
    (fewer.len() < more.len() && fewer.iter().all(telling)).then_some(Likeness::Part)
}

/// The words of a folded name in one order, since names are written either way round.
fn words(folded: &str) -> Vec<&str> {
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words
}

/// Whether two folded words are one, or differ in one letter.
fn slip(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one.as_bytes(), other.as_bytes())
    } else {
        (other.as_bytes(), one.as_bytes())
    };
    if short == long {
        return true;
    }
    if short.len() < SLIP || long.len() - short.len() > 1 {
        return false;
    }
    let begin = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let rest = if short.len() == long.len() {
        &short[begin + 1..]
    } else {
        &short[begin..]
    };
    long[begin + 1..] == *rest
}
