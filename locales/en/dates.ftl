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

## Dates of which less is known.

dates-months-in-year = { $from }–{ $to } { $year }
# The season's number: 21 is spring.
dates-season =
    { $n ->
        [21] spring
        [22] summer
        [23] autumn
       *[24] winter
    }
dates-bc = { $year } BC
dates-ad = AD { $year }
# $period is a month with its year, or a year.
dates-some-day = some day in { $period }
dates-some-month = some month in { $period }
dates-some-year = some year of { $from }–{ $to }
dates-about = about { $date }
dates-circa = c. { $date }
dates-uncertain = { $date }, uncertain
dates-uncertain-passing = { $date } (uncertain)
dates-questioned = { $date }?
dates-from = from { $date }
dates-from-on = from { $date } on
dates-from-unknown = from { $date }, end unknown
dates-until = until { $date }
dates-until-unknown = until { $date }, start unknown
dates-from-to = from { $from } to { $to }
# Mondays are 1.
dates-weekday =
    { $n ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
dates-weekday-day = { $weekday } { $day }
