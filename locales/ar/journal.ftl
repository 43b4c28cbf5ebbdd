### Translated from ../en; the comments there say what the arguments are.

journal-title = السجل
journal-text = كل إجراء اتُّخذ على هذا الملف. لا يُعاد كتابة شيء: التراجع سطر إضافي.
journal-undo = تراجع: { $what }
journal-redo = إعادة: { $what }
journal-number = رقم
journal-when = متى
journal-what = ماذا
journal-by = بواسطة
journal-records = السجلات
journal-as-known = كما كان معروفًا
journal-see = عرضه حينها
journal-undone = أُلغي
journal-checking = جارٍ التحقق
journal-stop = إيقاف
journal-check = التحقق من الملف
journal-intact =
    { $n ->
        [zero] سليم: لا عمليات بعد.
        [one] سليم: طوبقت بصمة عملية واحدة وأعيد استنتاج كل حالة.
        [two] سليم: طوبقت بصمتا عمليتين وأعيد استنتاج كل حالة.
        [few] سليم: طوبقت بصمات { $n } عمليات وأعيد استنتاج كل حالة.
       *[other] سليم: طوبقت بصمات { $n } عملية وأعيد استنتاج كل حالة.
    }
journal-problems =
    { $n ->
        [zero] لم توجد مشكلات.
        [one] وُجدت مشكلة واحدة.
        [two] وُجدت مشكلتان.
        [few] وُجدت { $n } مشكلات.
       *[other] وُجدت { $n } مشكلة.
    }
