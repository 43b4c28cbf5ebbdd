//! Templates of briefings: listing, checking, one of the dossier's own, and that an issued
//! briefing does not change with it.

use crate::support::{Scene, at, refused};
use rapporteur_api::briefings::{
    BriefingFormat, BriefingRequest, CheckTemplateRequest, ReadTemplateRequest, check_template,
    composed, issue_briefing, list_templates, make_again, read_template,
};
use rapporteur_api::{At, Code, Host, Unwatched};
use rapporteur_briefing::block::plain;
use rapporteur_domain::record::{SectionChoice, Template};
use rapporteur_domain::{Body, Head, Record, RecordId};

const TEXT: &str = "---\ntitle: Ours\n---\n# {{ process.title }} today\n\n{{ section(\"what\") }}\n\n## What\n\n{{ prose(\"view\", hint=\"Your view\") }}\n\n{{ offers(limit=1) }}\n";

fn february() -> At {
    at("2026-02-05", "2026-02-05")
}

/// Puts a template into the dossier, or another text in place of one.
fn put(scene: &Scene, id: RecordId, text: &str) {
    let before = scene.desk().reader(&At::default()).expect("a reader");
    let before = before.get(id).expect("read");
    let record = Record {
        id,
        head: Head {
            title: "Our note".to_owned(),
            ..Head::default()
        },
        body: Body::Template(Template {
            text: text.to_owned(),
            ..Template::default()
        }),
    };
    let expected = before.map(|found| found.since);
    scene.save(&record, expected).expect("saved");
}

fn with(scene: &Scene, template: &str) -> BriefingRequest {
    BriefingRequest {
        at: february(),
        template: template.to_owned(),
        ..BriefingRequest::about(scene.process())
    }
}

#[test]
fn templates_are_listed_with_sections_and_slots_and_faults() {
    let scene = Scene::demo();
    let (good, bad) = (scene.host.fresh_record(), scene.host.fresh_record());
    put(&scene, good, TEXT);
    put(&scene, bad, "no head");
    let all = list_templates(&scene.desk()).expect("listed");
    let names: Vec<&str> = all.iter().map(|it| it.name.as_str()).collect();
    assert!(names.starts_with(&["situation-note", "since-last"]));
    assert!(all.iter().all(|it| !it.built_in || it.fault.is_none()));
    let own = |id: RecordId| {
        let mut all = all.iter();
        all.find(|it| it.name == id.to_string()).expect("listed")
    };
    assert_eq!(own(good).sections[0].key, "what");
    assert_eq!(own(good).slots[0].hint, "Your view");
    assert_eq!(own(bad).fault.as_ref().and_then(|it| it.line), Some(1));
    let name = "Our note".to_owned();
    let read = read_template(&scene.desk(), &ReadTemplateRequest { name });
    assert!(read.is_ok());
    let name = "nowhere".to_owned();
    let read = read_template(&scene.desk(), &ReadTemplateRequest { name });
    refused(read, Code::RecordNotFound);
}

#[test]
fn every_built_in_product_is_made_of_the_demo() {
    let scene = Scene::demo();
    for it in list_templates(&scene.desk()).expect("listed") {
        let document = composed(&scene.desk(), &with(&scene, &it.name))
            .expect(&it.name)
            .document;
        assert!(document.sentences().count() > 2, "{}", it.name);
        let checked = CheckTemplateRequest {
            text: read_template(&scene.desk(), &ReadTemplateRequest { name: it.name })
                .expect("read")
                .text,
            process: Some(scene.process()),
        };
        let checked = check_template(&scene.desk(), &checked).expect("checked");
        assert_eq!(checked.fault, None);
    }
}

#[test]
fn an_issued_briefing_outlives_its_template() {
    let scene = Scene::demo();
    let id = scene.host.fresh_record();
    put(&scene, id, TEXT);
    let mut request = with(&scene, &id.to_string());
    request
        .prose
        .insert("view".to_owned(), "It is *open*.".to_owned());
    request.sections = vec![SectionChoice {
        section: "what".to_owned(),
        on: true,
    }];
    let path = scene.path("own.html");
    let issued = issue_briefing(
        &scene.desk(),
        &request,
        BriefingFormat::Html,
        scene.op(),
        &path,
        &Unwatched,
    )
    .expect("issued");
    put(&scene, id, &TEXT.replace("today", "tomorrow"));
    let again = make_again(
        &scene.desk(),
        scene.process(),
        issued.number,
        None,
        &Unwatched,
    )
    .expect("made again");
    assert_eq!(again.same, Some(true));
    assert_eq!(again.sha256, issued.sha256);
    let now = composed(&scene.desk(), &with(&scene, "Our note")).expect("composed");
    assert!(plain(&now.document.title).ends_with("tomorrow"));
}

#[test]
fn a_template_at_fault_is_refused_with_its_line() {
    let scene = Scene::demo();
    let id = scene.host.fresh_record();
    let text = TEXT.replace("{{ offers(limit=1) }}", "{{ ofers }}");
    put(&scene, id, &text);
    let error = composed(&scene.desk(), &with(&scene, &id.to_string()))
        .err()
        .expect("refused");
    assert_eq!(error.code, Code::TemplateBad);
    assert_eq!(error.details["line"], 12);
    assert!(error.message.contains("ofers"), "{}", error.message);
    let checked = CheckTemplateRequest {
        text,
        process: Some(scene.process()),
    };
    let checked = check_template(&scene.desk(), &checked).expect("checked");
    assert_eq!(checked.fault.and_then(|it| it.line), Some(12));
}
