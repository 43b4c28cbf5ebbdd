//! Owns the use case of checking a dossier: everything folded, hashed and linked again.

use crate::desk::Desk;
use crate::error::ApiError;
use crate::host::Progress;
use serde::Serialize;

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckReport {
    /// Whether all is well.
    pub intact: bool,
    /// What is wrong.
    pub problems: Vec<CheckProblem>,
    /// Operations looked at.
    pub operations: u32,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckProblem {
    /// What kind, for programs.
    pub code: String,
    /// In words.
    pub text: String,
}
