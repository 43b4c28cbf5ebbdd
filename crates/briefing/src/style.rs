//! Owns how a product looks, as far as its template may say: paper, typefaces, size, colours,
//! whether it opens with its contents and marks each portion. Renderers that cannot follow
//! leave it. Refuses everything a style sheet could smuggle in: names and colours are checked.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The look of a product. What is left out is as it is by default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Style {
    /// The paper it is set for.
    pub paper: Paper,
    /// How many sheets it is meant to fit; none: as many as it takes. Nothing is shrunk or cut for
    /// it: whoever composes is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<u8>,
    /// Typeface of the text.
    pub body: Typeface,
    /// Typeface of heads, running lines and tables' heads.
    pub heading: Typeface,
    /// Size of the text in points, [`Style::SMALLEST`] to [`Style::LARGEST`].
    pub size: f32,
    /// Heads, footnote marks, links and what is planned in figures.
    pub accent: Colour,
    /// Text and rules.
    pub ink: Colour,
    /// Whether it opens with a list of its sections.
    pub contents: bool,
    /// Whether each paragraph and section shows its own mark before it, as in "(TLP:GREEN)".
    pub portion_marks: bool,
}

impl Style {
    /// Smallest text that may be asked for, in points.
    pub const SMALLEST: f32 = 8.0;
    /// Largest text that may be asked for, in points.
    pub const LARGEST: f32 = 16.0;
}

impl Default for Style {
    fn default() -> Self {
        Self {
            paper: Paper::A4,
            pages: None,
            body: Typeface("Source Serif 4".to_owned()),
            heading: Typeface("Inter".to_owned()),
            size: 9.5,
            accent: Colour([0x1f, 0x4a, 0x7a]),
            ink: Colour([0x1b, 0x20, 0x27]),
            contents: false,
            portion_marks: false,
        }
    }
}

/// A size of paper, upright.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// ISO 216 A4, 210 × 297 mm.
    #[default]
    A4,
    /// ANSI A, 8.5 × 11 in.
    Letter,
}

impl Paper {
    /// As it is written in a template.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// Width and height in millimetres.
    #[must_use]
    pub const fn millimetres(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// The name of a typeface family: letters, digits, spaces and hyphens, at most
/// [`Typeface::LONGEST`], so that it stands in any style sheet as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Typeface(String);

impl Typeface {
    /// Most characters of a name.
    pub const LONGEST: usize = 60;

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Typeface {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        let plain = |it: char| it.is_alphanumeric() || matches!(it, ' ' | '-');
        let fits = (1..=Self::LONGEST).contains(&name.chars().count());
        if fits && name.trim() == name && name.chars().all(plain) {
            return Ok(Self(name));
        }
        Err(format!(
            "“{name}” is no name of a typeface: letters, digits, spaces and hyphens"
        ))
    }
}

impl From<Typeface> for String {
    fn from(typeface: Typeface) -> Self {
        typeface.0
    }
}

/// A colour in sRGB, written `#1f4a7a`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour(pub [u8; 3]);

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let bad = || format!("“{text}” is no colour: write it as #1f4a7a");
        let digits = text.strip_prefix('#').ok_or_else(bad)?;
        if digits.len() != 6 || !digits.chars().all(|it| it.is_ascii_hexdigit()) {
            return Err(bad());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| bad())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

/// Which way the lines of a product run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The direction in which a language is usually written, by its primary subtag (BCP 47).
    #[must_use]
    pub fn of(language: &str) -> Self {
        let primary = language.split('-').next().unwrap_or_default();
        match primary {
            "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "syr" | "ug"
            | "ur" | "yi" => Self::Rtl,
            _ => Self::Ltr,
        }
    }

    /// As in HTML's `dir`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
