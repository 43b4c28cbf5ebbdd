//! What came out of a file.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{Format, encoding::Decoded};

/// A text taken out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The words: UTF-8 in NFC, lines ended by `\n`, paragraphs parted by a blank line where the format has
    /// paragraphs. Spans of proposals count Unicode scalar values of it.
    pub text: String,
    /// What it was read as.
    pub format: Format,
    /// The name of its encoding by the WHATWG standard, for formats that leave it open.
    pub encoding: Option<&'static str>,
    /// What the file says of itself.
    pub about: About,
    /// What whoever reads the text should know.
    pub remarks: Vec<Remark>,
}

/// What a file says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct About {
    /// Headline, subject, title.
    pub title: Option<String>,
    /// Who wrote it, as it says.
    pub byline: Option<String>,
    /// Site, newspaper, agency, sender.
    pub outlet: Option<String>,
    /// The day of publication, by the publisher's own clock.
    pub published: Option<NaiveDate>,
    /// BCP 47.
    pub language: Option<String>,
    /// The address it says it stands at, http or https.
    pub address: Option<String>,
}

/// What whoever reads a text should know about how it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "remark", content = "count", rename_all = "snake_case")]
pub enum Remark {
    /// Nothing names the encoding; it was judged by the letters.
    EncodingGuessed,
    /// So many places could not be read and stand as U+FFFD.
    Unreadable(usize),
    /// So many control characters were left out.
    ControlsLeftOut(usize),
    /// Only the first so many bytes were kept.
    CutAt(usize),
    /// The whole page was taken, since no article stood out in it.
    WholePage,
    /// The page was too large or deep for its article to be found: its words are taken as they stand.
    Unparsed,
    /// Read without poppler: the order of right-to-left and mixed lines may be wrong and must be compared
    /// with the page.
    OrderUnsure,
    /// So many attachments were left aside.
    Attachments(usize),
}

impl Taken {
    pub(crate) fn of(format: Format, text: String) -> Self {
        Self {
            text,
            format,
            encoding: None,
            about: About::default(),
            remarks: Vec::new(),
        }
    }

    pub(crate) fn in_encoding(mut self, decoded: &Decoded) -> Self {
        self.encoding = Some(decoded.encoding);
        if decoded.guessed {
            self.remarks.push(Remark::EncodingGuessed);
        }
        if decoded.unreadable > 0 {
            self.remarks.push(Remark::Unreadable(decoded.unreadable));
        }
        self
    }
}
