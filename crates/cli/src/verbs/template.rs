//! Owns the verbs around templates: list, show, check, and putting one of one's own into the
//! dossier.

use super::{reading, writing};
use crate::args::Template;
use crate::host::Terminal;
use crate::output::Out;
use crate::pick;
use rapporteur_api::briefings::{
    CheckTemplateRequest, ReadTemplateRequest, TemplateFault, TemplateSummary, check_template,
    list_templates, read_template,
};
use rapporteur_api::writing::{SaveRecordRequest, save_record};
use rapporteur_api::{ApiError, At, Code, Desk, Host};
use rapporteur_domain::record::Template as Body;
use rapporteur_domain::{Head, Record, RecordId};
use std::path::{Path, PathBuf};

pub fn template(it: &Template, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    match it {
        Template::List { dossier, output } => reading(&dossier.path, host, |desk| {
            let all = list_templates(desk)?;
            if output.json {
                return out.json(&all);
            }
            all.iter().try_for_each(|it| told(it, out))
        }),
        Template::Show {
            dossier,
            name,
            output,
        } => reading(&dossier.path, host, |desk| {
            let name = name.clone();
            let read = read_template(desk, &ReadTemplateRequest { name })?;
            if output.json {
                return out.json(&read);
            }
            out.bytes(read.text.as_bytes())
        }),
        Template::Check {
            dossier,
            template,
            process,
            output,
        } => reading(&dossier.path, host, |desk| {
            let text = text_of(desk, template)?;
            let process = match &process.process {
                Some(_) => Some(pick::one_process(
                    desk,
                    &At::default(),
                    process.process.as_deref(),
                )?),
                // with one process there is no doubt on which to try it
                None => pick::one_process(desk, &At::default(), None).ok(),
            };
            let checked = check_template(desk, &CheckTemplateRequest { text, process })?;
            if output.json {
                out.json(&checked)?;
            }
            match &checked.fault {
                Some(fault) => Err(ApiError::refused(
                    Code::TemplateBad,
                    format!("{template}, {}.", line(fault)),
                )),
                None if output.json => Ok(()),
                None => out.line(format!("Nothing is wrong with {template}.")),
            }
        }),
        Template::New {
            dossier,
            title,
            from,
            file,
            output,
        } => writing(&dossier.path, host, |desk| {
            let text = match (file, from) {
                (Some(file), _) => read(file)?,
                (None, from) => text_of(desk, from.as_deref().unwrap_or_default())?,
            };
            let saved = put(desk, host, title, text, file.is_some())?;
            if output.json {
                return out.json(&saved);
            }
            out.line(format!("Template “{title}” is in the dossier: {saved}."))
        }),
    }
}

fn put(
    desk: &Desk<'_>,
    host: &Terminal,
    title: &str,
    text: String,
    replaces: bool,
) -> Result<RecordId, ApiError> {
    let listed = list_templates(desk)?;
    let same = listed.iter().find(|it| !it.built_in && it.title == title);
    if same.is_some() && !replaces {
        let message = format!("A template “{title}” is there already. Give another title.");
        return Err(ApiError::refused(Code::Exists, message));
    }
    let before = match same.and_then(|it| it.name.parse().ok()) {
        Some(id) => desk.reader(&At::default())?.get(id)?,
        None => None,
    };
    let expected = before.as_ref().map(|found| found.since);
    let body = Body {
        text,
        ..Body::default()
    };
    let record = match before {
        Some(found) => Record {
            body: rapporteur_domain::Body::Template(body),
            ..found.record
        },
        None => Record {
            id: host.fresh_record(),
            head: Head {
                title: title.to_owned(),
                ..Head::default()
            },
            body: rapporteur_domain::Body::Template(body),
        },
    };
    let id = record.id;
    let request = SaveRecordRequest {
        op_id: host.fresh_op(),
        record,
        expected,
    };
    save_record(desk, &request).map(|_| id)
}

/// The text of a file, if there is one of that name, else of a template.
fn text_of(desk: &Desk<'_>, typed: &str) -> Result<String, ApiError> {
    let path = Path::new(typed);
    if !typed.is_empty() && path.is_file() {
        return read(path);
    }
    let name = typed.to_owned();
    read_template(desk, &ReadTemplateRequest { name }).map(|it| it.text)
}

fn read(path: impl Into<PathBuf>) -> Result<String, ApiError> {
    let path = path.into();
    std::fs::read_to_string(&path).map_err(|error| {
        let message = format!("{}: the file cannot be read ({error}).", path.display());
        ApiError::refused(Code::TextBad, message)
    })
}

fn told(it: &TemplateSummary, out: &mut Out) -> Result<(), ApiError> {
    let own = match it.built_in {
        true => String::new(),
        false => format!(" ({})", it.name),
    };
    let name = if it.built_in { &it.name } else { &it.title };
    out.line(format!("{name}{own}"))?;
    if let Some(fault) = &it.fault {
        return out.line(format!("  cannot be used: {}", line(fault)));
    }
    out.line(format!("  {}", it.description))?;
    let sections: Vec<&str> = it.sections.iter().map(|it| it.key.as_str()).collect();
    out.line(format!("  sections: {}", sections.join(", ")))?;
    for slot in &it.slots {
        out.line(format!("  slot {}: {}", slot.key, slot.hint))?;
    }
    Ok(())
}

fn line(fault: &TemplateFault) -> String {
    match (fault.line, fault.column) {
        (Some(line), Some(column)) => format!("line {line}, column {column}: {}", fault.cause),
        (Some(line), None) => format!("line {line}: {}", fault.cause),
        _ => fault.cause.clone(),
    }
}
