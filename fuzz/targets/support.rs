//! What every target of a file format does: take the text, then read it.

use rapporteur_texts::pdf::{Pages, PdfFailure, Reader};

/// A reader of PDF that hands on what it is given: the real ones run in a process of their own, which may fail.
pub struct Words(pub String);

impl Reader for Words {
    fn read(&self, _bytes: &[u8]) -> Result<Pages, PdfFailure> {
        Ok(Pages {
            text: self.0.clone(),
            ordered: false,
        })
    }
}

/// Takes the text out of a file and proposes from it; every span must lie in the text.
pub fn taken(bytes: &[u8], name: &str, pdf: &Words) {
    if let Ok(taken) = rapporteur_texts::take(bytes, name, pdf) {
        read(&taken.text);
    }
}

/// Proposes from a text; every span must lie in it.
pub fn read(text: &str) {
    let length = text.chars().count();
    for proposal in rapporteur_capture::read(text, None).proposals {
        let span = proposal.span();
        assert!(span.0 < span.1 && span.1 <= length);
    }
}
