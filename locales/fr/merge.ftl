### Translated from ../en; the comments there say what the arguments are.

merge-title = Fusionner deux fiches
merge-text = Ce qui renvoyait à celle qui part renverra à celle qui reste. Celle qui part est dans la corbeille et dit où elle est allée. Une annulation ramène les deux.
merge-field = Champ
merge-keep = Reste
merge-absorb = Part
merge-take-kept = { $field } : de celle qui reste
merge-take-absorbed = { $field } : de celle qui part
merge-both = les deux
merge-same = Elles ne diffèrent en rien.
merge-repointed =
    { $n ->
        [0] Rien ne renvoie à celle qui part
        [one] { $n } fiche renverra à celle qui reste
       *[other] { $n } fiches renverront à celle qui reste
    }
merge-count = { $n } × { $kind } ({ $role })
merge-kept = Rien n’a été modifié.
merge-which = Quelle fiche est la même que { $name } ?
merge-look = Comparer
merge-other = L’autre fiche
merge-do = Fusionner
merge-swap = Dans l’autre sens
