### Translated from ../en; the comments there say what the arguments are.

timeline-title = Хронологія
timeline-text = Що сталося і що заплановано. Розмиті кінці — сумнів, крапки — плани, контури — дати, від яких відмовилися.
timeline-hint = Стрілки ходять позначками, + і − змінюють масштаб, Shift із перетягуванням задає проміжок для списків.
timeline-keys = Ліворуч і праворуч — уздовж смуги, вгору та вниз — між смугами, Home і End — до її кінців. Плюс і мінус змінюють масштаб, 0 показує все, Shift зі стрілкою пересуває. Enter вибирає. Квадратні дужки задають проміжок, Esc його знімає.
timeline-marks =
    { $n ->
        [one] Хронологія, { $n } позначка
        [few] Хронологія, { $n } позначки
       *[many] Хронологія, { $n } позначок
    }
timeline-count =
    { $n ->
        [one] { $n } позначка
        [few] { $n } позначки
       *[many] { $n } позначок
    }
timeline-more = ще { $n }, лише пораховано; наблизьте, щоб побачити
timeline-undated = без дати: { $n }
timeline-lanes-left-out =
    { $n ->
        [one] пропущено { $n } смугу
        [few] пропущено { $n } смуги
       *[many] пропущено { $n } смуг
    }
timeline-lanes = Смуги
timeline-lanes-by = Смуги за
timeline-by-kind = Смуги за видом
timeline-by-round = Смуги за раундом
timeline-by-offer = Смуги за пропозицією
timeline-by-party = Смуги за стороною
timeline-by-issue = Смуги за спірним питанням
timeline-by-incident = Смуги за типом інциденту
timeline-lane-rounds = Раунди
timeline-lane-offers = Пропозиції
timeline-lane-issues = Спірні питання
timeline-lane-incidents = Інциденти
timeline-lane-pledges = Зобов’язання
timeline-lane-others = Інше
timeline-lane-untitled = Без назви
timeline-show = Показати
timeline-narrowed = , звужено
timeline-all = Усі
timeline-developments = Події
timeline-parties = Лише цих сторін
timeline-no-parties = Жодна сторона ще не бере участі.
timeline-behind = За позначками
timeline-around = Сім днів довкола кожного раунду
timeline-zone = Години
timeline-zone-venue = За часом місця проведення
timeline-zone-own = За місцевим часом тут
timeline-zone-utc = За UTC
timeline-zoom = Масштаб
timeline-zoom-in = Ближче
timeline-zoom-out = Далі
timeline-zoom-fit = Показати все
timeline-legend = Умовні знаки
timeline-table = Таблиця
timeline-interval = Проміжок: { $days }
timeline-interval-clear = Зняти проміжок
timeline-as-of = станом на
timeline-incidents-around =
    { $perhaps ->
        [0] інцидентів: { $n }
       *[other] інцидентів: { $n }, можливо, ще { $perhaps }
    }
timeline-comma = ,{" "}
timeline-no-date = чинної дати немає
timeline-from-day = від { $day }
timeline-until-day = до { $day }
timeline-in-doubt = { $date }, { $doubt }
timeline-doubt-uncertain = не напевно
timeline-doubt-approximate = приблизно
timeline-doubt-uncertain-and-approximate = не напевно й приблизно
timeline-hour = { $at } ({ $zone })
timeline-answer-owed = очікується відповідь
timeline-moved =
    { $n ->
        [one] перенесено { $n } раз
        [few] перенесено { $n } рази
       *[many] перенесено { $n } разів
    }
timeline-moved-from = перенесено з { $dates }
timeline-footing-happened = відбулося
timeline-footing-planned = заплановано
timeline-footing-supposed = припущено
timeline-footing-denied = заперечено
timeline-footing-called_off = скасовано
timeline-footing-superseded = замінено
timeline-kind-round = раунд
timeline-kind-offer = пропозиція
timeline-kind-pledge = зобов’язання
timeline-kind-incident = інцидент
timeline-part-ask = висунення
timeline-part-reiteration = повторне висунення
timeline-part-notice = взято до відома
timeline-part-answer = відповідь
timeline-part-end = кінець пропозиції
timeline-part-silence = мовчання
timeline-table-of =
    { $n ->
        [one] { $n } позначка таблицею
        [few] { $n } позначки таблицею
       *[many] { $n } позначок таблицею
    }
timeline-when = Коли
timeline-mark = Що
timeline-what = Вид
timeline-state = Стан
timeline-lane = Смуга
timeline-legend-held = відбулося
timeline-legend-planned = заплановано
timeline-legend-soft = дата під сумнівом або не до дня
timeline-legend-ghost = дата, від якої відмовилися, і нова
timeline-legend-waits = очікується відповідь
timeline-legend-crowd = стільки поруч
timeline-empty = У часі ще нічого немає
timeline-empty-text = Тут за датами стоять раунди, пропозиції, інциденти й усе, що про них повідомляють. Почніть із раунду, навіть лише озвученого: коли дату перенесуть, попередня залишиться контуром.
timeline-new-round = Новий раунд
timeline-ribbon = Раунди, пропозиції та інциденти
timeline-ribbon-span = { $span } · за часом місця проведення
timeline-ribbon-drawn = Раунди, пропозиції та інциденти, { $span }
