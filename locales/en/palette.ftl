### Finding records and commands: Ctrl K.

palette-placeholder = A name in any spelling or script, or what to do
palette-found = Records and commands
palette-recent = Opened last
palette-records = Records
palette-commands = Commands
palette-clocks = The two clocks
palette-texts = Texts
palette-search = Search the texts for “{ $text }”
palette-as-of = As of { $when }
palette-as-known = As known { $when }
palette-nothing = Nothing is called so. Fewer letters may find it.
palette-detail = { $kind } · { $detail }
