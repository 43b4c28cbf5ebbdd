### Translated from ../en; the comments there say what the arguments are.

notes-title = Нотатки
notes-text = Markdown, зберігається під час набору.
notes-filter = Фільтр
notes-filter-label = Фільтрувати нотатки
notes-new = Нова нотатка
notes-none = Нотаток ще немає
notes-none-text = Міркуйте тут на папері. Нотатка може стосуватися будь-якого запису, і кожна її версія зберігається.
notes-note = Нотатка
notes-unchosen = Нотатку не вибрано
notes-unchosen-text = Виберіть нотатку збоку або натисніть Ctrl N, щоб створити нову.
notes-name = Назва
notes-write = Писати
notes-read = Читати
notes-bin = У кошик
notes-again = Спробувати ще раз
notes-body = Текст нотатки, Markdown
notes-about = Про що
notes-then = Це нотатка, якою її знали { $when }. Писати можна лише в теперішньому.
