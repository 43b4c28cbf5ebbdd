### Translated from ../en; the comments there say what the arguments are.

views-overview = Обзор
views-timeline = Хронология
views-rounds = Раунды
views-venues = Места проведения
views-issues = Спорные вопросы
views-offers = Предложения
views-incidents = Инциденты
views-capture = Считывание
views-sources = Источники
views-statements = Заявления
views-people = Лица и стороны
views-notes = Заметки
views-questions = Открытые вопросы
views-briefings = Справки
views-changes = Что изменилось
views-journal = Журнал
views-bin = Корзина
views-settings = Внешний вид
views-search = Поиск
views-group-talks = Переговоры
views-group-evidence = Подтверждения
views-group-work = Работа
views-group-desk = Стол
views-nav = Разделы
views-nav-title = { $view } ({ $keys })
views-inspector = Инспектор
views-back = Назад
views-back-title = Назад (Alt ←)
views-process = Процесс
views-process-whole = Всё досье
views-process-none = Процессов ещё нет
views-process-new = Новый процесс…
views-process-open = Открыть этот процесс
views-not-saved = Не сохранено: { $why }
views-saving = Сохранение…
views-saved = Сохранено { $when }
views-nothing-to-save = Нечего сохранять
views-read-only = Только чтение
views-journal-length =
    { $n ->
        [one] Журнал: { $n } изменение
        [few] Журнал: { $n } изменения
       *[many] Журнал: { $n } изменений
    }
views-journal-intact = { $journal } · цел
views-journal-damaged = { $journal } · повреждён
