### "Why this state?": what a status folds from.

why-title = Why this state
why-weighed =
    { $n ->
        [one] { $n } weighed
       *[other] { $n } weighed
    }
why-of = Why “{ $state }”? (Y)
why-none = Nothing has been recorded that a state could follow from.
why-close = Close
