### Translated from ../en; the comments there say what the arguments are.

lists-filter = تصفية
lists-filter-named = تصفية: { $name }
lists-filters = المرشحات
lists-add-filter = إضافة مرشح
lists-apply = تطبيق
lists-cancel = إلغاء
lists-clear = مسح المرشحات
lists-remove = إزالة
lists-remove-named = إزالة المرشح { $name }
lists-chip = { $name }: { $value }
lists-chip-interval = الأيام: { $days }
lists-nothing = لا شيء يطابق المرشحات
lists-nothing-text = هنا سجلات، لكن لا شيء منها يستوفي كل الشروط. أزل شرطًا أو ابحث في الملف كله بواسطة Ctrl K.
lists-count =
    { $n ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $n } سجلات
        [many] { $n } سجلًا
       *[other] { $n } سجل
    }
lists-count-of = { $n } من { $total }
lists-by-kinds = النوع
lists-by-asserts = ما يُؤكَّد
lists-by-states = الحالة
lists-by-party = الطرف
lists-by-speaker = القائل
lists-by-issue = نقطة الخلاف
lists-by-subject = بشأن
lists-by-outlet = وسيلة الإعلام
lists-by-source = المصدر
lists-by-process = العملية
lists-by-mark = علامة التداول
lists-by-credibility = المصداقية
lists-by-reliability = الموثوقية
lists-by-dated = التاريخ
lists-by-recorded_from = سُجِّل منذ
lists-by-recorded_to = سُجِّل حتى
lists-by-tags = الوسوم
lists-by-text = الكلمات
lists-mark-or-stricter = { $mark } أو أشد
lists-mark-none = بلا علامة خاصة
lists-at-least = { $grade } على الأقل
lists-saved =
    { $n ->
        [0] المحفوظة
       *[other] المحفوظة ({ $n })
    }
lists-saved-title = المرشحات المحفوظة
lists-saved-none = لا شيء بعد. ضيّق القائمة ثم سمِّ المرشح: يبقى مع الملف.
lists-saved-name = اسم هذا المرشح
lists-saved-keep = حفظ المرشح
lists-saved-forget = نسيان المرشح { $name }
lists-columns = الأعمدة
lists-columns-hint = ينقل Alt ↑ وAlt ↓ العمود، ويضيّقه أو يوسّعه Alt ← وAlt →.
lists-columns-usual = الأعمدة المعتادة
lists-column-up = تقديم { $name }
lists-column-sort = ترتيب حسب { $name }
lists-column-down = تأخير { $name }
lists-column-width = اسحب لتوسيع العمود أو تضييقه؛ ويعيد النقر المزدوج عرضه المعتاد.
lists-column-narrower = تضييق { $name }
lists-column-wider = توسيع { $name }
lists-choose-all = اختيار كل السطور
lists-choose-none = إلغاء الاختيار
lists-chosen-row = مختار
lists-not-chosen-row = غير مختار
lists-chosen-group = السطور المختارة
lists-chosen = اختير { $n } من { $total }
lists-choose-all-of = اختيار الكل: { $n }
lists-bulk-mark = العلامة
lists-bulk-mark-hint = إن تُركت فارغة أُزيلت العلامة.
lists-bulk-tags = الوسوم
lists-bulk-processes = العملية
lists-bulk-grade = التقدير
lists-bulk-add = وسوم تُضاف
lists-bulk-remove = وسوم تُزال
lists-bulk-add-to = إضافة إلى
lists-bulk-take-from = إزالة من
lists-bulk-apply =
    { $n ->
        [one] تغيير سجل واحد
        [two] تغيير سجلين
        [few] تغيير { $n } سجلات
        [many] تغيير { $n } سجلًا
       *[other] تغيير { $n } سجل
    }
lists-bulk-bin = إلى السلة
lists-bulk-restore = استعادة
lists-bulk-purge = محو نهائي
lists-working = جارٍ العمل
lists-stop = إيقاف
lists-stopped = أُوقف. لم يتغير شيء.
lists-unfit =
    { $n ->
        [one] سجل واحد من نوع لا يناسبه هذا؛ بقي كما هو.
        [two] سجلان من نوع لا يناسبه هذا؛ بقيا كما هما.
        [few] { $n } سجلات من نوع لا يناسبه هذا؛ بقيت كما هي.
       *[other] { $n } سجل من نوع لا يناسبه هذا؛ بقيت كما هي.
    }
lists-refused =
    { $n ->
        [one] أبقت قاعدة سجلًا واحدًا كما هو: { $reason }
        [two] أبقت القواعد سجلين كما هما. الأولى: { $reason }
        [few] أبقت القواعد { $n } سجلات كما هي. الأولى: { $reason }
       *[other] أبقت القواعد { $n } سجل كما هي. الأولى: { $reason }
    }
lists-copy-table = نسخ جدولًا
lists-copy-markdown = نسخ بصيغة Markdown
lists-copied =
    { $n ->
        [one] نُسخ سطر واحد.
        [two] نُسخ سطران.
        [few] نُسخت { $n } سطور.
        [many] نُسخ { $n } سطرًا.
       *[other] نُسخ { $n } سطر.
    }
lists-copied-most = نُسخت أول { $n } سطور. تكتب أداة سطر الأوامر القوائم كاملة.
lists-not-copied = تعذرت الكتابة في الحافظة. لم يُنسخ شيء.
lists-merge = دمج
lists-undo = تراجع
lists-redo = إعادة
lists-recorded = سُجِّل
lists-no-date = بلا تاريخ
lists-edit-value = تحرير: { $field }
