//! Owns reading a record from its serde form in one pass. What derives would read it into an
//! intermediate tree, which is copied once for the head and once for the kind: most of the time
//! that lists, folds and briefings took. As written by us a record says its kind before the fields
//! of that kind, so these go straight to where they belong; in another order they wait for it.

use super::{Body, Head, Kind, Record};
use crate::ids::RecordId;
use crate::mark::Tlp;
use serde::de::value::CowStrDeserializer;
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reading)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Record;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut rest: A) -> Result<Record, A::Error> {
        let mut common = Common::default();
        let mut before = Vec::new();
        while common.kind.is_none() {
            let Some(Key(key)) = rest.next_key()? else {
                return Err(A::Error::missing_field("kind"));
            };
            if !common.take(&key, &mut rest)? {
                before.push((key, rest.next_value::<Value>()?));
            }
        }
        let kind = common.kind.ok_or_else(|| A::Error::missing_field("kind"))?;
        let own = Own {
            common: &mut common,
            before: before.into_iter(),
            waiting: None,
            rest: &mut rest,
        };
        let body = Body::read(kind, own)?;
        Ok(Record {
            id: common.id.ok_or_else(|| A::Error::missing_field("id"))?,
            head: Head {
                title: common.title.unwrap_or_default(),
                mark: common.mark.flatten(),
                chatham_house: common.chatham_house.unwrap_or_default(),
                remarks: common.remarks.unwrap_or_default(),
                tags: common.tags.unwrap_or_default(),
                merged_into: common.merged_into.flatten(),
            },
            body,
        })
    }
}

/// What every kind has, as far as it was read.
#[derive(Default)]
struct Common {
    id: Option<RecordId>,
    kind: Option<Kind>,
    title: Option<String>,
    mark: Option<Option<Tlp>>,
    chatham_house: Option<bool>,
    remarks: Option<String>,
    tags: Option<Vec<String>>,
    merged_into: Option<Option<RecordId>>,
}

impl Common {
    /// Takes the value of a field that every kind has; false for a field of a kind's own.
    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => once("id", &mut self.id, map)?,
            "kind" => once("kind", &mut self.kind, map)?,
            "title" => once("title", &mut self.title, map)?,
            "mark" => once("mark", &mut self.mark, map)?,
            "chatham_house" => once("chatham_house", &mut self.chatham_house, map)?,
            "remarks" => once("remarks", &mut self.remarks, map)?,
            "tags" => once("tags", &mut self.tags, map)?,
            "merged_into" => once("merged_into", &mut self.merged_into, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    name: &'static str,
    place: &mut Option<T>,
    map: &mut A,
) -> Result<(), A::Error> {
    if place.is_some() {
        return Err(A::Error::duplicate_field(name));
    }
    *place = Some(map.next_value()?);
    Ok(())
}

/// The fields of a kind's own: those that came before the kind was known, then the rest without
/// what every kind has.
struct Own<'r, 'de, A> {
    common: &'r mut Common,
    before: std::vec::IntoIter<(Cow<'de, str>, Value)>,
    waiting: Option<Value>,
    rest: &'r mut A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Own<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let named =
            |key: Cow<'de, str>| -> CowStrDeserializer<'de, A::Error> { key.into_deserializer() };
        if let Some((key, value)) = self.before.next() {
            self.waiting = Some(value);
            return seed.deserialize(named(key)).map(Some);
        }
        while let Some(Key(key)) = self.rest.next_key()? {
            if !self.common.take(&key, self.rest)? {
                return seed.deserialize(named(key)).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.waiting.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// The name of a field, where possible as it stands in what is read.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl<'de> Visitor<'de> for Name {
            type Value = Key<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("the name of a field")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(name)))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E: Error>(self, name: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name)))
            }
        }
        deserializer.deserialize_identifier(Name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, json};

    /// The same fields in another order.
    fn turned(record: &Value, by: usize) -> String {
        let fields: Vec<_> = record.as_object().expect("an object").iter().collect();
        let told = (0..fields.len()).map(|at| {
            let (key, value) = fields[(at + by) % fields.len()];
            format!("{}:{value}", json!(key))
        });
        format!("{{{}}}", told.collect::<Vec<_>>().join(","))
    }

    fn position() -> Value {
        json!({
            "id": "019c0000-0000-7000-8000-000000000001", "kind": "development", "title": "On the line",
            "mark": "amber", "tags": ["a"], "subject": "019c0000-0000-7000-8000-000000000002",
            "happened": "2026-01-29?", "evidence": [], "asserts": "position", "rank": "preferred",
            "party": "019c0000-0000-7000-8000-000000000003", "text": "As it runs", "position": "public_stance",
            "of_tomorrow": {"deep": [1, 2.5, null]},
        })
    }

    #[test]
    fn the_order_of_fields_does_not_matter_and_unknown_ones_are_kept() {
        let record = position();
        let read: Record = serde_json::from_value(record.clone()).expect("a record");
        assert_eq!(read.head.tags, ["a"]);
        let written = serde_json::to_value(&read).expect("written");
        assert_eq!(written["of_tomorrow"], record["of_tomorrow"]);
        assert_eq!(written["rank"], "preferred");
        for by in 0..record.as_object().map_or(0, Map::len) {
            let again: Record = serde_json::from_str(&turned(&record, by)).expect("a record");
            assert_eq!(again, read, "turned by {by}");
        }
    }

    #[test]
    fn what_is_missing_or_said_twice_is_named() {
        let fails = |text: &str| {
            let read: Result<Record, _> = serde_json::from_str(text);
            read.expect_err("no record").to_string()
        };
        let id = "019c0000-0000-7000-8000-000000000001";
        for (text, named) in [
            (format!(r#"{{"id":"{id}","title":"x"}}"#), "`kind`"),
            (r#"{"kind":"note","body":"","about":[]}"#.to_owned(), "`id`"),
            (
                format!(r#"{{"id":"{id}","kind":"note","kind":"note","body":""}}"#),
                "`kind`",
            ),
            (
                format!(r#"{{"id":"{id}","kind":"note","body":"","title":"a","title":"b"}}"#),
                "`title`",
            ),
            (
                format!(r#"{{"id":"{id}","kind":"song","body":""}}"#),
                "song",
            ),
            (
                format!(r#"{{"id":"{id}","kind":"development","happened":"2026"}}"#),
                "`subject`",
            ),
        ] {
            let message = fails(&text);
            assert!(message.contains(named), "{message}");
        }
    }
}
