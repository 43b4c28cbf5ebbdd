### Translated from ../en; the comments there say what the arguments are.

search-title = Поиск
search-found =
    { $n ->
        [one] «{ $text }» содержит { $n } запись
        [few] «{ $text }» содержат { $n } записи
       *[many] «{ $text }» содержат { $n } записей
    }
search-start = Поиск в досье
search-start-text = Наберите в поле вверху. Поиск идёт в названиях, текстах, именах в каждом написании, заметках и сохранённых источниках на указанные моменты.
search-nothing = Ничто не содержит «{ $text }»
search-fewer = Попробуйте меньше слов или только начало слова.
search-not-then = На эти моменты ничего. Возможно, это известно теперь: вернитесь к настоящему моменту.
search-hits = Найденное
search-more = Показать больше
search-label = Искать в текстах
search-placeholder = Слова, каждое хотя бы началом; «вместе» в кавычках; −без этого
search-what = Запись
search-kind = Вид
search-date = Дата
search-best-first = Сначала лучшие
search-shown = Первые { $n } из { $total }.
search-exact = Точно
search-meant = Написания «{ $typed }» нигде нет. Это найдено по «{ $meant }».
search-found-least = Не меньше { $n } записей содержат «{ $text }»
search-by-kind = Вид
search-by-party = Сторона
search-by-process = Процесс
search-by-month = Месяц
search-narrow = Сузить поиск
search-of-newest = Сосчитано среди новейших: { $n }.
search-help = Как спрашивать
search-help-word = Любая форма слова, его написание другими алфавитами и то, что так начинается
search-help-phrase = Слова, стоящие вместе
search-help-prefix = Слова, которые так начинаются
search-help-exact = Только как написано: без других форм и написаний
search-help-or = Одно из двух
search-help-not = Одно без другого
search-help-near = Оба, не больше пяти слов между ними
search-help-title = В названии
search-help-kind = Определённого вида записей или событий
search-help-party = Ходы, позиции и упоминания стороны
search-help-speaker = Сказанное кем-то
search-help-issue = О спорном вопросе
search-help-outlet = Пришло через издание
search-help-date = До даты; также after: и on:
search-help-grade = Надёжность и достоверность, не ниже
search-help-state = В состоянии
search-help-tag = С меткой, с пометкой обращения
search-kept =
  { $fresh ->
    [0] Сохранённые ({ $n })
   *[other] Сохранённые ({ $n }), новых { $fresh }
  }
search-kept-title = Сохранённые поиски
search-kept-new = новых: { $n }
search-kept-unreadable = не читается
search-kept-forget = Забыть «{ $name }»
search-kept-none = Сохранённых поисков ещё нет. Введите запрос, назовите его здесь и позже увидите, что в нём нового.
search-kept-name = Название этого поиска
search-kept-keep = Сохранить поиск

## What a search text lacks.

search-fault-nothing = Пока нечего искать: введите слово или условие, например kind:position.
search-fault-only-without = Здесь сказано только, чего быть не должно. Добавьте слово или условие, которое должно быть.
search-fault-unclosed = Эта скобка не закрыта. Поставьте ) там, где она кончается.
search-fault-unopened = Этой скобке нечего закрывать. Уберите её или поставьте ( раньше.
search-fault-dangling = { $operator } здесь нечего соединять: нужно слово с каждой стороны. Чтобы искать само слово, возьмите его в кавычки.
search-fault-near = NEAR соединяет слова и фразы, не меньше двух: NEAR(газ "плата за транзит", 5) или газ NEAR транзит.
search-fault-field-near = Условия { $typed }: нет. Может быть, { $near }:? Чтобы искать эти буквы, возьмите их в кавычки.
search-fault-field = Условия { $typed }: нет. Есть { $fields }. Чтобы искать эти буквы, возьмите их в кавычки.
search-fault-no-value = После { $field }: сразу нужно значение, например { $example }.
search-fault-value = { $field }: не принимает «{ $typed }». Пишите, например, { $example }.
search-fault-name = В этом досье ничто из того, о чём спрашивает { $field }:, не зовётся «{ $typed }». Пишите, например, { $example }.
search-fault-deep = Слишком много скобок в скобках.
