### Translated from ../en; the comments there say what the arguments are.

search-title = Пошук
search-found =
    { $n ->
        [one] «{ $text }» містить { $n } запис
        [few] «{ $text }» містять { $n } записи
       *[many] «{ $text }» містять { $n } записів
    }
search-start = Пошук у досьє
search-start-text = Наберіть у полі вгорі. Пошук іде в назвах, текстах, іменах у кожному написанні, нотатках і збережених джерелах на вказаних моментах.
search-nothing = Ніщо не містить «{ $text }»
search-fewer = Спробуйте менше слів або лише початок слова.
search-not-then = На цих моментах нічого. Можливо, це відомо тепер: поверніться до поточного моменту.
search-hits = Знайдене
search-more = Показати більше
search-label = Шукати в текстах
search-placeholder = Слова, кожне хоча б початком; «разом» у лапках; −без цього
search-what = Запис
search-kind = Вид
search-date = Дата
search-best-first = Спершу найкращі
search-shown = Перші { $n } із { $total }.
search-exact = Точно
search-meant = Написання «{ $typed }» ніде немає. Це знайдено за «{ $meant }».
search-found-least = Щонайменше { $n } записів містять «{ $text }»
search-by-kind = Вид
search-by-party = Сторона
search-by-process = Процес
search-by-month = Місяць
search-narrow = Звузити пошук
search-of-newest = Полічено серед найновіших: { $n }.
search-help = Як питати
search-help-word = Будь-яка форма слова, його написання іншими абетками й те, що так починається
search-help-phrase = Слова, що стоять разом
search-help-prefix = Слова, що так починаються
search-help-exact = Лише як написано: без інших форм і написань
search-help-or = Одне з двох
search-help-not = Одне без іншого
search-help-near = Обидва, щонайбільше п’ять слів між ними
search-help-title = У назві
search-help-kind = Певного виду записів або подій
search-help-party = Ходи, позиції та згадки сторони
search-help-speaker = Сказане кимось
search-help-issue = Про спірне питання
search-help-outlet = Надійшло через видання
search-help-date = До дати; також after: і on:
search-help-grade = Надійність і достовірність, щонайменше
search-help-state = У стані
search-help-tag = З міткою, з позначкою поводження
search-kept =
  { $fresh ->
    [0] Збережені ({ $n })
   *[other] Збережені ({ $n }), нових { $fresh }
  }
search-kept-title = Збережені пошуки
search-kept-new = нових: { $n }
search-kept-unreadable = не читається
search-kept-forget = Забути «{ $name }»
search-kept-none = Збережених пошуків ще немає. Введіть запит, назвіть його тут і згодом побачите, що в ньому нового.
search-kept-name = Назва цього пошуку
search-kept-keep = Зберегти пошук

## What a search text lacks.

search-fault-nothing = Поки нема чого шукати: введіть слово або умову, наприклад kind:position.
search-fault-only-without = Тут сказано лише, чого не має бути. Додайте слово або умову, що має бути.
search-fault-unclosed = Цю дужку не закрито. Поставте ) там, де вона закінчується.
search-fault-unopened = Цій дужці нема чого закривати. Приберіть її або поставте ( раніше.
search-fault-dangling = { $operator } тут нема що поєднувати: потрібне слово з кожного боку. Щоб шукати саме слово, візьміть його в лапки.
search-fault-near = NEAR поєднує слова й фрази, щонайменше дві: NEAR(газ "плата за транзит", 5) або газ NEAR транзит.
search-fault-field-near = Умови { $typed }: немає. Може, { $near }:? Щоб шукати ці літери, візьміть їх у лапки.
search-fault-field = Умови { $typed }: немає. Є { $fields }. Щоб шукати ці літери, візьміть їх у лапки.
search-fault-no-value = Після { $field }: одразу потрібне значення, як-от { $example }.
search-fault-value = { $field }: не приймає «{ $typed }». Пишіть, як-от { $example }.
search-fault-name = У цьому досьє нічого з того, про що питає { $field }:, не зветься «{ $typed }». Пишіть, як-от { $example }.
search-fault-deep = Забагато дужок у дужках.
