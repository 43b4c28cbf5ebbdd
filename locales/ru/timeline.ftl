### Translated from ../en; the comments there say what the arguments are.

timeline-title = Хронология
timeline-text = Что произошло и что запланировано. Размытые концы — сомнение, точки — планы, контуры — даты, от которых отказались.
timeline-hint = Стрелки ходят по отметкам, + и − меняют масштаб, Shift с перетаскиванием задаёт промежуток для списков.
timeline-keys = Влево и вправо — вдоль полосы, вверх и вниз — между полосами, Home и End — к её концам. Плюс и минус меняют масштаб, 0 показывает всё, Shift со стрелкой двигает. Enter выбирает. Квадратные скобки задают промежуток, Esc его снимает.
timeline-marks =
    { $n ->
        [one] Хронология, { $n } отметка
        [few] Хронология, { $n } отметки
       *[many] Хронология, { $n } отметок
    }
timeline-count =
    { $n ->
        [one] { $n } отметка
        [few] { $n } отметки
       *[many] { $n } отметок
    }
timeline-more = ещё { $n }, только сосчитано; приблизьте, чтобы увидеть
timeline-undated = без даты: { $n }
timeline-lanes-left-out =
    { $n ->
        [one] пропущена { $n } полоса
        [few] пропущены { $n } полосы
       *[many] пропущено { $n } полос
    }
timeline-lanes = Полосы
timeline-lanes-by = Полосы по
timeline-by-kind = Полосы по виду
timeline-by-round = Полосы по раунду
timeline-by-offer = Полосы по предложению
timeline-by-party = Полосы по стороне
timeline-by-issue = Полосы по спорному вопросу
timeline-by-incident = Полосы по типу инцидента
timeline-lane-rounds = Раунды
timeline-lane-offers = Предложения
timeline-lane-issues = Спорные вопросы
timeline-lane-incidents = Инциденты
timeline-lane-pledges = Обязательства
timeline-lane-others = Прочее
timeline-lane-untitled = Без названия
timeline-show = Показать
timeline-narrowed = , сужено
timeline-all = Все
timeline-developments = События
timeline-parties = Только этих сторон
timeline-no-parties = Ни одна сторона ещё не участвует.
timeline-behind = За отметками
timeline-around = Семь дней вокруг каждого раунда
timeline-zone = Часы
timeline-zone-venue = По времени места проведения
timeline-zone-own = По здешнему времени
timeline-zone-utc = По UTC
timeline-zoom = Масштаб
timeline-zoom-in = Ближе
timeline-zoom-out = Дальше
timeline-zoom-fit = Показать всё
timeline-legend = Условные знаки
timeline-table = Таблица
timeline-interval = Промежуток: { $days }
timeline-interval-clear = Снять промежуток
timeline-as-of = по состоянию на
timeline-incidents-around =
    { $perhaps ->
        [0] инцидентов: { $n }
       *[other] инцидентов: { $n }, возможно, ещё { $perhaps }
    }
timeline-comma = ,{" "}
timeline-no-date = действующей даты нет
timeline-from-day = с { $day }
timeline-until-day = до { $day }
timeline-in-doubt = { $date }, { $doubt }
timeline-doubt-uncertain = не наверняка
timeline-doubt-approximate = приблизительно
timeline-doubt-uncertain-and-approximate = не наверняка и приблизительно
timeline-hour = { $at } ({ $zone })
timeline-answer-owed = ожидается ответ
timeline-moved =
    { $n ->
        [one] перенесено { $n } раз
        [few] перенесено { $n } раза
       *[many] перенесено { $n } раз
    }
timeline-moved-from = перенесено с { $dates }
timeline-footing-happened = состоялось
timeline-footing-planned = запланировано
timeline-footing-supposed = предположено
timeline-footing-denied = отрицается
timeline-footing-called_off = отменено
timeline-footing-superseded = заменено
timeline-kind-round = раунд
timeline-kind-offer = предложение
timeline-kind-pledge = обязательство
timeline-kind-incident = инцидент
timeline-part-ask = выдвижение
timeline-part-reiteration = повторное выдвижение
timeline-part-notice = принято к сведению
timeline-part-answer = ответ
timeline-part-end = конец предложения
timeline-part-silence = молчание
timeline-table-of =
    { $n ->
        [one] { $n } отметка таблицей
        [few] { $n } отметки таблицей
       *[many] { $n } отметок таблицей
    }
timeline-when = Когда
timeline-mark = Что
timeline-what = Вид
timeline-state = Состояние
timeline-lane = Полоса
timeline-legend-held = состоялось
timeline-legend-planned = запланировано
timeline-legend-soft = дата под сомнением или не до дня
timeline-legend-ghost = дата, от которой отказались, и новая
timeline-legend-waits = ожидается ответ
timeline-legend-crowd = столько рядом
timeline-empty = Во времени ещё ничего нет
timeline-empty-text = Здесь по датам стоят раунды, предложения, инциденты и всё, что о них сообщают. Начните с раунда, даже лишь озвученного: когда дату перенесут, прежняя останется контуром.
timeline-new-round = Новый раунд
timeline-ribbon = Раунды, предложения и инциденты
timeline-ribbon-span = { $span } · по времени места проведения
timeline-ribbon-drawn = Раунды, предложения и инциденты, { $span }
