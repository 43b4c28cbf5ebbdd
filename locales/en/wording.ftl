### Sentences about single developments, evidence and states that Rust words, for the window and briefings.
### They say what was asserted, never why things follow each other.

## Developments that the analyst gave no title.

wording-state = { $subject }: { $state }
wording-modality = { $line } ({ $modality })

wording-round = { $subject } { $state }
# The state is floated, tentative or confirmed.
wording-round-planned = { $subject } { $state } for { $window }
wording-round-postponed = { $subject } postponed to { $window }
wording-round-window = { $subject } { $state }, { $window }
# $line is one of the four above.
wording-round-to = { $line } to { $venue }
wording-round-in = { $line } in { $venue }

wording-delegation-absent = { $party } absent from { $subject }
wording-delegation-as = { $party } at { $subject } as { $capacity }
# $n is how many persons.
wording-delegation-head =
    { $n ->
        [one] { $persons } heads the delegation of { $party } at { $subject }
       *[other] { $persons } head the delegation of { $party } at { $subject }
    }
wording-persons-absent = { $persons } ({ $party }) absent from { $subject }
wording-persons-as = { $persons } ({ $party }) at { $subject } as { $capacity }

# $line is “offer: state”.
wording-offer-by = { $line } by { $party }
wording-offer-with = { $line }, with { $counter }

wording-position = { $party } on { $subject }: { $text }

wording-stance-suggested = { $party } suggests { $subject }
wording-stance-refused = { $party } refuses { $subject }
wording-stance-if = { $subject } acceptable to { $party } if { $condition }
wording-stance = { $subject } { $stance } to { $party }

wording-paraphrase = { $speaker }: { $wording }
wording-quoted = { $speaker }: “{ $wording }”

# $number is a quantity: “at least 3”.
wording-killed = { $number } killed
wording-injured = { $number } injured

wording-pledge-scope = { $subject }: { $state } under the reading “{ $scope }”

wording-nobody = Nobody named
wording-silence-no_reply = No reply from { $who } on { $subject }
wording-silence-no_readout = No readout from { $who } on { $subject }
wording-silence-declined_to_comment = { $who } declined to comment on { $subject }

## Names and numbers.

# Of a list: what stands before the last comma, and what follows.
wording-list = { $first }, { $next }
wording-and = { $first } and { $last }
wording-at-least = at least { $n }
wording-at-most = at most { $n }
wording-unknown-number = unknown number
# Small numbers as words, where a language can do so without knowing the noun.
wording-number =
    { $n ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $n }
    }
wording-untitled = Untitled { $kind }
wording-empty-note = Empty note
wording-not-in-view = a record not in view

## Evidence.

# $number is $n as a word.
wording-origins =
    { $n ->
        [one] { $number } origin
       *[other] { $number } origins
    }
wording-relays =
    { $n ->
        [one] { $number } relay
       *[other] { $number } relays
    }
wording-origins-relays = { $origins }, { $relays }
wording-captured-page = captured page
wording-own-note = the analyst’s note
wording-speaker = speaker
wording-relay = relay
wording-published = published { $day }
wording-own-observation = own observation
wording-no-evidence = no evidence recorded
# A chain in words: “Peskov, via TASS, in ‘Kremlin: talks continue’”.
wording-chain-via = { $line }, via { $who }
wording-chain-in = { $line }, in ‘{ $source }’
wording-chain-only = In ‘{ $source }’

## What is said beside the word of a state.

wording-slipped =
    { $n ->
        [1] slipped once
        [2] slipped twice
       *[other] slipped { $n } times
    }
wording-repeated =
    { $n ->
        [1] repeated once
        [2] repeated twice
       *[other] repeated { $n } times
    }
wording-reason-disputed = reason disputed
# $n is how many owe it.
wording-owes =
    { $n ->
        [one] { $who } owes the answer
       *[other] { $who } owe the answer
    }
# The day since an answer is owed, counted from one.
wording-day = day { $n }
wording-since = since { $day }
# The state of a pledge whose readings differ.
wording-mixed = mixed
