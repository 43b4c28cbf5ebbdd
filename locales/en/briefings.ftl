### Briefings: compose, preview, export, and those already issued.

briefings-title = Briefings
briefings-text = What was issued, at which clocks, and its hash. A new one says what changed since.
briefings-as-of = as of { $day }
briefings-as-known = as known { $at }
briefings-compose = Compose
briefings-number = No.
briefings-name = Title
briefings-clocks = Clocks
briefings-audience = Audience
briefings-file = File
briefings-issued = Issued
briefings-none = Nothing issued yet
briefings-none-text = Compose shows the briefing as it would be at the clocks above. Exporting writes the file and keeps here what it was made from.
briefings-heading = Briefing
briefings-heading-number = Briefing { $number }
briefings-back = Back to the list
briefings-changes = Changes
briefings-since-last = since the last briefing
briefings-since-nothing = not listed
briefings-headline = Headline
briefings-headline-hint = Empty: one is made.
briefings-exporting = Exporting…
briefings-written = Written: { $file }
briefings-kept = No file was changed and nothing was recorded as issued.
