### Translated from ../en; the comments there say what the arguments are.

people-title = Personnes et parties
people-text = Toutes les graphies d’un nom sont une personne ; fonctions et rôles ont des dates.
people-show = Afficher
people-both = Personnes et parties
people-people = Personnes
people-parties = Parties
people-places = Lieux
people-name = Nom
people-kind = Genre
people-posts = Fonctions ou code
people-other = Autres graphies
people-empty = Personne pour l’instant
people-empty-text = Les parties d’abord : elles tiennent des positions et doivent des réponses. Les personnes parlent pour elles, à des fonctions datées.
people-new-person = Nouvelle personne
people-new-party = Nouvelle partie
people-new-place = Nouveau lieu
