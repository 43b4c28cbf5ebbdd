//! A small language for telling a story in developments: each line says when something
//! happened, and the story keeps the order and the dossier's clock.

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use rapporteur_domain::development::{
    Development, IssueMove, IssueState, Modality, OfferMove, OfferState, PledgeReport, PledgeState,
    Rank, RoundMove, RoundState, Silence, SilenceForm,
};
use rapporteur_domain::folds::origins::Outlets;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::record::{Extra, Issue, Offer, OfferType, Pledge, PledgeScope, Round};
use rapporteur_domain::{Assertion, Body, Clocks, Edtf, Head, Known, Record, RecordId, Titles};
use uuid::Uuid;

pub const RUSSIA: u128 = 51;
pub const UKRAINE: u128 = 52;
pub const PESKOV: u128 = 60;
pub const KOSTYUKOV: u128 = 61;
pub const DMITRIEV: u128 = 62;
pub const ABU_DHABI: u128 = 21;

/// What the records of the tests are called, who published what, and how reliable that is.
pub struct Names;

impl Titles for Names {
    fn title(&self, wanted: RecordId) -> String {
        let known = [
            (2, "Round 2"),
            (ABU_DHABI, "Abu Dhabi"),
            (RUSSIA, "Russia"),
            (UKRAINE, "Ukraine"),
            (PESKOV, "Peskov"),
            (KOSTYUKOV, "Kostyukov"),
            (DMITRIEV, "Dmitriev"),
            (70, "TASS"),
            (71, "RT"),
        ];
        let named = known.iter().find(|(number, _)| id(*number) == wanted);
        named.map_or_else(
            || format!("Record {}", wanted.0.as_u128()),
            |(_, name)| (*name).to_owned(),
        )
    }
}

impl Outlets for Names {
    /// Pages 90 and 91 are of one outlet, 92 of another.
    fn outlet_of(&self, source: RecordId) -> Option<RecordId> {
        let outlets = [(90, 75), (91, 75), (92, 76)];
        outlets
            .iter()
            .find(|(page, _)| id(*page) == source)
            .map(|(_, outlet)| id(*outlet))
    }

    fn reliability(&self, outlet: RecordId) -> Option<Reliability> {
        let graded = [(70, Reliability::C), (71, Reliability::D)];
        graded
            .iter()
            .find(|(number, _)| id(*number) == outlet)
            .map(|(_, grade)| *grade)
    }
}

pub fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(number))
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap()
}

/// Noon of a day, UTC.
pub fn noon(text: &str) -> DateTime<Utc> {
    Utc.from_utc_datetime(&day(text).and_hms_opt(12, 0, 0).unwrap())
}

/// As of a day, with everything the story ever learns.
pub fn as_of(text: &str) -> Clocks {
    Clocks {
        as_of: day(text),
        as_known: noon("2999-01-01"),
    }
}

pub fn clocks(as_of: &str, as_known: &str) -> Clocks {
    Clocks {
        as_of: day(as_of),
        as_known: noon(as_known),
    }
}

pub fn record(number: u128, title: &str, body: Body) -> Record {
    Record {
        id: id(number),
        head: Head {
            title: title.to_owned(),
            ..Head::default()
        },
        body,
    }
}

pub fn round(number: u128) -> Record {
    record(
        number,
        &format!("Round {number}"),
        Body::Round(Round::default()),
    )
}

pub fn issue(number: u128, title: &str) -> Record {
    record(number, title, Body::Issue(Issue::default()))
}

pub fn invitation(number: u128, title: &str, from: &[RecordId], to: &[RecordId]) -> Record {
    record(number, title, Body::Offer(offer(from, to)))
}

pub fn offer(from: &[RecordId], to: &[RecordId]) -> Offer {
    Offer {
        offer_type: OfferType::Invitation,
        from: from.to_vec(),
        to: to.to_vec(),
        venues: Vec::new(),
        terms: String::new(),
        expires: None,
        answers: None,
        processes: Vec::new(),
        issues: Vec::new(),
        extra: Extra::new(),
    }
}

pub fn pledge(number: u128, scopes: &[&str]) -> Record {
    let scopes = scopes.iter().map(|label| PledgeScope {
        label: (*label).to_owned(),
        ..PledgeScope::default()
    });
    record(
        number,
        "Pause in strikes",
        Body::Pledge(Pledge {
            scopes: scopes.collect(),
            ..Pledge::default()
        }),
    )
}

pub fn round_move(state: RoundState) -> RoundMove {
    RoundMove {
        state,
        window: None,
        venue: None,
        reason: String::new(),
        extra: Extra::new(),
    }
}

/// A move of a round to a state, for a window.
pub fn to(state: RoundState, window: &str) -> Assertion {
    Assertion::Round(RoundMove {
        window: Some(edtf(window)),
        ..round_move(state)
    })
}

pub fn offer_move(state: OfferState) -> OfferMove {
    OfferMove {
        state,
        by: None,
        conditions: String::new(),
        counter: None,
        extra: Extra::new(),
    }
}

pub fn offer_to(state: OfferState) -> Assertion {
    Assertion::Offer(offer_move(state))
}

pub fn issue_to(state: IssueState) -> Assertion {
    Assertion::Issue(IssueMove {
        state,
        round: None,
        extra: Extra::new(),
    })
}

pub fn pledge_to(state: PledgeState, scope: &str) -> Assertion {
    Assertion::Pledge(PledgeReport {
        state,
        scope: scope.to_owned(),
        incident: None,
        extra: Extra::new(),
    })
}

pub fn no_reply(party: Option<RecordId>) -> Assertion {
    Assertion::Silence(Silence {
        party,
        form: SilenceForm::NoReply,
        extra: Extra::new(),
    })
}

pub fn development(subject: RecordId, happened: &str, asserts: Assertion) -> Development {
    Development {
        subject,
        happened: edtf(happened),
        at: None,
        reported: None,
        modality: Modality::Actual,
        credibility: None,
        rank: Rank::Normal,
        rank_reason: String::new(),
        evidence: Vec::new(),
        own_observation: false,
        overridden: None,
        asserts,
    }
}

/// Developments in the order in which the dossier learned them.
#[derive(Debug, Clone, Default)]
pub struct Story {
    pub known: Vec<Known>,
}

impl Story {
    /// The dossier learns of a development on the day it happened, or at the time of the story
    /// told so far if that is later.
    pub fn add(&mut self, subject: RecordId, happened: &str, asserts: Assertion) -> &mut Known {
        let earliest = edtf(happened)
            .earliest()
            .unwrap_or_else(|| day("2000-01-01"));
        let learned = Utc.from_utc_datetime(&earliest.and_hms_opt(12, 0, 0).unwrap());
        self.learn(learned, development(subject, happened, asserts))
    }

    /// The dossier learns of a development at an instant.
    pub fn learn(&mut self, since: DateTime<Utc>, development: Development) -> &mut Known {
        let order = i64::try_from(self.known.len()).unwrap() + 1;
        let record = Record {
            id: id(1000 + u128::try_from(order).unwrap()),
            head: Head::default(),
            body: Body::Development(Box::new(development)),
        };
        self.known.push(Known {
            record,
            order,
            since: since + Duration::seconds(order),
            until: None,
        });
        self.known.last_mut().unwrap()
    }
}

/// Changes the development inside a known version.
pub fn with(known: &mut Known, change: impl FnOnce(&mut Development)) -> RecordId {
    let Body::Development(development) = &mut known.record.body else {
        panic!("not a development")
    };
    change(development);
    known.record.id
}
