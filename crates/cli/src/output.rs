//! Owns how results are printed: JSON documents, and text in columns. Refuses standard error:
//! only errors, hints and progress go there.

use rapporteur_api::{ApiError, Code};
use serde::Serialize;
use std::io::{self, BufWriter, IsTerminal, Write};

/// Standard output of one call.
pub struct Out {
    to: BufWriter<io::StdoutLock<'static>>,
    /// Whoever read has seen enough (`rapporteur log … | head`): the rest is not printed.
    gone: bool,
}

impl Out {
    pub fn new() -> Self {
        Self {
            to: BufWriter::new(io::stdout().lock()),
            gone: false,
        }
    }

    /// A line.
    ///
    /// # Errors
    /// `io.failed`; a reader that went away is no error.
    pub fn line(&mut self, text: impl AsRef<str>) -> Result<(), ApiError> {
        self.bytes(text.as_ref().as_bytes())?;
        self.bytes(b"\n")
    }

    /// A heading with an empty line before it.
    ///
    /// # Errors
    /// See [`Out::line`].
    pub fn heading(&mut self, text: &str) -> Result<(), ApiError> {
        self.line("")?;
        self.line(text)
    }

    /// As it is.
    ///
    /// # Errors
    /// See [`Out::line`].
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), ApiError> {
        if self.gone {
            return Ok(());
        }
        let outcome = self.to.write_all(bytes);
        self.written(outcome)
    }

    /// One JSON document.
    ///
    /// # Errors
    /// See [`Out::line`].
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), ApiError> {
        let text = serde_json::to_string_pretty(value);
        self.line(text.map_err(|error| ApiError::failed(Code::Internal, error.to_string()))?)
    }

    /// Rows in columns of equal width, two spaces apart, each line after an indent. Columns that
    /// are empty throughout are left out.
    ///
    /// # Errors
    /// See [`Out::line`].
    pub fn columns(&mut self, indent: &str, rows: &[Vec<String>]) -> Result<(), ApiError> {
        let count = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| width(cell))
                .max()
        };
        let widths: Vec<usize> = (0..count)
            .map(|column| width(column).unwrap_or(0))
            .collect();
        for row in rows {
            let mut line = indent.to_owned();
            for (cell, wide) in row.iter().zip(&widths).filter(|(_, wide)| **wide > 0) {
                let padding = wide.saturating_sub(self::width(cell)) + 2;
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', padding));
            }
            self.line(line.trim_end())?;
        }
        Ok(())
    }

    /// # Errors
    /// See [`Out::line`].
    pub fn finish(mut self) -> Result<(), ApiError> {
        let outcome = self.to.flush();
        self.written(outcome)
    }

    fn written(&mut self, outcome: io::Result<()>) -> Result<(), ApiError> {
        match outcome {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.gone = true,
            Err(error) => {
                let message = format!("Standard output cannot be written: {error}.");
                return Err(ApiError::failed(Code::Io, message));
            }
            Ok(()) => {}
        }
        Ok(())
    }
}

/// Characters, as most terminals place them: combining marks take no room.
fn width(text: &str) -> usize {
    text.chars()
        .filter(|c| !matches!(c, '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{0652}'))
        .count()
}

/// A remark for people on standard error, where that is a terminal.
pub fn hint(text: &str) {
    if io::stderr().is_terminal() {
        let _ = writeln!(io::stderr(), "{text}");
    }
}

/// What must be said beside a result, on standard error, to a script as well.
pub fn remark(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// An error on standard error: a sentence, or a JSON document.
pub fn complain(error: &ApiError, json: bool) {
    let text = match json {
        true => serde_json::to_string(error).unwrap_or_else(|_| error.message.clone()),
        false => refused_lines(error).unwrap_or_else(|| format!("rapporteur: {}", error.message)),
    };
    let _ = writeln!(io::stderr(), "{text}");
}

/// Refused lines of an input, each on a line of its own.
fn refused_lines(error: &ApiError) -> Option<String> {
    let refused = error.details.get("refused")?.as_array()?;
    let mut text = "rapporteur: Nothing was added.".to_owned();
    for it in refused {
        let (line, reason) = (it.get("line")?.as_u64()?, it.get("reason")?.as_str()?);
        text.push_str(&format!("\n  line {line}: {reason}"));
    }
    Some(text)
}
