//! Owns turning what a template printed into blocks: each mark is replaced by what it stands
//! for, in the order in which it is read. A head under which nothing stands goes.

use std::collections::BTreeMap;

use super::Fault;
use super::markdown::{self, Line, Node, Run, Whose};
use super::pieces::{Part, Piece, Pieces, parts};
use crate::block::{Block, Column, Sentence, Table, Text, plain};
use crate::compose::Composer;

mod sentences;

use sentences::Sentences;

/// The body of a product and its title, if the template has one.
#[derive(Default)]
pub(super) struct Body {
    pub title: Option<Sentence>,
    pub blocks: Vec<Block>,
}

/// The nodes as blocks.
pub(super) fn resolve(
    nodes: Vec<Node>,
    pieces: &Pieces,
    prose: &BTreeMap<String, String>,
    composer: &mut Composer<'_>,
) -> Result<Body, Fault> {
    let mut resolver = Resolver {
        pieces,
        prose,
        composer,
        body: Body::default(),
    };
    for node in nodes {
        resolver.node(node)?;
    }
    let mut body = resolver.body;
    drop_empty_heads(&mut body.blocks);
    Ok(body)
}

struct Resolver<'r, 'a> {
    pieces: &'r Pieces,
    prose: &'r BTreeMap<String, String>,
    composer: &'r mut Composer<'a>,
    body: Body,
}

impl Resolver<'_, '_> {
    fn node(&mut self, node: Node) -> Result<(), Fault> {
        match node {
            Node::Heading { level: 1, line } if self.body.title.is_none() => {
                let sentences = self.line(&line)?;
                self.body.title = sentences::one(sentences);
            }
            Node::Heading { level, line } => {
                if let Some(head) = sentences::one(self.line(&line)?) {
                    self.body.blocks.push(Block::Heading {
                        level: level.clamp(2, 4),
                        text: head.text,
                        mark: Some(head.mark),
                    });
                }
            }
            Node::Paragraph(line) => self.paragraph(&line)?,
            Node::List { ordered, items } => self.list(ordered, &items)?,
            Node::Table { head, rows } => self.table(&head, &rows)?,
        }
        Ok(())
    }

    /// A paragraph of generated parts alone is what they are; any other is a paragraph.
    fn paragraph(&mut self, line: &Line) -> Result<(), Fault> {
        if let Some(numbers) = alone(line)? {
            let all: Vec<Piece> = numbers
                .iter()
                .filter_map(|it| self.pieces.get(*it))
                .collect();
            if all.iter().all(is_block) {
                return all.into_iter().try_for_each(|piece| self.block(piece));
            }
        }
        let sentences = self.line(line)?;
        if !sentences.is_empty() {
            self.body.blocks.push(Block::Paragraph { sentences });
        }
        Ok(())
    }

    fn block(&mut self, piece: Piece) -> Result<(), Fault> {
        match piece {
            Piece::Section(asked) => self.composer.section(&mut self.body.blocks, &asked),
            Piece::Prose {
                slot,
                lead,
                otherwise,
            } => return self.prose(&slot, lead, otherwise),
            _ => {}
        }
        Ok(())
    }

    fn prose(&mut self, slot: &str, lead: bool, otherwise: Option<usize>) -> Result<(), Fault> {
        let written = self.prose.get(slot).map_or("", |text| text.trim());
        if written.is_empty() {
            let otherwise = otherwise.and_then(|number| self.pieces.get(number));
            return otherwise.map_or(Ok(()), |piece| self.block(piece));
        }
        for node in markdown::read(written, Whose::Analyst) {
            self.written(node, lead);
        }
        Ok(())
    }

    /// A block of the analyst's own words.
    fn written(&mut self, node: Node, lead: bool) {
        let mark = self.composer.unmarked();
        let said = |line: &Line| sentences::written(line, mark);
        let block = match node {
            Node::Heading { line, .. } => sentences::one(said(&line)).map(|head| Block::Heading {
                level: 3,
                text: head.text,
                mark: Some(mark),
            }),
            Node::Paragraph(line) if lead => Some(Block::KeyPoints {
                sentences: said(&line),
            }),
            Node::Paragraph(line) => Some(Block::Paragraph {
                sentences: said(&line),
            }),
            Node::List { ordered, items } => Some(Block::List {
                ordered,
                items: items.iter().map(said).collect(),
            }),
            Node::Table { head, rows } => {
                let rows = rows.iter().map(|row| row.iter().map(said).collect());
                let titles = head.iter().map(said);
                Some(table(titles.collect(), rows.collect()))
            }
        };
        self.body.blocks.extend(block);
    }

    fn list(&mut self, ordered: bool, items: &[Line]) -> Result<(), Fault> {
        let items: Vec<Vec<Sentence>> = items
            .iter()
            .map(|item| self.line(item))
            .collect::<Result<_, _>>()?;
        let items: Vec<_> = items.into_iter().filter(|it| !it.is_empty()).collect();
        if !items.is_empty() {
            self.body.blocks.push(Block::List { ordered, items });
        }
        Ok(())
    }

    fn table(&mut self, head: &[Line], rows: &[Vec<Line>]) -> Result<(), Fault> {
        let mut cells = |row: &[Line]| -> Result<Vec<Vec<Sentence>>, Fault> {
            row.iter().map(|cell| self.line(cell)).collect()
        };
        let titles = cells(head)?;
        let rows = rows
            .iter()
            .map(|row| cells(row))
            .collect::<Result<_, _>>()?;
        self.body.blocks.push(table(titles, rows));
        Ok(())
    }

    fn line(&mut self, line: &Line) -> Result<Vec<Sentence>, Fault> {
        let mut sentences = Sentences::new(rapporteur_domain::mark::Tlp::Clear, false);
        self.runs(line, &mut sentences)?;
        Ok(sentences.finish())
    }

    fn runs(&mut self, line: &Line, sentences: &mut Sentences) -> Result<(), Fault> {
        for run in line {
            match run {
                Run::Words(words) => self.words(words, sentences)?,
                Run::Address(address) => sentences.address(address),
                Run::Strong(inner) | Run::Emphasis(inner) => {
                    let strong = matches!(run, Run::Strong(_));
                    let inner = sentences::one(self.line(inner)?);
                    sentences.nested(strong, inner);
                }
            }
        }
        Ok(())
    }

    fn words(&mut self, words: &str, sentences: &mut Sentences) -> Result<(), Fault> {
        for part in parts(words)? {
            match part {
                Part::Words(words) => sentences.words(words),
                Part::Piece(number) => match self.pieces.get(number) {
                    Some(Piece::Words { text, mark }) => sentences.given(&text, mark),
                    Some(Piece::Headline) => sentences.said(vec![self.composer.headline()]),
                    Some(Piece::Said(said)) => {
                        sentences.said(self.composer.said(said.about, said.id));
                    }
                    Some(Piece::Prose {
                        slot, otherwise, ..
                    }) => self.inline_prose(&slot, otherwise, sentences)?,
                    Some(Piece::Section(_)) => {
                        return Err(Fault::new(
                            "a generated section or a figure stands among other words; give it a paragraph of its own",
                        ));
                    }
                    Some(Piece::Begin(key)) => {
                        return Err(Fault::new(format!(
                            "section(\"{key}\") stands among other words; give it a line of its own with an empty line before it"
                        )));
                    }
                    None => return Err(Fault::new("a generated part was changed by a filter")),
                },
            }
        }
        Ok(())
    }

    fn inline_prose(
        &mut self,
        slot: &str,
        otherwise: Option<usize>,
        sentences: &mut Sentences,
    ) -> Result<(), Fault> {
        let written = self.prose.get(slot).map_or("", |text| text.trim());
        if written.is_empty() {
            if otherwise.is_some() {
                return Err(Fault::new(format!(
                    "prose(\"{slot}\") with otherwise= stands among other words; give it a paragraph of its own"
                )));
            }
            return Ok(());
        }
        let mark = self.composer.unmarked();
        for node in markdown::read(written, Whose::Analyst) {
            match node {
                Node::Paragraph(line) => sentences.said(sentences::written(&line, mark)),
                _ => {
                    return Err(Fault::new(format!(
                        "prose(\"{slot}\") stands among other words and holds more than paragraphs"
                    )));
                }
            }
        }
        Ok(())
    }
}

fn is_block(piece: &Piece) -> bool {
    matches!(piece, Piece::Section(_) | Piece::Prose { .. })
}

/// The pieces of a line that holds nothing else.
fn alone(line: &Line) -> Result<Option<Vec<usize>>, Fault> {
    let mut numbers = Vec::new();
    for run in line {
        let Run::Words(words) = run else {
            return Ok(None);
        };
        for part in parts(words)? {
            match part {
                Part::Piece(number) => numbers.push(number),
                Part::Words(words) if words.trim().is_empty() => {}
                Part::Words(_) => return Ok(None),
            }
        }
    }
    Ok(Some(numbers).filter(|numbers| !numbers.is_empty()))
}

fn table(titles: Vec<Vec<Sentence>>, rows: Vec<Vec<Vec<Sentence>>>) -> Block {
    let joined = |cell: Vec<Sentence>| sentences::one(cell).map_or_else(Text::new, |it| it.text);
    let titles: Vec<Text> = titles.into_iter().map(joined).collect();
    let caption: Vec<String> = titles.iter().map(|title| plain(title)).collect();
    Block::Table(Table {
        caption: caption.join(", "),
        columns: titles
            .into_iter()
            .map(|title| Column { title, width: None })
            .collect(),
        rows,
    })
}

/// Drops heads under which nothing stands.
fn drop_empty_heads(blocks: &mut Vec<Block>) {
    let mut kept: Vec<Block> = Vec::with_capacity(blocks.len());
    // the level of the head that follows; everything follows the end
    let mut next: Option<u8> = Some(0);
    for block in blocks.drain(..).rev() {
        match (&block, next) {
            (Block::Heading { level, .. }, Some(following)) if following <= *level => {}
            (Block::Heading { level, .. }, _) => {
                next = Some(*level);
                kept.push(block);
            }
            _ => {
                next = None;
                kept.push(block);
            }
        }
    }
    kept.reverse();
    *blocks = kept;
}
