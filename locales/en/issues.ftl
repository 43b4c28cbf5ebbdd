### Sticking points by parties: where the sides stand, what moved, the stages of a process.

issues-title = Sticking points
issues-text = What each party holds, since when, and whether it moved. Enter on a cell opens its history.
issues-new = New sticking point
issues-empty-title = No sticking points yet
issues-empty-text = Name what the sides differ on, then record each party’s position as it is reported. Movement is seen against the position before.
issues-label = Sticking points by party
issues-issue = Sticking point
issues-state = State
issues-none = Position not yet recorded
issues-record = Record the position
issues-loading = …

## A cell

issues-age =
    { $days ->
        [0] today
        [one] { $days } day old
       *[other] { $days } days old
    }
issues-age-months =
    { $n ->
        [one] { $n } month old
       *[other] { $n } months old
    }
issues-age-years =
    { $n ->
        [one] { $n } year old
       *[other] { $n } years old
    }
issues-age-unknown = age not known
issues-origins =
    { $origins ->
        [one] { $origins } origin
       *[other] { $origins } origins
    }{ $relays ->
        [0] { "" }
        [one] , { $relays } relay
       *[other] , { $relays } relays
    }
issues-positions =
    { $n ->
        [one] { $n } position
       *[other] { $n } positions
    }
issues-row-counts =
    { $positions ->
        [one] { $positions } position
       *[other] { $positions } positions
    } · { $origins ->
        [one] { $origins } origin
       *[other] { $origins } origins
    }
issues-red-line = red line: { $text }

## Quantities

issues-range = { $from }–{ $to }
issues-at-least = at least { $n }
issues-at-most = at most { $n }
issues-with-unit = { $range } { $unit }
issues-gap = gap of { $size } { $unit }
issues-overlap = overlap { $range } { $unit }
issues-overlap-any = they overlap
issues-scale = From { $low } to { $high } { $unit }

## What is shown

issues-filter = Filter
issues-filter-label = Filter sticking points
issues-parties = Parties
issues-parties-all = All parties
issues-parties-some =
    { $n ->
        [one] { $n } party
       *[other] { $n } parties
    }
issues-states = States
issues-states-all = All states
issues-states-some =
    { $n ->
        [one] { $n } state
       *[other] { $n } states
    }
issues-state-none = no state recorded
issues-show-all = Show all
issues-fold = Fold { $title }
issues-unfold = Unfold { $title }
issues-nothing-title = Nothing matches
issues-nothing-text = No sticking point has these words and states. What stands above a match is shown with it.
issues-cut = The first { $shown } of { $total } sticking points are shown.
issues-keys = Arrows move through the cells, Enter opens a cell’s history, → and ← on a sticking point unfold and fold it, Esc returns.

## A cell's history

issues-history = { $party } on { $issue }
issues-history-count =
    { $n ->
        [one] { $n } position on record
       *[other] { $n } positions on record
    }
issues-history-none = No position of this party is on record here at these clocks.
issues-history-more = Older positions
issues-history-close = Close
issues-history-held = Held
issues-history-position = Position
issues-history-recorded = Recorded
issues-history-evidence = Evidence
issues-history-corrected = corrected { $at }
issues-history-now = held now
issues-history-before = held before
issues-history-superseded = superseded
issues-history-not-actual = planned, supposed or denied
issues-history-open = Open this position
issues-history-firmness = { $word }
issues-conditional = conditional on { $issues }

## Two dates

issues-compare = Compare two dates
issues-compare-off = Back to the matrix
issues-compare-of = Earlier day, as of
issues-compare-known = Earlier, as known
issues-compare-hint = A day such as 2026-01-29. Leave “as known” empty to change only the day of the world.
issues-compare-known-hint = A day or an instant of the journal.
issues-moved-count =
    { $n ->
        [0] Nothing moved
        [one] { $n } cell moved
       *[other] { $n } cells moved
    }
issues-moved-cut = The first { $shown } of { $total } are shown.
issues-moved-none = Between these two looks every party held what it held before.
issues-moved-label = What moved
issues-moved-party = Party
issues-moved-from = Before
issues-moved-to = Now
issues-moved-change = Movement
issues-moved-steps =
    { $n ->
        [one] in { $n } step
       *[other] in { $n } steps
    }
issues-moved-nothing = nothing on record
issues-change-new = new
issues-change-harder = harder
issues-change-softer = softer
issues-change-reframed = reframed
issues-change-unclear = changed, way not said
issues-change-withdrawn = no longer on record

## Stages

issues-stages = Stages of the process
issues-stages-scheme = as PA-X codes them
issues-stages-none = No stage is coded yet. Give an outcome of a round or of the process a stage, and the course is drawn here.
issues-stages-code = Code a stage
issues-stages-picture = Stages over time: { $course }
issues-stages-step = { $date }: { $stage }
issues-stages-back = { $date }: back to { $stage }
issues-stages-reversals =
    { $n ->
        [0] no reversal
        [one] { $n } reversal
       *[other] { $n } reversals
    }
issues-stages-coded =
    { $n ->
        [one] coded once
       *[other] coded { $n } times
    }
issues-stages-cut = Only the latest 2000 outcomes are looked at.
