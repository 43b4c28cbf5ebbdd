### Backups, and what can be done with a damaged dossier. $at is a day and an hour, $n a number.

backups-title = Backups
backups-text = Whole copies beside the dossier. Each is read through, row by row, before it counts.
backups-foot = Backup { $at } · verified
backups-foot-unsound = Backup { $at } · not sound
backups-foot-none = No backup yet
backups-now = Back up now
backups-making = Backing up
backups-made = Backed up and read through: { $n } records.
backups-none = There is none yet. One is made every half hour in which something changes, and before anything large.
backups-when = Made
backups-why = Because
backups-holds = Holds
backups-state = State
backups-reason-asked = asked for
backups-reason-interval = half an hour had passed
backups-reason-bulk = before many changes at once
backups-reason-import = before an import
backups-reason-purge = before a purge
backups-reason-restore = before a restore
backups-records = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
backups-changes = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
backups-sound = verified
backups-unsound = not sound
backups-behind = { $n ->
    [0] as it is now
    [one] { $n } change ago
   *[other] { $n } changes ago
}
backups-restore = Restore
backups-restore-ask = Put this backup in the dossier’s place?
backups-restore-text = The dossier will be as it was { $at }, with { $records }. The file that stands there now is kept beside it under another name; nothing is deleted.
backups-restore-do = Restore it
backups-restored = Restored. The file that stood there is kept as { $name }.
backups-second = Second place
backups-second-none = None. A disk that breaks takes the dossier and the backups beside it along.
backups-second-is = Every backup also goes to the folder { $name }.
backups-second-choose = Choose a folder…
backups-second-forget = No second place
backups-drill = Try the newest backup
backups-drilling = Putting the newest backup back for trial
backups-drill-never = A backup is put back for trial once a month, in a folder of its own.
backups-drill-sound = Tried { $at }: put back, looked through, { $n } records, all there.
backups-drill-unsound = Tried { $at }: the backup could not be put back whole. Make a new one.
backups-welcome = Backups…
backups-of = Backups of { $name }
backups-damaged = This dossier is damaged
backups-damaged-text = It was not changed, and it will not be. There are three ways on from here, and none of them deletes anything.
backups-damaged-restore = Restore a backup
backups-damaged-newest = The newest holds { $records } and is of { $at }.
backups-damaged-no-backup = There is no backup beside this dossier.
backups-damaged-salvage = Save what is left…
backups-damaged-salvage-text = Every version that can still be read goes into a new dossier, with a list of what was lost.
backups-damaged-look = Look at it
backups-damaged-look-text = For reading only, as far as it can be read.
backups-salvaging = Reading what is left
backups-salvaged = Saved what was left
backups-salvaged-text = { $records } in { $n } versions are in the new dossier, which is open now. The damaged file is where it was.
backups-salvaged-whole = Nothing that can be known of was lost.
backups-salvaged-lost = Lost or doubtful
backups-salvaged-missing = The end of the file is missing: { $n } pages. What they held is not known.
backups-lost-operation = what an action was called
backups-lost-version = what a record said for a time
backups-lost-record = all that a record ever said
backups-lost-changed = kept, but not letter for letter as it was saved
backups-lost-typing = what was being typed
backups-lost-attached = a captured file or a picture
backups-lost-action = action { $n }
backups-lost-unnamed = a record that cannot be named
backups-lost-more = And { $n } more.
backups-purge-too = Erase it from the backups too: a new one is made, and those made before are removed
backups-purged-too = { $n ->
    [one] { $n } backup was removed.
   *[other] { $n } backups were removed.
}
backups-place-network = This dossier lies on a drive of another computer. Locks and syncs of such drives are not what they say: keep the dossier on a disk of this computer, and put backups on that drive.
backups-place-synced = This dossier lies in a folder that another program copies elsewhere while it is written. Keep it outside of that folder, and put backups into it.
