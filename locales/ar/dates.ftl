### Translated from ../en; the comments there say what the arguments are.

dates-month-short =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
dates-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
dates-month-of-day =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
dates-day = { $day } { $month } { $year }
dates-day-no-year = { $day } { $month }
dates-day-long = { $day } { $month } { $year }
dates-month-year = { $month } { $year }
dates-days-in-month = { $from }–{ $to } { $month } { $year }
dates-days = { $from } – { $to }
dates-instant = { $day }، { $time }
dates-instant-zone = { $day }، { $time } { $zone }
dates-months-in-year = { $from }–{ $to } { $year }
dates-season =
    { $n ->
        [21] ربيع
        [22] صيف
        [23] خريف
       *[24] شتاء
    }
dates-bc = { $year } ق.م
dates-ad = { $year } م
dates-some-day = { $period } (اليوم غير معروف)
dates-some-month = { $period } (الشهر غير معروف)
dates-some-year = { $from }–{ $to } (السنة غير معروفة)
dates-about = نحو { $date }
dates-circa = نحو { $date }
dates-uncertain = { $date }، غير مؤكد
dates-uncertain-passing = { $date } (غير مؤكد)
dates-questioned = { $date }؟
dates-from = من { $date }
dates-from-on = من { $date } فصاعدًا
dates-from-unknown = من { $date }، النهاية غير معروفة
dates-until = حتى { $date }
dates-until-unknown = حتى { $date }، البداية غير معروفة
dates-from-to = من { $from } إلى { $to }
dates-weekday =
    { $n ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
dates-weekday-day = { $weekday } { $day }
# Mondays are 1; in full.
dates-weekday-long =
    { $n ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }

## What is wrong with a date that cannot be read. Examples are written as they can be typed, in
## every language; $problem is one of the clauses below, $part one of the parts.

dates-part-whole = التاريخ
dates-part-year = السنة
dates-part-month = الشهر
dates-part-day = اليوم
dates-part-weekday = يوم الأسبوع
dates-part-qualifier = العلامة
dates-part-interval = الفترة
dates-part-time = الساعة
dates-part-word = الكلمة
dates-part-character = الحرف
dates-wrong-all = «{ $input }»: { $problem }
dates-wrong-in = { $part } في «{ $input }»: { $problem }
dates-wrong-at = { $part } «{ $fragment }» في «{ $input }» (الحرف { $first }): { $problem }
dates-wrong-span = { $part } «{ $fragment }» في «{ $input }» (الأحرف { $first }–{ $last }): { $problem }
dates-wrong-empty = لا بد من تاريخ، مثل 2026-02-04 أو 2026-02 أو 2026-02-04/2026-02-05
dates-wrong-character = لا يرد هذا الحرف في تاريخ
dates-wrong-time-of-day = ليس للتاريخ ساعة: سجِّل الساعة مع منطقتها الزمنية وقتًا لاجتماع
dates-wrong-sets = مجموعات التواريخ (المستوى 2 من المعيار) لا تُقرأ: سجِّل كل تاريخ على حدة
dates-wrong-significant = الأسس والأرقام المعنوية (المستوى 2 من المعيار) لا تُقرأ
dates-wrong-open-month = رقم واحد مفتوح من الشهر (المستوى 2 من المعيار) لا يُقرأ: اكتب XX
dates-wrong-open-day = رقم واحد مفتوح من اليوم (المستوى 2 من المعيار) لا يُقرأ: اكتب XX
dates-wrong-divisions = الفصول الجنوبية وأرباع السنة وأنصافها (المستوى 2 من المعيار) لا تُقرأ: اكتب فترة من الأشهر
dates-wrong-year-digits = تُكتب السنة بأربعة أرقام، مثل 2026
dates-wrong-short-year-after-y = الحرف Y للسنوات التي تزيد على أربعة أرقام فقط
dates-wrong-long-year-without-y = السنة التي تزيد على أربعة أرقام تبدأ بالحرف Y
dates-wrong-minus-zero = ليس للسنة 0000 علامة ناقص
dates-wrong-year-out-of-reach = السنوات هنا من -262142 إلى 262141
dates-wrong-unspecified-year = يقوم X مقام الرقم الأخير أو الرقمين الأخيرين من السنة، مثل 201X أو 20XX
dates-wrong-after-unspecified = ما يلي جزءًا غير محدد يجب أن يكون غير محدد أيضًا
dates-wrong-month-digits = يُكتب الشهر برقمين، مثل 02
dates-wrong-no-such-month = الأشهر من 01 إلى 12 (والفصول من 21 إلى 24)
dates-wrong-day-of-season = ليس للفصل أيام خاصة به: اكتب شهرًا قبل اليوم
dates-wrong-day-digits = يُكتب اليوم برقمين، مثل 04
dates-wrong-day-zero = تبدأ الأيام من 01
dates-wrong-no-such-day =
    { $days ->
        [many] { $month }: { $days } يومًا فقط
       *[other] { $month }: { $days } يوم فقط
    }
dates-wrong-too-many-parts = ينتهي التاريخ بيومه
dates-wrong-misplaced-qualifier = توضع ? و~ و% مرة واحدة في آخر التاريخ
dates-wrong-two-qualifiers = تكفي علامة واحدة: % تعني غير مؤكد وتقريبي معًا
dates-wrong-too-many-slashes = في الفترة / واحدة بين طرفيها
dates-wrong-no-bound = تحتاج الفترة إلى تاريخ عند أحد طرفيها على الأقل
dates-wrong-fragment-of-interval = يُكتب كل طرف من الفترة كاملًا، مثل 2026-02-04/2026-02-05
dates-wrong-unspecified-in-interval = ليس في طرف الفترة X: اترك الجزء غير المحدد، مثل 2026-01
dates-wrong-misplaced-dots = تقف .. وحدها لطرف مفتوح، مثل ../2026-03 أو 2026-02-03/..
dates-wrong-backwards = تنتهي الفترة قبل أن تبدأ
dates-wrong-backwards-new-year = تنتهي الفترة قبل أن تبدأ: إن كانت تمتد عبر رأس السنة فاكتب السنة عند الطرفين
dates-wrong-missing-year = السنة ناقصة، والسنوات لا تُخمَّن: أضفها، مثل { $written } 2026
dates-wrong-missing-month = الشهر ناقص: اكتبه كلمةً، مثل 5 February 2026
dates-wrong-two-readings = يُقرأ هذا { $one } أو { $other }: اكتب الشهر كلمةً، أو { $one_figures } أو { $other_figures }
dates-wrong-twice-day = هنا يوم زائد
dates-wrong-twice-year = هنا سنة زائدة
dates-wrong-twice-decade = هنا عقد زائد
dates-wrong-twice-date = هنا تاريخ زائد
dates-wrong-twice-month = هنا شهر زائد
dates-wrong-twice-season = هنا فصل زائد
dates-wrong-twice-weekday = هنا يوم أسبوع زائد
dates-wrong-weekday = { $date } هو يوم { $actual }
dates-wrong-count-is = من الأول إلى الأخير: { $counted }
dates-wrong-count = ليس هذا هو العدد من الأول إلى الأخير
dates-wrong-count-nothing = لا شيء يُعَد هنا
dates-wrong-vague-part = هذا أقل من أن يُرتَّب به: اكتب مدة مثل 1–10 Feb 2026، أو about February 2026
dates-wrong-vague-exclusive = لا يُعرف هل يُحسب اليوم نفسه: اكتب since أو until مع أول يوم أو آخر يوم يُحسب
dates-wrong-vague-relative = لا يتوقف التاريخ على يوم قراءته: اكتب اليوم نفسه، مثل 4 Feb 2026
dates-wrong-vague-week = الأسابيع لا تُقرأ: اكتب الأيام، مثل 2–8 Feb 2026
dates-wrong-unknown-word = لا تُعرف هذه الكلمة في تاريخ: اكتب 4 Feb 2026 أو 4–5 Feb 2026 أو Feb 2026 أو 2026-02-04
dates-wrong-no-sense = لا يؤلف هذا تاريخًا: اكتب 4 Feb 2026 أو 4–5 Feb 2026 أو Feb 2026 أو 2026-02-04
