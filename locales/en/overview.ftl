### Overview: where the talks stand.

overview-empty = No process yet
overview-empty-text = A process is a negotiation: its track, its aims, and who takes part. Rounds, offers and sticking points belong to it.
overview-new-process = New process
overview-sides = Where the sides stand
overview-sides-axes = sticking point × party
overview-all-issues =
    { $n ->
        [one] { $n } sticking point
       *[other] All { $n } sticking points
    }
overview-latest = Latest developments
overview-latest-order = newest first
overview-nothing = Nothing recorded by these clocks.
overview-own = own observation
overview-no-evidence = no evidence recorded
overview-contradictions = Contradictions
overview-since-briefing = Since briefing { $number }
overview-since-all = What changed
overview-unchanged = Nothing changed.
overview-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }

overview-next = Next round
overview-last = Last round
overview-owed = Answer owed
overview-issues = Sticking points
overview-none-known = none known
overview-none-yet = none yet
overview-nobody = nobody owes one
overview-unsaid = not said by whom
overview-no-text = no text
overview-open-agreed = { $open } open, { $agreed } agreed
overview-moved = { $issue }: { $state }, { $when }
overview-no-movement = no movement yet
overview-owed-by = { $party } → { $offer }
overview-day =
    { $n ->
       *[other] day { $n }
    }
overview-repeated =
    { $n ->
        [1] repeated once
        [2] repeated twice
       *[other] repeated { $n } times
    }
overview-slipped =
    { $n ->
        [1] slipped once
        [2] slipped twice
       *[other] slipped { $n } times
    }
overview-today = today
overview-from-today = from today
overview-no-date = date not known
overview-overdue =
    { $n ->
        [one] overdue by { $n } day
       *[other] overdue by { $n } days
    }
overview-in =
    { $n ->
        [one] in { $n } day
       *[other] in { $n } days
    }
overview-in-earliest =
    { $n ->
        [one] in { $n } day at the earliest
       *[other] in { $n } days at the earliest
    }
overview-ago =
    { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }
