### الالتقاط: نصوص مقروءة ومقترحات مراجَعة.

capture-title = التقاط
capture-menu = التقاط نص…
capture-heading = التقاط
capture-intro = يصير التقرير أو البيان أو المحضر سجلات موثقة: الصق النص، أو أفلت الملف هنا، أو افتحه. لا يغادر شيء هذا الجهاز، ولا يُسجَّل شيء قبل أن تقبله.
capture-paste = النص
capture-paste-hint = الصق النص هنا. يمكن إعطاء العنوان والمنفذ عند المراجعة.
capture-published = نُشر في
capture-published-hint = مثل 29 Jan 2026؛ فارغ: كما يقول النص
capture-read = اقرأ النص
capture-open = فتح ملفات…
capture-clipboard = من الحافظة
capture-address = العنوان
capture-reading = قراءة…
capture-kept = مراجعات لم تكتمل
capture-kept-none = لا مراجعة مفتوحة.
capture-kept-line = قُبل { $accepted } · أُسقط { $dropped } · بقي { $left }
capture-continue = متابعة
capture-drop-here = أفلت الملف لقراءته
capture-resumed = هذا النص قيد المراجعة بالفعل: تستمر المراجعة من حيث تُركت.
capture-clipboard-empty = لا نص في الحافظة.

capture-review = مراجعة التقاط
capture-count =
    { $n ->
        [zero] لا مقترحات
        [one] مقترح واحد
        [two] مقترحان
        [few] { $n } مقترحات
       *[other] { $n } مقترحًا
    }
capture-progress = قُبل { $accepted } · بقي { $left }
capture-published-on = نُشر { $day }
capture-published-page = (من الصفحة)
capture-published-you = (كما قلت)
capture-published-missing = لا يقول النص متى نُشر. وما لم تقله فليس لعبارات مثل «الخميس» تاريخ.
capture-captured-at = التُقط { $at }
capture-held-source = التُقط هذا النص من قبل. ما تقبله يذهب إلى المصدر نفسه.
capture-updated = التُقطت هذه الصفحة من قبل{ $at } وتغيرت منذئذ. تصير التقاطًا جديدًا للمصدر نفسه.
capture-added = تقول الآن
capture-removed = لم تعد تقول
capture-describe = المصدر
capture-process = يُسجَّل في
capture-process-new = مسار جديد
capture-outlet = المنفذ
capture-archived = نسخة محفوظة
capture-save = حفظ
capture-accept = قبول
capture-accept-relay = قبول كنقل
capture-edit = تعديل
capture-drop = إسقاط
capture-separate-key = على حدة
capture-accept-kind = قبول كل ما من هذا النوع
capture-record = تسجيل المراجعة
capture-record-left = تسجيل { $accepted } وترك { $left }
capture-give-up = التخلي عن المراجعة
capture-give-up-sure = أتتخلى عن هذه المراجعة؟ يضيع ما تقرر فيها؛ ويبقى الملف كما هو.
capture-one-step = المراجعة الواحدة خطوة واحدة: Ctrl Z يرد كل شيء. تُحفظ المراجعات غير المكتملة.
capture-accepted = مقبول
capture-dropped = مُسقَط
capture-likely = لعله
capture-who = من
capture-name = الاسم
capture-via = السلسلة بعد المتحدث
capture-via-hint = صوت في كل سطر، باتجاه هذه الصفحة
capture-date = التاريخ
capture-about-field = بشأن
capture-wording = الصياغة
capture-remark = لماذا، خلافًا للقاعدة
capture-no-proposals = لم يُقترح شيء من هذا النص. التسجيل يحفظ المصدر وحده.
capture-cards = المقترحات
capture-text = النص
capture-offered = مراجعة لم تكتمل: { $title }
capture-kind-statement = تصريح
capture-kind-meeting = لقاء
capture-kind-venue = مكان
capture-kind-issue = نقطة خلاف
capture-kind-incident = حادث
capture-kind-offer = عرض
capture-kind-person = شخص
capture-kind-party = طرف
