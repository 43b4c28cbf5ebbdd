### Parts without a subject of their own, used in many rooms.

# Between the hops of a chain, along the line.
parts-arrow = →
parts-own-observation = own observation
parts-no-evidence = no evidence recorded
parts-close = Close
parts-dismiss = Dismiss
# A development recorded although a rule spoke against it.
parts-overridden = against the rules
parts-recorded = recorded { $at }
parts-outside = Open outside?
parts-outside-text = The desktop opens it in its own program. Whoever runs that site may see that you came.
parts-outside-open = Open
parts-outside-stay = Stay here
parts-not-saved = Nothing was changed in the dossier; what you typed is still here.
parts-overwrite = Save mine over it
parts-overwrite-text = The other version stays in the history.
parts-no-answer = The program did not answer.

about-text = Keeps what is known about talks, who said so, and since when it was known.
about-terms = Apache-2.0 or MIT. Nothing leaves this computer. Set in Inter, Source Serif 4 and Noto Naskh Arabic, each under the SIL Open Font License 1.1.
# The figure of a view: the timeline’s ribbon, the matrix, the map. Arguments: file, mark.
parts-figure = Figure…
parts-figure-hint = Write this view’s figure to a file, with its mark
parts-figure-svg = SVG drawing
parts-figure-png = PNG picture
parts-figure-written = { $file } was written, marked { $mark }.
