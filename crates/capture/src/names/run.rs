//! Runs of capitals that could be a name, and names as keys and as the text has them.

use std::ops::Range;

use crate::{
    atlas::Atlas,
    gazetteer::{Sort, without_marks},
    lexicon,
    token::{Kind, Token},
};

/// A run of capitals that could be a name: initials, particles and hyphens included.
pub(super) fn name_run(atlas: &Atlas, tokens: &[Token], at: usize) -> Range<usize> {
    let mut end = at;
    let mut i = at;
    let name_word = |t: &Token| {
        t.word()
            && t.capital
            && !lexicon::no_name(&t.low)
            && !(lexicon::role_word(&t.low) && t.low != "king" && t.low != "judge")
    };
    let particle = |t: &Token| {
        matches!(
            t.low.as_str(),
            "al" | "el"
                | "bin"
                | "ibn"
                | "bint"
                | "de"
                | "da"
                | "van"
                | "von"
                | "der"
                | "den"
                | "la"
                | "le"
                | "ould"
                | "abu"
                | "ben"
        )
    };
    let shouting = tokens.get(at).is_some_and(|t| t.shouted);
    if shouting
        && tokens
            .get(at + 1)
            .is_some_and(|t| t.word() && t.capital && !t.shouted)
    {
        return at..at;
    }
    while let Some(token) = tokens.get(i) {
        let known = token.word().then(|| atlas.longest(tokens, i)).flatten();
        let taken = known.is_some_and(|(k, _)| {
            matches!(
                k.sort,
                Sort::Country | Sort::People | Sort::Body | Sort::Outlet
            )
        });
        if taken {
            break;
        }
        if name_word(token) {
            end = i + 1;
            i += 1;
            if token.low.chars().count() == 1 && tokens.get(i).is_some_and(|t| t.low == ".") {
                i += 1;
            }
        } else if end > at
            && particle(token)
            && tokens
                .get(i + 1)
                .is_some_and(|t| t.capital || t.kind == Kind::Hyphen || particle(t))
        {
            i += 1;
        } else if i > at && token.kind == Kind::Hyphen {
            i += 1;
            // The second part of Ban Ki-moon is small.
            if tokens.get(i).is_some_and(|t| t.word() && !t.capital) && end > at {
                end = i + 1;
                i += 1;
            }
        } else if end == at
            && i == at
            && particle(token)
            && tokens.get(i + 1).is_some_and(|t| t.kind == Kind::Hyphen)
        {
            i += 1;
        } else {
            break;
        }
        if end - at >= 6 {
            break;
        }
    }
    at..end
}

/// A name as a key: its letters and digits, small, without marks, parted by hyphens.
pub(super) fn slug(name: &str) -> String {
    let plain = without_marks(name).to_lowercase();
    let words = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// An outlet as the text spells it, without an article that is no part of its name.
pub(super) fn outlet(name: &str, written: &str) -> String {
    // In another script, or behind an elided article, it is named as the table has it.
    if !written.starts_with(|c: char| c.is_ascii()) {
        return name.to_owned();
    }
    let written = written
        .strip_prefix("l'")
        .or(written.strip_prefix("l’"))
        .unwrap_or(written);
    let bare = written
        .strip_prefix("The ")
        .filter(|_| !name.starts_with("The "));
    bare.unwrap_or(written).to_owned()
}

/// Family names that stand first: the commonest of China, Korea and Vietnam.
pub(super) const EASTERN: &str = "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng \
    han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui tan fan wen qin hua geng mao \
    lai kong bai qiu hou long shi dai fu xi kim lee ri rhee park pak choe choi jong jung chung kang cho jo yoon yun jang chang lim im han oh seo \
    sin shin kwon hwang ahn an song hong moon ryu yu nam nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong to";
