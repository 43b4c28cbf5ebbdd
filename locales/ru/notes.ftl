### Translated from ../en; the comments there say what the arguments are.

notes-title = Заметки
notes-text = Markdown, сохраняется при наборе.
notes-filter = Фильтр
notes-filter-label = Фильтровать заметки
notes-new = Новая заметка
notes-none = Заметок ещё нет
notes-none-text = Думайте здесь на бумаге. Заметка может касаться любой записи, и каждая её версия сохраняется.
notes-note = Заметка
notes-unchosen = Заметка не выбрана
notes-unchosen-text = Выберите заметку сбоку или нажмите Ctrl N, чтобы создать новую.
notes-name = Название
notes-write = Писать
notes-read = Читать
notes-bin = В корзину
notes-again = Попробовать ещё раз
notes-body = Текст заметки, Markdown
notes-about = О чём
notes-then = Это заметка, какой её знали { $when }. Писать можно только в настоящем.
notes-hint = Пишите. @ упоминает людей, стороны и раунды; [[ ведёт к любой записи.
notes-task = Задача
notes-make = Новая запись ({ $kind }): «{ $name }»
# Finding and replacing inside a note.
notes-find = Найти
notes-find-next = Далее
notes-find-previous = Назад
notes-find-all = Все
notes-find-case = С учётом регистра
notes-find-pattern = Шаблон
notes-find-words = Слова целиком
notes-find-close = Закрыть
notes-find-current = Текущее совпадение
notes-find-line = в строке
notes-replace = Заменить
notes-replace-with = Заменить на
notes-replace-all = Заменить все
notes-replaced-line = Заменено совпадение в строке { $n }
notes-replaced-count = Заменено совпадений: { $n }
notes-go-line = Перейти к строке
notes-go = Перейти
notes-offered = Варианты
notes-folded = Свёрнутые строки
notes-unfolded = Развёрнутые строки
notes-folded-text = свёрнутый текст
notes-fold = Свернуть
notes-unfold = Развернуть
notes-selection-deleted = Выделенное удалено
# Two texts of one note.
notes-two = Два текста этой заметки
notes-two-text = Пока вы писали, заметку изменили в другом месте. Оба текста хранятся, пока вы не выберете.
notes-two-mine = Написано здесь
notes-two-theirs = В досье
notes-two-keep = Оставить написанное здесь
notes-two-keep-theirs = Оставить то, что в досье
notes-two-both = Оставить оба как две заметки
notes-two-copy = { $title } (другой текст)
# Talks: written while people speak.
notes-talks = Переговоры
notes-talks-text = Время, ораторы и их слова, строка за строкой
notes-talks-title = Переговоры { $day } { $about }
notes-talks-zone = Часовой пояс
notes-talks-zone-bad = Такого часового пояса нет. Пока его нет, строки отмечаются временем этого компьютера.
notes-talks-day = День
notes-talks-round = Раунд
notes-talks-stamp = Отметить время
notes-talks-terms = Условия
notes-talks-no-speakers = Выберите раунд: тогда у каждого члена делегаций будет своя клавиша.
notes-lines = Заявления из этой заметки
notes-lines-open = Сделать заявления…
notes-lines-about = Они касаются
notes-lines-about-needed = Сначала укажите, чего они касаются.
notes-lines-none = Пока нет строки со временем, оратором и словами.
notes-lines-recorded = записано
notes-lines-one = Записать
notes-lines-one-of = Записать «{ $words }»
notes-lines-record = { $n ->
    [one] Записать { $n } заявление
    [few] Записать { $n } заявления
   *[other] Записать { $n } заявлений
  }
notes-evidence = Из собственной заметки аналитика
# History of a note.
notes-history = История
notes-history-revisions = Редакции, новые сначала
notes-history-before = Против предыдущей
notes-history-now = Против нынешней
notes-history-text = Что изменилось
notes-history-text-hint = Подчёркнутое появилось, зачёркнутое исчезло.
notes-history-restore = Вернуть этот текст
notes-history-purged = Содержимое этой редакции стёрто.
# Links between notes and records.
notes-linked = { $n ->
    [one] Ссылка из { $n } заметки
   *[other] Ссылки из { $n } заметок
  }
notes-named = { $n ->
    [one] Это имя встречается в { $n } заметке
   *[other] Это имя встречается в { $n } заметках
  }
notes-link = Сделать ссылкой
notes-link-in = Сделать ссылкой в «{ $title }»
notes-tags = Метки
notes-pin = Закрепить
notes-pinned = Закреплённые заметки
notes-as-template = Использовать как шаблон
notes-pasted = Вставлено как простой текст. Также ссылки, списки и источник:
notes-pasted-from = Источник:
# How a note begins.
notes-from = Новая по шаблону…
notes-from-text = Шаблоном может быть любая заметка: отметьте это внизу неё.
notes-template-readout = Отчёт о встрече
notes-template-readout-title = Отчёт о встрече {"{{"}date{"}}"}
notes-template-readout-text = # Отчёт о встрече, {"{{"}day{"}}"}

    {"{{"}about{"}}"}

    ## Кто встретился

    ## Что сказали

    ## О чём договорились

    ## Что осталось открытым

    - [ ] Следующий шаг
notes-template-bilateral = Двусторонняя встреча
notes-template-bilateral-title = Двусторонняя встреча {"{{"}date{"}}"}
notes-template-bilateral-text = # Двусторонняя встреча, {"{{"}day{"}}"}

    | | Сторона А | Сторона Б |
    | --- | --- | --- |
    | Глава | | |
    | Позиция | | |

    ## В чём расходятся

    ## В чём сдвинулись
notes-template-press = Линия для прессы
notes-template-press-title = Линия для прессы {"{{"}date{"}}"}
notes-template-press-text = # Линия для прессы, {"{{"}day{"}}"}

    ## Линия

    ## Если спросят

    - Вопрос:
      Ответ:
notes-template-daily = Дневник
notes-template-daily-title = Дневник { $day }
notes-template-daily-text = # {"{{"}day{"}}"}

    ## Увиденное

    ## Сделать

    - [ ]{" "}
# Folders of Markdown.
notes-importing = Импорт заметок
notes-exporting = Экспорт заметок
notes-stopped = Остановлено. Ничего не изменено.
notes-folder-name = Заметки
notes-exported = В «{ $name }» записано заметок: { $notes }, других файлов: { $files }.
notes-exported-missing = Файлов, которых нет в досье: { $n }; они пропущены.
notes-taken = Что взято
notes-taken-counts = Заметок: { $notes } · других файлов: { $files } · уже известных: { $known } · пропущено: { $out }
notes-taken-more = и ещё { $n }
notes-fate-note = взято как заметка
notes-fate-beside = взято рядом с другой редакцией
notes-fate-known = уже известно
notes-fate-attached = хранится с заметками
notes-fate-left_out = пропущено
