### Translated from ../en; the comments there say what the arguments are.

issues-title = نقاط الخلاف
issues-text = ما يتمسك به كل طرف، ومنذ متى، وهل تحرك. يفتح Enter على الخلية تاريخها.
issues-new = نقطة خلاف جديدة
issues-empty-title = لا نقاط خلاف بعد
issues-empty-text = سمِّ ما يختلف عليه الأطراف، ثم سجِّل موقف كل طرف كما يُنقل. تظهر الحركة قياسًا إلى الموقف السابق.
issues-label = نقاط الخلاف بحسب الأطراف
issues-issue = نقطة الخلاف
issues-state = الحالة
issues-none = لم يُسجَّل موقف بعد
issues-record = تسجيل الموقف
issues-loading = …
issues-age =
    { $days ->
        [0] اليوم
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
issues-age-months =
    { $n ->
        [one] قبل شهر
        [two] قبل شهرين
        [few] قبل { $n } أشهر
        [many] قبل { $n } شهرًا
       *[other] قبل { $n } شهر
    }
issues-age-years =
    { $n ->
        [one] قبل سنة
        [two] قبل سنتين
        [few] قبل { $n } سنوات
       *[other] قبل { $n } سنة
    }
issues-age-unknown = القِدم غير معروف
issues-origins =
    { $origins ->
        [zero] لا مصدر أصلي
        [one] مصدر أصلي واحد
        [two] مصدران أصليان
        [few] { $origins } مصادر أصلية
        [many] { $origins } مصدرًا أصليًا
       *[other] { $origins } مصدر أصلي
    }{ $relays ->
        [0] { "" }
        [one] ، ناقل واحد
        [two] ، ناقلان
        [few] ، { $relays } ناقلين
        [many] ، { $relays } ناقلًا
       *[other] ، { $relays } ناقل
    }
issues-positions =
    { $n ->
        [zero] لا مواقف
        [one] موقف واحد
        [two] موقفان
        [few] { $n } مواقف
        [many] { $n } موقفًا
       *[other] { $n } موقف
    }
issues-row-counts =
    { $positions ->
        [zero] لا مواقف
        [one] موقف واحد
        [two] موقفان
        [few] { $positions } مواقف
        [many] { $positions } موقفًا
       *[other] { $positions } موقف
    } · { $origins ->
        [zero] لا مصدر أصلي
        [one] مصدر أصلي واحد
        [two] مصدران أصليان
        [few] { $origins } مصادر أصلية
        [many] { $origins } مصدرًا أصليًا
       *[other] { $origins } مصدر أصلي
    }
issues-red-line = خط أحمر: { $text }
issues-range = { $from }–{ $to }
issues-at-least = { $n } على الأقل
issues-at-most = { $n } على الأكثر
issues-with-unit = { $range } { $unit }
issues-gap = فجوة { $size } { $unit }
issues-overlap = تداخل { $range } { $unit }
issues-overlap-any = متداخلان
issues-scale = من { $low } إلى { $high } { $unit }
issues-filter = تصفية
issues-filter-label = تصفية نقاط الخلاف
issues-parties = الأطراف
issues-parties-all = كل الأطراف
issues-parties-some =
    { $n ->
        [zero] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $n } أطراف
        [many] { $n } طرفًا
       *[other] { $n } طرف
    }
issues-states = الحالات
issues-states-all = كل الحالات
issues-states-some =
    { $n ->
        [zero] لا حالات
        [one] حالة واحدة
        [two] حالتان
        [few] { $n } حالات
        [many] { $n } حالة
       *[other] { $n } حالة
    }
issues-state-none = لم تُسجَّل حالة
issues-show-all = عرض الكل
issues-fold = طي { $title }
issues-unfold = بسط { $title }
issues-nothing-title = لا مطابقات
issues-nothing-text = لا نقطة خلاف بهذه الكلمات والحالات. يُعرض ما فوق المطابقة معها.
issues-cut = تُعرض أول { $shown } من { $total } نقطة خلاف.
issues-keys = تتنقل الأسهم بين الخلايا، ويفتح Enter تاريخ الخلية، ويبسط ← نقطة الخلاف ويطويها →، ويرجع Esc.
issues-history = { $party } بشأن «{ $issue }»
issues-history-count =
    { $n ->
        [zero] لا مواقف مسجلة
        [one] موقف مسجل واحد
        [two] موقفان مسجلان
        [few] { $n } مواقف مسجلة
        [many] { $n } موقفًا مسجلًا
       *[other] { $n } موقف مسجل
    }
issues-history-none = لا موقف مسجلًا هنا لهذا الطرف عند هاتين الساعتين.
issues-history-more = مواقف أقدم
issues-history-close = إغلاق
issues-history-held = متى
issues-history-position = الموقف
issues-history-recorded = سُجِّل
issues-history-evidence = الأدلة
issues-history-corrected = صُحِّح { $at }
issues-history-now = قائم الآن
issues-history-before = كان قائمًا
issues-history-superseded = مستبدل
issues-history-not-actual = مخطط له أو مفترض أو منفي
issues-history-open = فتح هذا الموقف
issues-history-firmness = { $word }
issues-conditional = مشروط بـ { $issues }
issues-compare = مقارنة تاريخين
issues-compare-off = العودة إلى المصفوفة
issues-compare-of = اليوم الأسبق، بتاريخ
issues-compare-known = الأسبق، كما كان معروفًا في
issues-compare-hint = يوم مثل 2026-01-29. اترك «كما كان معروفًا» فارغًا لتغيير يوم العالم فقط.
issues-compare-known-hint = يوم أو لحظة من السجل.
issues-moved-count =
    { $n ->
        [0] لم يتحرك شيء
        [one] تحركت خلية واحدة
        [two] تحركت خليتان
        [few] تحركت { $n } خلايا
       *[other] تحركت { $n } خلية
    }
issues-moved-cut = تُعرض أول { $shown } من { $total }.
issues-moved-none = بين هاتين النظرتين بقي كل طرف على ما كان عليه.
issues-moved-label = ما تحرك
issues-moved-party = الطرف
issues-moved-from = قبل
issues-moved-to = الآن
issues-moved-change = الحركة
issues-moved-steps =
    { $n ->
        [one] في خطوة واحدة
        [two] في خطوتين
        [few] في { $n } خطوات
       *[other] في { $n } خطوة
    }
issues-moved-nothing = لا شيء مسجل
issues-change-new = جديد
issues-change-harder = أكثر تشددًا
issues-change-softer = أكثر مرونة
issues-change-reframed = أعيدت صياغته
issues-change-unclear = تغير دون تحديد الاتجاه
issues-change-withdrawn = لم يعد مسجلًا
issues-stages = مراحل العملية
issues-stages-scheme = وفق ترميز PA-X
issues-stages-none = لم تُرمَّز مرحلة بعد. امنح نتيجة جولة أو عملية مرحلة فيُرسم المسار هنا.
issues-stages-code = ترميز مرحلة
issues-stages-picture = المراحل عبر الزمن: { $course }
issues-stages-step = { $date }: { $stage }
issues-stages-back = { $date }: عودة إلى «{ $stage }»
issues-stages-reversals =
    { $n ->
        [0] دون تراجع
        [one] تراجع واحد
        [two] تراجعان
        [few] { $n } تراجعات
        [many] { $n } تراجعًا
       *[other] { $n } تراجع
    }
issues-stages-coded =
    { $n ->
        [one] رُمِّزت مرة
        [two] رُمِّزت مرتين
        [few] رُمِّزت { $n } مرات
       *[other] رُمِّزت { $n } مرة
    }
issues-stages-cut = لا يُنظر إلا في آخر 2000 نتيجة.
