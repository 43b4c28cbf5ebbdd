//! Owns the file around a drawing: its size, its title and description for those who hear it,
//! and, for a figure that leaves alone, its head, its mark and its paper.

use super::letters::{cut, width, wrapped};
use super::look::Look;
use super::pen::{Anchor, Pen, Words, escaped, number};
use super::{Drawing, Figure, map, matrix, ribbon};
use crate::block::{Marking, plain};
use crate::portion;

/// Height of the head over a figure that stands alone.
const HEAD: f64 = 34.0;
/// Around a figure that stands alone.
const AROUND: f64 = 16.0;
/// Size of a mark: 12 points, the least that TLP 2.0 allows.
const MARK: f64 = 16.0;

/// The figure as an SVG document: without script, style, address or outside part; words are
/// words; the same figure and look give the same bytes.
#[must_use]
pub fn svg(figure: &Figure, look: &Look) -> String {
    let mut pen = Pen::new(look);
    let height = draw(&mut pen, &figure.drawing);
    document(figure, look, [look.width, height.ceil()], &pen.into_body())
}

/// The figure as a picture of its own: with what it is part of above it, and its mark above and
/// below as TLP 2.0 asks.
#[must_use]
pub fn alone(figure: &Figure, look: &Look, head: &str, marking: Marking) -> String {
    let mut drawing = Pen::new(look);
    let high = draw(&mut drawing, &figure.drawing).ceil();
    let drawing = drawing.into_body();
    let caption = wrapped(&plain(&figure.caption), look.width, look.text, false, 3);
    let below = HEAD + high + 10.0 + look.text * 1.4 * caption.len() as f64;
    let (wide, tall) = (look.width + 2.0 * AROUND, below + HEAD + 2.0 * AROUND);
    let mut pen = Pen::new(look);
    pen.rect([0.0, 0.0, wide, tall], &[("fill", &look.paper)]);
    let shift = |y: f64| {
        format!(
            "<g transform=\"translate({} {})\">",
            number(AROUND),
            number(y)
        )
    };
    pen.raw(&shift(AROUND));
    line(&mut pen, head, marking);
    pen.close();
    pen.raw(&shift(AROUND + HEAD));
    pen.raw(&drawing);
    pen.close();
    pen.raw(&shift(AROUND + HEAD + high + 10.0));
    for (at, text) in (0..).zip(&caption) {
        let y = look.text * (1.0 + 1.4 * f64::from(at));
        pen.words(Words::at(
            text,
            (0.0, y),
            (look.text, false),
            (&look.ink_2, Anchor::Left),
        ));
    }
    pen.close();
    pen.raw(&shift(AROUND + below + 6.0));
    line(&mut pen, "", marking);
    pen.close();
    document(figure, look, [wide, tall], &pen.into_body())
}

fn draw(pen: &mut Pen<'_>, drawing: &Drawing) -> f64 {
    match drawing {
        Drawing::Ribbon(ribbon) => ribbon::draw(pen, ribbon),
        Drawing::Matrix(matrix) => matrix::draw(pen, matrix),
        Drawing::Map(map) => map::draw(pen, map),
    }
}

fn document(figure: &Figure, look: &Look, [width, height]: [f64; 2], body: &str) -> String {
    let [width, height] = [width, height].map(number);
    let prefix = &look.prefix;
    let title = match plain(&figure.caption) {
        caption if caption.is_empty() => figure.drawing.name().to_owned(),
        caption => caption,
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{prefix}-title {prefix}-desc\" \
         direction=\"ltr\" font-family=\"{}\" font-size=\"{}\" fill=\"none\">\
         <title id=\"{prefix}-title\">{}</title><desc id=\"{prefix}-desc\">{}</desc>\n{body}</svg>",
        escaped(&look.sans),
        number(look.text),
        escaped(&crate::legible(&title)),
        escaped(&crate::legible(&figure.alt)),
    )
}

/// A line with words at its start and the mark at its end.
fn line(pen: &mut Pen<'_>, words: &str, marking: Marking) {
    let look = pen.look;
    let mark = marking.tlp.word();
    let wide = width(mark, MARK, true) + 14.0;
    let left = look.width - wide;
    pen.rect(
        [left, 0.0, wide, 22.0],
        &[("fill", portion::GROUND), ("data-mark", "tlp")],
    );
    let middle = (left + wide / 2.0, 16.6);
    let standard = (portion::colour(marking.tlp), Anchor::Middle);
    pen.words(Words::at(mark, middle, (MARK, true), standard));
    let words = match (words, marking.chatham_house) {
        (words, false) => words.to_owned(),
        ("", true) => "Chatham House Rule".to_owned(),
        (words, true) => format!("{words} · Chatham House Rule"),
    };
    let words = cut(&words, left - 12.0, look.text * 1.1, true);
    let size = (look.text * 1.1, true);
    let style = (look.ink_2.as_str(), Anchor::Left);
    pen.words(Words::at(&words, (0.0, 15.0), size, style));
}
