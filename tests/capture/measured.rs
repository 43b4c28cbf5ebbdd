//! How much of what stands in texts written for these tests is found, and how much of what is proposed stands
//! there. An item is found when a proposal of its kind covers half of the shorter of the two, is not three times
//! as long, and its key agrees: the speaker, the date of a meeting, the name of a place.

use std::{collections::BTreeMap, path::Path};

use rapporteur_capture::{
    proposal::{Form, Proposal, Span, Stance, Statement},
    read,
};

use crate::expected::{Annotated, Expected, folder};

/// Found of expected, supported of proposed.
#[derive(Default, Clone, Copy)]
struct Tally {
    found: usize,
    expected: usize,
    supported: usize,
    proposed: usize,
}

impl Tally {
    fn recall(self) -> f64 {
        share(self.found, self.expected)
    }

    fn support(self) -> f64 {
        share(self.supported, self.proposed)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of a few hundred")]
    let share = part as f64 / whole.max(1) as f64;
    share
}

#[derive(Default)]
struct Score {
    kinds: BTreeMap<String, Tally>,
    missed: Vec<String>,
}

impl Score {
    fn count(&mut self, kind: &str, found: bool, missed: impl FnOnce() -> String) {
        let tally = self.kinds.entry(kind.to_owned()).or_default();
        tally.expected += 1;
        tally.found += usize::from(found);
        if !found {
            self.missed.push(missed());
        }
    }
}

/// The least share found of each kind, and the least share supported of all that is proposed.
struct Floors {
    found: &'static [(&'static str, f64)],
    supported: f64,
}

/// Scores a folder, says how it went, and fails where a share is under its floor.
fn check(name: &str, floors: &Floors) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/capture")
        .join(name);
    let mut score = Score::default();
    for annotated in folder(&path) {
        measure(&annotated, &mut score);
    }
    let (mut supported, mut proposed) = (0, 0);
    for (kind, tally) in &score.kinds {
        println!(
            "{name} {kind:10} found {}/{} {:.2}   supported {}/{} {:.2}",
            tally.found,
            tally.expected,
            tally.recall(),
            tally.supported,
            tally.proposed,
            tally.support()
        );
        if !matches!(kind.as_str(), "person" | "party") {
            supported += tally.supported;
            proposed += tally.proposed;
        }
    }
    println!(
        "{name} supported {supported}/{proposed} {:.3}",
        share(supported, proposed)
    );
    for missed in &score.missed {
        println!("  missed {missed}");
    }
    for (kind, least) in floors.found {
        let found = score.kinds.get(*kind).copied().unwrap_or_default().recall();
        assert!(
            found >= *least,
            "{name}: {kind} found {found:.2}, expected {least}"
        );
    }
    let share = share(supported, proposed);
    assert!(share >= floors.supported, "{name}: supported {share:.2}");
}

fn measure(annotated: &Annotated, score: &mut Score) {
    let capture = read(&annotated.text, None);
    let proposals = &capture.proposals;
    for expected in &annotated.expected {
        let kind = expected.kind.as_str();
        let mut hits: Vec<&Proposal> = proposals
            .iter()
            .filter(|it| {
                kind_of(it) == kind && lies_on(expected, it.span()) && agrees(expected, it)
            })
            .collect();
        hits.sort_by_key(|it| std::cmp::Reverse(shared(expected.span, it.span())));
        let line = format!(
            "{} {kind}: {} {}",
            annotated.name,
            expected.words,
            expected.field(0)
        );
        score.count(kind, !hits.is_empty(), || line.clone());
        if let Some(Proposal::Statement(best)) = hits.first() {
            details(expected, best, &line, score);
        }
    }
    let spans: Vec<Span> = annotated.expected.iter().filter_map(|it| it.span).collect();
    for proposal in proposals {
        let tally = score.kinds.entry(kind_of(proposal).to_owned()).or_default();
        let supported = spans.iter().any(|&span| half(span, proposal.span(), 3));
        tally.proposed += 1;
        tally.supported += usize::from(supported);
        if !supported && !matches!(kind_of(proposal), "person" | "party") {
            let words: String = body(&annotated.text)
                .chars()
                .skip(proposal.span().0)
                .take(proposal.span().1 - proposal.span().0)
                .collect();
            score.missed.push(format!(
                "nothing behind {} {}: {words}",
                annotated.name,
                kind_of(proposal)
            ));
        }
    }
}

fn body(text: &str) -> &str {
    text.split_once("\n\n").unwrap().1
}

/// Chain, form and stance of a statement that was found.
fn details(expected: &Expected, best: &Statement, line: &str, score: &mut Score) {
    let hops: Vec<&str> = expected
        .field(1)
        .split('>')
        .map(str::trim)
        .filter(|hop| !hop.is_empty())
        .collect();
    if !hops.is_empty() {
        let same = hops.len() == best.via.len()
            && hops.iter().zip(&best.via).all(|(a, b)| same_name(a, b));
        score.count("chain", same, || format!("chain {line}: {:?}", best.via));
    } else {
        score.count("no chain", best.via.is_empty(), || {
            format!("no chain {line}: {:?}", best.via)
        });
    }
    let form = match best.form {
        Form::Verbatim => "verbatim",
        Form::Partial => "partial",
        Form::Paraphrase => "paraphrase",
    };
    score.count("form", form == expected.field(2), || {
        format!("form {line}: {form}")
    });
    let stance = match best.stance {
        Stance::Asserted => "",
        Stance::Denied => "denied",
        Stance::Declined => "declined",
        Stance::Conditional => "conditional",
    };
    score.count("stance", stance == expected.field(3), || {
        format!("stance {line}: {stance}")
    });
}

fn kind_of(proposal: &Proposal) -> &'static str {
    match proposal {
        Proposal::Statement(_) => "statement",
        Proposal::Meeting(_) => "meeting",
        Proposal::Venue(_) => "venue",
        Proposal::Issue(_) => "issue",
        Proposal::Incident(_) => "incident",
        Proposal::Offer(_) => "proposal",
        Proposal::Person(_) => "person",
        Proposal::Party(_) => "party",
    }
}

fn shared(span: Option<Span>, other: Span) -> usize {
    span.map_or(0, |span| {
        span.1.min(other.1).saturating_sub(span.0.max(other.0))
    })
}

/// Whether the spans share at least a `1/part` of the shorter one.
fn half(a: Span, b: Span, part: usize) -> bool {
    let shorter = (a.1 - a.0).min(b.1 - b.0);
    shared(Some(a), b) * part >= shorter
}

fn lies_on(expected: &Expected, span: Span) -> bool {
    expected.span.is_none_or(|wanted| {
        half(wanted, span, 2) && span.1 - span.0 <= 3 * (wanted.1 - wanted.0) + 80
    })
}

fn agrees(expected: &Expected, proposal: &Proposal) -> bool {
    let named = |wanted: &str, name: &str| {
        wanted.is_empty() || wanted.split('/').any(|one| same_name(one.trim(), name))
    };
    match proposal {
        Proposal::Statement(it) => named(expected.field(0), &it.speaker),
        Proposal::Meeting(it) => {
            let wanted = expected.field(0);
            wanted.is_empty()
                || it.date.as_deref().is_some_and(|date| {
                    let date = date.replace('~', "");
                    // A month or half-year meets whatever lies in it.
                    if wanted.len() == 10 {
                        date == wanted
                    } else {
                        wanted.starts_with(&date)
                            || date.starts_with(wanted)
                            || within(wanted, &date)
                    }
                })
        }
        Proposal::Venue(it) => named(expected.field(0), &it.name),
        Proposal::Incident(it) => {
            toll(expected.field(1), it.killed) && toll(expected.field(2), it.injured)
        }
        Proposal::Offer(it) => {
            let from = it.from.as_deref().unwrap_or("");
            expected.field(0).is_empty() || named(expected.field(0), from)
        }
        Proposal::Person(it) => same_name(&expected.words, &it.name),
        Proposal::Party(it) => same_name(&expected.words, &it.name),
        Proposal::Issue(_) => true,
    }
}

fn within(wanted: &str, date: &str) -> bool {
    let ends = |it: &str| {
        let (from, to) = it.split_once('/').unwrap_or((it, it));
        (
            from.get(..7).unwrap_or(from).to_owned(),
            to.get(..7).unwrap_or(to).to_owned(),
        )
    };
    let (a, b) = (ends(wanted), ends(date));
    wanted.len() < 17 && b.0 <= a.1 && a.0 <= b.1
}

/// `12`, `12+`, `20-30`, or nothing asked.
fn toll(wanted: &str, found: Option<(u64, Option<u64>)>) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let wanted = match (wanted.strip_suffix('+'), wanted.split_once('-')) {
        (Some(least), _) => (least.parse().unwrap(), None),
        (_, Some((least, most))) => (least.parse().unwrap(), Some(most.parse().unwrap())),
        _ => (wanted.parse().unwrap(), Some(wanted.parse().unwrap())),
    };
    found == Some(wanted)
}

fn same_name(a: &str, b: &str) -> bool {
    let fold = |name: &str| -> Vec<String> {
        name.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty() && *word != "the")
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (fold(a), fold(b));
    let (one, other) = (a.join(" "), b.join(" "));
    !a.is_empty()
        && !b.is_empty()
        && (a.last() == b.last() || one.contains(&other) || other.contains(&one))
}

/// What the program aims at on texts it has not seen.
const AIMS: Floors = Floors {
    found: &[
        ("statement", 0.80),
        ("chain", 0.75),
        ("meeting", 0.75),
        ("venue", 0.80),
        ("incident", 0.75),
        ("proposal", 0.60),
    ],
    supported: 0.85,
};

#[test]
fn texts_of_development_are_read() {
    check("texts", &AIMS);
}

#[test]
fn texts_held_back_are_read() {
    check("held", &AIMS);
}

#[test]
fn texts_written_last_are_read() {
    check("fresh", &AIMS);
}
