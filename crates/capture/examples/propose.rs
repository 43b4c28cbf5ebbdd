//! Reads every `.txt` of a folder and writes what is proposed from it beside the name it had, as the JSON that
//! `rapporteur capture --json` prints: `propose TEXTS OUT`. For scorers of other people's annotated texts.
// A program of the developer's: the command line and the terminal are where it speaks.
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use std::{error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [texts, out] = words.as_slice() else {
        return Err("propose TEXTS OUT".into());
    };
    fs::create_dir_all(out)?;
    let mut paths: Vec<PathBuf> = fs::read_dir(texts)?
        .map(|entry| entry.map(|it| it.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "txt"));
    paths.sort();
    for path in &paths {
        let capture = rapporteur_capture::read(&fs::read_to_string(path)?, None);
        let name = path.file_stem().unwrap_or_default();
        let to = PathBuf::from(out).join(name).with_extension("json");
        fs::write(&to, serde_json::to_string_pretty(&capture)?)?;
    }
    println!("{} texts read into {out}", paths.len());
    Ok(())
}
