### The composer of briefings: choices, pages, evidence, checks; profiles, templates, comparing, verifying.

composer-text = Everything shown is composed from the dossier at the clocks chosen. Your words stay yours; each sentence keeps its evidence.
composer-template = Template
composer-templates = Templates…
composer-profile = Audience profile
composer-profiles = Profiles…
composer-readers = For whom
composer-readers-hint = Printed under the title.
composer-as-known-hint = A day, or an instant such as 2026-01-29T18:00Z.
composer-today = today
composer-since-number = since briefing { $number }
composer-since-instant = since an instant
composer-since-when = Since when
composer-process = Process
composer-also = Also covers
composer-also-hint = Rounds, offers and sticking points of all of them stand in one product. It is numbered among the briefings of the first.
composer-days = Days of the world
composer-days-hint = Incidents and the chronology keep to them. Empty: all.
composer-day-wanted = A full day, such as 2026-01-30.
composer-citation = Citation style
composer-citation-hint = Words the list of sources, where the product has one.
composer-citation-file = From a file…
composer-citation-own = A style of your own
composer-paper = Paper
composer-mark = Mark of the product
composer-mark-reason = Why this mark
composer-mark-reason-hint = Needed when it is lower than what the product contains. Kept in the dossier, printed nowhere.
composer-sections = Sections
composer-sections-hint = Drag, or Alt with the arrow keys, to change the order.
composer-section-moved = { $section }: now { $n } of { $of }
composer-preview = Preview of the pages
composer-page = Page { $n } of { $of }
composer-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
composer-beyond = { $n ->
    [one] Meant for one: from “{ $head }” on there is no room. Shorten it or leave a section out.
   *[other] Meant for { $n }: from “{ $head }” on there is no room. Shorten it or leave a section out.
}
composer-zoom = { $percent } %
composer-smaller = Smaller
composer-larger = Larger
composer-figure = Figure
composer-sources = Sources
composer-wording = Your wording
composer-sentence-edit = Enter to put it otherwise
composer-sentence-edited = Edited. Enter to change it
composer-sentence-stale = Edited, and the facts have changed since
composer-sentence-prose = Your words. Enter leads to their field
composer-strip = Evidence and checks
composer-tab-evidence = Evidence
composer-tab-checks = Checks
composer-tab-left-out = Left out
composer-evidence-none = Point at a sentence, or walk to it with Tab: what it rests on is shown here.
composer-evidence-own = It rests on no development: it is worded by the template or by a hand.
composer-evidence-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
composer-origins = { $n ->
    [one] one origin, paths: { $paths }
   *[other] { $n } origins, paths: { $paths }
}
composer-edited = Edited; generated it reads
composer-generated-again = Back to the generated wording
composer-stale = The facts have changed
composer-stale-text = Your wording stands on the page. The dossier would now say:
composer-keep-mine = Keep mine
composer-take-new = Take the new wording
composer-checks-none = Nothing found. It can be issued.
composer-checks-open = { $n ->
    [one] { $n } check is open: mend or waive it before issue.
   *[other] { $n } checks are open: mend or waive them before issue.
}
composer-waive = Waive
composer-waive-remark = Why it stands all the same
composer-waive-not = Open it again
composer-waived = Waived:
composer-left-out-none = Nothing is kept from these readers. A profile or a mark would.
composer-left-out = Records left out: { $n }; of these { $seen } would have appeared.
composer-still-named = Still named in words of your own. Look at each.
composer-format-docx = DOCX, for Word and LibreOffice
composer-format-pdf = PDF/A, tagged
composer-format-html = HTML, self-contained
composer-format-markdown = Markdown
composer-format-text = Plain text, for e-mail
composer-format-json = JSON, for other programs
composer-copy = Export a copy…
composer-issue = Issue…
composer-issued = Issued: { $file }
composer-drafts = Drafts
composer-draft-untitled = Untitled ({ $template })
composer-discard = Discard
composer-discard-named = Discard { $title }
composer-again = Export again…
composer-again-title = Export an issued briefing again
composer-again-text = Made again at its own clocks: in its own format the same bytes, whatever was changed since.
composer-profiles-title = Audience profiles
composer-profiles-none = None yet
composer-profiles-text = A profile says what its readers may see. What is left out takes with it whatever only it supports.
composer-profile-new = New profile
composer-profile-name = Name of the profile
composer-profile-up-to = Up to the mark
composer-profile-up-to-hint = What is marked above it is left out. Empty: nothing is, for its mark.
composer-profile-sources = Name sources
composer-profile-persons = Name persons
composer-profile-chatham = Under the Chatham House Rule
composer-profile-chatham-hint = Speakers and affiliations are withheld throughout.
composer-profile-withheld-persons = Persons withheld
composer-profile-withheld-sources = Sources and outlets withheld
composer-profile-properties = What files may say of themselves
composer-compare = Compare…
composer-compare-title = Two briefings, fact by fact
composer-compare-few = Nothing to compare yet
composer-compare-few-text = Two issued briefings of this process are needed.
composer-compare-from = From
composer-compare-to = To
composer-compare-alike = { $n ->
    [one] { $n } fact is told alike.
   *[other] { $n } facts are told alike.
}
composer-compare-section = Section
composer-compare-same = Both tell the same facts.
composer-fact-added = new
composer-fact-gone = no longer told
composer-fact-changed = changed
composer-verify = Verify a file…
composer-verify-title = Verify a file
composer-verify-text = Says whether a file is, byte for byte, one that was issued from this dossier.
composer-verify-choose = Choose a file…
composer-verdict-issued = It is the file that was issued.
composer-verdict-made_again = It is an issued briefing in another format, byte for byte.
composer-verdict-differs = It claims to be an issued briefing and differs from it.
composer-verdict-not_issued = It was not issued from this dossier.
composer-templates-title = Templates
composer-template-own = your own
composer-template-built-in = built in
composer-template-copy = { $title }, copy
composer-template-copy-it = Copy
composer-template-copy-hint = A built-in template is copied to be changed.
composer-template-name = Name of the template
composer-template-text = Text of the template
composer-template-untitled = Untitled template
composer-fault = It cannot be used yet.
composer-fault-line = Line { $line }
composer-fault-kept = The text is kept as you wrote it; the page shows the last version that could be read.
composer-fault-none = No fault found.
