### Translated from ../en; the comments there say what the arguments are.

statements-title = Заявления
statements-text = Кто что сказал, какими словами и как эти слова дошли до нас.
statements-said = Сказано
statements-speaker = Говорящий
statements-words = Слова
statements-about = О чём
statements-evidence = Подтверждения
statements-empty = Заявлений ещё нет
statements-empty-text = Заявление хранит говорящего, слова, условия, на которых они сказаны, и каждого передатчика между говорящим и вами.
statements-new = Новое заявление
