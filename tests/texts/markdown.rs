//! Stretches of web pages as Markdown: what stays, what goes, and that nothing of a page becomes a mark.

use rapporteur_texts::page_markdown;

fn check(html: &str, markdown: &str) {
    assert_eq!(page_markdown(html).markdown, markdown, "{html}");
}

#[test]
fn blocks_and_emphasis_become_markdown() {
    check(
        "<h2>Day <em>two</em></h2><p>Talks <b>resumed</b> in&nbsp;Geneva,<br>said <a href='https://example.org/a b'>the host</a>.</p>",
        "## Day *two*\n\nTalks **resumed** in Geneva,\nsaid [the host](https://example.org/a%20b).",
    );
    check(
        "<ul><li>one</li><li>two<ul><li>inner</li></ul></li></ul><ol><li>first</li><li><p>second</p></li></ol>",
        "- one\n- two\n  - inner\n\n1. first\n2. second",
    );
    check(
        "<blockquote><p>We wait.</p><p>Still.</p></blockquote><pre>a  *b*\n  c</pre>",
        "> We wait.\n>\n> Still.\n\n```\na  *b*\n  c\n```",
    );
    check(
        "<table><tr><th>Party</th><th>Stance</th></tr><tr><td>A</td><td>yes | no</td></tr></table>",
        "| Party | Stance |\n| --- | --- |\n| A | yes \\| no |",
    );
}

#[test]
fn what_a_page_says_never_becomes_a_mark() {
    check(
        "<p># not a heading</p><p>1. not a list</p><p>- nor this</p>",
        "\\# not a heading\n\n1\\. not a list\n\n\\- nor this",
    );
    check(
        "<p>*a* [b](c) &lt;script&gt; snake_case _x_</p>",
        "\\*a\\* \\[b\\](c) \\<script> snake_case \\_x\\_",
    );
}

#[test]
fn scripts_styles_and_strange_addresses_fall_away() {
    check(
        "<style>p{}</style><script>alert(1)</script><p onclick=x>ok <a href='javascript:alert(1)'>link</a> <img src='https://t.example/p.gif' alt='a flag'></p>",
        "ok link a flag",
    );
    check(
        "<b style='font-weight: normal'><p>whole document</p></b>",
        "whole document",
    );
    check(
        "<p>a<strong> </strong><a href='https://e.org'></a>b</p>",
        "a b",
    );
}

#[test]
fn the_source_is_what_the_page_or_the_clipboard_says() {
    let page = "<link rel=canonical href='https://example.org/article'><p>x</p>";
    assert_eq!(
        page_markdown(page).source.as_deref(),
        Some("https://example.org/article")
    );
    let clip = "Version:0.9\r\nSourceURL:https://example.org/from\r\n<html><p>x</p></html>";
    assert_eq!(
        page_markdown(clip).source.as_deref(),
        Some("https://example.org/from")
    );
    let bad = "<link rel=canonical href='file:///etc/passwd'><p>x</p>";
    assert_eq!(page_markdown(bad).source, None);
}

#[test]
fn a_page_of_a_hundred_thousand_levels_gives_its_words() {
    let page = format!("{}<p>deep words</p>", "<div>".repeat(100_000));
    assert_eq!(page_markdown(&page).markdown, "deep words");
}
