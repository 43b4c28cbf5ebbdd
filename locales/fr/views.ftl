### Translated from ../en; the comments there say what the arguments are.

views-overview = Aperçu
views-timeline = Chronologie
views-rounds = Cycles de pourparlers
views-venues = Lieux
views-issues = Points de blocage
views-offers = Offres
views-incidents = Incidents
views-capture = Capture
views-sources = Sources
views-statements = Déclarations
views-people = Personnes et parties
views-notes = Notes
views-questions = Questions ouvertes
views-briefings = Notes de synthèse
views-changes = Ce qui a changé
views-journal = Journal
views-bin = Corbeille
views-settings = Apparence
views-search = Recherche
views-group-talks = Pourparlers
views-group-evidence = Éléments de preuve
views-group-work = Travail
views-group-desk = Bureau
views-nav = Vues
views-nav-title = { $view } ({ $keys })
views-inspector = Inspecteur
views-back = Retour
views-back-title = Retour (Alt ←)
views-process = Processus
views-process-whole = Tout le dossier
views-process-none = Aucun processus
views-process-new = Nouveau processus…
views-process-open = Ouvrir ce processus
views-not-saved = Non enregistré : { $why }
views-saving = Enregistrement…
views-saved = Enregistré { $when }
views-nothing-to-save = Rien à enregistrer
views-read-only = Lecture seule
views-journal-length =
    { $n ->
        [one] Journal : { $n } modification
       *[other] Journal : { $n } modifications
    }
views-journal-intact = { $journal } · intact
views-journal-damaged = { $journal } · endommagé
