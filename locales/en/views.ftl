### Names of the views and of what surrounds them: the frame.

views-overview = Overview
views-timeline = Timeline
views-rounds = Rounds
views-venues = Venues
views-issues = Sticking points
views-offers = Offers
views-incidents = Incidents
views-capture = Capture
views-sources = Sources
views-statements = Statements
views-people = People & parties
views-notes = Notes
views-questions = Open questions
views-briefings = Briefings
views-changes = What changed
views-journal = Journal
views-bin = Bin
views-settings = Appearance
views-search = Search

views-group-talks = Talks
views-group-evidence = Evidence
views-group-work = Work
views-group-desk = Desk
views-nav = Views
views-nav-title = { $view } ({ $keys })
views-inspector = Inspector
views-back = Back
views-back-title = Back (Alt ←)

# The process switcher
views-process = Process
views-process-whole = The whole dossier
views-process-none = No process yet
views-process-new = New process…
views-process-open = Open this process

# The foot
views-not-saved = Not saved: { $why }
views-saving = Saving…
views-saved = Saved { $when }
views-nothing-to-save = Nothing to save
views-read-only = Read only
views-journal-length =
    { $n ->
        [one] Journal { $n } change
       *[other] Journal { $n } changes
    }
views-journal-intact = { $journal } · intact
views-journal-damaged = { $journal } · damaged
