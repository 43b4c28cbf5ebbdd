### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [one] «{ $text }» содержит { $n } запись
        [few] «{ $text }» содержат { $n } записи
       *[many] «{ $text }» содержат { $n } записей
    }
search-label = Искать в текстах
search-placeholder = Слова, каждое хотя бы началом; «вместе» в кавычках; −без этого
search-empty = Поиск в досье
search-empty-text = Поиск идёт в названиях, текстах, именах в каждом написании, заметках и сохранённых источниках на указанные моменты.
search-none = Ничто не содержит «{ $text }»
search-none-now = Попробуйте меньше слов или только начало слова.
search-none-past = На эти моменты ничего. Возможно, это известно теперь: вернитесь к настоящему моменту.
search-hits = Найденное
search-more = Показать больше
