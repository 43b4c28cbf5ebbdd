//! What a file is, by its bytes first and by its name where these leave it open.

use serde::Serialize;

use crate::TextError;

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text.
    Plain,
    /// Markdown; read as it stands.
    Markdown,
    /// A web page.
    Html,
    /// A mail as saved by mail programs (RFC 5322).
    Mail,
    /// WordprocessingML (ECMA-376).
    Docx,
    /// PDF (ISO 32000).
    Pdf,
}

impl Format {
    /// As a word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Plain => "text",
            Self::Markdown => "Markdown",
            Self::Html => "web page",
            Self::Mail => "mail",
            Self::Docx => "DOCX",
            Self::Pdf => "PDF",
        }
    }

    pub(crate) fn of(bytes: &[u8], name: &str) -> Result<Self, TextError> {
        let head = &bytes[..bytes.len().min(4096)];
        // Producers put up to a kilobyte before the header.
        if head[..head.len().min(1024)]
            .windows(5)
            .any(|it| it == b"%PDF-")
        {
            return Ok(Self::Pdf);
        }
        if head.starts_with(b"PK\x03\x04") {
            return Ok(Self::Docx);
        }
        for (magic, what) in UNREAD {
            if head.starts_with(magic) {
                return Err(TextError::Unread { what });
            }
        }
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        Ok(match ending.map(str::to_ascii_lowercase).as_deref() {
            Some("eml" | "mht" | "mhtml") => Self::Mail,
            Some("html" | "htm" | "xhtml") => Self::Html,
            Some("md" | "markdown") => Self::Markdown,
            _ if looks_like_html(head) => Self::Html,
            _ if looks_like_mail(head) => Self::Mail,
            _ => Self::Plain,
        })
    }
}

const UNREAD: [(&[u8], &str); 9] = [
    (&[0xd0, 0xcf, 0x11, 0xe0], "old Word and Outlook files"),
    (b"{\\rtf", "RTF files"),
    (&[0x1f, 0x8b], "compressed files"),
    (b"7z\xbc\xaf", "archives"),
    (b"Rar!", "archives"),
    (&[0x89, b'P', b'N', b'G'], "pictures"),
    (&[0xff, 0xd8, 0xff], "pictures"),
    (b"GIF8", "pictures"),
    (&[0x7f, b'E', b'L', b'F'], "programs"),
];

fn looks_like_html(head: &[u8]) -> bool {
    let text = words_of(head);
    let text = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    ["<!doctype html", "<html", "<head", "<body", "<article"]
        .iter()
        .any(|tag| text.starts_with(tag))
        || (text.starts_with("<?xml") || text.starts_with("<!--")) && text.contains("<html")
}

/// Header lines of a mail, of which no other text begins with three.
fn looks_like_mail(head: &[u8]) -> bool {
    let text = words_of(head);
    let fields = text.lines().take_while(|line| !line.trim().is_empty());
    let known = |line: &str| {
        [
            "from:",
            "to:",
            "date:",
            "subject:",
            "received:",
            "message-id:",
            "mime-version:",
        ]
        .iter()
        .any(|name| line.starts_with(name))
    };
    fields.filter(|line| known(line)).count() >= 3
}

/// The ASCII of the head in lower case; the zero bytes of UTF-16 fall away.
fn words_of(head: &[u8]) -> String {
    head.iter()
        .filter(|byte| byte.is_ascii() && **byte != 0)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}
