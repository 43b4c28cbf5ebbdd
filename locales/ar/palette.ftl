### Translated from ../en; the comments there say what the arguments are.

palette-placeholder = اسم بأي تهجئة أو أبجدية، أو ما ينبغي فعله
palette-found = السجلات والأوامر
palette-recent = المفتوحة أخيرًا
palette-records = السجلات
palette-commands = الأوامر
palette-clocks = الساعتان
palette-texts = النصوص
palette-search = البحث عن «{ $text }» في النصوص
palette-as-of = بتاريخ { $when }
palette-as-known = كما كان معروفًا في { $when }
palette-nothing = لا شيء بهذا الاسم. جرّب حروفًا أقل.
palette-detail = { $kind } · { $detail }
