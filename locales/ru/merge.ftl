### Translated from ../en; the comments there say what the arguments are.

merge-title = Объединить две записи
merge-text = Всё, что ссылалось на исчезающую запись, будет ссылаться на остающуюся. Исчезающая лежит в корзине и говорит, куда делась. Одна отмена возвращает обе.
merge-field = Поле
merge-keep = Остаётся
merge-absorb = Исчезает
merge-take-kept = { $field }: из остающейся
merge-take-absorbed = { $field }: из исчезающей
merge-both = оба
merge-same = Они ничем не отличаются.
merge-repointed =
    { $n ->
        [0] Ничто не ссылается на исчезающую запись
        [one] { $n } запись будет ссылаться на остающуюся
        [few] { $n } записи будут ссылаться на остающуюся
       *[many] { $n } записей будут ссылаться на остающуюся
    }
merge-count = { $n } × { $kind } ({ $role })
merge-kept = Ничего не изменено.
merge-which = Какая запись — то же самое, что { $name }?
merge-look = Сравнить
merge-other = Другая запись
merge-do = Объединить
merge-swap = Наоборот
