### What failed, by code, for windows in another language than English: in English the sentence of the
### program itself is shown, which says more. $message is that sentence, where only it knows what is wrong.

errors-dossier-none_open = No dossier is open. Open one, or make a new one.
errors-dossier-not_found = There is no such file or folder.
errors-dossier-exists = There is a file of that name already. Nothing was changed; choose another name.
errors-dossier-foreign = This is not a dossier. It was not written to.
errors-dossier-newer = Another version of the program wrote this dossier. It was not written to.
errors-dossier-damaged = The file is damaged. It was not written to. Open the newest copy of it, or make a copy of this file before anything else.
errors-dossier-in_use = Another program has the dossier open. Close it there, or open it here for reading only. Nothing was changed.
errors-dossier-read_only = The dossier can only be read.
errors-dossier-permission = The system does not permit opening the file.
errors-disk-full = The disk is full. Free some space and try again. Nothing was changed.
errors-io-failed = Reading or writing failed: { $message }
errors-write-unknown = It is not known whether the last change was saved. Look at the journal before trying again.
errors-record-not_found = There is no such record at these clocks.
errors-record-invalid = The record cannot be kept like this: { $message }
errors-record-conflict = This record was changed meanwhile.
errors-record-referred_to = Other records rest on this one, so it stays.
errors-move-illegal = The move cannot follow what is recorded: { $message }
errors-link-missing = It refers to a record that is not there.
errors-journal-nothing_to_undo = There is nothing to undo or to redo.
errors-date-bad = { $message }
errors-clock-bad = This clock cannot be read. Write a day such as 2026-01-29 or an instant.
errors-query-bad = This query cannot be read: { $message }
errors-text-bad = This text cannot be read: { $message }
errors-template-bad = This template cannot be used: { $message }
errors-citation_style-bad = This citation style cannot be used: { $message }
errors-format-unavailable = A briefing cannot be written in this format here: { $message }
errors-briefing-checks_open = The checks before issue found something that is not waived. Nothing was issued: mend the words, or waive each finding with a remark.
errors-briefing-mark_too_low = The briefing contains what is marked higher. Give a reason for the lower mark, or leave out what is marked higher.
errors-briefing-not_the_issued = This is not a file that this dossier issued, or no longer as it was issued: { $message }
errors-lines-refused = Lines were refused, and nothing was added: { $message }
errors-check-failed = The check found problems.
errors-cancelled = Stopped. Nothing was changed.
errors-internal = The program failed in a way it has no word for: { $message }
errors-failed = Something failed: { $message }
