### Translated from ../en; the comments there say what the arguments are.

welcome-lead = يحفظ سجل التفاوض بين وثيقتين موقعتين: ما يُعرف عن المحادثات، ومن قاله، ومنذ متى عُرف.
welcome-demo = فتح المثال
welcome-demo-text = حالة معالجة لمحادثات ثلاثية، بمصادرها وتأجيلاتها وتناقضاتها.
welcome-new = ملف جديد…
welcome-new-text = ملف واحد على قرصك. لا شيء يغادر هذا الحاسوب.
welcome-open = فتح…
welcome-open-text = ملف { $ending } لديك.
welcome-before = فُتحت سابقًا
welcome-gone = لم يعد موجودًا
