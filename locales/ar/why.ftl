### Translated from ../en; the comments there say what the arguments are.

why-title = لماذا هذه الحالة
why-weighed =
    { $n ->
        [zero] لم يُوزن شيء
        [one] وُزن واحد
        [two] وُزن اثنان
       *[other] وُزن { $n }
    }
why-of = لماذا «{ $state }»؟ (Y)
why-none = لم يُسجَّل ما يمكن أن تنتج عنه حالة.
why-close = إغلاق
