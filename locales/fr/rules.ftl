### Why a development is refused. States and kinds arrive as the words of the vocabulary.

rules-or = { $first } ou { $last }
rules-nothing = rien
rules-order-later_move = Ce qui est noté au { $when } ({ $what }) ne pourrait pas suivre : { $reason }

rules-round-not_scheduled = L’état « { $to } » est impossible : aucune date n’est notée pour ce cycle
rules-round-not_begun = Le cycle ne peut pas être suspendu : rien de noté ne dit qu’il a commencé
rules-round-concluded = Le cycle est achevé ; ce qui suit est un cycle à part
rules-round-cancelled = Le cycle est annulé ; il doit être fixé à nouveau avant l’état « { $to } »
rules-round-order = Le cycle est à l’état « { $from } », que l’état « { $to } » ne peut pas suivre. Possible : { $next }
rules-round-begin = Le cycle ne peut pas commencer par l’état « { $to } »

rules-offer-never_made = L’état « { $to } » est impossible : rien de noté ne dit que l’offre a été faite
rules-offer-withdrawn = L’offre a été retirée ; elle doit être faite à nouveau avant l’état « { $to } »
rules-offer-lapsed = L’offre est caduque ; elle doit être faite à nouveau avant l’état « { $to } »
rules-offer-order = L’offre est à l’état « { $from } », que l’état « { $to } » ne peut pas suivre. Possible : { $next }
rules-offer-no_reply = Une réponse à l’offre ne peut pas manquer : rien de noté ne dit que l’offre a été faite
rules-offer-nothing_owed = Aucune réponse à l’offre n’est due : son état est « { $state } »
rules-offer-not_theirs = Ce n’est pas à cette partie de répondre à l’offre

rules-issue-never_agreed = Le point de blocage ne peut pas être rouvert : rien de noté ne dit qu’il a été convenu
rules-issue-agreed = Le point de blocage est convenu ; pour l’état « { $to } » il doit d’abord être rouvert
rules-issue-order = Le point de blocage est à l’état « { $from } », que l’état « { $to } » ne peut pas suivre. Possible : { $next }
rules-issue-begin = Le point de blocage ne peut pas commencer par l’état « { $to } »

rules-pledge-never_given = L’état « { $to } » est impossible : rien de noté ne dit que l’engagement a été pris
rules-pledge-no_such_reading = L’engagement n’a pas de lecture de sa portée de ce nom

rules-subject-kind = Un fait du type « { $asserts } » porte sur une fiche du type { $kinds }, non { $subject }
rules-override-no_remark = Pour le noter contre la règle, dites pourquoi : la remarque reste avec lui
rules-chain-no_speaker = Une chaîne de preuve demande un locuteur, ou au moins la source ou la note où elle a été lue
rules-chain-not_a_path = Une même voix figure deux fois dans une chaîne de preuve : faites-en deux chaînes
rules-chain-two_ends = Une chaîne de preuve finit dans une source ou dans une note : faites-en deux chaînes
rules-span-no_source = Les mots exacts demandent la source ou la note où ils figurent
rules-span-empty = Les mots marqués sont vides
rules-rank-unsupported = Une valeur préférée demande des preuves, ou la mention qu’il s’agit d’une observation propre de l’analyste
rules-credibility-one_origin = La crédibilité 1 demande deux origines indépendantes ; ici { $origins }
rules-quantity-not_a_number = Une quantité est un nombre fini
rules-quantity-backwards = La plus petite valeur, { $least }, dépasse la plus grande, { $most }
