//! Owns an open dossier: one connection that writes, behind a lock, and connections that read,
//! lent out and taken back. Refuses a second way to write besides [`Dossier::transact`] and
//! what is built on it (undo, redo, purge).

use crate::connection::{self, Access};
use crate::error::{OpenError, StoreError, plain};
use crate::journal::{self, HistoryState, Op, OpKind, OpRow, Outcome};
use crate::lock::WriterLock;
use crate::open::{self, CreateOptions, OpenMode, Opened, Place};
use crate::read::{Lists, Steps, Totals};
use crate::write::{Kept, Writer};
use crate::{Result, Seq};
use rapporteur_domain::{OpId, RecordId};
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

/// Reading connections kept for the next reader.
const KEPT_READERS: usize = 4;

/// Records from which on an operation is a bulk one.
const BULK: usize = 1000;

/// An open dossier. Shared between threads: reads go on beside each other and beside a write.
#[derive(Debug)]
pub struct Dossier {
    // In the order they are dropped: readers first, so that the writer is the last connection
    // and clears the log away; the lock at the very end.
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Option<Connection>>,
    pub(crate) totals: Mutex<Totals>,
    pub(crate) lists: Mutex<Lists>,
    pub(crate) steps: Mutex<Steps>,
    path: PathBuf,
    place: Place,
    access: Access,
    replica: Uuid,
    lock: Option<WriterLock>,
}

impl Dossier {
    /// Makes a new dossier at a path where nothing stands, and opens it for writing.
    ///
    /// # Errors
    /// See [`OpenError`]; nothing stays behind.
    pub fn create(path: &Path, options: &CreateOptions) -> std::result::Result<Self, OpenError> {
        Self::with(path, open::create(path, options)?)
    }

    /// Opens a dossier.
    ///
    /// # Errors
    /// See [`OpenError`]; the file is as it was.
    pub fn open(path: &Path, mode: OpenMode) -> std::result::Result<Self, OpenError> {
        Self::with(path, open::open(path, mode)?)
    }

    pub(crate) fn with(path: &Path, opened: Opened) -> std::result::Result<Self, OpenError> {
        let replica = opened
            .connection
            .query_row("SELECT value FROM meta WHERE key = 'replica'", [], |row| {
                row.get::<_, String>(0)
            })
            .map_err(|error| connection::open_error(path, &error))?;
        let replica = Uuid::parse_str(&replica).map_err(|_| OpenError::Damaged {
            detail: "it does not say which copy it is".into(),
        })?;
        let (readers, writer) = match opened.lock {
            Some(_) => (Vec::new(), Some(opened.connection)),
            None => (vec![opened.connection], None),
        };
        Ok(Self {
            readers: Mutex::new(readers),
            writer: Mutex::new(writer),
            totals: Mutex::default(),
            lists: Mutex::default(),
            steps: Mutex::default(),
            path: path.to_owned(),
            place: opened.place,
            access: opened.access,
            replica,
            lock: opened.lock,
        })
    }

    /// Where it stands.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it was opened for reading only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// Does one action: runs the closure in a transaction of its own and writes it to the
    /// journal, all or nothing. When it returns, the change is on the disk. An operation id
    /// that is known is not done again: its earlier outcome is returned.
    ///
    /// # Errors
    /// Whatever the closure returned, or see [`StoreError`]; nothing was written, except for
    /// [`StoreError::Unknown`].
    pub fn transact<T>(
        &self,
        op: &Op,
        act: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Outcome<T>> {
        self.write(op, OpKind::Do, |_| Ok(None), act)
    }

    /// Takes the last action back, as a new operation. Survives closing and opening.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or see [`StoreError`].
    pub fn undo(&self, op: &Op) -> Result<Outcome<()>> {
        let target = |last: Option<&OpRow>| match last.and_then(|op| op.undo_head) {
            Some(seq) => Ok(Some(seq)),
            None => Err(StoreError::NothingToUndo),
        };
        self.write(op, OpKind::Undo, target, |writer| writer.take_back())
    }

    /// Does again what was last undone, as a new operation.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`], or see [`StoreError`].
    pub fn redo(&self, op: &Op) -> Result<Outcome<()>> {
        let target = |last: Option<&OpRow>| match last.and_then(|op| op.redo_head) {
            Some(seq) => Ok(Some(seq)),
            None => Err(StoreError::NothingToRedo),
        };
        self.write(op, OpKind::Redo, target, |writer| writer.take_back())
    }

    pub(crate) fn write<T>(
        &self,
        op: &Op,
        kind: OpKind,
        target: impl FnOnce(Option<&OpRow>) -> Result<Option<Seq>>,
        act: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let mut guard = self.writing()?;
        let connection = guard.as_mut().ok_or(StoreError::ReadOnly)?;
        if !open::still_there(&self.path, self.place) {
            return Err(StoreError::Replaced);
        }
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if let Some(earlier) = journal::by_id(&transaction, op.id)? {
            return repeated(&transaction, earlier, kind);
        }
        let last = journal::last(&transaction)?;
        let target = target(last.as_ref())?;
        let mut writer =
            Writer::begin(&transaction, op, kind, self.replica, last.as_ref(), target)?;
        let value = act(&mut writer)?;
        let Some(Kept {
            op,
            touched,
            shifts,
        }) = writer.finish()?
        else {
            return Ok(Outcome {
                op: None,
                touched: Vec::new(),
                value: Some(value),
                repeated: false,
            });
        };
        if let Err(error) = transaction.commit() {
            self.settle(&mut guard, op.id, error)?;
        }
        self.totals
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .advance(op.seq, shifts.as_ref());
        if touched.len() >= BULK {
            // The memory such an operation took is of no use to the next. Failing does no harm.
            let _ = guard
                .as_ref()
                .map(|connection| connection.execute_batch("PRAGMA shrink_memory"));
        }
        Ok(Outcome {
            op: Some(op),
            touched,
            value: Some(value),
            repeated: false,
        })
    }

    /// Writes what no journal keeps.
    pub(crate) fn unjournaled(&self, write: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let guard = self.writing()?;
        let connection = guard.as_ref().ok_or(StoreError::ReadOnly)?;
        if !open::still_there(&self.path, self.place) {
            return Err(StoreError::Replaced);
        }
        write(connection)
    }

    /// After an error from COMMIT the outcome is unknown: reopens and looks the operation up.
    fn settle(
        &self,
        guard: &mut Option<Connection>,
        id: OpId,
        error: rusqlite::Error,
    ) -> Result<()> {
        drop(guard.take());
        let reopened = connection::open(&self.path, Access::Write)
            .map_err(|_| StoreError::Unknown(plain(&error)))?;
        let found =
            journal::by_id(&reopened, id).map_err(|_| StoreError::Unknown(plain(&error)))?;
        *guard = Some(reopened);
        match found {
            Some(_) => Ok(()),
            None => Err(error.into()),
        }
    }

    fn writing(&self) -> Result<MutexGuard<'_, Option<Connection>>> {
        if self.lock.is_none() {
            return Err(StoreError::ReadOnly);
        }
        // A panic in a closure rolled its transaction back; the connection is sound.
        let mut guard = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if guard.is_none() {
            let reopened = connection::open(&self.path, Access::Write);
            *guard = Some(reopened.map_err(StoreError::from)?);
        }
        Ok(guard)
    }

    pub(crate) fn lend(&self) -> Result<Connection> {
        let kept = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        match kept {
            Some(connection) => Ok(connection),
            None => Ok(connection::open(&self.path, self.access)?),
        }
    }

    pub(crate) fn take_back(&self, connection: Connection) {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < KEPT_READERS {
            readers.push(connection);
        }
    }

    /// The operation with this identity, if it was done.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn op_by_id(&self, id: OpId) -> Result<Option<OpRow>> {
        self.reading(|connection| journal::by_id(connection, id))
    }

    /// The last operation; none in a new dossier.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn last_op(&self) -> Result<Option<OpRow>> {
        self.reading(journal::last)
    }

    /// What undo and redo would do now.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn history(&self) -> Result<HistoryState> {
        self.reading(|connection| {
            let Some(last) = journal::last(connection)? else {
                return Ok(HistoryState::default());
            };
            let label = |seq: Option<Seq>| -> Result<Option<String>> {
                let Some(mut seq) = seq else { return Ok(None) };
                // An undoing or a redoing is called what the action at its root is called.
                loop {
                    let op = journal::at(connection, seq)?;
                    match op.undoes {
                        Some(root) => seq = root,
                        None => return Ok(Some(op.label)),
                    }
                }
            };
            Ok(HistoryState {
                undo: label(last.undo_head)?,
                redo: label(last.redo_head)?,
                seq: last.seq,
            })
        })
    }

    /// How many records stand now, the bin included.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn standing(&self) -> Result<u64> {
        self.reading(journal::standing)
    }

    pub(crate) fn reading<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = self.lend()?;
        let value = read(&connection);
        self.take_back(connection);
        value
    }

    /// Moves the log into the file and empties it: when idle, and after a purge. Tells whether
    /// everything was moved; a reader that still stands in the past can prevent it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn checkpoint(&self) -> Result<bool> {
        let guard = self.writing()?;
        let connection = guard.as_ref().ok_or(StoreError::ReadOnly)?;
        Ok(connection::gather(connection)?)
    }

    /// Closes it, the log moved into the file. Dropping does the same and says nothing.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn close(self) -> Result<()> {
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        if self.lock.is_some() {
            self.checkpoint()?;
        }
        let writer = self
            .writer
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        match writer.map(Connection::close) {
            Some(Err((_, error))) => Err(error.into()),
            _ => Ok(()),
        }
    }
}

fn repeated<T>(connection: &Connection, earlier: OpRow, kind: OpKind) -> Result<Outcome<T>> {
    if earlier.kind != kind {
        return Err(StoreError::OpReused);
    }
    let touched: Vec<RecordId> = crate::read::touched(connection, &earlier)?;
    Ok(Outcome {
        op: Some(earlier),
        touched,
        value: None,
        repeated: true,
    })
}

#[cfg(test)]
mod tests;
