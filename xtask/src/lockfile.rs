//! The lock file of npm: every package has the SHA-512 of its bytes, comes from no other place than a registry, under
//! the name it is installed as, and none runs a script of its own. Whoever slips a package in has to change this file, and
//! this looks at what they changed.

use std::{collections::BTreeMap, fs};

use serde::Deserialize;

use crate::{place, step::Failure};

const REGISTRY: &str = "https://registry.npmjs.org/";

/// Packages that would run something when installed. Scripts are off (`ui/.npmrc`), and these work without.
const HAVE_SCRIPTS: &[&str] = &["fsevents"];

#[derive(Debug, Deserialize)]
pub(crate) struct Lock {
    pub(crate) packages: BTreeMap<String, Package>,
}

/// A package as the lock file has it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Package {
    pub(crate) version: Option<String>,
    resolved: Option<String>,
    pub(crate) integrity: Option<String>,
    pub(crate) license: Option<String>,
    pub(crate) dev: bool,
    link: bool,
    has_install_script: bool,
}

pub(crate) fn read() -> Result<Lock, Failure> {
    let file = place::ui().join("package-lock.json");
    let text = fs::read_to_string(&file)
        .map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    serde_json::from_str(&text).map_err(|error| Failure::new(format!("package-lock.json: {error}")))
}

pub(crate) fn check() -> Result<(), Failure> {
    let complaints = complaints(&read()?);
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(complaints.join("\n  ")))
    }
}

fn complaints(lock: &Lock) -> Vec<String> {
    let packages = lock.packages.iter().filter(|(place, _)| !place.is_empty());
    packages
        .filter_map(|(place, package)| complaint(name(place), package))
        .collect()
}

/// The name a package is installed as: what follows the last folder of packages.
pub(crate) fn name(place: &str) -> &str {
    place.rsplit("node_modules/").next().unwrap_or(place)
}

fn complaint(name: &str, package: &Package) -> Option<String> {
    // Without an address of its own a package comes from whatever registry is set, and its hash decides.
    if let Some(from) = &package.resolved {
        if !from.starts_with(REGISTRY) {
            return Some(format!("npm {name} does not come from the registry"));
        }
        if !from.starts_with(&format!("{REGISTRY}{name}/-/")) {
            return Some(format!("npm {name} is another package: {from}"));
        }
    }
    if package.link {
        return Some(format!("npm {name} is a folder, not a package"));
    }
    let hash = package.integrity.as_deref().unwrap_or_default();
    if !hash.starts_with("sha512-") {
        return Some(format!("npm {name} has no SHA-512 of its bytes"));
    }
    (package.has_install_script && !HAVE_SCRIPTS.contains(&name))
        .then(|| format!("npm {name} wants to run a script when it is installed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(entry: &str) -> Vec<String> {
        let lock = format!(r#"{{"packages": {{"": {{}}, {entry}}}}}"#);
        complaints(&serde_json::from_str(&lock).unwrap())
    }

    #[test]
    fn a_package_is_the_one_it_says() {
        let whole = r#""node_modules/a/node_modules/@s/b": {"version": "1.0.0", "integrity": "sha512-x",
            "resolved": "https://registry.npmjs.org/@s/b/-/b-1.0.0.tgz""#;
        assert_eq!(said(&format!("{whole}}}")), [] as [String; 0]);
        let scripted = said(&format!("{whole}, \"hasInstallScript\": true}}"));
        assert!(scripted[0].contains("script"), "{scripted:?}");
        for (entry, word) in [
            (
                r#""node_modules/a": {"resolved": "https://registry.npmjs.org/b/-/b-1.0.0.tgz", "integrity": "sha512-x"}"#,
                "another",
            ),
            (
                r#""node_modules/a": {"resolved": "http://registry.npmjs.org/a/-/a-1.0.0.tgz", "integrity": "sha512-x"}"#,
                "registry",
            ),
            (
                r#""node_modules/a": {"resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz", "integrity": "sha1-x"}"#,
                "SHA-512",
            ),
            (r#""node_modules/a": {"link": true}"#, "folder"),
        ] {
            let said = said(entry);
            assert!(
                said.len() == 1 && said[0].contains(word),
                "{entry}: {said:?}"
            );
        }
    }

    #[test]
    fn our_own_lock_file_passes() {
        assert_eq!(complaints(&read().unwrap()), [] as [String; 0]);
    }
}
