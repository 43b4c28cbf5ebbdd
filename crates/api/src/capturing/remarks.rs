//! Owns the words for what should be known of how a file was read. They are kept with a review, and
//! so in English.

use super::{Captured, Remark};

impl Captured {
    /// What whoever reads the proposals should know of how the file was read, a sentence each.
    #[must_use]
    pub fn remarks_in_words(&self) -> Vec<String> {
        let remarks = self.remarks.iter();
        remarks
            .map(|remark| words(*remark, self.encoding))
            .collect()
    }
}

fn words(remark: Remark, encoding: Option<&str>) -> String {
    match remark {
        Remark::EncodingGuessed => {
            let encoding = encoding.unwrap_or("an encoding that is not named");
            format!("Read as {encoding}, judged by its letters: the file names no encoding.")
        }
        Remark::Unreadable(count) => format!("{count} places could not be read and stand as \u{fffd}."),
        Remark::ControlsLeftOut(count) => format!("{count} control characters were left out."),
        Remark::CutAt(bytes) => format!("Only the first {bytes} bytes were read."),
        Remark::WholePage => "No article stood out: the whole page was read.".to_owned(),
        Remark::Unparsed => "Too large or deep to be parsed: its words were read as they stand.".to_owned(),
        Remark::OrderUnsure => {
            "Read without poppler (pdftotext): compare the order of right-to-left lines with the page.".to_owned()
        }
        Remark::Attachments(count) => format!("{count} attachments were left aside."),
    }
}
