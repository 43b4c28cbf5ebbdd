### Why a development is refused. States and kinds arrive as the words of the vocabulary.

rules-or = { $first } или { $last }
rules-nothing = ничего
rules-order-later_move = Записанное на { $when } ({ $what }) не могло бы стоять после этого: { $reason }

rules-round-not_scheduled = Состояние «{ $to }» невозможно: дата раунда не записана
rules-round-not_begun = Раунд не может быть прерван: не записано, что он начался
rules-round-concluded = Раунд завершён; то, что дальше, — отдельный раунд
rules-round-cancelled = Раунд отменён; до состояния «{ $to }» его нужно назначить снова
rules-round-order = Раунд в состоянии «{ $from }»; после него состояние «{ $to }» невозможно. Возможно: { $next }
rules-round-begin = Раунд не может начинаться с состояния «{ $to }»

rules-offer-never_made = Состояние «{ $to }» невозможно: не записано, что предложение сделано
rules-offer-withdrawn = Предложение отозвано; до состояния «{ $to }» его нужно сделать снова
rules-offer-lapsed = Срок предложения истёк; до состояния «{ $to }» его нужно сделать снова
rules-offer-order = Предложение в состоянии «{ $from }»; после него состояние «{ $to }» невозможно. Возможно: { $next }
rules-offer-no_reply = Ответа на предложение ещё не может не хватать: не записано, что оно сделано
rules-offer-nothing_owed = Ответа на предложение никто не должен: его состояние — «{ $state }»
rules-offer-not_theirs = Отвечать на предложение должна не эта сторона

rules-issue-never_agreed = Спорный вопрос нельзя открыть снова: не записано, что он согласован
rules-issue-agreed = Спорный вопрос согласован; для состояния «{ $to }» его сначала нужно открыть снова
rules-issue-order = Спорный вопрос в состоянии «{ $from }»; после него состояние «{ $to }» невозможно. Возможно: { $next }
rules-issue-begin = Спорный вопрос не может начинаться с состояния «{ $to }»

rules-pledge-never_given = Состояние «{ $to }» невозможно: не записано, что обязательство дано
rules-pledge-no_such_reading = У обязательства нет такого толкования его объёма

rules-subject-kind = Событие вида «{ $asserts }» относится к записи вида { $kinds }, а не { $subject }
rules-override-no_remark = Чтобы записать вопреки правилу, скажите почему: пометка останется при записи
rules-chain-no_speaker = Цепочке подтверждений нужен говорящий или хотя бы источник, где это прочитано
rules-chain-not_a_path = Один голос стоит в цепочке подтверждений дважды: сделайте из неё две
rules-span-no_source = Точным словам нужен источник, где они стоят
rules-span-empty = Отмеченные слова пусты
rules-rank-unsupported = Предпочтительному значению нужны подтверждения или пометка, что это собственное наблюдение аналитика
rules-credibility-one_origin = Для достоверности 1 нужны два независимых первоисточника; здесь { $origins }
rules-quantity-not_a_number = Количество — это конечное число
rules-quantity-backwards = Наименьшее значение, { $least }, больше наибольшего, { $most }
