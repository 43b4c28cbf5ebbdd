### Резервные копии и что можно сделать с повреждённым досье. $at — день и час, $n — число.

backups-title = Резервные копии
backups-text = Полные копии рядом с досье. Каждая прочитывается построчно, прежде чем считается годной.
backups-foot = Копия { $at } · проверена
backups-foot-unsound = Копия { $at } · негодна
backups-foot-none = Копий ещё нет
backups-now = Сделать копию
backups-making = Делается копия
backups-made = Копия сделана и прочитана, записей: { $n }.
backups-none = Пока нет ни одной. Копия делается каждые полчаса, если что-то изменилось, и перед всяким крупным действием.
backups-when = Сделана
backups-why = Причина
backups-holds = Содержит
backups-state = Состояние
backups-reason-asked = по запросу
backups-reason-interval = прошло полчаса
backups-reason-bulk = перед многими изменениями сразу
backups-reason-import = перед импортом
backups-reason-purge = перед стиранием
backups-reason-restore = перед восстановлением
backups-records = { $n ->
    [one] { $n } запись
    [few] { $n } записи
    [many] { $n } записей
   *[other] { $n } записи
}
backups-changes = { $n ->
    [one] { $n } изменение
    [few] { $n } изменения
    [many] { $n } изменений
   *[other] { $n } изменения
}
backups-sound = проверена
backups-unsound = негодна
backups-behind = { $n ->
    [0] как сейчас
    [one] { $n } изменение назад
    [few] { $n } изменения назад
    [many] { $n } изменений назад
   *[other] { $n } изменения назад
}
backups-restore = Восстановить
backups-restore-ask = Поставить эту копию на место досье?
backups-restore-text = Досье станет таким, каким было { $at }: { $records }. Нынешний файл останется рядом под другим именем; ничего не удаляется.
backups-restore-do = Восстановить
backups-restored = Восстановлено. Прежний файл сохранён под именем { $name }.
backups-second = Второе место
backups-second-none = Нет. Сломавшийся диск унесёт и досье, и копии рядом с ним.
backups-second-is = Каждая копия кладётся и в папку { $name }.
backups-second-choose = Выбрать папку…
backups-second-forget = Без второго места
backups-drill = Испытать последнюю копию
backups-drilling = Последняя копия восстанавливается для пробы
backups-drill-never = Раз в месяц копия восстанавливается для пробы в отдельной папке.
backups-drill-sound = Испытана { $at }: восстановлена и просмотрена, записей: { $n }, всё на месте.
backups-drill-unsound = Испытана { $at }: копию не удалось восстановить целиком. Сделайте новую.
backups-welcome = Копии…
backups-of = Копии досье { $name }
backups-damaged = Это досье повреждено
backups-damaged-text = Оно не изменено и не будет изменено. Есть три пути, и ни один ничего не удаляет.
backups-damaged-restore = Восстановить копию
backups-damaged-newest = Последняя содержит { $records } и сделана { $at }.
backups-damaged-no-backup = Рядом с этим досье нет копий.
backups-damaged-salvage = Спасти оставшееся…
backups-damaged-salvage-text = Каждая версия, которую ещё можно прочесть, попадёт в новое досье, со списком утраченного.
backups-damaged-look = Посмотреть
backups-damaged-look-text = Только для чтения, насколько оно читается.
backups-salvaging = Читается оставшееся
backups-salvaged = Оставшееся спасено
backups-salvaged-text = В новом досье, которое теперь открыто: { $records }, версий: { $n }. Повреждённый файл остался на месте.
backups-salvaged-whole = Ничего из того, о чём можно знать, не утрачено.
backups-salvaged-lost = Утрачено или сомнительно
backups-salvaged-missing = Нет конца файла, страниц: { $n }. Что на них было, неизвестно.
backups-lost-operation = как называлось действие
backups-lost-version = что запись гласила какое-то время
backups-lost-record = всё, что запись когда-либо гласила
backups-lost-changed = сохранено, но не буква в букву
backups-lost-typing = что набиралось
backups-lost-attached = захваченный файл или изображение
backups-lost-action = действие { $n }
backups-lost-unnamed = запись, которую нельзя назвать
backups-lost-more = И ещё { $n }.
backups-purge-too = Стереть и из копий: делается новая, а сделанные раньше убираются
backups-purged-too = { $n ->
    [one] Убрана { $n } копия.
    [few] Убраны { $n } копии.
    [many] Убрано { $n } копий.
   *[other] Убрано { $n } копии.
}
backups-place-network = Это досье лежит на диске другого компьютера. Блокировкам и записи таких дисков нельзя верить: держите досье на диске этого компьютера, а на тот кладите копии.
backups-place-synced = Это досье лежит в папке, которую другая программа копирует во время записи. Держите его вне этой папки, а в неё кладите копии.
