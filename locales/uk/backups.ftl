### Резервні копії і що можна зробити з пошкодженим досьє. $at — день і година, $n — число.

backups-title = Резервні копії
backups-text = Повні копії поруч із досьє. Кожну прочитано рядок за рядком, перш ніж вона вважається придатною.
backups-foot = Копія { $at } · перевірена
backups-foot-unsound = Копія { $at } · непридатна
backups-foot-none = Копій ще немає
backups-now = Зробити копію
backups-making = Робиться копія
backups-made = Копію зроблено й прочитано, записів: { $n }.
backups-none = Поки немає жодної. Копія робиться щопівгодини, якщо щось змінилося, і перед усякою великою дією.
backups-when = Зроблено
backups-why = Причина
backups-holds = Містить
backups-state = Стан
backups-reason-asked = на вимогу
backups-reason-interval = минуло пів години
backups-reason-bulk = перед багатьма змінами одразу
backups-reason-import = перед імпортом
backups-reason-purge = перед стиранням
backups-reason-restore = перед відновленням
backups-records = { $n ->
    [one] { $n } запис
    [few] { $n } записи
    [many] { $n } записів
   *[other] { $n } запису
}
backups-changes = { $n ->
    [one] { $n } зміна
    [few] { $n } зміни
    [many] { $n } змін
   *[other] { $n } зміни
}
backups-sound = перевірена
backups-unsound = непридатна
backups-behind = { $n ->
    [0] як зараз
    [one] { $n } зміну тому
    [few] { $n } зміни тому
    [many] { $n } змін тому
   *[other] { $n } зміни тому
}
backups-restore = Відновити
backups-restore-ask = Поставити цю копію на місце досьє?
backups-restore-text = Досьє стане таким, яким було { $at }: { $records }. Теперішній файл залишиться поруч під іншою назвою; нічого не видаляється.
backups-restore-do = Відновити
backups-restored = Відновлено. Попередній файл збережено під назвою { $name }.
backups-second = Друге місце
backups-second-none = Немає. Диск, що зламається, забере і досьє, і копії поруч.
backups-second-is = Кожна копія йде й до теки { $name }.
backups-second-choose = Вибрати теку…
backups-second-forget = Без другого місця
backups-drill = Випробувати останню копію
backups-drilling = Остання копія відновлюється на пробу
backups-drill-never = Раз на місяць копія відновлюється на пробу в окремій теці.
backups-drill-sound = Випробувано { $at }: відновлено й переглянуто, записів: { $n }, усе на місці.
backups-drill-unsound = Випробувано { $at }: копію не вдалося відновити повністю. Зробіть нову.
backups-welcome = Копії…
backups-of = Копії досьє { $name }
backups-damaged = Це досьє пошкоджено
backups-damaged-text = Його не змінено і не буде змінено. Є три шляхи, і жоден нічого не видаляє.
backups-damaged-restore = Відновити копію
backups-damaged-newest = Остання містить { $records } і зроблена { $at }.
backups-damaged-no-backup = Поруч із цим досьє немає копій.
backups-damaged-salvage = Врятувати решту…
backups-damaged-salvage-text = Кожна версія, яку ще можна прочитати, потрапить до нового досьє, зі списком утраченого.
backups-damaged-look = Подивитися
backups-damaged-look-text = Лише для читання, наскільки воно читається.
backups-salvaging = Читається решта
backups-salvaged = Решту врятовано
backups-salvaged-text = У новому досьє, яке тепер відкрите: { $records }, версій: { $n }. Пошкоджений файл лишився на місці.
backups-salvaged-whole = Нічого з того, про що можна знати, не втрачено.
backups-salvaged-lost = Утрачено або сумнівно
backups-salvaged-missing = Немає кінця файлу, сторінок: { $n }. Що на них було, невідомо.
backups-lost-operation = як називалася дія
backups-lost-version = що запис казав якийсь час
backups-lost-record = усе, що запис будь-коли казав
backups-lost-changed = збережено, але не літера в літеру
backups-lost-typing = що набиралося
backups-lost-attached = захоплений файл або зображення
backups-lost-action = дія { $n }
backups-lost-unnamed = запис, якого не можна назвати
backups-lost-more = І ще { $n }.
backups-purge-too = Стерти й з копій: робиться нова, а зроблені раніше прибираються
backups-purged-too = { $n ->
    [one] Прибрано { $n } копію.
    [few] Прибрано { $n } копії.
    [many] Прибрано { $n } копій.
   *[other] Прибрано { $n } копії.
}
backups-place-network = Це досьє лежить на диску іншого комп’ютера. Блокуванням і запису таких дисків не можна вірити: тримайте досьє на диску цього комп’ютера, а на той кладіть копії.
backups-place-synced = Це досьє лежить у теці, яку інша програма копіює під час запису. Тримайте його поза цією текою, а в неї кладіть копії.
