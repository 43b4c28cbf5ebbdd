### What proposals of a captured text come to: worded in Rust.

## What is recorded in English, whatever the window's language.
capture-process-plain = Talks
capture-process-of = Talks: { $parties }
capture-round-at = Round { $number }, { $venue }
capture-round = Round { $number }
capture-offer-to = { $what } to { $venue }
capture-incident-at = { $what }, { $place }

## What a proposal comes to.
capture-adds-to = adds to { $subject }: { $what }
capture-new-with = new: { $subject }: { $what }
capture-new = new: { $subject }
capture-new-name = new in this dossier
capture-known = known: { $name }
capture-about = about: { $subject }
capture-this-page = this page
capture-phrase-read = “{ $phrase }”, read from { $day }
capture-phrase-open = “{ $phrase }” has no date without the day of publication
capture-round-matches = matches { $round } of { $window }: nothing new, kept as evidence
capture-round-matches-plain = matches { $round }: nothing new, kept as evidence
capture-round-moves = moves its date: { $old } → { $new }
capture-meeting-wished = A meeting without day or place is no round yet: nothing is recorded. Give it a date to make it one.
capture-issue-held = { $issue } is a sticking point already: kept as evidence
capture-answer = answer: { $what }
capture-no-answer = no answer, by this account
capture-attributed = attributed to { $party }
capture-no-attacker = no attacker named in the text
capture-report = a report
capture-killed = killed { $number }
capture-injured = injured { $number }
capture-venue-of-meeting = venue of a meeting: recorded with it
capture-venue-mentioned = named only: nothing is recorded
capture-venue-suggested = { $party } puts { $venue } forward
capture-venue-instead = { $venue } put forward instead, as an idea: { $party }
capture-venue-by-nobody = a venue option; the text does not say whose wish it is
capture-held = the same line is held already: this becomes a relay, not a second origin
capture-held-through = the same line is held already through { $outlet }: this becomes a relay, not a second origin
capture-held-from-here = recorded from this page already: nothing is added
capture-separate = stands by itself, beside the line that is held
capture-denial = a denial
capture-declined = declined to comment
capture-conditional = under a condition
capture-hypothetical = of what may be, not of what is
capture-refused = refused: { $reason }
capture-offer-idea = an idea, and no offer yet: the statement and the place hold it
capture-offer-named = { $offer } is named again: nothing new
capture-venue-held = put forward by the same side already: kept as evidence
