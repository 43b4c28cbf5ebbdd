### Translated from ../en; the comments there say what the arguments are.

briefings-title = الإحاطات
briefings-text = ما صدر، وعند أي قراءة للساعتين، وبصمته. والإحاطة الجديدة تقول ما تغير منذ ذلك.
briefings-as-of = بتاريخ { $day }
briefings-as-known = كما كان معروفًا في { $at }
briefings-compose = إعداد
briefings-number = رقم
briefings-name = العنوان
briefings-clocks = الساعتان
briefings-audience = الجمهور
briefings-file = الملف
briefings-issued = صدرت
briefings-none = لم يصدر شيء بعد
briefings-none-text = يعرض «إعداد» الإحاطة كما ستكون عند الساعتين أعلاه. ويكتب التصدير الملف ويحفظ هنا ما صُنع منه.
briefings-heading = إحاطة
briefings-heading-number = الإحاطة { $number }
briefings-back = العودة إلى القائمة
briefings-changes = التغييرات
briefings-since-last = منذ الإحاطة الأخيرة
briefings-since-nothing = دون سرد
briefings-headline = العنوان الرئيسي
briefings-headline-hint = إن تُرك فارغًا وُضع عنوان.
briefings-exporting = جارٍ التصدير…
briefings-written = كُتب: { $file }
briefings-kept = لم يتغير أي ملف ولم يُسجَّل شيء على أنه صدر.
