### Incidents: what was reported, how many, and when. Never what led to what.

incidents-title = Incidents
incidents-list-text = Events on the ground, each with its reports.
incidents-text-around = How many incidents lie in the days before, of and after each round. Enter tells which.
incidents-text-readings = Which incidents lie under each rival reading of a pledge.
incidents-new = New incident
incidents-empty-title = No incidents yet
incidents-empty-text = Record an event with its date and place, then add each report of it: numbers are kept as intervals, and reports may contradict each other.
incidents-ways = How incidents are shown
incidents-way-list = List
incidents-way-around = Around rounds
incidents-way-readings = Under readings

## Counts

incidents-n =
    { $n ->
        [0] no incident
        [one] { $n } incident
       *[other] { $n } incidents
    }
incidents-n-range =
    { $most ->
        [one] { $range } incident
       *[other] { $range } incidents
    }
incidents-killed = { $range } killed
incidents-injured = { $range } injured
incidents-untold =
    { $n ->
        [one] { $n } incident without a number
       *[other] { $n } incidents without a number
    }
incidents-killed-untold = number of killed not reported
incidents-injured-untold = number of injured not reported
incidents-disputed =
    { $n ->
        [one] { $n } reported variously
       *[other] { $n } reported variously
    }
incidents-from = from { $day }
incidents-until = until { $day }
incidents-any-day = any day

## Around rounds

incidents-around = Days before and after:
incidents-around-days = { "" }
incidents-around-label = Incidents around rounds
incidents-choose = Days of choice
incidents-chosen = Days of choice
incidents-round = Round
incidents-before =
    { $days ->
        [one] { $days } day before
       *[other] { $days } days before
    }
incidents-during = during
incidents-after =
    { $days ->
        [one] { $days } day after
       *[other] { $days } days after
    }
incidents-before-of = Before { $round }
incidents-during-of = During { $round }
incidents-after-of = After { $round }
incidents-in-days = { $name }: { $days }
incidents-ahead = still ahead
incidents-running = so far
incidents-note = A range of incidents counts those whose date may lie outside these days at its upper end. People are summed over incidents, each taken once with all its accounts; incidents may overlap. Standing beside a round says nothing but when.
incidents-cut = Only the latest 5000 incidents are counted.
incidents-no-rounds-title = No round has a date yet
incidents-no-rounds-text = Record when a round is to be held, or was; the days around it are counted then. Days of choice are counted without one.
incidents-later-rounds = Later rounds
incidents-earlier-rounds = Earlier rounds

## Which ones

incidents-close = Close
incidents-more = More incidents
incidents-none-in = No incident on record lies in these days.
incidents-maybe = possibly in these days
incidents-no-number = no number reported
incidents-variously = reported variously
incidents-account-nobody = Account of nobody named
incidents-attributed = attributed to { $party }
incidents-superseded = does not count

## Under readings

incidents-incident = Incident
incidents-readings-of = Readings of { $pledge }
incidents-one-reading = One reading
incidents-reading-by = as { $who } reads it
incidents-no-term = no term named
incidents-in-term = Within its days
incidents-term-certain = within its days
incidents-term-possible = possibly within its days
incidents-term-outside = outside its days
incidents-judged = recorded as { $state }
incidents-unjudged = scope not judged
incidents-reading-cut = Only the latest 50 incidents of each reading are told; the counts have all.
incidents-readings-note = Whether an incident lies in a reading’s days is counted. Whether it lies in its scope is a judgement: it is told where a development of the pledge names the incident. A term without a first day begins on the day the pledge was given under that reading; one without a last day ends on the day it was said to have run out.
incidents-no-pledges-title = No pledges yet
incidents-no-pledges-text = Record an undertaking with each reading of what it covers and until when; incidents in its days are then told under each reading.
incidents-new-pledge = New pledge
incidents-previous = Previous pledges
incidents-next = Next pledges

## The list

incidents-column-when = Happened
incidents-column-name = Incident
incidents-column-type = What it was
incidents-column-place = Where
incidents-column-recorded = Recorded
