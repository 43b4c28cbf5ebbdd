//! Owns recognising what the dossier holds already: the same line of the same speaker, the same move
//! of a round. Whatever is recognised becomes a further path to the known development, so that
//! repetition never counts as a second origin; the analyst can set it apart.

use super::{Plan, Planner, Tone};
use crate::capturing::words_of::{likeness, telling};
use crate::error::ApiError;
use chrono::Days;
use rapporteur_domain::folds::origins::passed_on_by;
use rapporteur_domain::words::say;
use rapporteur_domain::{
    Assertion, AssertionKind, Chain, Development, Edtf, Kind, Record, RecordId, Titles, Voice,
};
use rapporteur_store::{Query, Sort};

/// Days between a line and its repetition elsewhere, at most.
const DAYS_APART: u64 = 3;

/// Share of telling words from which two wordings are one line.
const ALIKE: f64 = 0.6;

/// Statements looked at for a repetition.
const LOOKED_AT: u64 = 200;

/// A development that says it already.
pub(super) struct Held {
    pub id: RecordId,
    /// It rests on this same page, or on the same words.
    pub from_here: bool,
    /// Through whom it is held.
    pub through: Option<RecordId>,
}

impl Planner<'_> {
    /// The known statement that a line repeats.
    pub(super) fn line_held(
        &self,
        speaker: &Voice,
        wording: &str,
        happened: &Edtf,
    ) -> Result<Option<Held>, ApiError> {
        let words = telling(wording);
        let mut query = Query {
            kinds: vec![Kind::Development],
            asserts: vec![AssertionKind::Statement],
            dated: around(happened),
            sort: Sort::Date,
            descending: true,
            limit: LOOKED_AT,
            ..Query::default()
        };
        // Nobody is filed under somebody unnamed: those of the days around are looked through.
        if !matches!(speaker, Voice::Unnamed { .. }) {
            let known = speaker
                .record()
                .filter(|id| self.known.record(*id).is_some());
            let Some(id) = known else {
                return Ok(None);
            };
            query.speaker = Some(id);
        }
        let mut best: Option<(f64, Held)> = None;
        for row in self.reader.list(&query)?.rows {
            let Some(development) = row.record.development() else {
                continue;
            };
            let Assertion::Statement(held) = &development.asserts else {
                continue;
            };
            if !same_voice(&held.speaker, speaker) {
                continue;
            }
            let alike = likeness(&words, &telling(&held.wording));
            if alike >= ALIKE && best.as_ref().is_none_or(|(so_far, _)| alike > *so_far) {
                best = Some((alike, self.held(row.record.id, development)));
            }
        }
        Ok(best.map(|(_, held)| held))
    }

    pub(super) fn held(&self, id: RecordId, development: &Development) -> Held {
        let from_here = development
            .evidence
            .iter()
            .any(|chain| chain.source == Some(self.source));
        let through = development.evidence.iter().find_map(|chain| {
            passed_on_by(chain).or_else(|| {
                let source = chain.source?;
                self.reader.outlets_of([source]).ok()?.get(&source).copied()
            })
        });
        Held {
            id,
            from_here,
            through,
        }
    }

    /// Makes a plan a relay of what is held.
    pub(super) fn becomes_relay(&self, plan: &mut Plan, held: &Held, chain: Chain) {
        plan.repeats = Some(held.id);
        if held.from_here {
            plan.line(Tone::Repeat, self.said("capture-held-from-here"));
            return;
        }
        let text = match held.through {
            Some(through) => say!(
                self.language,
                "capture-held-through",
                outlet = self.outlet_title(through)
            ),
            None => self.said("capture-held"),
        };
        plan.line(Tone::Repeat, text);
        self.needed_by(plan, &chain);
        plan.adds.push((held.id, chain));
    }

    /// Evidence alone: whoever stands in the chain must be there before it is added.
    pub(super) fn needed_by(&self, plan: &mut Plan, chain: &Chain) {
        let records: Vec<Record> = chain
            .hops
            .iter()
            .filter_map(|hop| match &hop.who {
                Voice::Unnamed { party, .. } => *party,
                named => named.record(),
            })
            .filter_map(|id| self.cast.made(id).cloned())
            .collect();
        for record in self.with_what_it_needs(records) {
            if plan.puts.iter().all(|it| it.id != record.id) {
                plan.puts.push(record);
            }
        }
    }

    fn outlet_title(&self, id: RecordId) -> String {
        let title = self.title(id);
        if !title.is_empty() {
            return title;
        }
        let titles = self.reader.titles([id]).unwrap_or_default();
        titles.get(&id).map(|it| it.1.clone()).unwrap_or_default()
    }
}

/// Unnamed voices are one when they are described alike and belong to one party.
fn same_voice(held: &Voice, new: &Voice) -> bool {
    match (held, new) {
        (
            Voice::Unnamed { description, party },
            Voice::Unnamed {
                description: other,
                party: of,
            },
        ) => {
            let bare = |text: &str| {
                let text = text.trim().to_lowercase();
                let text = text
                    .strip_prefix("a ")
                    .or(text.strip_prefix("an "))
                    .unwrap_or(&text);
                text.to_owned()
            };
            party == of && bare(description) == bare(other)
        }
        (held, new) => held == new,
    }
}

/// Some days around a date; none for one without ends.
fn around(date: &Edtf) -> Option<Edtf> {
    let (first, last) = (date.earliest()?, date.latest()?);
    let first = first.checked_sub_days(Days::new(DAYS_APART))?;
    let last = last.checked_add_days(Days::new(DAYS_APART))?;
    Edtf::parse(&format!("{first}/{last}")).ok()
}
