//! Owns the check that nobody is called by a post not held on the day spoken of. Only posts that
//! the dossier has of that very person count, and only beside the name; "former" and the like
//! say that it is no longer held.

use chrono::NaiveDate;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::record::{Body, Person, Post};
use rapporteur_domain::{Record, RecordId};

use super::days::only_date;
use super::told::Told;
use super::words::{place_of, spaced};
use super::{Check, Finding};
use crate::material::Material;

const FORMER: &[&str] = &[
    "former",
    "formerly",
    "ex",
    "then",
    "late",
    "previous",
    "past",
    "future",
    "incoming",
    "designate",
    "later",
    "once",
    "retired",
];

/// Persons called by a post that they did not hold.
pub(super) fn titles(told: &Told<'_>, material: &Material, found: &mut Vec<Finding>) {
    let words = spaced(&told.unquoted);
    for record in material.records.values() {
        let Body::Person(person) = &record.body else {
            continue;
        };
        for post in &person.posts {
            let Some(day) = called(&words, record, person, post).then(|| day(told, material))
            else {
                continue;
            };
            if day.is_none_or(|day| held(person, &post.title, day)) {
                continue;
            }
            let (name, title) = (material.title(record.id), post.title.trim());
            let when = post
                .during
                .as_ref()
                .map_or_else(String::new, |it| it.short());
            let on = day.map_or_else(String::new, |it| it.format("%-d %B %Y").to_string());
            let message = format!(
                "{name} is called “{title}”, a post on record for {when}, not for {on}. Take the title of that day, or say “former”."
            );
            found.push(told.finding(Check::TitleNotHeld, message));
        }
    }
}

/// Whether the words set the post beside the name.
fn called(words: &str, record: &Record, person: &Person, post: &Post) -> bool {
    let title = spaced(&post.title);
    let title = title.trim();
    if title.is_empty() || place_of(words, title).is_none() {
        return false;
    }
    let spellings = person.names.iter().map(|name| name.text.as_str());
    spellings.chain([record.head.title.as_str()]).any(|name| {
        let whole = spaced(name);
        let whole = whole.trim();
        let last = whole.rsplit(' ').next().unwrap_or_default();
        [whole, last]
            .into_iter()
            .filter(|name| name.chars().count() > 2)
            .any(|name| beside(words, title, name))
    })
}

/// "{title} {name}", "{name}, {title}", "{name}, the {title}", "{name}, Russia’s {title}".
fn beside(words: &str, title: &str, name: &str) -> bool {
    let before = |phrase: &str| {
        let at = place_of(words, phrase)?;
        let mut earlier = words.get(..at)?.split_whitespace().rev();
        let former = earlier.by_ref().take(2).any(|it| FORMER.contains(&it));
        (!former).then_some(())
    };
    let titled = [
        format!("{title} {name}"),
        format!("{name} {title}"),
        format!("{name} the {title}"),
    ];
    titled.iter().any(|phrase| {
        // "then", "former" may stand between as well
        before(phrase).is_some()
    })
}

/// The day spoken of: the sentence’s own date, else that of what it rests on, else the product’s.
fn day(told: &Told<'_>, material: &Material) -> Option<NaiveDate> {
    let as_of = material.clocks.as_of;
    if let Some(day) = only_date(&told.unquoted, as_of) {
        return Some(day);
    }
    let happened = |id: &RecordId| material.development(*id)?.happened.earliest();
    match told.rests_on {
        [] => Some(as_of),
        [only] => happened(only),
        // several days: none of them can be told to be meant
        _ => None,
    }
}

/// Whether any post of that title covers the day. A post without dates, and one with doubtful
/// dates, covers every day.
fn held(person: &Person, title: &str, day: NaiveDate) -> bool {
    let same = |post: &&Post| spaced(&post.title) == spaced(title);
    person.posts.iter().filter(same).any(|post| {
        let Some(during) = &post.during else {
            return true;
        };
        during.is_approximate()
            || during.is_uncertain()
            || (during.earliest().is_none_or(|first| first <= day)
                && during.latest().is_none_or(|last| last >= day))
    })
}
