### The journal: every action on the dossier, and its check.

journal-title = Journal
journal-text = Every action ever taken on this dossier. Nothing is rewritten: an undo is one more line.
# $what is the action, as the journal has it.
journal-undo = Undo { $what }
journal-redo = Redo { $what }
journal-number = No.
journal-when = When
journal-what = What
journal-by = By
journal-records = Records
journal-as-known = As known
journal-see = See it then
journal-undone = taken back
journal-checking = Checking
journal-stop = Stop
journal-check = Check the dossier
journal-intact =
    { $n ->
        [one] Intact: { $n } operation hashed, every status folded again.
       *[other] Intact: { $n } operations hashed, every status folded again.
    }
journal-problems =
    { $n ->
        [one] { $n } problem found.
       *[other] { $n } problems found.
    }
