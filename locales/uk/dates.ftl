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
# Mondays are 1; in full.
dates-weekday-long =
    { $n ->
        [1] понеділок
        [2] вівторок
        [3] середа
        [4] четвер
        [5] п’ятниця
        [6] субота
       *[7] неділя
    }

## What is wrong with a date that cannot be read. Examples are written as they can be typed, in
## every language; $problem is one of the clauses below, $part one of the parts.

dates-part-whole = дата
dates-part-year = рік
dates-part-month = місяць
dates-part-day = день
dates-part-weekday = день тижня
dates-part-qualifier = позначка
dates-part-interval = проміжок
dates-part-time = година
dates-part-word = слово
dates-part-character = знак
dates-wrong-all = «{ $input }»: { $problem }
dates-wrong-in = { $part } в «{ $input }»: { $problem }
dates-wrong-at = { $part } «{ $fragment }» в «{ $input }» (знак { $first }): { $problem }
dates-wrong-span = { $part } «{ $fragment }» в «{ $input }» (знаки { $first }–{ $last }): { $problem }
dates-wrong-empty = потрібна дата, наприклад 2026-02-04, 2026-02 або 2026-02-04/2026-02-05
dates-wrong-character = такого знака в даті не буває
dates-wrong-time-of-day = дата не має години: запишіть годину з часовим поясом як час зустрічі
dates-wrong-sets = набори дат (рівень 2 стандарту) не читаються: запишіть кожну дату окремо
dates-wrong-significant = показники степеня та значущі цифри (рівень 2 стандарту) не читаються
dates-wrong-open-month = одна невідома цифра місяця (рівень 2 стандарту) не читається: пишіть XX
dates-wrong-open-day = одна невідома цифра дня (рівень 2 стандарту) не читається: пишіть XX
dates-wrong-divisions = пори року південної півкулі, квартали та півріччя (рівень 2 стандарту) не читаються: напишіть проміжок місяців
dates-wrong-year-digits = рік пишеться чотирма цифрами, наприклад 2026
dates-wrong-short-year-after-y = літера Y — лише для років, що мають понад чотири цифри
dates-wrong-long-year-without-y = рік, що має понад чотири цифри, починається з Y
dates-wrong-minus-zero = рік 0000 не має мінуса
dates-wrong-year-out-of-reach = роки тут від -262142 до 262141
dates-wrong-unspecified-year = X може стояти замість однієї або двох останніх цифр року, наприклад 201X або 20XX
dates-wrong-after-unspecified = після невизначеної частини все має бути невизначеним
dates-wrong-month-digits = місяць пишеться двома цифрами, наприклад 02
dates-wrong-no-such-month = місяці — від 01 до 12 (пори року — від 21 до 24)
dates-wrong-day-of-season = пора року не має своїх днів: перед днем напишіть місяць
dates-wrong-day-digits = день пишеться двома цифрами, наприклад 04
dates-wrong-day-zero = дні починаються з 01
dates-wrong-no-such-day =
    { $days ->
        [one] { $month }: { $days } день
        [few] { $month }: { $days } дні
       *[other] { $month }: лише { $days } днів
    }
dates-wrong-too-many-parts = дата закінчується днем
dates-wrong-misplaced-qualifier = ?, ~ та % стоять один раз, у кінці дати
dates-wrong-two-qualifiers = досить однієї позначки: % означає і невпевненість, і приблизність
dates-wrong-too-many-slashes = у проміжку одна / між двома кінцями
dates-wrong-no-bound = проміжок потребує дати принаймні з одного кінця
dates-wrong-fragment-of-interval = кожен кінець проміжку пишеться повністю, наприклад 2026-02-04/2026-02-05
dates-wrong-unspecified-in-interval = кінець проміжку не має X: не пишіть невизначеної частини, наприклад 2026-01
dates-wrong-misplaced-dots = .. стоїть лише замість відкритого кінця, наприклад ../2026-03 або 2026-02-03/..
dates-wrong-backwards = проміжок закінчується раніше, ніж починається
dates-wrong-backwards-new-year = проміжок закінчується раніше, ніж починається: якщо він іде через Новий рік, напишіть рік з обох кінців
dates-wrong-missing-year = бракує року, а роки не вгадуються: додайте його, наприклад { $written } 2026
dates-wrong-missing-month = бракує місяця: напишіть його словом, наприклад 5 лютого 2026
dates-wrong-two-readings = це можна прочитати як { $one } або як { $other }: напишіть місяць словом, або { $one_figures }, або { $other_figures }
dates-wrong-twice-day = тут на один день більше, ніж треба
dates-wrong-twice-year = тут на один рік більше, ніж треба
dates-wrong-twice-decade = тут на одне десятиліття більше, ніж треба
dates-wrong-twice-date = тут на одну дату більше, ніж треба
dates-wrong-twice-month = тут на один місяць більше, ніж треба
dates-wrong-twice-season = тут на одну пору року більше, ніж треба
dates-wrong-twice-weekday = тут на один день тижня більше, ніж треба
dates-wrong-weekday = { $date } — { $actual }
dates-wrong-count-is = від першого до останнього: { $counted }
dates-wrong-count = від першого до останнього їх інша кількість
dates-wrong-count-nothing = тут нічого рахувати
dates-wrong-vague-part = для впорядкування цього замало: напишіть проміжок, наприклад 1–10 Feb 2026, або близько лютого 2026
dates-wrong-vague-exclusive = не ясно, чи рахується сам день: напишіть «з» або «до» і перший чи останній день, що рахується
dates-wrong-vague-relative = дата не залежить від дня, коли її читають: напишіть сам день, наприклад 4 лютого 2026
dates-wrong-vague-week = тижні не читаються: напишіть дні, наприклад 2–8 лютого 2026
dates-wrong-unknown-word = такого слова в датах немає: пишіть 4 лютого 2026, 4–5 лютого 2026, лютий 2026 або 2026-02-04
dates-wrong-no-sense = дати з цього не виходить: пишіть 4 лютого 2026, 4–5 лютого 2026, лютий 2026 або 2026-02-04
