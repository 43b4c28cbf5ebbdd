### Translated from ../en; the comments there say what the arguments are.

questions-title = Questions ouvertes
questions-text = Ce que nous ignorons, ce qui y répondrait, et pour quand on le veut.
questions-question = Question
questions-state = État
questions-about = Au sujet de
questions-answer = Réponse, ou ce qui répondrait
questions-due = Voulue pour le
questions-empty = Aucune question ouverte
questions-empty-text = Notez ce que les récits ne disent pas. Une question qui nomme ce qui y répondrait est à demi résolue.
questions-new = Nouvelle question
