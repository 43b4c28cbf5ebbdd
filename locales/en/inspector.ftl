### The record beside the list, or wide in the middle.

inspector-none = Nothing selected
inspector-none-text = Choose a row to see its evidence and its history. J and K go through the list.
inspector-in-bin = in the bin
# A kind of record with its sort: "Offer · invitation".
inspector-kind = { $kind } · { $sort }
inspector-evidence = Evidence
inspector-history = History
inspector-history-latest = latest { $n } of { $total }
inspector-captured = Text as captured
inspector-characters =
    { $n ->
        [one] { $n } character
       *[other] { $n } characters
    }
inspector-versions = Versions
inspector-see-then = See the dossier then
inspector-backlinks = Referred to by
inspector-conflict = Reported variously

inspector-restore = Restore
inspector-edit = Edit
inspector-develop = Add development
inspector-note = Note
inspector-bin = Move to bin
inspector-open = Open

inspector-about = About
inspector-state = State
inspector-recorded = Recorded
inspector-published = Published
inspector-happened = Happened
inspector-date = Date

## Labels of a record's fields, by the name of the field.

inspector-fact-track = Track
inspector-fact-phase = Phase
inspector-fact-aims = Aims
inspector-fact-state = State
inspector-fact-stance = Stance
inspector-fact-party = Party
inspector-fact-position = Kind
inspector-fact-movement = Movement
inspector-fact-firmness = Firmness
inspector-fact-capacity = As
inspector-fact-persons = Persons
inspector-fact-speaker = Speaker
inspector-fact-wording = Words
inspector-fact-form = Form
inspector-fact-terms = Terms
inspector-fact-window = Window
inspector-fact-venue = Venue
inspector-fact-reason = Reason
inspector-fact-conditions = Conditions
inspector-fact-condition = If
inspector-fact-from = From
inspector-fact-to = To
inspector-fact-by = By
inspector-fact-venues = Venue
inspector-fact-answers = Answers
inspector-fact-counter = Countered by
inspector-fact-expires = Lapses
inspector-fact-question = At issue
inspector-fact-parent = Part of
inspector-fact-format = Format
inspector-fact-modality = Held
inspector-fact-numberings = Counted as
inspector-fact-mediators = Mediators
inspector-fact-place = Place
inspector-fact-place_text = Where
inspector-fact-incident_type = Type
inspector-fact-text = Text
inspector-fact-killed = Killed
inspector-fact-injured = Injured
inspector-fact-attributed_to = Attributed to
inspector-fact-attributed_by = Attributed by
inspector-fact-at = Hour
inspector-fact-reported = Reported
inspector-fact-credibility = Credibility
inspector-fact-rank = Rank
inspector-fact-rank_reason = Because
inspector-fact-names = Names
inspector-fact-posts = Posts
inspector-fact-code = Code
inspector-fact-glyph = Sign
inspector-fact-members = Members
inspector-fact-seat = Seat
inspector-fact-country = Country
inspector-fact-zone = Zone
inspector-fact-outlet = Outlet
inspector-fact-byline = Byline
inspector-fact-address = Address
inspector-fact-archived_address = Archived
inspector-fact-language = Language
inspector-fact-method = Came in
inspector-fact-sha256 = SHA-256
inspector-fact-owner = Owner
inspector-fact-state_control = State control
inspector-fact-languages = Languages
inspector-fact-reliability = Reliability
inspector-fact-reliability_reason = Because
inspector-fact-would_answer = Would answer
inspector-fact-due = Wanted by
inspector-fact-answer = Answer
inspector-fact-audience = Audience
inspector-fact-about = Also about
inspector-fact-processes = Process
inspector-fact-tags = Tags
inspector-fact-remarks = Remarks

# A numbering of a round or a process, and whose it is.
inspector-counted-by = by { $who }
inspector-at-least = at least { $n } { $unit }
inspector-at-most = at most { $n } { $unit }

## As what a record is referred to.

inspector-role-about = about it
inspector-role-answers = answers it
inspector-role-from = from
inspector-role-incident = incident
inspector-role-issue = sticking point
inspector-role-mediator = mediator
inspector-role-member = member
inspector-role-merged_into = merged into it
inspector-role-offer = offer
inspector-role-outlet = outlet
inspector-role-parent = part of it
inspector-role-party = party
inspector-role-person = person
inspector-role-place = place
inspector-role-process = process
inspector-role-relay = passed on by
inspector-role-round = round
inspector-role-since = since
inspector-role-mention = mention
inspector-role-note = note
inspector-role-source = source
inspector-role-speaker = speaker
inspector-role-subject = subject
inspector-role-to = to
