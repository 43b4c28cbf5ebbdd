//! Owns bytes that stand beside the records: what a source was captured from, a picture in a note.
//! They are named by their SHA-256, so that the same bytes stand there once and changed ones show.
//! A record refers to them by writing that name, in lower-case hexadecimal, anywhere in its body;
//! the bytes stay as long as any version of any record does, and a purge of the last takes them
//! along. Refuses to know what they are. The journal does not hold them; it holds the names, and
//! with them what the bytes must be.

use crate::dossier::Dossier;
use crate::error::StoreError;
use crate::write::Writer;
use crate::{Reader, Result};
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fmt;

/// Most bytes in one piece: what the reader of texts takes.
pub const LARGEST_ATTACHED: usize = 64 * 1024 * 1024;

/// The name of some bytes: their SHA-256. Shown in lower-case hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Whether these are its bytes.
    pub(crate) fn is(&self, name: &[u8; 32]) -> bool {
        self.0 == *name
    }

    /// From 64 hexadecimal digits, lower case as it is written; none for anything else.
    #[must_use]
    pub fn read(hexadecimal: &str) -> Option<Self> {
        let digits = hexadecimal.as_bytes();
        if digits.len() != 64 || digits.iter().any(u8::is_ascii_uppercase) {
            return None;
        }
        let mut out = [0; 32];
        for (byte, pair) in out.iter_mut().zip(digits.chunks(2)) {
            let digit = |at: usize| char::from(*pair.get(at)?).to_digit(16);
            *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
        }
        Some(Self(out))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Dossier {
    /// Keeps bytes, if they do not stand there already. They are on the disk when it returns,
    /// before the action that is to refer to them.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`], or see [`StoreError`].
    pub fn keep_bytes(&self, bytes: &[u8]) -> Result<Digest> {
        let mut name = None;
        self.unjournaled(|connection| {
            name = Some(keep(connection, bytes)?);
            Ok(())
        })?;
        Ok(name.unwrap_or_else(|| Digest::of(bytes)))
    }

    /// The bytes of that name, if they are kept.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for bytes that are no longer what their name says.
    pub fn bytes(&self, name: Digest) -> Result<Option<Vec<u8>>> {
        self.reading(|connection| {
            let sql = "SELECT bytes FROM attached WHERE sha256 = ?";
            let found: Option<Vec<u8>> = connection
                .prepare_cached(sql)?
                .query_row([name.0], |row| row.get(0))
                .optional()?;
            match found {
                Some(bytes) if Digest::of(&bytes) != name => {
                    Err(StoreError::damaged("attached bytes were changed"))
                }
                found => Ok(found),
            }
        })
    }

    /// Whether bytes of that name are kept.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn has_bytes(&self, name: Digest) -> Result<bool> {
        self.reading(|connection| has(connection, name))
    }

    /// Drops bytes that nothing refers to: what was kept for an action that did not come. Tells
    /// whether they are gone.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn drop_bytes(&self, name: Digest) -> Result<bool> {
        let mut gone = false;
        self.unjournaled(|connection| {
            gone = drop_unreferred(connection, name)?;
            Ok(())
        })?;
        Ok(gone)
    }
}

impl Reader<'_> {
    /// How many bytes are kept under that name; none if none are.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn attached_size(&self, name: Digest) -> Result<Option<u64>> {
        let sql = "SELECT length(bytes) FROM attached WHERE sha256 = ?";
        let size: Option<i64> = self
            .prepare_cached(sql)?
            .query_row([name.0], |row| row.get(0))
            .optional()?;
        Ok(size.and_then(|size| u64::try_from(size).ok()))
    }
}

impl Writer<'_> {
    /// Keeps bytes with this operation: they stand there if it does.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`], or see [`StoreError`].
    pub fn keep_bytes(&mut self, bytes: &[u8]) -> Result<Digest> {
        keep(self.connection(), bytes)
    }

    /// Erases those of these bytes that nothing refers to any more.
    pub(crate) fn drop_bytes(&mut self, names: &BTreeSet<Digest>) -> Result<()> {
        names
            .iter()
            .try_for_each(|name| drop_unreferred(self.connection(), *name).map(drop))
    }
}

fn keep(connection: &Connection, bytes: &[u8]) -> Result<Digest> {
    if bytes.len() > LARGEST_ATTACHED {
        return Err(StoreError::TooLarge {
            bytes: bytes.len(),
            limit: LARGEST_ATTACHED,
        });
    }
    let name = Digest::of(bytes);
    let sql = "INSERT OR IGNORE INTO attached(sha256, bytes) VALUES (?, ?)";
    connection.prepare_cached(sql)?.execute((name.0, bytes))?;
    Ok(name)
}

fn has(connection: &Connection, name: Digest) -> Result<bool> {
    let sql = "SELECT 1 FROM attached WHERE sha256 = ?";
    Ok(connection.prepare_cached(sql)?.exists([name.0])?)
}

/// A look through all bodies. It is asked seldom, by a purge or for what was given up; an index
/// would have to be kept with every save.
fn drop_unreferred(connection: &Connection, name: Digest) -> Result<bool> {
    if !has(connection, name)? {
        return Ok(false);
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM version WHERE instr(body, ?1))
                   OR EXISTS (SELECT 1 FROM scratch WHERE instr(body, ?1))
                   OR EXISTS (SELECT 1 FROM review WHERE instr(read, ?1))";
    let referred: bool = connection
        .prepare_cached(sql)?
        .query_row([name.to_string()], |row| row.get(0))?;
    if !referred {
        connection
            .prepare_cached("DELETE FROM attached WHERE sha256 = ?")?
            .execute([name.0])?;
    }
    Ok(!referred)
}

/// The bytes that a body refers to, by the names that stand in it.
pub(crate) fn referred(connection: &Connection, body: &str) -> Result<BTreeSet<Digest>> {
    let mut out = BTreeSet::new();
    let mut rest = body.as_bytes();
    while let Some(start) = rest.iter().position(u8::is_ascii_hexdigit) {
        let run = &rest[start..];
        let end = run.iter().position(|byte| !byte.is_ascii_hexdigit());
        let (digits, after) = run.split_at(end.unwrap_or(run.len()));
        let name = std::str::from_utf8(digits).ok().and_then(Digest::read);
        if let Some(name) = name
            && has(connection, name)?
        {
            out.insert(name);
        }
        rest = after;
    }
    Ok(out)
}

/// Every name with its bytes, one after the other.
pub(crate) fn each(
    connection: &Connection,
    mut look: impl FnMut(bool) -> Result<()>,
) -> Result<()> {
    let mut statement = connection.prepare("SELECT sha256, bytes FROM attached")?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        let name: [u8; 32] = row.get(0)?;
        let bytes = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
        look(Digest::of(bytes) == Digest(name))?;
    }
    Ok(())
}
