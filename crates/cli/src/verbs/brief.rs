//! Owns the verb that writes a briefing: printed, written as a draft, or issued.

use super::{issued, product, reading, writing};
use crate::args::{Brief, Format};
use crate::host::{Bar, Terminal};
use crate::output::{Out, remark};
use crate::pick;
use rapporteur_api::briefings::{
    BriefingFormat, BriefingRequest, Since, issue_briefing, make_again, put, written,
};
use rapporteur_api::{ApiError, Code, Desk, Host};
use std::io::IsTerminal;
use std::path::Path;

pub fn brief(it: &Brief, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    if let Some(answer) = issued::asked(it) {
        return reading(&it.dossier.path, host, |desk| answer(desk, it, out));
    }
    if let Some(number) = it.again {
        return reading(&it.dossier.path, host, |desk| again(desk, it, number, out));
    }
    let format = format(it);
    match &it.output {
        None => {
            legible_where_it_goes(format)?;
            reading(&it.dossier.path, host, |desk| {
                out.bytes(&file(desk, it, format)?)
            })
        }
        Some(path) if it.draft => reading(&it.dossier.path, host, |desk| {
            put(desk, path, &file(desk, it, format)?)?;
            out.line(format!(
                "Wrote a draft to {}; nothing was recorded.",
                path.display()
            ))
        }),
        Some(path) => writing(&it.dossier.path, host, |desk| {
            issue(desk, it, format, path, host, out)
        }),
    }
}

/// Refuses to fill a terminal with what is no text; into a pipe or a file it may go.
fn legible_where_it_goes(format: BriefingFormat) -> Result<(), ApiError> {
    let text = !matches!(format, BriefingFormat::Docx | BriefingFormat::Pdf);
    if text || !std::io::stdout().is_terminal() {
        return Ok(());
    }
    let message = format!(
        "A {} file is no text: say where with --output.",
        format.ending()
    );
    Err(ApiError::refused(Code::QueryBad, message))
}

fn issue(
    desk: &Desk<'_>,
    it: &Brief,
    format: BriefingFormat,
    path: &Path,
    host: &Terminal,
    out: &mut Out,
) -> Result<(), ApiError> {
    let request = request(desk, it)?;
    let bar = Bar::new("Composing");
    let issued = issue_briefing(desk, &request, format, host.fresh_op(), path, &bar)
        .inspect_err(issued::explain)?;
    drop(bar);
    if it.read.output.json {
        return out.json(&issued);
    }
    out.line(format!(
        "Issued briefing {} to {} (SHA-256 {}).",
        issued.number,
        path.display(),
        issued.sha256
    ))
}

/// Makes an issued briefing once more. That the bytes are no longer the same is said and not
/// hidden: a purge, or another version of the program, may be behind it.
fn again(desk: &Desk<'_>, it: &Brief, number: u32, out: &mut Out) -> Result<(), ApiError> {
    let process = pick::one_process(desk, &it.read.at(), it.process.process.as_deref())?;
    let asked = (it.format.is_some() || by_ending(it).is_some()).then(|| format(it));
    let made = make_again(desk, process, number, asked, &Bar::new("Composing"))?;
    let (hash, was) = (&made.sha256, &made.issued);
    let purged = match made.purged.first() {
        Some(last) => format!(" Content was purged since ({last}) and cannot be told again."),
        None => String::new(),
    };
    let verdict = match made.same {
        None => format!(
            "Briefing {number} was issued in another format ({}).",
            was.format
        ),
        Some(true) => {
            format!("Briefing {number} once more: the bytes that were issued (SHA-256 {hash}).")
        }
        Some(false) => format!(
            "These are not the bytes that were issued as briefing {number}: SHA-256 {hash}, then {}.{purged}",
            was.output_sha256
        ),
    };
    let Some(path) = &it.output else {
        out.bytes(&made.bytes)?;
        remark(&verdict);
        return Ok(());
    };
    put(desk, path, &made.bytes)?;
    out.line(verdict)
}

fn file(desk: &Desk<'_>, it: &Brief, format: BriefingFormat) -> Result<Vec<u8>, ApiError> {
    written(desk, &request(desk, it)?, format, &Bar::new("Composing"))
}

pub fn request(desk: &Desk<'_>, it: &Brief) -> Result<BriefingRequest, ApiError> {
    let at = it.read.at();
    let process = pick::one_process(desk, &at, it.process.process.as_deref())?;
    let also = it.also.iter();
    let also = also.map(|typed| pick::one_process(desk, &at, Some(typed)));
    let also = also.collect::<Result<_, _>>()?;
    let request = BriefingRequest {
        at,
        also,
        since: since(&it.since)?,
        headline: it.headline.clone(),
        audience: it.audience.clone(),
        up_to: it.up_to,
        profile: pick::profile(desk, it.profile.as_deref())?,
        mark: it.mark,
        mark_reason: it.reason.clone(),
        citation_style: citation_style(&it.citations)?,
        waivers: it.waive.iter().cloned().collect(),
        ..BriefingRequest::about(process)
    };
    product::filled(desk, &it.product, request)
}

/// A style's name as it is; of a file, its text, which is kept with what is issued.
fn citation_style(typed: &str) -> Result<String, ApiError> {
    let path = Path::new(typed);
    let is_file = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csl"));
    if !is_file {
        return Ok(typed.to_owned());
    }
    std::fs::read_to_string(path).map_err(|error| {
        let message = format!("--citations {typed}: the file cannot be read ({error}).");
        ApiError::refused(Code::CitationStyleBad, message)
    })
}

fn since(typed: &str) -> Result<Since, ApiError> {
    match typed {
        "last" => Ok(Since::Last),
        "none" => Ok(Since::Nothing),
        typed => {
            let number = typed.parse().map(Since::Number).ok();
            let instant = || typed.parse().map(Since::Instant).ok();
            number.or_else(instant).ok_or_else(|| {
                let message = format!(
                    "--since {typed}: give the number of a briefing, last, none, or an instant as 2026-01-28T16:00:00Z."
                );
                ApiError::refused(Code::QueryBad, message)
            })
        }
    }
}

/// The format that the file's ending names.
fn by_ending(it: &Brief) -> Option<BriefingFormat> {
    let ending = it.output.as_deref().and_then(Path::extension)?;
    BriefingFormat::of_ending(ending.to_str()?)
}

/// As asked for, or by the file's ending; `--json` without a file prints the block tree.
fn format(it: &Brief) -> BriefingFormat {
    match (it.format, by_ending(it)) {
        (Some(Format::Docx), _) => BriefingFormat::Docx,
        (Some(Format::Pdf), _) => BriefingFormat::Pdf,
        (Some(Format::Html), _) => BriefingFormat::Html,
        (Some(Format::Markdown), _) => BriefingFormat::Markdown,
        (Some(Format::Text), _) => BriefingFormat::Text,
        (Some(Format::Json), _) => BriefingFormat::Json,
        (None, Some(named)) => named,
        (None, None) if it.read.output.json && it.output.is_none() => BriefingFormat::Json,
        (None, None) => BriefingFormat::Markdown,
    }
}
