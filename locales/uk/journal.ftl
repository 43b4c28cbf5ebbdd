### Translated from ../en; the comments there say what the arguments are.

journal-title = Журнал
journal-text = Кожна дія, яку будь-коли виконали з цим досьє. Ніщо не переписується: скасування є ще одним рядком.
journal-undo = Скасувати: { $what }
journal-redo = Повторити: { $what }
journal-number = №
journal-when = Коли
journal-what = Що
journal-by = Хто
journal-records = Записи
journal-as-known = Тодішній стан
journal-see = Побачити тоді
journal-undone = скасовано
journal-checking = Перевірка
journal-stop = Зупинити
journal-check = Перевірити досьє
journal-intact =
    { $n ->
        [one] Ціле: хеші { $n } операції звірено, кожен стан виведено знову.
        [few] Ціле: хеші { $n } операцій звірено, кожен стан виведено знову.
       *[many] Ціле: хеші { $n } операцій звірено, кожен стан виведено знову.
    }
journal-problems =
    { $n ->
        [one] Знайдено { $n } проблему.
        [few] Знайдено { $n } проблеми.
       *[many] Знайдено { $n } проблем.
    }
