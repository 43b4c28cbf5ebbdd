### Translated from ../en; the comments there say what the arguments are.

wording-state = { $subject }: { $state }
wording-modality = { $line } ({ $modality })
wording-round = { $subject }: { $state }
wording-round-planned = { $subject }: { $state } на { $window }
wording-round-postponed = { $subject }: отложен на { $window }
wording-round-window = { $subject }: { $state }, { $window }
wording-round-to = { $line }; новое место: { $venue }
wording-round-in = { $line }; место: { $venue }
wording-delegation-absent = { $party }: отсутствие, { $subject }
wording-delegation-as = { $party }: { $capacity }, { $subject }
wording-delegation-head =
    { $n ->
        [one] { $persons } возглавляет делегацию стороны { $party }: { $subject }
       *[other] { $persons } возглавляют делегацию стороны { $party }: { $subject }
    }
wording-persons-absent = { $persons } ({ $party }): отсутствие, { $subject }
wording-persons-as = { $persons } ({ $party }): { $capacity }, { $subject }
wording-offer-by = { $line }, { $party }
wording-offer-with = { $line }; взамен: { $counter }
wording-position = { $party } по вопросу «{ $subject }»: { $text }
wording-stance-suggested = { $party } предлагает: { $subject }
wording-stance-refused = { $party } отклоняет: { $subject }
wording-stance-if = { $subject }: приемлемо для { $party } при условии: { $condition }
wording-stance = { $subject }: { $stance }, { $party }
wording-paraphrase = { $speaker }: { $wording }
wording-quoted = { $speaker }: «{ $wording }»
wording-killed = погибших: { $number }
wording-injured = раненых: { $number }
wording-pledge-scope = { $subject }: { $state } в толковании «{ $scope }»
wording-nobody = не названо кого
wording-silence-no_reply = Нет ответа: { $who }, { $subject }
wording-silence-no_readout = Нет сообщения по итогам: { $who }, { $subject }
wording-silence-declined_to_comment = Отказ от комментария: { $who }, { $subject }
wording-list = { $first }, { $next }
wording-and = { $first } и { $last }
wording-at-least = не менее { $n }
wording-at-most = не более { $n }
wording-unknown-number = неизвестное число
wording-number = { $n }
wording-untitled = Без названия: { $kind }
wording-empty-note = Пустая заметка
wording-not-in-view = запись, которой здесь не видно
wording-origins =
    { $n ->
        [one] { $n } первоисточник
        [few] { $n } первоисточника
       *[many] { $n } первоисточников
    }
wording-relays =
    { $n ->
        [one] { $n } передатчик
        [few] { $n } передатчика
       *[many] { $n } передатчиков
    }
wording-origins-relays = { $origins }, { $relays }
wording-captured-page = сохранённая страница
wording-own-note = заметка аналитика
wording-speaker = говорящий
wording-relay = передатчик
wording-published = опубликовано { $day }
wording-own-observation = собственное наблюдение
wording-no-evidence = подтверждение не записано
wording-chain-via = { $line }, через { $who }
wording-chain-in = { $line }, в «{ $source }»
wording-chain-only = В «{ $source }»
wording-slipped =
    { $n ->
        [one] перенесён { $n } раз
        [few] перенесён { $n } раза
       *[many] перенесён { $n } раз
    }
wording-repeated =
    { $n ->
        [one] повторено { $n } раз
        [few] повторено { $n } раза
       *[many] повторено { $n } раз
    }
wording-reason-disputed = причина оспаривается
wording-owes =
    { $n ->
        [one] ответ за: { $who }
       *[other] ответ за: { $who }
    }
wording-day = день { $n }
wording-since = с { $day }
wording-mixed = по-разному
