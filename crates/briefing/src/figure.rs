//! Owns what a figure is: what is drawn, what stands under it, and what those hear who cannot
//! see it. Refuses to draw: a renderer that can, draws it; one that cannot, prints its words.

use rapporteur_domain::mark::Tlp;
use serde::{Deserialize, Serialize};

use crate::block::Text;
use crate::ribbon::Ribbon;

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

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "drawing", rename_all = "snake_case")]
pub enum Drawing {
    /// Rounds, offers and incidents on a strip of days.
    Ribbon(Ribbon),
}
