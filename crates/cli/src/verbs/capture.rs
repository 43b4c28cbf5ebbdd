//! Owns the verb that reads texts: it prints what they propose, or keeps them in a dossier with what
//! they propose for review.

use super::{review, writing};
use crate::args::Capture as Asked;
use crate::host::{Bar, Terminal};
use crate::output::Out;
use rapporteur_api::capturing::{
    Apart, Captured, Incoming, LARGEST, Proposal, Reader, begin_review, capture as read,
};
use rapporteur_api::files::name_of;
use rapporteur_api::{ApiError, Code, Desk};
use rapporteur_domain::record::CaptureMethod;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// One JSON object for each file, in the order given.
pub fn capture(asked: &Asked, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let pdf = pdf()?;
    if let Some(dossier) = &asked.into {
        return writing(dossier, host, |desk| kept(desk, asked, &pdf, host, out));
    }
    for path in &asked.files {
        let name = name_of(path);
        let found = read(&bytes(path)?, &name, asked.published, &pdf)?;
        if asked.output.json {
            out.json(&found)?;
        } else {
            told(path, &found, out)?;
        }
    }
    Ok(())
}

/// Keeps each text as a source with its proposals, and records at once what is accepted.
fn kept(
    desk: &Desk<'_>,
    asked: &Asked,
    pdf: &dyn Reader,
    host: &Terminal,
    out: &mut Out,
) -> Result<(), ApiError> {
    for path in &asked.files {
        let bytes = bytes(path)?;
        let name = name_of(path);
        let incoming = Incoming {
            bytes: &bytes,
            name: &name,
            method: CaptureMethod::File,
            published: asked.published,
            address: None,
            store_source: true,
        };
        let begun = begin_review(desk, &incoming, pdf, &Bar::new("Reading"))?;
        let saved = if asked.accept.is_empty() {
            None
        } else {
            review::accept(desk, begun.source, &asked.accept)?;
            Some(review::record(desk, begun.source, host)?)
        };
        if asked.output.json {
            out.json(&serde_json::json!({ "file": name, "begun": begun, "saved": saved }))?;
        } else {
            out.line(format!(
                "{}: {}",
                path.display(),
                review::begun_words(&begun)
            ))?;
            if let Some(saved) = saved {
                out.line(review::saved_words(&saved))?;
            }
        }
    }
    Ok(())
}

/// PDFs are read by this program once more, with the verb that does nothing else.
fn pdf() -> Result<impl Reader, ApiError> {
    let own =
        std::env::current_exe().map_err(|error| ApiError::failed(Code::Io, error.to_string()))?;
    Ok(Apart::through(own, &["read-pdf"]))
}

/// One byte more than is read, so that a longer file is refused and not cut.
fn bytes(path: &Path) -> Result<Vec<u8>, ApiError> {
    let mut found = Vec::new();
    let limit = LARGEST as u64 + 1;
    let done = if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut found)
    } else {
        File::open(path).and_then(|file| file.take(limit).read_to_end(&mut found))
    };
    match done {
        Ok(_) => Ok(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(ApiError::refused(
            Code::NotFound,
            format!("{}: there is no such file.", path.display()),
        )),
        Err(error) => Err(ApiError::failed(
            Code::Io,
            format!("{}: {error}.", path.display()),
        )),
    }
}

fn told(path: &Path, found: &Captured, out: &mut Out) -> Result<(), ApiError> {
    out.heading(&path.display().to_string())?;
    if found.capture.published.is_none() {
        out.line("  No day of publication: weekdays and \"last week\" stay without a date.")?;
    }
    for remark in found.remarks_in_words() {
        out.line(format!("  {remark}"))?;
    }
    out.columns(
        "  ",
        &found.capture.proposals.iter().map(row).collect::<Vec<_>>(),
    )
}

fn row(proposal: &Proposal) -> Vec<String> {
    let (start, end) = proposal.span();
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    let (kind, what, date) = match proposal {
        Proposal::Statement(it) => {
            let chain: Vec<&str> = std::iter::once(it.speaker.as_str())
                .chain(it.via.iter().map(String::as_str))
                .collect();
            ("statement", chain.join(" → "), some(&it.date))
        }
        Proposal::Meeting(it) => {
            let venue = it.venue.as_deref().unwrap_or("");
            ("meeting", format!("{} {venue}", it.what), some(&it.date))
        }
        Proposal::Venue(it) => ("venue", it.name.clone(), String::new()),
        Proposal::Issue(it) => ("issue", it.name.clone(), String::new()),
        Proposal::Incident(it) => ("incident", it.what.clone(), some(&it.date)),
        Proposal::Offer(it) => {
            let (from, to) = (some(&it.from), some(&it.to));
            (
                "offer",
                format!("{from} → {to}: {}", it.what),
                String::new(),
            )
        }
        Proposal::Person(it) => ("person", it.name.clone(), String::new()),
        Proposal::Party(it) => ("party", it.name.clone(), String::new()),
    };
    vec![format!("{start}–{end}"), kind.to_owned(), date, what]
}
