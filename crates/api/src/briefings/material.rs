//! Owns filling what a briefing is made from: reads statuses, folds what the store does not
//! keep folded, and bounds every list so that a large dossier gives a readable briefing.

mod reading;

use super::asked::{Asked, Followed};
use super::audience::{Audience, SeenTitles};
use crate::catalogue::Catalogue;
use crate::changes::differing;
use crate::desk::found;
use crate::error::{ApiError, Code};
use crate::matrix::{columns, matrix_of};
use rapporteur_briefing::material::{
    Changes, Incident, Issue, LeftOut, Material, Offer, Pledge, Venue,
};
use rapporteur_domain::folds::changes::between;
use rapporteur_domain::folds::contradiction::contradictions;
use rapporteur_domain::folds::delegations::delegations as compare;
use rapporteur_domain::folds::position::{MatrixRow, matrix as fold_matrix};
use rapporteur_domain::folds::round::{Biography, biography};
use rapporteur_domain::folds::status::{Status, status_at};
use rapporteur_domain::folds::venue::stances;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::QuestionState;
use rapporteur_domain::{AssertionKind, Clocks, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde_json::json;
use std::collections::BTreeMap;

/// Bounds of the lists; what is left out is counted.
const ROUNDS: u64 = 8;
const OFFERS: u64 = 20;
const VENUES: u64 = 15;
const ISSUES: usize = 40;
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
    let process = request.process;
    let clocks = reader.clocks()?;
    let found = found(reader, process)?;
    let default_mark = found.record.head.mark.unwrap_or(Tlp::Amber);
    let up_to = asked.profile.up_to;
    fits(up_to, found.record.head.mark, default_mark)?;
    let mut audience = Audience::new(reader, &asked.profile, default_mark)?;
    let Some(record) = audience.seen(found.record)? else {
        return Err(not_for_them());
    };
    let mut filling = Filling {
        reader,
        process,
        clocks,
        audience,
        about: Vec::new(),
        sent: Vec::new(),
        records: BTreeMap::from([(process, record)]),
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
        process,
        clocks,
        number: asked.number,
        since: since.map(Into::into),
        interval: request
            .interval
            .as_ref()
            .and_then(|it| it.earliest().zip(it.latest())),
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

/// Refuses readers who may not be told what the process is called.
fn not_for_them() -> ApiError {
    let message = "The process itself is withheld from these readers, or its title or aims name somebody who is: nothing about it can go to them. Name it otherwise, or choose a wider audience.";
    ApiError::refused(Code::QueryBad, message)
}

/// Refuses an audience that may not even know of the process.
fn fits(up_to: Option<Tlp>, marked: Option<Tlp>, counts_as: Tlp) -> Result<(), ApiError> {
    let Some(up_to) = up_to.filter(|up_to| counts_as > *up_to) else {
        return Ok(());
    };
    let how = match marked {
        Some(_) => "is marked",
        None => "carries no mark, which counts as",
    };
    let message = format!(
        "The process {how} {counts_as}: nothing about it goes up to {up_to} only. Mark the process lower, or choose a wider audience."
    );
    Err(ApiError::refused(Code::QueryBad, message).with(json!({ "up_to": up_to })))
}

struct Filling<'a, 'd> {
    reader: &'a Reader<'d>,
    process: RecordId,
    clocks: Clocks,
    audience: Audience<'a, 'd>,
    /// Developments read on the way: contradictions are looked for among them.
    about: Vec<Known>,
    /// The rounds with what is recorded about each, for the delegations.
    sent: Vec<(RecordId, Vec<Known>)>,
    records: BTreeMap<RecordId, Record>,
    left_out: LeftOut,
}

impl Filling<'_, '_> {
    fn parties(&mut self) -> Result<Vec<RecordId>, ApiError> {
        let mut parties = Vec::new();
        for party in columns(self.reader, self.process)? {
            if self.audience.may_see(party.id)? {
                parties.push(party.id);
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

    fn issues(&mut self, parties: &[RecordId]) -> Result<Vec<Issue>, ApiError> {
        let (rows, states) = if self.audience.is_narrow() {
            self.narrow_matrix(parties)?
        } else {
            let view = matrix_of(self.reader, self.process, &self.clocks, ISSUES)?;
            self.left_out.issues = beyond(u64::from(view.total), ISSUES as u64);
            (view.matrix.rows, view.states)
        };
        let mut issues = Vec::new();
        for (row, state) in rows.into_iter().zip(states) {
            self.want(row.issue)?;
            let status = state.as_ref().and_then(Status::issue).cloned();
            if let Some(status) = &status {
                self.want(status.deciding)?;
            }
            for seen in row
                .cells
                .iter()
                .flat_map(|cell| cell.latest.iter().chain(&cell.red_line))
            {
                self.want(seen.development)?;
            }
            issues.push(Issue { row, status });
        }
        Ok(issues)
    }

    /// The matrix folded from what the audience may see: what it may not is not the latest.
    fn narrow_matrix(
        &mut self,
        parties: &[RecordId],
    ) -> Result<(Vec<MatrixRow>, Vec<Option<Status>>), ApiError> {
        let query = Query {
            process: Some(self.process),
            sort: Sort::State,
            limit: ISSUES as u64,
            ..Query::of([Kind::Issue])
        };
        let (rows, total) = self.rows(&query)?;
        self.left_out.issues = beyond(total, query.limit);
        let mut statuses = BTreeMap::new();
        let (mut issues, mut positions) = (Vec::new(), Vec::new());
        for row in rows {
            let about = self.reader.developments_of(row.record.id)?;
            let about = self.audience.keep(about)?;
            statuses.insert(row.record.id, status_at(&row.record, &about, &self.clocks));
            positions.extend(about);
            issues.push(Known {
                order: row.order,
                since: row.at,
                until: None,
                record: row.record,
            });
        }
        positions.retain(|known| kind_of(known) == Some(AssertionKind::Position));
        let records = issues.iter().chain(&positions).map(|known| &known.record);
        let catalogue = Catalogue::gather(self.reader, records, parties.iter().copied())?;
        let matrix = fold_matrix(&issues, &positions, parties, &self.clocks, &catalogue);
        let state = |row: &MatrixRow| statuses.get(&row.issue).cloned().flatten();
        let states = matrix.rows.iter().map(state).collect();
        Ok((matrix.rows, states))
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
        let (rows, more) = self.list(Kind::Incident, Sort::Date, INCIDENTS)?;
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
            process: Some(self.process),
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
        let versions = differing(self.reader, &before, &after, Some(self.process))?;
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
