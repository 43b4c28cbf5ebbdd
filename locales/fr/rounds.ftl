### Translated from ../en; the comments there say what the arguments are.

rounds-title = Cycles de pourparlers
rounds-text = La vie de chaque cycle : dates reportées, lieux déplacés, qui est venu, ce qui en est sorti, comment on le compte.
rounds-delegations-text = Qui chaque partie a envoyé d’un cycle à l’autre, et ce qui a changé entre-temps.
rounds-new = Nouveau cycle
rounds-shown-as = Affichage
rounds-shown-lives = Déroulement
rounds-shown-delegations = Délégations
rounds-empty = Aucun cycle
rounds-empty-text = Un cycle est une rencontre ou une série de séances. Consignez-le dès qu’il est évoqué : ses dates peuvent glisser, et chaque report est conservé.
rounds-column-round = Cycle
rounds-column-state = État
rounds-column-window = Tenu, ou à tenir
rounds-column-venue = Lieu
rounds-not-known = inconnu
rounds-moved =
    { $n ->
        [one] déplacé { $n } fois
       *[other] déplacé { $n } fois
    }
rounds-slipped =
    { $n ->
        [one] reporté { $n } fois
       *[other] reporté { $n } fois
    }
rounds-life = Vie du cycle
rounds-dates = Dates
rounds-changes-of-date =
    { $n ->
        [one] { $n } changement
       *[other] { $n } changements
    }
rounds-never-moved = jamais déplacé
rounds-no-date = aucune date en vigueur
rounds-no-date-short = sans date
rounds-no-new-date = sans nouvelle date
rounds-drawing = Dates dans leur ordre : { $windows }
rounds-window-gave_way = { $window } a cédé la place
rounds-window-lost = { $window } perdue sans nouvelle date
rounds-window-stands = { $window } en vigueur
rounds-window-held = { $window } : tenu à cette date
rounds-then = puis
rounds-put-off = reporté sans nouvelle date
rounds-later = reporté à plus tard
rounds-earlier = avancé
rounds-later-days =
    { $n ->
        [one] { $n } jour plus tard
       *[other] { $n } jours plus tard
    }
rounds-earlier-days =
    { $n ->
        [one] { $n } jour plus tôt
       *[other] { $n } jours plus tôt
    }
rounds-reason-disputed = motif contesté
rounds-no-reason = Aucun motif donné.
rounds-preferred = privilégié
rounds-said = le signalement
rounds-venue-moves = Changements de lieu
rounds-sessions = Séances
rounds-session-at = { $day }, { $time }
rounds-session-until = { $at } à { $end }
rounds-no-hour = aucune heure consignée
rounds-clock-of = heure de { $zone }
rounds-your-hour = ici { $at }
rounds-counted = Compté comme
rounds-rival = décomptes rivaux
rounds-outcomes = Résultats
rounds-document = Texte :
rounds-silences = Silences
rounds-amount = { $n } { $unit }
rounds-amount-least = au moins { $n } { $unit }
rounds-amount-most = au plus { $n } { $unit }
rounds-amount-between = { $least }–{ $most } { $unit }
rounds-delegations = Délégations
rounds-as-a-whole = la partie dans son ensemble
rounds-head-disputed = chef contesté
rounds-column-person = Personne
rounds-table-label = Délégations par cycle
rounds-pages = Pages de cycles
rounds-page = Cycles { $from }–{ $to } sur { $total }
rounds-page-earlier = Antérieurs
rounds-page-later = Ultérieurs
rounds-nobody = Aucune délégation consignée
rounds-nobody-text = Ajoutez un fait nouveau à un cycle et dites qui est venu, pour qui et à quel titre. Deux cycles avec des noms peuvent alors se comparer.
rounds-continuity = { $most } sur { $of } comme à { $round }
rounds-continuity-disputed = de { $least } à { $most } sur { $of } comme à { $round } ; les récits divergent
rounds-presence-unnamed = personne nommée
rounds-presence-stayed_away = absents
rounds-presence-unrecorded = rien de consigné
rounds-whole-head = à la tête
rounds-whole-member = participation
rounds-whole-mediator = médiation
rounds-whole-host = accueil
rounds-whole-observer = observation
rounds-whole-absent = absence
rounds-change-joined = arrivé
rounds-change-stayed = comme avant
rounds-change-promoted = promu
rounds-change-lower = rang inférieur
rounds-change-recast = autre rôle
rounds-change-left = parti
rounds-against = par rapport à { $round }
rounds-by-one-account = selon un récit
rounds-set-aside = non privilégié
rounds-not-named = non nommé
rounds-note = « Arrivé » et « parti » s’entendent d’après ce qui est consigné : qui n’est pas nommé a pu venir quand même. Les cycles sans noms sont sautés dans la comparaison.
