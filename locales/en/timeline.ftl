### The timeline: what happened and what is planned, in lanes.

timeline-title = Timeline
timeline-text = What happened and what is planned. Soft ends are doubt, dots are plans, outlines are dates given up.
timeline-hint = Arrows go through the marks, + and − zoom, Shift and drag sets an interval for lists.
timeline-keys = Left and right go along a lane, up and down between lanes, Home and End to its ends. Plus and minus zoom, 0 shows everything, Shift with an arrow moves. Enter selects. Square brackets set the interval, Escape clears it.
timeline-marks = { $n ->
    [one] Timeline, { $n } mark
   *[other] Timeline, { $n } marks
}
timeline-count = { $n ->
    [one] { $n } mark
   *[other] { $n } marks
}
timeline-more = { $n } more, counted; zoom in to see them
timeline-undated = { $n } without a date
timeline-lanes-left-out = { $n ->
    [one] { $n } lane left out
   *[other] { $n } lanes left out
}

## What the lanes are

timeline-lanes = Lanes
timeline-lanes-by = Lanes by
timeline-by-kind = Lanes by kind
timeline-by-round = Lanes by round
timeline-by-offer = Lanes by offer
timeline-by-party = Lanes by party
timeline-by-issue = Lanes by sticking point
timeline-by-incident = Lanes by type of incident
timeline-lane-rounds = Rounds
timeline-lane-offers = Offers
timeline-lane-issues = Sticking points
timeline-lane-incidents = Incidents
timeline-lane-pledges = Pledges
timeline-lane-others = Others
timeline-lane-untitled = Untitled

## What is shown

timeline-show = Show
timeline-narrowed = , narrowed
timeline-all = All of them
timeline-developments = Developments
timeline-parties = Only of these parties
timeline-no-parties = No party takes part yet.
timeline-behind = Behind the marks
timeline-around = Seven days around each round
timeline-zone = Hours
timeline-zone-venue = Hours at the venue
timeline-zone-own = Hours here
timeline-zone-utc = Hours in UTC
timeline-zoom = Zoom
timeline-zoom-in = Nearer
timeline-zoom-out = Farther
timeline-zoom-fit = Show everything (0)
timeline-legend = Legend
timeline-table = Table
timeline-interval = Interval: { $days }
timeline-interval-clear = Clear the interval
timeline-as-of = as of
# Incidents that surely lie in the days around a round; $perhaps more may.
timeline-incidents-around = { $perhaps ->
    [0] { $n ->
        [one] { $n } incident within 7 days
       *[other] { $n } incidents within 7 days
    }
   *[other] { $n } incidents within 7 days, perhaps { $perhaps } more
}

## A mark, told

timeline-comma = ,{" "}
timeline-no-date = no date stands
timeline-from-day = from { $day }
timeline-until-day = until { $day }
timeline-in-doubt = { $date }, { $doubt }
timeline-doubt-uncertain = uncertain
timeline-doubt-approximate = approximately
timeline-doubt-uncertain-and-approximate = uncertain and approximate
timeline-hour = { $at } ({ $zone })
timeline-answer-owed = answer owed
timeline-moved = { $n ->
    [one] moved once
    [2] moved twice
   *[other] moved { $n } times
}
timeline-moved-from = moved from { $dates }
timeline-footing-happened = happened
timeline-footing-planned = planned
timeline-footing-supposed = supposed
timeline-footing-denied = denied
timeline-footing-called_off = called off
timeline-footing-superseded = superseded
timeline-kind-round = round
timeline-kind-offer = offer
timeline-kind-pledge = pledge
timeline-kind-incident = incident
timeline-part-ask = ask
timeline-part-reiteration = asked again
timeline-part-notice = notice taken
timeline-part-answer = answer
timeline-part-end = end of an offer
timeline-part-silence = silence

## The table

timeline-table-of = { $n ->
    [one] { $n } mark as a table
   *[other] { $n } marks as a table
}
timeline-when = When
timeline-mark = What
timeline-what = Kind
timeline-state = State
timeline-lane = Lane

## The legend

timeline-legend-held = held
timeline-legend-planned = planned
timeline-legend-soft = date in doubt, or not to the day
timeline-legend-ghost = date given up, and the new one
timeline-legend-waits = an answer is owed
timeline-legend-crowd = so many close together

## Empty

timeline-empty = Nothing in time yet
timeline-empty-text = Rounds, offers, incidents and whatever is reported of them stand here by date. Begin with a round, also one that is only floated: when its date slips, the former one stays as an outline.
timeline-new-round = New round

## The ribbon of the overview

timeline-ribbon = Rounds, offers and incidents
timeline-ribbon-span = { $span } · hours at the venue
timeline-ribbon-drawn = Rounds, offers and incidents, { $span }
