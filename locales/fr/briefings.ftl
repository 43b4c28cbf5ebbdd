### Translated from ../en; the comments there say what the arguments are.

briefings-title = Notes de synthèse
briefings-text = Ce qui a été diffusé, à quelles horloges, et son empreinte. Une nouvelle note dit ce qui a changé depuis.
briefings-as-of = en date du { $day }
briefings-as-known = tel que connu le { $at }
briefings-compose = Rédiger
briefings-number = Nº
briefings-name = Titre
briefings-clocks = Horloges
briefings-audience = Destinataires
briefings-file = Fichier
briefings-issued = Diffusée
briefings-none = Rien n’a encore été diffusé
briefings-none-text = « Rédiger » montre la note telle qu’elle serait aux horloges ci-dessus. L’export écrit le fichier et conserve ici ce dont il est fait.
briefings-heading = Note de synthèse
briefings-heading-number = Note de synthèse { $number }
briefings-back = Retour à la liste
briefings-changes = Changements
briefings-since-last = depuis la dernière note
briefings-since-nothing = non listés
briefings-headline = Titre principal
briefings-headline-hint = Vide : il est composé.
briefings-exporting = Export en cours…
briefings-written = Écrit : { $file }
briefings-kept = Aucun fichier n’a été modifié et rien n’a été consigné comme diffusé.
