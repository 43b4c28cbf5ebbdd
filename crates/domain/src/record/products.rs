//! Owns the fields of what briefings are made with: drafts, templates, audience profiles. Issued
//! briefings stand in `work`. Refuses generated words: a draft holds choices and what the analyst
//! wrote, and the product is composed from the dossier anew each time.

use super::Extra;
use crate::edtf::Edtf;
use crate::ids::RecordId;
use crate::mark::Tlp;
use crate::vocabulary;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

vocabulary!(
    /// What a file says of itself beside its text, which an audience profile may allow.
    FileProperty {
        Author = "author", "author";
        Clocks = "clocks", "clocks and journal";
        Identities = "identities", "identities of records";
    }
);

/// What a briefing counts "since" from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Follows {
    /// The last briefing issued, if there is one.
    #[default]
    Last,
    /// None: everything is new.
    Nothing,
    /// The briefing of this number.
    Number(u32),
    /// What the dossier held at this instant.
    Instant(#[cfg_attr(feature = "ts", ts(type = "string"))] DateTime<Utc>),
}

/// A section of the template and whether this draft has it; they stand in the draft's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SectionChoice {
    /// Its key in the template.
    pub section: String,
    /// Whether it is in the product.
    pub on: bool,
}

/// Words of the analyst's in place of a generated sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct SentenceEdit {
    /// What is printed; nothing but white space leaves the sentence as it is generated.
    pub text: String,
    /// The generated wording it replaces. When the dossier words it otherwise the edit is stale.
    pub basis: String,
}

/// A briefing in the making: what was chosen and what was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Draft {
    /// The process it is about.
    pub process: RecordId,
    /// Further processes it covers, in the order in which they are told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<RecordId>>"))]
    pub also: Vec<RecordId>,
    /// The stem of a built-in template, or the identity of one of the dossier's own.
    #[serde(default)]
    pub template: String,
    /// The headline; empty: one is made.
    #[serde(default)]
    pub headline: String,
    /// For whom, as printed under the title.
    #[serde(default)]
    pub readers: String,
    /// The audience profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub audience: Option<RecordId>,
    /// What "since" counts from.
    #[serde(default)]
    pub since: Follows,
    /// Days of the world that sections over time are narrowed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub interval: Option<Edtf>,
    /// Clock of the world; none is the day of composing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub as_of: Option<NaiveDate>,
    /// Clock of the dossier; none is the moment of composing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub as_known: Option<DateTime<Utc>>,
    /// The sections in the draft's order; those not named follow as the template has them.
    #[serde(default)]
    pub sections: Vec<SectionChoice>,
    /// What is written in each prose slot.
    #[serde(default)]
    pub prose: BTreeMap<String, String>,
    /// Edited sentences by their key.
    #[serde(default)]
    pub edits: BTreeMap<String, SentenceEdit>,
    /// Checks that were waived, by their key, each with the remark why.
    #[serde(default)]
    pub waivers: BTreeMap<String, String>,
    /// The mark the product shall carry; none: the highest of what it contains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub product_mark: Option<Tlp>,
    /// Why that is lower than what it contains.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub mark_reason: String,
    /// Size of the sheet: "a4" or "letter"; empty: as the template has it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub paper: String,
    /// How the list of sources is worded: the name of a citation style or the text of a `.csl`
    /// file; empty: in the program's own way.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub citation_style: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Draft {
    /// An empty draft about a process, with a template.
    #[must_use]
    pub fn new(process: RecordId, template: impl Into<String>) -> Self {
        Self {
            process,
            also: Vec::new(),
            template: template.into(),
            headline: String::new(),
            readers: String::new(),
            audience: None,
            since: Follows::Last,
            interval: None,
            as_of: None,
            as_known: None,
            sections: Vec::new(),
            prose: BTreeMap::new(),
            edits: BTreeMap::new(),
            waivers: BTreeMap::new(),
            product_mark: None,
            mark_reason: String::new(),
            paper: String::new(),
            citation_style: String::new(),
            extra: Extra::new(),
        }
    }

    /// The dossier's own template it uses; none for a built-in.
    #[must_use]
    pub fn own_template(&self) -> Option<RecordId> {
        self.template.parse().ok()
    }
}

/// A template of the dossier's own. Built-in ones are part of the program.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Template {
    /// Front matter and text, as described in docs/templates.md. Kept as written, errors included.
    pub text: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// An audience profile: what its readers may see.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Audience {
    /// What is marked above this is left out; none: nothing is, for its mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub up_to: Option<Tlp>,
    /// Whether sources are named in notes and in the list of sources.
    pub name_sources: bool,
    /// Whether persons are named.
    pub name_persons: bool,
    /// Persons withheld, with whatever only they support.
    pub withheld_persons: Vec<RecordId>,
    /// Sources and outlets withheld, with whatever only they support.
    pub withheld_sources: Vec<RecordId>,
    /// The whole product is under the Chatham House Rule: speakers and affiliations are withheld.
    /// Not the record's own flag, which says how the profile itself is held.
    pub chatham_house_rule: bool,
    /// What files may say of themselves beside their text.
    pub properties: Vec<FileProperty>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

impl Default for Audience {
    fn default() -> Self {
        Self {
            up_to: None,
            name_sources: true,
            name_persons: true,
            withheld_persons: Vec::new(),
            withheld_sources: Vec::new(),
            chatham_house_rule: false,
            properties: Vec::new(),
            extra: Extra::new(),
        }
    }
}
