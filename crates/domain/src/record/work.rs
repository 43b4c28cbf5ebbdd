//! Owns the fields of the analyst's own work: notes, open questions, issued briefings.

use super::Extra;
use crate::edtf::Edtf;
use crate::evidence::Chain;
use crate::ids::RecordId;
use crate::mark::Tlp;
use crate::vocabulary;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

vocabulary!(
    /// Where an open question stands.
    QuestionState {
        Open = "open", "open";
        Answered = "answered", "answered";
        Dropped = "dropped", "dropped";
    }
);

/// A note in Markdown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Note {
    /// The text, CommonMark.
    pub body: String,
    /// What it is about.
    pub about: Vec<RecordId>,
    /// The records its text leads to; drawn from the text whenever it is saved, never typed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<RecordId>>"))]
    pub mentions: Vec<RecordId>,
    /// Set while it is written as people speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub talks: Option<TalksNote>,
    /// Other names it is linked by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<String>>"))]
    pub aliases: Vec<String>,
    /// Where it stood in the folder it came from, with `/` between the parts.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub path: String,
    /// The front matter of the file it came from, byte for byte, fences included.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub front: String,
    /// Files that came with it: its pictures, and what else its folder held.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<AttachedFile>>"))]
    pub files: Vec<AttachedFile>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A file kept with a note. Its bytes stand beside the records, under their hash.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct AttachedFile {
    /// Where it stood in the folder it came from, with `/` between the parts.
    pub path: String,
    /// SHA-256 of its bytes, lower-case hexadecimal.
    pub sha256: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What the times and speakers of a note refer to that is written while people speak.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct TalksNote {
    /// The IANA zone of its times.
    pub zone: String,
    /// The day of its first line, `2026-02-04`.
    pub day: String,
    /// The round whose delegations speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub round: Option<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// Something we do not know and want to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Question {
    /// What it is about.
    pub about: Vec<RecordId>,
    /// What would answer it.
    pub would_answer: String,
    /// When it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub asked: Option<Edtf>,
    /// When an answer is wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub due: Option<Edtf>,
    /// Where it stands.
    pub state: QuestionState,
    /// The answer, once there is one.
    pub answer: String,
    /// What made us ask: one chain for each path.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Chain>>"))]
    pub evidence: Vec<Chain>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Default for Question {
    fn default() -> Self {
        Self {
            about: Vec::new(),
            would_answer: String::new(),
            asked: None,
            due: None,
            state: QuestionState::Open,
            answer: String::new(),
            evidence: Vec::new(),
            extra: Extra::new(),
        }
    }
}

/// An issued product and what it was made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Briefing {
    /// Its number within its process, from 1.
    pub number: u32,
    /// The process it is about.
    pub process: RecordId,
    /// The template it was made with.
    #[serde(default)]
    pub template: String,
    /// Clock of the world: developments up to this day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub as_of: chrono::NaiveDate,
    /// Clock of the dossier: what the journal held at this instant.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub as_known: DateTime<Utc>,
    /// Last operation it could have used.
    pub journal_seq: i64,
    /// Hash of that operation, lower-case hexadecimal.
    #[serde(default)]
    pub journal_hash: String,
    /// Format of the issued file: "html", "markdown".
    #[serde(default)]
    pub format: String,
    /// SHA-256 of the issued bytes, lower-case hexadecimal.
    #[serde(default)]
    pub output_sha256: String,
    /// For whom.
    #[serde(default)]
    pub audience: String,
    /// What is marked above this was left out; none when nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub up_to: Option<Tlp>,
    /// The headline the analyst gave; empty when one was made.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub headline: String,
    /// The briefing it follows, which "since" counts from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub since: Option<RecordId>,
    /// Set when its mark is lower than what it contains, by whose decision and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub lowered: Option<LoweredMark>,
    /// Findings of the checks that it was issued with all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<WaivedFinding>>"))]
    pub waived: Vec<WaivedFinding>,
    /// Everything it was asked with, as it stood then: what makes the same bytes again after
    /// templates, profiles and drafts have changed. Kept as written.
    #[serde(default, skip_serializing_if = "Extra::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, type = "Record<string, unknown>"))]
    pub asked: Extra,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A mark that was set lower than what the product contains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LoweredMark {
    /// The highest mark of what it contains.
    pub from: Tlp,
    /// The mark it carries.
    pub to: Tlp,
    /// Why; never empty.
    pub reason: String,
}

/// A finding that was waived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WaivedFinding {
    /// The check and a digest of place, words and matter: `weekday-1f3a9c02`.
    pub key: String,
    /// The sentence as it read.
    pub words: String,
    /// What was found.
    pub message: String,
    /// Why it was waived; never empty.
    pub remark: String,
}
