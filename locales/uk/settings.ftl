### Translated from ../en; the comments there say what the arguments are.

settings-title = Вигляд
settings-text = Зберігається з цим вікном, а не в досьє.
settings-theme = Тема
settings-theme-system = Як у системі
settings-theme-light = Світла
settings-theme-dark = Темна
settings-density = Щільність
settings-density-comfortable = Просторо
settings-density-compact = Щільно
settings-text-size = Розмір тексту
settings-smaller = A −
settings-smaller-label = A −, менший текст
settings-larger = A +
settings-larger-label = A +, більший текст
settings-language = Мова
settings-language-system = Як у системі
