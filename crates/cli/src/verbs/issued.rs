//! Owns what `brief` answers about a briefing instead of writing one: what the checks find, what
//! would be left out, whether a file is one that was issued, and how two that were differ.

use super::brief::request;
use crate::args::Brief;
use crate::host::Bar;
use crate::output::{Out, remark};
use crate::pick;
use rapporteur_api::briefings::{
    BriefingVerdict, CompareBriefingsRequest, FactChange, LeakReport, VerifiedBriefing,
    check_briefing, compare_briefings, leak_report, read_to_verify, verify_briefing,
};
use rapporteur_api::{ApiError, Code, Desk};
use std::path::Path;

type Answer = fn(&Desk<'_>, &Brief, &mut Out) -> Result<(), ApiError>;

/// What is asked for instead of a briefing.
pub fn asked(it: &Brief) -> Option<Answer> {
    if it.check {
        Some(check)
    } else if it.leaks {
        Some(leaks)
    } else if it.verify.is_some() {
        Some(verify)
    } else if !it.compare.is_empty() {
        Some(compare)
    } else {
        None
    }
}

/// Prints the findings that stood in the way of issuing.
pub fn explain(error: &ApiError) {
    if error.code != Code::ChecksOpen {
        return;
    }
    let findings = error.details.get("findings").and_then(|it| it.as_array());
    for finding in findings.into_iter().flatten() {
        let field = |name| {
            finding
                .get(name)
                .and_then(|it| it.as_str())
                .unwrap_or_default()
        };
        if finding.get("waived").is_none() {
            remark(&format!("{}: {}", field("key"), field("message")));
        }
    }
}

fn check(desk: &Desk<'_>, it: &Brief, out: &mut Out) -> Result<(), ApiError> {
    let found = check_briefing(desk, &request(desk, it)?)?;
    if it.read.output.json {
        out.json(&found)?;
    } else {
        for finding in &found.findings {
            out.line(&finding.key)?;
            let place = if finding.section.is_empty() {
                &finding.place
            } else {
                &finding.section
            };
            out.line(format!("  {place}: {}", finding.words))?;
            out.line(format!("  {}", finding.message))?;
            if let Some(remark) = &finding.waived {
                out.line(format!("  Waived: {remark}"))?;
            }
        }
        for key in &found.idle {
            out.line(format!(
                "Nothing answers to the waiver {key}: the words it was for have changed."
            ))?;
        }
    }
    if let Some(length) = found.length.filter(|it| it.pages > it.meant)
        && !it.read.output.json
    {
        out.line(format!(
            "It takes {} pages and is meant for {}: shorten it, or leave sections out.",
            length.pages, length.meant
        ))?;
    }
    match found.open {
        0 if it.read.output.json => Ok(()),
        0 => out.line("The checks before issue find nothing that is not waived."),
        open => {
            let what = if open == 1 {
                "something".to_owned()
            } else {
                format!("{open} things")
            };
            let message =
                format!("The checks before issue found {what} not waived. Nothing was written.");
            Err(ApiError::refused(Code::ChecksOpen, message))
        }
    }
}

fn leaks(desk: &Desk<'_>, it: &Brief, out: &mut Out) -> Result<(), ApiError> {
    let report = leak_report(desk, &request(desk, it)?)?;
    if it.read.output.json {
        return out.json(&report);
    }
    if !report.narrow {
        return out.line("Nothing is kept from these readers: choose --profile or --up-to.");
    }
    let LeakReport {
        total,
        would_have_leaked,
        ..
    } = &report;
    out.line(format!(
        "Left out: {total}; {would_have_leaked} of them would have appeared."
    ))?;
    for it in &report.left_out {
        out.line(format!("  {}  {}: {}", it.kind.word(), it.title, it.why))?;
        for place in &it.places {
            let section = if place.section.is_empty() {
                "above the first section"
            } else {
                &place.section
            };
            out.line(format!(
                "    would have stood under {section}: {}",
                place.words
            ))?;
        }
    }
    if !report.reduced.is_empty() {
        out.heading("Told without")?;
        for it in &report.reduced {
            out.line(format!("  {}: {}", it.title, it.lost))?;
        }
    }
    if !report.still_named.is_empty() {
        out.heading("Look at these: they say what something left out is called")?;
        for it in &report.still_named {
            out.line(format!("  {}: {}", it.section, it.words))?;
        }
    }
    Ok(())
}

fn verify(desk: &Desk<'_>, it: &Brief, out: &mut Out) -> Result<(), ApiError> {
    let Some(path) = &it.verify else {
        return Ok(());
    };
    let bytes = read_to_verify(path)?;
    let ending = Path::extension(path)
        .and_then(|it| it.to_str())
        .unwrap_or_default();
    let bar = Bar::new("Verifying");
    let verdict = verify_briefing(desk, &bytes, ending, &bar)?;
    drop(bar);
    if it.read.output.json {
        out.json(&verdict)?;
    }
    let said = match &verdict {
        BriefingVerdict::Issued { briefing } => format!("This is {}.", issued(briefing)),
        BriefingVerdict::MadeAgain { briefing, found } => {
            format!("This is {}, made once more as {found}.", issued(briefing))
        }
        BriefingVerdict::Differs { briefing, purged } => {
            let purged = if *purged {
                " Content was purged since: a copy in another format can no longer be proved."
            } else {
                ""
            };
            format!(
                "This is not {}: its bytes differ.{purged}",
                issued(briefing)
            )
        }
        BriefingVerdict::NotIssued => "This file was not issued from this dossier.".to_owned(),
    };
    match verdict {
        BriefingVerdict::Issued { .. } | BriefingVerdict::MadeAgain { .. } => {
            if it.read.output.json {
                Ok(())
            } else {
                out.line(said)
            }
        }
        _ => Err(ApiError::refused(Code::NotTheIssued, said)),
    }
}

/// "briefing 2, “Geneva”, issued 2026-02-20T16:55:00.000Z as html, TLP:AMBER"
fn issued(it: &VerifiedBriefing) -> String {
    let mark = it.mark.map_or_else(String::new, |mark| format!(", {mark}"));
    format!(
        "briefing {}, “{}”, issued {} as {}{mark}",
        it.number, it.title, it.issued, it.format
    )
}

fn compare(desk: &Desk<'_>, it: &Brief, out: &mut Out) -> Result<(), ApiError> {
    let [from, to] = it.compare[..] else {
        return Ok(());
    };
    let process = pick::one_process(desk, &it.read.at(), it.process.process.as_deref())?;
    let compared = compare_briefings(desk, &CompareBriefingsRequest { process, from, to })?;
    if it.read.output.json {
        return out.json(&compared);
    }
    out.line(format!("From briefing {from} to briefing {to}"))?;
    let mut section = None;
    for fact in &compared.facts {
        if section != Some(&fact.section) {
            out.heading(if fact.section.is_empty() {
                "Up front"
            } else {
                &fact.section
            })?;
            section = Some(&fact.section);
        }
        let (before, after) = (fact.before.as_deref(), fact.after.as_deref());
        match fact.change {
            FactChange::Added => out.line(format!("  added    {}", after.unwrap_or_default()))?,
            FactChange::Gone => out.line(format!("  gone     {}", before.unwrap_or_default()))?,
            FactChange::Changed => {
                out.line(format!(
                    "  changed  {} ({})",
                    after.unwrap_or_default(),
                    fact.aspects.join(", ")
                ))?;
                out.line(format!("  before   {}", before.unwrap_or_default()))?;
            }
        }
    }
    out.line("")?;
    out.line(format!(
        "{} facts differ, {} are told alike.",
        compared.facts.len(),
        compared.alike
    ))
}
