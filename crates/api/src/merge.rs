//! Owns the use case of merging two records that turned out to be the same thing, as one
//! operation that one undo takes back: what referred to the absorbed one refers to the kept one,
//! values are joined or chosen, and the absorbed one goes to the bin and says where it went.
//! Refuses to lose a value: what is not chosen stays with the absorbed record.

mod values;

use crate::at::At;
use crate::bulk::NAMED;
use crate::desk::{Desk, found};
use crate::error::{ApiError, Code};
use crate::host::Progress;
use crate::row::{Given, Row, lines};
use crate::writing::{Saved, acceptable, op, saved};
use rapporteur_domain::development::Override;
use rapporteur_domain::{Body, Kind, OpId, Record, RecordId};
use rapporteur_store::{Base, Found, Held, Op, Reader, StoreError, Writer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub use values::{Choice, MergeField};

/// Most records named in a preview.
const SHOWN: usize = 12;

/// Most moves that one remark may record against the rules.
const OVERRIDES: usize = 50;

/// Two records that may be one.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PreviewMergeRequest {
    /// The one to be kept.
    pub keep: RecordId,
    /// The one to go.
    pub absorb: RecordId,
}

/// What merging would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergePreview {
    /// The one to be kept.
    pub keep: Row,
    /// The one to go.
    pub absorb: Row,
    /// Where they differ.
    pub fields: Vec<MergeField>,
    /// What refers to the one to go and will refer to the other, by kind and role.
    pub repointed: Vec<Repointed>,
    /// How many records that is.
    pub total: u32,
    /// The first of them.
    pub rows: Vec<Row>,
}

/// Records that refer to the absorbed one in the same way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Repointed {
    /// Their kind.
    pub kind: Kind,
    /// As what they refer to it.
    pub role: String,
    /// How many.
    pub count: u32,
}

/// Two records to be made one.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MergeRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The name under which the host tells progress and takes a wish to stop.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub task: String,
    /// The one to be kept.
    pub keep: RecordId,
    /// The one to go.
    pub absorb: RecordId,
    /// Whose value, for fields where they differ; without a word, as the preview says.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<BTreeMap<String, Choice>>"))]
    pub choices: BTreeMap<String, Choice>,
    /// The versions that were looked at: of the kept and the absorbed one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub expected: Option<(i64, i64)>,
    /// Why moves that no longer follow each other are recorded all the same.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub remark: Option<String>,
}

/// Says what merging would do, and changes nothing.
///
/// # Errors
/// `record.not_found`, `record.invalid` for two that cannot be one, or a failure of the disk.
pub fn preview_merge(
    desk: &Desk<'_>,
    request: &PreviewMergeRequest,
) -> Result<MergePreview, ApiError> {
    let reader = desk.reader(&At::default())?;
    let (kept, absorbed) = pair(&reader, request.keep, request.absorb)?;
    let held = holders(&reader, request.absorb, request.keep)?;
    let fields = values::fields(&kept.record, &absorbed.record)?;
    let mut ids = BTreeSet::new();
    let first: Vec<RecordId> = held
        .iter()
        .map(|it| it.by)
        .filter(|id| ids.insert(*id))
        .collect();
    let total = u32::try_from(first.len()).unwrap_or(u32::MAX);
    let mut given = Vec::new();
    let shown = reader.get_all(first.into_iter().take(SHOWN))?;
    for it in [kept, absorbed].into_iter().chain(shown) {
        given.push(Given::with_status(&reader, it)?);
    }
    let (rows, _) = lines(&reader, given, reader.as_of())?;
    let mut rows = rows.into_iter();
    let (Some(keep), Some(absorb)) = (rows.next(), rows.next()) else {
        return Err(ApiError::record_not_found(request.keep));
    };
    Ok(MergePreview {
        keep,
        absorb,
        fields,
        repointed: counted(&held),
        total,
        rows: rows.collect(),
    })
}

/// Merges two records.
///
/// # Errors
/// `record.not_found`, `record.invalid` for two that cannot be one, `record.conflict` when either
/// changed meanwhile, `move.illegal` when moves no longer follow each other and no remark says why
/// they are kept, `cancelled`, or a failure of the disk. Nothing was changed then.
pub fn merge_records(
    desk: &Desk<'_>,
    request: &MergeRequest,
    progress: &dyn Progress,
) -> Result<Saved, ApiError> {
    let reader = desk.reader(&At::default())?;
    let (kept, absorbed) = pair(&reader, request.keep, request.absorb)?;
    let bases = request.expected.unwrap_or((kept.since, absorbed.since));
    let mut merging = Merging {
        desk,
        keep: request.keep,
        absorb: request.absorb,
        bases,
        merged: values::merged(&kept.record, &absorbed.record, &request.choices)?,
        absorbed: absorbed.record,
        holders: holders(&reader, request.absorb, request.keep)?
            .into_iter()
            .map(|held| held.by)
            .collect(),
        overridden: BTreeMap::new(),
    };
    acceptable(&merging.merged)?;
    drop(reader);
    let label = format!("Merge two {}", plural(merging.merged.kind()));
    let op = op(desk, request.op_id, label);
    let remark = request.remark.as_deref().map(str::trim).unwrap_or_default();
    let mut done = merging.run(&op, progress);
    while let Err(StoreError::IllegalMove { record, reason }) = &done {
        if remark.is_empty() || merging.overridden.len() >= OVERRIDES {
            break;
        }
        let rule = reason.rule.to_string();
        let remark = remark.to_owned();
        if merging
            .overridden
            .insert(*record, Override { rule, remark })
            .is_some()
        {
            break;
        }
        done = merging.run(&op, progress);
    }
    let mut saved = saved(
        desk,
        &op,
        done.map_err(|error| ApiError::of_store(error, desk.host.language()))?,
    )?;
    saved.touched.truncate(NAMED);
    Ok(saved)
}

struct Merging<'a> {
    desk: &'a Desk<'a>,
    keep: RecordId,
    absorb: RecordId,
    bases: (i64, i64),
    merged: Record,
    absorbed: Record,
    holders: BTreeSet<RecordId>,
    overridden: BTreeMap<RecordId, Override>,
}

impl Merging<'_> {
    fn run(
        &self,
        op: &Op,
        progress: &dyn Progress,
    ) -> Result<rapporteur_store::Outcome<()>, StoreError> {
        self.desk
            .dossier
            .transact(op, |writer| self.within(writer, progress))
    }

    fn within(&self, writer: &mut Writer<'_>, progress: &dyn Progress) -> Result<(), StoreError> {
        writer.put(&self.merged, Base::Version(self.bases.0))?;
        for (done, id) in self.holders.iter().enumerate() {
            if progress.cancelled() {
                return Err(StoreError::Cancelled);
            }
            progress.report(done as u64, self.holders.len() as u64);
            self.repoint(writer, *id)?;
        }
        let mut gone = self.absorbed.clone();
        gone.head.merged_into = Some(self.keep);
        writer.put(&gone, Base::Version(self.bases.1))?;
        writer.bin(self.absorb).map(drop)
    }

    fn repoint(&self, writer: &mut Writer<'_>, id: RecordId) -> Result<(), StoreError> {
        let held = writer.reader(self.desk.host.today()).get(id)?;
        let held = held.ok_or(StoreError::NotFound(id))?;
        let mut record = values::repointed(&held.record, self.absorb, self.keep)?;
        if let (Some(set), Body::Development(it)) = (self.overridden.get(&id), &mut record.body) {
            it.overridden = Some(set.clone());
        }
        writer.put(&record, Base::Version(held.since)).map(drop)
    }
}

/// The two, if they can be one.
fn pair(reader: &Reader<'_>, keep: RecordId, absorb: RecordId) -> Result<(Found, Found), ApiError> {
    let (kept, absorbed) = (found(reader, keep)?, found(reader, absorb)?);
    if keep == absorb {
        return Err(unlike("This is one record already."));
    }
    if kept.binned || absorbed.binned {
        return Err(unlike("One of the two lies in the bin. Restore it first."));
    }
    let (one, other) = (kept.record.kind(), absorbed.record.kind());
    if one != other {
        let message = format!(
            "They are not of one kind: {} and {}.",
            one.word(),
            other.word()
        );
        return Err(unlike(&message));
    }
    match (&kept.record.body, &absorbed.record.body) {
        (Body::Briefing(_), _) => {
            return Err(unlike("Issued briefings stay as they were issued."));
        }
        (Body::Development(a), Body::Development(b)) if a.asserts.kind() != b.asserts.kind() => {
            return Err(unlike("They do not assert the same kind of thing."));
        }
        (Body::Issue(_), _) => not_above(reader, absorb, &kept.record)?,
        _ => {}
    }
    Ok((kept, absorbed))
}

/// A sticking point cannot take over one further up in its own branch: the branch would hang
/// from itself.
fn not_above(reader: &Reader<'_>, absorb: RecordId, kept: &Record) -> Result<(), ApiError> {
    let mut met = BTreeSet::new();
    let mut at = parent(kept);
    let mut steps = 0;
    while let Some(id) = at {
        if id == absorb && steps > 0 {
            return Err(unlike(
                "The one to be kept hangs further down in the branch of the other. Merge them the other way round.",
            ));
        }
        if !met.insert(id) {
            break;
        }
        at = reader.get(id)?.and_then(|it| parent(&it.record));
        steps += 1;
    }
    Ok(())
}

fn parent(record: &Record) -> Option<RecordId> {
    match &record.body {
        Body::Issue(issue) => issue.parent,
        _ => None,
    }
}

fn unlike(message: &str) -> ApiError {
    ApiError::refused(Code::RecordInvalid, message).with(json!({ "field": Value::Null }))
}

/// What refers to the absorbed record, without the one that takes it over.
fn holders(reader: &Reader<'_>, absorb: RecordId, keep: RecordId) -> Result<Vec<Held>, ApiError> {
    let mut held = reader.backlinks(absorb, 0, u64::from(u32::MAX))?;
    held.retain(|it| it.by != keep && it.by != absorb);
    Ok(held)
}

fn counted(held: &[Held]) -> Vec<Repointed> {
    let mut counts: BTreeMap<(&str, &str), (Kind, u32)> = BTreeMap::new();
    for it in held {
        counts
            .entry((it.kind.code(), it.role.as_str()))
            .or_insert((it.kind, 0))
            .1 += 1;
    }
    let rows = counts
        .into_iter()
        .map(|((_, role), (kind, count))| Repointed {
            kind,
            role: role.to_owned(),
            count,
        });
    let mut rows: Vec<Repointed> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    rows
}

fn plural(kind: Kind) -> String {
    match kind {
        Kind::Party => "parties".to_owned(),
        Kind::Process => "processes".to_owned(),
        Kind::Person => "persons".to_owned(),
        other => format!("{}s", other.word()),
    }
}
