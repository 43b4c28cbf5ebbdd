//! Owns turning what a style renders into the inlines of a note: italics and bold stay, small
//! capitals and underlines do not, addresses may break. What the style itself says is the
//! program's own; whatever has letters of a source is given, in the source's language.

use hayagriva::citationberg::{FontStyle, FontWeight};
use hayagriva::{ElemChild, ElemChildren, ElemMeta, Formatted};
use rapporteur_briefing::block::{Inline, Note, Text, own};
use rapporteur_briefing::cite::Reference;

use crate::months::declined;

/// The entry as a note, with where a copy is archived.
pub(crate) fn note(content: ElemChildren, reference: &Reference) -> Note {
    let mut writer = Writer {
        language: reference.language.trim().to_owned(),
        text: Text::new(),
        closed: false,
    };
    writer.children(&content, false);
    let mut text = writer.text;
    if let Some(Inline::Own { text }) = text.last_mut() {
        text.truncate(text.trim_end().len());
    }
    let archived = reference.archived.trim();
    if !archived.is_empty() {
        text.push(own(" Archived at "));
        text.push(Inline::Address {
            text: archived.to_owned(),
        });
        text.push(own("."));
    }
    reference.note(text)
}

struct Writer {
    language: String,
    text: Text,
    /// Whether what was said last closes itself: styles set a full stop after it all the same.
    closed: bool,
}

impl Writer {
    fn children(&mut self, children: &ElemChildren, date: bool) {
        for child in &children.0 {
            self.child(child, date);
        }
    }

    fn child(&mut self, child: &ElemChild, date: bool) {
        match child {
            ElemChild::Text(said) => self.said(said, date),
            ElemChild::Elem(element) => {
                let date = date || matches!(element.meta, Some(ElemMeta::Date));
                self.children(&element.children, date);
            }
            ElemChild::Markup(text) => self.push(Inline::Given {
                text: text.clone(),
                language: self.language.clone(),
            }),
            ElemChild::Link { text, .. } => self.push(Inline::Address {
                text: text.text.clone(),
            }),
            ElemChild::Transparent { .. } => {}
        }
    }

    fn said(&mut self, said: &Formatted, date: bool) {
        if said.text.is_empty() {
            return;
        }
        let text = if date {
            declined(&said.text)
        } else {
            said.text.clone()
        };
        let text = unstopped(&text, self.closed);
        self.closed = text.ends_with(['?', '!']);
        // spaces between the parts are the style's: words given are shown without their own
        let trimmed = text.trim();
        let start = text.len() - text.trim_start().len();
        let (before, after) = (&text[..start], &text[start + trimmed.len()..]);
        self.space(before);
        if !trimmed.is_empty() {
            let bare = self.bare(trimmed, date);
            self.push(formatted(bare, said));
        }
        self.space(after);
    }

    fn space(&mut self, space: &str) {
        if !space.is_empty() {
            self.push(own(space));
        }
    }

    fn bare(&self, text: &str, date: bool) -> Inline {
        let address = text.starts_with("http://") || text.starts_with("https://");
        if address && !text.contains(' ') {
            Inline::Address {
                text: text.to_owned(),
            }
        } else if date || !text.chars().any(char::is_alphabetic) {
            own(text)
        } else {
            Inline::Given {
                text: text.to_owned(),
                language: self.language.clone(),
            }
        }
    }

    /// Neighbours of one kind are one.
    fn push(&mut self, inline: Inline) {
        match (self.text.last_mut(), inline) {
            (Some(Inline::Own { text }), Inline::Own { text: more }) => text.push_str(&more),
            (_, inline) => self.text.push(inline),
        }
    }
}

fn formatted(bare: Inline, said: &Formatted) -> Inline {
    let formatting = &said.formatting;
    if formatting.font_style == FontStyle::Italic {
        Inline::Emphasis { text: vec![bare] }
    } else if formatting.font_weight == FontWeight::Bold {
        Inline::Strong { text: vec![bare] }
    } else {
        bare
    }
}

/// The words without the single full stop that styles set after "?" and "!".
fn unstopped(text: &str, mut closed: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let single = letter == '.' && letters.peek() != Some(&'.');
        if !(single && closed) {
            out.push(letter);
        }
        closed = matches!(letter, '?' | '!');
    }
    out
}
