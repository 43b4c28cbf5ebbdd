//! Owns which processes a briefing covers, and refuses readers who may not know of one of them.

use super::super::audience::Audience;
use crate::desk::found;
use crate::error::{ApiError, Code};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Kind, Record, RecordId};
use rapporteur_store::Reader;
use serde_json::json;
use std::collections::BTreeMap;

/// The processes a briefing covers.
pub(super) struct Covered {
    records: Vec<Record>,
    /// The mark of whatever carries none: the highest of what stands for one in any of them.
    pub default_mark: Tlp,
}

impl Covered {
    pub fn read(
        reader: &Reader<'_>,
        processes: Vec<RecordId>,
        up_to: Option<Tlp>,
    ) -> Result<Self, ApiError> {
        let mut covered = Self {
            records: Vec::new(),
            default_mark: Tlp::Clear,
        };
        for process in processes {
            let found = found(reader, process)?;
            if found.record.kind() != Kind::Process {
                return Err(ApiError::record_not_found(process));
            }
            let mark = found.record.head.mark;
            let counts_as = mark.unwrap_or(Tlp::Amber);
            fits(up_to, mark, counts_as)?;
            covered.default_mark = covered.default_mark.max(counts_as);
            covered.records.push(found.record);
        }
        Ok(covered)
    }

    pub fn seen_by(
        self,
        audience: &mut Audience<'_, '_>,
    ) -> Result<BTreeMap<RecordId, Record>, ApiError> {
        let mut seen = BTreeMap::new();
        for record in self.records {
            let record = audience.seen(record)?.ok_or_else(not_for_them)?;
            seen.insert(record.id, record);
        }
        Ok(seen)
    }
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
