//! Owns how Markdown of notes becomes HTML that may be shown: comrak without raw HTML, then
//! ammonia with a short list. Refuses pictures from outside, styles, scripts, SVG, MathML,
//! forms, and the attributes `id` and `name` (they can shadow the page's own names).

use crate::error::ApiError;
use ammonia::Builder;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

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
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.strikethrough = true;
    options.extension.footnotes = true;
    options.extension.autolink = false;
    options.render.escape = true;
    let html = comrak::markdown_to_html(&request.markdown, &options);
    Ok(RenderedMarkdown {
        html: sanitised(&html),
    })
}

/// Links lose their address: following one is the opener's act, asked for by name, never a
/// click on an anchor (a webview connects to the host of an anchor even when it is refused).
fn sanitised(html: &str) -> String {
    Builder::default()
        .tags(HashSet::from(TAGS))
        .tag_attributes(HashMap::new())
        .generic_attributes(HashSet::from(["dir", "lang"]))
        .clean(html)
        .to_string()
}
