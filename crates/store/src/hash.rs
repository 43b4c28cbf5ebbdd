//! Owns the canonical encoding that rows and operations are hashed in, format 1: each value
//! is one tag byte, then its length as eight bytes, then its bytes; see docs/file-format.md.
//! Refuses to leave anything out: what is not hashed can be changed unseen.

use sha2::{Digest, Sha256};

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// The hash before the first operation.
pub(crate) const ZERO: Hash = [0; 32];

/// A hash under way over a sequence of values.
pub(crate) struct Canonical(Sha256);

impl Canonical {
    /// Begins with the name of what is hashed, so that no two kinds of rows can stand in for
    /// each other.
    pub(crate) fn new(subject: &str) -> Self {
        Self(Sha256::new()).text(subject)
    }

    fn value(mut self, tag: u8, bytes: &[u8]) -> Self {
        self.0.update([tag]);
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
        self
    }

    pub(crate) fn int(self, value: i64) -> Self {
        self.value(b'i', &value.to_be_bytes())
    }

    pub(crate) fn text(self, value: &str) -> Self {
        self.value(b't', value.as_bytes())
    }

    pub(crate) fn bytes(self, value: &[u8]) -> Self {
        self.value(b'b', value)
    }

    pub(crate) fn null(self) -> Self {
        self.value(b'n', &[])
    }

    pub(crate) fn maybe_int(self, value: Option<i64>) -> Self {
        match value {
            Some(value) => self.int(value),
            None => self.null(),
        }
    }

    pub(crate) fn maybe_text(self, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.text(value),
            None => self.null(),
        }
    }

    pub(crate) fn finish(self) -> Hash {
        self.0.finalize().into()
    }
}
