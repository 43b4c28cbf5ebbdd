//! Owns the use cases of notes written while people speak: what their lines say, and statements
//! made of them. A line is Markdown like the rest of the note,
//! `- 14:05 [Name](record:UUID) (background): words`, so that nothing but the text has to be
//! safe. Refuses guesses: a line without a time is no statement, and a name that leads to no
//! record stays a description.

use crate::at::At;
use crate::desk::{Desk, found};
use crate::error::{ApiError, Code};
use crate::writing::{Saved, op, saved};
use chrono::{NaiveDate, NaiveTime, Timelike};
use rapporteur_domain::development::{Assertion, Statement, StatementForm, Terms};
use rapporteur_domain::evidence::{Hop, HopMode, Span, Voice};
use rapporteur_domain::meeting_time::zone;
use rapporteur_domain::record::{Note, TalksNote};
use rapporteur_domain::{
    Body, Chain, Development, Edtf, Head, Kind, MeetingTime, OpId, Record, RecordId,
};
use rapporteur_store::{Base, Reader};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Hours by which a time may fall behind the line above and still be of the same day: whoever
/// writes corrects a time now and then, and talks that pass midnight go back by more.
const BACKWARDS: u32 = 12;
/// Developments that rest on one note, at most, when it is asked what is recorded already.
const RESTING: u64 = 10_000;

/// A line that somebody's words stand in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TalkLine {
    /// First character of the words, counted in Unicode scalar values of the text.
    pub start: u32,
    /// One past the last character.
    pub end: u32,
    /// The words.
    pub words: String,
    /// The time as written, `14:05`.
    pub time: String,
    /// Its day; none where the note does not say on which day it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub day: Option<NaiveDate>,
    /// Who speaks, when it leads to a record.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub speaker: Option<RecordId>,
    /// Who speaks, as written.
    pub name: String,
    /// On what terms.
    pub terms: Terms,
    /// The statement that was made of it already.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub recorded: Option<RecordId>,
}

/// What the lines of a note say.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TalkLines {
    /// In the order of the text.
    pub lines: Vec<TalkLine>,
    /// What statements made of them would be about: the round, or the first record of the note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub subject: Option<RecordId>,
}

/// Names a note whose lines are read.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TalkLinesRequest {
    /// The note.
    pub note: RecordId,
}

/// Lines of a note to be recorded as statements.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecordLinesRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The note.
    pub note: RecordId,
    /// The record they are about.
    pub subject: RecordId,
    /// Where the words of each begin ([`TalkLine::start`]).
    pub starts: Vec<u32>,
}

/// What the lines of a note say, and which are statements already.
///
/// # Errors
/// `record.not_found`, `record.invalid` for a record of another kind, or a failure of the disk.
pub fn talk_lines(desk: &Desk<'_>, request: &TalkLinesRequest) -> Result<TalkLines, ApiError> {
    let reader = desk.reader(&At::default())?;
    let (_, note) = note_of(&reader, request.note)?;
    let mut lines = lines_of(&note);
    let made = made_of(&reader, request.note)?;
    for line in &mut lines {
        let words = |it: &&(RecordId, String)| it.1 == line.words;
        line.recorded = made.iter().find(words).map(|it| it.0);
    }
    let talks = note.talks.as_ref();
    Ok(TalkLines {
        subject: talks
            .and_then(|it| it.round)
            .or_else(|| note.about.first().copied()),
        lines,
    })
}

/// Records lines of a note as statements, in one action: each by its speaker, heard live, at its
/// time, with the note and the words as evidence.
///
/// # Errors
/// `record.not_found`, `record.invalid` for a line that is not there or says nothing, `date.bad`
/// where the note names no day, `move.illegal`, or a failure of the disk. Nothing is recorded then.
pub fn record_lines(desk: &Desk<'_>, request: &RecordLinesRequest) -> Result<Saved, ApiError> {
    let reader = desk.reader(&At::default())?;
    let (head, note) = note_of(&reader, request.note)?;
    found(&reader, request.subject)?;
    let lines = lines_of(&note);
    let mut records = Vec::new();
    let mut voices: HashMap<RecordId, Option<Voice>> = HashMap::new();
    for start in &request.starts {
        let line = lines.iter().find(|line| line.start == *start);
        let line = line.ok_or_else(|| no_line(*start))?;
        let named = match line.speaker {
            None => None,
            Some(id) => match voices.get(&id) {
                Some(known) => known.clone(),
                None => {
                    let voice = voice_of(&reader, id)?;
                    voices.insert(id, voice.clone());
                    voice
                }
            },
        };
        let speaker = named.unwrap_or_else(|| Voice::Unnamed {
            description: line.name.clone(),
            party: None,
        });
        records.push(Record {
            id: desk.host.fresh_record(),
            head: Head {
                mark: head.mark,
                chatham_house: head.chatham_house,
                ..Head::default()
            },
            body: Body::Development(Box::new(statement(request, &note, line, speaker)?)),
        });
    }
    let label = match records.len() {
        1 => "Record a statement from a note".to_owned(),
        many => format!("Record {many} statements from a note"),
    };
    let op = op(desk, request.op_id, label);
    let done = desk.dossier.transact(&op, |writer| {
        records
            .iter()
            .try_for_each(|record| writer.put(record, Base::New).map(|_| ()))
    })?;
    saved(desk, &op, done)
}

fn statement(
    request: &RecordLinesRequest,
    note: &Note,
    line: &TalkLine,
    speaker: Voice,
) -> Result<Development, ApiError> {
    let day = line.day.ok_or_else(|| {
        ApiError::refused(
            Code::DateBad,
            "The note does not say on which day it begins. Set its day first; nothing was recorded.",
        )
    })?;
    let happened: Edtf = day.to_string().parse().map_err(|_| no_line(line.start))?;
    let hop = Hop {
        who: speaker.clone(),
        mode: HopMode::HeardLive,
        on: None,
    };
    Ok(Development {
        subject: request.subject,
        happened,
        at: instant(note.talks.as_ref(), day, &line.time),
        reported: None,
        modality: rapporteur_domain::development::Modality::Actual,
        credibility: None,
        rank: rapporteur_domain::development::Rank::Normal,
        rank_reason: String::new(),
        evidence: vec![Chain {
            hops: vec![hop],
            note: Some(request.note),
            span: Some(Span {
                start: line.start,
                end: line.end,
                words: line.words.clone(),
            }),
            ..Chain::default()
        }],
        own_observation: false,
        overridden: None,
        asserts: Assertion::Statement(Statement {
            speaker,
            form: StatementForm::Paraphrase,
            wording: line.words.clone(),
            terms: line.terms,
            about: Vec::new(),
            extra: rapporteur_domain::record::Extra::new(),
        }),
    })
}

/// The time of a line in the zone of the note. An hour that a change of clocks skips or shows
/// twice is left to the day alone: nobody was asked which one is meant.
fn instant(talks: Option<&TalksNote>, day: NaiveDate, time: &str) -> Option<MeetingTime> {
    let zone = zone(&talks?.zone).ok()?;
    let time = clock(time)?;
    MeetingTime::new(day.and_time(time), zone).ok()
}

fn note_of(reader: &Reader<'_>, id: RecordId) -> Result<(Head, Note), ApiError> {
    let found = found(reader, id)?;
    match found.record.body {
        Body::Note(note) => Ok((found.record.head, note)),
        _ => Err(super::not_a_note()),
    }
}

fn voice_of(reader: &Reader<'_>, id: RecordId) -> Result<Option<Voice>, ApiError> {
    let found = reader.get(id)?;
    Ok(found.and_then(|found| match found.record.kind() {
        Kind::Person => Some(Voice::Person { id }),
        Kind::Party => Some(Voice::Party { id }),
        Kind::Outlet => Some(Voice::Outlet { id }),
        _ => None,
    }))
}

/// What rests on a note already: developments with the words they rest on.
fn made_of(reader: &Reader<'_>, note: RecordId) -> Result<Vec<(RecordId, String)>, ApiError> {
    let resting = reader.backlinks(note, 0, RESTING)?.into_iter();
    let ids = resting.filter(|it| it.kind == Kind::Development && it.role == "note");
    let found = reader.get_all(ids.map(|it| it.by).collect::<Vec<_>>())?;
    Ok(found
        .into_iter()
        .filter(|it| !it.binned)
        .flat_map(|it| {
            let id = it.record.id;
            let chains = it.record.development().map(|it| it.evidence.clone());
            let spans = chains.into_iter().flatten();
            spans
                .filter(move |chain| chain.note == Some(note))
                .filter_map(move |chain| Some((id, chain.span?.words)))
        })
        .collect())
}

fn no_line(start: u32) -> ApiError {
    ApiError::refused(
        Code::RecordInvalid,
        format!(
            "No line with a time begins at character {start}. The note was changed meanwhile; nothing was recorded."
        ),
    )
}

/// The lines of a note that somebody's words stand in.
#[must_use]
pub fn lines_of(note: &Note) -> Vec<TalkLine> {
    let mut day: Option<NaiveDate> = note.talks.as_ref().and_then(|talks| talks.day.parse().ok());
    let mut before: Option<NaiveTime> = None;
    let mut out: Vec<TalkLine> = Vec::new();
    let mut at = 0_u32;
    for line in note.body.split_inclusive('\n') {
        let length = u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
        if let Some(mut read) = read(line) {
            let now = clock(&read.time);
            if let (Some(now), Some(then)) = (now, before)
                && now.hour() + BACKWARDS < then.hour()
            {
                day = day.and_then(|day| day.succ_opt());
            }
            before = now.or(before);
            read.start += at;
            read.end += at;
            read.day = day;
            out.push(read);
        }
        at = at.saturating_add(length);
    }
    out
}

/// One line, its place counted from its own beginning; none without a time or without words.
fn read(line: &str) -> Option<TalkLine> {
    let bare = line.trim_end();
    let text = bare.trim_start();
    let text = text
        .strip_prefix(['-', '*', '+'])
        .map_or(text, str::trim_start);
    let (time, rest) = text.split_at_checked(text.find(' ')?)?;
    clock(time)?;
    let rest = rest.trim_start();
    let (speaker, name, rest) = voice(rest)?;
    let (terms, rest) = terms(rest);
    let words = rest.strip_prefix(':')?.trim_start();
    if words.is_empty() {
        return None;
    }
    let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let end = count(bare);
    Some(TalkLine {
        start: end - count(words),
        end,
        words: words.to_owned(),
        time: time.to_owned(),
        day: None,
        speaker,
        name,
        terms,
        recorded: None,
    })
}

/// Who speaks, and what follows.
fn voice(text: &str) -> Option<(Option<RecordId>, String, &str)> {
    if let Some(link) = text.strip_prefix('[')
        && let Some((name, rest)) = link.split_once("](record:")
        && let Some((id, rest)) = rest.split_once(')')
    {
        return Some((id.parse().ok(), name.replace('\\', ""), rest.trim_start()));
    }
    let end = text.find([':', '('])?;
    let name = text[..end].trim();
    (!name.is_empty()).then(|| (None, name.to_owned(), &text[end..]))
}

/// On what terms: `(background)`; on the record without a word.
fn terms(text: &str) -> (Terms, &str) {
    let inside = text.strip_prefix('(').and_then(|it| it.split_once(')'));
    let known = inside.and_then(|(word, rest)| {
        let terms = Terms::ALL.iter().find(|it| it.word() == word.trim())?;
        Some((*terms, rest.trim_start()))
    });
    known.unwrap_or((Terms::OnRecord, text))
}

/// `14:05` or `14:05:30`.
fn clock(text: &str) -> Option<NaiveTime> {
    let parts = text.split(':').count();
    let format = if parts == 3 { "%H:%M:%S" } else { "%H:%M" };
    (text.len() >= 4).then(|| NaiveTime::parse_from_str(text, format).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0197a3c0-5b1e-7c3a-9d57-2f1b7f8e6a01";

    fn note(body: &str) -> Note {
        Note {
            body: body.to_owned(),
            talks: Some(TalksNote {
                zone: "Asia/Dubai".to_owned(),
                day: "2026-02-04".to_owned(),
                ..TalksNote::default()
            }),
            ..Note::default()
        }
    }

    #[test]
    fn a_line_has_a_time_a_speaker_terms_and_words() {
        let body = format!(
            "# Day one\n\n- 10:05 [Ана Петрова](record:{ID}) (background): Ми чекаємо.\n- 10:06:30 A guest: yes\nno time: nothing\n- 10:07 [X](record:{ID}):\n"
        );
        let lines = lines_of(&note(&body));
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].speaker, Some(ID.parse().unwrap()));
        assert_eq!(lines[0].terms, Terms::Background);
        assert_eq!(lines[1].name, "A guest");
        assert_eq!(lines[1].terms, Terms::OnRecord);
        for line in &lines {
            let stands: String = body
                .chars()
                .skip(line.start as usize)
                .take((line.end - line.start) as usize)
                .collect();
            assert_eq!(stands, line.words);
        }
    }

    #[test]
    fn past_midnight_a_new_day_begins_and_a_corrected_minute_stays_in_its_own() {
        let body = "- 23:50 A: one\n- 23:40 A: two\n- 00:10 A: three\n";
        let days: Vec<String> = lines_of(&note(body))
            .iter()
            .filter_map(|line| Some(line.day?.to_string()))
            .collect();
        assert_eq!(days, ["2026-02-04", "2026-02-04", "2026-02-05"]);
    }
}
