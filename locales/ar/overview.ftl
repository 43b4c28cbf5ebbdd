### Translated from ../en; the comments there say what the arguments are.

overview-empty = لا توجد عملية بعد
overview-empty-text = العملية تفاوض: مساره وأهدافه والمشاركون فيه. وإليها تنتمي الجولات والعروض ونقاط الخلاف.
overview-new-process = عملية جديدة
overview-sides = أين يقف الأطراف
overview-sides-axes = نقطة الخلاف × الطرف
overview-all-issues =
    { $n ->
        [one] نقطة خلاف واحدة
       *[other] كل نقاط الخلاف: { $n }
    }
overview-latest = آخر التطورات
overview-latest-order = الأحدث أولًا
overview-nothing = لا شيء مسجل عند هاتين الساعتين.
overview-own = ملاحظة شخصية
overview-no-evidence = لم يُسجَّل دليل
overview-contradictions = التناقضات
overview-since-briefing = منذ الإحاطة { $number }
overview-since-all = ما الذي تغير
overview-unchanged = لم يتغير شيء.
overview-more = و{ $n } أخرى
overview-next = الجولة القادمة
overview-last = الجولة الأخيرة
overview-owed = الرد المستحق
overview-issues = نقاط الخلاف
overview-none-known = لا شيء معروف
overview-none-yet = لا شيء بعد
overview-nobody = لا رد مستحقًا على أحد
overview-unsaid = لم يُذكر على من
overview-no-text = دون نص
overview-open-agreed = المفتوحة { $open }، والمتفق عليها { $agreed }
overview-moved = { $issue }: { $state }، { $when }
overview-no-movement = لا حركة بعد
overview-owed-by = { $party } ← { $offer }
overview-day = اليوم { $n }
overview-repeated =
    { $n ->
        [one] كُرِّر مرة
        [two] كُرِّر مرتين
        [few] كُرِّر { $n } مرات
       *[other] كُرِّر { $n } مرة
    }
overview-slipped =
    { $n ->
        [one] أُجِّلت مرة
        [two] أُجِّلت مرتين
        [few] أُجِّلت { $n } مرات
       *[other] أُجِّلت { $n } مرة
    }
overview-today = اليوم
overview-from-today = من اليوم
overview-no-date = التاريخ غير معروف
overview-overdue =
    { $n ->
        [one] متأخرة يومًا
        [two] متأخرة يومين
        [few] متأخرة { $n } أيام
        [many] متأخرة { $n } يومًا
       *[other] متأخرة { $n } يوم
    }
overview-in =
    { $n ->
        [one] بعد يوم
        [two] بعد يومين
        [few] بعد { $n } أيام
        [many] بعد { $n } يومًا
       *[other] بعد { $n } يوم
    }
overview-in-earliest =
    { $n ->
        [one] بعد يوم على أقرب تقدير
        [two] بعد يومين على أقرب تقدير
        [few] بعد { $n } أيام على أقرب تقدير
       *[other] بعد { $n } يومًا على أقرب تقدير
    }
overview-ago =
    { $n ->
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $n } أيام
        [many] قبل { $n } يومًا
       *[other] قبل { $n } يوم
    }
