//! The file as such: the same bytes, nothing in it that no one put there, open to every reader.

use std::collections::BTreeMap;

use crate::support::{document, heading, own, pages, paragraph, read, said, usual, words};
use serde_json::json;

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = usual();
    assert!(pages(&document) == pages(&document));
    let again = serde_json::from_value(serde_json::to_value(&document).unwrap()).unwrap();
    assert!(pages(&document) == pages(&again));
}

#[test]
fn metadata_says_title_program_and_the_dossiers_clock_and_nothing_else() {
    let file = pages(&usual());
    let info = said("pdfinfo", &[], &file);
    let facts: BTreeMap<&str, &str> = info
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, fact)| (name, fact.trim()))
        .collect();
    assert_eq!(
        facts["Title"],
        "TLP:AMBER Situation note 2 · Trilateral track: Talks resume Sunday; Kyiv owes Moscow an answer"
    );
    assert_eq!(facts["Creator"], "Rapporteur");
    assert_eq!(facts["CreationDate"], "Fri Jan 30 16:00:00 2026 UTC");
    assert_eq!(facts["ModDate"], "Fri Jan 30 16:00:00 2026 UTC");
    assert_eq!(facts["Tagged"], "yes");
    assert_eq!(facts["JavaScript"], "no");
    assert_eq!(facts["Encrypted"], "no");
    for absent in ["Author", "Subject", "Keywords", "Producer"] {
        assert!(!facts.contains_key(absent), "{absent}: {info}");
    }
    let about = said("pdfinfo", &["-meta"], &file);
    for known in [
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
        "<rdf:li>en<",
    ] {
        assert!(about.contains(known), "{known}: {about}");
    }
    for name in [
        "dc:creator",
        "dc:description",
        "<pdf:Keywords",
        "<pdf:Producer",
    ] {
        assert!(!about.contains(name), "{name}: {about}");
    }
}

#[test]
fn other_programs_find_no_fault_and_every_typeface() {
    let file = pages(&usual());
    let verdict = said("qpdf", &["--check"], &file);
    assert!(
        verdict.contains("No syntax or stream encoding errors found"),
        "{verdict}"
    );
    let fonts = said("pdffonts", &[], &file);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(rows.len() >= 4, "{fonts}");
    for row in rows {
        // embedded, a subset, with a way back to Unicode
        assert!(row.contains(" yes yes yes "), "{fonts}");
    }
}

#[test]
fn those_who_hear_a_page_hear_its_structure() {
    let structure = said("pdfinfo", &["-struct-text"], &pages(&usual()));
    for element in [
        "P (block)",
        "H1 \"What changed\"",
        "H2",
        "/Summary (Positions by issue)",
        "/Scope /Row",
        "/Scope /Column",
        "LBody",
        "<Note 1>",
    ] {
        assert!(structure.contains(element), "{element}: {structure}");
    }
    let read_out = structure.find("Round 2").unwrap() < structure.find("Positions").unwrap();
    assert!(read_out, "{structure}");
}

#[test]
fn sections_are_bookmarks_and_no_level_is_skipped() {
    let blocks = json!([
        heading(3, "Part without a section"),
        paragraph(json!([own("Words.")])),
        heading(2, "Section"),
        heading(4, "Deep"),
        paragraph(json!([own("Words.")])),
    ]);
    let file = pages(&document(blocks, &[]));
    let outline =
        String::from_utf8(read("qpdf", &["--json", "--json-key=outlines"], &file)).unwrap();
    for title in ["Part without a section", "Section", "Deep", "Sources"] {
        assert!(
            outline.to_lowercase().contains(&title.to_lowercase()),
            "{title}: {outline}"
        );
    }
}

#[test]
fn contents_are_printed_where_the_style_asks() {
    let mut document = usual();
    let without = words(&pages(&document))
        .to_lowercase()
        .matches("what changed")
        .count();
    document.style.contents = true;
    let with = words(&pages(&document))
        .to_lowercase()
        .matches("what changed")
        .count();
    assert_eq!((without, with), (1, 2));
}
