//! The day a text says of itself: its dateline ("GENEVA, March 16 —"), or a line that is only a date. Owns finding
//! it and holding it against the day that was given; neither is ever guessed.

use chrono::NaiveDate;

use crate::{
    calendar::When,
    proposal::{Remark, Span},
    token::{Kind, Token},
};

/// From which day the text's relative expressions are reckoned, and what is to be said of it.
pub(crate) struct Reckoned {
    /// The day of publication: as given, else as the text says.
    pub published: Option<NaiveDate>,
    /// The day "today" means: that of the dateline where it lies a little before publication.
    pub today: Option<NaiveDate>,
    pub remark: Option<Remark>,
}

/// A text printed some days after it was written still means its own day by "today".
const LATER: i64 = 4;

/// Holds the day given against the one in the text. `span` tells where tokens stand.
pub(crate) fn reckoned(
    tokens: &[Token],
    whens: &[When],
    given: Option<NaiveDate>,
    span: impl Fn(&std::ops::Range<usize>) -> Span,
) -> Reckoned {
    let found = whens
        .iter()
        .take_while(|when| when.tokens.start < 160)
        .find(|when| is_dateline(tokens, when) || is_line(tokens, when));
    let none = Reckoned {
        published: given,
        today: given,
        remark: given.is_none().then_some(Remark::DayUnknown),
    };
    let Some(when) = found else { return none };
    let day = when
        .edtf(given, false)
        .and_then(|day| NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok());
    let Some(day) = day else { return none };
    let span = span(&when.tokens);
    let Some(given) = given else {
        return Reckoned {
            published: Some(day),
            today: Some(day),
            remark: Some(Remark::DayFromText { span, day }),
        };
    };
    let apart = (given - day).num_days();
    let fits = (0..LATER).contains(&apart);
    Reckoned {
        published: Some(given),
        today: Some(if fits { day } else { given }),
        remark: (!fits).then_some(Remark::DayContradicted {
            span,
            text: day,
            given,
        }),
    }
}

/// "GENEVA, March 16 (…) —", "Beijing, 20 March 2018.": capitals and commas before it, a mark after it.
fn is_dateline(tokens: &[Token], when: &When) -> bool {
    let at = when.tokens.start;
    let Some(start) = line_start(tokens, at).filter(|start| at > *start && at - start <= 8) else {
        return false;
    };
    let places = tokens[start..at].iter().all(|t| {
        t.word() && t.capital
            || matches!(t.kind, Kind::Comma | Kind::Hyphen)
            || matches!(t.low.as_str(), "/" | "." | "(" | ")" | "de" | "of")
    });
    let closed = tokens.get(when.tokens.end).is_none_or(|t| {
        matches!(t.kind, Kind::Break | Kind::Stop | Kind::Colon)
            || matches!(t.low.as_str(), "(" | "—" | "–" | "-" | "/" | "--")
    });
    places && closed && tokens[start].word()
}

/// A line of its own: "22 February 2016", "Published on Thursday, 4 June 2020".
fn is_line(tokens: &[Token], when: &When) -> bool {
    let Some(start) = line_start(tokens, when.tokens.start) else {
        return false;
    };
    let ends = tokens
        .get(when.tokens.end)
        .is_none_or(|t| t.kind == Kind::Break);
    let lead = tokens[start..when.tokens.start].iter().all(|t| {
        !t.word()
            || matches!(
                t.low.as_str(),
                "published"
                    | "updated"
                    | "date"
                    | "on"
                    | "issued"
                    | "released"
                    | "posted"
                    | "monday"
                    | "tuesday"
                    | "wednesday"
                    | "thursday"
                    | "friday"
                    | "saturday"
                    | "sunday"
            )
    });
    ends && lead && when.tokens.start - start <= 5
}

fn line_start(tokens: &[Token], at: usize) -> Option<usize> {
    let from = at.saturating_sub(9);
    (from..at.min(tokens.len()))
        .rev()
        .find(|&i| tokens[i].kind == Kind::Break)
        .map(|i| i + 1)
        .or_else(|| (from == 0).then_some(0))
}
