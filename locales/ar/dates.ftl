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
