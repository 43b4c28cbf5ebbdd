//! What a profile withholds is in no file, in no format: not in words, counts, names of parts,
//! metadata or compressed streams. The same search finds it where nothing is withheld.

mod world;

use crate::support::{PRODUCTS, Scene};
use rapporteur_api::briefings::{BriefingFormat, BriefingRequest, Since, leak_report, written};
use rapporteur_api::{Code, Unwatched};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Body, Extra, Process};
use rapporteur_domain::{Kind, Record, RecordId};
use serde_json::json;
use std::path::Path;
use std::process::Command;
use world::{Mint, Set};

struct World {
    scene: Scene,
    process: RecordId,
    /// Words marked red.
    secret: Vec<String>,
    /// Words of and by the person and the source withheld.
    withheld: Vec<String>,
    /// Words that the readers may have.
    open: Vec<String>,
    profile: RecordId,
}

fn world() -> World {
    let scene = Scene::empty();
    let fresh = || -> RecordId { scene.host.fresh_record_id().parse().expect("an identity") };
    let process = fresh();
    let party =
        |title: &str| scene.add(json!({ "kind": "party", "title": title, "mark": "green" }));
    let parties = [party("Northland"), party("Southland")];
    let body = Process {
        track: None,
        phase: String::new(),
        aims: String::new(),
        roles: Vec::new(),
        filters: Vec::new(),
        extra: Extra::new(),
    };
    let mut record: Record =
        scene.record(json!({ "kind": "process", "title": "Canary talks", "mark": "green" }));
    record.id = process;
    record.body = Body::Process(body);
    scene.save(&record, None).expect("saved");
    let filled = |tag, mark| {
        let mut set = Set {
            mint: Mint::new(tag),
            mark,
            process,
            parties,
            fresh: &fresh,
            records: Vec::new(),
        };
        set.fill();
        for record in &set.records {
            scene.save(record, None).expect("saved");
        }
        set.mint.words
    };
    let (secret, open) = (filled("sec", Tlp::Red), filled("opn", Tlp::Green));

    // somebody withheld by name: the record is green, and so is what names it
    let mut words = Mint::new("per");
    let (title, spelling) = (words.word(), words.word());
    let person = scene.add(json!({
        "kind": "person", "title": format!("Vera {title}"), "mark": "green",
        "names": [{ "text": format!("Віра {spelling}") }],
    }));
    let source = scene.add(json!({
        "kind": "source", "title": format!("The paper {}", words.word()), "mark": "green",
        "address": format!("https://{}.example/", words.word()),
    }));
    let issue = scene.add(json!({ "kind": "issue", "title": "An open matter", "mark": "green", "processes": [process] }));
    let said = |more: serde_json::Value| {
        let mut development = json!({
            "kind": "development", "subject": issue, "happened": "2026-01-12", "mark": "green",
            "asserts": "position", "party": parties[0], "position": "public_stance", "credibility": "2",
        });
        let fields = development.as_object_mut().expect("an object");
        fields.extend(more.as_object().expect("an object").clone());
        scene.add(development);
    };
    let of_person = json!([{ "hops": [{ "voice": "person", "id": person, "mode": "verbatim" }] }]);
    said(json!({ "title": words.word(), "text": words.word(), "evidence": of_person }));
    said(
        json!({ "title": words.word(), "text": words.word(), "evidence": [{ "hops": [], "source": source }] }),
    );
    said(
        json!({ "title": format!("As {title} put it"), "text": "all is well", "own_observation": true }),
    );
    said(json!({ "text": format!("{} with {spelling}ом", words.word()), "own_observation": true }));
    scene.add(json!({ "kind": "question", "title": format!("{} of {title}?", words.word()), "mark": "green" }));
    let profile = scene.add(json!({
        "kind": "audience", "title": "Partners", "up_to": "green",
        "withheld_persons": [person], "withheld_sources": [source],
    }));
    World {
        scene,
        process,
        secret,
        withheld: words.words,
        open,
        profile,
    }
}

impl World {
    fn asked(&self, template: &str, profile: Option<RecordId>) -> BriefingRequest {
        BriefingRequest {
            since: Since::Nothing,
            template: template.to_owned(),
            profile,
            ..BriefingRequest::about(self.process)
        }
    }

    /// Everything that can be read out of a product's file; none where this build has not the
    /// format.
    fn readable(
        &self,
        template: &str,
        format: BriefingFormat,
        profile: Option<RecordId>,
    ) -> Option<String> {
        let asked = self.asked(template, profile);
        let bytes = match written(&self.scene.desk(), &asked, format, &Unwatched) {
            Ok(bytes) => bytes,
            Err(error) if error.code == Code::FormatUnavailable => return None,
            Err(error) => panic!("{template} as {}: {error:?}", format.code()),
        };
        let path = self.scene.path(&format!("product.{}", format.ending()));
        std::fs::write(&path, &bytes).expect("written");
        Some(readable(&path, &bytes, format))
    }
}

/// The bytes as they are, every part inflated, and what other programs read.
fn readable(path: &Path, bytes: &[u8], format: BriefingFormat) -> String {
    let mut all = latin(bytes);
    match format {
        BriefingFormat::Docx => {
            let script = "import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nfor i in z.infolist():\n    sys.stdout.buffer.write(i.filename.encode()+i.comment+i.extra+z.read(i))\nsys.stdout.buffer.write(z.comment)";
            all += &latin(&run(
                "python3",
                &["-c", script, &path.display().to_string()],
            ));
        }
        BriefingFormat::Pdf => {
            let file = path.display().to_string();
            let plain = path.with_extension("qdf").display().to_string();
            run(
                "qpdf",
                &[
                    "--qdf",
                    "--object-streams=disable",
                    "--stream-data=uncompress",
                    &file,
                    &plain,
                ],
            );
            all += &latin(&std::fs::read(&plain).expect("inflated"));
            all += &String::from_utf8_lossy(&run("pdftotext", &["-layout", &file, "-"]));
            all += &String::from_utf8_lossy(&run("pdfinfo", &["-struct-text", &file]));
            all += &String::from_utf8_lossy(&run("qpdf", &["--json", &file]));
        }
        _ => {}
    }
    // words broken over lines, and texts of two bytes a letter, are words all the same
    let joined = all.replace("-\n", "");
    joined
        .chars()
        .filter(|it| !it.is_whitespace() && *it != '\0')
        .collect()
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn run(program: &str, arguments: &[&str]) -> Vec<u8> {
    let done = Command::new(program).args(arguments).output();
    let done = done.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(
        done.status
            .code()
            .is_some_and(|code| code == 0 || code == 3),
        "{program} failed: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    done.stdout
}

/// Those words that stand in a text, or in its hexadecimal.
fn found<'w>(text: &str, words: &'w [String]) -> Vec<&'w str> {
    let small = text.to_lowercase();
    let stands = |word: &&String| {
        let plain = word.to_lowercase();
        let hex: String = word.bytes().map(|it| format!("{it:02x}")).collect();
        let wide: String = word.bytes().map(|it| format!("00{it:02x}")).collect();
        small.contains(&plain) || small.contains(&hex) || small.contains(&wide)
    };
    words.iter().filter(stands).map(String::as_str).collect()
}

#[test]
fn nothing_withheld_is_in_any_file() {
    let world = world();
    let private = [
        "Tester".to_owned(),
        world.scene.path("").display().to_string(),
        "Partners".to_owned(),
    ];
    let mut formats = 0;
    for template in PRODUCTS {
        for format in BriefingFormat::ALL {
            let heavy = matches!(format, BriefingFormat::Pdf | BriefingFormat::Docx);
            if heavy && !["full", "people"].contains(&template) {
                continue;
            }
            let Some(text) = world.readable(template, format, Some(world.profile)) else {
                continue;
            };
            formats += 1;
            for words in [&world.secret, &world.withheld, &private.to_vec()] {
                assert_eq!(
                    found(&text, words),
                    Vec::<&str>::new(),
                    "{template} as {}",
                    format.code()
                );
            }
            let ids = text.matches("00007e57-0000-7000-8000").count();
            assert_eq!(ids, 0, "{template} as {} holds identities", format.code());
        }
    }
    assert!(formats > 16, "{formats}");
}

#[test]
fn the_same_search_finds_it_where_nothing_is_withheld() {
    let world = world();
    for format in BriefingFormat::ALL {
        let Some(text) = world.readable("full", format, None) else {
            continue;
        };
        let (secret, withheld) = (found(&text, &world.secret), found(&text, &world.withheld));
        assert!(secret.len() > 10, "{}: {secret:?}", format.code());
        assert!(withheld.len() > 3, "{}: {withheld:?}", format.code());
        let open = found(&text, &world.open);
        assert!(open.len() > 10, "{}: {open:?}", format.code());
    }
    // and what the readers may have is still there when the rest is gone
    let text = world
        .readable("full", BriefingFormat::Markdown, Some(world.profile))
        .expect("a file");
    assert!(found(&text, &world.open).len() > 10);
}

#[test]
fn a_product_for_them_is_the_same_as_if_the_rest_had_never_been() {
    let world = world();
    let with = world
        .readable("full", BriefingFormat::Markdown, Some(world.profile))
        .expect("a file");
    // more of what they may not see changes no count, no date, no number of a note
    let fresh = || -> RecordId {
        world
            .scene
            .host
            .fresh_record_id()
            .parse()
            .expect("an identity")
    };
    let parties = [
        world.scene.find(Kind::Party, "Northland"),
        world.scene.find(Kind::Party, "Southland"),
    ];
    let mut more = Set {
        mint: Mint::new("mor"),
        mark: Tlp::Amber,
        process: world.process,
        parties,
        fresh: &fresh,
        records: Vec::new(),
    };
    more.fill();
    for record in &more.records {
        world.scene.save(record, None).expect("saved");
    }
    let after = world
        .readable("full", BriefingFormat::Markdown, Some(world.profile))
        .expect("a file");
    assert!(with == after, "{with}\n\n{after}");
}

#[test]
fn the_leak_report_names_what_is_left_out_and_where_it_would_have_stood() {
    let world = world();
    let report = leak_report(
        &world.scene.desk(),
        &world.asked("full", Some(world.profile)),
    )
    .expect("a report");
    assert!(report.narrow && report.total > 20, "{report:?}");
    assert!(
        report.would_have_leaked > 10,
        "{}",
        report.would_have_leaked
    );
    let reasons: std::collections::BTreeSet<&str> = report
        .left_out
        .iter()
        .map(|it| it.reason.as_str())
        .collect();
    assert!(
        reasons.is_superset(&["marked", "withheld", "says", "rests_on_such"].into()),
        "{reasons:?}"
    );
    let somewhere = report
        .left_out
        .iter()
        .find(|it| !it.places.is_empty())
        .expect("a place");
    assert!(!somewhere.places[0].words.is_empty());
    assert!(report.still_named.is_empty(), "{:?}", report.still_named);
    assert!(!report.reduced.is_empty(), "a title gave way");
    let nobody = leak_report(&world.scene.desk(), &world.asked("full", None)).expect("a report");
    assert!(!nobody.narrow && nobody.total == 0);
}

#[test]
fn where_nobody_is_named_no_name_is_told() {
    let world = world();
    let profile = world.scene.add(json!({
        "kind": "audience", "title": "The press", "name_persons": false, "name_sources": false,
    }));
    let names: Vec<String> = [Kind::Person, Kind::Outlet, Kind::Source]
        .into_iter()
        .flat_map(|kind| names_of(&world.scene, kind))
        .collect();
    assert!(names.len() > 8, "{names:?}");
    for format in [
        BriefingFormat::Markdown,
        BriefingFormat::Html,
        BriefingFormat::Json,
    ] {
        let text = world
            .readable("full", format, Some(profile))
            .expect("a file");
        assert_eq!(
            found(&text, &names),
            Vec::<&str>::new(),
            "{}",
            format.code()
        );
    }
}

/// The words minted for titles and spellings of a kind.
fn names_of(scene: &Scene, kind: Kind) -> Vec<String> {
    let request = rapporteur_api::lists::ListRecordsRequest {
        kinds: vec![kind],
        limit: 500,
        ..Default::default()
    };
    let page = rapporteur_api::lists::list_records(&scene.desk(), &request).expect("a list");
    let words = page.rows.into_iter().flat_map(|row| {
        let names = match row.record.body {
            Body::Person(person) => person.names.into_iter().map(|it| it.text).collect(),
            _ => Vec::new(),
        };
        names.into_iter().chain([row.record.head.title])
    });
    let minted = words.flat_map(|it| it.split(' ').map(str::to_owned).collect::<Vec<_>>());
    minted.filter(|it| it.starts_with("Qz")).collect()
}
