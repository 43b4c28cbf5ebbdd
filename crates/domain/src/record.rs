//! Owns what every thing with an identity has in common, and the list of kinds. Each kind's
//! own fields stand in a file below. Refuses status fields: what state a record is in follows
//! from its developments (see `folds`).

mod actors;
mod evidence_room;
mod places;
mod products;
mod reading;
mod talks;
mod work;

pub use actors::{Name, Party, PartyType, Person, Post};
pub use evidence_room::{CaptureMethod, EarlierCapture, Outlet, Source};
pub use places::{Place, StanceWord, VenueOption};
pub use products::{Audience, Draft, FileProperty, Follows, SectionChoice, SentenceEdit, Template};
pub use talks::{
    Code, Incident, Issue, MeetingMode, Numbering, Offer, OfferType, PartyRole, Pledge,
    PledgeScope, Process, Role, Round, SavedFilter, Session, Track,
};
pub use work::{
    AttachedFile, Briefing, LoweredMark, Note, Question, QuestionState, TalksNote, WaivedFinding,
};

use crate::development::Development;
use crate::ids::RecordId;
use crate::mark::Tlp;
use serde::de::MapAccess;
use serde::de::value::MapAccessDeserializer;
use serde::{Deserialize, Serialize};

/// Fields that a newer version of the program wrote and this one does not know. They are kept
/// through a round trip.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// A thing with an identity: what the journal keeps versions of.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Record {
    /// Its identity.
    pub id: RecordId,
    /// What every kind has.
    #[serde(flatten)]
    pub head: Head,
    /// What its own kind has.
    #[serde(flatten)]
    pub body: Body,
}

/// What every kind of record has.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Head {
    /// The name people see; for a development, the analyst's one-line wording (may be empty:
    /// then the wording is generated).
    #[serde(default)]
    pub title: String,
    /// Handling mark; none means that of the dossier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub mark: Option<Tlp>,
    /// Held under the Chatham House Rule: speakers and affiliations are withheld.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub chatham_house: bool,
    /// Free remarks of the analyst.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub remarks: String,
    /// Free tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<String>>"))]
    pub tags: Vec<String>,
    /// The record that took this one over when the two turned out to be the same thing. This one
    /// then lies in the bin, and says where what referred to it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub merged_into: Option<RecordId>,
}

macro_rules! kinds {
    ($($variant:ident($body:ty) = $code:literal, $word:literal;)+) => {
        /// What a record is, with the fields of its kind.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(tag = "kind")]
        pub enum Body {
            $(
                #[doc = concat!("A ", $word, ".")]
                #[serde(rename = $code)]
                $variant($body),
            )+
        }

        crate::vocabulary!(
            /// The kinds of records.
            Kind { $($variant = $code, $word;)+ }
        );

        impl Body {
            /// Reads the fields of a kind.
            fn read<'de, A: MapAccess<'de>>(kind: Kind, own: A) -> Result<Self, A::Error> {
                let own = MapAccessDeserializer::new(own);
                match kind { $(Kind::$variant => <$body>::deserialize(own).map(Self::$variant)),+ }
            }

            /// Which kind this is.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self { $(Self::$variant(_) => Kind::$variant),+ }
            }
        }
    };
}

kinds! {
    Process(Process) = "process", "process";
    Round(Round) = "round", "round";
    Place(Place) = "place", "place";
    VenueOption(VenueOption) = "venue_option", "venue option";
    Party(Party) = "party", "party";
    Person(Person) = "person", "person";
    Issue(Issue) = "issue", "sticking point";
    Offer(Offer) = "offer", "offer";
    Pledge(Pledge) = "pledge", "pledge";
    Incident(Incident) = "incident", "incident";
    Source(Source) = "source", "source";
    Outlet(Outlet) = "outlet", "outlet";
    Note(Note) = "note", "note";
    Question(Question) = "question", "open question";
    Briefing(Briefing) = "briefing", "briefing";
    Draft(Draft) = "draft", "briefing draft";
    Template(Template) = "template", "briefing template";
    Audience(Audience) = "audience", "audience profile";
    Development(Box<Development>) = "development", "development";
}

impl Record {
    /// Which kind this is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.body.kind()
    }

    /// The development, if this is one.
    #[must_use]
    pub fn development(&self) -> Option<&Development> {
        match &self.body {
            Body::Development(development) => Some(development),
            _ => None,
        }
    }
}
