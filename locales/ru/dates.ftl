### Translated from ../en; the comments there say what the arguments are.

dates-month-short =
    { $month ->
        [1] янв.
        [2] фев.
        [3] мар.
        [4] апр.
        [5] мая
        [6] июн.
        [7] июл.
        [8] авг.
        [9] сен.
        [10] окт.
        [11] нояб.
       *[12] дек.
    }
dates-month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
dates-month-of-day =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
dates-day = { $day } { $month } { $year }
dates-day-no-year = { $day } { $month }
dates-day-long = { $day } { $month } { $year } г.
dates-month-year = { $month } { $year }
dates-days-in-month = { $from }–{ $to } { $month } { $year }
dates-days = { $from } – { $to }
dates-instant = { $day }, { $time }
dates-instant-zone = { $day }, { $time } { $zone }
dates-months-in-year = { $from }–{ $to } { $year }
dates-season =
    { $n ->
        [21] весна
        [22] лето
        [23] осень
       *[24] зима
    }
dates-bc = { $year } до н. э.
dates-ad = { $year } н. э.
dates-some-day = { $period } (день неизвестен)
dates-some-month = { $period } (месяц неизвестен)
dates-some-year = { $from }–{ $to } (год неизвестен)
dates-about = около: { $date }
dates-circa = ок. { $date }
dates-uncertain = { $date }, не наверняка
dates-uncertain-passing = { $date } (не наверняка)
dates-questioned = { $date }?
dates-from = с: { $date }
dates-from-on = с { $date } и далее
dates-from-unknown = с { $date }, конец неизвестен
dates-until = до { $date }
dates-until-unknown = до { $date }, начало неизвестно
dates-from-to = с { $from } до { $to }
dates-weekday =
    { $n ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] вс
    }
dates-weekday-day = { $weekday }, { $day }
