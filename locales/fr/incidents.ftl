### Translated from ../en; the comments there say what the arguments are.

incidents-title = Incidents
incidents-list-text = Faits sur le terrain, chacun avec ses signalements.
incidents-text-around = Combien d’incidents tombent dans les jours avant, pendant et après chaque cycle. Entrée dit lesquels.
incidents-text-readings = Quels incidents relèvent de chaque lecture rivale d’un engagement.
incidents-new = Nouvel incident
incidents-empty-title = Aucun incident
incidents-empty-text = Consignez un fait avec sa date et son lieu, puis ajoutez chaque signalement : les nombres sont conservés comme intervalles, et les signalements peuvent se contredire.
incidents-ways = Présentation des incidents
incidents-way-list = Liste
incidents-way-around = Autour des cycles
incidents-way-readings = Selon les lectures
incidents-n =
    { $n ->
        [0] aucun incident
        [one] { $n } incident
       *[other] { $n } incidents
    }
incidents-n-range =
    { $most ->
        [one] { $range } incident
       *[other] { $range } incidents
    }
incidents-killed = morts : { $range }
incidents-injured = blessés : { $range }
incidents-untold =
    { $n ->
        [one] { $n } incident sans nombre
       *[other] { $n } incidents sans nombre
    }
incidents-killed-untold = nombre de morts non signalé
incidents-injured-untold = nombre de blessés non signalé
incidents-disputed =
    { $n ->
        [one] { $n } rapporté diversement
       *[other] { $n } rapportés diversement
    }
incidents-from = dès le { $day }
incidents-until = jusqu’au { $day }
incidents-any-day = n’importe quel jour
incidents-around = Jours avant et après :
incidents-around-days = { "" }
incidents-around-label = Incidents autour des cycles
incidents-choose = Jours au choix
incidents-chosen = Jours au choix
incidents-round = Cycle
incidents-before =
    { $days ->
        [one] { $days } jour avant
       *[other] { $days } jours avant
    }
incidents-during = pendant
incidents-after =
    { $days ->
        [one] { $days } jour après
       *[other] { $days } jours après
    }
incidents-before-of = Avant { $round }
incidents-during-of = Pendant { $round }
incidents-after-of = Après { $round }
incidents-in-days = { $name } : { $days }
incidents-ahead = encore à venir
incidents-running = jusqu’ici
incidents-note = La borne haute d’un intervalle compte aussi les incidents dont la date peut tomber hors de ces jours. Les personnes sont additionnées par incident, chacun pris une fois avec tous ses récits ; des incidents peuvent se recouper. La proximité d’un cycle ne dit rien d’autre que le moment.
incidents-cut = Seuls les 5000 derniers incidents sont comptés.
incidents-no-rounds-title = Aucun cycle n’a encore de date
incidents-no-rounds-text = Consignez quand un cycle doit se tenir, ou s’est tenu ; les jours autour sont alors comptés. Les jours au choix se comptent sans cycle.
incidents-later-rounds = Cycles ultérieurs
incidents-earlier-rounds = Cycles antérieurs
incidents-close = Fermer
incidents-more = Plus d’incidents
incidents-none-in = Aucun incident consigné ne tombe dans ces jours.
incidents-maybe = peut-être dans ces jours
incidents-no-number = aucun nombre signalé
incidents-variously = rapporté diversement
incidents-account-nobody = Récit de personne nommée
incidents-attributed = attribué à { $party }
incidents-superseded = ne compte pas
incidents-incident = Incident
incidents-readings-of = Lectures de « { $pledge } »
incidents-one-reading = Une seule lecture
incidents-reading-by = selon { $who }
incidents-no-term = aucun terme nommé
incidents-in-term = Dans ses jours
incidents-term-certain = dans ses jours
incidents-term-possible = peut-être dans ses jours
incidents-term-outside = hors de ses jours
incidents-judged = consigné « { $state } »
incidents-unjudged = portée non jugée
incidents-reading-cut = Seuls les 50 derniers incidents de chaque lecture sont cités ; les totaux les comptent tous.
incidents-readings-note = Qu’un incident tombe dans les jours d’une lecture se compte. Qu’il relève de sa portée est un jugement : il est cité là où un fait de l’engagement nomme l’incident. Un terme sans premier jour commence le jour où l’engagement a été pris selon cette lecture.
incidents-no-pledges-title = Aucun engagement
incidents-no-pledges-text = Consignez un engagement avec chaque lecture de ce qu’il couvre et jusqu’à quand ; les incidents de ses jours sont alors cités selon chaque lecture.
incidents-new-pledge = Nouvel engagement
incidents-previous = Engagements précédents
incidents-next = Engagements suivants
incidents-column-when = Survenu
incidents-column-name = Incident
incidents-column-type = Nature
incidents-column-place = Où
incidents-column-recorded = Consigné
