//! Owns header and footer, the same on every page: what the product is, its mark at the right in
//! capitals of 12 points as TLP 2.0 asks, and which page of how many.
//!
//! Both run from left to right in every language, so that the mark stays at the right.

use super::NAMESPACES;
use super::measure::Measure;
use super::notes::Notes;
use super::runs::{Face, Runs};
use super::xml::Xml;
use crate::block::{Document, plain};
use crate::legible::legible;

/// `word/header.xml`.
pub(super) fn header(document: &Document, notes: &mut Notes) -> String {
    framed("w:hdr", "Header", document, notes, |runs| {
        let rule = match document.marking.chatham_house {
            true => " · Chatham House Rule",
            false => "",
        };
        let running = format!("{}{rule}", legible(&plain(&document.running)));
        runs.words(&running, Face::default());
    })
}

/// `word/footer.xml`.
pub(super) fn footer(document: &Document, notes: &mut Notes) -> String {
    framed("w:ftr", "Footer", document, notes, |runs| {
        if let Some(first) = document.meta.parts.first() {
            runs.words(&format!("{} · ", legible(first)), Face::default());
        }
        runs.words("Page ", Face::default());
        runs.field(" PAGE ", "1", Face::default());
        runs.words(" of ", Face::default());
        runs.field(" NUMPAGES ", "1", Face::default());
    })
}

fn framed(
    part: &'static str,
    style: &str,
    document: &Document,
    notes: &mut Notes,
    words: impl FnOnce(&mut Runs<'_>),
) -> String {
    let mut xml = Xml::new();
    xml.open(part, NAMESPACES);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.val("w:pStyle", style);
    let edge = Measure::of(&document.style).text().to_string();
    xml.raw("<w:tabs>");
    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &edge)]);
    xml.raw("</w:tabs><w:bidi w:val=\"0\"/>");
    xml.close();
    let mut runs = Runs { xml, notes };
    words(&mut runs);
    runs.xml.raw("<w:r><w:tab/></w:r>");
    // a style of its own for the mark; the spaces beside it are part of its ground
    let style = Some("TLPMark");
    let mark = format!("\u{a0}{}\u{a0}", document.marking.tlp.word());
    runs.words(
        &mark,
        Face {
            style,
            unproofed: true,
            ..Face::default()
        },
    );
    runs.xml.finish()
}
