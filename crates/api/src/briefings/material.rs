//! Owns filling what a briefing is made from: reads statuses, folds what the store does not
//! keep folded, and bounds every list so that a large dossier gives a readable briefing.

use super::BriefingRequest;
use crate::catalogue::{Catalogue, named_by};
use crate::changes::changed;
use crate::desk::found;
use crate::error::ApiError;
use crate::matrix::{columns, matrix_of};
use rapporteur_briefing::material::{
    Changes, Earlier, Incident, Issue, LeftOut, Material, Offer, Pledge, Venue,
};
use rapporteur_domain::folds::contradiction::contradictions;
use rapporteur_domain::folds::round::{Biography, biography};
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::folds::venue::stances;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Briefing, QuestionState};
use rapporteur_domain::{AssertionKind, Body, Clocks, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Row, Sort};
use std::collections::{BTreeMap, BTreeSet};

/// Bounds of the lists; what is left out is counted.
const ROUNDS: u64 = 40;
const OFFERS: u64 = 40;
const VENUES: u64 = 30;
const ISSUES: usize = 60;
const PLEDGES: u64 = 20;
const INCIDENTS: u64 = 30;
const QUESTIONS: u64 = 40;
const CHANGES: usize = 60;

/// Everything one briefing needs, at the reader's clocks.
pub(super) fn gather(
    reader: &Reader<'_>,
    request: &BriefingRequest,
    number: u32,
    since: Option<&Briefing>,
) -> Result<Material, ApiError> {
    let process = request.process;
    let clocks = reader.clocks()?;
    let found = found(reader, process)?;
    let mut filling = Filling {
        reader,
        process,
        clocks,
        about: Vec::new(),
        records: BTreeMap::from([(process, found.record.clone())]),
        left_out: LeftOut::default(),
    };
    let rounds = filling.rounds()?;
    let offers = filling.offers()?;
    let venues = filling.venues()?;
    let issues = filling.issues()?;
    let pledges = filling.pledges()?;
    let incidents = filling.incidents()?;
    let questions = filling.questions()?;
    let changes = filling.changes(since)?;
    let parties = columns(reader, process)?
        .into_iter()
        .map(|party| party.id)
        .collect::<Vec<_>>();
    let (contradictions, _) = Catalogue::telling(
        reader,
        |titles| contradictions(&filling.about, &clocks, titles),
        |_| Vec::new(),
    )?;
    filling.complete(&parties)?;
    Ok(Material {
        process,
        clocks,
        number,
        since: since.map(|it| Earlier {
            number: it.number,
            as_of: it.as_of,
            as_known: it.as_known,
        }),
        headline: request.headline.trim().to_owned(),
        audience: request.audience.trim().to_owned(),
        default_mark: found.record.head.mark.unwrap_or(Tlp::Amber),
        records: filling.records,
        parties,
        changes,
        rounds,
        venues,
        issues,
        offers,
        pledges,
        incidents,
        contradictions,
        questions,
        left_out: filling.left_out,
    })
}

struct Filling<'a, 'd> {
    reader: &'a Reader<'d>,
    process: RecordId,
    clocks: Clocks,
    /// Developments read on the way: contradictions are looked for among them.
    about: Vec<Known>,
    records: BTreeMap<RecordId, Record>,
    left_out: LeftOut,
}

impl Filling<'_, '_> {
    fn list(&mut self, kind: Kind, sort: Sort, limit: u64) -> Result<(Vec<Row>, u64), ApiError> {
        let query = Query {
            process: Some(self.process),
            sort,
            descending: true,
            limit,
            ..Query::of([kind])
        };
        let page = self.reader.list(&query)?;
        for row in &page.rows {
            self.records.insert(row.record.id, row.record.clone());
            for id in row
                .status
                .iter()
                .flat_map(|standing| named_by(&standing.status))
            {
                self.want(id)?;
            }
        }
        Ok((page.rows, page.total))
    }

    /// Developments about a record, kept for the search for contradictions.
    fn about(&mut self, subject: RecordId) -> Result<Vec<Known>, ApiError> {
        let about = self.reader.developments_of(subject)?;
        self.about.extend(about.iter().cloned());
        for known in &about {
            self.records.insert(known.record.id, known.record.clone());
        }
        Ok(about)
    }

    fn want(&mut self, id: RecordId) -> Result<(), ApiError> {
        if !self.records.contains_key(&id)
            && let Some(found) = self.reader.get(id)?
        {
            self.records.insert(id, found.record);
        }
        Ok(())
    }

    fn rounds(&mut self) -> Result<Vec<Biography>, ApiError> {
        let (mut rows, total) = self.list(Kind::Round, Sort::Window, ROUNDS)?;
        self.left_out.rounds = beyond(total, ROUNDS);
        rows.reverse();
        let mut lives = Vec::new();
        for row in rows {
            let about = self.about(row.record.id)?;
            lives.extend(biography(&row.record, &about, &self.clocks));
        }
        Ok(lives)
    }

    fn offers(&mut self) -> Result<Vec<Offer>, ApiError> {
        let (mut rows, total) = self.list(Kind::Offer, Sort::Recorded, OFFERS)?;
        self.left_out.offers = beyond(total, OFFERS);
        rows.reverse();
        let mut offers = Vec::new();
        for row in rows {
            self.about(row.record.id)?;
            let status = row
                .status
                .and_then(|standing| standing.status.offer().cloned());
            offers.push(Offer {
                id: row.record.id,
                status,
            });
        }
        Ok(offers)
    }

    fn venues(&mut self) -> Result<Vec<Venue>, ApiError> {
        let (mut rows, total) = self.list(Kind::VenueOption, Sort::Recorded, VENUES)?;
        self.left_out.venues = beyond(total, VENUES);
        rows.reverse();
        let mut venues = Vec::new();
        for row in rows {
            let about = self.about(row.record.id)?;
            venues.push(Venue {
                id: row.record.id,
                stances: stances(&about, &self.clocks),
            });
        }
        Ok(venues)
    }

    fn issues(&mut self) -> Result<Vec<Issue>, ApiError> {
        let view = matrix_of(self.reader, self.process, &self.clocks, ISSUES)?;
        self.left_out.issues = beyond(u64::from(view.total), ISSUES as u64);
        let mut issues = Vec::new();
        for (row, state) in view.matrix.rows.into_iter().zip(view.states) {
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

    fn pledges(&mut self) -> Result<Vec<Pledge>, ApiError> {
        let (mut rows, total) = self.list(Kind::Pledge, Sort::Recorded, PLEDGES)?;
        self.left_out.pledges = beyond(total, PLEDGES);
        rows.reverse();
        let mut pledges = Vec::new();
        for row in rows {
            self.about(row.record.id)?;
            let status = row
                .status
                .and_then(|standing| standing.status.pledge().cloned());
            pledges.push(Pledge {
                id: row.record.id,
                status,
            });
        }
        Ok(pledges)
    }

    fn incidents(&mut self) -> Result<Vec<Incident>, ApiError> {
        let (mut rows, total) = self.list(Kind::Incident, Sort::Date, INCIDENTS)?;
        rows.retain(|row| {
            crate::row::own_date(&row.record)
                .is_none_or(|date| date.earliest().is_none_or(|day| day <= self.clocks.as_of))
        });
        rows.reverse();
        self.left_out.incidents = beyond(total, INCIDENTS);
        let mut incidents = Vec::new();
        for row in rows {
            let about = self.about(row.record.id)?;
            let reports = about
                .iter()
                .filter(|known| kind_of(known) == Some(AssertionKind::IncidentReport));
            incidents.push(Incident {
                id: row.record.id,
                reports: reports.map(|known| known.record.id).collect(),
            });
        }
        Ok(incidents)
    }

    fn questions(&mut self) -> Result<Vec<RecordId>, ApiError> {
        let (mut rows, _) = self.list(Kind::Question, Sort::Recorded, QUESTIONS)?;
        rows.reverse();
        let open = |row: &Row| matches!(&row.record.body, Body::Question(it) if it.state == QuestionState::Open);
        Ok(rows
            .iter()
            .filter(|row| open(row))
            .map(|row| row.record.id)
            .collect())
    }

    fn changes(&mut self, since: Option<&Briefing>) -> Result<Changes, ApiError> {
        let before = match since {
            Some(briefing) => Clocks {
                as_of: briefing.as_of,
                as_known: briefing.as_known,
            },
            None => return Ok(Changes::default()),
        };
        let (mut groups, _) = changed(self.reader, &before, &self.clocks, Some(self.process))?;
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

    /// Adds whatever the records at hand refer to, then what the sources and venue options
    /// among those refer to in turn.
    fn complete(&mut self, parties: &[RecordId]) -> Result<(), ApiError> {
        for id in parties {
            self.want(*id)?;
        }
        for _ in 0..2 {
            let named: BTreeSet<RecordId> = self
                .records
                .values()
                .flat_map(Record::links)
                .map(|link| link.target)
                .collect();
            for id in named {
                self.want(id)?;
            }
        }
        Ok(())
    }
}

/// How many lie beyond a bound.
fn beyond(total: u64, bound: u64) -> u32 {
    u32::try_from(total.saturating_sub(bound)).unwrap_or(u32::MAX)
}

fn kind_of(known: &Known) -> Option<AssertionKind> {
    known.record.development().map(|it| it.asserts.kind())
}
