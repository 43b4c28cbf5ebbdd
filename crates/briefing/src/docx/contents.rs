//! Owns the list of contents: a field that Word can make anew, filled in beforehand so that
//! nobody is asked to update it. It leads to the sections and tells no pages (`\n`): which page a
//! section falls on is known only once somebody's program has set it in somebody's typefaces.

use super::body::Body;
use super::paragraph::Paragraph;
use super::runs::Face;
use crate::block::{Block, Document, Text, own, plain};
use crate::legible::legible;

/// Headings 1 to 3, as links, without pages, by outline level too.
const INSTRUCTION: &str = " TOC \\o \"1-3\" \\n \\h \\z \\u ";

/// The name of the bookmark around heading `number`, counted from 1.
pub(super) fn bookmark(number: u32) -> String {
    format!("_Toc{number:04}")
}

/// Ids are unique among all bookmarks: those up to the count of footnotes are theirs.
pub(super) fn bookmark_id(document: &Document, number: u32) -> usize {
    document.footnotes.len() + usize::try_from(number).unwrap_or(usize::MAX)
}

/// The head of the list of sources.
pub(super) fn sources() -> Text {
    vec![own("Sources")]
}

pub(super) fn write(body: &mut Body<'_>) {
    let entries = entries(body.document);
    let last = entries.len().saturating_sub(1);
    let xml = &mut body.runs.xml;
    xml.open("w:sdt", &[]);
    xml.raw("<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr>");
    xml.open("w:sdtContent", &[]);
    body.plain("TOCHeading", "Contents");
    for (at, (level, text)) in entries.iter().enumerate() {
        let style = match level {
            1 => "TOC1",
            2 => "TOC2",
            _ => "TOC3",
        };
        body.open(Paragraph::new(style).directed(body.document, [text.as_slice()]));
        if at == 0 {
            body.runs.field_character("begin", Face::default());
            body.runs.instruction(INSTRUCTION);
            body.runs.field_character("separate", Face::default());
        }
        let anchor = bookmark(u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1));
        body.runs
            .xml
            .open("w:hyperlink", &[("w:anchor", &anchor), ("w:history", "1")]);
        body.runs.words(&legible(&plain(text)), Face::default());
        body.close();
        if at == last {
            body.runs.field_character("end", Face::default());
        }
        body.close();
    }
    body.close();
    body.close();
}

/// Each heading with its level from 1; sources last.
fn entries(document: &Document) -> Vec<(u8, Text)> {
    let heads = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text, .. } => {
            Some((level.saturating_sub(1).clamp(1, 3), text.clone()))
        }
        _ => None,
    });
    let listed = document.lists_sources().then(|| (1, sources()));
    heads.chain(listed).collect()
}
