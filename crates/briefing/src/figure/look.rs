//! Owns how figures look on paper: how wide they are, which typefaces they name and the few
//! colours they are drawn in, those of the window in the light. Refuses to know what is drawn.

use crate::style::{Paper, Style};

/// What is named after the product's own typeface, role by role: text of any script, then
/// whatever the reader has.
const FALLBACK: &str = "Inter, 'Noto Sans', 'Noto Sans Arabic', 'Noto Naskh Arabic', sans-serif";

/// Margins of a page to both sides together, in units.
const MARGINS: f64 = 136.0;

/// The look of a figure. One unit is a CSS pixel, 1⁄96 inch.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// Width of the figure in units.
    pub width: f64,
    /// Most height it may take; what does not fit is counted.
    pub height: f64,
    /// Size of its words in units.
    pub text: f64,
    /// Typefaces of its words, as in `font-family`.
    pub sans: String,
    /// Whether what is read in columns begins on the right.
    pub right_to_left: bool,
    /// What its identities begin with, so that several figures can stand in one page.
    pub prefix: String,
    /// Paper.
    pub paper: String,
    /// Land, and the ground of what stands apart.
    pub panel: String,
    /// Hairlines.
    pub line: String,
    /// Rules that part things.
    pub rule: String,
    /// Coasts and outlines.
    pub edge: String,
    /// Words.
    pub ink: String,
    /// Lesser words.
    pub ink_2: String,
    /// Least words: what has grown old.
    pub ink_3: String,
    /// Rounds and venues.
    pub accent: String,
    /// Incidents, what hardened, and the clock of the world.
    pub seal: String,
    /// Offers.
    pub violet: String,
    /// What softened.
    pub green: String,
}

impl Look {
    /// The look of the figures of a product.
    #[must_use]
    pub fn of(style: &Style) -> Self {
        let (width, _) = style.paper.millimetres();
        Self {
            width: (f64::from(width) / 25.4 * 96.0 - MARGINS).round(),
            sans: format!("'{}', {FALLBACK}", style.heading.name()),
            ink: style.ink.to_string(),
            accent: style.accent.to_string(),
            ..Self::default()
        }
    }

    /// The same with other identities.
    #[must_use]
    pub fn named(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }
}

impl Default for Look {
    /// As wide as the text on A4.
    fn default() -> Self {
        let (width, _) = Paper::A4.millimetres();
        Self {
            width: (f64::from(width) / 25.4 * 96.0 - MARGINS).round(),
            height: 840.0,
            text: 10.0,
            sans: FALLBACK.to_owned(),
            right_to_left: false,
            prefix: "figure".to_owned(),
            paper: "#ffffff".to_owned(),
            panel: "#f4f2ec".to_owned(),
            line: "#e2ded3".to_owned(),
            rule: "#cfc9ba".to_owned(),
            edge: "#8b8677".to_owned(),
            ink: "#1b2027".to_owned(),
            ink_2: "#4c535d".to_owned(),
            ink_3: "#676d77".to_owned(),
            accent: "#1f4a7a".to_owned(),
            seal: "#a83a26".to_owned(),
            violet: "#7a4b94".to_owned(),
            green: "#2f6a45".to_owned(),
        }
    }
}
