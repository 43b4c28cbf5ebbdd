### Translated from ../en; the comments there say what the arguments are.

merge-title = Об’єднати два записи
merge-text = Усе, що посилалося на запис, який зникає, посилатиметься на той, що лишається. Той, що зникає, лежить у кошику й каже, куди подівся. Одне скасування повертає обидва.
merge-field = Поле
merge-keep = Лишається
merge-absorb = Зникає
merge-take-kept = { $field }: із того, що лишається
merge-take-absorbed = { $field }: із того, що зникає
merge-both = обидва
merge-same = Вони нічим не відрізняються.
merge-repointed =
    { $n ->
        [0] Ніщо не посилається на запис, що зникає
        [one] { $n } запис посилатиметься на той, що лишається
        [few] { $n } записи посилатимуться на той, що лишається
       *[many] { $n } записів посилатимуться на той, що лишається
    }
merge-count = { $n } × { $kind } ({ $role })
merge-kept = Нічого не змінено.
merge-which = Який запис є тим самим, що й { $name }?
merge-look = Порівняти
merge-other = Інший запис
merge-do = Об’єднати
merge-swap = Навпаки
