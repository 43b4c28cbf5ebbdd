### Translated from ../en; the comments there say what the arguments are.

wording-state = { $subject }: { $state }
wording-modality = { $line } ({ $modality })
wording-round = { $subject }: { $state }
wording-round-planned = { $subject }: { $state } на { $window }
wording-round-postponed = { $subject }: відкладено на { $window }
wording-round-window = { $subject }: { $state }, { $window }
wording-round-to = { $line }; нове місце: { $venue }
wording-round-in = { $line }; місце: { $venue }
wording-delegation-absent = { $party }: відсутність, { $subject }
wording-delegation-as = { $party }: { $capacity }, { $subject }
wording-delegation-head =
    { $n ->
        [one] { $persons } очолює делегацію сторони { $party }: { $subject }
       *[other] { $persons } очолюють делегацію сторони { $party }: { $subject }
    }
wording-persons-absent = { $persons } ({ $party }): відсутність, { $subject }
wording-persons-as = { $persons } ({ $party }): { $capacity }, { $subject }
wording-offer-by = { $line }, { $party }
wording-offer-with = { $line }; натомість: { $counter }
wording-position = { $party } щодо питання «{ $subject }»: { $text }
wording-stance-suggested = { $party } пропонує: { $subject }
wording-stance-refused = { $party } відхиляє: { $subject }
wording-stance-if = { $subject }: прийнятно для { $party } за умови: { $condition }
wording-stance = { $subject }: { $stance }, { $party }
wording-paraphrase = { $speaker }: { $wording }
wording-quoted = { $speaker }: «{ $wording }»
wording-killed = загиблих: { $number }
wording-injured = поранених: { $number }
wording-pledge-scope = { $subject }: { $state } за тлумаченням «{ $scope }»
wording-nobody = не названо кого
wording-silence-no_reply = Немає відповіді: { $who }, { $subject }
wording-silence-no_readout = Немає повідомлення за підсумками: { $who }, { $subject }
wording-silence-declined_to_comment = Відмова від коментаря: { $who }, { $subject }
wording-list = { $first }, { $next }
wording-and = { $first } і { $last }
wording-at-least = щонайменше { $n }
wording-at-most = щонайбільше { $n }
wording-unknown-number = невідома кількість
wording-number = { $n }
wording-untitled = Без назви: { $kind }
wording-empty-note = Порожня нотатка
wording-not-in-view = запис, якого тут не видно
wording-origins =
    { $n ->
        [one] { $n } першоджерело
        [few] { $n } першоджерела
       *[many] { $n } першоджерел
    }
wording-relays =
    { $n ->
        [one] { $n } передавач
        [few] { $n } передавачі
       *[many] { $n } передавачів
    }
wording-origins-relays = { $origins }, { $relays }
wording-captured-page = збережена сторінка
wording-own-note = нотатка аналітика
wording-speaker = мовець
wording-relay = передавач
wording-published = опубліковано { $day }
wording-own-observation = власне спостереження
wording-no-evidence = підтвердження не записано
wording-chain-via = { $line }, через { $who }
wording-chain-in = { $line }, у «{ $source }»
wording-chain-only = У «{ $source }»
wording-slipped =
    { $n ->
        [one] перенесено { $n } раз
        [few] перенесено { $n } рази
       *[many] перенесено { $n } разів
    }
wording-repeated =
    { $n ->
        [one] повторено { $n } раз
        [few] повторено { $n } рази
       *[many] повторено { $n } разів
    }
wording-reason-disputed = причина оспорюється
wording-owes =
    { $n ->
        [one] відповідь за: { $who }
       *[other] відповідь за: { $who }
    }
wording-day = день { $n }
wording-since = від { $day }
wording-mixed = по-різному
