//! Owns the use cases around a briefing: composing one at two clocks and previewing it.
//! Issuing and numbering stand in files of their own.

mod again;
mod asked;
mod audience;
mod checks;
mod citations;
mod compare;
mod drafts;
mod figures;
mod handling;
mod issuing;
mod leaks;
mod material;
mod numbering;
mod rendering;
mod templates;
mod verify;

pub use again::{MadeAgain, make_again};
pub use checks::{BriefingFindings, BriefingLength, CheckFinding, check_briefing};
pub use citations::{CitationStyle, citation_styles, read_citation_style};
pub use compare::{
    BriefingComparison, CompareBriefingsRequest, ComparedFact, FactChange, compare_briefings,
};
pub use drafts::{
    DiscardDraftRequest, DraftPreview, OpenDraftRequest, OpenedDraft, PreviewDraftRequest,
    PreviewTemplateRequest, SaveDraftRequest, SavedDraft, discard_draft, export_again, export_copy,
    open_draft, preview_draft, preview_template, request_of, save_draft,
};
pub use figures::{
    DrawnFigure, ExportedFigure, FigureFormat, FigureRequest, FigureSubject, draw_figure,
    save_drawn,
};
pub use issuing::{IssuedBriefing, issue_briefing, put, sha256};
pub use leaks::{LeakPlace, LeakReport, LeftOutKind, LeftOutRecord, ReducedRecord, leak_report};
pub(crate) use numbering::last_issued;
/// Which briefing one follows: a request says it as a draft does.
pub use rapporteur_domain::record::Follows as Since;
pub use rendering::{BriefingFormat, render};
pub use templates::{
    CheckTemplateRequest, DEFAULT_TEMPLATE, ReadTemplateRequest, TemplateFault, TemplateRead,
    TemplateSection, TemplateSlot, TemplateSummary, check_template, list_templates, read_template,
};
pub use verify::{BriefingVerdict, VerifiedBriefing, read_to_verify, verify_briefing};

use crate::at::At;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::host::Progress;
use asked::Asked;
use audience::{Cut, Profile};
use rapporteur_briefing::checks::Finding;
use rapporteur_briefing::template::Composition;
use rapporteur_briefing::{Document, Material};
use rapporteur_domain::Edtf;
use rapporteur_domain::Language;
use rapporteur_domain::RecordId;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Briefing, Extra, SectionChoice, SentenceEdit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A briefing asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BriefingRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process it is about.
    pub process: RecordId,
    /// Further processes it covers, in the order in which they are told; it is numbered among
    /// the briefings of the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<RecordId>>"))]
    pub also: Vec<RecordId>,
    /// The template: the name of a built-in one, the identity or the title of the dossier's own;
    /// absent: [`DEFAULT_TEMPLATE`].
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub template: String,
    /// Which briefing it follows.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Since>"))]
    pub since: Since,
    /// Days of the world that sections over time keep to; absent: all.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub interval: Option<Edtf>,
    /// Sections in their order, and whether each stands; those not named follow as the template
    /// has them.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<SectionChoice>>"))]
    pub sections: Vec<SectionChoice>,
    /// Markdown for the template's prose slots.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<BTreeMap<String, String>>"))]
    pub prose: BTreeMap<String, String>,
    /// Words in place of generated sentences, by their keys.
    #[serde(default)]
    #[cfg_attr(
        feature = "ts",
        ts(optional, as = "Option<BTreeMap<String, SentenceEdit>>")
    )]
    pub edits: BTreeMap<String, SentenceEdit>,
    /// "a4" or "letter"; absent: the template's.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub paper: String,
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
    /// The audience profile it is cut to; `up_to` may only be narrower.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub profile: Option<RecordId>,
    /// The mark it shall carry; absent: the highest of what it contains. A lower one needs a
    /// reason.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub mark: Option<Tlp>,
    /// Why its mark is lower than what it contains: kept in the dossier, printed nowhere.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub mark_reason: String,
    /// How the list of sources is worded: the name of a citation style, or the text of a `.csl`
    /// file; absent: in the program's own way.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub citation_style: String,
    /// Findings of the checks that are waived, by their keys, each with the remark why.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<BTreeMap<String, String>>"))]
    pub waivers: BTreeMap<String, String>,
}

impl BriefingRequest {
    /// Every process it covers, each once, the first one first.
    pub(crate) fn processes(&self) -> Vec<RecordId> {
        let mut processes = vec![self.process];
        for also in &self.also {
            if !processes.contains(also) {
                processes.push(*also);
            }
        }
        processes
    }

    /// A briefing about a process with nothing chosen: now, after the last one, for everyone.
    #[must_use]
    pub fn about(process: RecordId) -> Self {
        Self {
            at: At::default(),
            process,
            also: Vec::new(),
            template: String::new(),
            since: Since::Last,
            interval: None,
            sections: Vec::new(),
            prose: BTreeMap::new(),
            edits: BTreeMap::new(),
            paper: String::new(),
            number: None,
            headline: String::new(),
            audience: String::new(),
            up_to: None,
            profile: None,
            mark: None,
            mark_reason: String::new(),
            citation_style: String::new(),
            waivers: BTreeMap::new(),
        }
    }
}

/// What a briefing was made from.
pub struct Composed {
    /// The block tree.
    pub document: Document,
    /// What the dossier will remember, but for the issued bytes.
    pub briefing: Briefing,
}

/// Composes a briefing.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn composed(desk: &Desk<'_>, request: &BriefingRequest) -> Result<Composed, ApiError> {
    let made = made(desk, request)?;
    Ok(Composed {
        document: made.document,
        briefing: made.briefing,
    })
}

/// The bytes of a briefing as a file, cut to what its profile lets files say of themselves.
///
/// # Errors
/// As [`composed`], `format.unavailable`, or `cancelled`.
pub fn written(
    desk: &Desk<'_>,
    request: &BriefingRequest,
    format: BriefingFormat,
    progress: &dyn Progress,
) -> Result<Vec<u8>, ApiError> {
    render(&made(desk, request)?.for_file(), format, progress)
}

/// A composed briefing with everything behind it.
struct Made {
    document: Document,
    material: Material,
    briefing: Briefing,
    /// What its citation style is called; empty for the program's own wording.
    citation_style: String,
    /// Keys of edits whose sentences the product does not have.
    unmet_edits: Vec<String>,
    profile: Profile,
    /// What was kept from its readers.
    cut: Cut,
    /// Words of the analyst's that name whom they may not be told of.
    named: Vec<Finding>,
}

impl Made {
    /// The tree as it may leave the house.
    fn for_file(&self) -> Document {
        handling::for_file(self.document.clone(), &self.profile)
    }
}

fn made(desk: &Desk<'_>, request: &BriefingRequest) -> Result<Made, ApiError> {
    made_as(desk, &Asked::now(desk, request)?)
}

fn made_as(desk: &Desk<'_>, asked: &Asked) -> Result<Made, ApiError> {
    let request = &asked.request;
    // a product is worded alike for whoever asks
    let reader = desk.reader(&request.at)?.speaking(Language::English);
    let clocks = reader.clocks()?;
    let (material, audience) = material::gather(&reader, asked)?;
    let Composition {
        mut document,
        unmet_edits,
    } = templates::composed(&material, asked)?;
    let citation_style =
        citations::list_sources(&mut document, &material, &request.citation_style)?;
    let lowered = handling::marked(&mut document, request)?;
    let named = handling::naming(&document, request, &material, &audience);
    let cut = audience.into_cut();
    let hash = reader.journal(0, 1)?.first().map(|row| row.op.hash);
    let briefing = Briefing {
        number: asked.number,
        process: request.process,
        template: asked.template.name.clone(),
        as_of: clocks.as_of,
        as_known: clocks.as_known,
        journal_seq: reader.seq(),
        journal_hash: hash.map(|hash| hex(&hash)).unwrap_or_default(),
        format: String::new(),
        output_sha256: String::new(),
        audience: request.audience.trim().to_owned(),
        up_to: asked.profile.up_to,
        headline: request.headline.trim().to_owned(),
        since: asked.follows.and_then(|it| it.briefing),
        lowered,
        waived: Vec::new(),
        asked: asked.to_keep()?,
        extra: Extra::new(),
    };
    Ok(Made {
        document,
        material,
        briefing,
        citation_style,
        unmet_edits,
        profile: asked.profile.clone(),
        cut,
        named,
    })
}

fn file_name(briefing: &Briefing) -> String {
    format!("briefing-{}-{}", briefing.number, briefing.as_of)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
