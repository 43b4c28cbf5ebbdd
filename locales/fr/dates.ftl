### Translated from ../en; the comments there say what the arguments are.

dates-month-short =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
dates-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
dates-month-of-day =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
dates-day = { $day } { $month } { $year }
dates-day-no-year = { $day } { $month }
dates-day-long = { $day } { $month } { $year }
dates-month-year = { $month } { $year }
dates-days-in-month = { $from }–{ $to } { $month } { $year }
dates-days = { $from } – { $to }
dates-instant = { $day }, { $time }
dates-instant-zone = { $day }, { $time } { $zone }
dates-months-in-year = { $from }–{ $to } { $year }
dates-season =
    { $n ->
        [21] printemps
        [22] été
        [23] automne
       *[24] hiver
    }
dates-bc = { $year } av. J.-C.
dates-ad = { $year } apr. J.-C.
dates-some-day = { $period } (jour inconnu)
dates-some-month = { $period } (mois inconnu)
dates-some-year = { $from }–{ $to } (année inconnue)
dates-about = vers { $date }
dates-circa = v. { $date }
dates-uncertain = { $date }, incertain
dates-uncertain-passing = { $date } (incertain)
dates-questioned = { $date } ?
dates-from = dès { $date }
dates-from-on = à partir du { $date }
dates-from-unknown = à partir du { $date }, fin inconnue
dates-until = jusqu’au { $date }
dates-until-unknown = jusqu’au { $date }, début inconnu
dates-from-to = du { $from } au { $to }
dates-weekday =
    { $n ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    }
dates-weekday-day = { $weekday } { $day }
