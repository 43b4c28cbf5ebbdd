### The native menu. An underscore stands before the letter that is underlined, in English alone:
### those of other languages would fall on the chords of the interface.

menu-file = Файл
menu-edit = Правка
menu-view = Вид
menu-help = Помощь

menu-new-dossier = Новое досье…
menu-open-dossier = Открыть досье…
menu-open-demo = Открыть пример
menu-export-briefing = Экспортировать справку…
menu-close-dossier = Закрыть досье
menu-quit = Выйти
menu-undo = Отменить
menu-redo = Повторить
menu-new-record = Новая запись…
menu-add-development = Добавить событие…
menu-new-note = Новая заметка
menu-find = Поиск и команды…
menu-view-overview = Обзор
menu-view-timeline = Хронология
menu-view-rounds = Раунды
menu-view-venues = Места проведения
menu-view-issues = Спорные вопросы
menu-view-offers = Предложения
menu-view-incidents = Инциденты
menu-view-sources = Источники
menu-view-statements = Заявления
menu-view-people = Лица и стороны
menu-view-notes = Заметки
menu-view-questions = Открытые вопросы
menu-view-briefings = Справки
menu-view-changes = Что изменилось
menu-back-to-now = Вернуться к настоящему моменту
menu-larger = Крупнее текст
menu-smaller = Мельче текст
menu-actual-size = Текст в обычном размере
menu-theme-system = Тема системы
menu-theme-light = Светлая тема
menu-theme-dark = Тёмная тема
menu-full-screen = На весь экран
menu-keys = Клавиши
menu-about = О Rapporteur
