### Translated from ../en; the comments there say what the arguments are.

overview-empty = Процесів ще немає
overview-empty-text = Процес — це переговори: їхній трек, цілі й учасники. Раунди, пропозиції та спірні питання належать до нього.
overview-new-process = Новий процес
overview-sides = На чому стоять сторони
overview-sides-axes = спірне питання × сторона
overview-all-issues =
    { $n ->
        [one] { $n } спірне питання
       *[other] Усі спірні питання: { $n }
    }
overview-latest = Останні події
overview-latest-order = спершу найновіші
overview-nothing = На ці моменти нічого не записано.
overview-own = власне спостереження
overview-no-evidence = підтвердження не записано
overview-contradictions = Суперечності
overview-since-briefing = Від довідки { $number }
overview-since-all = Що змінилося
overview-unchanged = Нічого не змінилося.
overview-more = і ще { $n }
overview-next = Наступний раунд
overview-last = Останній раунд
overview-owed = За ким відповідь
overview-issues = Спірні питання
overview-none-known = не відомо
overview-none-yet = ще не було
overview-nobody = ні за ким
overview-unsaid = не сказано за ким
overview-no-text = без тексту
overview-open-agreed = відкритих { $open }, узгоджених { $agreed }
overview-moved = { $issue }: { $state }, { $when }
overview-no-movement = руху ще не було
overview-owed-by = { $party } → { $offer }
overview-day = день { $n }
overview-repeated =
    { $n ->
        [one] повторено { $n } раз
        [few] повторено { $n } рази
       *[many] повторено { $n } разів
    }
overview-slipped =
    { $n ->
        [one] перенесено { $n } раз
        [few] перенесено { $n } рази
       *[many] перенесено { $n } разів
    }
overview-today = сьогодні
overview-from-today = від сьогодні
overview-no-date = дата невідома
overview-overdue =
    { $n ->
        [one] запізнення { $n } день
        [few] запізнення { $n } дні
       *[many] запізнення { $n } днів
    }
overview-in =
    { $n ->
        [one] через { $n } день
        [few] через { $n } дні
       *[many] через { $n } днів
    }
overview-in-earliest =
    { $n ->
        [one] не раніше ніж через { $n } день
        [few] не раніше ніж через { $n } дні
       *[many] не раніше ніж через { $n } днів
    }
overview-ago =
    { $n ->
        [one] { $n } день тому
        [few] { $n } дні тому
       *[many] { $n } днів тому
    }
