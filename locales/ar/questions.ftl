### Translated from ../en; the comments there say what the arguments are.

questions-title = الأسئلة المفتوحة
questions-text = ما لا نعرفه، وما قد يجيب عنه، ومتى يُطلب.
questions-question = السؤال
questions-state = الحالة
questions-about = بشأن
questions-answer = الجواب أو ما قد يجيب
questions-due = مطلوب بحلول
questions-empty = لا أسئلة مفتوحة
questions-empty-text = دوّن ما لا تقوله التقارير. السؤال الذي يسمي ما يجيب عنه نصفُ مُجاب.
questions-new = سؤال جديد
