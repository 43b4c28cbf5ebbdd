//! Owns lines: where words wrap, how wide they are, and what a line may not begin with.

/// Columns of a line, as mail has had them since terminals.
const WIDTH: usize = 72;

/// Lines being written.
#[derive(Default)]
pub(super) struct Lines {
    out: String,
}

impl Lines {
    /// Wrapped words, and an empty line after them. Nothing for no words.
    pub(super) fn paragraph(&mut self, words: &str) {
        self.line(words);
        self.gap();
    }

    /// Wrapped words; the width of the widest line they took.
    pub(super) fn line(&mut self, words: &str) -> usize {
        self.wrapped("", words)
    }

    /// Wrapped words behind a sign; lines after the first stand under the words.
    pub(super) fn item(&mut self, sign: &str, words: &str) {
        self.wrapped(sign, words);
    }

    /// An empty line, unless one stands there.
    pub(super) fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// The whole, ending in one line feed.
    pub(super) fn finish(mut self) -> String {
        self.out.truncate(self.out.trim_end_matches('\n').len());
        self.out.push('\n');
        self.out
    }

    fn wrapped(&mut self, sign: &str, words: &str) -> usize {
        let under = " ".repeat(width(sign));
        let mut line = sign.to_owned();
        let mut taken = width(sign);
        let (mut widest, mut begun) = (0, false);
        for word in words.split([' ', '\n']).filter(|word| !word.is_empty()) {
            let more = width(word);
            if begun && taken + 1 + more > WIDTH {
                widest = widest.max(self.put(&line));
                line.clone_from(&under);
                (taken, begun) = (width(&under), false);
            }
            if begun {
                line.push(' ');
                taken += 1;
            }
            line.push_str(word);
            (taken, begun) = (taken + more, true);
        }
        match begun {
            true => widest.max(self.put(&line)),
            false => widest,
        }
    }

    fn put(&mut self, line: &str) -> usize {
        let line = line.trim_end();
        // stuffed as RFC 3676 (4.4) has it: readers take the space away, others show it
        if line.starts_with('>') || line.starts_with("From ") || line == "--" {
            self.out.push(' ');
        }
        self.out.push_str(line);
        self.out.push('\n');
        width(line)
    }
}

/// Columns that text takes where every letter is as wide as every other: none for marks that
/// stand on the letter before them, two for those of East Asia (UAX 11).
fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(character: char) -> usize {
    match character {
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{200b}'..='\u{200f}'
        | '\u{61c}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
