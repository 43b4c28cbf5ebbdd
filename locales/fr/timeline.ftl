### Translated from ../en; the comments there say what the arguments are.

timeline-title = Chronologie
timeline-text = Ce qui s’est produit et ce qui est prévu. Les bouts flous sont un doute, les points des projets, les contours des dates abandonnées.
timeline-hint = Les flèches parcourent les repères, + et − zooment, Maj et glisser fixent un intervalle pour les listes.
timeline-keys = Gauche et droite suivent une bande, haut et bas passent d’une bande à l’autre, Début et Fin vont à ses extrémités. Plus et moins zooment, 0 montre tout, Maj avec une flèche déplace. Entrée sélectionne. Les crochets fixent l’intervalle, Échap l’efface.
timeline-marks =
    { $n ->
        [one] Chronologie, { $n } repère
       *[other] Chronologie, { $n } repères
    }
timeline-count =
    { $n ->
        [one] { $n } repère
       *[other] { $n } repères
    }
timeline-more = { $n } de plus, comptés ; zoomez pour les voir
timeline-undated = sans date : { $n }
timeline-lanes-left-out =
    { $n ->
        [one] { $n } bande omise
       *[other] { $n } bandes omises
    }
timeline-lanes = Bandes
timeline-lanes-by = Bandes par
timeline-by-kind = Bandes par genre
timeline-by-round = Bandes par cycle
timeline-by-offer = Bandes par offre
timeline-by-party = Bandes par partie
timeline-by-issue = Bandes par point de blocage
timeline-by-incident = Bandes par type d’incident
timeline-lane-rounds = Cycles
timeline-lane-offers = Offres
timeline-lane-issues = Points de blocage
timeline-lane-incidents = Incidents
timeline-lane-pledges = Engagements
timeline-lane-others = Autres
timeline-lane-untitled = Sans titre
timeline-show = Afficher
timeline-narrowed = , restreint
timeline-all = Tous
timeline-developments = Faits nouveaux
timeline-parties = Seulement de ces parties
timeline-no-parties = Aucune partie ne prend encore part.
timeline-behind = Derrière les repères
timeline-around = Sept jours autour de chaque cycle
timeline-zone = Heures
timeline-zone-venue = Heures du lieu
timeline-zone-own = Heures d’ici
timeline-zone-utc = Heures UTC
timeline-zoom = Zoom
timeline-zoom-in = Rapprocher
timeline-zoom-out = Éloigner
timeline-zoom-fit = Tout montrer
timeline-legend = Légende
timeline-table = Tableau
timeline-interval = Intervalle : { $days }
timeline-interval-clear = Effacer l’intervalle
timeline-as-of = en date du
timeline-incidents-around =
    { $perhaps ->
        [0] incidents : { $n }
       *[other] incidents : { $n }, peut-être { $perhaps } de plus
    }
timeline-comma = ,{" "}
timeline-no-date = aucune date en vigueur
timeline-from-day = dès le { $day }
timeline-until-day = jusqu’au { $day }
timeline-in-doubt = { $date }, { $doubt }
timeline-doubt-uncertain = incertain
timeline-doubt-approximate = approximatif
timeline-doubt-uncertain-and-approximate = incertain et approximatif
timeline-hour = { $at } ({ $zone })
timeline-answer-owed = réponse due
timeline-moved =
    { $n ->
        [one] déplacé { $n } fois
       *[other] déplacé { $n } fois
    }
timeline-moved-from = déplacé depuis { $dates }
timeline-footing-happened = survenu
timeline-footing-planned = prévu
timeline-footing-supposed = supposé
timeline-footing-denied = nié
timeline-footing-called_off = annulé
timeline-footing-superseded = remplacé
timeline-kind-round = cycle
timeline-kind-offer = offre
timeline-kind-pledge = engagement
timeline-kind-incident = incident
timeline-part-ask = demande
timeline-part-reiteration = nouvelle demande
timeline-part-notice = prise d’acte
timeline-part-answer = réponse
timeline-part-end = fin d’une offre
timeline-part-silence = silence
timeline-table-of =
    { $n ->
        [one] { $n } repère en tableau
       *[other] { $n } repères en tableau
    }
timeline-when = Quand
timeline-mark = Quoi
timeline-what = Genre
timeline-state = État
timeline-lane = Bande
timeline-legend-held = tenu
timeline-legend-planned = prévu
timeline-legend-soft = date douteuse, ou pas au jour près
timeline-legend-ghost = date abandonnée, et la nouvelle
timeline-legend-waits = une réponse est due
timeline-legend-crowd = autant côte à côte
timeline-empty = Rien dans le temps pour l’instant
timeline-empty-text = Cycles, offres, incidents et ce qu’on en rapporte sont placés ici par date. Commencez par un cycle, même seulement évoqué : quand sa date glisse, l’ancienne reste en contour.
timeline-new-round = Nouveau cycle
timeline-ribbon = Cycles, offres et incidents
timeline-ribbon-span = { $span } · heures du lieu
timeline-ribbon-drawn = Cycles, offres et incidents, { $span }
