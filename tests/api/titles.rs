//! What records are called, many at once.

use crate::support::{Scene, refused};
use rapporteur_api::lists::{ListRecordsRequest, list_records};
use rapporteur_api::titles::{MOST, TitlesRequest, titles};
use rapporteur_api::{At, Code};
use rapporteur_domain::{Kind, RecordId};

#[test]
fn titles_are_those_of_the_lists() {
    let scene = Scene::demo();
    let request = ListRecordsRequest {
        kinds: vec![Kind::Development, Kind::Round, Kind::Party],
        limit: 500,
        ..Default::default()
    };
    let rows = list_records(&scene.desk(), &request).expect("a page").rows;
    let mut ids: Vec<RecordId> = rows.iter().map(|row| row.id).collect();
    let nobody = RecordId(uuid::Uuid::from_u128(7));
    ids.push(nobody);
    let request = TitlesRequest {
        at: At::default(),
        ids,
    };
    let told = titles(&scene.desk(), &request).expect("titles").titles;
    assert_eq!(told.len(), rows.len(), "what does not exist is left out");
    for row in rows {
        assert_eq!(told[&row.id], row.title);
    }
}

#[test]
fn no_more_than_a_page_may_want() {
    let scene = Scene::demo();
    let request = TitlesRequest {
        ids: vec![RecordId(uuid::Uuid::nil()); MOST + 1],
        ..Default::default()
    };
    let error = refused(titles(&scene.desk(), &request), Code::QueryBad);
    assert_eq!(error.code, Code::QueryBad);
}
