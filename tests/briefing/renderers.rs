//! What each form of the sample looks like.

use crate::sample;
use rapporteur_briefing::{compose, markdown};

#[test]
fn the_sample_in_markdown() {
    let document = compose(&sample::material());
    println!("{}", markdown::file(&document));
    if let Ok(p) = std::env::var("SAMPLE_OUT") {
        std::fs::write(p, rapporteur_briefing::html::file(&document)).unwrap();
    }
}
