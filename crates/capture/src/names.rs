//! Who and what is named in the text, and where: persons with posts, parties, places, institutions,
//! outlets. Owns telling a person's name from other capitals; what a name does in its sentence is not
//! decided here.

mod run;

use std::{collections::HashMap, ops::Range};

use crate::{
    atlas::Atlas,
    gazetteer::{Known, Sort, gazetteer, key, surname},
    lexicon,
    post::{describes_post, party_of, post_beside},
    press,
    proposal::Source,
    token::{Kind, Token},
};

use run::{EASTERN, name_run, outlet, slug};

/// One naming.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    pub tokens: Range<usize>,
    pub sort: Sort,
    /// The thing's own name: "Volodymyr Zelenskyy" for "Zelensky", "Russia" for "Russian".
    pub name: String,
    pub party: String,
    /// For a capital: the government it may stand for.
    pub government: Option<String>,
    /// The caller's key, for a name the caller gave that is no person.
    pub key: Option<String>,
}

/// A person of this text.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// The caller's key, or one made of the name.
    pub key: String,
    pub source: Source,
    pub name: String,
    pub post: Option<String>,
    pub party: Option<String>,
    /// The first naming, post included where it stands beside the name.
    pub tokens: Range<usize>,
}

/// All namings in order, and the persons.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub mentions: Vec<Mention>,
    pub persons: Vec<Person>,
    /// Index of the mention covering each token, if any.
    at: Vec<Option<u32>>,
    by_surname: HashMap<String, usize>,
}

impl Names {
    pub(crate) fn at(&self, token: usize) -> Option<&Mention> {
        self.at
            .get(token)
            .copied()
            .flatten()
            .and_then(|i| self.mentions.get(i as usize))
    }

    pub(crate) fn within(&self, range: Range<usize>) -> impl Iterator<Item = &Mention> {
        let from = self
            .mentions
            .partition_point(|mention| mention.tokens.start < range.start);
        self.mentions[from..]
            .iter()
            .take_while(move |mention| mention.tokens.start < range.end)
    }

    pub(crate) fn person(&self, name: &str) -> Option<&Person> {
        self.persons.iter().find(|person| person.name == name)
    }

    /// Reads the names of a text.
    pub(crate) fn read(atlas: &Atlas, tokens: &[Token], body: &str) -> Self {
        let mut names = Self {
            at: vec![None; tokens.len()],
            ..Self::default()
        };
        let mut at = 0;
        while at < tokens.len() {
            at = names.step(atlas, tokens, body, at).max(at + 1);
        }
        names
    }

    fn step(&mut self, atlas: &Atlas, tokens: &[Token], body: &str, at: usize) -> usize {
        let known = atlas.longest(tokens, at);
        let run = name_run(atlas, tokens, at);
        if let Some((found, end)) = known
            && matches!(found.sort, Sort::City | Sort::Person)
            && let Some(outlet) = press::agency(tokens, at, end)
        {
            let name = words(tokens, body, &outlet);
            return self.put(outlet, Sort::Outlet, name, String::new(), None);
        }
        if let Some((found, end)) = known {
            let longer = run.end > end
                && found.sort != Sort::Country
                && found.sort != Sort::People
                && found.sort != Sort::Body
                && run.len() > 1
                && !(found.sort == Sort::Outlet)
                && !tokens[end]
                    .word()
                    .then(|| atlas.longest(tokens, end))
                    .flatten()
                    .is_some_and(|(k, _)| k.sort != Sort::Person);
            if !longer {
                return self.known(atlas, tokens, body, at, end, found);
            }
        }
        if run.len() == 1
            && known.is_none()
            && let Some(&person) = self.by_surname.get(&key(&tokens[at].low))
        {
            let name = self.persons[person].name.clone();
            let party = self.persons[person].party.clone().unwrap_or_default();
            return self.put(run, Sort::Person, name, party, None);
        }
        if run.len() > 1
            && let Some((found, end)) = atlas
                .longest(tokens, run.end - 1)
                .filter(|(k, end)| k.sort == Sort::Person && *end == run.end)
        {
            let latin = tokens[run.start].low.is_ascii();
            let initial = tokens[run.start].low.chars().count() == 1;
            let same = initial
                || !latin
                || found.name.to_lowercase().chars().next() == tokens[run.start].low.chars().next();
            if same {
                return self.known_person(atlas, tokens, body, run.start, end, found);
            }
        }
        if known.is_none()
            && let Some(outlet) = press::outlet(tokens, &run)
        {
            let name = words(tokens, body, &outlet);
            return self.put(outlet, Sort::Outlet, name, String::new(), None);
        }
        let posted = run.len() > 1 && post_beside(atlas, tokens, body, &run).0.is_some();
        if !run.is_empty() && (posted || self.looks_like_person(atlas, tokens, &run)) {
            return self.new_person(atlas, tokens, body, run);
        }
        at + 1
    }

    fn known(
        &mut self,
        atlas: &Atlas,
        tokens: &[Token],
        body: &str,
        at: usize,
        end: usize,
        found: &Known,
    ) -> usize {
        if found.sort == Sort::Person {
            return self.known_person(atlas, tokens, body, at, end, found);
        }
        let name = if found.sort == Sort::Outlet {
            outlet(&found.name, &words(tokens, body, &(at..end)))
        } else {
            found.name.clone()
        };
        let end = self.put(
            at..end,
            found.sort,
            name,
            found.party.clone(),
            found.government.clone(),
        );
        if let Some(mention) = self.mentions.last_mut() {
            mention.key.clone_from(&found.key);
        }
        end
    }

    fn known_person(
        &mut self,
        atlas: &Atlas,
        tokens: &[Token],
        body: &str,
        at: usize,
        end: usize,
        found: &Known,
    ) -> usize {
        // "He" and "Ban" begin sentences; "Kan" and "Trend" are words. One small word needs a reason.
        let single = end == at + 1;
        if single && lexicon::no_name(&tokens[at].low) {
            return at + 1;
        }
        let here = key(&tokens[end - 1].low);
        let known = key(&surname(&found.name).to_lowercase());
        if let Some(&person) = self.by_surname.get(&known) {
            self.by_surname.entry(here.clone()).or_insert(person);
        }
        if let Some(&person) = self.by_surname.get(&here) {
            let name = self.persons[person].name.clone();
            let party = self.persons[person].party.clone().unwrap_or_default();
            return self.put(at..end, Sort::Person, name, party, None);
        }
        let (post, first) = post_beside(atlas, tokens, body, &(at..end));
        let post = post.or_else(|| Some(found.post.clone()).filter(|post| !post.is_empty()));
        let foreign = !tokens[end - 1].low.is_ascii() && found.name.is_ascii();
        let initial = tokens[at].low.chars().count() == 1;
        let particle = matches!(
            tokens[at].low.as_str(),
            "de" | "al" | "el" | "ould" | "bin" | "van" | "von" | "ben" | "le"
        );
        let whole = if single || foreign || initial || particle {
            found.name.clone()
        } else {
            words(tokens, body, &(at..end))
        };
        self.enter(Person {
            key: found.key.clone().unwrap_or_else(|| slug(&found.name)),
            source: found
                .key
                .as_ref()
                .map_or(Source::Gazetteer, |_| Source::Given),
            name: whole.clone(),
            post,
            party: Some(gazetteer().country_name(&found.party).to_owned()),
            tokens: first,
        });
        for last in [key(&surname(&found.name).to_lowercase()), here] {
            self.by_surname.insert(last, self.persons.len() - 1);
        }
        self.put(
            at..end,
            Sort::Person,
            whole,
            gazetteer().country_name(&found.party).to_owned(),
            None,
        )
    }

    fn enter(&mut self, person: Person) {
        let last = surname(&person.name).to_lowercase();
        let tail = last.rsplit(['-', ' ']).next().unwrap_or(&last).to_owned();
        let index = self.persons.len();
        self.by_surname.insert(key(&last), index);
        self.by_surname.entry(key(&tail)).or_insert(index);
        // "Kong" for Kong Xuanyou: where the family's name stands first, a later naming says only that.
        let first = person
            .name
            .split([' ', '-'])
            .next()
            .unwrap_or("")
            .to_lowercase();
        let family = person.name.contains(' ') && EASTERN.split(' ').any(|one| one == first);
        if family {
            self.by_surname.entry(key(&first)).or_insert(index);
        }
        self.persons.push(person);
    }

    fn put(
        &mut self,
        tokens: Range<usize>,
        sort: Sort,
        name: String,
        party: String,
        government: Option<String>,
    ) -> usize {
        let index = u32::try_from(self.mentions.len()).ok();
        for slot in &mut self.at[tokens.clone()] {
            *slot = index;
        }
        let end = tokens.end;
        self.mentions.push(Mention {
            tokens,
            sort,
            name,
            party,
            government,
            key: None,
        });
        end
    }

    /// Two to five capitals with a title before them, a verb of speech or a post beside them.
    fn looks_like_person(&self, atlas: &Atlas, tokens: &[Token], run: &Range<usize>) -> bool {
        let first = &tokens[run.start];
        let before = run.start.checked_sub(1).map(|i| &tokens[i]);
        let titled = before.is_some_and(|t| lexicon::title(&t.low))
            || before.is_some_and(|t| t.low == ".")
                && run.start > 1
                && lexicon::title(&tokens[run.start - 2].low);
        if run.len() == 1 {
            return titled
                && first.low.chars().count() > 2
                && !lexicon::no_name(&first.low)
                && !lexicon::role_word(&first.low);
        }
        let after = tokens.get(run.end);
        let says = |t: &Token| {
            lexicon::reports(&t.low)
                || lexicon::speaks(&t.low)
                || lexicon::reports_elsewhere(&t.low)
                || matches!(t.low.as_str(), "met" | "told" | "who" | "was")
        };
        let verb_after = after.is_some_and(says)
            || (after.is_some_and(|t| lexicon::between(&t.low))
                && tokens.get(run.end + 1).is_some_and(says));
        let verb_before = before.is_some_and(says);
        let apposition = after.is_some_and(|t| t.kind == Kind::Comma)
            && describes_post(atlas, tokens, run.end + 1);
        let possessive = after.is_some_and(|t| t.kind == Kind::Possessive);
        let company = before.is_some_and(|t| {
            matches!(
                t.low.as_str(),
                "with" | "between" | "by" | "and" | "envoys" | "said"
            )
        });
        let aside = before.is_some_and(|t| t.kind == Kind::Comma)
            && after.is_some_and(|t| t.kind == Kind::Comma)
            && run.start > 3
            && tokens[run.start.saturating_sub(10)..run.start - 1]
                .iter()
                .rev()
                .take_while(|t| t.kind != Kind::Comma && t.kind != Kind::Stop)
                .any(|t| lexicon::title(&t.low));
        // "Igor Popov of the Russian Federation", in lists of envoys.
        let of_country = run.len() <= 3
            && after.is_some_and(|t| t.low == "of")
            && {
                let at = run.end + 1;
                let at = at + usize::from(tokens.get(at).is_some_and(|t| t.low == "the"));
                atlas
                    .longest(tokens, at)
                    .is_some_and(|(k, _)| k.sort == Sort::Country)
            }
            && before.is_none_or(|t| !matches!(t.low.as_str(), "in" | "at" | "the"));
        of_country
            || titled
            || verb_after
            || verb_before
            || apposition
            || aside
            || (company && !possessive && run.len() <= 3)
            || (run.len() == 2 && before.is_some_and(|t| lexicon::role_word(&t.low)))
    }

    fn new_person(
        &mut self,
        atlas: &Atlas,
        tokens: &[Token],
        body: &str,
        run: Range<usize>,
    ) -> usize {
        let name = words(tokens, body, &run);
        let last = key(&tokens[run.end - 1].low);
        if (run.len() == 1 || self.by_surname.contains_key(&last))
            && let Some(&person) = self.by_surname.get(&last)
        {
            let known = self.persons[person].clone();
            return self.put(
                run,
                Sort::Person,
                known.name,
                known.party.unwrap_or_default(),
                None,
            );
        }
        let (post, first) = post_beside(atlas, tokens, body, &run);
        let party = party_of(atlas, tokens, &first, post.as_deref());
        self.enter(Person {
            key: slug(&name),
            source: Source::Text,
            name: name.clone(),
            post,
            party: party.clone(),
            tokens: first,
        });
        self.put(run, Sort::Person, name, party.unwrap_or_default(), None)
    }
}

/// The words of a range as they stand, on one line.
pub(crate) fn words(tokens: &[Token], body: &str, range: &Range<usize>) -> String {
    let text = match (
        tokens.get(range.start),
        range.end.checked_sub(1).and_then(|i| tokens.get(i)),
    ) {
        (Some(first), Some(last)) if first.start < last.end => &body[first.start..last.end],
        _ => "",
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
