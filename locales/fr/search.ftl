### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [one] { $n } fiche contient « { $text } »
       *[other] { $n } fiches contiennent « { $text } »
    }
search-label = Chercher dans les textes
search-placeholder = Des mots, au moins leur début ; “ensemble” entre guillemets ; −sans
search-empty = Chercher dans le dossier
search-empty-text = La recherche porte sur titres, textes, noms dans chaque graphie, notes et sources capturées, aux horloges affichées.
search-none = Rien ne contient « { $text } »
search-none-now = Essayez moins de mots, ou le début d’un mot.
search-none-past = Rien à ces horloges. C’est peut-être connu maintenant : revenez au présent.
search-hits = Résultats
search-more = Afficher plus
