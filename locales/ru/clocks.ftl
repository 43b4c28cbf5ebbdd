### Translated from ../en; the comments there say what the arguments are.

clocks-as-of = По состоянию на
clocks-as-known = Как известно на
clocks-as-of-title = Что было верно в мире к этому дню (Alt O)
clocks-as-known-title = Что знало это досье к этому моменту (Alt K)
clocks-now = сейчас
clocks-set = Установить
clocks-today = Сегодня
clocks-set-now = Сейчас
clocks-as-of-hint = Что было верно в мире к концу этого дня.
clocks-as-known-hint = Что содержало это досье на тот момент, независимо от добавленного или исправленного позже. Без часа: конец дня.
clocks-day = День
clocks-hour = Час
clocks-bad-day = Напишите день как 2026-01-29, а час как 18:00.
clocks-slider = По журналу
clocks-slider-now = Сейчас: всё, что содержит это досье
clocks-slider-at = { $when }
clocks-slider-change = { $when }, после изменения { $n }: { $label }
clocks-slider-before = { $when }, до первого изменения
clocks-slider-keys = Стрелки: день. Page Up и Page Down: неделя. Ctrl и стрелки: одно изменение. Home и End: начало и настоящий момент.
clocks-learned =
    { $n ->
        [one] Добавлена { $n } запись, { $when }
        [few] Добавлены { $n } записи, { $when }
       *[many] Добавлено { $n } записей, { $when }
    }
clocks-change-of = Изменение { $n } из { $total }
clocks-change-now = Все изменения: { $total }
clocks-by = { $label } · { $author }
clocks-step-week-back = На неделю назад
clocks-step-day-back = На день назад
clocks-step-op-back = На одно изменение назад
clocks-step-op-on = На одно изменение вперёд
clocks-step-day-on = На день вперёд
clocks-step-week-on = На неделю вперёд
clocks-week = неделя
clocks-one-day = день
clocks-change = изменение
clocks-refused-title = Это прошлое
clocks-refused-why = Вы видите досье таким, каким его знали { $when }. Записи всегда вносятся сейчас, поэтому отсюда ничего не меняется.
clocks-refused-short = Ничего не сохранено: это прошлое. Вернитесь к настоящему моменту и сохраните снова.
clocks-refused-kept = То, что вы набрали, сохранено.
clocks-refused-go-on = Вернуться к настоящему моменту и продолжить
clocks-refused-stay = Остаться в прошлом
