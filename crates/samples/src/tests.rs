//! What holds of every script, written by hand or generated.

use crate::{ScriptedOp, demo, generate};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use rapporteur_domain::folds::contradiction::{SlotName, contradictions};
use rapporteur_domain::folds::origins::Outlets;
use rapporteur_domain::folds::status::{Status, status_at};
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::record::Body;
use rapporteur_domain::{Clocks, Development, Kind, Known, Record, RecordId, Titles, rules};
use std::collections::{HashMap, HashSet};

/// What a dossier has come to while a script is replayed.
#[derive(Default)]
struct Replay {
    latest: HashMap<RecordId, Record>,
    /// The developments about each subject.
    about: HashMap<RecordId, Vec<Known>>,
    overridden: Vec<String>,
}

impl Titles for Replay {
    fn title(&self, id: RecordId) -> String {
        self.latest
            .get(&id)
            .map_or_else(String::new, |record| record.head.title.clone())
    }
}

impl Outlets for Replay {
    fn outlet_of(&self, source: RecordId) -> Option<RecordId> {
        match &self.latest.get(&source)?.body {
            Body::Source(source) => source.outlet,
            _ => None,
        }
    }

    fn reliability(&self, _: RecordId) -> Option<Reliability> {
        None
    }
}

impl Replay {
    /// Takes a new version of a development, if the rules allow it.
    fn judge(&mut self, record: &Record, at: DateTime<Utc>, order: i64) {
        let Some(development) = record.development() else {
            return;
        };
        let subject = &self.latest[&development.subject];
        let mut known = self.about.remove(&development.subject).unwrap_or_default();
        let before = known
            .iter()
            .position(|known| known.record.id == record.id)
            .map(|place| known.remove(place));
        let order = before.map_or(order, |known| known.order);
        if let Err(refused) = rules::check_record(record, Some(subject), self) {
            panic!("“{}”: {refused}", record.head.title);
        }
        let unhelped = Development {
            overridden: None,
            ..development.clone()
        };
        match (
            rules::check_move(subject, &known, &unhelped),
            &development.overridden,
        ) {
            (Err(refused), None) => panic!("“{}” ({}): {refused}", record.head.title, refused.rule),
            (Err(refused), Some(aside)) => {
                assert_eq!(refused.rule, aside.rule);
                self.overridden.push(record.head.title.clone());
            }
            (Ok(()), Some(_)) => panic!("“{}” needs no override", record.head.title),
            (Ok(()), None) => {}
        }
        known.push(Known {
            record: record.clone(),
            order,
            since: at,
            until: None,
        });
        self.about.insert(development.subject, known);
    }
}

/// Replays a script into the last version of each record, checking each action on the way.
fn replay(ops: impl IntoIterator<Item = ScriptedOp>) -> HashMap<RecordId, Record> {
    judged(ops).latest
}

fn judged(ops: impl IntoIterator<Item = ScriptedOp>) -> Replay {
    let mut replay = Replay::default();
    let mut order = 0;
    let (mut before, mut ids) = (None, HashSet::new());
    for op in ops {
        assert!(
            before.is_none_or(|at| at < op.at),
            "“{}” is not later than the action before it",
            op.label
        );
        assert!(
            ids.insert(op.id),
            "“{}” has the identity of another action",
            op.label
        );
        assert!(
            (1..=200).contains(&(op.records.len() + op.bin.len())),
            "“{}”: {} records",
            op.label,
            op.records.len()
        );
        before = Some(op.at);
        for record in &op.records {
            let versions = op
                .records
                .iter()
                .filter(|other| other.id == record.id)
                .count();
            assert_eq!(
                versions, 1,
                "“{}” has two versions of “{}”",
                op.label, record.head.title
            );
            assert_ne!(
                replay.latest.get(&record.id),
                Some(record),
                "“{}” changes nothing of a record",
                op.label
            );
            replay.latest.insert(record.id, record.clone());
        }
        for record in &op.records {
            for link in record.links() {
                assert!(
                    replay.latest.contains_key(&link.target),
                    "“{}”: a {} is missing",
                    record.head.title,
                    link.role
                );
            }
            check_evidence(record, &replay.latest);
            order += 1;
            replay.judge(record, op.at, order);
        }
        assert!(
            op.bin.iter().all(|id| replay.latest.contains_key(id)),
            "“{}” bins what is not there",
            op.label
        );
    }
    replay
}

fn check_evidence(record: &Record, latest: &HashMap<RecordId, Record>) {
    let Some(development) = record.development() else {
        return;
    };
    let title = &record.head.title;
    assert!(
        development.own_observation || !development.evidence.is_empty(),
        "“{title}” rests on nothing"
    );
    for chain in &development.evidence {
        let (Some(source), Some(span)) = (chain.source, &chain.span) else {
            continue;
        };
        let Body::Source(source) = &latest[&source].body else {
            panic!("“{title}” rests on what is no source")
        };
        let (start, end) = (span.start as usize, span.end as usize);
        let words: String = source.text.chars().skip(start).take(end - start).collect();
        assert_eq!(words, span.words, "“{title}”");
    }
}

fn developments(latest: &HashMap<RecordId, Record>) -> usize {
    latest
        .values()
        .filter(|record| record.kind() == Kind::Development)
        .count()
}

#[test]
fn demo_holds_together() {
    let latest = replay(demo());
    let count = developments(&latest);
    assert!((60..=110).contains(&count), "{count} developments");
}

#[test]
fn demo_sets_a_rule_aside_once() {
    assert_eq!(
        judged(demo()).overridden,
        ["Kyiv declines Moscow for the first time"]
    );
}

#[test]
fn demo_prints_what_it_reads() {
    for record in demo().into_iter().flat_map(|op| op.records) {
        let text = serde_json::to_string(&record).unwrap();
        assert_eq!(
            serde_json::from_str::<Record>(&text).unwrap(),
            record,
            "{text}"
        );
        assert!(!text.contains("\"@"), "a name was left unresolved: {text}");
    }
}

#[test]
fn demo_knew_less_on_29_january() {
    let end_of_day: DateTime<Utc> = "2026-01-30T00:00:00Z".parse().unwrap();
    let then = replay(demo().into_iter().filter(|op| op.at < end_of_day));
    let titles = |latest: &HashMap<RecordId, Record>, kind| {
        latest
            .values()
            .filter(|record| record.kind() == kind)
            .map(|record| record.head.title.clone())
            .collect::<Vec<_>>()
    };
    assert!(
        titles(&then, Kind::Offer)
            .contains(&"Invitation of Ukraine’s president to Moscow".to_owned())
    );
    assert!(!titles(&then, Kind::Offer).contains(&"Counter-invitation to Kyiv".to_owned()));
    assert_eq!(titles(&then, Kind::Round).len(), 2);
    assert_eq!(titles(&replay(demo()), Kind::Round).len(), 3);
}

#[test]
fn demo_has_one_person_under_every_spelling() {
    let latest = replay(demo());
    for spelling in [
        "Zelensky",
        "Zelenskyy",
        "Zelenskiy",
        "Зеленський",
        "Зеленский",
    ] {
        let is_named = |record: &&Record| matches!(&record.body, Body::Person(person) if person.names.iter().any(|name| name.text.ends_with(spelling)));
        assert_eq!(latest.values().filter(is_named).count(), 1, "{spelling}");
    }
}

#[test]
fn demo_is_the_same_every_time() {
    assert_eq!(demo(), demo());
}

#[test]
fn generated_dossiers_hold_together() {
    for (size, seed) in [(1, 1), (7, 2), (60, 3), (1_000, 4), (4_000, 5)] {
        assert_eq!(
            developments(&replay(generate(size, seed))),
            size,
            "seed {seed}"
        );
    }
}

#[test]
fn nothing_asked_nothing_told() {
    assert_eq!(developments(&replay(generate(0, 1))), 0);
}

#[test]
fn same_seed_same_bytes() {
    let bytes = |seed| {
        let records: Vec<Record> = generate(300, seed).flat_map(|op| op.records).collect();
        serde_json::to_string(&records).unwrap()
    };
    assert_eq!(bytes(11), bytes(11));
    assert_ne!(bytes(11), bytes(12));
}

#[test]
fn most_generated_incidents_stand_on_the_map() {
    let records = generate(3_000, 5).flat_map(|op| op.records);
    let placed: Vec<bool> = records
        .filter_map(|record| match record.body {
            Body::Incident(incident) => Some(incident.place.is_some()),
            _ => None,
        })
        .collect();
    let many = placed.iter().filter(|placed| **placed).count();
    assert!(
        many * 2 >= placed.len() && many < placed.len(),
        "{many} of {}",
        placed.len()
    );
}

#[test]
fn generated_dossiers_have_the_proportions_they_promise() {
    let mut versions: HashMap<RecordId, usize> = HashMap::new();
    let mut kinds: HashMap<Kind, usize> = HashMap::new();
    for record in generate(4_000, 21).flat_map(|op| op.records) {
        if let Body::Source(source) = &record.body {
            let words = source.text.split_whitespace().count();
            assert!((60..=260).contains(&words), "a source of {words} words");
        }
        let count = versions.entry(record.id).or_default();
        *count += 1;
        if *count == 1 {
            *kinds.entry(record.kind()).or_default() += 1;
        } else {
            assert_eq!(record.kind(), Kind::Development);
        }
    }
    let corrected = versions.values().filter(|count| **count == 2).count();
    assert!(
        (1_000..=1_400).contains(&corrected),
        "{corrected} corrected"
    );
    assert!(versions.values().all(|count| *count <= 2));
    let subjects: usize = [
        Kind::Round,
        Kind::Offer,
        Kind::Issue,
        Kind::Incident,
        Kind::VenueOption,
        Kind::Pledge,
    ]
    .iter()
    .map(|kind| kinds[kind])
    .sum();
    assert!((60..=120).contains(&subjects), "{subjects} subjects");
    assert!(
        kinds[&Kind::Process] >= 3 && kinds[&Kind::Note] >= 70 && kinds[&Kind::Question] >= 50,
        "{kinds:?}"
    );
}

/// The status of the record of this title, at the end of a day by both clocks.
fn status(title: &str, day: &str) -> Option<Status> {
    let as_of: NaiveDate = day.parse().unwrap();
    let as_known = as_of.and_time(NaiveTime::MIN).and_utc() + Days::new(1);
    let replay = judged(demo().into_iter().filter(|op| op.at < as_known));
    let subject = replay
        .latest
        .values()
        .find(|record| record.head.title == title)?;
    let about = replay.about.get(&subject.id)?;
    status_at(subject, about, &Clocks { as_of, as_known })
}

#[test]
fn demo_adds_up_day_by_day() {
    let state = |title, day| status(title, day).map(|status| status.state_word());
    let round = |day| {
        status("Round 2, Abu Dhabi", day)
            .and_then(|it| it.round().cloned())
            .unwrap()
    };
    assert_eq!(state("Round 1, Abu Dhabi", "2026-01-24"), Some("concluded"));
    assert_eq!(state("Round 2, Abu Dhabi", "2026-01-27"), None);
    assert_eq!(
        (round("2026-01-30").state.word(), round("2026-01-30").slips),
        ("tentative", 0)
    );
    let slipped = round("2026-02-02");
    assert_eq!(
        (slipped.state.word(), slipped.slips, slipped.reason_disputed),
        ("confirmed", 1, true)
    );
    assert_eq!(slipped.window.unwrap().text(), "2026-02-04/2026-02-05");
    assert_eq!(state("Round 2, Abu Dhabi", "2026-02-04"), Some("under way"));
    assert_eq!(state("Round 3, Geneva", "2026-02-17"), Some("under way"));
    assert_eq!(state("Round 3, Geneva", "2026-02-20"), Some("concluded"));
    assert_eq!(state("Pause in strikes", "2026-01-30"), Some("mixed"));
    assert_eq!(state("Pause in strikes", "2026-02-20"), Some("expired"));
}

#[test]
fn demo_knows_who_owes_the_next_answer() {
    let owes = |title, day: &str| {
        let it = status(title, day)?.offer().cloned()?;
        Some((
            it.state.word(),
            it.owes.len(),
            it.days_owed(day.parse().unwrap()),
        ))
    };
    let (invitation, counter) = (
        "Invitation of Ukraine’s president to Moscow",
        "Counter-invitation to Kyiv",
    );
    assert_eq!(
        owes(invitation, "2026-01-29"),
        Some(("reiterated", 1, Some(1)))
    );
    assert_eq!(
        owes(invitation, "2026-01-30"),
        Some(("declined", 1, Some(0)))
    );
    assert_eq!(
        owes(counter, "2026-02-20"),
        Some(("made public", 1, Some(21)))
    );
}

#[test]
fn demo_keeps_what_is_reported_variously() {
    let replay = judged(demo());
    let clocks = Clocks {
        as_of: "2026-02-20".parse().unwrap(),
        as_known: "2026-02-21T00:00:00Z".parse().unwrap(),
    };
    let known: Vec<Known> = replay.about.values().flatten().cloned().collect();
    let mut found: Vec<SlotName> = contradictions(&known, &clocks, &replay)
        .into_iter()
        .map(|contradiction| contradiction.slot)
        .collect();
    found.sort();
    assert_eq!(
        found,
        [SlotName::Reason, SlotName::Heads, SlotName::Measure]
    );
}
