//! Figures that leave alone, and lists of sources in a citation style.

use crate::support::{Scene, refused};
use rapporteur_api::briefings::{
    BriefingRequest, FigureFormat, FigureRequest, FigureSubject, composed, draw_figure, save_drawn,
};
use rapporteur_api::{ApiError, At, Code};
use rapporteur_briefing::block::plain;
use rapporteur_domain::mark::Tlp;

fn request(scene: &Scene, figure: FigureSubject) -> FigureRequest {
    FigureRequest {
        at: At::default(),
        process: scene.process(),
        figure,
        format: FigureFormat::Svg,
        up_to: None,
        profile: None,
    }
}

fn drawn(scene: &Scene, figure: FigureSubject) -> Result<String, ApiError> {
    let drawn = draw_figure(&scene.desk(), &request(scene, figure))?;
    Ok(String::from_utf8(drawn.bytes).expect("an SVG is text"))
}

#[test]
fn each_figure_of_the_demo_is_drawn_with_its_mark_the_same_every_time() {
    let scene = Scene::demo();
    for (figure, said) in [
        (FigureSubject::Ribbon, "Round 2, Abu Dhabi"),
        (FigureSubject::Matrix, "Security guarantees"),
        (FigureSubject::Map, "Geneva"),
    ] {
        let svg = drawn(&scene, figure).expect("a figure");
        assert!(svg.starts_with("<svg ") && svg.contains(said), "{figure:?}");
        assert_eq!(svg.matches(">TLP:").count(), 2, "{figure:?}");
        assert_eq!(drawn(&scene, figure).expect("a figure"), svg);
    }
}

#[test]
fn a_figure_is_written_whole_or_not_at_all() {
    let scene = Scene::demo();
    let drawn = draw_figure(&scene.desk(), &request(&scene, FigureSubject::Map)).expect("a map");
    let path = scene.path("venues.svg");
    let saved = save_drawn(&scene.desk(), &drawn, &path).expect("a file");
    assert_eq!(saved.file_name, "venues.svg");
    assert!(saved.marking.starts_with("TLP:"));
    assert_eq!(std::fs::read(&path).expect("the file"), drawn.bytes);
    let nowhere = scene.path("nowhere/venues.svg");
    refused(save_drawn(&scene.desk(), &drawn, &nowhere), Code::Io);
}

#[test]
fn what_an_audience_may_not_see_is_not_drawn() {
    let scene = Scene::demo();
    let narrow = FigureRequest {
        up_to: Some(Tlp::Clear),
        ..request(&scene, FigureSubject::Map)
    };
    refused(draw_figure(&scene.desk(), &narrow), Code::QueryBad);
}

#[test]
fn the_list_of_sources_follows_the_style_and_a_bad_one_is_refused() {
    let scene = Scene::demo();
    let asked = |style: &str| BriefingRequest {
        citation_style: style.to_owned(),
        ..BriefingRequest::about(scene.process())
    };
    let listed = |style: &str| {
        let made = composed(&scene.desk(), &asked(style)).expect("a briefing");
        let lines: Vec<String> = made
            .document
            .sources
            .iter()
            .map(|it| plain(&it.text))
            .collect();
        lines.join("\n")
    };
    let (own, oscola) = (listed(""), listed("oscola"));
    assert!(own.contains("graded") && !oscola.contains("graded"));
    assert_eq!(own.lines().count(), oscola.lines().count());
    assert_eq!(oscola, listed("oscola"));
    let made = |style: &str| composed(&scene.desk(), &asked(style)).map(|_| ());
    refused(made("no such style"), Code::CitationStyleBad);
    let error = refused(made("<style>\n<a>\n</style>"), Code::CitationStyleBad);
    assert!(error.message.contains("Line 3"), "{}", error.message);
}
