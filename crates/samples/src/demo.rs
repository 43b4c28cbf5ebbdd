//! Owns the worked case: the script of the demo dossier, one file a stage. What it says was
//! compiled from public reporting and not verified; it conflicts on purpose.

use crate::{ScriptedOp, script};

const STAGES: &[(&str, &str)] = &[
    ("1-opening.jsonl", include_str!("../demo/1-opening.jsonl")),
    (
        "2-first-article.jsonl",
        include_str!("../demo/2-first-article.jsonl"),
    ),
    (
        "3-thirtieth-of-january.jsonl",
        include_str!("../demo/3-thirtieth-of-january.jsonl"),
    ),
    (
        "4-second-round.jsonl",
        include_str!("../demo/4-second-round.jsonl"),
    ),
    ("5-geneva.jsonl", include_str!("../demo/5-geneva.jsonl")),
];

/// The worked case: the talks of winter 2025–26 as an analyst learned of them, from 24 January
/// to 20 February 2026.
#[must_use]
pub fn demo() -> Vec<ScriptedOp> {
    // The script is compiled in and a test reads it: it cannot fail in a program that was tested.
    script::read(STAGES).expect("the demo script is well formed")
}
