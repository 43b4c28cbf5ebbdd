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
# Mondays are 1; in full.
dates-weekday-long =
    { $n ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }

## What is wrong with a date that cannot be read. Examples are written as they can be typed, in
## every language; $problem is one of the clauses below, $part one of the parts.

dates-part-whole = date
dates-part-year = année
dates-part-month = mois
dates-part-day = jour
dates-part-weekday = jour de la semaine
dates-part-qualifier = signe
dates-part-interval = intervalle
dates-part-time = heure
dates-part-word = mot
dates-part-character = caractère
dates-wrong-all = « { $input } » : { $problem }
dates-wrong-in = { $part } dans « { $input } » : { $problem }
dates-wrong-at = { $part } « { $fragment } » dans « { $input } » (caractère { $first }) : { $problem }
dates-wrong-span = { $part } « { $fragment } » dans « { $input } » (caractères { $first }–{ $last }) : { $problem }
dates-wrong-empty = il faut une date, par exemple 2026-02-04, 2026-02 ou 2026-02-04/2026-02-05
dates-wrong-character = ce caractère n’existe pas dans une date
dates-wrong-time-of-day = une date n’a pas d’heure : notez l’heure, avec son fuseau, comme heure d’une réunion
dates-wrong-sets = les ensembles de dates (niveau 2 de la norme) ne sont pas lus : notez chaque date
dates-wrong-significant = les exposants et les chiffres significatifs (niveau 2 de la norme) ne sont pas lus
dates-wrong-open-month = un seul chiffre du mois laissé ouvert (niveau 2 de la norme) n’est pas lu : écrivez XX
dates-wrong-open-day = un seul chiffre du jour laissé ouvert (niveau 2 de la norme) n’est pas lu : écrivez XX
dates-wrong-divisions = les saisons australes, trimestres et semestres (niveau 2 de la norme) ne sont pas lus : écrivez un intervalle de mois
dates-wrong-year-digits = une année s’écrit avec quatre chiffres, par exemple 2026
dates-wrong-short-year-after-y = la lettre Y est réservée aux années de plus de quatre chiffres
dates-wrong-long-year-without-y = une année de plus de quatre chiffres commence par Y
dates-wrong-minus-zero = l’année 0000 n’a pas de signe moins
dates-wrong-year-out-of-reach = les années vont ici de -262142 à 262141
dates-wrong-unspecified-year = X peut remplacer le dernier ou les deux derniers chiffres d’une année, par exemple 201X ou 20XX
dates-wrong-after-unspecified = ce qui suit une partie non précisée doit l’être aussi
dates-wrong-month-digits = un mois s’écrit avec deux chiffres, par exemple 02
dates-wrong-no-such-month = les mois vont de 01 à 12 (les saisons de 21 à 24)
dates-wrong-day-of-season = une saison n’a pas de jours à elle : écrivez un mois avant le jour
dates-wrong-day-digits = un jour s’écrit avec deux chiffres, par exemple 04
dates-wrong-day-zero = les jours commencent à 01
dates-wrong-no-such-day =
    { $days ->
        [one] { $month } n’a que { $days } jour
       *[other] { $month } n’a que { $days } jours
    }
dates-wrong-too-many-parts = une date se termine par son jour
dates-wrong-misplaced-qualifier = ?, ~ et % se mettent une fois, à la fin d’une date
dates-wrong-two-qualifiers = un seul signe suffit : % dit à la fois incertain et approximatif
dates-wrong-too-many-slashes = un intervalle a un seul / entre ses deux bornes
dates-wrong-no-bound = un intervalle a besoin d’une date à l’une de ses bornes au moins
dates-wrong-fragment-of-interval = chaque borne d’un intervalle s’écrit en entier, par exemple 2026-02-04/2026-02-05
dates-wrong-unspecified-in-interval = une borne d’intervalle n’a pas de X : omettez la partie non précisée, par exemple 2026-01
dates-wrong-misplaced-dots = .. se met seul pour une borne ouverte, par exemple ../2026-03 ou 2026-02-03/..
dates-wrong-backwards = l’intervalle finit avant de commencer
dates-wrong-backwards-new-year = l’intervalle finit avant de commencer : s’il passe le Nouvel An, écrivez l’année aux deux bornes
dates-wrong-missing-year = l’année manque, et les années ne se devinent pas : ajoutez-la, par exemple { $written } 2026
dates-wrong-missing-month = le mois manque : écrivez-le en lettres, par exemple 5 février 2026
dates-wrong-two-readings = cela se lit { $one } ou { $other } : écrivez le mois en lettres, ou { $one_figures }, ou { $other_figures }
dates-wrong-twice-day = il y a un jour de trop
dates-wrong-twice-year = il y a une année de trop
dates-wrong-twice-decade = il y a une décennie de trop
dates-wrong-twice-date = il y a une date de trop
dates-wrong-twice-month = il y a un mois de trop
dates-wrong-twice-season = il y a une saison de trop
dates-wrong-twice-weekday = il y a un jour de la semaine de trop
dates-wrong-weekday = le { $date } est un { $actual }
dates-wrong-count-is = du premier au dernier il y en a { $counted }
dates-wrong-count = du premier au dernier, le compte n’est pas celui-là
dates-wrong-count-nothing = il n’y a rien à compter ici
dates-wrong-vague-part = c’est trop peu pour classer : écrivez une durée telle que 1–10 Feb 2026, ou vers février 2026
dates-wrong-vague-exclusive = on ne sait pas si le jour lui-même compte : écrivez « depuis » ou « jusqu’au » avec le premier ou le dernier jour qui compte
dates-wrong-vague-relative = une date ne dépend pas du jour où on la lit : écrivez le jour même, par exemple 4 février 2026
dates-wrong-vague-week = les semaines ne sont pas lues : écrivez les jours, par exemple 2–8 février 2026
dates-wrong-unknown-word = ce mot est inconnu dans une date : écrivez 4 février 2026, 4–5 février 2026, février 2026 ou 2026-02-04
dates-wrong-no-sense = cela ne fait pas une date : écrivez 4 février 2026, 4–5 février 2026, février 2026 ou 2026-02-04
