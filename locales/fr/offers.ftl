### Translated from ../en; the comments there say what the arguments are.

offers-title = Offres
offers-text = Fils d’invitations et de réponses, la plus ancienne attente d’abord. Entrée ouvre une offre, Espace détaille ses étapes.
offers-list-text = Toutes les offres et tous les engagements, à trier, filtrer et modifier.
offers-new = Nouvelle offre
offers-empty-title = Aucune offre
offers-empty-text = Invitations, propositions, exigences et ce qui y répond. Consignez qui l’adresse à qui ; celui qui doit la prochaine réponse est alors compté pour vous.
offers-none-owed-title = Aucune réponse n’est due
offers-none-owed-text = À ces horloges, chaque offre consignée a reçu réponse, a été retirée ou est devenue caduque.
offers-ways = Présentation des offres
offers-way-threads = Fils
offers-way-list = Liste
offers-owed-only = Seulement où une réponse est due
offers-count =
    { $threads ->
        [one] { $threads } fil
       *[other] { $threads } fils
    }, { $waiting ->
        [0] aucun n’attend de réponse
        [one] { $waiting } attend une réponse
       *[other] { $waiting } attendent une réponse
    }
offers-cut = Seules les 5000 premières offres sont examinées.
offers-more = Plus de fils
offers-thread = Fil
offers-thread-count =
    { $n ->
        [one] { $n } offre
       *[other] { $n } offres
    }
offers-every = Toutes les étapes
offers-fewer = Moins
offers-owes =
    { $days ->
        [-1] { $party } doit la réponse
       *[other] { $party } doit la réponse, jour { $days }
    }
offers-repeated-unanswered =
    { $n ->
        [one] redemandée { $n } fois
       *[other] redemandée { $n } fois
    }
offers-nobody-owes = personne ne doit de réponse
offers-nobody = personne
offers-somebody = une partie non nommée
offers-nobody-named = non nommé
offers-from-to = { $from } → { $to }
offers-answers = répond à « { $offer } »
offers-repeated =
    { $n ->
        [one] réitérée { $n } fois
       *[other] réitérée { $n } fois
    }
offers-conditions = Conditions : { $conditions }
offers-expires = caduque le { $date }
offers-past = échéance passée
offers-silence = silence
offers-since = depuis le { $day }
offers-move-by = { $move }, par { $party }
offers-drawn =
    { $n ->
        [one] Fil d’une seule offre, { $offer } : { $owed }
       *[other] Fil de { $n } offres qui commence par { $offer } : { $owed }
    }
offers-drawn-until = { $day }
offers-column-offer = Offre
offers-column-between = De → à
offers-column-state = État
offers-column-owes = Doit la réponse
offers-column-put = Dernière formulation
