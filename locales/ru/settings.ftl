### Translated from ../en; the comments there say what the arguments are.

settings-title = Внешний вид
settings-text = Хранится с этим окном, а не в досье.
settings-theme = Тема
settings-theme-system = Как в системе
settings-theme-light = Светлая
settings-theme-dark = Тёмная
settings-density = Плотность
settings-density-comfortable = Просторно
settings-density-compact = Плотно
settings-text-size = Размер текста
settings-smaller = A −
settings-smaller-label = A −, мельче
settings-larger = A +
settings-larger-label = A +, крупнее
settings-language = Язык
settings-language-system = Как в системе
