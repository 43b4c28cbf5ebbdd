### Translated from ../en; the comments there say what the arguments are.

composer-text = Всё на листе составлено по досье на выбранные часы. Ваши слова остаются вашими; каждое предложение хранит свои подтверждения.
composer-template = Шаблон
composer-templates = Шаблоны…
composer-profile = Профиль аудитории
composer-profiles = Профили…
composer-readers = Для кого
composer-readers-hint = Печатается под заголовком.
composer-as-known-hint = День или момент, например 2026-01-29T18:00Z.
composer-today = сегодня
composer-since-number = со справки { $number }
composer-since-instant = с определённого момента
composer-since-when = С какого времени
composer-process = Процесс
composer-also = Охватывает также
composer-also-hint = Раунды, предложения и спорные вопросы всех процессов стоят в одном документе. Нумеруется он среди справок первого.
composer-days = Дни событий
composer-days-hint = Инциденты и хроника ограничиваются ими. Пусто: все.
composer-day-wanted = Полная дата, например 2026-01-30.
composer-citation = Стиль библиографии
composer-citation-hint = Оформляет список источников, если он есть в документе.
composer-citation-file = Из файла…
composer-citation-own = Собственный стиль
composer-paper = Бумага
composer-mark = Пометка документа
composer-mark-reason = Почему эта пометка
composer-mark-reason-hint = Нужно, когда она ниже содержимого. Хранится в досье, не печатается.
composer-sections = Разделы
composer-sections-hint = Перетащите или Alt со стрелками, чтобы изменить порядок.
composer-section-moved = { $section }: теперь { $n } из { $of }
composer-preview = Просмотр страниц
composer-page = Страница { $n } из { $of }
composer-pages = { $n ->
    [one] { $n } страница
    [few] { $n } страницы
   *[other] { $n } страниц
}
composer-beyond = { $n ->
    [one] Рассчитано на { $n } страницу: начиная с «{ $head }» места нет. Сократите текст или уберите раздел.
    [few] Рассчитано на { $n } страницы: начиная с «{ $head }» места нет. Сократите текст или уберите раздел.
   *[other] Рассчитано на { $n } страниц: начиная с «{ $head }» места нет. Сократите текст или уберите раздел.
}
composer-zoom = { $percent } %
composer-smaller = Мельче
composer-larger = Крупнее
composer-figure = Рисунок
composer-sources = Источники
composer-wording = Ваша формулировка
composer-sentence-edit = Enter, чтобы сказать иначе
composer-sentence-edited = Изменено. Enter, чтобы править
composer-sentence-stale = Изменено, а факты с тех пор иные
composer-sentence-prose = Ваши слова. Enter ведёт к полю
composer-strip = Подтверждения и проверки
composer-tab-evidence = Подтверждения
composer-tab-checks = Проверки
composer-tab-left-out = Исключено
composer-evidence-none = Наведите на предложение или перейдите к нему клавишей Tab: здесь видно, на чём оно держится.
composer-evidence-own = Не опирается ни на одно событие: это слова шаблона или человека.
composer-evidence-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
   *[other] и ещё { $n }
}
composer-origins = { $n ->
    [one] один первоисточник, путей: { $paths }
    [few] { $n } первоисточника, путей: { $paths }
   *[other] { $n } первоисточников, путей: { $paths }
}
composer-edited = Изменено; составленное звучит так
composer-generated-again = Вернуть составленное
composer-stale = Факты изменились
composer-stale-text = На странице ваша формулировка. Досье теперь сказало бы:
composer-keep-mine = Оставить моё
composer-take-new = Взять новое
composer-checks-none = Ничего не найдено. Можно выпускать.
composer-checks-open = { $n ->
    [one] { $n } проверка открыта: исправьте или отклоните с пометкой.
    [few] { $n } проверки открыты: исправьте или отклоните с пометкой.
   *[other] { $n } проверок открыто: исправьте или отклоните с пометкой.
}
composer-waive = Отклонить
composer-waive-remark = Почему это всё же остаётся
composer-waive-not = Открыть снова
composer-waived = Отклонено:
composer-left-out-none = От этих читателей ничего не скрыто. Это сделали бы профиль или пометка.
composer-left-out = Исключено записей: { $n }; из них { $seen } появились бы.
composer-still-named = Всё ещё названо в ваших словах. Просмотрите каждое.
composer-format-docx = DOCX, для Word и LibreOffice
composer-format-pdf = PDF/A, с разметкой
composer-format-html = HTML, одним файлом
composer-format-markdown = Markdown
composer-format-text = Простой текст, для почты
composer-format-json = JSON, для других программ
composer-copy = Экспортировать копию…
composer-issue = Выпустить…
composer-issued = Выпущено: { $file }
composer-drafts = Черновики
composer-draft-untitled = Без названия ({ $template })
composer-discard = Отбросить
composer-discard-named = Отбросить { $title }
composer-again = Экспортировать снова…
composer-again-title = Экспортировать выпущенную справку снова
composer-again-text = Составляется заново на собственные часы: в том же формате те же байты, что бы ни изменилось.
composer-profiles-title = Профили аудитории
composer-profiles-none = Пока нет
composer-profiles-text = Профиль определяет, что могут видеть читатели. Исключённое уносит всё, что держалось лишь на нём.
composer-profile-new = Новый профиль
composer-profile-name = Название профиля
composer-profile-up-to = До пометки
composer-profile-up-to-hint = Всё, что выше, исключается. Пусто: ничего.
composer-profile-sources = Называть источники
composer-profile-persons = Называть лиц
composer-profile-chatham = По правилу Чатем-Хауса
composer-profile-chatham-hint = Говорящие и их принадлежность скрыты всюду.
composer-profile-withheld-persons = Скрытые лица
composer-profile-withheld-sources = Скрытые источники и издания
composer-profile-properties = Что файлы могут говорить о себе
composer-compare = Сравнить…
composer-compare-title = Две справки, факт за фактом
composer-compare-few = Пока нечего сравнивать
composer-compare-few-text = Нужны две выпущенные справки этого процесса.
composer-compare-from = От
composer-compare-to = До
composer-compare-alike = { $n ->
    [one] { $n } факт изложен одинаково.
    [few] { $n } факта изложены одинаково.
   *[other] { $n } фактов изложено одинаково.
}
composer-compare-section = Раздел
composer-compare-same = Обе излагают те же факты.
composer-fact-added = новое
composer-fact-gone = больше не изложено
composer-fact-changed = изменено
composer-verify = Проверить файл…
composer-verify-title = Проверить файл
composer-verify-text = Говорит, является ли файл байт в байт выпущенным из этого досье.
composer-verify-choose = Выбрать файл…
composer-verdict-issued = Это выпущенный файл.
composer-verdict-made_again = Это выпущенная справка в другом формате, байт в байт.
composer-verdict-differs = Выдаёт себя за выпущенную справку, но отличается.
composer-verdict-not_issued = Не выпущено из этого досье.
composer-templates-title = Шаблоны
composer-template-own = собственный
composer-template-built-in = встроенный
composer-template-copy = { $title }, копия
composer-template-copy-it = Копировать
composer-template-copy-hint = Встроенный шаблон копируют, чтобы изменить.
composer-template-name = Название шаблона
composer-template-text = Текст шаблона
composer-template-untitled = Шаблон без названия
composer-fault = Пока непригоден.
composer-fault-line = Строка { $line }
composer-fault-kept = Текст сохранён как есть; страница показывает последнюю читаемую версию.
composer-fault-none = Ошибок нет.
