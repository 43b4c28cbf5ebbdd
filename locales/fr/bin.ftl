### Translated from ../en; the comments there say what the arguments are.

bin-title = Corbeille
bin-text = Les fiches retirées gardent ici leur historique jusqu’à leur purge.
bin-now = Elle est montrée telle qu’elle est maintenant, quoi que disent les horloges.
bin-record = Fiche
bin-kind = Genre
bin-why = Fusionnée
bin-since = Mise ici
bin-merged = avec { $name }
bin-restore = Restaurer
bin-purge = Purger
bin-empty = La corbeille est vide
bin-empty-text = Ce que vous retirez d’une vue arrive ici, et peut être restauré à tout moment.
bin-purge-ask =
    { $n ->
        [one] Purger cette fiche ?
       *[other] Purger { $n } fiches ?
    }
bin-purge-text = Le contenu est effacé du dossier pour de bon, dans toutes ses versions. Le journal garde la trace que quelque chose se trouvait ici et la date de la purge. C’est irréversible ; les sauvegardes antérieures le contiennent encore.
bin-purge-do = Effacer
bin-purge-not = Conserver
