//! Two products compared fact by fact.

use crate::sample::{self, id};
use crate::support::compose;
use rapporteur_briefing::compare::{Aspect, Comparison, Difference, FactDiffers, compare};
use serde_json::{Value, json};

fn compared(change: impl Fn(&mut Vec<Value>)) -> Comparison {
    let before = sample::material();
    let mut values = sample::values();
    change(&mut values);
    let after = sample::of(values);
    compare((&compose(&before), &before), (&compose(&after), &after))
}

fn aspects(comparison: &Comparison) -> Vec<Aspect> {
    let all = comparison
        .facts
        .iter()
        .flat_map(|fact| match &fact.difference {
            Difference::Changed { aspects, .. } => aspects.clone(),
            _ => Vec::new(),
        });
    all.collect()
}

fn at(values: &mut [Value], number: u32) -> &mut Value {
    values
        .iter_mut()
        .find(|it| it["id"] == json!(id(number)))
        .unwrap()
}

#[test]
fn a_product_does_not_differ_from_itself() {
    let same = compared(|_| {});
    assert!(same.facts.is_empty(), "{:?}", same.facts);
    assert!(same.alike > 10);
}

#[test]
fn a_moved_date_is_a_changed_date() {
    let moved = compared(|values| at(values, 101)["window"] = json!("2026-02-04/2026-02-05"));
    assert!(aspects(&moved).contains(&Aspect::Date), "{:?}", moved.facts);
    assert!(!aspects(&moved).contains(&Aspect::Mark));
}

#[test]
fn a_confirmed_round_is_a_changed_state() {
    let confirmed = compared(|values| at(values, 101)["state"] = json!("confirmed"));
    assert!(!confirmed.facts.is_empty());
    let words = format!("{:?}", confirmed.facts);
    assert!(
        words.contains("confirmed") && words.contains("tentative"),
        "{words}"
    );
}

#[test]
fn another_path_is_changed_evidence() {
    let path =
        json!({ "hops": [{ "voice": "outlet", "id": id(sample::AFP), "mode": "verbatim" }] });
    let more = compared(|values| {
        at(values, 103)["evidence"]
            .as_array_mut()
            .unwrap()
            .push(path.clone());
    });
    assert!(
        aspects(&more).contains(&Aspect::Evidence),
        "{:?}",
        more.facts
    );
}

#[test]
fn a_new_mark_is_a_changed_mark() {
    let marked = compared(|values| at(values, 105)["mark"] = json!("amber"));
    assert!(
        aspects(&marked).contains(&Aspect::Mark),
        "{:?}",
        marked.facts
    );
}

#[test]
fn what_is_new_is_added_and_what_is_not_told_is_gone() {
    let fewer = compared(|values| values.retain(|it| it["id"] != json!(id(109))));
    let is_gone = |it: &&FactDiffers| matches!(it.difference, Difference::Gone { .. });
    let gone = fewer.facts.iter().filter(is_gone).count();
    assert!(gone + aspects(&fewer).len() > 0, "{:?}", fewer.facts);
}
