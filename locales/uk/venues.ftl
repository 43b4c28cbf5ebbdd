### Translated from ../en; the comments there say what the arguments are.

venues-title = Місця проведення
venues-text = Які місця розглядають, що востаннє сказала про них кожна сторона, як далеко вони та котра там година.
venues-new = Нове місце
venues-empty = Жодне місце не розглядають
venues-empty-text = Внесіть місце один раз, а тоді записуйте, що каже про нього кожна сторона: пропонує, прийнятно, відхиляє, прийнятно за умови.
venues-pages = Сторінки місць
venues-page = { $from }–{ $to } із { $total }
venues-page-back = Назад
venues-page-on = Далі
venues-board-label = Ставлення кожної сторони до кожного місця
venues-column-venue = Місце
venues-for-process = для процесу загалом
venues-for-round = для раунду «{ $round }»
venues-rounds-here =
    { $n ->
        [one] { $n } раунд тут
        [few] { $n } раунди тут
       *[many] { $n } раундів тут
    }
venues-nothing-said = нічого не сказано
venues-only-aside = нічого, що враховується
venues-silent = мовчить
venues-silent-since = мовчить від
venues-disputed = оспорюється
venues-origins =
    { $n ->
        [one] { $n } першоджерело
        [few] { $n } першоджерела
       *[many] { $n } першоджерел
    }
venues-changed =
    { $n ->
        [one] змінено { $n } раз
        [few] змінено { $n } рази
       *[many] змінено { $n } разів
    }
venues-history = Що сказала про це сторона { $party }
venues-history-none = На цих моментах нічого не записано.
venues-history-more = Останні { $n } із { $total }; решта на сторінці самого місця.
venues-ground = Де вони
venues-shown-as = Показано як
venues-shown-map = Мапа
venues-shown-table = Відстані та години
venues-local-times = Місцевий час
venues-moment-now = зараз
venues-moment-noon = { $day }, полудень за UTC
venues-moment-session = { $session } · { $round }
venues-moment-there = { $day }, { $time }
venues-offset = UTC{ $offset }
venues-day-before = попереднього дня
venues-day-after = наступного дня
venues-no-zone = часовий пояс невідомий
venues-incidents =
    { $unplaced ->
        [0] Інциденти: { $seen } із { $total }
       *[other] Інциденти: { $seen } із { $total }, без місця: { $unplaced }
    }
venues-map-label =
    { $n ->
        [one] Мапа з { $n } місцем
       *[other] Мапа з місцями: { $n }
    }
venues-map-keys = Стрілки переходять до сусіднього місця в той бік, Enter вибирає його. Плюс і мінус змінюють масштаб, 0 вміщує все, Shift зі стрілками пересуває мапу. «Відстані та години» містять ті самі місця таблицею.
venues-map-past = Мапа показує минуле, на якому стоять годинники.
venues-map-coming = Мапу креслять…
venues-map-failed = Мапу не вдалося накреслити. «Відстані та години» містять ті самі місця.
venues-map-borders = Кордони за зображенням Організації Об’єднаних Націй; вони не означають схвалення. Natural Earth. Рівновелика проєкція.
venues-map-unplaced =
    { $n ->
        [one] { $n } місце неможливо нанести
        [few] { $n } місця неможливо нанести
       *[many] { $n } місць неможливо нанести
    }
venues-zoom-in = Наблизити
venues-zoom-out = Віддалити
venues-zoom-fit = Умістити все
venues-layers = На мапі
venues-layer-venues = Місця проведення
venues-layer-incidents = Інциденти
venues-layer-seats = Осідки сторін
venues-mark-stance = { $party }: { $stance }
venues-mark-hour = там { $time }
venues-great-circle = Кілометри по великому колу між двома точками; не маршрут. Похибка щонайбільше пів відсотка.
venues-table-label = Місця з відстанями та місцевим часом
venues-column-place = Місце
venues-column-what = Що це
venues-column-hour = Місцевий час
venues-column-where = Координати
venues-what-venue = місце проведення
venues-what-seat = осідок сторони { $party }
venues-what-incidents =
    { $n ->
        [one] { $n } інцидент
        [few] { $n } інциденти
       *[many] { $n } інцидентів
    }
venues-to-seat = до { $seat }
venues-km = { $km } км
venues-degrees = { $latitude }° пн. ш., { $longitude }° сх. д.
venues-no-point = невідомо
venues-from-gazetteer = із вбудованого географічного довідника
venues-stances = Ставлення сторін
venues-end = { $place } { $km } км
venues-far = Від { $place }, по великому колу: { $seats }
venues-same-city = те саме місто
