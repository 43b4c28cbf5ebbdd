### The native menu. An underscore stands before the letter that is underlined, in English alone:
### those of other languages would fall on the chords of the interface.

menu-file = _File
menu-edit = E_dit
menu-view = _View
menu-help = _Help

menu-new-dossier = _New dossier…
menu-open-dossier = _Open…
menu-open-demo = Open the _demo
menu-export-briefing = _Export briefing…
menu-close-dossier = _Close dossier
menu-quit = _Quit
menu-undo = _Undo
menu-redo = _Redo
menu-new-record = _New…
menu-add-development = Add _development…
menu-new-note = New n_ote
menu-find = _Search and commands…
menu-view-overview = _Overview
menu-view-timeline = _Timeline
menu-view-rounds = _Rounds
menu-view-venues = _Venues
menu-view-issues = _Sticking points
menu-view-offers = O_ffers
menu-view-incidents = _Incidents
menu-view-sources = So_urces
menu-view-statements = Stat_ements
menu-view-people = _People and parties
menu-view-notes = _Notes
menu-view-questions = Open _questions
menu-view-briefings = _Briefings
menu-view-changes = W_hat changed
menu-back-to-now = Both clocks back to no_w
menu-larger = _Larger text
menu-smaller = S_maller text
menu-actual-size = Text at _actual size
menu-theme-system = Theme of the s_ystem
menu-theme-light = Li_ght theme
menu-theme-dark = Dar_k theme
menu-full-screen = Full s_creen
menu-keys = _Keys
menu-about = _About Rapporteur
