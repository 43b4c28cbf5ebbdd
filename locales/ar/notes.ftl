### Translated from ../en; the comments there say what the arguments are.

notes-title = الملاحظات
notes-text = بصيغة Markdown، تُحفظ أثناء الكتابة.
notes-filter = تصفية
notes-filter-label = تصفية الملاحظات
notes-new = ملاحظة جديدة
notes-none = لا ملاحظات بعد
notes-none-text = فكّر هنا كتابةً. يمكن أن تتعلق الملاحظة بأي سجل، وكل نسخة منها محفوظة.
notes-note = ملاحظة
notes-unchosen = لم تُختر ملاحظة
notes-unchosen-text = اختر واحدة من الجانب أو اضغط Ctrl N لملاحظة جديدة.
notes-name = العنوان
notes-write = كتابة
notes-read = قراءة
notes-bin = نقل إلى سلة المحذوفات
notes-again = إعادة المحاولة
notes-body = نص الملاحظة، Markdown
notes-about = بشأن
notes-then = هذه المذكرة كما كانت معروفة { $when }. ولا يُكتب فيها إلا الآن.
