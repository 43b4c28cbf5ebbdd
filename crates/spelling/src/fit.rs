//! Owns how well a folded name answers what was typed. Refuses to read names: see `sound`.

/// How a name answers, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is what was typed.
    Whole,
    /// It begins so.
    Beginning,
    /// Every word typed begins a word of it.
    Words,
    /// It holds what was typed.
    Inside,
    /// A letter or two are wrong.
    Misspelt,
    /// The consonants are the same.
    Bones,
    /// The letters stand in it in this order, close together.
    Scattered,
}

/// Letters of slack for each letter typed, when the letters are scattered.
const SLACK: usize = 3;

/// How a name answers a query, both folded; none when it does not.
#[must_use]
pub fn fit(query: &str, name: &str) -> Option<Fit> {
    if name == query {
        Some(Fit::Whole)
    } else if name.starts_with(query) {
        Some(Fit::Beginning)
    } else if words_begin(query, name) {
        Some(Fit::Words)
    } else if name.contains(query) {
        Some(Fit::Inside)
    } else if misspelt(query, name) {
        Some(Fit::Misspelt)
    } else if scattered(query, name) {
        Some(Fit::Scattered)
    } else {
        None
    }
}

fn words_begin(query: &str, name: &str) -> bool {
    query
        .split(' ')
        .all(|typed| name.split(' ').any(|word| word.starts_with(typed)))
}

/// Every word typed is nearly the beginning of a word, and begins with the same letter: people
/// mistype the middle of a name.
fn misspelt(query: &str, name: &str) -> bool {
    query
        .split(' ')
        .all(|typed| name.split(' ').any(|word| nearly(typed, word)))
}

fn nearly(typed: &str, word: &str) -> bool {
    let (typed, word) = (typed.as_bytes(), word.as_bytes());
    let wrong = match typed.len() {
        0..4 => return word.starts_with(typed),
        4..8 => 1,
        _ => 2,
    };
    typed.first() == word.first() && distance(typed, word, wrong) <= wrong
}

/// Whether what was typed is nearly a whole name, by their keys: one letter wrong of four, two of
/// seven. The first must be right.
#[must_use]
pub fn nearly_whole(typed: &str, name: &str) -> bool {
    let wrong = match typed.len() {
        0..4 => return false,
        4..7 => 1,
        _ => 2,
    };
    let (typed, name) = (typed.as_bytes(), name.as_bytes());
    name.len().abs_diff(typed.len()) <= wrong
        && typed.first() == name.first()
        && distance(typed, name, wrong) <= wrong
        && distance(name, typed, wrong) <= wrong
}

/// The least number of letters changed, added, left out or exchanged that turns what was typed
/// into a beginning of the word; more than `most` is not told apart.
fn distance(typed: &[u8], word: &[u8], most: usize) -> usize {
    let width = word.len().min(typed.len() + most);
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=width).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut line = Vec::with_capacity(width + 1);
        line.push(row + 1);
        for column in 1..=width {
            let same = usize::from(*letter != word[column - 1]);
            let mut least = (above[column] + 1)
                .min(line[column - 1] + 1)
                .min(above[column - 1] + same);
            let exchanged = row > 0
                && column > 1
                && *letter == word[column - 2]
                && typed[row - 1] == word[column - 1];
            if exchanged {
                least = least.min(before[column - 2] + 1);
            }
            line.push(least);
        }
        if line.iter().all(|so_far| *so_far > most) {
            return most + 1;
        }
        before = std::mem::replace(&mut above, line);
    }
    above.into_iter().min().unwrap_or(usize::MAX)
}

/// The letters in order, the first at the beginning of a word, with little between them.
fn scattered(query: &str, name: &str) -> bool {
    let wanted: Vec<char> = query.chars().filter(|letter| *letter != ' ').collect();
    let Some(first) = wanted.first() else {
        return false;
    };
    if wanted.len() < 3 {
        return false;
    }
    let letters: Vec<char> = name.chars().collect();
    let reach = wanted.len() * SLACK;
    (0..letters.len())
        .filter(|at| letters[*at] == *first && (*at == 0 || letters[*at - 1] == ' '))
        .any(|at| {
            let mut left = wanted.iter();
            let mut next = left.next();
            for letter in letters[at..].iter().take(reach) {
                if Some(letter) == next {
                    next = left.next();
                }
            }
            next.is_none()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_answers_come_first() {
        let name = "zelenski volodimir";
        for (query, expected) in [
            ("zelenski volodimir", Some(Fit::Whole)),
            ("zelen", Some(Fit::Beginning)),
            ("vol zel", Some(Fit::Words)),
            ("lensk", Some(Fit::Inside)),
            ("zelneski", Some(Fit::Misspelt)),
            ("zelinski", Some(Fit::Misspelt)),
            ("zlnsk", Some(Fit::Scattered)),
            ("putin", None),
            ("zv", None),
        ] {
            assert_eq!(fit(query, name), expected, "{query}");
        }
        assert!(Fit::Whole < Fit::Beginning && Fit::Misspelt < Fit::Scattered);
    }

    #[test]
    fn letters_far_apart_are_no_answer() {
        assert_eq!(fit("rgs", "round on gas and much later sites"), None);
        assert_eq!(fit("abu dabi", "abu dabi"), Some(Fit::Whole));
    }
}
