//! Owns the use cases around templates: listing, reading and checking them, and composing a
//! product with one. Built-in templates go by their names, a dossier's own by their identity or
//! their title. Refuses to write: a template is a record like any other.

use super::asked::Asked;
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use rapporteur_briefing::Material;
use rapporteur_briefing::style::Paper;
use rapporteur_briefing::template::{BUILT_IN, Choices, Composition, Fault, Template, compose};
use rapporteur_domain::{Body, Kind, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The template of a briefing that names none.
pub const DEFAULT_TEMPLATE: &str = "full";

/// Templates of a dossier's own that are listed.
const OWN: u64 = 200;

/// A template, as it stands in a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TemplateSummary {
    /// What it is asked for by: the name of a built-in one, the identity of the dossier's own.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub description: String,
    /// Whether the program brings it along.
    pub built_in: bool,
    /// Its sections, in order.
    pub sections: Vec<TemplateSection>,
    /// Its slots for prose, in order.
    pub slots: Vec<TemplateSlot>,
    /// What is wrong with it; such a template can be mended and not used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub fault: Option<TemplateFault>,
}

/// A section that can be switched off and moved.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TemplateSection {
    /// Its key.
    pub key: String,
    /// Its head.
    pub title: String,
}

/// A place for the analyst's own words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TemplateSlot {
    /// Its key.
    pub key: String,
    /// What belongs there.
    pub hint: String,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TemplateFault {
    /// The line, from 1, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub line: Option<u32>,
    /// The character within the line, from 1, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub column: Option<u32>,
    /// What is wrong.
    pub cause: String,
}

/// Names a template.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReadTemplateRequest {
    /// The name of a built-in one; the identity or the title of the dossier's own.
    pub name: String,
}

/// A template with its text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TemplateRead {
    /// As it stands in a list.
    pub template: TemplateSummary,
    /// Its text.
    pub text: String,
}

/// A text to be checked.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CheckTemplateRequest {
    /// The text.
    pub text: String,
    /// A process to try it on: only then are names within loops looked at.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
}

/// The template a briefing is made with, as it is kept with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Chosen {
    /// The name of a built-in one, the identity of the dossier's own.
    pub name: String,
    /// What it was called.
    #[serde(default)]
    pub title: String,
    /// Its text as it was: a later version of program or dossier does not change what went out.
    pub text: String,
    /// SHA-256 of the text.
    pub sha256: String,
}

impl Chosen {
    /// The template of a name, as it stands now.
    pub fn now(desk: &Desk<'_>, name: &str) -> Result<Self, ApiError> {
        let now = desk.reader(&At::default())?;
        let (name, title, text) = find(&now, name)?;
        Ok(Self {
            title,
            sha256: super::sha256(text.as_bytes()),
            name,
            text,
        })
    }
}

impl From<Fault> for TemplateFault {
    fn from(fault: Fault) -> Self {
        Self {
            line: fault.line,
            column: fault.column,
            cause: fault.cause,
        }
    }
}

/// Every template: the built-in ones, then the dossier's own by title.
///
/// # Errors
/// A failure of the disk.
pub fn list_templates(desk: &Desk<'_>) -> Result<Vec<TemplateSummary>, ApiError> {
    let now = desk.reader(&At::default())?;
    let mut all: Vec<TemplateSummary> = BUILT_IN
        .iter()
        .map(|it| summary(it.name, it.name, it.text, true))
        .collect();
    let mut own: Vec<TemplateSummary> = own(&now)?
        .into_iter()
        .map(|(id, title, text)| summary(&id.to_string(), &title, &text, false))
        .collect();
    own.sort_by(|a, b| (&a.title, &a.name).cmp(&(&b.title, &b.name)));
    all.append(&mut own);
    Ok(all)
}

/// One template and its text.
///
/// # Errors
/// `record.not_found` when there is none of that name, or a failure of the disk.
pub fn read_template(
    desk: &Desk<'_>,
    request: &ReadTemplateRequest,
) -> Result<TemplateRead, ApiError> {
    let now = desk.reader(&At::default())?;
    let (name, title, text) = find(&now, &request.name)?;
    let built_in = Template::built_in(&name).is_some();
    Ok(TemplateRead {
        template: summary(&name, &title, &text, built_in),
        text,
    })
}

/// What is wrong with a text as a template: nothing, or the first fault. Nothing is written.
///
/// # Errors
/// `record.not_found` for a process that is not there, or a failure of the disk.
pub fn check_template(
    desk: &Desk<'_>,
    request: &CheckTemplateRequest,
) -> Result<TemplateSummary, ApiError> {
    let mut summary = summary("", "", &request.text, false);
    let Some(process) = request.process.filter(|_| summary.fault.is_none()) else {
        return Ok(summary);
    };
    let asked = Asked::trying(desk, process, &request.text)?;
    let reader = desk.reader(&At::default())?;
    let (material, _) = super::material::gather(&reader, &asked)?;
    let tried = Template::read(&request.text)
        .and_then(|template| compose(&material, &template, &Choices::default()));
    summary.fault = tried.err().map(TemplateFault::from);
    Ok(summary)
}

/// The product of a request's template and choices.
pub(super) fn composed(material: &Material, asked: &Asked) -> Result<Composition, ApiError> {
    let request = &asked.request;
    let sections = request.sections.iter();
    let choices = Choices {
        sections: sections.map(|it| (it.section.clone(), it.on)).collect(),
        prose: request.prose.clone(),
        edits: request.edits.clone(),
        paper: paper(&request.paper)?,
    };
    Template::read(&asked.template.text)
        .and_then(|template| compose(material, &template, &choices))
        .map_err(|fault| bad(&asked.template, &fault))
}

fn paper(code: &str) -> Result<Option<Paper>, ApiError> {
    match code {
        "" => Ok(None),
        "a4" => Ok(Some(Paper::A4)),
        "letter" => Ok(Some(Paper::Letter)),
        _ => Err(ApiError::refused(
            Code::QueryBad,
            format!("“{code}” is no paper: a4 or letter."),
        )),
    }
}

/// A fault as an error. The template is as it was.
fn bad(template: &Chosen, fault: &Fault) -> ApiError {
    let title = match template.title.as_str() {
        "" => &template.name,
        title => title,
    };
    let message = format!("Template {title}, {fault}. Nothing was written.");
    ApiError::refused(Code::TemplateBad, message).with(json!({
        "line": fault.line,
        "column": fault.column,
        "cause": fault.cause,
    }))
}

fn summary(name: &str, title: &str, text: &str, built_in: bool) -> TemplateSummary {
    let (read, fault) = match Template::read(text) {
        Ok(read) => (Some(read), None),
        Err(fault) => (None, Some(TemplateFault::from(fault))),
    };
    let mut summary = TemplateSummary {
        name: name.to_owned(),
        title: title.to_owned(),
        description: String::new(),
        built_in,
        sections: Vec::new(),
        slots: Vec::new(),
        fault,
    };
    if let Some(read) = read {
        if built_in || title.is_empty() {
            summary.title = read.title;
        }
        summary.description = read.description;
        let sections = read.sections.into_iter();
        summary.sections = sections
            .map(|it| TemplateSection {
                key: it.key,
                title: it.title,
            })
            .collect();
        let slots = read.slots.into_iter();
        summary.slots = slots
            .map(|it| TemplateSlot {
                key: it.key,
                hint: it.hint,
            })
            .collect();
    }
    summary
}

/// Name, title and text of a template.
fn find(now: &Reader<'_>, name: &str) -> Result<(String, String, String), ApiError> {
    let name = match name.trim() {
        "" => DEFAULT_TEMPLATE,
        name => name,
    };
    if let Some(it) = Template::built_in(name) {
        return Ok((it.name.to_owned(), it.name.to_owned(), it.text.to_owned()));
    }
    let id: Option<RecordId> = name.parse().ok();
    let found = match id {
        Some(id) => now.get(id)?.and_then(|found| match found.record.body {
            Body::Template(it) => Some((id, found.record.head.title, it.text)),
            _ => None,
        }),
        None => own(now)?.into_iter().find(|(_, title, _)| title == name),
    };
    let found = found.map(|(id, title, text)| (id.to_string(), title, text));
    found.ok_or_else(|| {
        let message = format!(
            "There is no template “{name}”. The list of templates has the names there are."
        );
        ApiError::refused(Code::RecordNotFound, message).with(json!({ "template": name }))
    })
}

/// The dossier's own templates.
fn own(now: &Reader<'_>) -> Result<Vec<(RecordId, String, String)>, ApiError> {
    let query = Query {
        sort: Sort::Recorded,
        descending: true,
        limit: OWN,
        ..Query::of([Kind::Template])
    };
    let rows = now.list(&query)?.rows.into_iter();
    let own = rows.filter_map(|row| match row.record.body {
        Body::Template(it) => Some((row.record.id, row.record.head.title, it.text)),
        _ => None,
    });
    Ok(own.collect())
}
