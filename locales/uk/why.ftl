### Translated from ../en; the comments there say what the arguments are.

why-title = Чому такий стан
why-weighed =
    { $n ->
        [one] зважено: { $n }
       *[other] зважено: { $n }
    }
why-of = Чому «{ $state }»? (Y)
why-none = Не записано нічого, з чого міг би випливати стан.
why-close = Закрити
