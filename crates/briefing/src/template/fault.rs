//! Owns what is wrong with a template, for the one who wrote it: where, and what.

use std::fmt;

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1, where it is known.
    pub line: Option<u32>,
    /// The character within the line, from 1, where it is known.
    pub column: Option<u32>,
    /// What is wrong, as the end of a sentence, without a stop.
    pub cause: String,
}

impl Fault {
    pub(super) fn new(cause: impl Into<String>) -> Self {
        Self {
            line: None,
            column: None,
            cause: cause.into(),
        }
    }

    pub(super) fn at(line: usize, cause: impl Into<String>) -> Self {
        Self {
            line: u32::try_from(line).ok(),
            ..Self::new(cause)
        }
    }

    /// The fault that the engine reports of this text.
    pub(super) fn of(error: &minijinja::Error, text: &str) -> Self {
        use minijinja::ErrorKind;
        let range = error.range();
        let said = range.clone().and_then(|range| text.get(range));
        let said = said.map(str::trim).filter(|it| !it.is_empty());
        let detail = error.detail().unwrap_or_default();
        let cause = match (error.kind(), said) {
            (ErrorKind::UndefinedError, Some(said)) => {
                format!("“{said}” is not defined; docs/templates.md lists the names there are")
            }
            (ErrorKind::OutOfFuel, _) => {
                "it takes too long: too many steps, or a loop within a loop".to_owned()
            }
            (ErrorKind::TemplateNotFound | ErrorKind::BadInclude, _) => {
                "templates include no other templates".to_owned()
            }
            (kind, _) if detail.is_empty() => kind.to_string(),
            (ErrorKind::SyntaxError, _) => format!("this cannot be read: {detail}"),
            (kind, _) => format!("{kind}: {detail}"),
        };
        let column = range.and_then(|range| {
            let before = text.get(..range.start)?;
            let line = before.rsplit('\n').next()?;
            u32::try_from(line.chars().count() + 1).ok()
        });
        Self {
            line: error.line().and_then(|line| u32::try_from(line).ok()),
            column,
            cause,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(out, "line {line}, column {column}: ")?,
            (Some(line), None) => write!(out, "line {line}: ")?,
            _ => {}
        }
        out.write_str(&self.cause)
    }
}

impl std::error::Error for Fault {}
