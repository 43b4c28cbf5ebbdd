### Translated from ../en; the comments there say what the arguments are.

settings-title = المظهر
settings-text = يُحفظ مع هذه النافذة ولا يحمله الملف.
settings-theme = السمة
settings-theme-system = كما في النظام
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-density = الكثافة
settings-density-comfortable = مريحة
settings-density-compact = متراصة
settings-text-size = حجم النص
settings-smaller = A −
settings-smaller-label = A −، نص أصغر
settings-larger = A +
settings-larger-label = A +، نص أكبر
settings-language = اللغة
settings-language-system = كما في النظام
