### Translated from ../en; the comments there say what the arguments are.

welcome-lead = Ведёт запись переговоров между двумя подписанными документами: что известно о переговорах, кто это сказал и с каких пор это известно.
welcome-demo = Открыть пример
welcome-demo-text = Разобранный случай трёхсторонних переговоров с источниками, переносами и противоречиями.
welcome-new = Новое досье…
welcome-new-text = Один файл на вашем диске. Ничто не покидает этот компьютер.
welcome-open = Открыть…
welcome-open-text = Файл { $ending }, который у вас есть.
welcome-before = Открывали раньше
welcome-gone = больше не на месте
