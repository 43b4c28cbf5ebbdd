//! Owns the verb that draws a figure with its mark: printed, or written to a file.

use crate::args::{Drawing, Figure, Picture};
use crate::output::Out;
use crate::pick;
use rapporteur_api::briefings::{
    FigureFormat, FigureRequest, FigureSubject, draw_figure, save_drawn,
};
use rapporteur_api::{ApiError, Desk};
use std::path::Path;

pub fn figure(desk: &Desk<'_>, it: &Figure, out: &mut Out) -> Result<(), ApiError> {
    let at = it.read.at();
    let request = FigureRequest {
        process: pick::one_process(desk, &at, it.process.process.as_deref())?,
        at,
        figure: match it.drawing {
            Drawing::Ribbon => FigureSubject::Ribbon,
            Drawing::Matrix => FigureSubject::Matrix,
            Drawing::Map => FigureSubject::Map,
        },
        format: format(it),
        up_to: it.up_to,
        profile: pick::profile(desk, it.profile.as_deref())?,
    };
    let drawn = draw_figure(desk, &request)?;
    let Some(path) = &it.output else {
        return out.bytes(&drawn.bytes);
    };
    let saved = save_drawn(desk, &drawn, path)?;
    if it.read.output.json {
        return out.json(&saved);
    }
    out.line(format!(
        "Wrote the {} to {}, marked {}.",
        match request.figure {
            FigureSubject::Ribbon => "ribbon",
            FigureSubject::Matrix => "matrix",
            FigureSubject::Map => "map",
        },
        path.display(),
        saved.marking
    ))
}

/// As asked for, or by the file's ending.
fn format(it: &Figure) -> FigureFormat {
    match it.format {
        Some(Picture::Svg) => FigureFormat::Svg,
        Some(Picture::Png) => FigureFormat::Png,
        None => it
            .output
            .as_deref()
            .and_then(Path::extension)
            .and_then(|ending| FigureFormat::of_ending(ending.to_str()?))
            .unwrap_or(FigureFormat::Svg),
    }
}
