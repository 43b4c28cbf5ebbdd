//! What sections say of lives less plain than the sample's.

use crate::sample::{self, id};
use crate::support::compose;
use rapporteur_briefing::markdown;
use rapporteur_briefing::material::{Material, Pledge};
use rapporteur_domain::clocks::Known;
use rapporteur_domain::folds::status;
use serde_json::{Value, json};

/// The sample with further developments, each on Peskov's word via TASS.
fn and(more: &[(u32, u32, Value)]) -> Material {
    let mut values = sample::values();
    for (number, about, asserts) in more {
        let mut value = json!({
            "id": id(*number), "kind": "development", "subject": id(*about), "happened": "2026-01-30",
            "evidence": [{ "hops": [{ "voice": "person", "id": id(sample::PESKOV), "mode": "verbatim" },
                { "voice": "outlet", "id": id(sample::TASS), "mode": "verbatim" }], "source": id(sample::PAGE) }],
        });
        for (key, field) in asserts.as_object().unwrap() {
            value[key] = field.clone();
        }
        values.push(value);
    }
    sample::of(values)
}

/// The part of the Markdown form under a heading of any level.
fn under(material: &Material, heading: &str) -> String {
    let text = markdown::file(&compose(material));
    let at = text.find(&format!("# {heading}\n")).unwrap();
    let part = text[at..].split_once("\n\n").unwrap().1;
    part.split("\n#").next().unwrap().trim().to_owned()
}

fn moved(reason: &str, window: &str) -> Value {
    json!({ "asserts": "round", "state": "confirmed", "window": window, "reason": reason })
}

#[test]
fn a_slip_tells_both_dates_and_every_reason() {
    let (one, other) = ("three timetables had to meet", "the situation elsewhere");
    let material = and(&[
        (120, sample::ROUND_2, moved(one, "2026-02-04/2026-02-05")),
        (121, sample::ROUND_2, moved(other, "2026-02-04/2026-02-05")),
    ]);
    insta::assert_snapshot!(under(&material, "Round 2"), @r##"
    Confirmed for 4–5 February 2026 in Abu Dhabi.[^1] The date moved from 1 February 2026 to 4–5 February 2026, three days later (30 January 2026).[^1] The reason is reported variously: “three timetables had to meet”;[^1] “the situation elsewhere”.[^1]
    "##);
}

#[test]
fn a_round_put_off_without_a_date_and_one_that_lost_its_day_are_said_to_be_so() {
    let material = and(&[(
        120,
        sample::ROUND_2,
        json!({ "asserts": "round", "state": "postponed" }),
    )]);
    insta::assert_snapshot!(under(&material, "Round 2"), @r##"
    Postponed without a new date.[^1] The date 1 February 2026 was given up without a new one (30 January 2026).[^1]
    "##);

    let mut material = sample::material();
    material.clocks.as_of = "2026-02-03".parse().unwrap();
    insta::assert_snapshot!(under(&material, "Where the talks stand"), @r##"
    Timeline of Trilateral track, 21 January 2026 – 8 February 2026: two rounds, one offer, one incident.

    Track 1. Taking part: Russia, Ukraine, United States (mediator). The last round, Round 1, was held 23–24 January 2026 in Abu Dhabi.[^4] Round 2 is tentatively set for 1 February 2026 in Abu Dhabi; the date has passed and no opening is recorded.[^1]
    "##);
}

#[test]
fn a_change_of_venue_names_both_places() {
    let relocated = json!({ "asserts": "round", "state": "relocated", "venue": id(sample::MOSCOW), "reason": "security" });
    let material = and(&[(120, sample::ROUND_2, relocated)]);
    insta::assert_snapshot!(under(&material, "Round 2"), @r##"
    Tentatively set for 1 February 2026 in Moscow.[^1] The venue moved from Abu Dhabi to Moscow (30 January 2026); reason given: “security”.[^1]
    "##);
}

#[test]
fn rival_heads_are_not_told_as_taking_part() {
    let head = |person: u32| json!({ "asserts": "delegation", "party": id(sample::RUSSIA), "persons": [id(person)], "capacity": "head" });
    let material = and(&[
        (120, sample::ROUND_2, head(sample::PESKOV)),
        (121, sample::ROUND_2, head(sample::USHAKOV)),
    ]);
    insta::assert_snapshot!(under(&material, "Round 2"), @r##"
    Tentatively set for 1 February 2026 in Abu Dhabi.[^1] Reported variously, who heads the delegation (Russia): Peskov;[^5] Ushakov.[^5]
    "##);
}

#[test]
fn rival_outcomes_are_told_as_accounts() {
    let exchanged = |text: &str, least: f64, most: Value| {
        json!({ "asserts": "outcome", "outcome": "prisoner_exchange", "text": text,
            "quantities": [{ "name": "released by each side", "quantity": { "least": least, "most": most, "unit": "" } }] })
    };
    let material = and(&[
        (
            120,
            sample::ROUND_1,
            exchanged("157 from each side", 157.0, json!(157.0)),
        ),
        (
            121,
            sample::ROUND_1,
            exchanged("over 300 from each side", 301.0, Value::Null),
        ),
    ]);
    insta::assert_snapshot!(under(&material, "Round 1"), @r##"
    Held 23–24 January 2026 in Abu Dhabi.[^4] Taking part: for Russia, Ushakov (member).[^4] Outcome, by one of several accounts: 157 from each side.[^5] Outcome, by one of several accounts: over 300 from each side.[^5] Reported variously, how many (prisoner exchange, released by each side): 157;[^5] at least 301.[^5]
    "##);
}

#[test]
fn many_parties_make_a_list() {
    let mut material = sample::material();
    material.parties.extend([id(200), id(201)]);
    insta::assert_snapshot!(under(&material, "Territory"), @r##"
    - **United States**: reports progress on outlining the details[^4] (29 January 2026, one day old, one origin)
    "##);
}

#[test]
fn values_apart_and_movement_are_told() {
    let years = |party: u32, least: f64, most: f64, movement: &str| {
        json!({ "asserts": "position", "party": id(party), "text": "a term for the guarantees", "position": "public_stance",
            "movement": movement, "value": { "value": "interval", "interval": { "least": least, "most": most, "unit": "years" } } })
    };
    let material = and(&[
        (
            120,
            sample::GUARANTEES,
            years(sample::UKRAINE, 30.0, 50.0, "harder"),
        ),
        (
            121,
            sample::GUARANTEES,
            years(sample::STATES, 15.0, 15.0, "softer"),
        ),
    ]);
    insta::assert_snapshot!(under(&material, "Sticking points"), @r##"
    | Issue | Russia | Ukraine | United States | Movement |
    | --- | --- | --- | --- | --- |
    | **Territory** | no position recorded | no position recorded | reports progress on outlining the details[^4] (29 January 2026, one day old, one origin) | none recorded |
    | **Security guarantees** | offers safety to a visiting president only[^2] (29 January 2026, one day old, one origin) | a term for the guarantees (30–50 years)[^5] (30 January 2026, one origin) | a term for the guarantees (15 years)[^5] (30 January 2026, one origin) | Ukraine ▲ harder; United States ▽ softer |

    - **Security guarantees**. The values of Ukraine and United States are 15 years apart.
    "##);
}

#[test]
fn a_pledge_stands_apart_under_each_reading() {
    let pledge = json!({ "id": id(130), "kind": "pledge", "title": "Pause in strikes", "by": [id(sample::RUSSIA)],
        "text": "No strikes for a while", "scopes": [
            { "label": "cities", "text": "cities, one week", "by": "Washington" },
            { "label": "energy", "text": "energy sites", "term": "../2026-02-01", "by": "Moscow" }] });
    let report =
        |scope: &str, state: &str| json!({ "asserts": "pledge", "state": state, "scope": scope });
    let mut material = and(&[
        (131, 130, report("cities", "broken")),
        (132, 130, report("energy", "kept")),
    ]);
    let pledge: rapporteur_domain::Record = serde_json::from_value(pledge).unwrap();
    let known: Vec<Known> = material
        .records
        .values()
        .cloned()
        .zip(0..)
        .map(|(record, order)| Known {
            record,
            order,
            since: material.clocks.as_known,
            until: None,
        })
        .collect();
    let status = status::status_at(&pledge, &known, &material.clocks).unwrap();
    material.pledges = vec![Pledge {
        id: id(130),
        status: status.pledge().cloned(),
    }];
    material.records.insert(id(130), pledge);
    insta::assert_snapshot!(under(&material, "Pledges"), @r##"
    - **Pause in strikes**. No strikes for a while. Read by Washington as “cities, one week”. Read by Moscow as “energy sites”, until 1 February 2026. Under the reading “cities”: broken as of 30 January 2026.[^5] Under the reading “energy”: kept as of 30 January 2026.[^5]
    "##);
}

#[test]
fn what_is_left_out_is_counted_in_each_list() {
    let mut material = sample::material();
    material.left_out.rounds = 1;
    material.left_out.offers = 30;
    assert!(
        under(&material, "Round 2")
            .ends_with("One further round is on record and not listed here.")
    );
    assert!(
        under(&material, "Offers and who owes")
            .ends_with("- 30 further offers are on record and not listed here.")
    );
}

#[test]
fn the_headline_is_the_analysts_where_there_is_one() {
    let mut material = sample::material();
    material.headline = "Talks resume Sunday".to_owned();
    assert!(markdown::file(&compose(&material)).contains("\n# Talks resume Sunday\n"));
}
