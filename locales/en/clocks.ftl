### The two clocks in the top bar.

clocks-as-of = As of
clocks-as-known = As known
clocks-as-of-title = What was true in the world by this day (Alt O)
clocks-as-known-title = What this dossier knew by this moment (Alt K)
clocks-now = now
clocks-set = Set
clocks-today = Today
clocks-set-now = Now
clocks-as-of-hint = What was true in the world by the end of this day.
clocks-as-known-hint = What this dossier held at that moment, whatever was added or corrected since. Without an hour: the end of the day.
clocks-day = Day
clocks-hour = Hour
clocks-bad-day = Write the day as 2026-01-29 and the hour as 18:00.

clocks-slider = Through the journal
clocks-slider-now = Now: everything this dossier holds
clocks-slider-at = { $when }
clocks-slider-change = { $when }, after change { $n }: { $label }
clocks-slider-before = { $when }, before the first change
clocks-slider-keys = Arrows: a day. Page up and down: a week. Ctrl and arrows: one change. Home and End: the beginning and now.
clocks-learned =
    { $n ->
        [one] { $n } record learned, { $when }
       *[other] { $n } records learned, { $when }
    }
clocks-change-of = Change { $n } of { $total }
clocks-change-now = All { $total } changes
clocks-by = { $label } · { $author }
clocks-step-week-back = A week back
clocks-step-day-back = A day back
clocks-step-op-back = One change back
clocks-step-op-on = One change on
clocks-step-day-on = A day on
clocks-step-week-on = A week on
clocks-week = week
clocks-one-day = day
clocks-change = change

clocks-refused-title = This is the past
clocks-refused-why = You see the dossier as it was known on { $when }. What is recorded is always recorded now, so nothing is changed from here.
clocks-refused-short = Nothing was saved: this is the past. Go back to now and save again.
clocks-refused-kept = What you typed is kept.
clocks-refused-go-on = Back to now and go on
clocks-refused-stay = Stay in the past
