### Translated from ../en; the comments there say what the arguments are.

incidents-title = الحوادث
incidents-list-text = أحداث ميدانية، لكل منها بلاغاته.
incidents-text-around = كم حادثًا يقع في الأيام قبل كل جولة وأثناءها وبعدها. يبيّن Enter أيها.
incidents-text-readings = أي الحوادث تدخل في كل قراءة متنازعة لتعهد.
incidents-new = حادث جديد
incidents-empty-title = لا حوادث بعد
incidents-empty-text = سجِّل حدثًا بتاريخه ومكانه ثم أضف كل بلاغ عنه: تُحفظ الأعداد مجالاتٍ، وقد تتناقض البلاغات.
incidents-ways = طريقة عرض الحوادث
incidents-way-list = قائمة
incidents-way-around = حول الجولات
incidents-way-readings = وفق القراءات
incidents-n =
    { $n ->
        [0] لا حوادث
        [one] حادث واحد
        [two] حادثان
        [few] { $n } حوادث
        [many] { $n } حادثًا
       *[other] { $n } حادث
    }
incidents-n-range = الحوادث: { $range }
incidents-killed = القتلى: { $range }
incidents-injured = الجرحى: { $range }
incidents-untold =
    { $n ->
        [one] حادث واحد بلا عدد
        [two] حادثان بلا عدد
        [few] { $n } حوادث بلا عدد
       *[other] { $n } حادثًا بلا عدد
    }
incidents-killed-untold = عدد القتلى غير مُبلَّغ
incidents-injured-untold = عدد الجرحى غير مُبلَّغ
incidents-disputed = { $n } تتباين بشأنها التقارير
incidents-from = من { $day }
incidents-until = حتى { $day }
incidents-any-day = أي يوم
incidents-around = الأيام قبل وبعد:
incidents-around-days = { "" }
incidents-around-label = الحوادث حول الجولات
incidents-choose = أيام مختارة
incidents-chosen = أيام مختارة
incidents-round = الجولة
incidents-before =
    { $days ->
        [one] يوم قبلها
        [two] يومان قبلها
        [few] { $days } أيام قبلها
       *[other] { $days } يومًا قبلها
    }
incidents-during = أثناءها
incidents-after =
    { $days ->
        [one] يوم بعدها
        [two] يومان بعدها
        [few] { $days } أيام بعدها
       *[other] { $days } يومًا بعدها
    }
incidents-before-of = قبل { $round }
incidents-during-of = أثناء { $round }
incidents-after-of = بعد { $round }
incidents-in-days = { $name }: { $days }
incidents-ahead = لم تأتِ بعد
incidents-running = حتى الآن
incidents-note = يحسب الحد الأعلى للمجال أيضًا الحوادث التي قد يقع تاريخها خارج هذه الأيام. يُجمع الأشخاص بحسب الحوادث، كل منها مرة واحدة بكل رواياته، وقد تتداخل الحوادث. لا يقول الجوار من جولة سوى التوقيت.
incidents-cut = لا يُحسب إلا آخر 5000 حادث.
incidents-no-rounds-title = لا جولة لها موعد بعد
incidents-no-rounds-text = سجِّل متى تنعقد جولة أو متى انعقدت، فتُحسب الأيام حولها. وتُحسب الأيام المختارة دون جولة.
incidents-later-rounds = جولات ألحق
incidents-earlier-rounds = جولات أسبق
incidents-close = إغلاق
incidents-more = حوادث أخرى
incidents-none-in = لا حادث مسجلًا في هذه الأيام.
incidents-maybe = ربما في هذه الأيام
incidents-no-number = لم يُبلَّغ عدد
incidents-variously = تتباين التقارير
incidents-account-nobody = رواية جهة غير مسماة
incidents-attributed = يُنسب إلى { $party }
incidents-superseded = لا يُحتسب
incidents-incident = الحادث
incidents-readings-of = قراءات «{ $pledge }»
incidents-one-reading = قراءة واحدة
incidents-reading-by = كما يقرؤه { $who }
incidents-no-term = لم تُحدَّد مدة
incidents-in-term = ضمن أيامه
incidents-term-certain = ضمن أيامه
incidents-term-possible = ربما ضمن أيامه
incidents-term-outside = خارج أيامه
incidents-judged = مسجل بوصفه «{ $state }»
incidents-unjudged = لم يُبتّ في النطاق
incidents-reading-cut = تُذكر آخر 50 حادثًا فقط لكل قراءة، والأعداد تشمل الكل.
incidents-readings-note = وقوع حادث في أيام قراءة يُحسب. أما دخوله في نطاقها فحكم: يُذكر حيث يسمي تطور للتعهد الحادثَ. والمدة بلا يوم أول تبدأ يوم قُطع التعهد وفق تلك القراءة.
incidents-no-pledges-title = لا تعهدات بعد
incidents-no-pledges-text = سجِّل تعهدًا مع كل قراءة لما يشمله وإلى متى، فتُذكر حوادث أيامه وفق كل قراءة.
incidents-new-pledge = تعهد جديد
incidents-previous = التعهدات السابقة
incidents-next = التعهدات التالية
incidents-column-when = وقع
incidents-column-name = الحادث
incidents-column-type = ماهيته
incidents-column-place = أين
incidents-column-recorded = سُجِّل
