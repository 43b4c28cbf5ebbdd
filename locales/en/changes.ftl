### What changed between two moments.

changes-text = Between two moments, each by both clocks. Every sentence leads to what changed and to what it rests on.
changes-since = Since when
changes-preset-briefing = Since the last briefing
changes-preset-yesterday = Since yesterday
changes-preset-week = Last 7 days
changes-preset-opened = Since I last opened it
changes-no-briefing = No briefing has been issued yet
changes-no-opened = This is the first time it is open
changes-no-yesterday = Since yesterday
changes-no-week = Last 7 days
changes-from = From
changes-to = To
changes-today = today
changes-same-day = as on the right
changes-bad-instant = Write the moment as 2026-01-29 or 2026-01-29 18:00.
changes-bad-day = This date cannot be read. Write it as 2026-01-29.
changes-sum =
    { $n ->
        [one] { $n } change from { $from } to { $to }
       *[other] { $n } changes from { $from } to { $to }
    }
changes-none = Nothing changed
changes-none-text = Nothing was learned, moved or corrected between these moments. Choose an earlier one on the left.
changes-all =
    { $n ->
        [one] Show { $n }
       *[other] Show all { $n }
    }
changes-rests = rests on
changes-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
changes-copy = Copy as text
changes-compose = Compose a briefing
changes-copied =
    { $n ->
        [one] { $n } change copied
       *[other] { $n } changes copied
    }
changes-not-copied = The clipboard refused the text. Nothing was copied.
changes-title-text = What changed from { $from } to { $to }
changes-week-before = Since { $when }, the week of the last change
