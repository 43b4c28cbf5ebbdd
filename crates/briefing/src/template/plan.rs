//! Owns the order of a product's sections: where each begins, which of them stand, and how the
//! request has moved them. Refuses to lose what belongs to no section: it stands first.

use std::collections::BTreeSet;

use super::Fault;
use super::markdown::{Line, Node, Run};
use super::pieces::{Part, Piece, Pieces, parts};

/// A section as it was printed.
struct Stretch {
    key: String,
    nodes: Vec<Node>,
}

/// The nodes in the order in which they are read.
pub(super) fn arrange(
    nodes: Vec<Node>,
    pieces: &Pieces,
    chosen: &[(String, bool)],
) -> Result<Vec<Node>, Fault> {
    let mut sections = cut(nodes, pieces)?;
    let known: BTreeSet<String> = sections.iter().map(|it| it.key.clone()).collect();
    let mut arranged: Vec<Node> = Vec::new();
    let mut take = |key: &str, stands: bool| {
        let mut at = 0;
        while at < sections.len() {
            if sections.get(at).is_some_and(|it| it.key == key) {
                let section = sections.remove(at);
                arranged.extend(section.nodes.into_iter().filter(|_| stands));
            } else {
                at += 1;
            }
        }
    };
    take("", true);
    for (key, stands) in chosen.iter().filter(|(key, _)| known.contains(key)) {
        take(key, *stands);
    }
    arranged.extend(sections.into_iter().flat_map(|section| section.nodes));
    Ok(arranged)
}

fn cut(nodes: Vec<Node>, pieces: &Pieces) -> Result<Vec<Stretch>, Fault> {
    let mut sections = vec![Stretch {
        key: String::new(),
        nodes: Vec::new(),
    }];
    for node in nodes {
        let node = match begins(&node, pieces)? {
            Some((key, rest)) => {
                sections.push(Stretch {
                    key,
                    nodes: Vec::new(),
                });
                match rest.is_empty() {
                    true => continue,
                    false => Node::Paragraph(rest),
                }
            }
            None => node,
        };
        if let Some(section) = sections.last_mut() {
            section.nodes.push(node);
        }
    }
    Ok(sections)
}

/// The key of the section that a paragraph begins, and what else stands in it.
fn begins(node: &Node, pieces: &Pieces) -> Result<Option<(String, Line)>, Fault> {
    let Node::Paragraph(line) = node else {
        return Ok(None);
    };
    let Some((Run::Words(words), rest)) = line.split_first() else {
        return Ok(None);
    };
    let parts = parts(words)?;
    let Some((Part::Piece(number), after)) = parts.split_first() else {
        return Ok(None);
    };
    let Some(Piece::Begin(key)) = pieces.get(*number) else {
        return Ok(None);
    };
    let mut words = String::new();
    for part in after {
        match part {
            Part::Words(text) => words.push_str(text),
            Part::Piece(number) => words.push_str(&super::pieces::mark(*number)),
        }
    }
    let mut left = Line::new();
    if !words.trim().is_empty() {
        left.push(Run::Words(words.trim_start().to_owned()));
    }
    left.extend_from_slice(rest);
    Ok(Some((key, left)))
}
