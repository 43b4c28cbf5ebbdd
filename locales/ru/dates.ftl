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
# Mondays are 1; in full.
dates-weekday-long =
    { $n ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }

## What is wrong with a date that cannot be read. Examples are written as they can be typed, in
## every language; $problem is one of the clauses below, $part one of the parts.

dates-part-whole = дата
dates-part-year = год
dates-part-month = месяц
dates-part-day = день
dates-part-weekday = день недели
dates-part-qualifier = пометка
dates-part-interval = промежуток
dates-part-time = час
dates-part-word = слово
dates-part-character = знак
dates-wrong-all = «{ $input }»: { $problem }
dates-wrong-in = { $part } в «{ $input }»: { $problem }
dates-wrong-at = { $part } «{ $fragment }» в «{ $input }» (знак { $first }): { $problem }
dates-wrong-span = { $part } «{ $fragment }» в «{ $input }» (знаки { $first }–{ $last }): { $problem }
dates-wrong-empty = нужна дата, например 2026-02-04, 2026-02 или 2026-02-04/2026-02-05
dates-wrong-character = такого знака в дате не бывает
dates-wrong-time-of-day = у даты нет часа: запишите час с часовым поясом как время встречи
dates-wrong-sets = наборы дат (уровень 2 стандарта) не читаются: запишите каждую дату отдельно
dates-wrong-significant = показатели степени и значащие цифры (уровень 2 стандарта) не читаются
dates-wrong-open-month = одна неизвестная цифра месяца (уровень 2 стандарта) не читается: пишите XX
dates-wrong-open-day = одна неизвестная цифра дня (уровень 2 стандарта) не читается: пишите XX
dates-wrong-divisions = времена года южного полушария, кварталы и полугодия (уровень 2 стандарта) не читаются: напишите промежуток месяцев
dates-wrong-year-digits = год пишется четырьмя цифрами, например 2026
dates-wrong-short-year-after-y = буква Y — только для годов длиннее четырёх цифр
dates-wrong-long-year-without-y = год длиннее четырёх цифр начинается с Y
dates-wrong-minus-zero = у года 0000 нет минуса
dates-wrong-year-out-of-reach = годы здесь от -262142 до 262141
dates-wrong-unspecified-year = X может стоять вместо одной или двух последних цифр года, например 201X или 20XX
dates-wrong-after-unspecified = после неуказанной части всё должно быть неуказанным
dates-wrong-month-digits = месяц пишется двумя цифрами, например 02
dates-wrong-no-such-month = месяцы — от 01 до 12 (времена года — от 21 до 24)
dates-wrong-day-of-season = у времени года нет своих дней: перед днём напишите месяц
dates-wrong-day-digits = день пишется двумя цифрами, например 04
dates-wrong-day-zero = дни начинаются с 01
dates-wrong-no-such-day =
    { $days ->
        [one] { $month }: { $days } день
        [few] { $month }: { $days } дня
       *[other] { $month }: только { $days } дней
    }
dates-wrong-too-many-parts = дата кончается днём
dates-wrong-misplaced-qualifier = ?, ~ и % ставятся один раз, в конце даты
dates-wrong-two-qualifiers = достаточно одной пометки: % значит и «неточно», и «приблизительно»
dates-wrong-too-many-slashes = в промежутке одна / между двумя концами
dates-wrong-no-bound = промежутку нужна дата хотя бы с одного конца
dates-wrong-fragment-of-interval = каждый конец промежутка пишется полностью, например 2026-02-04/2026-02-05
dates-wrong-unspecified-in-interval = в конце промежутка нет X: не пишите неуказанную часть, например 2026-01
dates-wrong-misplaced-dots = .. стоит только вместо открытого конца, например ../2026-03 или 2026-02-03/..
dates-wrong-backwards = промежуток кончается раньше, чем начинается
dates-wrong-backwards-new-year = промежуток кончается раньше, чем начинается: если он идёт через Новый год, напишите год с обоих концов
dates-wrong-missing-year = не хватает года, а годы не угадываются: добавьте его, например { $written } 2026
dates-wrong-missing-month = не хватает месяца: напишите его словом, например 5 февраля 2026
dates-wrong-two-readings = это можно прочесть как { $one } или как { $other }: напишите месяц словом, либо { $one_figures }, либо { $other_figures }
dates-wrong-twice-day = здесь на один день больше, чем нужно
dates-wrong-twice-year = здесь на один год больше, чем нужно
dates-wrong-twice-decade = здесь на одно десятилетие больше, чем нужно
dates-wrong-twice-date = здесь на одну дату больше, чем нужно
dates-wrong-twice-month = здесь на один месяц больше, чем нужно
dates-wrong-twice-season = здесь на одно время года больше, чем нужно
dates-wrong-twice-weekday = здесь на один день недели больше, чем нужно
dates-wrong-weekday = { $date } — { $actual }
dates-wrong-count-is = от первого до последнего: { $counted }
dates-wrong-count = от первого до последнего их другое число
dates-wrong-count-nothing = здесь нечего считать
dates-wrong-vague-part = для упорядочения этого мало: напишите промежуток, например 1–10 Feb 2026, или около февраля 2026
dates-wrong-vague-exclusive = не ясно, считается ли сам день: напишите «с» или «до» и первый или последний день, который считается
dates-wrong-vague-relative = дата не зависит от дня, когда её читают: напишите сам день, например 4 февраля 2026
dates-wrong-vague-week = недели не читаются: напишите дни, например 2–8 февраля 2026
dates-wrong-unknown-word = такого слова в датах нет: пишите 4 февраля 2026, 4–5 февраля 2026, февраль 2026 или 2026-02-04
dates-wrong-no-sense = даты из этого не выходит: пишите 4 февраля 2026, 4–5 февраля 2026, февраль 2026 или 2026-02-04
