### Translated from ../en; the comments there say what the arguments are.

changes-text = Між двома моментами, кожен за обома годинниками. Кожне речення веде до того, що змінилося, і до того, на чому воно ґрунтується.
changes-since = Відколи
changes-preset-briefing = Від останньої довідки
changes-preset-yesterday = Від учора
changes-preset-week = Останні 7 днів
changes-preset-opened = Від останнього відкриття досьє
changes-no-briefing = Жодної довідки ще не видано
changes-no-opened = Досьє відкрито вперше
changes-no-yesterday = Від учора
changes-no-week = Останні 7 днів
changes-from = Від
changes-to = До
changes-today = сьогодні
changes-same-day = як праворуч
changes-bad-instant = Напишіть момент як 2026-01-29 або 2026-01-29 18:00.
changes-bad-day = Цю дату неможливо прочитати. Напишіть її як 2026-01-29.
changes-sum =
    { $n ->
        [one] { $n } зміна від { $from } до { $to }
        [few] { $n } зміни від { $from } до { $to }
       *[many] { $n } змін від { $from } до { $to }
    }
changes-none = Нічого не змінилося
changes-none-text = Між цими моментами нічого не дізналися, не зсунули й не виправили. Виберіть раніший ліворуч.
changes-all =
    { $n ->
        [one] Показати { $n }
       *[other] Показати всі { $n }
    }
changes-rests = ґрунтується на
changes-more = і ще { $n }
changes-copy = Копіювати як текст
changes-compose = Скласти довідку
changes-copied =
    { $n ->
        [one] Скопійовано { $n } зміну
        [few] Скопійовано { $n } зміни
       *[many] Скопійовано { $n } змін
    }
changes-not-copied = Буфер обміну не прийняв текст. Нічого не скопійовано.
changes-title-text = Що змінилося: { $from } — { $to }
changes-week-before = Від { $when }, за тиждень до останньої зміни
