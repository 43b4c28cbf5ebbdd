### Translated from ../en; the comments there say what the arguments are.

clocks-as-of = Станом на
clocks-as-known = Як відомо на
clocks-as-of-title = Що було правдою у світі до цього дня (Alt O)
clocks-as-known-title = Що знало це досьє на цей момент (Alt K)
clocks-now = зараз
clocks-set = Установити
clocks-today = Сьогодні
clocks-set-now = Зараз
clocks-as-of-hint = Що було правдою у світі наприкінці цього дня.
clocks-as-known-hint = Що містило це досьє на той момент, незалежно від того, що додано чи виправлено згодом. Без години: кінець дня.
clocks-day = День
clocks-hour = Година
clocks-bad-day = Напишіть день як 2026-01-29, а годину як 18:00.
clocks-slider = Крізь журнал
clocks-slider-now = Зараз: усе, що містить це досьє
clocks-slider-at = { $when }
clocks-slider-change = { $when }, після зміни { $n }: { $label }
clocks-slider-before = { $when }, до першої зміни
clocks-slider-keys = Стрілки: день. Page Up і Page Down: тиждень. Ctrl і стрілки: одна зміна. Home і End: початок і поточний момент.
clocks-learned =
    { $n ->
        [one] Додано { $n } запис, { $when }
        [few] Додано { $n } записи, { $when }
       *[many] Додано { $n } записів, { $when }
    }
clocks-change-of = Зміна { $n } із { $total }
clocks-change-now = Усі зміни: { $total }
clocks-by = { $label } · { $author }
clocks-step-week-back = На тиждень назад
clocks-step-day-back = На день назад
clocks-step-op-back = На одну зміну назад
clocks-step-op-on = На одну зміну вперед
clocks-step-day-on = На день уперед
clocks-step-week-on = На тиждень уперед
clocks-week = тиждень
clocks-one-day = день
clocks-change = зміна
clocks-refused-title = Це минуле
clocks-refused-why = Ви бачите досьє таким, яким його знали { $when }. Записи завжди вносяться тепер, тому звідси нічого не змінюється.
clocks-refused-short = Нічого не збережено: це минуле. Поверніться до поточного моменту й збережіть знову.
clocks-refused-kept = Те, що ви набрали, збережено.
clocks-refused-go-on = Повернутися до поточного моменту й продовжити
clocks-refused-stay = Залишитися в минулому
