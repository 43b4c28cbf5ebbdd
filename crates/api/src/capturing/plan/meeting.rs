//! Owns what a meeting comes to: a move of a round, the known one where it fits by place and date,
//! else a new one. A meeting that is only wished for without a day, or told of without day and place,
//! is no round: whoever speaks of it is proposed as a statement or an offer.

use super::{Plan, Planner, Tone, record};
use crate::capturing::proposed::Proposed;
use crate::error::ApiError;
use rapporteur_domain::development::{RoundMove, RoundState};
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::record::{Extra, Round};
use rapporteur_domain::words::say;
use rapporteur_domain::{Assertion, Body, Edtf, Kind, Language, Record, RecordId, Titles};

/// Days between the date on record and another for the same coming round, at most.
const SLIP: i64 = 30;

/// A round and where it stands.
struct Standing {
    id: RecordId,
    state: Option<RoundState>,
    window: Option<Edtf>,
    venue: Option<RecordId>,
}

fn over(state: Option<RoundState>) -> bool {
    matches!(state, Some(RoundState::Concluded | RoundState::Cancelled))
}

impl Planner<'_> {
    pub(super) fn meeting(&mut self, no: usize, it: &Proposed) -> Result<Plan, ApiError> {
        let mut plan = Plan::default();
        let state = it.state.unwrap_or(RoundState::Floated);
        let date = it.date.as_deref().and_then(|date| Edtf::parse(date).ok());
        let venue = it.place.as_deref().map(|name| self.cast.place(name));
        plan.title = self.meeting_title(it, state, date.as_ref(), venue);
        let chosen = self.decision(no).and_then(|it| it.about);
        let vague = date.is_none() && (state == RoundState::Floated || venue.is_none());
        if vague && chosen.is_none() {
            plan.line(Tone::Plain, self.said("capture-meeting-wished"));
            return Ok(plan);
        }
        let standing = self.rounds();
        let found = match chosen {
            Some(id) => standing.iter().find(|it| it.id == id),
            None => fitting(&standing, state, date.as_ref(), venue),
        };
        let subject = match found {
            Some(found) => self.known_round(found.id),
            None => None,
        };
        let subject = subject.unwrap_or_else(|| self.new_round(standing.len() + 1, venue));
        plan.about = Some(subject.id);
        self.seen(subject.id, it.span);
        let chain = self.chain_at(it.span, None);
        let happened = match (state, &date) {
            (RoundState::Concluded | RoundState::UnderWay, Some(date)) => date.clone(),
            _ => self.day_told(None),
        };
        let asserts = Assertion::Round(RoundMove {
            state,
            window: date.clone(),
            venue,
            reason: String::new(),
            extra: Extra::new(),
        });
        let separate = self.decision(no).is_some_and(|it| it.separate);
        if let Some(found) = found {
            let title = self.title(found.id);
            if !separate && let Some(held) = self.move_held(found.id, state, date.as_ref())? {
                let text = match &found.window {
                    Some(window) => say!(
                        self.language,
                        "capture-round-matches",
                        round = title,
                        window = window.short_in(self.language)
                    ),
                    None => say!(self.language, "capture-round-matches-plain", round = title),
                };
                plan.line(Tone::Repeat, text);
                plan.repeats = Some(held);
                if !self.rests_here(held)? {
                    self.needed_by(&mut plan, &chain);
                    plan.adds.push((held, chain));
                }
                return Ok(plan);
            }
            plan.line(Tone::Plain, self.adds_to(&title, state, date.as_ref()));
            if let (Some(old), Some(new)) = (&found.window, &date)
                && old.text() != new.text()
                && !over(found.state)
            {
                let text = say!(
                    self.language,
                    "capture-round-moves",
                    old = old.short_in(self.language),
                    new = new.short_in(self.language)
                );
                plan.line(Tone::Conflict, text);
            }
        } else {
            plan.line(
                Tone::New,
                self.new_line(&subject.head.title, state, date.as_ref()),
            );
        }
        self.phrase(&mut plan, it);
        let new = self.development(&format!("round {no}"), subject.id, happened, asserts, chain);
        if found.is_none() {
            self.add_subject(no, &subject, it.span, &it.what);
        }
        self.judge(&mut plan, &subject, &new)?;
        self.keep(no, &new);
        plan.puts =
            self.with_what_it_needs([subject_if_new(found.is_none(), subject), vec![new]].concat());
        Ok(plan)
    }

    fn meeting_title(
        &self,
        it: &Proposed,
        state: RoundState,
        date: Option<&Edtf>,
        venue: Option<RecordId>,
    ) -> String {
        let mut parts = vec![it.what.clone(), state.said(self.language)];
        parts.extend(venue.map(|venue| self.title(venue)));
        parts.extend(date.map(|date| date.short_in(self.language)));
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }

    fn adds_to(&self, title: &str, state: RoundState, date: Option<&Edtf>) -> String {
        let what = self.what_it_says(state, date);
        say!(
            self.language,
            "capture-adds-to",
            subject = title,
            what = what
        )
    }

    fn new_line(&self, title: &str, state: RoundState, date: Option<&Edtf>) -> String {
        let what = self.what_it_says(state, date);
        say!(
            self.language,
            "capture-new-with",
            subject = title,
            what = what
        )
    }

    fn what_it_says(&self, state: RoundState, date: Option<&Edtf>) -> String {
        let word = state.said(self.language);
        match date {
            Some(date) => format!("{word}, {}", date.short_in(self.language)),
            None => word,
        }
    }

    /// "“on Sunday”, read from Thu 29 Jan 2026".
    pub(super) fn phrase(&self, plan: &mut Plan, it: &Proposed) {
        let Some(phrase) = &it.date_phrase else {
            return;
        };
        let text = match (&it.date, self.read.published_date()) {
            (Some(_), Some(day)) => say!(
                self.language,
                "capture-phrase-read",
                phrase = phrase,
                day = day.short_in(self.language)
            ),
            (Some(_), None) => return,
            (None, _) => say!(self.language, "capture-phrase-open", phrase = phrase),
        };
        plan.line(Tone::Plain, text);
    }

    fn rounds(&self) -> Vec<Standing> {
        let known = self.known.of_kind(Kind::Round).filter(|round| {
            let Body::Round(it) = &round.body else {
                return false;
            };
            self.process
                .is_none_or(|process| it.processes.contains(&process))
        });
        let mut out: Vec<Standing> = known
            .map(|round| {
                let status = match self.known.status(round.id) {
                    Some(Status::Round(status)) => Some(status),
                    _ => None,
                };
                Standing {
                    id: round.id,
                    state: status.map(|it| it.state),
                    window: status.and_then(|it| it.window.clone()),
                    venue: status.and_then(|it| it.venue),
                }
            })
            .collect();
        let mut planned: Vec<&Record> = self.planned.values().collect();
        planned.sort_by_key(|record| record.id);
        for development in planned.iter().filter_map(|record| record.development()) {
            let Assertion::Round(moved) = &development.asserts else {
                continue;
            };
            let standing = Standing {
                id: development.subject,
                state: Some(moved.state),
                window: moved.window.clone(),
                venue: moved.venue,
            };
            match out.iter_mut().find(|it| it.id == development.subject) {
                Some(held) => *held = standing,
                None => out.push(standing),
            }
        }
        out
    }

    fn known_round(&self, id: RecordId) -> Option<Record> {
        let known = self.known.record(id).or_else(|| self.planned.get(&id));
        known.cloned()
    }

    fn new_round(&mut self, number: usize, venue: Option<RecordId>) -> Record {
        let process = self.process();
        let title = match venue {
            Some(venue) => say!(
                Language::English,
                "capture-round-at",
                number = number.to_string(),
                venue = self.title(venue)
            ),
            None => say!(
                Language::English,
                "capture-round",
                number = number.to_string()
            ),
        };
        let body = Body::Round(Round {
            processes: vec![process],
            ..Round::default()
        });
        record(self.cast.identity(&title), title, body)
    }

    /// The development that says this of a round already.
    fn move_held(
        &self,
        round: RecordId,
        state: RoundState,
        date: Option<&Edtf>,
    ) -> Result<Option<RecordId>, ApiError> {
        let held = self.before(round)?.into_iter().rev().find(|known| {
            let Some(Assertion::Round(moved)) = known.record.development().map(|it| &it.asserts)
            else {
                return false;
            };
            let nothing_new = match (&moved.window, date) {
                (_, None) => true,
                (Some(window), Some(date)) => {
                    let within =
                        |day: Option<chrono::NaiveDate>| day.is_some_and(|day| date.covers(day));
                    within(window.earliest()) && within(window.latest())
                }
                (None, Some(_)) => false,
            };
            moved.state == state && nothing_new
        });
        Ok(held.map(|known| known.record.id))
    }

    /// Whether a development rests on this page already.
    pub(super) fn rests_here(&self, development: RecordId) -> Result<bool, ApiError> {
        let found = self.reader.get(development)?;
        let evidence = found
            .as_ref()
            .and_then(|it| it.record.development())
            .map(|it| it.evidence.as_slice());
        Ok(evidence.is_some_and(|chains| chains.iter().any(|it| it.source == Some(self.source))))
    }

    /// A development of this review that later ones are judged beside.
    pub(super) fn keep(&mut self, no: usize, new: &Record) {
        if self.counts(no) {
            self.planned.insert(new.id, new.clone());
        }
    }
}

pub(super) fn subject_if_new(new: bool, subject: Record) -> Vec<Record> {
    if new { vec![subject] } else { Vec::new() }
}

/// The round that a report speaks of, if one fits.
fn fitting<'r>(
    rounds: &'r [Standing],
    state: RoundState,
    date: Option<&Edtf>,
    venue: Option<RecordId>,
) -> Option<&'r Standing> {
    let held = matches!(state, RoundState::Concluded | RoundState::UnderWay);
    let venue_fits = |it: &&'r Standing| venue.is_none() || it.venue.is_none() || it.venue == venue;
    if held {
        let overlaps = |it: &&Standing| match (&it.window, date) {
            (Some(window), Some(date)) => window.overlaps(date),
            (_, None) => {
                it.state == Some(RoundState::Concluded) || it.state == Some(RoundState::UnderWay)
            }
            (None, Some(_)) => false,
        };
        return rounds.iter().filter(overlaps).find(venue_fits);
    }
    let open = rounds
        .iter()
        .filter(|it| !over(it.state) && it.state != Some(RoundState::UnderWay));
    let apart = |it: &Standing| match (it.window.as_ref(), date) {
        (Some(window), Some(date)) => {
            let (one, other) = (window.earliest(), date.earliest());
            one.zip(other)
                .map_or(0, |(one, other)| (one - other).num_days().abs())
        }
        _ => 0,
    };
    open.filter(|it| apart(it) <= SLIP)
        .min_by_key(|it| (apart(it), !venue_fits(it)))
}
