//! Files made to harm: each ends in an error or a shorter text.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use rapporteur_texts::{Remark, TextError, limits};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::support::{archive, taken};

#[test]
fn a_bomb_is_given_up_by_what_comes_out_of_it() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer
        .start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    writer.write_all(b"<w:document><w:t>").unwrap();
    let block = vec![b'a'; 1024 * 1024];
    for _ in 0..limits::PART / block.len() as u64 + 1 {
        writer.write_all(&block).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    assert!(bytes.len() < 1024 * 1024, "the bomb is small");
    assert!(matches!(
        taken(&bytes, "a.docx").unwrap_err(),
        TextError::GivenUp { .. }
    ));
}

#[test]
fn elements_in_elements_without_end_are_given_up() {
    let main = "<a>".repeat(limits::LEVELS + 1);
    let bytes = archive(&[("word/document.xml", &main)]);
    assert!(matches!(
        taken(&bytes, "a.docx").unwrap_err(),
        TextError::GivenUp { .. }
    ));
}

#[test]
fn entities_that_multiply_are_given_up() {
    let main = r#"<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document><w:t>&b;</w:t></w:document>"#;
    let bytes = archive(&[("word/document.xml", main)]);
    assert!(matches!(
        taken(&bytes, "a.docx").unwrap_err(),
        TextError::GivenUp { .. }
    ));
}

#[test]
fn a_page_a_hundred_thousand_levels_deep_gives_its_words_unparsed() {
    let page = format!(
        "<html><body>{}deep words<script>no</script>",
        "<div>".repeat(100_000)
    );
    let taken = taken(page.as_bytes(), "a.html").unwrap();
    assert_eq!(taken.text.trim(), "deep words");
    assert_eq!(taken.remarks, [Remark::Unparsed]);
}

#[test]
fn a_line_of_fifty_megabytes_is_cut_between_two_characters() {
    let line = "яb".repeat(50 * 1024 * 1024 / 3);
    let taken = taken(line.as_bytes(), "a.txt").unwrap();
    assert!(taken.text.len() <= limits::TEXT && taken.text.len() > limits::TEXT - 4);
    assert_eq!(taken.remarks, [Remark::CutAt(limits::TEXT)]);
}

#[test]
fn a_file_beyond_the_limit_is_refused() {
    let error = taken(&vec![b'a'; limits::FILE + 1], "a.txt").unwrap_err();
    assert!(matches!(error, TextError::TooLarge { .. }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_under_any_name_end_in_words_or_an_error(
        bytes in proptest::collection::vec(any::<u8>(), 0..2048),
        name in prop_oneof![Just("a.html"), Just("a.eml"), Just("a.docx"), Just("a.txt"), Just("a")],
    ) {
        if let Ok(taken) = taken(&bytes, name) {
            prop_assert!(!taken.text.trim().is_empty());
            prop_assert!(!taken.text.contains('\r'));
        }
    }

    #[test]
    fn any_mixture_of_tags_ends(parts in proptest::collection::vec(prop_oneof![
        Just("<div>"), Just("</div>"), Just("<p"), Just(">"), Just("<script>"), Just("</scr"), Just("<!--"),
        Just("<table><tr>"), Just("&#x;"), Just("\u{202e}"), Just("слово "), Just("<svg><style>"), Just("<time datetime=''>"),
    ], 0..200)) {
        let page = parts.concat();
        let _ = taken(format!("<html>{page}").as_bytes(), "a.html");
    }
}

#[test]
fn a_line_of_fifty_megabytes_is_cut_and_that_is_said() {
    let text = "word ".repeat(10 * 1024 * 1024);
    let taken = taken(text.as_bytes(), "a.txt").unwrap();
    assert!(taken.text.len() <= limits::TEXT);
    assert!(
        taken
            .remarks
            .iter()
            .any(|it| matches!(it, Remark::CutAt(_))),
        "{:?}",
        taken.remarks
    );
}

#[test]
fn marks_that_turn_the_direction_stay_where_they_were() {
    let text = "The list \u{202e}ydaer si\u{202c}.";
    assert_eq!(taken(text.as_bytes(), "a.txt").unwrap().text.trim(), text);
}
