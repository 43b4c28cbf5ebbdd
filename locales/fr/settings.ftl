### Translated from ../en; the comments there say what the arguments are.

settings-title = Apparence
settings-text = Conservé avec cette fenêtre ; le dossier ne le contient pas.
settings-theme = Thème
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-density = Densité
settings-density-comfortable = Aérée
settings-density-compact = Compacte
settings-text-size = Taille du texte
settings-smaller = A −
settings-smaller-label = A −, texte plus petit
settings-larger = A +
settings-larger-label = A +, texte plus grand
settings-language = Langue
settings-language-system = Comme le système
