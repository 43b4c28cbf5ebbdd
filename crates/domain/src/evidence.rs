//! Owns how an assertion reached us: chains of hops from a speaker through each relay to the
//! captured text, and the exact words it rests on. Refuses judgement: grades sit on outlets
//! and on items, never on a chain.

use crate::edtf::Edtf;
use crate::ids::RecordId;
use crate::record::Extra;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary!(
    /// How a hop passed the words on.
    HopMode {
        HeardLive = "heard_live", "heard live";
        OfficialTranscript = "official_transcript", "official transcript";
        Verbatim = "verbatim", "verbatim";
        PartialQuotation = "partial_quotation", "partial quotation";
        Paraphrase = "paraphrase", "paraphrase";
        Translation = "translation", "translation";
        Citing = "citing", "citing";
        Unsourced = "unsourced", "unsourced";
    }
);

/// Who spoke or passed something on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "voice", rename_all = "snake_case")]
pub enum Voice {
    /// A person of this dossier.
    Person {
        /// The person's record.
        id: RecordId,
    },
    /// A party speaking as such ("the foreign ministry said").
    Party {
        /// The party's record.
        id: RecordId,
    },
    /// An outlet.
    Outlet {
        /// The outlet's record.
        id: RecordId,
    },
    /// Somebody the report does not name.
    Unnamed {
        /// As the report describes them: "a US official".
        description: String,
        /// The party they are said to belong to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        party: Option<RecordId>,
    },
}

impl Voice {
    /// The record of whoever spoke; none for somebody the report does not name.
    #[must_use]
    pub const fn record(&self) -> Option<RecordId> {
        match self {
            Self::Person { id } | Self::Party { id } | Self::Outlet { id } => Some(*id),
            Self::Unnamed { .. } => None,
        }
    }
}

/// One step of a chain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Hop {
    /// Who.
    #[serde(flatten)]
    pub who: Voice,
    /// How they had it or passed it on.
    pub mode: HopMode,
    /// When they did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub on: Option<Edtf>,
}

/// A stretch of a source's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Span {
    /// First character, counted in Unicode scalar values of the source's text.
    pub start: u32,
    /// One past the last character.
    pub end: u32,
    /// The words themselves, so that a changed source shows.
    pub words: String,
}

/// One path by which an assertion reached us. The first hop is the speaker; a chain has one
/// speaker and its hops form a path.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Chain {
    /// From the speaker to the last relay before the captured text.
    pub hops: Vec<Hop>,
    /// The captured document at the end of the path.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub source: Option<RecordId>,
    /// The analyst's own note at the end of the path, where nothing was captured. Its text may
    /// change; what was relied on is what it said when the assertion was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub note: Option<RecordId>,
    /// The words it rests on, in the source or else in the note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub span: Option<Span>,
    /// What a newer version of the program wrote here.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}
