### Commands and their keys: the sheet, the palette, the native menu.

keys-title = Keys
keys-typing = Single letters are text while you type; Esc leaves a field. The letter is the one on the key, whatever alphabet it writes.

keys-group-move = Finding one’s way
keys-group-go = Views
keys-group-record = The selected record
keys-group-new = New
keys-group-clocks = The two clocks
keys-group-dossier = Dossier
keys-group-look = Window

keys-find = Search and commands
keys-search = Search the texts
keys-next = Next in the list
keys-previous = Previous in the list
keys-filter = Filter the list
keys-sort = Sort by this column, or the other way round
keys-open = Open wide
keys-close = Close what is open wide
keys-back = Back
keys-next-region = Next part of the window
keys-previous-region = Previous part of the window
keys-inspector = Inspector on or off
keys-evidence = Evidence in the inspector

keys-edit = Edit
keys-develop = Add a development
keys-merge = Merge with another record
keys-note = Note about it
keys-why = Why this state?
keys-bin = Move to the bin
keys-new = New, of the view’s kind
keys-new-kind = New { $kind }
keys-new-note = New note
keys-new-statement = New statement
keys-new-development = New development
keys-save = Save a form

keys-as-of = As of …
keys-as-known = As known …
keys-op-before = One change back
keys-op-after = One change on
keys-back-to-now = Back to now

keys-undo = Undo, across the dossier
keys-redo = Redo
keys-export = Export a briefing
keys-figure-svg = Export this view’s figure as SVG
keys-figure-png = Export this view’s figure as PNG
keys-new-dossier = New dossier…
keys-open-dossier = Open a dossier…
keys-open-demo = Open the demo
keys-close-dossier = Close the dossier

keys-theme-system = Theme of the system
keys-theme-light = Light theme
keys-theme-dark = Dark theme
keys-density = Comfortable or compact
keys-larger = Larger text
keys-smaller = Smaller text
keys-actual-size = Text at its own size
keys-sheet = Keys
keys-about = About Rapporteur
keys-daily-log = Daily log of today
keys-new-talks = Notes while people speak
keys-import-notes = Import a folder of notes…
keys-import-note = Import a note from a file…
keys-export-notes = Export all notes as a folder…

# Keys that a table and the timeline hear while they have the focus.
keys-group-list = In a list
keys-group-timeline = On the timeline
keys-list-row = Next row
keys-list-cell = Next cell of the row
keys-list-edit = Edit what stands there
keys-list-choose = Choose the row
keys-list-stretch = Choose a stretch of rows
keys-list-all = Choose all
keys-list-copy = Copy as a table
keys-timeline-mark = Next mark of the lane
keys-timeline-lane = Next lane
keys-timeline-nearer = Nearer
keys-timeline-farther = Farther
keys-timeline-all = Everything in sight
keys-timeline-move = Move along
keys-timeline-from = Interval from this mark
keys-timeline-to = Interval to this mark
