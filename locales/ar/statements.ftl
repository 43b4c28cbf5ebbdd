### Translated from ../en; the comments there say what the arguments are.

statements-title = التصريحات
statements-text = من قال ماذا، وبأي ألفاظ، وكيف بلغتنا.
statements-said = قيل
statements-speaker = المتحدث
statements-words = القول
statements-about = بشأن
statements-evidence = الأدلة
statements-empty = لا تصريحات بعد
statements-empty-text = يحفظ التصريح المتحدث والقول وشروط قوله وكل ناقل بين المتحدث وبينك.
statements-new = تصريح جديد
