//! Owns the DOCX form of a product: WordprocessingML (ECMA-376, transitional) with real styles,
//! lists, tables, footnotes, header and footer, for Word and LibreOffice. Refuses macros, fields
//! that ask, addresses that are followed, and everything about the machine it was made on.

mod archive;
mod body;
mod contents;
mod figure;
mod frame;
mod measure;
mod notes;
mod paragraph;
mod parts;
mod runs;
mod styles;
mod table;
mod xml;

use crate::block::Document;
use archive::Archive;
use notes::Notes;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What the larger parts speak of.
const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:w", WORD),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ),
    (
        "xmlns:asvg",
        "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    ),
];

/// The whole file. `picture` turns a drawing (SVG) into pixels (PNG); where it cannot, the
/// figure's words stand in its place. The same document and pictures give the same bytes.
#[must_use]
pub fn file(document: &Document, picture: &dyn Fn(&str) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut notes = Notes::of(document);
    let body = body::part(document, &mut notes, picture);
    let mut archive = Archive::default();
    let mut add = |name: &str, part: String| archive.add(name, part.as_bytes());
    add("[Content_Types].xml", parts::content_types());
    add("_rels/.rels", parts::package_relationships());
    add("docProps/core.xml", parts::core(document));
    add("word/document.xml", body.xml);
    add(
        "word/_rels/document.xml.rels",
        parts::document_relationships(&body.pictures),
    );
    add("word/styles.xml", styles::part(document));
    add("word/numbering.xml", parts::numbering(body.lists));
    add("word/settings.xml", parts::settings(document));
    add("word/fontTable.xml", parts::fonts(document));
    add("word/footnotes.xml", notes::part(document, &mut notes));
    add("word/header.xml", frame::header(document, &mut notes));
    add("word/footer.xml", frame::footer(document, &mut notes));
    for (number, picture) in (1..).zip(&body.pictures) {
        archive.add(&format!("word/media/figure{number}.png"), &picture.png);
        let svg = picture.svg.as_bytes();
        archive.add(&format!("word/media/figure{number}.svg"), svg);
    }
    archive.finish()
}
