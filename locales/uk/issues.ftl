### Translated from ../en; the comments there say what the arguments are.

issues-title = Спірні питання
issues-text = Що обстоює кожна сторона, відколи та чи змінилася її позиція. Enter на клітинці відкриває її історію.
issues-new = Нове спірне питання
issues-empty-title = Спірних питань ще немає
issues-empty-text = Назвіть, у чому сторони розходяться, а тоді записуйте позицію кожної сторони, коли про неї повідомлять. Рух видно відносно попередньої позиції.
issues-label = Спірні питання за сторонами
issues-issue = Спірне питання
issues-state = Стан
issues-none = Позицію ще не записано
issues-record = Записати позицію
issues-loading = …
issues-age =
    { $days ->
        [0] сьогодні
        [one] { $days } день тому
        [few] { $days } дні тому
       *[many] { $days } днів тому
    }
issues-age-months =
    { $n ->
        [one] { $n } місяць тому
        [few] { $n } місяці тому
       *[many] { $n } місяців тому
    }
issues-age-years =
    { $n ->
        [one] { $n } рік тому
        [few] { $n } роки тому
       *[many] { $n } років тому
    }
issues-age-unknown = вік невідомий
issues-origins =
    { $origins ->
        [one] { $origins } першоджерело
        [few] { $origins } першоджерела
       *[many] { $origins } першоджерел
    }{ $relays ->
        [0] { "" }
        [one] , { $relays } передавач
        [few] , { $relays } передавачі
       *[many] , { $relays } передавачів
    }
issues-positions =
    { $n ->
        [one] { $n } позиція
        [few] { $n } позиції
       *[many] { $n } позицій
    }
issues-row-counts =
    { $positions ->
        [one] { $positions } позиція
        [few] { $positions } позиції
       *[many] { $positions } позицій
    } · { $origins ->
        [one] { $origins } першоджерело
        [few] { $origins } першоджерела
       *[many] { $origins } першоджерел
    }
issues-red-line = червона лінія: { $text }
issues-range = { $from }–{ $to }
issues-at-least = щонайменше { $n }
issues-at-most = щонайбільше { $n }
issues-with-unit = { $range } { $unit }
issues-gap = розрив { $size } { $unit }
issues-overlap = перетин { $range } { $unit }
issues-overlap-any = перетинаються
issues-scale = Від { $low } до { $high } { $unit }
issues-filter = Фільтр
issues-filter-label = Фільтрувати спірні питання
issues-parties = Сторони
issues-parties-all = Усі сторони
issues-parties-some =
    { $n ->
        [one] { $n } сторона
        [few] { $n } сторони
       *[many] { $n } сторін
    }
issues-states = Стани
issues-states-all = Усі стани
issues-states-some =
    { $n ->
        [one] { $n } стан
        [few] { $n } стани
       *[many] { $n } станів
    }
issues-state-none = стан не записано
issues-show-all = Показати все
issues-fold = Згорнути: { $title }
issues-unfold = Розгорнути: { $title }
issues-nothing-title = Збігів немає
issues-nothing-text = Жодне спірне питання не має таких слів і станів. Те, що стоїть над збігом, показано разом із ним.
issues-cut = Показано перші { $shown } із { $total } спірних питань.
issues-keys = Стрілки ходять клітинками, Enter відкриває історію клітинки, → і ← на спірному питанні розгортають і згортають його, Esc повертає.
issues-history = { $party }, питання «{ $issue }»
issues-history-count =
    { $n ->
        [one] Записано { $n } позицію
        [few] Записано { $n } позиції
       *[many] Записано { $n } позицій
    }
issues-history-none = На цих моментах тут не записано жодної позиції цієї сторони.
issues-history-more = Давніші позиції
issues-history-close = Закрити
issues-history-held = Коли
issues-history-position = Позиція
issues-history-recorded = Записано
issues-history-evidence = Підтвердження
issues-history-corrected = виправлено { $at }
issues-history-now = обстоюють тепер
issues-history-before = обстоювали раніше
issues-history-superseded = замінено
issues-history-not-actual = заплановано, припущено або заперечено
issues-history-open = Відкрити цю позицію
issues-history-firmness = { $word }
issues-conditional = за умови: { $issues }
issues-compare = Порівняти дві дати
issues-compare-off = Назад до матриці
issues-compare-of = Раніший день, станом на
issues-compare-known = Раніше, як відомо на
issues-compare-hint = День, наприклад 2026-01-29. Залиште «як відомо на» порожнім, щоб змінити лише день світу.
issues-compare-known-hint = День або момент журналу.
issues-moved-count =
    { $n ->
        [0] Нічого не зрушило
        [one] Зрушила { $n } клітинка
        [few] Зрушили { $n } клітинки
       *[many] Зрушило { $n } клітинок
    }
issues-moved-cut = Показано перші { $shown } із { $total }.
issues-moved-none = Між цими двома поглядами кожна сторона обстоювала те саме, що й раніше.
issues-moved-label = Що зрушило
issues-moved-party = Сторона
issues-moved-from = Раніше
issues-moved-to = Тепер
issues-moved-change = Рух
issues-moved-steps =
    { $n ->
        [one] за { $n } крок
        [few] за { $n } кроки
       *[many] за { $n } кроків
    }
issues-moved-nothing = нічого не записано
issues-change-new = нове
issues-change-harder = жорсткіше
issues-change-softer = м’якше
issues-change-reframed = переформульовано
issues-change-unclear = змінено, напрям не названо
issues-change-withdrawn = більше не записано
issues-stages = Етапи процесу
issues-stages-scheme = за кодуванням PA-X
issues-stages-none = Жодного етапу ще не закодовано. Надайте етап результату раунду чи процесу, і тут буде накреслено перебіг.
issues-stages-code = Закодувати етап
issues-stages-picture = Етапи в часі: { $course }
issues-stages-step = { $date }: { $stage }
issues-stages-back = { $date }: назад до «{ $stage }»
issues-stages-reversals =
    { $n ->
        [0] без відкатів
        [one] { $n } відкат
        [few] { $n } відкати
       *[many] { $n } відкатів
    }
issues-stages-coded =
    { $n ->
        [one] закодовано { $n } раз
        [few] закодовано { $n } рази
       *[many] закодовано { $n } разів
    }
issues-stages-cut = Розглянуто лише останні 2000 результатів.
