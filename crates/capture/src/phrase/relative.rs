//! Phrases of time that are reckoned from the day of publication: "last week", "on Thursday", "in two weeks".

use super::Reading;
use crate::{
    calendar::{Phrase, Turn},
    months::{count_of, weekday_named},
};

impl Reading<'_> {
    /// `last week`, `next Saturday`, `this weekend`, `next month`.
    pub(super) fn turning(&self, at: usize) -> Option<(Phrase, usize)> {
        let (turn, by) = match self.low(at) {
            "last" | "past" | "previous" => (Turn::Last, -1),
            "next" | "coming" | "following" => (Turn::Next, 1),
            "this" => (Turn::This, 0),
            _ => return None,
        };
        match self.low(at + 1) {
            "week" => Some((Phrase::Week(i64::from(by)), at + 2)),
            "weekend" => Some((Phrase::Weekend(turn), at + 2)),
            "month" => Some((Phrase::MonthsAway(by), at + 2)),
            "year" => Some((Phrase::YearsAway(by), at + 2)),
            "night" if by == -1 => Some((Phrase::Offset(-1, 0), at + 2)),
            "morning" | "afternoon" | "evening" if by == 0 => Some((Phrase::Offset(0, 0), at + 2)),
            _ => self.weekday(at + 1, turn),
        }
    }

    /// `Thursday`, `Friday and Saturday`, `Tuesday afternoon and last until Wednesday`.
    pub(super) fn weekday(&self, at: usize, turn: Turn) -> Option<(Phrase, usize)> {
        let first = self.tokens.get(at).and_then(weekday_named)?;
        let mut end = at + 1;
        while matches!(
            self.low(end),
            "morning" | "afternoon" | "evening" | "night" | "noon"
        ) {
            end += 1;
        }
        let mut last = first;
        let mut ahead = end;
        while self.is_dash(ahead)
            || matches!(
                self.low(ahead),
                "early" | "late" | "last" | "lasting" | "on"
            )
        {
            ahead += 1;
        }
        let joined = ahead > end && ahead - end <= 4;
        if let Some(day) = self
            .tokens
            .get(ahead)
            .filter(|_| joined)
            .and_then(weekday_named)
        {
            last = day;
            end = ahead + 1;
        }
        Some((Phrase::Weekdays { first, last, turn }, end))
    }

    pub(super) fn relative(&self, at: usize) -> Option<(Phrase, usize)> {
        let simple = match self.low(at) {
            "today" | "tonight" | "aujourd'hui" | "сегодня" | "сьогодні" | "اليوم" => {
                Some((0, 0))
            }
            "yesterday" | "hier" | "вчера" | "вчора" | "أمس" => Some((-1, -1)),
            "tomorrow" | "demain" | "завтра" | "غدا" | "غداً" => Some((1, 1)),
            "overnight" => Some((-1, 0)),
            _ => None,
        };
        if let Some((from, to)) = simple {
            return Some((Phrase::Offset(from, to), at + 1));
        }
        if self.low(at) == "weekend" && self.before(at, &["the", "over"]) {
            return Some((Phrase::Weekend(Turn::Open), at + 1));
        }
        self.counted(at)
    }

    /// `a fortnight ago`, `10 days ago`, `two weeks ago`, `in two weeks`, `three days earlier`.
    pub(super) fn counted(&self, at: usize) -> Option<(Phrase, usize)> {
        let count = count_of(self.low(at))?;
        let unit: i64 = match self.low(at + 1) {
            "day" | "days" | "jours" | "дней" | "дня" | "днів" | "дні" | "أيام" => {
                1
            }
            "week" | "weeks" | "semaines" | "semaine" | "недели" | "недель" | "неделю"
            | "тижні" | "тижнів" => 7,
            "month" | "months" | "mois" | "месяца" | "месяцев" | "місяці" | "місяців" => {
                30
            }
            "year" | "years" => 365,
            _ => return None,
        };
        let back = matches!(self.low(at + 2), "ago" | "назад" | "тому")
            || self.before(at, &["قبل"])
            || (self.before(at, &["a"]) && at > 1 && self.low(at - 2) == "y");
        let on = self.before(at, &["in", "within", "dans", "через", "за", "بعد"])
            && !matches!(self.low(at + 2), "of")
            || self.low(at + 2) == "from" && matches!(self.low(at + 3), "now" | "today");
        let sign = if back {
            -1
        } else if on {
            1
        } else {
            return None;
        };
        let end = at
            + if matches!(self.low(at + 2), "ago" | "назад" | "тому") {
                3
            } else {
                2
            };
        let by = i32::try_from(count).ok()? * i32::try_from(sign).ok()?;
        match unit {
            30 => Some((Phrase::MonthsAway(by), end)),
            365 => Some((Phrase::YearsAway(by), end)),
            _ => Some((
                Phrase::Offset(count * unit * sign, count * unit * sign),
                end,
            )),
        }
    }
}
