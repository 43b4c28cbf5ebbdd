//! Owns the records a template can loop over, each with its fields. What nobody has recorded is
//! none; who spoke under the Chatham House Rule is in none of them.

use minijinja::value::Value;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::folds::round::Biography;
use rapporteur_domain::folds::status::RoundStatus;
use rapporteur_domain::record::Body;
use rapporteur_domain::{Edtf, RecordId};

use super::super::pieces::{Piece, Said};
use super::{Fields, Printable, Source};
use crate::compose::{About, dates};

impl Source<'_> {
    fn said(&self, about: About, id: RecordId) -> Value {
        let words = self.material.title(id);
        Printable::value(self.pieces, Piece::Said(Said { about, id }), &words)
    }

    fn titles(&self, ids: &[RecordId]) -> Value {
        Value::from(ids.iter().map(|id| self.title(*id)).collect::<Vec<_>>())
    }

    pub(super) fn rounds(&self) -> Vec<Fields> {
        let rounds = self.material.rounds.iter();
        rounds.map(|it| self.fields_of(it)).collect()
    }

    /// One round; none when there is none.
    pub(super) fn round(&self, found: Option<(&Biography, &RoundStatus)>) -> Value {
        found.map_or_else(
            || Value::from(()),
            |(it, _)| Value::from(self.fields_of(it)),
        )
    }

    fn fields_of(&self, it: &Biography) -> Fields {
        let status = it.status.as_ref();
        let venue = status.and_then(|status| status.venue);
        let window = status.and_then(|status| status.window.as_ref());
        Fields::from([
            ("title", self.title(it.round)),
            ("state", Value::from(status.map(|it| it.state.word()))),
            ("window", Value::from(window.map(dates::words))),
            ("venue", Value::from(venue.map(|id| self.title(id)))),
            ("slips", Value::from(it.slips.len())),
            ("venue_moves", Value::from(it.venue_moves.len())),
            ("sentence", self.said(About::Round, it.round)),
        ])
    }

    pub(super) fn offers(&self) -> Vec<Fields> {
        let as_of = self.material.clocks.as_of;
        let offers = self.material.offers.iter();
        offers
            .map(|it| {
                let status = it.status.as_ref();
                let terms = match self.material.body(it.id) {
                    Some(Body::Offer(terms)) => Some(terms),
                    _ => None,
                };
                let owes = status.map_or(&[][..], |status| &status.owes);
                let days = status.and_then(|status| status.days_owed(as_of));
                let owed = status.is_some_and(|it| it.answer_owed());
                Fields::from([
                    ("title", self.title(it.id)),
                    ("type", Value::from(terms.map(|it| it.offer_type.word()))),
                    ("from", self.titles(terms.map_or(&[], |it| &it.from))),
                    ("to", self.titles(terms.map_or(&[], |it| &it.to))),
                    ("state", Value::from(status.map(|it| it.state.word()))),
                    ("owed", Value::from(owed)),
                    ("owed_by", self.titles(owes)),
                    ("days_owed", Value::from(days.filter(|_| owed))),
                    ("sentence", self.said(About::Offer, it.id)),
                    ("owed_sentence", self.said(About::Owed, it.id)),
                ])
            })
            .collect()
    }

    pub(super) fn issues(&self) -> Vec<Fields> {
        let issues = self.material.issues.iter();
        issues
            .map(|it| {
                let id = it.row.issue;
                let held = it.row.cells.iter().filter(|cell| {
                    let latest = cell.latest.as_ref();
                    latest.is_some_and(|seen| !self.material.is_withheld(seen.development))
                });
                let positions: Vec<Value> = held
                    .map(|cell| {
                        let about = About::Position(cell.party);
                        Value::from(Fields::from([
                            ("party", self.title(cell.party)),
                            ("sentence", self.said(about, id)),
                        ]))
                    })
                    .collect();
                let state = it.status.as_ref().map(|it| it.state.word());
                Fields::from([
                    ("title", self.title(id)),
                    ("state", Value::from(state)),
                    ("positions", Value::from(positions)),
                ])
            })
            .collect()
    }

    pub(super) fn venues(&self) -> Vec<Fields> {
        let venues = self.material.venues.iter();
        let fields = venues.map(|it| {
            Fields::from([
                ("title", self.title(it.id)),
                ("stances", Value::from(it.stances.len())),
                ("sentence", self.said(About::Venue, it.id)),
            ])
        });
        fields.collect()
    }

    pub(super) fn incidents(&self) -> Vec<Fields> {
        let incidents = self.material.incidents.iter();
        incidents
            .map(|it| {
                let happened = match self.material.body(it.id) {
                    Some(Body::Incident(incident)) => Some(&incident.happened),
                    _ => None,
                };
                let mut fields = self.dated(it.id, happened);
                fields.insert("reports", Value::from(it.reports.len()));
                fields.insert("sentence", self.said(About::Incident, it.id));
                fields
            })
            .collect()
    }

    pub(super) fn pledges(&self) -> Vec<Fields> {
        let pledges = self.material.pledges.iter();
        let fields = pledges.map(|it| {
            Fields::from([
                ("title", self.title(it.id)),
                ("sentence", self.said(About::Pledge, it.id)),
            ])
        });
        fields.collect()
    }

    pub(super) fn questions(&self) -> Vec<Fields> {
        let questions = self.material.questions.iter();
        let fields = questions.map(|id| {
            Fields::from([
                ("title", self.title(*id)),
                ("sentence", self.said(About::Question, *id)),
            ])
        });
        fields.collect()
    }

    /// Everyone an open account names, party by party.
    pub(super) fn persons(&self) -> Vec<Fields> {
        let sent = self.material.delegations.iter();
        let lines = sent.flat_map(|sent| sent.persons.iter().map(move |it| (sent.party, it)));
        let open = lines.filter(|(_, it)| {
            let mut accounts = it.seats.iter().flat_map(|seat| &seat.accounts);
            accounts.any(|account| !self.material.is_withheld(account.development))
        });
        open.map(|(party, it)| {
            let rounds = it.seats.iter().filter(|seat| seat.capacity.is_some());
            Fields::from([
                ("name", self.title(it.person)),
                ("party", self.title(party)),
                ("rounds", Value::from(rounds.count())),
            ])
        })
        .collect()
    }

    pub(super) fn delegations(&self) -> Vec<Fields> {
        let sent = self.material.delegations.iter();
        sent.map(|sent| {
            let rounds = sent.rounds.iter().zip(&self.material.rounds);
            let rounds: Vec<Value> = rounds
                .map(|(attendance, round)| {
                    Value::from(Fields::from([
                        ("round", self.title(round.round)),
                        ("presence", Value::from(attendance.presence.word())),
                        ("named", Value::from(attendance.named)),
                    ]))
                })
                .collect();
            Fields::from([
                ("party", self.title(sent.party)),
                ("rounds", Value::from(rounds)),
            ])
        })
        .collect()
    }

    /// By day, oldest first, up to the clock of the world.
    pub(super) fn developments(&self) -> Vec<Fields> {
        let days = crate::compose::days(self.material);
        let fields = days.into_iter().map(|(_, id)| {
            let development = self.material.development(id);
            let happened = development.map(|it| &it.happened);
            let subject = development.map(|it| self.title(it.subject));
            let mut fields = self.dated(id, happened);
            fields.remove("title");
            fields.insert("subject", Value::from(subject));
            fields.insert("sentence", self.said(About::Development, id));
            fields
        });
        fields.collect()
    }

    fn dated(&self, id: RecordId, happened: Option<&Edtf>) -> Fields {
        let day = happened.and_then(|it| it.earliest());
        Fields::from([
            ("title", self.title(id)),
            ("when", Value::from(happened.map(dates::words))),
            ("day", Value::from(day.map(|day| day.to_string()))),
        ])
    }
}
