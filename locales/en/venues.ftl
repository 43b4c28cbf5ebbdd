### Venues: which places are on the table, what each party holds of them, how far they lie and
### which hour it is there.

venues-title = Venues
venues-text = Which places are on the table, what each party last said of them, how far they lie and what time it is there.
venues-new = New venue
venues-empty = No venues on the table
venues-empty-text = Put a place on the table once, then record what each party says of it: suggested, acceptable, refused, acceptable if.

venues-pages = Pages of venues
venues-page = { $from }–{ $to } of { $total }
venues-page-back = Back
venues-page-on = On

## The board.

venues-board-label = What each party holds of each venue
venues-column-venue = Venue
venues-for-process = for the process as a whole
venues-for-round = for { $round }
venues-rounds-here =
    { $n ->
        [one] { $n } round here
       *[other] { $n } rounds here
    }
# A party of whom no stance on a venue is recorded.
venues-nothing-said = no word
# Only hypothetical, planned, denied or superseded stances are recorded.
venues-only-aside = nothing that counts
# The dossier records that the party kept silent.
venues-silent = silent
venues-silent-since = silent since
venues-disputed = disputed
venues-origins =
    { $n ->
        [one] { $n } origin
       *[other] { $n } origins
    }
venues-changed =
    { $n ->
        [one] changed once
       *[other] changed { $n } times
    }
venues-history = What { $party } said of it
venues-history-none = Nothing is recorded at these clocks.
venues-history-more = The latest { $n } of { $total }; the venue’s own page has the rest.

## Map and table.

venues-ground = Where they lie
venues-shown-as = Shown as
venues-shown-map = Map
venues-shown-table = Distances and hours
venues-local-times = Local times
venues-moment-now = now
venues-moment-noon = { $day }, noon in UTC
# A session of a round, such as "First day · Round 2".
venues-moment-session = { $session } · { $round }
venues-moment-there = { $day }, { $time }
# Hours from UTC, with sign.
venues-offset = UTC{ $offset }
venues-day-before = the day before
venues-day-after = the day after
venues-no-zone = zone not known
venues-incidents =
    { $unplaced ->
        [0] Incidents: { $seen } of { $total }
       *[other] Incidents: { $seen } of { $total }, { $unplaced } without a place
    }

venues-map-label =
    { $n ->
        [one] Map with { $n } place
       *[other] Map with { $n } places
    }
venues-map-keys = Arrows go to the next place that way, Enter selects it. Plus and minus zoom, 0 fits everything, Shift with arrows moves the map. “Distances and hours” has the same places as a table.
venues-map-past = The map shows the past the clocks stand at.
venues-map-coming = Drawing the map…
venues-map-failed = The map could not be drawn. “Distances and hours” has the same places.
# The note in the corner of the map.
venues-map-borders = Borders as the United Nations draws them; they imply no endorsement. Natural Earth. Equal-area projection.
venues-map-unplaced =
    { $n ->
        [one] { $n } venue cannot be placed
       *[other] { $n } venues cannot be placed
    }
venues-zoom-in = Zoom in
venues-zoom-out = Zoom out
venues-zoom-fit = Fit everything
venues-layers = On the map
venues-layer-venues = Venues
venues-layer-incidents = Incidents
venues-layer-seats = Seats of the parties
venues-mark-stance = { $party }: { $stance }
venues-mark-hour = { $time } there

venues-great-circle = Kilometres along the great circle between the two points; no route. Half a per cent off at most.
venues-table-label = Places with distances and local times
venues-column-place = Place
venues-column-what = What it is
venues-column-hour = Local time
venues-column-where = Lies at
venues-what-venue = venue
venues-what-seat = seat of { $party }
venues-what-incidents =
    { $n ->
        [one] { $n } incident
       *[other] { $n } incidents
    }
venues-to-seat = to { $seat }
venues-km = { $km } km
venues-degrees = { $latitude }° N, { $longitude }° E
venues-no-point = not known
venues-from-gazetteer = from the built-in gazetteer
venues-stances = Stances
# A seat of a party with its distance from the chosen venue.
venues-end = { $place } { $km } km
venues-far = From { $place }, great circle: { $seats }
# Instead of a distance, where the venue lies in the city of the party's seat.
venues-same-city = same city
