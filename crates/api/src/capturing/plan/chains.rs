//! Owns the chains of a captured text: from whoever spoke, through each voice that passed it on and
//! the outlet of the page, to the words on the page. A voice stands once in a chain: an agency's own
//! page is no relay of the agency.

use super::Planner;
use crate::capturing::proposed::{Proposed, ProposedKind, Stretch};
use crate::capturing::words_of::overlap;
use rapporteur_domain::development::StatementForm;
use rapporteur_domain::{Chain, Edtf, Hop, HopMode, Span, Voice};

/// Share of a proposal's words that a statement must cover to be its origin.
const COVERED: f64 = 0.6;

impl Planner<'_> {
    /// The chain of a statement, and of what rests on its words.
    pub(super) fn chain_of(&mut self, said: &Proposed, words: Stretch) -> Chain {
        let on = self.day_told(said.date.as_deref());
        let mode = match said.form {
            Some(StatementForm::Verbatim) => HopMode::Verbatim,
            Some(StatementForm::PartialQuotation) => HopMode::PartialQuotation,
            Some(StatementForm::Translation) => HopMode::Translation,
            _ => HopMode::Paraphrase,
        };
        let mut hops = Vec::new();
        let speaker = said.who.as_deref().filter(|who| !who.is_empty());
        if let Some(who) = speaker
            && let Some(who) = self.cast.voice(who, said.voice, said.role.as_deref())
        {
            hops.push(Hop {
                who,
                mode,
                on: Some(on.clone()),
            });
        }
        for via in &said.via {
            if let Some(who) = self.cast.voice(&via.name, via.voice, None) {
                pass_on(&mut hops, who, HopMode::Citing, None);
            }
        }
        self.end(hops, words)
    }

    /// The chain of what is told at some place: that of the statement which tells it, else the page's
    /// own word.
    pub(super) fn chain_at(&mut self, span: Stretch, who: Option<&str>) -> Chain {
        let said = self.telling_at(span).cloned();
        match (said, who) {
            (Some(said), _) => self.chain_of(&said, span),
            (None, Some(who)) => {
                let said = Proposed {
                    who: Some(who.to_owned()),
                    ..Proposed::default()
                };
                self.chain_of(&said, span)
            }
            (None, None) => self.end(Vec::new(), span),
        }
    }

    /// The statement that covers these words best, if any does.
    pub(super) fn telling_at(&self, span: Stretch) -> Option<&Proposed> {
        let share = |it: &Proposed| {
            let whole = f64::from(span.1.saturating_sub(span.0).max(1));
            let shared = it.span.1.min(span.1).saturating_sub(it.span.0.max(span.0));
            // A short statement within a long stretch tells it too.
            (f64::from(shared) / whole).max(overlap(it.span, span) - 0.3)
        };
        self.proposals
            .iter()
            .flatten()
            .filter(|it| it.kind() == ProposedKind::Statement)
            .map(|it| (share(it), it))
            .filter(|(share, _)| *share >= COVERED)
            .max_by(|one, other| one.0.total_cmp(&other.0))
            .map(|(_, it)| it)
    }

    fn end(&self, mut hops: Vec<Hop>, words: Stretch) -> Chain {
        if let Some(id) = self.outlet {
            let unsourced = hops.is_empty();
            let mode = if unsourced {
                HopMode::Unsourced
            } else {
                HopMode::Citing
            };
            pass_on(
                &mut hops,
                Voice::Outlet { id },
                mode,
                self.read.published_date(),
            );
        }
        Chain {
            hops,
            source: Some(self.source),
            span: Some(Span {
                start: words.0,
                end: words.1,
                words: self.text.words(words).to_owned(),
            }),
            ..Chain::default()
        }
    }
}

fn pass_on(hops: &mut Vec<Hop>, who: Voice, mode: HopMode, on: Option<Edtf>) {
    if hops.iter().all(|hop| hop.who != who) {
        hops.push(Hop { who, mode, on });
    }
}
