//! Small block trees for tests.

use rapporteur_briefing::block::{
    Block, Document, Inline, Marking, Meta, Note, Sentence, Style, given, own,
};
use rapporteur_domain::mark::Tlp;

pub fn sentence(text: Vec<Inline>) -> Sentence {
    Sentence {
        text,
        rests_on: Vec::new(),
        mark: Tlp::Clear,
        key: String::new(),
        origin: Default::default(),
    }
}

pub fn said(words: &str) -> Sentence {
    sentence(vec![given(words)])
}

pub fn note(words: &str) -> Note {
    Note {
        text: vec![given(words)],
        mark: Tlp::Clear,
        record: None,
    }
}

/// A document without a body.
pub fn bare() -> Document {
    Document {
        title: vec![own("Title")],
        running: vec![own("Briefing 1 · Track")],
        language: "en".to_owned(),
        direction: Default::default(),
        style: Style::default(),
        marking: Marking {
            tlp: Tlp::Amber,
            chatham_house: false,
        },
        meta: Meta {
            number: 1,
            as_of: "2026-01-30".to_owned(),
            as_known: "2026-01-30T16:00:00Z".to_owned(),
            parts: vec!["As of 30 January 2026".to_owned()],
        },
        blocks: Vec::<Block>::new(),
        footnotes: Vec::new(),
        sources: Vec::new(),
        foot: Vec::new(),
    }
}
