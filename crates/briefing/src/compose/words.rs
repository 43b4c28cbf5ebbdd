//! Owns numbers and counted things in prose: words up to twelve, then figures.

use rapporteur_domain::quantity::Quantity;

const SMALL: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// "two", "13".
pub(super) fn number(number: usize) -> String {
    SMALL
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// "one offer", "two offers", "no offers".
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// "three", "at least five", "30–50 years".
pub(super) fn quantity(quantity: &Quantity) -> String {
    let bounds = match (quantity.least, quantity.most) {
        (Some(a), Some(b)) if a == b => amount(a),
        (Some(a), Some(b)) => format!("{a}–{b}"),
        (Some(a), None) => format!("at least {}", amount(a)),
        (None, Some(b)) => format!("at most {}", amount(b)),
        (None, None) => "an unknown number".to_owned(),
    };
    match quantity.unit.trim() {
        "" => bounds,
        unit => format!("{bounds} {unit}"),
    }
}

fn amount(amount: f64) -> String {
    let whole = (0..SMALL.len()).find(|small| *small as f64 == amount);
    whole.map_or_else(|| amount.to_string(), number)
}

/// The last so many, and how many stand before them.
pub(super) fn latest<T>(all: &[T], most: usize) -> (usize, &[T]) {
    let before = all.len().saturating_sub(most);
    (before, all.get(before..).unwrap_or_default())
}

/// With a capital first letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
