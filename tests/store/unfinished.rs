//! Forms left unfinished: kept over an opening, outside the journal, and dropped.

use crate::support::{Talks, id, note};
use rapporteur_store::Unfinished;
use serde_json::json;

fn form(number: u128, title: &str) -> Unfinished {
    Unfinished {
        id: id(number),
        base: (number == 7).then_some(1),
        form: json!({ "subject": { "form": "new", "kind": "note" }, "record": { "title": title, "due": "not a date" } }),
    }
}

#[test]
fn a_form_outlives_the_program_and_the_journal_knows_nothing_of_it() {
    let talks = Talks::new();
    talks.put(&[note(7, "On paper", "", &[])]);
    let before = talks.reader().journal_length();
    talks.dossier.keep_unfinished(&form(8, "Half")).unwrap();
    talks.dossier.keep_unfinished(&form(8, "Half a")).unwrap();
    talks.dossier.keep_unfinished(&form(7, "On pap")).unwrap();
    assert_eq!(talks.reader().journal_length(), before);

    let talks = talks.reopened();
    let kept = talks.dossier.unfinished().unwrap();
    assert_eq!(kept, [form(7, "On pap"), form(8, "Half a")]);
    talks.dossier.drop_unfinished(id(8)).unwrap();
    assert_eq!(talks.dossier.unfinished().unwrap(), [form(7, "On pap")]);
}
