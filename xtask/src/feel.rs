//! `cargo xtask feel`: how the window feels, measured from outside in the release build, beside a
//! bare WebKitGTK window in the same run. It starts both on a virtual screen, presses keys and looks
//! at pixels; the program needs no driver and does not know that it is watched. Refuses to judge:
//! it prints the figures beside the aims, since a busy machine is no fault of the program.

mod eye;
mod memory;
mod report;
mod walk;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Child,
    time::Duration,
};

use crate::{
    place,
    step::{Failure, Step, timed},
    system, ui,
};
use eye::Eye;
use report::Report;

/// Starts of each kind that are measured, one after the other in turn; one before them is not.
const STARTS: usize = 7;
/// How long nothing may change before a start counts as settled. Longer than any pause of a start.
const QUIET_AFTER_START: Duration = Duration::from_millis(1200);
/// How much is kept in the dossiers of the measurement.
const SIZES: &[u32] = &[10_000, 100_000];
/// The word that says the virtual screen is there.
const INSIDE: &str = "inside";
/// The word that takes the programs as they were built before.
const AS_BUILT: &str = "as-built";

/// Builds what is measured, then measures on a virtual screen of its own.
pub(crate) fn feel(words: &[String]) -> Result<(), Failure> {
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => build()?,
        [AS_BUILT] => {}
        [INSIDE] => return measure(),
        _ => return Err(Failure::new("cargo xtask feel [as-built]")),
    }
    system::ready_for_the_driver()?;
    compile("bare", &["webkit2gtk-4.1"])?;
    compile("eye", &["x11", "xext", "xtst", "xdamage"])?;
    for size in SIZES {
        generated(*size, &place::release_binary("rapporteur"))?;
    }
    let this = env::current_exe().map_err(|error| Failure::new(error.to_string()))?;
    let this = this.to_string_lossy().into_owned();
    let line = [
        "--",
        "xvfb-run",
        "--auto-servernum",
        "--server-args=-screen 0 1600x1000x24 -nolisten tcp",
        &this,
        "feel",
        INSIDE,
    ];
    Step::new("dbus-run-session", line)
        .called("measure the window")
        .run()
}

fn build() -> Result<(), Failure> {
    system::ready_for_the_window()?;
    ui::build()?;
    let packages = ["--package", "rapporteur-desktop", "--package"];
    let line = ["build", "--release", "--locked"];
    let line = line.into_iter().chain(packages).chain(["rapporteur-cli"]);
    Step::cargo(line).run()
}

/// Where the measurement keeps its programs and dossiers.
fn folder() -> PathBuf {
    place::target().join("feel")
}

/// One of the two small C programs beside this crate.
fn compile(name: &str, libraries: &[&str]) -> Result<(), Failure> {
    make_folder()?;
    let source = place::root().join("xtask/feel").join(format!("{name}.c"));
    let flags = Step::new("pkg-config", [&["--cflags", "--libs"], libraries].concat()).output()?;
    let out = folder().join(name);
    let mut line = vec!["-O2".to_owned(), "-Wall".to_owned(), "-o".to_owned()];
    line.push(out.to_string_lossy().into_owned());
    line.push(source.to_string_lossy().into_owned());
    line.extend(flags.split_whitespace().map(str::to_owned));
    Step::new("cc", line)
        .called(&format!("compile {name}"))
        .run()
}

/// A generated dossier, made once: the largest takes minutes.
pub(crate) fn generated(size: u32, rapporteur: &Path) -> Result<PathBuf, Failure> {
    let file = dossier(size);
    if file.exists() {
        return Ok(file);
    }
    make_folder()?;
    // Made under another name first: one that was interrupted must not be taken for whole.
    let draft = file.with_extension("part");
    let _ = fs::remove_file(&draft);
    let size = size.to_string();
    let line = [
        "generate".as_ref(),
        draft.as_os_str(),
        "--developments".as_ref(),
        size.as_ref(),
    ];
    Step::new(rapporteur, line).run()?;
    fs::rename(&draft, &file)
        .map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    Ok(file)
}

fn make_folder() -> Result<(), Failure> {
    fs::create_dir_all(folder())
        .map_err(|error| Failure::new(format!("{}: {error}", folder().display())))
}

fn dossier(size: u32) -> PathBuf {
    folder().join(format!("{size}.dossier"))
}

/// What is started.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The bare window with the renderer WebKit chooses.
    Bare,
    /// The bare window with the renderer the program chooses on this machine.
    BareSoftware,
    Demo,
    Generated(u32),
}

impl Subject {
    pub(crate) fn name(self) -> String {
        match self {
            Self::Bare => "bare window".to_owned(),
            Self::BareSoftware => "bare window, software".to_owned(),
            Self::Demo => "demo".to_owned(),
            Self::Generated(size) => format!("{size}"),
        }
    }

    fn start(self, home: &Path) -> Result<Running, Failure> {
        let program = match self {
            Self::Bare | Self::BareSoftware => folder().join("bare"),
            _ => place::release_binary("rapporteur-desktop"),
        };
        let mut command = std::process::Command::new(&program);
        command
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("RAPPORTEUR_DATA_DIR", home.join("data"))
            .env("NO_AT_BRIDGE", "1")
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER");
        match self {
            Self::Bare => &mut command,
            Self::BareSoftware => command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
            Self::Demo => command.arg("--demo"),
            Self::Generated(size) => command.arg(dossier(size)),
        };
        let child = command
            .spawn()
            .map_err(|error| Failure::new(format!("{}: {error}", program.display())))?;
        Ok(Running(child))
    }
}

/// A started program; ends with its owner.
pub(crate) struct Running(Child);

impl Running {
    /// The process that was started; others hang below it.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    /// At once: a program that says farewell would keep its place, and the next start begin there.
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
        // WebKit's processes see that they are alone and go.
        std::thread::sleep(Duration::from_millis(400));
    }
}

/// Starts a program and waits until its window has settled.
pub(crate) fn started(
    subject: Subject,
    home: &Path,
    eye: &mut Eye,
) -> Result<(Running, eye::Seen), Failure> {
    let watch = eye.watch(QUIET_AFTER_START)?;
    let running = subject.start(home)?;
    let seen = watch.seen()?;
    let seen = seen.ok_or_else(|| Failure::new(format!("{}: no window", subject.name())))?;
    Ok((running, seen))
}

fn measure() -> Result<(), Failure> {
    let home = folder().join("home");
    let clear = || -> std::io::Result<()> {
        let _ = fs::remove_dir_all(&home);
        fs::create_dir_all(&home)
    };
    clear().map_err(|error| Failure::new(format!("{}: {error}", home.display())))?;
    let mut eye = Eye::open(&folder().join("eye"))?;
    let mut report = Report::default();
    let subjects = [
        Subject::Bare,
        Subject::BareSoftware,
        Subject::Demo,
        Subject::Generated(SIZES[0]),
        Subject::Generated(SIZES[1]),
    ];
    timed("starts", || starts(&subjects, &home, &mut eye, &mut report))?;
    for subject in subjects {
        timed(&format!("keys, {}", subject.name()), || {
            walk::walk(subject, &home, &mut eye, &mut report)
        })?;
    }
    print!("{}", report.written());
    Ok(())
}

/// In turn, so that whatever else the machine does meets all of them.
fn starts(
    subjects: &[Subject],
    home: &Path,
    eye: &mut Eye,
    report: &mut Report,
) -> Result<(), Failure> {
    for round in 0..=STARTS {
        for subject in subjects {
            let (running, seen) = started(*subject, home, eye)?;
            // The first start reads programs and dossiers from the disk, and makes the demo.
            if round == 0 {
                continue;
            }
            report.start(&subject.name(), &seen);
            if let Some(memory) = memory::proportional(running.id()) {
                report.memory(&subject.name(), "after the start", memory);
            }
        }
    }
    Ok(())
}
