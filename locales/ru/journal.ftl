### Translated from ../en; the comments there say what the arguments are.

journal-title = Журнал
journal-text = Каждое действие, когда-либо выполненное с этим досье. Ничто не переписывается: отмена — ещё одна строка.
journal-undo = Отменить: { $what }
journal-redo = Повторить: { $what }
journal-number = №
journal-when = Когда
journal-what = Что
journal-by = Кто
journal-records = Записи
journal-as-known = Тогдашнее состояние
journal-see = Увидеть тогда
journal-undone = отменено
journal-checking = Проверка
journal-stop = Остановить
journal-check = Проверить досье
journal-intact =
    { $n ->
        [one] Цело: хеши { $n } операции сверены, каждое состояние выведено заново.
       *[other] Цело: хеши { $n } операций сверены, каждое состояние выведено заново.
    }
journal-problems =
    { $n ->
        [one] Найдена { $n } проблема.
        [few] Найдены { $n } проблемы.
       *[many] Найдено { $n } проблем.
    }
