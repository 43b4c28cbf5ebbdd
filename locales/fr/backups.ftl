### Les sauvegardes, et ce qu’on peut faire d’un dossier endommagé. $at est un jour et une heure, $n un nombre.

backups-title = Sauvegardes
backups-text = Des copies entières à côté du dossier. Chacune est relue, ligne par ligne, avant de compter.
backups-foot = Sauvegarde { $at } · vérifiée
backups-foot-unsound = Sauvegarde { $at } · défectueuse
backups-foot-none = Pas encore de sauvegarde
backups-now = Sauvegarder maintenant
backups-making = Sauvegarde en cours
backups-made = Sauvegardé et relu : { $n } fiches.
backups-none = Il n’y en a pas encore. Une sauvegarde est faite toutes les demi-heures où quelque chose change, et avant toute opération importante.
backups-when = Faite
backups-why = Motif
backups-holds = Contient
backups-state = État
backups-reason-asked = demandée
backups-reason-interval = une demi-heure était passée
backups-reason-bulk = avant de nombreuses modifications
backups-reason-import = avant un import
backups-reason-purge = avant un effacement
backups-reason-restore = avant une restauration
backups-records = { $n ->
    [one] { $n } fiche
   *[other] { $n } fiches
}
backups-changes = { $n ->
    [one] { $n } modification
   *[other] { $n } modifications
}
backups-sound = vérifiée
backups-unsound = défectueuse
backups-behind = { $n ->
    [0] tel quel
    [one] { $n } modification depuis
   *[other] { $n } modifications depuis
}
backups-restore = Restaurer
backups-restore-ask = Mettre cette sauvegarde à la place du dossier ?
backups-restore-text = Le dossier sera tel qu’il était le { $at }, avec { $records }. Le fichier actuel reste à côté sous un autre nom ; rien n’est supprimé.
backups-restore-do = La restaurer
backups-restored = Restauré. Le fichier qui était là est conservé sous le nom { $name }.
backups-second = Second emplacement
backups-second-none = Aucun. Un disque qui tombe en panne emporte le dossier et les sauvegardes placées à côté.
backups-second-is = Chaque sauvegarde va aussi dans le dossier { $name }.
backups-second-choose = Choisir un dossier…
backups-second-forget = Pas de second emplacement
backups-drill = Essayer la dernière sauvegarde
backups-drilling = Remise en place de la dernière sauvegarde, à titre d’essai
backups-drill-never = Une sauvegarde est remise en place à titre d’essai une fois par mois, dans un dossier à part.
backups-drill-sound = Essayée le { $at } : remise en place, relue, { $n } fiches, rien ne manque.
backups-drill-unsound = Essayée le { $at } : la sauvegarde n’a pas pu être remise en place en entier. Faites-en une nouvelle.
backups-welcome = Sauvegardes…
backups-of = Sauvegardes de { $name }
backups-damaged = Ce dossier est endommagé
backups-damaged-text = Il n’a pas été modifié et ne le sera pas. Trois voies s’offrent à vous, et aucune ne supprime quoi que ce soit.
backups-damaged-restore = Restaurer une sauvegarde
backups-damaged-newest = La plus récente contient { $records } et date du { $at }.
backups-damaged-no-backup = Il n’y a pas de sauvegarde à côté de ce dossier.
backups-damaged-salvage = Sauver ce qui reste…
backups-damaged-salvage-text = Chaque version encore lisible passe dans un nouveau dossier, avec la liste de ce qui est perdu.
backups-damaged-look = Le consulter
backups-damaged-look-text = En lecture seule, dans la mesure où il se lit encore.
backups-salvaging = Lecture de ce qui reste
backups-salvaged = Ce qui restait est sauvé
backups-salvaged-text = { $records } en { $n } versions sont dans le nouveau dossier, désormais ouvert. Le fichier endommagé est resté où il était.
backups-salvaged-whole = Rien dont on puisse avoir connaissance n’est perdu.
backups-salvaged-lost = Perdu ou douteux
backups-salvaged-missing = La fin du fichier manque : { $n } pages. On ne sait pas ce qu’elles contenaient.
backups-lost-operation = l’intitulé d’une action
backups-lost-version = ce qu’une fiche disait pendant un temps
backups-lost-record = tout ce qu’une fiche a jamais dit
backups-lost-changed = conservé, mais pas à la lettre tel qu’enregistré
backups-lost-typing = ce qui était en cours de saisie
backups-lost-attached = un fichier saisi ou une image
backups-lost-action = action { $n }
backups-lost-unnamed = une fiche qu’on ne peut nommer
backups-lost-more = Et { $n } de plus.
backups-purge-too = L’effacer aussi des sauvegardes : une nouvelle est faite, et les précédentes sont retirées
backups-purged-too = { $n ->
    [one] { $n } sauvegarde a été retirée.
   *[other] { $n } sauvegardes ont été retirées.
}
backups-place-network = Ce dossier se trouve sur le lecteur d’un autre ordinateur. Les verrous et les synchronisations de ces lecteurs ne sont pas fiables : gardez le dossier sur un disque de cet ordinateur, et mettez les sauvegardes sur ce lecteur.
backups-place-synced = Ce dossier se trouve dans un répertoire qu’un autre programme copie ailleurs pendant qu’il est écrit. Gardez-le en dehors, et mettez-y les sauvegardes.
