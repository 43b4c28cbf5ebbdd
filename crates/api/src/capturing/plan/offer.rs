//! Owns what an offer comes to: a move in a thread, the known one between the same parties about the
//! same place, else a new one; and the answer or its absence, with the words that tell of it.

use super::meeting::subject_if_new;
use super::{Plan, Planner, Tone, record};
use crate::capturing::proposed::{PlaceRole, Proposed, ProposedKind, Stretch};
use crate::capturing::words_of::{overlap, telling};
use crate::error::ApiError;
use rapporteur_domain::development::{OfferMove, OfferState, Silence, SilenceForm};
use rapporteur_domain::record::{Extra, Offer, OfferType};
use rapporteur_domain::words::say;
use rapporteur_domain::{Assertion, Body, Kind, Language, Record, RecordId, Titles};

/// Longest title taken from the report's words, in characters.
const TITLE: usize = 80;

/// How reports say that something was said the day before, too.
const SECOND_DAY: &[&str] = &[
    "second straight day",
    "second consecutive day",
    "second successive day",
    "second day running",
    "second day in a row",
];

/// Scalar values around an offer in which the sentence that tells of an answer is looked for.
const NEAR: u32 = 4000;

impl Planner<'_> {
    pub(super) fn offer(&mut self, no: usize, it: &Proposed) -> Result<Plan, ApiError> {
        let mut plan = Plan::default();
        let from = it.from.as_deref().and_then(|name| self.side(name));
        let to = it.to.as_deref().and_then(|name| self.side(name));
        let to = to.filter(|to| Some(*to) != from);
        let venue = self.offered_place(it);
        let kind = offer_type(&format!("{} {}", it.what, self.text.words(it.span)));
        let chosen = self.decision(no).and_then(|it| it.about);
        let known = match chosen {
            Some(id) => self.known.record(id).cloned(),
            None => self.known_offer(from, to, venue, it),
        };
        if known.is_none() && self.only_an_idea(it) {
            plan.title = self.offer_title(it, kind, from, to, venue);
            plan.line(Tone::Plain, self.said("capture-offer-idea"));
            return Ok(plan);
        }
        let is_new = known.is_none();
        let subject = match known {
            Some(known) => known,
            None => self.new_offer(no, it, kind, [from, to, venue]),
        };
        plan.about = Some(subject.id);
        self.seen(subject.id, it.span);
        plan.title = self.offer_title(it, kind, from, to, venue);
        if !is_new && self.tells_of_the_answer_alone(it, &subject, from) {
            let title = subject.head.title.clone();
            plan.line(
                Tone::Plain,
                say!(self.language, "capture-about", subject = title),
            );
            let to = self.addressee(&subject).or(from);
            let answer = self.answer(no, it, &subject, to, &mut plan)?;
            plan.puts = self.with_what_it_needs(answer.into_iter().collect());
            return Ok(plan);
        }
        let before = self.before(subject.id)?;
        let asserted = before.iter().any(|it| {
            let asserts = it.record.development().map(|it| &it.asserts);
            matches!(asserts, Some(Assertion::Offer(_)))
        });
        let earlier = if asserted {
            None
        } else {
            self.day_before(no, &subject, from)
        };
        let state = if asserted || earlier.is_some() {
            OfferState::Reiterated
        } else {
            OfferState::MadePublic
        };
        let chain = self.chain_at(it.span, None);
        if !is_new && self.by_the_page_alone(&chain) && self.planned.contains_key(&subject.id) {
            let title = subject.head.title.clone();
            plan.line(
                Tone::Repeat,
                say!(self.language, "capture-offer-named", offer = title),
            );
            return Ok(plan);
        }
        let asserts = offer_move(state, from);
        let on = self.day_told(it.date.as_deref());
        let new = self.development(&format!("offer {no}"), subject.id, on, asserts, chain);
        let word = state.said(self.language);
        let (tone, id) = if is_new {
            (Tone::New, "capture-new-with")
        } else {
            (Tone::Plain, "capture-adds-to")
        };
        let title = subject.head.title.clone();
        let text = rapporteur_domain::words::say(
            self.language,
            id,
            &[("subject", title.into()), ("what", word.into())],
        );
        plan.line(tone, text);
        self.phrase(&mut plan, it);
        self.judge(&mut plan, &subject, &new)?;
        if is_new {
            self.add_subject(no, &subject, it.span, "");
        }
        self.keep(no, &new);
        let mut records = subject_if_new(is_new, subject.clone());
        records.extend(earlier);
        records.push(new);
        records.extend(self.answer(no, it, &subject, to, &mut plan)?);
        plan.puts = self.with_what_it_needs(records);
        Ok(plan)
    }

    /// "The second day in a row": the offer was spoken of the day before, too.
    fn day_before(
        &mut self,
        no: usize,
        subject: &Record,
        from: Option<RecordId>,
    ) -> Option<Record> {
        let day = self.read.published?.pred_opt()?;
        let said = self.proposals.iter().flatten().find(|other| {
            let words = || self.text.words(other.span).to_lowercase();
            other.kind() == ProposedKind::Statement
                && SECOND_DAY.iter().any(|phrase| words().contains(phrase))
        });
        let said = Proposed {
            date: Some(day.to_string()),
            ..said?.clone()
        };
        let chain = self.chain_of(&said, said.span);
        let asserts = offer_move(OfferState::MadePublic, from);
        let on = rapporteur_domain::Edtf::from_day(day);
        let new = self.development(
            &format!("offer before {no}"),
            subject.id,
            on,
            asserts,
            chain,
        );
        self.keep(no, &new);
        Some(new)
    }

    /// The answer that the text tells of, or that it tells there is none.
    fn answer(
        &mut self,
        no: usize,
        it: &Proposed,
        subject: &Record,
        to: Option<RecordId>,
        plan: &mut Plan,
    ) -> Result<Option<Record>, ApiError> {
        let told = self.told_of_answer(it);
        let unanswered =
            it.unanswered || (it.answer.is_none() && told.as_ref().is_some_and(|it| it.1));
        let span = it.answer_span.or(told.map(|it| it.0)).unwrap_or(it.span);
        let asserts = match it.answer {
            Some(state) => offer_move(state, to),
            None if unanswered && !self.silent_already(subject.id)? => {
                Assertion::Silence(Silence {
                    party: to,
                    form: SilenceForm::NoReply,
                    extra: Extra::new(),
                })
            }
            None => return Ok(None),
        };
        let text = match it.answer {
            Some(state) => say!(
                self.language,
                "capture-answer",
                what = state.said(self.language)
            ),
            None => self.said("capture-no-answer"),
        };
        plan.line(Tone::Plain, text);
        let chain = self.chain_at(span, None);
        let on = self.day_told(None);
        let new = self.development(&format!("answer {no}"), subject.id, on, asserts, chain);
        self.judge(plan, subject, &new)?;
        self.keep(no, &new);
        Ok(Some(new))
    }

    /// That no reply came is told once for each text.
    fn silent_already(&self, offer: RecordId) -> Result<bool, ApiError> {
        let before = self.before(offer)?;
        Ok(before.iter().any(|known| {
            let development = known.record.development();
            development.is_some_and(|it| {
                matches!(it.asserts, Assertion::Silence(_))
                    && it.reported == self.read.published_date()
            })
        }))
    }

    /// A statement near by which says that no reply has come.
    fn told_of_answer(&self, it: &Proposed) -> Option<(Stretch, bool)> {
        let near = |other: &&Proposed| {
            other.kind() == ProposedKind::Statement && other.span.0.abs_diff(it.span.1) < NEAR
        };
        let statements = self.proposals.iter().flatten().filter(near);
        let mut silent = statements.filter(|other| {
            let words = self.text.words(other.span).to_lowercase();
            let reply = ["response", "reply", "answer"]
                .iter()
                .any(|word| words.contains(word));
            let none = [" not ", "n't ", "n’t ", " no ", " yet "]
                .iter()
                .any(|word| words.contains(word));
            reply && none
        });
        silent.next().map(|other| (other.span, true))
    }

    /// The party on a side of an offer: a person stands for the party of his post.
    fn side(&mut self, name: &str) -> Option<RecordId> {
        if let Some(Body::Person(person)) = self.known.named(Kind::Person, name).map(|it| &it.body)
        {
            return person.posts.iter().rev().find_map(|post| post.party);
        }
        let person = self
            .read
            .proposals
            .iter()
            .find(|it| it.kind() == ProposedKind::Person && it.what == name);
        if let Some(person) = person {
            let party = person.party.clone().or_else(|| person.role.clone())?;
            let named = self.known.named(Kind::Party, &party).is_some();
            return if person.party.is_some() || named {
                Some(self.cast.party(&party))
            } else {
                self.cast.party_in(&party)
            };
        }
        if self.known.named(Kind::Party, name).is_some() {
            return Some(self.cast.party(name));
        }
        let proposed = |it: &Proposed| it.kind() == ProposedKind::Party && it.what == name;
        if self.read.proposals.iter().any(proposed) {
            return Some(self.cast.party(name));
        }
        self.cast.party_in(name)
    }

    /// The place it names: a venue proposed within its words.
    fn offered_place(&mut self, it: &Proposed) -> Option<RecordId> {
        let places = self.read.proposals.iter().filter(|other| {
            other.kind() == ProposedKind::Venue
                && matches!(
                    other.place_role,
                    PlaceRole::Proposed | PlaceRole::CounterProposed
                )
                && overlap(other.span, it.span) > 0.5
        });
        let near = |other: &&Proposed| other.span.0.abs_diff(it.span.0);
        let words = self.text.words(it.span);
        let name = places
            .filter(|other| words.contains(&other.what))
            .min_by_key(near)
            .map(|it| it.what.clone())?;
        Some(self.cast.place(&name))
    }

    /// An idea that somebody lets fall is no offer yet: the statement and the place hold it.
    fn only_an_idea(&self, it: &Proposed) -> bool {
        let instead = self.read.proposals.iter().any(|other| {
            other.kind() == ProposedKind::Venue
                && other.place_role == PlaceRole::CounterProposed
                && overlap(other.span, it.span) > 0.6
        });
        instead
            && self
                .telling_at(it.span)
                .is_some_and(|said| said.hypothetical)
    }

    /// It is told from the side that is to answer, and makes no offer of its own.
    fn tells_of_the_answer_alone(
        &self,
        it: &Proposed,
        subject: &Record,
        from: Option<RecordId>,
    ) -> bool {
        let Body::Offer(offer) = &subject.body else {
            return false;
        };
        let from_the_other = from.is_some_and(|from| offer.to.contains(&from));
        (it.unanswered || it.answer.is_some())
            && (from_the_other || it.answer_span == Some(it.span))
    }

    fn addressee(&self, subject: &Record) -> Option<RecordId> {
        match &subject.body {
            Body::Offer(offer) => offer.to.first().copied(),
            _ => None,
        }
    }

    /// Nobody is told to have said it: the page names the offer again.
    fn by_the_page_alone(&self, chain: &rapporteur_domain::Chain) -> bool {
        chain.hops.iter().all(|hop| hop.who.record() == self.outlet)
    }

    fn known_offer(
        &self,
        from: Option<RecordId>,
        to: Option<RecordId>,
        venue: Option<RecordId>,
        it: &Proposed,
    ) -> Option<Record> {
        let planned = self.planned.values();
        let mut candidates: Vec<&Record> = self.known.of_kind(Kind::Offer).chain(planned).collect();
        candidates.sort_by_key(|record| record.id);
        let words = telling(&format!("{} {}", it.what, self.text.words(it.span)));
        let fits = |record: &&&Record| {
            let Body::Offer(offer) = &record.body else {
                return false;
            };
            let may_be = |side: Option<RecordId>, held: &[RecordId]| {
                side.is_none_or(|side| held.is_empty() || held.contains(&side))
            };
            let straight = may_be(from, &offer.from) && may_be(to, &offer.to);
            // Told from the side that is to answer.
            let answering = (it.unanswered || it.answer.is_some())
                && may_be(from, &offer.to)
                && may_be(to, &offer.from);
            let same_place = venue.is_some_and(|venue| offer.venues.contains(&venue));
            let no_places = venue.is_none() || offer.venues.is_empty();
            let held = telling(&format!("{} {}", record.head.title, offer.terms));
            let shared = held.intersection(&words).count();
            // Named once more in the same text, without saying to whom: one word in common will do.
            let need = if to.is_none() && self.planned.contains_key(&record.id) {
                1
            } else {
                2
            };
            (from.is_some() || to.is_some())
                && (straight || answering)
                && (same_place || (no_places && shared >= need))
        };
        candidates.iter().find(fits).map(|record| (*record).clone())
    }

    fn new_offer(
        &mut self,
        no: usize,
        it: &Proposed,
        kind: OfferType,
        [from, to, venue]: [Option<RecordId>; 3],
    ) -> Record {
        let process = self.process();
        let title = match venue {
            Some(venue) => {
                let mut word = kind.word().to_owned();
                if let Some(first) = word.get_mut(..1) {
                    first.make_ascii_uppercase();
                }
                say!(
                    Language::English,
                    "capture-offer-to",
                    what = word,
                    venue = self.title(venue)
                )
            }
            None => shortened(&it.what),
        };
        let title = if title.is_empty() {
            kind.word().to_owned()
        } else {
            title
        };
        let body = Body::Offer(Offer {
            offer_type: kind,
            from: from.into_iter().collect(),
            to: to.into_iter().collect(),
            venues: venue.into_iter().collect(),
            terms: it.what.clone(),
            expires: None,
            answers: None,
            processes: vec![process],
            issues: Vec::new(),
            extra: Extra::new(),
        });
        record(self.identity(&format!("offer of {no}")), title, body)
    }

    fn offer_title(
        &self,
        it: &Proposed,
        kind: OfferType,
        from: Option<RecordId>,
        to: Option<RecordId>,
        venue: Option<RecordId>,
    ) -> String {
        let name = |id: Option<RecordId>, told: &Option<String>| {
            let known = id.map(|id| self.title(id));
            known
                .or_else(|| told.clone())
                .unwrap_or_else(|| "…".to_owned())
        };
        let mut title = format!(
            "{}, {} → {}",
            kind.said(self.language),
            name(from, &it.from),
            name(to, &it.to)
        );
        if let Some(venue) = venue {
            title.push_str(" · ");
            title.push_str(&self.title(venue));
        }
        title
    }
}

fn offer_move(state: OfferState, by: Option<RecordId>) -> Assertion {
    Assertion::Offer(OfferMove {
        state,
        by,
        conditions: String::new(),
        counter: None,
        extra: Extra::new(),
    })
}

/// What kind of move, by its words; a proposal where they leave it open.
fn offer_type(words: &str) -> OfferType {
    let words = words.to_lowercase();
    let says = |stems: &[&str]| stems.iter().any(|stem| words.contains(stem));
    if says(&["invit", "приглас", "приглаш", "запрос", "دعو", "دعا"]) {
        OfferType::Invitation
    } else if says(&["ultimatum", "ультиматум", "إنذار"]) {
        OfferType::Ultimatum
    } else if says(&["demand", "exige", "требу", "вимага", "طالب"]) {
        OfferType::Demand
    } else {
        OfferType::Proposal
    }
}

fn shortened(what: &str) -> String {
    let what = what.trim();
    match what.char_indices().nth(TITLE) {
        Some((at, _)) => format!("{}…", what[..at].trim_end()),
        None => what.to_owned(),
    }
}
