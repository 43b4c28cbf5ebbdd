### The native menu. An underscore stands before the letter that is underlined, in English alone:
### those of other languages would fall on the chords of the interface.

menu-file = Файл
menu-edit = Правка
menu-view = Вигляд
menu-help = Допомога

menu-new-dossier = Нове досьє…
menu-open-dossier = Відкрити досьє…
menu-open-demo = Відкрити приклад
menu-export-briefing = Експортувати довідку…
menu-close-dossier = Закрити досьє
menu-quit = Вийти
menu-undo = Скасувати
menu-redo = Повторити
menu-new-record = Новий запис…
menu-add-development = Додати подію…
menu-new-note = Нова нотатка
menu-find = Пошук і команди…
menu-view-overview = Огляд
menu-view-timeline = Хронологія
menu-view-rounds = Раунди
menu-view-venues = Місця проведення
menu-view-issues = Спірні питання
menu-view-offers = Пропозиції
menu-view-incidents = Інциденти
menu-view-sources = Джерела
menu-view-statements = Заяви
menu-view-people = Особи та сторони
menu-view-notes = Нотатки
menu-view-questions = Відкриті питання
menu-view-briefings = Довідки
menu-view-changes = Що змінилося
menu-back-to-now = Повернутися до поточного моменту
menu-larger = Більший текст
menu-smaller = Менший текст
menu-actual-size = Текст у власному розмірі
menu-theme-system = Тема системи
menu-theme-light = Світла тема
menu-theme-dark = Темна тема
menu-full-screen = На весь екран
menu-keys = Клавіші
menu-about = Про Rapporteur
