//! Owns who and what every generated dossier begins with: invented states and people with
//! spellings in three scripts, outlets, and cities.

use super::prng::Prng;
use super::words;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::record::{
    Body, Head, Name, Outlet, Party, PartyRole, PartyType, Person, Place, Post, Process, Role,
    Track,
};
use rapporteur_domain::{Edtf, Record, RecordId};

/// A record by the name it goes by in running text.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) id: RecordId,
    pub(crate) name: String,
}

/// One who can speak, and for whom.
#[derive(Debug, Clone)]
pub(crate) struct Speaker {
    pub(crate) id: RecordId,
    pub(crate) name: String,
    pub(crate) party: RecordId,
}

/// What all processes share.
#[derive(Debug, Default)]
pub(crate) struct Cast {
    pub(crate) parties: Vec<Known>,
    pub(crate) places: Vec<Known>,
    pub(crate) outlets: Vec<Known>,
}

/// One negotiation.
#[derive(Debug)]
pub(crate) struct Negotiation {
    pub(crate) id: RecordId,
    pub(crate) title: String,
    /// The two sides, then the mediator.
    pub(crate) parties: [Known; 3],
    pub(crate) people: Vec<Speaker>,
    pub(crate) rounds: usize,
    /// An offer that has been put and may be answered by another.
    pub(crate) last_offer: Option<(RecordId, RecordId, RecordId)>,
}

const COLOURS: &[&str] = &[
    "#7a4b94", "#2a7f86", "#b26a1e", "#5b6b2f", "#8c3b3b", "#3d5a99", "#6b4e31", "#2f6a45",
];
const GLYPHS: &[&str] = &["◆", "●", "▲", "■", "★", "✚", "▼", "◗"];

pub(crate) fn record(id: RecordId, title: &str, body: Body) -> Record {
    Record {
        id,
        head: Head {
            title: title.to_owned(),
            ..Head::default()
        },
        body,
    }
}

pub(crate) fn name(text: &str, language: &str, script: &str) -> Name {
    Name {
        text: text.to_owned(),
        language: language.to_owned(),
        script: script.to_owned(),
        during: None,
    }
}

impl Cast {
    /// States, cities and outlets, with their records.
    pub(crate) fn open(
        prng: &mut Prng,
        mut fresh: impl FnMut(&mut Prng) -> RecordId,
        day: &Edtf,
    ) -> (Self, Vec<Record>) {
        let (mut cast, mut records) = (Self::default(), Vec::new());
        for (index, [latin, cyrillic, arabic, code]) in words::STATES.iter().enumerate() {
            let body = Body::Party(Party {
                party_type: Some(PartyType::State),
                names: vec![
                    name(latin, "en", "Latn"),
                    name(cyrillic, "ru", "Cyrl"),
                    name(arabic, "ar", "Arab"),
                ],
                code: (*code).to_owned(),
                colour: COLOURS[index % COLOURS.len()].to_owned(),
                glyph: GLYPHS[index % GLYPHS.len()].to_owned(),
                ..Party::default()
            });
            let id = fresh(prng);
            records.push(record(id, latin, body));
            cast.parties.push(Known {
                id,
                name: (*latin).to_owned(),
            });
        }
        for (latin, cyrillic, country, zone, latitude, longitude) in words::CITIES {
            let body = Body::Place(Place {
                names: vec![name(latin, "en", "Latn"), name(cyrillic, "ru", "Cyrl")],
                country: (*country).to_owned(),
                latitude: Some(*latitude),
                longitude: Some(*longitude),
                zone: (*zone).to_owned(),
                ..Place::default()
            });
            let id = fresh(prng);
            records.push(record(id, latin, body));
            cast.places.push(Known {
                id,
                name: (*latin).to_owned(),
            });
        }
        for place in words::OUTLET_PLACES {
            for kind in words::OUTLET_KINDS {
                let (id, title) = (fresh(prng), format!("{place} {kind}"));
                records.push(record(id, &title, Body::Outlet(outlet(prng, day))));
                cast.outlets.push(Known { id, name: title });
            }
        }
        (cast, records)
    }
}

fn outlet(prng: &mut Prng, day: &Edtf) -> Outlet {
    let reliability = *prng.pick(&[
        Reliability::B,
        Reliability::B,
        Reliability::C,
        Reliability::C,
        Reliability::D,
    ]);
    Outlet {
        owner: prng
            .pick(&["Private", "A foundation", "A state", "A party"])
            .to_string(),
        state_control: prng
            .pick(&["None known", "Funded by a state", "Run by a state"])
            .to_string(),
        languages: vec![
            "en".to_owned(),
            prng.pick(&["ru", "ar", "uk", "fr"]).to_string(),
        ],
        reliability: Some(reliability),
        reliability_judged: Some(day.clone()),
        reliability_reason: "Judged on ten reports that could be checked.".to_owned(),
        ..Outlet::default()
    }
}

impl Negotiation {
    /// A negotiation between two states with a third as mediator, with its people.
    pub(crate) fn open(
        number: usize,
        cast: &Cast,
        prng: &mut Prng,
        mut fresh: impl FnMut(&mut Prng) -> RecordId,
        day: &Edtf,
    ) -> (Self, Vec<Record>) {
        let first = prng.below(cast.parties.len());
        let party = |step: usize| cast.parties[(first + step) % cast.parties.len()].clone();
        let parties = [party(0), party(1 + number % 5), party(7 + number % 3)];
        let aim = words::AIMS[number % words::AIMS.len()];
        let title = format!(
            "{}–{} {aim} talks, track {}",
            parties[0].name,
            parties[1].name,
            number + 1
        );
        let role = |index: usize, role: Role| PartyRole {
            party: parties[index].id,
            role,
            during: None,
        };
        let body = Body::Process(Process {
            track: Some(*prng.pick(&[Track::One, Track::One, Track::OnePointFive, Track::Two])),
            phase: format!("{aim} phase"),
            aims: format!(
                "A settlement of the {aim} question between {} and {}.",
                parties[0].name, parties[1].name
            ),
            roles: vec![
                role(0, Role::Party),
                role(1, Role::Party),
                role(2, Role::Mediator),
            ],
            ..Process::default()
        });
        let id = fresh(prng);
        let mut records = vec![record(id, &title, body)];
        let mut people = Vec::new();
        for index in 0..15 {
            let party = &parties[index % 3];
            let (record, name) = person(prng, &mut fresh, party.id, day);
            people.push(Speaker {
                id: record.id,
                name,
                party: party.id,
            });
            records.push(record);
        }
        (
            Self {
                id,
                title,
                parties,
                people,
                rounds: 0,
                last_offer: None,
            },
            records,
        )
    }
}

fn person(
    prng: &mut Prng,
    fresh: &mut impl FnMut(&mut Prng) -> RecordId,
    party: RecordId,
    day: &Edtf,
) -> (Record, String) {
    let given = prng.pick(words::GIVEN);
    let [latin, other, cyrillic, arabic] = prng.pick(words::FAMILY);
    let full = format!("{} {latin}", given[0]);
    let since = format!("{}/..", day.text());
    let post = Post {
        title: prng.pick(words::POSTS).to_string(),
        party: Some(party),
        during: Edtf::parse(&since).ok(),
    };
    let body = Body::Person(Person {
        names: vec![
            name(&full, "en", "Latn"),
            name(&format!("{} {other}", given[0]), "en", "Latn"),
            name(&format!("{} {cyrillic}", given[1]), "ru", "Cyrl"),
            name(&format!("{} {arabic}", given[2]), "ar", "Arab"),
        ],
        posts: vec![post],
        ..Person::default()
    });
    (record(fresh(prng), &full, body), full)
}
