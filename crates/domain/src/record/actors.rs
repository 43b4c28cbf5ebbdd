//! Owns the fields of who acts: parties and persons, and names in several languages.

use super::Extra;
use crate::edtf::Edtf;
use crate::ids::RecordId;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary!(
    /// What kind of body a party is.
    PartyType {
        State = "state", "state";
        ArmedGroup = "armed_group", "armed group";
        Organisation = "organisation", "organisation";
        Coalition = "coalition", "coalition";
    }
);

/// One spelling of a name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Name {
    /// The name as written.
    pub text: String,
    /// BCP 47 language: "uk".
    pub language: String,
    /// ISO 15924 script: "Cyrl".
    pub script: String,
    /// When it was in use, if not always.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub during: Option<Edtf>,
}

/// A state, armed group, organisation or coalition.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Party {
    /// What kind of body it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub party_type: Option<PartyType>,
    /// Names with language and script.
    pub names: Vec<Name>,
    /// A short code: "RU".
    pub code: String,
    /// A colour as `#rrggbb`; never the only sign.
    pub colour: String,
    /// One or two characters that stand for it where colour cannot.
    pub glyph: String,
    /// Members, of a coalition or an organisation.
    pub members: Vec<RecordId>,
    /// The place it sits: a capital, a headquarters. None means the capital filed under its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub seat: Option<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A person.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Person {
    /// Names and spellings; all are one person.
    pub names: Vec<Name>,
    /// Posts with dates.
    pub posts: Vec<Post>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A post held.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Post {
    /// Its title: "Kremlin spokesperson".
    pub title: String,
    /// For which party.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub party: Option<RecordId>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub during: Option<Edtf>,
}
