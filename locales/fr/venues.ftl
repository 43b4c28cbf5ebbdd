### Translated from ../en; the comments there say what the arguments are.

venues-title = Lieux
venues-text = Quels lieux sont envisagés, ce que chaque partie en a dit en dernier, à quelle distance ils sont et quelle heure il y est.
venues-new = Nouveau lieu
venues-empty = Aucun lieu envisagé
venues-empty-text = Inscrivez un lieu une fois, puis consignez ce que chaque partie en dit : proposé, acceptable, refusé, acceptable si.
venues-pages = Pages de lieux
venues-page = { $from }–{ $to } sur { $total }
venues-page-back = Précédents
venues-page-on = Suivants
venues-board-label = Avis de chaque partie sur chaque lieu
venues-column-venue = Lieu
venues-for-process = pour l’ensemble du processus
venues-for-round = pour { $round }
venues-rounds-here =
    { $n ->
        [one] { $n } cycle ici
       *[other] { $n } cycles ici
    }
venues-nothing-said = rien dit
venues-only-aside = rien qui compte
venues-silent = silencieuse
venues-silent-since = silencieuse depuis
venues-disputed = contesté
venues-origins =
    { $n ->
        [one] { $n } origine
       *[other] { $n } origines
    }
venues-changed =
    { $n ->
        [one] changé { $n } fois
       *[other] changé { $n } fois
    }
venues-history = Ce que { $party } en a dit
venues-history-none = Rien n’est consigné à ces horloges.
venues-history-more = Les { $n } derniers sur { $total } ; la page du lieu a le reste.
venues-ground = Où ils se trouvent
venues-shown-as = Affichage
venues-shown-map = Carte
venues-shown-table = Distances et heures
venues-local-times = Heures locales
venues-moment-now = maintenant
venues-moment-noon = { $day }, midi UTC
venues-moment-session = { $session } · { $round }
venues-moment-there = { $day }, { $time }
venues-offset = UTC{ $offset }
venues-day-before = la veille
venues-day-after = le lendemain
venues-no-zone = fuseau inconnu
venues-incidents =
    { $unplaced ->
        [0] Incidents : { $seen } sur { $total }
       *[other] Incidents : { $seen } sur { $total }, { $unplaced } sans lieu
    }
venues-map-label =
    { $n ->
        [one] Carte avec { $n } lieu
       *[other] Carte avec { $n } lieux
    }
venues-map-keys = Les flèches vont au lieu suivant de ce côté, Entrée le sélectionne. Plus et moins zooment, 0 cadre tout, Maj avec les flèches déplace la carte. « Distances et heures » a les mêmes lieux en tableau.
venues-map-past = La carte montre le passé où sont les horloges.
venues-map-coming = Tracé de la carte…
venues-map-failed = La carte n’a pas pu être tracée. « Distances et heures » a les mêmes lieux.
venues-map-borders = Frontières telles que tracées par les Nations Unies ; elles n’impliquent aucune approbation. Natural Earth. Projection équivalente.
venues-map-unplaced =
    { $n ->
        [one] { $n } lieu ne peut être placé
       *[other] { $n } lieux ne peuvent être placés
    }
venues-zoom-in = Rapprocher
venues-zoom-out = Éloigner
venues-zoom-fit = Tout cadrer
venues-layers = Sur la carte
venues-layer-venues = Lieux
venues-layer-incidents = Incidents
venues-layer-seats = Sièges des parties
venues-mark-stance = { $party } : { $stance }
venues-mark-hour = { $time } sur place
venues-great-circle = Kilomètres le long du grand cercle entre les deux points ; pas un trajet. Un demi pour cent d’écart au plus.
venues-table-label = Lieux avec distances et heures locales
venues-column-place = Lieu
venues-column-what = Ce que c’est
venues-column-hour = Heure locale
venues-column-where = Position
venues-what-venue = lieu de pourparlers
venues-what-seat = siège de { $party }
venues-what-incidents =
    { $n ->
        [one] { $n } incident
       *[other] { $n } incidents
    }
venues-to-seat = jusqu’à { $seat }
venues-km = { $km } km
venues-degrees = { $latitude }° N, { $longitude }° E
venues-no-point = inconnu
venues-from-gazetteer = du répertoire géographique intégré
venues-stances = Avis des parties
venues-end = { $place } { $km } km
venues-far = De { $place }, grand cercle : { $seats }
venues-same-city = la même ville
