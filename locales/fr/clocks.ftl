### Translated from ../en; the comments there say what the arguments are.

clocks-as-of = En date du
clocks-as-known = Tel que connu
clocks-as-of-title = Ce qui était vrai dans le monde à ce jour (Alt O)
clocks-as-known-title = Ce que ce dossier savait à ce moment (Alt K)
clocks-now = maintenant
clocks-set = Régler
clocks-today = Aujourd’hui
clocks-set-now = Maintenant
clocks-as-of-hint = Ce qui était vrai dans le monde à la fin de ce jour.
clocks-as-known-hint = Ce que ce dossier contenait à ce moment, quoi qu’on ait ajouté ou corrigé depuis. Sans heure : la fin du jour.
clocks-day = Jour
clocks-hour = Heure
clocks-bad-day = Écrivez le jour sous la forme 2026-01-29 et l’heure 18:00.
clocks-slider = Parcourir le journal
clocks-slider-now = Maintenant : tout ce que contient ce dossier
clocks-slider-at = { $when }
clocks-slider-change = { $when }, après la modification { $n } : { $label }
clocks-slider-before = { $when }, avant la première modification
clocks-slider-keys = Flèches : un jour. Page précédente et suivante : une semaine. Ctrl et flèches : une modification. Début et Fin : le commencement et maintenant.
clocks-learned =
    { $n ->
        [one] { $n } fiche apprise, { $when }
       *[other] { $n } fiches apprises, { $when }
    }
clocks-change-of = Modification { $n } sur { $total }
clocks-change-now = Toutes les modifications : { $total }
clocks-by = { $label } · { $author }
clocks-step-week-back = Une semaine en arrière
clocks-step-day-back = Un jour en arrière
clocks-step-op-back = Une modification en arrière
clocks-step-op-on = Une modification en avant
clocks-step-day-on = Un jour en avant
clocks-step-week-on = Une semaine en avant
clocks-week = semaine
clocks-one-day = jour
clocks-change = modification
clocks-refused-title = C’est le passé
clocks-refused-why = Vous voyez le dossier tel qu’il était connu le { $when }. Ce qu’on consigne l’est toujours maintenant : rien ne se modifie d’ici.
clocks-refused-short = Rien n’a été enregistré : c’est le passé. Revenez au présent et enregistrez de nouveau.
clocks-refused-kept = Ce que vous avez saisi est conservé.
clocks-refused-go-on = Revenir au présent et continuer
clocks-refused-stay = Rester dans le passé
