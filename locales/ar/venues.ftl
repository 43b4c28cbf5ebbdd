### Translated from ../en; the comments there say what the arguments are.

venues-title = أماكن الانعقاد
venues-text = الأماكن المطروحة، وآخر ما قاله كل طرف عنها، وبُعدها، والساعة فيها.
venues-new = مكان جديد
venues-empty = لا أماكن مطروحة
venues-empty-text = أدرج المكان مرة واحدة، ثم سجِّل ما يقوله كل طرف عنه: مقترح، مقبول، مرفوض، مقبول بشرط.
venues-pages = صفحات الأماكن
venues-page = { $from }–{ $to } من { $total }
venues-page-back = السابق
venues-page-on = التالي
venues-board-label = موقف كل طرف من كل مكان
venues-column-venue = المكان
venues-for-process = للعملية كلها
venues-for-round = لـ { $round }
venues-rounds-here =
    { $n ->
        [zero] لا جولات هنا
        [one] جولة واحدة هنا
        [two] جولتان هنا
        [few] { $n } جولات هنا
       *[other] { $n } جولة هنا
    }
venues-nothing-said = لم يقل شيئًا
venues-only-aside = لا شيء يُحتسب
venues-silent = صامت
venues-silent-since = صامت منذ
venues-disputed = موضع خلاف
venues-origins =
    { $n ->
        [zero] لا مصدر أصلي
        [one] مصدر أصلي واحد
        [two] مصدران أصليان
        [few] { $n } مصادر أصلية
        [many] { $n } مصدرًا أصليًا
       *[other] { $n } مصدر أصلي
    }
venues-changed =
    { $n ->
        [one] تغيّر مرة
        [two] تغيّر مرتين
        [few] تغيّر { $n } مرات
       *[other] تغيّر { $n } مرة
    }
venues-history = ما قاله { $party } عنه
venues-history-none = لا شيء مسجل عند هاتين الساعتين.
venues-history-more = آخر { $n } من { $total }؛ والبقية في صفحة المكان.
venues-ground = مواقعها
venues-shown-as = طريقة العرض
venues-shown-map = خريطة
venues-shown-table = المسافات والساعات
venues-local-times = التوقيت المحلي
venues-moment-now = الآن
venues-moment-noon = { $day }، الظهر بتوقيت UTC
venues-moment-session = { $session } · { $round }
venues-moment-there = { $day }، { $time }
venues-offset = UTC{ $offset }
venues-day-before = اليوم السابق
venues-day-after = اليوم التالي
venues-no-zone = المنطقة الزمنية غير معروفة
venues-incidents =
    { $unplaced ->
        [0] الحوادث: { $seen } من { $total }
       *[other] الحوادث: { $seen } من { $total }، منها { $unplaced } بلا مكان
    }
venues-map-label =
    { $n ->
        [one] خريطة فيها مكان واحد
        [two] خريطة فيها مكانان
        [few] خريطة فيها { $n } أماكن
       *[other] خريطة فيها { $n } مكانًا
    }
venues-map-keys = تنتقل الأسهم إلى أقرب مكان في ذلك الاتجاه ويختاره Enter. يكبّر الزائد ويصغّر الناقص، ويُظهر 0 كل شيء، ويحرّك Shift مع الأسهم الخريطة. في «المسافات والساعات» الأماكن نفسها جدولًا.
venues-map-past = تعرض الخريطة الماضي الذي تقف عنده الساعتان.
venues-map-coming = تُرسم الخريطة…
venues-map-failed = تعذر رسم الخريطة. في «المسافات والساعات» الأماكن نفسها.
venues-map-borders = الحدود كما ترسمها الأمم المتحدة، ولا تعني إقرارًا بها. Natural Earth. إسقاط متساوي المساحات.
venues-map-unplaced =
    { $n ->
        [one] يتعذر وضع مكان واحد
        [two] يتعذر وضع مكانين
        [few] يتعذر وضع { $n } أماكن
       *[other] يتعذر وضع { $n } مكانًا
    }
venues-zoom-in = تكبير
venues-zoom-out = تصغير
venues-zoom-fit = إظهار كل شيء
venues-layers = على الخريطة
venues-layer-venues = أماكن الانعقاد
venues-layer-incidents = الحوادث
venues-layer-seats = مقار الأطراف
venues-mark-stance = { $party }: { $stance }
venues-mark-hour = { $time } هناك
venues-great-circle = كيلومترات على الدائرة العظمى بين النقطتين، لا مسار سفر. الخطأ نصف في المئة على الأكثر.
venues-table-label = الأماكن بمسافاتها وتوقيتها المحلي
venues-column-place = المكان
venues-column-what = ما هو
venues-column-hour = التوقيت المحلي
venues-column-where = الموقع
venues-what-venue = مكان انعقاد
venues-what-seat = مقر { $party }
venues-what-incidents =
    { $n ->
        [zero] لا حوادث
        [one] حادث واحد
        [two] حادثان
        [few] { $n } حوادث
        [many] { $n } حادثًا
       *[other] { $n } حادث
    }
venues-to-seat = إلى { $seat }
venues-km = { $km } كم
venues-degrees = { $latitude }° شمالًا، { $longitude }° شرقًا
venues-no-point = غير معروف
venues-from-gazetteer = من معجم الأماكن المدمج
venues-stances = مواقف الأطراف
venues-end = { $place } { $km } كم
venues-far = من { $place } على الدائرة العظمى: { $seats }
venues-same-city = المدينة نفسها
