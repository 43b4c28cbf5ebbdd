//! Owns writing SVG: elements with presentation attributes only, since not every reader knows
//! style sheets; numbers with one decimal, so that the same figure has the same bytes; words
//! escaped and on one line. Refuses scripts, style attributes, foreign content and addresses.

use std::fmt::Write;

use super::look::Look;
use crate::legible::legible;

/// A number with at most one decimal, never `-0`.
pub(super) fn number(value: f64) -> String {
    let tenths = tenths(value);
    let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    let sign = if tenths < 0 { "-" } else { "" };
    match part {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{part}"),
    }
}

/// Tenths of a unit. What is far outside is kept far outside.
pub(super) fn tenths(value: f64) -> i64 {
    (value.clamp(-1e7, 1e7) * 10.0).round() as i64
}

/// Which end of the words stands at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// The left end.
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

/// Words to be written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    pub text: &'a str,
    pub x: f64,
    /// The baseline.
    pub y: f64,
    pub size: f64,
    pub bold: bool,
    pub fill: &'a str,
    pub anchor: Anchor,
    /// Drawn around the letters, so that they stand out from what they lie on.
    pub halo: Option<&'a str>,
}

impl<'a> Words<'a> {
    /// Words on plain paper: where, how large and strong, in which colour and from which end.
    pub fn at(
        text: &'a str,
        (x, y): (f64, f64),
        (size, bold): (f64, bool),
        (fill, anchor): (&'a str, Anchor),
    ) -> Self {
        Self {
            text,
            x,
            y,
            size,
            bold,
            fill,
            anchor,
            halo: None,
        }
    }
}

/// A figure being drawn.
pub(super) struct Pen<'l> {
    pub look: &'l Look,
    out: String,
}

impl<'l> Pen<'l> {
    pub fn new(look: &'l Look) -> Self {
        Self {
            look,
            out: String::new(),
        }
    }

    pub fn into_body(self) -> String {
        self.out
    }

    /// A line or an area: its course and its further attributes.
    pub fn path(&mut self, course: &str, attributes: &[(&str, &str)]) {
        self.element("path", &[("d", course)], attributes);
    }

    pub fn rect(&mut self, [x, y, width, height]: [f64; 4], attributes: &[(&str, &str)]) {
        let [x, y, width, height] = [x, y, width.max(0.0), height.max(0.0)].map(number);
        let place = [
            ("x", x.as_str()),
            ("y", &y),
            ("width", &width),
            ("height", &height),
        ];
        self.element("rect", &place, attributes);
    }

    pub fn circle(&mut self, [x, y]: [f64; 2], radius: f64, attributes: &[(&str, &str)]) {
        let [x, y, radius] = [x, y, radius].map(number);
        self.element(
            "circle",
            &[("cx", x.as_str()), ("cy", &y), ("r", &radius)],
            attributes,
        );
    }

    /// Markup of this module's own making.
    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    pub fn open(&mut self, group: &str) {
        let _ = write!(self.out, "<g data-part=\"{group}\">");
    }

    pub fn close(&mut self) {
        self.out.push_str("</g>\n");
    }

    /// Words stand in an element of their own each: no reader has to order runs of two
    /// directions on one line, and the first strong letter decides that of its own.
    pub fn words(&mut self, words: Words<'_>) {
        let text = legible(words.text);
        if text.is_empty() {
            return;
        }
        let [x, y, size] = [words.x, words.y, words.size].map(number);
        let anchor = match words.anchor {
            Anchor::Left => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::Right => " text-anchor=\"end\"",
        };
        let weight = if words.bold {
            " font-weight=\"600\""
        } else {
            ""
        };
        let fill = words.fill;
        let halo = words.halo.map_or_else(String::new, |halo| {
            format!(
                " stroke=\"{halo}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""
            )
        });
        let _ = write!(
            self.out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor} unicode-bidi=\"plaintext\" fill=\"{fill}\"{halo}>{}</text>",
            escaped(&text)
        );
    }

    fn element(&mut self, name: &str, place: &[(&str, &str)], attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in place.iter().chain(attributes) {
            let _ = write!(self.out, " {key}=\"{value}\"");
        }
        self.out.push_str("/>");
    }
}

/// Words as XML text or attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}
