### Translated from ../en; the comments there say what the arguments are.

journal-title = Journal
journal-text = Chaque action jamais faite sur ce dossier. Rien n’est réécrit : une annulation est une ligne de plus.
journal-undo = Annuler : { $what }
journal-redo = Rétablir : { $what }
journal-number = Nº
journal-when = Quand
journal-what = Quoi
journal-by = Par
journal-records = Fiches
journal-as-known = Tel que connu
journal-see = Voir à ce moment
journal-undone = annulé
journal-checking = Vérification
journal-stop = Arrêter
journal-check = Vérifier le dossier
journal-intact =
    { $n ->
        [one] Intact : { $n } opération hachée, chaque état recalculé.
       *[other] Intact : { $n } opérations hachées, chaque état recalculé.
    }
journal-problems =
    { $n ->
        [one] { $n } problème trouvé.
       *[other] { $n } problèmes trouvés.
    }
