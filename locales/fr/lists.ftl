### Translated from ../en; the comments there say what the arguments are.

lists-filter = Filtrer
lists-filter-named = Filtrer : { $name }
lists-filters = Filtres
lists-add-filter = Ajouter un filtre
lists-apply = Appliquer
lists-cancel = Annuler
lists-clear = Effacer les filtres
lists-remove = retirer
lists-remove-named = Retirer le filtre { $name }
lists-chip = { $name } : { $value }
lists-chip-interval = Jours : { $days }
lists-nothing = Rien ne correspond aux filtres
lists-nothing-text = Des fiches existent ici, mais aucune ne remplit toutes les conditions. Retirez-en une, ou cherchez dans tout le dossier avec Ctrl K.
lists-count =
    { $n ->
        [one] { $n } fiche
       *[other] { $n } fiches
    }
lists-count-of = { $n } sur { $total }
lists-by-kinds = Genre
lists-by-asserts = Ce qui est affirmé
lists-by-states = État
lists-by-party = Partie
lists-by-speaker = Dit par
lists-by-issue = Point de blocage
lists-by-subject = Au sujet de
lists-by-outlet = Média
lists-by-source = Source
lists-by-process = Processus
lists-by-mark = Marque de diffusion
lists-by-credibility = Crédibilité
lists-by-reliability = Fiabilité
lists-by-dated = Date
lists-by-recorded_from = Consigné depuis
lists-by-recorded_to = Consigné jusqu’à
lists-by-tags = Étiquettes
lists-by-text = Mots
lists-mark-or-stricter = { $mark } ou plus strict
lists-mark-none = sans marque propre
lists-at-least = au moins { $grade }
lists-saved =
    { $n ->
        [0] Enregistrés
       *[other] Enregistrés ({ $n })
    }
lists-saved-title = Filtres enregistrés
lists-saved-none = Aucun. Restreignez la liste, puis donnez un nom au filtre : il reste avec le dossier.
lists-saved-name = Nom de ce filtre
lists-saved-keep = Enregistrer le filtre
lists-saved-forget = Oublier le filtre { $name }
lists-columns = Colonnes
lists-columns-hint = Alt ↑ et Alt ↓ déplacent une colonne, Alt ← et Alt → la rétrécissent ou l’élargissent.
lists-columns-usual = Colonnes habituelles
lists-column-up = Avancer { $name }
lists-column-sort = Trier selon { $name }
lists-column-down = Reculer { $name }
lists-column-width = Tirez pour élargir ou rétrécir la colonne ; un double clic lui rend sa largeur habituelle.
lists-column-narrower = Rétrécir { $name }
lists-column-wider = Élargir { $name }
lists-choose-all = Choisir toutes les lignes
lists-choose-none = N’en choisir aucune
lists-chosen-row = Choisie
lists-not-chosen-row = Non choisie
lists-chosen-group = Les lignes choisies
lists-chosen = { $n } sur { $total } choisies
lists-choose-all-of = Choisir les { $n }
lists-bulk-mark = Marque
lists-bulk-mark-hint = Vide, la marque est retirée.
lists-bulk-tags = Étiquettes
lists-bulk-processes = Processus
lists-bulk-grade = Cotation
lists-bulk-add = Étiquettes à ajouter
lists-bulk-remove = Étiquettes à retirer
lists-bulk-add-to = Ajouter à
lists-bulk-take-from = Retirer de
lists-bulk-apply =
    { $n ->
        [one] Modifier { $n } fiche
       *[other] Modifier { $n } fiches
    }
lists-bulk-bin = Corbeille
lists-bulk-restore = Restaurer
lists-bulk-purge = Purger
lists-working = En cours
lists-stop = Arrêter
lists-stopped = Arrêté. Rien n’a été modifié.
lists-unfit =
    { $n ->
        [one] { $n } fiche est d’un genre auquel cela ne convient pas ; elle est restée telle quelle.
       *[other] { $n } fiches sont d’un genre auquel cela ne convient pas ; elles sont restées telles quelles.
    }
lists-refused =
    { $n ->
        [one] Une règle a laissé { $n } fiche telle quelle : { $reason }
       *[other] Des règles ont laissé { $n } fiches telles quelles. La première : { $reason }
    }
lists-copy-table = Copier en tableau
lists-copy-markdown = Copier en Markdown
lists-copied =
    { $n ->
        [one] { $n } ligne copiée.
       *[other] { $n } lignes copiées.
    }
lists-copied-most = Les { $n } premières lignes sont copiées. La ligne de commande écrit les listes entières.
lists-not-copied = Impossible d’écrire dans le presse-papiers. Rien n’a été copié.
lists-merge = Fusionner
lists-undo = Annuler
lists-redo = Rétablir
lists-recorded = Consigné
lists-no-date = sans date
lists-edit-value = Modifier : { $field }
