### Translated from ../en; the comments there say what the arguments are.

welcome-lead = Веде запис переговорів між двома підписаними документами: що відомо про переговори, хто це сказав і відколи це відомо.
welcome-demo = Відкрити приклад
welcome-demo-text = Опрацьований випадок тристоронніх переговорів із джерелами, перенесеннями та суперечностями.
welcome-new = Нове досьє…
welcome-new-text = Один файл на вашому диску. Ніщо не залишає цей комп’ютер.
welcome-open = Відкрити…
welcome-open-text = Файл { $ending }, який у вас є.
welcome-before = Відкривали раніше
welcome-gone = більше не на місці
