### Translated from ../en; the comments there say what the arguments are.

composer-text = كل ما يظهر مؤلَّف من الملف عند الساعتين المختارتين. كلماتك تبقى لك، ولكل جملة أدلتها.
composer-template = القالب
composer-templates = القوالب…
composer-profile = ملف الجمهور
composer-profiles = الملفات…
composer-readers = لمن
composer-readers-hint = يُطبع تحت العنوان.
composer-as-known-hint = يوم، أو لحظة مثل 2026-01-29T18:00Z.
composer-today = اليوم
composer-since-number = منذ الإحاطة { $number }
composer-since-instant = منذ لحظة معيّنة
composer-since-when = منذ متى
composer-process = العملية
composer-also = يشمل أيضًا
composer-also-hint = جولات كل العمليات وعروضها ونقاط خلافها في وثيقة واحدة، وترقيمها ضمن إحاطات العملية الأولى.
composer-days = أيام الأحداث
composer-days-hint = تلتزم بها الحوادث والتسلسل الزمني. الفراغ يعني الكل.
composer-day-wanted = يوم كامل مثل ‎2026-01-30.
composer-citation = نمط التوثيق
composer-citation-hint = يصوغ قائمة المصادر حيث توجد.
composer-citation-file = من ملف…
composer-citation-own = نمط خاص بك
composer-paper = الورق
composer-mark = تصنيف المنتج
composer-mark-reason = سبب هذا التصنيف
composer-mark-reason-hint = لازم إذا كان أدنى من المحتوى. يُحفظ في الملف ولا يُطبع.
composer-sections = الأقسام
composer-sections-hint = اسحب، أو Alt مع الأسهم، لتغيير الترتيب.
composer-section-moved = { $section }: الآن { $n } من { $of }
composer-preview = معاينة الصفحات
composer-page = الصفحة { $n } من { $of }
composer-pages = { $n ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
   *[other] { $n } صفحة
}
composer-beyond = { $n ->
    [one] المقصود صفحة واحدة: لا متسع ابتداءً من «{ $head }». اختصر أو احذف قسمًا.
   *[other] عدد الصفحات المقصود { $n }: لا متسع ابتداءً من «{ $head }». اختصر أو احذف قسمًا.
}
composer-zoom = { $percent } ٪
composer-smaller = أصغر
composer-larger = أكبر
composer-figure = شكل
composer-sources = المصادر
composer-wording = صياغتك
composer-sentence-edit = ‏Enter لصياغتها بشكل آخر
composer-sentence-edited = معدّلة. Enter لتغييرها
composer-sentence-stale = معدّلة، وقد تغيّرت الوقائع منذ ذلك
composer-sentence-prose = كلماتك. Enter ينقلك إلى حقلها
composer-strip = الأدلة والفحوص
composer-tab-evidence = الأدلة
composer-tab-checks = الفحوص
composer-tab-left-out = المحذوف
composer-evidence-none = أشِر إلى جملة أو انتقل إليها بمفتاح Tab: يظهر هنا ما تستند إليه.
composer-evidence-own = لا تستند إلى أي تطور: هي من القالب أو من كاتب.
composer-evidence-more = { $n ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $n } أخرى
   *[other] و{ $n } أخرى
}
composer-origins = { $n ->
    [one] أصل واحد، المسارات: { $paths }
    [two] أصلان، المسارات: { $paths }
    [few] { $n } أصول، المسارات: { $paths }
   *[other] { $n } أصلاً، المسارات: { $paths }
}
composer-edited = معدّلة؛ وصيغتها المولَّدة
composer-generated-again = العودة إلى الصيغة المولَّدة
composer-stale = تغيّرت الوقائع
composer-stale-text = صياغتك باقية على الصفحة. أما الملف فيقول الآن:
composer-keep-mine = أبقِ صياغتي
composer-take-new = خذ الصيغة الجديدة
composer-checks-none = لم يُعثر على شيء. يمكن الإصدار.
composer-checks-open = { $n ->
    [one] فحص واحد مفتوح: أصلحه أو تجاوزه بملاحظة.
    [two] فحصان مفتوحان: أصلحهما أو تجاوزهما بملاحظة.
    [few] { $n } فحوص مفتوحة: أصلحها أو تجاوزها بملاحظة.
   *[other] { $n } فحصًا مفتوحًا: أصلحها أو تجاوزها بملاحظة.
}
composer-waive = تجاوز
composer-waive-remark = لماذا يبقى رغم ذلك
composer-waive-not = أعد فتحه
composer-waived = تُجووز:
composer-left-out-none = لا يُحجب شيء عن هؤلاء القراء. الملف أو التصنيف يفعل ذلك.
composer-left-out = السجلات المحذوفة: { $n }؛ كان { $seen } منها سيظهر.
composer-still-named = ما زال مذكورًا في كلماتك. راجع كل موضع.
composer-format-docx = ‏DOCX، لـ Word وLibreOffice
composer-format-pdf = ‏PDF/A، موسوم
composer-format-html = ‏HTML، ملف واحد
composer-format-markdown = Markdown
composer-format-text = نص عادي، للبريد
composer-format-json = ‏JSON، لبرامج أخرى
composer-copy = تصدير نسخة…
composer-issue = إصدار…
composer-issued = صدر: { $file }
composer-drafts = المسودات
composer-draft-untitled = بلا عنوان ({ $template })
composer-discard = تخلّص
composer-discard-named = تخلّص من { $title }
composer-again = تصدير مجددًا…
composer-again-title = إعادة تصدير إحاطة صادرة
composer-again-text = تؤلَّف من جديد عند ساعتيها: بصيغتها نفسها تكون البايتات نفسها مهما تغيّر منذ ذلك.
composer-profiles-title = ملفات الجمهور
composer-profiles-none = لا شيء بعد
composer-profiles-text = الملف يحدد ما يجوز للقراء رؤيته. والمحذوف يأخذ معه كل ما لا يسنده غيره.
composer-profile-new = ملف جديد
composer-profile-name = اسم الملف
composer-profile-up-to = حتى التصنيف
composer-profile-up-to-hint = ما فوقه يُحذف. فارغ: لا يُحذف شيء.
composer-profile-sources = تسمية المصادر
composer-profile-persons = تسمية الأشخاص
composer-profile-chatham = وفق قاعدة تشاتام هاوس
composer-profile-chatham-hint = يُحجب المتحدثون وانتماءاتهم في كل موضع.
composer-profile-withheld-persons = أشخاص محجوبون
composer-profile-withheld-sources = مصادر ووسائل محجوبة
composer-profile-properties = ما يجوز للملفات قوله عن نفسها
composer-compare = مقارنة…
composer-compare-title = إحاطتان، واقعةً واقعة
composer-compare-few = لا شيء للمقارنة بعد
composer-compare-few-text = تلزم إحاطتان صادرتان لهذا المسار.
composer-compare-from = من
composer-compare-to = إلى
composer-compare-alike = { $n ->
    [one] واقعة واحدة ترد بالصيغة نفسها.
    [two] واقعتان تردان بالصيغة نفسها.
    [few] { $n } وقائع ترد بالصيغة نفسها.
   *[other] { $n } واقعة ترد بالصيغة نفسها.
}
composer-compare-section = القسم
composer-compare-same = كلتاهما تذكران الوقائع نفسها.
composer-fact-added = جديد
composer-fact-gone = لم يعد مذكورًا
composer-fact-changed = تغيّر
composer-verify = تحقق من ملف…
composer-verify-title = تحقق من ملف
composer-verify-text = يقول إن كان الملف مطابقًا تمامًا لما صدر من هذا الملف.
composer-verify-choose = اختر ملفًا…
composer-verdict-issued = هو الملف الذي صدر.
composer-verdict-made_again = هي إحاطة صادرة بصيغة أخرى، مطابقة تمامًا.
composer-verdict-differs = يدّعي أنه إحاطة صادرة لكنه يختلف عنها.
composer-verdict-not_issued = لم يصدر من هذا الملف.
composer-templates-title = القوالب
composer-template-own = خاص بك
composer-template-built-in = مدمج
composer-template-copy = { $title }، نسخة
composer-template-copy-it = انسخ
composer-template-copy-hint = يُنسخ القالب المدمج لتعديله.
composer-template-name = اسم القالب
composer-template-text = نص القالب
composer-template-untitled = قالب بلا عنوان
composer-fault = لا يمكن استعماله بعد.
composer-fault-line = السطر { $line }
composer-fault-kept = النص محفوظ كما كتبته؛ والصفحة تعرض آخر نسخة مقروءة.
composer-fault-none = لا خطأ.
