### Translated from ../en; the comments there say what the arguments are.

offers-title = Предложения
offers-text = Цепочки приглашений и ответов; сначала те, где ответа ждут дольше всего. Enter открывает предложение, пробел показывает его ходы.
offers-list-text = Все предложения и обязательства для сортировки, фильтрации и правки.
offers-new = Новое предложение
offers-empty-title = Предложений ещё нет
offers-empty-text = Приглашения, предложения, требования и то, что на них отвечают. Запишите, кто и кому это выдвигает; кто должен следующий ответ, будет сосчитано за вас.
offers-none-owed-title = Ответов ни за кем нет
offers-none-owed-text = На эти моменты на каждое записанное предложение ответили, его отозвали либо оно утратило силу.
offers-ways = Как показаны предложения
offers-way-threads = Цепочки
offers-way-list = Список
offers-owed-only = Только где ждут ответа
offers-count =
    { $threads ->
        [one] { $threads } цепочка
        [few] { $threads } цепочки
       *[many] { $threads } цепочек
    }, { $waiting ->
        [0] ни одна не ждёт ответа
        [one] { $waiting } ждёт ответа
       *[other] { $waiting } ждут ответа
    }
offers-cut = Рассмотрены только первые 5000 предложений.
offers-more = Ещё цепочки
offers-thread = Цепочка
offers-thread-count =
    { $n ->
        [one] { $n } предложение
        [few] { $n } предложения
       *[many] { $n } предложений
    }
offers-every = Все ходы
offers-fewer = Меньше
offers-owes =
    { $days ->
        [-1] ответ за: { $party }
       *[other] ответ за: { $party }, день { $days }
    }
offers-repeated-unanswered =
    { $n ->
        [one] повторно запрошено { $n } раз
        [few] повторно запрошено { $n } раза
       *[many] повторно запрошено { $n } раз
    }
offers-nobody-owes = никто не должен ответа
offers-nobody = никто
offers-somebody = кто-то неназванный
offers-nobody-named = не назван
offers-from-to = { $from } → { $to }
offers-answers = ответ на «{ $offer }»
offers-repeated =
    { $n ->
        [one] повторено { $n } раз
        [few] повторено { $n } раза
       *[many] повторено { $n } раз
    }
offers-conditions = Условия: { $conditions }
offers-expires = действует до { $date }
offers-past = срок прошёл
offers-silence = молчание
offers-since = с { $day }
offers-move-by = { $move }, { $party }
offers-drawn =
    { $n ->
        [one] Цепочка из одного предложения, { $offer }: { $owed }
       *[other] Цепочка из предложений ({ $n }), начинается с «{ $offer }»: { $owed }
    }
offers-drawn-until = { $day }
offers-column-offer = Предложение
offers-column-between = От → кому
offers-column-state = Состояние
offers-column-owes = За кем ответ
offers-column-put = Последний раз выдвинуто
