//! Owns which styles there are and reading one: by its name from those compiled in, or from the
//! text of a `.csl` file of the user's. Refuses styles that only point at another.

use hayagriva::archive::ArchivedStyle;
use hayagriva::citationberg::{self, IndependentStyle, LocaleCode};
use quick_xml::de::Deserializer;
use serde::Deserialize;

use crate::scan;

/// Styles that are offered by name, with what they are called. Every other style compiled in is
/// found by its own name as well.
pub const OFFERED: [(&str, &str); 7] = [
    ("chicago-author-date", "Chicago, author and date"),
    ("chicago-notes", "Chicago, notes and bibliography"),
    ("apa", "APA"),
    ("oscola", "OSCOLA"),
    ("mla", "MLA"),
    ("harvard-cite-them-right", "Harvard (Cite Them Right)"),
    ("iso-690-author-date", "ISO 690, author and date"),
];

/// After the OSCOLA guide, for what a dossier holds: reports, pages, releases. Our own wording;
/// the style of that name that reference managers use is not ours to pass on under our licence.
const OSCOLA: &str = include_str!("../styles/oscola.csl");

/// Most steps of a style's own event buffer while it is read.
const EVENTS: usize = 1024;

/// A citation style.
#[derive(Debug, Clone)]
pub struct Style {
    name: String,
    csl: IndependentStyle,
}

/// A style that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StyleError {
    /// No style of that name is compiled in.
    #[error(
        "no citation style is called “{name}”; there are {}, or give a .csl file",
        offered()
    )]
    Unknown {
        /// The name asked for.
        name: String,
    },
    /// The text is no style that can be used.
    #[error("line {line}: {cause}")]
    Bad {
        /// Where, from 1.
        line: usize,
        /// Why.
        cause: String,
    },
    /// The style was read, and then asked for what cannot be done.
    #[error("the citation style “{name}” asks for what cannot be done")]
    Beyond {
        /// Its name.
        name: String,
    },
}

impl StyleError {
    pub(crate) fn beyond(name: &str) -> Self {
        Self::Beyond {
            name: name.to_owned(),
        }
    }
}

fn offered() -> String {
    let names: Vec<&str> = OFFERED.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}

impl Style {
    /// The style compiled in under a name.
    ///
    /// # Errors
    /// [`StyleError::Unknown`].
    pub fn named(name: &str) -> Result<Self, StyleError> {
        let wanted = name.trim().to_ascii_lowercase();
        if wanted == "oscola" {
            return Self::read(OSCOLA);
        }
        let found = ArchivedStyle::by_name(&wanted).map(ArchivedStyle::get);
        match found {
            Some(citationberg::Style::Independent(csl)) => Ok(Self { name: wanted, csl }),
            _ => Err(StyleError::Unknown {
                name: name.trim().to_owned(),
            }),
        }
    }

    /// The style in the text of a `.csl` file (CSL 1.0.2).
    ///
    /// # Errors
    /// [`StyleError::Bad`] with line and cause.
    pub fn read(text: &str) -> Result<Self, StyleError> {
        scan::look(text).map_err(|fault| StyleError::Bad {
            line: fault.line,
            cause: fault.cause,
        })?;
        let mut reader = Deserializer::from_str(text);
        reader.event_buffer_size(std::num::NonZeroUsize::new(EVENTS));
        let read = citationberg::Style::deserialize(&mut reader);
        let bad = |line: usize, cause: String| StyleError::Bad { line, cause };
        match read {
            Ok(citationberg::Style::Independent(csl)) => Ok(Self {
                name: csl.info.title.value.trim().to_owned(),
                csl,
            }),
            Ok(citationberg::Style::Dependent(_)) => {
                let line = line_with(text, "independent-parent");
                let cause = "it only points at another style: give that one";
                Err(bad(line, cause.to_owned()))
            }
            Err(error) => {
                let at = reader.get_ref().get_ref().buffer_position();
                Err(bad(scan::line_of(text, at), told(&error.to_string())))
            }
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) const fn csl(&self) -> &IndependentStyle {
        &self.csl
    }

    /// The style's own language, else that of the document.
    pub(crate) fn locale(&self, language: &str) -> Option<LocaleCode> {
        let own = self.csl.default_locale.clone();
        own.or_else(|| match language.trim() {
            "" | "en" => Some(LocaleCode::en_us()),
            "uk" => Some(LocaleCode("uk-UA".to_owned())),
            "ru" => Some(LocaleCode("ru-RU".to_owned())),
            other => Some(LocaleCode(other.to_owned())),
        })
    }
}

/// The line on which words first stand.
fn line_with(text: &str, words: &str) -> usize {
    let at = text.find(words).unwrap_or(0);
    scan::line_of(text, at as u64)
}

/// The reader's words without its own terms.
fn told(error: &str) -> String {
    let error = error
        .replace("missing field `$value`", "an element is missing")
        .replace("missing field `@", "missing attribute `")
        .replace("missing field `", "missing element `");
    error.replace("unknown variant", "unknown word")
}
