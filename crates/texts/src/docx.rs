//! DOCX: the words of the main part in order, with footnotes after them, and the title it carries. Deleted
//! text of tracked changes is left out, inserted text is read. Everything is counted as it is inflated.

use std::io::{BufReader, Cursor, Read};

use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

use crate::{Format, Taken, TextError, limits};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub(crate) fn taken(bytes: &[u8]) -> Result<Taken, TextError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > limits::ENTRIES {
        return Err(given_up(format!(
            "its archive has {} entries",
            archive.len()
        )));
    }
    if archive.index_for_name("word/document.xml").is_none() {
        return Err(TextError::Unread {
            what: "archives other than DOCX",
        });
    }
    let mut text = words(&mut archive, "word/document.xml")?;
    for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
        if archive.index_for_name(notes).is_some() {
            text.push_str("\n\n");
            text.push_str(&words(&mut archive, notes)?);
        }
    }
    let mut taken = Taken::of(Format::Docx, text.trim().to_owned());
    if archive.index_for_name("docProps/core.xml").is_some() {
        let title = element(&mut archive, "docProps/core.xml", "title")?;
        taken.about.title = title.filter(|it| !it.trim().is_empty());
        taken.about.byline = element(&mut archive, "docProps/core.xml", "creator")?
            .filter(|it| !it.trim().is_empty());
    }
    Ok(taken)
}

/// What is read of one part, up to the limit and one byte more, by which a bomb is told.
fn part<'a>(archive: &'a mut Archive<'_>, name: &str) -> Result<impl Read + 'a, TextError> {
    let entry = archive.by_name(name).map_err(damaged)?;
    Ok(entry.take(limits::PART + 1))
}

fn words(archive: &mut Archive<'_>, name: &str) -> Result<String, TextError> {
    let mut reader = Reader::from_reader(BufReader::new(part(archive, name)?));
    let mut buffer = Vec::new();
    let mut out = String::new();
    let mut inside = Inside::default();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(damaged)?;
        if reader.buffer_position() > limits::PART || out.len() > limits::TEXT {
            return Err(given_up(format!("{name} inflates to more than is read")));
        }
        match event {
            Event::Eof => return Ok(out),
            Event::Start(_) if inside.levels == limits::LEVELS => {
                return Err(given_up(format!("{name} nests its elements too deep")));
            }
            Event::Start(tag) => inside.start(tag.local_name().as_ref(), &mut out),
            Event::Empty(tag) => empty(tag.local_name().as_ref(), &mut out),
            Event::End(tag) => inside.end(tag.local_name().as_ref(), &mut out),
            Event::Text(text) if inside.reads() => {
                out.push_str(&text);
            }
            Event::GeneralRef(name) if inside.reads() => {
                out.push_str(&character(&name));
            }
            // Entities of its own are how XML bombs are made; a DOCX has none.
            Event::DocType(_) => return Err(given_up(format!("{name} declares entities"))),
            _ => {}
        }
        buffer.clear();
    }
}

/// Where in the part the reader stands.
#[derive(Default)]
struct Inside {
    text: usize,
    levels: usize,
    /// Alternative content repeats what was said in a newer form.
    fallback: usize,
}

impl Inside {
    fn reads(&self) -> bool {
        self.text > 0 && self.fallback == 0
    }

    fn start(&mut self, name: &str, out: &mut String) {
        self.levels += 1;
        match name {
            "t" => self.text += 1,
            "Fallback" => self.fallback += 1,
            _ => empty(name, out),
        }
    }

    fn end(&mut self, name: &str, out: &mut String) {
        self.levels = self.levels.saturating_sub(1);
        match name {
            "t" => self.text = self.text.saturating_sub(1),
            "Fallback" => self.fallback = self.fallback.saturating_sub(1),
            "p" => out.push_str("\n\n"),
            "tc" => {
                let cell = out.trim_end().len();
                out.truncate(cell);
                out.push('\t');
            }
            "tr" => {
                let row = out.trim_end().len();
                out.truncate(row);
                out.push('\n');
            }
            _ => {}
        }
    }
}

fn empty(name: &str, out: &mut String) {
    match name {
        "ta" => out.push('\t'),
        "br" | "cr" => out.push('\n'),
        "noBreakHyphen" => out.push('\u{2011}'),
        _ => {}
    }
}

/// The words of the first element of a name.
fn element(
    archive: &mut Archive<'_>,
    part_name: &str,
    name: &str,
) -> Result<Option<String>, TextError> {
    let mut reader = Reader::from_reader(BufReader::new(part(archive, part_name)?));
    let mut buffer = Vec::new();
    let mut found: Option<String> = None;
    loop {
        match reader.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(tag) if tag.local_name().as_ref() == name => found = Some(String::new()),
            Event::End(tag) if tag.local_name().as_ref() == name => return Ok(found),
            Event::Text(text) => {
                if let Some(found) = &mut found {
                    found.push_str(&text);
                }
            }
            Event::GeneralRef(name) => {
                if let Some(found) = &mut found {
                    found.push_str(&character(&name));
                }
            }
            Event::Eof => return Ok(None),
            _ => {}
        }
        if reader.buffer_position() > limits::PART {
            return Err(given_up(format!(
                "{part_name} inflates to more than is read"
            )));
        }
        buffer.clear();
    }
}

/// The character behind a reference: one of XML's five, or a number.
fn character(name: &str) -> String {
    let number = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => digits.parse().ok(),
        },
        None => {
            return quick_xml::escape::resolve_predefined_entity(name)
                .unwrap_or("")
                .to_owned();
        }
    };
    number
        .and_then(char::from_u32)
        .map(String::from)
        .unwrap_or_default()
}

fn damaged(error: impl std::fmt::Display) -> TextError {
    TextError::Damaged {
        format: Format::Docx,
        cause: error.to_string(),
    }
}

fn given_up(cause: String) -> TextError {
    TextError::GivenUp {
        format: Format::Docx,
        cause,
    }
}
