### Translated from ../en; the comments there say what the arguments are.

notes-title = Заметки
notes-text = Markdown, сохраняется при наборе.
notes-filter = Фильтр
notes-filter-label = Фильтровать заметки
notes-new = Новая заметка
notes-none = Заметок ещё нет
notes-none-text = Думайте здесь на бумаге. Заметка может касаться любой записи, и каждая её версия сохраняется.
notes-note = Заметка
notes-unchosen = Заметка не выбрана
notes-unchosen-text = Выберите заметку сбоку или нажмите Ctrl N, чтобы создать новую.
notes-name = Название
notes-write = Писать
notes-read = Читать
notes-bin = В корзину
notes-again = Попробовать ещё раз
notes-body = Текст заметки, Markdown
notes-about = О чём
notes-then = Это заметка, какой её знали { $when }. Писать можно только в настоящем.
