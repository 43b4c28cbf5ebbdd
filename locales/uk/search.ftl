### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [one] «{ $text }» містить { $n } запис
        [few] «{ $text }» містять { $n } записи
       *[many] «{ $text }» містять { $n } записів
    }
search-hits = Знайдене
search-more = Показати більше
