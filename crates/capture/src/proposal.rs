//! What capture proposes: records to be, each tied to the words it rests on. Spans count Unicode scalar
//! values from the start of the body. The serde form is the one `rapporteur capture --json` prints.

use std::ops::Range;

use serde::Serialize;

/// A range of the body: first scalar, and the one after the last.
pub type Span = (usize, usize);

/// How near a statement is to the words spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// The words themselves.
    Verbatim,
    /// Some of the words.
    Partial,
    /// The reporter's words.
    Paraphrase,
}

/// What the speaker does with what is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Says it is so.
    Asserted,
    /// Says it is not so.
    Denied,
    /// Says nothing.
    Declined,
    /// Says it would be so, if.
    Conditional,
}

/// A statement with its chain: `via` runs from the speaker outward to this text.
#[derive(Debug, Clone, Serialize)]
pub struct Statement {
    /// The words it rests on.
    pub span: Span,
    /// Who speaks.
    pub speaker: String,
    /// The post given in the text or known.
    pub role: Option<String>,
    /// The hops after the speaker.
    pub via: Vec<String>,
    /// How near to the words.
    pub form: Form,
    /// What stands between quotation marks.
    pub quotes: Vec<Span>,
    /// EDTF: when it was said.
    pub date: Option<String>,
    /// Asserted, denied, declined or conditional.
    pub stance: Stance,
    #[serde(skip)]
    pub(crate) sentence: Range<usize>,
}

/// Where a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingStatus {
    /// Held.
    Past,
    /// Going on.
    Ongoing,
    /// Fixed for a day to come.
    Scheduled,
    /// Wished for by somebody.
    Proposed,
    /// Put off.
    Postponed,
    /// Called off.
    Cancelled,
}

/// A meeting, held or to be.
#[derive(Debug, Clone, Serialize)]
pub struct Meeting {
    /// The words it rests on.
    pub span: Span,
    /// What it is called there.
    pub what: String,
    /// EDTF.
    pub date: Option<String>,
    /// The phrase of time.
    pub date_text: Option<String>,
    /// Where.
    pub venue: Option<String>,
    /// Parties and persons.
    pub participants: Vec<String>,
    /// Where it stands.
    pub status: MeetingStatus,
}

/// What a place is to the talks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VenueRole {
    /// Talks were there.
    Hosted,
    /// Talks will be there.
    Scheduled,
    /// Somebody wants them there.
    Proposed,
    /// Offered instead of another place.
    CounterProposed,
    /// Was to be there, put off.
    Postponed,
    /// Named in connection with talks.
    Mentioned,
}

/// A place of talks.
#[derive(Debug, Clone, Serialize)]
pub struct Venue {
    /// The words it rests on.
    pub span: Span,
    /// City or building.
    pub name: String,
    /// What it is to the talks.
    pub role: VenueRole,
}

/// A thing the parties differ on.
#[derive(Debug, Clone, Serialize)]
pub struct Issue {
    /// The words it rests on.
    pub span: Span,
    /// Short name.
    pub name: String,
}

/// Something violent or grave that happened around the talks. Nothing says why.
#[derive(Debug, Clone, Serialize)]
pub struct Incident {
    /// The words it rests on.
    pub span: Span,
    /// What happened.
    pub what: String,
    /// Where.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// EDTF.
    pub date: Option<String>,
    /// Least and most, as told.
    pub killed: Option<(u64, Option<u64>)>,
    /// Least and most, as told.
    pub injured: Option<(u64, Option<u64>)>,
    /// Who did it, as told.
    pub attributed_to: Option<String>,
    /// Who tells it.
    pub claimed_by: Option<String>,
}

/// What became of an offer, as far as this text tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// Taken.
    Accepted,
    /// Turned down.
    Rejected,
    /// No answer yet.
    Pending,
    /// Answered by another offer.
    Countered,
    /// Taken under a condition.
    Conditional,
    /// Not told.
    Unknown,
}

/// An invitation, a proposal, a demand.
#[derive(Debug, Clone, Serialize)]
pub struct Offer {
    /// The words it rests on.
    pub span: Span,
    /// What is asked or offered.
    pub what: String,
    /// Who makes it.
    pub from: Option<String>,
    /// Whom it is for.
    pub to: Option<String>,
    /// What became of it.
    pub response: Response,
}

/// A person named.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The first naming.
    pub span: Span,
    /// The fullest name in the text.
    pub name: String,
    /// Post as told or known.
    pub role: Option<String>,
    /// The party the post belongs to.
    pub party: Option<String>,
}

/// A party named.
#[derive(Debug, Clone, Serialize)]
pub struct Party {
    /// The first naming.
    pub span: Span,
    /// Its usual name.
    pub name: String,
}

/// One proposed record.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Proposal {
    /// Who said what.
    Statement(Statement),
    /// A meeting.
    Meeting(Meeting),
    /// A place of talks.
    Venue(Venue),
    /// A sticking point.
    Issue(Issue),
    /// An incident.
    Incident(Incident),
    /// An offer.
    #[serde(rename = "proposal")]
    Offer(Offer),
    /// A person.
    Person(Person),
    /// A party.
    Party(Party),
}

/// What was read from one text.
#[derive(Debug, Clone, Serialize)]
pub struct Capture {
    /// From the header.
    pub title: Option<String>,
    /// The day of publication, when known.
    pub published: Option<chrono::NaiveDate>,
    /// ISO 639-1.
    pub language: String,
    /// In the order of the text, within each kind.
    pub proposals: Vec<Proposal>,
}
