### Translated from ../en; the comments there say what the arguments are.

palette-placeholder = Назва в будь-якому написанні чи абетці або що зробити
palette-found = Записи й команди
palette-recent = Нещодавно відкриті
palette-records = Записи
palette-commands = Команди
palette-clocks = Два годинники
palette-texts = Тексти
palette-search = Шукати «{ $text }» у текстах
palette-as-of = Станом на { $when }
palette-as-known = Як було відомо на { $when }
palette-nothing = Нічого з такою назвою. Спробуйте менше літер.
palette-detail = { $kind } · { $detail }
