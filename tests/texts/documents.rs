//! DOCX: paragraphs, tables, notes, tracked changes.

use rapporteur_texts::{Format, TextError};

use crate::support::{archive, taken};

const CORE: &str = r#"<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Readout &amp; annex</dc:title><dc:creator>A. Quill</dc:creator></cp:coreProperties>"#;

fn document(body: &str) -> Vec<u8> {
    let main = format!(
        r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#
    );
    archive(&[("word/document.xml", &main), ("docProps/core.xml", CORE)])
}

#[test]
fn paragraphs_tables_and_references_come_in_order() {
    let bytes = document(
        "<w:p><w:r><w:t>The sides met &amp; </w:t></w:r><w:r><w:t xml:space=\"preserve\">talked&#8239;twice.</w:t></w:r></w:p>\
         <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Round</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Place</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
         <w:p><w:r><w:t>Сторони</w:t><w:br/><w:t>зустрілися.</w:t></w:r></w:p>",
    );
    let taken = taken(&bytes, "readout").unwrap();
    assert_eq!(taken.format, Format::Docx);
    assert_eq!(
        taken.text,
        "The sides met & talked\u{202f}twice.\n\nRound\tPlace\nСторони\nзустрілися."
    );
    assert_eq!(taken.about.title.as_deref(), Some("Readout & annex"));
    assert_eq!(taken.about.byline.as_deref(), Some("A. Quill"));
}

#[test]
fn deleted_words_are_left_out_and_inserted_ones_read() {
    let bytes = document(
        "<w:p><w:del><w:r><w:delText>refused</w:delText></w:r></w:del><w:ins><w:r><w:t>agreed</w:t></w:r></w:ins></w:p>",
    );
    assert_eq!(taken(&bytes, "a.docx").unwrap().text, "agreed");
}

#[test]
fn footnotes_follow_the_text() {
    let main = r#"<w:document xmlns:w="w"><w:p><w:r><w:t>Claim.</w:t></w:r></w:p></w:document>"#;
    let notes = r#"<w:footnotes xmlns:w="w"><w:footnote><w:p><w:r><w:t>Source.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let bytes = archive(&[("word/document.xml", main), ("word/footnotes.xml", notes)]);
    assert_eq!(
        taken(&bytes, "a.docx").unwrap().text,
        "Claim.\n\n\n\nSource."
    );
}

#[test]
fn another_archive_is_no_document() {
    let error = taken(&archive(&[("a.txt", "words")]), "a.docx").unwrap_err();
    assert_eq!(
        error,
        TextError::Unread {
            what: "archives other than DOCX"
        }
    );
}

#[test]
fn a_broken_archive_is_damaged() {
    let mut bytes = document("<w:p/>");
    bytes.truncate(bytes.len() / 2);
    let error = taken(&bytes, "a.docx").unwrap_err();
    assert!(matches!(
        error,
        TextError::Damaged {
            format: Format::Docx,
            ..
        }
    ));
}
