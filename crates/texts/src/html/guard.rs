//! What is asked of a page before it is parsed: parsers keep a tree, and trees of a hundred thousand levels
//! end programs. Counts tags only; it need not be exact, but must never count too few by much.

/// Elements that have no end.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// The deepest nesting of tags, as if each were ended by its own end tag.
pub(super) fn depth(page: &str) -> usize {
    let (mut now, mut deepest) = (0_usize, 0);
    for tag in page.split('<').skip(1) {
        if tag.starts_with('/') {
            now = now.saturating_sub(1);
            continue;
        }
        let name_end = tag
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(tag.len());
        let name = tag[..name_end].to_ascii_lowercase();
        let closes = tag.find('>').is_some_and(|end| tag[..end].ends_with('/'));
        if name.is_empty() || closes || VOID.contains(&name.as_str()) || implied(&name) {
            continue;
        }
        now += 1;
        deepest = deepest.max(now);
    }
    deepest
}

/// Elements whose end tag may be left out, and which end each other: `p`, `li` and their like do not nest by
/// standing one after another.
fn implied(name: &str) -> bool {
    matches!(
        name,
        "p" | "li"
            | "dt"
            | "dd"
            | "tr"
            | "td"
            | "th"
            | "option"
            | "thead"
            | "tbody"
            | "tfoot"
            | "html"
            | "body"
            | "head"
    )
}

/// The words between the tags, for pages that are not parsed. Scripts and styles fall away.
pub(super) fn without_tags(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        push(&mut out, &rest[..at]);
        let tag = &rest[at + 1..];
        let skipped = ["script", "style", "!--"]
            .iter()
            .zip(["</script", "</style", "-->"]);
        let end = skipped
            .filter(|(start, _)| {
                tag.get(..start.len())
                    .is_some_and(|it| it.eq_ignore_ascii_case(start))
            })
            .map(|(_, end)| end)
            .next();
        let from = end.and_then(|end| tag.find(end)).unwrap_or(0);
        rest = tag[from..]
            .find('>')
            .map_or("", |close| &tag[from + close + 1..]);
    }
    push(&mut out, rest);
    out
}

fn push(out: &mut String, words: &str) {
    let words = words.trim();
    if !words.is_empty() {
        out.push_str(words);
        out.push('\n');
    }
}
