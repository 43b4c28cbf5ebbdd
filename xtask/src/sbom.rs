//! What the package is made of, as CycloneDX 1.6: every crate linked into the two programs and every npm package built
//! into the page, each with version, licence and hash or origin. The same lock files give the same bytes: there is no
//! time and no random number in it.

use std::{collections::BTreeSet, fs, path::PathBuf};

use cargo_metadata::{DependencyKind, Metadata, PackageId};
use serde_json::{Value, json};

use crate::{check, lockfile, place, step::Failure};

/// The programs that ship.
const SHIPPED: &[&str] = &["rapporteur-desktop", "rapporteur-cli"];

/// Writes the list and tells where.
pub(crate) fn write() -> Result<PathBuf, Failure> {
    let metadata = check::metadata()?;
    let mut components = crates(&metadata);
    components.extend(npm(&lockfile::read()?));
    let text = serde_json::to_string_pretty(&document(components))
        .map_err(|error| Failure::new(error.to_string()))?;
    let file = place::target().join("sbom.cdx.json");
    let written = fs::create_dir_all(place::target()).and_then(|()| fs::write(&file, text));
    written.map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    println!("{}", file.display());
    Ok(file)
}

fn document(components: Vec<Value>) -> Value {
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "bom-ref": "rapporteur",
            "name": "rapporteur",
            "version": env!("CARGO_PKG_VERSION"),
            "licenses": [{ "expression": "Apache-2.0 OR MIT" }],
        } },
        "components": components,
    })
}

/// The crates that are linked in: what only builds or tests is no part of the program.
fn crates(metadata: &Metadata) -> Vec<Value> {
    let linked = linked(metadata);
    let packages = metadata.packages.iter();
    let outside = packages.filter(|it| it.source.is_some() && linked.contains(&it.id));
    outside
        .map(|it| {
            let address = format!("pkg:cargo/{}@{}", it.name, it.version);
            let licence = it.license.as_deref().unwrap_or("NOASSERTION");
            component(&address, &it.name, &it.version.to_string(), licence, None)
        })
        .collect()
}

fn linked(metadata: &Metadata) -> BTreeSet<PackageId> {
    let Some(resolve) = &metadata.resolve else {
        return BTreeSet::new();
    };
    let shipped = |id: &PackageId| SHIPPED.contains(&metadata[id].name.as_str());
    let mut rest: Vec<&PackageId> = resolve
        .nodes
        .iter()
        .map(|it| &it.id)
        .filter(|id| shipped(id))
        .collect();
    let mut met = BTreeSet::new();
    while let Some(id) = rest.pop() {
        if !met.insert(id.clone()) {
            continue;
        }
        let node = resolve.nodes.iter().find(|node| node.id == *id);
        for dependency in node.iter().flat_map(|node| &node.deps) {
            let mut kinds = dependency.dep_kinds.iter();
            if kinds.any(|it| it.kind == DependencyKind::Normal) {
                rest.push(&dependency.pkg);
            }
        }
    }
    met
}

/// The npm packages of the page. What only builds it is no part of it.
fn npm(lock: &lockfile::Lock) -> Vec<Value> {
    let packages = lock.packages.iter();
    let shipped = packages.filter(|(place, package)| !place.is_empty() && !package.dev);
    shipped
        .map(|(place, package)| {
            let name = lockfile::name(place);
            let version = package.version.as_deref().unwrap_or_default();
            let address = format!("pkg:npm/{}@{version}", name.replace('@', "%40"));
            let licence = package.license.as_deref().unwrap_or("NOASSERTION");
            let hash = package.integrity.as_deref();
            component(&address, name, version, licence, hash)
        })
        .collect()
}

fn component(
    address: &str,
    name: &str,
    version: &str,
    licence: &str,
    integrity: Option<&str>,
) -> Value {
    let mut out = json!({
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        // An old habit of the registry writes OR as a slash.
        "licenses": [{ "expression": licence.replace('/', " OR ") }],
    });
    if let Some(integrity) = integrity {
        out["properties"] = json!([{ "name": "npm:integrity", "value": integrity }]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_linked_is_listed_and_what_only_tests_is_not() {
        let metadata = check::metadata().unwrap();
        let listed = crates(&metadata);
        let has = |name: &str| listed.iter().any(|it| it["name"] == name);
        assert!(has("rusqlite") && has("tauri"));
        assert!(!has("proptest") && !has("tauri-build") && !has("criterion"));
        let npm = npm(&lockfile::read().unwrap());
        assert!(npm.iter().any(|it| it["name"] == "@tauri-apps/api"));
        assert!(!npm.iter().any(|it| it["name"] == "vite"));
    }
}
