### Translated from ../en; the comments there say what the arguments are.

people-title = الأشخاص والأطراف
people-text = كل تهجئات الاسم شخص واحد، وللمناصب والأدوار تواريخ.
people-show = عرض
people-both = الأشخاص والأطراف
people-people = الأشخاص
people-parties = الأطراف
people-places = الأماكن
people-name = الاسم
people-kind = النوع
people-posts = المناصب أو الرمز
people-other = يُكتب أيضًا
people-empty = لا أحد بعد
people-empty-text = الأطراف أولًا: لها مواقف وعليها ردود. ويتحدث الأشخاص باسمها في مناصب لها تواريخ.
people-new-person = شخص جديد
people-new-party = طرف جديد
people-new-place = مكان جديد
