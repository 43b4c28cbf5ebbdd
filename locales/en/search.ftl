### Full text search.

search-title = Search
search-found =
    { $n ->
        [one] { $n } record holds “{ $text }”
       *[other] { $n } records hold “{ $text }”
    }
search-start = Search the dossier
search-start-text = Type in the box above. Titles, texts, names in every spelling, notes and captured sources are searched, at the clocks shown.
search-nothing = Nothing holds “{ $text }”
search-fewer = Try fewer words, or the beginning of one.
search-not-then = Nothing at these clocks. It may be known now: go back to now.
search-hits = Hits
search-more = Show more
search-label = Search the texts
search-placeholder = Words, each at least begun; “quoted” together; −without
search-what = Record
search-kind = Kind
search-date = Date
search-best-first = The best first
search-shown = The first { $n } of { $total }.
