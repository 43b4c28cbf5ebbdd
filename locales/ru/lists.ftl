### Translated from ../en; the comments there say what the arguments are.

lists-filter = Фильтр
lists-filter-named = Фильтр: { $name }
lists-filters = Фильтры
lists-add-filter = Добавить фильтр
lists-apply = Применить
lists-cancel = Отмена
lists-clear = Очистить фильтры
lists-remove = убрать
lists-remove-named = Убрать фильтр: { $name }
lists-chip = { $name }: { $value }
lists-chip-interval = Дни: { $days }
lists-nothing = Ничто не соответствует фильтрам
lists-nothing-text = Записи здесь есть, но ни одна не отвечает всем условиям. Уберите одно из условий или ищите во всём досье через Ctrl K.
lists-count =
    { $n ->
        [one] { $n } запись
        [few] { $n } записи
       *[many] { $n } записей
    }
lists-count-of = { $n } из { $total }
lists-by-kinds = Вид
lists-by-asserts = Что утверждается
lists-by-states = Состояние
lists-by-party = Сторона
lists-by-speaker = Кто сказал
lists-by-issue = Спорный вопрос
lists-by-subject = О чём
lists-by-outlet = Издание
lists-by-source = Источник
lists-by-process = Процесс
lists-by-mark = Гриф распространения
lists-by-credibility = Достоверность
lists-by-reliability = Надёжность
lists-by-dated = Дата
lists-by-recorded_from = Записано с
lists-by-recorded_to = Записано до
lists-by-tags = Метки
lists-by-text = Слова
lists-mark-or-stricter = { $mark } или строже
lists-mark-none = без собственного грифа
lists-at-least = не ниже { $grade }
lists-saved =
    { $n ->
        [0] Сохранённые
       *[other] Сохранённые ({ $n })
    }
lists-saved-title = Сохранённые фильтры
lists-saved-none = Пока нет. Сузьте список и дайте фильтру название: он останется в досье.
lists-saved-name = Название этого фильтра
lists-saved-keep = Сохранить фильтр
lists-saved-forget = Забыть фильтр: { $name }
lists-columns = Столбцы
lists-columns-hint = Alt ↑ и Alt ↓ передвигают столбец, Alt ← и Alt → сужают или расширяют его.
lists-columns-usual = Обычные столбцы
lists-column-up = Передвинуть вперёд: { $name }
lists-column-sort = Упорядочить по столбцу «{ $name }»
lists-column-down = Передвинуть назад: { $name }
lists-column-width = Потяните, чтобы расширить или сузить столбец; двойной щелчок возвращает обычную ширину.
lists-column-narrower = Сузить «{ $name }»
lists-column-wider = Расширить «{ $name }»
lists-choose-all = Выбрать все строки
lists-choose-none = Снять выбор
lists-chosen-row = Выбрано
lists-not-chosen-row = Не выбрано
lists-chosen-group = Выбранные строки
lists-chosen = Выбрано { $n } из { $total }
lists-choose-all-of = Выбрать все: { $n }
lists-bulk-mark = Гриф
lists-bulk-mark-hint = Если пусто, гриф снимается.
lists-bulk-tags = Метки
lists-bulk-processes = Процесс
lists-bulk-grade = Оценка
lists-bulk-add = Добавить метки
lists-bulk-remove = Снять метки
lists-bulk-add-to = Добавить в
lists-bulk-take-from = Исключить из
lists-bulk-apply =
    { $n ->
        [one] Изменить { $n } запись
        [few] Изменить { $n } записи
       *[many] Изменить { $n } записей
    }
lists-bulk-bin = В корзину
lists-bulk-restore = Восстановить
lists-bulk-purge = Уничтожить
lists-working = Выполняется
lists-stop = Остановить
lists-stopped = Остановлено. Ничего не изменено.
lists-unfit =
    { $n ->
        [one] { $n } запись такого вида, которому это не подходит; она осталась прежней.
        [few] { $n } записи такого вида, которому это не подходит; они остались прежними.
       *[many] { $n } записей такого вида, которому это не подходит; они остались прежними.
    }
lists-refused =
    { $n ->
        [one] Правило оставило { $n } запись неизменной: { $reason }
        [few] Правила оставили неизменными { $n } записи. Первое: { $reason }
       *[many] Правила оставили неизменными { $n } записей. Первое: { $reason }
    }
lists-copy-table = Копировать как таблицу
lists-copy-markdown = Копировать как Markdown
lists-copied =
    { $n ->
        [one] Скопирована { $n } строка.
        [few] Скопированы { $n } строки.
       *[many] Скопировано { $n } строк.
    }
lists-copied-most = Скопированы первые строки: { $n }. Целые списки записывает командная строка.
lists-not-copied = Не удалось записать в буфер обмена. Ничего не скопировано.
lists-merge = Объединить
lists-undo = Отменить
lists-redo = Повторить
lists-recorded = Записано
lists-no-date = без даты
lists-edit-value = Редактировать: { $field }
