### Translated from ../en; the comments there say what the arguments are.

search-title = Поиск
search-found =
    { $n ->
        [one] «{ $text }» содержит { $n } запись
        [few] «{ $text }» содержат { $n } записи
       *[many] «{ $text }» содержат { $n } записей
    }
search-start = Поиск в досье
search-start-text = Наберите в поле вверху. Поиск идёт в названиях, текстах, именах в каждом написании, заметках и сохранённых источниках на указанные моменты.
search-nothing = Ничто не содержит «{ $text }»
search-fewer = Попробуйте меньше слов или только начало слова.
search-not-then = На эти моменты ничего. Возможно, это известно теперь: вернитесь к настоящему моменту.
search-hits = Найденное
search-more = Показать больше
search-label = Искать в текстах
search-placeholder = Слова, каждое хотя бы началом; «вместе» в кавычках; −без этого
search-what = Запись
search-kind = Вид
search-date = Дата
search-best-first = Сначала лучшие
search-shown = Первые { $n } из { $total }.
