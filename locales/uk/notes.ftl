### Translated from ../en; the comments there say what the arguments are.

notes-title = Нотатки
notes-text = Markdown, зберігається під час набору.
notes-filter = Фільтр
notes-filter-label = Фільтрувати нотатки
notes-new = Нова нотатка
notes-none = Нотаток ще немає
notes-none-text = Міркуйте тут на папері. Нотатка може стосуватися будь-якого запису, і кожна її версія зберігається.
notes-note = Нотатка
notes-unchosen = Нотатку не вибрано
notes-unchosen-text = Виберіть нотатку збоку або натисніть Ctrl N, щоб створити нову.
notes-name = Назва
notes-write = Писати
notes-read = Читати
notes-bin = У кошик
notes-again = Спробувати ще раз
notes-body = Текст нотатки, Markdown
notes-about = Про що
notes-then = Це нотатка, якою її знали { $when }. Писати можна лише в теперішньому.
notes-hint = Пишіть. @ згадує людей, сторони й раунди; [[ веде до будь-якого запису.
notes-task = Завдання
notes-make = Новий запис ({ $kind }): «{ $name }»
# Finding and replacing inside a note.
notes-find = Знайти
notes-find-next = Далі
notes-find-previous = Назад
notes-find-all = Усі
notes-find-case = З урахуванням регістру
notes-find-pattern = Шаблон
notes-find-words = Цілі слова
notes-find-close = Закрити
notes-find-current = Поточний збіг
notes-find-line = у рядку
notes-replace = Замінити
notes-replace-with = Замінити на
notes-replace-all = Замінити всі
notes-replaced-line = Замінено збіг у рядку { $n }
notes-replaced-count = Замінено збігів: { $n }
notes-go-line = Перейти до рядка
notes-go = Перейти
notes-offered = Варіанти
notes-folded = Згорнуті рядки
notes-unfolded = Розгорнуті рядки
notes-folded-text = згорнутий текст
notes-fold = Згорнути
notes-unfold = Розгорнути
notes-selection-deleted = Виділене видалено
# Two texts of one note.
notes-two = Два тексти цієї нотатки
notes-two-text = Поки ви писали, нотатку змінили в іншому місці. Обидва тексти збережено, доки ви не оберете.
notes-two-mine = Написано тут
notes-two-theirs = У досьє
notes-two-keep = Лишити написане тут
notes-two-keep-theirs = Лишити те, що в досьє
notes-two-both = Лишити обидва як дві нотатки
notes-two-copy = { $title } (інший текст)
# Talks: written while people speak.
notes-talks = Переговори
notes-talks-text = Час, промовці та їхні слова, рядок за рядком
notes-talks-title = Переговори { $day } { $about }
notes-talks-zone = Часовий пояс
notes-talks-zone-bad = Такого часового поясу немає. До того рядки позначаються часом цього комп’ютера.
notes-talks-day = День
notes-talks-round = Раунд
notes-talks-stamp = Позначити час
notes-talks-terms = Умови
notes-talks-no-speakers = Оберіть раунд: тоді кожен член делегацій матиме свою клавішу.
notes-lines = Заяви з цієї нотатки
notes-lines-open = Зробити заяви…
notes-lines-about = Вони стосуються
notes-lines-about-needed = Спершу вкажіть, чого вони стосуються.
notes-lines-none = Ще немає рядка з часом, промовцем і словами.
notes-lines-recorded = записано
notes-lines-one = Записати
notes-lines-one-of = Записати «{ $words }»
notes-lines-record = { $n ->
    [one] Записати { $n } заяву
    [few] Записати { $n } заяви
   *[other] Записати { $n } заяв
  }
notes-evidence = З власної нотатки аналітика
# History of a note.
notes-history = Історія
notes-history-revisions = Редакції, найновіші перші
notes-history-before = Проти попередньої
notes-history-now = Проти чинної
notes-history-text = Що змінилося
notes-history-text-hint = Підкреслене з’явилося, закреслене зникло.
notes-history-restore = Повернути цей текст
notes-history-purged = Вміст цієї редакції стерто.
# Links between notes and records.
notes-linked = { $n ->
    [one] Посилання з { $n } нотатки
   *[other] Посилання з { $n } нотаток
  }
notes-named = { $n ->
    [one] Ця назва є в { $n } нотатці
   *[other] Ця назва є в { $n } нотатках
  }
notes-link = Зробити посиланням
notes-link-in = Зробити посиланням у «{ $title }»
notes-tags = Мітки
notes-pin = Закріпити
notes-pinned = Закріплені нотатки
notes-as-template = Використовувати як шаблон
notes-pasted = Вставлено як звичайний текст. Також посилання, списки та джерело:
notes-pasted-from = Джерело:
# How a note begins.
notes-from = Нова за шаблоном…
notes-from-text = Шаблоном може бути будь-яка нотатка: позначте це внизу неї.
notes-template-readout = Звіт про зустріч
notes-template-readout-title = Звіт про зустріч {"{{"}date{"}}"}
notes-template-readout-text = # Звіт про зустріч, {"{{"}day{"}}"}

    {"{{"}about{"}}"}

    ## Хто зустрівся

    ## Що сказали

    ## Про що домовилися

    ## Що лишилося відкритим

    - [ ] Наступний крок
notes-template-bilateral = Двостороння зустріч
notes-template-bilateral-title = Двостороння зустріч {"{{"}date{"}}"}
notes-template-bilateral-text = # Двостороння зустріч, {"{{"}day{"}}"}

    | | Сторона А | Сторона Б |
    | --- | --- | --- |
    | Голова | | |
    | Позиція | | |

    ## У чому розходяться

    ## У чому зрушили
notes-template-press = Лінія для преси
notes-template-press-title = Лінія для преси {"{{"}date{"}}"}
notes-template-press-text = # Лінія для преси, {"{{"}day{"}}"}

    ## Лінія

    ## Якщо запитають

    - Запитання:
      Відповідь:
notes-template-daily = Щоденник
notes-template-daily-title = Щоденник { $day }
notes-template-daily-text = # {"{{"}day{"}}"}

    ## Побачене

    ## Зробити

    - [ ]{" "}
# Folders of Markdown.
notes-importing = Імпорт нотаток
notes-exporting = Експорт нотаток
notes-stopped = Зупинено. Нічого не змінено.
notes-folder-name = Нотатки
notes-exported = До «{ $name }» записано нотаток: { $notes }, інших файлів: { $files }.
notes-exported-missing = Файлів, яких немає в досьє: { $n }; їх пропущено.
notes-taken = Що взято
notes-taken-counts = Нотаток: { $notes } · інших файлів: { $files } · уже відомих: { $known } · пропущено: { $out }
notes-taken-more = і ще { $n }
notes-fate-note = взято як нотатку
notes-fate-beside = взято поруч з іншою редакцією
notes-fate-known = уже відомо
notes-fate-attached = збережено з нотатками
notes-fate-left_out = пропущено
