### Translated from ../en; the comments there say what the arguments are.

bin-title = سلة المحذوفات
bin-text = تحتفظ السجلات المحذوفة هنا بتاريخها حتى تُمحى نهائيًا.
bin-now = تُعرض كما هي الآن، أيًّا كان ما تقوله الساعتان.
bin-record = السجل
bin-kind = النوع
bin-why = دُمج
bin-since = نُقل إلى هنا
bin-merged = في { $name }
bin-restore = استعادة
bin-purge = محو نهائي
bin-empty = سلة المحذوفات فارغة
bin-empty-text = ما تحذفه من صفحة يأتي إلى هنا، ويمكن استعادته في أي وقت.
bin-purge-ask =
    { $n ->
        [one] محو هذا السجل نهائيًا؟
        [two] محو سجلين نهائيًا؟
        [few] محو { $n } سجلات نهائيًا؟
       *[other] محو { $n } سجلًا نهائيًا؟
    }
bin-purge-text = يُمحى المحتوى من الملف نهائيًا بكل نسخه. يحتفظ السجل بأن شيئًا كان هنا ومتى مُحي. لا تراجع عن هذا، وتبقى النسخ الاحتياطية السابقة حاملة له.
bin-purge-do = محو
bin-purge-not = إبقاء
