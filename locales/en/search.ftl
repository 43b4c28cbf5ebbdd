### Full text search.

search-title = Search
search-found =
    { $n ->
        [one] { $n } record holds “{ $text }”
       *[other] { $n } records hold “{ $text }”
    }
search-start = Search the dossier
search-start-text = Type in the box above. Titles, texts, names in every spelling, notes and captured sources are searched, at the clocks shown.
search-nothing = Nothing holds “{ $text }”
search-fewer = Try fewer words, or the beginning of one.
search-not-then = Nothing at these clocks. It may be known now: go back to now.
search-hits = Hits
search-more = Show more
search-label = Search the texts
search-placeholder = Words, each at least begun; “quoted” together; −without
search-what = Record
search-kind = Kind
search-date = Date
search-best-first = The best first
search-shown = The first { $n } of { $total }.
search-exact = Exact
search-meant = Nothing is written “{ $typed }”. These are hits for “{ $meant }”.
search-found-least = At least { $n } records hold “{ $text }”
search-by-kind = Kind
search-by-party = Party
search-by-process = Process
search-by-month = Month
search-narrow = Narrow the search
search-of-newest = Counted in the newest { $n }.
search-help = How to ask
search-help-word = Any form of the word, its spelling in other scripts, and what begins so
search-help-phrase = Words that stand together
search-help-prefix = Words that begin so
search-help-exact = Only as written: no other form or spelling
search-help-or = Either
search-help-not = The one without the other
search-help-near = Both, with at most five words between
search-help-title = In the title
search-help-kind = Of a kind of records or developments
search-help-party = A party’s moves, positions and mentions
search-help-speaker = Said by somebody
search-help-issue = About a sticking point
search-help-outlet = Came by an outlet
search-help-date = Before a date; also after: and on:
search-help-grade = Reliability and credibility, at least
search-help-state = In a state
search-help-tag = With a tag, with a handling mark
search-kept =
  { $fresh ->
    [0] Kept ({ $n })
   *[other] Kept ({ $n }), { $fresh } new
  }
search-kept-title = Kept searches
search-kept-new = { $n } new
search-kept-unreadable = cannot be read
search-kept-forget = Forget “{ $name }”
search-kept-none = No search is kept yet. Type one, give it a name here, and see later what is new in it.
search-kept-name = Name of this search
search-kept-keep = Keep this search

## What a search text lacks.

search-fault-nothing = There is nothing to look for yet: type a word, or a condition such as kind:position.
search-fault-only-without = This only says what must not be there. Add a word or a condition that must.
search-fault-unclosed = This bracket is not closed. Put ) where it ends.
search-fault-unopened = Nothing was opened that this bracket could close. Take it away, or put ( before.
search-fault-dangling = { $operator } has nothing to join here: it needs a word on each side. To look for the word itself, put it in quotation marks.
search-fault-near = NEAR joins words and phrases, two at least: NEAR(gas "transit fee", 5) or gas NEAR transit.
search-fault-field-near = There is no condition { $typed }:. Is { $near }: meant? To look for these letters, put them in quotation marks.
search-fault-field = There is no condition { $typed }:. There are { $fields }. To look for these letters, put them in quotation marks.
search-fault-no-value = { $field }: needs a value right after the colon, as in { $example }.
search-fault-value = { $field }: does not take “{ $typed }”. It is written as in { $example }.
search-fault-name = Nothing that { $field }: asks about is called “{ $typed }” in this dossier. It is written as in { $example }.
search-fault-deep = There are too many brackets within brackets.
