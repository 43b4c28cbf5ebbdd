//! The plain text of a product: whole, narrow, and safe in any mail.

use crate::sample;
use crate::support::compose;
use crate::support::tree::{bare, note, said, sentence};
use proptest::prelude::*;
use rapporteur_briefing::block::{Block, Inline, own};
use rapporteur_briefing::text;

#[test]
fn the_sample_as_plain_text() {
    insta::assert_snapshot!(text::file(&compose(&sample::material())));
}

/// What holds for every file.
fn safe(file: &str) {
    assert!(file.ends_with('\n') && !file.ends_with("\n\n"));
    assert!(file.starts_with("TLP:") && file.lines().last().unwrap().starts_with("TLP:"));
    for line in file.lines() {
        assert!(!line.ends_with(' '), "a soft break in {line:?}");
        assert!(
            !line.starts_with('>') && !line.starts_with("From "),
            "{line:?}"
        );
        assert_ne!(line, "-- ", "a signature");
        let long = line.trim_start().contains(' ') && line.chars().count() > 72;
        assert!(
            !long || line.trim_start().split(' ').count() <= 2,
            "{line:?} is too wide"
        );
    }
}

#[test]
fn lines_are_narrow_and_begin_like_nothing_mail_knows() {
    let mut document = bare();
    let address = format!("https://example.org/{}", "long/".repeat(30));
    document.blocks = vec![
        Block::Paragraph {
            sentences: vec![said("> quoted"), said("From the first word on")],
        },
        Block::Paragraph {
            sentences: vec![said(
                "From the first word on it looks like a mailbox to some programs, and > later",
            )],
        },
        Block::Paragraph {
            sentences: vec![sentence(vec![
                own("See "),
                Inline::Address {
                    text: address.clone(),
                },
                own(" for more."),
            ])],
        },
        Block::List {
            ordered: true,
            items: vec![vec![said(&"word ".repeat(40))]; 11],
        },
    ];
    document.footnotes = vec![note("A note")];
    let file = text::file(&document);
    safe(&file);
    assert!(file.contains(&address), "an address stays whole");
    assert!(file.contains("\n 10. ") || file.contains("\n10. word"));
    assert!(file.contains("\n[1] A note"));
}

proptest! {
    #[test]
    fn any_words_make_safe_lines(words in r"(\PC|[ >\n]|From |-- ){0,60}") {
        let mut document = bare();
        document.blocks = vec![
            Block::Paragraph { sentences: vec![said(&words)] },
            Block::List { ordered: false, items: vec![vec![said(&words)]] },
        ];
        let file = text::file(&document);
        for line in file.lines() {
            prop_assert!(!line.ends_with(' '), "{line:?}");
            prop_assert!(!line.starts_with('>') && !line.starts_with("From "), "{line:?}");
        }
    }
}
