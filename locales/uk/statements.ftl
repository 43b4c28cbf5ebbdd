### Translated from ../en; the comments there say what the arguments are.

statements-title = Заяви
statements-text = Хто що сказав, якими словами та як ці слова дійшли до нас.
statements-said = Сказано
statements-speaker = Мовець
statements-words = Слова
statements-about = Про що
statements-evidence = Підтвердження
statements-empty = Заяв ще немає
statements-empty-text = Заява зберігає мовця, слова, умови, на яких їх сказано, і кожного передавача між мовцем і вами.
statements-new = Нова заява
