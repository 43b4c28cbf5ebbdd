### النسخ الاحتياطية، وما يمكن فعله بملف متضرر. ‏$at يوم وساعة، و$n عدد.

backups-title = النسخ الاحتياطية
backups-text = نسخ كاملة بجانب الملف. تُقرأ كل نسخة سطرًا سطرًا قبل أن يُعتد بها.
backups-foot = نسخة { $at } · متحقَّق منها
backups-foot-unsound = نسخة { $at } · غير سليمة
backups-foot-none = لا نسخة احتياطية بعد
backups-now = انسخ الآن
backups-making = جارٍ النسخ الاحتياطي
backups-made = تم النسخ والقراءة، عدد السجلات: { $n }.
backups-none = لا توجد نسخة بعد. تُصنع نسخة كل نصف ساعة يتغير فيها شيء، وقبل كل عمل كبير.
backups-when = صُنعت
backups-why = السبب
backups-holds = تحوي
backups-state = الحالة
backups-reason-asked = بطلب
backups-reason-interval = مضت نصف ساعة
backups-reason-bulk = قبل تغييرات كثيرة معًا
backups-reason-import = قبل استيراد
backups-reason-purge = قبل محو
backups-reason-restore = قبل استعادة
backups-records = { $n ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
backups-changes = { $n ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $n } تغييرات
    [many] { $n } تغييرًا
   *[other] { $n } تغيير
}
backups-sound = متحقَّق منها
backups-unsound = غير سليمة
backups-behind = { $n ->
    [zero] كما هو الآن
    [one] قبل تغيير واحد
    [two] قبل تغييرين
    [few] قبل { $n } تغييرات
    [many] قبل { $n } تغييرًا
   *[other] قبل { $n } تغيير
}
backups-restore = استعادة
backups-restore-ask = أتوضع هذه النسخة مكان الملف؟
backups-restore-text = سيعود الملف كما كان في { $at }: { $records }. يبقى الملف الحالي بجانبه باسم آخر؛ لا يُحذف شيء.
backups-restore-do = استعدها
backups-restored = تمت الاستعادة. حُفظ الملف السابق باسم { $name }.
backups-second = مكان ثانٍ
backups-second-none = لا يوجد. القرص الذي يتعطل يأخذ معه الملف والنسخ التي بجانبه.
backups-second-is = تذهب كل نسخة أيضًا إلى المجلد { $name }.
backups-second-choose = اختر مجلدًا…
backups-second-forget = بلا مكان ثانٍ
backups-drill = جرّب أحدث نسخة
backups-drilling = تُستعاد أحدث نسخة للتجربة
backups-drill-never = تُستعاد نسخة للتجربة مرة في الشهر في مجلد خاص.
backups-drill-sound = جُرّبت في { $at }: استُعيدت وفُحصت، عدد السجلات { $n }، لا ينقص شيء.
backups-drill-unsound = جُرّبت في { $at }: لم يمكن استعادة النسخة كاملة. اصنع نسخة جديدة.
backups-welcome = النسخ…
backups-of = نسخ { $name }
backups-damaged = هذا الملف متضرر
backups-damaged-text = لم يُغيَّر ولن يُغيَّر. هناك ثلاثة سبل، ولا يحذف أي منها شيئًا.
backups-damaged-restore = استعد نسخة
backups-damaged-newest = أحدثها تحوي { $records } وتاريخها { $at }.
backups-damaged-no-backup = لا توجد نسخة بجانب هذا الملف.
backups-damaged-salvage = أنقذ ما بقي…
backups-damaged-salvage-text = كل صيغة ما زالت تُقرأ توضع في ملف جديد، مع قائمة بما فُقد.
backups-damaged-look = اطّلع عليه
backups-damaged-look-text = للقراءة فقط، بقدر ما يُقرأ.
backups-salvaging = تُقرأ البقية
backups-salvaged = أُنقذ ما بقي
backups-salvaged-text = في الملف الجديد المفتوح الآن: { $records }، وعدد الصيغ { $n }. بقي الملف المتضرر في مكانه.
backups-salvaged-whole = لم يُفقد شيء مما يمكن معرفته.
backups-salvaged-lost = مفقود أو مشكوك فيه
backups-salvaged-missing = نهاية الملف مفقودة، عدد الصفحات { $n }. لا يُعرف ما كان فيها.
backups-lost-operation = اسم عمل
backups-lost-version = ما قاله سجل مدةً
backups-lost-record = كل ما قاله سجل
backups-lost-changed = محفوظ، لكن ليس حرفًا بحرف كما سُجّل
backups-lost-typing = ما كان يُكتب
backups-lost-attached = ملف ملتقط أو صورة
backups-lost-action = العمل { $n }
backups-lost-unnamed = سجل لا يمكن تسميته
backups-lost-more = و{ $n } غير ذلك.
backups-purge-too = امحه من النسخ أيضًا: تُصنع نسخة جديدة وتُزال ما صُنع قبلها
backups-purged-too = { $n ->
    [zero] لم تُزل أي نسخة.
    [one] أُزيلت نسخة واحدة.
    [two] أُزيلت نسختان.
    [few] أُزيلت { $n } نسخ.
    [many] أُزيلت { $n } نسخة.
   *[other] أُزيلت { $n } نسخة.
}
backups-place-network = يقع هذا الملف على قرص حاسوب آخر. لا يُعتمد على أقفال هذه الأقراص ولا على كتابتها: أبقِ الملف على قرص هذا الحاسوب، وضع النسخ على ذلك القرص.
backups-place-synced = يقع هذا الملف في مجلد ينسخه برنامج آخر أثناء الكتابة. أبقِه خارج ذلك المجلد، وضع النسخ فيه.
