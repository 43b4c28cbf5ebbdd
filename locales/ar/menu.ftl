### The native menu. An underscore stands before the letter that is underlined, in English alone:
### those of other languages would fall on the chords of the interface.

menu-file = ملف
menu-edit = تحرير
menu-view = عرض
menu-help = مساعدة

menu-new-dossier = ملف جديد…
menu-open-dossier = فتح ملف…
menu-open-demo = فتح المثال
menu-export-briefing = تصدير إحاطة…
menu-close-dossier = إغلاق الملف
menu-quit = إنهاء
menu-undo = تراجع
menu-redo = إعادة
menu-new-record = سجل جديد…
menu-add-development = إضافة تطور…
menu-new-note = ملاحظة جديدة
menu-find = البحث والأوامر…
menu-view-overview = نظرة عامة
menu-view-timeline = الخط الزمني
menu-view-rounds = الجولات
menu-view-venues = أماكن الانعقاد
menu-view-issues = نقاط الخلاف
menu-view-offers = العروض
menu-view-incidents = الحوادث
menu-view-sources = المصادر
menu-view-statements = التصريحات
menu-view-people = الأشخاص والأطراف
menu-view-notes = الملاحظات
menu-view-questions = الأسئلة المفتوحة
menu-view-briefings = الإحاطات
menu-view-changes = ما الذي تغير
menu-back-to-now = العودة إلى الآن
menu-larger = نص أكبر
menu-smaller = نص أصغر
menu-actual-size = النص بحجمه الأصلي
menu-theme-system = سمة النظام
menu-theme-light = سمة فاتحة
menu-theme-dark = سمة داكنة
menu-full-screen = ملء الشاشة
menu-keys = المفاتيح
menu-about = حول Rapporteur
