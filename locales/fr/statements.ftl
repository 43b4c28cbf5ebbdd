### Translated from ../en; the comments there say what the arguments are.

statements-title = Déclarations
statements-text = Qui a dit quoi, en quels termes, et comment ces propos nous sont parvenus.
statements-said = Dit
statements-speaker = Locuteur
statements-words = Propos
statements-about = Au sujet de
statements-evidence = Éléments de preuve
statements-empty = Aucune déclaration
statements-empty-text = Une déclaration conserve le locuteur, les propos, les conditions dans lesquelles ils ont été tenus, et chaque relais entre le locuteur et vous.
statements-new = Nouvelle déclaration
