//! The outside, as the use cases see it from a desktop: the system's clock, fresh identities, the
//! login name, and which installation this is. The only file here that reads clock and environment.

#![allow(
    clippy::disallowed_methods,
    reason = "this is the host that everything else takes them from"
)]

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use chrono::{DateTime, Local, NaiveDate, Utc};
use rapporteur_api::Host;
use rapporteur_domain::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{files::write_whole, second_place::SecondPlace};

/// The host of a window.
#[derive(Debug, Clone)]
pub struct Desktop {
    author: String,
    replica: Uuid,
    language: Arc<RwLock<Language>>,
    second: SecondPlace,
}

/// What tells this installation from others; made once.
#[derive(Debug, Serialize, Deserialize)]
struct Installation {
    replica: Uuid,
}

impl Desktop {
    /// Reads which installation this is, and remembers it the first time. When it cannot be
    /// remembered this run has an identity of its own, which every journal allows.
    pub fn in_folder(data: &Path, second: SecondPlace) -> Self {
        let file = data.join("installation.json");
        let replica = known(&file).unwrap_or_else(|| {
            let replica = Uuid::now_v7();
            // Nothing is lost without it, and there is no window yet to say so.
            let _ = remember(&file, replica);
            replica
        });
        Self {
            author: login_name(),
            replica,
            language: Arc::default(),
            second,
        }
    }

    /// From now on words what is asked in this language; the system's where none is chosen.
    pub fn speak(&self, chosen: Option<Language>) {
        let language = chosen.unwrap_or_else(system_language);
        *self
            .language
            .write()
            .unwrap_or_else(PoisonError::into_inner) = language;
    }
}

fn known(file: &Path) -> Option<Uuid> {
    let installation: Installation = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    Some(installation.replica)
}

fn remember(file: &Path, replica: Uuid) -> io::Result<()> {
    write_whole(file, &serde_json::to_vec_pretty(&Installation { replica })?)
}

/// The first language the system names that there is a catalogue of, in the order in which the
/// webview's own library looks.
fn system_language() -> Language {
    ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .flat_map(|tags| tags.split(':').map(str::to_owned).collect::<Vec<_>>())
        .find_map(|tag| Language::of_tag(&tag))
        .unwrap_or_default()
}

fn login_name() -> String {
    ["USER", "LOGNAME"]
        .iter()
        .find_map(|name| env::var(name).ok())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "unnamed".to_owned())
}

impl Host for Desktop {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }

    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn author(&self) -> String {
        self.author.clone()
    }

    fn replica(&self) -> Uuid {
        self.replica
    }

    fn second_place(&self) -> Option<PathBuf> {
        self.second.folder()
    }

    fn language(&self) -> Language {
        *self.language.read().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_installation_stays_the_same_across_starts() {
        let folder = tempfile::tempdir().unwrap();
        let replica = || {
            let second = SecondPlace::in_folder(folder.path());
            Desktop::in_folder(folder.path(), second).replica()
        };
        let first = replica();
        assert_eq!(replica(), first);
        fs::write(folder.path().join("installation.json"), "torn").unwrap();
        assert_ne!(replica(), first);
    }
}
