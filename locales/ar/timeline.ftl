### Translated from ../en; the comments there say what the arguments are.

timeline-title = الخط الزمني
timeline-text = ما حدث وما خُطط له. الأطراف الباهتة شك، والنقاط خطط، والحدود الفارغة مواعيد تُركت.
timeline-hint = تتنقل الأسهم بين العلامات، ويكبّر + ويصغّر −، ويحدد Shift مع السحب مدة للقوائم.
timeline-keys = يمينًا ويسارًا على طول الشريط، وأعلى وأسفل بين الأشرطة، وHome وEnd إلى طرفيه. تكبّر علامة الزائد وتصغّر الناقص، ويعرض 0 كل شيء، ويحرّك Shift مع سهم. يختار Enter. يحدد القوسان المربعان المدة ويلغيها Esc.
timeline-marks =
    { $n ->
        [zero] الخط الزمني، لا علامات
        [one] الخط الزمني، علامة واحدة
        [two] الخط الزمني، علامتان
        [few] الخط الزمني، { $n } علامات
       *[other] الخط الزمني، { $n } علامة
    }
timeline-count =
    { $n ->
        [zero] لا علامات
        [one] علامة واحدة
        [two] علامتان
        [few] { $n } علامات
       *[other] { $n } علامة
    }
timeline-more = { $n } أخرى معدودة؛ قرّب لرؤيتها
timeline-undated = بلا تاريخ: { $n }
timeline-lanes-left-out =
    { $n ->
        [one] أُغفل شريط واحد
        [two] أُغفل شريطان
        [few] أُغفلت { $n } أشرطة
       *[other] أُغفل { $n } شريطًا
    }
timeline-lanes = الأشرطة
timeline-lanes-by = الأشرطة بحسب
timeline-by-kind = أشرطة بحسب النوع
timeline-by-round = أشرطة بحسب الجولة
timeline-by-offer = أشرطة بحسب العرض
timeline-by-party = أشرطة بحسب الطرف
timeline-by-issue = أشرطة بحسب نقطة الخلاف
timeline-by-incident = أشرطة بحسب نوع الحادث
timeline-lane-rounds = الجولات
timeline-lane-offers = العروض
timeline-lane-issues = نقاط الخلاف
timeline-lane-incidents = الحوادث
timeline-lane-pledges = التعهدات
timeline-lane-others = أخرى
timeline-lane-untitled = بلا عنوان
timeline-show = عرض
timeline-narrowed = ، مضيّق
timeline-all = الكل
timeline-developments = التطورات
timeline-parties = لهذه الأطراف فقط
timeline-no-parties = لا طرف مشاركًا بعد.
timeline-behind = خلف العلامات
timeline-around = سبعة أيام حول كل جولة
timeline-zone = الساعات
timeline-zone-venue = بتوقيت مكان الانعقاد
timeline-zone-own = بتوقيت هذا المكان
timeline-zone-utc = بتوقيت UTC
timeline-zoom = التكبير
timeline-zoom-in = أقرب
timeline-zoom-out = أبعد
timeline-zoom-fit = عرض كل شيء
timeline-legend = مفتاح الرموز
timeline-table = جدول
timeline-interval = المدة: { $days }
timeline-interval-clear = إلغاء المدة
timeline-as-of = بتاريخ
timeline-incidents-around =
    { $perhaps ->
        [0] الحوادث: { $n }
       *[other] الحوادث: { $n }، وربما { $perhaps } أخرى
    }
timeline-comma = ،{" "}
timeline-no-date = لا موعد قائمًا
timeline-from-day = من { $day }
timeline-until-day = حتى { $day }
timeline-in-doubt = { $date }، { $doubt }
timeline-doubt-uncertain = غير مؤكد
timeline-doubt-approximate = تقريبي
timeline-doubt-uncertain-and-approximate = غير مؤكد وتقريبي
timeline-hour = { $at } ({ $zone })
timeline-answer-owed = رد مستحق
timeline-moved =
    { $n ->
        [one] نُقل مرة
        [two] نُقل مرتين
        [few] نُقل { $n } مرات
       *[other] نُقل { $n } مرة
    }
timeline-moved-from = نُقل من { $dates }
timeline-footing-happened = حدث
timeline-footing-planned = مخطط له
timeline-footing-supposed = مفترض
timeline-footing-denied = منفي
timeline-footing-called_off = ملغى
timeline-footing-superseded = مستبدل
timeline-kind-round = جولة
timeline-kind-offer = عرض
timeline-kind-pledge = تعهد
timeline-kind-incident = حادث
timeline-part-ask = طرح
timeline-part-reiteration = طرح مكرر
timeline-part-notice = أُخذ العلم به
timeline-part-answer = رد
timeline-part-end = نهاية عرض
timeline-part-silence = صمت
timeline-table-of =
    { $n ->
        [one] علامة واحدة في جدول
        [two] علامتان في جدول
        [few] { $n } علامات في جدول
       *[other] { $n } علامة في جدول
    }
timeline-when = متى
timeline-mark = ماذا
timeline-what = النوع
timeline-state = الحالة
timeline-lane = الشريط
timeline-legend-held = انعقد
timeline-legend-planned = مخطط له
timeline-legend-soft = تاريخ مشكوك فيه أو غير محدد باليوم
timeline-legend-ghost = موعد متروك والموعد الجديد
timeline-legend-waits = رد مستحق
timeline-legend-crowd = هذا العدد متقارب
timeline-empty = لا شيء في الزمن بعد
timeline-empty-text = هنا تقف الجولات والعروض والحوادث وما يُنقل عنها بحسب التاريخ. ابدأ بجولة ولو كانت مطروحة فقط: حين يتأجل موعدها يبقى السابق حدًا فارغًا.
timeline-new-round = جولة جديدة
timeline-ribbon = الجولات والعروض والحوادث
timeline-ribbon-span = { $span } · بتوقيت مكان الانعقاد
timeline-ribbon-drawn = الجولات والعروض والحوادث، { $span }
