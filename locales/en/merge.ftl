### Merging two records that are one thing.

merge-title = Merge two records
merge-text = What referred to the one that goes will refer to the one that stays. The one that goes lies in the bin and says where it went. One undo brings both back.
merge-field = Field
merge-keep = Stays
merge-absorb = Goes
merge-take-kept = { $field }: of the one that stays
merge-take-absorbed = { $field }: of the one that goes
merge-both = both
merge-same = They do not differ in anything.
merge-repointed = { $n ->
    [0] Nothing refers to the one that goes
    [one] { $n } record will refer to the one that stays
   *[other] { $n } records will refer to the one that stays
}
merge-count = { $n } × { $kind } ({ $role })
merge-kept = Nothing was changed.
merge-which = Which record is the same as { $name }?
merge-look = Compare
merge-other = The other record
merge-do = Merge
merge-swap = The other way round
