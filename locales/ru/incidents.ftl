### Translated from ../en; the comments there say what the arguments are.

incidents-title = Инциденты
incidents-list-text = События на местах, каждое со своими сообщениями.
incidents-text-around = Сколько инцидентов приходится на дни до, во время и после каждого раунда. Enter показывает какие.
incidents-text-readings = Какие инциденты подпадают под каждое из расходящихся толкований обязательства.
incidents-new = Новый инцидент
incidents-empty-title = Инцидентов ещё нет
incidents-empty-text = Запишите событие с датой и местом, а затем добавляйте каждое сообщение о нём: числа хранятся как интервалы, и сообщения могут противоречить друг другу.
incidents-ways = Как показаны инциденты
incidents-way-list = Список
incidents-way-around = Вокруг раундов
incidents-way-readings = По толкованиям
incidents-n =
    { $n ->
        [0] без инцидентов
        [one] { $n } инцидент
        [few] { $n } инцидента
       *[many] { $n } инцидентов
    }
incidents-n-range = инцидентов: { $range }
incidents-killed = погибших: { $range }
incidents-injured = раненых: { $range }
incidents-untold =
    { $n ->
        [one] { $n } инцидент без числа
        [few] { $n } инцидента без числа
       *[many] { $n } инцидентов без числа
    }
incidents-killed-untold = о числе погибших не сообщено
incidents-injured-untold = о числе раненых не сообщено
incidents-disputed = о { $n } сообщают по-разному
incidents-from = с { $day }
incidents-until = до { $day }
incidents-any-day = в любой день
incidents-around = Дней до и после:
incidents-around-days = { "" }
incidents-around-label = Инциденты вокруг раундов
incidents-choose = Дни на выбор
incidents-chosen = Дни на выбор
incidents-round = Раунд
incidents-before =
    { $days ->
        [one] за { $days } день до
        [few] за { $days } дня до
       *[many] за { $days } дней до
    }
incidents-during = во время
incidents-after =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
incidents-before-of = До раунда «{ $round }»
incidents-during-of = Во время раунда «{ $round }»
incidents-after-of = После раунда «{ $round }»
incidents-in-days = { $name }: { $days }
incidents-ahead = ещё впереди
incidents-running = пока
incidents-note = Верхняя граница интервала считает и те инциденты, дата которых может лежать вне этих дней. Люди просуммированы по инцидентам, каждый взят один раз со всеми сообщениями; инциденты могут пересекаться. Соседство с раундом говорит лишь о времени.
incidents-cut = Посчитаны только последние 5000 инцидентов.
incidents-no-rounds-title = Ни один раунд ещё не имеет даты
incidents-no-rounds-text = Запишите, когда раунд должен состояться или состоялся; тогда будут посчитаны дни вокруг. Дни на выбор считают и без раунда.
incidents-later-rounds = Более поздние раунды
incidents-earlier-rounds = Более ранние раунды
incidents-close = Закрыть
incidents-more = Ещё инциденты
incidents-none-in = На эти дни не приходится ни один записанный инцидент.
incidents-maybe = возможно, в эти дни
incidents-no-number = число не сообщено
incidents-variously = сообщают по-разному
incidents-account-nobody = Сообщение без названного автора
incidents-attributed = приписывают: { $party }
incidents-superseded = не учитывается
incidents-incident = Инцидент
incidents-readings-of = Толкования обязательства «{ $pledge }»
incidents-one-reading = Одно толкование
incidents-reading-by = как его толкует { $who }
incidents-no-term = срок не назван
incidents-in-term = В пределах его дней
incidents-term-certain = в пределах его дней
incidents-term-possible = возможно, в пределах его дней
incidents-term-outside = вне его дней
incidents-judged = записано как «{ $state }»
incidents-unjudged = охват не оценён
incidents-reading-cut = Показаны только последние 50 инцидентов каждого толкования; посчитаны все.
incidents-readings-note = Приходится ли инцидент на дни толкования, считают. Входит ли он в охват — суждение: оно приведено там, где событие обязательства называет инцидент. Срок без первого дня начинается в день, когда по этому толкованию дано обязательство.
incidents-no-pledges-title = Обязательств ещё нет
incidents-no-pledges-text = Запишите обязательство с каждым толкованием того, что оно охватывает и до каких пор; тогда инциденты в его дни будут показаны по каждому толкованию.
incidents-new-pledge = Новое обязательство
incidents-previous = Предыдущие обязательства
incidents-next = Следующие обязательства
incidents-column-when = Произошёл
incidents-column-name = Инцидент
incidents-column-type = Что это было
incidents-column-place = Где
incidents-column-recorded = Записано
