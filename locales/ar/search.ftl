### Translated from ../en; the comments there say what the arguments are.

search-found =
    { $n ->
        [zero] لا سجل يحوي «{ $text }»
        [one] سجل واحد يحوي «{ $text }»
        [two] سجلان يحويان «{ $text }»
        [few] { $n } سجلات تحوي «{ $text }»
       *[other] { $n } سجلًا يحوي «{ $text }»
    }
search-hits = النتائج
search-more = عرض المزيد
