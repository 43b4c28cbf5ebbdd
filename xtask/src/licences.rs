//! Every dependency's licence is one we may ship under, and every one comes from the registry. The
//! lists stand in `deny.toml`, where cargo-deny reads them too: where that is installed it is the
//! judge, and everywhere else this is.

use std::{collections::BTreeSet, fs};

use cargo_metadata::{Metadata, Package};
use serde::Deserialize;

use crate::{
    place,
    step::{Failure, Step},
};

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: BTreeSet<String>,
}

pub(crate) fn check(metadata: &Metadata) -> Result<(), Failure> {
    if Step::new("cargo-deny", ["--version"]).succeeds() {
        // Advisories need a database from the network, which a check must not.
        return Step::cargo(["deny", "--offline", "check", "licenses", "bans", "sources"]).run();
    }
    let allowed = allowed()?;
    let outside = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some());
    let broken: Vec<String> = outside
        .filter_map(|package| complaint(package, &allowed))
        .collect();
    if broken.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(broken.join("\n  ")))
    }
}

fn allowed() -> Result<BTreeSet<String>, Failure> {
    let file = place::root().join("deny.toml");
    let text =
        fs::read_to_string(&file).map_err(|error| Failure::new(format!("deny.toml: {error}")))?;
    let deny: Deny =
        toml::from_str(&text).map_err(|error| Failure::new(format!("deny.toml: {error}")))?;
    Ok(deny.licenses.allow)
}

fn complaint(package: &Package, allowed: &BTreeSet<String>) -> Option<String> {
    let name = format!("{} {}", package.name, package.version);
    if package
        .source
        .as_ref()
        .is_some_and(|source| source.repr != REGISTRY)
    {
        return Some(format!("{name} does not come from the registry"));
    }
    let licence = package.license.as_deref().unwrap_or("no licence named");
    (!is_allowed(licence, allowed)).then(|| format!("{name}: {licence}"))
}

/// Whether an SPDX expression can be met with allowed licences alone: OR asks for one side, AND for
/// both, and `WITH` makes a licence of its own.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    // An old habit of the registry writes OR as a slash.
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let met = either(&mut rest, allowed);
    met && rest.is_empty()
}

fn either(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = both(words, allowed);
    while let [first, rest @ ..] = *words
        && *first == "OR"
    {
        *words = rest;
        // Both sides are read even when the first is enough: the words must be used up.
        met |= both(words, allowed);
    }
    met
}

fn both(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, allowed);
    while let [first, rest @ ..] = *words
        && *first == "AND"
    {
        *words = rest;
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let met = either(words, allowed);
            let closed = words.first() == Some(&")");
            *words = words.get(1..).unwrap_or_default();
            met && closed
        }
        [licence, "WITH", exception, rest @ ..] => {
            *words = rest;
            allowed.contains(&format!("{licence} WITH {exception}")) || allowed.contains(*licence)
        }
        [licence, rest @ ..] => {
            *words = rest;
            allowed.contains(*licence)
        }
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_met_by_what_is_allowed() {
        let allowed = BTreeSet::from(["MIT".to_owned(), "Apache-2.0".to_owned()]);
        for (expression, met) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("MIT OR GPL-3.0", true),
            ("GPL-3.0/MIT", true),
            ("MIT AND GPL-3.0", false),
            ("(MIT OR GPL-3.0) AND Apache-2.0", true),
            ("(MIT OR GPL-3.0) AND BSD-3-Clause", false),
            ("GPL-3.0 OR MIT AND Apache-2.0", true),
            ("Apache-2.0 WITH LLVM-exception OR GPL-2.0", true),
            ("", false),
            ("MIT MIT", false),
            ("(MIT", false),
        ] {
            assert_eq!(is_allowed(expression, &allowed), met, "{expression}");
        }
    }
}
