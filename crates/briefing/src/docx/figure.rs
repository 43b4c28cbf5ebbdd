//! Owns figures: a picture in pixels for every reader, and the drawing itself beside it for those
//! that know vectors (`asvg:svgBlip`, [MS-ODRAWXML] 2.23.4). Where no picture can be made, the
//! figure's words stand in its place.

use super::body::Body;
use super::paragraph::Paragraph;
use super::runs::{Face, Place};
use super::xml::Xml;
use crate::block::Figure;
use crate::figure::{self, Look};
use crate::legible::legible;

/// English metric units in a twentieth of a point.
const TWIP: u64 = 635;
/// The namespace of pictures, which is also the name of their kind of graphic.
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// One figure in both forms.
pub(super) struct Picture {
    pub(super) png: Vec<u8>,
    pub(super) svg: String,
}

/// Makes pictures and keeps them for the package.
pub(super) struct Pictures<'a> {
    draw: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    pub(super) made: Vec<Picture>,
}

impl<'a> Pictures<'a> {
    pub(super) const fn new(draw: &'a dyn Fn(&str) -> Option<Vec<u8>>) -> Self {
        Self {
            draw,
            made: Vec::new(),
        }
    }
}

/// The relationship to picture `number`, counted from 1, in pixels or as a drawing.
pub(super) fn relationship(number: usize, form: &str) -> String {
    format!("figure{number}-{form}")
}

impl Body<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) {
        let number = self.pictures.made.len() + 1;
        let look = Look::of(&self.document.style).named(format!("figure-{number}"));
        let svg = figure::svg(figure, &look);
        let shown = (self.pictures.draw)(&svg).and_then(|png| size(&png).map(|size| (png, size)));
        let captioned = !figure.caption.is_empty() || self.document.style.portion_marks;
        match shown {
            Some((png, size)) => {
                let mut paragraph = Paragraph::new("Figure");
                if captioned {
                    paragraph = paragraph.keep_next();
                }
                self.open(paragraph);
                let extent = self.extent(size);
                picture(&mut self.runs.xml, number, extent, &legible(&figure.alt));
                self.close();
                let svg = without_outlines(&svg);
                self.pictures.made.push(Picture { png, svg });
            }
            None => self.plain("BodyText", &figure.alt),
        }
        if captioned {
            let caption = figure.caption.as_slice();
            self.open(Paragraph::new("Caption").directed(self.document, [caption]));
            self.runs.portion(self.portions.mark(Some(figure.mark)));
            self.runs.text(caption, Face::default(), Place::Text);
            self.close();
        }
    }

    /// As wide as the text, as high as the picture then is, in English metric units.
    fn extent(&self, [width, height]: [u32; 2]) -> [String; 2] {
        let wide = u64::from(self.measure.text()) * TWIP;
        let high = wide * u64::from(height) / u64::from(width);
        [wide, high].map(|it| it.to_string())
    }
}

/// The drawing without outlines around words: office programs know no `paint-order`, and either
/// paint the outline over the word or draw hollow letters.
fn without_outlines(svg: &str) -> String {
    const ORDER: &str = " paint-order=\"stroke\"";
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((piece, after)) = rest.split_once(ORDER) {
        let outline = piece.rfind(" stroke=\"").unwrap_or(piece.len());
        out.push_str(&piece[..outline]);
        rest = after;
    }
    out + rest
}

/// Width and height of a PNG in pixels, as its first chunk tells (PNG third edition, 11.2.1).
fn size(png: &[u8]) -> Option<[u32; 2]> {
    let word = |at: usize| {
        let bytes = png.get(at..at + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let head = png.starts_with(b"\x89PNG\r\n\x1a\n") && png.get(12..16)? == b"IHDR";
    let size = [word(16)?, word(20)?];
    (head && !size.contains(&0)).then_some(size)
}

fn picture(xml: &mut Xml, number: usize, [width, height]: [String; 2], alt: &str) {
    let (id, name) = (number.to_string(), format!("Figure {number}"));
    let described = [("id", &*id), ("name", &*name), ("descr", alt)];
    xml.raw("<w:r><w:rPr><w:noProof/></w:rPr>");
    xml.open("w:drawing", &[]);
    let none = [
        ("distT", "0"),
        ("distB", "0"),
        ("distL", "0"),
        ("distR", "0"),
    ];
    xml.open("wp:inline", &none);
    xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
    xml.empty("wp:docPr", &described);
    xml.raw(
        "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>",
    );
    xml.open("a:graphic", &[]);
    xml.open("a:graphicData", &[("uri", PICTURE)]);
    xml.open("pic:pic", &[]);
    xml.open("pic:nvPicPr", &[]);
    xml.empty("pic:cNvPr", &described);
    xml.raw("<pic:cNvPicPr/>");
    xml.close();
    xml.open("pic:blipFill", &[]);
    xml.open("a:blip", &[("r:embed", &relationship(number, "png"))]);
    xml.raw("<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">");
    xml.empty("asvg:svgBlip", &[("r:embed", &relationship(number, "svg"))]);
    xml.raw("</a:ext></a:extLst>");
    xml.close();
    xml.raw("<a:stretch><a:fillRect/></a:stretch>");
    xml.close();
    xml.raw("<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
    xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
    xml.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>");
    for _ in [
        "pic:pic",
        "a:graphicData",
        "a:graphic",
        "wp:inline",
        "w:drawing",
    ] {
        xml.close();
    }
    xml.raw("</w:r>");
}

#[cfg(test)]
mod tests {
    use super::without_outlines;

    #[test]
    fn words_lose_their_outline_and_shapes_keep_theirs() {
        let rest = "<path stroke=\"#000\" d=\"M0 0\"/><text x=\"1\" fill=\"#000\">a</text>";
        let outlined = "<text x=\"2\" fill=\"#000\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">b</text>";
        let told = without_outlines(&format!("{rest}{outlined}{rest}{outlined}"));
        let word = "<text x=\"2\" fill=\"#000\">b</text>";
        assert_eq!(told, format!("{rest}{word}{rest}{word}"));
        assert_eq!(without_outlines(rest), rest);
    }
}
