### Translated from ../en; the comments there say what the arguments are.

changes-text = بين لحظتين، كل منهما بالساعتين. تقود كل جملة إلى ما تغير وإلى ما تستند إليه.
changes-since = منذ متى
changes-preset-briefing = منذ الإحاطة الأخيرة
changes-preset-yesterday = منذ أمس
changes-preset-week = آخر 7 أيام
changes-preset-opened = منذ أن فُتح آخر مرة
changes-no-briefing = لم تصدر أي إحاطة بعد
changes-no-opened = يُفتح للمرة الأولى
changes-no-yesterday = منذ أمس
changes-no-week = آخر 7 أيام
changes-from = من
changes-to = إلى
changes-today = اليوم
changes-same-day = كما في الجهة المقابلة
changes-bad-instant = اكتب اللحظة هكذا 2026-01-29 أو 2026-01-29 18:00.
changes-bad-day = تتعذر قراءة هذا التاريخ. اكتبه هكذا 2026-01-29.
changes-sum =
    { $n ->
        [zero] لا تغيير من { $from } إلى { $to }
        [one] تغيير واحد من { $from } إلى { $to }
        [two] تغييران من { $from } إلى { $to }
        [few] { $n } تغييرات من { $from } إلى { $to }
        [many] { $n } تغييرًا من { $from } إلى { $to }
       *[other] { $n } تغيير من { $from } إلى { $to }
    }
changes-none = لم يتغير شيء
changes-none-text = لم يُعرف شيء ولم يُنقل ولم يُصحح بين هاتين اللحظتين. اختر لحظة أسبق.
changes-all =
    { $n ->
        [one] عرض { $n }
       *[other] عرض الكل ({ $n })
    }
changes-rests = يستند إلى
changes-more = و{ $n } أخرى
changes-copy = نسخ نصًا
changes-compose = إعداد إحاطة
changes-copied =
    { $n ->
        [zero] لم يُنسخ شيء
        [one] نُسخ تغيير واحد
        [two] نُسخ تغييران
        [few] نُسخت { $n } تغييرات
        [many] نُسخ { $n } تغييرًا
       *[other] نُسخ { $n } تغيير
    }
changes-not-copied = رفضت الحافظة النص. لم يُنسخ شيء.
changes-title-text = ما تغير من { $from } إلى { $to }
changes-week-before = منذ { $when }، أسبوع آخر تغيير
