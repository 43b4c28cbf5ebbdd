//! A small material in the manner of the worked case: talks as they stood on 30 January 2026.
//! Two rounds, one unanswered invitation, two sticking points, rival counts, one report under
//! the Chatham House Rule.

use chrono::{DateTime, Utc};
use rapporteur_briefing::material::{
    Changes, Earlier, Incident, Issue, LeftOut, Material, Offer, Venue,
};
use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::{Clocks, Known};
use rapporteur_domain::folds::changes::{Change, ChangeGroup, ChangeWord, Group};
use rapporteur_domain::folds::{contradiction, delegations, position, round, status, venue};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Kind, Record};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A fixed identity.
pub fn id(number: u32) -> RecordId {
    format!("00000000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

pub const PROCESS: u32 = 1;
pub const RUSSIA: u32 = 10;
pub const UKRAINE: u32 = 11;
pub const STATES: u32 = 12;
pub const ROUND_1: u32 = 20;
pub const ROUND_2: u32 = 21;
pub const ABU_DHABI: u32 = 30;
pub const MOSCOW: u32 = 31;
pub const MOSCOW_OPTION: u32 = 32;
pub const TERRITORY: u32 = 40;
pub const GUARANTEES: u32 = 41;
pub const INVITATION: u32 = 50;
pub const STRIKE: u32 = 60;
pub const PESKOV: u32 = 70;
pub const USHAKOV: u32 = 71;
pub const TASS: u32 = 80;
pub const RT: u32 = 81;
pub const AFP: u32 = 82;
pub const DAILY: u32 = 83;
pub const PAGE: u32 = 90;
pub const QUESTION: u32 = 95;

fn day(text: &str) -> DateTime<Utc> {
    format!("{text}T16:00:00Z").parse().unwrap()
}

fn hop(voice: &str, number: u32, mode: &str) -> Value {
    json!({ "voice": voice, "id": id(number), "mode": mode })
}

fn chain(hops: Vec<Value>) -> Value {
    json!([{ "hops": hops, "source": id(PAGE) }])
}

fn peskov() -> Value {
    chain(vec![
        hop("person", PESKOV, "paraphrase"),
        hop("outlet", TASS, "verbatim"),
    ])
}

fn ushakov() -> Value {
    chain(vec![
        hop("person", USHAKOV, "partial_quotation"),
        hop("outlet", RT, "citing"),
    ])
}

fn official() -> Value {
    let who = json!({ "voice": "unnamed", "description": "a US official", "party": id(STATES), "mode": "paraphrase" });
    chain(vec![who, hop("outlet", AFP, "verbatim")])
}

fn page() -> Value {
    chain(Vec::new())
}

fn development(number: u32, about: u32, happened: &str, evidence: Value, asserts: Value) -> Value {
    let mut body = json!({
        "id": id(number), "kind": "development", "subject": id(about), "happened": happened,
        "credibility": "3", "evidence": evidence,
    });
    merge(&mut body, asserts);
    body
}

fn merge(into: &mut Value, from: Value) {
    for (key, value) in from.as_object().unwrap() {
        into[key] = value.clone();
    }
}

/// The records, each as a value that a test may change before it is read.
pub fn values() -> Vec<Value> {
    let named = |number: u32, kind: &str, title: &str| json!({ "id": id(number), "kind": kind, "title": title });
    let with = |mut value: Value, more: Value| {
        merge(&mut value, more);
        value
    };
    vec![
        with(
            named(PROCESS, "process", "Trilateral track"),
            json!({ "track": "1", "roles": [
            { "party": id(RUSSIA), "role": "party" }, { "party": id(UKRAINE), "role": "party" },
            { "party": id(STATES), "role": "mediator" }] }),
        ),
        named(RUSSIA, "party", "Russia"),
        named(UKRAINE, "party", "Ukraine"),
        named(STATES, "party", "United States"),
        with(
            named(ROUND_1, "round", "Round 1"),
            json!({ "processes": [id(PROCESS)] }),
        ),
        with(
            named(ROUND_2, "round", "Round 2"),
            json!({ "processes": [id(PROCESS)] }),
        ),
        named(ABU_DHABI, "place", "Abu Dhabi"),
        named(MOSCOW, "place", "Moscow"),
        with(
            named(MOSCOW_OPTION, "venue_option", ""),
            json!({ "place": id(MOSCOW) }),
        ),
        named(TERRITORY, "issue", "Territory"),
        named(GUARANTEES, "issue", "Security guarantees"),
        with(
            named(INVITATION, "offer", "Invitation to Moscow"),
            json!({
            "offer_type": "invitation", "from": [id(RUSSIA)], "to": [id(UKRAINE)], "venues": [id(MOSCOW)] }),
        ),
        with(
            named(STRIKE, "incident", "Drone attack in Zaporizhzhia region"),
            json!({
            "incident_type": "drone attack", "happened": "2026-01-29", "place_text": "Zaporizhzhia region" }),
        ),
        named(PESKOV, "person", "Peskov"),
        named(USHAKOV, "person", "Ushakov"),
        with(named(TASS, "outlet", "TASS"), json!({ "reliability": "C" })),
        with(named(RT, "outlet", "RT"), json!({ "reliability": "D" })),
        with(named(AFP, "outlet", "AFP"), json!({ "reliability": "B" })),
        with(named(DAILY, "outlet", "The Daily"), json!({})),
        with(
            named(PAGE, "source", "Talks to resume on Sunday"),
            json!({
            "outlet": id(DAILY), "published": "2026-01-29", "address": "https://daily.example/talks", "language": "en" }),
        ),
        with(
            named(
                QUESTION,
                "question",
                "Whether Kyiv has answered through other channels",
            ),
            json!({ "asked": "2026-01-29" }),
        ),
        development(
            100,
            ROUND_1,
            "2026-01-23/2026-01-24",
            official(),
            json!({
            "asserts": "round", "state": "concluded", "window": "2026-01-23/2026-01-24", "venue": id(ABU_DHABI) }),
        ),
        development(
            101,
            ROUND_2,
            "2026-01-28",
            peskov(),
            json!({
            "asserts": "round", "state": "tentative", "window": "2026-02-01", "venue": id(ABU_DHABI) }),
        ),
        development(
            102,
            INVITATION,
            "2026-01-28",
            ushakov(),
            json!({
            "asserts": "offer", "state": "made_public", "conditions": "safety and working conditions promised" }),
        ),
        development(
            103,
            INVITATION,
            "2026-01-29",
            peskov(),
            json!({ "asserts": "offer", "state": "reiterated" }),
        ),
        development(
            104,
            INVITATION,
            "2026-01-29",
            peskov(),
            json!({
            "asserts": "silence", "form": "no_reply", "party": id(UKRAINE) }),
        ),
        development(
            105,
            TERRITORY,
            "2026-01-29",
            official(),
            json!({
            "asserts": "position", "party": id(STATES), "text": "reports progress on outlining the details", "position": "public_stance" }),
        ),
        development(
            106,
            GUARANTEES,
            "2026-01-29",
            ushakov(),
            json!({
            "asserts": "position", "party": id(RUSSIA), "text": "offers safety to a visiting president only",
            "position": "public_stance", "movement": "none" }),
        ),
        development(
            107,
            STRIKE,
            "2026-01-29",
            page(),
            json!({
            "asserts": "incident_report", "text": "an apartment building burned",
            "killed": { "least": 3.0, "most": 3.0, "unit": "" },
            "attributed_by": { "voice": "unnamed", "description": "the regional authorities" } }),
        ),
        development(
            108,
            STRIKE,
            "2026-01-29",
            peskov(),
            json!({
            "asserts": "incident_report", "killed": { "least": 5.0, "unit": "" } }),
        ),
        development(
            109,
            MOSCOW_OPTION,
            "2026-01-28",
            peskov(),
            json!({
            "asserts": "venue_stance", "party": id(RUSSIA), "stance": "suggested" }),
        ),
        with(
            development(
                110,
                GUARANTEES,
                "2026-01-29",
                peskov(),
                json!({
            "asserts": "position", "party": id(UKRAINE), "text": "a term of some decades is wanted", "position": "reported_private" }),
            ),
            json!({ "chatham_house": true }),
        ),
        development(
            111,
            ROUND_1,
            "2026-01-23",
            official(),
            json!({
            "asserts": "delegation", "party": id(RUSSIA), "persons": [id(USHAKOV)], "capacity": "member" }),
        ),
    ]
}

/// The sample.
pub fn material() -> Material {
    of(values())
}

/// Material folded from these values.
pub fn of(values: Vec<Value>) -> Material {
    let clocks = Clocks {
        as_of: "2026-01-30".parse().unwrap(),
        as_known: day("2026-01-30"),
    };
    let records: BTreeMap<RecordId, Record> = values
        .into_iter()
        .map(|value| serde_json::from_value::<Record>(value).unwrap())
        .map(|record| (record.id, record))
        .collect();
    let known: Vec<Known> = (0..)
        .zip(records.values())
        .map(|(order, record)| Known {
            record: record.clone(),
            order,
            since: day("2026-01-29"),
            until: None,
        })
        .collect();
    let mut material = Material {
        process: id(PROCESS),
        also: Vec::new(),
        clocks,
        number: 2,
        since: Some(Earlier {
            number: Some(1),
            as_of: "2026-01-28".parse().unwrap(),
            as_known: day("2026-01-28"),
        }),
        interval: None,
        headline: String::new(),
        audience: String::new(),
        up_to: None,
        default_mark: Tlp::Green,
        records,
        parties: vec![id(RUSSIA), id(UKRAINE), id(STATES)],
        changes: changes(),
        rounds: Vec::new(),
        delegations: Vec::new(),
        venues: Vec::new(),
        issues: Vec::new(),
        offers: Vec::new(),
        pledges: Vec::new(),
        incidents: vec![Incident {
            id: id(STRIKE),
            reports: vec![id(107), id(108)],
        }],
        contradictions: Vec::new(),
        questions: vec![id(QUESTION)],
        left_out: LeftOut {
            incidents: 2,
            ..LeftOut::default()
        },
    };
    fold(&mut material, &known);
    material
}

fn fold(material: &mut Material, known: &[Known]) {
    let clocks = material.clocks;
    let at = |number: u32| status::status_at(&material.records[&id(number)], known, &clocks);
    let rounds = [ROUND_1, ROUND_2]
        .map(|number| round::biography(&material.records[&id(number)], known, &clocks).unwrap());
    let offers = vec![Offer {
        id: id(INVITATION),
        status: at(INVITATION).and_then(|status| status.offer().cloned()),
    }];
    let stances = venue::stances(known, &clocks);
    let issues: Vec<Known> = known
        .iter()
        .filter(|it| it.record.kind() == Kind::Issue)
        .cloned()
        .collect();
    let matrix = position::matrix(&issues, known, &material.parties, &clocks, material);
    let issue = |row: position::MatrixRow| Issue {
        status: status::status_at(&material.records[&row.issue], known, &clocks)
            .and_then(|status| status.issue().cloned()),
        row,
    };
    let issues: Vec<Issue> = matrix.rows.into_iter().map(issue).collect();
    material.contradictions = contradiction::contradictions(known, &clocks, material);
    let about = |round: u32| {
        let known = known.iter();
        let of_round = known.filter(|it| {
            let development = it.record.development();
            development.is_some_and(|it| it.subject == id(round))
        });
        (id(round), of_round.cloned().collect())
    };
    material.delegations = delegations::delegations(&[ROUND_1, ROUND_2].map(about), &clocks);
    material.rounds = rounds.to_vec();
    material.offers = offers;
    material.venues = vec![Venue {
        id: id(MOSCOW_OPTION),
        stances,
    }];
    material.issues = issues;
}

fn changes() -> Changes {
    let change = |subject: u32, sentence: &str, rests_on: &[u32]| Change {
        word: ChangeWord::New,
        sentence: sentence.to_owned(),
        subject: id(subject),
        developments: rests_on.iter().map(|it| id(*it)).collect(),
    };
    let group = |group: Group, changes: Vec<Change>| ChangeGroup { group, changes };
    Changes {
        groups: vec![
            group(
                Group::Rounds,
                vec![change(
                    ROUND_2,
                    "Round 2 now has a date: 1 February 2026, Abu Dhabi, tentative",
                    &[101],
                )],
            ),
            group(
                Group::Offers,
                vec![
                    change(
                        INVITATION,
                        "repeated for a second day; safety and working conditions promised",
                        &[102, 103],
                    ),
                    change(INVITATION, "day 2 without a reply", &[104]),
                ],
            ),
            group(
                Group::Issues,
                vec![change(
                    GUARANTEES,
                    "Ukraine on Security guarantees: a term of some decades is wanted",
                    &[110],
                )],
            ),
        ],
        more: 3,
    }
}
