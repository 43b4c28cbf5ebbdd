//! Owns the leak report: what a briefing leaves out for its readers and why, and where each thing
//! would have appeared had nobody cut it. It is for the analyst before the export and names what
//! is secret; it never enters a product.

use super::asked::Asked;
use super::audience::{Audience, Cut, Profile, Reason};
use super::{BriefingRequest, Made, made_as};
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use rapporteur_briefing::block::{Block, plain};
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::{Kind, RecordId};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Most records named; the counts are whole.
const NAMED: usize = 500;
/// Most sentences told of one record.
const PLACES: usize = 6;

/// What a briefing keeps from its readers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeakReport {
    /// Whether anything may be kept from these readers at all.
    pub narrow: bool,
    /// How many records are left out.
    pub total: u32,
    /// How many of each kind, in the order of kinds.
    pub kinds: Vec<LeftOutKind>,
    /// They, those first that would have appeared.
    pub left_out: Vec<LeftOutRecord>,
    /// How many of them would have appeared.
    pub would_have_leaked: u32,
    /// Records told without some of what supports them, or in other words.
    pub reduced: Vec<ReducedRecord>,
    /// Sentences of the finished product that name something left out by its title or a name:
    /// words the cut cannot judge. Look at each.
    pub still_named: Vec<LeakPlace>,
}

/// How many records of a kind are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeftOutKind {
    /// The kind.
    pub kind: Kind,
    /// How many.
    pub count: u32,
}

/// A record that is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeftOutRecord {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Why, for programs: `withheld`, `marked`, `names`, `says`, `rests_on_such`.
    pub reason: String,
    /// Why, in words.
    pub why: String,
    /// Where it would have appeared, the first few.
    pub places: Vec<LeakPlace>,
    /// In how many sentences.
    pub sentences: u32,
}

/// A sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeakPlace {
    /// The section; empty before the first.
    pub section: String,
    /// Its words.
    pub words: String,
}

/// A record that is told of, with less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReducedRecord {
    /// The record.
    pub id: RecordId,
    /// What it is called in the dossier.
    pub title: String,
    /// What it lost, in words.
    pub lost: String,
}

/// Says what a briefing would keep from its readers, and changes nothing.
///
/// # Errors
/// As composing it.
pub fn leak_report(desk: &Desk<'_>, request: &BriefingRequest) -> Result<LeakReport, ApiError> {
    let asked = Asked::now(desk, request)?;
    if !asked.profile.is_narrow() {
        return Ok(LeakReport::default());
    }
    let mut cut = made_as(desk, &asked)?;
    let everything = Asked {
        profile: Profile::default(),
        ..asked.clone()
    };
    let whole = made_as(desk, &everything)?;
    cut.cut = judged(desk, &asked, &cut, &whole)?;
    report(desk, request, &cut, &whole)
}

/// What is cut of everything that would have been at hand. What was met while composing is a part
/// of it: of an offer left out no move was looked at.
fn judged(desk: &Desk<'_>, asked: &Asked, cut: &Made, whole: &Made) -> Result<Cut, ApiError> {
    let reader = desk.reader(&asked.request.at)?;
    let mut audience = Audience::new(&reader, &asked.profile, whole.material.default_mark)?;
    for record in whole.material.records.values() {
        audience.seen(record.clone())?;
    }
    let mut all = audience.into_cut();
    let before = cut.cut.clone();
    all.out.extend(before.out);
    all.paths.extend(before.paths);
    all.retitled.extend(before.retitled);
    Ok(all)
}

fn report(
    desk: &Desk<'_>,
    request: &BriefingRequest,
    cut: &Made,
    whole: &Made,
) -> Result<LeakReport, ApiError> {
    let Cut {
        out,
        paths,
        retitled,
    } = &cut.cut;
    let reader = desk.reader(&request.at)?;
    let besides = out.keys().chain(paths.keys()).chain(retitled.keys());
    let because = out.values().filter_map(Reason::whom);
    let ids: BTreeSet<RecordId> = besides.copied().chain(because).collect();
    let kinds: BTreeMap<RecordId, Kind> = reader
        .titles(ids.iter().copied())?
        .into_iter()
        .map(|(id, (kind, _))| (id, kind))
        .collect();
    let titles = Catalogue::gather(&reader, [], ids.iter().copied())?;
    let would = appearances(whole, out.keys().copied(), &titles);
    let mut left_out: Vec<LeftOutRecord> = out
        .iter()
        .map(|(id, reason)| {
            let places = would.get(id);
            let sentences = places.map_or(0, Vec::len);
            LeftOutRecord {
                id: *id,
                kind: kinds.get(id).copied().unwrap_or(Kind::Note),
                title: titles.title(*id),
                reason: reason.code().to_owned(),
                why: reason.words(&titles),
                places: places.into_iter().flatten().take(PLACES).cloned().collect(),
                sentences: u32::try_from(sentences).unwrap_or(u32::MAX),
            }
        })
        .collect();
    left_out.sort_by(|a, b| (b.sentences, &a.title, a.id).cmp(&(a.sentences, &b.title, b.id)));
    let leaked = left_out.iter().filter(|it| it.sentences > 0).count();
    let mut counts: BTreeMap<Kind, u32> = BTreeMap::new();
    for it in &left_out {
        *counts.entry(it.kind).or_default() += 1;
    }
    let total = u32::try_from(left_out.len()).unwrap_or(u32::MAX);
    left_out.truncate(NAMED);
    Ok(LeakReport {
        narrow: true,
        total,
        kinds: counts
            .into_iter()
            .map(|(kind, count)| LeftOutKind { kind, count })
            .collect(),
        would_have_leaked: u32::try_from(leaked).unwrap_or(u32::MAX),
        left_out,
        reduced: reduced(paths, retitled, &titles),
        still_named: still_named(cut, out.keys().copied(), &titles),
    })
}

fn reduced(
    paths: &BTreeMap<RecordId, usize>,
    retitled: &BTreeMap<RecordId, RecordId>,
    titles: &dyn Titles,
) -> Vec<ReducedRecord> {
    let paths = paths.iter().map(|(id, count)| {
        let lost = match count {
            1 => "one path of evidence".to_owned(),
            count => format!("{count} paths of evidence"),
        };
        (*id, lost)
    });
    let titled = retitled.keys().map(|id| {
        (
            *id,
            "its title, which names somebody withheld: the generated wording stands in".to_owned(),
        )
    });
    let all = paths.chain(titled).take(NAMED);
    all.map(|(id, lost)| ReducedRecord {
        id,
        title: titles.title(id),
        lost,
    })
    .collect()
}

/// The sentences of the uncut product that rest on records or say their titles.
fn appearances(
    whole: &Made,
    out: impl Iterator<Item = RecordId>,
    titles: &dyn Titles,
) -> BTreeMap<RecordId, Vec<LeakPlace>> {
    let named: Vec<(RecordId, String)> = out.map(|id| (id, titles.title(id))).collect();
    let mut found: BTreeMap<RecordId, Vec<LeakPlace>> = BTreeMap::new();
    each_sentence(whole, |section, words, rests_on, notes| {
        for (id, title) in &named {
            let said = tells(words, title) || notes.iter().any(|note| tells(note, title));
            if rests_on.contains(id) || said {
                found.entry(*id).or_default().push(LeakPlace {
                    section: section.to_owned(),
                    words: words.to_owned(),
                });
            }
        }
    });
    found
}

/// The sentences of the cut product that say a title of what was left out.
fn still_named(
    cut: &Made,
    out: impl Iterator<Item = RecordId>,
    titles: &dyn Titles,
) -> Vec<LeakPlace> {
    let named: Vec<String> = out.map(|id| titles.title(id)).collect();
    let mut found = Vec::new();
    each_sentence(cut, |section, words, _, notes| {
        let said = |title: &String| tells(words, title) || notes.iter().any(|it| tells(it, title));
        if found.len() < NAMED && named.iter().any(said) {
            found.push(LeakPlace {
                section: section.to_owned(),
                words: words.to_owned(),
            });
        }
    });
    found
}

/// Whether words hold a title. One short word is too common to say anything.
fn tells(words: &str, title: &str) -> bool {
    let title = title.trim();
    (title.contains(' ') || title.chars().count() > 5) && words.contains(title)
}

fn each_sentence(made: &Made, mut each: impl FnMut(&str, &str, &[RecordId], &[String])) {
    let document = &made.document;
    let footnotes: Vec<String> = document
        .footnotes
        .iter()
        .map(|it| plain(&it.text))
        .collect();
    each("", &plain(&document.title), &[], &[]);
    let mut section = String::new();
    for block in &document.blocks {
        if let Block::Heading { text, .. } = block {
            section = plain(text);
        }
        if let Block::Figure(figure) = block {
            each(&section, &figure.alt, &[], &[]);
        }
        for sentence in block.sentences() {
            let notes: Vec<String> = numbers(&sentence.text)
                .into_iter()
                .filter_map(|number| footnotes.get((number as usize).checked_sub(1)?).cloned())
                .collect();
            each(&section, &plain(&sentence.text), &sentence.rests_on, &notes);
        }
    }
    for source in &document.sources {
        each("Sources", &plain(&source.text), &[], &[]);
    }
}

fn numbers(text: &[rapporteur_briefing::block::Inline]) -> Vec<u32> {
    use rapporteur_briefing::block::Inline;
    let each = |inline: &Inline| match inline {
        Inline::Footnote { number } => vec![*number],
        Inline::Strong { text } | Inline::Emphasis { text } => numbers(text),
        _ => Vec::new(),
    };
    text.iter().flat_map(each).collect()
}

impl Reason {
    const fn code(self) -> &'static str {
        match self {
            Self::Withheld => "withheld",
            Self::Marked(_) => "marked",
            Self::Names(_) => "names",
            Self::Says(_) => "says",
            Self::RestsOnSuch => "rests_on_such",
        }
    }

    const fn whom(&self) -> Option<RecordId> {
        match self {
            Self::Names(id) | Self::Says(id) => Some(*id),
            _ => None,
        }
    }

    fn words(self, titles: &dyn Titles) -> String {
        match self {
            Self::Withheld => "withheld by the profile".to_owned(),
            Self::Marked(mark) => format!("marked {mark}"),
            Self::Names(id) => format!("refers to “{}”, which is left out", titles.title(id)),
            Self::Says(id) => format!("its words name “{}”", titles.title(id)),
            Self::RestsOnSuch => "all its evidence goes through what is left out".to_owned(),
        }
    }
}
