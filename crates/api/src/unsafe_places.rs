//! Owns telling when a dossier lies where it is not safe: on a network drive, whose locks and syncs are not what they
//! say, or in a folder that a program copies elsewhere while it is written. Refuses to forbid it: it is said, once.

use std::path::{Component, Path};

/// Where a dossier had better not lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum UnsafePlace {
    /// A drive of another computer.
    Network,
    /// A folder that is copied to other computers.
    Synced,
}

/// File systems that are another computer's. A FUSE system may be anything; these are.
const NETWORK: &[&str] = &[
    "9p",
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];
const NETWORK_FUSE: &[&str] = &[
    "davfs",
    "gcsfuse",
    "glusterfs",
    "google-drive-ocamlfuse",
    "gvfsd-fuse",
    "onedriver",
    "rclone",
    "s3fs",
    "sshfs",
];

/// How folders of such programs are called, in lower case; a folder may go on after it ("OneDrive - Ministry").
const SYNCED: &[&str] = &[
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "insync",
    "mega",
    "megasync",
    "nextcloud",
    "onedrive",
    "owncloud",
    "pcloud",
    "proton drive",
    "seafile",
    "syncthing",
    "tresorit",
    "yandex.disk",
];

/// Whether a dossier lies in such a place.
#[must_use]
pub fn unsafe_place(dossier: &Path) -> Option<UnsafePlace> {
    let resolved = dossier
        .canonicalize()
        .unwrap_or_else(|_| dossier.to_owned());
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    judged(&resolved, &mounts, |folder| {
        [
            ".stfolder",
            ".dropbox",
            ".nextcloudsync.log",
            ".owncloudsync.log",
        ]
        .iter()
        .any(|mark| folder.join(mark).exists())
    })
}

fn judged(dossier: &Path, mounts: &str, is_marked: impl Fn(&Path) -> bool) -> Option<UnsafePlace> {
    if is_network(file_system(dossier, mounts)?.as_str()) {
        return Some(UnsafePlace::Network);
    }
    let named = dossier.parent()?.components().any(|part| match part {
        Component::Normal(name) => is_synced(&name.to_string_lossy().to_lowercase()),
        _ => false,
    });
    (named || dossier.ancestors().skip(1).any(is_marked)).then_some(UnsafePlace::Synced)
}

fn is_network(kind: &str) -> bool {
    let fuse = kind.strip_prefix("fuse.");
    NETWORK.contains(&kind) || fuse.is_some_and(|kind| NETWORK_FUSE.contains(&kind))
}

fn is_synced(name: &str) -> bool {
    SYNCED.iter().any(|known| {
        name.strip_prefix(known)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(']))
    })
}

/// The kind of the file system a path lies on; empty where that cannot be told. Lines of `mountinfo` are described in
/// proc(5): the fifth field is the mount point, the kind follows a lone dash.
fn file_system(path: &Path, mounts: &str) -> Option<String> {
    let found = mounts
        .lines()
        .filter_map(|line| {
            let (before, after) = line.split_once(" - ")?;
            let point = unescaped(before.split(' ').nth(4)?);
            let kind = after.split(' ').next()?.to_owned();
            path.starts_with(&point).then_some((point, kind))
        })
        // A later mount covers an earlier one at the same point.
        .max_by_key(|(point, _)| Path::new(point).components().count());
    Some(found.map(|(_, kind)| kind).unwrap_or_default())
}

/// Spaces and the like stand as octal numbers there.
fn unescaped(text: &str) -> String {
    [
        ("\\040", " "),
        ("\\011", "\t"),
        ("\\012", "\n"),
        ("\\134", "\\"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (code, letter)| {
        text.replace(code, letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/office rw - cifs //server/share rw
31 22 0:41 / /mnt/with\\040space rw - nfs4 server:/x rw
32 22 0:42 / /home/a/far rw - fuse.sshfs a@b:/ rw
33 22 8:17 / /media/stick rw - vfat /dev/sdb1 rw
34 30 8:18 / /mnt/office/own rw - ext4 /dev/sdc1 rw";

    fn told(path: &str) -> Option<UnsafePlace> {
        judged(Path::new(path), MOUNTS, |folder| {
            folder == Path::new("/home/a/marked")
        })
    }

    #[test]
    fn drives_of_others_and_folders_that_are_copied_are_told() {
        for path in [
            "/mnt/office/t.dossier",
            "/mnt/with space/t.dossier",
            "/home/a/far/b/t.dossier",
        ] {
            assert_eq!(told(path), Some(UnsafePlace::Network), "{path}");
        }
        for path in [
            "/home/a/Dropbox/t.dossier",
            "/home/a/OneDrive - Ministry/talks/t.dossier",
            "/home/a/Nextcloud/t.dossier",
            "/home/a/marked/deep/t.dossier",
        ] {
            assert_eq!(told(path), Some(UnsafePlace::Synced), "{path}");
        }
        for path in [
            "/home/a/t.dossier",
            "/media/stick/t.dossier",
            "/mnt/office/own/t.dossier",
            "/home/a/megalopolis/t.dossier",
            "/home/a/dropbox.dossier",
        ] {
            assert_eq!(told(path), None, "{path}");
        }
    }

    #[test]
    fn where_nothing_is_known_nothing_is_said() {
        assert_eq!(judged(Path::new("/a/t.dossier"), "", |_| false), None);
        assert_eq!(
            judged(Path::new("/a/t.dossier"), "garbage\n - \n", |_| false),
            None
        );
    }
}
