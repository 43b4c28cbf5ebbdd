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
