### Translated from ../en; the comments there say what the arguments are.

venues-title = Места проведения
venues-text = Какие места рассматривают, что последним сказала о них каждая сторона, как далеко они и который там час.
venues-new = Новое место
venues-empty = Ни одно место не рассматривают
venues-empty-text = Внесите место один раз, а затем записывайте, что говорит о нём каждая сторона: предлагает, приемлемо, отклоняет, приемлемо при условии.
venues-pages = Страницы мест
venues-page = { $from }–{ $to } из { $total }
venues-page-back = Назад
venues-page-on = Дальше
venues-board-label = Отношение каждой стороны к каждому месту
venues-column-venue = Место
venues-for-process = для процесса в целом
venues-for-round = для раунда «{ $round }»
venues-rounds-here =
    { $n ->
        [one] { $n } раунд здесь
        [few] { $n } раунда здесь
       *[many] { $n } раундов здесь
    }
venues-nothing-said = ничего не сказано
venues-only-aside = ничего, что учитывается
venues-silent = молчит
venues-silent-since = молчит с
venues-disputed = оспаривается
venues-origins =
    { $n ->
        [one] { $n } первоисточник
        [few] { $n } первоисточника
       *[many] { $n } первоисточников
    }
venues-changed =
    { $n ->
        [one] изменено { $n } раз
        [few] изменено { $n } раза
       *[many] изменено { $n } раз
    }
venues-history = Что сказала об этом сторона { $party }
venues-history-none = На эти моменты ничего не записано.
venues-history-more = Последние { $n } из { $total }; остальное на странице самого места.
venues-ground = Где они
venues-shown-as = Показано как
venues-shown-map = Карта
venues-shown-table = Расстояния и часы
venues-local-times = Местное время
venues-moment-now = сейчас
venues-moment-noon = { $day }, полдень по UTC
venues-moment-session = { $session } · { $round }
venues-moment-there = { $day }, { $time }
venues-offset = UTC{ $offset }
venues-day-before = предыдущего дня
venues-day-after = следующего дня
venues-no-zone = часовой пояс неизвестен
venues-incidents =
    { $unplaced ->
        [0] Инциденты: { $seen } из { $total }
       *[other] Инциденты: { $seen } из { $total }, без места: { $unplaced }
    }
venues-map-label =
    { $n ->
        [one] Карта с { $n } местом
       *[other] Карта с местами: { $n }
    }
venues-map-keys = Стрелки переходят к соседнему месту в ту сторону, Enter выбирает его. Плюс и минус меняют масштаб, 0 вмещает всё, Shift со стрелками двигает карту. «Расстояния и часы» содержат те же места таблицей.
venues-map-past = Карта показывает прошлое, на котором стоят часы.
venues-map-coming = Карта рисуется…
venues-map-failed = Карту не удалось нарисовать. «Расстояния и часы» содержат те же места.
venues-map-borders = Границы по изображению Организации Объединённых Наций; они не означают одобрения. Natural Earth. Равновеликая проекция.
venues-map-unplaced =
    { $n ->
        [one] { $n } место невозможно нанести
        [few] { $n } места невозможно нанести
       *[many] { $n } мест невозможно нанести
    }
venues-zoom-in = Приблизить
venues-zoom-out = Отдалить
venues-zoom-fit = Вместить всё
venues-layers = На карте
venues-layer-venues = Места проведения
venues-layer-incidents = Инциденты
venues-layer-seats = Резиденции сторон
venues-mark-stance = { $party }: { $stance }
venues-mark-hour = там { $time }
venues-great-circle = Километры по большому кругу между двумя точками; не маршрут. Погрешность не более половины процента.
venues-table-label = Места с расстояниями и местным временем
venues-column-place = Место
venues-column-what = Что это
venues-column-hour = Местное время
venues-column-where = Координаты
venues-what-venue = место проведения
venues-what-seat = резиденция стороны { $party }
venues-what-incidents =
    { $n ->
        [one] { $n } инцидент
        [few] { $n } инцидента
       *[many] { $n } инцидентов
    }
venues-to-seat = до { $seat }
venues-km = { $km } км
venues-degrees = { $latitude }° с. ш., { $longitude }° в. д.
venues-no-point = неизвестно
venues-from-gazetteer = из встроенного географического справочника
venues-stances = Отношение сторон
venues-end = { $place } { $km } км
venues-far = От { $place }, по большому кругу: { $seats }
venues-same-city = тот же город
