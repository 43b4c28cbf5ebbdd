//! One step: a program, run at the root of the workspace, timed, with its exit code believed.

use std::{
    ffi::OsStr,
    fmt,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use crate::place;

/// Why a command ended early, in words for a terminal.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A program to run.
pub(crate) struct Step {
    title: String,
    command: Command,
}

impl Step {
    /// A program with its arguments, at the root of the workspace.
    pub(crate) fn new<A: AsRef<OsStr>>(
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        let mut command = Command::new(program.as_ref());
        command.args(arguments).current_dir(place::root());
        let words = std::iter::once(command.get_program()).chain(command.get_args());
        let title = words
            .map(OsStr::to_string_lossy)
            .collect::<Vec<_>>()
            .join(" ");
        Self { title, command }
    }

    /// Cargo itself, the one that called us.
    pub(crate) fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let step = Self::new(cargo, arguments);
        let words: Vec<_> = step
            .command
            .get_args()
            .map(OsStr::to_string_lossy)
            .collect();
        let title = format!("cargo {}", words.join(" "));
        Self { title, ..step }
    }

    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub(crate) fn with(mut self, variable: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(variable, value);
        self
    }

    /// What to call the step when its own words say too little or too much.
    pub(crate) fn called(mut self, title: &str) -> Self {
        title.clone_into(&mut self.title);
        self
    }

    /// Runs the program to its end with our own input and output.
    pub(crate) fn run(self) -> Result<(), Failure> {
        let Self { title, mut command } = self;
        timed(&title, || {
            let status = command
                .status()
                .map_err(|error| unstarted(&command, &error))?;
            if status.success() {
                return Ok(());
            }
            Err(Failure::new(format!("failed ({status}): {title}")))
        })
    }

    /// Whether the program runs and succeeds; its output is nobody's business.
    pub(crate) fn succeeds(mut self) -> bool {
        let quiet = self
            .command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }

    /// What the program prints.
    pub(crate) fn output(self) -> Result<String, Failure> {
        let Self { title, mut command } = self;
        let output = command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| unstarted(&command, &error))?;
        if !output.status.success() {
            return Err(Failure::new(format!("failed ({}): {title}", output.status)));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// What the program prints, if it runs and succeeds; complaints go nowhere.
    pub(crate) fn output_quietly(mut self) -> Option<String> {
        let output = self
            .command
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn unstarted(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::new(format!("cannot start {program}: {error}"))
}

/// Announces a piece of work and says how long it took.
pub(crate) fn timed<T>(
    title: &str,
    work: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    println!("\n▶ {title}");
    let start = Instant::now();
    let outcome = work();
    let mark = if outcome.is_ok() { "✓" } else { "✗" };
    println!("{mark} {:.1} s  {title}", start.elapsed().as_secs_f32());
    outcome
}
