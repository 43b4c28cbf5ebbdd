### Lists: what narrows them, the rows chosen, columns, copying, merging.

lists-filter = Filter
lists-filter-named = Filter { $name }
lists-filters = Filters
lists-add-filter = Add a filter
lists-apply = Apply
lists-cancel = Cancel
lists-clear = Clear the filters
lists-remove = remove
lists-remove-named = Remove the filter { $name }
lists-chip = { $name }: { $value }
lists-chip-interval = Days { $days }
lists-nothing = Nothing matches the filters
lists-nothing-text = Something is recorded here, but nothing of it meets every condition. Take one away, or search the whole dossier with Ctrl K.
lists-count = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
lists-count-of = { $n } of { $total }

lists-by-kinds = Kind
lists-by-asserts = What is asserted
lists-by-states = State
lists-by-party = Party
lists-by-speaker = Said by
lists-by-issue = Sticking point
lists-by-subject = About
lists-by-outlet = Outlet
lists-by-source = Source
lists-by-process = Process
lists-by-mark = Handling mark
lists-by-credibility = Credibility
lists-by-reliability = Reliability
lists-by-dated = Date
lists-by-recorded_from = Recorded from
lists-by-recorded_to = Recorded until
lists-by-tags = Tags
lists-by-text = Words
lists-mark-or-stricter = { $mark } or stricter
lists-mark-none = no mark of its own
lists-at-least = at least { $grade }

lists-saved = { $n ->
    [0] Saved
   *[other] Saved ({ $n })
}
lists-saved-title = Saved filters
lists-saved-none = None yet. Narrow the list, then give the filter a name: it stays with the dossier.
lists-saved-name = Name of this filter
lists-saved-keep = Save the filter
lists-saved-forget = Forget the filter { $name }

lists-columns = Columns
lists-columns-hint = Alt ↑ and Alt ↓ move a column, Alt ← and Alt → make it narrower or wider.
lists-columns-usual = The usual columns
lists-column-up = Move { $name } forward
lists-column-sort = Sort by { $name }
lists-column-down = Move { $name } back
lists-column-width = Draw to make the column wider or narrower; twice clicked, it is as usual.
lists-column-narrower = Make { $name } narrower
lists-column-wider = Make { $name } wider

lists-choose-all = Choose all rows
lists-choose-none = Choose none
lists-chosen-row = Chosen
lists-not-chosen-row = Not chosen
lists-chosen-group = The rows chosen
lists-chosen = { $n } of { $total } chosen
lists-choose-all-of = Choose all { $n }
lists-bulk-mark = Mark
lists-bulk-mark-hint = Left empty, the mark is taken away.
lists-bulk-tags = Tags
lists-bulk-processes = Process
lists-bulk-grade = Grade
lists-bulk-add = Tags to add
lists-bulk-remove = Tags to take away
lists-bulk-add-to = Add to
lists-bulk-take-from = Take from
lists-bulk-apply = { $n ->
    [one] Change { $n } record
   *[other] Change { $n } records
}
lists-bulk-bin = Bin
lists-bulk-restore = Restore
lists-bulk-purge = Purge
lists-working = Working
lists-stop = Stop
lists-stopped = Stopped. Nothing was changed.
lists-unfit = { $n ->
    [one] { $n } record is of a kind that this does not fit; it stayed as it was.
   *[other] { $n } records are of a kind that this does not fit; they stayed as they were.
}
lists-refused = { $n ->
    [one] A rule kept { $n } record as it was: { $reason }
   *[other] Rules kept { $n } records as they were. The first: { $reason }
}

lists-copy-table = Copy as table
lists-copy-markdown = Copy as Markdown
lists-copied = { $n ->
    [one] Copied { $n } row.
   *[other] Copied { $n } rows.
}
lists-copied-most = Copied the first { $n } rows. The command line writes whole lists.
lists-not-copied = The clipboard could not be written. Nothing was copied.
lists-merge = Merge
lists-undo = Undo
lists-redo = Redo
lists-recorded = Recorded
lists-no-date = no date
lists-edit-value = Edit { $field }
