//! Owns the verb that writes a briefing: printed, written as a draft, or issued.

use super::{reading, writing};
use crate::args::{Brief, Format};
use crate::host::Terminal;
use crate::output::{Out, remark};
use crate::pick;
use rapporteur_api::briefings::{
    BriefingFormat, BriefingRequest, Since, composed, issue_briefing, once_more, render, sha256,
};
use rapporteur_api::files::write_whole;
use rapporteur_api::{ApiError, Code, Desk, Host, Unwatched};
use std::path::Path;

pub fn brief(it: &Brief, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    if let Some(number) = it.again {
        return reading(&it.dossier.path, host, |desk| again(desk, it, number, out));
    }
    let format = format(it);
    match &it.output {
        None => reading(&it.dossier.path, host, |desk| {
            out.bytes(&written(desk, it, format)?)
        }),
        Some(path) if it.draft => reading(&it.dossier.path, host, |desk| {
            write_whole(path, &written(desk, it, format)?)?;
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

fn issue(
    desk: &Desk<'_>,
    it: &Brief,
    format: BriefingFormat,
    path: &Path,
    host: &Terminal,
    out: &mut Out,
) -> Result<(), ApiError> {
    let issued = issue_briefing(desk, &request(desk, it)?, format, host.fresh_op(), path)?;
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
    let (request, issued) = once_more(desk, process, number)?;
    let format = match it.format {
        Some(_) => format(it),
        None => BriefingFormat::of_code(&issued.format).unwrap_or(BriefingFormat::Markdown),
    };
    let bytes = render(&composed(desk, &request)?.document, format, &Unwatched)?;
    let made = sha256(&bytes);
    let verdict = if format.code() != issued.format {
        format!(
            "Briefing {number} was issued in another format ({}).",
            issued.format
        )
    } else if made == issued.output_sha256 {
        format!("Briefing {number} once more: the bytes that were issued (SHA-256 {made}).")
    } else {
        format!(
            "These are not the bytes that were issued as briefing {number}: SHA-256 {made}, then {}.",
            issued.output_sha256
        )
    };
    let Some(path) = &it.output else {
        out.bytes(&bytes)?;
        remark(&verdict);
        return Ok(());
    };
    write_whole(path, &bytes)?;
    out.line(verdict)
}

fn written(desk: &Desk<'_>, it: &Brief, format: BriefingFormat) -> Result<Vec<u8>, ApiError> {
    let document = composed(desk, &request(desk, it)?)?.document;
    render(&document, format, &Unwatched)
}

fn request(desk: &Desk<'_>, it: &Brief) -> Result<BriefingRequest, ApiError> {
    let at = it.read.at();
    let process = pick::one_process(desk, &at, it.process.process.as_deref())?;
    Ok(BriefingRequest {
        at,
        process,
        since: since(&it.since)?,
        number: None,
        headline: it.headline.clone(),
        audience: it.audience.clone(),
        up_to: it.up_to,
    })
}

fn since(typed: &str) -> Result<Since, ApiError> {
    match typed {
        "last" => Ok(Since::Last),
        "none" => Ok(Since::Nothing),
        number => number.parse().map(Since::Number).map_err(|_| {
            let message =
                format!("--since {typed}: give the number of a briefing, or last, or none.");
            ApiError::refused(Code::QueryBad, message)
        }),
    }
}

/// As asked for, or by the file's ending; `--json` without a file prints the block tree.
fn format(it: &Brief) -> BriefingFormat {
    let named = it
        .output
        .as_deref()
        .and_then(Path::extension)
        .and_then(|ending| BriefingFormat::of_ending(ending.to_str()?));
    match (it.format, named) {
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
