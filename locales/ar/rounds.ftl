### Translated from ../en; the comments there say what the arguments are.

rounds-title = الجولات
rounds-text = حياة كل جولة: مواعيد أُجِّلت، وأماكن نُقلت، ومن حضر، وما نتج، وكيف تُعد.
rounds-delegations-text = من أوفده كل طرف من جولة إلى أخرى، وما تغير بينها.
rounds-new = جولة جديدة
rounds-shown-as = طريقة العرض
rounds-shown-lives = السِّيَر
rounds-shown-delegations = الوفود
rounds-empty = لا جولات بعد
rounds-empty-text = الجولة لقاء أو سلسلة جلسات. سجِّلها حين تُطرح أول مرة: قد تتأجل مواعيدها، وكل تأجيل محفوظ.
rounds-column-round = الجولة
rounds-column-state = الحالة
rounds-column-window = انعقدت أو ستنعقد
rounds-column-venue = المكان
rounds-not-known = غير معروف
rounds-moved =
    { $n ->
        [one] نُقلت مرة
        [two] نُقلت مرتين
        [few] نُقلت { $n } مرات
       *[other] نُقلت { $n } مرة
    }
rounds-slipped =
    { $n ->
        [one] أُجِّلت مرة
        [two] أُجِّلت مرتين
        [few] أُجِّلت { $n } مرات
       *[other] أُجِّلت { $n } مرة
    }
rounds-life = حياة الجولة
rounds-dates = المواعيد
rounds-changes-of-date =
    { $n ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $n } تغييرات
        [many] { $n } تغييرًا
       *[other] { $n } تغيير
    }
rounds-never-moved = لم تُنقل قط
rounds-no-date = لا موعد قائمًا
rounds-no-date-short = بلا موعد
rounds-no-new-date = دون موعد جديد
rounds-drawing = المواعيد بترتيبها: { $windows }
rounds-window-gave_way = أفسح { $window } المجال
rounds-window-lost = فُقد { $window } دون موعد جديد
rounds-window-stands = { $window } قائم
rounds-window-held = { $window }: انعقدت فيه
rounds-then = ثم
rounds-put-off = أُجِّلت دون موعد جديد
rounds-later = أُجِّلت
rounds-earlier = قُدِّمت
rounds-later-days =
    { $n ->
        [one] بعد يوم
        [two] بعد يومين
        [few] بعد { $n } أيام
        [many] بعد { $n } يومًا
       *[other] بعد { $n } يوم
    }
rounds-earlier-days =
    { $n ->
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $n } أيام
        [many] قبل { $n } يومًا
       *[other] قبل { $n } يوم
    }
rounds-reason-disputed = السبب موضع خلاف
rounds-no-reason = لم يُذكر سبب.
rounds-preferred = مُرجَّح
rounds-said = الخبر
rounds-venue-moves = تغيرات المكان
rounds-sessions = الجلسات
rounds-session-at = { $day }، { $time }
rounds-session-until = { $at } إلى { $end }
rounds-no-hour = لم تُسجَّل ساعة
rounds-clock-of = ساعة { $zone }
rounds-your-hour = هنا { $at }
rounds-counted = يُعد بوصفه
rounds-rival = عد متباين
rounds-outcomes = النتائج
rounds-document = النص:
rounds-silences = حالات الصمت
rounds-amount = { $n } { $unit }
rounds-amount-least = { $n } { $unit } على الأقل
rounds-amount-most = { $n } { $unit } على الأكثر
rounds-amount-between = { $least }–{ $most } { $unit }
rounds-delegations = الوفود
rounds-as-a-whole = الطرف ككل
rounds-head-disputed = رئاسة الوفد موضع خلاف
rounds-column-person = الشخص
rounds-table-label = الوفود بحسب الجولات
rounds-pages = صفحات الجولات
rounds-page = الجولات { $from }–{ $to } من { $total }
rounds-page-earlier = أسبق
rounds-page-later = ألحق
rounds-nobody = لم تُسجَّل وفود
rounds-nobody-text = أضف تطورًا إلى جولة واذكر من حضر ولمن وبأي صفة. عندها يمكن مقارنة جولتين فيهما أسماء.
rounds-continuity = { $most } من { $of } كما في { $round }
rounds-continuity-disputed = من { $least } إلى { $most } من أصل { $of } كما في { $round }؛ الروايات متباينة
rounds-presence-unnamed = لم يُسمَّ أحد
rounds-presence-stayed_away = لم يحضروا
rounds-presence-unrecorded = لا شيء مسجل
rounds-whole-head = ترأس
rounds-whole-member = شارك
rounds-whole-mediator = توسَّط
rounds-whole-host = استضاف
rounds-whole-observer = راقب
rounds-whole-absent = غاب
rounds-change-joined = انضم
rounds-change-stayed = كما كان
rounds-change-promoted = رُفِّع
rounds-change-lower = رتبة أدنى
rounds-change-recast = دور آخر
rounds-change-left = غادر
rounds-against = قياسًا إلى { $round }
rounds-by-one-account = وفق رواية واحدة
rounds-set-aside = غير مُرجَّح
rounds-not-named = غير مسمى
rounds-note = «انضم» و«غادر» بحسب المسجل: قد يكون غير المسمى حضر مع ذلك. تُتجاوز الجولات الخالية من الأسماء في المقارنة.
