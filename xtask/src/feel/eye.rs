//! Talks to `xtask/feel/eye.c`, which looks at the screen and presses keys: one line each way.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};

use crate::step::Failure;

/// Nothing that is measured takes as long.
const LIMIT: Duration = Duration::from_secs(20);

/// When the screen changed, counted from a start or a key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    /// The first change.
    pub(crate) first: Duration,
    /// When the picture that stays was there for the first time.
    pub(crate) last: Duration,
    /// Pixels that differ in the end.
    pub(crate) pixels: usize,
}

/// The running eye; it ends when its input does.
pub(crate) struct Eye {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Eye {
    pub(crate) fn open(program: &Path) -> Result<Self, Failure> {
        let started = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = started.map_err(|error| Failure::new(format!("the eye: {error}")))?;
        let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure::new("the eye has no pipes"));
        };
        Ok(Self {
            child,
            to,
            from: BufReader::new(from),
        })
    }

    /// Begins to look; whatever is to be seen is done next.
    pub(crate) fn watch(&mut self, quiet: Duration) -> Result<Watch<'_>, Failure> {
        self.say(&format!(
            "watch {} {}",
            quiet.as_millis(),
            LIMIT.as_millis()
        ))?;
        match self.hear()?.as_str() {
            "watching" => Ok(Watch(self)),
            other => Err(Failure::new(format!("the eye says {other}"))),
        }
    }

    /// Presses keys and says what came of the last; nothing when the screen stayed as it was.
    pub(crate) fn press(&mut self, keys: &str, quiet: Duration) -> Result<Option<Seen>, Failure> {
        let patience = Duration::from_secs(4);
        let (quiet, limit) = (quiet.as_millis(), patience.as_millis());
        self.say(&format!("press {quiet} {limit} {keys}"))?;
        seen(&self.hear()?)
    }

    /// Writes the screen to a file.
    pub(crate) fn shot(&mut self, file: &Path) -> Result<(), Failure> {
        self.say(&format!("shot {}", file.display()))?;
        self.hear().map(drop)
    }

    fn say(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.to, "{line}").map_err(|error| Failure::new(format!("the eye: {error}")))
    }

    fn hear(&mut self) -> Result<String, Failure> {
        let mut line = String::new();
        match self.from.read_line(&mut line) {
            Ok(1..) => Ok(line.trim().to_owned()),
            _ => Err(Failure::new("the eye has closed")),
        }
    }
}

impl Drop for Eye {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An eye that looks.
pub(crate) struct Watch<'eye>(&'eye mut Eye);

impl Watch<'_> {
    /// Waits until it is quiet.
    pub(crate) fn seen(self) -> Result<Option<Seen>, Failure> {
        seen(&self.0.hear()?)
    }
}

fn seen(line: &str) -> Result<Option<Seen>, Failure> {
    if line == "nothing" {
        return Ok(None);
    }
    let numbers: Vec<u64> = line.split(' ').filter_map(|it| it.parse().ok()).collect();
    match numbers[..] {
        [first, last, pixels] => Ok(Some(Seen {
            first: Duration::from_micros(first),
            last: Duration::from_micros(last),
            pixels: usize::try_from(pixels).unwrap_or(usize::MAX),
        })),
        _ => Err(Failure::new(format!("the eye says {line}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_eye_says_is_read() {
        assert_eq!(seen("nothing").unwrap(), None);
        let it = seen("1500 20000 64").unwrap().unwrap();
        assert_eq!(it.first, Duration::from_micros(1500));
        assert_eq!(it.last, Duration::from_millis(20));
        assert_eq!(it.pixels, 64);
        assert!(seen("1500 soon").is_err());
    }
}
