//! Owns the verb that makes one of two records.

use super::writing;
use crate::args::Merge;
use crate::host::{Bar, Terminal};
use crate::output::Out;
use crate::pick;
use rapporteur_api::merge::{
    Choice, MergePreview, MergeRequest, PreviewMergeRequest, merge_records, preview_merge,
};
use rapporteur_api::{ApiError, At, Code, Desk, Host};
use std::collections::BTreeMap;

pub fn merge(it: &Merge, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    writing(&it.dossier.path, host, |desk| merged(desk, it, host, out))
}

fn merged(desk: &Desk<'_>, it: &Merge, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let at = At::default();
    let keep = pick::record(desk, &at, &[], &it.keep)?;
    let absorb = pick::record(desk, &at, &[], &it.absorb)?;
    let preview = preview_merge(desk, &PreviewMergeRequest { keep, absorb })?;
    let choices = choices(&it.take, &preview)?;
    if it.dry_run {
        return if it.output.json {
            out.json(&preview)
        } else {
            told(&preview, &choices, out)
        };
    }
    let request = MergeRequest {
        op_id: host.fresh_op(),
        task: String::new(),
        keep,
        absorb,
        choices,
        expected: Some((preview.keep.version, preview.absorb.version)),
        remark: it.remark.clone(),
    };
    let saved = merge_records(desk, &request, &Bar::new("Merging"))?;
    if it.output.json {
        return out.json(&saved);
    }
    let kept = desk.reader(&at)?.get(keep)?.map(|it| it.record.head.title);
    out.line(format!(
        "“{}” went into “{}” as change {}; {} referred to it. `undo` brings it back.",
        preview.absorb.title,
        kept.filter(|title| !title.is_empty())
            .unwrap_or(preview.keep.title),
        saved.seq,
        records(preview.total)
    ))
}

/// Fields to be taken from the record that goes.
fn choices(take: &[String], preview: &MergePreview) -> Result<BTreeMap<String, Choice>, ApiError> {
    let mut choices = BTreeMap::new();
    for typed in take {
        let name = typed.trim().replace([' ', '-'], "_");
        if !preview.fields.iter().any(|field| field.name == name) {
            let names: Vec<&str> = preview.fields.iter().map(|it| it.name.as_str()).collect();
            let there = match names.as_slice() {
                [] => "They differ in nothing.".to_owned(),
                names => format!("They differ in {}.", names.join(", ")),
            };
            let message = format!("The two do not differ in “{typed}”. {there}");
            return Err(ApiError::refused(Code::QueryBad, message));
        }
        choices.insert(name, Choice::Absorbed);
    }
    Ok(choices)
}

fn told(
    preview: &MergePreview,
    choices: &BTreeMap<String, Choice>,
    out: &mut Out,
) -> Result<(), ApiError> {
    out.line(format!(
        "“{}” would go into “{}”; {} refer to it. Nothing was changed.",
        preview.absorb.title,
        preview.keep.title,
        records(preview.total)
    ))?;
    for field in &preview.fields {
        let choice = match choices.get(&field.name).unwrap_or(&field.usual) {
            Choice::Kept => "kept",
            Choice::Absorbed => "taken",
            Choice::Both => "both",
        };
        out.line(format!(
            "  {} ({choice}): {} · {}",
            field.name, field.kept, field.absorbed
        ))?;
    }
    Ok(())
}

fn records(count: u32) -> String {
    match count {
        1 => "1 record".to_owned(),
        many => format!("{many} records"),
    }
}
