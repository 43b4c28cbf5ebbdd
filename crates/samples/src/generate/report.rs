//! Owns a generated capture: a source, the subjects it opens, and the developments it reports
//! with their chains and spans.

use super::cast::{Known, record};
use super::draft::{self, Draft};
use super::prose::{self, Text};
use super::subject::Subject;
use super::{AT_ONCE, Generator};
use chrono::{DateTime, Days, NaiveDate, Utc};
use rapporteur_domain::development::{Modality, Rank};
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::record::{Body, CaptureMethod, Source};
use rapporteur_domain::{Chain, Development, Edtf, Hop, HopMode, Record, RecordId, Voice};
use sha2::{Digest, Sha256};

impl Generator {
    /// One source with up to eight developments.
    pub(super) fn capture(&mut self, records: &mut Vec<Record>) {
        let wanted = self.prng.between(1, 8).min(self.total - self.done);
        let published = self.day_before_now(3);
        let source = self.fresh();
        let outlet = self.prng.pick(&self.cast.outlets).clone();
        let mut text = Text::default();
        text.sentence(&prose::filling(&mut self.prng));
        let mut reported = Vec::new();
        for _ in 0..wanted {
            let development = self.development(source, &outlet, published, &mut text, records);
            reported.push(development);
        }
        let words = self.prng.between(60, 150);
        text.fill(words, &mut self.prng);
        let title = reported
            .first()
            .map_or_else(String::new, |first| first.head.title.clone());
        let body = captured(text.text, &outlet, published, self.now);
        records.push(record(source, &title, Body::Source(body)));
        records.extend(reported);
        self.quoted.push_back(source);
        if self.quoted.len() > 16 {
            self.quoted.pop_front();
        }
    }

    fn development(
        &mut self,
        source: RecordId,
        outlet: &Known,
        published: NaiveDate,
        text: &mut Text,
        records: &mut Vec<Record>,
    ) -> Record {
        let index = self.subject(published, records);
        let mut subject = self.active.swap_remove(index);
        let day = self
            .day_before(published, 7)
            .max(next_day(subject.day).min(published))
            .max(subject.day);
        let talks = &self.talks[subject.process];
        let draft = draft::draft(&mut subject, talks, &self.cast, day, &mut self.prng);
        if draft.is_move {
            subject.day = day;
        }
        subject.done += 1;
        self.done += 1;
        self.since_note += 1;
        self.since_question += 1;
        let span = text.sentence(&draft.sentence);
        let mut evidence = vec![Chain {
            span: Some(span),
            ..self.chain(&draft, outlet, source, day)
        }];
        if self.prng.chance(25) && !self.quoted.is_empty() {
            let (relay, other) = (
                self.prng.pick(&self.cast.outlets).clone(),
                self.prng.below(self.quoted.len()),
            );
            evidence.push(self.chain(&draft, &relay, self.quoted[other], day));
        }
        let made = self.assembled(&subject, draft, day, published, evidence);
        if subject.done < subject.planned {
            self.active.push(subject);
        }
        if self.prng.chance(30) {
            self.waiting.push_back(made.clone());
        }
        made
    }

    /// Which subject the next development is about: a new one when there is room.
    fn subject(&mut self, day: NaiveDate, records: &mut Vec<Record>) -> usize {
        let room = AT_ONCE.min(self.total / 50 + 1);
        if self.active.len() >= room {
            return self.prng.below(self.active.len());
        }
        let process = self.prng.below(self.talks.len());
        let id = self.fresh();
        let begun = self.day_before(day, 7);
        let talks = (process, &mut self.talks[process]);
        let (subject, made) = Subject::open(id, talks, &self.cast, begun, &mut self.prng);
        records.push(made);
        self.active.push(subject);
        self.active.len() - 1
    }

    fn chain(&mut self, draft: &Draft, outlet: &Known, source: RecordId, day: NaiveDate) -> Chain {
        let on = Some(Edtf::from_day(day));
        let mut hops = vec![Hop {
            who: Voice::Person {
                id: draft.speaker.id,
            },
            mode: HopMode::Paraphrase,
            on,
        }];
        if self.prng.chance(35) {
            let agency = self.prng.pick(&self.cast.outlets).id;
            if agency != outlet.id {
                hops.push(Hop {
                    who: Voice::Outlet { id: agency },
                    mode: HopMode::Citing,
                    on: None,
                });
            }
        }
        hops.push(Hop {
            who: Voice::Outlet { id: outlet.id },
            mode: HopMode::Citing,
            on: None,
        });
        Chain {
            hops,
            source: Some(source),
            ..Chain::default()
        }
    }

    fn assembled(
        &mut self,
        subject: &Subject,
        draft: Draft,
        day: NaiveDate,
        published: NaiveDate,
        evidence: Vec<Chain>,
    ) -> Record {
        let credibility = *self.prng.pick(&[
            Credibility::ProbablyTrue,
            Credibility::ProbablyTrue,
            Credibility::PossiblyTrue,
            Credibility::PossiblyTrue,
            Credibility::Doubtful,
            Credibility::CannotBeJudged,
        ]);
        let set_aside = !draft.is_move && self.prng.chance(3);
        let development = Development {
            subject: subject.id,
            happened: if draft.is_move {
                Edtf::from_day(day)
            } else {
                self.as_written(day)
            },
            at: None,
            reported: Some(Edtf::from_day(published)),
            modality: Modality::Actual,
            credibility: Some(credibility),
            rank: if set_aside {
                Rank::Deprecated
            } else {
                Rank::Normal
            },
            rank_reason: if set_aside {
                "Taken back by the outlet.".to_owned()
            } else {
                String::new()
            },
            evidence,
            own_observation: false,
            overridden: None,
            asserts: draft.asserts,
        };
        record(
            self.fresh(),
            &draft.title,
            Body::Development(Box::new(development)),
        )
    }

    /// A date as reports give it: mostly a day, sometimes less.
    fn as_written(&mut self, day: NaiveDate) -> Edtf {
        let text = match self.prng.below(100) {
            0..=7 => format!("{day}~"),
            8..=12 => format!("{day}?"),
            13..=16 => format!(
                "{day}/{}",
                day.checked_add_days(Days::new(1)).unwrap_or(day)
            ),
            17..=19 => day.format("%Y-%m").to_string(),
            _ => return Edtf::from_day(day),
        };
        Edtf::parse(&text).unwrap_or_else(|_| Edtf::from_day(day))
    }
}

/// The day after.
fn next_day(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

fn captured(text: String, outlet: &Known, published: NaiveDate, now: DateTime<Utc>) -> Source {
    let sha256 = Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let host: String = outlet.name.to_lowercase().replace(' ', "-");
    Source {
        outlet: Some(outlet.id),
        published: Some(Edtf::from_day(published)),
        address: format!("https://{host}.example/{}", published.format("%Y/%m/%d")),
        language: "en".to_owned(),
        text,
        sha256,
        captured: Some(now),
        method: Some(CaptureMethod::Pasted),
        ..Source::default()
    }
}
