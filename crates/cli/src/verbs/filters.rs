//! Owns what the filters that are typed ask of a list.

use crate::args::{Filters, Mark};
use crate::pick;
use rapporteur_api::filters::MarkWanted;
use rapporteur_api::lists::ListRecordsRequest;
use rapporteur_api::{ApiError, At, Desk};
use rapporteur_domain::{Kind, RecordId};

/// The list, narrowed by what was typed.
///
/// # Errors
/// `record.not_found` or `query.bad` for a record that is not there or not the only one.
pub fn narrow(
    desk: &Desk<'_>,
    it: &Filters,
    list: ListRecordsRequest,
) -> Result<ListRecordsRequest, ApiError> {
    let at = list.at.clone();
    let grade = it.grade;
    let states = it.state.iter();
    Ok(ListRecordsRequest {
        subject: record(desk, &at, &[], it.subject.as_deref())?,
        party: record(desk, &at, &[Kind::Party], it.party.as_deref())?,
        issue: record(desk, &at, &[Kind::Issue], it.issue.as_deref())?,
        speaker: record(
            desk,
            &at,
            &[Kind::Person, Kind::Party, Kind::Outlet],
            it.speaker.as_deref(),
        )?,
        outlet: record(desk, &at, &[Kind::Outlet], it.outlet.as_deref())?,
        source: record(desk, &at, &[Kind::Source], it.source.as_deref())?,
        mark: mark(it),
        // The letters run from A, the best: the stricter of the two is the lesser.
        reliability: [it.outlet_reliability, grade.and_then(|it| it.reliability)]
            .into_iter()
            .flatten()
            .min(),
        credibility: grade.and_then(|it| it.credibility),
        dated: dated(it.from.as_deref(), it.to.as_deref()),
        recorded_from: it.recorded_from.clone(),
        recorded_to: it.recorded_to.clone(),
        tags: it.tag.clone(),
        states: states.map(|state| state.replace([' ', '-'], "_")).collect(),
        text: it.text.clone().unwrap_or_default(),
        ..list
    })
}

fn record(
    desk: &Desk<'_>,
    at: &At,
    kinds: &[Kind],
    typed: Option<&str>,
) -> Result<Option<RecordId>, ApiError> {
    typed
        .map(|typed| pick::record(desk, at, kinds, typed))
        .transpose()
}

fn mark(it: &Filters) -> Option<MarkWanted> {
    let at_least = it.mark_at_least.map(|mark| MarkWanted::AtLeast { mark });
    at_least.or_else(|| {
        it.mark.map(|Mark(mark)| match mark {
            Some(mark) => MarkWanted::Exactly { mark },
            None => MarkWanted::Unmarked,
        })
    })
}

/// From one date to another as one date; an end that was not given is open.
fn dated(from: Option<&str>, to: Option<&str>) -> Option<String> {
    (from.is_some() || to.is_some())
        .then(|| format!("{}/{}", from.unwrap_or(".."), to.unwrap_or("..")))
}
