//! Owns the fields of what is negotiated: process, round, issue, offer, pledge, incident.

use super::Extra;
use crate::edtf::Edtf;
use crate::ids::RecordId;
use crate::meeting_time::MeetingTime;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary!(
    /// The diplomatic track of a process.
    Track {
        One = "1", "track 1";
        OnePointFive = "1.5", "track 1.5";
        Two = "2", "track 2";
        BackChannel = "back_channel", "back-channel";
    }
);

vocabulary!(
    /// What a party is to a process.
    Role {
        Party = "party", "party";
        Mediator = "mediator", "mediator";
        Facilitator = "facilitator", "facilitator";
        Host = "host", "host";
        Guarantor = "guarantor", "guarantor";
        Observer = "observer", "observer";
    }
);

vocabulary!(
    /// How people meet.
    MeetingMode {
        InPerson = "in_person", "in person";
        Proximity = "proximity", "proximity talks";
        Remote = "remote", "remote";
        Hybrid = "hybrid", "hybrid";
        Written = "written", "written";
    }
);

vocabulary!(
    /// What kind of move an offer is.
    OfferType {
        Invitation = "invitation", "invitation";
        CounterInvitation = "counter_invitation", "counter-invitation";
        Proposal = "proposal", "proposal";
        CounterProposal = "counter_proposal", "counter-proposal";
        BridgingProposal = "bridging_proposal", "bridging proposal";
        Demand = "demand", "demand";
        Ultimatum = "ultimatum", "ultimatum";
        ConfidenceBuilding = "confidence_building", "confidence-building measure";
    }
);

/// A negotiation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Process {
    /// Its track.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub track: Option<Track>,
    /// Its phase, in the analyst's words: "ceasefire phase".
    pub phase: String,
    /// What it is meant to reach.
    pub aims: String,
    /// Who takes part, and as what.
    pub roles: Vec<PartyRole>,
    /// Lists its analyst comes back to. They stand here so that they travel with the dossier,
    /// have a history and can be undone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<SavedFilter>>"))]
    pub filters: Vec<SavedFilter>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A list narrowed in a way worth a name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct SavedFilter {
    /// What the analyst calls it; one of a name in a list.
    pub name: String,
    /// The list it narrows, as the host names it: "statements".
    pub list: String,
    /// What must hold, in the form a list is asked for. Kept as written: what a newer version
    /// can ask survives here.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown>"))]
    pub conditions: Extra,
}

/// A party's part in a process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartyRole {
    /// The party.
    pub party: RecordId,
    /// What it is to the process.
    pub role: Role,
    /// When, if not throughout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub during: Option<Edtf>,
}

/// A meeting or a series of sessions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Round {
    /// The processes it belongs to.
    pub processes: Vec<RecordId>,
    /// What it is counted as, and by whom; counts may rival each other.
    pub numberings: Vec<Numbering>,
    /// Its format: "trilateral", "working groups".
    pub format: String,
    /// How people meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub modality: Option<MeetingMode>,
    /// Parties that mediate this round.
    pub mediators: Vec<RecordId>,
    /// Sessions inside it.
    pub sessions: Vec<Session>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// One way of counting a round.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Numbering {
    /// What is counted: "three-way rounds", "Abu Dhabi rounds".
    pub scheme: String,
    /// The label: "2", "second round".
    pub label: String,
    /// Who counts so.
    pub by: String,
}

/// A session of a round.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Session {
    /// What it was called or about.
    pub title: String,
    /// When it began, in the venue's zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub start: Option<MeetingTime>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub end: Option<MeetingTime>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub place: Option<RecordId>,
    /// Remarks.
    pub remarks: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A sticking point, in a tree.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Issue {
    /// The processes it is negotiated in.
    pub processes: Vec<RecordId>,
    /// The wider issue it is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub parent: Option<RecordId>,
    /// What is at issue, in a sentence.
    pub question: String,
    /// Codes in outside schemes.
    pub codes: Vec<Code>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// A code in an outside scheme.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Code {
    /// The scheme: "PA-X".
    pub scheme: String,
    /// The code in it.
    pub code: String,
}

/// Something put to the other side that wants an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Offer {
    /// What kind of move it is.
    pub offer_type: OfferType,
    /// Who makes it.
    #[serde(default)]
    pub from: Vec<RecordId>,
    /// To whom.
    #[serde(default)]
    pub to: Vec<RecordId>,
    /// Places it names.
    #[serde(default)]
    pub venues: Vec<RecordId>,
    /// Its terms.
    #[serde(default)]
    pub terms: String,
    /// When it lapses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub expires: Option<Edtf>,
    /// The offer it answers: this makes threads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub answers: Option<RecordId>,
    /// The processes it belongs to.
    #[serde(default)]
    pub processes: Vec<RecordId>,
    /// The issues it touches.
    #[serde(default)]
    pub issues: Vec<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// An undertaking, with the readings of its scope that are about.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Pledge {
    /// Who gave it.
    pub by: Vec<RecordId>,
    /// To whom.
    pub to: Vec<RecordId>,
    /// What was undertaken, in a sentence.
    pub text: String,
    /// What it covers, by whose reading.
    pub scopes: Vec<PledgeScope>,
    /// The processes it belongs to.
    pub processes: Vec<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// One reading of what a pledge covers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct PledgeScope {
    /// A short name, unique within the pledge: "cities".
    pub label: String,
    /// What is covered.
    pub text: String,
    /// For how long.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub term: Option<Edtf>,
    /// Whose reading it is.
    pub by: String,
}

/// An event on the ground.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Incident {
    /// What it was: "drone attack".
    #[serde(default)]
    pub incident_type: String,
    /// When.
    pub happened: Edtf,
    /// Where, if the place is a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub place: Option<RecordId>,
    /// Where, in the report's words and precision: "Zaporizhzhia region".
    #[serde(default)]
    pub place_text: String,
    /// The processes it is followed for.
    #[serde(default)]
    pub processes: Vec<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}
