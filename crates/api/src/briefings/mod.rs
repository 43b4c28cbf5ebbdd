//! Owns the use cases around a briefing: composing one at two clocks and previewing it.
//! Issuing and numbering stand in files of their own.

mod audience;
mod issuing;
mod material;
mod numbering;
mod rendering;

pub use issuing::{IssuedBriefing, issue_briefing, sha256};
pub(crate) use numbering::last_issued;
pub use numbering::once_more;
pub use rendering::{BriefingFormat, render};

use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use numbering::Place;
use rapporteur_briefing::block::plain;
use rapporteur_briefing::template::{Choices, Fault, Template, compose};
use rapporteur_briefing::{Document, html};
use rapporteur_domain::RecordId;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Briefing, Extra};
use serde::{Deserialize, Serialize};

/// Which briefing it follows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Since {
    /// The last one issued, if there is one.
    #[default]
    Last,
    /// None: everything is new.
    Nothing,
    /// The one of this number.
    Number(u32),
}

/// A briefing asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BriefingRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process it is about.
    pub process: RecordId,
    /// Which briefing it follows.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Since>"))]
    pub since: Since,
    /// Its number; absent: the next one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub number: Option<u32>,
    /// The analyst's headline; absent: one is made.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub headline: String,
    /// For whom; printed under the title.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub audience: String,
    /// Leaves out what is marked above this, what names it, and what rests on it alone; absent:
    /// nothing is left out.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub up_to: Option<Tlp>,
}

/// A briefing as it would look.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingPreview {
    /// The body, ready to be shown in the one place that shows HTML.
    pub html: String,
    /// Its title.
    pub title: String,
    /// Its number.
    pub number: u32,
    /// Its handling mark in words.
    pub marking: String,
    /// A safe name for the file, without an ending.
    pub file_name: String,
}

/// What a briefing was made from.
pub struct Composed {
    /// The block tree.
    pub document: Document,
    /// What the dossier will remember, but for the issued bytes.
    pub briefing: Briefing,
}

/// Composes a briefing and shows it.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn preview_briefing(
    desk: &Desk<'_>,
    request: &BriefingRequest,
) -> Result<BriefingPreview, ApiError> {
    let Composed { document, briefing } = composed(desk, request)?;
    Ok(BriefingPreview {
        html: html::fragment(&document),
        file_name: file_name(&briefing),
        number: briefing.number,
        marking: document.marking.tlp.word().to_owned(),
        title: plain(&document.title),
    })
}

/// Composes a briefing.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn composed(desk: &Desk<'_>, request: &BriefingRequest) -> Result<Composed, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let Place { number, follows } = Place::of(desk, request, &clocks)?;
    let followed = follows.as_ref().map(|(_, briefing)| briefing);
    let material = material::gather(&reader, request, number, followed)?;
    let hash = reader.journal(0, 1)?.first().map(|row| row.op.hash);
    let briefing = Briefing {
        number,
        process: request.process,
        template: "situation".to_owned(),
        as_of: clocks.as_of,
        as_known: clocks.as_known,
        journal_seq: reader.seq(),
        journal_hash: hash.map(|hash| hex(&hash)).unwrap_or_default(),
        format: String::new(),
        output_sha256: String::new(),
        audience: request.audience.trim().to_owned(),
        up_to: request.up_to,
        headline: request.headline.trim().to_owned(),
        since: follows.map(|(id, _)| id),
        extra: Extra::new(),
    };
    Ok(Composed {
        document: product(&material).map_err(|fault| ApiError::failed(Code::Internal, fault.to_string()))?,
        briefing,
    })
}

fn product(material: &rapporteur_briefing::Material) -> Result<Document, Fault> {
    let text = Template::built_in("full").map_or("", |it| it.text);
    let composition = compose(material, &Template::read(text)?, &Choices::default())?;
    Ok(composition.document)
}

fn file_name(briefing: &Briefing) -> String {
    format!("briefing-{}-{}", briefing.number, briefing.as_of)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
