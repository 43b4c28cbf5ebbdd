### Зчитування: тексти зчитано, пропозиції розглянуто.

capture-title = Зчитування
capture-menu = Зчитати текст…
capture-heading = Зчитування
capture-intro = Повідомлення, заява чи стенограма стають записами з джерелами: вставте текст, перетягніть файл сюди або відкрийте. Ніщо не залишає цієї машини, і ніщо не записується, доки ви цього не приймете.
capture-paste = Текст
capture-paste-hint = Вставте текст сюди. Заголовок і видання можна вказати під час розгляду.
capture-published = Опубліковано
capture-published-hint = напр. 29 Jan 2026; порожньо: як каже текст
capture-read = Зчитати текст
capture-open = Відкрити файли…
capture-clipboard = Із буфера обміну
capture-address = Адреса
capture-reading = Зчитується…
capture-kept = Незавершені розгляди
capture-kept-none = Жоден розгляд не відкрито.
capture-kept-line = прийнято { $accepted } · відкинуто { $dropped } · лишилося { $left }
capture-continue = Продовжити
capture-drop-here = Відпустіть файл, щоб його зчитати
capture-resumed = Цей текст уже розглядається: розгляд триває з місця, де його залишено.
capture-clipboard-empty = У буфері обміну немає тексту.

capture-review = Розгляд зчитаного
capture-count =
    { $n ->
        [one] { $n } пропозиція
        [few] { $n } пропозиції
       *[other] { $n } пропозицій
    }
capture-progress = прийнято { $accepted } · лишилося { $left }
capture-published-on = опубліковано { $day }
capture-published-page = (зі сторінки)
capture-published-you = (за вашим словом)
capture-published-missing = Текст не каже, коли його опубліковано. Доки ви цього не вкажете, «у четвер» тощо не має дати.
capture-captured-at = зчитано { $at }
capture-held-source = Цей текст уже зчитано. Прийняте ввійде до того самого джерела.
capture-updated = Цю сторінку вже зчитано{ $at }, і відтоді вона змінилася. Вона стає новим зчитуванням того самого джерела.
capture-added = Тепер каже
capture-removed = Більше не каже
capture-describe = Джерело
capture-process = Записується до
capture-process-new = новий процес
capture-outlet = Видання
capture-archived = Архівна копія
capture-save = Зберегти
capture-accept = прийняти
capture-accept-relay = прийняти як переказ
capture-edit = змінити
capture-drop = відкинути
capture-separate-key = окремо
capture-accept-kind = Прийняти всі цього виду
capture-record = Записати розгляд
capture-record-left = Записати { $accepted }, решту { $left } лишити
capture-give-up = Покинути розгляд
capture-give-up-sure = Покинути цей розгляд? Вирішене в ньому буде втрачено; досьє лишиться, як є.
capture-one-step = Один розгляд — один крок: Ctrl Z повертає все. Незавершені розгляди зберігаються.
capture-accepted = прийнято
capture-dropped = відкинуто
capture-likely = можливо
capture-who = Хто
capture-name = Назва
capture-via = Ланцюг після мовця
capture-via-hint = один голос у рядку, у напрямку до цієї сторінки
capture-date = Дата
capture-about-field = Про що
capture-wording = Слова
capture-remark = Чому, попри правило
capture-no-proposals = Із цього тексту нічого не запропоновано. Запис збереже саме джерело.
capture-cards = Пропозиції
capture-text = Текст
capture-offered = Розгляд не завершено: { $title }
capture-kind-statement = Заява
capture-kind-meeting = Зустріч
capture-kind-venue = Місце
capture-kind-issue = Камінь спотикання
capture-kind-incident = Подія
capture-kind-offer = Пропозиція
capture-kind-person = Особа
capture-kind-party = Сторона
