### Rounds: their lives, and their delegations side by side.

rounds-title = Rounds
rounds-text = Each round’s life: dates that slipped, venues that moved, who came, what came out, how it is counted.
rounds-delegations-text = Whom each party sent to one round after another, and what changed in between.
rounds-new = New round
rounds-shown-as = Shown as
rounds-shown-lives = Lives
rounds-shown-delegations = Delegations
rounds-empty = No rounds yet
rounds-empty-text = A round is a meeting or a series of sessions. Record it when it is first floated: its dates may slip, and every slip is kept.

rounds-column-round = Round
rounds-column-state = State
rounds-column-window = Held, or to be held
rounds-column-venue = Venue
rounds-not-known = not known
rounds-moved =
    { $n ->
        [one] moved once
       *[other] moved { $n } times
    }
rounds-slipped =
    { $n ->
        [one] slipped once
       *[other] slipped { $n } times
    }

## The life of one round.

rounds-life = Life of the round
rounds-dates = Dates
rounds-changes-of-date =
    { $n ->
        [one] { $n } change
       *[other] { $n } changes
    }
rounds-never-moved = never moved
rounds-no-date = no date stands
rounds-no-date-short = no date
rounds-no-new-date = no new date
# What a screen reader hears of the drawing; the windows are a list of the four messages below.
rounds-drawing = Dates in their order: { $windows }
rounds-window-gave_way = { $window } gave way
rounds-window-lost = { $window } was lost without a new date
rounds-window-stands = { $window } stands
rounds-window-held = { $window } was when it was held
# Between a former and a new value, for screen readers.
rounds-then = then
rounds-put-off = put off without a new date
rounds-later = moved later
rounds-earlier = brought forward
rounds-later-days =
    { $n ->
        [one] { $n } day later
       *[other] { $n } days later
    }
rounds-earlier-days =
    { $n ->
        [one] { $n } day earlier
       *[other] { $n } days earlier
    }
rounds-reason-disputed = reason disputed
rounds-no-reason = No reason given.
rounds-preferred = preferred
rounds-said = the report
rounds-venue-moves = Venue moves
rounds-sessions = Sessions
# Day and hour on the clocks of the place.
rounds-session-at = { $day }, { $time }
rounds-session-until = { $at } to { $end }
rounds-no-hour = no hour recorded
rounds-clock-of = clocks of { $zone }
# The same moment on the analyst's own clock.
rounds-your-hour = here { $at }
rounds-counted = Counted as
rounds-rival = rival counts
rounds-outcomes = Outcomes
rounds-document = Text:
rounds-silences = Silences
rounds-amount = { $n } { $unit }
rounds-amount-least = at least { $n } { $unit }
rounds-amount-most = at most { $n } { $unit }
rounds-amount-between = { $least }–{ $most } { $unit }

## Delegations.

rounds-delegations = Delegations
rounds-as-a-whole = the party as a whole
rounds-head-disputed = head disputed
rounds-column-person = Person
rounds-table-label = Delegations by round
rounds-pages = Pages of rounds
rounds-page = Rounds { $from }–{ $to } of { $total }
rounds-page-earlier = Earlier
rounds-page-later = Later
rounds-nobody = No delegations recorded
rounds-nobody-text = Add a development to a round and say who came, for whom and as what. Two rounds with names can then be compared.
# How many of those named came to the earlier round too.
rounds-continuity = { $most } of { $of } as in { $round }
rounds-continuity-disputed = { $least } to { $most } of { $of } as in { $round }; accounts differ
rounds-presence-unnamed = no person named
rounds-presence-stayed_away = stayed away
rounds-presence-unrecorded = nothing recorded
# What a party as a whole was to a round.
rounds-whole-head = led
rounds-whole-member = took part
rounds-whole-mediator = mediated
rounds-whole-host = hosted
rounds-whole-observer = observed
rounds-whole-absent = stayed away
rounds-change-joined = joined
rounds-change-stayed = as before
rounds-change-promoted = promoted
rounds-change-lower = lower rank
rounds-change-recast = another role
rounds-change-left = left
rounds-against = against { $round }
rounds-by-one-account = by one account
rounds-set-aside = not preferred
rounds-not-named = not named
rounds-note = Joined and left are by what is recorded: who is not named may have come all the same. Rounds without names are passed over in the comparison.
