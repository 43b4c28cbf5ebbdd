//! One sentence in each encoding comes back as the same words.

use encoding_rs::{Encoding, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};
use rapporteur_texts::{Remark, TextError};

use crate::support::taken;

const RUSSIAN: &str = "Переговоры прошли в среду, заявил представитель министерства. «Мы говорили четыре часа», сказал он.";
const UKRAINIAN: &str = "Переговори відбулися у середу, заявив речник міністерства. «Ми говорили чотири години», додав він.";
const FRENCH: &str = "Le négociateur a déclaré mercredi à Genève que les pourparlers « avancent », a rapporté l’agence.";
const ARABIC: &str = "قال المتحدث باسم الوزارة إن المفاوضات جرت يوم الأربعاء في جنيف وإن اللقاء القادم سيكون الأسبوع المقبل.";

fn comes_back(words: &str, encoding: &'static Encoding) {
    let (bytes, _, lost) = encoding.encode(words);
    assert!(!lost, "the sample fits its encoding");
    let taken = taken(&bytes, "report.txt").unwrap();
    assert_eq!(taken.text, words);
    assert_eq!(taken.encoding, Some(encoding.name()));
    assert_eq!(taken.remarks, [Remark::EncodingGuessed]);
}

#[test]
fn old_encodings_are_judged_by_their_letters_and_said_to_be() {
    comes_back(RUSSIAN, WINDOWS_1251);
    comes_back(UKRAINIAN, WINDOWS_1251);
    comes_back(FRENCH, WINDOWS_1252);
    comes_back(ARABIC, WINDOWS_1256);
}

#[test]
fn utf8_is_read_with_and_without_a_mark() {
    for mark in ["", "\u{feff}"] {
        let taken = taken(format!("{mark}{UKRAINIAN}").as_bytes(), "a.txt").unwrap();
        assert_eq!(taken.text, UKRAINIAN);
        assert_eq!(taken.remarks, []);
    }
}

#[test]
fn utf16_is_read_in_both_orders_with_and_without_a_mark() {
    for words in [RUSSIAN, FRENCH, ARABIC] {
        for mark in ["", "\u{feff}"] {
            let text = format!("{mark}{words}");
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for bytes in [little, big] {
                assert_eq!(taken(&bytes, "a.txt").unwrap().text, words);
            }
        }
    }
}

#[test]
fn a_lone_surrogate_costs_one_character_and_is_told() {
    let mut bytes: Vec<u8> = format!("\u{feff}{FRENCH}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    bytes.extend([0x00, 0xd8, b'.', 0x00]);
    let taken = taken(&bytes, "a.txt").unwrap();
    assert_eq!(taken.text, format!("{FRENCH}\u{fffd}."));
    assert_eq!(taken.remarks, [Remark::Unreadable(1)]);
}

#[test]
fn letters_and_their_marks_are_put_together_and_lines_end_one_way() {
    let taken = taken("Cafe\u{301}\r\nune\u{ad} ligne\rfin".as_bytes(), "a.txt").unwrap();
    assert_eq!(taken.text, "Café\nune ligne\nfin");
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_place() {
    let error = taken(b"abc\0def", "a.txt").unwrap_err();
    assert_eq!(error, TextError::NoText { at: 3, byte: 0 });
    let empty = taken(b" \n\n ", "a.txt").unwrap_err();
    assert!(
        empty
            .to_string()
            .starts_with("there is no text in this text")
    );
}

#[test]
fn control_characters_are_left_out_and_counted() {
    let taken = taken("one\u{1b}[31mtwo\u{7}".as_bytes(), "a.txt").unwrap();
    assert_eq!(taken.text, "one[31mtwo");
    assert_eq!(taken.remarks, [Remark::ControlsLeftOut(2)]);
}
