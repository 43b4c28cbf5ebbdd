//! The memory of a program with all its processes: the proportional set size (PSS) of Linux, which
//! shares out what several hold together, so that the sum counts nothing twice.

use std::{collections::HashMap, fs};

/// Mebibytes of a process and everything it started; none where one of them may not be looked
/// into. The program forbids it to other users, so this takes root.
pub(crate) fn proportional(root: u32) -> Option<u64> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for process in fs::read_dir("/proc").ok()?.flatten() {
        let Ok(process) = process.file_name().to_string_lossy().parse() else {
            continue;
        };
        if let Some(parent) = parent_of(process) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut open = vec![root];
    let mut kibibytes = 0;
    while let Some(process) = open.pop() {
        open.extend(children.get(&process).into_iter().flatten());
        kibibytes += in_rollup(&fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?)?;
    }
    Some(kibibytes / 1024)
}

fn parent_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // "pid (name) state parent …": the name may hold anything, so what counts is behind its end.
    let (_, rest) = stat.rsplit_once(") ")?;
    rest.split(' ').nth(1)?.parse().ok()
}

fn in_rollup(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proportional_size_is_read() {
        let rollup = "55d0-7fff ---p 00000000 00:00 0    [rollup]\nRss:    4028 kB\nPss:    2048 kB\nPss_Dirty:  12 kB\n";
        assert_eq!(in_rollup(rollup), Some(2048));
        assert_eq!(in_rollup("Rss: 1 kB\n"), None);
    }

    #[test]
    fn this_process_has_a_parent() {
        assert!(parent_of(std::process::id()).is_some());
    }
}
