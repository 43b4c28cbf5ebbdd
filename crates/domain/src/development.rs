//! Owns what can be asserted: a dated, sourced assertion about a record. Status is never typed
//! into a record; it follows from these. Refuses to say what they add up to (see `folds`) and
//! which may follow which (see `rules`).

mod assertions;
mod states;

pub use assertions::{
    Delegation, IncidentReport, IssueMove, Measure, OfferMove, Outcome, PledgeReport, Position,
    PositionValue, RoundMove, Silence, Statement, VenueStance,
};
pub use states::{
    Capacity, Firmness, IssueState, Movement, OfferState, OutcomeType, PledgeState, PositionKind,
    RoundState, SilenceForm, Stage, StatementForm, Terms,
};

use crate::edtf::Edtf;
use crate::evidence::Chain;
use crate::grade::Credibility;
use crate::ids::RecordId;
use crate::meeting_time::MeetingTime;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary!(
    /// Whether what is asserted took place.
    Modality {
        Actual = "actual", "actual";
        Planned = "planned", "planned";
        Hypothetical = "hypothetical", "hypothetical";
        Negated = "negated", "negated";
    }
);

vocabulary!(
    /// Which of several values the analyst prefers. Superseded values are kept, deprecated.
    Rank {
        Preferred = "preferred", "preferred";
        Normal = "normal", "normal";
        Deprecated = "deprecated", "deprecated";
    }
);

/// A dated, sourced assertion about a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Development {
    /// The record it is about.
    pub subject: RecordId,
    /// When it happened in the world: for a scheduling move, the day of the move, not of the round.
    pub happened: Edtf,
    /// The hour, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub at: Option<MeetingTime>,
    /// The date of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub reported: Option<Edtf>,
    /// Whether it took place.
    #[serde(
        default = "Development::actual",
        skip_serializing_if = "Development::is_actual"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Modality>"))]
    pub modality: Modality,
    /// How credible the item is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub credibility: Option<Credibility>,
    /// The analyst's preference among rival values.
    #[serde(
        default = "Development::normal",
        skip_serializing_if = "Development::is_normal"
    )]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Rank>"))]
    pub rank: Rank,
    /// Why it is ranked so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub rank_reason: String,
    /// How it reached us: one chain for each path.
    #[serde(default)]
    pub evidence: Vec<Chain>,
    /// The analyst saw or heard it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub own_observation: bool,
    /// Set when a rule refused the move and the analyst recorded it all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub overridden: Option<Override>,
    /// What is asserted.
    #[serde(flatten)]
    pub asserts: Assertion,
}

impl Development {
    fn actual() -> Modality {
        Modality::Actual
    }

    fn is_actual(modality: &Modality) -> bool {
        *modality == Modality::Actual
    }

    fn normal() -> Rank {
        Rank::Normal
    }

    fn is_normal(rank: &Rank) -> bool {
        *rank == Rank::Normal
    }
}

/// A rule that was set aside, by whose word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Override {
    /// The rule's code, as in [`crate::rules::IllegalMove`].
    pub rule: String,
    /// Why the analyst set it aside; never empty.
    pub remark: String,
}

macro_rules! assertions {
    ($($variant:ident($body:ty) = $code:literal, $word:literal;)+) => {
        /// What a development asserts, with the fields of its kind.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(tag = "asserts")]
        pub enum Assertion {
            $(
                #[doc = concat!("A ", $word, ".")]
                #[serde(rename = $code)]
                $variant($body),
            )+
        }

        crate::vocabulary!(
            /// The kinds of assertions.
            AssertionKind { $($variant = $code, $word;)+ }
        );

        impl Assertion {
            /// Which kind this is.
            #[must_use]
            pub const fn kind(&self) -> AssertionKind {
                match self { $(Self::$variant(_) => AssertionKind::$variant),+ }
            }
        }
    };
}

assertions! {
    Round(RoundMove) = "round", "move of a round";
    Delegation(Delegation) = "delegation", "delegation";
    Offer(OfferMove) = "offer", "move of an offer";
    Issue(IssueMove) = "issue", "move of a sticking point";
    Position(Position) = "position", "position";
    VenueStance(VenueStance) = "venue_stance", "stance on a venue";
    Statement(Statement) = "statement", "statement";
    IncidentReport(IncidentReport) = "incident_report", "incident report";
    Pledge(PledgeReport) = "pledge", "report on a pledge";
    Silence(Silence) = "silence", "silence";
    Outcome(Outcome) = "outcome", "outcome";
}

impl Assertion {
    /// The state this would put its subject in, as a code: only moves of rounds, offers, issues
    /// and pledges set one.
    #[must_use]
    pub const fn state_code(&self) -> Option<&'static str> {
        match self {
            Self::Round(it) => Some(it.state.code()),
            Self::Offer(it) => Some(it.state.code()),
            Self::Issue(it) => Some(it.state.code()),
            Self::Pledge(it) => Some(it.state.code()),
            _ => None,
        }
    }
}

impl Development {
    /// The state code this decides for its subject: none when the value is deprecated or did
    /// not take place.
    #[must_use]
    pub fn deciding_state(&self) -> Option<&'static str> {
        if self.rank == Rank::Deprecated || self.modality != Modality::Actual {
            return None;
        }
        self.asserts.state_code()
    }
}
