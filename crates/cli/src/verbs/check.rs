//! Owns the verb that checks a dossier.

use crate::host::Bar;
use crate::output::Out;
use rapporteur_api::checking::check_dossier;
use rapporteur_api::{ApiError, Code, Desk};

pub fn check(desk: &Desk<'_>, json: bool, out: &mut Out) -> Result<(), ApiError> {
    let bar = Bar::new("Checking");
    let report = check_dossier(desk, &bar)?;
    drop(bar);
    if json {
        out.json(&report)?;
    } else {
        for problem in &report.problems {
            out.line(format!("{}: {}", problem.code, problem.text))?;
        }
    }
    if report.intact {
        return if json {
            Ok(())
        } else {
            out.line(format!("Intact: {} changes looked at.", report.operations))
        };
    }
    let found = match report.problems.len() {
        1 => "The check found a problem".to_owned(),
        many => format!("The check found {many} problems"),
    };
    Err(ApiError::refused(
        Code::CheckFailed,
        format!("{found}. Nothing was changed; make a copy of the file first."),
    ))
}
