### Translated from ../en; the comments there say what the arguments are.

sources-title = Sources
sources-text = Documents capturés, avec leur texte et l’empreinte de ce qui a été capturé.
sources-outlets = Médias
sources-outlets-text = Qui publie, qui le possède, et quelle fiabilité il a montrée.
sources-show = Afficher
sources-captured = Sources capturées
sources-not-said = non précisé
sources-reliability = fiabilité { $grade }
sources-not-graded = non coté
sources-headline = Titre
sources-outlet = Média
sources-owner = Propriétaire
sources-published = Publié
sources-judged = Évalué
sources-language = Langue
sources-capture = Capture
sources-grade = Cotation
sources-empty = Aucune source
sources-empty-text = Une source est un document tel que vous l’avez capturé. Collez son texte une fois ; chaque fait peut alors renvoyer aux mots exacts.
sources-outlets-empty = Aucun média
sources-outlets-empty-text = Un média est coté une fois, avec date et motif ; chaque élément qui en vient garde la cotation.
sources-new = Nouvelle source
sources-outlets-new = Nouveau média
