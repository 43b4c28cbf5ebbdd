//! Owns recording a review: the source and everything that was accepted, in one operation, which one
//! step of undo takes back. What is neither accepted nor dropped is left out. Refuses half of it: one
//! refused record refuses the whole, and the review is kept.

use super::beginning::newer;
use super::known::Known;
use super::plan::planned;
use super::reviewing::kept;
use crate::at::At;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::writing::{Saved, acceptable, counted, op, saved};
use rapporteur_domain::{Body, Chain, OpId, Record, RecordId};
use rapporteur_store::{Base, Found, Reader};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A review to be recorded.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecordReviewRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The source whose review it is.
    pub source: RecordId,
}

/// Records a review, and is done with it.
///
/// # Errors
/// `record.not_found` when there is no such review, `move.illegal` for a move that a rule refuses and
/// that has no remark, or a failure of the disk; the review is kept.
pub fn record_review(desk: &Desk<'_>, request: &RecordReviewRequest) -> Result<Saved, ApiError> {
    let (read, decisions) = kept(desk, request.source)?;
    let reader = desk.reader(&At::default())?;
    let known = Known::read(&reader)?;
    let laid = planned(&reader, &known, request.source, &read, &decisions, true)?;
    let standing = reader.get(request.source)?;
    let mut records = laid.source;
    if let Some(found) = &standing {
        records.retain(|record| record.id == request.source);
        for record in &mut records {
            *record = newer(&found.record, record);
        }
    }
    let mut adds: BTreeMap<RecordId, Vec<Chain>> = BTreeMap::new();
    for plan in laid.plans {
        for record in plan.puts {
            if records.iter().all(|it| it.id != record.id) {
                records.push(record);
            }
        }
        for (id, chain) in plan.adds {
            adds.entry(id).or_default().push(chain);
        }
    }
    let relayed = relayed(&reader, &mut records, adds)?;
    drop(reader);
    records.iter().try_for_each(acceptable)?;
    let what = counted(records.len() + relayed.len());
    let op = op(desk, request.op_id, format!("Record a review: {what}"));
    let done = desk.dossier.transact(&op, |writer| {
        for record in &records {
            let base = match &standing {
                Some(found) if found.record.id == record.id => Base::Version(found.since),
                _ => Base::New,
            };
            writer.put(record, base)?;
        }
        for found in &relayed {
            writer.put(&found.record, Base::Version(found.since))?;
        }
        writer.drop_review(request.source)
    })?;
    saved(desk, &op, done)
}

/// Adds chains to developments: to those of this review where they stand, to known ones as they are.
fn relayed(
    reader: &Reader<'_>,
    records: &mut [Record],
    adds: BTreeMap<RecordId, Vec<Chain>>,
) -> Result<Vec<Found>, ApiError> {
    let mut out = Vec::new();
    for (id, chains) in adds {
        if let Some(record) = records.iter_mut().find(|record| record.id == id) {
            add(record, chains);
        } else if let Some(mut found) = reader.get(id)?.filter(|found| !found.binned) {
            add(&mut found.record, chains);
            out.push(found);
        }
    }
    Ok(out)
}

fn add(record: &mut Record, chains: Vec<Chain>) {
    if let Body::Development(development) = &mut record.body {
        for chain in chains {
            if !development.evidence.contains(&chain) {
                development.evidence.push(chain);
            }
        }
    }
}
