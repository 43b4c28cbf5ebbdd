//! Owns what the sections of a product say: bottom line, what changed, where the talks stand,
//! rounds, venues, sticking points, offers, incidents, what is not known, who is who. Generated
//! sentences state what is recorded; they never say why one thing follows another. A section
//! without matter says so and stays. Which sections stand in which order is the template's.

mod asked;
mod changes;
mod chronology;
pub(crate) mod dates;
mod delegations;
mod edits;
mod evidence;
mod figures;
mod incidents;
mod key_points;
mod line;
mod offers;
mod overview;
mod people;
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
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::SentenceEdit;

use crate::block::{Block, Direction, Document, Marking, Meta, Sentence, Style, Text, given, own};
use crate::legible::legible;
use crate::material::Material;
pub(crate) use asked::{Asked, Only, Section};
pub(crate) use chronology::days;
use edits::{Edits, Keys};
use evidence::Footnotes;
pub use figures::figure;
use line::Line;
pub(crate) use overview::{last_round, next_round};

/// A briefing in the making: the footnotes so far, and whether anything had to be withheld.
pub(crate) struct Composer<'a> {
    material: &'a Material,
    /// Developments that assert one of several rival values nobody has ranked.
    contradicted: BTreeSet<RecordId>,
    notes: Footnotes,
    withheld: bool,
    keys: Keys,
    edits: Edits<'a>,
}

/// What is said of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    Round,
    Offer,
    /// Who owes the answer on an offer.
    Owed,
    Venue,
    Incident,
    Question,
    Pledge,
    Development,
    /// The position of this party on an issue.
    Position(RecordId),
}

/// What a product is apart from its body.
pub(crate) struct Frame<'a> {
    /// What kind of product it is: "Situation note".
    pub product: &'a str,
    pub style: Style,
    /// Whether it ends with the list of its sources.
    pub sources: bool,
}

impl<'a> Composer<'a> {
    /// A composer whose sentences can be put otherwise by a hand, each by its key.
    pub(crate) fn new(material: &'a Material, edits: &'a BTreeMap<String, SentenceEdit>) -> Self {
        let rivals = material
            .contradictions
            .iter()
            .flat_map(|it| &it.values)
            .flat_map(|value| &value.developments);
        Self {
            material,
            contradicted: rivals.copied().collect(),
            notes: Footnotes::default(),
            withheld: false,
            keys: Keys::default(),
            edits: Edits::new(edits),
        }
    }

    /// Writes a section, without a head.
    pub(crate) fn section(&mut self, blocks: &mut Vec<Block>, asked: &Asked) {
        match asked.section {
            Section::KeyPoints => key_points::write(self, blocks),
            Section::Changes => changes::write(self, blocks, asked),
            Section::Standing => overview::write(self, blocks),
            Section::Rounds => rounds::write(self, blocks, asked),
            Section::Venues => venues::write(self, blocks, asked),
            Section::StickingPoints => sticking_points::write(self, blocks, asked),
            Section::Offers => offers::write(self, blocks, asked),
            Section::Pledges => pledges::write(self, blocks, asked),
            Section::Incidents => incidents::write(self, blocks, asked),
            Section::Unknowns => unknowns::write(self, blocks, asked),
            Section::Chronology => chronology::write(self, blocks, asked),
            Section::People => people::write(self, blocks, asked),
            Section::Delegations => delegations::write(self, blocks, asked),
            Section::Figure(subject) => {
                blocks.extend(figure(self.material, subject).map(Block::Figure));
            }
        }
    }

    /// The headline: the analyst's, else one from the next round and the first answer owed.
    pub(crate) fn headline(&mut self) -> Sentence {
        key_points::headline(self)
    }

    /// The mark of words that carry none.
    pub(crate) fn unmarked(&self) -> rapporteur_domain::mark::Tlp {
        self.material.default_mark
    }

    /// What is said of one record, under a scope of the template's own.
    pub(crate) fn said(&mut self, about: About, id: RecordId) -> Vec<Sentence> {
        self.keys.within("said");
        let said = self.told(about, id);
        self.keys.within("");
        said
    }

    fn told(&mut self, about: About, id: RecordId) -> Vec<Sentence> {
        let material = self.material;
        match about {
            About::Round => {
                let mut rounds = material.rounds.iter();
                let round = rounds.find(|it| it.round == id);
                round.map_or_else(Vec::new, |it| vec![rounds::sentence(self, it)])
            }
            About::Offer | About::Owed => {
                let offer = material.offers.iter().find(|it| it.id == id);
                offer.map_or_else(Vec::new, |it| offers::told(self, it, about == About::Owed))
            }
            About::Venue => {
                let venue = material.venues.iter().find(|it| it.id == id);
                venue.map_or_else(Vec::new, |it| venues::item(self, it))
            }
            About::Incident => {
                let incident = material.incidents.iter().find(|it| it.id == id);
                incident.map_or_else(Vec::new, |it| incidents::item(self, it))
            }
            About::Pledge => {
                let pledge = material.pledges.iter().find(|it| it.id == id);
                pledge.map_or_else(Vec::new, |it| pledges::item(self, it))
            }
            About::Question => unknowns::item(self, id, true),
            About::Development => chronology::sentence(self, id).into_iter().collect(),
            About::Position(party) => sticking_points::held(self, id, party).into_iter().collect(),
        }
    }

    /// The edits whose sentences this product does not have.
    pub(crate) fn unmet_edits(&self) -> Vec<String> {
        self.edits.unmet()
    }

    /// Begins the sentences of a section or of a record in it: `rounds/<id>`.
    fn scope(&mut self, scope: &str) {
        self.keys.enter(scope);
    }

    fn keyed(&mut self, role: &str, rests_on: Option<&RecordId>) -> String {
        self.keys.next(role, rests_on)
    }

    fn edited(&mut self, sentence: Sentence) -> Sentence {
        self.edits.apply(sentence)
    }

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

    /// The product, closed with its notes, marks and clocks.
    pub(crate) fn document(
        self,
        frame: Frame<'_>,
        title: Sentence,
        blocks: Vec<Block>,
    ) -> Document {
        let mut blocks = blocks;
        mark_sections(&mut blocks);
        let material = self.material;
        let sources = match frame.sources {
            true => sources::list(material, self.notes.sources()),
            false => Vec::new(),
        };
        let footnotes = self.notes.into_notes();
        let running = vec![
            own(format!("{} {} · ", frame.product, material.number)),
            given(material.process_titles()),
        ];
        let mut document = Document {
            title: title.text,
            running,
            language: "en".to_owned(),
            direction: Direction::Ltr,
            style: frame.style,
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
        let named = material.process_mark();
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
        None if material.number == 1 && material.also.is_empty() => {
            "first briefing of this process".to_owned()
        }
        None => "compared with no earlier briefing".to_owned(),
    });
    let days = material.interval.as_ref();
    parts.extend(days.map(|it| format!("days: {}", dates::words(it))));
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

/// For whom it is. Neither what is kept from them nor how much: a count tells that there is
/// something, and two counts tell when.
fn foot(material: &Material) -> Text {
    match material.up_to {
        Some(up_to) => vec![own(format!("For readers up to {up_to}."))],
        None => Text::new(),
    }
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
