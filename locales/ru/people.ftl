### Translated from ../en; the comments there say what the arguments are.

people-title = Лица и стороны
people-text = Все написания имени — одно лицо; должности и участие имеют даты.
people-show = Показать
people-both = Лица и стороны
people-people = Лица
people-parties = Стороны
people-places = Места
people-name = Название
people-kind = Вид
people-posts = Должности или код
people-other = Другие написания
people-empty = Ещё никого
people-empty-text = Сначала стороны: у них есть позиции и за ними ответы. Лица говорят за них на должностях, имеющих даты.
people-new-person = Новое лицо
people-new-party = Новая сторона
people-new-place = Новое место
