### Translated from ../en; the comments there say what the arguments are.

why-title = Pourquoi cet état
why-weighed =
    { $n ->
        [one] { $n } élément pesé
       *[other] { $n } éléments pesés
    }
why-of = Pourquoi « { $state } » ? (Y)
why-none = Rien n’a été consigné dont un état pourrait découler.
why-close = Fermer
