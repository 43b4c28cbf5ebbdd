//! Which language a text is in, paragraph by paragraph: by script, by letters that only one language has, and by
//! the commonest words. A paragraph too short to tell goes with the one before it.

use crate::{page::paragraphs, proposal::Tongue};

/// Letters of a paragraph under which it is too short to tell.
const SHORT: usize = 16;

/// ISO 639-1 of the text: as told, else of most of its letters.
pub(crate) fn of(told: Option<&str>, tongues: &[Tongue]) -> String {
    if let Some(code) = told.filter(|code| !code.is_empty()) {
        return code.to_owned();
    }
    let mut lengths: Vec<(&str, usize)> = Vec::new();
    for tongue in tongues {
        let length = tongue.span.1 - tongue.span.0;
        match lengths
            .iter_mut()
            .find(|(code, _)| *code == tongue.language)
        {
            Some(known) => known.1 += length,
            None => lengths.push((&tongue.language, length)),
        }
    }
    let longest = lengths.iter().max_by_key(|(_, length)| *length);
    longest.map_or("en", |(code, _)| code).to_owned()
}

/// The stretches of one language each, in scalars of the body.
pub(crate) fn tongues(body: &str) -> Vec<Tongue> {
    let mut found: Vec<Tongue> = Vec::new();
    let (mut byte, mut scalar) = (0, 0);
    for paragraph in paragraphs(body) {
        scalar += body[byte..paragraph.start].chars().count();
        let start = scalar;
        let text = &body[paragraph.start..paragraph.end];
        scalar += text.chars().count();
        byte = paragraph.end;
        let span = (start, scalar);
        if span.0 == span.1 {
            continue;
        }
        match (guess(text), found.last_mut()) {
            (Some(language), Some(last)) if last.language == language => last.span.1 = span.1,
            (None, Some(last)) => last.span.1 = span.1,
            (guessed, _) => found.push(Tongue {
                span,
                language: guessed.unwrap_or("en").to_owned(),
            }),
        }
    }
    found
}

/// None when there is too little to tell by.
fn guess(text: &str) -> Option<&'static str> {
    let sample: String = text.chars().take(2000).collect::<String>().to_lowercase();
    let count = |within: &dyn Fn(char) -> bool| sample.chars().filter(|c| within(*c)).count();
    let letters = count(&|c| c.is_alphabetic());
    if letters < SHORT {
        return None;
    }
    if count(&|c| ('\u{0600}'..='\u{06ff}').contains(&c)) * 2 > letters {
        return Some("ar");
    }
    if count(&|c| ('\u{0400}'..='\u{04ff}').contains(&c)) * 2 > letters {
        let ukrainian = count(&|c| "іїєґ".contains(c));
        let russian = count(&|c| "ыэъё".contains(c));
        return Some(if ukrainian > russian { "uk" } else { "ru" });
    }
    let words = |list: &[&str]| {
        sample
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| list.contains(word))
            .count()
    };
    let french = words(&[
        "le", "la", "les", "des", "est", "une", "dans", "que", "du", "et", "à", "au", "qui",
        "pour", "par",
    ]);
    let english = words(&[
        "the", "of", "and", "in", "to", "is", "that", "a", "on", "for", "was", "with",
    ]);
    Some(if french > english { "fr" } else { "en" })
}
