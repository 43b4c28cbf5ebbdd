//! Notes are shown as HTML in one place: nothing in them may run, load, link or shadow.

use rapporteur_api::markdown::{RenderMarkdownRequest, render_markdown};

fn html(markdown: &str) -> String {
    let markdown = markdown.to_owned();
    let shown = render_markdown(&RenderMarkdownRequest { markdown });
    shown.expect("html").html
}

/// Tags of the output, as a browser would find them.
fn tags(html: &str) -> Vec<&str> {
    let open = html.split('<').skip(1);
    open.filter_map(|rest| rest.split('>').next()).collect()
}

/// Tags that a note may become, without any attribute.
const HARMLESS: [&str; 27] = [
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

#[track_caller]
fn check_harmless(markdown: &str) {
    let html = html(markdown);
    for tag in tags(&html) {
        let name = tag.trim_start_matches('/').trim_end_matches(" /");
        assert!(HARMLESS.contains(&name), "{markdown}\nbecame\n{html}");
    }
}

const ID: &str = "019c0527-7d40-7022-bf3b-7267c2fbccd0";

#[test]
fn a_link_to_a_record_carries_its_identity_and_leads_nowhere() {
    assert_eq!(
        html(&format!("See [**Round** 2](record:{ID} \"a title\").")).trim(),
        format!(
            "<p>See <span data-record=\"{ID}\" role=\"link\" tabindex=\"0\"><strong>Round</strong> 2</span>.</p>"
        )
    );
    // however the identity is written, it comes out in one way
    let loud = html(&format!("[x](record:{})", ID.to_uppercase()));
    assert!(loud.contains(&format!("data-record=\"{ID}\"")), "{loud}");
    let by_reference = html(&format!("[x][r]\n\n[r]: record:{ID}"));
    assert!(by_reference.contains(ID), "{by_reference}");
}

#[test]
fn hostile_addresses_of_records_lead_nowhere() {
    for hostile in [
        "[x](record:javascript:alert(1))".to_owned(),
        format!("[x](record:{ID}/../../etc)"),
        format!("[x](<record:{ID}\" onclick=\"alert(1)>)"),
        format!("[x](record:{ID}&#34;&#32;onclick=&#34;alert(1))"),
        "[x](record:)".to_owned(),
        "[x](record:019c0527)".to_owned(),
        format!("[x](https://example.org/record:{ID})"),
        format!("![x](record:{ID})"),
        format!("<span data-record=\"{ID}\" role=\"link\" onclick=\"alert(1)\">x</span>"),
        format!("<record:{ID}/..>"),
    ] {
        let html = html(&hostile);
        let tagged = tags(&html);
        assert!(
            tagged.iter().all(|tag| !tag.contains('=')),
            "{hostile}\nbecame\n{html}"
        );
    }
}

#[test]
fn hostile_notes_become_plain_text() {
    for hostile in [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "![x](https://evil.example/pixel.png)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "<svg onload=alert(1)><use href=\"//evil.example\"/></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<style>* { background: url(//evil.example) }</style>",
        "<iframe src=//evil.example></iframe>",
        "<object data=//evil.example></object><embed src=x>",
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>",
        "<base href=//evil.example>",
        "<link rel=preconnect href=//evil.example>",
        "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
        "<form action=//evil.example><input name=body><button>go</button></form>",
        "<video src=//evil.example autoplay></video>",
        "<p id=createElement name=cookie style=\"position:fixed\">x</p>",
        "<h1 class=overlay>x</h1>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1) \"title\")",
        "[x](vbscript:x) [y](data:text/html,<script>1</script>)",
        "[x](https://evil.example)",
        "<https://evil.example> and https://evil.example",
        "[x]: javascript:alert(1)\n\n[x]",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
        "- [x] <script>alert(1)</script>",
        "text[^1]\n\n[^1]: <img src=x onerror=alert(1)> [y](javascript:1)",
        "```html\n<script>alert(1)</script>\n```",
        "```\"onmouseover=alert(1) x=\"\ncode\n```",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "\u{0}<scr\u{0}ipt>alert(1)</script>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    ] {
        check_harmless(hostile);
    }
}

#[test]
fn what_a_note_is_written_in_stays() {
    let shown = html(
        "## Head\n\nOne **strong** and *soft* ~~gone~~ `code`.\n\n> said\n\n- a\n- b\n\n1. c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\nText[^n]\n\n[^n]: Below.\n",
    );
    for part in [
        "<h2>Head</h2>",
        "<strong>strong</strong>",
        "<em>soft</em>",
        "<del>gone</del>",
        "<code>code</code>",
        "<blockquote>",
        "<ul>",
        "<ol>",
        "<th>x</th>",
        "<td>2</td>",
        "<sup>",
        "Below.",
    ] {
        assert!(shown.contains(part), "{part} is missing in {shown}");
    }
}

#[test]
fn a_link_leaves_its_words_and_no_address() {
    let shown = html("See [the report](https://news.example/a?b=1) of Friday.");
    assert_eq!(shown.trim(), "<p>See the report of Friday.</p>");
}

#[test]
fn angle_brackets_in_words_are_shown_as_written() {
    let shown = html("a < b & <b>c</b>");
    assert_eq!(shown.trim(), "<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>");
}
