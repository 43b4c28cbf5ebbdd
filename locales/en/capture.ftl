### Capture: texts read, proposals reviewed.

## The page.
capture-title = Capture
capture-menu = Capture a text…
capture-heading = Capture
capture-intro = A report, a statement or a transcript becomes sourced records: paste it, drop the file here, or open one. Nothing leaves this machine, and nothing is recorded before you accept it.
capture-paste = Text
capture-paste-hint = Paste the text here. Title and outlet can be given in the review.
capture-published = Published on
capture-published-hint = e.g. 29 Jan 2026; empty: as the text says
capture-read = Read the text
capture-open = Open files…
capture-clipboard = From the clipboard
capture-address = Address
capture-reading = Reading…
capture-kept = Reviews not done
capture-kept-none = No review is open.
capture-kept-line = { $accepted } accepted · { $dropped } dropped · { $left } to go
capture-continue = Continue
capture-drop-here = Drop the file to read it
capture-resumed = This text is under review already: the review goes on where it was left.
capture-clipboard-empty = There is no text on the clipboard.

## The review.
capture-review = Review a capture
capture-count =
    { $n ->
        [one] one proposal
       *[other] { $n } proposals
    }
capture-progress = { $accepted } accepted · { $left } to go
capture-published-on = published { $day }
capture-published-page = (from the page)
capture-published-you = (as you said)
capture-published-missing = The text does not say when it was published. Until you do, “on Thursday” and the like have no date.
capture-captured-at = captured { $at }
capture-held-source = This text was captured before. What you accept goes to the same source.
capture-updated = This page was captured before{ $at } and has changed since. It becomes a new capture of the same source.
capture-added = Now says
capture-removed = No longer says
capture-describe = Source
capture-process = Recorded for
capture-process-new = a new process
capture-outlet = Outlet
capture-archived = Archived copy
capture-save = Save
capture-accept = accept
capture-accept-relay = accept as relay
capture-edit = edit
capture-drop = drop
capture-separate-key = separate
capture-accept-kind = Accept all of a kind
capture-record = Record the review
capture-record-left = Record { $accepted } and leave { $left } out
capture-give-up = Give the review up
capture-give-up-sure = Give up this review? What was decided in it is lost; the dossier stays as it is.
capture-one-step = One review is one step: Ctrl Z takes all of it back. Unfinished reviews are kept.
capture-accepted = accepted
capture-dropped = dropped
capture-likely = perhaps
capture-who = Who
capture-name = Name
capture-via = Chain after the speaker
capture-via-hint = one voice a line, outward to this page
capture-date = Date
capture-about-field = About
capture-wording = Wording
capture-remark = Why, against the rule
capture-no-proposals = Nothing was proposed from this text. Recording keeps the source alone.
capture-cards = Proposals
capture-text = Text
capture-offered = A review is not done: { $title }
capture-kind-statement = Statement
capture-kind-meeting = Meeting
capture-kind-venue = Venue
capture-kind-issue = Sticking point
capture-kind-incident = Incident
capture-kind-offer = Offer
capture-kind-person = Person
capture-kind-party = Party
