### Translated from ../en; the comments there say what the arguments are.

questions-title = Открытые вопросы
questions-text = Чего мы не знаем, что дало бы ответ и к какому сроку он нужен.
questions-question = Вопрос
questions-state = Состояние
questions-about = О чём
questions-answer = Ответ или что его дало бы
questions-due = Нужно к
questions-empty = Открытых вопросов нет
questions-empty-text = Запишите, чего не говорят сообщения. Вопрос, называющий, чем на него ответить, уже наполовину решён.
questions-new = Новый вопрос
