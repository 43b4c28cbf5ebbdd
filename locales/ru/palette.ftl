### Translated from ../en; the comments there say what the arguments are.

palette-placeholder = Название в любом написании или алфавите либо что сделать
palette-found = Записи и команды
palette-recent = Недавно открытые
palette-records = Записи
palette-commands = Команды
palette-clocks = Двое часов
palette-texts = Тексты
palette-search = Искать «{ $text }» в текстах
palette-as-of = По состоянию на { $when }
palette-as-known = Как было известно на { $when }
palette-nothing = Ничего с таким названием. Попробуйте меньше букв.
palette-detail = { $kind } · { $detail }
