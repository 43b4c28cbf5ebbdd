### Translated from ../en; the comments there say what the arguments are.

sources-title = المصادر
sources-text = وثائق محفوظة بنصها وبصمة ما حُفظ.
sources-outlets = وسائل الإعلام
sources-outlets-text = من ينشر، ومن يملكها، وما مدى موثوقيتها المثبتة.
sources-show = عرض
sources-captured = المصادر المحفوظة
sources-not-said = غير مذكور
sources-reliability = الموثوقية { $grade }
sources-not-graded = غير مقدر
sources-headline = العنوان الرئيسي
sources-outlet = وسيلة الإعلام
sources-owner = المالك
sources-published = نُشر
sources-judged = قُدِّر
sources-language = اللغة
sources-capture = الحفظ
sources-grade = التقدير
sources-empty = لا مصادر بعد
sources-empty-text = المصدر وثيقة كما حفظتها. الصق نصها مرة واحدة، فيشير كل تطور إلى الكلمات عينها.
sources-outlets-empty = لا وسائل إعلام بعد
sources-outlets-empty-text = تُقدَّر وسيلة الإعلام مرة واحدة بتاريخ وسبب، ويتذكر كل خبر منها التقدير.
sources-new = مصدر جديد
sources-outlets-new = وسيلة إعلام جديدة
