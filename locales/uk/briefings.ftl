### Translated from ../en; the comments there say what the arguments are.

briefings-title = Довідки
briefings-text = Що видано, на які моменти обох годинників, і хеш. Нова довідка каже, що змінилося відтоді.
briefings-as-of = станом на { $day }
briefings-as-known = як відомо на { $at }
briefings-compose = Скласти
briefings-number = №
briefings-name = Назва
briefings-clocks = Годинники
briefings-audience = Для кого
briefings-file = Файл
briefings-issued = Видано
briefings-none = Ще нічого не видано
briefings-none-text = «Скласти» показує довідку такою, якою вона була б на вказані вгорі моменти. Експорт записує файл і зберігає тут, із чого його складено.
briefings-heading = Довідка
briefings-heading-number = Довідка { $number }
briefings-back = Назад до списку
briefings-changes = Зміни
briefings-since-last = від останньої довідки
briefings-since-nothing = не перелічувати
briefings-headline = Заголовок
briefings-headline-hint = Якщо порожньо, його буде складено.
briefings-exporting = Експорт…
briefings-written = Записано: { $file }
briefings-kept = Жодного файлу не змінено, і нічого не записано як видане.
