### Translated from ../en; the comments there say what the arguments are.

views-overview = نظرة عامة
views-timeline = الخط الزمني
views-rounds = الجولات
views-venues = أماكن الانعقاد
views-issues = نقاط الخلاف
views-offers = العروض
views-incidents = الحوادث
views-capture = التقاط
views-sources = المصادر
views-statements = التصريحات
views-people = الأشخاص والأطراف
views-notes = الملاحظات
views-questions = الأسئلة المفتوحة
views-briefings = الإحاطات
views-changes = ما الذي تغير
views-journal = السجل
views-bin = سلة المحذوفات
views-settings = المظهر
views-search = البحث
views-group-talks = المحادثات
views-group-evidence = الأدلة
views-group-work = العمل
views-group-desk = المكتب
views-nav = العروض والصفحات
views-nav-title = { $view } ({ $keys })
views-inspector = لوحة التفاصيل
views-back = رجوع
views-back-title = رجوع (Alt ←)
views-process = العملية
views-process-whole = الملف كله
views-process-none = لا توجد عملية بعد
views-process-new = عملية جديدة…
views-process-open = فتح هذه العملية
views-not-saved = لم يُحفظ: { $why }
views-saving = جارٍ الحفظ…
views-saved = حُفظ { $when }
views-nothing-to-save = لا شيء للحفظ
views-read-only = للقراءة فقط
views-journal-length =
    { $n ->
        [zero] السجل: لا تغييرات
        [one] السجل: تغيير واحد
        [two] السجل: تغييران
        [few] السجل: { $n } تغييرات
        [many] السجل: { $n } تغييرًا
       *[other] السجل: { $n } تغيير
    }
views-journal-intact = { $journal } · سليم
views-journal-damaged = { $journal } · تالف
