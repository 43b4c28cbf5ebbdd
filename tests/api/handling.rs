//! Marks lowered by a logged act, waivers, verifying and comparing what was issued.

use crate::support::{PRODUCTS, Scene, at, refused};
use rapporteur_api::briefings::{
    BriefingFormat, BriefingRequest, BriefingVerdict, CompareBriefingsRequest, FactChange,
    IssuedBriefing, Since, check_briefing, compare_briefings, issue_briefing, make_again,
    verify_briefing, written,
};
use rapporteur_api::writing::{PurgeRequest, bin_records, purge_records};
use rapporteur_api::{ApiError, At, Code, Unwatched};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Briefing;
use rapporteur_domain::{Body, Kind, RecordId};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

const MARKDOWN: BriefingFormat = BriefingFormat::Markdown;

fn february(scene: &Scene) -> BriefingRequest {
    BriefingRequest {
        at: at("2026-02-20", "2026-02-20"),
        since: Since::Nothing,
        ..BriefingRequest::about(scene.process())
    }
}

fn kept(scene: &Scene, id: RecordId) -> Briefing {
    match scene
        .page(id, At::default())
        .expect("a page")
        .row
        .record
        .body
    {
        Body::Briefing(briefing) => briefing,
        other => panic!("not a briefing: {other:?}"),
    }
}

fn issued(
    scene: &Scene,
    request: &BriefingRequest,
    path: &Path,
) -> Result<IssuedBriefing, ApiError> {
    issue_briefing(
        &scene.desk(),
        request,
        MARKDOWN,
        scene.op(),
        path,
        &Unwatched,
    )
}

#[test]
fn a_mark_goes_below_what_it_covers_only_with_a_reason_that_is_kept() {
    let scene = Scene::demo();
    let path = scene.path("1.md");
    let issue = |request: &BriefingRequest| issued(&scene, request, &path);
    let lower = BriefingRequest {
        mark: Some(Tlp::Clear),
        ..february(&scene)
    };
    refused(issue(&lower).map(|_| ()), Code::MarkTooLow);
    assert!(!path.exists());
    let reason = "Cleared by the desk on the telephone";
    let lower = BriefingRequest {
        mark_reason: reason.to_owned(),
        ..lower
    };
    let issued = issue(&lower).expect("issued");
    let text = std::fs::read_to_string(&path).expect("text");
    assert!(text.contains("TLP:CLEAR") && !text.contains("TLP:AMBER") && !text.contains(reason));
    let lowered = kept(&scene, issued.briefing).lowered.expect("kept");
    assert_eq!((lowered.to, lowered.reason.as_str()), (Tlp::Clear, reason));
    assert!(lowered.from > Tlp::Clear && issued.saved.label.contains(reason));
    let higher = BriefingRequest {
        mark: Some(Tlp::Red),
        ..february(&scene)
    };
    let issued = issue(&higher).expect("issued");
    assert!(kept(&scene, issued.briefing).lowered.is_none());
    assert!(
        std::fs::read_to_string(&path)
            .expect("text")
            .contains("TLP:RED")
    );
}

#[test]
fn nothing_is_issued_with_findings_that_are_not_waived() {
    let scene = Scene::demo();
    let path = scene.path("1.md");
    let request = BriefingRequest {
        headline: "Round 4 opens on Monday, 1 March 2026".to_owned(),
        ..february(&scene)
    };
    let issue = |request: &BriefingRequest| issued(&scene, request, &path);
    let found = check_briefing(&scene.desk(), &request).expect("findings");
    let [finding] = found.findings.as_slice() else {
        panic!("{:?}", found.findings)
    };
    assert_eq!((finding.check.as_str(), found.open), ("weekday", 1));
    let error = refused(issue(&request).map(|_| ()), Code::ChecksOpen);
    assert_eq!(error.code.exit(), 12);
    assert_eq!(error.details["findings"][0]["key"], finding.key);
    assert!(!path.exists());
    let waivers = BTreeMap::from([(finding.key.clone(), "As the ministry wrote it".to_owned())]);
    let waived = BriefingRequest {
        waivers: waivers.clone(),
        ..request
    };
    let issued = issue(&waived).expect("issued");
    let kept = kept(&scene, issued.briefing).waived;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].remark, "As the ministry wrote it");
    // a waiver is for these words
    let changed = BriefingRequest {
        headline: "Round 4 opens Monday, 1 March 2026".to_owned(),
        ..waived
    };
    let found = check_briefing(&scene.desk(), &changed).expect("findings");
    assert_eq!((found.open, found.idle.len()), (1, 1));
}

#[test]
fn the_demo_raises_nothing_in_any_product() {
    let scene = Scene::demo();
    for day in ["2026-01-29", "2026-01-30", "2026-02-05", "2026-02-20"] {
        for template in PRODUCTS {
            let request = BriefingRequest {
                at: at(day, day),
                template: template.to_owned(),
                since: Since::Nothing,
                ..BriefingRequest::about(scene.process())
            };
            let found = check_briefing(&scene.desk(), &request).expect("findings");
            assert!(
                found.findings.is_empty(),
                "{template} on {day}: {:?}",
                found.findings
            );
        }
    }
}

#[test]
fn once_more_gives_the_same_bytes_in_every_format_after_whatever_came() {
    let scene = Scene::demo();
    let person = scene.add(json!({ "kind": "person", "title": "Somebody Else" }));
    let profile = scene.add(json!({
        "kind": "audience", "title": "Partners", "up_to": "amber", "withheld_persons": [person],
    }));
    let template = scene.add(json!({
        "kind": "template", "title": "Ours",
        "text": "---\ntitle: Ours\nproduct: Our note\n---\n# {{ headline }}\n\n{{ prose(\"judgement\", hint=\"What we make of it\") }}\n",
    }));
    let path = scene.path("first.html");
    let first = february(&scene);
    issue_briefing(
        &scene.desk(),
        &first,
        BriefingFormat::Html,
        scene.op(),
        &path,
        &Unwatched,
    )
    .expect("issued");
    let requests = [
        BriefingRequest {
            profile: Some(profile),
            since: Since::Number(1),
            ..february(&scene)
        },
        BriefingRequest {
            template: template.to_string(),
            prose: BTreeMap::from([("judgement".to_owned(), "The sides are talking.".to_owned())]),
            ..february(&scene)
        },
    ];
    let mut before = Vec::new();
    for (number, request) in (2..).zip(&requests) {
        let path = scene.path(&format!("{number}.html"));
        issue_briefing(
            &scene.desk(),
            request,
            BriefingFormat::Html,
            scene.op(),
            &path,
            &Unwatched,
        )
        .expect("issued");
        for format in BriefingFormat::ALL {
            match make_again(
                &scene.desk(),
                scene.process(),
                number,
                Some(format),
                &Unwatched,
            ) {
                Ok(made) => before.push((number, format, made.bytes)),
                Err(error) => assert_eq!(error.code, Code::FormatUnavailable, "{error}"),
            }
        }
        let again =
            make_again(&scene.desk(), scene.process(), number, None, &Unwatched).expect("made");
        assert_eq!(again.same, Some(true));
        assert!(again.bytes == std::fs::read(&path).expect("the file"));
    }
    // edited, renamed, binned, merged, purged elsewhere, another template and profile
    let round = scene.find(Kind::Round, "Round 2");
    for (id, change) in [
        (round, json!("Round 2, renamed")),
        (template, json!("Ours, changed")),
    ] {
        let mut row = scene.page(id, At::default()).expect("a page").row;
        row.record.head.title = change.as_str().expect("text").to_owned();
        if let Body::Template(template) = &mut row.record.body {
            template.text = template.text.replace("# {{ headline }}", "# Another");
        }
        scene.save(&row.record, Some(row.version)).expect("saved");
    }
    let mut row = scene.page(profile, At::default()).expect("a page").row;
    if let Body::Audience(audience) = &mut row.record.body {
        audience.up_to = Some(Tlp::Red);
        audience.name_persons = false;
    }
    scene.save(&row.record, Some(row.version)).expect("saved");
    let offer = scene.find(Kind::Offer, "Counter-invitation");
    bin_records(&scene.desk(), &scene.records(&[offer])).expect("binned");
    let note = scene.add(json!({ "kind": "note", "title": "Elsewhere" }));
    let purge = PurgeRequest {
        op_id: scene.op(),
        ids: vec![note],
        confirmed: true,
    };
    purge_records(&scene.desk(), &purge).expect("purged");
    for (number, format, bytes) in before {
        let again = make_again(
            &scene.desk(),
            scene.process(),
            number,
            Some(format),
            &Unwatched,
        )
        .expect("made");
        assert!(
            again.bytes == bytes,
            "briefing {number} as {}",
            format.code()
        );
    }
}

#[test]
fn what_a_purge_makes_impossible_is_said() {
    let scene = Scene::demo();
    let path = scene.path("1.md");
    issue_briefing(
        &scene.desk(),
        &february(&scene),
        MARKDOWN,
        scene.op(),
        &path,
        &Unwatched,
    )
    .expect("issued");
    let offer = scene.find(Kind::Offer, "Counter-invitation");
    let purge = PurgeRequest {
        op_id: scene.op(),
        ids: vec![offer],
        confirmed: true,
    };
    purge_records(&scene.desk(), &purge).expect("purged");
    match make_again(&scene.desk(), scene.process(), 1, None, &Unwatched) {
        Ok(again) => assert_eq!((again.same, again.purged.len()), (Some(false), 1)),
        Err(error) => assert!(error.message.contains("purged"), "{error}"),
    }
}

#[test]
fn a_file_is_known_by_its_bytes() {
    let scene = Scene::demo();
    let path = scene.path("1.md");
    let issued = issue_briefing(
        &scene.desk(),
        &february(&scene),
        MARKDOWN,
        scene.op(),
        &path,
        &Unwatched,
    )
    .expect("issued");
    let bytes = std::fs::read(&path).expect("the file");
    let verdict = |bytes: &[u8], ending: &str| {
        verify_briefing(&scene.desk(), bytes, ending, &Unwatched).expect("a verdict")
    };
    match verdict(&bytes, "md") {
        BriefingVerdict::Issued { briefing } => {
            assert_eq!((briefing.number, briefing.briefing), (1, issued.briefing));
            assert_eq!(
                (briefing.format.as_str(), briefing.sha256),
                ("markdown", issued.sha256.clone())
            );
        }
        other => panic!("{other:?}"),
    }
    let html = make_again(
        &scene.desk(),
        scene.process(),
        1,
        Some(BriefingFormat::Html),
        &Unwatched,
    )
    .expect("made");
    match verdict(&html.bytes, "html") {
        BriefingVerdict::MadeAgain { briefing, found } => {
            assert_eq!((briefing.number, found.as_str()), (1, "html"));
        }
        other => panic!("{other:?}"),
    }
    let mut touched = bytes.clone();
    touched.extend(b"\n");
    assert!(
        matches!(verdict(&touched, "md"), BriefingVerdict::Differs { briefing, .. } if briefing.number == 1)
    );
    assert_eq!(verdict(b"something else", "md"), BriefingVerdict::NotIssued);
    assert_eq!(
        verdict(&[0xff, 0xfe, 0x00], "pdf"),
        BriefingVerdict::NotIssued
    );
}

#[test]
fn two_issued_briefings_are_compared_at_their_own_clocks() {
    let scene = Scene::demo();
    for (number, day) in [(1, "2026-01-29"), (2, "2026-02-20")] {
        let request = BriefingRequest {
            at: at(day, day),
            ..BriefingRequest::about(scene.process())
        };
        let path = scene.path(&format!("{number}.md"));
        issue_briefing(
            &scene.desk(),
            &request,
            MARKDOWN,
            scene.op(),
            &path,
            &Unwatched,
        )
        .expect("issued");
    }
    let compare = |from, to| {
        compare_briefings(
            &scene.desk(),
            &CompareBriefingsRequest {
                process: scene.process(),
                from,
                to,
            },
        )
    };
    let compared = compare(1, 2).expect("compared");
    let of = |change| {
        compared
            .facts
            .iter()
            .filter(|it| it.change == change)
            .count()
    };
    assert!(
        of(FactChange::Added) > 5 && of(FactChange::Changed) > 2,
        "{:?}",
        compared.facts
    );
    let words: Vec<&str> = compared
        .facts
        .iter()
        .flat_map(|it| it.aspects.iter().map(String::as_str))
        .collect();
    assert!(
        words.contains(&"state") || words.contains(&"date"),
        "{words:?}"
    );
    let same = compare(2, 2).expect("compared");
    assert!(same.facts.is_empty() && same.alike > 20);
    refused(compare(1, 9).map(|_| ()), Code::RecordNotFound);
}

#[test]
fn a_product_is_worded_alike_for_whoever_asks() {
    let scene = Scene::demo();
    let text = written(&scene.desk(), &february(&scene), MARKDOWN, &Unwatched).expect("bytes");
    assert!(
        String::from_utf8(text)
            .expect("text")
            .contains("Where the talks stand")
    );
}
