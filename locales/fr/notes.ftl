### Translated from ../en; the comments there say what the arguments are.

notes-title = Notes
notes-text = Markdown, enregistré pendant la saisie.
notes-filter = Filtrer
notes-filter-label = Filtrer les notes
notes-new = Nouvelle note
notes-none = Aucune note
notes-none-text = Réfléchissez ici par écrit. Une note peut porter sur toute fiche, et chacune de ses versions est conservée.
notes-note = Note
notes-unchosen = Aucune note choisie
notes-unchosen-text = Choisissez-en une sur le côté, ou appuyez sur Ctrl N pour une nouvelle.
notes-name = Titre
notes-write = Écrire
notes-read = Lire
notes-bin = Mettre à la corbeille
notes-again = Réessayer
notes-body = Texte de la note, Markdown
notes-about = Au sujet de
notes-then = C’est la note telle qu’on la connaissait { $when }. On n’écrit qu’au présent.
notes-hint = Écrivez. @ nomme personnes, parties et sessions ; [[ mène à toute fiche.
notes-task = Tâche
notes-make = Créer ({ $kind }) : « { $name } »
# Finding and replacing inside a note.
notes-find = Rechercher
notes-find-next = Suivant
notes-find-previous = Précédent
notes-find-all = Tous
notes-find-case = Respecter la casse
notes-find-pattern = Motif
notes-find-words = Mots entiers
notes-find-close = Fermer
notes-find-current = Occurrence actuelle
notes-find-line = à la ligne
notes-replace = Remplacer
notes-replace-with = Remplacer par
notes-replace-all = Tout remplacer
notes-replaced-line = Une occurrence remplacée à la ligne { $n }
notes-replaced-count = { $n } occurrences remplacées
notes-go-line = Aller à la ligne
notes-go = Aller
notes-offered = Propositions
notes-folded = Lignes repliées
notes-unfolded = Lignes dépliées
notes-folded-text = texte replié
notes-fold = Replier
notes-unfold = Déplier
notes-selection-deleted = Sélection supprimée
# Two texts of one note.
notes-two = Deux textes de cette note
notes-two-text = Cette note a été modifiée ailleurs pendant que vous écriviez. Les deux textes sont gardés jusqu’à votre choix.
notes-two-mine = Écrit ici
notes-two-theirs = Dans le dossier
notes-two-keep = Garder ce qui est écrit ici
notes-two-keep-theirs = Garder ce qui est dans le dossier
notes-two-both = Garder les deux, en deux notes
notes-two-copy = { $title } (autre texte)
# Talks: written while people speak.
notes-talks = Pourparlers
notes-talks-text = Heures, orateurs et paroles, ligne par ligne
notes-talks-title = Pourparlers { $day } { $about }
notes-talks-zone = Fuseau horaire
notes-talks-zone-bad = Ce fuseau n’existe pas. En attendant, les lignes portent l’heure de cette machine.
notes-talks-day = Jour
notes-talks-round = Session
notes-talks-stamp = Noter l’heure
notes-talks-terms = Conditions
notes-talks-no-speakers = Choisissez la session : chaque membre de ses délégations aura sa touche.
notes-lines = Déclarations tirées de cette note
notes-lines-open = En faire des déclarations…
notes-lines-about = Elles portent sur
notes-lines-about-needed = Dites d’abord sur quoi elles portent.
notes-lines-none = Aucune ligne avec une heure, un orateur et des mots.
notes-lines-recorded = enregistrée
notes-lines-one = Enregistrer
notes-lines-one-of = Enregistrer « { $words } »
notes-lines-record = { $n ->
    [one] Enregistrer { $n } déclaration
   *[other] Enregistrer { $n } déclarations
  }
notes-evidence = Tiré de la note de l’analyste
# History of a note.
notes-history = Historique
notes-history-revisions = Révisions, la plus récente d’abord
notes-history-before = Face à la précédente
notes-history-now = Face à l’actuelle
notes-history-text = Ce qui a changé
notes-history-text-hint = Souligné : ajouté. Barré : retiré.
notes-history-restore = Rétablir ce texte
notes-history-purged = Le contenu de cette révision a été effacé.
# Links between notes and records.
notes-linked = { $n ->
    [one] Liée depuis { $n } note
   *[other] Liée depuis { $n } notes
  }
notes-named = { $n ->
    [one] Ce nom figure dans { $n } note
   *[other] Ce nom figure dans { $n } notes
  }
notes-link = En faire un lien
notes-link-in = En faire un lien dans « { $title } »
notes-tags = Étiquettes
notes-pin = Épingler
notes-pinned = Notes épinglées
notes-as-template = Utiliser comme modèle
notes-pasted = Collé en texte brut. Avec les liens, les listes et la source :
notes-pasted-from = Source :
# How a note begins.
notes-from = Nouvelle à partir de…
notes-from-text = Toute note peut servir de modèle : indiquez-le à son pied.
notes-template-readout = Compte rendu
notes-template-readout-title = Compte rendu {"{{"}date{"}}"}
notes-template-readout-text = # Compte rendu, {"{{"}day{"}}"}

    {"{{"}about{"}}"}

    ## Qui s’est réuni

    ## Ce qui a été dit

    ## Ce qui a été convenu

    ## Ce qui reste ouvert

    - [ ] Prochaine étape
notes-template-bilateral = Entretien bilatéral
notes-template-bilateral-title = Entretien bilatéral {"{{"}date{"}}"}
notes-template-bilateral-text = # Entretien bilatéral, {"{{"}day{"}}"}

    | | Partie A | Partie B |
    | --- | --- | --- |
    | Chef | | |
    | Ligne | | |

    ## Où elles divergent

    ## Où elles ont bougé
notes-template-press = Éléments de langage
notes-template-press-title = Éléments de langage {"{{"}date{"}}"}
notes-template-press-text = # Éléments de langage, {"{{"}day{"}}"}

    ## Ligne

    ## Si l’on demande

    - Question :
      Réponse :
notes-template-daily = Journal du jour
notes-template-daily-title = Journal { $day }
notes-template-daily-text = # {"{{"}day{"}}"}

    ## Vu

    ## À faire

    - [ ]{" "}
# Folders of Markdown.
notes-importing = Importation des notes
notes-exporting = Exportation des notes
notes-stopped = Arrêté. Rien n’a été modifié.
notes-folder-name = Notes
notes-exported = { $notes } notes et { $files } autres fichiers écrits dans « { $name } ».
notes-exported-missing = { $n } fichiers ne sont pas dans ce dossier et ont été laissés de côté.
notes-taken = Ce qui a été repris
notes-taken-counts = Notes : { $notes } · autres fichiers : { $files } · déjà connus : { $known } · laissés : { $out }
notes-taken-more = et { $n } de plus
notes-fate-note = repris comme note
notes-fate-beside = repris à côté d’un autre texte
notes-fate-known = déjà connu
notes-fate-attached = gardé avec les notes
notes-fate-left_out = laissé de côté
