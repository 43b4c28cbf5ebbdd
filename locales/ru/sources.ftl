### Translated from ../en; the comments there say what the arguments are.

sources-title = Источники
sources-text = Сохранённые документы с их текстом и хешем сохранённого.
sources-outlets = Издания
sources-outlets-text = Кто публикует, кто владелец и насколько надёжным оно оказалось.
sources-show = Показать
sources-captured = Сохранённые источники
sources-not-said = не сказано
sources-reliability = надёжность { $grade }
sources-not-graded = не оценено
sources-headline = Заголовок
sources-outlet = Издание
sources-owner = Владелец
sources-published = Опубликовано
sources-judged = Оценено
sources-language = Язык
sources-capture = Сохранение
sources-grade = Оценка
sources-empty = Источников ещё нет
sources-empty-text = Источник — это документ, каким вы его сохранили. Вставьте его текст один раз; тогда каждое событие может указывать на точные слова.
sources-outlets-empty = Изданий ещё нет
sources-outlets-empty-text = Издание оценивают один раз, с датой и основанием; каждое сообщение из него помнит оценку.
sources-new = Новый источник
sources-outlets-new = Новое издание
