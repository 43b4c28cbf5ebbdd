//! Owns what each failure of the store is to people: its code, and a sentence that says what
//! happened, what was kept and what to do.

use super::{ApiError, Code, capital, sentence};
use rapporteur_domain::Language;
use rapporteur_store::{OpenError, StoreError};
use serde_json::json;

impl From<OpenError> for ApiError {
    fn from(error: OpenError) -> Self {
        let code = match &error {
            OpenError::NotFound(_) => Code::NotFound,
            OpenError::Exists(_) => Code::Exists,
            OpenError::Permission(_) => Code::Permission,
            OpenError::ReadOnly(_) => Code::ReadOnly,
            OpenError::NotPlain { .. } | OpenError::NotADossier { .. } => Code::Foreign,
            OpenError::Newer { .. } | OpenError::Older { .. } => Code::Newer,
            OpenError::Damaged { .. } => Code::Damaged,
            OpenError::InUse { .. } => Code::InUse,
            OpenError::DiskFull => Code::DiskFull,
            OpenError::Cancelled => Code::Cancelled,
            _ => Code::Io,
        };
        let advice = match code {
            Code::InUse => {
                " Close it there, or open it here for reading only. Nothing was changed."
            }
            Code::Damaged => {
                " It was not written to. Its newest backup can be put in its place, or what is left in it can be saved into a new dossier; the damaged file is kept."
            }
            Code::Foreign | Code::Newer => " It was not written to.",
            Code::DiskFull => " Free some space and try again. Nothing was changed.",
            _ => "",
        };
        let message = format!("{}.{advice}", capital(&without_path(&error)));
        match code {
            Code::Io => Self::failed(code, message),
            _ => Self::refused(code, message),
        }
    }
}

/// What happened, without the path: whoever chose the file knows it, and a log must not.
fn without_path(error: &OpenError) -> String {
    match error {
        OpenError::NotFound(_) => "there is no such file or folder".to_owned(),
        OpenError::Exists(_) => "there is a file of that name already".to_owned(),
        OpenError::Permission(_) => "the system does not permit opening the file".to_owned(),
        OpenError::ReadOnly(_) => {
            "the file or its folder cannot be written; it can be opened for reading".to_owned()
        }
        OpenError::NotPlain { what, .. } => format!("it is {what}, not a plain file of its own"),
        OpenError::NotADossier { reason, .. } => format!("this is not a dossier: {reason}"),
        OpenError::Io { detail, .. } => format!("the file could not be opened: {detail}"),
        // The rest carry no path.
        other => other.to_string(),
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        Self::of_store(error, Language::English)
    }
}

impl ApiError {
    /// What failed, with the reason of a rule in the language of whoever asked.
    #[must_use]
    pub fn of_store(error: StoreError, language: Language) -> Self {
        match error {
            StoreError::NotFound(id) => Self::record_not_found(id),
            StoreError::Purged(id) => Self::refused(
                Code::RecordNotFound,
                "The content of this record was purged. It cannot be shown or brought back.",
            )
            .with(json!({ "id": id })),
            StoreError::Conflict { current, current_since, base, .. } => Self::refused(
                Code::RecordConflict,
                "Somebody changed this record since you opened it. Your text is still here; compare the two and save again.",
            )
            .with(json!({ "base": base, "theirs": current, "version": current_since })),
            StoreError::MissingLinks(missing) => {
                let links: Vec<_> = missing
                    .iter()
                    .map(|link| json!({ "record": link.record, "role": link.role, "target": link.target }))
                    .collect();
                let roles: Vec<_> = missing.iter().map(|link| format!("{} {}", link.role, link.target)).collect();
                let message = format!("It refers to records that are not in this dossier: {}.", roles.join(", "));
                Self::refused(Code::LinkMissing, message).with(json!({ "links": links }))
            }
            StoreError::IllegalMove { record, reason } => {
                let said = reason.reason.said(language);
                Self::refused(Code::MoveIllegal, sentence(&said))
                    .with(json!({ "record": record, "rule": reason.rule, "reason": said }))
            }
            StoreError::RestedOn(held) => {
                let rows: Vec<_> = held
                    .iter()
                    .map(|held| json!({ "id": held.by, "kind": held.kind, "role": held.role, "target": held.target }))
                    .collect();
                Self::refused(
                    Code::RecordReferredTo,
                    format!("{} other records rest on this one. Nothing was changed.", rows.len()),
                )
                .with(json!({ "rows": rows }))
            }
            StoreError::Refused(inner) => match inner.downcast::<ApiError>() {
                Ok(own) => *own,
                Err(other) => Self::failed(Code::Internal, other.to_string()),
            },
            other => plain(&other),
        }
    }
}

fn plain(error: &StoreError) -> ApiError {
    let (code, advice) = match error {
        StoreError::ReadOnly => (Code::ReadOnly, "Nothing was changed."),
        StoreError::InBin(_)
        | StoreError::KindChanged { .. }
        | StoreError::OpReused
        | StoreError::TooLarge { .. } => (Code::RecordInvalid, "Nothing was changed."),
        StoreError::NothingToUndo | StoreError::NothingToRedo => (Code::NothingToUndo, ""),
        StoreError::Cancelled => (Code::Cancelled, "Nothing was changed."),
        StoreError::BadSearch | StoreError::Inquiry(_) => (Code::QueryBad, ""),
        StoreError::DiskFull => (
            Code::DiskFull,
            "Your text is still here. Free some space and save again.",
        ),
        StoreError::Busy => (Code::InUse, "Your text is still here. Try again."),
        StoreError::Damaged(_) => (
            Code::Damaged,
            "Nothing more was written. Close it: its newest backup can be put in its place, or what is left in it can be saved into a new dossier.",
        ),
        StoreError::Unknown(_) => (
            Code::Unknown,
            "Your text is still here. Saving again is safe: nothing is done twice.",
        ),
        StoreError::Replaced => (
            Code::Vanished,
            "Your text is still here. Put the file back, or save a copy elsewhere.",
        ),
        _ => (Code::Io, "Your text is still here."),
    };
    let message = format!("{}. {advice}", capital(&error.to_string()));
    let message = message.trim_end();
    match code {
        Code::Io | Code::Unknown | Code::Damaged | Code::Vanished => {
            ApiError::failed(code, message)
        }
        _ => ApiError::refused(code, message),
    }
}
