### Translated from ../en; the comments there say what the arguments are.

parts-arrow = ←
parts-own-observation = ملاحظة شخصية
parts-no-evidence = لم يُسجَّل دليل
parts-close = إغلاق
parts-dismiss = إخفاء
parts-overridden = خلافًا للقواعد
parts-recorded = سُجِّل { $at }
parts-outside = فتح خارج البرنامج؟
parts-outside-text = سيفتحه سطح المكتب في برنامجه. قد يرى القائم على الموقع أنك زرته.
parts-outside-open = فتح
parts-outside-stay = البقاء هنا
parts-not-saved = لم يتغير شيء في الملف؛ وما كتبته ما زال هنا.
parts-overwrite = حفظ نسختي فوقها
parts-overwrite-text = تبقى النسخة الأخرى في التاريخ.
parts-no-answer = لم يستجب البرنامج.
about-text = يحفظ ما يُعرف عن المحادثات، ومن قاله، ومنذ متى عُرف.
about-terms = رخصة Apache-2.0 أو MIT. لا شيء يغادر هذا الحاسوب. الخطوط Inter وSource Serif 4 وNoto Naskh Arabic، كل منها برخصة SIL Open Font License 1.1.
parts-figure = رسم…
parts-figure-hint = كتابة رسم هذا العرض في ملف مع تصنيفه
parts-figure-svg = رسم SVG
parts-figure-png = صورة PNG
parts-figure-written = كُتب { $file }، وتصنيفه { $mark }.
