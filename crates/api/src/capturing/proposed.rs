//! Owns what was proposed from a text, in the form a review keeps and the window shows. Refuses to
//! say what it comes to in a dossier (see `plan`): the same proposals are laid against the dossier
//! as it stands whenever they are looked at.

use rapporteur_capture::proposal as read;
use rapporteur_domain::development::{OfferState, RoundState, StatementForm};
use serde::{Deserialize, Serialize};

/// A stretch of the source's text: first scalar value, and the one after the last.
pub type Stretch = (u32, u32);

/// What kind of record is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProposedKind {
    /// Who said what.
    Statement,
    /// A meeting.
    Meeting,
    /// A place of talks.
    Venue,
    /// A sticking point.
    Issue,
    /// An incident.
    Incident,
    /// An offer.
    Offer,
    /// A person.
    Person,
    /// A party.
    Party,
}

impl ProposedKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Statement,
        Self::Meeting,
        Self::Venue,
        Self::Issue,
        Self::Incident,
        Self::Offer,
        Self::Person,
        Self::Party,
    ];

    /// As it is written on a command line and in a review.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Meeting => "meeting",
            Self::Venue => "venue",
            Self::Issue => "issue",
            Self::Incident => "incident",
            Self::Offer => "offer",
            Self::Person => "person",
            Self::Party => "party",
        }
    }

    /// The kind of that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.code() == code)
    }
}

/// What a statement does with what it tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bearing {
    /// Says it is so.
    #[default]
    Asserted,
    /// Says it is not so.
    Denied,
    /// Says nothing.
    Declined,
    /// Says it would be so, if.
    Conditional,
}

/// What a place is to the talks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceRole {
    /// A meeting has it, which is proposed by itself.
    OfMeeting,
    /// Somebody wants talks there.
    Proposed,
    /// Offered instead of another.
    CounterProposed,
    /// Named in connection with talks.
    #[default]
    Mentioned,
}

/// What sort of voice somebody is, as the reading of the text has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoiceSort {
    /// Somebody with a name.
    Person,
    /// Officials, sources, authorities without a name.
    Unnamed,
    /// A party, government or institution.
    Institution,
    /// An agency, paper, broadcaster, platform.
    Outlet,
    /// A statement, report or occasion.
    Document,
}

/// A voice after the speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Via {
    /// As the text calls it.
    pub name: String,
    /// What sort of voice; none when the analyst wrote it.
    #[serde(default)]
    pub voice: Option<VoiceSort>,
}

/// How many, at least and at most.
pub type Count = (u64, Option<u64>);

/// What was read. Fields that a kind does not have are empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Proposed {
    /// The words it rests on.
    pub span: Stretch,
    /// What kind; a statement when nothing else is said.
    pub kind: Option<ProposedKind>,
    /// What is proposed, in the report's words: the meeting, the incident, the offer; the name of a
    /// venue, a sticking point, a person, a party.
    pub what: String,
    /// Who speaks, or who tells of the incident.
    pub who: Option<String>,
    /// Their post.
    pub role: Option<String>,
    /// Voices after the speaker, outward to this text.
    pub via: Vec<Via>,
    /// What sort of voice the speaker is.
    pub voice: Option<VoiceSort>,
    /// How near to the words.
    pub form: Option<StatementForm>,
    /// What stands between quotation marks.
    pub quotes: Vec<Stretch>,
    /// What it does with what it tells.
    pub bearing: Bearing,
    /// It tells of what may be, not of what is.
    pub hypothetical: bool,
    /// When, EDTF.
    pub date: Option<String>,
    /// The phrase that says when.
    pub date_phrase: Option<String>,
    /// The venue of a meeting, the place of an incident.
    pub place: Option<String>,
    /// Where a meeting stands.
    pub state: Option<RoundState>,
    /// What a venue is to the talks.
    pub place_role: PlaceRole,
    /// Who meets.
    pub participants: Vec<String>,
    /// Killed.
    pub killed: Option<Count>,
    /// Injured.
    pub injured: Option<Count>,
    /// Who did it, as told.
    pub attributed_to: Option<String>,
    /// Who offers.
    pub from: Option<String>,
    /// To whom.
    pub to: Option<String>,
    /// What the answer is, where there is one.
    pub answer: Option<OfferState>,
    /// It says that there is none yet.
    pub unanswered: bool,
    /// The words that tell of the answer.
    pub answer_span: Option<Stretch>,
    /// The party of a person.
    pub party: Option<String>,
}

impl Proposed {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> ProposedKind {
        self.kind.unwrap_or(ProposedKind::Statement)
    }
}

fn stretch((start, end): read::Span) -> Stretch {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    (number(start), number(end))
}

impl From<&read::Proposal> for Proposed {
    fn from(proposal: &read::Proposal) -> Self {
        let mut it = match proposal {
            read::Proposal::Statement(it) => statement(it),
            read::Proposal::Meeting(it) => meeting(it),
            read::Proposal::Venue(it) => venue(it),
            read::Proposal::Issue(it) => of(ProposedKind::Issue, &it.name),
            read::Proposal::Incident(it) => incident(it),
            read::Proposal::Offer(it) => offer(it),
            read::Proposal::Person(it) => Self {
                role: it.role.clone(),
                party: it.party.clone(),
                ..of(ProposedKind::Person, &it.name)
            },
            read::Proposal::Party(it) => of(ProposedKind::Party, &it.name),
        };
        it.span = stretch(proposal.span());
        it
    }
}

fn voice(sort: read::Voice) -> VoiceSort {
    match sort {
        read::Voice::Person => VoiceSort::Person,
        read::Voice::Unnamed => VoiceSort::Unnamed,
        read::Voice::Institution => VoiceSort::Institution,
        read::Voice::Outlet | read::Voice::Platform => VoiceSort::Outlet,
        read::Voice::Document | read::Voice::Occasion => VoiceSort::Document,
    }
}

fn of(kind: ProposedKind, what: &str) -> Proposed {
    Proposed {
        kind: Some(kind),
        what: what.to_owned(),
        ..Proposed::default()
    }
}

fn statement(it: &read::Statement) -> Proposed {
    Proposed {
        who: Some(it.speaker.clone()),
        role: it.role.clone(),
        voice: Some(voice(it.voice)),
        via: it
            .hops
            .iter()
            .map(|hop| Via {
                name: hop.name.clone(),
                voice: Some(voice(hop.voice)),
            })
            .collect(),
        form: Some(match it.form {
            read::Form::Verbatim => StatementForm::Verbatim,
            read::Form::Partial => StatementForm::PartialQuotation,
            read::Form::Paraphrase => StatementForm::Paraphrase,
        }),
        quotes: it.quotes.iter().copied().map(stretch).collect(),
        bearing: match it.stance {
            read::Stance::Asserted => Bearing::Asserted,
            read::Stance::Denied => Bearing::Denied,
            read::Stance::Declined => Bearing::Declined,
            read::Stance::Conditional => Bearing::Conditional,
        },
        hypothetical: matches!(
            it.modality,
            read::Modality::Hypothetical | read::Modality::Conditional
        ),
        date: it.date.clone(),
        date_phrase: it.dated.as_ref().map(|dated| dated.text.clone()),
        ..of(ProposedKind::Statement, "")
    }
}

fn meeting(it: &read::Meeting) -> Proposed {
    Proposed {
        date: it.date.clone(),
        date_phrase: it.date_text.clone(),
        place: it.venue.clone(),
        participants: it.participants.clone(),
        state: Some(match it.status {
            read::MeetingStatus::Past => RoundState::Concluded,
            read::MeetingStatus::Ongoing => RoundState::UnderWay,
            read::MeetingStatus::Scheduled => RoundState::Tentative,
            read::MeetingStatus::Proposed => RoundState::Floated,
            read::MeetingStatus::Postponed => RoundState::Postponed,
            read::MeetingStatus::Cancelled => RoundState::Cancelled,
        }),
        ..of(ProposedKind::Meeting, &it.what)
    }
}

fn venue(it: &read::Venue) -> Proposed {
    Proposed {
        place_role: match it.role {
            read::VenueRole::Hosted | read::VenueRole::Scheduled | read::VenueRole::Postponed => {
                PlaceRole::OfMeeting
            }
            read::VenueRole::Proposed => PlaceRole::Proposed,
            read::VenueRole::CounterProposed => PlaceRole::CounterProposed,
            read::VenueRole::Mentioned => PlaceRole::Mentioned,
        },
        ..of(ProposedKind::Venue, &it.name)
    }
}

fn incident(it: &read::Incident) -> Proposed {
    Proposed {
        who: it.claimed_by.clone(),
        date: it.date.clone(),
        place: it.place.clone(),
        date_phrase: it.dated.as_ref().map(|dated| dated.text.clone()),
        killed: it.killed,
        injured: it.injured,
        attributed_to: it.attributed_to.clone(),
        ..of(ProposedKind::Incident, &it.what)
    }
}

fn offer(it: &read::Offer) -> Proposed {
    Proposed {
        from: it.from.clone(),
        to: it.to.clone(),
        answer: match it.response {
            read::Response::Accepted => Some(OfferState::Accepted),
            read::Response::Rejected => Some(OfferState::Declined),
            read::Response::Countered => Some(OfferState::Countered),
            read::Response::Conditional => Some(OfferState::AcceptedWithConditions),
            read::Response::Pending | read::Response::Unknown => None,
        },
        unanswered: it.response == read::Response::Pending,
        answer_span: it.response_span.map(stretch),
        date: it.dated.as_ref().and_then(|dated| dated.edtf.clone()),
        date_phrase: it.dated.as_ref().map(|dated| dated.text.clone()),
        ..of(ProposedKind::Offer, &it.what)
    }
}
