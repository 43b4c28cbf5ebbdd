//! Owns `word/styles.xml` (ECMA-376 part 1, 17.7): Word's own styles by their own names where it
//! has them, so that headings show in its navigation and a house can restyle a product; ours
//! where it has none. Properties stand in the order of the schema.

use std::fmt::Write;

use super::WORD;
use super::measure::{Measure, half_points};
use super::runs::regional;
use super::xml::Xml;
use crate::block::{Colour, Direction, Document, Style};
use crate::portion::{GROUND, colour};

/// Typefaces for scripts that run from right to left, which Word keeps apart.
pub(super) const BODY_COMPLEX: &str = "Noto Naskh Arabic";
/// The same for heads.
pub(super) const HEADING_COMPLEX: &str = "Noto Sans Arabic";

/// Lesser words.
const MUTED: &str = "4C535D";
/// Hairlines.
const LINE: &str = "CFC9BA";

/// A typeface by its role.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Body,
    Heading,
}

/// What a style is made of. Lengths are twentieths of a point.
struct Entry<'a> {
    kind: &'a str,
    id: &'a str,
    name: &'a str,
    based_on: &'a str,
    next: &'a str,
    /// `w:pPr` after style and list, in order.
    paragraph: String,
    face: Option<Face>,
    bold: Option<bool>,
    italic: bool,
    caps: bool,
    colour: Option<String>,
    /// Letter spacing.
    spacing: u32,
    /// Share of the text's size.
    size: Option<f32>,
    /// The rest of `w:rPr`, after size.
    rest: String,
}

const PLAIN: Entry<'static> = Entry {
    kind: "paragraph",
    id: "",
    name: "",
    based_on: "Normal",
    next: "",
    paragraph: String::new(),
    face: None,
    bold: None,
    italic: false,
    caps: false,
    colour: None,
    spacing: 0,
    size: None,
    rest: String::new(),
};

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

fn paragraphs(document: &Document) -> Vec<Entry<'static>> {
    let style = &document.style;
    let muted = || Some(MUTED.to_owned());
    let accent = || Some(hex(style.accent));
    let ink = hex(style.ink);
    let normal = match document.direction {
        Direction::Ltr => String::new(),
        Direction::Rtl => "<w:bidi/>".to_owned(),
    };
    let head = |before: u32, level: u8| {
        format!(
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{level}\"/>"
        )
    };
    let edge = Measure::of(style).text();
    let entry = |id, name| Entry { id, name, ..PLAIN };
    vec![
        Entry { based_on: "", paragraph: normal, ..entry("Normal", "Normal") },
        Entry { paragraph: spaced(0, 90), ..entry("BodyText", "Body Text") },
        Entry {
            next: "Subtitle",
            paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>".to_owned(),
            bold: Some(true),
            size: Some(1.97),
            ..entry("Title", "Title")
        },
        Entry {
            next: "BodyText",
            paragraph: format!("<w:keepLines/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"10\" w:space=\"6\" w:color=\"{ink}\"/></w:pBdr><w:spacing w:before=\"0\" w:after=\"180\"/>"),
            face: Some(Face::Heading),
            colour: muted(),
            size: Some(0.91),
            ..entry("Subtitle", "Subtitle")
        },
        Entry {
            next: "BodyText",
            paragraph: head(220, 0),
            face: Some(Face::Heading),
            bold: Some(true),
            caps: true,
            colour: accent(),
            spacing: 10,
            size: Some(0.873),
            ..entry("Heading1", "heading 1")
        },
        Entry { next: "BodyText", paragraph: head(140, 1), bold: Some(true), ..entry("Heading2", "heading 2") },
        Entry { next: "BodyText", paragraph: head(120, 2), bold: Some(true), italic: true, ..entry("Heading3", "heading 3") },
        Entry { next: "BodyText", paragraph: spaced(0, 120), size: Some(1.127), ..entry("KeyJudgement", "Key judgement") },
        Entry { paragraph: listed(1), ..entry("ListBullet", "List Bullet") },
        Entry { paragraph: listed(2), ..entry("ListNumber", "List Number") },
        Entry { paragraph: "<w:spacing w:before=\"70\" w:after=\"70\" w:line=\"259\" w:lineRule=\"auto\"/>".to_owned(), size: Some(0.92), ..entry("TableText", "Table Text") },
        Entry {
            paragraph: "<w:keepNext/><w:spacing w:before=\"50\" w:after=\"50\" w:line=\"240\" w:lineRule=\"auto\"/>".to_owned(),
            face: Some(Face::Heading),
            bold: Some(true),
            colour: muted(),
            size: Some(0.8),
            ..entry("TableHeading", "Table Heading")
        },
        Entry { paragraph: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>".to_owned(), size: Some(0.4), ..entry("TableEnd", "Table End") },
        Entry { paragraph: spaced(60, 40), ..entry("Figure", "Figure") },
        Entry { paragraph: "<w:keepLines/><w:spacing w:before=\"40\" w:after=\"120\"/>".to_owned(), face: Some(Face::Heading), colour: muted(), size: Some(0.83), ..entry("Caption", "caption") },
        Entry { paragraph: "<w:keepLines/><w:spacing w:before=\"0\" w:after=\"20\" w:line=\"252\" w:lineRule=\"auto\"/>".to_owned(), size: Some(0.79), ..entry("FootnoteText", "footnote text") },
        Entry { paragraph: "<w:keepLines/><w:spacing w:before=\"0\" w:after=\"40\" w:line=\"264\" w:lineRule=\"auto\"/>".to_owned(), size: Some(0.86), ..entry("Bibliography", "Bibliography") },
        Entry { paragraph: spaced(120, 60), face: Some(Face::Heading), colour: muted(), size: Some(0.83), ..entry("Remark", "Remark") },
        Entry { paragraph: framed(edge), face: Some(Face::Heading), bold: Some(true), colour: muted(), size: Some(0.83), ..entry("Header", "header") },
        Entry { paragraph: framed(edge), face: Some(Face::Heading), bold: Some(true), colour: muted(), size: Some(0.83), ..entry("Footer", "footer") },
        Entry { paragraph: "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>".to_owned(), face: Some(Face::Heading), bold: Some(true), caps: true, colour: accent(), spacing: 10, size: Some(0.873), ..entry("TOCHeading", "TOC Heading") },
        Entry { paragraph: contents(0), ..entry("TOC1", "toc 1") },
        Entry { paragraph: contents(284), ..entry("TOC2", "toc 2") },
        Entry { paragraph: contents(568), ..entry("TOC3", "toc 3") },
    ]
}

fn characters(document: &Document) -> Vec<Entry<'static>> {
    let accent = || Some(hex(document.style.accent));
    let muted = || Some(MUTED.to_owned());
    let entry = |id, name| Entry {
        kind: "character",
        based_on: "DefaultParagraphFont",
        id,
        name,
        ..PLAIN
    };
    let tlp = document.marking.tlp;
    let ground = GROUND.trim_start_matches('#');
    vec![
        Entry {
            based_on: "",
            ..entry("DefaultParagraphFont", "Default Paragraph Font")
        },
        Entry {
            bold: Some(true),
            ..entry("Strong", "Strong")
        },
        Entry {
            italic: true,
            ..entry("Emphasis", "Emphasis")
        },
        Entry {
            face: Some(Face::Heading),
            bold: Some(false),
            colour: accent(),
            rest: "<w:vertAlign w:val=\"superscript\"/>".to_owned(),
            ..entry("FootnoteReference", "footnote reference")
        },
        Entry {
            face: Some(Face::Heading),
            bold: Some(true),
            caps: true,
            colour: Some(colour(tlp).trim_start_matches('#').to_owned()),
            // never less than 12 points, whatever the size of the text
            rest: format!(
                "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{ground}\"/>"
            ),
            ..entry("TLPMark", "TLP mark")
        },
        Entry {
            face: Some(Face::Heading),
            bold: Some(true),
            colour: muted(),
            size: Some(0.83),
            ..entry("PortionMark", "Portion mark")
        },
        Entry {
            face: Some(Face::Heading),
            bold: Some(true),
            colour: muted(),
            size: Some(0.83),
            ..entry("State", "State")
        },
        Entry {
            face: Some(Face::Heading),
            bold: Some(false),
            colour: muted(),
            size: Some(0.79),
            ..entry("Aside", "Aside")
        },
    ]
}

fn spaced(before: u32, after: u32) -> String {
    format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>")
}

fn listed(list: u8) -> String {
    format!(
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr><w:spacing w:before=\"0\" w:after=\"60\"/>"
    )
}

fn framed(edge: u32) -> String {
    format!(
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"{edge}\"/></w:tabs><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
    )
}

fn contents(indent: u32) -> String {
    format!("<w:spacing w:before=\"0\" w:after=\"20\"/><w:ind w:left=\"{indent}\"/>")
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

/// Styles that Word does not know by name.
const OURS: [&str; 10] = [
    "KeyJudgement",
    "TableText",
    "TableHeading",
    "TableEnd",
    "Figure",
    "Remark",
    "TLPMark",
    "PortionMark",
    "State",
    "Aside",
];

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
