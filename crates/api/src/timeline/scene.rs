//! Owns what a timeline is about besides developments: rounds, offers, pledges, incidents,
//! sticking points and parties of a process, with their statuses.

use crate::error::ApiError;
use crate::matrix::{PartyColumn, columns};
use rapporteur_domain::{Body, Kind, RecordId};
use rapporteur_store::{Query, Reader, Row, Sort};
use std::collections::{BTreeSet, HashMap};

/// Records of a kind that a drawing may hold; of incidents the latest.
const RECORDS: u64 = 4_000;
/// Parties of a whole dossier.
const PARTIES: u64 = 60;

/// The records.
pub(super) struct Scene {
    pub rounds: Vec<Row>,
    pub offers: Vec<Row>,
    pub pledges: Vec<Row>,
    pub issues: Vec<Row>,
    pub incidents: Vec<Row>,
    pub parties: Vec<PartyColumn>,
}

impl Scene {
    pub(super) fn read(reader: &Reader<'_>, process: Option<RecordId>) -> Result<Self, ApiError> {
        let list = |kind: Kind, sort: Sort, descending: bool| {
            let query = Query {
                process,
                sort,
                descending,
                limit: RECORDS,
                ..Query::of([kind])
            };
            reader.list(&query).map(|page| page.rows)
        };
        let mut incidents = list(Kind::Incident, Sort::Date, true)?;
        incidents.reverse();
        // What had not happened yet has no place in what had.
        incidents.retain(|row| match &row.record.body {
            Body::Incident(it) => it
                .happened
                .earliest()
                .is_none_or(|day| day <= reader.as_of()),
            _ => false,
        });
        let mut rounds = list(Kind::Round, Sort::Recorded, false)?;
        rounds.sort_by_key(|row| {
            let window = window_of(row);
            (window.is_none(), window, row.order)
        });
        Ok(Self {
            rounds,
            offers: list(Kind::Offer, Sort::Recorded, false)?,
            pledges: list(Kind::Pledge, Sort::Recorded, false)?,
            issues: list(Kind::Issue, Sort::Recorded, false)?,
            incidents,
            parties: match process {
                Some(process) => columns(reader, process)?,
                None => parties(reader)?,
            },
        })
    }

    /// The orders of creation of some records.
    pub(super) fn orders(
        &self,
        reader: &Reader<'_>,
        ids: &[RecordId],
    ) -> Result<BTreeSet<i64>, ApiError> {
        let found = reader.get_all(ids.iter().copied())?;
        Ok(found.into_iter().map(|it| it.order).collect())
    }
}

/// The first day of a round's window.
fn window_of(row: &Row) -> Option<chrono::NaiveDate> {
    let status = row.status.as_ref()?.status.round()?;
    status.window.as_ref()?.earliest()
}

fn parties(reader: &Reader<'_>) -> Result<Vec<PartyColumn>, ApiError> {
    let query = Query {
        sort: Sort::Recorded,
        limit: PARTIES,
        ..Query::of([Kind::Party])
    };
    let column = |row: Row| match row.record.body {
        Body::Party(party) => Some(PartyColumn {
            id: row.record.id,
            title: row.record.head.title,
            glyph: party.glyph,
            colour: party.colour,
        }),
        _ => None,
    };
    let rows = reader.list(&query)?.rows;
    Ok(rows.into_iter().filter_map(column).collect())
}

/// What answers what, as a forest: each item before what hangs on it, with its depth. What
/// hangs on itself in a circle stands at the end, flat.
pub(super) fn forest(items: &[(RecordId, Option<RecordId>)]) -> Vec<(RecordId, u32)> {
    let known: HashMap<RecordId, Option<RecordId>> = items.iter().copied().collect();
    let mut below: HashMap<RecordId, Vec<RecordId>> = HashMap::new();
    let mut roots = Vec::new();
    for (id, parent) in items {
        match parent.filter(|parent| parent != id && known.contains_key(parent)) {
            Some(parent) => below.entry(parent).or_default().push(*id),
            None => roots.push(*id),
        }
    }
    let mut out = Vec::new();
    let mut seen = BTreeSet::new();
    let mut next: Vec<(RecordId, u32)> = roots.into_iter().rev().map(|id| (id, 0)).collect();
    while let Some((id, depth)) = next.pop() {
        if !seen.insert(id) {
            continue;
        }
        out.push((id, depth));
        let children = below.get(&id).into_iter().flatten().rev();
        next.extend(children.map(|child| (*child, depth + 1)));
    }
    out.extend(
        items
            .iter()
            .filter(|(id, _)| !seen.contains(id))
            .map(|(id, _)| (*id, 0)),
    );
    out
}
