### Translated from ../en; the comments there say what the arguments are.

overview-empty = Aucun processus
overview-empty-text = Un processus est une négociation : sa voie, ses objectifs et ceux qui y prennent part. Cycles, offres et points de blocage lui appartiennent.
overview-new-process = Nouveau processus
overview-sides = Où en sont les parties
overview-sides-axes = point de blocage × partie
overview-all-issues =
    { $n ->
        [one] { $n } point de blocage
       *[other] Les { $n } points de blocage
    }
overview-latest = Derniers faits
overview-latest-order = les plus récents d’abord
overview-nothing = Rien de consigné à ces horloges.
overview-own = observation directe
overview-no-evidence = aucun élément consigné
overview-contradictions = Contradictions
overview-since-briefing = Depuis la note { $number }
overview-since-all = Ce qui a changé
overview-unchanged = Rien n’a changé.
overview-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
overview-next = Prochain cycle
overview-last = Dernier cycle
overview-owed = Réponse due
overview-issues = Points de blocage
overview-none-known = aucun connu
overview-none-yet = aucun pour l’instant
overview-nobody = personne n’en doit
overview-unsaid = non précisé par qui
overview-no-text = sans texte
overview-open-agreed = { $open } ouverts, { $agreed } convenus
overview-moved = { $issue } : { $state }, { $when }
overview-no-movement = aucun mouvement pour l’instant
overview-owed-by = { $party } → { $offer }
overview-day = jour { $n }
overview-repeated =
    { $n ->
        [one] réitérée { $n } fois
       *[other] réitérée { $n } fois
    }
overview-slipped =
    { $n ->
        [one] reporté { $n } fois
       *[other] reporté { $n } fois
    }
overview-today = aujourd’hui
overview-from-today = à partir d’aujourd’hui
overview-no-date = date inconnue
overview-overdue =
    { $n ->
        [one] en retard de { $n } jour
       *[other] en retard de { $n } jours
    }
overview-in =
    { $n ->
        [one] dans { $n } jour
       *[other] dans { $n } jours
    }
overview-in-earliest =
    { $n ->
        [one] dans { $n } jour au plus tôt
       *[other] dans { $n } jours au plus tôt
    }
overview-ago =
    { $n ->
        [one] il y a { $n } jour
       *[other] il y a { $n } jours
    }
