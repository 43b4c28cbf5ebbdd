### Translated from ../en; the comments there say what the arguments are.

issues-title = Points de blocage
issues-text = Ce que soutient chaque partie, depuis quand, et si elle a bougé. Entrée sur une case ouvre son historique.
issues-new = Nouveau point de blocage
issues-empty-title = Aucun point de blocage
issues-empty-text = Nommez ce sur quoi les parties divergent, puis consignez la position de chacune à mesure qu’elle est rapportée. Le mouvement se voit par rapport à la position précédente.
issues-label = Points de blocage par partie
issues-issue = Point de blocage
issues-state = État
issues-none = Position non encore consignée
issues-record = Consigner la position
issues-loading = …
issues-age =
    { $days ->
        [0] aujourd’hui
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
issues-age-months = il y a { $n } mois
issues-age-years =
    { $n ->
        [one] il y a { $n } an
       *[other] il y a { $n } ans
    }
issues-age-unknown = ancienneté inconnue
issues-origins =
    { $origins ->
        [one] { $origins } origine
       *[other] { $origins } origines
    }{ $relays ->
        [0] { "" }
       *[other] , { $relays } relais
    }
issues-positions =
    { $n ->
        [one] { $n } position
       *[other] { $n } positions
    }
issues-row-counts =
    { $positions ->
        [one] { $positions } position
       *[other] { $positions } positions
    } · { $origins ->
        [one] { $origins } origine
       *[other] { $origins } origines
    }
issues-red-line = ligne rouge : { $text }
issues-range = { $from }–{ $to }
issues-at-least = au moins { $n }
issues-at-most = au plus { $n }
issues-with-unit = { $range } { $unit }
issues-gap = écart de { $size } { $unit }
issues-overlap = recoupement { $range } { $unit }
issues-overlap-any = se recoupent
issues-scale = De { $low } à { $high } { $unit }
issues-filter = Filtrer
issues-filter-label = Filtrer les points de blocage
issues-parties = Parties
issues-parties-all = Toutes les parties
issues-parties-some =
    { $n ->
        [one] { $n } partie
       *[other] { $n } parties
    }
issues-states = États
issues-states-all = Tous les états
issues-states-some =
    { $n ->
        [one] { $n } état
       *[other] { $n } états
    }
issues-state-none = aucun état consigné
issues-show-all = Tout afficher
issues-fold = Replier { $title }
issues-unfold = Déplier { $title }
issues-nothing-title = Aucune correspondance
issues-nothing-text = Aucun point de blocage n’a ces mots et ces états. Ce qui se trouve au-dessus d’une correspondance est affiché avec elle.
issues-cut = Les { $shown } premiers points de blocage sur { $total } sont affichés.
issues-keys = Les flèches parcourent les cases, Entrée ouvre l’historique d’une case, → et ← sur un point de blocage le déplient et le replient, Échap revient.
issues-history = { $party } sur « { $issue } »
issues-history-count =
    { $n ->
        [one] { $n } position consignée
       *[other] { $n } positions consignées
    }
issues-history-none = Aucune position de cette partie n’est consignée ici à ces horloges.
issues-history-more = Positions plus anciennes
issues-history-close = Fermer
issues-history-held = Tenue
issues-history-position = Position
issues-history-recorded = Consignée
issues-history-evidence = Éléments de preuve
issues-history-corrected = corrigée { $at }
issues-history-now = tenue actuellement
issues-history-before = tenue auparavant
issues-history-superseded = remplacée
issues-history-not-actual = prévue, supposée ou niée
issues-history-open = Ouvrir cette position
issues-history-firmness = { $word }
issues-conditional = sous condition de { $issues }
issues-compare = Comparer deux dates
issues-compare-off = Retour à la matrice
issues-compare-of = Jour antérieur, en date du
issues-compare-known = Antérieur, tel que connu
issues-compare-hint = Un jour, par exemple 2026-01-29. Laissez « tel que connu » vide pour ne changer que le jour du monde.
issues-compare-known-hint = Un jour ou un instant du journal.
issues-moved-count =
    { $n ->
        [0] Rien n’a bougé
        [one] { $n } case a bougé
       *[other] { $n } cases ont bougé
    }
issues-moved-cut = Les { $shown } premières sur { $total } sont affichées.
issues-moved-none = Entre ces deux regards, chaque partie a tenu ce qu’elle tenait.
issues-moved-label = Ce qui a bougé
issues-moved-party = Partie
issues-moved-from = Avant
issues-moved-to = Maintenant
issues-moved-change = Mouvement
issues-moved-steps =
    { $n ->
        [one] en { $n } étape
       *[other] en { $n } étapes
    }
issues-moved-nothing = rien de consigné
issues-change-new = nouveau
issues-change-harder = durcissement
issues-change-softer = assouplissement
issues-change-reframed = reformulation
issues-change-unclear = modifié, sens non précisé
issues-change-withdrawn = n’est plus consigné
issues-stages = Étapes du processus
issues-stages-scheme = selon le codage PA-X
issues-stages-none = Aucune étape n’est encore codée. Donnez une étape à un résultat d’un cycle ou du processus, et le parcours est tracé ici.
issues-stages-code = Coder une étape
issues-stages-picture = Étapes dans le temps : { $course }
issues-stages-step = { $date } : { $stage }
issues-stages-back = { $date } : retour à « { $stage } »
issues-stages-reversals =
    { $n ->
        [0] aucun recul
        [one] { $n } recul
       *[other] { $n } reculs
    }
issues-stages-coded =
    { $n ->
        [one] codée { $n } fois
       *[other] codée { $n } fois
    }
issues-stages-cut = Seuls les 2000 derniers résultats sont examinés.
