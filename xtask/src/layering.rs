//! Imports point one way: words ← domain ← store, briefing, samples ← api ← window, command line. What the
//! folders promise, this reads from `cargo metadata`: an edge that is not listed here is refused,
//! and so is a new crate until someone has said where it stands.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{Metadata, Package};

use crate::step::Failure;

/// Each crate of the workspace and the crates of the workspace it may import.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("rapporteur-words", &[]),
    ("rapporteur-domain", &["rapporteur-words"]),
    // how words and names are compared; knows no records
    ("rapporteur-spelling", &[]),
    (
        "rapporteur-store",
        &["rapporteur-domain", "rapporteur-spelling"],
    ),
    ("rapporteur-briefing", &["rapporteur-domain"]),
    // typst and resvg stay behind it, and it sees no dossier: only finished documents
    (
        "rapporteur-print",
        &["rapporteur-domain", "rapporteur-briefing"],
    ),
    // hayagriva and the styles stay behind it
    (
        "rapporteur-cite",
        &["rapporteur-domain", "rapporteur-briefing"],
    ),
    ("rapporteur-samples", &["rapporteur-domain"]),
    ("rapporteur-capture", &["rapporteur-domain"]),
    // what opens hostile files sees nothing of ours
    ("rapporteur-texts", &[]),
    ("rapporteur-exchange", &[]),
    (
        "rapporteur-api",
        &[
            "rapporteur-domain",
            "rapporteur-spelling",
            "rapporteur-store",
            "rapporteur-briefing",
            "rapporteur-print",
            "rapporteur-cite",
            "rapporteur-samples",
            "rapporteur-capture",
            "rapporteur-texts",
            "rapporteur-exchange",
        ],
    ),
    ("rapporteur-cli", &["rapporteur-api", "rapporteur-domain"]),
    (
        "rapporteur-desktop",
        &["rapporteur-api", "rapporteur-domain"],
    ),
    ("xtask", &[]),
];

/// Outside crates that carry a power, and the only crates that may hold it.
const RESERVED: &[(&str, &[&str])] = &[
    ("rusqlite", &["rapporteur-store"]),
    ("tauri", &["rapporteur-desktop"]),
    ("gtk", &["rapporteur-desktop"]),
    ("webkit2gtk", &["rapporteur-desktop"]),
    ("clap", &["rapporteur-cli", "rapporteur-desktop"]),
    ("typst", &["rapporteur-print"]),
    ("typst-pdf", &["rapporteur-print"]),
    ("resvg", &["rapporteur-print"]),
    ("hayagriva", &["rapporteur-cite"]),
    ("ammonia", &["rapporteur-api", "rapporteur-briefing"]),
];

/// What no crate of this workspace may reach, however indirectly: the program opens no connection.
const FORBIDDEN: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "native-tls",
    "rustls",
    "openssl",
];

/// Fails with every broken rule named.
pub(crate) fn check(metadata: &Metadata) -> Result<(), Failure> {
    let broken = violations(&edges(metadata), &reached(metadata));
    if broken.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(broken.join("\n  ")))
    }
}

/// What each crate of the workspace names in its own manifest, tests and build scripts left out.
type Edges = BTreeMap<String, BTreeSet<String>>;

fn edges(metadata: &Metadata) -> Edges {
    metadata
        .workspace_packages()
        .into_iter()
        .map(|package| (package.name.to_string(), imports(package)))
        .collect()
}

fn imports(package: &Package) -> BTreeSet<String> {
    let normal = package
        .dependencies
        .iter()
        .filter(|edge| edge.kind == cargo_metadata::DependencyKind::Normal);
    normal.map(|edge| edge.name.clone()).collect()
}

/// Every package that cargo resolved for the features and systems we build for.
fn reached(metadata: &Metadata) -> BTreeSet<String> {
    let resolved = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let ids: BTreeSet<_> = resolved.map(|node| &node.id).collect();
    let packages = metadata
        .packages
        .iter()
        .filter(|package| ids.contains(&package.id));
    packages.map(|package| package.name.to_string()).collect()
}

fn violations(edges: &Edges, reached: &BTreeSet<String>) -> Vec<String> {
    let listed: BTreeMap<_, _> = MAY_IMPORT.iter().copied().collect();
    let mut broken = Vec::new();
    for (name, imports) in edges {
        let Some(allowed) = listed.get(name.as_str()) else {
            broken.push(format!(
                "{name} is new: say in xtask/src/layering.rs what it may import"
            ));
            continue;
        };
        let inside = imports.iter().filter(|import| edges.contains_key(*import));
        let wrong = inside.filter(|import| !allowed.contains(&import.as_str()));
        broken.extend(wrong.map(|import| format!("{name} must not import {import}")));
        let held = RESERVED.iter().filter(|(power, holders)| {
            imports.contains(*power) && !holders.contains(&name.as_str())
        });
        broken.extend(held.map(|(power, _)| format!("{name} must not use {power}")));
    }
    let network = FORBIDDEN.iter().filter(|name| reached.contains(**name));
    broken.extend(
        network
            .map(|name| format!("{name} has come into the tree: the program opens no connection")),
    );
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(edges: &[(&str, &[&str])]) -> Edges {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        edges
            .iter()
            .map(|(name, imports)| ((*name).to_owned(), owned(imports)))
            .collect()
    }

    fn check(edges: &[(&str, &[&str])]) -> Vec<String> {
        violations(&tree(edges), &BTreeSet::new())
    }

    #[test]
    fn downwards_is_allowed_and_upwards_is_not() {
        let down: (&str, &[&str]) = ("rapporteur-store", &["rapporteur-domain", "rusqlite"]);
        assert_eq!(
            check(&[down, ("rapporteur-domain", &[])]),
            Vec::<String>::new()
        );
        let up = check(&[
            ("rapporteur-domain", &["rapporteur-store"]),
            ("rapporteur-store", &[]),
        ]);
        assert_eq!(up, ["rapporteur-domain must not import rapporteur-store"]);
    }

    #[test]
    fn the_window_and_the_database_have_one_holder_each() {
        assert_eq!(
            check(&[("rapporteur-api", &["tauri"])]),
            ["rapporteur-api must not use tauri"]
        );
        assert_eq!(
            check(&[("rapporteur-cli", &["rusqlite"])]),
            ["rapporteur-cli must not use rusqlite"]
        );
    }

    #[test]
    fn a_new_crate_and_a_network_are_both_noticed() {
        assert_eq!(check(&[("rapporteur-new", &[])]).len(), 1);
        let reached = BTreeSet::from(["hyper".to_owned()]);
        assert_eq!(violations(&Edges::new(), &reached).len(), 1);
    }
}
