//! What changed besides the talks themselves: questions, sources, notes, and days that only passed.

use super::*;

#[test]
fn questions_sources_and_notes() {
    let question = |state| {
        let asked = Question {
            state,
            ..Question::default()
        };
        record(11, "Has Kyiv answered?", Body::Question(asked))
    };
    let source = record(90, "Kremlin: talks go on", Body::Source(Source::default()));
    let note = record(12, "For myself", Body::Note(Note::default()));
    let versions = [
        version(
            question(QuestionState::Open),
            "2026-01-29",
            Some("2026-02-01"),
        ),
        version(question(QuestionState::Answered), "2026-02-01", None),
        version(source, "2026-02-01", None),
        version(note, "2026-02-01", None),
    ];
    check(
        &versions,
        &[
            ("questions", ChangeWord::Answered, "Has Kyiv answered?"),
            ("sources", ChangeWord::New, "Kremlin: talks go on"),
        ],
    );
}

#[test]
fn a_later_day_changes_what_is_true_without_a_new_report() {
    let planned = development(id(2), "2026-02-02", to(RoundState::Confirmed, "2026-02-04"));
    let versions = dossier(&[round(2)], &[tentative(), ("2026-01-30", planned)]);
    let on = |day: &str| Clocks {
        as_of: crate::support::day(day),
        as_known: evening(AFTER),
    };
    let groups = between(&on("2026-02-01"), &on("2026-02-02"), &versions, &Names);
    let sentence = &groups[0].changes[0].sentence;
    assert_eq!(
        sentence,
        "Round 2 moved from 1 Feb 2026 to 4 Feb 2026; now confirmed"
    );
}
