//! Owns looking through the text of a style before it is read: whether it is well-formed XML,
//! how deep it goes, and whether its macros end. A macro that calls itself would never return,
//! and some that call each other twice over would take for ever. Says the line of what is wrong.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Most bytes of a style.
pub(crate) const MOST_BYTES: usize = 1024 * 1024;
/// Deepest nesting of elements.
const DEEPEST: usize = 48;
/// Most elements that macros may unfold to.
const MOST_UNFOLDED: u64 = 200_000;

/// What is wrong, and where, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub line: usize,
    pub cause: String,
}

#[derive(Default)]
struct Macro {
    line: usize,
    /// Elements of its own.
    elements: u64,
    calls: Vec<String>,
}

/// Looks the whole text through.
pub(crate) fn look(text: &str) -> Result<(), Fault> {
    if text.len() > MOST_BYTES {
        let cause = format!("it is larger than {} KB", MOST_BYTES / 1024);
        return Err(Fault { line: 1, cause });
    }
    let macros = macros(text)?;
    let mut unfolded = BTreeMap::new();
    let mut sum = 0_u64;
    for name in macros.keys() {
        let size = unfold(name, &macros, &mut unfolded, &mut Vec::new())?;
        sum = sum.saturating_add(size);
        if sum > MOST_UNFOLDED {
            let line = macros.get(name).map_or(1, |it| it.line);
            let cause = format!("the macro “{name}” unfolds to more than can be written");
            return Err(Fault { line, cause });
        }
    }
    Ok(())
}

/// The line of a place in the text, from 1.
pub(crate) fn line_of(text: &str, at: u64) -> usize {
    let at = usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
    let before = text.as_bytes().get(..at).unwrap_or_default();
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}

fn macros(text: &str) -> Result<BTreeMap<String, Macro>, Fault> {
    let mut reader = Reader::from_str(text);
    let mut macros: BTreeMap<String, Macro> = BTreeMap::new();
    let mut inside: Option<String> = None;
    let mut depth = 0_usize;
    let mut style = false;
    loop {
        let at = reader.buffer_position();
        let line = line_of(text, at);
        let fault = |cause: String| Fault { line, cause };
        match reader.read_event() {
            Ok(Event::Eof) if depth > 0 => {
                return Err(fault("it ends before its elements are closed".to_owned()));
            }
            Ok(Event::Eof) if !style => {
                return Err(fault("it has no <style> element".to_owned()));
            }
            Ok(Event::Eof) => return Ok(macros),
            Ok(Event::DocType(_)) => {
                return Err(fault(
                    "it declares a document type, which styles do not".to_owned(),
                ));
            }
            Ok(Event::Start(element)) => {
                style |= depth == 0 && element.name().as_ref() == b"style";
                depth += 1;
                if depth > DEEPEST {
                    return Err(fault("its elements are nested too deep".to_owned()));
                }
                if element.name().as_ref() == b"macro" {
                    let name = attribute(&element, "name").map_err(fault)?;
                    let name = name.unwrap_or_default();
                    macros.entry(name.clone()).or_default().line = line;
                    inside = Some(name);
                }
                count(&element, inside.as_deref(), &mut macros).map_err(fault)?;
            }
            Ok(Event::Empty(element)) => {
                count(&element, inside.as_deref(), &mut macros).map_err(fault)?;
            }
            Ok(Event::End(element)) => {
                depth = depth.saturating_sub(1);
                if element.name().as_ref() == b"macro" {
                    inside = None;
                }
            }
            Ok(_) => {}
            Err(error) => {
                let line = line_of(text, reader.error_position());
                let cause = error.to_string();
                return Err(Fault { line, cause });
            }
        }
    }
}

fn count(
    element: &BytesStart<'_>,
    inside: Option<&str>,
    macros: &mut BTreeMap<String, Macro>,
) -> Result<(), String> {
    let called = attribute(element, "macro")?;
    if let Some(entry) = inside.and_then(|name| macros.get_mut(name)) {
        entry.elements += 1;
        entry.calls.extend(called);
    }
    Ok(())
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    let found = element
        .try_get_attribute(name)
        .map_err(|error| error.to_string())?;
    found
        .map(|it| it.unescape_value().map(|value| value.into_owned()))
        .transpose()
        .map_err(|error| error.to_string())
}

/// How many elements a macro comes to, with all it calls.
fn unfold(
    name: &str,
    macros: &BTreeMap<String, Macro>,
    known: &mut BTreeMap<String, u64>,
    above: &mut Vec<String>,
) -> Result<u64, Fault> {
    if let Some(size) = known.get(name) {
        return Ok(*size);
    }
    let Some(found) = macros.get(name) else {
        return Ok(0);
    };
    if above.iter().any(|it| it == name) || above.len() > DEEPEST {
        let line = found.line;
        let cause = format!("the macro “{name}” calls itself");
        return Err(Fault { line, cause });
    }
    above.push(name.to_owned());
    let mut size = found.elements;
    for called in &found.calls {
        size = size.saturating_add(unfold(called, macros, known, above)?);
    }
    above.pop();
    known.insert(name.to_owned(), size);
    Ok(size)
}
