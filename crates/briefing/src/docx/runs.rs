//! Owns runs (ECMA-376 part 1, 17.3.2): inlines as pieces of one face, one language and one
//! direction each, and references to footnotes. Properties stand in the order of the schema,
//! which Word insists on.

use std::borrow::Cow;

use super::notes::{Mark, Notes};
use super::xml::Xml;
use crate::block::{Inline, movement_sign};
use crate::legible::{legible, legible_piece};
use crate::script::{ends_open, pieces, runs_right_to_left};

/// How a run looks beyond its paragraph's style.
#[derive(Clone, Copy, Default)]
pub(super) struct Face<'a> {
    /// A character style by its id.
    pub(super) style: Option<&'static str>,
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    /// BCP 47; empty for the document's own.
    pub(super) language: &'a str,
    /// Words in no language we know: names, addresses.
    pub(super) unproofed: bool,
}

/// Where the runs stand: some places have rules of their own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the body, outside tables.
    Text,
    /// In the first cell of a row: a state stands under the name.
    RowHead,
    /// In another cell: asides stand under what they belong to.
    Cell,
    /// In a footnote, which cannot hold a footnote of its own.
    Note,
}

/// Writes runs into a part, and knows which footnotes it has referred to.
pub(super) struct Runs<'a> {
    pub(super) xml: Xml,
    pub(super) notes: &'a mut Notes,
}

impl Runs<'_> {
    /// Inlines, one after the other.
    pub(super) fn text(&mut self, text: &[Inline], face: Face<'_>, place: Place) {
        let mut after_mark = false;
        for inline in text {
            self.inline(inline, face, place, after_mark);
            after_mark = matches!(inline, Inline::Footnote { .. });
        }
    }

    /// Words of the program, as they are.
    pub(super) fn words(&mut self, words: &str, face: Face<'_>) {
        for (right_to_left, piece) in pieces(words) {
            self.run(piece, face, right_to_left);
        }
    }

    fn inline(&mut self, inline: &Inline, face: Face<'_>, place: Place, after_mark: bool) {
        match inline {
            Inline::Own { text } => self.words(&legible_piece(text), face),
            Inline::Given { text, language } => self.given(text, language, face),
            Inline::Address { text } => self.run(&legible(text), unproofed(face), false),
            Inline::Strong { text } => {
                let strong = Face {
                    strong: true,
                    ..face
                };
                self.text(text, strong, place);
            }
            Inline::Emphasis { text } => {
                let emphasis = Face {
                    emphasis: true,
                    ..face
                };
                self.text(text, emphasis, place);
            }
            Inline::Footnote { number } => self.reference(*number, place, after_mark),
            Inline::State { word } => self.beside(word, "State", place == Place::RowHead, face),
            Inline::Aside { text } => {
                let below = matches!(place, Place::Cell | Place::RowHead);
                self.beside(text, "Aside", below, face);
            }
            Inline::Movement { movement } => {
                let words = format!("{}\u{a0}{}", movement_sign(*movement), movement.word());
                self.words(&words, face);
            }
        }
    }

    /// Words that came from the dossier: of their own language where it is known, and unproofed
    /// where not, since a name is no misspelling.
    fn given(&mut self, text: &str, language: &str, face: Face<'_>) {
        let face = match language {
            "" => unproofed(face),
            language => Face { language, ..face },
        };
        let words = legible(text);
        match ends_open(&words) {
            true => self.words(&format!("{words}\u{200f}"), face),
            false => self.words(&words, face),
        }
    }

    fn beside(&mut self, words: &str, style: &'static str, below: bool, face: Face<'_>) {
        if below {
            self.xml.raw("<w:r><w:br/></w:r>");
        }
        let style = Some(style);
        self.words(&legible_piece(words), Face { style, ..face });
    }

    fn run(&mut self, words: &str, face: Face<'_>, right_to_left: bool) {
        if words.is_empty() {
            return;
        }
        self.xml.open("w:r", &[]);
        properties(&mut self.xml, face, right_to_left, words);
        self.xml.leaf("w:t", &[("xml:space", "preserve")], words);
        self.xml.close();
    }

    fn reference(&mut self, number: u32, place: Place, after_mark: bool) {
        let face = Face {
            style: Some("FootnoteReference"),
            ..Face::default()
        };
        if after_mark {
            self.run(", ", face, false);
        }
        match self.notes.refer(number, place == Place::Note) {
            Mark::First { bookmark, own_sign } => self.first(number, bookmark, own_sign),
            Mark::Again => {
                let instruction = format!(" NOTEREF _Note{number} \\h ");
                self.field(&instruction, &number.to_string(), face);
            }
            Mark::Nowhere => self.run(&number.to_string(), face, false),
        }
    }

    /// The footnote itself, within a bookmark that later references lead to.
    fn first(&mut self, number: u32, bookmark: u32, own_sign: bool) {
        let (id, number) = (bookmark.to_string(), number.to_string());
        let name = format!("_Note{number}");
        let xml = &mut self.xml;
        xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        xml.open("w:r", &[]);
        xml.raw("<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
        if own_sign {
            let attributes = [("w:customMarkFollows", "1"), ("w:id", &*number)];
            xml.empty("w:footnoteReference", &attributes);
            xml.leaf("w:t", &[], &number);
        } else {
            xml.val_id("w:footnoteReference", &number);
        }
        xml.close();
        xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }

    /// A field (17.16.18) with its result filled in.
    pub(super) fn field(&mut self, instruction: &str, result: &str, face: Face<'_>) {
        self.field_character("begin", face);
        self.instruction(instruction);
        self.field_character("separate", face);
        self.run(result, face, false);
        self.field_character("end", face);
    }

    /// What a field that was begun is to do.
    pub(super) fn instruction(&mut self, instruction: &str) {
        self.xml.open("w:r", &[]);
        let preserve = [("xml:space", "preserve")];
        self.xml.leaf("w:instrText", &preserve, instruction);
        self.xml.close();
    }

    /// A field's `begin`, `separate` or `end`.
    pub(super) fn field_character(&mut self, which: &str, face: Face<'_>) {
        self.xml.open("w:r", &[]);
        properties(&mut self.xml, face, false, "");
        self.xml.empty("w:fldChar", &[("w:fldCharType", which)]);
        self.xml.close();
    }
}

impl Xml {
    fn val_id(&mut self, name: &str, id: &str) {
        self.empty(name, &[("w:id", id)]);
    }
}

const fn unproofed(face: Face<'_>) -> Face<'_> {
    Face {
        unproofed: true,
        ..face
    }
}

/// `w:rPr`, in the order of CT_RPr: rStyle, b, bCs, i, iCs, noProof, rtl, lang.
fn properties(xml: &mut Xml, face: Face<'_>, right_to_left: bool, words: &str) {
    // a style's name rather than its looks, so that a house can restyle what is strong
    let (style, strong, emphasis) = match face {
        Face {
            style: None,
            strong: true,
            emphasis,
            ..
        } => (Some("Strong"), false, emphasis),
        Face {
            style: None,
            emphasis: true,
            ..
        } => (Some("Emphasis"), false, false),
        Face {
            style,
            strong,
            emphasis,
            ..
        } => (style, strong, emphasis),
    };
    let language = tag(face.language, right_to_left, words);
    let plain = style.is_none() && !strong && !emphasis && !face.unproofed && !right_to_left;
    if plain && language.is_none() {
        return;
    }
    xml.open("w:rPr", &[]);
    if let Some(style) = style {
        xml.val("w:rStyle", style);
    }
    if strong {
        xml.raw("<w:b/><w:bCs/>");
    }
    if emphasis {
        xml.raw("<w:i/><w:iCs/>");
    }
    if face.unproofed {
        xml.raw("<w:noProof/>");
    }
    if right_to_left {
        xml.raw("<w:rtl/>");
    }
    if let Some(language) = language {
        let attribute = if right_to_left { "w:bidi" } else { "w:val" };
        xml.empty("w:lang", &[(attribute, &language)]);
    }
    xml.close();
}

/// The language as Word knows it, with a region where people write none. Right-to-left words of
/// an unknown language have that of their script, or they are read out in the document's.
fn tag<'a>(language: &'a str, right_to_left: bool, words: &str) -> Option<Cow<'a, str>> {
    match regional(language) {
        Some(tag) => Some(tag),
        None if right_to_left => Some(Cow::Borrowed(of_script(words))),
        None => None,
    }
}

/// A language tag (BCP 47) with its region; `None` for what is no such tag.
pub(super) fn regional(language: &str) -> Option<Cow<'_, str>> {
    let subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if language.len() > 35 || !language.split('-').all(subtag) {
        return None;
    }
    Some(match language {
        "en" => Cow::Borrowed("en-GB"),
        "uk" => Cow::Borrowed("uk-UA"),
        "ru" => Cow::Borrowed("ru-RU"),
        "fr" => Cow::Borrowed("fr-FR"),
        "de" => Cow::Borrowed("de-DE"),
        "es" => Cow::Borrowed("es-ES"),
        "ar" => Cow::Borrowed("ar-SA"),
        "he" => Cow::Borrowed("he-IL"),
        "fa" => Cow::Borrowed("fa-IR"),
        "tr" => Cow::Borrowed("tr-TR"),
        "pl" => Cow::Borrowed("pl-PL"),
        "zh" => Cow::Borrowed("zh-CN"),
        language => Cow::Borrowed(language),
    })
}

fn of_script(words: &str) -> &'static str {
    let first = words.chars().find(|it| runs_right_to_left(*it));
    match first {
        Some('\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}') => "he-IL",
        _ => "ar-SA",
    }
}
