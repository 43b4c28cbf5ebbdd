### Translated from ../en; the comments there say what the arguments are.

search-title = Recherche
search-found =
    { $n ->
        [one] { $n } fiche contient « { $text } »
       *[other] { $n } fiches contiennent « { $text } »
    }
search-start = Chercher dans le dossier
search-start-text = Saisissez dans le champ ci-dessus. La recherche porte sur titres, textes, noms dans chaque graphie, notes et sources capturées, aux horloges affichées.
search-nothing = Rien ne contient « { $text } »
search-fewer = Essayez moins de mots, ou le début d’un mot.
search-not-then = Rien à ces horloges. C’est peut-être connu maintenant : revenez au présent.
search-hits = Résultats
search-more = Afficher plus
search-label = Chercher dans les textes
search-placeholder = Des mots, au moins leur début ; “ensemble” entre guillemets ; −sans
search-what = Fiche
search-kind = Genre
search-date = Date
search-best-first = Les meilleurs d’abord
search-shown = Les { $n } premiers sur { $total }.
