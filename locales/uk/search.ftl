### Translated from ../en; the comments there say what the arguments are.

search-title = Пошук
search-found =
    { $n ->
        [one] «{ $text }» містить { $n } запис
        [few] «{ $text }» містять { $n } записи
       *[many] «{ $text }» містять { $n } записів
    }
search-start = Пошук у досьє
search-start-text = Наберіть у полі вгорі. Пошук іде в назвах, текстах, іменах у кожному написанні, нотатках і збережених джерелах на вказаних моментах.
search-nothing = Ніщо не містить «{ $text }»
search-fewer = Спробуйте менше слів або лише початок слова.
search-not-then = На цих моментах нічого. Можливо, це відомо тепер: поверніться до поточного моменту.
search-hits = Знайдене
search-more = Показати більше
search-label = Шукати в текстах
search-placeholder = Слова, кожне хоча б початком; «разом» у лапках; −без цього
search-what = Запис
search-kind = Вид
search-date = Дата
search-best-first = Спершу найкращі
search-shown = Перші { $n } із { $total }.
