### Why a development is refused. States and kinds arrive as the words of the vocabulary.

rules-or = { $first } or { $last }
rules-nothing = nothing
# $what is a kind of development, $reason one of the sentences below.
rules-order-later_move = The { $what } of { $when } could not follow this: { $reason }

rules-round-not_scheduled = The round cannot be { $to }: no date for it is on record
rules-round-not_begun = The round cannot be adjourned: nothing on record says that it began
rules-round-concluded = The round is concluded; what follows is a round of its own
rules-round-cancelled = The round is cancelled; it has to be scheduled again before it can be { $to }
rules-round-order = The round is { $from } and cannot become { $to }; it can become { $next }
rules-round-begin = The round cannot begin as { $to }

rules-offer-never_made = The offer cannot be { $to }: nothing on record says that it was made
rules-offer-withdrawn = The offer was withdrawn; it has to be made anew before it can be { $to }
rules-offer-lapsed = The offer has lapsed; it has to be made anew before it can be { $to }
rules-offer-order = The offer is { $from } and cannot become { $to }; it can become { $next }
rules-offer-no_reply = No reply to the offer can be missing: nothing on record says that it was made
rules-offer-nothing_owed = No reply to the offer is missing: it is { $state }
rules-offer-not_theirs = The reply to the offer is not this party’s to give

rules-issue-never_agreed = The sticking point cannot be reopened: nothing on record says that it was agreed
rules-issue-agreed = The sticking point is agreed; to become { $to } it has to be reopened first
rules-issue-order = The sticking point is { $from } and cannot become { $to }; it can become { $next }
rules-issue-begin = The sticking point cannot begin as { $to }

rules-pledge-never_given = The pledge cannot be { $to }: nothing on record says that it was given
rules-pledge-no_such_reading = The pledge has no reading of its scope of that name

# $kinds is a list of kinds of records, $subject the kind of this one.
rules-subject-kind = A development of the kind “{ $asserts }” is about a record of the kind { $kinds }, not { $subject }
rules-override-no_remark = To record it against the rule, say why: the remark is kept with it
rules-chain-no_speaker = A chain of evidence needs a speaker, or at least the source or note it was read in
rules-chain-not_a_path = One voice stands twice in a chain of evidence: make it two chains
rules-chain-two_ends = A chain of evidence ends in a source or in a note: make it two chains
rules-span-no_source = The exact words need the source or note they stand in
rules-span-empty = The marked words are empty
rules-rank-unsupported = A preferred value needs evidence, or to be marked as the analyst’s own observation
# $origins is “one origin, two relays”.
rules-credibility-one_origin = Credibility 1 needs two independent origins; this has { $origins }
rules-quantity-not_a_number = A quantity is a finite number
rules-quantity-backwards = The lowest value, { $least }, lies above the highest, { $most }
