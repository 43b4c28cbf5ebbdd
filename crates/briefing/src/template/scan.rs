//! Owns finding the sections and the slots of a template without running it: they are written
//! `section("key")` and `prose("key", hint="…")` with plain words in quotation marks.

use std::collections::BTreeSet;

use super::Fault;

/// A section that can be switched off and moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its key.
    pub key: String,
    /// Its head, without what is only known when it is composed.
    pub title: String,
}

/// A place for the analyst's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Its key.
    pub key: String,
    /// What belongs there.
    pub hint: String,
}

/// Sections and slots in the order in which they are written.
pub(super) fn scan(text: &str) -> Result<(Vec<Section>, Vec<Slot>), Fault> {
    let (mut sections, mut slots): (Vec<Section>, Vec<Slot>) = (Vec::new(), Vec::new());
    let mut known = BTreeSet::new();
    for call in calls(text, "section") {
        let key = call.key()?;
        if !known.insert(key.clone()) {
            return Err(Fault::at(
                call.line,
                format!("a second section “{key}”; each has a key of its own"),
            ));
        }
        sections.push(Section {
            title: title(call.after).unwrap_or_else(|| key.clone()),
            key,
        });
    }
    for call in calls(text, "prose") {
        let key = call.key()?;
        if !slots.iter().any(|slot| slot.key == key) {
            let hint = call.named("hint").unwrap_or_default();
            slots.push(Slot { key, hint });
        }
    }
    Ok((sections, slots))
}

/// A call as it is written.
struct Call<'a> {
    name: &'a str,
    line: usize,
    /// What stands between its parentheses.
    within: &'a str,
    /// What follows in the text.
    after: &'a str,
}

impl Call<'_> {
    fn key(&self) -> Result<String, Fault> {
        let key = literal(self.within.trim_start());
        let fits = |it: &&str| {
            let plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
            !it.is_empty() && it.chars().all(plain)
        };
        let key = key.filter(fits).map(ToOwned::to_owned);
        let name = self.name;
        key.ok_or_else(|| {
            Fault::at(
                self.line,
                format!("{name} takes a key in quotation marks first: letters, digits, hyphens"),
            )
        })
    }

    fn named(&self, name: &str) -> Option<String> {
        let (_, value) = self.within.split_once(&format!("{name}="))?;
        literal(value.trim_start()).map(ToOwned::to_owned)
    }
}

fn literal(text: &str) -> Option<&str> {
    let mark = text.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    text.get(1..)?.split(mark).next()
}

fn calls<'a>(text: &'a str, name: &'static str) -> Vec<Call<'a>> {
    let pattern = format!("{name}(");
    let mut calls = Vec::new();
    for (at, _) in text.match_indices(&pattern) {
        let (before, from) = text.split_at(at);
        let is_name = |it: char| it.is_alphanumeric() || matches!(it, '_' | '.');
        let open = before.rfind("{{").max(before.rfind("{%"));
        let inside = open > before.rfind("}}").max(before.rfind("%}"));
        let remark = before.rfind("{#") > before.rfind("#}");
        if before.ends_with(is_name) || !inside || remark {
            continue;
        }
        let within = from.get(pattern.len()..).unwrap_or_default();
        let end = within.find("}}").or_else(|| within.find("%}"));
        let (within, after) = within.split_at(end.unwrap_or(within.len()));
        calls.push(Call {
            name,
            line: before.matches('\n').count() + 1,
            within,
            after,
        });
    }
    calls
}

/// The words of the head that follows, up to the first expression in it.
fn title(after: &str) -> Option<String> {
    let mut lines = after.lines().skip(1).map(str::trim);
    let line = lines.find(|it| !it.is_empty())?;
    let words = line.strip_prefix("##")?.trim_start_matches('#');
    let words = words.split('{').next().unwrap_or_default().trim();
    (!words.is_empty()).then(|| words.to_owned())
}
