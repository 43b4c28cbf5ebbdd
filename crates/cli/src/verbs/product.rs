//! Owns what a briefing is made of, as it is typed: template, sections, prose, days, paper. A
//! section or a slot that the template does not have is refused, with those it has.

use crate::args::Product;
use rapporteur_api::briefings::{
    BriefingRequest, ReadTemplateRequest, TemplateSection, read_template,
};
use rapporteur_api::{ApiError, Code, Desk};
use rapporteur_domain::record::SectionChoice;

/// The request with what was typed.
pub fn filled(
    desk: &Desk<'_>,
    it: &Product,
    mut request: BriefingRequest,
) -> Result<BriefingRequest, ApiError> {
    let name = it.template.clone();
    let template = read_template(desk, &ReadTemplateRequest { name })?.template;
    request.sections = sections(&it.sections, &template.sections)?;
    for (slot, path) in &it.prose {
        let known = template.slots.iter().map(|slot| slot.key.as_str());
        has("--prose", slot, known)?;
        let text = std::fs::read_to_string(path).map_err(|error| {
            let message = format!(
                "--prose {slot}={}: the file cannot be read ({error}).",
                path.display()
            );
            ApiError::refused(Code::QueryBad, message)
        })?;
        request.prose.insert(slot.clone(), text);
    }
    if let Some(days) = &it.days {
        let days = days
            .parse()
            .map_err(|error| ApiError::refused(Code::DateBad, format!("--days {days}: {error}")))?;
        request.interval = Some(days);
    }
    request.template = it.template.clone();
    request.paper = it.paper.clone();
    Ok(request)
}

/// Those named, in their order, and no others; with a minus, all but these.
fn sections(typed: &[String], known: &[TemplateSection]) -> Result<Vec<SectionChoice>, ApiError> {
    let mut choices: Vec<SectionChoice> = Vec::new();
    let mut only = false;
    for typed in typed.iter().map(|it| it.trim()).filter(|it| !it.is_empty()) {
        let (section, on) = match typed.strip_prefix('-') {
            Some(off) => (off, false),
            None => (typed, true),
        };
        only |= on;
        has(
            "--sections",
            section,
            known.iter().map(|it| it.key.as_str()),
        )?;
        choices.push(SectionChoice {
            section: section.to_owned(),
            on,
        });
    }
    let others = known.iter().filter(|_| only).map(|it| it.key.clone());
    let others: Vec<String> = others
        .filter(|key| choices.iter().all(|it| it.section != *key))
        .collect();
    choices.extend(
        others
            .into_iter()
            .map(|section| SectionChoice { section, on: false }),
    );
    Ok(choices)
}

fn has<'a>(option: &str, key: &str, known: impl Iterator<Item = &'a str>) -> Result<(), ApiError> {
    let known: Vec<&str> = known.collect();
    if known.contains(&key) {
        return Ok(());
    }
    let message = match known.is_empty() {
        true => format!("{option}: the template has none."),
        false => format!(
            "{option}: the template has no “{key}”; it has {}.",
            known.join(", ")
        ),
    };
    Err(ApiError::refused(Code::QueryBad, message))
}
