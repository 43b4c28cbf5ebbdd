### Translated from ../en; the comments there say what the arguments are.

issues-title = Спорные вопросы
issues-text = Что отстаивает каждая сторона, с каких пор и сместилась ли её позиция. Enter на ячейке открывает её историю.
issues-new = Новый спорный вопрос
issues-empty-title = Спорных вопросов ещё нет
issues-empty-text = Назовите, в чём стороны расходятся, а затем записывайте позицию каждой стороны по мере сообщений. Движение видно относительно прежней позиции.
issues-label = Спорные вопросы по сторонам
issues-issue = Спорный вопрос
issues-state = Состояние
issues-none = Позиция ещё не записана
issues-record = Записать позицию
issues-loading = …
issues-age =
    { $days ->
        [0] сегодня
        [one] { $days } день назад
        [few] { $days } дня назад
       *[many] { $days } дней назад
    }
issues-age-months =
    { $n ->
        [one] { $n } месяц назад
        [few] { $n } месяца назад
       *[many] { $n } месяцев назад
    }
issues-age-years =
    { $n ->
        [one] { $n } год назад
        [few] { $n } года назад
       *[many] { $n } лет назад
    }
issues-age-unknown = возраст неизвестен
issues-origins =
    { $origins ->
        [one] { $origins } первоисточник
        [few] { $origins } первоисточника
       *[many] { $origins } первоисточников
    }{ $relays ->
        [0] { "" }
        [one] , { $relays } передатчик
        [few] , { $relays } передатчика
       *[many] , { $relays } передатчиков
    }
issues-positions =
    { $n ->
        [one] { $n } позиция
        [few] { $n } позиции
       *[many] { $n } позиций
    }
issues-row-counts =
    { $positions ->
        [one] { $positions } позиция
        [few] { $positions } позиции
       *[many] { $positions } позиций
    } · { $origins ->
        [one] { $origins } первоисточник
        [few] { $origins } первоисточника
       *[many] { $origins } первоисточников
    }
issues-red-line = красная линия: { $text }
issues-range = { $from }–{ $to }
issues-at-least = не менее { $n }
issues-at-most = не более { $n }
issues-with-unit = { $range } { $unit }
issues-gap = разрыв { $size } { $unit }
issues-overlap = пересечение { $range } { $unit }
issues-overlap-any = пересекаются
issues-scale = От { $low } до { $high } { $unit }
issues-filter = Фильтр
issues-filter-label = Фильтровать спорные вопросы
issues-parties = Стороны
issues-parties-all = Все стороны
issues-parties-some =
    { $n ->
        [one] { $n } сторона
        [few] { $n } стороны
       *[many] { $n } сторон
    }
issues-states = Состояния
issues-states-all = Все состояния
issues-states-some =
    { $n ->
        [one] { $n } состояние
        [few] { $n } состояния
       *[many] { $n } состояний
    }
issues-state-none = состояние не записано
issues-show-all = Показать всё
issues-fold = Свернуть: { $title }
issues-unfold = Развернуть: { $title }
issues-nothing-title = Совпадений нет
issues-nothing-text = Ни один спорный вопрос не имеет таких слов и состояний. То, что стоит над совпадением, показано вместе с ним.
issues-cut = Показаны первые { $shown } из { $total } спорных вопросов.
issues-keys = Стрелки ходят по ячейкам, Enter открывает историю ячейки, → и ← на спорном вопросе разворачивают и сворачивают его, Esc возвращает.
issues-history = { $party }, вопрос «{ $issue }»
issues-history-count =
    { $n ->
        [one] Записана { $n } позиция
        [few] Записаны { $n } позиции
       *[many] Записано { $n } позиций
    }
issues-history-none = На эти моменты здесь не записано ни одной позиции этой стороны.
issues-history-more = Более ранние позиции
issues-history-close = Закрыть
issues-history-held = Когда
issues-history-position = Позиция
issues-history-recorded = Записано
issues-history-evidence = Подтверждения
issues-history-corrected = исправлено { $at }
issues-history-now = отстаивают теперь
issues-history-before = отстаивали раньше
issues-history-superseded = заменено
issues-history-not-actual = запланировано, предположено или отрицается
issues-history-open = Открыть эту позицию
issues-history-firmness = { $word }
issues-conditional = при условии: { $issues }
issues-compare = Сравнить две даты
issues-compare-off = Назад к матрице
issues-compare-of = Более ранний день, по состоянию на
issues-compare-known = Раньше, как известно на
issues-compare-hint = День, например 2026-01-29. Оставьте «как известно на» пустым, чтобы изменить только день мира.
issues-compare-known-hint = День или момент журнала.
issues-moved-count =
    { $n ->
        [0] Ничего не сдвинулось
        [one] Сдвинулась { $n } ячейка
        [few] Сдвинулись { $n } ячейки
       *[many] Сдвинулось { $n } ячеек
    }
issues-moved-cut = Показаны первые { $shown } из { $total }.
issues-moved-none = Между этими двумя взглядами каждая сторона отстаивала то же, что и раньше.
issues-moved-label = Что сдвинулось
issues-moved-party = Сторона
issues-moved-from = Раньше
issues-moved-to = Теперь
issues-moved-change = Движение
issues-moved-steps =
    { $n ->
        [one] за { $n } шаг
        [few] за { $n } шага
       *[many] за { $n } шагов
    }
issues-moved-nothing = ничего не записано
issues-change-new = новое
issues-change-harder = жёстче
issues-change-softer = мягче
issues-change-reframed = переформулировано
issues-change-unclear = изменено, направление не названо
issues-change-withdrawn = больше не записано
issues-stages = Этапы процесса
issues-stages-scheme = по кодировке PA-X
issues-stages-none = Ни один этап ещё не закодирован. Присвойте этап итогу раунда или процесса, и здесь будет начерчен ход.
issues-stages-code = Закодировать этап
issues-stages-picture = Этапы во времени: { $course }
issues-stages-step = { $date }: { $stage }
issues-stages-back = { $date }: назад к «{ $stage }»
issues-stages-reversals =
    { $n ->
        [0] без откатов
        [one] { $n } откат
        [few] { $n } отката
       *[many] { $n } откатов
    }
issues-stages-coded =
    { $n ->
        [one] закодировано { $n } раз
        [few] закодировано { $n } раза
       *[many] закодировано { $n } раз
    }
issues-stages-cut = Рассмотрены только последние 2000 итогов.
