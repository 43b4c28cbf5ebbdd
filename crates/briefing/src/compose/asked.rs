//! Owns how a section is asked for: which one, how much of it, how briefly. What a limit leaves
//! out is counted by the section; nothing is lost without a word.

use rapporteur_domain::folds::round::Biography;

use super::{list, overview, paragraph, words};
use crate::block::{Block, Sentence};
use crate::figure::Subject;
use crate::material::{Material, Offer};

/// A part of a product that is composed from the material.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    KeyPoints,
    Changes,
    Standing,
    Rounds,
    Venues,
    StickingPoints,
    Offers,
    Pledges,
    Incidents,
    Unknowns,
    Chronology,
    People,
    Delegations,
    Figure(Subject),
}

/// Which of the records a section tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Only {
    /// All.
    #[default]
    All,
    /// The last round held.
    Last,
    /// The round under way or to come.
    Next,
    /// Offers that wait for an answer.
    Open,
    /// What happened or was said within the product's own stretch of days.
    New,
}

/// A section as a template asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Asked {
    pub section: Section,
    /// At most so many records; none: as many as the material holds.
    pub limit: Option<usize>,
    /// In running text and fewer words.
    pub brief: bool,
    pub only: Only,
}

impl Asked {
    /// The whole section.
    pub const fn whole(section: Section) -> Self {
        Self {
            section,
            limit: None,
            brief: false,
            only: Only::All,
        }
    }

    /// The first so many, and the rest.
    pub fn first<'a, T>(&self, all: &'a [T]) -> (&'a [T], &'a [T]) {
        all.split_at(self.limit.unwrap_or(all.len()).min(all.len()))
    }

    /// How many stand before the last so many, and these.
    pub fn latest<'a, T>(&self, all: &'a [T]) -> (usize, &'a [T]) {
        words::latest(all, self.limit.unwrap_or(all.len()))
    }

    /// What the limit leaves out together with what the material does.
    pub fn beyond(&self, untold: usize, left_out: u32) -> u32 {
        match self.only {
            Only::All => u32::try_from(untold)
                .unwrap_or(u32::MAX)
                .saturating_add(left_out),
            // the others were not asked for
            _ => 0,
        }
    }

    /// The rounds asked for, oldest first, and how many stand before them.
    pub fn rounds<'a>(&self, material: &'a Material) -> (usize, Vec<&'a Biography>) {
        let one = |round: Option<&'a Biography>| (0, round.into_iter().collect());
        match self.only {
            Only::Last => one(overview::last_round(material).map(|it| it.0)),
            Only::Next => one(overview::next_round(material).map(|it| it.0)),
            _ => {
                let (before, told) = self.latest(&material.rounds);
                (before, told.iter().collect())
            }
        }
    }

    /// The offers asked for, in the order of the material.
    pub fn offers<'a>(&self, material: &'a Material) -> impl Iterator<Item = &'a Offer> + use<'a> {
        let only = self.only;
        let owed = |offer: &Offer| offer.status.as_ref().is_some_and(|it| it.answer_owed());
        let offers = material.offers.iter();
        offers.filter(move |offer| only != Only::Open || owed(offer))
    }

    /// Items as a list, or briefly as one paragraph.
    pub fn items(&self, blocks: &mut Vec<Block>, items: Vec<Vec<Sentence>>) {
        match self.brief {
            true => paragraph(blocks, items.into_iter().flatten().collect()),
            false => list(blocks, items),
        }
    }
}
