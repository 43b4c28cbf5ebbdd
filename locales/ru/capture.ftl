### Считывание: тексты считаны, предложения рассмотрены.

capture-title = Считывание
capture-menu = Считать текст…
capture-heading = Считывание
capture-intro = Сообщение, заявление или стенограмма становятся записями с источниками: вставьте текст, перетащите файл сюда или откройте. Ничто не покидает эту машину, и ничто не записывается, пока вы этого не примете.
capture-paste = Текст
capture-paste-hint = Вставьте текст сюда. Заголовок и издание можно указать при рассмотрении.
capture-published = Опубликовано
capture-published-hint = напр. 29 Jan 2026; пусто: как говорит текст
capture-read = Считать текст
capture-open = Открыть файлы…
capture-clipboard = Из буфера обмена
capture-address = Адрес
capture-reading = Считывается…
capture-kept = Незавершённые рассмотрения
capture-kept-none = Ни одно рассмотрение не открыто.
capture-kept-line = принято { $accepted } · отброшено { $dropped } · осталось { $left }
capture-continue = Продолжить
capture-drop-here = Отпустите файл, чтобы считать его
capture-resumed = Этот текст уже рассматривается: рассмотрение продолжается с того места, где его оставили.
capture-clipboard-empty = В буфере обмена нет текста.

capture-review = Рассмотрение считанного
capture-count =
    { $n ->
        [one] { $n } предложение
        [few] { $n } предложения
       *[other] { $n } предложений
    }
capture-progress = принято { $accepted } · осталось { $left }
capture-published-on = опубликовано { $day }
capture-published-page = (со страницы)
capture-published-you = (по вашему слову)
capture-published-missing = Текст не говорит, когда он опубликован. Пока вы этого не укажете, «в четверг» и подобное не имеет даты.
capture-captured-at = считано { $at }
capture-held-source = Этот текст уже считан. Принятое войдёт в тот же источник.
capture-updated = Эта страница уже считана{ $at } и с тех пор изменилась. Она становится новым считыванием того же источника.
capture-added = Теперь говорит
capture-removed = Больше не говорит
capture-describe = Источник
capture-process = Записывается к
capture-process-new = новый процесс
capture-outlet = Издание
capture-archived = Архивная копия
capture-save = Сохранить
capture-accept = принять
capture-accept-relay = принять как пересказ
capture-edit = изменить
capture-drop = отбросить
capture-separate-key = отдельно
capture-accept-kind = Принять все этого вида
capture-record = Записать рассмотрение
capture-record-left = Записать { $accepted }, остальные { $left } оставить
capture-give-up = Оставить рассмотрение
capture-give-up-sure = Оставить это рассмотрение? Решённое в нём будет потеряно; досье останется, как есть.
capture-one-step = Одно рассмотрение — один шаг: Ctrl Z возвращает всё. Незавершённые рассмотрения хранятся.
capture-accepted = принято
capture-dropped = отброшено
capture-likely = возможно
capture-who = Кто
capture-name = Название
capture-via = Цепь после говорящего
capture-via-hint = один голос в строке, по направлению к этой странице
capture-date = Дата
capture-about-field = О чём
capture-wording = Слова
capture-remark = Почему, вопреки правилу
capture-no-proposals = Из этого текста ничего не предложено. Запись сохранит сам источник.
capture-cards = Предложения
capture-text = Текст
capture-offered = Рассмотрение не завершено: { $title }
capture-kind-statement = Заявление
capture-kind-meeting = Встреча
capture-kind-venue = Место
capture-kind-issue = Камень преткновения
capture-kind-incident = Происшествие
capture-kind-offer = Предложение
capture-kind-person = Лицо
capture-kind-party = Сторона
