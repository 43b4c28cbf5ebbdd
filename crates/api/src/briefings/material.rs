//! Owns filling what a briefing is made from: reads statuses, folds what the store does not
//! keep folded, and bounds every list so that a large dossier gives a readable briefing.

mod covered;
mod reading;
mod sticking_points;

use super::asked::{Asked, Followed};
use super::audience::{Audience, SeenTitles};
use crate::changes::differing;
use crate::error::ApiError;
use crate::matrix::columns;
use covered::Covered;
use rapporteur_briefing::material::{Changes, Incident, LeftOut, Material, Offer, Pledge, Venue};
use rapporteur_domain::folds::changes::between;
use rapporteur_domain::folds::contradiction::contradictions;
use rapporteur_domain::folds::delegations::delegations as compare;
use rapporteur_domain::folds::round::{Biography, biography};
use rapporteur_domain::folds::venue::stances;
use rapporteur_domain::record::QuestionState;
use rapporteur_domain::{AssertionKind, Clocks, Edtf, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use std::collections::{BTreeMap, BTreeSet};

/// Bounds of the lists; what is left out is counted.
const ROUNDS: u64 = 8;
const OFFERS: u64 = 20;
const VENUES: u64 = 15;
const PLEDGES: u64 = 10;
const INCIDENTS: u64 = 12;
const QUESTIONS: u64 = 20;
const CHANGES: usize = 60;

/// Everything one briefing needs, at the reader's clocks, and the audience it was cut to.
pub(super) fn gather<'a, 'd>(
    reader: &'a Reader<'d>,
    asked: &'a Asked,
) -> Result<(Material, Audience<'a, 'd>), ApiError> {
    let (request, since) = (&asked.request, asked.follows);
    let clocks = reader.clocks()?;
    let up_to = asked.profile.up_to;
    let covered = Covered::read(reader, request.processes(), up_to)?;
    let default_mark = covered.default_mark;
    let mut audience = Audience::new(reader, &asked.profile, default_mark)?;
    let records = covered.seen_by(&mut audience)?;
    let mut filling = Filling {
        reader,
        processes: request.processes(),
        clocks,
        audience,
        about: Vec::new(),
        sent: Vec::new(),
        records,
        interval: request.interval.clone(),
        left_out: LeftOut::default(),
    };
    let rounds = filling.rounds()?;
    let delegations = compare(&filling.sent, &clocks);
    let offers = filling.offers()?;
    let venues = filling.venues()?;
    let parties = filling.parties()?;
    let issues = filling.issues(&parties)?;
    let pledges = filling.pledges()?;
    let incidents = filling.incidents()?;
    let questions = filling.questions()?;
    let changes = filling.changes(since)?;
    let titles = SeenTitles::new(&mut filling.audience);
    let contradictions = contradictions(&filling.about, &clocks, &titles);
    titles.finish()?;
    filling.complete(&parties)?;
    let material = Material {
        process: request.process,
        also: request.processes().split_off(1),
        clocks,
        number: asked.number,
        since: since.map(Into::into),
        interval: request.interval.clone(),
        headline: request.headline.trim().to_owned(),
        audience: request.audience.trim().to_owned(),
        up_to,
        default_mark,
        records: filling.records,
        parties,
        changes,
        rounds,
        delegations,
        venues,
        issues,
        offers,
        pledges,
        incidents,
        contradictions,
        questions,
        left_out: filling.left_out,
    };
    Ok((material, filling.audience))
}

struct Filling<'a, 'd> {
    reader: &'a Reader<'d>,
    /// Those it covers, at least one.
    processes: Vec<RecordId>,
    clocks: Clocks,
    audience: Audience<'a, 'd>,
    /// Developments read on the way: contradictions are looked for among them.
    about: Vec<Known>,
    /// The rounds with what is recorded about each, for the delegations.
    sent: Vec<(RecordId, Vec<Known>)>,
    records: BTreeMap<RecordId, Record>,
    /// Days of the world that incidents keep to.
    interval: Option<Edtf>,
    left_out: LeftOut,
}

impl Filling<'_, '_> {
    fn parties(&mut self) -> Result<Vec<RecordId>, ApiError> {
        let mut parties = Vec::new();
        for process in self.processes.clone() {
            for party in columns(self.reader, process)? {
                if !parties.contains(&party.id) && self.audience.may_see(party.id)? {
                    parties.push(party.id);
                }
            }
        }
        Ok(parties)
    }

    fn rounds(&mut self) -> Result<Vec<Biography>, ApiError> {
        let (rows, more) = self.list(Kind::Round, Sort::Window, ROUNDS)?;
        self.left_out.rounds = more;
        let mut lives = Vec::new();
        for row in rows {
            let about = self.about(row.id)?;
            let record = self.records.get(&row.id);
            if let Some(life) = record.and_then(|record| biography(record, &about, &self.clocks)) {
                lives.push(life);
                self.sent.push((row.id, about));
            }
        }
        Ok(lives)
    }

    fn offers(&mut self) -> Result<Vec<Offer>, ApiError> {
        let (rows, more) = self.list(Kind::Offer, Sort::Recorded, OFFERS)?;
        self.left_out.offers = more;
        let mut offers = Vec::new();
        for row in rows {
            self.about(row.id)?;
            let status = row.status.and_then(|status| status.offer().cloned());
            offers.push(Offer { id: row.id, status });
        }
        Ok(offers)
    }

    fn venues(&mut self) -> Result<Vec<Venue>, ApiError> {
        let (rows, more) = self.list(Kind::VenueOption, Sort::Recorded, VENUES)?;
        self.left_out.venues = more;
        let mut venues = Vec::new();
        for row in rows {
            let about = self.about(row.id)?;
            venues.push(Venue {
                id: row.id,
                stances: stances(&about, &self.clocks),
            });
        }
        Ok(venues)
    }

    fn pledges(&mut self) -> Result<Vec<Pledge>, ApiError> {
        let (rows, more) = self.list(Kind::Pledge, Sort::Recorded, PLEDGES)?;
        self.left_out.pledges = more;
        let mut pledges = Vec::new();
        for row in rows {
            self.about(row.id)?;
            let status = row.status.and_then(|status| status.pledge().cloned());
            pledges.push(Pledge { id: row.id, status });
        }
        Ok(pledges)
    }

    fn incidents(&mut self) -> Result<Vec<Incident>, ApiError> {
        let query = Query {
            dated: self.interval.clone(),
            sort: Sort::Date,
            descending: true,
            limit: INCIDENTS,
            ..Query::of([Kind::Incident])
        };
        let (mut rows, more) = self.listed(&query)?;
        rows.reverse();
        self.left_out.incidents = more;
        let mut incidents = Vec::new();
        for row in rows {
            if self.is_to_come(row.id) {
                continue;
            }
            let about = self.about(row.id)?;
            let reports = about
                .iter()
                .filter(|known| kind_of(known) == Some(AssertionKind::IncidentReport));
            incidents.push(Incident {
                id: row.id,
                reports: reports.map(|known| known.record.id).collect(),
            });
        }
        Ok(incidents)
    }

    fn is_to_come(&self, id: RecordId) -> bool {
        let date = self.records.get(&id).and_then(crate::row::own_date);
        let day = date.and_then(|date| date.earliest());
        day.is_some_and(|day| day > self.clocks.as_of)
    }

    fn questions(&mut self) -> Result<Vec<RecordId>, ApiError> {
        let query = Query {
            states: vec![QuestionState::Open.code().to_owned()],
            sort: Sort::Recorded,
            descending: true,
            limit: QUESTIONS,
            ..Query::of([Kind::Question])
        };
        let (mut rows, more) = self.listed(&query)?;
        self.left_out.questions = more;
        rows.reverse();
        Ok(rows.iter().map(|row| row.id).collect())
    }

    fn changes(&mut self, since: Option<Followed>) -> Result<Changes, ApiError> {
        let Some(before) = since.map(Clocks::from) else {
            return Ok(Changes::default());
        };
        let after = self.clocks;
        let (mut versions, mut seen) = (Vec::new(), BTreeSet::new());
        for process in &self.processes {
            let differing = differing(self.reader, &before, &after, Some(*process))?;
            // what belongs to several processes, or to none, comes with each
            let fresh = differing.into_iter();
            versions.extend(fresh.filter(|it| seen.insert((it.record.id, it.since))));
        }
        let versions = self.audience.keep(versions)?;
        let titles = SeenTitles::new(&mut self.audience);
        let mut groups = between(&before, &after, &versions, &titles);
        titles.finish()?;
        let mut left = CHANGES;
        let mut more = 0;
        for group in &mut groups {
            more += group.changes.len().saturating_sub(left);
            group.changes.truncate(left);
            left -= group.changes.len();
            for change in &group.changes {
                self.want(change.subject)?;
                for id in &change.developments {
                    self.want(*id)?;
                }
            }
        }
        groups.retain(|group| !group.changes.is_empty());
        Ok(Changes {
            groups,
            more: u32::try_from(more).unwrap_or(u32::MAX),
        })
    }
}

/// How many lie beyond a bound.
fn beyond(total: u64, bound: u64) -> u32 {
    u32::try_from(total.saturating_sub(bound)).unwrap_or(u32::MAX)
}

fn kind_of(known: &Known) -> Option<AssertionKind> {
    known.record.development().map(|it| it.asserts.kind())
}
