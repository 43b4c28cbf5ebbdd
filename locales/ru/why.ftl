### Translated from ../en; the comments there say what the arguments are.

why-title = Почему такое состояние
why-weighed =
    { $n ->
        [one] взвешено: { $n }
       *[other] взвешено: { $n }
    }
why-of = Почему «{ $state }»? (Y)
why-none = Не записано ничего, из чего могло бы следовать состояние.
why-close = Закрыть
