### Translated from ../en; the comments there say what the arguments are.

changes-text = Между двумя моментами, каждый по обоим часам. Каждое предложение ведёт к тому, что изменилось, и к тому, на чём оно основано.
changes-since = С каких пор
changes-preset-briefing = С последней справки
changes-preset-yesterday = Со вчерашнего дня
changes-preset-week = Последние 7 дней
changes-preset-opened = С последнего открытия досье
changes-no-briefing = Ни одной справки ещё не выпущено
changes-no-opened = Досье открыто впервые
changes-no-yesterday = Со вчерашнего дня
changes-no-week = Последние 7 дней
changes-from = От
changes-to = До
changes-today = сегодня
changes-same-day = как справа
changes-bad-instant = Напишите момент как 2026-01-29 или 2026-01-29 18:00.
changes-bad-day = Эту дату невозможно прочитать. Напишите её как 2026-01-29.
changes-sum =
    { $n ->
        [one] { $n } изменение: { $from } — { $to }
        [few] { $n } изменения: { $from } — { $to }
       *[many] { $n } изменений: { $from } — { $to }
    }
changes-none = Ничего не изменилось
changes-none-text = Между этими моментами ничего не узнали, не сдвинули и не исправили. Выберите более ранний слева.
changes-all =
    { $n ->
        [one] Показать { $n }
       *[other] Показать все { $n }
    }
changes-rests = основано на
changes-more = и ещё { $n }
changes-copy = Копировать как текст
changes-compose = Составить справку
changes-copied =
    { $n ->
        [one] Скопировано { $n } изменение
        [few] Скопировано { $n } изменения
       *[many] Скопировано { $n } изменений
    }
changes-not-copied = Буфер обмена не принял текст. Ничего не скопировано.
changes-title-text = Что изменилось: { $from } — { $to }
changes-week-before = С { $when }, за неделю до последнего изменения
