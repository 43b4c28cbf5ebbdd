### Translated from ../en; the comments there say what the arguments are.

overview-empty = Процессов ещё нет
overview-empty-text = Процесс — это переговоры: их трек, цели и участники. Раунды, предложения и спорные вопросы принадлежат ему.
overview-new-process = Новый процесс
overview-sides = На чём стоят стороны
overview-sides-axes = спорный вопрос × сторона
overview-all-issues =
    { $n ->
        [one] { $n } спорный вопрос
       *[other] Все спорные вопросы: { $n }
    }
overview-latest = Последние события
overview-latest-order = сначала новейшие
overview-nothing = На эти моменты ничего не записано.
overview-own = собственное наблюдение
overview-no-evidence = подтверждение не записано
overview-contradictions = Противоречия
overview-since-briefing = С справки { $number }
overview-since-all = Что изменилось
overview-unchanged = Ничего не изменилось.
overview-more = и ещё { $n }
overview-next = Следующий раунд
overview-last = Последний раунд
overview-owed = За кем ответ
overview-issues = Спорные вопросы
overview-none-known = не известно
overview-none-yet = ещё не было
overview-nobody = ни за кем
overview-unsaid = не сказано за кем
overview-no-text = без текста
overview-open-agreed = открытых { $open }, согласованных { $agreed }
overview-moved = { $issue }: { $state }, { $when }
overview-no-movement = движения ещё не было
overview-owed-by = { $party } → { $offer }
overview-day = день { $n }
overview-repeated =
    { $n ->
        [one] повторено { $n } раз
        [few] повторено { $n } раза
       *[many] повторено { $n } раз
    }
overview-slipped =
    { $n ->
        [one] перенесён { $n } раз
        [few] перенесён { $n } раза
       *[many] перенесён { $n } раз
    }
overview-today = сегодня
overview-from-today = с сегодняшнего дня
overview-no-date = дата неизвестна
overview-overdue =
    { $n ->
        [one] опоздание { $n } день
        [few] опоздание { $n } дня
       *[many] опоздание { $n } дней
    }
overview-in =
    { $n ->
        [one] через { $n } день
        [few] через { $n } дня
       *[many] через { $n } дней
    }
overview-in-earliest =
    { $n ->
        [one] не раньше чем через { $n } день
        [few] не раньше чем через { $n } дня
       *[many] не раньше чем через { $n } дней
    }
overview-ago =
    { $n ->
        [one] { $n } день назад
        [few] { $n } дня назад
       *[many] { $n } дней назад
    }
