### Translated from ../en; the comments there say what the arguments are.

parts-arrow = →
parts-own-observation = власне спостереження
parts-no-evidence = підтвердження не записано
parts-close = Закрити
parts-dismiss = Прибрати
parts-overridden = усупереч правилам
parts-recorded = записано { $at }
parts-outside = Відкрити зовні?
parts-outside-text = Стільниця відкриє це у власній програмі. Власник сайту може побачити ваш візит.
parts-outside-open = Відкрити
parts-outside-stay = Залишитися тут
parts-not-saved = У досьє нічого не змінено; набране вами залишилося тут.
parts-overwrite = Зберегти моє поверх
parts-overwrite-text = Інша версія залишається в історії.
parts-no-answer = Програма не відповіла.
about-text = Зберігає те, що відомо про переговори, хто це сказав і відколи це відомо.
about-terms = Apache-2.0 або MIT. Ніщо не залишає цей комп’ютер. Набрано шрифтами Inter, Source Serif 4 і Noto Naskh Arabic, кожен за ліцензією SIL Open Font License 1.1.
parts-figure = Рисунок…
parts-figure-hint = Записати рисунок цього вигляду у файл, із позначкою
parts-figure-svg = Креслення SVG
parts-figure-png = Зображення PNG
parts-figure-written = Записано { $file }, позначка { $mark }.
