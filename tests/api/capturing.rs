//! A text becomes sourced records: read, laid against what is known, decided, recorded in one action.
//! The article was written for this test; it tells the first block of the worked case.

use crate::support::{Scene, refused};
use rapporteur_api::capturing::{
    Apart, Begun, Card, DecideRequest, Decision, DecisionWord, DescribeReviewRequest, Incoming,
    ProposedKind, RecordReviewRequest, ReviewPage, ReviewRequest, begin_review, decide,
    describe_review, give_up_review, open_reviews, record_review, review,
};
use rapporteur_api::lists::{ListPage, ListRecordsRequest, list_records};
use rapporteur_api::writing::{Saved, StepRequest, undo};
use rapporteur_api::{At, Code, Unwatched};
use rapporteur_domain::record::CaptureMethod;
use rapporteur_domain::{AssertionKind, Body, Kind, RecordId};
use rapporteur_store::Digest;

const ARTICLE: &str = "title: Kremlin repeats its Moscow invitation
published: 2026-01-29
language: en

Russia has invited Ukrainian President Volodymyr Zelenskyy to Moscow for talks, the Kremlin said on Thursday.

Kremlin spokesperson Dmitry Peskov confirmed the invitation. “The subject at this hour is Moscow,” Peskov was quoted as saying by TASS.

According to Reuters, a US official said a direct meeting between the two presidents had become more likely.

The first trilateral talks between Russia, Ukraine and the United States were held in Abu Dhabi last week. Another round of talks is scheduled for Sunday in Abu Dhabi.

“Bringing everyone into one room was a big step,” AFP quoted a US official as saying.

Territorial disputes and security guarantees for Kyiv remain the main obstacles to a deal.

Peskov said Moscow had not yet received a response from Zelenskyy to the invitation.

Kremlin foreign policy aide Yuri Ushakov said any visit would require long preparation, above all on security. “We will answer for his safety and his working conditions,” Ushakov was quoted as saying by Russia Today.

A Russian drone attack killed three people overnight in the Zaporizhzhia region, according to local authorities. Two people were injured in the Dnipropetrovsk region.

“These attacks discredit the talks,” Zelenskyy said.
";

/// The same agency line two days later, elsewhere.
const ELSEWHERE: &str = "title: What is being talked about
published: 2026-01-30
language: en

“The subject at this hour is Moscow,” Dmitry Peskov was quoted as saying by TASS.

Another round of talks is scheduled for Sunday in Abu Dhabi.
";

fn begin(scene: &Scene, text: &str) -> Begun {
    let incoming = Incoming {
        bytes: text.as_bytes(),
        name: "",
        method: CaptureMethod::Pasted,
        published: None,
        address: None,
        store_source: false,
    };
    let pdf = Apart::through("/nowhere".into(), &[]);
    begin_review(&scene.desk(), &incoming, &pdf, &Unwatched).expect("begun")
}

fn page(scene: &Scene, source: RecordId) -> ReviewPage {
    review(&scene.desk(), &ReviewRequest { source }).expect("a review")
}

fn outlet(scene: &Scene, source: RecordId, name: &str) -> ReviewPage {
    let request = DescribeReviewRequest {
        source,
        published: None,
        title: None,
        outlet: Some(name.to_owned()),
        address: None,
        archived_address: None,
        process: None,
    };
    describe_review(&scene.desk(), &request).expect("described")
}

fn word(scene: &Scene, source: RecordId, nos: Vec<u32>, word: DecisionWord) -> Vec<Card> {
    let request = DecideRequest {
        source,
        nos,
        word: Some(word),
        correction: None,
    };
    decide(&scene.desk(), &request).expect("decided").cards
}

fn accept_all(scene: &Scene, source: RecordId) {
    let nos = page(scene, source)
        .cards
        .iter()
        .map(|card| card.no)
        .collect();
    word(scene, source, nos, DecisionWord::Accepted);
}

fn record(scene: &Scene, source: RecordId) -> Saved {
    let op_id = scene.op();
    record_review(&scene.desk(), &RecordReviewRequest { op_id, source }).expect("recorded")
}

fn list(scene: &Scene, kinds: &[Kind], asserts: &[AssertionKind]) -> ListPage {
    let request = ListRecordsRequest {
        kinds: kinds.to_vec(),
        asserts: asserts.to_vec(),
        limit: 100,
        ..ListRecordsRequest::default()
    };
    list_records(&scene.desk(), &request).expect("a list")
}

fn titles(scene: &Scene, kind: Kind) -> Vec<String> {
    let mut titles: Vec<String> = list(scene, &[kind], &[])
        .rows
        .into_iter()
        .map(|row| row.title)
        .collect();
    titles.sort();
    titles
}

/// Chains of the developments of a kind, each with a state or the wording's beginning.
fn chains(scene: &Scene, asserts: AssertionKind) -> Vec<String> {
    let mut lines: Vec<String> = list(scene, &[Kind::Development], &[asserts])
        .rows
        .into_iter()
        .map(|row| row.evidence.expect("evidence").line)
        .collect();
    lines.sort();
    lines
}

/// A first article, recorded whole.
fn recorded() -> (Scene, RecordId) {
    let scene = Scene::empty();
    scene.host.set("2026-01-29T20:00:00Z");
    let begun = begin(&scene, ARTICLE);
    outlet(&scene, begun.source, "The Harbour Gazette");
    accept_all(&scene, begun.source);
    record(&scene, begun.source);
    (scene, begun.source)
}

#[test]
fn an_article_on_an_empty_dossier_gives_the_first_block_with_every_chain() {
    let (scene, source) = recorded();
    assert_eq!(
        titles(&scene, Kind::Round),
        ["Round 1, Abu Dhabi", "Round 2, Abu Dhabi"]
    );
    assert_eq!(titles(&scene, Kind::Offer), ["Invitation to Moscow"]);
    assert_eq!(
        titles(&scene, Kind::Issue),
        ["Security guarantees", "Territory"]
    );
    assert_eq!(titles(&scene, Kind::Incident).len(), 2);
    let rounds = list(&scene, &[Kind::Round], &[]).rows;
    let states: Vec<_> = rounds
        .iter()
        .map(|row| {
            let line = row.status_line.clone().unwrap_or_default();
            (
                row.title.as_str(),
                row.status_word.clone().unwrap_or_default(),
                line,
            )
        })
        .collect();
    for (title, word, line) in [
        ("Round 1, Abu Dhabi", "concluded", "19–25 Jan 2026"),
        ("Round 2, Abu Dhabi", "tentative", "1 Feb 2026"),
    ] {
        assert!(
            states
                .iter()
                .any(|it| it.0 == title && it.1 == word && it.2.contains(line)),
            "{title}: {states:?}"
        );
    }
    let page = "The Harbour Gazette → captured page";
    let said = chains(&scene, AssertionKind::Statement);
    for chain in [
        format!("Dmitry Peskov → TASS → {page}"),
        format!("Dmitry Peskov → {page}"),
        format!("US official → Reuters → {page}"),
        format!("US official → Agence France-Presse → {page}"),
        format!("Yuri Ushakov → Russia Today → {page}"),
        format!("Volodymyr Zelenskyy → {page}"),
        format!("Russia → {page}"),
    ] {
        assert!(said.contains(&chain), "{chain} is not among {said:#?}");
    }
    let tolls = chains(&scene, AssertionKind::IncidentReport);
    assert!(
        tolls.contains(&format!("local authorities → {page}")),
        "{tolls:?}"
    );
    let silence = list(&scene, &[Kind::Development], &[AssertionKind::Silence]).rows;
    assert_eq!(silence.len(), 1);
    assert_eq!(
        silence[0].evidence.as_ref().map(|it| it.line.as_str()),
        Some(format!("Dmitry Peskov → {page}").as_str())
    );
    // Every span gives its words back from the source's text.
    let record = scene
        .page(source, At::default())
        .expect("a page")
        .row
        .record;
    let Body::Source(held) = &record.body else {
        panic!("a source")
    };
    let letters: Vec<char> = held.text.chars().collect();
    let developments = list(&scene, &[Kind::Development], &[]).rows;
    assert!(developments.len() > 12);
    for row in developments {
        for chain in &row.record.development().expect("a development").evidence {
            let span = chain.span.as_ref().expect("a span");
            let words: String = letters[span.start as usize..span.end as usize]
                .iter()
                .collect();
            assert_eq!(words, span.words);
            assert_eq!(chain.source, Some(source));
        }
    }
    let name = Digest::read(&held.sha256).expect("a digest");
    let bytes = scene.dossier.bytes(name).expect("read").expect("kept");
    assert_eq!(bytes, ARTICLE.as_bytes());
}

#[test]
fn one_undo_takes_the_whole_review_back() {
    let (scene, _) = recorded();
    let request = StepRequest { op_id: scene.op() };
    undo(&scene.desk(), &request).expect("undone");
    for kind in [
        Kind::Source,
        Kind::Round,
        Kind::Person,
        Kind::Process,
        Kind::Development,
    ] {
        assert_eq!(list(&scene, &[kind], &[]).total, 0, "{kind}");
    }
}

#[test]
fn the_same_line_through_another_outlet_is_a_relay_and_no_second_origin() {
    let (scene, _) = recorded();
    let before = list(&scene, &[Kind::Development], &[AssertionKind::Statement]).total;
    scene.host.set("2026-01-30T09:00:00Z");
    let begun = begin(&scene, ELSEWHERE);
    let shown = outlet(&scene, begun.source, "Northern Wire");
    let card = shown
        .cards
        .iter()
        .find(|card| card.kind == ProposedKind::Statement)
        .expect("a statement");
    assert!(card.relay, "{card:?}");
    let meeting = shown
        .cards
        .iter()
        .find(|card| card.kind == ProposedKind::Meeting)
        .expect("a meeting");
    assert!(meeting.relay, "{meeting:?}");
    accept_all(&scene, begun.source);
    record(&scene, begun.source);
    let statements = list(&scene, &[Kind::Development], &[AssertionKind::Statement]);
    assert_eq!(statements.total, before, "no statement more");
    let line = statements
        .rows
        .iter()
        .filter_map(|row| row.evidence.as_ref())
        .find(|it| it.line.contains("TASS"))
        .expect("the line");
    assert_eq!((line.origins, line.relays), (1, 3), "TASS and two papers");
    assert_eq!(list(&scene, &[Kind::Round], &[]).total, 2, "no round more");
}

#[test]
fn what_is_set_apart_stands_by_itself() {
    let (scene, _) = recorded();
    let before = list(&scene, &[Kind::Development], &[AssertionKind::Statement]).total;
    scene.host.set("2026-01-30T09:00:00Z");
    let begun = begin(&scene, ELSEWHERE);
    let shown = outlet(&scene, begun.source, "Northern Wire");
    let no = shown
        .cards
        .iter()
        .find(|card| card.kind == ProposedKind::Statement)
        .expect("a statement")
        .no;
    let request = DecideRequest {
        source: begun.source,
        nos: vec![no],
        word: Some(DecisionWord::Accepted),
        correction: Some(Decision {
            separate: true,
            who: Some("Sergey Lavrov".to_owned()),
            via: Some(vec!["Interfax".to_owned()]),
            ..Decision::default()
        }),
    };
    decide(&scene.desk(), &request).expect("decided");
    record(&scene, begun.source);
    let statements = list(&scene, &[Kind::Development], &[AssertionKind::Statement]);
    assert_eq!(statements.total, before + 1);
    let said = chains(&scene, AssertionKind::Statement);
    let corrected = "Sergey Lavrov → Interfax → Northern Wire → captured page";
    assert!(said.iter().any(|line| line == corrected), "{said:?}");
}

#[test]
fn a_half_done_review_outlives_the_program_and_records_nothing_by_itself() {
    let scene = Scene::empty();
    let begun = begin(&scene, ARTICLE);
    word(&scene, begun.source, vec![0, 1], DecisionWord::Accepted);
    word(&scene, begun.source, vec![2], DecisionWord::Dropped);
    let scene = scene.reopened();
    let open = open_reviews(&scene.desk()).expect("reviews");
    assert_eq!(open.len(), 1);
    assert_eq!((open[0].accepted, open[0].dropped), (2, 1));
    assert_eq!(open[0].title, "Kremlin repeats its Moscow invitation");
    assert_eq!(list(&scene, &[Kind::Source], &[]).total, 0);
    let again = begin(&scene, ARTICLE);
    assert!(again.resumed, "the same text goes on where it was left");
    assert_eq!(again.source, begun.source);

    let request = ReviewRequest {
        source: begun.source,
    };
    give_up_review(&scene.desk(), &request).expect("given up");
    assert_eq!(open_reviews(&scene.desk()).expect("reviews").len(), 0);
    let name = Digest::of(ARTICLE.as_bytes());
    assert!(
        !scene.dossier.has_bytes(name).expect("asked"),
        "nothing is left"
    );
    let gone = refused(review(&scene.desk(), &request), Code::RecordNotFound);
    assert!(gone.message.contains("not there any more"));
}

#[test]
fn a_text_captured_before_is_recognised_and_a_newer_version_is_a_new_capture() {
    let (scene, source) = recorded();
    let same = begin(&scene, ARTICLE);
    assert!(same.held);
    assert_eq!(same.source, source);
    let shown = page(&scene, source);
    let statements: Vec<&Card> = shown
        .cards
        .iter()
        .filter(|card| card.kind == ProposedKind::Statement)
        .collect();
    let known = statements.iter().filter(|card| card.relay).count();
    assert!(
        known * 2 > statements.len(),
        "most lines are held from this page"
    );
    accept_all(&scene, source);
    record(&scene, source);
    assert_eq!(list(&scene, &[Kind::Source], &[]).total, 1);
}

#[test]
fn a_day_of_publication_given_later_dates_what_leans_on_it() {
    let scene = Scene::empty();
    let undated = ARTICLE.replace("published: 2026-01-29\n", "");
    let begun = begin(&scene, &undated);
    let shown = page(&scene, begun.source);
    assert_eq!(shown.facts.published, None);
    let lines = |page: &ReviewPage| {
        let cards = page.cards.iter();
        let meetings = cards.filter(|card| card.kind == ProposedKind::Meeting);
        let lines = meetings.flat_map(|card| card.lines.iter().map(|line| line.text.clone()));
        lines.collect::<Vec<_>>().join("\n")
    };
    assert!(
        lines(&shown).contains("has no date without the day of publication")
            || !lines(&shown).contains("2026")
    );
    word(&scene, begun.source, vec![0], DecisionWord::Accepted);
    let request = DescribeReviewRequest {
        source: begun.source,
        published: Some("29 Jan 2026".to_owned()),
        title: None,
        outlet: None,
        address: None,
        archived_address: None,
        process: None,
    };
    let dated = describe_review(&scene.desk(), &request).expect("described");
    assert_eq!(dated.facts.published.as_deref(), Some("2026-01-29"));
    assert!(lines(&dated).contains("1 Feb 2026"), "{}", lines(&dated));
    let kept = dated
        .cards
        .iter()
        .filter(|card| card.decision.word.is_some());
    assert_eq!(kept.count(), 1, "decisions stay");
}
