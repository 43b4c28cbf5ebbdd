### Translated from ../en; the comments there say what the arguments are.

notes-title = الملاحظات
notes-text = بصيغة Markdown، تُحفظ أثناء الكتابة.
notes-filter = تصفية
notes-filter-label = تصفية الملاحظات
notes-new = ملاحظة جديدة
notes-none = لا ملاحظات بعد
notes-none-text = فكّر هنا كتابةً. يمكن أن تتعلق الملاحظة بأي سجل، وكل نسخة منها محفوظة.
notes-note = ملاحظة
notes-unchosen = لم تُختر ملاحظة
notes-unchosen-text = اختر واحدة من الجانب أو اضغط Ctrl N لملاحظة جديدة.
notes-name = العنوان
notes-write = كتابة
notes-read = قراءة
notes-bin = نقل إلى سلة المحذوفات
notes-again = إعادة المحاولة
notes-body = نص الملاحظة، Markdown
notes-about = بشأن
notes-then = هذه المذكرة كما كانت معروفة { $when }. ولا يُكتب فيها إلا الآن.
notes-hint = اكتب. يذكر @ الأشخاص والأطراف والجولات؛ ويقود [[ إلى أي سجل.
notes-task = مهمة
notes-make = إنشاء ({ $kind }): «{ $name }»
# Finding and replacing inside a note.
notes-find = بحث
notes-find-next = التالي
notes-find-previous = السابق
notes-find-all = الكل
notes-find-case = مطابقة حالة الأحرف
notes-find-pattern = نمط
notes-find-words = كلمات كاملة
notes-find-close = إغلاق
notes-find-current = المطابقة الحالية
notes-find-line = في السطر
notes-replace = استبدال
notes-replace-with = الاستبدال بـ
notes-replace-all = استبدال الكل
notes-replaced-line = استُبدلت مطابقة في السطر { $n }
notes-replaced-count = عدد المطابقات المستبدلة: { $n }
notes-go-line = الانتقال إلى السطر
notes-go = انتقال
notes-offered = الاقتراحات
notes-folded = أسطر مطوية
notes-unfolded = أسطر مبسوطة
notes-folded-text = نص مطوي
notes-fold = طي
notes-unfold = بسط
notes-selection-deleted = حُذف التحديد
# Two texts of one note.
notes-two = نصان لهذه الملاحظة
notes-two-text = غُيّرت هذه الملاحظة في مكان آخر أثناء كتابتك. النصان محفوظان إلى أن تختار.
notes-two-mine = مكتوب هنا
notes-two-theirs = في الملف
notes-two-keep = إبقاء المكتوب هنا
notes-two-keep-theirs = إبقاء ما في الملف
notes-two-both = إبقاء النصين في ملاحظتين
notes-two-copy = { $title } (نص آخر)
# Talks: written while people speak.
notes-talks = محادثات
notes-talks-text = الأوقات والمتحدثون وأقوالهم سطرا سطرا
notes-talks-title = محادثات { $day } { $about }
notes-talks-zone = المنطقة الزمنية
notes-talks-zone-bad = لا توجد منطقة زمنية بهذا الاسم. تُختم الأسطر بوقت هذا الجهاز إلى حين ذلك.
notes-talks-day = اليوم
notes-talks-round = الجولة
notes-talks-stamp = ختم الوقت
notes-talks-terms = الشروط
notes-talks-no-speakers = اختر الجولة: عندئذ يصبح لكل عضو في وفودها مفتاح.
notes-lines = تصريحات من هذه الملاحظة
notes-lines-open = تحويل إلى تصريحات…
notes-lines-about = موضوعها
notes-lines-about-needed = حدد موضوعها أولا.
notes-lines-none = لا يوجد بعد سطر فيه وقت ومتحدث وكلام.
notes-lines-recorded = مسجل
notes-lines-one = تسجيل
notes-lines-one-of = تسجيل «{ $words }»
notes-lines-record = { $n ->
    [zero] تسجيل { $n } تصريح
    [one] تسجيل تصريح واحد ({ $n })
    [two] تسجيل تصريحين ({ $n })
    [few] تسجيل { $n } تصريحات
    [many] تسجيل { $n } تصريحا
   *[other] تسجيل { $n } تصريح
  }
notes-evidence = من ملاحظة المحلل نفسه
# History of a note.
notes-history = السجل
notes-history-revisions = المراجعات، الأحدث أولا
notes-history-before = مقارنة بما قبلها
notes-history-now = مقارنة بالحالي
notes-history-text = ما الذي تغير
notes-history-text-hint = المسطر تحته أضيف، والمشطوب حُذف.
notes-history-restore = استعادة هذا النص
notes-history-purged = مُحي محتوى هذه المراجعة.
# Links between notes and records.
notes-linked = { $n ->
    [one] مرتبط من ملاحظة واحدة ({ $n })
   *[other] مرتبط من { $n } من الملاحظات
  }
notes-named = { $n ->
    [one] يرد هذا الاسم في ملاحظة واحدة ({ $n })
   *[other] يرد هذا الاسم في { $n } من الملاحظات
  }
notes-link = تحويل إلى رابط
notes-link-in = تحويل إلى رابط في «{ $title }»
notes-tags = الوسوم
notes-pin = تثبيت
notes-pinned = ملاحظات مثبتة
notes-as-template = استخدام كقالب
notes-pasted = لُصق نصا عاديا. مع الروابط والقوائم والمصدر:
notes-pasted-from = المصدر:
# How a note begins.
notes-from = جديدة من قالب…
notes-from-text = يمكن لأي ملاحظة أن تكون قالبا: حدد ذلك في أسفلها.
notes-template-readout = محضر لقاء
notes-template-readout-title = محضر لقاء {"{{"}date{"}}"}
notes-template-readout-text = # محضر لقاء، {"{{"}day{"}}"}

    {"{{"}about{"}}"}

    ## من اجتمع

    ## ما قيل

    ## ما اتُّفق عليه

    ## ما بقي مفتوحا

    - [ ] الخطوة التالية
notes-template-bilateral = لقاء ثنائي
notes-template-bilateral-title = لقاء ثنائي {"{{"}date{"}}"}
notes-template-bilateral-text = # لقاء ثنائي، {"{{"}day{"}}"}

    | | الطرف أ | الطرف ب |
    | --- | --- | --- |
    | الرئيس | | |
    | الموقف | | |

    ## أين يختلفان

    ## أين تحركا
notes-template-press = موقف للصحافة
notes-template-press-title = موقف للصحافة {"{{"}date{"}}"}
notes-template-press-text = # موقف للصحافة، {"{{"}day{"}}"}

    ## الموقف

    ## إذا سُئلنا

    - السؤال:
      الجواب:
notes-template-daily = يومية
notes-template-daily-title = يومية { $day }
notes-template-daily-text = # {"{{"}day{"}}"}

    ## ما لوحظ

    ## للتنفيذ

    - [ ]{" "}
# Folders of Markdown.
notes-importing = استيراد الملاحظات
notes-exporting = تصدير الملاحظات
notes-stopped = أُوقف. لم يتغير شيء.
notes-folder-name = ملاحظات
notes-exported = كُتب في «{ $name }»: ملاحظات { $notes }، ملفات أخرى { $files }.
notes-exported-missing = ملفات ليست في هذا الملف وتُركت: { $n }.
notes-taken = ما أُخذ
notes-taken-counts = ملاحظات: { $notes } · ملفات أخرى: { $files } · معروفة من قبل: { $known } · متروكة: { $out }
notes-taken-more = و{ $n } أخرى
notes-fate-note = أُخذ كملاحظة
notes-fate-beside = أُخذ بجانب نص مختلف
notes-fate-known = معروف من قبل
notes-fate-attached = محفوظ مع الملاحظات
notes-fate-left_out = متروك
