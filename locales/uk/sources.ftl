### Translated from ../en; the comments there say what the arguments are.

sources-title = Джерела
sources-text = Збережені документи з їхнім текстом і хешем збереженого.
sources-outlets = Видання
sources-outlets-text = Хто публікує, хто власник і наскільки надійним воно виявилося.
sources-show = Показати
sources-captured = Збережені джерела
sources-not-said = не сказано
sources-reliability = надійність { $grade }
sources-not-graded = не оцінено
sources-headline = Заголовок
sources-outlet = Видання
sources-owner = Власник
sources-published = Опубліковано
sources-judged = Оцінено
sources-language = Мова
sources-capture = Збереження
sources-grade = Оцінка
sources-empty = Джерел ще немає
sources-empty-text = Джерело — це документ, яким ви його зберегли. Вставте його текст один раз; тоді кожна подія може вказувати на точні слова.
sources-outlets-empty = Видань ще немає
sources-outlets-empty-text = Видання оцінюють один раз, із датою та підставою; кожне повідомлення з нього пам’ятає оцінку.
sources-new = Нове джерело
sources-outlets-new = Нове видання
