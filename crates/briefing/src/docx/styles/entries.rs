//! Owns the list of styles: what each is called and what it is made of, before it is XML.

use super::super::measure::Measure;
use super::hex;
use crate::block::{Direction, Document};
use crate::portion::{GROUND, colour};

/// Lesser words.
const MUTED: &str = "4C535D";

/// A typeface by its role.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    Body,
    Heading,
}

/// What a style is made of. Lengths are twentieths of a point.
pub(super) struct Entry<'a> {
    pub(super) kind: &'a str,
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) based_on: &'a str,
    pub(super) next: &'a str,
    /// `w:pPr` after style and list, in order.
    pub(super) paragraph: String,
    pub(super) face: Option<Face>,
    pub(super) bold: Option<bool>,
    pub(super) italic: bool,
    pub(super) caps: bool,
    pub(super) colour: Option<String>,
    /// Letter spacing.
    pub(super) spacing: u32,
    /// Share of the text's size.
    pub(super) size: Option<f32>,
    /// The rest of `w:rPr`, after size.
    pub(super) rest: String,
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

/// Styles that Word does not know by name.
pub(super) const OURS: [&str; 10] = [
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

pub(super) fn paragraphs(document: &Document) -> Vec<Entry<'static>> {
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
        // typeface, colour and size said here too: LibreOffice lets the defaults of a document win
        // over character styles within tables
        Entry {
            based_on: "",
            paragraph: normal,
            face: Some(Face::Body),
            colour: Some(ink.clone()),
            size: Some(1.0),
            ..entry("Normal", "Normal")
        },
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

pub(super) fn characters(document: &Document) -> Vec<Entry<'static>> {
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
