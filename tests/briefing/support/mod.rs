//! Shared by the tests: reading products back with comrak and html5ever.

pub mod package;
pub mod tree;

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use rapporteur_briefing::template::{self, Choices, Template};
use rapporteur_briefing::{Document, Material};
use scraper::Html;

/// The full briefing on a material.
pub fn compose(material: &Material) -> Document {
    product(material, "full", &Choices::default())
}

/// A built-in product on a material.
pub fn product(material: &Material, name: &str, choices: &Choices) -> Document {
    let template = Template::read(Template::built_in(name).unwrap().text).unwrap();
    template::compose(material, &template, choices)
        .unwrap()
        .document
}

/// What a reader with the usual extensions makes of Markdown: its words in order, and which
/// constructs it saw.
pub struct Read {
    pub words: String,
    pub constructs: Vec<&'static str>,
    /// What no product should hold.
    pub unexpected: Vec<String>,
}

pub fn read_markdown(markdown: &str) -> Read {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.superscript = true;
    options.extension.footnotes = true;
    options.extension.inline_footnotes = true;
    options.extension.description_lists = true;
    options.extension.math_dollars = true;
    options.extension.math_code = true;
    options.extension.underline = true;
    options.extension.spoiler = true;
    options.extension.wikilinks_title_after_pipe = true;
    options.extension.front_matter_delimiter = Some("---".to_owned());
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options);
    let mut read = Read {
        words: String::new(),
        constructs: Vec::new(),
        unexpected: Vec::new(),
    };
    for node in root.descendants() {
        take(&mut read, node);
    }
    read
}

fn take<'a>(read: &mut Read, node: &'a AstNode<'a>) {
    let construct = match &node.data.borrow().value {
        NodeValue::Text(text) => {
            read.words.push_str(text);
            return;
        }
        NodeValue::Document | NodeValue::FrontMatter(_) => return,
        NodeValue::Paragraph => "paragraph",
        NodeValue::Heading(_) => "heading",
        NodeValue::List(_) => "list",
        NodeValue::Item(_) => "item",
        NodeValue::Table(_) => "table",
        NodeValue::TableRow(_) => "row",
        NodeValue::TableCell => "cell",
        NodeValue::Strong => "strong",
        NodeValue::Emph => "emphasis",
        NodeValue::FootnoteDefinition(_) => "footnote",
        NodeValue::FootnoteReference(_) => "reference",
        other => {
            read.unexpected.push(format!("{other:?}"));
            return;
        }
    };
    read.words.push('\n');
    read.constructs.push(construct);
}

/// The file as a browser reads it, which must find no error in it.
pub fn read_html(html: &str) -> Html {
    let page = Html::parse_document(html);
    assert!(page.errors.is_empty(), "not valid HTML: {:?}", page.errors);
    page
}

/// The words a browser would show in the body.
pub fn body_words(page: &Html) -> String {
    let body = scraper::Selector::parse("body").unwrap();
    page.select(&body).flat_map(|body| body.text()).collect()
}

/// Names of all elements, each once, in order of first appearance.
pub fn elements(page: &Html) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for element in page
        .tree
        .nodes()
        .filter_map(|node| node.value().as_element())
    {
        if !names.iter().any(|name| name == element.name()) {
            names.push(element.name().to_owned());
        }
    }
    names
}
