//! Owns quantities as intervals, since reports say "at least three", "over 300" and "30 to 50".
//! Refuses single numbers pretending to be exact: an exact value is an interval of one point.

use rapporteur_words::{Language, say};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A number known between two bounds, both included; a missing bound is unknown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Quantity {
    /// Lowest value that fits the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub least: Option<f64>,
    /// Highest value that fits the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub most: Option<f64>,
    /// What is counted: "years", "prisoners each".
    pub unit: String,
}

impl Quantity {
    /// An exact value.
    #[must_use]
    pub fn exactly(value: f64, unit: &str) -> Self {
        Self {
            least: Some(value),
            most: Some(value),
            unit: unit.to_owned(),
        }
    }

    /// Whether some value fits both. Quantities of different units are never compared and
    /// therefore always compatible.
    #[must_use]
    pub fn compatible(&self, other: &Self) -> bool {
        if self.unit != other.unit {
            return true;
        }
        let low = self
            .least
            .unwrap_or(f64::NEG_INFINITY)
            .max(other.least.unwrap_or(f64::NEG_INFINITY));
        let high = self
            .most
            .unwrap_or(f64::INFINITY)
            .min(other.most.unwrap_or(f64::INFINITY));
        low <= high
    }
}

impl Quantity {
    /// The quantity in a language: "3", "30–50", "at least 300 prisoners".
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let number = match (self.least, self.most) {
            (Some(a), Some(b)) if a == b => a.to_string(),
            (Some(a), Some(b)) => format!("{a}–{b}"),
            (Some(a), None) => say!(language, "wording-at-least", n = a.to_string()),
            (None, Some(b)) => say!(language, "wording-at-most", n = b.to_string()),
            (None, None) => say!(language, "wording-unknown-number"),
        };
        if self.unit.is_empty() {
            number
        } else {
            format!("{number} {}", self.unit)
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said(Language::English))
    }
}
