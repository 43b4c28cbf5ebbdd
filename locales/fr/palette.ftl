### Translated from ../en; the comments there say what the arguments are.

palette-placeholder = Un nom, dans toute graphie ou écriture, ou une action
palette-found = Fiches et commandes
palette-recent = Ouverts récemment
palette-records = Fiches
palette-commands = Commandes
palette-clocks = Les deux horloges
palette-texts = Textes
palette-search = Chercher « { $text } » dans les textes
palette-as-of = En date du { $when }
palette-as-known = Tel que connu le { $when }
palette-nothing = Rien ne porte ce nom. Essayez avec moins de lettres.
palette-detail = { $kind } · { $detail }
