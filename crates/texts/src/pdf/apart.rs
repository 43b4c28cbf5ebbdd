//! The process that reads a PDF, from both sides. It is the program itself, started again with an argument of
//! its own: it bounds its memory and time first and then becomes `pdftotext`, or reads with a library.

use std::{
    io::{self, Read, Write},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    sync::mpsc,
    thread,
};

use rustix::process::{Resource, Rlimit, setrlimit};

use super::{Pages, PdfFailure, Reader};
use crate::limits;

/// Where Debian and Fedora put poppler's reader. Not looked for along `PATH`, which others may write.
const POPPLER: &str = "/usr/bin/pdftotext";

/// The last argument that chooses the reader.
const BY_POPPLER: &str = "poppler";
const BY_LIBRARY: &str = "library";

const LOCKED: u8 = 10;
const DAMAGED: u8 = 11;

/// Reads PDFs in processes of its own.
#[derive(Debug, Clone)]
pub struct Apart {
    program: PathBuf,
    arguments: Vec<String>,
}

impl Apart {
    /// `program` with `arguments` must come to [`serve`] with the argument after them.
    #[must_use]
    pub fn through(program: PathBuf, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|it| (*it).to_owned()).collect();
        Self { program, arguments }
    }

    fn started(&self, by: &str) -> io::Result<Child> {
        Command::new(&self.program)
            .args(&self.arguments)
            .arg(by)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
    }
}

impl Reader for Apart {
    fn read(&self, bytes: &[u8]) -> Result<Pages, PdfFailure> {
        let ordered = Path::new(POPPLER).exists();
        let by = if ordered { BY_POPPLER } else { BY_LIBRARY };
        let child = self.started(by).map_err(no_process)?;
        let (output, code) = spoken_to(child, bytes)?;
        match code {
            Some(0) => Ok(Pages {
                text: String::from_utf8_lossy(&output).into_owned(),
                ordered,
            }),
            Some(code) if code == i32::from(LOCKED) => Err(PdfFailure::Locked),
            Some(_) if locked(bytes) => Err(PdfFailure::Locked),
            Some(_) => Err(PdfFailure::Damaged("its pages cannot be found".to_owned())),
            // Ended by a signal: a limit of the system's, or a fault of the reader's.
            None => Err(PdfFailure::TooMuch(
                "its reader ended before the last page".to_owned(),
            )),
        }
    }
}

/// Whether the trailer names an encryption dictionary.
fn locked(bytes: &[u8]) -> bool {
    bytes.windows(9).any(|it| it == b"/Encrypt ")
}

/// Gives the bytes, takes the words, and ends whoever takes too long.
fn spoken_to(mut child: Child, bytes: &[u8]) -> Result<(Vec<u8>, Option<i32>), PdfFailure> {
    let stdin = child.stdin.take();
    let stdout = child.stdout.take();
    let (done, ended) = mpsc::channel();
    let output = thread::scope(|scope| {
        scope.spawn(move || {
            // A reader that has seen enough closes its end; what it made of it counts.
            let _ = stdin.map(|mut pipe| pipe.write_all(bytes));
        });
        let words = scope.spawn(move || {
            let mut words = Vec::new();
            let longest = limits::TEXT as u64 + 1;
            let read = stdout.map(|pipe| pipe.take(longest).read_to_end(&mut words));
            let _ = done.send(());
            read.transpose().map(|_| words)
        });
        let in_time = ended.recv_timeout(limits::PDF_TIME).is_ok();
        if !in_time {
            let _ = child.kill();
        }
        let words = words.join().ok().and_then(Result::ok);
        (in_time, words.unwrap_or_default())
    });
    let (in_time, words) = output;
    if words.len() > limits::TEXT {
        // Enough was said; the rest is left out, with a remark by whoever cuts it.
        let _ = child.kill();
        let _ = child.wait();
        return Ok((words, Some(0)));
    }
    let status = child.wait().map_err(no_process)?;
    match in_time {
        true => Ok((words, status.code())),
        false => Err(PdfFailure::TooMuch(format!(
            "it took more than {} seconds",
            limits::PDF_TIME.as_secs()
        ))),
    }
}

fn no_process(error: io::Error) -> PdfFailure {
    PdfFailure::TooMuch(format!("no process could be started for it ({error})"))
}

/// The other side: reads a PDF from standard input and prints its words. `by` is the argument that
/// [`Apart`] adds.
pub fn serve(by: &str) -> ExitCode {
    bound();
    if by == BY_POPPLER {
        let words = ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"];
        // Comes back only when it could not be started.
        let _ = Command::new(POPPLER).args(words).env_clear().exec();
        return ExitCode::from(DAMAGED);
    }
    let mut bytes = Vec::new();
    let longest = limits::FILE as u64;
    if io::stdin().take(longest).read_to_end(&mut bytes).is_err() {
        return ExitCode::from(DAMAGED);
    }
    match pdf_extract::extract_text_from_mem_by_pages(&bytes) {
        Ok(pages) => {
            let text: String = pages.iter().map(|page| format!("{page}\u{c}")).collect();
            match io::stdout().write_all(text.as_bytes()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::from(DAMAGED),
            }
        }
        Err(_) if locked(&bytes) => ExitCode::from(LOCKED),
        Err(_) => ExitCode::from(DAMAGED),
    }
}

/// A limit that cannot be set is not worth refusing to read for: the parent still counts the time.
fn bound() {
    let most = |value| Rlimit {
        current: Some(value),
        maximum: Some(value),
    };
    let _ = setrlimit(Resource::As, most(limits::PDF_MEMORY));
    let _ = setrlimit(Resource::Cpu, most(limits::PDF_TIME.as_secs()));
    let _ = setrlimit(Resource::Fsize, most(0));
    let _ = setrlimit(Resource::Core, most(0));
}
