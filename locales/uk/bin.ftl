### Translated from ../en; the comments there say what the arguments are.

bin-title = Кошик
bin-text = Вилучені записи зберігають тут свою історію, доки їх не знищать.
bin-record = Запис
bin-kind = Вид
bin-why = Об’єднано
bin-since = Потрапив сюди
bin-merged = з { $name }
bin-restore = Відновити
bin-purge = Знищити
bin-empty = Кошик порожній
bin-empty-text = Те, що ви вилучаєте з розділу, потрапляє сюди, і його будь-коли можна відновити.
bin-purge-ask =
    { $n ->
        [one] Знищити цей запис?
        [few] Знищити { $n } записи?
       *[many] Знищити { $n } записів?
    }
bin-purge-text = Вміст назавжди стирається з досьє, у кожній версії. Журнал зберігає, що тут щось було й коли це знищено. Скасувати це не можна; зроблені раніше резервні копії його ще містять.
bin-purge-do = Стерти
bin-purge-not = Залишити
