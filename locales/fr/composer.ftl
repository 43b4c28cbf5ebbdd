### Translated from ../en; the comments there say what the arguments are.

composer-text = Tout est composé à partir du dossier aux horloges choisies. Vos mots restent les vôtres ; chaque phrase garde ses preuves.
composer-template = Modèle
composer-templates = Modèles…
composer-profile = Profil de destinataires
composer-profiles = Profils…
composer-readers = Pour qui
composer-readers-hint = Imprimé sous le titre.
composer-as-known-hint = Un jour, ou un instant comme 2026-01-29T18:00Z.
composer-today = aujourd’hui
composer-since-number = depuis la note { $number }
composer-since-instant = depuis un instant
composer-since-when = Depuis quand
composer-process = Processus
composer-also = Porte aussi sur
composer-also-hint = Les cycles de pourparlers, offres et points de blocage de tous figurent dans un même document, numéroté parmi les notes de synthèse du premier.
composer-days = Jours considérés
composer-days-hint = Les incidents et la chronologie s’y tiennent. Vide : tous.
composer-day-wanted = Un jour complet, par exemple 2026-01-30.
composer-citation = Style bibliographique
composer-citation-hint = Met en forme la liste des sources, si le document en a une.
composer-citation-file = Depuis un fichier…
composer-citation-own = Votre propre style
composer-paper = Papier
composer-mark = Marquage du produit
composer-mark-reason = Pourquoi ce marquage
composer-mark-reason-hint = Nécessaire s’il est inférieur au contenu. Conservé dans le dossier, imprimé nulle part.
composer-sections = Sections
composer-sections-hint = Glissez, ou Alt et les flèches, pour changer l’ordre.
composer-section-moved = { $section } : désormais { $n } sur { $of }
composer-preview = Aperçu des pages
composer-page = Page { $n } sur { $of }
composer-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
composer-beyond = { $n ->
    [one] Prévue pour une seule : à partir de « { $head } », la place manque. Abrégez ou retirez une section.
   *[other] Prévue pour { $n } : à partir de « { $head } », la place manque. Abrégez ou retirez une section.
}
composer-zoom = { $percent } %
composer-smaller = Plus petit
composer-larger = Plus grand
composer-figure = Figure
composer-sources = Sources
composer-wording = Votre formulation
composer-sentence-edit = Entrée pour le dire autrement
composer-sentence-edited = Modifiée. Entrée pour la changer
composer-sentence-stale = Modifiée, et les faits ont changé depuis
composer-sentence-prose = Vos mots. Entrée mène à leur champ
composer-strip = Preuves et contrôles
composer-tab-evidence = Preuves
composer-tab-checks = Contrôles
composer-tab-left-out = Omis
composer-evidence-none = Pointez une phrase, ou allez-y avec Tab : ce qui la fonde s’affiche ici.
composer-evidence-own = Elle ne repose sur aucun fait : elle vient du modèle ou d’une main.
composer-evidence-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
composer-origins = { $n ->
    [one] une origine, chemins : { $paths }
   *[other] { $n } origines, chemins : { $paths }
}
composer-edited = Modifiée ; générée, elle se lit
composer-generated-again = Revenir à la formulation générée
composer-stale = Les faits ont changé
composer-stale-text = Votre formulation reste sur la page. Le dossier dirait maintenant :
composer-keep-mine = Garder la mienne
composer-take-new = Prendre la nouvelle
composer-checks-none = Rien trouvé. La note peut être diffusée.
composer-checks-open = { $n ->
    [one] { $n } contrôle ouvert : corrigez ou écartez-le avant diffusion.
   *[other] { $n } contrôles ouverts : corrigez ou écartez-les avant diffusion.
}
composer-waive = Écarter
composer-waive-remark = Pourquoi cela reste
composer-waive-not = Rouvrir
composer-waived = Écarté :
composer-left-out-none = Rien n’est caché à ces lecteurs. Un profil ou un marquage le ferait.
composer-left-out = Fiches omises : { $n } ; dont { $seen } auraient paru.
composer-still-named = Encore nommé dans vos propres mots. Voyez chacun.
composer-format-docx = DOCX, pour Word et LibreOffice
composer-format-pdf = PDF/A, balisé
composer-format-html = HTML, autonome
composer-format-markdown = Markdown
composer-format-text = Texte brut, pour courriel
composer-format-json = JSON, pour d’autres programmes
composer-copy = Exporter une copie…
composer-issue = Diffuser…
composer-issued = Diffusé : { $file }
composer-drafts = Brouillons
composer-draft-untitled = Sans titre ({ $template })
composer-discard = Jeter
composer-discard-named = Jeter { $title }
composer-again = Exporter de nouveau…
composer-again-title = Exporter de nouveau une note diffusée
composer-again-text = Refaite à ses propres horloges : dans son format, les mêmes octets, quoi qu’on ait changé depuis.
composer-profiles-title = Profils de destinataires
composer-profiles-none = Aucun encore
composer-profiles-text = Un profil dit ce que ses lecteurs peuvent voir. Ce qui est omis emporte ce que lui seul fonde.
composer-profile-new = Nouveau profil
composer-profile-name = Nom du profil
composer-profile-up-to = Jusqu’au marquage
composer-profile-up-to-hint = Ce qui est au-dessus est omis. Vide : rien.
composer-profile-sources = Nommer les sources
composer-profile-persons = Nommer les personnes
composer-profile-chatham = Sous la règle de Chatham House
composer-profile-chatham-hint = Orateurs et affiliations sont tus partout.
composer-profile-withheld-persons = Personnes tues
composer-profile-withheld-sources = Sources et médias tus
composer-profile-properties = Ce que les fichiers peuvent dire d’eux-mêmes
composer-compare = Comparer…
composer-compare-title = Deux notes, fait par fait
composer-compare-few = Rien à comparer encore
composer-compare-few-text = Il faut deux notes diffusées de ce processus.
composer-compare-from = De
composer-compare-to = À
composer-compare-alike = { $n ->
    [one] { $n } fait est dit de même.
   *[other] { $n } faits sont dits de même.
}
composer-compare-section = Section
composer-compare-same = Les deux disent les mêmes faits.
composer-fact-added = nouveau
composer-fact-gone = n’est plus dit
composer-fact-changed = changé
composer-verify = Vérifier un fichier…
composer-verify-title = Vérifier un fichier
composer-verify-text = Dit si un fichier est, octet pour octet, l’un de ceux diffusés depuis ce dossier.
composer-verify-choose = Choisir un fichier…
composer-verdict-issued = C’est le fichier diffusé.
composer-verdict-made_again = C’est une note diffusée dans un autre format, octet pour octet.
composer-verdict-differs = Il se dit note diffusée et en diffère.
composer-verdict-not_issued = Il n’a pas été diffusé depuis ce dossier.
composer-templates-title = Modèles
composer-template-own = le vôtre
composer-template-built-in = intégré
composer-template-copy = { $title }, copie
composer-template-copy-it = Copier
composer-template-copy-hint = Un modèle intégré se copie pour être modifié.
composer-template-name = Nom du modèle
composer-template-text = Texte du modèle
composer-template-untitled = Modèle sans titre
composer-fault = Il ne peut encore servir.
composer-fault-line = Ligne { $line }
composer-fault-kept = Le texte est gardé tel quel ; la page montre la dernière version lisible.
composer-fault-none = Aucune faute.
