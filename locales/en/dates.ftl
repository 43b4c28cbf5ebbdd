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
# Mondays are 1; in full.
dates-weekday-long =
    { $n ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

## What is wrong with a date that cannot be read. Examples are written as they can be typed, in
## every language; $problem is one of the clauses below, $part one of the parts.

dates-part-whole = date
dates-part-year = year
dates-part-month = month
dates-part-day = day
dates-part-weekday = day of the week
dates-part-qualifier = mark
dates-part-interval = interval
dates-part-time = hour
dates-part-word = word
dates-part-character = character
dates-wrong-all = '{ $input }': { $problem }
dates-wrong-in = { $part } in '{ $input }': { $problem }
dates-wrong-at = { $part } '{ $fragment }' in '{ $input }' (character { $first }): { $problem }
dates-wrong-span = { $part } '{ $fragment }' in '{ $input }' (characters { $first }–{ $last }): { $problem }
dates-wrong-empty = a date is needed, such as 2026-02-04, 2026-02 or 2026-02-04/2026-02-05
dates-wrong-character = this character does not occur in a date
dates-wrong-time-of-day = a date has no hour: record the hour, with its time zone, as the time of a meeting
dates-wrong-sets = sets of dates (level 2 of the standard) are not read: record each date
dates-wrong-significant = exponents and significant digits (level 2 of the standard) are not read
dates-wrong-open-month = one digit of a month left open (level 2 of the standard) is not read: write XX
dates-wrong-open-day = one digit of a day left open (level 2 of the standard) is not read: write XX
dates-wrong-divisions = southern seasons, quarters and halves of a year (level 2 of the standard) are not read: write an interval of months
dates-wrong-year-digits = a year is written with four digits, such as 2026
dates-wrong-short-year-after-y = the letter Y is only for years of more than four digits
dates-wrong-long-year-without-y = a year of more than four digits begins with Y
dates-wrong-minus-zero = the year 0000 has no minus
dates-wrong-year-out-of-reach = years run from -262142 to 262141 here
dates-wrong-unspecified-year = X may stand for the last one or two digits of a year, such as 201X or 20XX
dates-wrong-after-unspecified = what follows an unspecified part must be unspecified too
dates-wrong-month-digits = a month is written with two digits, such as 02
dates-wrong-no-such-month = months run from 01 to 12 (seasons from 21 to 24)
dates-wrong-day-of-season = a season has no days of its own: write a month before the day
dates-wrong-day-digits = a day is written with two digits, such as 04
dates-wrong-day-zero = days begin at 01
# $month is a month with its year, $days how many days it has.
dates-wrong-no-such-day = { $month } has { $days } days
dates-wrong-too-many-parts = a date ends with its day
dates-wrong-misplaced-qualifier = ?, ~ and % stand once, at the end of a date
dates-wrong-two-qualifiers = one mark is enough: % says both uncertain and approximate
dates-wrong-too-many-slashes = an interval has one / between its two ends
dates-wrong-no-bound = an interval needs a date at one end at least
dates-wrong-fragment-of-interval = each end of an interval is written in full, such as 2026-02-04/2026-02-05
dates-wrong-unspecified-in-interval = an end of an interval has no X: leave the unspecified part out, such as 2026-01
dates-wrong-misplaced-dots = .. stands alone for an open end, such as ../2026-03 or 2026-02-03/..
dates-wrong-backwards = the interval ends before it starts
dates-wrong-backwards-new-year = the interval ends before it starts: if it runs over New Year, write the year at both ends
# $written is the date as far as it was written, in words that can be typed.
dates-wrong-missing-year = the year is missing, and years are never guessed: add it, such as { $written } 2026
dates-wrong-missing-month = the month is missing: write it as a word, such as 5 February 2026
# $one and $other are dates in words, $one_figures and $other_figures the same as 2026-02-01.
dates-wrong-two-readings = this reads as { $one } or as { $other }: write the month as a word, or { $one_figures } or { $other_figures }
dates-wrong-twice-day = there is one day too many
dates-wrong-twice-year = there is one year too many
dates-wrong-twice-decade = there is one decade too many
dates-wrong-twice-date = there is one date too many
dates-wrong-twice-month = there is one month too many
dates-wrong-twice-season = there is one season too many
dates-wrong-twice-weekday = there is one day of the week too many
dates-wrong-weekday = { $date } is a { $actual }
# $counted is English: “three days”.
dates-wrong-count-is = from the first to the last there are { $counted }
dates-wrong-count = this is not how many there are from the first to the last
dates-wrong-count-nothing = there is nothing to count here
dates-wrong-vague-part = this says too little to sort by: write a span such as 1–10 Feb 2026, or about February 2026
dates-wrong-vague-exclusive = it is open whether the day itself counts: write since or until with the first or last day that does
dates-wrong-vague-relative = a date does not depend on the day it is read: write the day itself, such as 4 Feb 2026
dates-wrong-vague-week = weeks are not read: write the days, such as 2–8 Feb 2026
dates-wrong-unknown-word = this word is not known in a date: write 4 Feb 2026, 4–5 Feb 2026, Feb 2026 or 2026-02-04
dates-wrong-no-sense = this does not make a date: write 4 Feb 2026, 4–5 Feb 2026, Feb 2026 or 2026-02-04
