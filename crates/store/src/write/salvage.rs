//! Owns putting back what was read out of a damaged file. Neither rules nor bases are asked: it was judged when it
//! was saved. A reference that leads to a record of which nothing was found leads to an empty place of its kind,
//! marked as purged, so that nothing hangs in the air and everybody sees that something was there.

use super::Writer;
use crate::Result;
use rapporteur_domain::{Kind, Record, RecordId};
use std::collections::BTreeMap;

/// What one operation is to put back.
pub(crate) struct Salvage<'a> {
    /// The kind of every record there was, where it is known.
    pub kinds: &'a BTreeMap<RecordId, Kind>,
    /// Records with the text they were kept as, and whether they lay in the bin.
    pub put: &'a [(Record, String, bool)],
    /// Records that ceased to stand.
    pub closed: &'a [RecordId],
}

impl Writer<'_> {
    /// Puts back what an operation did.
    ///
    /// # Errors
    /// Those of the disk.
    pub(crate) fn put_salvaged(&mut self, salvage: &Salvage<'_>) -> Result<()> {
        self.lenient = true;
        for id in salvage.closed {
            let Some(met) = self.meet(*id)? else { continue };
            if let Some(current) = self.current(met.no)? {
                self.close(met.no, *id, &current)?;
            }
        }
        for (record, body, binned) in salvage.put {
            let no = self.number(record)?;
            self.fill(no)?;
            let current = self.current(no)?;
            self.replace(no, current, record, body, *binned)?;
        }
        for (record, _, _) in salvage.put {
            for link in record.links() {
                if self.meet(link.target)?.is_none() {
                    self.leave_empty(link.target, salvage.kinds)?;
                }
            }
        }
        Ok(())
    }

    /// A place that was empty until now holds something.
    fn fill(&mut self, no: i64) -> Result<()> {
        let sql = "UPDATE record SET purged = NULL WHERE no = ? AND purged IS NOT NULL";
        if self.connection.prepare_cached(sql)?.execute([no])? > 0 {
            self.met.retain(|_, met| met.no != no);
        }
        Ok(())
    }

    fn leave_empty(&mut self, id: RecordId, kinds: &BTreeMap<RecordId, Kind>) -> Result<()> {
        let kind = kinds.get(&id).copied().unwrap_or(Kind::Note);
        let sql = "INSERT INTO record(id, kind, purged) VALUES (?, ?, ?)";
        let values = (id.0.as_bytes(), kind.code(), self.op.seq);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}
