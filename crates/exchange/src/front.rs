//! Owns the front matter of a note's file: where it ends, which tags and other names it gives,
//! and putting others in their place. It is kept as written, so only a few keys are understood, and of
//! YAML only how people write lists; what is not understood is passed over and stays as it is.

/// A file cut in two: its front matter with both fences, byte for byte, and the rest.
#[must_use]
pub fn cut(file: &str) -> (&str, &str) {
    let start = if file.starts_with('\u{feff}') { 3 } else { 0 };
    let after = &file[start..];
    let fence = after.lines().next().unwrap_or_default();
    if fence.trim_end() != "---" {
        return file.split_at(start);
    }
    let mut at = start + fence.len() + ending(&after[fence.len()..]);
    while at < file.len() {
        let line = file[at..].split('\n').next().unwrap_or_default();
        let end = (at + line.len() + 1).min(file.len());
        if matches!(line.trim_end(), "---" | "...") {
            return file.split_at(end);
        }
        at = end;
    }
    // A rule at the top of a page, and no second one: no front matter.
    file.split_at(start)
}

fn ending(rest: &str) -> usize {
    match rest.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [b'\n', ..] => 1,
        _ => 0,
    }
}

/// What is written under a key, one by one: `[a, b]`, a list of lines with dashes, or words with
/// commas.
#[must_use]
pub fn list(front: &str, keys: &[&str]) -> Vec<String> {
    let mut out = Vec::new();
    let mut lines = front.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((key, rest)) = line.split_once(':') else {
            continue;
        };
        if !keys.contains(&key.trim_start_matches('\u{feff}')) {
            continue;
        }
        let rest = rest.trim();
        if !rest.is_empty() {
            let inside = rest
                .strip_prefix('[')
                .map_or(rest, |it| it.strip_suffix(']').unwrap_or(it));
            out.extend(inside.split(',').filter_map(plain));
            continue;
        }
        while let Some(item) = lines
            .peek()
            .and_then(|it| it.trim_start().strip_prefix("- "))
        {
            out.extend(plain(item));
            lines.next();
        }
    }
    out
}

fn plain(word: &str) -> Option<String> {
    let word = word.trim();
    let bare = ['"', '\'']
        .iter()
        .find_map(|quote| word.strip_prefix(*quote)?.strip_suffix(*quote))
        .unwrap_or(word)
        .trim();
    (!bare.is_empty()).then(|| bare.to_owned())
}

/// The tags a file gives: those of its front matter, then those of its text, each once, without `#`.
#[must_use]
pub fn tags(front: &str, body: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let given = list(front, &["tags", "tag"]);
    // `tags: one two` is read as two, as the program most of these files come from does.
    let given = given
        .iter()
        .flat_map(|it| it.split_whitespace())
        .map(|it| it.trim_start_matches('#').to_owned());
    for tag in given.chain(inline_tags(body)) {
        if !tag.is_empty() && !out.contains(&tag) {
            out.push(tag);
        }
    }
    out
}

/// `#tag` in a text, outside code.
#[must_use]
pub fn inline_tags(body: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in body.lines() {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            fenced = !fenced;
        }
        if fenced || !line.contains('#') {
            continue;
        }
        let mut code = false;
        let mut before = ' ';
        for (at, letter) in line.char_indices() {
            if letter == '`' {
                code = !code;
            }
            if letter == '#' && !code && (before.is_whitespace() || before == '(') {
                out.extend(tag(&line[at + 1..]).filter(|it| !out.contains(it)));
            }
            before = letter;
        }
    }
    out
}

fn tag(rest: &str) -> Option<String> {
    let is_part = |it: char| it.is_alphanumeric() || matches!(it, '_' | '-' | '/');
    let tag: String = rest.chars().take_while(|it| is_part(*it)).collect();
    // A number alone is the number of something.
    tag.chars()
        .any(|it| !it.is_ascii_digit())
        .then_some(tag)
        .filter(|it| !it.is_empty())
}

/// The front matter with other values under a key; a key without values goes. What is not of the
/// key stays byte for byte.
#[must_use]
pub fn with_list(front: &str, keys: &[&str], values: &[String]) -> String {
    let newline = if front.contains("\r\n") { "\r\n" } else { "\n" };
    let name = keys.first().copied().unwrap_or_default();
    let listed = if values.is_empty() {
        String::new()
    } else {
        let items: Vec<String> = values
            .iter()
            .map(|it| format!("  - {}{newline}", quoted(it)))
            .collect();
        format!("{name}:{newline}{}", items.concat())
    };
    if !front.trim_start_matches('\u{feff}').starts_with("---") {
        if listed.is_empty() {
            return front.to_owned();
        }
        return format!("{front}---{newline}{listed}---{newline}");
    }
    let mut out = String::with_capacity(front.len() + listed.len());
    let mut dropping = false;
    let mut put = false;
    let last = front.trim_end().rfind(['\n']).map_or(0, |at| at + 1);
    let mut at = 0;
    for line in front.split_inclusive('\n') {
        let is_key = line
            .split_once(':')
            .is_some_and(|(key, _)| keys.contains(&key));
        let is_item = line.trim_start().starts_with("- ");
        if is_key || (dropping && is_item) {
            dropping = true;
            if is_key && !put {
                out.push_str(&listed);
                put = true;
            }
        } else {
            dropping = false;
            if at >= last && !put {
                out.push_str(&listed);
                put = true;
            }
            out.push_str(line);
        }
        at += line.len();
    }
    out
}

/// A value as YAML reads it back: quoted where a sign could mean something.
fn quoted(value: &str) -> String {
    let is_plain = value
        .chars()
        .all(|it| it.is_alphanumeric() || matches!(it, ' ' | '_' | '-' | '/' | '.'))
        && !value.starts_with(['-', ' ', '.']);
    if is_plain {
        value.to_owned()
    } else {
        format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
    }
}
