### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [one] «{ $text }» містить { $n } запис
        [few] «{ $text }» містять { $n } записи
       *[many] «{ $text }» містять { $n } записів
    }
search-label = Шукати в текстах
search-placeholder = Слова, кожне хоча б початком; «разом» у лапках; −без цього
search-empty = Пошук у досьє
search-empty-text = Пошук іде в назвах, текстах, іменах у кожному написанні, нотатках і збережених джерелах на вказаних моментах.
search-none = Ніщо не містить «{ $text }»
search-none-now = Спробуйте менше слів або лише початок слова.
search-none-past = На цих моментах нічого. Можливо, це відомо тепер: поверніться до поточного моменту.
search-hits = Знайдене
search-more = Показати більше
