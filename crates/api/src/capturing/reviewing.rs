//! Owns the use cases of a review under way: which are begun, what one shows, what is decided, and
//! giving one up. Every decision is kept at once, outside the journal.

use super::beginning::{given_names, keep};
use super::kept::{DayFrom, Decision, DecisionWord, Decisions, Read, unreadable};
use super::known::Known;
use super::plan::{Plan, PlanLine, planned};
use super::proposed::{Proposed, ProposedKind, Stretch};
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::writing::text;
use chrono::NaiveDate;
use rapporteur_capture::{Given, read_given};
use rapporteur_domain::{Body, Edtf, RecordId};
use rapporteur_store::{Digest, Reader};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// Paragraphs of a difference shown at most, on each side.
const DIFFERENCE: usize = 200;

/// Names a review by the source it is of.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReviewRequest {
    /// The source.
    pub source: RecordId,
}

/// A review that is not done.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpenReview {
    /// The source it is of.
    pub source: RecordId,
    /// Its title.
    pub title: String,
    /// Its outlet, as it is called there.
    pub outlet: String,
    /// When it was captured, RFC 3339.
    pub begun: String,
    /// How many proposals it has.
    pub proposals: u32,
    /// How many were accepted.
    pub accepted: u32,
    /// How many were dropped.
    pub dropped: u32,
}

/// What a review shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewPage {
    /// The source it is of.
    pub source: RecordId,
    /// What the source says of itself.
    pub facts: ReviewFacts,
    /// The text; spans count its Unicode scalar values.
    pub text: String,
    /// A card for each proposal.
    pub cards: Vec<Card>,
    /// What changed since the document was captured before.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub difference: Option<Difference>,
}

/// What a captured text says of itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewFacts {
    /// Its title.
    pub title: String,
    /// Names of authors.
    pub byline: String,
    /// Its outlet, as it is called there.
    pub outlet: String,
    /// The day of publication, EDTF.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub published: Option<String>,
    /// Where that day is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub published_from: Option<DayFrom>,
    /// BCP 47.
    pub language: String,
    /// When it was captured, RFC 3339.
    pub captured: String,
    /// SHA-256 of the bytes that came in.
    pub sha256: String,
    /// Its own address.
    pub address: String,
    /// Where a copy is archived.
    pub archived_address: String,
    /// What it was read as.
    pub format: String,
    /// What should be known of how it was read.
    pub remarks: Vec<String>,
    /// The process that it is recorded for; none is made until something needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// What that process is called.
    pub process_title: String,
    /// The source is a record of the dossier already.
    pub held: bool,
}

/// What a document says now and did not before, and the other way round, by paragraphs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Difference {
    /// When it was captured before, RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub before: Option<String>,
    /// Paragraphs that are new.
    pub added: Vec<String>,
    /// Paragraphs that are gone.
    pub removed: Vec<String>,
}

/// A proposal, as it is shown for review.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Card {
    /// Its number.
    pub no: u32,
    /// What kind of record.
    pub kind: ProposedKind,
    /// The words it rests on.
    pub span: Stretch,
    /// What is proposed, in a line, without its kind.
    pub title: String,
    /// What it would do, repeat, contradict.
    pub lines: Vec<PlanLine>,
    /// Accepting it adds a path to a known development and no second origin.
    pub relay: bool,
    /// A rule refuses it: it takes a remark to record it all the same.
    pub refused: bool,
    /// Whom or what its name may mean.
    pub likely: Vec<LikelyRecord>,
    /// What was decided.
    pub decision: Decision,
    /// As read and corrected, for its form.
    pub form: CardForm,
}

/// A record that a name may mean.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LikelyRecord {
    /// The record.
    pub id: RecordId,
    /// What it is called.
    pub title: String,
}

/// What can be corrected on a card.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CardForm {
    /// Who speaks, tells, offers; the name of a person, party, place or sticking point.
    pub who: String,
    /// The voices after the speaker.
    pub via: Vec<String>,
    /// When, EDTF.
    pub date: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub about: Option<RecordId>,
    /// The wording.
    pub wording: String,
}

/// Decisions on some proposals.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DecideRequest {
    /// The source whose review it is.
    pub source: RecordId,
    /// Which proposals.
    pub nos: Vec<u32>,
    /// Accepted, dropped, or open again.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub word: Option<DecisionWord>,
    /// Corrections, for one proposal; they take the place of earlier ones.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub correction: Option<Decision>,
}

/// What is said of the source as a whole.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DescribeReviewRequest {
    /// The source whose review it is.
    pub source: RecordId,
    /// The day of publication, as a date is written; empty for none.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub published: Option<String>,
    /// The title.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub title: Option<String>,
    /// The outlet.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub outlet: Option<String>,
    /// Its own address.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub address: Option<String>,
    /// Where a copy is archived.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub archived_address: Option<String>,
    /// The process it is recorded for.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
}

/// Cards that say something else now.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChangedCards {
    /// The cards.
    pub cards: Vec<Card>,
}

/// The reviews that are not done, the newest first.
///
/// # Errors
/// A failure of the disk.
pub fn open_reviews(desk: &Desk<'_>) -> Result<Vec<OpenReview>, ApiError> {
    let reviews = desk.dossier.reviews()?.into_iter();
    reviews
        .map(|open| {
            let decisions: Decisions = serde_json::from_value(open.decided).map_err(unreadable)?;
            let head: super::kept::ReadHead =
                serde_json::from_value(open.head).map_err(unreadable)?;
            let (accepted, dropped) = decisions.counts();
            Ok(OpenReview {
                source: open.source,
                title: decisions.title.unwrap_or(head.title),
                outlet: decisions.outlet.unwrap_or(head.outlet),
                begun: text(open.begun),
                proposals: head.proposals,
                accepted,
                dropped,
            })
        })
        .collect()
}

/// A review, laid against the dossier as it stands now.
///
/// # Errors
/// `record.not_found` when there is no such review, or a failure of the disk.
pub fn review(desk: &Desk<'_>, request: &ReviewRequest) -> Result<ReviewPage, ApiError> {
    let (read, decisions) = kept(desk, request.source)?;
    let reader = desk.reader(&At::default())?;
    let known = Known::read(&reader)?;
    let laid = planned(&reader, &known, request.source, &read, &decisions, false)?;
    let cards = cards(&read, &decisions, &laid.plans)?;
    let held = reader.get(request.source)?;
    let difference = match (&held, read.updates.is_some()) {
        (Some(found), true) => match &found.record.body {
            Body::Source(source) => difference(source, &read.text),
            _ => None,
        },
        _ => None,
    };
    Ok(ReviewPage {
        source: request.source,
        facts: ReviewFacts {
            title: decisions
                .title
                .clone()
                .unwrap_or_else(|| read.head.title.clone()),
            byline: read.byline.clone(),
            outlet: decisions
                .outlet
                .clone()
                .unwrap_or_else(|| read.head.outlet.clone()),
            published: read.published.map(|day| day.to_string()),
            published_from: read.published_from,
            language: read.language.clone(),
            captured: text(read.captured),
            sha256: read.sha256.clone(),
            address: read.address.clone(),
            archived_address: read.archived_address.clone(),
            format: read.format.clone(),
            remarks: read.remarks.clone(),
            process: laid.process,
            process_title: laid.process_title,
            held: held.is_some(),
        },
        text: read.text,
        cards,
        difference,
    })
}

/// Decides on proposals. Answers with the cards that say something else now.
///
/// # Errors
/// `record.not_found` for a review or a proposal that is not there, `date.bad` for a correction that
/// cannot be read, or a failure of the disk.
pub fn decide(desk: &Desk<'_>, request: &DecideRequest) -> Result<ChangedCards, ApiError> {
    let (read, before) = kept(desk, request.source)?;
    let mut decisions = before.clone();
    for no in &request.nos {
        let Some(proposed) = read.proposals.get(*no as usize) else {
            return Err(no_review());
        };
        let decision = decisions.proposals.entry(*no).or_default();
        if let Some(correction) = &request.correction {
            correction.applied(proposed)?;
            *decision = correction.clone();
        }
        decision.word = request.word;
    }
    decisions
        .proposals
        .retain(|_, decision| *decision != Decision::default());
    let reader = desk.reader(&At::default())?;
    let known = Known::read(&reader)?;
    let of = |decisions: &Decisions| {
        let laid = planned(&reader, &known, request.source, &read, decisions, false)?;
        cards(&read, decisions, &laid.plans)
    };
    let (old, new) = (of(&before)?, of(&decisions)?);
    drop(reader);
    let decided = serde_json::to_value(&decisions).map_err(unreadable)?;
    if !desk.dossier.keep_decisions(request.source, &decided)? {
        return Err(no_review());
    }
    let changed = new.into_iter().zip(&old).filter(|(new, old)| new != *old);
    Ok(ChangedCards {
        cards: changed.map(|(new, _)| new).collect(),
    })
}

/// Says what the source is. Another day of publication reads the text again, since "on Thursday"
/// means another day; decisions stay with proposals that rest on the same words.
///
/// # Errors
/// `record.not_found` when there is no such review, `date.bad`, or a failure of the disk.
pub fn describe_review(
    desk: &Desk<'_>,
    request: &DescribeReviewRequest,
) -> Result<ReviewPage, ApiError> {
    let (mut read, mut decisions) = kept(desk, request.source)?;
    if let Some(title) = &request.title {
        decisions.title = Some(title.trim().to_owned());
    }
    if let Some(outlet) = &request.outlet {
        decisions.outlet = Some(outlet.trim().to_owned());
    }
    if let Some(address) = &request.address {
        read.address = address.trim().to_owned();
    }
    if let Some(address) = &request.archived_address {
        read.archived_address = address.trim().to_owned();
    }
    if request.process.is_some() {
        decisions.process = request.process;
    }
    if let Some(written) = &request.published {
        let day = day(written)?;
        read.published = day;
        read.published_from = day.map(|_| DayFrom::Analyst);
        let reader = desk.reader(&At::default())?;
        read_again(&reader, &mut read, &mut decisions)?;
    }
    keep(desk, request.source, &read, &decisions)?;
    review(
        desk,
        &ReviewRequest {
            source: request.source,
        },
    )
}

/// Gives a review up. What was captured for it is dropped where nothing else holds it.
///
/// # Errors
/// `dossier.read_only`, or a failure of the disk.
pub fn give_up_review(desk: &Desk<'_>, request: &ReviewRequest) -> Result<(), ApiError> {
    let (read, _) = kept(desk, request.source)?;
    desk.dossier.drop_review(request.source)?;
    if let Some(name) = Digest::read(&read.sha256) {
        desk.dossier.drop_bytes(name)?;
    }
    Ok(())
}

/// A review's two parts.
pub(super) fn kept(desk: &Desk<'_>, source: RecordId) -> Result<(Read, Decisions), ApiError> {
    let review = desk.dossier.review(source)?.ok_or_else(no_review)?;
    Ok((
        serde_json::from_value(review.read).map_err(unreadable)?,
        serde_json::from_value(review.decided).map_err(unreadable)?,
    ))
}

fn no_review() -> ApiError {
    ApiError::refused(
        Code::RecordNotFound,
        "This review is not there any more: it was recorded or given up.",
    )
}

fn day(written: &str) -> Result<Option<NaiveDate>, ApiError> {
    if written.trim().is_empty() {
        return Ok(None);
    }
    let date: Edtf = rapporteur_domain::edtf::read_written(written)?;
    if !date.is_exact_day() {
        let message =
            "The day of publication is one day, such as 29 Jan 2026. Nothing was changed.";
        return Err(ApiError::refused(Code::DateBad, message));
    }
    Ok(date.earliest())
}

fn read_again(
    reader: &Reader<'_>,
    read: &mut Read,
    decisions: &mut Decisions,
) -> Result<(), ApiError> {
    let given = Given {
        title: Some(read.head.title.clone()),
        published: read.published,
        language: Some(read.language.clone()),
        names: given_names(reader)?,
    };
    let capture = read_given(&read.text, given);
    let again: Vec<Proposed> = capture.proposals.iter().map(Proposed::from).collect();
    let mut moved = std::collections::BTreeMap::new();
    for (no, decision) in std::mem::take(&mut decisions.proposals) {
        let Some(old) = read.proposals.get(no as usize) else {
            continue;
        };
        let same = |new: &Proposed| new.kind() == old.kind() && new.span == old.span;
        if let Some(at) = again.iter().position(same) {
            moved.insert(u32::try_from(at).unwrap_or(u32::MAX), decision);
        }
    }
    decisions.proposals = moved;
    read.head.proposals = u32::try_from(again.len()).unwrap_or(u32::MAX);
    read.proposals = again;
    Ok(())
}

fn cards(read: &Read, decisions: &Decisions, plans: &[Plan]) -> Result<Vec<Card>, ApiError> {
    let mut out = Vec::with_capacity(plans.len());
    for ((no, proposed), plan) in (0u32..).zip(&read.proposals).zip(plans) {
        let decision = decisions.proposals.get(&no).cloned().unwrap_or_default();
        let applied = decision.applied(proposed)?;
        out.push(Card {
            no,
            kind: proposed.kind(),
            span: proposed.span,
            title: plan.title.clone(),
            lines: plan.lines.clone(),
            relay: plan.repeats.is_some(),
            refused: plan.refused.is_some(),
            likely: plan
                .likely
                .iter()
                .map(|it| LikelyRecord {
                    id: it.id,
                    title: it.title.clone(),
                })
                .collect(),
            form: form(&applied, plan),
            decision,
        });
    }
    Ok(out)
}

fn form(it: &Proposed, plan: &Plan) -> CardForm {
    let who = match it.kind() {
        ProposedKind::Statement | ProposedKind::Incident => it.who.clone(),
        ProposedKind::Offer => it.from.clone(),
        ProposedKind::Meeting => None,
        _ => Some(it.what.clone()),
    };
    CardForm {
        who: who.unwrap_or_default(),
        via: it.via.iter().map(|via| via.name.clone()).collect(),
        date: it.date.clone().unwrap_or_default(),
        about: plan.about,
        wording: it.what.clone(),
    }
}

fn difference(before: &rapporteur_domain::record::Source, now: &str) -> Option<Difference> {
    if before.text == now {
        return None;
    }
    let only = |of: &str, without: &str| {
        let without: HashSet<&str> = paragraphs(without).collect();
        let found = paragraphs(of).filter(|paragraph| !without.contains(paragraph));
        found.take(DIFFERENCE).map(str::to_owned).collect()
    };
    Some(Difference {
        before: before.captured.map(text),
        added: only(now, &before.text),
        removed: only(&before.text, now),
    })
}

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}
