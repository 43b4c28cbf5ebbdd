//! Owns how Markdown of notes becomes HTML that may be shown: comrak without raw HTML, then
//! ammonia with a short list. Refuses pictures from outside, styles, scripts, SVG, MathML,
//! forms, and the attributes `id` and `name` (they can shadow the page's own names).
//!
//! A link to a record, `[text](record:UUID)`, becomes a span that carries the identity and
//! leads nowhere by itself: the window opens the record when it is chosen.

use crate::error::{ApiError, Code};
use ammonia::Builder;
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use rapporteur_domain::RecordId;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// What the address of a link to a record begins with.
const RECORD: &str = "record:";

/// Markdown to be shown.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RenderMarkdownRequest {
    /// CommonMark with tables, tasks, strikethrough and footnotes.
    pub markdown: String,
}

/// HTML that may be shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RenderedMarkdown {
    /// Sanitised HTML.
    pub html: String,
}

const TAGS: [&str; 27] = [
    "p",
    "br",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "em",
    "strong",
    "del",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "sup",
    "section",
    "span",
];

/// Renders Markdown for the one place that shows it.
///
/// # Errors
/// None today; the seam keeps one shape.
pub fn render_markdown(request: &RenderMarkdownRequest) -> Result<RenderedMarkdown, ApiError> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.strikethrough = true;
    options.extension.footnotes = true;
    options.extension.autolink = false;
    options.render.escape = true;
    let arena = Arena::new();
    let root = parse_document(&arena, &request.markdown, &options);
    for node in root.descendants().collect::<Vec<_>>() {
        lead_to_record(&arena, node);
    }
    let mut html = String::new();
    comrak::html::format_document(root, &options, &mut html)
        .map_err(|error| ApiError::failed(Code::Internal, error.to_string()))?;
    Ok(RenderedMarkdown {
        html: sanitised(&html),
    })
}

/// Puts a link to a record's words between the tags of a span that carries its identity,
/// written out anew: nothing of the address but a UUID gets through.
fn lead_to_record<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let id: Option<RecordId> = match &node.data().value {
        NodeValue::Link(link) => link.url.strip_prefix(RECORD).and_then(|id| id.parse().ok()),
        _ => None,
    };
    let Some(id) = id else {
        return;
    };
    let raw = |markup: String| arena.alloc(NodeValue::Raw(markup).into());
    node.insert_before(raw(format!(
        "<span data-record=\"{id}\" role=\"link\" tabindex=\"0\">"
    )));
    for child in node.children().collect::<Vec<_>>() {
        node.insert_before(child);
    }
    node.insert_before(raw("</span>".to_owned()));
    node.detach();
}

/// Of the attributes that lead to a record, only the values written here.
fn only_ours<'v>(_: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let ours = match attribute {
        "data-record" => value
            .parse::<RecordId>()
            .is_ok_and(|id| id.to_string() == value),
        "role" => value == "link",
        "tabindex" => value == "0",
        _ => true,
    };
    ours.then_some(Cow::Borrowed(value))
}

/// Other links lose their address: following one is the opener's act, asked for by name, never a
/// click on an anchor (a webview connects to the host of an anchor even when it is refused).
fn sanitised(html: &str) -> String {
    Builder::default()
        .tags(HashSet::from(TAGS))
        .tag_attributes(HashMap::from([(
            "span",
            HashSet::from(["data-record", "role", "tabindex"]),
        )]))
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .attribute_filter(only_ours)
        .clean(html)
        .to_string()
}

/// A stretch of a web page, as a clipboard holds it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PageMarkdownRequest {
    /// Its HTML.
    pub html: String,
}

/// A stretch of a web page as Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PageMarkdown {
    /// The text: no HTML, no pictures, links to the web only.
    pub markdown: String,
    /// Where the page says it stands, if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub source: Option<String>,
}

/// Turns a stretch of a web page into Markdown.
///
/// # Errors
/// None today; the seam keeps one shape.
pub fn page_markdown(request: &PageMarkdownRequest) -> Result<PageMarkdown, ApiError> {
    let page = rapporteur_texts::page_markdown(&request.html);
    Ok(PageMarkdown {
        markdown: page.markdown,
        source: page.source,
    })
}
