### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [zero] لا سجل يحوي «{ $text }»
        [one] سجل واحد يحوي «{ $text }»
        [two] سجلان يحويان «{ $text }»
        [few] { $n } سجلات تحوي «{ $text }»
       *[other] { $n } سجلًا يحوي «{ $text }»
    }
search-label = البحث في النصوص
search-placeholder = كلمات ولو بأوائلها؛ “معًا” بين علامتي تنصيص؛ −دون
search-empty = البحث في الملف
search-empty-text = يشمل البحث العناوين والنصوص والأسماء بكل تهجئة والملاحظات والمصادر المحفوظة عند الساعتين المعروضتين.
search-none = لا شيء يحوي «{ $text }»
search-none-now = جرّب كلمات أقل أو بداية كلمة.
search-none-past = لا شيء عند هاتين الساعتين. ربما عُرف الآن: عد إلى الآن.
search-hits = النتائج
search-more = عرض المزيد
