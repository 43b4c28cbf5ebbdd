//! What is made of the words of a PDF, and of a reader that gives none.

use rapporteur_texts::pdf::{Pages, PdfFailure};
use rapporteur_texts::{Format, Remark, Taken, TextError, take};

use crate::support::Says;

const PDF: &[u8] = b"%PDF-1.7\n";

fn pages(text: &str, ordered: bool) -> Result<Taken, TextError> {
    let text = text.to_owned();
    take(PDF, "a.pdf", &Says(Ok(Pages { text, ordered })))
}

#[test]
fn parted_words_are_joined_and_page_numbers_fall_away() {
    let taken = pages(
        "The negotia-\ntions went on.\n\n12\n\u{c}Next page.\n13\n\u{c}",
        true,
    )
    .unwrap();
    assert_eq!(taken.format, Format::Pdf);
    assert_eq!(taken.text, "The negotiations went on.\n\nNext page.");
    assert_eq!(taken.remarks, []);
}

#[test]
fn a_hyphen_before_a_capital_stays() {
    assert_eq!(
        pages("Anglo-\nFrench talks", true).unwrap().text,
        "Anglo-\nFrench talks"
    );
}

#[test]
fn marks_around_runs_of_one_direction_are_no_words() {
    assert_eq!(
        pages("\u{202b}اجتمع\u{202c} 28", true).unwrap().text,
        "اجتمع 28"
    );
}

#[test]
fn another_reader_is_owned_up_to() {
    assert_eq!(
        pages("Words.", false).unwrap().remarks,
        [Remark::OrderUnsure]
    );
}

#[test]
fn a_scan_has_no_text_and_a_locked_file_says_so() {
    assert_eq!(
        pages("\u{c}\u{c}", true).unwrap_err(),
        TextError::Empty {
            format: Format::Pdf
        }
    );
    let locked = take(PDF, "a.pdf", &Says(Err(PdfFailure::Locked)));
    assert_eq!(locked.unwrap_err(), TextError::Locked);
}
