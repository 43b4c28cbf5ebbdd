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

/// How what is told stands to what is, in the speaker's own words. Apart from [`Stance`]: a denial may deny
/// something conditional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// Told as so.
    Plain,
    /// Told as not so.
    Negated,
    /// Told as so under a condition that is named.
    Conditional,
    /// Told as possible, wished for, feared or ordered.
    Hypothetical,
}

/// What sort of voice speaks or hands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// Somebody with a name.
    Person,
    /// Officials, sources, authorities without a name.
    Unnamed,
    /// A party, government or institution.
    Institution,
    /// An agency, paper, broadcaster.
    Outlet,
    /// A platform on which one writes oneself: X, Telegram.
    Platform,
    /// A statement, communiqué, report.
    Document,
    /// A conference or hearing at which it was said.
    Occasion,
}

/// One step of a chain after the speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hop {
    /// As in `via`.
    pub name: String,
    /// What sort of voice it is.
    pub voice: Voice,
    /// The key of the person, when it is one.
    pub person: Option<String>,
    /// The words that name it; none when it is known from the sentence before.
    pub span: Option<Span>,
}

/// A phrase of time and the days it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dated {
    /// The phrase as it stands.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// EDTF; none when the phrase leans on a day of publication that is not known.
    pub edtf: Option<String>,
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
    /// How what is told stands to what is.
    pub modality: Modality,
    /// What sort of voice the speaker is.
    pub voice: Voice,
    /// The key of the person who speaks, when it is one: [`Person::key`].
    pub person: Option<String>,
    /// The words that stand for the speaker here ("he"); none when he is carried over from before.
    pub speaker_span: Option<Span>,
    /// `via` with what each hop is and where it stands.
    pub hops: Vec<Hop>,
    /// The phrase of `date`.
    pub dated: Option<Dated>,
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
    /// The phrase of `date_text`.
    pub dated: Option<Dated>,
    /// The words of the venue.
    pub venue_span: Option<Span>,
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
    /// The words of its name.
    pub name_span: Span,
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
    /// The phrase of `date`.
    pub dated: Option<Dated>,
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
    /// The words that tell of the answer.
    pub response_span: Option<Span>,
    /// When it was made, where the text says so.
    pub dated: Option<Dated>,
}

/// Where a name is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The caller named it before reading.
    Given,
    /// The tables of capture.
    Gazetteer,
    /// Only this text.
    Text,
}

/// A person named.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The caller's own key for a name it gave, else one made of the name; the same for all spellings.
    pub key: String,
    /// Where the name is known from.
    pub source: Source,
    /// Every naming in the text, the first included.
    pub mentions: Vec<Span>,
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
    /// The caller's own key for a name it gave, else a country's code (ISO 3166) or the institution's name.
    pub key: String,
    /// Where the name is known from.
    pub source: Source,
    /// Every naming in the text, the first included.
    pub mentions: Vec<Span>,
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

/// The language of a stretch of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// Where it stands: neighbouring paragraphs of one language are one stretch.
    pub span: Span,
    /// ISO 639-1.
    pub language: String,
}

/// What whoever reads the proposals should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "remark", rename_all = "snake_case")]
pub enum Remark {
    /// No day of publication is known: phrases such as "on Thursday" have no date.
    DayUnknown,
    /// Nothing around the text names its day; the text itself does, and that day was taken.
    DayFromText {
        /// Where it says so.
        span: Span,
        /// That day.
        day: chrono::NaiveDate,
    },
    /// The day given and the one that the text itself names differ; the day given was taken.
    DayContradicted {
        /// Where the text says so.
        span: Span,
        /// The day of the text.
        text: chrono::NaiveDate,
        /// The day given.
        given: chrono::NaiveDate,
    },
    /// Only the first so many bytes were read.
    CutAt {
        /// How many.
        bytes: usize,
    },
}

/// What was read from one text.
#[derive(Debug, Clone, Serialize)]
pub struct Capture {
    /// From the header.
    pub title: Option<String>,
    /// The day of publication, when known.
    pub published: Option<chrono::NaiveDate>,
    /// ISO 639-1, of most of the text.
    pub language: String,
    /// The languages of its stretches.
    pub tongues: Vec<Tongue>,
    /// What should be known of how it was read.
    #[serde(rename = "notes")]
    pub remarks: Vec<Remark>,
    /// In the order of the text, within each kind.
    pub proposals: Vec<Proposal>,
}
