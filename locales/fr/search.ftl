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
search-exact = Exact
search-meant = Rien ne s’écrit « { $typed } ». Voici ce qui répond à « { $meant } ».
search-found-least = Au moins { $n } fiches contiennent « { $text } »
search-by-kind = Genre
search-by-party = Partie
search-by-process = Processus
search-by-month = Mois
search-narrow = Restreindre la recherche
search-of-newest = Compté parmi les { $n } plus récentes.
search-help = Comment chercher
search-help-word = Toute forme du mot, sa graphie en d’autres écritures, et ce qui commence ainsi
search-help-phrase = Des mots qui se suivent
search-help-prefix = Des mots qui commencent ainsi
search-help-exact = Seulement tel qu’écrit : ni autre forme ni autre graphie
search-help-or = L’un ou l’autre
search-help-not = L’un sans l’autre
search-help-near = Les deux, avec cinq mots au plus entre eux
search-help-title = Dans le titre
search-help-kind = D’un genre de fiches ou de faits
search-help-party = Gestes, positions et mentions d’une partie
search-help-speaker = Dit par quelqu’un
search-help-issue = Sur un point d’achoppement
search-help-outlet = Venu par un média
search-help-date = Avant une date ; de même after: et on:
search-help-grade = Fiabilité et crédibilité, au moins
search-help-state = Dans un état
search-help-tag = Avec une étiquette, avec une marque de diffusion
search-kept =
  { $fresh ->
    [0] Gardées ({ $n })
   *[other] Gardées ({ $n }), { $fresh } nouvelles
  }
search-kept-title = Recherches gardées
search-kept-new = { $n } de plus
search-kept-unreadable = illisible
search-kept-forget = Oublier « { $name } »
search-kept-none = Aucune recherche n’est encore gardée. Tapez-en une, nommez-la ici, et voyez plus tard ce qu’elle a de nouveau.
search-kept-name = Nom de cette recherche
search-kept-keep = Garder cette recherche

## What a search text lacks.

search-fault-nothing = Rien à chercher pour l’instant : tapez un mot, ou une condition comme kind:position.
search-fault-only-without = Cela dit seulement ce qui ne doit pas s’y trouver. Ajoutez un mot ou une condition qui doit y être.
search-fault-unclosed = Cette parenthèse n’est pas fermée. Mettez ) là où elle finit.
search-fault-unopened = Cette parenthèse n’a rien à fermer. Ôtez-la, ou mettez ( avant.
search-fault-dangling = { $operator } n’a rien à joindre ici : il faut un mot de chaque côté. Pour chercher le mot lui-même, mettez-le entre guillemets.
search-fault-near = NEAR joint des mots et des expressions, deux au moins : NEAR(gaz "droit de transit", 5) ou gaz NEAR transit.
search-fault-field-near = Il n’y a pas de condition { $typed }:. Est-ce { $near }: ? Pour chercher ces lettres, mettez-les entre guillemets.
search-fault-field = Il n’y a pas de condition { $typed }:. Il y a { $fields }. Pour chercher ces lettres, mettez-les entre guillemets.
search-fault-no-value = { $field }: demande une valeur juste après les deux-points, comme { $example }.
search-fault-value = { $field }: ne prend pas « { $typed } ». Écrivez comme dans { $example }.
search-fault-name = Rien de ce que demande { $field }: ne s’appelle « { $typed } » dans ce dossier. Écrivez comme dans { $example }.
search-fault-deep = Il y a trop de parenthèses dans des parenthèses.
