//! Names that the caller knows go first; days and languages are said, never guessed; spans tell their words.

use chrono::NaiveDate;
use proptest::prelude::*;
use rapporteur_capture::{
    Given, GivenName, GivenSort,
    own::{Fault, names},
    proposal::{Capture, Modality, Proposal, Remark, Source, Span, Voice},
    read, read_given,
};

use crate::{on_thursday, statements, words};

fn given(sort: GivenSort, key: &str, name: &str, spellings: &[&str]) -> GivenName {
    GivenName {
        key: key.to_owned(),
        sort,
        name: name.to_owned(),
        spellings: spellings.iter().map(|it| (*it).to_owned()).collect(),
        post: None,
        party: None,
    }
}

fn with(names: Vec<GivenName>, text: &str) -> Capture {
    let given = Given {
        published: NaiveDate::from_ymd_opt(2026, 1, 29),
        names,
        ..Given::default()
    };
    read_given(text, given)
}

#[test]
fn a_name_given_goes_before_the_gazetteer_under_every_spelling() {
    let mine = given(
        GivenSort::Person,
        "person-7",
        "Wolodymyr Selenskyj",
        &["Volodymyr Zelenskyy"],
    );
    let capture = with(
        vec![mine],
        "Zelensky said he would wait. Президент Зеленський поїхав.",
    );
    let persons: Vec<_> = capture
        .proposals
        .iter()
        .filter_map(|it| match it {
            Proposal::Person(person) => Some(person),
            _ => None,
        })
        .collect();
    assert_eq!(persons.len(), 1, "{persons:?}");
    assert_eq!(
        (persons[0].key.as_str(), persons[0].source),
        ("person-7", Source::Given)
    );
    assert_eq!(persons[0].mentions.len(), 2);
    assert_eq!(statements(&capture)[0].person.as_deref(), Some("person-7"));
}

#[test]
fn a_state_given_keeps_its_people_and_its_key() {
    let mine = given(GivenSort::Party, "party-1", "Sultanate of Oman", &["Oman"]);
    let capture = with(vec![mine], "An Omani official said the list was ready.");
    let party = capture.proposals.iter().find_map(|it| match it {
        Proposal::Party(party) => Some(party),
        _ => None,
    });
    let party = party.unwrap();
    assert_eq!(
        (party.key.as_str(), party.name.as_str()),
        ("party-1", "Sultanate of Oman")
    );
}

#[test]
fn a_name_that_no_table_has_is_found_when_given() {
    let mine = given(GivenSort::Institution, "body-2", "Harbour Board", &[]);
    let capture = with(vec![mine], "The Harbour Board said the ferry would sail.");
    let found = statements(&capture);
    assert_eq!(
        (found[0].speaker.as_str(), found[0].voice),
        ("Harbour Board", Voice::Institution)
    );
}

#[test]
fn a_file_of_names_is_read_and_its_faults_are_named() {
    let read = names("# ours\n\nperson\tInes Arvelo\tI. Arvelo;Арвело\tforeign minister\tArvenia\nplace\tSkerry\n").unwrap();
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].spellings, ["I. Arvelo", "Арвело"]);
    assert_eq!(read[0].party.as_deref(), Some("Arvenia"));
    let bad = names("place\tSkerry\nship\tThe Gannet\n").unwrap_err();
    assert_eq!((bad.line, bad.fault), (2, Fault::Sort("ship".to_owned())));
    assert_eq!(names("person\t\n").unwrap_err().fault, Fault::NoName);
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn a_missing_or_contradictory_day_is_said() {
    let none = read("The sides met in Geneva on Monday.", None);
    assert_eq!(none.remarks, [Remark::DayUnknown]);
    let text = "GENEVA, March 16, 2016 (Harbour News) - The sides met on Monday.";
    let told = read(text, None);
    assert_eq!(told.published, Some(day(2016, 3, 16)));
    assert!(
        matches!(told.remarks[..], [Remark::DayFromText { span, .. }] if words(text, span) == "March 16, 2016")
    );
    let other = read(text, Some(day(2016, 5, 2)));
    assert_eq!(
        other.published,
        Some(day(2016, 5, 2)),
        "the day given was taken"
    );
    assert!(
        matches!(other.remarks[..], [Remark::DayContradicted { text, .. }] if text == day(2016, 3, 16))
    );
    assert!(read(text, Some(day(2016, 3, 17))).remarks.is_empty());
}

#[test]
fn today_is_the_day_of_the_dateline() {
    let capture = read(
        "Beijing, 20 March 2018. The sides met in Beijing today.",
        Some(day(2018, 3, 21)),
    );
    let date = capture.proposals.iter().find_map(|it| match it {
        Proposal::Meeting(meeting) => meeting.date.clone(),
        _ => None,
    });
    assert_eq!(date.as_deref(), Some("2018-03-20"));
}

#[test]
fn each_paragraph_has_its_language() {
    let text = "The ministers met in the harbour and said nothing of it.\n\nМіністри зустрілися в гавані й нічого не сказали.\n\nМинистры встретились в гавани и были очень рады этому.\n\nLes ministres se sont rencontrés dans le port.\n\nالتقى الوزراء في الميناء ولم يقولوا شيئا.";
    let capture = on_thursday(text);
    let codes: Vec<&str> = capture
        .tongues
        .iter()
        .map(|it| it.language.as_str())
        .collect();
    assert_eq!(codes, ["en", "uk", "ru", "fr", "ar"]);
    assert_eq!(
        words(text, capture.tongues[3].span),
        "Les ministres se sont rencontrés dans le port."
    );
}

#[test]
fn what_is_told_keeps_how_it_is_told() {
    for (text, modality) in [
        ("Lavrov said the ferry had sailed.", Modality::Plain),
        ("Lavrov said the ferry had not sailed.", Modality::Negated),
        (
            "Lavrov said the ferry would sail if the ice went.",
            Modality::Conditional,
        ),
        ("Lavrov said the ferry could sail.", Modality::Hypothetical),
    ] {
        assert_eq!(
            statements(&on_thursday(text))[0].modality,
            modality,
            "{text}"
        );
    }
}

#[test]
fn days_are_worded_in_many_ways() {
    for (text, expected) in [
        ("The sides will meet in Geneva on the ninth.", "2026-02-09"),
        ("The sides met in Geneva on the 9th.", "2026-01-09"),
        ("The sides will meet in Geneva in two weeks.", "2026-02-12"),
        (
            "The sides met in Geneva on the thirty-first of May.",
            "2025-05-31",
        ),
        (
            "The sides met in Geneva in the first half of 2025.",
            "2025-01/2025-06",
        ),
        (
            "The sides will meet in Geneva at the end of June.",
            "2026-06",
        ),
        (
            "The sides met in Geneva overnight.",
            "2026-01-28/2026-01-29",
        ),
        ("The sides met in Geneva three days ago.", "2026-01-26"),
    ] {
        let capture = on_thursday(text);
        let date = capture.proposals.iter().find_map(|it| match it {
            Proposal::Meeting(meeting) => meeting.date.clone(),
            _ => None,
        });
        assert_eq!(date.as_deref(), Some(expected), "{text}");
    }
}

/// Every span of a capture with the words that it must tell, where they are known.
fn spans(capture: &Capture) -> Vec<(Span, Option<String>)> {
    let mut found = Vec::new();
    for proposal in &capture.proposals {
        found.push((proposal.span(), None));
        let dated = match proposal {
            Proposal::Statement(it) => {
                found.extend(it.quotes.iter().map(|span| (*span, None)));
                found.extend(it.speaker_span.map(|span| (span, None)));
                found.extend(
                    it.hops
                        .iter()
                        .filter_map(|hop| hop.span)
                        .map(|span| (span, None)),
                );
                it.dated.as_ref()
            }
            Proposal::Meeting(it) => {
                found.extend(it.venue_span.map(|span| (span, None)));
                it.dated.as_ref()
            }
            Proposal::Venue(it) => {
                found.push((it.name_span, None));
                None
            }
            Proposal::Incident(it) => it.dated.as_ref(),
            Proposal::Offer(it) => {
                found.extend(it.response_span.map(|span| (span, None)));
                it.dated.as_ref()
            }
            Proposal::Person(it) => {
                found.extend(it.mentions.iter().map(|span| (*span, None)));
                None
            }
            Proposal::Party(it) => {
                found.extend(it.mentions.iter().map(|span| (*span, None)));
                None
            }
            Proposal::Issue(_) => None,
        };
        found.extend(dated.map(|it| (it.span, Some(it.text.clone()))));
    }
    found.extend(capture.tongues.iter().map(|it| (it.span, None)));
    found
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Pieces of grammar in five languages, with marks that stand between letters.
const PIECES: [&str; 22] = [
    "“the ferry \u{1f6a2} sails” ",
    "Lavrov said ",
    "on Monday ",
    "сказав Зеленський ",
    "у вівторок ",
    "a déclaré M. Peskov à l'AFP ",
    "قال زيلينسكي إن ",
    "\u{202e}",
    "\u{0301}",
    "killed at least 12 people in Aleppo ",
    "talks in Geneva ",
    "between 20 and 30 ",
    "Q: ",
    "MR. TOLLAN: ",
    "proposed ",
    "\n\n",
    ". ",
    ", ",
    "e\u{0301}té ",
    "TASS reported ",
    "GENEVA, March 16 (AP) — ",
    "«слова» ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_span_lies_on_characters_and_tells_its_words(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 1..80)
    ) {
        let text = format!("Words first.\n\n{}", pieces.concat());
        let capture = on_thursday(&text);
        let length = text.chars().count();
        for (span, told) in spans(&capture) {
            prop_assert!(span.0 <= span.1 && span.1 <= length, "{:?}", span);
            if let Some(told) = told {
                prop_assert_eq!(one_line(&words(&text, span)), told);
            }
        }
    }
}
