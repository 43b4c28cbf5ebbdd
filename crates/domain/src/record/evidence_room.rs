//! Owns the fields of sources and outlets.

use super::Extra;
use crate::edtf::Edtf;
use crate::grade::Reliability;
use crate::ids::RecordId;
use crate::vocabulary;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

vocabulary!(
    /// How a source came into the dossier.
    CaptureMethod {
        Typed = "typed", "typed in";
        Pasted = "pasted", "pasted";
        File = "file", "opened from a file";
        Fetched = "fetched", "fetched on request";
        Cited = "cited", "cited, not captured";
    }
);

/// A captured document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Source {
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub outlet: Option<RecordId>,
    /// The names it was published under.
    pub byline: String,
    /// When it was published, as it says itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub published: Option<Edtf>,
    /// Its own address.
    pub address: String,
    /// Where a copy is archived.
    pub archived_address: String,
    /// BCP 47 language.
    pub language: String,
    /// Its text as captured.
    pub text: String,
    /// SHA-256 of the captured bytes, lower-case hexadecimal; empty when nothing was captured.
    pub sha256: String,
    /// When it was captured.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub captured: Option<DateTime<Utc>>,
    /// How it came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub method: Option<CaptureMethod>,
    /// What the same document said when it was captured before, the oldest first. Spans of chains
    /// that were recorded then count in these texts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<EarlierCapture>>"))]
    pub earlier: Vec<EarlierCapture>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// An earlier capture of a document that has changed since.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct EarlierCapture {
    /// Its text as captured then.
    pub text: String,
    /// SHA-256 of the bytes captured then.
    pub sha256: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub captured: Option<DateTime<Utc>>,
    /// The day of publication that it gave then.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub published: Option<Edtf>,
}

/// A newspaper, agency, ministry site or channel.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Outlet {
    /// Who owns it.
    pub owner: String,
    /// Whether and how a state controls it.
    pub state_control: String,
    /// BCP 47 languages it publishes in.
    pub languages: Vec<String>,
    /// How reliable it has proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub reliability: Option<Reliability>,
    /// When that was judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub reliability_judged: Option<Edtf>,
    /// Why.
    pub reliability_reason: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}
