### Offers and what answers them: who owes the next move, and for how long.

offers-title = Offers
offers-text = Threads of invitation and answer, longest owed first. Enter opens an offer, Space tells its moves.
offers-list-text = Every offer and pledge, to be sorted, filtered and edited.
offers-new = New offer
offers-empty-title = No offers yet
offers-empty-text = Invitations, proposals, demands and what answers them. Record who puts it to whom; who owes the next answer is then counted for you.
offers-none-owed-title = No answer is owed
offers-none-owed-text = Every offer on record was answered, withdrawn or has lapsed at these clocks.
offers-ways = How offers are shown
offers-way-threads = Threads
offers-way-list = List
offers-owed-only = Only where an answer is owed
offers-count =
    { $threads ->
        [one] { $threads } thread
       *[other] { $threads } threads
    }, { $waiting ->
        [0] none waits for an answer
        [one] { $waiting } waits for an answer
       *[other] { $waiting } wait for an answer
    }
offers-cut = Only the first 5000 offers are looked at.
offers-more = More threads

## A thread

offers-thread = Thread
offers-thread-count =
    { $n ->
        [one] { $n } offer
       *[other] { $n } offers
    }
offers-every = Every move
offers-fewer = Fewer
offers-owes =
    { $days ->
        [-1] { $party } owes the answer
       *[other] { $party } owes the answer, day { $days }
    }
offers-repeated-unanswered =
    { $n ->
        [one] asked again once
       *[other] asked again { $n } times
    }
offers-nobody-owes = nobody owes an answer
offers-nobody = nobody
offers-somebody = somebody not named
offers-nobody-named = not named
offers-from-to = { $from } → { $to }
offers-answers = answers “{ $offer }”
offers-repeated =
    { $n ->
        [one] repeated once
       *[other] repeated { $n } times
    }
offers-conditions = Conditions: { $conditions }
offers-expires = lapses { $date }
offers-past = past its day
offers-silence = silence
offers-since = since { $day }
offers-move-by = { $move }, by { $party }
offers-drawn =
    { $n ->
        [one] Thread of one offer, { $offer }: { $owed }
       *[other] Thread of { $n } offers that begins with { $offer }: { $owed }
    }
offers-drawn-until = { $day }

## The list

offers-column-offer = Offer
offers-column-between = From → to
offers-column-state = State
offers-column-owes = Owes the answer
offers-column-put = Last put
