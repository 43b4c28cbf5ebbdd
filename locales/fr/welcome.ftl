### Translated from ../en; the comments there say what the arguments are.

welcome-lead = Tient le registre d’une négociation entre deux documents signés : ce que l’on sait des pourparlers, qui l’a dit, et depuis quand on le sait.
welcome-demo = Ouvrir la démonstration
welcome-demo-text = Un cas traité de pourparlers trilatéraux, avec sources, reports et contradictions.
welcome-new = Nouveau dossier…
welcome-new-text = Un seul fichier sur votre disque. Rien ne quitte cet ordinateur.
welcome-open = Ouvrir…
welcome-open-text = Un fichier { $ending } que vous avez.
welcome-before = Ouverts auparavant
welcome-gone = n’est plus là
