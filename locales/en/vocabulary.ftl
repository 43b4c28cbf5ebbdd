### The field's terms, by vocabulary and code: the words for the codes that files keep. A dot of a code
### is an underscore here. English must be what the domain's vocabularies say; a test compares them.

## Whether what is asserted took place.

vocabulary-modality-actual = actual
vocabulary-modality-planned = planned
vocabulary-modality-hypothetical = hypothetical
vocabulary-modality-negated = negated

## Which of several values the analyst prefers. Superseded values are kept, deprecated.

vocabulary-rank-preferred = preferred
vocabulary-rank-normal = normal
vocabulary-rank-deprecated = deprecated

## The kinds of assertions.

vocabulary-assertion-kind-round = move of a round
vocabulary-assertion-kind-delegation = delegation
vocabulary-assertion-kind-offer = move of an offer
vocabulary-assertion-kind-issue = move of a sticking point
vocabulary-assertion-kind-position = position
vocabulary-assertion-kind-venue_stance = stance on a venue
vocabulary-assertion-kind-statement = statement
vocabulary-assertion-kind-incident_report = incident report
vocabulary-assertion-kind-pledge = report on a pledge
vocabulary-assertion-kind-silence = silence
vocabulary-assertion-kind-outcome = outcome

## Where a round stands.

vocabulary-round-state-floated = floated
vocabulary-round-state-tentative = tentative
vocabulary-round-state-confirmed = confirmed
vocabulary-round-state-under_way = under way
vocabulary-round-state-adjourned = adjourned
vocabulary-round-state-concluded = concluded
vocabulary-round-state-postponed = postponed
vocabulary-round-state-relocated = relocated
vocabulary-round-state-cancelled = cancelled

## Where an offer stands.

vocabulary-offer-state-floated = floated
vocabulary-offer-state-conveyed = conveyed
vocabulary-offer-state-made_public = made public
vocabulary-offer-state-reiterated = reiterated
vocabulary-offer-state-acknowledged = acknowledged
vocabulary-offer-state-under_study = under study
vocabulary-offer-state-accepted = accepted
vocabulary-offer-state-accepted_with_conditions = accepted with conditions
vocabulary-offer-state-declined = declined
vocabulary-offer-state-countered = countered
vocabulary-offer-state-withdrawn = withdrawn
vocabulary-offer-state-lapsed = lapsed
vocabulary-offer-state-denied = denied

## Where a sticking point stands.

vocabulary-issue-state-not_raised = not raised
vocabulary-issue-state-raised = raised
vocabulary-issue-state-open = open
vocabulary-issue-state-sticking_point = sticking point
vocabulary-issue-state-narrowed = narrowed
vocabulary-issue-state-bracketed = bracketed
vocabulary-issue-state-parked = parked
vocabulary-issue-state-referred_to_leaders = referred to leaders
vocabulary-issue-state-agreed_ad_referendum = agreed ad referendum
vocabulary-issue-state-agreed = agreed
vocabulary-issue-state-reopened = reopened

## Where a pledge stands, under one reading of its scope.

vocabulary-pledge-state-given = given
vocabulary-pledge-state-kept = kept
vocabulary-pledge-state-broken = broken
vocabulary-pledge-state-expired = expired

## What kind of position it is.

vocabulary-position-kind-public_stance = public stance
vocabulary-position-kind-reported_private = reported private
vocabulary-position-kind-opening = opening
vocabulary-position-kind-fallback = fallback
vocabulary-position-kind-red_line = red line
vocabulary-position-kind-interest = interest

## How firmly a position is held.

vocabulary-firmness-firm = firm
vocabulary-firmness-leaning = leaning
vocabulary-firmness-exploratory = exploratory

## How a position moved against the previous one.

vocabulary-movement-harder = harder
vocabulary-movement-softer = softer
vocabulary-movement-reframed = reframed
vocabulary-movement-none = none
vocabulary-movement-unclear = unclear

## As what somebody takes part in a round.

vocabulary-capacity-head = head
vocabulary-capacity-member = member
vocabulary-capacity-mediator = mediator
vocabulary-capacity-host = host
vocabulary-capacity-observer = observer
vocabulary-capacity-absent = absent

## How a statement's words reach us.

vocabulary-statement-form-verbatim = verbatim
vocabulary-statement-form-partial_quotation = partial quotation
vocabulary-statement-form-paraphrase = paraphrase
vocabulary-statement-form-translation = translation

## On what terms somebody spoke.

vocabulary-terms-on_record = on record
vocabulary-terms-background = background
vocabulary-terms-deep_background = deep background
vocabulary-terms-chatham_house = Chatham House Rule

## What kind of silence: absence is a move.

vocabulary-silence-form-no_reply = no reply
vocabulary-silence-form-no_readout = no readout
vocabulary-silence-form-declined_to_comment = declined to comment

## What came out of a round or a process.

vocabulary-outcome-type-joint_statement = joint statement
vocabulary-outcome-type-communique = communiqué
vocabulary-outcome-type-agreed_minutes = agreed minutes
vocabulary-outcome-type-prisoner_exchange = prisoner exchange
vocabulary-outcome-type-truce = truce
vocabulary-outcome-type-memorandum = memorandum
vocabulary-outcome-type-channel = channel of contact
vocabulary-outcome-type-other = other
vocabulary-outcome-type-none = none

## How a hop passed the words on.

vocabulary-hop-mode-heard_live = heard live
vocabulary-hop-mode-official_transcript = official transcript
vocabulary-hop-mode-verbatim = verbatim
vocabulary-hop-mode-partial_quotation = partial quotation
vocabulary-hop-mode-paraphrase = paraphrase
vocabulary-hop-mode-translation = translation
vocabulary-hop-mode-citing = citing
vocabulary-hop-mode-unsourced = unsourced

## How reliable an outlet has proved. `F` means that it cannot be judged.

vocabulary-reliability-A = A, completely reliable
vocabulary-reliability-B = B, usually reliable
vocabulary-reliability-C = C, fairly reliable
vocabulary-reliability-D = D, not usually reliable
vocabulary-reliability-E = E, unreliable
vocabulary-reliability-F = F, cannot be judged

## How credible one item is. `6` means that it cannot be judged.

vocabulary-credibility-1 = 1, confirmed by other origins
vocabulary-credibility-2 = 2, probably true
vocabulary-credibility-3 = 3, possibly true
vocabulary-credibility-4 = 4, doubtful
vocabulary-credibility-5 = 5, improbable
vocabulary-credibility-6 = 6, cannot be judged

## Traffic Light Protocol 2.0 (FIRST, August 2022), least to most restricted.

vocabulary-tlp-clear = TLP:CLEAR
vocabulary-tlp-green = TLP:GREEN
vocabulary-tlp-amber = TLP:AMBER
vocabulary-tlp-amber_strict = TLP:AMBER+STRICT
vocabulary-tlp-red = TLP:RED

## The kinds of records.

vocabulary-kind-process = process
vocabulary-kind-round = round
vocabulary-kind-place = place
vocabulary-kind-venue_option = venue option
vocabulary-kind-party = party
vocabulary-kind-person = person
vocabulary-kind-issue = sticking point
vocabulary-kind-offer = offer
vocabulary-kind-pledge = pledge
vocabulary-kind-incident = incident
vocabulary-kind-source = source
vocabulary-kind-outlet = outlet
vocabulary-kind-note = note
vocabulary-kind-question = open question
vocabulary-kind-briefing = briefing
vocabulary-kind-draft = briefing draft
vocabulary-kind-template = briefing template
vocabulary-kind-audience = audience profile
vocabulary-kind-development = development

## What a file says of itself beside its text.

vocabulary-file-property-author = author
vocabulary-file-property-clocks = clocks and journal
vocabulary-file-property-identities = identities of records

## What kind of body a party is.

vocabulary-party-type-state = state
vocabulary-party-type-armed_group = armed group
vocabulary-party-type-organisation = organisation
vocabulary-party-type-coalition = coalition

## How a source came into the dossier.

vocabulary-capture-method-typed = typed in
vocabulary-capture-method-pasted = pasted
vocabulary-capture-method-file = opened from a file
vocabulary-capture-method-fetched = fetched on request
vocabulary-capture-method-cited = cited, not captured

## What a party holds of a venue.

vocabulary-stance-word-suggested = suggested
vocabulary-stance-word-acceptable = acceptable
vocabulary-stance-word-acceptable_if = acceptable if
vocabulary-stance-word-refused = refused

## The diplomatic track of a process.

vocabulary-track-1 = track 1
vocabulary-track-1_5 = track 1.5
vocabulary-track-2 = track 2
vocabulary-track-back_channel = back-channel

## What a party is to a process.

vocabulary-role-party = party
vocabulary-role-mediator = mediator
vocabulary-role-facilitator = facilitator
vocabulary-role-host = host
vocabulary-role-guarantor = guarantor
vocabulary-role-observer = observer

## How people meet.

vocabulary-meeting-mode-in_person = in person
vocabulary-meeting-mode-proximity = proximity talks
vocabulary-meeting-mode-remote = remote
vocabulary-meeting-mode-hybrid = hybrid
vocabulary-meeting-mode-written = written

## What kind of move an offer is.

vocabulary-offer-type-invitation = invitation
vocabulary-offer-type-counter_invitation = counter-invitation
vocabulary-offer-type-proposal = proposal
vocabulary-offer-type-counter_proposal = counter-proposal
vocabulary-offer-type-bridging_proposal = bridging proposal
vocabulary-offer-type-demand = demand
vocabulary-offer-type-ultimatum = ultimatum
vocabulary-offer-type-confidence_building = confidence-building measure

## Where an open question stands.

vocabulary-question-state-open = open
vocabulary-question-state-answered = answered
vocabulary-question-state-dropped = dropped

## How far a process has come.

vocabulary-stage-pre_negotiation = pre-negotiation
vocabulary-stage-ceasefire = ceasefire
vocabulary-stage-framework_partial = framework-substantive, partial
vocabulary-stage-framework_comprehensive = framework-substantive, comprehensive
vocabulary-stage-implementation = implementation or renegotiation
vocabulary-stage-renewal = renewal
vocabulary-stage-other = other

## Whence a place's position is known.

vocabulary-whence-given = given in the dossier
vocabulary-whence-gazetteer = from the built-in gazetteer

## What sources contradict each other about.

vocabulary-slot-name-held = when it was held
vocabulary-slot-name-reason = why the date moved
vocabulary-slot-name-heads = who heads the delegation
vocabulary-slot-name-measure = how many
vocabulary-slot-name-killed = how many were killed
vocabulary-slot-name-injured = how many were injured
vocabulary-slot-name-position = what the position is

## The groups of what changed.

vocabulary-group-rounds = Rounds
vocabulary-group-offers = Offers and answers
vocabulary-group-issues = Sticking points
vocabulary-group-venues = Venues
vocabulary-group-pledges = Pledges
vocabulary-group-incidents = Incidents
vocabulary-group-statements = Statements
vocabulary-group-questions = Open questions
vocabulary-group-sources = Sources
vocabulary-group-others = Other records
vocabulary-group-corrections = Corrections

## How something changed.

vocabulary-change-word-new = new
vocabulary-change-word-moved = moved
vocabulary-change-word-state = changed
vocabulary-change-word-answered = answered
vocabulary-change-word-corrected = corrected
vocabulary-change-word-withdrawn = withdrawn
vocabulary-change-word-due = came due

## Which way a round's date moved.

vocabulary-slip-direction-later = moved later
vocabulary-slip-direction-earlier = brought forward
vocabulary-slip-direction-undated = put off without a new date

## What a development does for the status it folds into.

vocabulary-weight-decides = decides the status
vocabulary-weight-decided = decided it before
vocabulary-weight-outcome = tells what came of it
vocabulary-weight-silence = tells that no answer came
vocabulary-weight-superseded = superseded, does not count
vocabulary-weight-not_actual = did not take place, does not count
vocabulary-weight-beside = says nothing of the status
