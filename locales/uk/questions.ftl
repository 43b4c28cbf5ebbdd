### Translated from ../en; the comments there say what the arguments are.

questions-title = Відкриті питання
questions-text = Чого ми не знаємо, що дало б відповідь і доки вона потрібна.
questions-question = Питання
questions-state = Стан
questions-about = Про що
questions-answer = Відповідь або що її дало б
questions-due = Потрібно до
questions-empty = Відкритих питань немає
questions-empty-text = Запишіть, чого не кажуть повідомлення. Питання, що називає, чим на нього відповісти, уже наполовину вирішене.
questions-new = Нове питання
