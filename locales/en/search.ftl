### Full text over the whole dossier.

search-found = { $n ->
    [one] { $n } record holds “{ $text }”
   *[other] { $n } records hold “{ $text }”
}
search-label = Search the texts
search-placeholder = Words, or the beginnings of words
search-empty = Search the dossier
search-empty-text = Titles, texts, names in every spelling, notes and captured sources are searched, at the clocks shown.
search-none = Nothing holds “{ $text }”
search-none-now = Try fewer words, or the beginning of one.
search-none-past = Nothing at these clocks. It may be known now: go back to now.
search-hits = Hits
search-more = Show more
