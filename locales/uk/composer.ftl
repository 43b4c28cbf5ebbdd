### Translated from ../en; the comments there say what the arguments are.

composer-text = Усе на аркуші складено з досьє за обраними годинниками. Ваші слова лишаються вашими; кожне речення зберігає свої докази.
composer-template = Шаблон
composer-templates = Шаблони…
composer-profile = Профіль аудиторії
composer-profiles = Профілі…
composer-readers = Для кого
composer-readers-hint = Друкується під заголовком.
composer-as-known-hint = День або мить, як-от 2026-01-29T18:00Z.
composer-today = сьогодні
composer-since-number = від довідки { $number }
composer-since-instant = від певної миті
composer-since-when = Відколи
composer-process = Процес
composer-also = Охоплює також
composer-also-hint = Раунди, пропозиції та спірні питання всіх процесів стоять в одному документі. Нумерується він серед довідок першого.
composer-days = Дні подій
composer-days-hint = Інциденти та хроніка обмежуються ними. Порожньо: усі.
composer-day-wanted = Повна дата, наприклад 2026-01-30.
composer-citation = Стиль бібліографії
composer-citation-hint = Оформлює список джерел, якщо документ його має.
composer-citation-file = З файлу…
composer-citation-own = Власний стиль
composer-paper = Папір
composer-mark = Позначка документа
composer-mark-reason = Чому ця позначка
composer-mark-reason-hint = Потрібно, коли вона нижча за вміст. Зберігається в досьє, не друкується.
composer-sections = Розділи
composer-sections-hint = Перетягніть або Alt зі стрілками, щоб змінити порядок.
composer-section-moved = { $section }: тепер { $n } з { $of }
composer-preview = Перегляд сторінок
composer-page = Сторінка { $n } з { $of }
composer-pages = { $n ->
    [one] { $n } сторінка
    [few] { $n } сторінки
   *[other] { $n } сторінок
}
composer-beyond = { $n ->
    [one] Розраховано на { $n } сторінку: від «{ $head }» місця немає. Скоротіть текст або приберіть розділ.
    [few] Розраховано на { $n } сторінки: від «{ $head }» місця немає. Скоротіть текст або приберіть розділ.
   *[other] Розраховано на { $n } сторінок: від «{ $head }» місця немає. Скоротіть текст або приберіть розділ.
}
composer-zoom = { $percent } %
composer-smaller = Менше
composer-larger = Більше
composer-figure = Рисунок
composer-sources = Джерела
composer-wording = Ваше формулювання
composer-sentence-edit = Enter, щоб сказати інакше
composer-sentence-edited = Змінено. Enter, щоб редагувати
composer-sentence-stale = Змінено, а факти відтоді інші
composer-sentence-prose = Ваші слова. Enter веде до поля
composer-strip = Докази й перевірки
composer-tab-evidence = Докази
composer-tab-checks = Перевірки
composer-tab-left-out = Вилучено
composer-evidence-none = Наведіть на речення або перейдіть до нього клавішею Tab: тут видно, на чому воно тримається.
composer-evidence-own = Не спирається на жодну подію: це слова шаблону або людини.
composer-evidence-more = { $n ->
    [one] і ще { $n }
    [few] і ще { $n }
   *[other] і ще { $n }
}
composer-origins = { $n ->
    [one] одне першоджерело, шляхів: { $paths }
    [few] { $n } першоджерела, шляхів: { $paths }
   *[other] { $n } першоджерел, шляхів: { $paths }
}
composer-edited = Змінено; складене звучить так
composer-generated-again = Повернути складене
composer-stale = Факти змінилися
composer-stale-text = На сторінці ваше формулювання. Досьє тепер сказало б:
composer-keep-mine = Лишити моє
composer-take-new = Узяти нове
composer-checks-none = Нічого не знайдено. Можна видавати.
composer-checks-open = { $n ->
    [one] { $n } перевірка відкрита: виправте або відхиліть із заувагою.
    [few] { $n } перевірки відкриті: виправте або відхиліть із заувагою.
   *[other] { $n } перевірок відкрито: виправте або відхиліть із заувагою.
}
composer-waive = Відхилити
composer-waive-remark = Чому це все ж лишається
composer-waive-not = Відкрити знову
composer-waived = Відхилено:
composer-left-out-none = Від цих читачів нічого не приховано. Це зробили б профіль або позначка.
composer-left-out = Вилучено записів: { $n }; з них { $seen } з’явилися б.
composer-still-named = Досі згадано у ваших словах. Перегляньте кожне.
composer-format-docx = DOCX, для Word і LibreOffice
composer-format-pdf = PDF/A, з розміткою
composer-format-html = HTML, одним файлом
composer-format-markdown = Markdown
composer-format-text = Простий текст, для пошти
composer-format-json = JSON, для інших програм
composer-copy = Експортувати копію…
composer-issue = Видати…
composer-issued = Видано: { $file }
composer-drafts = Чернетки
composer-draft-untitled = Без назви ({ $template })
composer-discard = Відкинути
composer-discard-named = Відкинути { $title }
composer-again = Експортувати знову…
composer-again-title = Експортувати видану довідку знову
composer-again-text = Складається знову за власними годинниками: у тому ж форматі ті самі байти, хай що змінилося.
composer-profiles-title = Профілі аудиторії
composer-profiles-none = Ще немає
composer-profiles-text = Профіль визначає, що можуть бачити читачі. Вилучене забирає з собою все, що трималося лише на ньому.
composer-profile-new = Новий профіль
composer-profile-name = Назва профілю
composer-profile-up-to = До позначки
composer-profile-up-to-hint = Усе, що вище, вилучається. Порожньо: нічого.
composer-profile-sources = Називати джерела
composer-profile-persons = Називати осіб
composer-profile-chatham = За правилом Чатем-Гаусу
composer-profile-chatham-hint = Мовців і їхню належність приховано всюди.
composer-profile-withheld-persons = Приховані особи
composer-profile-withheld-sources = Приховані джерела й видання
composer-profile-properties = Що файли можуть казати про себе
composer-compare = Порівняти…
composer-compare-title = Дві довідки, факт за фактом
composer-compare-few = Ще нічого порівнювати
composer-compare-few-text = Потрібні дві видані довідки цього процесу.
composer-compare-from = Від
composer-compare-to = До
composer-compare-alike = { $n ->
    [one] { $n } факт подано однаково.
    [few] { $n } факти подано однаково.
   *[other] { $n } фактів подано однаково.
}
composer-compare-section = Розділ
composer-compare-same = Обидві подають ті самі факти.
composer-fact-added = нове
composer-fact-gone = більше не подано
composer-fact-changed = змінено
composer-verify = Перевірити файл…
composer-verify-title = Перевірити файл
composer-verify-text = Каже, чи файл байт у байт є виданим із цього досьє.
composer-verify-choose = Обрати файл…
composer-verdict-issued = Це виданий файл.
composer-verdict-made_again = Це видана довідка в іншому форматі, байт у байт.
composer-verdict-differs = Видає себе за видану довідку, але відрізняється.
composer-verdict-not_issued = Не видано з цього досьє.
composer-templates-title = Шаблони
composer-template-own = власний
composer-template-built-in = вбудований
composer-template-copy = { $title }, копія
composer-template-copy-it = Копіювати
composer-template-copy-hint = Вбудований шаблон копіюють, щоб змінити.
composer-template-name = Назва шаблону
composer-template-text = Текст шаблону
composer-template-untitled = Шаблон без назви
composer-fault = Поки не придатний.
composer-fault-line = Рядок { $line }
composer-fault-kept = Текст збережено як є; сторінка показує останню читабельну версію.
composer-fault-none = Помилок немає.
