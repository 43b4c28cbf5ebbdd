### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [one] «{ $text }» содержит { $n } запись
        [few] «{ $text }» содержат { $n } записи
       *[many] «{ $text }» содержат { $n } записей
    }
search-hits = Найденное
search-more = Показать больше
