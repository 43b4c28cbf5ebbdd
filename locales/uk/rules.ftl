### Why a development is refused. States and kinds arrive as the words of the vocabulary.

rules-or = { $first } або { $last }
rules-nothing = нічого
rules-order-later_move = Записане на { $when } ({ $what }) не могло б стояти після цього: { $reason }

rules-round-not_scheduled = Стан «{ $to }» неможливий: дати раунду не записано
rules-round-not_begun = Раунд не може бути перерваний: не записано, що він почався
rules-round-concluded = Раунд завершено; те, що далі, — окремий раунд
rules-round-cancelled = Раунд скасовано; до стану «{ $to }» його треба призначити знову
rules-round-order = Раунд у стані «{ $from }»; після нього стан «{ $to }» неможливий. Можливо: { $next }
rules-round-begin = Раунд не може починатися зі стану «{ $to }»

rules-offer-never_made = Стан «{ $to }» неможливий: не записано, що пропозицію зроблено
rules-offer-withdrawn = Пропозицію відкликано; до стану «{ $to }» її треба зробити знову
rules-offer-lapsed = Строк пропозиції минув; до стану «{ $to }» її треба зробити знову
rules-offer-order = Пропозиція у стані «{ $from }»; після нього стан «{ $to }» неможливий. Можливо: { $next }
rules-offer-no_reply = Відповіді на пропозицію ще не може бракувати: не записано, що її зроблено
rules-offer-nothing_owed = Відповіді на пропозицію не бракує: її стан — «{ $state }»
rules-offer-not_theirs = Відповідати на пропозицію має не ця сторона

rules-issue-never_agreed = Спірне питання не можна відкрити знову: не записано, що його узгоджено
rules-issue-agreed = Спірне питання узгоджено; для стану «{ $to }» його спершу треба відкрити знову
rules-issue-order = Спірне питання у стані «{ $from }»; після нього стан «{ $to }» неможливий. Можливо: { $next }
rules-issue-begin = Спірне питання не може починатися зі стану «{ $to }»

rules-pledge-never_given = Стан «{ $to }» неможливий: не записано, що зобов’язання дано
rules-pledge-no_such_reading = Зобов’язання не має такого тлумачення свого обсягу

rules-subject-kind = Подія виду «{ $asserts }» стосується запису виду { $kinds }, а не { $subject }
rules-override-no_remark = Щоб записати всупереч правилу, скажіть чому: примітка залишиться при записі
rules-chain-no_speaker = Ланцюжку доказів потрібен мовець або принаймні джерело чи нотатка, де це прочитано
rules-chain-not_a_path = Один голос стоїть у ланцюжку доказів двічі: зробіть із нього два ланцюжки
rules-chain-two_ends = Ланцюжок доказів закінчується джерелом або нотаткою: зробіть із нього два ланцюжки
rules-span-no_source = Точним словам потрібне джерело або нотатка, де вони стоять
rules-span-empty = Позначені слова порожні
rules-rank-unsupported = Переважне значення потребує доказів або позначки, що це власне спостереження аналітика
rules-credibility-one_origin = Достовірність 1 потребує двох незалежних першоджерел; тут { $origins }
rules-quantity-not_a_number = Кількість — це скінченне число
rules-quantity-backwards = Найменше значення, { $least }, більше за найбільше, { $most }
