//! Owns the identities of records and operations. Refuses to make them: the host supplies
//! fresh identities, so that a replayed dossier is the same to the byte.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! identity {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

identity!(
    /// The identity of a record or a development: a UUID, version 7 when made by this program
    /// (RFC 9562), any version when it came from elsewhere.
    RecordId
);
identity!(
    /// The identity of one user action, made by the client before it is sent, so that sending
    /// it twice does it once.
    OpId
);
