//! Owns undo and redo: both bring back what stood before an operation, as a new one. History
//! is never rewritten.

use super::Writer;
use crate::journal::{self, OpKind, OpRow};
use crate::{Result, Seq};
use rapporteur_domain::Record;
use rusqlite::Connection;

/// Where the lists of undo and redo stand after an operation.
pub(super) struct Heads {
    pub undo: Option<Seq>,
    pub redo: Option<Seq>,
    pub below: Option<Seq>,
}

pub(super) fn heads(
    connection: &Connection,
    kind: OpKind,
    seq: Seq,
    last: Option<&OpRow>,
    target: Option<Seq>,
) -> Result<Heads> {
    let undo = last.and_then(|last| last.undo_head);
    let redo = last.and_then(|last| last.redo_head);
    let below_target = target
        .map(|target| journal::at(connection, target))
        .transpose()?
        .and_then(|op| op.below);
    Ok(match kind {
        OpKind::Do => Heads {
            undo: Some(seq),
            redo: None,
            below: undo,
        },
        OpKind::Undo => Heads {
            undo: below_target,
            redo: Some(seq),
            below: redo,
        },
        OpKind::Redo => Heads {
            undo: Some(seq),
            redo: below_target,
            below: undo,
        },
        OpKind::Purge => Heads {
            undo,
            redo,
            below: None,
        },
    })
}

/// What stood before an operation.
struct Former {
    binned: bool,
    body: String,
}

impl Writer<'_> {
    /// Brings every record the target operation touched back to what it said before. Later
    /// operations on it have been taken back already: the lists of undo and redo see to that.
    pub(crate) fn take_back(&mut self) -> Result<()> {
        let Some(target) = self.op.undoes else {
            return Ok(());
        };
        let target = journal::at(self.connection, target)?;
        for no in crate::read::touched_numbers(self.connection, &target)? {
            self.bring_back(no, target.seq)?;
        }
        Ok(())
    }

    fn bring_back(&mut self, no: i64, before: Seq) -> Result<()> {
        let former = self.former(no, before)?;
        let current = self.current(no)?;
        match former {
            Some(Former { binned, body }) => {
                let record: Record = serde_json::from_str(&body)?;
                for link in record.links() {
                    self.meet(link.target)?;
                }
                self.meet(record.id)?;
                self.replace(no, current, &record, &body, binned)
            }
            None => match current {
                Some(current) => self.close(no, self.id_of(no)?, &current),
                None => Ok(()),
            },
        }
    }

    /// None when there was nothing, or when what there was has been purged.
    fn former(&self, no: i64, before: Seq) -> Result<Option<Former>> {
        let sql =
            "SELECT binned, body FROM version WHERE record = ? AND until = ? AND body IS NOT NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query((no, before))?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(Some(Former {
            binned: row.get(0)?,
            body: row.get(1)?,
        }))
    }
}
