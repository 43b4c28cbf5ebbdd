### Translated from ../en; the comments there say what the arguments are.

clocks-as-of = بتاريخ
clocks-as-known = كما هو معروف في
clocks-as-of-title = ما كان صحيحًا في العالم حتى هذا اليوم (Alt O)
clocks-as-known-title = ما كان يعرفه هذا الملف في هذه اللحظة (Alt K)
clocks-now = الآن
clocks-set = ضبط
clocks-today = اليوم
clocks-set-now = الآن
clocks-as-of-hint = ما كان صحيحًا في العالم بنهاية هذا اليوم.
clocks-as-known-hint = ما كان يحمله هذا الملف في تلك اللحظة، أيًا كان ما أضيف أو صُحح بعدها. دون ساعة: نهاية اليوم.
clocks-day = اليوم
clocks-hour = الساعة
clocks-bad-day = اكتب اليوم هكذا 2026-01-29 والساعة هكذا 18:00.
clocks-slider = عبر السجل
clocks-slider-now = الآن: كل ما يحمله هذا الملف
clocks-slider-at = { $when }
clocks-slider-change = { $when }، بعد التغيير { $n }: { $label }
clocks-slider-before = { $when }، قبل التغيير الأول
clocks-slider-keys = الأسهم: يوم. Page Up وPage Down: أسبوع. Ctrl مع الأسهم: تغيير واحد. Home وEnd: البداية والآن.
clocks-learned =
    { $n ->
        [zero] لم يُعرف شيء، { $when }
        [one] عُرف سجل واحد، { $when }
        [two] عُرف سجلان، { $when }
        [few] عُرفت { $n } سجلات، { $when }
        [many] عُرف { $n } سجلًا، { $when }
       *[other] عُرف { $n } سجل، { $when }
    }
clocks-change-of = التغيير { $n } من { $total }
clocks-change-now = كل التغييرات: { $total }
clocks-by = { $label } · { $author }
clocks-step-week-back = أسبوع إلى الوراء
clocks-step-day-back = يوم إلى الوراء
clocks-step-op-back = تغيير واحد إلى الوراء
clocks-step-op-on = تغيير واحد إلى الأمام
clocks-step-day-on = يوم إلى الأمام
clocks-step-week-on = أسبوع إلى الأمام
clocks-week = أسبوع
clocks-one-day = يوم
clocks-change = تغيير
clocks-refused-title = هذا هو الماضي
clocks-refused-why = ترى الملف كما كان معروفًا في { $when }. كل ما يُسجَّل يُسجَّل الآن دائمًا، فلا يتغير شيء من هنا.
clocks-refused-short = لم يُحفظ شيء: هذا هو الماضي. عد إلى الآن واحفظ من جديد.
clocks-refused-kept = ما كتبته محفوظ.
clocks-refused-go-on = العودة إلى الآن والمتابعة
clocks-refused-stay = البقاء في الماضي
