//! Owns what a briefing says and in which order: bottom line, what changed, where the talks
//! stand, rounds, venues, sticking points, offers, incidents, what is not known. Generated
//! sentences state what is recorded; they never say why one thing follows another. A section
//! without matter says so and stays.

mod changes;
mod dates;
mod evidence;
mod figures;
mod incidents;
mod key_points;
mod line;
mod offers;
mod overview;
mod pledges;
mod positions;
mod ribbon;
mod rounds;
mod sources;
mod sticking_points;
mod unknowns;
mod venues;
mod withheld;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;
use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::mark::Tlp;

use crate::block::{Block, Direction, Document, Marking, Meta, Sentence, Style, Text, given, own};
use crate::legible::legible;
use crate::material::Material;
use evidence::Footnotes;
pub use figures::figure;
use line::Line;

/// The briefing. The same material gives the same document.
#[must_use]
pub fn compose(material: &Material) -> Document {
    let rivals = material
        .contradictions
        .iter()
        .flat_map(|it| &it.values)
        .flat_map(|value| &value.developments);
    let contradicted = rivals.copied().collect();
    let mut composer = Composer {
        material,
        contradicted,
        notes: Footnotes::default(),
        withheld: false,
    };
    let mut blocks = Vec::new();
    key_points::write(&mut composer, &mut blocks);
    changes::write(&mut composer, &mut blocks);
    overview::write(&mut composer, &mut blocks);
    rounds::write(&mut composer, &mut blocks);
    venues::write(&mut composer, &mut blocks);
    sticking_points::write(&mut composer, &mut blocks);
    offers::write(&mut composer, &mut blocks);
    pledges::write(&mut composer, &mut blocks);
    incidents::write(&mut composer, &mut blocks);
    unknowns::write(&mut composer, &mut blocks);
    let title = key_points::headline(&mut composer);
    composer.document(title, blocks)
}

/// A briefing in the making: the footnotes so far, and whether anything had to be withheld.
struct Composer<'a> {
    material: &'a Material,
    /// Developments that assert one of several rival values nobody has ranked.
    contradicted: BTreeSet<RecordId>,
    notes: Footnotes,
    withheld: bool,
}

impl<'a> Composer<'a> {
    /// Whether a development asserts one of several rival values that nobody has ranked.
    fn is_contradicted(&self, development: RecordId) -> bool {
        self.contradicted.contains(&development)
    }

    /// A new sentence.
    fn line(&mut self) -> Line<'_, 'a> {
        Line::new(self)
    }

    /// A sentence of the program's own words, which rests on nothing in particular.
    fn plainly(&mut self, words: &str) -> Sentence {
        self.line().own(words).end()
    }

    /// The sentence on what a list leaves out; none when it is whole.
    fn left_out(&mut self, count: u32, one: &str, many: &str) -> Option<Sentence> {
        let verb = if count == 1 { "is" } else { "are" };
        let more = words::counted(
            count as usize,
            &format!("further {one}"),
            &format!("further {many}"),
        );
        (count > 0).then(|| self.plainly(&format!("{more} {verb} on record and not listed here.")))
    }

    fn document(self, title: Sentence, mut blocks: Vec<Block>) -> Document {
        mark_sections(&mut blocks);
        let material = self.material;
        let sources = sources::list(material, self.notes.sources());
        let footnotes = self.notes.into_notes();
        let running = vec![
            own(format!("Briefing {} · ", material.number)),
            given(material.title(material.process)),
        ];
        let mut document = Document {
            title: title.text,
            running,
            language: "en".to_owned(),
            direction: Direction::Ltr,
            style: Style::default(),
            marking: Marking {
                tlp: title.mark,
                chatham_house: self.withheld,
            },
            meta: meta(material),
            blocks,
            footnotes,
            sources,
            foot: foot(material),
        };
        let named = material.mark(material.process);
        let said = document.highest_mark().unwrap_or(material.default_mark);
        document.marking.tlp = document.marking.tlp.max(said).max(named);
        document
    }
}

/// Gives each heading the highest mark of what stands under it.
fn mark_sections(blocks: &mut [Block]) {
    // the marks still open towards the beginning, by level
    let mut under: BTreeMap<u8, Tlp> = BTreeMap::new();
    for block in blocks.iter_mut().rev() {
        let said = block.sentences().map(|it| it.mark).chain(block.own_mark());
        let here = said.max();
        let Block::Heading { level, mark, .. } = block else {
            let loudest = under.remove(&u8::MAX).into_iter().chain(here).max();
            under.extend(loudest.map(|mark| (u8::MAX, mark)));
            continue;
        };
        let deeper = under.split_off(&level.saturating_add(1));
        *mark = deeper.into_values().chain(here).max();
        let same = under.remove(level).into_iter().chain(*mark).max();
        under.extend(same.map(|mark| (*level, mark)));
    }
}

fn meta(material: &Material) -> Meta {
    let clocks = &material.clocks;
    let mut parts = vec![
        format!("As of {}", dates::day(clocks.as_of)),
        format!("as known {}", dates::instant(clocks.as_known)),
    ];
    parts.push(match &material.since {
        Some(earlier) => dates::covers(earlier, clocks),
        None if material.number == 1 => "first briefing of this process".to_owned(),
        None => "compared with no earlier briefing".to_owned(),
    });
    parts.extend(material.up_to.map(|up_to| format!("up to {up_to}")));
    let audience = legible(&material.audience);
    if !audience.is_empty() {
        parts.push(format!("for {audience}"));
    }
    Meta {
        number: material.number,
        as_of: clocks.as_of.to_string(),
        as_known: clocks.as_known.to_rfc3339_opts(SecondsFormat::Secs, true),
        parts,
    }
}

/// What is kept from the readers: counted, never named.
fn foot(material: &Material) -> Text {
    let Some(up_to) = material.up_to else {
        return Text::new();
    };
    let count = material.left_out.above_mark as usize;
    let kept = words::counted(count, "record", "records");
    vec![own(match count {
        0 => format!("For readers up to {up_to}. Nothing was left out for it."),
        _ => format!(
            "For readers up to {up_to}. {} marked above it, naming what is, or resting on such evidence alone: left out.",
            words::capitalised(&kept)
        ),
    })]
}

/// The head of a section.
fn section(blocks: &mut Vec<Block>, words: &str) {
    blocks.push(Block::Heading {
        level: 2,
        text: vec![own(words)],
        mark: None,
    });
}

fn paragraph(blocks: &mut Vec<Block>, sentences: Vec<Sentence>) {
    if !sentences.is_empty() {
        blocks.push(Block::Paragraph { sentences });
    }
}

fn list(blocks: &mut Vec<Block>, items: Vec<Vec<Sentence>>) {
    if !items.is_empty() {
        blocks.push(Block::List {
            ordered: false,
            items,
        });
    }
}
