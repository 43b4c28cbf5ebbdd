//! Owns which languages there are, and how one is read from what a system says.

use serde::{Deserialize, Serialize};

/// A language there is a catalogue of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Language {
    /// English, complete; what every other falls back on.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Ukrainian.
    #[serde(rename = "uk")]
    Ukrainian,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Arabic, from right to left.
    #[serde(rename = "ar")]
    Arabic,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 5] = [
        Self::English,
        Self::Ukrainian,
        Self::Russian,
        Self::French,
        Self::Arabic,
    ];

    /// Its code in ISO 639.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Ukrainian => "uk",
            Self::Russian => "ru",
            Self::French => "fr",
            Self::Arabic => "ar",
        }
    }

    /// The language of a tag such as `uk`, `uk-UA` or `uk_UA.UTF-8`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_read_from_the_tags_that_systems_use() {
        assert_eq!(Language::of_tag("uk_UA.UTF-8"), Some(Language::Ukrainian));
        assert_eq!(Language::of_tag("fr-CH"), Some(Language::French));
        assert_eq!(Language::of_tag("C.UTF-8"), None);
    }
}
