//! Lists of sources in a citation style of the Citation Style Language (CSL 1.0.2). Styles are
//! compiled in or given as text by the user; nothing is fetched.
//!
//! Only the list follows the style. Footnotes keep the wording of the briefing: they tell the
//! path by which a report came, and CSL knows no indirect citation.
//!
//! Pure: no input or output, no clock, no randomness. The same references and style give the
//! same list.

mod entry;
mod months;
mod scan;
mod style;
mod words;

use hayagriva::{BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, Entry};
use rapporteur_briefing::block::Note;
use rapporteur_briefing::cite::Reference;

pub use style::{OFFERED, Style, StyleError};

/// The list of these sources, ordered and worded as the style asks. A style without a list of
/// its own gives the citations as they would stand in notes, in the order of the references.
///
/// # Errors
/// [`StyleError`] where the style asks for what cannot be done.
pub fn list(
    references: &[Reference],
    style: &Style,
    language: &str,
) -> Result<Vec<Note>, StyleError> {
    let entries: Vec<Entry> = (0..)
        .zip(references)
        .map(|(at, reference)| entry::of(at, reference))
        .collect();
    let listed = rendered(&entries, style, language)?;
    let notes = listed.into_iter().filter_map(|(at, text)| {
        let reference = references.get(at)?;
        Some(words::note(text, reference))
    });
    Ok(notes.collect())
}

type Listed = Vec<(usize, hayagriva::ElemChildren)>;

/// What the style's own code makes of the entries. It is given files of the user's: a panic in
/// it is an error of the style, not the end of the program.
fn rendered(entries: &[Entry], style: &Style, language: &str) -> Result<Listed, StyleError> {
    let work = std::panic::AssertUnwindSafe(|| listed(entries, style, language));
    std::panic::catch_unwind(work).map_err(|_| StyleError::beyond(style.name()))
}

fn listed(entries: &[Entry], style: &Style, language: &str) -> Listed {
    let locales = months::locales();
    let locale = style.locale(language);
    let mut driver = BibliographyDriver::new();
    for entry in entries {
        let item = vec![CitationItem::with_entry(entry)];
        let request = CitationRequest::new(item, style.csl(), locale.clone(), locales, None);
        driver.citation(request);
    }
    let request = BibliographyRequest::new(style.csl(), locale, locales);
    let rendered = driver.finish(request);
    match rendered.bibliography {
        Some(bibliography) => bibliography
            .items
            .into_iter()
            .filter_map(|item| {
                let mut content = item.content;
                if let Some(first) = item.first_field {
                    content.0.insert(0, first);
                }
                Some((item.key.parse().ok()?, content))
            })
            .collect(),
        None => (0..)
            .zip(rendered.citations)
            .map(|(at, citation)| (at, citation.citation))
            .collect(),
    }
}
