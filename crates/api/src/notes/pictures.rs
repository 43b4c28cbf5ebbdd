//! Owns pictures in notes: kept beside the records and shown again. Whatever comes in is read and
//! written anew, so that neither what a camera adds nor what an attacker hides stays in it, and
//! the window only ever draws what was written here. Refuses drawings with programs in them (SVG).

use crate::desk::Desk;
use crate::error::{ApiError, Code};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use rapporteur_store::{Digest, StoreError};
use serde::{Deserialize, Serialize};
use std::io::Cursor;

/// Bytes of a picture at most, as it comes.
const LARGEST: usize = 32 * 1024 * 1024;
/// Pixels along a side at most, as it comes.
const LONGEST_IN: u32 = 16_384;
/// Memory a picture may take while it is read.
const MEMORY: u64 = 512 * 1024 * 1024;
/// Pixels along a side at most, as it is kept: a page at 300 dots an inch is smaller.
const LONGEST: u32 = 2_560;
/// Quality of photographs, of 100.
const QUALITY: u8 = 86;

/// A picture to be kept.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepPictureRequest {
    /// Its bytes in base 64: PNG, JPEG, GIF or WebP.
    pub bytes: String,
}

/// A picture that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeptPicture {
    /// How a note refers to it: the address of a picture, `attached:SHA-256.png`.
    pub address: String,
}

/// A picture to be shown.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShowPictureRequest {
    /// SHA-256 of its bytes, lower-case hexadecimal.
    pub sha256: String,
}

/// A picture that may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShownPicture {
    /// Its bytes in base 64, written here.
    pub bytes: String,
    /// `image/png` or `image/jpeg`.
    pub media: String,
}

/// Keeps a picture with the dossier. It stays if a note refers to it.
///
/// # Errors
/// `text.bad` for what is no picture or one of unusual size, `dossier.read_only`, or a failure of
/// the disk.
pub fn keep_picture(
    desk: &Desk<'_>,
    request: &KeepPictureRequest,
) -> Result<KeptPicture, ApiError> {
    if request.bytes.len() / 4 * 3 > LARGEST {
        return Err(bad("This picture is larger than 32 MB. It was not kept."));
    }
    let bytes = STANDARD
        .decode(request.bytes.as_bytes())
        .map_err(|_| bad("These bytes are no picture. Nothing was kept."))?;
    let anew = anew(&bytes)?;
    let name = desk.dossier.keep_bytes(&anew.bytes)?;
    Ok(KeptPicture {
        address: format!("attached:{name}.{}", anew.ending),
    })
}

/// A kept picture, written anew for the window.
///
/// # Errors
/// `record.not_found` when no such bytes are kept, `text.bad` when they are no picture, or a
/// failure of the disk.
pub fn show_picture(
    desk: &Desk<'_>,
    request: &ShowPictureRequest,
) -> Result<ShownPicture, ApiError> {
    let name = Digest::read(&request.sha256);
    let held = name
        .map(|name| desk.dossier.bytes(name))
        .transpose()?
        .flatten();
    let bytes = held.ok_or_else(|| {
        ApiError::refused(Code::RecordNotFound, "This picture is not in the dossier.")
    })?;
    let anew = anew(&bytes)?;
    Ok(ShownPicture {
        bytes: STANDARD.encode(&anew.bytes),
        media: format!(
            "image/{}",
            if anew.ending == "png" { "png" } else { "jpeg" }
        ),
    })
}

struct Anew {
    bytes: Vec<u8>,
    ending: &'static str,
}

/// Reads a picture and writes it anew, upright and no larger than is of use.
fn anew(bytes: &[u8]) -> Result<Anew, ApiError> {
    let unread =
        |_| bad("This is no PNG, JPEG, GIF or WebP picture, or it is damaged. It was not kept.");
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(StoreError::refused)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_IN);
    limits.max_image_height = Some(LONGEST_IN);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let is_photograph = reader.format() == Some(image::ImageFormat::Jpeg);
    let mut decoder = reader.into_decoder().map_err(unread)?;
    let turned = decoder.orientation().map_err(unread)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unread)?;
    picture.apply_orientation(turned);
    if picture.width().max(picture.height()) > LONGEST {
        picture = picture.thumbnail(LONGEST, LONGEST);
    }
    let mut out = Vec::new();
    let (written, ending) = if is_photograph {
        let encoder = JpegEncoder::new_with_quality(&mut out, QUALITY);
        (picture.to_rgb8().write_with_encoder(encoder), "jpg")
    } else {
        (picture.write_with_encoder(PngEncoder::new(&mut out)), "png")
    };
    written.map_err(unread)?;
    Ok(Anew { bytes: out, ending })
}

fn bad(message: &str) -> ApiError {
    ApiError::refused(Code::TextBad, message)
}
