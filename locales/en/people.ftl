### People, parties and places.

people-title = People & parties
people-text = Every spelling of a name is one person; posts and parts have dates.
people-show = Show
people-both = People and parties
people-people = People
people-parties = Parties
people-places = Places
people-name = Name
people-kind = Kind
people-posts = Posts or code
people-other = Also written
people-empty = Nobody yet
people-empty-text = Parties come first: they hold positions and owe answers. People speak for them, under posts that have dates.
people-new-person = New person
people-new-party = New party
people-new-place = New place
