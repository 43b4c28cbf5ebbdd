//! Owns the fields of each kind of assertion.

use super::states::{
    Capacity, Firmness, IssueState, Movement, OfferState, OutcomeType, PledgeState, PositionKind,
    RoundState, SilenceForm, Stage, StatementForm, Terms,
};
use crate::edtf::Edtf;
use crate::evidence::Voice;
use crate::ids::RecordId;
use crate::quantity::Quantity;
use crate::record::{Extra, StanceWord};
use serde::{Deserialize, Serialize};

/// A move of a round. Subject: the round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundMove {
    /// The state it puts the round in.
    pub state: RoundState,
    /// When the round is to be held, or was; none leaves the window as it was, except that a
    /// postponement without a window leaves the round without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub window: Option<Edtf>,
    /// Where; none leaves the venue as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub venue: Option<RecordId>,
    /// Why, in the report's words.
    #[serde(default)]
    pub reason: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// Who comes, for whom, as what. Subject: the round. Several persons in one assertion share
/// the capacity (two heads are one assertion); rival assertions are two.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Delegation {
    /// The party represented.
    pub party: RecordId,
    /// The persons; none speaks of the party as a whole.
    #[serde(default)]
    pub persons: Vec<RecordId>,
    /// As what.
    pub capacity: Capacity,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A move of an offer. Subject: the offer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfferMove {
    /// The state it puts the offer in.
    pub state: OfferState,
    /// Who made the move; none means the side the state implies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub by: Option<RecordId>,
    /// Conditions, terms or pledges that came with it.
    #[serde(default)]
    pub conditions: String,
    /// The offer that counters this one, for `countered` and `declined`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub counter: Option<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A move of a sticking point. Subject: the issue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssueMove {
    /// The state it puts the issue in.
    pub state: IssueState,
    /// The round at which it moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub round: Option<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What a party holds on an issue. Subject: the issue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Position {
    /// Whose position.
    pub party: RecordId,
    /// The position, in a sentence.
    pub text: String,
    /// What kind.
    pub position: PositionKind,
    /// A value that can be compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub value: Option<PositionValue>,
    /// How firm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub firmness: Option<Firmness>,
    /// Movement against the party's previous position on the issue, as the analyst judges it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub movement: Option<Movement>,
    /// Other issues it is conditional on.
    #[serde(default)]
    pub conditional_on: Vec<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A value of a position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "value", rename_all = "snake_case")]
pub enum PositionValue {
    /// One or more named options.
    Options {
        /// The options, as short codes or words.
        options: Vec<String>,
    },
    /// A number or a range.
    Interval {
        /// The interval.
        interval: Quantity,
    },
}

/// What a party holds of a venue. Subject: the venue option.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VenueStance {
    /// Whose stance.
    pub party: RecordId,
    /// The stance.
    pub stance: StanceWord,
    /// On what condition, for `acceptable if`.
    #[serde(default)]
    pub condition: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// Something said. Subject: the record it is mainly about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Statement {
    /// Who said it.
    pub speaker: Voice,
    /// In what form its words reach us.
    pub form: StatementForm,
    /// The words.
    pub wording: String,
    /// On what terms it was said.
    pub terms: Terms,
    /// What else it is about.
    #[serde(default)]
    pub about: Vec<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What is reported of an incident. Subject: the incident.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct IncidentReport {
    /// What is reported, in a sentence.
    pub text: String,
    /// People killed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub killed: Option<Quantity>,
    /// People injured.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub injured: Option<Quantity>,
    /// To whom the report attributes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub attributed_to: Option<RecordId>,
    /// Who attributes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub attributed_by: Option<Voice>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What is reported of a pledge. Subject: the pledge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PledgeReport {
    /// The state it puts the pledge in.
    pub state: PledgeState,
    /// Under which reading of its scope; empty means under every reading.
    #[serde(default)]
    pub scope: String,
    /// The incident that bears on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub incident: Option<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// An absence that is a move. Subject: the offer, round or other record it concerns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Silence {
    /// Who is silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub party: Option<RecordId>,
    /// What kind of silence.
    pub form: SilenceForm,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What came out. Subject: the round or the process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Outcome {
    /// What kind.
    pub outcome: OutcomeType,
    /// In a sentence.
    #[serde(default)]
    pub text: String,
    /// What was counted.
    #[serde(default)]
    pub quantities: Vec<Measure>,
    /// The captured document, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub document: Option<RecordId>,
    /// The stage the process stands at with it, as the analyst codes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub stage: Option<Stage>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A named quantity of an outcome.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Measure {
    /// What is measured: "prisoners released by each side".
    pub name: String,
    /// How many.
    pub quantity: Quantity,
}
