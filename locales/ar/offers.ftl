### Translated from ../en; the comments there say what the arguments are.

offers-title = العروض
offers-text = سلاسل الدعوات والردود، والأطول انتظارًا أولًا. يفتح Enter العرض، ويسرد Space خطواته.
offers-list-text = كل العروض والتعهدات، للفرز والتصفية والتحرير.
offers-new = عرض جديد
offers-empty-title = لا عروض بعد
offers-empty-text = الدعوات والمقترحات والمطالب وما يُرد به عليها. سجِّل من يطرحها على من، فيُحسب لك من عليه الرد التالي.
offers-none-owed-title = لا رد مستحق
offers-none-owed-text = عند هاتين الساعتين كل عرض مسجل رُدَّ عليه أو سُحب أو انقضى.
offers-ways = طريقة عرض العروض
offers-way-threads = سلاسل
offers-way-list = قائمة
offers-owed-only = ما ينتظر ردًا فقط
offers-count =
    { $threads ->
        [zero] لا سلاسل
        [one] سلسلة واحدة
        [two] سلسلتان
        [few] { $threads } سلاسل
       *[other] { $threads } سلسلة
    }، { $waiting ->
        [0] لا شيء منها ينتظر ردًا
       *[other] { $waiting } تنتظر ردًا
    }
offers-cut = لا يُنظر إلا في أول 5000 عرض.
offers-more = سلاسل أخرى
offers-thread = سلسلة
offers-thread-count =
    { $n ->
        [zero] لا عروض
        [one] عرض واحد
        [two] عرضان
        [few] { $n } عروض
        [many] { $n } عرضًا
       *[other] { $n } عرض
    }
offers-every = كل الخطوات
offers-fewer = أقل
offers-owes =
    { $days ->
        [-1] الرد مطلوب من { $party }
       *[other] الرد مطلوب من { $party }، اليوم { $days }
    }
offers-repeated-unanswered =
    { $n ->
        [one] أعيد الطلب مرة
        [two] أعيد الطلب مرتين
        [few] أعيد الطلب { $n } مرات
       *[other] أعيد الطلب { $n } مرة
    }
offers-nobody-owes = لا رد مستحقًا على أحد
offers-nobody = لا أحد
offers-somebody = جهة غير مسماة
offers-nobody-named = غير مسمى
offers-from-to = { $from } ← { $to }
offers-answers = رد على «{ $offer }»
offers-repeated =
    { $n ->
        [one] كُرِّر مرة
        [two] كُرِّر مرتين
        [few] كُرِّر { $n } مرات
       *[other] كُرِّر { $n } مرة
    }
offers-conditions = الشروط: { $conditions }
offers-expires = ينقضي في { $date }
offers-past = فات موعده
offers-silence = صمت
offers-since = منذ { $day }
offers-move-by = { $move }، من جانب { $party }
offers-drawn =
    { $n ->
        [one] سلسلة من عرض واحد، { $offer }: { $owed }
       *[other] سلسلة عروض ({ $n }) تبدأ بـ{ $offer }: { $owed }
    }
offers-drawn-until = { $day }
offers-column-offer = العرض
offers-column-between = من ← إلى
offers-column-state = الحالة
offers-column-owes = عليه الرد
offers-column-put = آخر طرح
