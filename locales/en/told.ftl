### What changed between two instants, and what sources contradict each other about. Never “because”.

told-state = { $title }: { $state }
told-was = { $title }: { $state }, was { $was }
told-no-longer = { $title }: no longer { $was }
told-under = { $state } under “{ $scope }”
# $standing is “confirmed, 4 Feb 2026, Abu Dhabi”.
told-round-cancelled = { $title } cancelled; was { $standing }
# $changes is a list of the following, set apart by semicolons.
told-round = { $title } { $changes }
told-dates-moved = moved from { $from } to { $to }
# The same days, held with more or with less doubt.
told-date-uncertain = keeps its date, { $window }, now uncertain
told-date-certain = keeps its date, { $window }, no longer uncertain
told-date-approximate = keeps its date, { $window }, now approximate
told-date-exact = keeps its date, { $window }, no longer approximate
told-date-rewritten = keeps its date, now written { $window }
told-dated = has a date: { $window }
told-undated = lost its date, { $was }
told-venue-moved = moved from { $from } to { $to }
told-venue-lost = lost its venue
told-reason-disputed = reason disputed
told-reason-settled = reason no longer disputed
told-now = now { $state }
told-in = in { $venue }
told-repeated = { $title }: repeated again
# $line is one of the above; $owed is “Moscow owes the answer”.
told-owed = { $line }; { $owed }

## Corrections of a development.

told-correction = { $title }: { $changes }
told-correction-was = was “{ $was }”
told-correction-dated = dated { $now }, was { $was }
told-correction-modality = { $now }, was { $was }
told-rank-preferred = now preferred
told-rank-normal = no longer ranked
told-rank-deprecated = superseded, no longer counted
told-credibility = credibility { $now }, was { $was }
told-not-judged = not judged
told-evidence = its evidence was changed

## Contradictions.

told-variously = { $subject }, { $slot }: reported variously: { $values }
told-variously-about = { $subject }, { $slot } ({ $detail }): reported variously: { $values }
