### Translated from ../en; the comments there say what the arguments are.

changes-text = Entre deux moments, chacun selon les deux horloges. Chaque phrase mène à ce qui a changé et à ce sur quoi elle repose.
changes-since = Depuis quand
changes-preset-briefing = Depuis la dernière note
changes-preset-yesterday = Depuis hier
changes-preset-week = Les 7 derniers jours
changes-preset-opened = Depuis ma dernière ouverture
changes-no-briefing = Aucune note n’a encore été diffusée
changes-no-opened = C’est la première ouverture
changes-no-yesterday = Depuis hier
changes-no-week = Les 7 derniers jours
changes-from = Du
changes-to = Au
changes-today = aujourd’hui
changes-same-day = comme à droite
changes-bad-instant = Écrivez le moment sous la forme 2026-01-29 ou 2026-01-29 18:00.
changes-bad-day = Cette date est illisible. Écrivez-la 2026-01-29.
changes-sum =
    { $n ->
        [one] { $n } changement du { $from } au { $to }
       *[other] { $n } changements du { $from } au { $to }
    }
changes-none = Rien n’a changé
changes-none-text = Rien n’a été appris, déplacé ni corrigé entre ces moments. Choisissez-en un plus ancien.
changes-all =
    { $n ->
        [one] Afficher { $n }
       *[other] Afficher les { $n }
    }
changes-rests = repose sur
changes-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
changes-copy = Copier en texte
changes-compose = Rédiger une note de synthèse
changes-copied =
    { $n ->
        [one] { $n } changement copié
       *[other] { $n } changements copiés
    }
changes-not-copied = Le presse-papiers a refusé le texte. Rien n’a été copié.
changes-title-text = Ce qui a changé du { $from } au { $to }
changes-week-before = Depuis le { $when }, la semaine de la dernière modification
