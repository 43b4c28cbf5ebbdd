### Sources and outlets.

sources-title = Sources
sources-text = Captured documents, with their text and the hash of what was captured.
sources-outlets = Outlets
sources-outlets-text = Who publishes, who owns it, and how reliable it has proved.
sources-show = Show
sources-captured = Captured sources
sources-not-said = not said
sources-reliability = reliability { $grade }
sources-not-graded = not graded
sources-headline = Headline
sources-outlet = Outlet
sources-owner = Owner
sources-published = Published
sources-judged = Judged
sources-language = Language
sources-capture = Capture
sources-grade = Grade
sources-empty = No sources yet
sources-empty-text = A source is a document as you captured it. Paste its text once; every development can then point at the exact words.
sources-outlets-empty = No outlets yet
sources-outlets-empty-text = An outlet is graded once, with date and reason; every item from it remembers the grade.
sources-new = New source
sources-outlets-new = New outlet
