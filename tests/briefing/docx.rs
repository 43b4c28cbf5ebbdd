//! What stands in an exported DOCX: parts that lead to each other, elements in the schema's
//! order, marks on each page, notes that are called, languages and directions, and nothing about
//! who made it and when.

use crate::sample;
use crate::support::compose;
use crate::support::package::{Package, R, W, all, attribute, child, in_order, val, words};
use crate::support::tree::{bare, note, said, sentence};
use rapporteur_briefing::block::{
    Block, Column, Direction, Document, Inline, Paper, Table, given, own, strong,
};
use rapporteur_briefing::docx;
use rapporteur_domain::mark::Tlp;
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

/// One black pixel (PNG).
const PIXEL: [u8; 67] = [
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xae, 0x42, 0x60, 0x82,
];

fn picture(svg: &str) -> Option<Vec<u8>> {
    assert!(svg.starts_with("<svg"));
    Some(PIXEL.to_vec())
}

fn package(document: &Document) -> Package {
    let file = docx::file(document, &picture);
    assert!(
        file == docx::file(document, &picture),
        "the same bytes twice"
    );
    let package = Package::read(&file);
    sound(&package);
    package
}

/// What holds for every package.
fn sound(package: &Package) {
    assert_eq!(package.names.first().unwrap(), "[Content_Types].xml");
    package
        .xml_names()
        .for_each(|name| in_order(&package.xml(name)));
    typed(package);
    led_to(package);
    noted(package);
    identified(package);
    styled(package);
}

/// Each part has a content type.
fn typed(package: &Package) {
    let types = package.xml("[Content_Types].xml");
    let given = |name: &str, value: &str| {
        types
            .descendants()
            .any(|node| node.attribute(name) == Some(value))
    };
    for name in &package.names {
        let ending = name.rsplit('.').next().unwrap();
        assert!(
            given("PartName", &format!("/{name}")) || given("Extension", ending),
            "{name}"
        );
    }
    for part in types
        .descendants()
        .filter_map(|it| it.attribute("PartName"))
    {
        package.bytes(part.trim_start_matches('/'));
    }
}

/// Every relationship leads to a part, and every reference to a relationship; none leads out.
fn led_to(package: &Package) {
    for (rels, folder) in [
        ("_rels/.rels", ""),
        ("word/_rels/document.xml.rels", "word/"),
    ] {
        for node in package.xml(rels).root_element().children() {
            assert_eq!(node.attribute("TargetMode"), None);
            package.bytes(&format!("{folder}{}", node.attribute("Target").unwrap()));
        }
    }
    let rels = package.xml("word/_rels/document.xml.rels");
    let known: BTreeSet<&str> = rels
        .descendants()
        .filter_map(|it| it.attribute("Id"))
        .collect();
    let document = package.xml("word/document.xml");
    for node in document.descendants() {
        for wanted in [node.attribute((R, "id")), node.attribute((R, "embed"))] {
            assert!(wanted.is_none_or(|id| known.contains(id)), "{wanted:?}");
        }
    }
}

/// Every note is called once and stands once; every further call leads to a bookmark there is.
fn noted(package: &Package) {
    let (body, notes) = (
        package.xml("word/document.xml"),
        package.xml("word/footnotes.xml"),
    );
    let called: Vec<&str> = all(&body, "footnoteReference")
        .map(|it| attribute(it, "id"))
        .collect();
    let kept: Vec<&str> = all(&notes, "footnote")
        .filter(|it| it.attribute((W, "type")).is_none())
        .map(|it| attribute(it, "id"))
        .collect();
    let unique: BTreeSet<&str> = called.iter().copied().collect();
    assert_eq!(unique.len(), called.len(), "a note is called twice");
    assert_eq!(unique, kept.into_iter().collect());
    let marks: BTreeSet<&str> = all(&body, "bookmarkStart")
        .map(|it| attribute(it, "name"))
        .collect();
    for xml in [&body, &notes] {
        for field in all(xml, "instrText").filter_map(|it| it.text()) {
            let mut parts = field.split_whitespace();
            if parts.next() == Some("NOTEREF") {
                assert!(
                    marks.contains(parts.next().unwrap()),
                    "{field} leads nowhere"
                );
            }
        }
    }
    for link in all(&body, "hyperlink") {
        assert!(marks.contains(attribute(link, "anchor")));
    }
}

/// Bookmarks open and close once each, under identities of their own.
fn identified(package: &Package) {
    let body = package.xml("word/document.xml");
    let ids = |name: &'static str| {
        all(&body, name)
            .map(|it| attribute(it, "id"))
            .collect::<Vec<_>>()
    };
    let (begun, ended) = (ids("bookmarkStart"), ids("bookmarkEnd"));
    assert_eq!(begun, ended);
    assert_eq!(begun.iter().collect::<BTreeSet<_>>().len(), begun.len());
    let (begin, end) = ("begin", "end");
    let count = |which| {
        all(&body, "fldChar")
            .filter(|it| attribute(*it, "fldCharType") == which)
            .count()
    };
    assert_eq!(count(begin), count(end));
}

/// Every style and list that is named is there.
fn styled(package: &Package) {
    let styles = package.xml("word/styles.xml");
    let known: BTreeSet<&str> = all(&styles, "style")
        .map(|it| attribute(it, "styleId"))
        .collect();
    let numbering = package.xml("word/numbering.xml");
    let lists: BTreeSet<&str> = all(&numbering, "num")
        .map(|it| attribute(it, "numId"))
        .collect();
    for name in package.xml_names() {
        let xml = package.xml(name);
        for style in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"] {
            all(&xml, style).for_each(|it| assert!(known.contains(val(it)), "{}", val(it)));
        }
        if !name.ends_with("numbering.xml") {
            all(&xml, "numId").for_each(|it| assert!(lists.contains(val(it)), "{}", val(it)));
        }
    }
}

fn styles_of(package: &Package) -> Vec<String> {
    let xml = package.xml("word/document.xml");
    all(&xml, "pStyle").map(|it| val(it).to_owned()).collect()
}

#[test]
fn the_sample_says_what_the_other_formats_say() {
    let package = package(&compose(&sample::material()));
    let body = package.xml("word/document.xml");
    let lines: Vec<String> = all(&body, "p")
        .map(words)
        .filter(|it| !it.is_empty())
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_mark_stands_in_header_and_footer_of_every_page() {
    let package = package(&compose(&sample::material()));
    let styles = package.xml("word/styles.xml");
    let style = all(&styles, "style")
        .find(|it| attribute(*it, "styleId") == "TLPMark")
        .unwrap();
    let face = child(style, "rPr").unwrap();
    assert_eq!(val(child(face, "color").unwrap()), "33FF00");
    assert_eq!(attribute(child(face, "shd").unwrap(), "fill"), "000000");
    assert!(
        val(child(face, "sz").unwrap()).parse::<u32>().unwrap() >= 24,
        "12 points"
    );
    for part in ["word/header.xml", "word/footer.xml"] {
        let xml = package.xml(part);
        let run = all(&xml, "r")
            .find(|it| all_within(*it, "rStyle").any(|it| val(it) == "TLPMark"))
            .unwrap();
        assert_eq!(words(run).trim_matches('\u{a0}'), "TLP:GREEN");
        assert_eq!(val(all(&xml, "tab").next().unwrap()), "right");
    }
    let section = package.xml("word/document.xml");
    for reference in ["headerReference", "footerReference"] {
        let kinds: Vec<&str> = all(&section, reference)
            .map(|it| attribute(it, "type"))
            .collect();
        assert_eq!(kinds, ["default"], "no page has another");
    }
    let footer = package.xml("word/footer.xml");
    let fields: Vec<&str> = all(&footer, "instrText")
        .filter_map(|it| it.text())
        .collect();
    assert_eq!(fields, [" PAGE ", " NUMPAGES "]);
}

fn all_within<'a>(
    node: roxmltree::Node<'a, 'a>,
    name: &'a str,
) -> impl Iterator<Item = roxmltree::Node<'a, 'a>> {
    node.descendants()
        .filter(move |it| it.has_tag_name((W, name)))
}

#[test]
fn properties_are_title_and_language_and_no_more() {
    let package = package(&compose(&sample::material()));
    let core = package.xml("docProps/core.xml");
    let kept = core.root_element().children();
    let kept: Vec<&str> = kept.map(|it| it.tag_name().name()).collect();
    assert_eq!(kept, ["title", "language"]);
    insta::assert_snapshot!(package.names.join("\n"));
    for name in package.xml_names() {
        let text = package.text(name);
        for never in [
            "rsid",
            "creator",
            "lastModifiedBy",
            "Company",
            "w:author",
            "TargetMode",
            "dcterms",
            "2026-01-30T",
        ] {
            assert!(!text.contains(never), "{never} in {name}");
        }
    }
}

#[test]
fn a_note_called_again_is_a_field_that_leads_to_it() {
    let mut document = bare();
    let call = |number| Inline::Footnote { number };
    document.footnotes = vec![note("first"), note("second")];
    document.blocks = vec![Block::Paragraph {
        sentences: vec![
            sentence(vec![own("One."), call(1), call(2)]),
            sentence(vec![own("Two."), call(1)]),
        ],
    }];
    let package = package(&document);
    let body = package.xml("word/document.xml");
    assert_eq!(all(&body, "footnoteReference").count(), 2);
    let fields: Vec<&str> = all(&body, "instrText").filter_map(|it| it.text()).collect();
    assert_eq!(fields, [" NOTEREF _Note1 \\h "]);
    let notes = package.xml("word/footnotes.xml");
    assert_eq!(all(&notes, "footnoteRef").count(), 2, "Word counts them");
}

#[test]
fn notes_called_out_of_order_carry_their_own_numbers() {
    let mut document = bare();
    let call = |number| sentence(vec![own("Said."), Inline::Footnote { number }]);
    document.footnotes = vec![note("first"), note("second"), note("never called")];
    document.blocks = vec![Block::Paragraph {
        sentences: vec![call(2), call(1), call(9)],
    }];
    let package = package(&document);
    let body = package.xml("word/document.xml");
    let own: Vec<&str> = all(&body, "footnoteReference")
        .map(|it| attribute(it, "customMarkFollows"))
        .collect();
    assert_eq!(own, ["1", "1"]);
    assert_eq!(
        all(&package.xml("word/footnotes.xml"), "footnoteRef").count(),
        0
    );
    let last = all(&body, "p")
        .map(words)
        .filter(|it| it.contains("never called"))
        .count();
    assert_eq!(last, 1, "a note that nothing calls is not lost");
}

#[test]
fn words_keep_their_language_and_direction() {
    let mut document = bare();
    let spoken = |text: &str, language: &str| Inline::Given {
        text: text.to_owned(),
        language: language.to_owned(),
    };
    document.blocks = vec![
        Block::Paragraph {
            sentences: vec![sentence(vec![
                own("He said "),
                spoken("مرحبا (2026)!", ""),
                own(", twice."),
            ])],
        },
        Block::Paragraph {
            sentences: vec![sentence(vec![spoken(
                "قال الوزير إن المحادثات مستمرة",
                "ar",
            )])],
        },
        Block::Paragraph {
            sentences: vec![sentence(vec![
                spoken("Переговори тривають", "uk"),
                own(" "),
                spoken("שלום", ""),
            ])],
        },
    ];
    let package = package(&document);
    let body = package.xml("word/document.xml");
    let turned: Vec<(String, String)> = all(&body, "r")
        .filter(|run| all_within(*run, "rtl").count() > 0)
        .map(|run| {
            (
                words(run),
                attribute(all_within(run, "lang").next().unwrap(), "bidi").to_owned(),
            )
        })
        .collect();
    let expected = [
        ("مرحبا (2026)!\u{200f}", "ar-SA"),
        ("قال الوزير إن المحادثات مستمرة", "ar-SA"),
        ("שלום", "he-IL"),
    ];
    assert_eq!(
        turned,
        expected.map(|(words, tag)| (words.to_owned(), tag.to_owned()))
    );
    let turned: Vec<String> = all(&body, "p")
        .filter(|it| all_within(*it, "bidi").count() > 0)
        .map(words)
        .collect();
    assert_eq!(
        turned,
        ["قال الوزير إن المحادثات مستمرة"],
        "a line turns when most of it does"
    );
    let ukrainian = all(&body, "lang").filter(|it| it.attribute((W, "val")) == Some("uk-UA"));
    assert_eq!(ukrainian.count(), 1);
    let styles = package.xml("word/styles.xml");
    assert_eq!(val(all(&styles, "lang").next().unwrap()), "en-GB");
}

#[test]
fn a_product_in_arabic_runs_from_right_to_left() {
    let mut document = bare();
    (document.language, document.direction) = ("ar".to_owned(), Direction::Rtl);
    document.blocks = vec![Block::Table(Table {
        caption: "جدول".to_owned(),
        columns: vec![Column {
            title: vec![own("القضية")],
            width: None,
        }],
        rows: vec![vec![vec![said("الأرض")]]],
    })];
    let package = package(&document);
    let body = package.xml("word/document.xml");
    assert_eq!(all(&body, "bidiVisual").count(), 1);
    let section = all(&body, "sectPr").next().unwrap();
    assert!(child(section, "bidi").is_some());
    let styles = package.xml("word/styles.xml");
    let normal = all(&styles, "style").next().unwrap();
    assert!(child(child(normal, "pPr").unwrap(), "bidi").is_some());
    assert_eq!(
        attribute(all(&styles, "lang").next().unwrap(), "bidi"),
        "ar-SA"
    );
    let header = package.xml("word/header.xml");
    assert_eq!(
        val(all(&header, "bidi").next().unwrap()),
        "0",
        "the mark stays at the right"
    );
}

#[test]
fn tables_repeat_their_head_and_fill_the_text() {
    let package = package(&compose(&sample::material()));
    let body = package.xml("word/document.xml");
    for table in all(&body, "tbl") {
        let rows: Vec<_> = table
            .children()
            .filter(|it| it.has_tag_name((W, "tr")))
            .collect();
        assert_eq!(all_within(rows[0], "tblHeader").count(), 1);
        let widths =
            all_within(table, "gridCol").map(|it| attribute(it, "w").parse::<u32>().unwrap());
        let widths: Vec<u32> = widths.collect();
        let whole: u32 = widths.iter().sum();
        assert!((9_850..=9_866).contains(&whole), "{whole}");
        for row in rows {
            assert_eq!(all_within(row, "cantSplit").count(), 1);
            assert_eq!(all_within(row, "tc").count(), widths.len());
        }
    }
}

#[test]
fn figures_are_pictures_with_words_and_a_drawing_beside_them() {
    let package = package(&compose(&sample::material()));
    assert_eq!(package.bytes("word/media/figure1.png"), PIXEL);
    let svg = package.xml("word/media/figure1.svg");
    assert!(
        svg.root_element().has_tag_name("svg") || svg.root_element().tag_name().name() == "svg"
    );
    let body = package.xml("word/document.xml");
    let described: Vec<&str> = body
        .descendants()
        .filter_map(|it| it.attribute("descr"))
        .collect();
    assert!(
        !described.is_empty()
            && described
                .iter()
                .all(|it| it.starts_with("Timeline of Trilateral track")),
        "{described:?}"
    );
    let without = Package::read(&docx::file(&compose(&sample::material()), &|_| None));
    sound(&without);
    let words = words(without.xml("word/document.xml").root_element());
    assert!(
        words.contains("Timeline of Trilateral track"),
        "words stand in for a picture"
    );
}

#[test]
fn contents_are_filled_in_and_tell_no_pages() {
    let mut document = compose(&sample::material());
    document.style.contents = true;
    let package = package(&document);
    let body = package.xml("word/document.xml");
    let heads: Vec<String> = all(&body, "p")
        .filter(|it| all_within(*it, "pStyle").any(|it| val(it).starts_with("Heading")))
        .map(words)
        .collect();
    let entries: Vec<String> = all(&body, "hyperlink").map(words).collect();
    assert_eq!(entries, heads);
    let settings = package.text("word/settings.xml");
    assert!(
        !settings.contains("updateFields"),
        "nobody is asked to update"
    );
}

#[test]
fn portions_carry_marks_where_the_style_asks() {
    let mut document = compose(&sample::material());
    let bare: Vec<String> = styles_of(&package(&document));
    document.style.portion_marks = true;
    let package = package(&document);
    assert!(!bare.contains(&"Caption".to_owned()));
    let body = package.xml("word/document.xml");
    for paragraph in all(&body, "p") {
        let style = all_within(paragraph, "pStyle").next().map(val).unwrap();
        let head = matches!(style, "Heading1" | "Heading2") && words(paragraph) != "Sources";
        if head
            || matches!(
                style,
                "BodyText" | "KeyJudgement" | "ListBullet" | "Caption" | "Bibliography"
            )
        {
            assert!(
                words(paragraph).starts_with("(TLP:"),
                "{style}: {}",
                words(paragraph)
            );
        }
    }
    let notes = package.xml("word/footnotes.xml");
    assert!(
        all(&notes, "footnote")
            .skip(2)
            .all(|it| words(it).contains("(TLP:"))
    );
}

#[test]
fn numbered_lists_begin_anew() {
    let mut document = bare();
    let list = || Block::List {
        ordered: true,
        items: vec![vec![said("one")], vec![said("two")]],
    };
    document.blocks = vec![list(), list()];
    let package = package(&document);
    let body = package.xml("word/document.xml");
    let ids: Vec<&str> = all(&body, "numId").map(val).collect();
    assert_eq!(ids, ["3", "3", "4", "4"]);
    assert_eq!(
        all(&package.xml("word/numbering.xml"), "startOverride").count(),
        2
    );
}

#[test]
fn style_decides_paper_typefaces_and_colours() {
    let mut document = bare();
    document.style.paper = Paper::Letter;
    document.style.body = "Georgia".to_owned().try_into().unwrap();
    document.style.accent = "#123456".to_owned().try_into().unwrap();
    document.style.size = 16.0;
    document.marking.tlp = Tlp::Red;
    let package = package(&document);
    let body = package.xml("word/document.xml");
    assert_eq!(attribute(all(&body, "pgSz").next().unwrap(), "h"), "15840");
    let styles = package.text("word/styles.xml");
    for wanted in [
        "w:ascii=\"Georgia\"",
        "<w:color w:val=\"123456\"/>",
        "<w:sz w:val=\"32\"/>",
        "<w:color w:val=\"FF2B2B\"/>",
    ] {
        assert!(styles.contains(wanted), "{wanted}");
    }
}

#[test]
fn strong_words_have_a_style_a_house_can_change() {
    let mut document = bare();
    document.blocks = vec![Block::Paragraph {
        sentences: vec![sentence(vec![strong(given("Round 2"))])],
    }];
    let package = package(&document);
    let body = package.xml("word/document.xml");
    let strong: Vec<String> = all(&body, "r")
        .filter(|run| all_within(*run, "rStyle").any(|it| val(it) == "Strong"))
        .map(words)
        .collect();
    assert_eq!(strong, ["Round 2"]);
}

/// The interpreter that Debian installs python-docx for.
const PYTHON: &str = "/usr/bin/python3";

/// What python-docx makes of a file; nothing where it is not installed (`cargo xtask test`
/// installs it).
fn opened(file: &[u8]) -> Option<serde_json::Value> {
    let python = |arguments: &[&str]| {
        let mut command = Command::new(PYTHON);
        command.args(arguments).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).spawn()
    };
    let there = python(&["-c", "import docx"]).and_then(|mut it| it.wait());
    if !there.is_ok_and(|status| status.success()) {
        return None;
    }
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/briefing/open_docx.py"
    );
    let mut child = python(&[script]).unwrap();
    child.stdin.take().unwrap().write_all(file).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success());
    Some(serde_json::from_slice(&done.stdout).unwrap())
}

#[test]
fn python_docx_opens_it_and_sees_styles_marks_and_no_author() {
    let file = docx::file(&compose(&sample::material()), &picture);
    let Some(seen) = opened(&file) else {
        return;
    };
    insta::assert_snapshot!(serde_json::to_string_pretty(&seen).unwrap());
}
