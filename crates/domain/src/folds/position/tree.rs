//! Owns the order in which sticking points are listed: each after the wider one it is part
//! of. Refuses to lose one: what stands in a circle of parents, or under one that cannot be
//! seen, is listed at the top.

use crate::clocks::{Clocks, Known};
use crate::ids::RecordId;
use crate::record::Body;
use std::collections::{BTreeMap, BTreeSet};

/// A sticking point's place in the tree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Branch {
    pub(super) issue: RecordId,
    pub(super) parent: Option<RecordId>,
    pub(super) depth: u32,
}

/// The sticking points known at the clocks, each once, parents before children and siblings
/// in the order given.
pub(super) fn branches(issues: &[Known], clocks: &Clocks) -> Vec<Branch> {
    let visible = issues.iter().filter(|known| known.visible(clocks));
    let parents: Vec<(RecordId, Option<RecordId>)> = visible.filter_map(parent).collect();
    let known: BTreeSet<RecordId> = parents.iter().map(|(issue, _)| *issue).collect();
    let mut children: BTreeMap<RecordId, Vec<RecordId>> = BTreeMap::new();
    let mut tops = Vec::new();
    for (issue, parent) in &parents {
        match parent.filter(|parent| known.contains(parent)) {
            Some(parent) => children.entry(parent).or_default().push(*issue),
            None => tops.push(*issue),
        }
    }
    let mut walk = Walk {
        children,
        seen: BTreeSet::new(),
        branches: Vec::new(),
    };
    // whatever no top leads to stands in a circle: its first member is taken for a top
    for top in tops
        .into_iter()
        .chain(parents.iter().map(|(issue, _)| *issue))
    {
        walk.down_from(top);
    }
    walk.branches
}

fn parent(known: &Known) -> Option<(RecordId, Option<RecordId>)> {
    match &known.record.body {
        Body::Issue(issue) => Some((known.record.id, issue.parent)),
        _ => None,
    }
}

struct Walk {
    children: BTreeMap<RecordId, Vec<RecordId>>,
    seen: BTreeSet<RecordId>,
    branches: Vec<Branch>,
}

impl Walk {
    /// Without recursion, so that no depth of tree exhausts the stack.
    fn down_from(&mut self, top: RecordId) {
        let mut waiting = vec![Branch {
            issue: top,
            parent: None,
            depth: 0,
        }];
        while let Some(branch) = waiting.pop() {
            if !self.seen.insert(branch.issue) {
                continue;
            }
            self.branches.push(branch);
            let below = self.children.get(&branch.issue).into_iter().flatten();
            waiting.extend(below.rev().map(|issue| Branch {
                issue: *issue,
                parent: Some(branch.issue),
                depth: branch.depth + 1,
            }));
        }
    }
}
