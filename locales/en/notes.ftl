### Notes: the list beside the one being written.

notes-title = Notes
notes-text = Markdown, saved as you type.
notes-filter = Filter
notes-filter-label = Filter notes
# The button, and what a note is called until its writer says otherwise.
notes-new = New note
notes-none = No notes yet
notes-none-text = Think on paper here. A note can be about any record, and every version of it is kept.
notes-note = Note
notes-unchosen = No note chosen
notes-unchosen-text = Choose one on the side, or press Ctrl N for a new one.
notes-name = Title
notes-write = Write
notes-read = Read
notes-bin = Move to bin
notes-again = Try again
notes-body = Text of the note, Markdown
notes-about = About
notes-then = This is the note as it was known { $when }. It is written only now.
notes-hint = Write. @ names people, parties and rounds; [[ leads to any record.
notes-task = Task
notes-make = New { $kind }: “{ $name }”
# Finding and replacing inside a note.
notes-find = Find
notes-find-next = Next
notes-find-previous = Previous
notes-find-all = All
notes-find-case = Match case
notes-find-pattern = Pattern
notes-find-words = Whole words
notes-find-close = Close
notes-find-current = Current match
notes-find-line = on line
notes-replace = Replace
notes-replace-with = Replace with
notes-replace-all = Replace all
notes-replaced-line = Replaced a match on line { $n }
notes-replaced-count = Replaced { $n } matches
notes-go-line = Go to line
notes-go = Go
notes-offered = What is offered
notes-folded = Folded lines
notes-unfolded = Unfolded lines
notes-folded-text = folded text
notes-fold = Fold
notes-unfold = Unfold
notes-selection-deleted = Selection deleted
# Two texts of one note.
notes-two = Two texts of this note
notes-two-text = This note was changed elsewhere while you wrote. Both texts are kept until you choose.
notes-two-mine = Written here
notes-two-theirs = In the dossier
notes-two-keep = Keep what is written here
notes-two-keep-theirs = Keep what is in the dossier
notes-two-both = Keep both, as two notes
notes-two-copy = { $title } (other text)
# Talks: written while people speak.
notes-talks = Talks
notes-talks-text = Times, speakers and their words, line by line
notes-talks-title = Talks { $day } { $about }
notes-talks-zone = Time zone
notes-talks-zone-bad = There is no such time zone. Lines are stamped with the time of this machine until there is.
notes-talks-day = Day
notes-talks-round = Round
notes-talks-stamp = Stamp the time
notes-talks-terms = Terms
notes-talks-no-speakers = Choose the round: the members of its delegations then have a key each.
notes-lines = Statements from this note
notes-lines-open = Make statements…
notes-lines-about = They are about
notes-lines-about-needed = Say first what they are about.
notes-lines-none = No line with a time, a speaker and words yet.
notes-lines-recorded = recorded
notes-lines-one = Record
notes-lines-one-of = Record “{ $words }”
notes-lines-record = { $n ->
    [one] Record { $n } statement
   *[other] Record { $n } statements
  }
notes-evidence = From the analyst’s own note
# History of a note.
notes-history = History
notes-history-revisions = Revisions, newest first
notes-history-before = Against the one before
notes-history-now = Against what stands now
notes-history-text = What changed
notes-history-text-hint = Underlined came, struck out went.
notes-history-restore = Bring this text back
notes-history-purged = The content of this revision was purged.
# Links between notes and records.
notes-linked = { $n ->
    [one] Linked from { $n } note
   *[other] Linked from { $n } notes
  }
notes-named = { $n ->
    [one] This name occurs in { $n } note
   *[other] This name occurs in { $n } notes
  }
notes-link = Make it a link
notes-link-in = Make it a link in “{ $title }”
notes-tags = Tags
notes-pin = Pin
notes-pinned = Pinned notes
notes-as-template = Use as a template
notes-pasted = Pasted as plain text. Links, lists and the source as well:
notes-pasted-from = From
# How a note begins.
notes-from = New from…
notes-from-text = Any note can serve as a template: say so at its foot.
notes-template-readout = Readout
notes-template-readout-title = Readout {"{{"}date{"}}"}
notes-template-readout-text = # Readout, {"{{"}day{"}}"}

    {"{{"}about{"}}"}

    ## Who met

    ## What was said

    ## What was agreed

    ## What was left open

    - [ ] Next step
notes-template-bilateral = Bilateral
notes-template-bilateral-title = Bilateral {"{{"}date{"}}"}
notes-template-bilateral-text = # Bilateral, {"{{"}day{"}}"}

    | | Side A | Side B |
    | --- | --- | --- |
    | Head | | |
    | Line | | |

    ## Where they differ

    ## Where they moved
notes-template-press = Press line
notes-template-press-title = Press line {"{{"}date{"}}"}
notes-template-press-text = # Press line, {"{{"}day{"}}"}

    ## Line

    ## If asked

    - Question:
      Answer:
notes-template-daily = Daily log
notes-template-daily-title = Log { $day }
notes-template-daily-text = # {"{{"}day{"}}"}

    ## Seen

    ## To do

    - [ ]{" "}
# Folders of Markdown.
notes-importing = Importing notes
notes-exporting = Exporting notes
notes-stopped = Stopped. Nothing was changed.
notes-folder-name = Notes
notes-exported = { $notes } notes and { $files } other files written to “{ $name }”.
notes-exported-missing = { $n } files are not in this dossier and were left out.
notes-taken = What was taken in
notes-taken-counts = Notes: { $notes } · other files: { $files } · known already: { $known } · left out: { $out }
notes-taken-more = and { $n } more
notes-fate-note = taken as a note
notes-fate-beside = taken beside one that differs
notes-fate-known = known already
notes-fate-attached = kept with the notes
notes-fate-left_out = left out
