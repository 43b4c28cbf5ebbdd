//! One briefing in every format: each opens as what it is called, carries its mark, and comes out
//! the same twice.

use crate::support::Scene;
use rapporteur_api::briefings::{BriefingFormat, BriefingRequest, composed, render};
use rapporteur_api::{At, Unwatched};

fn file(scene: &Scene, format: BriefingFormat) -> Vec<u8> {
    let request = BriefingRequest {
        at: At::default(),
        ..BriefingRequest::about(scene.process())
    };
    let made = composed(&scene.desk(), &request).expect("a briefing");
    render(&made.document, format, &Unwatched).expect("bytes")
}

#[test]
fn each_format_opens_as_what_it_is_and_comes_out_the_same_twice() {
    let scene = Scene::demo();
    for format in BriefingFormat::ALL {
        let made = file(&scene, format);
        let begins: &[u8] = match format {
            BriefingFormat::Docx => b"PK\x03\x04",
            BriefingFormat::Pdf => b"%PDF-1.",
            BriefingFormat::Html => b"<!doctype html>",
            BriefingFormat::Markdown => b"---\ntitle: ",
            BriefingFormat::Text => b"TLP:",
            BriefingFormat::Json => b"{\n  \"schema\": \"rapporteur-briefing\",\n  \"version\": 1,",
        };
        assert!(made.starts_with(begins), "{format:?}");
        assert!(made == file(&scene, format), "{format:?} twice");
        assert_eq!(BriefingFormat::of_code(format.code()), Some(format));
        assert_eq!(BriefingFormat::of_ending(format.ending()), Some(format));
    }
}

#[test]
fn formats_of_text_carry_the_mark_above_and_below() {
    let scene = Scene::demo();
    for format in [
        BriefingFormat::Html,
        BriefingFormat::Markdown,
        BriefingFormat::Text,
    ] {
        let made = String::from_utf8(file(&scene, format)).expect("text");
        assert!(made.matches("TLP:AMBER").count() >= 2, "{format:?}");
    }
}
