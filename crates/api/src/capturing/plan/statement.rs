//! Owns what a statement comes to: a new one with its chain, or a further path to one that is held;
//! and what it is about. Words alone decide that: those it shares with a meeting, an offer, a sticking
//! point or an incident of this text or of the dossier, and where it stands in the text.

use super::{Plan, Planner, Subject, Tone};
use crate::capturing::proposed::{Bearing, Proposed, Stretch};
use crate::capturing::words_of::{overlap, telling};
use crate::error::ApiError;
use rapporteur_domain::development::{Silence, SilenceForm, Statement, StatementForm, Terms};
use rapporteur_domain::folds::origins::voice as voice_title;
use rapporteur_domain::record::Extra;
use rapporteur_domain::words::say;
use rapporteur_domain::{Assertion, Body, Chain, Kind, RecordId, Titles, Voice};
use std::collections::BTreeSet;

/// Subjects besides the first that a statement is recorded to be about.
const ABOUT: usize = 2;

/// Scalar values between a statement and the one before it of the same speaker, within which it goes
/// on about the same.
const GOES_ON: u32 = 600;

/// Scalar values between two sentences, line breaks and quotation marks included.
const RIGHT_BEFORE: u32 = 4;

/// From here on a statement stands on the same words as its subject.
const LIES_IN: f64 = 2.0;

impl Planner<'_> {
    pub(super) fn statement(&mut self, no: usize, it: &Proposed) -> Result<Plan, ApiError> {
        let mut plan = Plan::default();
        let form = it.form.unwrap_or(StatementForm::Paraphrase);
        let chain = self.chain_of(it, it.span);
        let who = it.who.clone().unwrap_or_default();
        let speaker = match chain.hops.first() {
            Some(hop) if !who.is_empty() => hop.who.clone(),
            _ => Voice::Unnamed {
                description: who.clone(),
                party: None,
            },
        };
        let name = self.name(&speaker, &who);
        plan.title = format!("{name} · {}", form.said(self.language));
        if let Voice::Person { id } = &speaker
            && self.known.record(*id).is_none()
        {
            plan.likely = self.known.likely(Kind::Person, &name);
        }
        let terms = match speaker {
            Voice::Unnamed { .. } => Terms::Background,
            _ => Terms::OnRecord,
        };
        let happened = self.day_told(it.date.as_deref());
        plan.line(
            Tone::Plain,
            [
                self.chain_words(&chain),
                terms.said(self.language),
                happened.short_in(self.language),
            ]
            .join(" · "),
        );
        let wording = self.wording(it, form);
        let subjects = self.about(no, it, &wording);
        let subject = match subjects.first() {
            Some(subject) => *subject,
            None => self.process(),
        };
        plan.about = Some(subject);
        plan.line(
            Tone::Plain,
            say!(
                self.language,
                "capture-about",
                subject = self.title(subject)
            ),
        );
        if let Some(word) = bearing(it) {
            plan.line(Tone::Plain, self.said(word));
        }
        let separate = self.decision(no).is_some_and(|it| it.separate);
        if let Some(held) = self.line_held(&speaker, &wording, &happened)? {
            if separate {
                plan.repeats = Some(held.id);
                plan.line(Tone::Plain, self.said("capture-separate"));
            } else {
                self.becomes_relay(&mut plan, &held, chain);
                return Ok(plan);
            }
        }
        let asserts = match it.bearing {
            Bearing::Declined => Assertion::Silence(Silence {
                party: self.party_of(&speaker),
                form: SilenceForm::DeclinedToComment,
                extra: Extra::new(),
            }),
            _ => Assertion::Statement(Statement {
                speaker,
                form,
                wording,
                terms,
                about: subjects.into_iter().skip(1).take(ABOUT).collect(),
                extra: Extra::new(),
            }),
        };
        let mut new = self.development(
            &format!("statement {no}"),
            subject,
            happened,
            asserts,
            chain,
        );
        if let Some(tag) = tag(it) {
            new.head.tags.push(tag.to_owned());
        }
        let about = self
            .known
            .record(subject)
            .or_else(|| self.planned.get(&subject));
        if let Some(about) = about.cloned() {
            self.judge(&mut plan, &about, &new)?;
        }
        self.seen(subject, it.span);
        plan.puts = self.with_what_it_needs(vec![new]);
        Ok(plan)
    }

    fn name(&self, speaker: &Voice, told: &str) -> String {
        let name = voice_title(speaker, self);
        if name.is_empty() || name == told {
            return told.to_owned();
        }
        match speaker {
            Voice::Unnamed { .. } => name,
            _ => format!("{told} ({name})"),
        }
    }

    /// "→ TASS → this page".
    fn chain_words(&self, chain: &Chain) -> String {
        let mut steps: Vec<String> = chain
            .hops
            .iter()
            .skip(1)
            .map(|hop| voice_title(&hop.who, self))
            .collect();
        steps.push(self.said("capture-this-page"));
        format!("→ {}", steps.join(" → "))
    }

    /// The words it is recorded with: what is quoted where all of it is, else the whole stretch.
    fn wording(&self, it: &Proposed, form: StatementForm) -> String {
        if !it.what.trim().is_empty() {
            return it.what.trim().to_owned();
        }
        if form == StatementForm::Verbatim && !it.quotes.is_empty() {
            let quotes = it.quotes.iter().map(|quote| {
                let words = self.text.words(*quote);
                words
                    .trim_matches(|letter: char| "“”\"«»„‘’'".contains(letter))
                    .trim()
            });
            return quotes.collect::<Vec<_>>().join(" … ");
        }
        self.text.words(it.span).trim().to_owned()
    }

    /// What it is about, the nearest first; empty for the talks as a whole.
    fn about(&self, no: usize, it: &Proposed, wording: &str) -> Vec<RecordId> {
        if let Some(chosen) = self.decision(no).and_then(|it| it.about) {
            return vec![chosen];
        }
        let quoted: Vec<&str> = it
            .quotes
            .iter()
            .map(|quote| self.text.words(*quote))
            .collect();
        let of_quotes = self.scored(it, &telling(&quoted.join(" ")));
        let scored = if of_quotes.is_empty() {
            self.scored(
                it,
                &telling(&format!("{wording} {}", self.text.words(it.span))),
            )
        } else {
            of_quotes
        };
        let lies_in = scored.first().is_some_and(|(score, _)| *score >= LIES_IN);
        let before = self.went_on(no, it);
        let mut about: Vec<RecordId> = scored.into_iter().map(|(_, id)| id).collect();
        if let Some((before, next)) = before
            && (about.is_empty() || (next && !lies_in))
        {
            about.retain(|id| *id != before);
            about.insert(0, before);
        }
        about
    }

    /// Subjects with how near they are, the nearest first.
    fn scored(&self, it: &Proposed, words: &BTreeSet<String>) -> Vec<(f64, RecordId)> {
        let mut scored: Vec<(f64, RecordId)> = self
            .subjects
            .iter()
            .filter_map(|subject| {
                let score = score(subject, it.span, words);
                (score >= 1.0).then_some((score, subject.id))
            })
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0));
        scored
    }

    /// What the statement before it of the same speaker is about, if it stands near, and whether it
    /// stands right before it.
    fn went_on(&self, no: usize, it: &Proposed) -> Option<(RecordId, bool)> {
        let (before, plan) = self.proposals[..no]
            .iter()
            .zip(&self.plans)
            .filter_map(|(other, plan)| Some((other.as_ref()?, plan)))
            .rfind(|(other, _)| {
                other.who == it.who && other.span.1 <= it.span.0.saturating_add(1)
            })?;
        let apart = it.span.0.saturating_sub(before.span.1);
        let about = plan.about.filter(|_| apart < GOES_ON)?;
        Some((about, apart <= RIGHT_BEFORE))
    }

    /// The party somebody speaks for: a person's by his latest post.
    pub(super) fn party_of(&self, speaker: &Voice) -> Option<RecordId> {
        match speaker {
            Voice::Party { id } => Some(*id),
            Voice::Unnamed { party, .. } => *party,
            Voice::Person { id } => {
                let person = self.known.record(*id).or_else(|| self.cast.made(*id))?;
                match &person.body {
                    Body::Person(person) => person.posts.iter().rev().find_map(|post| post.party),
                    _ => None,
                }
            }
            Voice::Outlet { .. } => None,
        }
    }
}

/// How near a subject is to a statement; one at least, or it is about something else.
fn score(subject: &Subject, span: Stretch, words: &BTreeSet<String>) -> f64 {
    let shared = subject.words.intersection(words).count() as f64;
    let lies_in = subject.span.map_or(0.0, |of| overlap(of, span));
    let weight = match subject.kind {
        Kind::Offer => 1.15,
        Kind::Incident | Kind::Issue => 1.1,
        _ => 1.0,
    };
    let here = if subject.span.is_some() { 0.5 } else { 0.0 };
    if lies_in > 0.5 {
        return (LIES_IN + shared) * weight;
    }
    // One word in common is enough for what this text itself is about, two for the rest.
    let need = if subject.span.is_some() { 1.0 } else { 2.0 };
    if shared >= need {
        return (shared / need + here) * weight;
    }
    0.0
}

fn bearing(it: &Proposed) -> Option<&'static str> {
    match it.bearing {
        Bearing::Denied => Some("capture-denial"),
        Bearing::Declined => Some("capture-declined"),
        Bearing::Conditional => Some("capture-conditional"),
        Bearing::Asserted if it.hypothetical => Some("capture-hypothetical"),
        Bearing::Asserted => None,
    }
}

/// Denials, conditions and suppositions carry a tag, so that lists can tell them from assertions.
fn tag(it: &Proposed) -> Option<&'static str> {
    match it.bearing {
        Bearing::Denied => Some("denial"),
        Bearing::Conditional => Some("conditional"),
        Bearing::Declined => None,
        Bearing::Asserted => it.hypothetical.then_some("hypothetical"),
    }
}
