//! Owns the fields of places and of venue options.

use super::Extra;
use super::actors::Name;
use crate::ids::RecordId;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary!(
    /// What a party holds of a venue.
    StanceWord {
        Suggested = "suggested", "suggested";
        Acceptable = "acceptable", "acceptable";
        AcceptableIf = "acceptable_if", "acceptable if";
        Refused = "refused", "refused";
    }
);

/// A city or a facility.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Place {
    /// Names with language and script, some of them dated.
    pub names: Vec<Name>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: String,
    /// Degrees north, WGS 84.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub latitude: Option<f64>,
    /// Degrees east, WGS 84.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub longitude: Option<f64>,
    /// IANA time zone: "Asia/Dubai".
    pub zone: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A place put forward for a process or a round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VenueOption {
    /// The place.
    pub place: RecordId,
    /// The processes it is proposed for.
    #[serde(default)]
    pub processes: Vec<RecordId>,
    /// The round, if it is proposed for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub round: Option<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}
