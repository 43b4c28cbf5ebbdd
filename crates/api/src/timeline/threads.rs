//! Owns the marks of what is put to another side: threads of offers with the part each move has
//! in them, and the terms of pledges.

use super::TimelineRequest;
use super::marks::{TimelineMark, bare, dated};
use rapporteur_domain::development::OfferState;
use rapporteur_domain::folds::status::{OfferStatus, Status};
use rapporteur_domain::record::{Offer, Pledge};
use rapporteur_domain::{Assertion, Body, Clocks, Edtf, Record, RecordId, vocabulary};
use rapporteur_store::Row;
use std::collections::HashMap;

vocabulary!(
    /// What part a development has in the thread of an offer.
    OfferPart {
        Ask = "ask", "ask";
        Reiteration = "reiteration", "reiteration";
        Notice = "notice", "notice taken";
        Answer = "answer", "answer";
        End = "end", "end";
        Silence = "silence", "silence";
    }
);

pub(super) fn place_offer(
    row: &Row,
    answered: &HashMap<RecordId, RecordId>,
    request: &TimelineRequest,
    clocks: &Clocks,
    place: &mut impl FnMut(&Record, TimelineMark),
) {
    let (Body::Offer(it), Some(Status::Offer(status))) =
        (&row.record.body, row.status.as_ref().map(|it| &it.status))
    else {
        return;
    };
    let sides = it.from.iter().chain(&it.to);
    let wanted =
        request.parties.is_empty() || sides.into_iter().any(|side| request.parties.contains(side));
    if wanted {
        let mut mark = offer(&row.record, it, status, clocks);
        mark.answers = answered.get(&row.record.id).copied();
        place(&row.record, mark);
    }
}

/// From the day it was put to the last day anything was heard of it; as long as an answer is
/// owed it goes on.
fn offer(record: &Record, it: &Offer, status: &OfferStatus, clocks: &Clocks) -> TimelineMark {
    let first = status.first_put.or(status.since);
    let last = [status.first_put, status.last_put, status.since];
    let silent = status.silence.as_ref().and_then(|it| it.happened.latest());
    let last = last.into_iter().chain([silent]).flatten().max();
    TimelineMark {
        date: first.map(|first| match last {
            Some(last) if last > first => format!("{first}/{last}"),
            _ => first.to_string(),
        }),
        first,
        last: last.map(|day| day.min(clocks.as_of)),
        state: Some(status.state.code().to_owned()),
        open: status.answer_owed(),
        from: it.from.clone(),
        to: it.to.clone(),
        ..bare(record)
    }
}

/// One mark for each reading of its scope that has a term.
pub(super) fn pledge(row: &Row) -> Vec<TimelineMark> {
    let Body::Pledge(it) = &row.record.body else {
        return Vec::new();
    };
    let state = |label: &str| match row.status.as_ref().map(|it| &it.status) {
        Some(Status::Pledge(status)) => status
            .scopes
            .iter()
            .find(|scope| scope.scope == label)
            .map(|scope| scope.state.code().to_owned()),
        _ => None,
    };
    let scopes = it.scopes.iter();
    let mark = |it: &Pledge, label: &str, term: &Edtf| TimelineMark {
        title: [&*row.record.head.title, label].join(" · "),
        state: state(label),
        from: it.by.clone(),
        to: it.to.clone(),
        ..dated(&row.record, term)
    };
    scopes
        .filter_map(|scope| Some(mark(it, &scope.label, scope.term.as_ref()?)))
        .collect()
}

/// The part a move, or a silence, has in a thread.
pub(super) fn part(asserts: &Assertion) -> Option<OfferPart> {
    let state = match asserts {
        Assertion::Silence(_) => return Some(OfferPart::Silence),
        Assertion::Offer(it) => it.state,
        _ => return None,
    };
    Some(match state {
        OfferState::Floated | OfferState::Conveyed | OfferState::MadePublic => OfferPart::Ask,
        OfferState::Reiterated => OfferPart::Reiteration,
        OfferState::Acknowledged | OfferState::UnderStudy => OfferPart::Notice,
        OfferState::Accepted
        | OfferState::AcceptedWithConditions
        | OfferState::Declined
        | OfferState::Countered => OfferPart::Answer,
        OfferState::Withdrawn | OfferState::Lapsed | OfferState::Denied => OfferPart::End,
    })
}
