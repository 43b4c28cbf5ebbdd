//! Owns reading at two clocks: a [`Reader`] stands at a day of the world and an operation of
//! the dossier, on one unchanging view of the file. Now is the last operation; the past is
//! read by the same queries.

mod at;
mod backlinks;
mod dated;
mod developments;
mod filter;
mod gather;
mod grade;
mod history;
mod kept;
mod list;
mod merge;
mod names;
mod one;
mod positions;
mod pulse;
mod query;
mod search;
mod sources;
mod standing;
mod totals;
mod walk;

pub use at::At;
pub use dated::{Dated, Stretch};
pub use history::{JournalRow, Past};
pub use list::{Page, Row};
pub use names::Named;
pub use one::Found;
pub use query::{Graded, Marked, Query, Recorded, Sort};
pub use search::{Hit, HitGroup, Piece, SearchPage, SearchQuery, Tallied, Tally};
pub use standing::Standing;

pub(crate) use backlinks::{held_by, resting_on};
pub(crate) use grade::Steps;
pub(crate) use history::{touched, touched_numbers};
pub(crate) use kept::Lists;
pub(crate) use merge::signed;
pub(crate) use one::ids_of;
pub(crate) use totals::{Shifted, Totals};

use crate::error::StoreError;
use crate::time::day_number;
use crate::{Dossier, Result, Seq, journal};
use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_domain::Language;
use rusqlite::Connection;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Steps of SQLite's machine between two looks at whether to stop.
const STEPS_BETWEEN_LOOKS: i32 = 10_000;

/// A place to read from.
pub struct Reader<'d> {
    connection: Lent<'d>,
    as_of: NaiveDate,
    day: i64,
    seq: Seq,
    /// The last operation of the view, whatever the clock says.
    head: Seq,
    /// In which what is read will be worded.
    language: Language,
}

enum Lent<'d> {
    Pooled {
        dossier: &'d Dossier,
        connection: Option<Connection>,
    },
    Within(&'d Connection),
}

impl Dossier {
    /// A reader at these clocks. It sees one state of the file as long as it lives; drop it
    /// before long, since the log cannot be cleared behind it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn reader(&self, at: At) -> Result<Reader<'_>> {
        let connection = self.lend()?;
        connection.execute_batch("BEGIN")?;
        let head = journal::last_seq(&connection)?;
        let seq = match at.as_known {
            Some(instant) => journal::seq_at(&connection, instant)?,
            None => head,
        };
        let connection = Lent::Pooled {
            dossier: self,
            connection: Some(connection),
        };
        Ok(Reader {
            connection,
            as_of: at.as_of,
            day: day_number(at.as_of),
            seq,
            head,
            language: Language::default(),
        })
    }
}

impl<'d> Reader<'d> {
    pub(crate) fn within(connection: &'d Connection, as_of: NaiveDate, seq: Seq) -> Self {
        Self {
            connection: Lent::Within(connection),
            as_of,
            day: day_number(as_of),
            seq,
            head: seq,
            language: Language::default(),
        }
    }

    /// The same for somebody who is answered in another language. Nothing kept is worded by it.
    #[must_use]
    pub fn speaking(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The language of whoever reads.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The clock of the world.
    #[must_use]
    pub fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// The clock of the dossier, as its last operation; zero before the first.
    #[must_use]
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// The instant of that operation; none before the first.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn known_at(&self) -> Result<Option<DateTime<Utc>>> {
        if self.seq == 0 {
            Ok(None)
        } else {
            Ok(Some(journal::at(self, self.seq)?.at))
        }
    }

    /// Lets another thread stop what this reader does: it then fails with
    /// [`StoreError::Cancelled`].
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn stop_when(&mut self, stop: Arc<AtomicBool>) -> Result<()> {
        if let Lent::Pooled {
            connection: Some(connection),
            ..
        } = &mut self.connection
        {
            connection.progress_handler(
                STEPS_BETWEEN_LOOKS,
                Some(move || stop.load(Ordering::Relaxed)),
            )?;
        }
        Ok(())
    }
}

impl Deref for Reader<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        match &self.connection {
            Lent::Pooled {
                connection: Some(connection),
                ..
            } => connection,
            Lent::Within(connection) => connection,
            // Taken out only by drop.
            Lent::Pooled {
                connection: None, ..
            } => unreachable!("a reader has a connection while it lives"),
        }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let Lent::Pooled {
            dossier,
            connection,
        } = &mut self.connection
        else {
            return;
        };
        let Some(mut connection) = connection.take() else {
            return;
        };
        let quiet = connection.progress_handler(0, None::<fn() -> bool>);
        // One that cannot end its view is not lent again.
        if quiet.is_ok() && connection.execute_batch("ROLLBACK").is_ok() {
            dossier.take_back(connection);
        }
    }
}

pub(crate) fn unreadable(what: &str) -> StoreError {
    StoreError::damaged(what)
}
