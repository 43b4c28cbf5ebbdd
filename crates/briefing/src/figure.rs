//! Owns what a figure is: what is drawn, what stands under it, and what those hear who cannot
//! see it. [`svg`] draws it, the same in every format that has pictures; one that has none prints
//! its words.

mod drawing;
mod ground;
mod labels;
mod letters;
mod look;
pub mod map;
pub mod matrix;
mod pen;
mod projection;
mod ribbon;

use rapporteur_domain::mark::Tlp;
use serde::{Deserialize, Serialize};

use crate::block::Text;
use crate::ribbon::Ribbon;
pub use drawing::{alone, svg};
pub use look::Look;
use map::Map;
use matrix::Matrix;

/// A figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What is drawn.
    pub drawing: Drawing,
    /// What stands under it; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caption: Text,
    /// The same in a sentence, for those who cannot see it.
    pub alt: String,
    /// The highest mark of what it shows.
    pub mark: Tlp,
}

/// Which figure is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The ribbon of rounds, offers and incidents.
    Ribbon,
    /// The positions matrix.
    Matrix,
    /// The map of venues and incidents.
    Map,
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ribbon, Self::Matrix, Self::Map];

    /// As it is asked for.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ribbon => "ribbon",
            Self::Matrix => "matrix",
            Self::Map => "map",
        }
    }

    /// The figure asked for by a code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "drawing", rename_all = "snake_case")]
pub enum Drawing {
    /// Rounds, offers and incidents on a strip of days.
    Ribbon(Ribbon),
    /// Sticking points by parties.
    Matrix(Matrix),
    /// Venues and incidents on the ground.
    Map(Map),
}

impl Drawing {
    /// What kind of figure it is, in a word or two.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Ribbon(_) => "Timeline",
            Self::Matrix(_) => "Positions",
            Self::Map(_) => "Map",
        }
    }
}
