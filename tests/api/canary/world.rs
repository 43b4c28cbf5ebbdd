//! A dossier with a word of its own in every text field of every kind of record. Bodies are
//! written out field by field, without defaults, so that a field added later is missed by the
//! compiler and not by the proof.

use chrono::{DateTime, Utc};
use rapporteur_domain::development::*;
use rapporteur_domain::evidence::{Chain, Hop, HopMode, Span, Voice};
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::*;
use rapporteur_domain::{Body, Edtf, Head, Record, RecordId};

/// Makes words that stand nowhere else, and remembers them.
pub struct Mint {
    pub tag: &'static str,
    pub words: Vec<String>,
    next: u32,
}

impl Mint {
    pub fn new(tag: &'static str) -> Self {
        Self {
            tag,
            words: Vec::new(),
            next: 1,
        }
    }

    pub fn word(&mut self) -> String {
        let word = format!("Qz{}{:04}x", self.tag, self.next);
        self.next += 1;
        self.words.push(word.clone());
        word
    }

    fn name(&mut self) -> Name {
        Name {
            text: self.word(),
            language: "uk".to_owned(),
            script: "Cyrl".to_owned(),
            during: None,
        }
    }

    fn quantity(&mut self) -> Quantity {
        Quantity {
            least: Some(3.0),
            most: Some(5.0),
            unit: self.word(),
        }
    }
}

/// One set of records that refer to each other, all with one mark.
pub struct Set<'a> {
    pub mint: Mint,
    pub mark: Tlp,
    pub process: RecordId,
    /// Two parties that every set shares.
    pub parties: [RecordId; 2],
    pub fresh: &'a dyn Fn() -> RecordId,
    pub records: Vec<Record>,
}

pub fn date(text: &str) -> Edtf {
    text.parse().expect("a date")
}

fn instant() -> DateTime<Utc> {
    "2026-01-20T10:00:00Z".parse().expect("an instant")
}

impl Set<'_> {
    pub fn put(&mut self, body: Body) -> RecordId {
        let id = (self.fresh)();
        let head = Head {
            title: self.mint.word(),
            mark: Some(self.mark),
            chatham_house: false,
            remarks: self.mint.word(),
            tags: vec![self.mint.word()],
            merged_into: None,
        };
        self.records.push(Record { id, head, body });
        id
    }

    /// Everything, each kind at least once.
    pub fn fill(&mut self) {
        let seat = self.place();
        let party = self.party(seat);
        let person = self.person(party);
        let outlet = self.outlet();
        let source = self.source(outlet);
        let round = self.round(seat, party);
        let venue = self.venue(seat, round);
        let issue = self.issue();
        let offer = self.offer(party, issue, seat);
        let (pledge, reading) = self.pledge(party);
        let incident = self.incident(seat);
        let (process, addressee) = (self.process, self.parties[1]);
        let note = Note {
            body: self.mint.word(),
            about: vec![round],
            mentions: vec![round],
            talks: Some(TalksNote {
                round: Some(round),
                ..TalksNote::default()
            }),
            aliases: vec![self.mint.word()],
            path: self.mint.word(),
            front: self.mint.word(),
            files: vec![AttachedFile {
                path: self.mint.word(),
                ..AttachedFile::default()
            }],
            extra: Extra::new(),
        };
        self.put(Body::Note(note));
        let question = Question {
            about: vec![issue],
            would_answer: self.mint.word(),
            asked: Some(date("2026-01-10")),
            due: Some(date("2026-03-01")),
            state: QuestionState::Open,
            answer: self.mint.word(),
            evidence: self.paths(person, party, outlet, source),
            extra: Extra::new(),
        };
        self.put(Body::Question(question));
        let paths = |set: &mut Self| set.paths(person, party, outlet, source);
        self.development(round, "2026-01-11", paths, |mint| {
            Assertion::Round(RoundMove {
                state: RoundState::Tentative,
                window: Some(date("2026-02-10")),
                venue: Some(seat),
                reason: mint.word(),
                extra: Extra::new(),
            })
        });
        self.development(round, "2026-01-12", paths, |_| {
            Assertion::Delegation(Delegation {
                party,
                persons: vec![person],
                capacity: Capacity::Head,
                extra: Extra::new(),
            })
        });
        self.development(offer, "2026-01-13", paths, |mint| {
            Assertion::Offer(OfferMove {
                state: OfferState::MadePublic,
                by: Some(party),
                conditions: mint.word(),
                counter: None,
                extra: Extra::new(),
            })
        });
        self.development(issue, "2026-01-14", paths, |_| {
            Assertion::Issue(IssueMove {
                state: IssueState::Open,
                round: Some(round),
                extra: Extra::new(),
            })
        });
        self.development(issue, "2026-01-15", paths, |mint| {
            Assertion::Position(Position {
                party,
                text: mint.word(),
                position: PositionKind::PublicStance,
                value: Some(PositionValue::Interval {
                    interval: mint.quantity(),
                }),
                firmness: Some(Firmness::Firm),
                movement: Some(Movement::Harder),
                conditional_on: Vec::new(),
                extra: Extra::new(),
            })
        });
        self.development(venue, "2026-01-16", paths, |mint| {
            Assertion::VenueStance(VenueStance {
                party,
                stance: StanceWord::AcceptableIf,
                condition: mint.word(),
                extra: Extra::new(),
            })
        });
        self.development(offer, "2026-01-17", paths, |mint| {
            Assertion::Statement(Statement {
                speaker: Voice::Unnamed {
                    description: mint.word(),
                    party: Some(party),
                },
                form: StatementForm::Verbatim,
                wording: mint.word(),
                terms: Terms::OnRecord,
                about: vec![round],
                extra: Extra::new(),
            })
        });
        self.development(incident, "2026-01-18", paths, |mint| {
            Assertion::IncidentReport(IncidentReport {
                text: mint.word(),
                killed: Some(mint.quantity()),
                injured: Some(mint.quantity()),
                attributed_to: Some(party),
                attributed_by: Some(Voice::Person { id: person }),
                extra: Extra::new(),
            })
        });
        self.development(pledge, "2026-01-19", paths, |_| {
            Assertion::Pledge(PledgeReport {
                state: PledgeState::Given,
                scope: reading.clone(),
                incident: Some(incident),
                extra: Extra::new(),
            })
        });
        self.development(offer, "2026-01-20", paths, |_| {
            Assertion::Silence(Silence {
                party: Some(addressee),
                form: SilenceForm::NoReply,
                extra: Extra::new(),
            })
        });
        self.development(process, "2026-01-21", paths, |mint| {
            Assertion::Outcome(Outcome {
                outcome: OutcomeType::PrisonerExchange,
                text: mint.word(),
                quantities: vec![Measure {
                    name: mint.word(),
                    quantity: mint.quantity(),
                }],
                document: Some(source),
                stage: Some(Stage::Ceasefire),
                extra: Extra::new(),
            })
        });
    }

    pub fn place(&mut self) -> RecordId {
        let place = Place {
            names: vec![self.mint.name()],
            country: "CH".to_owned(),
            latitude: Some(46.2),
            longitude: Some(6.1),
            zone: "Europe/Zurich".to_owned(),
            extra: Extra::new(),
        };
        self.put(Body::Place(place))
    }

    pub fn party(&mut self, seat: RecordId) -> RecordId {
        let party = Party {
            party_type: Some(PartyType::State),
            names: vec![self.mint.name()],
            code: self.mint.word(),
            colour: "#336699".to_owned(),
            glyph: "Q".to_owned(),
            members: Vec::new(),
            seat: Some(seat),
            extra: Extra::new(),
        };
        self.put(Body::Party(party))
    }

    pub fn person(&mut self, party: RecordId) -> RecordId {
        let post = Post {
            title: self.mint.word(),
            party: Some(party),
            during: Some(date("2020/..")),
        };
        let person = Person {
            names: vec![self.mint.name(), self.mint.name()],
            posts: vec![post],
            extra: Extra::new(),
        };
        self.put(Body::Person(person))
    }

    pub fn outlet(&mut self) -> RecordId {
        let outlet = Outlet {
            owner: self.mint.word(),
            state_control: self.mint.word(),
            languages: vec!["en".to_owned()],
            reliability: Some(Reliability::B),
            reliability_judged: Some(date("2026-01-01")),
            reliability_reason: self.mint.word(),
            extra: Extra::new(),
        };
        self.put(Body::Outlet(outlet))
    }

    pub fn source(&mut self, outlet: RecordId) -> RecordId {
        let source = Source {
            outlet: Some(outlet),
            byline: self.mint.word(),
            published: Some(date("2026-01-11")),
            address: format!("https://{}.example/", self.mint.word()),
            archived_address: format!("https://archive.example/{}", self.mint.word()),
            language: "en".to_owned(),
            text: self.mint.word(),
            sha256: "0".repeat(64),
            captured: Some(instant()),
            method: Some(CaptureMethod::Pasted),
            earlier: vec![EarlierCapture {
                text: self.mint.word(),
                sha256: "1".repeat(64),
                captured: Some(instant()),
                published: Some(date("2026-01-10")),
            }],
            extra: Extra::new(),
        };
        self.put(Body::Source(source))
    }

    fn round(&mut self, place: RecordId, mediator: RecordId) -> RecordId {
        let numbering = Numbering {
            scheme: self.mint.word(),
            label: self.mint.word(),
            by: self.mint.word(),
        };
        let session = Session {
            title: self.mint.word(),
            start: None,
            end: None,
            place: Some(place),
            remarks: self.mint.word(),
            extra: Extra::new(),
        };
        let round = Round {
            processes: vec![self.process],
            numberings: vec![numbering],
            format: self.mint.word(),
            modality: Some(MeetingMode::InPerson),
            mediators: vec![mediator],
            sessions: vec![session],
            extra: Extra::new(),
        };
        self.put(Body::Round(round))
    }

    fn venue(&mut self, place: RecordId, round: RecordId) -> RecordId {
        let option = VenueOption {
            place,
            processes: vec![self.process],
            round: Some(round),
            extra: Extra::new(),
        };
        self.put(Body::VenueOption(option))
    }

    pub fn issue(&mut self) -> RecordId {
        let issue = Issue {
            processes: vec![self.process],
            parent: None,
            question: self.mint.word(),
            codes: vec![Code {
                scheme: self.mint.word(),
                code: self.mint.word(),
            }],
            extra: Extra::new(),
        };
        self.put(Body::Issue(issue))
    }

    fn offer(&mut self, from: RecordId, issue: RecordId, place: RecordId) -> RecordId {
        let offer = Offer {
            offer_type: OfferType::Invitation,
            from: vec![from],
            to: vec![self.parties[1]],
            venues: vec![place],
            terms: self.mint.word(),
            expires: Some(date("2026-04-01")),
            answers: None,
            processes: vec![self.process],
            issues: vec![issue],
            extra: Extra::new(),
        };
        self.put(Body::Offer(offer))
    }

    fn pledge(&mut self, by: RecordId) -> (RecordId, String) {
        let reading = self.mint.word();
        let scope = PledgeScope {
            label: reading.clone(),
            text: self.mint.word(),
            term: Some(date("2026-03")),
            by: self.mint.word(),
        };
        let pledge = Pledge {
            by: vec![by],
            to: vec![self.parties[0]],
            text: self.mint.word(),
            scopes: vec![scope],
            processes: vec![self.process],
            extra: Extra::new(),
        };
        (self.put(Body::Pledge(pledge)), reading)
    }

    fn incident(&mut self, place: RecordId) -> RecordId {
        let incident = Incident {
            incident_type: self.mint.word(),
            happened: date("2026-01-18"),
            place: Some(place),
            place_text: self.mint.word(),
            processes: vec![self.process],
            extra: Extra::new(),
        };
        self.put(Body::Incident(incident))
    }

    fn paths(
        &mut self,
        person: RecordId,
        party: RecordId,
        outlet: RecordId,
        source: RecordId,
    ) -> Vec<Chain> {
        let hop = |who, mode| Hop {
            who,
            mode,
            on: Some(date("2026-01-11")),
        };
        let described = Voice::Unnamed {
            description: self.mint.word(),
            party: Some(party),
        };
        vec![
            Chain {
                hops: vec![
                    hop(Voice::Person { id: person }, HopMode::Verbatim),
                    hop(Voice::Outlet { id: outlet }, HopMode::Citing),
                ],
                source: Some(source),
                note: None,
                span: Some(Span {
                    start: 0,
                    end: 4,
                    words: self.mint.word(),
                }),
                extra: Extra::new(),
            },
            Chain {
                hops: vec![hop(described, HopMode::Paraphrase)],
                source: Some(source),
                note: None,
                span: None,
                extra: Extra::new(),
            },
        ]
    }

    fn development(
        &mut self,
        subject: RecordId,
        happened: &str,
        paths: impl Fn(&mut Self) -> Vec<Chain>,
        asserts: impl FnOnce(&mut Mint) -> Assertion,
    ) -> RecordId {
        let evidence = paths(self);
        let asserts = asserts(&mut self.mint);
        let development = Development {
            subject,
            happened: date(happened),
            at: None,
            reported: Some(date(happened)),
            modality: Modality::Actual,
            credibility: Some(Credibility::ProbablyTrue),
            rank: Rank::Normal,
            rank_reason: self.mint.word(),
            evidence,
            own_observation: false,
            overridden: None,
            asserts,
        };
        self.put(Body::Development(Box::new(development)))
    }
}
