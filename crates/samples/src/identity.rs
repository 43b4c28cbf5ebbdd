//! Owns identities made from a script's own times and counters: UUID version 7 (RFC 9562), with
//! a counter and a hash where others have randomness, so that a replayed script is the same to
//! the byte.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// An identity from an instant, a counter (ordered within one millisecond up to 4096) and a salt.
pub(crate) fn identity(at: DateTime<Utc>, counter: u64, salt: u64) -> Uuid {
    let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
    let mut bytes = [0_u8; 10];
    let [.., high, low] = counter.to_be_bytes();
    bytes[0] = high;
    bytes[1] = low;
    bytes[2..].copy_from_slice(&salt.to_be_bytes());
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
}

/// FNV-1a, 64 bits (draft-eastlake-fnv): names to salts. Not for secrets.
pub(crate) fn salt(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
