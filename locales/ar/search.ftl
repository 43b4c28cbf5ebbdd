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
search-exact = مطابق
search-meant = لا شيء مكتوب «{ $typed }». هذه نتائج «{ $meant }».
search-found-least = ما لا يقل عن { $n } من السجلات يحوي «{ $text }»
search-by-kind = النوع
search-by-party = الطرف
search-by-process = المسار
search-by-month = الشهر
search-narrow = تضييق البحث
search-of-newest = محسوب ضمن الأحدث: { $n }.
search-help = كيف تسأل
search-help-word = أي صيغة للكلمة، وكتابتها بأبجديات أخرى، وما يبدأ بها
search-help-phrase = كلمات متتالية
search-help-prefix = كلمات تبدأ هكذا
search-help-exact = كما كُتبت فقط: دون صيغة أو تهجئة أخرى
search-help-or = أحدهما
search-help-not = الأولى دون الأخرى
search-help-near = كلتاهما وبينهما خمس كلمات على الأكثر
search-help-title = في العنوان
search-help-kind = من نوع سجلات أو تطورات
search-help-party = تحركات طرف ومواقفه وذكره
search-help-speaker = قاله أحدهم
search-help-issue = عن نقطة خلاف
search-help-outlet = وصل عبر وسيلة إعلام
search-help-date = قبل تاريخ؛ وكذلك after: و on:
search-help-grade = الموثوقية والمصداقية على الأقل
search-help-state = في حالة
search-help-tag = بوسم، بعلامة تداول
search-kept =
  { $fresh ->
    [0] المحفوظة ({ $n })
   *[other] المحفوظة ({ $n })، الجديد { $fresh }
  }
search-kept-title = عمليات بحث محفوظة
search-kept-new = الجديد: { $n }
search-kept-unreadable = لا يُقرأ
search-kept-forget = نسيان «{ $name }»
search-kept-none = لا بحث محفوظ بعد. اكتب بحثًا وسمّه هنا، ثم انظر لاحقًا ما الجديد فيه.
search-kept-name = اسم هذا البحث
search-kept-keep = حفظ هذا البحث

## What a search text lacks.

search-fault-nothing = لا شيء يُبحث عنه بعد: اكتب كلمة، أو شرطًا مثل kind:position.
search-fault-only-without = هذا يقول ما يجب ألا يوجد فقط. أضف كلمة أو شرطًا يجب أن يوجد.
search-fault-unclosed = هذا القوس غير مغلق. ضع ) حيث ينتهي.
search-fault-unopened = ليس لهذا القوس ما يغلقه. احذفه، أو ضع ( قبله.
search-fault-dangling = ليس لدى { $operator } ما يربطه هنا: يحتاج كلمة في كل جانب. للبحث عن الكلمة نفسها ضعها بين علامتي اقتباس.
search-fault-near = يربط NEAR كلمات وعبارات، اثنتين على الأقل: NEAR(غاز "رسم العبور", 5) أو غاز NEAR عبور.
search-fault-field-near = لا يوجد شرط { $typed }:. هل المقصود { $near }:؟ للبحث عن هذه الأحرف ضعها بين علامتي اقتباس.
search-fault-field = لا يوجد شرط { $typed }:. الشروط هي { $fields }. للبحث عن هذه الأحرف ضعها بين علامتي اقتباس.
search-fault-no-value = يحتاج { $field }: إلى قيمة بعد النقطتين مباشرة، مثل { $example }.
search-fault-value = لا يقبل { $field }: القيمة «{ $typed }». تُكتب مثل { $example }.
search-fault-name = لا شيء مما يسأل عنه { $field }: يُدعى «{ $typed }» في هذا الملف. يُكتب مثل { $example }.
search-fault-deep = أقواس كثيرة داخل أقواس.
