### Translated from ../en; the comments there say what the arguments are.

dates-month-short =
    { $month ->
        [1] січ.
        [2] лют.
        [3] бер.
        [4] квіт.
        [5] трав.
        [6] черв.
        [7] лип.
        [8] серп.
        [9] вер.
        [10] жовт.
        [11] лист.
       *[12] груд.
    }
dates-month =
    { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    }
dates-month-of-day =
    { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }
dates-day = { $day } { $month } { $year }
dates-day-no-year = { $day } { $month }
dates-day-long = { $day } { $month } { $year } р.
dates-month-year = { $month } { $year }
dates-days-in-month = { $from }–{ $to } { $month } { $year }
dates-days = { $from } – { $to }
dates-instant = { $day }, { $time }
dates-instant-zone = { $day }, { $time } { $zone }
dates-months-in-year = { $from }–{ $to } { $year }
dates-season =
    { $n ->
        [21] весна
        [22] літо
        [23] осінь
       *[24] зима
    }
dates-bc = { $year } до н. е.
dates-ad = { $year } н. е.
dates-some-day = { $period } (день невідомий)
dates-some-month = { $period } (місяць невідомий)
dates-some-year = { $from }–{ $to } (рік невідомий)
dates-about = близько: { $date }
dates-circa = бл. { $date }
dates-uncertain = { $date }, не напевно
dates-uncertain-passing = { $date } (не напевно)
dates-questioned = { $date }?
dates-from = від { $date }
dates-from-on = від { $date } і надалі
dates-from-unknown = від { $date }, кінець невідомий
dates-until = до { $date }
dates-until-unknown = до { $date }, початок невідомий
dates-from-to = від { $from } до { $to }
dates-weekday =
    { $n ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] нд
    }
dates-weekday-day = { $weekday }, { $day }
