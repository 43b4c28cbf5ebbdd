### Translated from ../en; the comments there say what the arguments are.

rounds-title = Раунди
rounds-text = Перебіг кожного раунду: перенесені дати, змінені місця, хто приїхав, що вийшло, як його лічать.
rounds-delegations-text = Кого кожна сторона надсилала від раунду до раунду та що між ними змінилося.
rounds-new = Новий раунд
rounds-shown-as = Показано як
rounds-shown-lives = Перебіг
rounds-shown-delegations = Делегації
rounds-empty = Раундів ще немає
rounds-empty-text = Раунд — це зустріч або низка засідань. Запишіть його, щойно про нього заговорять: дати можуть переноситися, і кожне перенесення зберігається.
rounds-column-round = Раунд
rounds-column-state = Стан
rounds-column-window = Відбувся або має відбутися
rounds-column-venue = Місце
rounds-not-known = невідомо
rounds-moved =
    { $n ->
        [one] перенесено { $n } раз
        [few] перенесено { $n } рази
       *[many] перенесено { $n } разів
    }
rounds-slipped =
    { $n ->
        [one] відкладено { $n } раз
        [few] відкладено { $n } рази
       *[many] відкладено { $n } разів
    }
rounds-life = Перебіг раунду
rounds-dates = Дати
rounds-changes-of-date =
    { $n ->
        [one] { $n } зміна
        [few] { $n } зміни
       *[many] { $n } змін
    }
rounds-never-moved = дата не змінювалася
rounds-no-date = чинної дати немає
rounds-no-date-short = без дати
rounds-no-new-date = без нової дати
rounds-drawing = Дати за порядком: { $windows }
rounds-window-gave_way = { $window } поступилася місцем
rounds-window-lost = { $window } втрачено без нової дати
rounds-window-stands = { $window } чинна
rounds-window-held = { $window }: тоді й відбувся
rounds-then = потім
rounds-put-off = відкладено без нової дати
rounds-later = перенесено на пізніше
rounds-earlier = перенесено на раніше
rounds-later-days =
    { $n ->
        [one] на { $n } день пізніше
        [few] на { $n } дні пізніше
       *[many] на { $n } днів пізніше
    }
rounds-earlier-days =
    { $n ->
        [one] на { $n } день раніше
        [few] на { $n } дні раніше
       *[many] на { $n } днів раніше
    }
rounds-reason-disputed = причина оспорюється
rounds-no-reason = Причини не названо.
rounds-preferred = пріоритетне
rounds-said = повідомлення
rounds-venue-moves = Зміни місця
rounds-sessions = Засідання
rounds-session-at = { $day }, { $time }
rounds-session-until = { $at } до { $end }
rounds-no-hour = година не записана
rounds-clock-of = годинник: { $zone }
rounds-your-hour = тут { $at }
rounds-counted = Лічать як
rounds-rival = лічать по-різному
rounds-outcomes = Результати
rounds-document = Текст:
rounds-silences = Мовчання
rounds-amount = { $n } { $unit }
rounds-amount-least = щонайменше { $n } { $unit }
rounds-amount-most = щонайбільше { $n } { $unit }
rounds-amount-between = { $least }–{ $most } { $unit }
rounds-delegations = Делегації
rounds-as-a-whole = сторона загалом
rounds-head-disputed = голова оспорюється
rounds-column-person = Особа
rounds-table-label = Делегації за раундами
rounds-pages = Сторінки раундів
rounds-page = Раунди { $from }–{ $to } із { $total }
rounds-page-earlier = Раніші
rounds-page-later = Пізніші
rounds-nobody = Делегацій не записано
rounds-nobody-text = Додайте до раунду подію та вкажіть, хто приїхав, від кого і як хто. Тоді два раунди з іменами можна порівняти.
rounds-continuity = { $most } із { $of }, як у раунді «{ $round }»
rounds-continuity-disputed = від { $least } до { $most } із { $of }, як у раунді «{ $round }»; повідомлення розходяться
rounds-presence-unnamed = нікого не названо
rounds-presence-stayed_away = не приїхали
rounds-presence-unrecorded = нічого не записано
rounds-whole-head = очолювали
rounds-whole-member = брали участь
rounds-whole-mediator = посередничали
rounds-whole-host = приймали
rounds-whole-observer = спостерігали
rounds-whole-absent = не приїхали
rounds-change-joined = новий
rounds-change-stayed = як раніше
rounds-change-promoted = вищий ранг
rounds-change-lower = нижчий ранг
rounds-change-recast = інша роль
rounds-change-left = вибув
rounds-against = проти раунду «{ $round }»
rounds-by-one-account = за одним повідомленням
rounds-set-aside = не пріоритетне
rounds-not-named = не названо
rounds-note = «Новий» і «вибув» кажуть лише за записаним: неназвані могли все ж приїхати. Раунди без імен у порівнянні пропущено.
