### Translated from ../en; the comments there say what the arguments are.

parts-arrow = →
parts-own-observation = observation directe
parts-no-evidence = aucun élément consigné
parts-close = Fermer
parts-dismiss = Écarter
parts-overridden = contre les règles
parts-recorded = consigné { $at }
parts-outside = Ouvrir à l’extérieur ?
parts-outside-text = Le bureau l’ouvrira dans son propre programme. L’exploitant du site pourra voir votre visite.
parts-outside-open = Ouvrir
parts-outside-stay = Rester ici
parts-not-saved = Rien n’a été modifié dans le dossier ; ce que vous avez saisi est encore ici.
parts-overwrite = Enregistrer ma version par-dessus
parts-overwrite-text = L’autre version reste dans l’historique.
parts-no-answer = Le programme n’a pas répondu.
about-text = Conserve ce que l’on sait des pourparlers, qui l’a dit, et depuis quand on le sait.
about-terms = Apache-2.0 ou MIT. Rien ne quitte cet ordinateur. Composé en Inter, Source Serif 4 et Noto Naskh Arabic, chacun sous licence SIL Open Font License 1.1.
parts-figure = Figure…
parts-figure-hint = Écrire la figure de cette vue dans un fichier, avec sa mention
parts-figure-svg = Dessin SVG
parts-figure-png = Image PNG
parts-figure-written = { $file } a été écrit, mention { $mark }.
