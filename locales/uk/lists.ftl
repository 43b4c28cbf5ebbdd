### Translated from ../en; the comments there say what the arguments are.

lists-filter = Фільтр
lists-filter-named = Фільтр: { $name }
lists-filters = Фільтри
lists-add-filter = Додати фільтр
lists-apply = Застосувати
lists-cancel = Скасувати
lists-clear = Очистити фільтри
lists-remove = прибрати
lists-remove-named = Прибрати фільтр: { $name }
lists-chip = { $name }: { $value }
lists-chip-interval = Дні: { $days }
lists-nothing = Ніщо не відповідає фільтрам
lists-nothing-text = Записи тут є, але жоден не відповідає всім умовам. Приберіть одну з умов або шукайте в усьому досьє через Ctrl K.
lists-count =
    { $n ->
        [one] { $n } запис
        [few] { $n } записи
       *[many] { $n } записів
    }
lists-count-of = { $n } із { $total }
lists-by-kinds = Вид
lists-by-asserts = Що стверджується
lists-by-states = Стан
lists-by-party = Сторона
lists-by-speaker = Хто сказав
lists-by-issue = Спірне питання
lists-by-subject = Про що
lists-by-outlet = Видання
lists-by-source = Джерело
lists-by-process = Процес
lists-by-mark = Гриф поширення
lists-by-credibility = Достовірність
lists-by-reliability = Надійність
lists-by-dated = Дата
lists-by-recorded_from = Записано від
lists-by-recorded_to = Записано до
lists-by-tags = Позначки
lists-by-text = Слова
lists-mark-or-stricter = { $mark } або суворіше
lists-mark-none = без власного грифа
lists-at-least = щонайменше { $grade }
lists-saved =
    { $n ->
        [0] Збережені
       *[other] Збережені ({ $n })
    }
lists-saved-title = Збережені фільтри
lists-saved-none = Ще немає. Звузьте список і дайте фільтру назву: він залишиться в досьє.
lists-saved-name = Назва цього фільтра
lists-saved-keep = Зберегти фільтр
lists-saved-forget = Забути фільтр: { $name }
lists-columns = Стовпці
lists-columns-hint = Alt ↑ і Alt ↓ пересувають стовпець, Alt ← і Alt → звужують чи розширюють його.
lists-columns-usual = Звичайні стовпці
lists-column-up = Пересунути вперед: { $name }
lists-column-sort = Упорядкувати за стовпцем «{ $name }»
lists-column-down = Пересунути назад: { $name }
lists-column-width = Потягніть, щоб розширити чи звузити стовпець; подвійне клацання повертає звичайну ширину.
lists-column-narrower = Звузити «{ $name }»
lists-column-wider = Розширити «{ $name }»
lists-choose-all = Вибрати всі рядки
lists-choose-none = Зняти вибір
lists-chosen-row = Вибрано
lists-not-chosen-row = Не вибрано
lists-chosen-group = Вибрані рядки
lists-chosen = Вибрано { $n } із { $total }
lists-choose-all-of = Вибрати всі: { $n }
lists-bulk-mark = Гриф
lists-bulk-mark-hint = Якщо порожньо, гриф знімається.
lists-bulk-tags = Позначки
lists-bulk-processes = Процес
lists-bulk-grade = Оцінка
lists-bulk-add = Додати позначки
lists-bulk-remove = Зняти позначки
lists-bulk-add-to = Додати до
lists-bulk-take-from = Вилучити з
lists-bulk-apply =
    { $n ->
        [one] Змінити { $n } запис
        [few] Змінити { $n } записи
       *[many] Змінити { $n } записів
    }
lists-bulk-bin = У кошик
lists-bulk-restore = Відновити
lists-bulk-purge = Знищити
lists-working = Виконується
lists-stop = Зупинити
lists-stopped = Зупинено. Нічого не змінено.
lists-unfit =
    { $n ->
        [one] { $n } запис такого виду, якому це не підходить; він лишився, як був.
        [few] { $n } записи такого виду, якому це не підходить; вони лишилися, як були.
       *[many] { $n } записів такого виду, якому це не підходить; вони лишилися, як були.
    }
lists-refused =
    { $n ->
        [one] Правило залишило { $n } запис незмінним: { $reason }
        [few] Правила залишили незмінними { $n } записи. Перше: { $reason }
       *[many] Правила залишили незмінними { $n } записів. Перше: { $reason }
    }
lists-copy-table = Копіювати як таблицю
lists-copy-markdown = Копіювати як Markdown
lists-copied =
    { $n ->
        [one] Скопійовано { $n } рядок.
        [few] Скопійовано { $n } рядки.
       *[many] Скопійовано { $n } рядків.
    }
lists-copied-most = Скопійовано перші рядки: { $n }. Цілі списки записує командний рядок.
lists-not-copied = Не вдалося записати в буфер обміну. Нічого не скопійовано.
lists-merge = Об’єднати
lists-undo = Скасувати
lists-redo = Повторити
lists-recorded = Записано
lists-no-date = без дати
lists-edit-value = Редагувати: { $field }
