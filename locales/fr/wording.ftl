### Translated from ../en; the comments there say what the arguments are.

wording-state = { $subject } : { $state }
wording-modality = { $line } ({ $modality })
wording-round = { $subject } : { $state }
wording-round-planned = { $subject } : { $state } pour { $window }
wording-round-postponed = { $subject } : reporté à { $window }
wording-round-window = { $subject } : { $state }, { $window }
wording-round-to = { $line } ; nouveau lieu : { $venue }
wording-round-in = { $line } ; lieu : { $venue }
wording-delegation-absent = { $party } absent : { $subject }
wording-delegation-as = { $party }, { $subject } : { $capacity }
wording-delegation-head =
    { $n ->
        [one] { $persons } dirige la délégation ({ $party }) : { $subject }
       *[other] { $persons } dirigent la délégation ({ $party }) : { $subject }
    }
wording-persons-absent = { $persons } ({ $party }) absent : { $subject }
wording-persons-as = { $persons } ({ $party }), { $subject } : { $capacity }
wording-offer-by = { $line } par { $party }
wording-offer-with = { $line }, avec { $counter }
wording-position = { $party } sur « { $subject } » : { $text }
wording-stance-suggested = { $party } propose { $subject }
wording-stance-refused = { $party } refuse { $subject }
wording-stance-if = { $subject } acceptable pour { $party } si { $condition }
wording-stance = { $subject } : { $stance }, { $party }
wording-paraphrase = { $speaker } : { $wording }
wording-quoted = { $speaker } : « { $wording } »
wording-killed = morts : { $number }
wording-injured = blessés : { $number }
wording-pledge-scope = { $subject } : { $state } selon la lecture « { $scope } »
wording-nobody = une personne non nommée
wording-silence-no_reply = Pas de réponse : { $who }, { $subject }
wording-silence-no_readout = Pas de compte rendu : { $who }, { $subject }
wording-silence-declined_to_comment = Refus de commenter : { $who }, { $subject }
wording-list = { $first }, { $next }
wording-and = { $first } et { $last }
wording-at-least = au moins { $n }
wording-at-most = au plus { $n }
wording-unknown-number = nombre inconnu
wording-number = { $n }
wording-untitled = Sans titre : { $kind }
wording-empty-note = Note vide
wording-not-in-view = une fiche non visible
wording-origins =
    { $n ->
        [one] { $n } origine
       *[other] { $n } origines
    }
wording-relays =
    { $n ->
        [one] { $n } relais
       *[other] { $n } relais
    }
wording-origins-relays = { $origins }, { $relays }
wording-captured-page = page capturée
wording-own-note = note de l’analyste
wording-speaker = locuteur
wording-relay = relais
wording-published = publié le { $day }
wording-own-observation = observation directe
wording-no-evidence = aucun élément consigné
wording-chain-via = { $line }, via { $who }
wording-chain-in = { $line }, dans « { $source } »
wording-chain-only = Dans « { $source } »
wording-slipped =
    { $n ->
        [one] reporté { $n } fois
       *[other] reporté { $n } fois
    }
wording-repeated =
    { $n ->
        [one] réitérée { $n } fois
       *[other] réitérée { $n } fois
    }
wording-reason-disputed = motif contesté
wording-owes =
    { $n ->
        [one] { $who } doit la réponse
       *[other] { $who } doivent la réponse
    }
wording-day = jour { $n }
wording-since = depuis le { $day }
wording-mixed = variable
