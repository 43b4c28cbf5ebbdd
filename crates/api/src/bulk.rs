//! Owns the use case of changing many records at once, as one operation that one undo takes
//! back. Which records is said by their ids or by the list they stand in, so that a choice of a
//! hundred thousand never crosses the seam. Refuses half a change: a stop leaves all as it was.

use crate::backups;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::filters;
use crate::host::Progress;
use crate::lists::ListRecordsRequest;
use crate::writing::{Saved, counted, op, saved};
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Body, OpId, Record, RecordId};
use rapporteur_store::{Base, Put, StoreError, Writer};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Most records a rule may refuse before the whole is refused.
const REFUSALS: usize = 25;

/// Most touched records that are named; a window asks again for what it shows either way.
pub(crate) const NAMED: usize = 500;

/// Which records are meant.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ChosenRecords"))]
#[serde(default, deny_unknown_fields)]
pub struct Chosen {
    /// These.
    pub ids: Vec<RecordId>,
    /// All of this list, loaded or not; its page is not looked at.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub matching: Option<Box<ListRecordsRequest>>,
    /// But not these.
    pub except: Vec<RecordId>,
}

/// What is to become of each.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BulkEdit"))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// A handling mark, or none.
    Mark {
        /// The mark.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional))]
        mark: Option<Tlp>,
    },
    /// Tags more and tags less.
    Tags {
        /// To add.
        #[serde(default)]
        add: Vec<String>,
        /// To take away.
        #[serde(default)]
        remove: Vec<String>,
    },
    /// Processes they belong to, of the kinds that belong to any.
    Processes {
        /// To add.
        #[serde(default)]
        add: Vec<RecordId>,
        /// To take away.
        #[serde(default)]
        remove: Vec<RecordId>,
    },
    /// How credible developments are, or not judged.
    Credibility {
        /// The grade.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional))]
        grade: Option<Credibility>,
    },
    /// How reliable outlets are, or not judged.
    Reliability {
        /// The grade.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional))]
        grade: Option<Reliability>,
    },
    /// Into the bin.
    Bin,
    /// Out of the bin.
    Restore,
}

/// Many records to be changed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangeManyRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The name under which the host tells progress and takes a wish to stop.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub task: String,
    /// Which records.
    pub chosen: Chosen,
    /// What becomes of them.
    pub edit: Edit,
}

/// What was done to many.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChangedMany {
    /// The operation; of very many records touched only the first are named.
    pub saved: Saved,
    /// How many were changed.
    pub changed: u32,
    /// How many were so already.
    pub same: u32,
    /// How many are of a kind that this does not fit.
    pub unfit: u32,
    /// What a rule refused, and why; everything else was changed.
    pub refused: Vec<RefusedRecord>,
}

/// A record that a rule kept as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RefusedRecord {
    /// The record.
    pub id: RecordId,
    /// Why.
    pub reason: String,
}

/// How many of the records were what.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    changed: u32,
    same: u32,
    unfit: u32,
}

/// Changes many records as one operation.
///
/// # Errors
/// `query.bad` for a choice of nothing, `cancelled`, `move.illegal` when a rule refuses very many
/// of them, or a failure of the disk. Nothing was changed then.
pub fn change_many(
    desk: &Desk<'_>,
    request: &ChangeManyRequest,
    progress: &dyn Progress,
) -> Result<ChangedMany, ApiError> {
    let ids = ids(desk, &request.chosen)?;
    if ids.is_empty() {
        return Err(ApiError::refused(
            Code::QueryBad,
            "No record is chosen, so nothing was changed.",
        ));
    }
    if backups::is_large(desk, ids.len())? {
        backups::first_back_up(desk, backups::Reason::Bulk, progress)?;
    }
    let label = format!("{} {}", request.edit.verb(), counted(ids.len()));
    let op = op(desk, request.op_id, label);
    let mut refused: BTreeMap<RecordId, String> = BTreeMap::new();
    loop {
        let done = desk.dossier.transact(&op, |writer| {
            all(desk, writer, &request.edit, &ids, &refused, progress)
        });
        match done {
            Err(StoreError::IllegalMove { record, reason }) if refused.len() < REFUSALS => {
                refused.insert(record, reason.reason.said(desk.host.language()));
            }
            Err(error) => return Err(error.into()),
            Ok(outcome) => return answer(desk, &op, outcome, refused),
        }
    }
}

fn answer(
    desk: &Desk<'_>,
    op: &rapporteur_store::Op,
    outcome: rapporteur_store::Outcome<Tally>,
    refused: BTreeMap<RecordId, String>,
) -> Result<ChangedMany, ApiError> {
    // Sent again, the operation is not done again: what it touched is what it changed.
    let tally = outcome.value.unwrap_or(Tally {
        changed: u32::try_from(outcome.touched.len()).unwrap_or(u32::MAX),
        ..Tally::default()
    });
    let mut saved = saved(desk, op, outcome)?;
    saved.touched.truncate(NAMED);
    let refused = refused.into_iter();
    Ok(ChangedMany {
        saved,
        changed: tally.changed,
        same: tally.same,
        unfit: tally.unfit,
        refused: refused
            .map(|(id, reason)| RefusedRecord { id, reason })
            .collect(),
    })
}

/// The records meant, each once.
pub(crate) fn ids(desk: &Desk<'_>, chosen: &Chosen) -> Result<Vec<RecordId>, ApiError> {
    let except: HashSet<RecordId> = chosen.except.iter().copied().collect();
    let mut met = HashSet::new();
    let mut out = Vec::new();
    let listed = match &chosen.matching {
        Some(request) => listed(desk, request)?,
        None => Vec::new(),
    };
    for id in chosen.ids.iter().copied().chain(listed) {
        if !except.contains(&id) && met.insert(id) {
            out.push(id);
        }
    }
    Ok(out)
}

fn listed(desk: &Desk<'_>, request: &ListRecordsRequest) -> Result<Vec<RecordId>, ApiError> {
    let mut query = filters::query(request, u64::from(u32::MAX))?;
    query.offset = 0;
    Ok(desk.reader(&request.at)?.ids(&query)?)
}

fn all(
    desk: &Desk<'_>,
    writer: &mut Writer<'_>,
    edit: &Edit,
    ids: &[RecordId],
    refused: &BTreeMap<RecordId, String>,
    progress: &dyn Progress,
) -> Result<Tally, StoreError> {
    let mut tally = Tally::default();
    for (done, id) in ids.iter().enumerate() {
        if progress.cancelled() {
            return Err(StoreError::Cancelled);
        }
        progress.report(done as u64, ids.len() as u64);
        if refused.contains_key(id) {
            continue;
        }
        match one(desk, writer, edit, *id)? {
            Done::Changed => tally.changed += 1,
            Done::Same => tally.same += 1,
            Done::Unfit => tally.unfit += 1,
        }
    }
    Ok(tally)
}

enum Done {
    Changed,
    Same,
    Unfit,
}

fn one(
    desk: &Desk<'_>,
    writer: &mut Writer<'_>,
    edit: &Edit,
    id: RecordId,
) -> Result<Done, StoreError> {
    let held = writer.reader(desk.host.today()).get(id)?;
    let held = held.ok_or(StoreError::NotFound(id))?;
    match edit {
        Edit::Bin if held.binned => return Ok(Done::Same),
        Edit::Bin => return writer.bin(id).map(|_| Done::Changed),
        Edit::Restore if !held.binned => return Ok(Done::Same),
        Edit::Restore => return writer.restore(id).map(|()| Done::Changed),
        // What lies in the bin is not edited: it may have come there since it was chosen.
        _ if held.binned => return Ok(Done::Unfit),
        _ => {}
    }
    let mut record = held.record;
    if !edit.apply(&mut record) {
        return Ok(Done::Unfit);
    }
    match writer.put(&record, Base::Version(held.since))? {
        Put::Unchanged => Ok(Done::Same),
        Put::Changed | Put::Created => Ok(Done::Changed),
    }
}

impl Edit {
    fn verb(&self) -> &'static str {
        match self {
            Self::Mark { .. } => "Mark",
            Self::Tags { .. } => "Tag",
            Self::Processes { .. } => "Assign",
            Self::Credibility { .. } | Self::Reliability { .. } => "Grade",
            Self::Bin => "Bin",
            Self::Restore => "Restore",
        }
    }

    /// Makes the edit; false when it does not fit a record of this kind.
    fn apply(&self, record: &mut Record) -> bool {
        match (self, &mut record.body) {
            (Self::Mark { mark }, _) => record.head.mark = *mark,
            (Self::Tags { add, remove }, _) => altered(&mut record.head.tags, add, remove),
            (Self::Processes { add, remove }, body) => match processes(body) {
                Some(held) => altered(held, add, remove),
                None => return false,
            },
            (Self::Credibility { grade }, Body::Development(it)) => it.credibility = *grade,
            (Self::Reliability { grade }, Body::Outlet(it)) => it.reliability = *grade,
            _ => return false,
        }
        true
    }
}

/// The list with some added at its end and some taken away.
fn altered<T: Clone + Ord>(held: &mut Vec<T>, add: &[T], remove: &[T]) {
    let gone: BTreeSet<&T> = remove.iter().collect();
    held.retain(|it| !gone.contains(it));
    for it in add {
        if !held.contains(it) {
            held.push(it.clone());
        }
    }
}

fn processes(body: &mut Body) -> Option<&mut Vec<RecordId>> {
    match body {
        Body::Round(it) => Some(&mut it.processes),
        Body::VenueOption(it) => Some(&mut it.processes),
        Body::Issue(it) => Some(&mut it.processes),
        Body::Offer(it) => Some(&mut it.processes),
        Body::Pledge(it) => Some(&mut it.processes),
        Body::Incident(it) => Some(&mut it.processes),
        _ => None,
    }
}
