//! Owns figures that leave alone: the ribbon, the matrix and the map of a process at both clocks,
//! cut to an audience like a briefing, each with its mark, as drawing or as picture.

use super::asked::Asked;
use super::issuing::put;
use super::material::gather;
use super::rendering::picture;
use super::{BriefingRequest, Since};
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::files::name_of;
use rapporteur_briefing::block::Marking;
use rapporteur_briefing::figure::{Figure, Look, Subject, alone};
use rapporteur_briefing::{Material, compose_figure};
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Language, RecordId};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Which figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FigureSubject {
    /// Rounds, offers and incidents on a strip of days.
    Ribbon,
    /// Sticking points by parties.
    Matrix,
    /// Venues and incidents on the ground.
    Map,
}

impl FigureSubject {
    const fn subject(self) -> Subject {
        match self {
            Self::Ribbon => Subject::Ribbon,
            Self::Matrix => Subject::Matrix,
            Self::Map => Subject::Map,
        }
    }

    /// What it shows nothing without.
    const fn wants(self) -> &'static str {
        match self {
            Self::Ribbon => "No round, offer or incident has a date at these clocks.",
            Self::Matrix => "No sticking point or no party is recorded at these clocks.",
            Self::Map => "No venue or incident has a place with coordinates at these clocks.",
        }
    }
}

/// The form of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FigureFormat {
    /// SVG 1.1, words as words.
    Svg,
    /// Pixels, for programs that draw no SVG.
    Png,
}

impl FigureFormat {
    /// The ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The format a file's name speaks of.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        [Self::Svg, Self::Png]
            .into_iter()
            .find(|it| it.ending().eq_ignore_ascii_case(ending))
    }
}

/// A figure asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FigureRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process it is about.
    pub process: RecordId,
    /// Which.
    pub figure: FigureSubject,
    /// Its form.
    pub format: FigureFormat,
    /// Leaves out what is marked above this; absent: nothing is left out.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub up_to: Option<Tlp>,
    /// The audience profile it is cut to.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub profile: Option<RecordId>,
}

/// A figure in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportedFigure {
    /// The file's name, without its folder.
    pub file_name: String,
    /// Its handling mark in words.
    pub marking: String,
}

/// A figure ready to be written.
#[derive(Debug, Clone)]
pub struct DrawnFigure {
    /// The file.
    pub bytes: Vec<u8>,
    /// A safe name for it, without an ending.
    pub file_name: String,
    /// Its handling mark.
    pub mark: Tlp,
}

/// Draws a figure with its mark above and below. The same clocks give the same bytes.
///
/// # Errors
/// `record.not_found` for a process or profile, `query.bad` when there is nothing to draw,
/// `format.unavailable`, or what reading the clocks may say.
pub fn draw_figure(desk: &Desk<'_>, request: &FigureRequest) -> Result<DrawnFigure, ApiError> {
    let briefing = BriefingRequest {
        at: request.at.clone(),
        since: Since::Nothing,
        up_to: request.up_to,
        profile: request.profile,
        ..BriefingRequest::about(request.process)
    };
    let asked = Asked::now(desk, &briefing)?;
    // worded alike for whoever asks, as a briefing is
    let reader = desk.reader(&request.at)?.speaking(Language::English);
    let (material, _) = gather(&reader, &asked)?;
    let Some(figure) = compose_figure(&material, request.figure.subject()) else {
        let message = format!("There is nothing to draw. {}", request.figure.wants());
        return Err(ApiError::refused(Code::QueryBad, message));
    };
    let svg = sheet(&material, &figure);
    let bytes = match request.format {
        FigureFormat::Svg => svg.into_bytes(),
        FigureFormat::Png => picture(&svg).ok_or_else(no_pictures)?,
    };
    Ok(DrawnFigure {
        bytes,
        file_name: format!(
            "{}-{}",
            request.figure.subject().code(),
            material.clocks.as_of
        ),
        mark: figure.mark,
    })
}

/// Writes a figure whole to a place the host chose.
///
/// # Errors
/// `exists` where a dossier stands; `disk.full`, `dossier.permission` or `io.failed`. Nothing is
/// left there then.
pub fn save_drawn(
    desk: &Desk<'_>,
    drawn: &DrawnFigure,
    path: &Path,
) -> Result<ExportedFigure, ApiError> {
    put(desk, path, &drawn.bytes)?;
    Ok(ExportedFigure {
        file_name: name_of(path),
        marking: drawn.mark.word().to_owned(),
    })
}

/// The figure as a picture of its own, under the process's title.
fn sheet(material: &Material, figure: &Figure) -> String {
    let process = material.records.get(&material.process);
    let marking = Marking {
        tlp: figure.mark,
        chatham_house: process.is_some_and(|record| record.head.chatham_house),
    };
    let head = format!(
        "{} · {}",
        material.title(material.process),
        figure.drawing.name()
    );
    alone(figure, &Look::default(), &head, marking)
}

fn no_pictures() -> ApiError {
    let message = "The figure could not be drawn in pixels. Nothing was written; choose SVG.";
    ApiError::refused(Code::FormatUnavailable, message)
}
