### How days and instants are written. Years and days arrive as text, months as numbers from 1.

dates-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
# Standing alone, without a day.
dates-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# After a day: in the genitive where a language has one.
dates-month-of-day =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# $month is the short month.
dates-day = { $day } { $month } { $year }
dates-day-no-year = { $day } { $month }
# $month is the month after a day.
dates-day-long = { $day } { $month } { $year }
dates-month-year = { $month } { $year }
# "4–5 Feb 2026"; $month is the short month.
dates-days-in-month = { $from }–{ $to } { $month } { $year }
# "28 Jan – 2 Feb 2026"; both ends are written already, the first without what they share.
dates-days = { $from } – { $to }
dates-instant = { $day }, { $time }
dates-instant-zone = { $day }, { $time } { $zone }
