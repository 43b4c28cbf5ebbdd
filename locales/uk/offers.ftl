### Translated from ../en; the comments there say what the arguments are.

offers-title = Пропозиції
offers-text = Ланцюжки запрошень і відповідей; спершу ті, де відповіді чекають найдовше. Enter відкриває пропозицію, пробіл показує її ходи.
offers-list-text = Усі пропозиції та зобов’язання для сортування, фільтрування й редагування.
offers-new = Нова пропозиція
offers-empty-title = Пропозицій ще немає
offers-empty-text = Запрошення, пропозиції, вимоги й те, що на них відповідають. Запишіть, хто й кому це висуває; хто винен наступну відповідь, буде пораховано за вас.
offers-none-owed-title = Відповідей ні за ким немає
offers-none-owed-text = На цих моментах на кожну записану пропозицію відповіли, її відкликали або вона втратила чинність.
offers-ways = Як показано пропозиції
offers-way-threads = Ланцюжки
offers-way-list = Список
offers-owed-only = Лише ті, де чекають відповіді
offers-count =
    { $threads ->
        [one] { $threads } ланцюжок
        [few] { $threads } ланцюжки
       *[many] { $threads } ланцюжків
    }, { $waiting ->
        [0] жоден не чекає на відповідь
        [one] { $waiting } чекає на відповідь
       *[other] { $waiting } чекають на відповідь
    }
offers-cut = Розглянуто лише перші 5000 пропозицій.
offers-more = Ще ланцюжки
offers-thread = Ланцюжок
offers-thread-count =
    { $n ->
        [one] { $n } пропозиція
        [few] { $n } пропозиції
       *[many] { $n } пропозицій
    }
offers-every = Усі ходи
offers-fewer = Менше
offers-owes =
    { $days ->
        [-1] відповідь за: { $party }
       *[other] відповідь за: { $party }, день { $days }
    }
offers-repeated-unanswered =
    { $n ->
        [one] повторно запитано { $n } раз
        [few] повторно запитано { $n } рази
       *[many] повторно запитано { $n } разів
    }
offers-nobody-owes = ніхто не винен відповіді
offers-nobody = ніхто
offers-somebody = хтось неназваний
offers-nobody-named = не названо
offers-from-to = { $from } → { $to }
offers-answers = відповідь на «{ $offer }»
offers-repeated =
    { $n ->
        [one] повторено { $n } раз
        [few] повторено { $n } рази
       *[many] повторено { $n } разів
    }
offers-conditions = Умови: { $conditions }
offers-expires = чинна до { $date }
offers-past = строк минув
offers-silence = мовчання
offers-since = від { $day }
offers-move-by = { $move }, { $party }
offers-drawn =
    { $n ->
        [one] Ланцюжок з однієї пропозиції, { $offer }: { $owed }
        [few] Ланцюжок із { $n } пропозицій, що починається з «{ $offer }»: { $owed }
       *[many] Ланцюжок із { $n } пропозицій, що починається з «{ $offer }»: { $owed }
    }
offers-drawn-until = { $day }
offers-column-offer = Пропозиція
offers-column-between = Від → кому
offers-column-state = Стан
offers-column-owes = За ким відповідь
offers-column-put = Востаннє висунуто
