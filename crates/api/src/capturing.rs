//! Owns the use case of reading a file that came from elsewhere and proposing records from it, and,
//! in the files below, of reviewing what is proposed. What becomes of a proposal is the analyst's word:
//! nothing becomes a record before a review is recorded.

mod beginning;
mod cast;
mod kept;
mod known;
mod plan;
mod proposed;
mod recording;
mod remarks;
mod reviewing;
mod words_of;

pub use beginning::{Begun, Incoming, begin_review};
pub use kept::{DayFrom, Decision, DecisionWord};
pub use plan::{PlanLine, Tone};
pub use proposed::ProposedKind;
pub use recording::{RecordReviewRequest, record_review};
pub use reviewing::{
    Card, CardForm, ChangedCards, DecideRequest, DescribeReviewRequest, Difference, LikelyRecord,
    OpenReview, ReviewFacts, ReviewPage, ReviewRequest, decide, describe_review, give_up_review,
    open_reviews, review,
};

use crate::error::{ApiError, Code};
use chrono::NaiveDate;
pub use rapporteur_capture::proposal::{self, Capture, Proposal};
use rapporteur_capture::{Given, GivenName, read_given};
pub use rapporteur_texts::pdf::{Apart, Reader, serve};
pub use rapporteur_texts::{About, Format, Remark};
use rapporteur_texts::{TextError, limits, take};
use serde::Serialize;

/// Largest file taken at once, in bytes.
pub const LARGEST: usize = limits::FILE;

/// A file as it was read, and what is proposed from it.
#[derive(Debug, Clone, Serialize)]
pub struct Captured {
    /// Title, day, language, and the proposals. Their spans count Unicode scalar values of the text that
    /// was taken out of the file, after header lines.
    #[serde(flatten)]
    pub capture: Capture,
    /// The text that was taken out of the file, header lines included.
    #[serde(skip)]
    pub text: String,
    /// What it was read as.
    pub format: Format,
    /// Its encoding by the WHATWG standard, for formats that leave it open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<&'static str>,
    /// What the file says of itself.
    pub about: About,
    /// What whoever reads the proposals should know of how the file was read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// Reads a text, Markdown, HTML, mail, DOCX or PDF file and proposes records. `name` is the file's
/// name, `published` a day that goes before the file's own; `pdf` reads a PDF.
///
/// # Errors
/// `text.bad` when there is no text in it that can be read, with the cause and its place.
pub fn capture(
    bytes: &[u8],
    name: &str,
    published: Option<NaiveDate>,
    pdf: &dyn Reader,
) -> Result<Captured, ApiError> {
    read_file(bytes, name, published, Vec::new(), pdf)
}

/// The same where names are known that go before all others.
fn read_file(
    bytes: &[u8],
    name: &str,
    published: Option<NaiveDate>,
    names: Vec<GivenName>,
    pdf: &dyn Reader,
) -> Result<Captured, ApiError> {
    let taken = take(bytes, name, pdf).map_err(unread)?;
    let given = Given {
        title: taken.about.title.clone(),
        published: published.or(taken.about.published),
        language: taken.about.language.clone(),
        names,
    };
    Ok(Captured {
        capture: read_given(&taken.text, given),
        text: taken.text,
        format: taken.format,
        encoding: taken.encoding,
        about: taken.about,
        remarks: taken.remarks,
    })
}

fn unread(error: TextError) -> ApiError {
    let sentence = error.to_string();
    let mut letters = sentence.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    let message = format!(
        "{}{}. Nothing was read.",
        first.unwrap_or_default(),
        letters.as_str()
    );
    ApiError::refused(Code::TextBad, message)
}
