### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [one] { $n } fiche contient « { $text } »
       *[other] { $n } fiches contiennent « { $text } »
    }
search-hits = Résultats
search-more = Afficher plus
