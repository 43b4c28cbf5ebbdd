//! Owns which stems a word that is looked for stands for: its own forms; the same name in other
//! scripts and transliterations, by its sound; other names of whatever is called so; what begins
//! so; and, when nothing else answers, names that are nearly written so.

use super::compile::Reach;
use crate::Result;
use crate::facet;
use crate::fulltext::{self, BARE, NAMED, called_key};
use crate::read::Reader;
use rapporteur_domain::gazetteer;
use rapporteur_spelling::sound::{bare, key};
use rapporteur_spelling::{
    Script, Stems, Word, also_called, completions, fit, letters_folded, words,
};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// What a word in another form, spelling or by its beginning weighs beside the word itself.
pub(super) const NAMED_SO: f32 = 0.9;
const SOUNDING_SO: f32 = 0.7;
const BEGINNING_SO: f32 = 0.5;
const MISSPELT: f32 = 0.4;
/// Sounds of a word that is not known to be a name; shorter ones are shared by too many.
const SOUNDS: usize = 4;
/// Stems of one sound, and of one beginning.
const ALIKE: i64 = 48;
/// Letters from which on beginnings are looked for in all words; fewer begin half of them.
const LETTERS: usize = 3;
/// Other names of one record or place.
const NAMES: usize = 24;
/// Names offered for a misspelt one.
const OFFERED: usize = 6;

/// What a word stands for, each with its weight. Phrases are stems as full text takes them.
#[derive(Debug, Default)]
pub(super) struct Spelt {
    pub phrases: Vec<(String, f32)>,
    pub beginnings: Vec<(String, f32)>,
    pub meant: Option<String>,
}

/// Stems are remembered across searches: snippets need those of whole texts.
pub(super) static STEMS: LazyLock<Mutex<Stems>> = LazyLock::new(Mutex::default);

/// Capitals and usual venues by the sound of each of their names.
static GAZETTEER: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut by_sound: HashMap<String, Vec<usize>> = HashMap::new();
    for (number, place) in gazetteer::places().iter().enumerate() {
        for name in std::iter::once(&place.name).chain(&place.others) {
            by_sound.entry(called_key(name)).or_default().push(number);
        }
    }
    by_sound
});

impl Reader<'_> {
    /// The stems of a word alone.
    pub(super) fn forms(&self, word: Word<'_>) -> String {
        let stems = STEMS.lock().unwrap_or_else(PoisonError::into_inner);
        stems.asked(word).joined.into()
    }

    pub(super) fn spelt(&self, word: Word<'_>, reach: Reach) -> Result<Spelt> {
        let own = self.forms(word);
        let mut spelt = Spelt::default();
        let (named, others) = self.also_named(&own, word)?;
        let heard = self.heard(&own, word, named)?;
        spelt.phrases.push((own.clone(), 1.0));
        if !heard.is_empty() {
            spelt.phrases.push((heard.join("|"), SOUNDING_SO));
        }
        spelt
            .phrases
            .extend(others.into_iter().map(|name| (name, NAMED_SO)));
        if reach != Reach::Forms {
            self.begun(word, &mut spelt)?;
        }
        if reach == Reach::Misspelt && !self.any_held(&spelt)? {
            let near = self.nearly(word)?;
            spelt.meant = near.first().cloned();
            if !near.is_empty() {
                spelt.phrases.push((near.join("|"), MISSPELT));
            }
        }
        Ok(spelt)
    }

    /// Stems of one word within a phrase.
    pub(super) fn in_phrase(&self, word: Word<'_>) -> Result<String> {
        let own = self.forms(word);
        let (named, _) = self.also_named(&own, word)?;
        let mut all = vec![own.clone()];
        all.extend(self.heard(&own, word, named)?);
        Ok(all.join("|"))
    }

    /// Stems that sound like one of these.
    fn heard(&self, own: &str, word: Word<'_>, named: bool) -> Result<Vec<String>> {
        let least = if named { 2 } else { SOUNDS };
        let mut keys: Vec<String> = own.split('|').chain([word.text]).map(key).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut out: Vec<String> = Vec::new();
        for key in keys {
            if key.len() >= least {
                out.extend(self.stems_of(&key)?);
            }
            let bones = bare(&key);
            if !bones.is_empty() && (named || key.len() >= SOUNDS) {
                let bare = self.stems_of(&format!("{BARE}{bones}"))?;
                // Of two scripts that write their vowels, vowels decide.
                let across =
                    |stem: &String| word.script == Script::Arabic || script(stem) == Script::Arabic;
                out.extend(bare.into_iter().filter(across));
            }
        }
        out.sort_unstable();
        out.dedup();
        out.retain(|stem| !own.split('|').any(|own| own == stem));
        Ok(out)
    }

    fn stems_of(&self, key: &str) -> Result<Vec<String>> {
        let mut statement = self.prepare_cached("SELECT stem FROM heard WHERE key = ? LIMIT ?")?;
        let rows = statement.query_map((key, ALIKE), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether something is called so, in the dossier or the gazetteer, and its other names as
    /// phrases of stems.
    fn also_named(&self, own: &str, word: Word<'_>) -> Result<(bool, Vec<String>)> {
        let mut keys: Vec<String> = own
            .split('|')
            .map(key)
            .chain([called_key(word.text)])
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let mut known = false;
        let mut names: Vec<String> = Vec::new();
        for key in keys.iter().filter(|key| key.len() > 1) {
            let (called, others) = self.names_of(key)?;
            known |= called;
            names.extend(others);
        }
        known |= !names.is_empty();
        let mine = |stems: &str| {
            stems
                .split('|')
                .any(|stem| own.split('|').any(|own| own == stem))
        };
        let mut out: Vec<String> = Vec::new();
        let mut alone: Vec<String> = Vec::new();
        for name in names {
            let several: Vec<_> = words(&name).collect();
            let stems = self.widened(&name)?;
            match several.as_slice() {
                [] => {}
                [_] => alone.extend(stems.split('|').filter(|it| !mine(it)).map(str::to_owned)),
                // A name that has the word in it is found by the word.
                several if several.iter().any(|word| mine(&self.forms(*word))) => {}
                _ => out.push(stems),
            }
        }
        alone.sort_unstable();
        alone.dedup();
        if !alone.is_empty() {
            out.push(alone.join("|"));
        }
        out.sort_unstable();
        out.dedup();
        out.truncate(NAMES);
        Ok((known, out))
    }

    /// A name as a phrase of stems, each with those that sound so.
    fn widened(&self, name: &str) -> Result<String> {
        let mut phrase = Vec::new();
        for word in words(name) {
            let own = self.forms(word);
            let mut all: Vec<String> = own.split('|').map(str::to_owned).collect();
            for sound in own.split('|').chain([word.text]).map(key) {
                if sound.len() > 2 {
                    all.extend(self.stems_of(&sound)?);
                }
            }
            all.sort_unstable();
            all.dedup();
            phrase.push(all.join("|"));
        }
        Ok(phrase.join(" "))
    }

    /// Other names of what is called by several words, as phrases of stems.
    pub(super) fn other_names(&self, name: &str) -> Result<Vec<String>> {
        let (_, names) = self.names_of(&called_key(name))?;
        let mut out = Vec::new();
        for name in names {
            out.push(self.widened(&name)?);
        }
        out.sort_unstable();
        out.dedup();
        out.retain(|phrase| !phrase.is_empty());
        out.truncate(NAMES);
        Ok(out)
    }

    /// Whether anything is called so, in the dossier, the gazetteer or the list of places, and every
    /// name it has.
    pub(super) fn names_of(&self, key: &str) -> Result<(bool, Vec<String>)> {
        let mut names: Vec<String> = also_called(key).into_iter().map(str::to_owned).collect();
        for number in GAZETTEER.get(key).into_iter().flatten() {
            let place = &gazetteer::places()[*number];
            let all = std::iter::once(&place.name).chain(&place.others);
            names.extend(all.map(|name| (*name).to_owned()));
        }
        let (called, others) = self.called(key)?;
        names.extend(others);
        Ok((called || !names.is_empty(), names))
    }

    /// Whether a record is called so, and every name of those that are called just so.
    fn called(&self, key: &str) -> Result<(bool, Vec<String>)> {
        let mut statement = self.prepare_cached(
            "SELECT record, name FROM called WHERE facet = ? AND key = ? LIMIT 20",
        )?;
        let mut names = self.prepare_cached(
            "SELECT DISTINCT name FROM called WHERE record = ? AND name <> '' LIMIT 20",
        )?;
        let (mut known, mut out) = (false, Vec::new());
        for facet in NAMED.iter().flat_map(|kind| facet::of_kind(*kind)) {
            let rows = statement.query_map((facet, key), |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
            })?;
            for row in rows {
                let (record, name) = row?;
                known = true;
                if !name.is_empty() {
                    let rows = names.query_map([record], |row| row.get::<_, String>(0))?;
                    out.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
                }
            }
        }
        Ok((known, out))
    }

    /// What begins so. Of one letter or two, names alone.
    fn begun(&self, word: Word<'_>, spelt: &mut Spelt) -> Result<()> {
        let typed = letters_folded(word.text);
        if typed.chars().count() < LETTERS {
            let mut statement = self.prepare_cached(
                "SELECT DISTINCT stem FROM heard WHERE stem >= ?1 AND stem < ?2 LIMIT ?3",
            )?;
            let beyond = format!("{typed}\u{10ffff}");
            let rows =
                statement.query_map((&typed, beyond, ALIKE), |row| row.get::<_, String>(0))?;
            let names = rows.collect::<rusqlite::Result<Vec<_>>>()?;
            if !names.is_empty() {
                spelt.phrases.push((names.join("|"), BEGINNING_SO));
            }
            return Ok(());
        }
        let completed = {
            let stems = STEMS.lock().unwrap_or_else(PoisonError::into_inner);
            completions(&stems, word)
        };
        if !completed.is_empty() {
            spelt.phrases.push((completed.join("|"), BEGINNING_SO));
        }
        spelt.beginnings.push((typed, BEGINNING_SO));
        Ok(())
    }

    fn any_held(&self, spelt: &Spelt) -> Result<bool> {
        for (phrase, _) in &spelt.phrases {
            if fulltext::held(self, phrase)? {
                return Ok(true);
            }
        }
        for (begun, _) in &spelt.beginnings {
            let sql = "SELECT EXISTS (SELECT 1 FROM fts WHERE fts MATCH ? LIMIT 1)";
            if self
                .prepare_cached(sql)?
                .query_row([format!("\"{begun}\" *")], |row| row.get(0))?
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Stems of names that are nearly written so, the nearest sound first; its first sound is right.
    fn nearly(&self, word: Word<'_>) -> Result<Vec<String>> {
        let typed = key(word.text);
        let Some(first) = typed.chars().next() else {
            return Ok(Vec::new());
        };
        let mut statement =
            self.prepare_cached("SELECT key, stem FROM heard WHERE key >= ?1 AND key < ?2")?;
        let rows = statement
            .query_map((first.to_string(), format!("{first}\u{10ffff}")), |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })?;
        let mut out: Vec<(usize, String)> = Vec::new();
        for row in rows {
            let (heard, stem) = row?;
            if fit::nearly_whole(&typed, &heard) {
                let unlike = typed
                    .bytes()
                    .zip(heard.bytes())
                    .filter(|(a, b)| a != b)
                    .count();
                out.push((unlike + typed.len().abs_diff(heard.len()), stem));
            }
        }
        // Names of the script that was typed in come first: they are shown as what was meant.
        out.sort_by_key(|(unlike, stem)| (script(stem) != word.script, *unlike));
        out.dedup_by(|a, b| a.1 == b.1);
        Ok(out
            .into_iter()
            .take(OFFERED)
            .map(|(_, stem)| stem)
            .collect())
    }
}

fn script(stem: &str) -> Script {
    words(stem).next().map_or(Script::Other, |word| word.script)
}
