//! Owns the drawing of a ribbon as inline SVG: hairlines for days, solid for what took place,
//! fading for what is only planned, dotted for what waits. Refuses style attributes and script.

use std::fmt::Write;

use chrono::{Datelike, Days, NaiveDate};

use super::inlines::escaped;
use crate::figure::{Drawing, Figure};
use crate::ribbon::{Ribbon, Stroke};

const WIDTH: f64 = 658.0;
/// Where the days begin, right of the lane labels.
const LEFT: f64 = 70.0;
const LANE: f64 = 20.0;
/// Room above the first lane.
const TOP: f64 = 4.0;
const BLUE: &str = "#1f4a7a";
const VIOLET: &str = "#7a4b94";
const VERMILION: &str = "#a83a26";
/// More dates than this run into each other.
const MOST_TICKS: i64 = 7;

/// Writes the ribbon, wide as the page; narrow screens scroll it.
pub(super) fn draw(out: &mut String, figure: &Figure) {
    let Drawing::Ribbon(ribbon) = &figure.drawing;
    let scale = Scale {
        ribbon,
        day: (WIDTH - LEFT) / ribbon.days() as f64,
    };
    let bottom = TOP + LANE * ribbon.lanes.len() as f64 + 2.0;
    let height = bottom + 18.0;
    let description = escaped(&figure.alt);
    let _ = write!(
        out,
        "<figure class=\"ribbon\" role=\"group\" aria-label=\"Timeline\" tabindex=\"0\"><svg xmlns=\"http://www.w3.org/2000/svg\" \
         viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{description}\">"
    );
    out.push_str(FADE);
    ticks(out, &scale, bottom);
    for (at, lane) in ribbon.lanes.iter().enumerate() {
        let middle = TOP + LANE * (at as f64 + 0.5);
        let _ = write!(
            out,
            "<text x=\"0\" y=\"{}\">{}</text>",
            middle + 3.5,
            escaped(&lane.label)
        );
        for stroke in &lane.strokes {
            scale.stroke(out, stroke, middle);
        }
    }
    if ribbon.shows(ribbon.as_of, ribbon.as_of) {
        let today = scale.middle(ribbon.as_of);
        let _ = write!(
            out,
            "<path d=\"M{today:.1} 2V{bottom}\" stroke=\"{VERMILION}\" stroke-dasharray=\"2 2\"/>"
        );
    }
    out.push_str("</svg></figure>\n");
}

const FADE: &str = "<defs><linearGradient id=\"fade\"><stop offset=\"0\" stop-color=\"#1f4a7a\" stop-opacity=\"0\"/>\
<stop offset=\".5\" stop-color=\"#1f4a7a\" stop-opacity=\".6\"/><stop offset=\"1\" stop-color=\"#1f4a7a\" stop-opacity=\"0\"/></linearGradient></defs>";

struct Scale<'a> {
    ribbon: &'a Ribbon,
    /// Width of a day.
    day: f64,
}

impl Scale<'_> {
    fn start(&self, day: NaiveDate) -> f64 {
        LEFT + self.ribbon.offset(day) as f64 * self.day
    }

    fn middle(&self, day: NaiveDate) -> f64 {
        self.start(day) + self.day / 2.0
    }

    fn stroke(&self, out: &mut String, stroke: &Stroke, y: f64) {
        match stroke {
            Stroke::Held { from, to } if self.ribbon.shows(*from, *to) => {
                self.bar(out, *from, *to, y, BLUE, 0.0)
            }
            Stroke::Planned {
                from,
                to,
                confirmed: true,
            } if self.ribbon.shows(*from, *to) => {
                self.outline(out, *from, *to, y);
            }
            Stroke::Planned { from, to, .. } if self.ribbon.shows(*from, *to) => {
                self.bar(out, *from, *to, y, "url(#fade)", self.day);
            }
            Stroke::Thread { moves, open } => self.thread(out, moves, *open, y),
            Stroke::Event { on } if self.ribbon.shows(*on, *on) => {
                let x = self.middle(*on);
                let _ = write!(
                    out,
                    "<path d=\"M{x:.1} {:.1}v9\" stroke=\"{VERMILION}\" stroke-width=\"2\"/>",
                    y - 4.5
                );
            }
            _ => {}
        }
    }

    /// `overhang` on both sides is where the ends fade.
    fn bar(
        &self,
        out: &mut String,
        from: NaiveDate,
        to: NaiveDate,
        y: f64,
        fill: &str,
        overhang: f64,
    ) {
        let (left, right) = (
            self.start(from) - overhang,
            self.start(to) + self.day + overhang,
        );
        let (left, right) = (left.max(LEFT), right.min(WIDTH));
        let _ = write!(
            out,
            "<rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"11\" fill=\"{fill}\"/>",
            y - 5.5,
            right - left
        );
    }

    fn outline(&self, out: &mut String, from: NaiveDate, to: NaiveDate, y: f64) {
        let (left, right) = (self.start(from), self.start(to) + self.day);
        let _ = write!(
            out,
            "<rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"10\" fill=\"{BLUE}\" fill-opacity=\".25\" \
             stroke=\"{BLUE}\" stroke-dasharray=\"2 2\"/>",
            y - 5.0,
            right - left
        );
    }

    fn thread(&self, out: &mut String, moves: &[NaiveDate], open: bool, y: f64) {
        let (Some(first), Some(last)) = (moves.first(), moves.last()) else {
            return;
        };
        let (from, until, today) = (
            self.middle(*first),
            self.middle(*last),
            self.middle(self.ribbon.as_of),
        );
        let end = if open { until.max(today) } else { until };
        let _ = write!(
            out,
            "<path d=\"M{from:.1} {y}H{end:.1}\" stroke=\"{VIOLET}\" stroke-width=\"1.6\"/>"
        );
        for day in moves.iter().filter(|day| self.ribbon.shows(**day, **day)) {
            let _ = write!(
                out,
                "<circle cx=\"{:.1}\" cy=\"{y}\" r=\"3\" fill=\"{VIOLET}\"/>",
                self.middle(*day)
            );
        }
        if open {
            let further = (end + 60.0).min(WIDTH);
            let _ = write!(
                out,
                "<path d=\"M{end:.1} {y}H{further:.1}\" stroke=\"{VIOLET}\" stroke-dasharray=\"2 3\"/>"
            );
        }
    }
}

fn ticks(out: &mut String, scale: &Scale<'_>, bottom: f64) {
    let days = scale.ribbon.days();
    let step = [1, 2, 3, 5, 7, 14, 30, 61, 91, 182, 365]
        .into_iter()
        .find(|step| days / step < MOST_TICKS)
        .unwrap_or(days);
    let Ok(step) = u64::try_from(step) else {
        return;
    };
    let mut day = scale.ribbon.from;
    while day <= scale.ribbon.to {
        let x = scale.start(day);
        let _ = write!(out, "<path d=\"M{x:.1} 4V{bottom}\" stroke=\"#e2ded3\"/>");
        if x + 40.0 < WIDTH {
            let year = if step >= 91 || (day.year() != scale.ribbon.as_of.year()) {
                " %Y"
            } else {
                ""
            };
            let label = day.format(&format!("%-d %b{year}")).to_string();
            let _ = write!(
                out,
                "<text x=\"{:.1}\" y=\"{}\">{label}</text>",
                x - 10.0,
                bottom + 12.0
            );
        }
        let Some(next) = day.checked_add_days(Days::new(step)) else {
            return;
        };
        day = next;
    }
}
