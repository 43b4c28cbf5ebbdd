//! What stands around the words: the header of a text file, its title and day of publication, its
//! language, and the paragraphs of the body. Headings and a site's own furniture are told apart from
//! the report, so that nothing is proposed from them.

use chrono::NaiveDate;

/// A text as it came, taken apart.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub title: Option<String>,
    pub published: Option<NaiveDate>,
    pub language: Option<String>,
    pub body: &'a str,
}

/// Splits `name: value` lines and a blank line from the body; a text without them is all body.
pub(crate) fn page(text: &str) -> Page<'_> {
    let mut page = Page {
        title: None,
        published: None,
        language: None,
        body: text,
    };
    let Some((head, body)) = split_header(text) else {
        return page;
    };
    page.body = body;
    for line in head.lines() {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        match name.trim() {
            "title" => page.title = Some(value.to_owned()),
            "published" => page.published = day_of(value),
            "language" => page.language = Some(value.to_owned()),
            _ => {}
        }
    }
    page
}

fn split_header(text: &str) -> Option<(&str, &str)> {
    let (head, body) = text.split_once("\n\n")?;
    let named = |line: &str| {
        line.split_once(':').is_some_and(|(name, _)| {
            matches!(
                name.trim(),
                "url" | "title" | "published" | "language" | "author" | "outlet" | "source"
            )
        })
    };
    head.lines().all(named).then_some((head, body))
}

/// The day at the start of `2025-04-13 11:28:53-04:00`, as the publisher's own clock had it.
pub(crate) fn day_of(value: &str) -> Option<NaiveDate> {
    value
        .get(..10)
        .and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok())
}

/// One paragraph: bytes of the body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paragraph {
    pub start: usize,
    pub end: usize,
    /// No sentence, but a line that names what follows, or the site's own furniture.
    pub aside: bool,
}

/// The paragraphs. Lines broken by hand (many of them of one width) are joined up to a blank line.
pub(crate) fn paragraphs(body: &str) -> Vec<Paragraph> {
    let wrapped = is_wrapped(body);
    let mut found: Vec<Paragraph> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for line in body.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        let start = at + (line.len() - line.trim_start().len()).min(line.trim_end().len());
        let blank = line.trim().is_empty();
        let bullet = line.trim_start().starts_with(['-', '•', '*', '–', '>'])
            && !line.trim_start().starts_with("**");
        if !blank {
            match found.last_mut() {
                Some(last) if wrapped && open && !bullet => last.end = end,
                _ => found.push(Paragraph {
                    start,
                    end,
                    aside: false,
                }),
            }
        }
        open = !blank;
        at += line.len();
    }
    for paragraph in &mut found {
        paragraph.aside = is_aside(&body[paragraph.start..paragraph.end]);
    }
    found
}

fn is_wrapped(body: &str) -> bool {
    let lines: Vec<&str> = body
        .lines()
        .map(str::trim_end)
        .filter(|l| !l.trim().is_empty())
        .collect();
    let broken = lines.windows(2).filter(|pair| {
        let wide = pair[0].chars().count();
        let unfinished = !pair[0].ends_with(['.', '!', '?', ':', '”', '"', '»']);
        (45..=90).contains(&wide)
            && unfinished
            && pair[1]
                .trim_start()
                .chars()
                .next()
                .is_some_and(char::is_alphanumeric)
    });
    broken.count() * 3 > lines.len()
}

/// Lines of a page that are no report: consent banners, newsletters, credits, notes on authors.
const FURNITURE: [&str; 26] = [
    "cookie",
    "newsletter",
    "privacy policy",
    "sign up",
    "subscribe",
    "all rights reserved",
    "creative commons",
    "terms of use",
    "follow ap",
    "click here",
    "read more",
    "reporting by",
    "editing by",
    "contributed reporting",
    "contributed to this",
    "is a journalist",
    "photo:",
    "share this",
    "most read",
    "email address",
    "copyright",
    "personal data",
    "breaking news and live",
    "process data",
    "file photo",
    "your morning update",
];

fn is_aside(text: &str) -> bool {
    let low = text.to_lowercase();
    let furniture = FURNITURE.iter().any(|words| low.contains(words));
    let letters = text.trim_matches(|c: char| c.is_whitespace() || "*_#".contains(c));
    let finished = letters.ends_with([
        '.', '!', '?', '…', ':', ';', ',', '”', '"', '»', '؟', '’', ')',
    ]);
    let item = letters.starts_with(['-', '•', '–']) && letters.split_whitespace().count() > 7;
    furniture || (!finished && !item && letters.chars().count() < 220)
}
