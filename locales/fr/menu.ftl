### The native menu. An underscore stands before the letter that is underlined, in English alone:
### those of other languages would fall on the chords of the interface.

menu-file = Fichier
menu-edit = Édition
menu-view = Affichage
menu-help = Aide

menu-new-dossier = Nouveau dossier…
menu-open-dossier = Ouvrir un dossier…
menu-open-demo = Ouvrir la démonstration
menu-export-briefing = Exporter une note de synthèse…
menu-close-dossier = Fermer le dossier
menu-quit = Quitter
menu-undo = Annuler
menu-redo = Rétablir
menu-new-record = Nouvelle fiche…
menu-add-development = Ajouter un fait nouveau…
menu-new-note = Nouvelle note
menu-find = Recherche et commandes…
menu-view-overview = Aperçu
menu-view-timeline = Chronologie
menu-view-rounds = Cycles de pourparlers
menu-view-venues = Lieux
menu-view-issues = Points de blocage
menu-view-offers = Offres
menu-view-incidents = Incidents
menu-view-sources = Sources
menu-view-statements = Déclarations
menu-view-people = Personnes et parties
menu-view-notes = Notes
menu-view-questions = Questions ouvertes
menu-view-briefings = Notes de synthèse
menu-view-changes = Ce qui a changé
menu-back-to-now = Revenir au présent
menu-larger = Texte plus grand
menu-smaller = Texte plus petit
menu-actual-size = Texte à sa taille normale
menu-theme-system = Thème du système
menu-theme-light = Thème clair
menu-theme-dark = Thème sombre
menu-full-screen = Plein écran
menu-keys = Touches
menu-about = À propos de Rapporteur
