//! Owns how a run of inlines becomes HTML, and the one escape that all text passes.

use crate::block::{Inline, movement_sign};
use crate::legible::{legible, legible_piece};

/// Text for an element or a double-quoted attribute, as one legible line.
pub(super) fn escaped(text: &str) -> String {
    let text = legible_piece(text);
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return text.into_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
    out
}

/// Writes inlines; remembers which footnotes were referred to, since the first reference is
/// where the way back leads.
pub(super) struct Inlines {
    referred: Vec<bool>,
}

impl Inlines {
    pub(super) fn new(footnotes: usize) -> Self {
        Self {
            referred: vec![false; footnotes],
        }
    }

    /// Whether footnote `number` has been referred to so far.
    pub(super) fn refers(&self, number: u32) -> bool {
        place(number)
            .and_then(|at| self.referred.get(at))
            .copied()
            .unwrap_or(false)
    }

    pub(super) fn write(&mut self, out: &mut String, text: &[Inline]) {
        let mut after_mark = false;
        for inline in text {
            self.one(out, inline, after_mark);
            after_mark = matches!(inline, Inline::Footnote { .. });
        }
    }

    fn one(&mut self, out: &mut String, inline: &Inline, after_mark: bool) {
        match inline {
            Inline::Own { text } => out.push_str(&escaped(text)),
            Inline::Given { text, language } => given(out, text, language),
            Inline::Address { text } => wrap(
                out,
                "<span class=\"address\" dir=\"ltr\">",
                "</span>",
                &escaped(&legible(text)),
            ),
            Inline::Strong { text } => self.nested(out, "strong", text),
            Inline::Emphasis { text } => self.nested(out, "em", text),
            Inline::Footnote { number } => self.footnote(out, *number, after_mark),
            Inline::State { word } => {
                wrap(out, "<span class=\"state\">", "</span>", &escaped(word))
            }
            Inline::Aside { text } => wrap(out, "<small>", "</small>", &escaped(text)),
            Inline::Movement { movement } => {
                let sign = movement_sign(*movement);
                out.push_str(&format!(
                    "<span class=\"movement\"><span aria-hidden=\"true\">{sign}</span> {}</span>",
                    movement.word()
                ));
            }
        }
    }

    fn nested(&mut self, out: &mut String, element: &str, text: &[Inline]) {
        out.push_str(&format!("<{element}>"));
        self.write(out, text);
        out.push_str(&format!("</{element}>"));
    }

    fn footnote(&mut self, out: &mut String, number: u32, after_mark: bool) {
        let first = !self.refers(number);
        if let Some(seen) = place(number).and_then(|at| self.referred.get_mut(at)) {
            *seen = true;
        }
        let comma = if after_mark { ", " } else { "" };
        let id = if first {
            format!(" id=\"mark-{number}\"")
        } else {
            String::new()
        };
        out.push_str(&format!(
            "<sup>{comma}<a href=\"#note-{number}\"{id} role=\"doc-noteref\">{number}</a></sup>"
        ));
    }
}

fn place(number: u32) -> Option<usize> {
    usize::try_from(number).ok()?.checked_sub(1)
}

/// `bdi` sets words of either direction apart from the sentence around them.
fn given(out: &mut String, text: &str, language: &str) {
    let open = match language {
        "" => "<bdi>".to_owned(),
        _ => format!("<bdi lang=\"{}\">", escaped(language)),
    };
    wrap(out, &open, "</bdi>", &escaped(&legible(text)));
}

fn wrap(out: &mut String, open: &str, close: &str, text: &str) {
    out.push_str(open);
    out.push_str(text);
    out.push_str(close);
}
