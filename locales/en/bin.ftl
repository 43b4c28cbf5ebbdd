### The bin.

bin-title = Bin
bin-text = Removed records keep their history here until they are purged.
bin-now = It is shown as it is now, whatever the clocks say.
bin-record = Record
bin-kind = Kind
bin-why = Merged
bin-since = Moved here
bin-merged = into { $name }
bin-restore = Restore
bin-purge = Purge
bin-empty = The bin is empty
bin-empty-text = What you remove from a view comes here, and can be restored at any time.
bin-purge-ask = { $n ->
    [one] Purge this record?
   *[other] Purge { $n } records?
}
bin-purge-text = The content is erased from the dossier for good, in every version. The journal keeps that something stood here and when it was purged. This cannot be undone; backups made before still hold it.
bin-purge-do = Erase
bin-purge-not = Keep
