### The view of the window's looks and language.

settings-title = Appearance
settings-text = Kept with this window; the dossier does not hold it.
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = Density
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-text-size = Text size
settings-smaller = A −
settings-smaller-label = A −, smaller text
settings-larger = A +
settings-larger-label = A +, larger text
settings-language = Language
settings-language-system = As the system
