//! Owns `word/styles.xml` (ECMA-376 part 1, 17.7): Word's own styles by their own names where it
//! has them, so that headings show in its navigation and a house can restyle a product; ours
//! where it has none. Properties stand in the order of the schema.

mod entries;

use std::fmt::Write;

use super::WORD;
use super::measure::half_points;
use super::runs::regional;
use super::xml::Xml;
use crate::block::{Colour, Direction, Document, Style};
use entries::{Entry, Face, OURS, characters, paragraphs};

/// Typefaces for scripts that run from right to left, which Word keeps apart.
pub(super) const BODY_COMPLEX: &str = "Noto Naskh Arabic";
/// The same for heads.
pub(super) const HEADING_COMPLEX: &str = "Noto Sans Arabic";

/// Hairlines.
const LINE: &str = "CFC9BA";

pub(super) fn part(document: &Document) -> String {
    let style = &document.style;
    let mut xml = Xml::new();
    xml.open("w:styles", &[("xmlns:w", WORD)]);
    defaults(&mut xml, document);
    for entry in paragraphs(document).into_iter().chain(characters(document)) {
        write(&mut xml, &entry, style);
    }
    table(&mut xml, style);
    xml.finish()
}

/// `w:docDefaults`: what every paragraph and run begins with.
fn defaults(xml: &mut Xml, document: &Document) {
    let style = &document.style;
    xml.raw("<w:docDefaults><w:rPrDefault><w:rPr>");
    fonts(xml, style, Face::Body);
    xml.val("w:color", &hex(style.ink));
    sizes(xml, half_points(style, 1.0));
    let language = regional(&document.language).unwrap_or_default();
    let language = if language.is_empty() {
        "en-GB"
    } else {
        &*language
    };
    let (plain, complex) = match document.direction {
        Direction::Ltr => (language, "ar-SA"),
        Direction::Rtl => ("en-GB", language),
    };
    xml.empty(
        "w:lang",
        &[("w:val", plain), ("w:eastAsia", plain), ("w:bidi", complex)],
    );
    xml.raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>");
    xml.raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"276\" w:lineRule=\"auto\"/>");
    xml.raw("</w:pPr></w:pPrDefault></w:docDefaults>");
}

/// `w:style`, in the order of CT_Style, CT_PPr and CT_RPr.
fn write(xml: &mut Xml, entry: &Entry<'_>, style: &Style) {
    let mut attributes = vec![("w:type", entry.kind)];
    if entry.based_on.is_empty() {
        attributes.push(("w:default", "1"));
    }
    attributes.push(("w:styleId", entry.id));
    if OURS.contains(&entry.id) {
        attributes.insert(1, ("w:customStyle", "1"));
    }
    xml.open("w:style", &attributes);
    xml.val("w:name", entry.name);
    if !entry.based_on.is_empty() {
        xml.val("w:basedOn", entry.based_on);
    }
    if !entry.next.is_empty() {
        xml.val("w:next", entry.next);
    }
    match entry.id {
        "DefaultParagraphFont" => {
            xml.raw("<w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/>");
        }
        _ => xml.raw("<w:qFormat/>"),
    }
    if !entry.paragraph.is_empty() {
        xml.open("w:pPr", &[]);
        xml.raw(&entry.paragraph);
        xml.close();
    }
    runs(xml, entry, style);
    xml.close();
}

fn runs(xml: &mut Xml, entry: &Entry<'_>, style: &Style) {
    xml.open("w:rPr", &[]);
    if let Some(face) = entry.face {
        fonts(xml, style, face);
    }
    match entry.bold {
        Some(true) => xml.raw("<w:b/><w:bCs/>"),
        Some(false) => xml.raw("<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"),
        None => {}
    }
    if entry.italic {
        xml.raw("<w:i/><w:iCs/>");
    }
    if entry.caps {
        xml.raw("<w:caps/>");
    }
    if let Some(colour) = &entry.colour {
        xml.val("w:color", colour);
    }
    if entry.spacing > 0 {
        xml.val("w:spacing", &entry.spacing.to_string());
    }
    if let Some(share) = entry.size {
        sizes(xml, half_points(style, share));
    }
    xml.raw(&entry.rest);
    xml.close();
}

/// The one style of tables: rules between rows, none between columns.
fn table(xml: &mut Xml, style: &Style) {
    let mut rules = String::new();
    for side in ["bottom", "insideH"] {
        let _ = write!(
            rules,
            "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{LINE}\"/>"
        );
    }
    let ink = hex(style.ink);
    xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    xml.raw("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"BriefingTable\"><w:name w:val=\"Briefing Table\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/><w:tblPr><w:tblBorders>");
    xml.raw(&rules);
    xml.raw("</w:tblBorders><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
    xml.raw("<w:tblStylePr w:type=\"firstRow\"><w:tblPr/><w:tcPr><w:tcBorders>");
    xml.empty(
        "w:bottom",
        &[
            ("w:val", "single"),
            ("w:sz", "8"),
            ("w:space", "0"),
            ("w:color", &ink),
        ],
    );
    xml.raw("</w:tcBorders><w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr></w:style>");
}

fn fonts(xml: &mut Xml, style: &Style, face: Face) {
    let (name, complex) = match face {
        Face::Body => (style.body.name(), BODY_COMPLEX),
        Face::Heading => (style.heading.name(), HEADING_COMPLEX),
    };
    xml.empty(
        "w:rFonts",
        &[
            ("w:ascii", name),
            ("w:hAnsi", name),
            ("w:eastAsia", name),
            ("w:cs", complex),
        ],
    );
}

fn sizes(xml: &mut Xml, half_points: u32) {
    let size = half_points.to_string();
    xml.val("w:sz", &size);
    xml.val("w:szCs", &size);
}

fn hex(colour: Colour) -> String {
    let [red, green, blue] = colour.0;
    format!("{red:02X}{green:02X}{blue:02X}")
}
