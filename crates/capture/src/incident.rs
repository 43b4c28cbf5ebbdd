//! Incidents around talks: what happened, where, to how many, by whom as told, told by whom. Counts are
//! intervals, as told; what is only feared or denied is no incident.

use std::ops::Range;

use crate::{
    gazetteer::{Sort, gazetteer},
    lexicon,
    proposal::{Incident, Statement},
    reading::Reading,
    sentence::Sentence,
    terms,
    token::Kind,
    toll::toll,
};

/// The incidents of the text; `statements` tell who tells them.
pub(crate) fn incidents(reading: &Reading<'_>, statements: &[Statement]) -> Vec<Incident> {
    let mut found: Vec<Incident> = Vec::new();
    for sentence in reading.sentences.iter().filter(|s| !s.aside) {
        for clause in clauses(reading, sentence) {
            if let Some(incident) = incident(reading, sentence, &clause, statements) {
                found.push(incident);
            }
        }
    }
    found
}

/// Cut at semicolons, and at commas and conjunctions that begin another happening.
fn clauses(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Range<usize>> {
    sentence.clauses(|start, at| {
        let token = &reading.tokens[at];
        let cuts = token.kind == Kind::Semicolon
            || (matches!(token.low.as_str(), "while" | "whereas") && at > start + 4);
        cuts.then_some(at + 1)
    })
}

fn incident(
    reading: &Reading<'_>,
    sentence: &Sentence,
    clause: &Range<usize>,
    statements: &[Statement],
) -> Option<Incident> {
    let tokens = &reading.tokens;
    let deed = clause
        .clone()
        .find(|&i| terms::deed(&tokens[i].low) && !in_quote(reading, clause, i))?;
    let killed = toll(reading, clause, terms::killed);
    let injured = toll(reading, clause, terms::injured);
    let counted = killed.is_some() || injured.is_some();
    let unreal = tokens[clause.start..deed + 1]
        .iter()
        .any(|t| terms::unreal(&t.low));
    if unreal && !counted {
        return None;
    }
    let place = place(reading, clause, deed);
    let weapon = tokens[clause.clone()].iter().any(|t| terms::weapon(&t.low));
    let past = tokens[clause.clone()].iter().any(|t| past_deed(&t.low));
    let when = reading
        .whens(clause.clone())
        .min_by_key(|w| w.tokens.start.abs_diff(deed));
    let noun_of_deed = matches!(
        tokens[deed].low.as_str(),
        "attack"
            | "attacks"
            | "strike"
            | "strikes"
            | "airstrikes"
            | "airstrike"
            | "test"
            | "raid"
            | "blast"
            | "explosion"
            | "shelling"
            | "bombing"
            | "clashes"
            | "assault"
            | "ambush"
    );
    let firm = counted
        || (weapon && past && (place.is_some() || when.is_some()))
        || (noun_of_deed && place.is_some() && when.is_some())
        || (noun_of_deed && when.is_some() && weapon)
        || (grave(&tokens[deed].low) && (place.is_some() || when.is_some()));
    if !firm {
        return None;
    }
    let span = reading.span(&extent(reading, clause, deed));
    let teller = statements
        .iter()
        .find(|s| s.sentence.start <= clause.start && clause.end <= s.sentence.end)
        .or_else(|| statements.iter().find(|s| s.sentence == sentence.tokens));
    let dated = when.map(|w| reading.dated(w, false));
    Some(Incident {
        span,
        what: what(reading, clause, deed),
        place,
        date: dated.as_ref().and_then(|it| it.edtf.clone()),
        dated,
        killed,
        injured,
        attributed_to: doer(reading, clause, deed),
        claimed_by: teller.map(|s| s.speaker.clone()),
    })
}

/// Deeds that are told as such, without a weapon or a count.
fn grave(low: &str) -> bool {
    matches!(
        low,
        "rammed"
            | "collided"
            | "kidnapped"
            | "abducted"
            | "shelled"
            | "bombed"
            | "assassinated"
            | "ambushed"
            | "stormed"
            | "hijacked"
            | "massacre"
    )
}

fn past_deed(low: &str) -> bool {
    matches!(
        low,
        "attacked"
            | "struck"
            | "shelled"
            | "bombed"
            | "killed"
            | "wounded"
            | "injured"
            | "launched"
            | "fired"
            | "downed"
            | "shot"
            | "hit"
            | "destroyed"
            | "fell"
            | "seized"
            | "rammed"
            | "targeted"
            | "tested"
            | "conducted"
            | "carried"
            | "exploded"
            | "detonated"
            | "triggered"
            | "claimed"
            | "collided"
            | "sank"
            | "damaged"
            | "invaded"
            | "violated"
    )
}

fn in_quote(reading: &Reading<'_>, clause: &Range<usize>, at: usize) -> bool {
    let mut depth = 0_i32;
    for token in &reading.tokens[clause.start..at] {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth -= 1,
            _ => {}
        }
    }
    depth > 0
}

/// "in", "near", "west of".
fn leads_to_place(reading: &Reading<'_>, clause: &Range<usize>, at: usize) -> bool {
    match reading.tokens[at].low.as_str() {
        "in" | "on" | "at" | "near" | "over" | "outside" | "across" | "off" | "along"
        | "around" => true,
        "of" => {
            at > clause.start
                && matches!(
                    reading.tokens[at - 1].low.as_str(),
                    "west" | "east" | "north" | "south" | "town" | "city" | "village" | "district"
                )
        }
        _ => false,
    }
}

fn place(reading: &Reading<'_>, clause: &Range<usize>, deed: usize) -> Option<String> {
    let tokens = &reading.tokens;
    let mut best: Option<(usize, Range<usize>)> = None;
    for at in clause.clone() {
        if !leads_to_place(reading, clause, at) {
            continue;
        }
        let mut to = at + 1;
        while to < clause.end && to - at < 9 {
            let token = &tokens[to];
            let inner = token.capital && token.word()
                || matches!(token.kind, Kind::Possessive | Kind::Hyphen)
                || matches!(
                    token.low.as_str(),
                    "the"
                        | "of"
                        | "city"
                        | "region"
                        | "province"
                        | "town"
                        | "village"
                        | "southern"
                        | "northern"
                        | "eastern"
                        | "western"
                        | "central"
                        | "district"
                        | "capital"
                        | "area"
                        | "sea"
                        | "al"
                );
            if !inner || reading.whens(to..to + 1).any(|w| w.tokens.start == to) {
                break;
            }
            to += 1;
        }
        let named = (at + 1..to).any(|i| tokens[i].capital);
        let person = reading
            .names
            .at(at + 1)
            .is_some_and(|m| m.sort == Sort::Person);
        if named
            && !person
            && best
                .as_ref()
                .is_none_or(|(distance, _)| at.abs_diff(deed) < *distance)
        {
            best = Some((at.abs_diff(deed), at + 1..to));
        }
    }
    let Some((_, range)) = best else {
        return elsewhere(reading, clause);
    };
    let skip = usize::from(matches!(tokens[range.start].low.as_str(), "the"));
    Some(reading.words(&(range.start + skip..range.end)))
}

/// A known place after a preposition of another language.
fn elsewhere(reading: &Reading<'_>, clause: &Range<usize>) -> Option<String> {
    let placed = |m: &&crate::names::Mention| {
        matches!(m.sort, Sort::City | Sort::Country)
            && m.tokens.start > clause.start
            && matches!(
                reading.tokens[m.tokens.start - 1].low.as_str(),
                "в" | "у"
                    | "по"
                    | "на"
                    | "під"
                    | "под"
                    | "біля"
                    | "à"
                    | "dans"
                    | "en"
                    | "près"
                    | "في"
                    | "على"
                    | "قرب"
                    | "обстреле"
                    | "обстрілі"
            )
    };
    reading
        .names
        .within(clause.clone())
        .find(placed)
        .map(|m| m.name.clone())
}

/// "A Russian drone attack", "Russian forces launched", "an attack by X".
fn doer(reading: &Reading<'_>, clause: &Range<usize>, deed: usize) -> Option<String> {
    let party = |mention: &crate::names::Mention| match mention.sort {
        Sort::Body => mention.name.clone(),
        Sort::Person => mention.name.clone(),
        _ => gazetteer().country_name(&mention.party).to_owned(),
    };
    let by = (deed..clause.end.min(deed + 12))
        .find(|&i| reading.tokens[i].low == "by")
        .and_then(|i| {
            (i + 1..clause.end.min(i + 4))
                .find_map(|j| reading.names.at(j))
                .filter(|m| matches!(m.sort, Sort::Country | Sort::People | Sort::Body))
                .map(party)
        });
    let before = || {
        reading
            .names
            .within(clause.start..deed)
            .filter(|m| matches!(m.sort, Sort::People | Sort::Body | Sort::Country))
            .filter(|m| deed - m.tokens.end <= 4)
            .filter(|m| {
                !m.tokens
                    .start
                    .checked_sub(1)
                    .is_some_and(|i| matches!(reading.tokens[i].low.as_str(), "in" | "on" | "at"))
            })
            .last()
            .map(party)
    };
    by.or_else(before)
}

/// Without the attribution at the end.
fn extent(reading: &Reading<'_>, clause: &Range<usize>, deed: usize) -> Range<usize> {
    let tokens = &reading.tokens;
    let told = (deed + 1..clause.end).find(|&i| {
        tokens[i].kind == Kind::Comma
            && tokens[i + 1..clause.end.min(i + 9)]
                .iter()
                .any(|t| lexicon::reports(&t.low) || t.low == "according")
    });
    clause.start..told.unwrap_or(clause.end)
}

fn what(reading: &Reading<'_>, clause: &Range<usize>, deed: usize) -> String {
    let from = deed.saturating_sub(4).max(clause.start);
    reading.words(&(from..clause.end.min(deed + 6)))
}
