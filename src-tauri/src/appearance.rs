//! How the window looks: kept with the program and not in a dossier, which may travel. A damaged
//! or missing file means the defaults.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use rapporteur_domain::Language as Spoken;
use serde::{Deserialize, Serialize};

use crate::files::write_whole;

/// Follows the system, or is pinned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// How much stands on a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// Room between lines.
    #[default]
    Comfortable,
    /// More lines.
    Compact,
}

/// Which catalogue the window speaks from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// As the system has it.
    #[default]
    System,
    /// English.
    En,
    /// Ukrainian.
    Uk,
    /// Russian.
    Ru,
    /// French.
    Fr,
    /// Arabic, from right to left.
    Ar,
}

impl Language {
    /// The language, where one is chosen.
    pub fn chosen(self) -> Option<Spoken> {
        match self {
            Self::System => None,
            Self::En => Some(Spoken::English),
            Self::Uk => Some(Spoken::Ukrainian),
            Self::Ru => Some(Spoken::Russian),
            Self::Fr => Some(Spoken::French),
            Self::Ar => Some(Spoken::Arabic),
        }
    }
}

/// What the user chose. What an earlier version did not keep is as it is by default.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Appearance {
    /// The theme.
    pub theme: Theme,
    /// The density.
    pub density: Density,
    /// What text is multiplied by; from 0.5 to 3.
    pub text_scale: f64,
    /// The language.
    pub language: Language,
}

impl Default for Appearance {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            density: Density::default(),
            text_scale: 1.0,
            language: Language::default(),
        }
    }
}

impl Appearance {
    /// The same with a size of text that leaves the window usable.
    fn usable(mut self) -> Self {
        let sound = self.text_scale.is_finite();
        self.text_scale = if sound {
            self.text_scale.clamp(0.5, 3.0)
        } else {
            1.0
        };
        self
    }
}

/// The choice of this installation.
#[derive(Debug)]
pub struct Kept {
    file: PathBuf,
    now: Mutex<Appearance>,
}

impl Kept {
    /// Reads the choice of a data folder.
    pub fn in_folder(data: &Path) -> Self {
        let file = data.join("appearance.json");
        let read = fs::read(&file).ok();
        let known: Option<Appearance> = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self {
            file,
            now: Mutex::new(known.unwrap_or_default().usable()),
        }
    }

    /// The choice as it is.
    pub fn now(&self) -> Appearance {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps another choice; it holds for this run even when it cannot be written.
    ///
    /// # Errors
    /// What the system said.
    pub fn keep(&self, choice: Appearance) -> io::Result<()> {
        let choice = choice.usable();
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = choice;
        write_whole(&self.file, &serde_json::to_vec_pretty(&choice)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_outlives_the_program_and_damage_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let dark = Appearance {
            theme: Theme::Dark,
            density: Density::Compact,
            text_scale: 1.5,
            language: Language::Uk,
        };
        Kept::in_folder(folder.path()).keep(dark).unwrap();
        assert_eq!(Kept::in_folder(folder.path()).now(), dark);
        fs::write(folder.path().join("appearance.json"), "{").unwrap();
        assert_eq!(Kept::in_folder(folder.path()).now(), Appearance::default());
    }

    #[test]
    fn a_choice_made_before_languages_is_still_read() {
        let folder = tempfile::tempdir().unwrap();
        let before = r#"{"theme":"dark","density":"compact","text_scale":1.5}"#;
        fs::write(folder.path().join("appearance.json"), before).unwrap();
        let now = Kept::in_folder(folder.path()).now();
        assert_eq!((now.theme, now.language), (Theme::Dark, Language::System));
    }

    #[test]
    fn text_stays_readable_whatever_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::in_folder(folder.path());
        for (asked, given) in [(0.0, 0.5), (99.0, 3.0), (1.3, 1.3), (f64::NAN, 1.0)] {
            let choice = Appearance {
                text_scale: asked,
                ..Appearance::default()
            };
            kept.keep(choice).unwrap();
            assert!(
                (kept.now().text_scale - given).abs() < f64::EPSILON,
                "{asked}"
            );
        }
    }
}
