//! Owns pixels: a drawing as PNG, set with the typefaces of this crate.

use std::sync::{Arc, LazyLock};

use rapporteur_briefing::block::{Figure, Style};
use rapporteur_briefing::figure::{Look, svg};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{self, Tree, fontdb};

use crate::error::PrintError;
use crate::fonts;

/// Most pixels of a picture, as width times height: A4 at 600 dpi has 35 million.
const MOST_PIXELS: u64 = 64_000_000;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut all = fontdb::Database::new();
    fonts::files().for_each(|file| all.load_font_data(file.to_vec()));
    all.set_serif_family("Source Serif 4");
    all.set_sans_serif_family("Inter");
    Arc::new(all)
});

/// A drawing in pixels on white, `scale` pixels to the drawing's unit. Opaque, so that it reads
/// the same on any ground. The same drawing and scale give the same bytes.
///
/// # Errors
/// [`PrintError::Drawing`] for what is no SVG; [`PrintError::TooLarge`] above 64 million pixels.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, PrintError> {
    let options = usvg::Options {
        fontdb: FONTS.clone(),
        font_family: "Inter".to_owned(),
        // a drawing may show a picture it holds, and none that lies elsewhere
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: usvg::ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    let bad = |error: &dyn std::fmt::Display| PrintError::Drawing(error.to_string());
    let tree = Tree::from_str(svg, &options).map_err(|error| bad(&error))?;
    let (width, height) = (
        pixels(tree.size().width() * scale)?,
        pixels(tree.size().height() * scale)?,
    );
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PrintError::TooLarge);
    }
    let mut map = Pixmap::new(width, height).ok_or(PrintError::TooLarge)?;
    map.fill(Color::WHITE);
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut map.as_mut(),
    );
    map.encode_png().map_err(|error| bad(&error))
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked"
)]
fn pixels(length: f32) -> Result<u32, PrintError> {
    let length = length.ceil();
    if (1.0..65_536.0).contains(&length) {
        Ok(length as u32)
    } else {
        Err(PrintError::TooLarge)
    }
}

/// The drawing of a figure as the style asks.
pub(crate) fn drawing(figure: &Figure, style: &Style) -> String {
    svg(figure, &Look::of(style))
}
