### Translated from ../en; the comments there say what the arguments are.

incidents-title = Інциденти
incidents-list-text = Події на місцях, кожна зі своїми повідомленнями.
incidents-text-around = Скільки інцидентів припадає на дні до, під час і після кожного раунду. Enter показує які.
incidents-text-readings = Які інциденти підпадають під кожне з розбіжних тлумачень зобов’язання.
incidents-new = Новий інцидент
incidents-empty-title = Інцидентів ще немає
incidents-empty-text = Запишіть подію з датою та місцем, а тоді додавайте кожне повідомлення про неї: числа зберігаються як проміжки, і повідомлення можуть суперечити одне одному.
incidents-ways = Як показано інциденти
incidents-way-list = Список
incidents-way-around = Довкола раундів
incidents-way-readings = За тлумаченнями
incidents-n =
    { $n ->
        [0] без інцидентів
        [one] { $n } інцидент
        [few] { $n } інциденти
       *[many] { $n } інцидентів
    }
incidents-n-range = інцидентів: { $range }
incidents-killed = загиблих: { $range }
incidents-injured = поранених: { $range }
incidents-untold =
    { $n ->
        [one] { $n } інцидент без числа
        [few] { $n } інциденти без числа
       *[many] { $n } інцидентів без числа
    }
incidents-killed-untold = про число загиблих не повідомлено
incidents-injured-untold = про число поранених не повідомлено
incidents-disputed = про { $n } повідомляють по-різному
incidents-from = від { $day }
incidents-until = до { $day }
incidents-any-day = будь-якого дня
incidents-around = Днів до та після:
incidents-around-days = { "" }
incidents-around-label = Інциденти довкола раундів
incidents-choose = Дні на вибір
incidents-chosen = Дні на вибір
incidents-round = Раунд
incidents-before =
    { $days ->
        [one] за { $days } день до
        [few] за { $days } дні до
       *[many] за { $days } днів до
    }
incidents-during = під час
incidents-after =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дні
       *[many] через { $days } днів
    }
incidents-before-of = До раунду «{ $round }»
incidents-during-of = Під час раунду «{ $round }»
incidents-after-of = Після раунду «{ $round }»
incidents-in-days = { $name }: { $days }
incidents-ahead = ще попереду
incidents-running = досі
incidents-note = Верхня межа проміжку лічить і ті інциденти, дата яких може бути поза цими днями. Людей підсумовано за інцидентами, кожен узято раз з усіма повідомленнями; інциденти можуть перетинатися. Сусідство з раундом каже лише про час.
incidents-cut = Полічено лише останні 5000 інцидентів.
incidents-no-rounds-title = Жоден раунд ще не має дати
incidents-no-rounds-text = Запишіть, коли раунд має відбутися або відбувся; тоді буде полічено дні довкола. Дні на вибір лічать і без раунду.
incidents-later-rounds = Пізніші раунди
incidents-earlier-rounds = Раніші раунди
incidents-close = Закрити
incidents-more = Ще інциденти
incidents-none-in = На ці дні не припадає жоден записаний інцидент.
incidents-maybe = можливо, у ці дні
incidents-no-number = число не повідомлено
incidents-variously = повідомляють по-різному
incidents-account-nobody = Повідомлення без названого автора
incidents-attributed = приписують: { $party }
incidents-superseded = не враховується
incidents-incident = Інцидент
incidents-readings-of = Тлумачення зобов’язання «{ $pledge }»
incidents-one-reading = Одне тлумачення
incidents-reading-by = як його тлумачить { $who }
incidents-no-term = строк не названо
incidents-in-term = У межах його днів
incidents-term-certain = у межах його днів
incidents-term-possible = можливо, у межах його днів
incidents-term-outside = поза його днями
incidents-judged = записано як «{ $state }»
incidents-unjudged = обсяг не оцінено
incidents-reading-cut = Показано лише останні 50 інцидентів кожного тлумачення; полічено всі.
incidents-readings-note = Чи припадає інцидент на дні тлумачення, лічать. Чи входить він до обсягу, є судженням: його наведено там, де подія зобов’язання називає інцидент. Строк без першого дня починається того дня, коли за цим тлумаченням дано зобов’язання.
incidents-no-pledges-title = Зобов’язань ще немає
incidents-no-pledges-text = Запишіть зобов’язання з кожним тлумаченням того, що воно охоплює та доки; тоді інциденти в його дні буде показано за кожним тлумаченням.
incidents-new-pledge = Нове зобов’язання
incidents-previous = Попередні зобов’язання
incidents-next = Наступні зобов’язання
incidents-column-when = Відбувся
incidents-column-name = Інцидент
incidents-column-type = Що це було
incidents-column-place = Де
incidents-column-recorded = Записано
