### Translated from ../en; the comments there say what the arguments are.

briefings-title = Справки
briefings-text = Что выпущено, на какие моменты обоих часов, и хеш. Новая справка говорит, что изменилось с тех пор.
briefings-as-of = по состоянию на { $day }
briefings-as-known = как известно на { $at }
briefings-compose = Составить
briefings-number = №
briefings-name = Название
briefings-clocks = Часы
briefings-audience = Для кого
briefings-file = Файл
briefings-issued = Выпущено
briefings-none = Ещё ничего не выпущено
briefings-none-text = «Составить» показывает справку такой, какой она была бы на указанные вверху моменты. Экспорт записывает файл и хранит здесь, из чего он составлен.
briefings-heading = Справка
briefings-heading-number = Справка { $number }
briefings-back = Назад к списку
briefings-changes = Изменения
briefings-since-last = с последней справки
briefings-since-nothing = не перечислять
briefings-headline = Заголовок
briefings-headline-hint = Если пусто, он будет составлен.
briefings-exporting = Экспорт…
briefings-written = Записано: { $file }
briefings-kept = Ни один файл не изменён, и ничего не записано как выпущенное.
