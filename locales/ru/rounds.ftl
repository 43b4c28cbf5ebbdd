### Translated from ../en; the comments there say what the arguments are.

rounds-title = Раунды
rounds-text = Ход каждого раунда: перенесённые даты, смена мест, кто приехал, что вышло, как его считают.
rounds-delegations-text = Кого каждая сторона посылала от раунда к раунду и что между ними изменилось.
rounds-new = Новый раунд
rounds-shown-as = Показано как
rounds-shown-lives = Ход
rounds-shown-delegations = Делегации
rounds-empty = Раундов ещё нет
rounds-empty-text = Раунд — это встреча или ряд заседаний. Запишите его, как только о нём заговорят: даты могут переноситься, и каждый перенос сохраняется.
rounds-column-round = Раунд
rounds-column-state = Состояние
rounds-column-window = Состоялся или должен состояться
rounds-column-venue = Место
rounds-not-known = неизвестно
rounds-moved =
    { $n ->
        [one] перенесён { $n } раз
        [few] перенесён { $n } раза
       *[many] перенесён { $n } раз
    }
rounds-slipped =
    { $n ->
        [one] отложен { $n } раз
        [few] отложен { $n } раза
       *[many] отложен { $n } раз
    }
rounds-life = Ход раунда
rounds-dates = Даты
rounds-changes-of-date =
    { $n ->
        [one] { $n } изменение
        [few] { $n } изменения
       *[many] { $n } изменений
    }
rounds-never-moved = дата не менялась
rounds-no-date = действующей даты нет
rounds-no-date-short = без даты
rounds-no-new-date = без новой даты
rounds-drawing = Даты по порядку: { $windows }
rounds-window-gave_way = { $window } уступила место
rounds-window-lost = { $window } утрачена без новой даты
rounds-window-stands = { $window } действует
rounds-window-held = { $window }: тогда и состоялся
rounds-then = затем
rounds-put-off = отложен без новой даты
rounds-later = перенесён на более поздний срок
rounds-earlier = перенесён на более ранний срок
rounds-later-days =
    { $n ->
        [one] на { $n } день позже
        [few] на { $n } дня позже
       *[many] на { $n } дней позже
    }
rounds-earlier-days =
    { $n ->
        [one] на { $n } день раньше
        [few] на { $n } дня раньше
       *[many] на { $n } дней раньше
    }
rounds-reason-disputed = причина оспаривается
rounds-no-reason = Причина не названа.
rounds-preferred = предпочтительное
rounds-said = сообщение
rounds-venue-moves = Смены места
rounds-sessions = Заседания
rounds-session-at = { $day }, { $time }
rounds-session-until = { $at } до { $end }
rounds-no-hour = час не записан
rounds-clock-of = часы: { $zone }
rounds-your-hour = здесь { $at }
rounds-counted = Считают как
rounds-rival = считают по-разному
rounds-outcomes = Итоги
rounds-document = Текст:
rounds-silences = Молчание
rounds-amount = { $n } { $unit }
rounds-amount-least = не менее { $n } { $unit }
rounds-amount-most = не более { $n } { $unit }
rounds-amount-between = { $least }–{ $most } { $unit }
rounds-delegations = Делегации
rounds-as-a-whole = сторона в целом
rounds-head-disputed = глава оспаривается
rounds-column-person = Лицо
rounds-table-label = Делегации по раундам
rounds-pages = Страницы раундов
rounds-page = Раунды { $from }–{ $to } из { $total }
rounds-page-earlier = Более ранние
rounds-page-later = Более поздние
rounds-nobody = Делегаций не записано
rounds-nobody-text = Добавьте к раунду событие и укажите, кто приехал, от кого и в каком качестве. Тогда два раунда с именами можно сравнить.
rounds-continuity = { $most } из { $of }, как в раунде «{ $round }»
rounds-continuity-disputed = от { $least } до { $most } из { $of }, как в раунде «{ $round }»; сообщения расходятся
rounds-presence-unnamed = никто не назван
rounds-presence-stayed_away = не приехали
rounds-presence-unrecorded = ничего не записано
rounds-whole-head = возглавляли
rounds-whole-member = участвовали
rounds-whole-mediator = посредничали
rounds-whole-host = принимали
rounds-whole-observer = наблюдали
rounds-whole-absent = не приехали
rounds-change-joined = новый
rounds-change-stayed = как раньше
rounds-change-promoted = выше рангом
rounds-change-lower = ниже рангом
rounds-change-recast = другая роль
rounds-change-left = выбыл
rounds-against = против раунда «{ $round }»
rounds-by-one-account = по одному сообщению
rounds-set-aside = не предпочтительное
rounds-not-named = не назван
rounds-note = «Новый» и «выбыл» говорят лишь по записанному: неназванные могли всё же приехать. Раунды без имён в сравнении пропущены.
