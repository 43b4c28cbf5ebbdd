//! Composing, previewing and issuing a briefing: same clocks, same bytes; the file and its
//! record stand or fall together.

use crate::support::{Scene, as_known, at, refused};
use rapporteur_api::briefings::{
    BriefingFormat, BriefingRequest, DraftPreview, IssuedBriefing, PreviewDraftRequest, Since,
    composed, issue_briefing, make_again, preview_draft, render,
};
use rapporteur_api::dossiers::read_dossier;
use rapporteur_api::lists::{ListRecordsRequest, SortBy};
use rapporteur_api::standing::{ProcessRequest, overview};
use rapporteur_api::{ApiError, At, Code, Unwatched};
use rapporteur_briefing::html;
use rapporteur_domain::record::Draft;
use rapporteur_domain::{Body, Kind};
use serde_json::json;
use std::path::Path;

fn request(scene: &Scene, at: At) -> BriefingRequest {
    BriefingRequest {
        at,
        ..BriefingRequest::about(scene.process())
    }
}

fn issue(scene: &Scene, path: &Path) -> Result<IssuedBriefing, ApiError> {
    let request = request(scene, At::default());
    let html = BriefingFormat::Html;
    issue_briefing(&scene.desk(), &request, html, scene.op(), path, &Unwatched)
}

fn written(scene: &Scene, at: At, format: BriefingFormat) -> Vec<u8> {
    let made = composed(&scene.desk(), &request(scene, at)).expect("a briefing");
    render(&made.document, format, &Unwatched).expect("bytes")
}

fn draft(scene: &Scene) -> Draft {
    Draft::new(scene.process(), "")
}

/// A draft as the window asks for it, its words as HTML, and its mark.
fn shown(scene: &Scene, draft: Draft) -> (DraftPreview, String, &'static str) {
    let asked = PreviewDraftRequest { draft };
    let preview = preview_draft(&scene.desk(), &asked).expect("a preview");
    let made = composed(&scene.desk(), &preview.request).expect("a briefing");
    let words = html::fragment(&made.document);
    (preview, words, made.document.marking.tlp.word())
}

fn issued(scene: &Scene) -> Vec<String> {
    scene.titles(&ListRecordsRequest {
        kinds: vec![Kind::Briefing],
        sort: SortBy::Recorded,
        limit: 50,
        ..Default::default()
    })
}

/// What lies in the scene's folder besides the dossier.
fn files(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).expect("a folder");
    let names = names.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into()).collect();
    names.retain(|name| !name.starts_with("talks.dossier"));
    names.sort();
    names
}

const FORMATS: [BriefingFormat; 3] = [
    BriefingFormat::Html,
    BriefingFormat::Markdown,
    BriefingFormat::Json,
];

#[test]
fn the_same_clocks_give_the_same_bytes_whatever_is_edited_later() {
    let scene = Scene::demo();
    for clocks in [
        at("2026-01-30", "2026-01-30T23:00:00Z"),
        at("2026-02-21", "2026-02-20T16:55:00Z"),
    ] {
        // which number it has and what it follows are told, as for one that is made once more
        let written = |format| {
            let asked = BriefingRequest {
                number: Some(4),
                since: Since::Nothing,
                ..request(&scene, clocks.clone())
            };
            let made = composed(&scene.desk(), &asked).expect("a briefing");
            render(&made.document, format, &Unwatched).expect("bytes")
        };
        let before = FORMATS.map(written);
        let round = scene.find(Kind::Round, "Round 2");
        let mut row = scene.page(round, At::default()).expect("a page").row;
        row.record.head.title.push_str(", renamed");
        scene.save(&row.record, Some(row.version)).expect("saved");
        scene.add(json!({ "kind": "note", "title": "Later", "about": [round] }));
        issue(&scene, &scene.path("later.html")).expect("issued");
        assert!(before == FORMATS.map(written), "{clocks:?}");
    }
}

#[test]
fn a_briefing_at_now_can_be_made_again_from_the_clocks_it_prints() {
    // the clock of the host stands: everything happens within one millisecond
    let scene = Scene::demo();
    scene.add(json!({ "kind": "note", "title": "Last moment" }));
    let now = written(&scene, At::default(), BriefingFormat::Html);
    let path = scene.path("now.html");
    let done = issue(&scene, &path).expect("issued");
    scene.add(json!({ "kind": "note", "title": "Same moment" }));
    let record = scene
        .page(done.briefing, At::default())
        .expect("a page")
        .row
        .record;
    let Body::Briefing(kept) = record.body else {
        panic!("not a briefing")
    };
    let again = make_again(&scene.desk(), scene.process(), 1, None, &Unwatched).expect("made");
    assert!(again.bytes == now && again.same == Some(true));
    assert!(std::fs::read(&path).expect("the file") == now);
    assert_eq!(kept.output_sha256, done.sha256);
    assert_eq!(kept.journal_seq, done.saved.seq - 1);
    assert_eq!(kept.journal_hash.len(), 64);
}

#[test]
fn on_29_january_it_says_what_was_known_then() {
    let scene = Scene::demo();
    let then = Draft {
        as_of: Some("2026-01-29".parse().expect("a day")),
        as_known: Some("2026-01-29T23:59:00Z".parse().expect("an instant")),
        ..draft(&scene)
    };
    let (then, words, _) = shown(&scene, then);
    assert!(words.contains("Ukraine"), "{}", then.title);
    assert!(!words.contains("Geneva") && !words.contains("Counter-invitation"));
    assert_eq!(
        (then.number, then.file_name.as_str()),
        (1, "briefing-1-2026-01-29")
    );
    let (_, words, marking) = shown(&scene, draft(&scene));
    assert!(words.contains("Geneva") && words.contains("Counter-invitation"));
    assert!(words.contains("reported variously"), "{words}");
    assert_eq!(marking, "TLP:AMBER");
}

#[test]
fn issuing_writes_one_private_file_and_records_it() {
    let scene = Scene::demo();
    let path = scene.path("b1.html");
    let done = issue(&scene, &path).expect("issued");
    assert_eq!((done.number, done.file_name.as_str()), (1, "b1.html"));
    assert_eq!(done.saved.touched, [done.briefing]);
    assert_eq!(files(scene.folder.path()), ["b1.html"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path)
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let start = std::fs::read_to_string(&path).expect("text");
    assert!(start.to_lowercase().starts_with("<!doctype html>"));
    assert_eq!(issued(&scene).len(), 1);
    assert_eq!(
        issue(&scene, &scene.path("b2.html"))
            .expect("issued")
            .number,
        2
    );
}

#[test]
fn issuing_sent_twice_issues_once() {
    let scene = Scene::demo();
    let request = request(&scene, At::default());
    let op = scene.op();
    let path = scene.path("b.md");
    let send = || {
        issue_briefing(
            &scene.desk(),
            &request,
            BriefingFormat::Markdown,
            op,
            &path,
            &Unwatched,
        )
    };
    let first = send().expect("issued");
    let content = std::fs::read(&path).expect("the file");
    scene.add(json!({ "kind": "note", "title": "Between" }));
    assert_eq!(send().as_ref(), Ok(&first));
    assert_eq!(issued(&scene).len(), 1);
    assert!(std::fs::read(&path).expect("the file") == content);
    // an identity used for something else issues nothing
    let other = scene.op();
    let save = rapporteur_api::writing::SaveRecordRequest {
        op_id: other,
        record: scene.record(json!({ "kind": "note", "title": "Other" })),
        expected: None,
    };
    rapporteur_api::writing::save_record(&scene.desk(), &save).expect("saved");
    let path = scene.path("never.html");
    let outcome = issue_briefing(
        &scene.desk(),
        &request,
        BriefingFormat::Html,
        other,
        &path,
        &Unwatched,
    );
    refused(outcome, Code::RecordInvalid);
    assert!(!path.exists());
}

#[test]
fn where_nothing_can_be_written_nothing_is_left_and_nothing_recorded() {
    let scene = Scene::demo();
    let before = scene.dossier.history().expect("history").seq;
    // a folder that is not there, one that is a file, and a folder in the place of the file
    std::fs::write(scene.path("file"), b"x").expect("a file");
    std::fs::create_dir(scene.path("taken.html")).expect("a folder");
    for (path, code) in [
        (scene.path("absent").join("b.html"), Code::Io),
        (scene.path("file").join("b.html"), Code::Io),
        (scene.path("taken.html"), Code::Io),
    ] {
        let error = refused(issue(&scene, &path), code);
        assert!(error.message.contains("Nothing was changed"), "{error}");
    }
    assert_eq!(files(scene.folder.path()), ["file", "taken.html"]);
    assert!(issued(&scene).is_empty());
    assert_eq!(scene.dossier.history().expect("history").seq, before);
}

/// A folder that not even root may write to: the kernel's own.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_gives_a_code_and_records_nothing() {
    let scene = Scene::demo();
    let locked = scene.path("locked");
    std::fs::create_dir(&locked).expect("a folder");
    let mut mode = std::fs::metadata(&locked).expect("a folder").permissions();
    std::os::unix::fs::PermissionsExt::set_mode(&mut mode, 0o500);
    std::fs::set_permissions(&locked, mode).expect("locked");
    // root writes there all the same; then only the kernel's folder remains to be tried
    if std::fs::write(locked.join("probe"), b"x").is_err() {
        refused(issue(&scene, &locked.join("b.html")), Code::Permission);
        assert!(files(&locked).is_empty());
    }
    let error = issue(&scene, Path::new("/proc/self/b.html")).expect_err("refused");
    assert!(
        matches!(error.code, Code::Permission | Code::Io),
        "{error:?}"
    );
    assert!(issued(&scene).is_empty());
}

#[test]
fn a_dossier_open_for_reading_sends_nothing_out() {
    let scene = Scene::demo();
    let Scene {
        dossier,
        host,
        folder,
    } = scene;
    let path = dossier.path().to_owned();
    dossier.close().expect("closed");
    let dossier = read_dossier(&path).expect("read");
    let scene = Scene {
        dossier,
        host,
        folder,
    };
    refused(issue(&scene, &scene.path("b.html")), Code::ReadOnly);
    assert!(files(scene.folder.path()).is_empty());
    shown(&scene, draft(&scene));
}

#[test]
fn a_briefing_never_takes_the_place_of_a_dossier() {
    let scene = Scene::demo();
    let own = scene.dossier.path().to_owned();
    let other = scene.path("other.dossier");
    rapporteur_api::dossiers::new_dossier(&other, &scene.host).expect("made");
    let roundabout = scene.path(".").join("talks.dossier");
    for path in [
        own.clone(),
        roundabout,
        other,
        scene.path("talks.dossier-wal"),
    ] {
        refused(issue(&scene, &path), Code::Exists);
    }
    let scene = scene.reopened();
    assert!(issued(&scene).is_empty());
}

#[test]
fn an_older_file_of_that_name_is_replaced_whole() {
    let scene = Scene::demo();
    let path = scene.path("b.html");
    std::fs::write(&path, vec![b'x'; 1_000_000]).expect("an older file");
    issue(&scene, &path).expect("issued");
    let text = std::fs::read_to_string(&path).expect("text");
    assert!(text.trim_end().ends_with("</html>"));
}

#[test]
fn since_the_last_briefing_the_overview_tells_what_changed() {
    let scene = Scene::demo();
    let process = scene.process();
    let page = |at: At| {
        let request = ProcessRequest { at, process };
        overview(&scene.desk(), &request).expect("an overview")
    };
    assert_eq!(page(At::default()).since, None);
    issue(&scene, &scene.path("b1.html")).expect("issued");
    let quiet = page(At::default()).since.expect("a briefing");
    assert_eq!(quiet.number, 1);
    let told = |groups: &[rapporteur_domain::folds::changes::ChangeGroup]| {
        let changes = groups.iter().flat_map(|group| &group.changes);
        changes.map(|it| it.sentence.clone()).collect::<Vec<_>>()
    };
    // the briefing itself is no news
    assert_eq!(told(&quiet.groups), [""; 0]);

    let round = scene.add(json!({
        "kind": "round", "title": "Round 4", "processes": [process],
    }));
    scene.add(json!({
        "kind": "development", "subject": round, "happened": "2026-02-21", "own_observation": true,
        "asserts": "round", "state": "tentative", "window": "2026-03-03",
    }));
    let since = page(At::default()).since.expect("a briefing");
    let told = told(&since.groups);
    assert!(
        told.iter()
            .any(|it| it.contains("Round 4") && it.contains("3 Mar")),
        "{told:?}"
    );
    // the next one follows it, and says so
    let next = composed(&scene.desk(), &request(&scene, At::default())).expect("a briefing");
    assert_eq!(next.briefing.number, 2);
    assert_eq!(next.briefing.since, Some(since.briefing));
    // before it was issued, it was not
    assert_eq!(page(as_known("2026-02-20T23:00:00Z")).since, None);
}

#[test]
fn which_briefing_it_follows_can_be_chosen() {
    let scene = Scene::demo();
    for name in ["b1.html", "b2.html"] {
        issue(&scene, &scene.path(name)).expect("issued");
    }
    let follow = |since: Since| {
        let mut request = request(&scene, At::default());
        request.since = since;
        composed(&scene.desk(), &request).map(|made| made.briefing)
    };
    let number = |id| {
        let page = scene.page(id, At::default()).expect("a page");
        match page.row.record.body {
            Body::Briefing(briefing) => briefing.number,
            _ => 0,
        }
    };
    assert_eq!(follow(Since::Nothing).expect("a briefing").since, None);
    let last = follow(Since::Last).expect("a briefing").since;
    assert_eq!(last.map(number), Some(2));
    let first = follow(Since::Number(1)).expect("a briefing").since;
    assert_eq!(first.map(number), Some(1));
    refused(follow(Since::Number(7)), Code::RecordNotFound);
}

#[test]
fn the_analysts_headline_leads() {
    let scene = Scene::demo();
    let headed = Draft {
        headline: "  Nobody moves <b>first</b>  ".to_owned(),
        ..draft(&scene)
    };
    let (preview, words, _) = shown(&scene, headed);
    assert_eq!(preview.title, "Nobody moves <b>first</b>");
    assert!(
        words.contains("Nobody moves &lt;b&gt;first&lt;/b&gt;"),
        "{words}"
    );
}
