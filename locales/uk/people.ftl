### Translated from ../en; the comments there say what the arguments are.

people-title = Особи та сторони
people-text = Усі написання імені — одна особа; посади й участь мають дати.
people-show = Показати
people-both = Особи та сторони
people-people = Особи
people-parties = Сторони
people-places = Місця
people-name = Назва
people-kind = Вид
people-posts = Посади або код
people-other = Інші написання
people-empty = Ще нікого
people-empty-text = Спершу сторони: вони мають позиції та винні відповіді. Особи говорять за них на посадах, що мають дати.
people-new-person = Нова особа
people-new-party = Нова сторона
people-new-place = Нове місце
