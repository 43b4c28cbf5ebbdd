//! Whatever the text is, it is read: no panic, every span inside the body and on its words.

use proptest::prelude::*;

use crate::on_thursday;

/// Pieces that the rules look for, and pieces that break scanners.
const PIECES: [&str; 26] = [
    "“",
    "”",
    "\"",
    "‘",
    "’s ",
    "according to ",
    "said ",
    "TASS ",
    "was quoted as saying by ",
    "U.S. ",
    "Feb. ",
    "31 ",
    "in Geneva ",
    "on Monday ",
    "\n",
    "\n\n",
    "Q: ",
    "-",
    "\u{202e}",
    "\u{0301}",
    "\u{1f600}",
    "Зеленський ",
    "قال ",
    "killed 99999999999999999999 ",
    ". ",
    ", ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_read(text in "\\PC{0,400}") {
        spans_lie_inside(&text);
    }

    #[test]
    fn any_mixture_of_grammar_is_read(pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..120)) {
        spans_lie_inside(&pieces.concat());
    }
}

fn spans_lie_inside(text: &str) {
    let body = match text.split_once("\n\n") {
        Some((head, body)) if head.lines().all(|line| line.contains(':')) => {
            body.len().max(text.len())
        }
        _ => text.len(),
    };
    let capture = on_thursday(text);
    for proposal in &capture.proposals {
        let (start, end) = proposal.span();
        assert!(start < end && end <= body, "{proposal:?}");
    }
}

#[test]
fn one_line_of_a_megabyte_is_read() {
    let text = "Lavrov said the ferry would sail on Monday, according to TASS, and ".repeat(16_000);
    assert!(text.len() > 1_000_000);
    assert!(!on_thursday(&text).proposals.is_empty());
}

#[test]
fn a_text_of_opening_quotes_is_read() {
    assert!(on_thursday(&"“".repeat(50_000)).proposals.is_empty());
}

#[test]
fn marks_of_direction_hide_no_speaker() {
    let plain = on_thursday("Lavrov said the ferry would sail.");
    let marked = on_thursday("\u{202e}Lavrov\u{202c} said\u{200b} the ferry would sail.");
    let speaker = |capture: &rapporteur_capture::proposal::Capture| {
        crate::statements(capture)[0].speaker.clone()
    };
    assert_eq!(speaker(&plain), speaker(&marked));
}

#[test]
fn a_text_longer_than_is_read_is_cut_and_that_is_said() {
    let text = "\n".repeat(rapporteur_capture::LONGEST + 10);
    let capture = on_thursday(&text);
    assert!(
        capture
            .remarks
            .contains(&rapporteur_capture::proposal::Remark::CutAt {
                bytes: rapporteur_capture::LONGEST
            })
    );
}
