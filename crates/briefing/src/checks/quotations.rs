//! Owns the check that what stands between quotation marks is what was captured: the words of
//! the spans and texts of its sources. Case, punctuation and what is left out by dots or put in
//! by brackets do not count. Refuses to compare across languages: a translation has no captured
//! words of its own.

use std::collections::BTreeSet;

use rapporteur_domain::development::StatementForm;
use rapporteur_domain::record::Body;
use rapporteur_domain::{Assertion, Development, RecordId};

use super::told::Told;
use super::words::{place_of, quotations, spaced};
use super::{Check, Finding};
use crate::material::Material;

/// Fewest words of a quotation worth comparing: shorter ones are names and terms.
const FEWEST: usize = 4;

/// Share of a quotation’s words, in hundredths, that captured words must hold in its order to be
/// taken for the same utterance.
const ALIKE: usize = 60;

/// Longest source text compared, in bytes: a book is not read for one quotation.
const LONGEST: usize = 200_000;

/// Most captured stretches compared with one quotation.
const MOST: usize = 4_000;

/// Every quotation whose words differ from those captured.
pub(super) fn all(told: &[Told<'_>], material: &Material, found: &mut Vec<Finding>) {
    let mut everything = None;
    for it in told {
        for quoted in quotations(&it.words) {
            if spaced(quoted).split_whitespace().count() < FEWEST {
                continue;
            }
            let given = |id: &RecordId| it.written || is_given_as_said(*id, quoted, material);
            let on = it.rests_on.iter().copied().filter(given);
            let own = Captured::of(on, material);
            let captured = if own.stretches.is_empty() && it.written {
                everything
                    .get_or_insert_with(|| Captured::of(material.records.keys().copied(), material))
            } else {
                &own
            };
            if let Some(other) = captured.other_words(quoted) {
                let message = format!(
                    "The quotation differs from the captured words: “{}”. Take those, or drop the quotation marks.",
                    other.trim()
                );
                found.push(it.finding(Check::Quotation, message));
            }
        }
    }
}

/// What was captured, as it reads and in spaced words.
struct Captured {
    stretches: Vec<(String, String)>,
    texts: Vec<String>,
}

impl Captured {
    fn of(developments: impl Iterator<Item = RecordId>, material: &Material) -> Self {
        let mut captured = Self {
            stretches: Vec::new(),
            texts: Vec::new(),
        };
        let mut sources = BTreeSet::new();
        for development in developments.filter_map(|id| material.development(id)) {
            if is_translated(development) {
                continue;
            }
            for chain in &development.evidence {
                sources.extend(chain.source);
                if let Some(span) = &chain.span
                    && captured.stretches.len() < MOST
                {
                    captured
                        .stretches
                        .push((span.words.clone(), spaced(&span.words)));
                }
            }
        }
        for source in sources {
            if let Some(Body::Source(source)) = material.body(source)
                && source.text.len() <= LONGEST
            {
                captured.texts.push(spaced(&source.text));
            }
        }
        captured
    }

    /// The captured words that a quotation seems to be of and does not give; none when it gives
    /// them, or when nothing alike was captured.
    fn other_words(&self, quoted: &str) -> Option<String> {
        let pieces: Vec<String> = pieces(quoted);
        let all_in = |text: &str| pieces.iter().all(|piece| place_of(text, piece).is_some());
        let stretches = self.stretches.iter().map(|(_, spaced)| spaced.as_str());
        if stretches
            .chain(self.texts.iter().map(String::as_str))
            .any(all_in)
        {
            return None;
        }
        let words: Vec<&str> = pieces.iter().flat_map(|it| it.split_whitespace()).collect();
        let alike = self.stretches.iter().filter_map(|(text, spaced)| {
            let captured: Vec<&str> = spaced.split_whitespace().collect();
            let common = in_order(&words, &captured);
            (common * 100 >= words.len() * ALIKE).then_some((common, text))
        });
        // of several equally alike the first, so that the message does not change
        let best = alike.rev().max_by_key(|(common, _)| *common);
        best.map(|(_, text)| text.clone())
    }
}

/// Whether a development gives these very words as said. What a generated sentence sets between
/// quotation marks besides are titles and the analyst's own summaries.
fn is_given_as_said(id: RecordId, quoted: &str, material: &Material) -> bool {
    let asserts = material.development(id).map(|it| &it.asserts);
    let Some(Assertion::Statement(statement)) = asserts else {
        return false;
    };
    let given = matches!(
        statement.form,
        StatementForm::Verbatim | StatementForm::PartialQuotation
    );
    let wording = spaced(&statement.wording);
    given && place_of(&wording, spaced(quoted).trim()).is_some()
}

fn is_translated(development: &Development) -> bool {
    matches!(&development.asserts, Assertion::Statement(statement) if statement.form == StatementForm::Translation)
}

/// The quotation in spaced pieces: split where dots leave something out or brackets put in.
fn pieces(quoted: &str) -> Vec<String> {
    let mut open = String::with_capacity(quoted.len());
    let mut depth = 0_u32;
    for character in quoted.replace("...", "…").chars() {
        match character {
            '[' => depth += 1,
            ']' => {
                depth = depth.saturating_sub(1);
                open.push('…');
            }
            it if depth == 0 => open.push(it),
            _ => {}
        }
    }
    let pieces = open.split('…').map(|piece| spaced(piece).trim().to_owned());
    pieces.filter(|piece| !piece.is_empty()).collect()
}

/// How many words two stretches have in common in the same order (longest common subsequence).
fn in_order(a: &[&str], b: &[&str]) -> usize {
    let mut row = vec![0_usize; b.len() + 1];
    for word in a {
        let mut before = 0;
        for (at, other) in b.iter().enumerate() {
            let above = row.get(at + 1).copied().unwrap_or_default();
            let left = row.get(at).copied().unwrap_or_default();
            let here = if word == other {
                before + 1
            } else {
                above.max(left)
            };
            before = above;
            if let Some(cell) = row.get_mut(at + 1) {
                *cell = here;
            }
        }
    }
    row.last().copied().unwrap_or_default()
}
