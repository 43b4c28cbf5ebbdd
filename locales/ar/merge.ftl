### Translated from ../en; the comments there say what the arguments are.

merge-title = دمج سجلين
merge-text = ما كان يشير إلى السجل الذاهب سيشير إلى الباقي. يوضع الذاهب في سلة المحذوفات ويقول إلى أين ذهب. تراجع واحد يعيدهما معًا.
merge-field = الحقل
merge-keep = الباقي
merge-absorb = الذاهب
merge-take-kept = { $field }: من الباقي
merge-take-absorbed = { $field }: من الذاهب
merge-both = كلاهما
merge-same = لا يختلفان في شيء.
merge-repointed =
    { $n ->
        [0] لا شيء يشير إلى الذاهب
        [one] سيشير سجل واحد إلى الباقي
        [two] سيشير سجلان إلى الباقي
        [few] ستشير { $n } سجلات إلى الباقي
       *[other] سيشير { $n } سجلًا إلى الباقي
    }
merge-count = { $n } × { $kind } ({ $role })
merge-kept = لم يتغير شيء.
merge-which = أي سجل هو نفسه { $name }؟
merge-look = مقارنة
merge-other = السجل الآخر
merge-do = دمج
merge-swap = بالعكس
