//! Owns the section on incidents: counts as intervals, and whose account they are. Refuses
//! totals, which would add up overlapping reports, and every word on what led to what.

use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::IncidentReport;
use rapporteur_domain::evidence::Voice;
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::Body;
use rapporteur_domain::{Assertion, RecordId};

use super::line::Line;
use super::{Asked, Composer, dates, paragraph, words};
use crate::block::{Block, Sentence};
use crate::material::Incident;

/// Most accounts of one incident, the latest.
const MOST_ACCOUNTS: usize = 4;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("incidents");
    let material = composer.material;
    let (untold, told) = asked.latest(&material.incidents);
    let mut items: Vec<_> = told
        .iter()
        .map(|incident| item(composer, incident))
        .collect();
    if items.is_empty() {
        let days = material.interval.as_ref();
        let days = days.map_or_else(String::new, |it| format!(" for {}", dates::words(it)));
        let none = composer.plainly(&format!("No incident is recorded{days}."));
        paragraph(blocks, vec![none]);
    }
    items.extend(
        composer
            .left_out(
                asked.beyond(untold, material.left_out.incidents),
                "incident",
                "incidents",
            )
            .map(|more| vec![more]),
    );
    asked.items(blocks, items);
}

pub(super) fn item(composer: &mut Composer<'_>, incident: &Incident) -> Vec<Sentence> {
    composer.scope(&format!("incidents/{}", incident.id));
    let mut sentences = vec![head(composer, incident)];
    let (further, latest) = words::latest(&incident.reports, MOST_ACCOUNTS);
    for report in latest {
        sentences.extend(account(composer, *report));
    }
    if further > 0 {
        let further = words::counted(further, "earlier account", "earlier accounts");
        sentences.push(composer.plainly(&format!("And {further}, not repeated here.")));
    }
    let material = composer.material;
    for contradiction in material.contradictions_about(incident.id) {
        sentences.push(super::rounds::variously(composer, contradiction));
    }
    if incident.reports.is_empty() {
        sentences.push(composer.plainly("No report is recorded."));
    }
    sentences
}

/// "Drone attack, Zaporizhzhia region, 29 January 2026."
fn head(composer: &mut Composer<'_>, incident: &Incident) -> Sentence {
    let material = composer.material;
    let line = composer.line().key("head").strong_name(incident.id);
    let Some(Body::Incident(it)) = material.body(incident.id) else {
        return line.own(".").end();
    };
    let line = match (it.place_text.trim(), it.place) {
        (text, _) if !text.is_empty() && !material.title(incident.id).contains(text) => {
            line.own(", ").given(text)
        }
        ("", Some(place)) => line.own(", ").name(place),
        _ => line,
    };
    line.own(&format!(", {}.", dates::words(&it.happened)))
        .end()
}

/// One report's account: its words, its counts unless they are contradicted, and whose it is.
fn account(composer: &mut Composer<'_>, id: RecordId) -> Option<Sentence> {
    let material = composer.material;
    let Assertion::IncidentReport(report) = &material.development(id)?.asserts else {
        return None;
    };
    let contradicted = composer.is_contradicted(id);
    let counts = if contradicted {
        String::new()
    } else {
        counts(report)
    };
    let line = composer.line();
    let line = match (report.text.trim(), counts.as_str()) {
        ("", "") => return None,
        ("", counts) => line.own(counts),
        (text, _) if contradicted && report.attributed_by.is_none() => {
            line.own("By one of several accounts: ").given(text)
        }
        (text, "") => line.given(&words::capitalised(text)),
        (text, counts) => line
            .given(&words::capitalised(text))
            .own(&format!("; {counts}")),
    };
    Some(
        attributed(line, report, material.is_withheld(id))
            .own(".")
            .cite(&[id])
            .end(),
    )
}

/// "three killed, two injured"; a count that the report's own words give is not repeated.
fn counts(report: &IncidentReport) -> String {
    let told = report.text.to_lowercase();
    let count = |number: &Option<Quantity>, word: &str| {
        let count = words::quantity(number.as_ref()?);
        let figure = number.as_ref()?.to_string();
        let said = told.contains(word) && (told.contains(&count) || told.contains(&figure));
        (!said).then(|| format!("{count} {word}"))
    };
    let counts = [
        count(&report.killed, "killed"),
        count(&report.injured, "injured"),
    ];
    counts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn attributed<'c, 'a>(
    mut line: Line<'c, 'a>,
    report: &IncidentReport,
    withheld: bool,
) -> Line<'c, 'a> {
    if let Some(party) = report.attributed_to {
        line = line.own(", attributed to ").name(party);
    }
    match &report.attributed_by {
        None => line,
        Some(_) if withheld => line.own(", by an account under the Chatham House Rule"),
        Some(Voice::Person { id } | Voice::Party { id } | Voice::Outlet { id }) => {
            line.own(", by the account of ").name(*id)
        }
        Some(Voice::Unnamed { description, .. }) => {
            line.own(", by the account of ").given(description)
        }
    }
}
