### Translated from ../en; the comments there say what the arguments are.

notes-title = Notes
notes-text = Markdown, enregistré pendant la saisie.
notes-filter = Filtrer
notes-filter-label = Filtrer les notes
notes-new = Nouvelle note
notes-none = Aucune note
notes-none-text = Réfléchissez ici par écrit. Une note peut porter sur toute fiche, et chacune de ses versions est conservée.
notes-note = Note
notes-unchosen = Aucune note choisie
notes-unchosen-text = Choisissez-en une sur le côté, ou appuyez sur Ctrl N pour une nouvelle.
notes-name = Titre
notes-write = Écrire
notes-read = Lire
notes-bin = Mettre à la corbeille
notes-again = Réessayer
notes-body = Texte de la note, Markdown
notes-about = Au sujet de
notes-then = C’est la note telle qu’on la connaissait { $when }. On n’écrit qu’au présent.
