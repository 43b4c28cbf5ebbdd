//! Names known before reading: countries with their peoples and capitals, cities over 100,000,
//! institutions and armed groups, outlets, and holders of office 2013–2026. The tables in `data/`
//! say where they come from and can be edited; the text always has the last word.

use std::{collections::HashMap, sync::OnceLock};

use crate::token::{Kind, Token, tokens};

/// What a known name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Country,
    /// "Ukrainian", or the people: stands for the country, never for the place.
    People,
    City,
    Body,
    Outlet,
    Person,
}

/// One known thing.
#[derive(Debug)]
pub(crate) struct Known {
    pub name: String,
    pub sort: Sort,
    /// The party it belongs to, as a code; a city's country.
    pub party: String,
    /// A person's post.
    pub post: String,
    /// For a capital: the name of the country that it may stand for.
    pub government: Option<String>,
    /// The caller's own key, for a name the caller gave.
    pub key: Option<String>,
    /// A person's spellings, by which a name the caller gives is known for the same.
    pub spelt: Vec<String>,
}

/// All tables, searchable by the first word.
pub(crate) struct Gazetteer {
    known: Vec<Known>,
    spellings: HashMap<String, Vec<Spelling>>,
    countries: HashMap<String, String>,
    stems: Vec<(String, usize)>,
}

struct Spelling {
    words: Vec<String>,
    of: usize,
}

/// The one gazetteer.
pub(crate) fn gazetteer() -> &'static Gazetteer {
    static BUILT: OnceLock<Gazetteer> = OnceLock::new();
    BUILT.get_or_init(Gazetteer::build)
}

/// A word as it is compared: Cyrillic without its ending, Arabic without article and conjunction.
pub(crate) fn key(low: &str) -> String {
    match low.chars().next() {
        Some('\u{0400}'..='\u{04ff}') => {
            let mut chars: Vec<char> = low.chars().collect();
            let mut cut = 0;
            while chars.len() > 3
                && cut < 3
                && chars
                    .last()
                    .is_some_and(|c| "аеиоуыэюяіїєйьмхв".contains(*c))
            {
                chars.pop();
                cut += 1;
            }
            chars.into_iter().collect()
        }
        Some('\u{0600}'..='\u{06ff}') => {
            let bare = low
                .strip_prefix('و')
                .filter(|rest| rest.chars().count() > 3)
                .unwrap_or(low);
            let bare = bare
                .strip_prefix('ب')
                .or_else(|| bare.strip_prefix('ل'))
                .filter(|rest| rest.starts_with("ال"))
                .unwrap_or(bare);
            bare.replace(['أ', 'إ', 'آ'], "ا")
        }
        _ => low.to_owned(),
    }
}

impl Gazetteer {
    fn build() -> Self {
        let mut built = Self::empty();
        let mut capitals = HashMap::new();
        for row in rows(include_str!("../data/countries.tsv")) {
            built.country(&row, &mut capitals);
        }
        for row in rows(include_str!("../data/bodies.tsv")) {
            built.add(
                field(&row, 0),
                &[field(&row, 2)],
                Sort::Body,
                field(&row, 1),
                "",
                None,
            );
        }
        for row in rows(include_str!("../data/outlets.tsv")) {
            built.add(
                field(&row, 0),
                &[field(&row, 1)],
                Sort::Outlet,
                "",
                "",
                None,
            );
        }
        for row in rows(include_str!("../data/cities.tsv")) {
            let government = capitals
                .get(&(field(&row, 0).to_owned(), field(&row, 1).to_owned()))
                .cloned();
            built.add(
                field(&row, 0),
                &[field(&row, 2), field(&row, 3), field(&row, 4)],
                Sort::City,
                field(&row, 1),
                "",
                government,
            );
        }
        for row in rows(include_str!("../data/people.tsv")) {
            let surname = surname(field(&row, 0));
            let at = built.add(
                field(&row, 0),
                &[field(&row, 1), &surname],
                Sort::Person,
                field(&row, 3),
                field(&row, 2),
                None,
            );
            built.known[at].spelt = field(&row, 1).split(';').map(str::to_owned).collect();
        }
        built
    }

    fn country(&mut self, row: &[&str], capitals: &mut HashMap<(String, String), String>) {
        let (code, names) = (field(row, 0), field(row, 1));
        let name = names.split(';').next().unwrap_or(names).to_owned();
        self.countries.insert(code.to_owned(), name.clone());
        let at = self.add(
            &name,
            &[
                names,
                field(row, 4),
                field(row, 5),
                field(row, 6),
                field(row, 7),
            ],
            Sort::Country,
            code,
            "",
            None,
        );
        for stem in (8..12)
            .flat_map(|i| field(row, i).split(';'))
            .filter(|stem| !stem.is_empty())
        {
            self.stems.push((stem.to_owned(), at));
        }
        let people = self.known.len();
        self.known.push(Known {
            name: name.clone(),
            sort: Sort::People,
            party: code.to_owned(),
            post: String::new(),
            government: None,
            key: None,
            spelt: Vec::new(),
        });
        for one in field(row, 2).split(';').filter(|one| !one.is_empty()) {
            self.spell(one, people);
            if !one.ends_with('s') && !one.ends_with("sh") && !one.ends_with("ese") {
                self.spell(&format!("{one}s"), people);
            }
        }
        if !field(row, 3).is_empty() {
            capitals.insert((field(row, 3).to_owned(), code.to_owned()), name);
        }
    }

    pub(crate) fn empty() -> Self {
        Self {
            known: Vec::new(),
            spellings: HashMap::new(),
            countries: HashMap::new(),
            stems: Vec::new(),
        }
    }

    /// Gives an entry the caller's key.
    pub(crate) fn keyed(&mut self, at: usize, key: &str) {
        self.known[at].key = Some(key.to_owned());
    }

    /// The entry that has exactly this spelling.
    pub(crate) fn exact(&self, spelling: &str) -> Option<&Known> {
        let words = tokens(spelling, &[]);
        self.longest(&words, 0)
            .filter(|(_, end)| *end == words.len())
            .map(|(known, _)| known)
    }

    pub(crate) fn add(
        &mut self,
        name: &str,
        spellings: &[&str],
        sort: Sort,
        party: &str,
        post: &str,
        government: Option<String>,
    ) -> usize {
        let of = self.known.len();
        self.known.push(Known {
            name: name.to_owned(),
            sort,
            party: party.to_owned(),
            post: post.to_owned(),
            government,
            key: None,
            spelt: Vec::new(),
        });
        self.spell(name, of);
        for one in spellings
            .iter()
            .flat_map(|list| list.split(';'))
            .filter(|one| !one.is_empty() && *one != name)
        {
            self.spell(one, of);
        }
        of
    }

    fn spell(&mut self, spelling: &str, of: usize) {
        let plain = without_marks(spelling);
        if plain != spelling {
            self.spell(&plain, of);
        }
        let words: Vec<String> = tokens(spelling, &[])
            .into_iter()
            .filter(|t| t.kind != Kind::Stop)
            .map(|t| key(&t.low))
            .collect();
        if let Some(first) = words.first().cloned() {
            let list = self.spellings.entry(first).or_default();
            // The first table to claim a spelling keeps it; the largest city of a name comes first.
            if !list.iter().any(|other| other.words == words) {
                list.push(Spelling { words, of });
            }
        }
    }

    /// The longest known name that starts at `at`, and where it ends.
    pub(crate) fn longest(&self, tokens: &[Token], at: usize) -> Option<(&Known, usize)> {
        let token = tokens.get(at)?;
        if !token.word() || (has_case(&token.low) && !token.capital && !may_be_small(tokens, at)) {
            return None;
        }
        let first = key(&token.low);
        let spellings = self.spellings.get(&first);
        let fits = |spelling: &&Spelling| {
            spelling
                .words
                .iter()
                .enumerate()
                .all(|(i, word)| tokens.get(at + i).is_some_and(|t| key(&t.low) == *word))
        };
        let best = spellings
            .into_iter()
            .flatten()
            .filter(fits)
            .max_by_key(|spelling| spelling.words.len());
        if let Some(best) = best {
            let known = &self.known[best.of];
            let acronym = token.low.len() <= 3
                && token.low.is_ascii()
                && !matches!(known.sort, Sort::Person | Sort::City);
            return (!acronym || token.capital).then_some((known, at + best.words.len()));
        }
        let stem = self
            .stems
            .iter()
            .find(|(stem, _)| token.low.starts_with(stem.as_str()))?;
        Some((&self.known[stem.1], at + 1))
            .filter(|_| !token.low.is_ascii() || token.low.len() >= 5)
    }

    /// The name of a country by its code.
    pub(crate) fn country_name<'a>(&'a self, code: &'a str) -> &'a str {
        self.countries.get(code).map_or(code, String::as_str)
    }
}

/// Latin letters without their marks: "Zürich" is written "Zurich" too.
pub(crate) fn without_marks(spelling: &str) -> String {
    const MARKED: &str =
        "áàâäãåāăąçćčéèêëēęěíìîïīıñńňóòôöõøōőúùûüūůýÿşšśžźżğłțţđďřťÁÀÂÄÅÇČÉÈÊËÍÎÏÑÓÔÖØÚÜŞŠŽİŁ";
    const PLAIN: &str =
        "aaaaaaaaaccceeeeeeeiiiiiinnnoooooooouuuuuuyyssszzzglttddrtAAAAACCEEEEIIINOOOOUUSSZIL";
    let plain = |c: char| {
        MARKED
            .chars()
            .position(|m| m == c)
            .and_then(|i| PLAIN.chars().nth(i))
            .unwrap_or(c)
    };
    if spelling.is_ascii() {
        spelling.to_owned()
    } else {
        spelling.chars().map(plain).collect()
    }
}

fn has_case(low: &str) -> bool {
    low.chars().next().is_some_and(|c| {
        c.is_ascii()
            || ('\u{00c0}'..='\u{024f}').contains(&c)
            || ('\u{0400}'..='\u{04ff}').contains(&c)
    })
}

/// `al-Assad` and `el-Sisi` begin small; French and Slavic adjectives of nations do too.
fn may_be_small(tokens: &[Token], at: usize) -> bool {
    let low = tokens[at].low.as_str();
    let article =
        matches!(low, "al" | "el") && tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Hyphen);
    article
        || !low.is_ascii()
        || low == "l'afp"
        || low == "de"
        || [
            "russe",
            "ukrainien",
            "iranien",
            "israélien",
            "turc",
            "chinois",
            "syrien",
            "allemand",
            "français",
            "américain",
            "britannique",
        ]
        .iter()
        .any(|stem| low.starts_with(stem))
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').collect())
}

fn field<'a>(row: &[&'a str], at: usize) -> &'a str {
    row.get(at).copied().unwrap_or("")
}

/// The part of a name by which a person is called later: after the last space, particles kept.
pub(crate) fn surname(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let Some((last, rest)) = words.split_last() else {
        return String::new();
    };
    let east = matches!(
        words.first(),
        Some(&("Xi" | "Kim" | "Wang" | "Liu" | "He" | "Moon" | "Ban"))
    );
    if east {
        return words[0].to_owned();
    }
    if matches!(*last, "Jr" | "Jr." | "III") {
        return rest
            .last()
            .map_or_else(String::new, |word| (*word).to_owned());
    }
    (*last).to_owned()
}
