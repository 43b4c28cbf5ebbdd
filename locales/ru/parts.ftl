### Translated from ../en; the comments there say what the arguments are.

parts-arrow = →
parts-own-observation = собственное наблюдение
parts-no-evidence = подтверждение не записано
parts-close = Закрыть
parts-dismiss = Убрать
parts-overridden = вопреки правилам
parts-recorded = записано { $at }
parts-outside = Открыть снаружи?
parts-outside-text = Рабочий стол откроет это в своей программе. Владелец сайта может увидеть ваш визит.
parts-outside-open = Открыть
parts-outside-stay = Остаться здесь
parts-not-saved = В досье ничего не изменено; набранное вами осталось здесь.
parts-overwrite = Сохранить моё поверх
parts-overwrite-text = Другая версия остаётся в истории.
parts-no-answer = Программа не ответила.
about-text = Хранит то, что известно о переговорах, кто это сказал и с каких пор это известно.
about-terms = Apache-2.0 или MIT. Ничто не покидает этот компьютер. Набрано шрифтами Inter, Source Serif 4 и Noto Naskh Arabic, каждый по лицензии SIL Open Font License 1.1.
parts-figure = Рисунок…
parts-figure-hint = Записать рисунок этого вида в файл, с пометкой
parts-figure-svg = Чертёж SVG
parts-figure-png = Изображение PNG
parts-figure-written = Записано: { $file }, пометка { $mark }.
