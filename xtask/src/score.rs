//! Scores capture on annotated texts that lie outside the project: proposes from each text of a folder, then
//! hands annotations, proposals and texts to a scorer. Owns neither the texts nor the scorer's arithmetic.

use std::path::Path;

use crate::{
    place,
    step::{Failure, Step},
};

/// `cargo xtask score TEXTS SCORER`: TEXTS holds `NN.txt` with their annotations `NN.json`; SCORER is a Python
/// script called with the folders of annotations, proposals and texts.
pub(crate) fn score(texts: &str, scorer: &str) -> Result<(), Failure> {
    for path in [texts, scorer] {
        if !Path::new(path).exists() {
            return Err(Failure::new(format!("there is no {path}")));
        }
    }
    let out = place::target().join("score");
    let out = out.to_string_lossy().into_owned();
    let propose = [
        "run",
        "--locked",
        "--package",
        "rapporteur-capture",
        "--example",
        "propose",
        "--",
        texts,
        &out,
    ];
    Step::cargo(propose).run()?;
    Step::new("python3", [scorer, texts, &out, texts]).run()
}
