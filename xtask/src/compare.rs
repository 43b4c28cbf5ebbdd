//! Measures writing briefings: the whole process, its time on the wall and its largest memory, beside
//! pandoc, XeLaTeX and LibreOffice on the same content in the same run. Figures of other machines
//! and other hours are not comparable; the ratios of one run are.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::{
    feel, place,
    step::{Failure, Step, timed},
    system,
};

/// What is written: developments of the generated dossier (none for the demo), product, and how
/// often each program writes it.
const CONTENTS: [(Option<u32>, &str, usize); 4] = [
    (None, "situation-note", 7),
    (None, "full", 7),
    (Some(3_000), "full", 5),
    (Some(10_000), "chronology", 3),
];

/// A format and the lines of others that make it from our Markdown.
const FORMATS: [(&str, &[&str]); 4] = [
    ("markdown", &["pandoc"]),
    ("html", &["pandoc"]),
    ("docx", &["pandoc"]),
    ("pdf", &["xelatex", "libreoffice"]),
];

/// One program's way to one file.
#[derive(Clone, Copy)]
struct Taken {
    /// The median, on the wall.
    time: Duration,
    /// The largest resident size of any process of it, in MiB.
    memory: u64,
}

/// `cargo xtask compare-briefings [as-built]`
pub(crate) fn compare(words: &[String]) -> Result<(), Failure> {
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            let line = [
                "build",
                "--release",
                "--locked",
                "--package",
                "rapporteur-cli",
            ];
            Step::cargo(line).run()?;
        }
        ["as-built"] => {}
        _ => return Err(Failure::new("cargo xtask compare-briefings [as-built]")),
    }
    system::ready_to_compare()?;
    let before = load();
    let folder = place::target().join("compare");
    fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
    let mut report = String::from(
        "| product | pages | format | rapporteur | | beside | | | ratio of times |\n|---|---:|---|---:|---:|---|---:|---:|---:|\n",
    );
    for content in CONTENTS {
        timed(&format!("{} of {:?}", content.1, content.0), || {
            measured(content, &folder, &mut report)
        })?;
    }
    println!("\nload of the machine before: {before}, after: {}", load());
    println!("\n{report}");
    Ok(())
}

fn measured(
    (size, product, times): (Option<u32>, &str, usize),
    folder: &Path,
    report: &mut String,
) -> Result<(), Failure> {
    let rapporteur = place::release_binary("rapporteur");
    let dossier = match size {
        Some(size) => feel::generated(size, &rapporteur)?,
        None => demo(&rapporteur, folder)?,
    };
    let out = |format: &str| folder.join(format!("{product}-{}.{format}", size.unwrap_or(0)));
    let mut rows = Vec::new();
    for (format, peers) in FORMATS {
        let file = out(format);
        let line = brief(&dossier, product, format, &file);
        let ours = median(&rapporteur.to_string_lossy(), &line, folder, times)?;
        for peer in peers {
            let (program, line) = theirs(peer, format, &out("markdown"), folder);
            let taken = median(&program, &line, folder, times.min(3))?;
            rows.push((format, ours, *peer, taken));
        }
    }
    let pages = pages(&out("pdf")).unwrap_or_default();
    for (format, ours, peer, taken) in rows {
        report.push_str(&row(
            &format!("| {product} | {pages} | {format}"),
            ours,
            peer,
            taken,
        ));
    }
    Ok(())
}

fn demo(rapporteur: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let file = folder.join("demo.dossier");
    if !file.exists() {
        Step::new(rapporteur, ["demo".as_ref(), file.as_os_str()]).run()?;
    }
    Ok(file)
}

/// The product at a fixed day, as a draft: nothing is recorded.
fn brief(dossier: &Path, product: &str, format: &str, file: &Path) -> Vec<String> {
    let name = |path: &Path| path.to_string_lossy().into_owned();
    let words = [
        "--template",
        product,
        "--format",
        format,
        "--draft",
        "--output",
    ];
    let words = words.into_iter().map(str::to_owned);
    ["brief".to_owned(), name(dossier)]
        .into_iter()
        .chain(words)
        .chain([name(file)])
        .collect()
}

/// What another program is asked for, given our Markdown (LibreOffice: our DOCX).
fn theirs(peer: &str, format: &str, markdown: &Path, folder: &Path) -> (String, Vec<String>) {
    let name = |path: &Path| path.to_string_lossy().into_owned();
    let (from, to) = (
        name(markdown),
        name(&folder.join(format!("theirs.{format}"))),
    );
    let pandoc = |words: &[&str]| {
        let line = [&from, "--standalone", "-o", &to].into_iter();
        let line = line.chain(words.iter().copied()).map(str::to_owned);
        ("pandoc".to_owned(), line.collect())
    };
    match (peer, format) {
        ("xelatex", _) => pandoc(&["--pdf-engine=xelatex", "-V", "mainfont=DejaVu Serif"]),
        ("libreoffice", _) => {
            let line = ["--headless", "--convert-to", "pdf", "--outdir"];
            let line = line.into_iter().map(str::to_owned);
            let files = [
                name(folder) + "/libreoffice",
                name(&markdown.with_extension("docx")),
            ];
            ("soffice".to_owned(), line.chain(files).collect())
        }
        (_, "markdown") => pandoc(&["--to", "markdown"]),
        _ => pandoc(&[]),
    }
}

/// Runs a program some times under GNU time.
fn median(program: &str, line: &[String], folder: &Path, times: usize) -> Result<Taken, Failure> {
    let log = folder.join("time");
    let mut taken = Vec::with_capacity(times);
    let mut memory = 0;
    for _ in 0..times {
        let before = ["--format=%M", "--quiet", "--output"].map(str::to_owned);
        let words = before
            .into_iter()
            .chain([log.to_string_lossy().into_owned(), program.to_owned()]);
        let step = Step::new("/usr/bin/time", words.chain(line.iter().cloned()));
        let start = Instant::now();
        step.output()?;
        taken.push(start.elapsed());
        let said = fs::read_to_string(&log).map_err(|error| failed(&log, &error))?;
        memory = memory.max(said.trim().parse::<u64>().unwrap_or(0) / 1024);
    }
    taken.sort_unstable();
    Ok(Taken {
        time: taken[taken.len() / 2],
        memory,
    })
}

fn row(head: &str, ours: Taken, peer: &str, theirs: Taken) -> String {
    let seconds = |taken: Taken| taken.time.as_secs_f64();
    format!(
        "{head} | {:.3} s | {} MB | {peer} | {:.3} s | {} MB | {:.3} |\n",
        seconds(ours),
        ours.memory,
        seconds(theirs),
        theirs.memory,
        seconds(ours) / seconds(theirs)
    )
}

/// How many pages a PDF has.
fn pages(pdf: &Path) -> Option<String> {
    let info = Step::new("pdfinfo", [pdf]).output_quietly()?;
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:"))?;
    Some(line.trim().to_owned())
}

/// How many programs wanted to run in the last one, five and fifteen minutes.
fn load() -> String {
    let said = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    said.split_whitespace()
        .take(3)
        .collect::<Vec<_>>()
        .join(" ")
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}
