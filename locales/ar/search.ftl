### Translated from ../en; the comments there say what the arguments are.

search-title = البحث
search-found =
    { $n ->
        [zero] لا سجل يحوي «{ $text }»
        [one] سجل واحد يحوي «{ $text }»
        [two] سجلان يحويان «{ $text }»
        [few] { $n } سجلات تحوي «{ $text }»
       *[other] { $n } سجلًا يحوي «{ $text }»
    }
search-start = البحث في الملف
search-start-text = اكتب في الحقل أعلاه. يشمل البحث العناوين والنصوص والأسماء بكل تهجئة والملاحظات والمصادر المحفوظة عند الساعتين المعروضتين.
search-nothing = لا شيء يحوي «{ $text }»
search-fewer = جرّب كلمات أقل أو بداية كلمة.
search-not-then = لا شيء عند هاتين الساعتين. ربما عُرف الآن: عد إلى الآن.
search-hits = النتائج
search-more = عرض المزيد
search-label = البحث في النصوص
search-placeholder = كلمات ولو بأوائلها؛ “معًا” بين علامتي تنصيص؛ −دون
search-what = السجل
search-kind = النوع
search-date = التاريخ
search-best-first = الأفضل أولًا
search-shown = أول { $n } من { $total }.
