//! Which language a text is in: by its header, otherwise by script and the commonest words.

/// ISO 639-1 of the text.
pub(crate) fn of(told: Option<&str>, body: &str) -> String {
    match told {
        Some(code) if !code.is_empty() => code.to_owned(),
        _ => guess(body).to_owned(),
    }
}

fn guess(body: &str) -> &'static str {
    let sample: String = body.chars().take(4000).collect::<String>().to_lowercase();
    let count = |within: std::ops::RangeInclusive<char>| {
        sample.chars().filter(|c| within.contains(c)).count()
    };
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count().max(1);
    if count('\u{0600}'..='\u{06ff}') * 2 > letters {
        return "ar";
    }
    if count('\u{0400}'..='\u{04ff}') * 2 > letters {
        let ukrainian = sample.chars().filter(|c| "іїєґ".contains(*c)).count();
        return if ukrainian * 50 > letters { "uk" } else { "ru" };
    }
    let words = |list: &[&str]| {
        sample
            .split(|c: char| !c.is_alphabetic())
            .filter(|w| list.contains(w))
            .count()
    };
    if words(&["le", "la", "les", "des", "est", "une", "dans", "que"])
        > words(&["the", "of", "and", "in", "to", "is", "that"])
    {
        "fr"
    } else {
        "en"
    }
}
