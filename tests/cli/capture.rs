//! The verb that reads texts and proposes records.

use crate::support::{Desk, rapporteur};

const TEXT: &str = "title: A ferry\npublished: 2026-01-29\nlanguage: en\n\nThe ferry talks will resume in Muscat on Sunday, Foreign Minister Ines Arvelo told the BBC on Wednesday.\n";

#[test]
fn each_proposal_names_the_words_it_rests_on() {
    let desk = Desk::bare();
    let said = rapporteur(&desk.path(""), TEXT, &["capture", "-", "--json"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let read: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(read["title"], "A ferry");
    let proposals = read["proposals"].as_array().unwrap();
    let statement = proposals
        .iter()
        .find(|it| it["kind"] == "statement")
        .unwrap();
    assert_eq!(statement["speaker"], "Ines Arvelo");
    assert_eq!(statement["via"], serde_json::json!(["BBC"]));
    assert_eq!(statement["date"], "2026-01-28");
    let meeting = proposals.iter().find(|it| it["kind"] == "meeting").unwrap();
    assert_eq!(
        (&meeting["date"], &meeting["venue"]),
        (&"2026-02-01".into(), &"Muscat".into())
    );
    let body: Vec<char> = TEXT.split_once("\n\n").unwrap().1.chars().collect();
    let span = |of: &serde_json::Value| {
        (
            of["span"][0].as_u64().unwrap() as usize,
            of["span"][1].as_u64().unwrap() as usize,
        )
    };
    let (start, end) = span(meeting);
    assert!(
        body[start..end]
            .iter()
            .collect::<String>()
            .contains("Muscat on Sunday")
    );
}

#[test]
fn the_day_of_publication_can_be_given() {
    let desk = Desk::bare();
    let said = rapporteur(
        &desk.path(""),
        TEXT,
        &["capture", "-", "--published", "2026-03-05", "--json"],
    );
    let read: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(read["published"], "2026-03-05");
}

#[test]
fn a_saved_page_gives_its_article_and_says_where_it_stood() {
    let desk = Desk::bare();
    let page = format!(
        "<!doctype html><html lang=en><head><meta property='og:site_name' content='The Courier'>\
         <meta property='article:published_time' content='2026-03-05T08:00:00Z'></head><body><nav>Home</nav>\
         <article><p>{}</p><p>{}</p></article></body></html>",
        TEXT.lines().last().unwrap(),
        "The delegations kept to their hotels in the afternoon, and no paper was handed out. "
            .repeat(3)
    );
    std::fs::write(desk.path("page.html"), page).unwrap();
    let said = rapporteur(&desk.path(""), "", &["capture", "page.html", "--json"]);
    let read: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(read["published"], "2026-03-05", "{}", said.err);
    assert_eq!(read["format"], "html");
    assert_eq!(read["about"]["outlet"], "The Courier");
    assert!(
        read["proposals"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["kind"] == "statement")
    );
}

#[test]
fn a_pdf_is_read_by_a_process_of_its_own_and_a_broken_one_refused() {
    let desk = Desk::bare();
    std::fs::write(desk.path("broken.pdf"), b"%PDF-1.7\nnothing more").unwrap();
    let said = rapporteur(&desk.path(""), "", &["capture", "broken.pdf"]);
    assert_eq!(said.code, 9, "{}", said.err);
    assert!(said.err.contains("This PDF cannot be read"), "{}", said.err);
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_place() {
    let desk = Desk::bare();
    std::fs::write(desk.path("picture.txt"), b"abc\xff\xfe\x00").unwrap();
    let said = rapporteur(&desk.path(""), "", &["capture", "picture.txt"]);
    assert_eq!(said.code, 9, "{}", said.err);
    assert!(said.err.contains("byte 5 is 0x00"), "{}", said.err);
    let none = rapporteur(&desk.path(""), "", &["capture", "none.txt"]);
    assert_eq!(none.code, 3, "{}", none.err);
}

#[test]
fn a_text_goes_into_a_dossier_is_reviewed_and_taken_back() {
    let desk = Desk::new();
    std::fs::write(desk.path("ferry.txt"), TEXT).unwrap();
    let dossier = desk.dossier();
    let run = |line: &[&str]| {
        let said = rapporteur(&desk.path(""), "", line);
        assert_eq!(said.code, 0, "{line:?}: {}", said.err);
        said.out
    };
    let path = dossier.to_str().unwrap();
    let kept = run(&["capture", "ferry.txt", "--into", path]);
    assert!(kept.contains("a new source"), "{kept}");
    let again = run(&["capture", "ferry.txt", "--into", path]);
    assert!(again.contains("under review already"), "{again}");
    let open = run(&["review", path]);
    assert!(open.contains("A ferry") && open.contains("to go"), "{open}");
    let shown = run(&["review", path, "A ferry", "--outlet", "The Pier"]);
    assert!(
        shown.contains("BBC → The Pier → this page"),
        "the chain is told: {shown}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&run(&["review", path, "A ferry", "--json"])).unwrap();
    assert_eq!(json["facts"]["published"], "2026-01-29");
    let recorded = run(&[
        "review", path, "A ferry", "--accept", "all", "--drop", "person", "--record",
    ]);
    assert!(recorded.contains("Recorded"), "{recorded}");
    let statements: serde_json::Value =
        serde_json::from_str(&run(&["list", path, "statement", "--json"])).unwrap();
    let line = &statements["rows"][0]["evidence"]["line"];
    assert!(
        line.as_str()
            .unwrap()
            .ends_with("BBC → The Pier → captured page"),
        "{line}"
    );
    assert!(run(&["review", path]).contains("No review is open"));
    assert_eq!(rapporteur(&desk.path(""), "", &["check", path]).code, 0);
    run(&["undo", path]);
    let left: serde_json::Value =
        serde_json::from_str(&run(&["list", path, "statement", "--json"])).unwrap();
    assert_eq!(left["total"], 0);

    let all = run(&[
        "capture",
        "ferry.txt",
        "--into",
        path,
        "--accept",
        "statement,meeting",
    ]);
    assert!(
        all.contains("same source") && all.contains("Recorded"),
        "{all}"
    );
    let wrong = rapporteur(&desk.path(""), "", &["review", path, "nothing"]);
    assert_eq!(wrong.code, 7, "{}", wrong.err);
}
