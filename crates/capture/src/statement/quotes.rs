//! The quotations of a sentence.

use std::ops::Range;

use crate::{reading::Reading, sentence::Sentence, token::Kind};

/// The quotations of a sentence, marks included.
pub(super) fn quotes(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    for at in sentence.tokens.clone() {
        match reading.tokens[at].kind {
            Kind::Open if open.is_none() => open = Some(at),
            Kind::Close => {
                if let Some(start) = open.take() {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    // A quotation that runs over paragraphs is closed by its last only.
    if let Some(start) = open.filter(|&start| sentence.tokens.end - start > 4) {
        found.push(start..sentence.tokens.end);
    }
    found
}
