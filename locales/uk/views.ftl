### Translated from ../en; the comments there say what the arguments are.

views-overview = Огляд
views-timeline = Хронологія
views-rounds = Раунди
views-venues = Місця проведення
views-issues = Спірні питання
views-offers = Пропозиції
views-incidents = Інциденти
views-capture = Зчитування
views-sources = Джерела
views-statements = Заяви
views-people = Особи та сторони
views-notes = Нотатки
views-questions = Відкриті питання
views-briefings = Довідки
views-changes = Що змінилося
views-journal = Журнал
views-bin = Кошик
views-settings = Вигляд
views-search = Пошук
views-group-talks = Переговори
views-group-evidence = Підтвердження
views-group-work = Робота
views-group-desk = Стіл
views-nav = Розділи
views-nav-title = { $view } ({ $keys })
views-inspector = Інспектор
views-back = Назад
views-back-title = Назад (Alt ←)
views-process = Процес
views-process-whole = Усе досьє
views-process-none = Процесів ще немає
views-process-new = Новий процес…
views-process-open = Відкрити цей процес
views-not-saved = Не збережено: { $why }
views-saving = Збереження…
views-saved = Збережено { $when }
views-nothing-to-save = Нічого зберігати
views-read-only = Лише для читання
views-journal-length =
    { $n ->
        [one] Журнал: { $n } зміна
        [few] Журнал: { $n } зміни
       *[many] Журнал: { $n } змін
    }
views-journal-intact = { $journal } · цілий
views-journal-damaged = { $journal } · пошкоджений
