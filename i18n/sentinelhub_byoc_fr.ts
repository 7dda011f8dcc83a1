<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>No connection to Sentinel Hub is chosen.</source>
        <translation>Aucune connexion à Sentinel Hub n’est choisie.</translation>
    </message>
    <message>
        <source>{title} (environment)</source>
        <translation>{title} (environnement)</translation>
    </message>
    <message>
        <source>Choose one of: {names}; or make one of them the default.</source>
        <translation>Choisissez l’une de celles-ci : {names} ; ou faites de l’une d’elles la connexion par défaut.</translation>
    </message>
    <message>
        <source>Add a connection in the Sentinel Hub BYOC panel, or set the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Ajoutez une connexion dans le panneau Sentinel Hub BYOC, ou définissez les variables d’environnement SH_CLIENT_ID et SH_CLIENT_SECRET (ainsi que SH_BASE_URL et SH_TOKEN_URL pour un autre déploiement que AWS EU).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Sentinel Hub BYOC panel</source>
        <translation>Panneau Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Show collections and tiles of Sentinel Hub BYOC</source>
        <translation>Afficher les collections et les tuiles de Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Register selected rasters…</source>
        <translation>Inscrire les rasters sélectionnés…</translation>
    </message>
    <message>
        <source>Load the collection&apos;s tiles on the map</source>
        <translation>Charger les tuiles de la collection sur la carte</translation>
    </message>
    <message>
        <source>Derive cover geometry of selected rasters</source>
        <translation>Calculer la géométrie de couverture des rasters sélectionnés</translation>
    </message>
    <message>
        <source>Check selected rasters for BYOC</source>
        <translation>Vérifier les rasters sélectionnés pour BYOC</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Essayer sans compte</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The help is here: {address}</source>
        <translation>L’aide se trouve ici : {address}</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <source>The output {name} could not be written: {why}</source>
        <translation>La sortie {name} n’a pas pu être écrite : {why}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>sentinel hub,byoc,cog,collection,tile,copernicus,s3,bucket,footprint</source>
        <translation>sentinel hub,byoc,cog,collection,tuile,copernicus,s3,bucket,emprise,empreinte</translation>
    </message>
    <message>
        <source>{name} has a value that cannot be used: {value}</source>
        <translation>{name} a une valeur inutilisable : {value}</translation>
    </message>
</context>
<context>
    <name>AuditCollection</name>
    <message>
        <source>Left out: {file}: {why}</source>
        <translation>Laissé de côté : {file} : {why}</translation>
    </message>
    <message>
        <source>(and {more} more)</source>
        <translation>(et {more} de plus)</translation>
    </message>
    <message>
        <source>Findings: {findings}. Tiles in order: {in_order}, being ingested: {pending}. Files of tiles: {files}, left out: {left_out}.</source>
        <translation>Constats : {findings}. Tuiles en ordre : {in_order}, en cours d’ingestion : {pending}. Fichiers des tuiles : {files}, laissés de côté : {left_out}.</translation>
    </message>
    <message>
        <source>Nothing could be mended.</source>
        <translation>Rien n’a pu être réparé.</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Tuiles non inscrites</translation>
    </message>
    <message>
        <source>Tiles whose files are gone</source>
        <translation>Tuiles dont les fichiers ont disparu</translation>
    </message>
    <message>
        <source>Tiles whose files have changed</source>
        <translation>Tuiles dont les fichiers ont changé</translation>
    </message>
    <message>
        <source>Failed tiles that would pass now</source>
        <translation>Tuiles en échec qui passeraient maintenant</translation>
    </message>
    <message>
        <source>Failed tiles that would fail again</source>
        <translation>Tuiles en échec qui échoueraient encore</translation>
    </message>
    <message>
        <source>Cover geometries that are only the bounding box</source>
        <translation>Géométries de couverture réduites à l’emprise</translation>
    </message>
    <message>
        <source>Tiles that could not be judged</source>
        <translation>Tuiles qui n’ont pas pu être évaluées</translation>
    </message>
    <message>
        <source>Audit collection</source>
        <translation>Auditer une collection</translation>
    </message>
    <message>
        <source>Compares a collection with its bucket, and finds: files that are not registered; tiles whose files are gone; tiles whose files have changed since they were ingested; tiles that failed and would pass now, and those that would fail again, with the reason; cover geometries that are only the bounding box though the files hold no data at their edges.</source>
        <translation>Compare une collection avec son bucket et trouve : les fichiers qui ne sont pas inscrits ; les tuiles dont les fichiers ont disparu ; les tuiles dont les fichiers ont changé depuis leur ingestion ; les tuiles en échec qui passeraient maintenant, et celles qui échoueraient encore, avec la raison ; les géométries de couverture réduites à l’emprise alors que les fichiers n’ont pas de données sur leurs bords.</translation>
    </message>
    <message>
        <source>Each finding comes with the one step that mends it, which can be taken at once (see {parameter}). The bucket and the tiles are listed once; rasters are opened only where nothing else tells. Tiles that are being ingested are left alone.</source>
        <translation>Chaque constat est accompagné de la mesure qui le répare, et qui peut être prise aussitôt (voir {parameter}). Le bucket et les tuiles sont listés une seule fois ; les rasters ne sont ouverts que si rien d’autre ne renseigne. Les tuiles en cours d’ingestion sont laissées tranquilles.</translation>
    </message>
    <message>
        <source>A table, one row a finding: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Optional.</source>
        <translation>Une table, une ligne par constat : kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Facultatif.</translation>
    </message>
    <message>
        <source>How many findings there are; 0: all is as it should be.</source>
        <translation>Nombre de constats ; 0 : tout est comme il se doit.</translation>
    </message>
    <message>
        <source>How many findings were mended, or in a dry run would be.</source>
        <translation>Nombre de constats réparés, ou qui le seraient en simulation.</translation>
    </message>
    <message>
        <source>How many could not be mended; their messages tell why.</source>
        <translation>Nombre de ceux qui n’ont pas pu être réparés ; leurs messages disent pourquoi.</translation>
    </message>
    <message>
        <source>How many files of the bucket are no tile&apos;s and can be none; the log tells why.</source>
        <translation>Nombre de fichiers du bucket qui n’appartiennent à aucune tuile et ne peuvent en former une ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Does everything but mend: see what would be done.</source>
        <translation>Fait tout sauf réparer : pour voir ce qui serait fait.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Table des constats.</translation>
    </message>
    <message>
        <source>Findings mended</source>
        <translation>Constats réparés</translation>
    </message>
    <message>
        <source>Findings not mended</source>
        <translation>Constats non réparés</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers laissés de côté</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Dossier dans le bucket (vide : tout le bucket)</translation>
    </message>
    <message>
        <source>Only files and tiles in this folder, or deeper, are compared: scenes/2024. Give it when the bucket holds the files of other collections too: they would all be found unregistered.</source>
        <translation>Seuls les fichiers et les tuiles de ce dossier, ou plus bas, sont comparés : scenes/2024. À indiquer quand le bucket contient aussi les fichiers d’autres collections : ils seraient tous trouvés non inscrits.</translation>
    </message>
    <message>
        <source>Pattern of files not registered (empty: from their names)</source>
        <translation>Motif des fichiers non inscrits (vide : d’après leurs noms)</translation>
    </message>
    <message>
        <source>How files that are not registered make tiles: a pattern of their keys with named groups, as “Register bucket” (byoc:registerbucket) takes it. Empty: the files are grouped by their names and the bands of the collection.</source>
        <translation>Comment les fichiers non inscrits forment des tuiles : un motif de leurs clés avec des groupes nommés, comme l’accepte « Inscrire un bucket » (byoc:registerbucket). Vide : les fichiers sont regroupés d’après leurs noms et les bandes de la collection.</translation>
    </message>
    <message>
        <source>Mend at once</source>
        <translation>Réparer aussitôt</translation>
    </message>
    <message>
        <source>Any of these. none: only tell. register: register the files that no tile has, each tile with its cover geometry, unless its files would fail. reingest: have tiles ingested again whose files have changed, or that would pass now. delete: delete the registration of tiles that have no file. delete-incomplete: the same for tiles of which some files are gone. derive-cover: outline the valid data of tiles whose cover geometry is only the bounding box. Files are never changed.</source>
        <translation>Une ou plusieurs de ces valeurs. none : seulement signaler. register : inscrire les fichiers qu’aucune tuile ne possède, chaque tuile avec sa géométrie de couverture, sauf si ses fichiers échoueraient. reingest : faire réingérer les tuiles dont les fichiers ont changé ou qui passeraient maintenant. delete : supprimer l’inscription des tuiles qui n’ont aucun fichier. delete-incomplete : de même pour les tuiles dont certains fichiers ont disparu. derive-cover : tracer le contour des données valides des tuiles dont la géométrie de couverture se réduit à l’emprise. Les fichiers ne sont jamais modifiés.</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>“{text}” is not a number. Write it with a point, such as -9999 or 0.5.</source>
        <translation>« {text} » n’est pas un nombre. Écrivez-le avec un point, comme -9999 ou 0.5.</translation>
    </message>
    <message>
        <source>NaN is always no data and need not be set. Enter a finite number, or nothing.</source>
        <translation>NaN signifie toujours l’absence de donnée et n’a pas à être défini. Saisissez un nombre fini, ou rien.</translation>
    </message>
    <message>
        <source>The band has no name.</source>
        <translation>La bande n’a pas de nom.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {most} are allowed.</source>
        <translation>Le nom compte {count} caractères ; {most} sont permis.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a band. Use letters, digits, _ and $, and do not begin with a digit: scripts use it.</source>
        <translation>« {name} » n’est pas un nom de bande. Utilisez des lettres, des chiffres, _ et $, sans commencer par un chiffre : les scripts l’utilisent.</translation>
    </message>
    <message>
        <source>“{name}” is a word of JavaScript: scripts could not use the band.</source>
        <translation>« {name} » est un mot de JavaScript : les scripts ne pourraient pas utiliser la bande.</translation>
    </message>
    <message>
        <source>Two bands are called “{name}”.</source>
        <translation>Deux bandes s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>The source stands in the name of a file, in place of (BAND): it cannot hold a slash.</source>
        <translation>La source figure dans le nom d’un fichier, à la place de (BAND) : elle ne peut pas contenir de barre oblique.</translation>
    </message>
    <message>
        <source>The band in the file is a whole number from 1 to {most}.</source>
        <translation>La bande dans le fichier est un nombre entier de 1 à {most}.</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Remove the selected bands</source>
        <translation>Retirer les bandes sélectionnées</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Reprendre les bandes d’une couche raster ou de fichiers</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Ajouter une bande</translation>
    </message>
    <message>
        <source>Remove the selected bands (Del)</source>
        <translation>Retirer les bandes sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read bands from files</source>
        <translation>Lire les bandes dans des fichiers</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</source>
        <translation>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the bands …</source>
        <translation>Lecture des bandes …</translation>
    </message>
    <message>
        <source>Reading the bands of {count} file(s)</source>
        <translation>Lecture des bandes de {count} fichier(s)</translation>
    </message>
    <message>
        <source>{count} band(s) left out: they were there.</source>
        <translation>{count} bande(s) laissée(s) de côté : elles étaient déjà là.</translation>
    </message>
    <message>
        <source>{count} band(s) read.</source>
        <translation>{count} bande(s) lue(s).</translation>
    </message>
</context>
<context>
    <name>BandsModel</name>
    <message>
        <source>The service lets no band be added once the collection has tiles. Create another collection for them.</source>
        <translation>Le service ne permet plus d’ajouter de bande dès que la collection a des tuiles. Créez une autre collection pour elles.</translation>
    </message>
    <message>
        <source>A collection has {most} bands at most.</source>
        <translation>Une collection compte au plus {most} bandes.</translation>
    </message>
    <message>
        <source>Select a band first.</source>
        <translation>Sélectionnez d’abord une bande.</translation>
    </message>
    <message>
        <source>The service lets not all bands be removed while the collection has tiles.</source>
        <translation>Le service ne permet pas de retirer toutes les bandes tant que la collection a des tuiles.</translation>
    </message>
    <message>
        <source>Band {number}: {problem}</source>
        <translation>Bande {number} : {problem}</translation>
    </message>
    <message>
        <source>The values of this source are {known} at the service, which cannot be changed any more.</source>
        <translation>Les valeurs de cette source sont en {known} au service, ce qui ne peut plus être changé.</translation>
    </message>
    <message>
        <source>Choose “A value for each band” under “No data” to enter it here.</source>
        <translation>Choisissez « Une valeur par bande » sous « Sans donnée » pour la saisir ici.</translation>
    </message>
    <message>
        <source>The service lets only names and no data of bands be changed once the collection has tiles. Create another collection for other files.</source>
        <translation>Le service ne permet de changer que les noms et les valeurs sans donnée des bandes dès que la collection a des tuiles. Créez une autre collection pour d’autres fichiers.</translation>
    </message>
    <message>
        <source>The service lets the sample format not be changed once it is set.</source>
        <translation>Le service ne permet pas de changer le format d’échantillon une fois qu’il est défini.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Band in file</source>
        <translation>Bande du fichier</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans donnée</translation>
    </message>
    <message>
        <source>What scripts call the band</source>
        <translation>Comment les scripts appellent la bande</translation>
    </message>
    <message>
        <source>What stands in the names of files in place of (BAND); the name if it is empty</source>
        <translation>Ce qui figure dans les noms des fichiers à la place de (BAND) ; le nom si c’est vide</translation>
    </message>
    <message>
        <source>Which band of that file, counted from 1</source>
        <translation>Quelle bande de ce fichier, comptée à partir de 1</translation>
    </message>
    <message>
        <source>Bits of a value: 8, 16 or 32</source>
        <translation>Bits par valeur : 8, 16 ou 32</translation>
    </message>
    <message>
        <source>UINT: whole and not negative. INT: whole. FLOAT: with decimals</source>
        <translation>UINT : entier non négatif. INT : entier. FLOAT : avec décimales</translation>
    </message>
    <message>
        <source>The value of pixels without data; NaN always is</source>
        <translation>La valeur des pixels sans donnée ; NaN l’est toujours</translation>
    </message>
</context>
<context>
    <name>BandsReading</name>
    <message>
        <source>{count} file(s) left out: bands of the same source in other tiles.</source>
        <translation>{count} fichier(s) laissé(s) de côté : bandes de la même source dans d’autres tuiles.</translation>
    </message>
    <message>
        <source>“{name}” left out: the service does not take values of the type {dtype}.</source>
        <translation>« {name} » laissé de côté : le service n’accepte pas les valeurs du type {dtype}.</translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message>
        <source>From the environment</source>
        <translation>De l’environnement</translation>
    </message>
    <message>
        <source>This connection is not there any more, or not open: connect again.</source>
        <translation>Cette connexion n’existe plus, ou n’est pas ouverte : connectez-vous à nouveau.</translation>
    </message>
</context>
<context>
    <name>BrowserItems</name>
    <message>
        <source>Connections, their collections and tiles</source>
        <translation>Connexions, leurs collections et leurs tuiles</translation>
    </message>
    <message>
        <source>No connection yet: double-click to begin</source>
        <translation>Pas encore de connexion : double-cliquez pour commencer</translation>
    </message>
    <message>
        <source>Not connected: double-click to connect</source>
        <translation>Non connecté : double-cliquez pour vous connecter</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Double-click to connect: QGIS will ask for the master password of its authentication database.</source>
        <translation>Double-cliquez pour vous connecter : QGIS demandera le mot de passe principal de sa base de données d’authentification.</translation>
    </message>
    <message>
        <source>Double-click to connect</source>
        <translation>Double-cliquez pour vous connecter</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion en cours …</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Pas encore de collection</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No tile yet</source>
        <translation>Pas encore de tuile</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Date d’acquisition (UTC)</translation>
    </message>
    <message>
        <source>More … (the first {count} are listed)</source>
        <translation>Plus … (les {count} premiers sont listés)</translation>
    </message>
    <message>
        <source>Double-click to list more, or press Enter</source>
        <translation>Double-cliquez pour en lister davantage, ou appuyez sur Entrée</translation>
    </message>
</context>
<context>
    <name>BrowserMenus</name>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Essayer sans compte</translation>
    </message>
    <message>
        <source>&amp;Open in the panel</source>
        <translation>&amp;Ouvrir dans le panneau</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Add tiles to the map</source>
        <translation>Ajouter les t&amp;uiles à la carte</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>I&amp;nscrire des rasters…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Copier l’&amp;id</translation>
    </message>
    <message>
        <source>&amp;Zoom to tile</source>
        <translation>&amp;Zoomer sur la tuile</translation>
    </message>
    <message>
        <source>&amp;Open its collection in the panel</source>
        <translation>&amp;Ouvrir sa collection dans le panneau</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>&amp;Pourquoi elle a échoué…</translation>
    </message>
    <message>
        <source>Open the &amp;files as layers</source>
        <translation>Ouvrir les &amp;fichiers comme couches</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;List more</source>
        <translation>En &amp;lister davantage</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>Copier les &amp;id</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>Copier les c&amp;hemins</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
</context>
<context>
    <name>BucketAccess</name>
    <message>
        <source>An authentication entry of the method “{method}” holds no keys of a bucket.</source>
        <translation>Une configuration d’authentification de la méthode « {method} » ne contient pas les clés d’un bucket.</translation>
    </message>
    <message>
        <source>Both an authentication entry and an AWS profile are given for the bucket.</source>
        <translation>Une configuration d’authentification et un profil AWS sont tous deux donnés pour le bucket.</translation>
    </message>
    <message>
        <source>Give one of them: they may belong to different accounts.</source>
        <translation>Donnez l’un des deux : ils peuvent appartenir à des comptes différents.</translation>
    </message>
    <message>
        <source>Use an entry of the method “Basic” (the access key as user name, its secret as password) or “AWS S3”.</source>
        <translation>Utilisez une configuration de la méthode « Basic » (la clé d’accès comme nom d’utilisateur, son secret comme mot de passe) ou « AWS S3 ».</translation>
    </message>
    <message>
        <source>Choose another entry, or make one of the method “Basic”: the access key as user name, its secret as password.</source>
        <translation>Choisissez une autre configuration, ou créez-en une de la méthode « Basic » : la clé d’accès comme nom d’utilisateur, son secret comme mot de passe.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the entry empty and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name an AWS profile.</source>
        <translation>Hors de la fenêtre de QGIS, indiquez un fichier contenant le mot de passe principal dans QGIS_AUTH_PASSWORD_FILE, ou laissez la configuration vide et définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY, ou nommez un profil AWS.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no keys of a bucket.</source>
        <translation>La configuration d’authentification « {name} » ne contient pas les clés d’un bucket.</translation>
    </message>
</context>
<context>
    <name>BucketCheck</name>
    <message>
        <source>The bucket was looked for at Amazon, but the Copernicus Data Space reads buckets of the Copernicus clouds.</source>
        <translation>Le bucket a été cherché chez Amazon, mais le Copernicus Data Space lit les buckets des nuages Copernicus.</translation>
    </message>
    <message>
        <source>Enter their endpoint, such as {endpoint}.</source>
        <translation>Saisissez leur point d’accès, par exemple {endpoint}.</translation>
    </message>
    <message>
        <source>The bucket is the folder {folder}, with {count} .tif or .tiff files.</source>
        <translation>Le bucket est le dossier {folder}, avec {count} fichiers .tif ou .tiff.</translation>
    </message>
</context>
<context>
    <name>BucketPage</name>
    <message>
        <source>The sandbox&apos;s buckets are folders of this computer, in {folder}. No keys are needed.</source>
        <translation>Les buckets du bac à sable sont des dossiers de cet ordinateur, dans {folder}. Aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <source>For QGIS to list buckets, open their rasters and upload files. The service itself does not use these keys: a bucket&apos;s policy lets it in. What is left empty is taken from the environment, as Amazon&apos;s tools do.</source>
        <translation>Pour que QGIS liste les buckets, ouvre leurs rasters et téléverse des fichiers. Le service lui-même n’utilise pas ces clés : c’est la politique du bucket qui lui donne accès. Ce qui reste vide est pris dans l’environnement, comme le font les outils d’Amazon.</translation>
    </message>
    <message>
        <source>Enter the name of a bucket first.</source>
        <translation>Saisissez d’abord le nom d’un bucket.</translation>
    </message>
    <message>
        <source>Which account this deployment reads with is not known: ask those who run it.</source>
        <translation>Le compte avec lequel ce déploiement lit n’est pas connu : demandez à ceux qui l’exploitent.</translation>
    </message>
    <message>
        <source>Copy the policy that lets the service read this bucket; paste it where the bucket is administered</source>
        <translation>Copier la politique qui permet au service de lire ce bucket ; collez-la là où le bucket est administré</translation>
    </message>
    <message>
        <source>for example: {address}</source>
        <translation>par exemple : {address}</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Looking at the bucket {bucket} …</source>
        <translation>Examen du bucket {bucket} …</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Arrê&amp;ter le test</translation>
    </message>
    <message>
        <source>Testing the bucket {bucket}</source>
        <translation>Test du bucket {bucket}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&amp;Test bucket</source>
        <translation>Tester le &amp;bucket</translation>
    </message>
    <message>
        <source>This policy is on the clipboard. Paste it where the bucket is administered; if the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Cette politique est dans le presse-papiers. Collez-la là où le bucket est administré ; si le bucket a déjà une politique, ajoutez-y l’instruction.</translation>
    </message>
    <message>
        <source>About bucket access</source>
        <translation>À propos de l’accès aux buckets</translation>
    </message>
    <message>
        <source>&amp;Keys of the bucket</source>
        <translation>&amp;Clés du bucket</translation>
    </message>
    <message>
        <source>Keys of the bucket</source>
        <translation>Clés du bucket</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (access key as user name, its secret as password) or “AWS S3”</source>
        <translation>Une configuration de la méthode « Basic » (clé d’accès comme nom d’utilisateur, secret comme mot de passe) ou « AWS S3 »</translation>
    </message>
    <message>
        <source>AWS &amp;profile</source>
        <translation>&amp;Profil AWS</translation>
    </message>
    <message>
        <source>Name of a profile in ~/.aws/credentials or ~/.aws/config, instead of an entry</source>
        <translation>Nom d’un profil de ~/.aws/credentials ou ~/.aws/config, au lieu d’une configuration</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>Poi&amp;nt d’accès</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon</source>
        <translation>Adresse du stockage objet, ailleurs que chez Amazon</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Region of the bucket; Amazon tells the right one by itself</source>
        <translation>Région du bucket ; Amazon indique de lui-même la bonne</translation>
    </message>
    <message>
        <source>for example: eu-central-1</source>
        <translation>par exemple : eu-central-1</translation>
    </message>
    <message>
        <source>B&amp;ucket to test</source>
        <translation>B&amp;ucket à tester</translation>
    </message>
    <message>
        <source>Name of a bucket, without s3:// and without folders; it is not saved</source>
        <translation>Nom d’un bucket, sans s3:// et sans dossiers ; il n’est pas enregistré</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>par exemple : mon-bucket</translation>
    </message>
    <message>
        <source>Look at the bucket with these keys, step by step; nothing in it is changed</source>
        <translation>Examiner le bucket avec ces clés, pas à pas ; rien n’y est modifié</translation>
    </message>
    <message>
        <source>Copy bucket po&amp;licy</source>
        <translation>Copier la po&amp;litique du bucket</translation>
    </message>
    <message>
        <source>Findings about the bucket</source>
        <translation>Constats sur le bucket</translation>
    </message>
    <message>
        <source>What was found about the bucket, and what to do</source>
        <translation>Ce qui a été constaté sur le bucket, et que faire</translation>
    </message>
</context>
<context>
    <name>BucketParameters</name>
    <message>
        <source>Keys of the bucket</source>
        <translation>Clés du bucket</translation>
    </message>
    <message>
        <source>Authentication entry with the keys of the bucket: method “Basic” (the access key as user name, its secret as password) or “AWS S3”. The keys are used for this bucket alone. Empty: the AWS profile or, without one, what the connection says (its page “Buckets”), else the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES for a public bucket).</source>
        <translation>Configuration d’authentification avec les clés du bucket : méthode « Basic » (la clé d’accès comme nom d’utilisateur, son secret comme mot de passe) ou « AWS S3 ». Les clés ne servent que pour ce bucket. Vide : le profil AWS ou, à défaut, ce que dit la connexion (sa page « Buckets »), sinon l’environnement (AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY, AWS_PROFILE ; AWS_NO_SIGN_REQUEST=YES pour un bucket public).</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Profil AWS</translation>
    </message>
    <message>
        <source>Name of a profile in the files ~/.aws/credentials or ~/.aws/config whose keys are used for the bucket.</source>
        <translation>Nom d’un profil des fichiers ~/.aws/credentials ou ~/.aws/config dont les clés servent pour le bucket.</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>Point d’accès S3</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon: such as https://s3.waw3-1.cloudferro.com for the Copernicus Data Space. Empty: the environment variable AWS_S3_ENDPOINT, else Amazon.</source>
        <translation>Adresse du stockage objet, ailleurs que chez Amazon : par exemple https://s3.waw3-1.cloudferro.com pour le Copernicus Data Space. Vide : la variable d’environnement AWS_S3_ENDPOINT, sinon Amazon.</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>Région S3</translation>
    </message>
    <message>
        <source>Region of the bucket, such as eu-central-1. Empty: that of the authentication entry, the profile or the environment; Amazon tells the right one by itself.</source>
        <translation>Région du bucket, par exemple eu-central-1. Vide : celle de la configuration d’authentification, du profil ou de l’environnement ; Amazon indique de lui-même la bonne.</translation>
    </message>
</context>
<context>
    <name>BucketPolicy</name>
    <message>
        <source>Bucket policy</source>
        <translation>Politique du bucket</translation>
    </message>
    <message>
        <source>Writes the policy that lets the service read a bucket: three actions, this bucket, the account of the deployment, nothing else. Paste it where the bucket is administered, or give it to “aws s3api put-bucket-policy”. Nothing is changed by this algorithm.</source>
        <translation>Écrit la politique qui permet au service de lire un bucket : trois actions, ce bucket, le compte du déploiement, rien d’autre. Collez-la là où le bucket est administré, ou donnez-la à « aws s3api put-bucket-policy ». Cet algorithme ne modifie rien.</translation>
    </message>
    <message>
        <source>With the check it also looks at the bucket with your keys: does the endpoint answer, are the keys accepted, is there such a bucket, is it in the region that the deployment reads from, can it be listed, are there GeoTIFFs, can one be read. Each finding says what to do.</source>
        <translation>Avec la vérification, il examine aussi le bucket avec vos clés : le point d’accès répond-il, les clés sont-elles acceptées, le bucket existe-t-il, est-il dans la région que lit le déploiement, peut-on le lister, contient-il des GeoTIFF, peut-on en lire un. Chaque constat dit quoi faire.</translation>
    </message>
    <message>
        <source>Whether the policy is in force cannot be seen from here; register one tile to know.</source>
        <translation>On ne peut pas voir d’ici si la politique est en vigueur ; inscrivez une tuile pour le savoir.</translation>
    </message>
    <message>
        <source>The policy as JSON.</source>
        <translation>La politique en JSON.</translation>
    </message>
    <message>
        <source>False when the check found an error; true without a check.</source>
        <translation>Faux si la vérification a trouvé une erreur ; vrai sans vérification.</translation>
    </message>
    <message>
        <source>A page (HTML) with the findings and the policy. Optional.</source>
        <translation>Une page (HTML) avec les constats et la politique. Facultatif.</translation>
    </message>
    <message>
        <source>A table, one row a finding: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Optional; empty without a check.</source>
        <translation>Une table, une ligne par constat : step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Facultatif ; vide sans vérification.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings and the policy.</source>
        <translation>Page des constats et de la politique.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Table des constats.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Which account {deployment} reads with is not known. Choose a DEPLOYMENT, or give the account as PRINCIPAL.</source>
        <translation>Le compte avec lequel {deployment} lit n’est pas connu. Choisissez un DEPLOYMENT, ou donnez le compte comme PRINCIPAL.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Which deployment is to read the bucket: that of the connection, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon), or cdse (Copernicus Data Space). No credentials of it are needed.</source>
        <translation>Le déploiement qui doit lire le bucket : celui de la connexion, aws-eu (AWS EU, Francfort), aws-us-west (AWS US West, Oregon) ou cdse (Copernicus Data Space). Aucun identifiant n’est nécessaire.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket: the name alone, no s3://.</source>
        <translation>Nom du bucket S3 : le nom seul, sans s3://.</translation>
    </message>
    <message>
        <source>Check the bucket</source>
        <translation>Vérifier le bucket</translation>
    </message>
    <message>
        <source>Looks at the bucket with your keys and tells what is wrong with it.</source>
        <translation>Examine le bucket avec vos clés et dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Prefix to look under</source>
        <translation>Préfixe à examiner</translation>
    </message>
    <message>
        <source>Beginning of the keys where the check looks for GeoTIFFs, such as scenes/2024/. Empty: the whole bucket.</source>
        <translation>Début des clés sous lequel la vérification cherche des GeoTIFF, par exemple scenes/2024/. Vide : tout le bucket.</translation>
    </message>
    <message>
        <source>Account of the service</source>
        <translation>Compte du service</translation>
    </message>
    <message>
        <source>Account that the service reads with, for a deployment that is not one of the vendor&apos;s: 12 digits (Amazon), 32 hexadecimal digits (Copernicus clouds), or an ARN. Empty: that of the deployment.</source>
        <translation>Compte avec lequel le service lit, pour un déploiement qui n’est pas de l’éditeur : 12 chiffres (Amazon), 32 chiffres hexadécimaux (nuages Copernicus) ou un ARN. Vide : celui du déploiement.</translation>
    </message>
</context>
<context>
    <name>BucketReport</name>
    <message>
        <source>Bucket {bucket} for {deployment}</source>
        <translation>Bucket {bucket} pour {deployment}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>This policy lets the service read the bucket and nothing else. Where the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Cette politique permet au service de lire le bucket et rien d’autre. Si le bucket a déjà une politique, ajoutez-y l’instruction.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Que faire : {fix}</translation>
    </message>
</context>
<context>
    <name>BusyBox</name>
    <message>
        <source>{work} (and {count} more)</source>
        <translation>{work} (et {count} de plus)</translation>
    </message>
    <message>
        <source>Stopping: {work}</source>
        <translation>Arrêt en cours : {work}</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Arrêter : {work}</translation>
    </message>
</context>
<context>
    <name>ByocDock</name>
    <message>
        <source>Sentinel Hub BYOC</source>
        <translation>Sentinel Hub BYOC</translation>
    </message>
</context>
<context>
    <name>CheckRaster</name>
    <message>
        <source>Check rasters</source>
        <translation>Vérifier des rasters</translation>
    </message>
    <message>
        <source>Tells of raster files whether the service will ingest them, and what to do about those that it will not: internal tiles at every overview level, overviews, CRS, compression, bands, bit depths, no data, extents, names, the size of the header. Only headers are read; nothing is sent.</source>
        <translation>Dit de fichiers raster si le service les ingérera, et que faire de ceux qu’il refuserait : tuiles internes à chaque niveau d’aperçu, aperçus, SCR, compression, bandes, profondeur de bits, sans donnée, emprises, noms, taille de l’en-tête. Seuls les en-têtes sont lus ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Errors make ingestion fail. Warnings are served, but slowly or not as expected. Most errors are cured by “Prepare COG”.</source>
        <translation>Les erreurs font échouer l’ingestion. Avec des avertissements, les données sont servies, mais lentement ou autrement que prévu. « Préparer un COG » remédie à la plupart des erreurs.</translation>
    </message>
    <message>
        <source>With a collection the files are also compared with its bands, their formats and no data. Files that cannot be read are findings, too: the algorithm itself fails only when it can check nothing.</source>
        <translation>Avec une collection, les fichiers sont aussi comparés à ses bandes, leurs formats et leurs valeurs sans donnée. Les fichiers illisibles sont aussi des constats : l’algorithme lui-même n’échoue que s’il ne peut rien vérifier.</translation>
    </message>
    <message>
        <source>True when there is no error.</source>
        <translation>Vrai s’il n’y a aucune erreur.</translation>
    </message>
    <message>
        <source>How many errors were found.</source>
        <translation>Nombre d’erreurs trouvées.</translation>
    </message>
    <message>
        <source>How many warnings were found.</source>
        <translation>Nombre d’avertissements trouvés.</translation>
    </message>
    <message>
        <source>A page (HTML) with every finding and what to do. Optional.</source>
        <translation>Une page (HTML) avec chaque constat et que faire. Facultatif.</translation>
    </message>
    <message>
        <source>A table, one row a finding: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Optional.</source>
        <translation>Une table, une ligne par constat : tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Facultatif.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings.</source>
        <translation>Page des constats.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Table des constats.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Nombre d’erreurs</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Nombre d’avertissements</translation>
    </message>
    <message>
        <source>Tiles checked: {tiles}, errors: {errors}, warnings: {warnings}</source>
        <translation>Tuiles vérifiées : {tiles}, erreurs : {errors}, avertissements : {warnings}</translation>
    </message>
    <message>
        <source>{name}: nothing found</source>
        <translation>{name} : rien à signaler</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of files (local, /vsis3/…, /vsicurl/…), also of such that cannot be opened.</source>
        <translation>Couches raster avec fichiers, ou chemins de fichiers (locaux, /vsis3/…, /vsicurl/…), y compris de fichiers qui ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>The rasters are the band files of one tile</source>
        <translation>Les rasters sont les fichiers de bandes d’une seule tuile</translation>
    </message>
    <message>
        <source>Then they are also compared with one another: extents, CRS, extensions, names. Without, each is looked at by itself.</source>
        <translation>Ils sont alors aussi comparés entre eux : emprises, SCR, extensions, noms. Sinon chacun est examiné séparément.</translation>
    </message>
    <message>
        <source>Collection id (empty: none)</source>
        <translation>Id de la collection (vide : aucune)</translation>
    </message>
    <message>
        <source>Id of the collection that the files are meant for, a UUID: its bands, their formats and no data are compared. Empty: no connection is needed.</source>
        <translation>Id de la collection à laquelle les fichiers sont destinés, un UUID : ses bandes, leurs formats et leurs valeurs sans donnée sont comparés. Vide : aucune connexion n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of rasters for Sentinel Hub BYOC</source>
        <translation>Vérification de rasters pour Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>{fit} of {total} tiles passed: nothing speaks against their ingestion.</source>
        <translation>{fit} tuiles sur {total} ont réussi : rien ne s’oppose à leur ingestion.</translation>
    </message>
    <message>
        <source>Nothing found: it can be ingested.</source>
        <translation>Rien à signaler : elle peut être ingérée.</translation>
    </message>
    <message>
        <source>It can be ingested.</source>
        <translation>Elle peut être ingérée.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is. “Prepare COG” makes it fit.</source>
        <translation>Elle ne serait pas ingérée telle quelle. « Préparer un COG » la rend conforme.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is.</source>
        <translation>Elle ne serait pas ingérée telle quelle.</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Trouvé : {found}. Permis : {allowed}.</translation>
    </message>
    <message>
        <source>The service would say: “{text}”</source>
        <translation>Le service dirait : « {text} »</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Que faire : {fix}</translation>
    </message>
</context>
<context>
    <name>CogConversion</name>
    <message>
        <source>Folder for the converted files</source>
        <translation>Dossier des fichiers convertis</translation>
    </message>
    <message>
        <source>Converting the files of {path}</source>
        <translation>Conversion des fichiers de {path}</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Il y a déjà un fichier {path}.</translation>
    </message>
    <message>
        <source>Choose another folder: nothing is written over.</source>
        <translation>Choisissez un autre dossier : rien n’est écrasé.</translation>
    </message>
</context>
<context>
    <name>CollectionCommands</name>
    <message>
        <source>Create a collection…</source>
        <translation>Créer une collection…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Créer une collection</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit name, no data and bands, as far as the service allows</source>
        <translation>Modifier le nom, la valeur sans donnée et les bandes, autant que le service le permet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Give the collection another name</source>
        <translation>Donner un autre nom à la collection</translation>
    </message>
    <message>
        <source>Zoom to extent</source>
        <translation>Zoomer sur l’emprise</translation>
    </message>
    <message>
        <source>Show where its tiles are on the map</source>
        <translation>Montrer où se trouvent ses tuiles sur la carte</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’id</translation>
    </message>
    <message>
        <source>Copy the collection&apos;s id to the clipboard</source>
        <translation>Copier l’id de la collection dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy tiles to another collection…</source>
        <translation>Copier les tuiles vers une autre collection…</translation>
    </message>
    <message>
        <source>Let another collection have the ingested tiles, too</source>
        <translation>Donner aussi à une autre collection les tuiles ingérées</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete the collection with the registration of its tiles; files stay in the bucket</source>
        <translation>Supprimer la collection avec l’inscription de ses tuiles ; les fichiers restent dans le bucket</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Choisissez d’abord une connexion.</translation>
    </message>
    <message>
        <source>Choose a collection first.</source>
        <translation>Choisissez d’abord une collection.</translation>
    </message>
    <message>
        <source>The collection “{name}” was created.</source>
        <translation>La collection « {name} » a été créée.</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Id : {id}</translation>
    </message>
    <message>
        <source>A collection needs a name: “{name}” keeps its own.</source>
        <translation>Une collection a besoin d’un nom : « {name} » garde le sien.</translation>
    </message>
    <message>
        <source>Renaming the collection “{name}”</source>
        <translation>Renommage de la collection « {name} »</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed, but look at the details.</source>
        <translation>La collection « {name} » a été modifiée, mais regardez les détails.</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed.</source>
        <translation>La collection « {name} » a été modifiée.</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was changed.</source>
        <translation>La collection « {name} » est déjà ainsi : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The id of “{name}” is on the clipboard: {id}</source>
        <translation>L’id de « {name} » est dans le presse-papiers : {id}</translation>
    </message>
    <message>
        <source>Asking for the extent of “{name}”</source>
        <translation>Demande de l’emprise de « {name} »</translation>
    </message>
    <message>
        <source>“{name}” has no extent yet: the service works it out a few minutes after a tile was ingested.</source>
        <translation>« {name} » n’a pas encore d’emprise : le service la calcule quelques minutes après l’ingestion d’une tuile.</translation>
    </message>
    <message>
        <source>The extent of “{name}” cannot be shown in the coordinate reference system of the map. Choose another one for the project.</source>
        <translation>L’emprise de « {name} » ne peut pas être affichée dans le système de coordonnées de référence de la carte. Choisissez-en un autre pour le projet.</translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted with the registration of {count} tile(s).</source>
        <translation>La collection « {name} » a été supprimée avec l’inscription de {count} tuile(s).</translation>
    </message>
    <message>
        <source>Id: {id}
Its files are still in the bucket “{bucket}”.</source>
        <translation>Id : {id}
Ses fichiers sont toujours dans le bucket « {bucket} ».</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>One value for all bands</source>
        <translation>Une valeur pour toutes les bandes</translation>
    </message>
    <message>
        <source>A value for each band</source>
        <translation>Une valeur par bande</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Edit collection “{name}”</source>
        <translation>Modifier la collection « {name} »</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them.</source>
        <translation>Sans bandes ici, c’est la première tuile qui les apporte.</translation>
    </message>
    <message>
        <source>Reading the collection …</source>
        <translation>Lecture de la collection …</translation>
    </message>
    <message>
        <source>Reading the collection “{name}”</source>
        <translation>Lecture de la collection « {name} »</translation>
    </message>
    <message>
        <source>The service lets the bucket not be changed once the collection has tiles.</source>
        <translation>Le service ne permet plus de changer le bucket dès que la collection a des tuiles.</translation>
    </message>
    <message>
        <source>The collection has tiles: the service lets its name, its no data and the names of its bands be changed, and bands be removed. What is grey cannot be changed.</source>
        <translation>La collection a des tuiles : le service permet de changer son nom, sa valeur sans donnée et les noms de ses bandes, et de retirer des bandes. Ce qui est gris ne peut pas être changé.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that holds the files.</source>
        <translation>Saisissez le nom du bucket qui contient les fichiers.</translation>
    </message>
    <message>
        <source>“{bucket}” is not the bare name of a bucket: leave out s3://, folders and blanks.</source>
        <translation>« {bucket} » n’est pas le simple nom d’un bucket : omettez s3://, les dossiers et les espaces.</translation>
    </message>
    <message>
        <source>Enter the value of no data, or choose that it is not set.</source>
        <translation>Saisissez la valeur sans donnée, ou choisissez qu’elle n’est pas définie.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Création …</translation>
    </message>
    <message>
        <source>Creating collection “{name}”</source>
        <translation>Création de la collection « {name} »</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Saving the collection “{name}”</source>
        <translation>Enregistrement de la collection « {name} »</translation>
    </message>
    <message>
        <source>Stopped: the collection was not read. Close the window and open it again.</source>
        <translation>Arrêté : la collection n’a pas été lue. Fermez la fenêtre et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the service had done it already.</source>
        <translation>Arrêté. Actualisez la liste pour voir si le service l’avait déjà fait.</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Créer une collection</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What the collection is called in your account</source>
        <translation>Comment la collection s’appelle dans votre compte</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>The name of the S3 bucket that holds the files, without s3:// and without a folder</source>
        <translation>Le nom du bucket S3 qui contient les fichiers, sans s3:// et sans dossier</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>par exemple : mon-bucket</translation>
    </message>
    <message>
        <source>No &amp;data</source>
        <translation>&amp;Sans donnée</translation>
    </message>
    <message>
        <source>The value of pixels without data: one for all bands or one for each band, not both. NaN is always no data</source>
        <translation>La valeur des pixels sans donnée : une pour toutes les bandes ou une par bande, pas les deux. NaN signifie toujours sans donnée</translation>
    </message>
    <message>
        <source>The value of pixels without data, in all bands</source>
        <translation>La valeur des pixels sans donnée, dans toutes les bandes</translation>
    </message>
    <message>
        <source>No data of all bands</source>
        <translation>Valeur sans donnée de toutes les bandes</translation>
    </message>
    <message>
        <source>for example: 0</source>
        <translation>par exemple : 0</translation>
    </message>
    <message>
        <source>B&amp;ands</source>
        <translation>Ban&amp;des</translation>
    </message>
    <message>
        <source>Read from a &amp;raster</source>
        <translation>Lire dans un &amp;raster</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Reprendre les bandes d’une couche raster ou de fichiers</translation>
    </message>
    <message>
        <source>Read bands from a raster</source>
        <translation>Lire les bandes d’un raster</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Ajouter une bande</translation>
    </message>
    <message>
        <source>Remove bands</source>
        <translation>Retirer des bandes</translation>
    </message>
    <message>
        <source>Remove the selected bands</source>
        <translation>Retirer les bandes sélectionnées</translation>
    </message>
    <message>
        <source>Double-click a cell, or press F2, to change it; what is grey says why it cannot be changed</source>
        <translation>Double-cliquez sur une cellule, ou appuyez sur F2, pour la modifier ; ce qui est gris dit pourquoi il ne peut pas être changé</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them. The bucket must be in the region of the deployment, and its policy must let Sentinel Hub read it.</source>
        <translation>Sans bandes ici, c’est la première tuile qui les apporte. Le bucket doit être dans la région du déploiement, et sa politique doit permettre à Sentinel Hub de le lire.</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Ce qui est à corriger</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Ce que le service a répondu</translation>
    </message>
</context>
<context>
    <name>CollectionSaving</name>
    <message>
        <source>Close the window and edit the collection again.</source>
        <translation>Fermez la fenêtre et modifiez la collection de nouveau.</translation>
    </message>
    <message>
        <source>The bands of the collection “{name}” were changed elsewhere meanwhile.</source>
        <translation>Les bandes de la collection « {name} » ont été modifiées ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The collection “{name}” has got tiles meanwhile: its bands and its bucket cannot be changed like this.</source>
        <translation>La collection « {name} » a reçu des tuiles entre-temps : ses bandes et son bucket ne peuvent pas être modifiés ainsi.</translation>
    </message>
</context>
<context>
    <name>CollectionsDesk</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No collection holds this text.</source>
        <translation>Aucune collection ne contient ce texte.</translation>
    </message>
    <message>
        <source>There is no collection yet: create one with the + button.</source>
        <translation>Il n’y a pas encore de collection : créez-en une avec le bouton +.</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 collection</translation>
    </message>
    <message>
        <source>{count} collections</source>
        <translation>{count} collections</translation>
    </message>
    <message>
        <source>{counted} so far, the rest is on its way: sorting needs all of them</source>
        <translation>{counted} jusqu’ici, la suite arrive : le tri les demande toutes</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>Listing collections</source>
        <translation>Liste des collections</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Date d’acquisition (UTC)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Création (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{days} (some tiles)</source>
        <translation>{days} (certaines tuiles)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>West, south – east, north</source>
        <translation>Ouest, sud – est, nord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The service is about to update times and extent: refresh in a few minutes.</source>
        <translation>Le service va mettre à jour dates et emprise : actualisez dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>CollectionsPanel</name>
    <message>
        <source>&amp;Collections</source>
        <translation>C&amp;ollections</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create a collection…</source>
        <translation>Créer une collection…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Créer une collection</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the collection: name, no data, bands</source>
        <translation>Modifier la collection : nom, sans donnée, bandes</translation>
    </message>
    <message>
        <source>Edit the collection</source>
        <translation>Modifier la collection</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More to do with the collection: rename, zoom, copy tiles, columns</source>
        <translation>Autres actions sur la collection : renommer, zoomer, copier les tuiles, colonnes</translation>
    </message>
    <message>
        <source>More to do with the collection</source>
        <translation>Autres actions sur la collection</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>List the collections again</source>
        <translation>Lister de nouveau les collections</translation>
    </message>
    <message>
        <source>Refresh collections</source>
        <translation>Actualiser les collections</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>N’afficher que les collections que le service trouve pour ces mots ; un | entre des mots signifie : l’un d’eux</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Rechercher des collections</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>État de la liste des collections</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The sandbox does not run.</source>
        <translation>Le bac à sable n’est pas en marche.</translation>
    </message>
    <message>
        <source>Connect to “{name}” in the panel: that starts it.</source>
        <translation>Connectez-vous à « {name} » dans le panneau : cela le démarre.</translation>
    </message>
    <message>
        <source>Testing the connection “{name}”</source>
        <translation>Test de la connexion « {name} »</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection “{name}” from QGIS, with the credentials that were entered for it? Collections and tiles at the service stay as they are.</source>
        <translation>Retirer de QGIS la connexion « {name} », avec les identifiants qui ont été saisis pour elle ? Les collections et les tuiles du service restent telles quelles.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Buckets</source>
        <translation>&amp;Buckets</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Enter client id and secret</source>
        <translation>Saisir l’identifiant et le secret du client</translation>
    </message>
    <message>
        <source>Choose an authentication entry</source>
        <translation>Choisir une configuration d’authentification</translation>
    </message>
    <message>
        <source>Edit connection “{name}”</source>
        <translation>Modifier la connexion « {name} »</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>tel qu’enregistré</translation>
    </message>
    <message>
        <source>Create an OAuth client in the settings of your account and copy its id and secret. They are kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>Créez un client OAuth dans les paramètres de votre compte et copiez son identifiant et son secret. Ils sont conservés chiffrés dans la base de données d’authentification de QGIS, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both, or make one with the + button.</source>
        <translation>Choisissez une configuration de la méthode « Basic » (identifiant client comme nom d’utilisateur, secret comme mot de passe) ou « OAuth2 » avec les deux, ou créez-en une avec le bouton +.</translation>
    </message>
    <message>
        <source>✗ Entries of the method “{method}” hold no client id and client secret. Choose one of the method “Basic” or “OAuth2”.</source>
        <translation>✗ Les configurations de la méthode « {method} » ne contiennent ni identifiant ni secret client. Choisissez-en une de la méthode « Basic » ou « OAuth2 ».</translation>
    </message>
    <message>
        <source>Its user name is used as client id, its password as client secret.</source>
        <translation>Son nom d’utilisateur sert d’identifiant client, son mot de passe de secret client.</translation>
    </message>
    <message>
        <source>Its client id and client secret are used; the token address is the one above.</source>
        <translation>Son identifiant et son secret client sont utilisés ; l’adresse des jetons est celle indiquée plus haut.</translation>
    </message>
    <message>
        <source>Only one of client id and client secret is filled in.</source>
        <translation>Seul l’un des deux, identifiant ou secret du client, est rempli.</translation>
    </message>
    <message>
        <source>Enter both; to keep those stored leave both empty.</source>
        <translation>Saisissez les deux ; pour garder ceux qui sont enregistrés, laissez les deux vides.</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Saisissez les deux.</translation>
    </message>
    <message>
        <source>No authentication entry is chosen.</source>
        <translation>Aucune configuration d’authentification n’est choisie.</translation>
    </message>
    <message>
        <source>Choose one, or enter client id and secret instead.</source>
        <translation>Choisissez-en une, ou saisissez plutôt l’identifiant et le secret du client.</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Arrê&amp;ter le test</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Interrogation de {address} …</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Connection to Sentinel Hub</source>
        <translation>Connexion à Sentinel Hub</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Parties de la connexion</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Any name: it is what the dock and the Processing algorithms show</source>
        <translation>Un nom quelconque : c’est lui que montrent le panneau et les algorithmes de traitement</translation>
    </message>
    <message>
        <source>for example: My project</source>
        <translation>par exemple : Mon projet</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Déploiement</translation>
    </message>
    <message>
        <source>Where your account and your bucket are</source>
        <translation>Là où se trouvent votre compte et votre bucket</translation>
    </message>
    <message>
        <source>Service &amp;address</source>
        <translation>&amp;Adresse du service</translation>
    </message>
    <message>
        <source>Address without the prefix of the API; https, or http on this computer</source>
        <translation>Adresse sans le préfixe de l’API ; https, ou http sur cet ordinateur</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>Adresse des &amp;jetons</translation>
    </message>
    <message>
        <source>Where the client id and the client secret are exchanged for a token</source>
        <translation>Où l’identifiant et le secret du client sont échangés contre un jeton</translation>
    </message>
    <message>
        <source>API &amp;prefix</source>
        <translation>Pré&amp;fixe de l’API</translation>
    </message>
    <message>
        <source>The part of the address under which the collections are</source>
        <translation>La partie de l’adresse sous laquelle se trouvent les collections</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>Identifiant&amp;s</translation>
    </message>
    <message>
        <source>Enter an OAuth client of your account, or choose an entry of QGIS&apos;s authentication database that holds one</source>
        <translation>Saisissez un client OAuth de votre compte, ou choisissez une configuration de la base de données d’authentification de QGIS qui en contient un</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>The id of an OAuth client, from the settings of your account</source>
        <translation>L’identifiant d’un client OAuth, dans les paramètres de votre compte</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecret client</translation>
    </message>
    <message>
        <source>The secret that was shown once when the OAuth client was made</source>
        <translation>Le secret qui a été montré une seule fois à la création du client OAuth</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>Confi&amp;guration</translation>
    </message>
    <message>
        <source>Authentication entry with client id and secret</source>
        <translation>Configuration d’authentification avec l’identifiant et le secret du client</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both</source>
        <translation>Une configuration de la méthode « Basic » (identifiant client comme nom d’utilisateur, secret comme mot de passe) ou « OAuth2 » avec les deux</translation>
    </message>
    <message>
        <source>About the credentials</source>
        <translation>À propos des identifiants</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection, without saving anything</source>
        <translation>Demander un jeton et une collection, sans rien enregistrer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ConnectionSaving</name>
    <message>
        <source>The connection has no name.</source>
        <translation>La connexion n’a pas de nom.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Tapez un nom quelconque, par exemple celui de votre projet.</translation>
    </message>
    <message>
        <source>There is a connection “{name}” already.</source>
        <translation>Il y a déjà une connexion « {name} ».</translation>
    </message>
    <message>
        <source>Choose another name, or edit that connection.</source>
        <translation>Choisissez un autre nom, ou modifiez cette connexion.</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing.</source>
        <translation>L’identifiant ou le secret du client manque.</translation>
    </message>
    <message>
        <source>Create an OAuth client in your account&apos;s settings and enter both.</source>
        <translation>Créez un client OAuth dans les paramètres de votre compte et saisissez les deux.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>Il n’y a pas encore de collection.</translation>
    </message>
    <message>
        <source>The client id and the secret are right: {host} gave a token for them.</source>
        <translation>L’identifiant et le secret du client sont justes : {host} a donné un jeton en échange.</translation>
    </message>
    <message>
        <source>{host} does not take that token: “{words}”. Check that the service address and the token address belong to the same deployment, and that the account is one of it.</source>
        <translation>{host} n’accepte pas ce jeton : « {words} ». Vérifiez que l’adresse du service et celle des jetons sont du même déploiement, et que le compte en fait partie.</translation>
    </message>
    <message>
        <source>The service does not accept the token</source>
        <translation>Le service n’accepte pas le jeton</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>There is no connection “{name}”.</source>
        <translation>Il n’y a pas de connexion « {name} ».</translation>
    </message>
    <message>
        <source>The saved connection “{name}” cannot be used: {why}</source>
        <translation>La connexion enregistrée « {name} » n’est pas utilisable : {why}</translation>
    </message>
    <message>
        <source>Edit the connection, or remove it and add it again.</source>
        <translation>Modifiez la connexion, ou retirez-la et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Une connexion a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Tapez un nom quelconque, par exemple celui de votre projet.</translation>
    </message>
    <message>
        <source>No connection is saved yet: add one in the Sentinel Hub BYOC panel.</source>
        <translation>Aucune connexion n’est encore enregistrée : ajoutez-en une dans le panneau Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez l’une de celles-ci : {names}.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Essayer sans compte</translation>
    </message>
    <message>
        <source>Add sample scenes to the map</source>
        <translation>Ajouter les scènes d’exemple à la carte</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (par défaut)</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>De l’environnement</translation>
    </message>
    <message>
        <source>Register your own Cloud Optimized GeoTIFFs with Sentinel Hub and see their state on the map. Begin with a connection to your account, or try everything on this computer first.</source>
        <translation>Inscrivez vos propres Cloud Optimized GeoTIFF auprès de Sentinel Hub et voyez leur état sur la carte. Commencez par une connexion à votre compte, ou essayez d’abord tout sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>The connection “{name}” works.</source>
        <translation>La connexion « {name} » fonctionne.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer until QGIS is closed. Its bucket “{bucket}” holds {count} scenes.</source>
        <translation>Le bac à sable fonctionne sur cet ordinateur jusqu’à la fermeture de QGIS. Son bucket « {bucket} » contient {count} scènes.</translation>
    </message>
    <message>
        <source>Add them to the map</source>
        <translation>Les ajouter à la carte</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Démarrage du bac à sable</translation>
    </message>
    <message>
        <source>Sample scenes</source>
        <translation>Scènes d’exemple</translation>
    </message>
</context>
<context>
    <name>CopyTargetsModel</name>
    <message>
        <source>Tiles are copied from this collection.</source>
        <translation>Les tuiles sont copiées depuis cette collection.</translation>
    </message>
    <message>
        <source>Its bands are others ({names}): names, bits and formats must be the same.</source>
        <translation>Ses bandes sont différentes ({names}) : noms, bits et formats doivent être identiques.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>CopyTiles</name>
    <message>
        <source>Copy tiles</source>
        <translation>Copier des tuiles</translation>
    </message>
    <message>
        <source>Copies the tiles of one collection to another: those that are ingested and whose path the other collection does not have. They need no new ingestion, and no file is copied: both collections read the same files.</source>
        <translation>Copie les tuiles d’une collection vers une autre : celles qui sont ingérées et dont l’autre collection n’a pas le chemin. Aucune nouvelle ingestion n’est nécessaire, et aucun fichier n’est copié : les deux collections lisent les mêmes fichiers.</translation>
    </message>
    <message>
        <source>The other collection must have the same bands, by name and kind, or none yet. Both should read the same bucket. Both collections are listed before, the other one also afterwards, and each tile is accounted for.</source>
        <translation>L’autre collection doit avoir les mêmes bandes, par le nom et le type, ou n’en avoir encore aucune. Les deux devraient lire le même bucket. Les deux collections sont listées avant, l’autre l’est aussi après, et il est rendu compte de chaque tuile.</translation>
    </message>
    <message>
        <source>A table, one row for each tile copied from: path, outcome (copied, exists, not ingested, planned, missing), tile_id (of the copy), from_tile_id, status, message. Optional.</source>
        <translation>Une table, une ligne par tuile à copier : path, outcome (copied, exists, not ingested, planned, missing), tile_id (de la copie), from_tile_id, status, message. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles were copied.</source>
        <translation>Nombre de tuiles copiées.</translation>
    </message>
    <message>
        <source>How many paths the other collection had before.</source>
        <translation>Nombre de chemins que l’autre collection avait déjà.</translation>
    </message>
    <message>
        <source>How many tiles are not ingested, and so not copied.</source>
        <translation>Nombre de tuiles non ingérées, et donc non copiées.</translation>
    </message>
    <message>
        <source>How many tiles a dry run would copy.</source>
        <translation>Nombre de tuiles qu’une simulation copierait.</translation>
    </message>
    <message>
        <source>How many tiles should be there now and are not.</source>
        <translation>Nombre de tuiles qui devraient être là maintenant et n’y sont pas.</translation>
    </message>
    <message>
        <source>How many tiles the other collection had before.</source>
        <translation>Nombre de tuiles que l’autre collection avait avant.</translation>
    </message>
    <message>
        <source>How many tiles the other collection has now.</source>
        <translation>Nombre de tuiles que l’autre collection a maintenant.</translation>
    </message>
    <message>
        <source>Copied tiles</source>
        <translation>Tuiles copiées</translation>
    </message>
    <message>
        <source>Id of the collection to copy from</source>
        <translation>Id de la collection d’origine</translation>
    </message>
    <message>
        <source>Its tiles stay as they are.</source>
        <translation>Ses tuiles restent telles quelles.</translation>
    </message>
    <message>
        <source>Id of the collection to copy to</source>
        <translation>Id de la collection de destination</translation>
    </message>
    <message>
        <source>Its own tiles stay as they are.</source>
        <translation>Ses propres tuiles restent telles quelles.</translation>
    </message>
    <message>
        <source>Lists both collections and tells what would be copied.</source>
        <translation>Liste les deux collections et dit ce qui serait copié.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Table des tuiles.</translation>
    </message>
    <message>
        <source>Tiles copied</source>
        <translation>Tuiles copiées</translation>
    </message>
    <message>
        <source>Tiles that were there</source>
        <translation>Tuiles déjà présentes</translation>
    </message>
    <message>
        <source>Tiles not ingested</source>
        <translation>Tuiles non ingérées</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tuiles prévues</translation>
    </message>
    <message>
        <source>Tiles missing</source>
        <translation>Tuiles manquantes</translation>
    </message>
    <message>
        <source>Tiles before</source>
        <translation>Tuiles avant</translation>
    </message>
    <message>
        <source>Tiles afterwards</source>
        <translation>Tuiles après</translation>
    </message>
    <message>
        <source>The service took the request, but none of the {count} tiles is in the collection “{name}”. Look at “List tiles” later, then run this again: what is there by then is not copied twice.</source>
        <translation>Le service a accepté la requête, mais aucune des {count} tuiles n’est dans la collection « {name} ». Consultez « Lister les tuiles » plus tard, puis relancez : ce qui y sera alors ne sera pas copié deux fois.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the id of a collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{parameter} est vide. Donnez l’id d’une collection : lancez « Lister les collections » (byoc:listcollections) pour le voir.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiée.</translation>
    </message>
    <message>
        <source>The other collection has a tile with this path: it stays as it is.</source>
        <translation>L’autre collection a une tuile avec ce chemin : elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Only ingested tiles are copied; this one is {status}.</source>
        <translation>Seules les tuiles ingérées sont copiées ; celle-ci a le statut {status}.</translation>
    </message>
    <message>
        <source>Would be copied.</source>
        <translation>Serait copiée.</translation>
    </message>
    <message>
        <source>Should have been copied and is not there: list the tiles later.</source>
        <translation>Aurait dû être copiée et n’est pas là : listez les tuiles plus tard.</translation>
    </message>
    <message>
        <source>“{name}” had {before} tiles and has {after} now.</source>
        <translation>« {name} » avait {before} tuiles et en a maintenant {after}.</translation>
    </message>
    <message>
        <source>{count} of the {total} tile(s) of “{source}” would be copied.</source>
        <translation>{count} tuile(s) de « {source} » sur {total} seraient copiées.</translation>
    </message>
    <message>
        <source>“{target}” has {before} tile(s) now.</source>
        <translation>« {target} » a maintenant {before} tuile(s).</translation>
    </message>
    <message>
        <source>{count} tile(s) copied from “{source}” to “{target}”, which had {before} and has {after} now.</source>
        <translation>{count} tuile(s) copiée(s) de « {source} » vers « {target} », qui en avait {before} et en a maintenant {after}.</translation>
    </message>
    <message>
        <source>The service copied, but these are not in the other collection:</source>
        <translation>Le service a copié, mais celles-ci ne sont pas dans l’autre collection :</translation>
    </message>
    <message>
        <source>{count} are there already</source>
        <translation>{count} y sont déjà</translation>
    </message>
    <message>
        <source>{count} are not ingested, and are not copied</source>
        <translation>{count} ne sont pas ingérées, et ne sont pas copiées</translation>
    </message>
</context>
<context>
    <name>CopyTilesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The service copies the ingested tiles of “{name}” whose path is not in the other collection yet. It takes a collection with the same bands, or one without bands.</source>
        <translation>Le service copie les tuiles ingérées de « {name} » dont le chemin n’est pas encore dans l’autre collection. Il accepte une collection avec les mêmes bandes, ou sans bandes.</translation>
    </message>
    <message>
        <source>Looking at both collections …</source>
        <translation>Examen des deux collections …</translation>
    </message>
    <message>
        <source>Looking at the tiles of “{source}” and “{target}”</source>
        <translation>Examen des tuiles de « {source} » et de « {target} »</translation>
    </message>
    <message>
        <source>{count} collection(s)</source>
        <translation>{count} collection(s)</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copie …</translation>
    </message>
    <message>
        <source>Copying the tiles of “{source}” to “{target}”</source>
        <translation>Copie des tuiles de « {source} » vers « {target} »</translation>
    </message>
    <message>
        <source>Stopped. Look at the other collection to see whether tiles were copied.</source>
        <translation>Arrêté. Regardez dans l’autre collection si des tuiles ont été copiées.</translation>
    </message>
    <message>
        <source>Stopped. Choose the collection again.</source>
        <translation>Arrêté. Choisissez de nouveau la collection.</translation>
    </message>
    <message>
        <source>Copy tiles</source>
        <translation>Copier des tuiles</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Copier &amp;vers</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>N’afficher que les collections que le service trouve pour ces mots ; un | entre des mots signifie : l’un d’eux</translation>
    </message>
    <message>
        <source>Search collections to copy to</source>
        <translation>Rechercher des collections de destination</translation>
    </message>
    <message>
        <source>The collection that gets the tiles; what is grey cannot take them</source>
        <translation>La collection qui reçoit les tuiles ; ce qui est gris ne peut pas les recevoir</translation>
    </message>
    <message>
        <source>Collections to copy to</source>
        <translation>Collections de destination</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>État de la liste des collections</translation>
    </message>
    <message>
        <source>What would be copied</source>
        <translation>Ce qui serait copié</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Examen des tuiles</translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Géométrie de couverture de {path}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} points sur {most}</translation>
    </message>
    <message>
        <source>Tile whose cover geometry is edited</source>
        <translation>Tuile dont la géométrie de couverture est modifiée</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Points de la géométrie de couverture</translation>
    </message>
    <message>
        <source>Every corner counts, and the closing point of each ring; holes count, too</source>
        <translation>Chaque sommet compte, ainsi que le point de fermeture de chaque anneau ; les trous comptent aussi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send the cover geometry to the service</source>
        <translation>Envoyer la géométrie de couverture au service</translation>
    </message>
    <message>
        <source>Save the cover geometry</source>
        <translation>Enregistrer la géométrie de couverture</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Leave the tile&apos;s cover geometry as it was</source>
        <translation>Laisser la géométrie de couverture de la tuile telle qu’elle était</translation>
    </message>
    <message>
        <source>Discard the changes of the cover geometry</source>
        <translation>Abandonner les modifications de la géométrie de couverture</translation>
    </message>
    <message>
        <source>What keeps the cover geometry from being saved</source>
        <translation>Ce qui empêche d’enregistrer la géométrie de couverture</translation>
    </message>
</context>
<context>
    <name>CoverEditing</name>
    <message>
        <source>The cover geometry of {path} is being edited: save or discard it first.</source>
        <translation>La géométrie de couverture de {path} est en cours de modification : enregistrez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Géométrie de couverture de {path}</translation>
    </message>
    <message>
        <source>Finish the polygon with a right click, or give it up with Esc.</source>
        <translation>Terminez le polygone d’un clic droit, ou abandonnez-le avec Échap.</translation>
    </message>
</context>
<context>
    <name>CoverFeatures</name>
    <message>
        <source>The geometry is a {kind}, not a polygon.</source>
        <translation>La géométrie est du type {kind}, pas un polygone.</translation>
    </message>
    <message>
        <source>Draw the outline of the valid data as a polygon.</source>
        <translation>Dessinez le contour des données valides sous forme de polygone.</translation>
    </message>
    <message>
        <source>The geometry reaches beyond longitude -180 to 180 or latitude -90 to 90, or has no place there.</source>
        <translation>La géométrie dépasse les longitudes -180 à 180 ou les latitudes -90 à 90, ou n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Check the layer&apos;s CRS; split what crosses the 180th meridian into two parts there.</source>
        <translation>Vérifiez le SCR de la couche ; coupez en deux parties ce qui traverse le 180e méridien.</translation>
    </message>
    <message>
        <source>The geometry cannot be read as polygons.</source>
        <translation>La géométrie ne peut pas être lue comme des polygones.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {why}.</source>
        <translation>La géométrie n’est pas valide : {why}.</translation>
    </message>
    <message>
        <source>it crosses or touches itself</source>
        <translation>elle se croise ou se touche elle-même</translation>
    </message>
    <message>
        <source>Mend it with the vertex tool, or with “Fix geometries”.</source>
        <translation>Réparez-la avec l’outil de nœud, ou avec « Réparer les géométries ».</translation>
    </message>
</context>
<context>
    <name>CoverGeometry</name>
    <message>
        <source>The cover geometry of the tile cannot be read: {why}.</source>
        <translation>La géométrie de couverture de la tuile ne peut pas être lue : {why}.</translation>
    </message>
    <message>
        <source>Derive it from the files again.</source>
        <translation>Calculez-la de nouveau à partir des fichiers.</translation>
    </message>
    <message>
        <source>Draw a polygon first.</source>
        <translation>Dessinez d’abord un polygone.</translation>
    </message>
    <message>
        <source>Remove {count} point(s).</source>
        <translation>Supprimez {count} point(s).</translation>
    </message>
    <message>
        <source>Lines cross, or polygons overlap.</source>
        <translation>Des lignes se croisent, ou des polygones se chevauchent.</translation>
    </message>
</context>
<context>
    <name>CoverMaker</name>
    <message>
        <source>Deriving the cover geometry of “{name}”</source>
        <translation>Calcul de la géométrie de couverture de « {name} »</translation>
    </message>
    <message>
        <source>Deriving {count} cover geometries</source>
        <translation>Calcul de {count} géométries de couverture</translation>
    </message>
    <message>
        <source>Cover geometry of {name}</source>
        <translation>Géométrie de couverture de {name}</translation>
    </message>
    <message>
        <source>Cover geometries (EPSG:{epsg})</source>
        <translation>Géométries de couverture (EPSG:{epsg})</translation>
    </message>
</context>
<context>
    <name>CreateCollection</name>
    <message>
        <source>Create collection</source>
        <translation>Créer une collection</translation>
    </message>
    <message>
        <source>Creates a collection of tiles over an S3 bucket and returns its id.</source>
        <translation>Crée une collection de tuiles sur un bucket S3 et renvoie son id.</translation>
    </message>
    <message>
        <source>The bucket must be in the region of the deployment, and its policy must let the service read it. The service finds the bands in the first tile that is registered.</source>
        <translation>Le bucket doit être dans la région du déploiement, et sa politique doit permettre au service de le lire. Le service trouve les bandes dans la première tuile inscrite.</translation>
    </message>
    <message>
        <source>Names need not be unique: running this twice makes two collections. Look with “List collections” first.</source>
        <translation>Les noms n’ont pas à être uniques : deux exécutions font deux collections. Consultez d’abord « Lister les collections ».</translation>
    </message>
    <message>
        <source>Id of the new collection, which the other algorithms take as COLLECTION_ID.</source>
        <translation>Id de la nouvelle collection, que les autres algorithmes prennent comme COLLECTION_ID.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Any text by which people recognise the collection.</source>
        <translation>Un texte quelconque auquel on reconnaît la collection.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket that holds the files: the name alone, no s3://.</source>
        <translation>Nom du bucket S3 qui contient les fichiers : le nom seul, sans s3://.</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>Id de la collection</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the collection a name.</source>
        <translation>{parameter} est vide. Donnez un nom à la collection.</translation>
    </message>
    <message>
        <source>Created the collection “{name}”: {id}</source>
        <translation>Collection « {name} » créée : {id}</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the name of the S3 bucket that holds the files.</source>
        <translation>{parameter} est vide. Donnez le nom du bucket S3 qui contient les fichiers.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a bucket. Give the name alone, without s3:// and without folders; folders belong to the paths of the tiles.</source>
        <translation>« {text} » n’est pas le nom d’un bucket. Donnez le nom seul, sans s3:// et sans dossiers ; les dossiers font partie des chemins des tuiles.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Edit the connection and enter the client id and the client secret again.</source>
        <translation>Modifiez la connexion et saisissez de nouveau l’identifiant et le secret du client.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no client id and client secret: one of them is empty.</source>
        <translation>La configuration d’authentification « {name} » ne contient pas l’identifiant et le secret du client : l’un des deux est vide.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” is of the method “{method}”, which holds no client id and client secret.</source>
        <translation>La configuration d’authentification « {name} » est de la méthode « {method} », qui ne contient ni identifiant ni secret client.</translation>
    </message>
    <message>
        <source>Edit the connection: enter both, or choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both.</source>
        <translation>Modifiez la connexion : saisissez les deux, ou choisissez une configuration de la méthode « Basic » (identifiant client comme nom d’utilisateur, secret comme mot de passe) ou « OAuth2 » avec les deux.</translation>
    </message>
    <message>
        <source>QGIS's authentication database has no entry “{authcfg}”.</source>
        <translation>La base de données d’authentification de QGIS n’a pas de configuration « {authcfg} ».</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is not available: {why}</source>
        <translation>Le système d’authentification de QGIS n’est pas disponible : {why}</translation>
    </message>
    <message>
        <source>Try again and enter it: the credentials are encrypted with it.</source>
        <translation>Réessayez et saisissez-le : il sert à chiffrer les identifiants.</translation>
    </message>
    <message>
        <source>The master password of QGIS&apos;s authentication database is not set.</source>
        <translation>Le mot de passe principal de la base de données d’authentification de QGIS n’est pas défini.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the connection empty and set SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Hors de la fenêtre de QGIS, indiquez un fichier contenant le mot de passe principal dans QGIS_AUTH_PASSWORD_FILE, ou laissez la connexion vide et définissez SH_CLIENT_ID et SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>QGIS did not store the credentials in its authentication database.</source>
        <translation>QGIS n’a pas enregistré les identifiants dans sa base de données d’authentification.</translation>
    </message>
    <message>
        <source>Look at the Authentication tab of QGIS&apos;s log messages panel for the reason.</source>
        <translation>Cherchez la raison dans l’onglet Authentification du panneau Journal des messages de QGIS.</translation>
    </message>
</context>
<context>
    <name>DeleteCollection</name>
    <message>
        <source>Delete collection</source>
        <translation>Supprimer une collection</translation>
    </message>
    <message>
        <source>Deletes a collection with the registration of all its tiles, and with their cover geometries and sensing times. The files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Supprime une collection avec l’inscription de toutes ses tuiles, leurs géométries de couverture et leurs dates d’acquisition. Les fichiers restent dans le bucket. C’est irréversible : une nouvelle collection a un autre id.</translation>
    </message>
    <message>
        <source>To confirm, give the number of its tiles: run “List tiles” (byoc:listtiles) for the collection, look whether anybody needs them, and give its COUNT here. With another number nothing is deleted.</source>
        <translation>Pour confirmer, donnez le nombre de ses tuiles : lancez « Lister les tuiles » (byoc:listtiles) pour la collection, voyez si quelqu’un en a besoin, et donnez ici son COUNT. Avec un autre nombre, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>A table with one row: id, name, s3_bucket, tiles, outcome, message. Optional.</source>
        <translation>Une table d’une ligne : id, name, s3_bucket, tiles, outcome, message. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles the collection had.</source>
        <translation>Nombre de tuiles que la collection avait.</translation>
    </message>
    <message>
        <source>Deleted collection</source>
        <translation>Collection supprimée</translation>
    </message>
    <message>
        <source>Number of its tiles, to confirm</source>
        <translation>Nombre de ses tuiles, pour confirmer</translation>
    </message>
    <message>
        <source>How many tiles the collection has, whatever their status; 0 for an empty one.</source>
        <translation>Nombre de tuiles de la collection, quel que soit leur statut ; 0 si elle est vide.</translation>
    </message>
    <message>
        <source>Table of the collection.</source>
        <translation>Table de la collection.</translation>
    </message>
    <message>
        <source>Tiles deleted with it</source>
        <translation>Tuiles supprimées avec elle</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. Run “List tiles” (byoc:listtiles) for this collection, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}.</source>
        <translation>{parameter} n’est pas donné : rien n’a été supprimé. Lancez « Lister les tuiles » (byoc:listtiles) pour cette collection, assurez-vous que personne n’a besoin de ses tuiles, et donnez leur nombre (COUNT) comme {parameter}.</translation>
    </message>
    <message>
        <source>The collection “{name}” does not have {tiles} tiles: nothing was deleted. Run “List tiles” (byoc:listtiles) for it, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}. If it is another one every time, somebody is just registering or deleting tiles.</source>
        <translation>La collection « {name} » n’a pas {tiles} tuiles : rien n’a été supprimé. Lancez « Lister les tuiles » (byoc:listtiles) pour elle, assurez-vous que personne n’a besoin de ses tuiles, et donnez leur nombre (COUNT) comme {parameter}. S’il change à chaque fois, c’est que quelqu’un est en train d’inscrire ou de supprimer des tuiles.</translation>
    </message>
    <message>
        <source>Deleted the collection “{name}” with {tiles} tiles. Its files are still in the bucket “{bucket}”.</source>
        <translation>Collection « {name} » supprimée avec {tiles} tuiles. Ses fichiers sont toujours dans le bucket « {bucket} ».</translation>
    </message>
</context>
<context>
    <name>DeleteCollectionDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete collection “{name}”</source>
        <translation>Supprimer la collection « {name} »</translation>
    </message>
    <message>
        <source>&amp;To delete it, type its name: {name}</source>
        <translation>&amp;Pour la supprimer, tapez son nom : {name}</translation>
    </message>
    <message>
        <source>Counting the tiles …</source>
        <translation>Comptage des tuiles …</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Comptage des tuiles de « {name} »</translation>
    </message>
    <message>
        <source>Counting the tiles … {count} so far</source>
        <translation>Comptage des tuiles … {count} jusqu’ici</translation>
    </message>
    <message>
        <source>The collection “{name}” has {count} tile(s). {parts}.</source>
        <translation>La collection « {name} » a {count} tuile(s). {parts}.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles.</source>
        <translation>La collection « {name} » n’a pas de tuiles.</translation>
    </message>
    <message>
        <source>Type the name of the collection first, exactly as it is written above</source>
        <translation>Tapez d’abord le nom de la collection, exactement comme il est écrit ci-dessus</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Suppression …</translation>
    </message>
    <message>
        <source>Deleting the collection “{name}”</source>
        <translation>Suppression de la collection « {name} »</translation>
    </message>
    <message>
        <source>✗ Nothing was deleted: tiles came or went meanwhile. They are counted again.</source>
        <translation>✗ Rien n’a été supprimé : des tuiles sont arrivées ou parties entre-temps. Elles sont comptées de nouveau.</translation>
    </message>
    <message>
        <source>The tiles could not be counted, so the collection cannot be deleted here.</source>
        <translation>Les tuiles n’ont pas pu être comptées, la collection ne peut donc pas être supprimée ici.</translation>
    </message>
    <message>
        <source>Stopped: the tiles were not counted. Close the window and open it again.</source>
        <translation>Arrêté : les tuiles n’ont pas été comptées. Fermez la fenêtre et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the collection was deleted.</source>
        <translation>Arrêté. Actualisez la liste pour voir si la collection a été supprimée.</translation>
    </message>
    <message>
        <source>Delete a collection</source>
        <translation>Supprimer une collection</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>Counting tiles</source>
        <translation>Comptage des tuiles</translation>
    </message>
    <message>
        <source>The registration of all tiles goes with it, and so do their cover geometries and sensing times; files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>L’inscription de toutes les tuiles disparaît avec elle, de même que leurs géométries de couverture et leurs dates d’acquisition ; les fichiers restent dans le bucket. C’est irréversible : une nouvelle collection a un autre id.</translation>
    </message>
    <message>
        <source>The name of the collection as it stands above: so nothing is deleted by mistake</source>
        <translation>Le nom de la collection tel qu’il figure ci-dessus : ainsi rien n’est supprimé par erreur</translation>
    </message>
    <message>
        <source>Name of the collection, to confirm</source>
        <translation>Nom de la collection, pour confirmer</translation>
    </message>
    <message>
        <source>Why the collection was not deleted</source>
        <translation>Pourquoi la collection n’a pas été supprimée</translation>
    </message>
</context>
<context>
    <name>DeleteTiles</name>
    <message>
        <source>Delete tiles</source>
        <translation>Supprimer des tuiles</translation>
    </message>
    <message>
        <source>Takes tiles out of a collection. Their files stay in the bucket, so they can be registered again; cover geometries and sensing times that were edited by hand are lost.</source>
        <translation>Retire des tuiles d’une collection. Leurs fichiers restent dans le bucket, elles peuvent donc être inscrites de nouveau ; les géométries de couverture et les dates d’acquisition modifiées à la main sont perdues.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. Run it as a dry run first: it tells which tiles and how many they are. That number, given as CONFIRM, lets it delete them; with another number nothing is deleted.</source>
        <translation>Les tuiles se choisissent par une couche, par id, par statut, par chemin ; tout ce qui est donné ensemble doit être vrai d’une tuile. Commencez par une simulation : elle dit quelles tuiles et combien. Ce nombre, donné comme CONFIRM, permet de les supprimer ; avec un autre nombre, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (deleted, planned, unchanged if it was gone already, invalid, failed, cancelled), status, message. Optional.</source>
        <translation>Une table, une ligne par tuile : tile_id, path, outcome (deleted, planned, unchanged si elle avait déjà disparu, invalid, failed, cancelled), status, message. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles are chosen: the number for CONFIRM.</source>
        <translation>Nombre de tuiles choisies : le nombre pour CONFIRM.</translation>
    </message>
    <message>
        <source>How many tiles were deleted.</source>
        <translation>Nombre de tuiles supprimées.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Nombre d’échecs ; leurs messages disent pourquoi.</translation>
    </message>
    <message>
        <source>Number of tiles, to confirm</source>
        <translation>Nombre de tuiles, pour confirmer</translation>
    </message>
    <message>
        <source>Deleted tiles</source>
        <translation>Tuiles supprimées</translation>
    </message>
    <message>
        <source>How many tiles are to be deleted. When other than that many are chosen, nothing is deleted. Not needed for a dry run, which tells the number.</source>
        <translation>Nombre de tuiles à supprimer. Si un autre nombre est choisi, rien n’est supprimé. Inutile pour une simulation, qui donne le nombre.</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and deletes none.</source>
        <translation>Dit quelles tuiles sont choisies, et n’en supprime aucune.</translation>
    </message>
    <message>
        <source>Tiles chosen</source>
        <translation>Tuiles choisies</translation>
    </message>
    <message>
        <source>Tiles deleted</source>
        <translation>Tuiles supprimées</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tuiles en échec</translation>
    </message>
    <message>
        <source>To delete these {count} tiles run it again with {parameter}={count}.</source>
        <translation>Pour supprimer ces {count} tuiles, relancez avec {parameter}={count}.</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. {chosen} tiles are chosen. Look at them in a dry run ({dry_run}), then give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} n’est pas donné : rien n’a été supprimé. {chosen} tuiles sont choisies. Regardez-les en simulation ({dry_run}), puis donnez {parameter}={chosen} pour les supprimer.</translation>
    </message>
    <message>
        <source>{parameter} is {confirmed}, but {chosen} tiles are chosen: nothing was deleted. Look at them in a dry run ({dry_run}), then choose others, or give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} vaut {confirmed}, mais {chosen} tuiles sont choisies : rien n’a été supprimé. Regardez-les en simulation ({dry_run}), puis choisissez-en d’autres, ou donnez {parameter}={chosen} pour les supprimer.</translation>
    </message>
</context>
<context>
    <name>DeriveFootprint</name>
    <message>
        <source>Derive cover geometry</source>
        <translation>Calculer la géométrie de couverture</translation>
    </message>
    <message>
        <source>Outlines the valid data of a raster (its cover geometry) with few enough points for the service, and names its CRS as the service wants it. No connection is needed.</source>
        <translation>Trace le contour des données valides d’un raster (sa géométrie de couverture) avec assez peu de points pour le service, et nomme son SCR comme le service le veut. Aucune connexion n’est nécessaire.</translation>
    </message>
    <message>
        <source>Valid is what neither the no-data value, nor NaN, nor an alpha or mask band declares empty. The result is in the CRS of the raster, or in WGS84 (EPSG:4326) when the service does not take that CRS.</source>
        <translation>Est valide ce que ni la valeur sans donnée, ni NaN, ni une bande alpha ou de masque ne déclare vide. Le résultat est dans le SCR du raster, ou en WGS84 (EPSG:4326) si le service n’accepte pas ce SCR.</translation>
    </message>
    <message>
        <source>Where the raster has overviews (pyramids), they show where the outline runs, and only there the pixels are read. Without overviews everything is read.</source>
        <translation>Si le raster a des aperçus (pyramides), ils montrent par où passe le contour, et les pixels ne sont lus que là. Sans aperçus, tout est lu.</translation>
    </message>
    <message>
        <source>A layer with one polygon in the CRS of the cover geometry, and as attributes name, file, crs_urn, points, source (mask: traced; box: all pixels are valid), notes and geojson. Optional.</source>
        <translation>Une couche avec un polygone dans le SCR de la géométrie de couverture, et pour attributs name, file, crs_urn, points, source (mask : tracé ; box : tous les pixels sont valides), notes et geojson. Facultatif.</translation>
    </message>
    <message>
        <source>The cover geometry as GeoJSON with its CRS, to be sent as coverGeometry.</source>
        <translation>La géométrie de couverture en GeoJSON avec son SCR, à envoyer comme coverGeometry.</translation>
    </message>
    <message>
        <source>The CRS as a URN, for example urn:ogc:def:crs:EPSG::32633.</source>
        <translation>Le SCR sous forme d’URN, par exemple urn:ogc:def:crs:EPSG::32633.</translation>
    </message>
    <message>
        <source>How many points it has, the closing ones counted.</source>
        <translation>Nombre de ses points, points de fermeture compris.</translation>
    </message>
    <message>
        <source>Which share of the valid area lies inside the cover geometry, from 0 to 1. In large rasters it is a close estimate.</source>
        <translation>La part de la surface valide qui se trouve dans la géométrie de couverture, de 0 à 1. Pour les grands rasters, c’est une estimation proche.</translation>
    </message>
    <message>
        <source>How many blocks were read at full resolution; small blocks of the file are read, and counted, in groups.</source>
        <translation>Nombre de blocs lus à pleine résolution ; les petits blocs du fichier sont lus, et comptés, par groupes.</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Géométrie de couverture</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one.</source>
        <translation>Une couche raster avec un fichier, ou le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>Polygon layer of the cover geometry.</source>
        <translation>Couche de polygones de la géométrie de couverture.</translation>
    </message>
    <message>
        <source>Cover geometry as GeoJSON</source>
        <translation>Géométrie de couverture en GeoJSON</translation>
    </message>
    <message>
        <source>CRS URN</source>
        <translation>URN du SCR</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>Share of the valid area covered</source>
        <translation>Part couverte de la surface valide</translation>
    </message>
    <message>
        <source>Number of blocks read</source>
        <translation>Nombre de blocs lus</translation>
    </message>
    <message>
        <source>{parameter} is {points}, and a polygon has at least {least} points, the closing one counted. Give at least {least}, or 0 for no limit.</source>
        <translation>{parameter} vaut {points}, or un polygone a au moins {least} points, point de fermeture compris. Donnez au moins {least}, ou 0 pour ne fixer aucune limite.</translation>
    </message>
    <message>
        <source>The cover geometry has {points} points, and the service takes {limit} at most: give {parameter} a value from 4 to {limit} to register it.</source>
        <translation>La géométrie de couverture a {points} points, et le service en accepte au plus {limit} : donnez à {parameter} une valeur de 4 à {limit} pour l’inscrire.</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Bandes (aucune : toutes)</translation>
    </message>
    <message>
        <source>Numbers of the bands that say what is valid, the first is 1. None means all but alpha bands. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Numéros des bandes qui disent ce qui est valide, la première est 1. Aucune signifie toutes sauf les bandes alpha. En ligne de commande, répétez le paramètre : --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>Valide dans</translation>
    </message>
    <message>
        <source>any: a pixel counts as valid when at least one of the bands has data there. all: only when every one has.</source>
        <translation>any : un pixel compte comme valide si au moins une des bandes y a des données. all : seulement si toutes en ont.</translation>
    </message>
    <message>
        <source>Read every pixel</source>
        <translation>Lire chaque pixel</translation>
    </message>
    <message>
        <source>Slower, and misses nothing. Without it, holes and islands can be missed that the overviews do not show: those smaller than about a thousandth of the longer side.</source>
        <translation>Plus lent, et ne manque rien. Sinon, des trous et des îles que les aperçus ne montrent pas peuvent être manqués : ceux de moins d’un millième environ du plus grand côté.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Points au plus</translation>
    </message>
    <message>
        <source>How many points the outline may have in all, the closing point of each ring counted. The service takes 100. 0 means no limit: every corner of every pixel is kept.</source>
        <translation>Nombre de points que le contour peut avoir en tout, point de fermeture de chaque anneau compris. Le service en accepte 100. 0 signifie aucune limite : chaque coin de chaque pixel est gardé.</translation>
    </message>
</context>
<context>
    <name>DockContents</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nnexion</translation>
    </message>
    <message>
        <source>The account and deployment to work with</source>
        <translation>Le compte et le déploiement avec lesquels travailler</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Add, edit, test or remove connections</source>
        <translation>Ajouter, modifier, tester ou retirer des connexions</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Gérer les connexions</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>List the collections of this connection</source>
        <translation>Lister les collections de cette connexion</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Enter the client id and secret of an account</source>
        <translation>Saisir l’identifiant et le secret client d’un compte</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Essayer sans compte</translation>
    </message>
    <message>
        <source>Start a small copy of the service on this computer, with sample scenes; nothing leaves the computer</source>
        <translation>Démarrer une petite copie du service sur cet ordinateur, avec des scènes d’exemple ; rien ne quitte l’ordinateur</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>EntrySelect</name>
    <message>
        <source>Message about authentication</source>
        <translation>Message sur l’authentification</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The service gives this cause without further explanation.</source>
        <translation>Le service donne cette cause sans autre explication.</translation>
    </message>
    <message>
        <source>Check the tile's files with “Check rasters” in the Processing toolbox; mend what it finds, put the files into the bucket again and ingest the tile again.</source>
        <translation>Vérifiez les fichiers de la tuile avec « Vérifier des rasters » dans la boîte à outils de traitements ; réparez ce qu’il trouve, remettez les fichiers dans le bucket et ingérez de nouveau la tuile.</translation>
    </message>
    <message>
        <source>Compare the tile's path with the bucket, letter by letter (capitals count; “(BAND)” stands for the part of the name that tells the band), and see that the bucket's policy lets the service list and read it. Then ingest again, or register the tile with the right path and delete this one.</source>
        <translation>Comparez le chemin de la tuile avec le bucket, lettre à lettre (la casse compte ; « (BAND) » remplace la partie du nom qui indique la bande), et voyez si la politique du bucket permet au service de le lister et de le lire. Puis ingérez de nouveau, ou inscrivez la tuile avec le bon chemin et supprimez celle-ci.</translation>
    </message>
    <message>
        <source>At the tile&apos;s path in the bucket the service saw no file that it can read.</source>
        <translation>Au chemin de la tuile dans le bucket, le service n’a vu aucun fichier qu’il puisse lire.</translation>
    </message>
    <message>
        <source>Files of some bands are missing: every tile of a collection needs a file for each band.</source>
        <translation>Les fichiers de certaines bandes manquent : chaque tuile d’une collection a besoin d’un fichier pour chaque bande.</translation>
    </message>
    <message>
        <source>Put the missing files into the bucket under exactly these names, then ingest again. If the tile is meant to have other bands, register it in another collection.</source>
        <translation>Mettez les fichiers manquants dans le bucket exactement sous ces noms, puis ingérez de nouveau. Si la tuile doit avoir d’autres bandes, inscrivez-la dans une autre collection.</translation>
    </message>
    <message>
        <source>The files of the tile end differently, as in .tif and .tiff.</source>
        <translation>Les fichiers de la tuile se terminent différemment, par exemple en .tif et .tiff.</translation>
    </message>
    <message>
        <source>Rename the files in the bucket so that all end alike, then ingest again.</source>
        <translation>Renommez les fichiers du bucket pour que tous se terminent de même, puis ingérez de nouveau.</translation>
    </message>
    <message>
        <source>A file is damaged, incomplete, or no raster.</source>
        <translation>Un fichier est endommagé, incomplet, ou n’est pas un raster.</translation>
    </message>
    <message>
        <source>Open it in QGIS to see; upload it again whole, or write it anew, then ingest again.</source>
        <translation>Ouvrez-le dans QGIS pour voir ; téléversez-le de nouveau en entier, ou réécrivez-le, puis ingérez de nouveau.</translation>
    </message>
    <message>
        <source>The service may not read the bucket.</source>
        <translation>Le service n’a pas le droit de lire le bucket.</translation>
    </message>
    <message>
        <source>Give it access with a bucket policy (“Bucket policy” in the Processing toolbox writes one), then ingest again.</source>
        <translation>Donnez-lui accès par une politique du bucket (« Politique du bucket » dans la boîte à outils de traitements en écrit une), puis ingérez de nouveau.</translation>
    </message>
    <message>
        <source>Write the files anew with “Prepare COG” in the Processing toolbox, put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Réécrivez les fichiers avec « Préparer un COG » dans la boîte à outils de traitements, mettez-les à la place des anciens dans le bucket, et ingérez de nouveau.</translation>
    </message>
    <message>
        <source>The image is stored in pieces (internal tiles, or strips) that are smaller than 256 or larger than 2048 pixels on a side.</source>
        <translation>L’image est stockée en morceaux (tuiles internes ou bandes de lignes) de moins de 256 ou de plus de 2048 pixels de côté.</translation>
    </message>
    <message>
        <source>The overviews are stored in pieces (internal tiles) that are smaller than 256 or larger than 2048 pixels on a side; index 1 is the first overview. GDAL writes overviews in pieces of 128 unless told otherwise.</source>
        <translation>Les aperçus sont stockés en morceaux (tuiles internes) de moins de 256 ou de plus de 2048 pixels de côté ; l’indice 1 est le premier aperçu. GDAL écrit les aperçus en morceaux de 128, sauf indication contraire.</translation>
    </message>
    <message>
        <source>The file has no overviews inside: without them small scales cannot be served.</source>
        <translation>Le fichier ne contient pas d’aperçus : sans eux, les petites échelles ne peuvent pas être servies.</translation>
    </message>
    <message>
        <source>The header of the file is longer than 1 MB: its pieces are too many, or lie scattered.</source>
        <translation>L’en-tête du fichier dépasse 1 Mo : ses morceaux sont trop nombreux, ou dispersés.</translation>
    </message>
    <message>
        <source>The file is no GeoTIFF.</source>
        <translation>Le fichier n’est pas un GeoTIFF.</translation>
    </message>
    <message>
        <source>The file is compressed, or its colours are coded, in a way that the service does not read.</source>
        <translation>Le fichier est compressé, ou ses couleurs sont codées, d’une façon que le service ne lit pas.</translation>
    </message>
    <message>
        <source>Warp the files to EPSG:4326, 3857, 3035 or the UTM zone they lie in (“Prepare COG” in the Processing toolbox does so), put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Reprojetez les fichiers en EPSG:4326, 3857, 3035 ou dans leur zone UTM (« Préparer un COG » dans la boîte à outils de traitements le fait), mettez-les à la place des anciens dans le bucket, et ingérez de nouveau.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the files is missing, or none that the service takes.</source>
        <translation>Le système de coordonnées de référence des fichiers manque, ou n’est pas de ceux que le service accepte.</translation>
    </message>
    <message>
        <source>The file itself does not say where on the earth it lies, in the way that the service reads.</source>
        <translation>Le fichier lui-même ne dit pas où il se situe sur la Terre, de la façon que lit le service.</translation>
    </message>
    <message>
        <source>The scene holds a pole: the service takes none that does.</source>
        <translation>La scène contient un pôle : le service n’en accepte aucune de ce genre.</translation>
    </message>
    <message>
        <source>Cut it into scenes that end short of the pole, and register those.</source>
        <translation>Découpez-la en scènes qui s’arrêtent avant le pôle, et inscrivez celles-ci.</translation>
    </message>
    <message>
        <source>The files of the tile do not cover the same ground: they may differ by one pixel at most.</source>
        <translation>Les fichiers de la tuile ne couvrent pas le même terrain : ils peuvent différer d’un pixel au plus.</translation>
    </message>
    <message>
        <source>See that all files are of the same scene, cut them alike, put them into the bucket again, and ingest again.</source>
        <translation>Voyez si tous les fichiers sont de la même scène, découpez-les de même, remettez-les dans le bucket et ingérez de nouveau.</translation>
    </message>
    <message>
        <source>Bit depth or kind of numbers differ from what the collection has, or is none that the service takes: all tiles of a collection are alike in this.</source>
        <translation>La profondeur de bits ou le type des nombres diffère de ceux de la collection, ou n’est pas accepté par le service : toutes les tuiles d’une collection sont semblables en cela.</translation>
    </message>
    <message>
        <source>Convert the values to those of the collection&apos;s bands, put the files into the bucket again and ingest again; or register the tile in another collection.</source>
        <translation>Convertissez les valeurs vers celles des bandes de la collection, remettez les fichiers dans le bucket et ingérez de nouveau ; ou inscrivez la tuile dans une autre collection.</translation>
    </message>
    <message>
        <source>The number of bands in the file is not what the collection or the service asks for.</source>
        <translation>Le nombre de bandes du fichier n’est pas celui que demande la collection ou le service.</translation>
    </message>
    <message>
        <source>At most 100 bands a collection, at most 10 in one pixel-interleaved file: write one file a band (“Prepare COG” with “(BAND)” in the name), and as many bands as the other tiles have.</source>
        <translation>Au plus 100 bandes par collection, au plus 10 dans un fichier entrelacé par pixel : écrivez un fichier par bande (« Préparer un COG » avec « (BAND) » dans le nom), et autant de bandes que les autres tuiles.</translation>
    </message>
    <message>
        <source>The cover geometry has more points than the service takes; closing points count.</source>
        <translation>La géométrie de couverture a plus de points que le service n’en accepte ; les points de fermeture comptent.</translation>
    </message>
    <message>
        <source>Derive the cover geometry again from the files, or edit it to have 100 points at most.</source>
        <translation>Calculez de nouveau la géométrie de couverture à partir des fichiers, ou modifiez-la pour qu’elle ait 100 points au plus.</translation>
    </message>
    <message>
        <source>The service does not take the cover geometry.</source>
        <translation>Le service n’accepte pas la géométrie de couverture.</translation>
    </message>
    <message>
        <source>Edit the cover geometry, or derive it again from the files.</source>
        <translation>Modifiez la géométrie de couverture, ou calculez-la de nouveau à partir des fichiers.</translation>
    </message>
    <message>
        <source>Something went wrong at the service that it does not name. Damaged files and files that were replaced during ingestion are known reasons; it may also be a fault of the service that passes.</source>
        <translation>Il s’est passé au service quelque chose qu’il ne nomme pas. Des fichiers endommagés ou remplacés pendant l’ingestion sont des raisons connues ; ce peut aussi être un dérangement passager du service.</translation>
    </message>
    <message>
        <source>Ingest again. If it fails again, check the files with “Check rasters” in the Processing toolbox; if that finds nothing, ask the service's support and give the tile's id.</source>
        <translation>Ingérez de nouveau. Si cela échoue encore, vérifiez les fichiers avec « Vérifier des rasters » dans la boîte à outils de traitements ; s’il ne trouve rien, adressez-vous à l’assistance du service en donnant l’id de la tuile.</translation>
    </message>
</context>
<context>
    <name>FeatureCommands</name>
    <message>
        <source>This is no tile any more: load the collection&apos;s tiles again.</source>
        <translation>Ce n’est plus une tuile : chargez de nouveau les tuiles de la collection.</translation>
    </message>
    <message>
        <source>This tile has no place on the map (yet).</source>
        <translation>Cette tuile n’a pas (encore) de place sur la carte.</translation>
    </message>
    <message>
        <source>This layer does not say which collection its tiles are of: load them again.</source>
        <translation>Cette couche ne dit pas de quelle collection sont ses tuiles : chargez-les de nouveau.</translation>
    </message>
    <message>
        <source>Looking up a tile</source>
        <translation>Recherche d’une tuile</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>The service would ingest all rasters that were checked ({count}).</source>
        <translation>Le service ingérerait tous les rasters vérifiés ({count}).</translation>
    </message>
    <message>
        <source>The service would refuse {bad} of {count} rasters.</source>
        <translation>Le service refuserait {bad} rasters sur {count}.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}.</source>
        <translation>Erreurs : {errors}, avertissements : {warnings}.</translation>
    </message>
    <message>
        <source>Compared with the collection “{name}”.</source>
        <translation>Comparés avec la collection « {name} ».</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Vérifier pour BYOC</translation>
    </message>
    <message>
        <source>What was found in each raster; the current row is told in full below</source>
        <translation>Ce qui a été constaté dans chaque raster ; la ligne courante est détaillée ci-dessous</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The current finding in full, and what to do; the text can be selected and copied</source>
        <translation>Le constat courant en entier, et que faire ; le texte peut être sélectionné et copié</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Le constat en entier</translation>
    </message>
    <message>
        <source>Write the raster of the current row anew as the service wants it, with the algorithm “Prepare COG”</source>
        <translation>Réécrire le raster de la ligne courante comme le veut le service, avec l’algorithme « Préparer un COG »</translation>
    </message>
    <message>
        <source>&amp;Prepare COG…</source>
        <translation>&amp;Préparer un COG…</translation>
    </message>
    <message>
        <source>Put all findings into the clipboard as text</source>
        <translation>Mettre tous les constats dans le presse-papiers sous forme de texte</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Nothing that speaks against it</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Le service dit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>En ligne de commande</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Open the help on this window in the browser: {address}</source>
        <translation>Ouvrir l’aide de cette fenêtre dans le navigateur : {address}</translation>
    </message>
</context>
<context>
    <name>IngestFolder</name>
    <message>
        <source>Checks the files and tells what would be done; writes and sends nothing.</source>
        <translation>Vérifie les fichiers et dit ce qui serait fait ; n’écrit et n’envoie rien.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder with the rasters, in it or in folders below it. A file .byoc-journal.jsonl is written into it, by which an interrupted run goes on.</source>
        <translation>Le dossier contenant les rasters, dans ce dossier ou plus bas. Un fichier .byoc-journal.jsonl y est écrit, grâce auquel une exécution interrompue reprend.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Motif des fichiers (vide : d’après leurs noms)</translation>
    </message>
    <message>
        <source>What in a file&apos;s path is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it. Files that it does not fit are left out.</source>
        <translation>Ce qui, dans le chemin d’un fichier, est la tuile, la bande et la date d’acquisition. Un modèle : {tile}/{band}_%Y%m%dT%H%M%S.tif, où * représente n’importe quoi à l’intérieur d’un nom. Ou une expression régulière avec des groupes nommés tile, band, year, month, day, hour, minute, second, subsecond, comme l’accepte byoc-tool. Les fichiers qui n’y correspondent pas sont laissés de côté.</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: its top)</source>
        <translation>Dossier dans le bucket (vide : sa racine)</translation>
    </message>
    <message>
        <source>Where files go in the bucket: scenes/2024. Below it they lie as in the folder.</source>
        <translation>Où vont les fichiers dans le bucket : scenes/2024. Au-dessous, ils sont rangés comme dans le dossier.</translation>
    </message>
    <message>
        <source>Convert files</source>
        <translation>Convertir les fichiers</translation>
    </message>
    <message>
        <source>needed: to cloud optimized GeoTIFF what the service would refuse as it is. always: every file. never: what would be refused is only told.</source>
        <translation>needed : en GeoTIFF optimisé pour le cloud ce que le service refuserait tel quel. always : chaque fichier. never : ce qui serait refusé est seulement signalé.</translation>
    </message>
    <message>
        <source>Longest wait for the ingestion (seconds)</source>
        <translation>Attente maximale de l’ingestion (secondes)</translation>
    </message>
    <message>
        <source>After so many seconds it ends, whether all tiles are ingested or not; 0 does not wait.</source>
        <translation>Après ce nombre de secondes, il se termine, que toutes les tuiles soient ingérées ou non ; 0 n’attend pas.</translation>
    </message>
    <message>
        <source>Compression of converted files</source>
        <translation>Compression des fichiers convertis</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Toutes sont sans perte. DEFLATE est celle que l’éditeur recommande ; ZSTD est plus rapide.</translation>
    </message>
    <message>
        <source>No-data value of converted files (none: as it is)</source>
        <translation>Valeur sans donnée des fichiers convertis (aucune : inchangée)</translation>
    </message>
    <message>
        <source>The value that means no data in converted files: best that of the collection. Pixels that a mask, an alpha band or another value declares empty get it.</source>
        <translation>La valeur qui signifie sans donnée dans les fichiers convertis : de préférence celle de la collection. Les pixels qu’un masque, une bande alpha ou une autre valeur déclare vides la reçoivent.</translation>
    </message>
    <message>
        <source>Overviews of converted files by</source>
        <translation>Aperçus des fichiers convertis par</translation>
    </message>
    <message>
        <source>AVERAGE for measured values, NEAREST or MODE for classes.</source>
        <translation>AVERAGE pour des valeurs mesurées, NEAREST ou MODE pour des classes.</translation>
    </message>
    <message>
        <source>Write over objects of others</source>
        <translation>Écraser les objets d’autrui</translation>
    </message>
    <message>
        <source>Objects in the bucket that no run on this folder has put there are left alone, and the tile is a conflict; with this they are written over.</source>
        <translation>Les objets du bucket qu’aucune exécution sur ce dossier n’y a mis sont laissés tels quels, et la tuile est en conflit ; avec cette option, ils sont écrasés.</translation>
    </message>
    <message>
        <source>Folder for the journal (empty: the folder itself)</source>
        <translation>Dossier du journal (vide : le dossier lui-même)</translation>
    </message>
    <message>
        <source>For a folder that cannot be written, such as a read-only disk: where to keep the journal and, for as long as they are needed, converted files. Give the same one each time.</source>
        <translation>Pour un dossier où l’on ne peut pas écrire, comme un disque en lecture seule : où garder le journal et, tant qu’ils sont nécessaires, les fichiers convertis. Donnez le même chaque fois.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>({more} autres fichiers sont laissés de côté, voir la table.)</translation>
    </message>
    <message>
        <source>No file of the folder makes a tile. Check the folder and the pattern, and what the table says of the files.</source>
        <translation>Aucun fichier du dossier ne forme une tuile. Vérifiez le dossier et le motif, et ce que la table dit des fichiers.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, registered and not ended: {pending}, planned: {planned}, failed: {failed}, files left out: {left_out}</source>
        <translation>Ingérées : {ingested}, inscrites et non terminées : {pending}, prévues : {planned}, en échec : {failed}, fichiers laissés de côté : {left_out}</translation>
    </message>
    <message>
        <source>Run it again to see how those end that are registered and have not ended.</source>
        <translation>Relancez pour voir comment se terminent celles qui sont inscrites et non terminées.</translation>
    </message>
    <message>
        <source>It ended before all was done: {why} Run it again to go on.</source>
        <translation>Il s’est terminé avant que tout soit fait : {why} Relancez pour continuer.</translation>
    </message>
    <message>
        <source>No tile could be ingested.</source>
        <translation>Aucune tuile n’a pu être ingérée.</translation>
    </message>
    <message>
        <source>Ingest folder</source>
        <translation>Ingérer un dossier</translation>
    </message>
    <message>
        <source>Brings the rasters of a folder into a collection: finds which files are the bands of one tile, checks them as the service would, converts those that it would refuse, outlines the valid data, uploads the files to the collection&apos;s bucket, registers the tiles, and waits until they are ingested. The files of the folder are not changed.</source>
        <translation>Amène les rasters d’un dossier dans une collection : trouve quels fichiers sont les bandes d’une même tuile, les vérifie comme le ferait le service, convertit ceux qu’il refuserait, trace le contour des données valides, téléverse les fichiers dans le bucket de la collection, inscrit les tuiles et attend qu’elles soient ingérées. Les fichiers du dossier ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>It can be interrupted at any time and run again: a journal in the folder remembers what is done, and only the rest is done then. A file that has changed is done again.</source>
        <translation>Il peut être interrompu à tout moment et relancé : un journal dans le dossier retient ce qui est fait, et seul le reste est alors fait. Un fichier qui a changé est traité de nouveau.</translation>
    </message>
    <message>
        <source>What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others go on; only if no tile is left, the algorithm fails. Try a dry run first: it tells for each tile what would be converted, sent and registered, with which sensing time and where that is from.</source>
        <translation>Ce qui concerne une tuile est dit dans sa ligne, dans le journal et dans le nombre de tuiles en échec, et les autres continuent ; l’algorithme n’échoue que s’il ne reste aucune tuile. Commencez par une simulation : elle dit pour chaque tuile ce qui serait converti, envoyé et inscrit, avec quelle date d’acquisition et d’où elle vient.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (the step it came to), tile_id, status, sensing_time and time_source, files, converted (the bands whose files were), upload_bytes, points and crs of the cover geometry, message, why its files were grouped so, geojson. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Une table, une ligne par tuile : path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (l’étape atteinte), tile_id, status, sensing_time et time_source, files, converted (les bandes dont les fichiers l’ont été), upload_bytes, points et crs de la géométrie de couverture, message, pourquoi ses fichiers ont été regroupés ainsi, geojson. Puis une ligne par fichier qui n’est dans aucune tuile : outcome left-out, le fichier dans files, la raison dans message. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles are ingested, by this run or one before.</source>
        <translation>Nombre de tuiles ingérées, par cette exécution ou une précédente.</translation>
    </message>
    <message>
        <source>How many are registered, and their ingestion has not ended.</source>
        <translation>Nombre de celles qui sont inscrites et dont l’ingestion n’est pas terminée.</translation>
    </message>
    <message>
        <source>How many a dry run would ingest.</source>
        <translation>Nombre de celles qu’une simulation ingérerait.</translation>
    </message>
    <message>
        <source>How many could not be ingested; their messages tell why.</source>
        <translation>Nombre de celles qui n’ont pas pu être ingérées ; leurs messages disent pourquoi.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Nombre de fichiers qui ne sont dans aucune tuile.</translation>
    </message>
    <message>
        <source>Ingested tiles</source>
        <translation>Tuiles ingérées</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Table des tuiles, et des fichiers laissés de côté.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Tuiles ingérées</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Tuiles non terminées</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tuiles prévues</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tuiles en échec</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers laissés de côté</translation>
    </message>
    <message>
        <source>{name} is empty. Give the folder with the rasters.</source>
        <translation>{name} est vide. Donnez le dossier contenant les rasters.</translation>
    </message>
</context>
<context>
    <name>LayerChecks</name>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Sélectionnez d’abord une ou plusieurs couches raster dans le panneau Couches.</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>Vérification de « {name} »</translation>
    </message>
    <message>
        <source>Checking {count} rasters</source>
        <translation>Vérification de {count} rasters</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then try again.</source>
        <translation>Processing (les traitements) est désactivé : activez-le dans le gestionnaire d’extensions, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Choose a connection and a collection in the Sentinel Hub BYOC panel, then register again.</source>
        <translation>Choisissez une connexion et une collection dans le panneau Sentinel Hub BYOC, puis lancez de nouveau l’inscription.</translation>
    </message>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Sélectionnez d’abord une ou plusieurs couches raster dans le panneau Couches.</translation>
    </message>
    <message>
        <source>“{name}”: {summary}</source>
        <translation>« {name} » : {summary}</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name} : {points} points</translation>
    </message>
    <message>
        <source>Cover geometry on the map. {points}</source>
        <translation>Géométrie de couverture sur la carte. {points}</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Register in BYOC collection…</source>
        <translation>Inscrire dans une collection BYOC…</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Calculer la géométrie de couverture</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Vérifier pour BYOC</translation>
    </message>
    <message>
        <source>{usable} of {count}</source>
        <translation>{usable} sur {count}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissés de côté :</translation>
    </message>
    <message>
        <source>no raster file</source>
        <translation>pas de fichier raster</translation>
    </message>
</context>
<context>
    <name>ListCollections</name>
    <message>
        <source>List collections</source>
        <translation>Lister les collections</translation>
    </message>
    <message>
        <source>Lists the collections that the connection&apos;s account owns, page by page.</source>
        <translation>Liste les collections que possède le compte de la connexion, page par page.</translation>
    </message>
    <message>
        <source>What the service has gathered of the tiles (extent, sensing times, resolution) is stale while requires_metadata_update is true.</source>
        <translation>Ce que le service a recueilli des tuiles (emprise, dates d’acquisition, résolution) est périmé tant que requires_metadata_update est vrai.</translation>
    </message>
    <message>
        <source>A table, one row a collection: id, name, bucket, bands, no data, sensing times, extent (GeoJSON) and all else that the service says, as JSON.</source>
        <translation>Une table, une ligne par collection : id, nom, bucket, bandes, valeur sans donnée, dates d’acquisition, emprise (GeoJSON) et tout ce que le service dit d’autre, en JSON.</translation>
    </message>
    <message>
        <source>How many collections there are.</source>
        <translation>Nombre de collections.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Table of the collections.</source>
        <translation>Table des collections.</translation>
    </message>
    <message>
        <source>Number of collections</source>
        <translation>Nombre de collections</translation>
    </message>
    <message>
        <source>Collections: {count}</source>
        <translation>Collections : {count}</translation>
    </message>
</context>
<context>
    <name>ListTiles</name>
    <message>
        <source>List tiles</source>
        <translation>Lister les tuiles</translation>
    </message>
    <message>
        <source>Loads the tiles of a collection, page by page, as a layer of their cover geometries in EPSG:4326.</source>
        <translation>Charge les tuiles d’une collection, page par page, comme une couche de leurs géométries de couverture en EPSG:4326.</translation>
    </message>
    <message>
        <source>Loaded in QGIS the layer is styled by status, tells in its map tips why a tile failed, and can be played by the temporal controller. A tile whose cover geometry is missing has a row without geometry.</source>
        <translation>Chargée dans QGIS, la couche est stylée par statut, dit dans ses infobulles pourquoi une tuile a échoué, et peut être animée par le contrôleur temporel. Une tuile sans géométrie de couverture a une ligne sans géométrie.</translation>
    </message>
    <message>
        <source>A polygon layer, one feature a tile: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs, and all else that the service says, as JSON.</source>
        <translation>Une couche de polygones, une entité par tuile : tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs, et tout ce que le service dit d’autre, en JSON.</translation>
    </message>
    <message>
        <source>How many tiles there are.</source>
        <translation>Nombre de tuiles.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for every tile.</source>
        <translation>Seulement les tuiles de ce statut ; ALL ou rien pour toutes les tuiles.</translation>
    </message>
    <message>
        <source>Layer of the tiles.</source>
        <translation>Couche des tuiles.</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <source>Tiles read: {count}</source>
        <translation>Tuiles lues : {count}</translation>
    </message>
    <message>
        <source>Tiles: {count}</source>
        <translation>Tuiles : {count}</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Sentinel Hub BYOC collections and tiles</source>
        <translation>Collections et tuiles de Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Not connected: open the Sentinel Hub BYOC panel</source>
        <translation>Non connecté : ouvrir le panneau Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Tiles of {name}</source>
        <translation>Tuiles de {name}</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>{count} of these tiles have another status or path: left out.</source>
        <translation>{count} de ces tuiles ont un autre statut ou un autre chemin : laissées de côté.</translation>
    </message>
    <message>
        <source>The field “{field}” of feature {number} is empty.</source>
        <translation>Le champ « {field} » de l’entité {number} est vide.</translation>
    </message>
    <message>
        <source>Write the id or the path of its tile there.</source>
        <translation>Écrivez-y l’id ou le chemin de sa tuile.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no feature, or none is selected: select tiles, or take the whole layer.</source>
        <translation>La couche « {layer} » n’a pas d’entité, ou aucune n’est sélectionnée : sélectionnez des tuiles, ou prenez toute la couche.</translation>
    </message>
    <message>
        <source>No tile is like that: there is nothing to do.</source>
        <translation>Aucune tuile ne correspond : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles failed. The lines above tell why.</source>
        <translation>{failed} tuiles sur {total} ont échoué. Les lignes ci-dessus disent pourquoi.</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>Rien n’a pu être fait.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stopped. What was done until then stands.</source>
        <translation>Arrêté. Ce qui a été fait jusque-là reste acquis.</translation>
    </message>
    <message>
        <source>It cannot go on</source>
        <translation>Impossible de continuer</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Erreur de fichier</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>This is a fault of the plugin: please report it, with QGIS&apos;s log messages.</source>
        <translation>C’est un défaut de l’extension : veuillez le signaler, avec le journal des messages de QGIS.</translation>
    </message>
    <message>
        <source>Sentinel Hub does not accept the credentials</source>
        <translation>Sentinel Hub n’accepte pas les identifiants</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Le service a un problème</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Le service a refusé la requête</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Pas de connexion au service</translation>
    </message>
    <message>
        <source>Please correct the input</source>
        <translation>Veuillez corriger la saisie</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Réponse inutilisable</translation>
    </message>
    <message>
        <source>No raster file</source>
        <translation>Pas de fichier raster</translation>
    </message>
    <message>
        <source>No usable connection</source>
        <translation>Pas de connexion utilisable</translation>
    </message>
    <message>
        <source>The layer could not be written</source>
        <translation>La couche n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The raster cannot be read</source>
        <translation>Le raster ne peut pas être lu</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system</source>
        <translation>Le raster n’a pas de système de coordonnées de référence</translation>
    </message>
    <message>
        <source>The raster&apos;s coordinate reference system cannot be used</source>
        <translation>Le système de coordonnées de référence du raster n’est pas utilisable</translation>
    </message>
    <message>
        <source>The raster has no usable place on the map</source>
        <translation>Le raster n’a pas de place utilisable sur la carte</translation>
    </message>
    <message>
        <source>The raster is empty</source>
        <translation>Le raster est vide</translation>
    </message>
    <message>
        <source>The files do not fit together</source>
        <translation>Les fichiers ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The raster lies across a pole</source>
        <translation>Le raster passe par un pôle</translation>
    </message>
    <message>
        <source>The outline needs too many points</source>
        <translation>Le contour demande trop de points</translation>
    </message>
    <message>
        <source>The raster cannot be used</source>
        <translation>Le raster n’est pas utilisable</translation>
    </message>
    <message>
        <source>No credentials for the bucket</source>
        <translation>Pas d’identifiants pour le bucket</translation>
    </message>
    <message>
        <source>The bucket denies access</source>
        <translation>Le bucket refuse l’accès</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <translation>Ce bucket n’existe pas</translation>
    </message>
    <message>
        <source>There is no such object in the bucket</source>
        <translation>Cet objet n’existe pas dans le bucket</translation>
    </message>
    <message>
        <source>The bucket is in another region</source>
        <translation>Le bucket est dans une autre région</translation>
    </message>
    <message>
        <source>No connection to the bucket</source>
        <translation>Pas de connexion au bucket</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The upload did not arrive whole</source>
        <translation>Le téléversement n’est pas arrivé entier</translation>
    </message>
    <message>
        <source>The bucket is in use</source>
        <translation>Le bucket est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The bucket cannot be used</source>
        <translation>Le bucket n’est pas utilisable</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the deployment of the connection.</source>
        <translation>Vérifiez l’identifiant client, le secret client et le déploiement de la connexion.</translation>
    </message>
    <message>
        <source>Check that the account may use BYOC and that it owns the collection.</source>
        <translation>Vérifiez que le compte peut utiliser BYOC et que la collection lui appartient.</translation>
    </message>
    <message>
        <source>Check the id, and that the connection is the one that the collection belongs to.</source>
        <translation>Vérifiez l’id, et que la connexion est celle à laquelle appartient la collection.</translation>
    </message>
    <message>
        <source>Choose another path, or update or remove what is registered under it.</source>
        <translation>Choisissez un autre chemin, ou mettez à jour ou retirez ce qui y est inscrit.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the service&apos;s support.</source>
        <translation>Réessayez plus tard ; si cela persiste, adressez-vous à l’assistance du service.</translation>
    </message>
    <message>
        <source>Check the network, QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network) and the deployment&apos;s address.</source>
        <translation>Vérifiez le réseau, les paramètres de proxy de QGIS (Préférences &gt; Options &gt; Réseau) et l’adresse du déploiement.</translation>
    </message>
    <message>
        <source>Check the deployment&apos;s address; if it is right, try again later.</source>
        <translation>Vérifiez l’adresse du déploiement ; si elle est juste, réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (par défaut)</translation>
    </message>
    <message>
        <source>cannot be used: edit it</source>
        <translation>inutilisable : modifiez-la</translation>
    </message>
    <message>
        <source>Changes are saved at once. Secrets are kept in QGIS&apos;s authentication database (see Authentication). Cores used to read rasters: {cores}; the limit is QGIS&apos;s own (see Rendering).</source>
        <translation>Les modifications sont enregistrées aussitôt. Les secrets sont gardés dans la base de données d’authentification de QGIS (voir Authentification). Cœurs utilisés pour lire les rasters : {cores} ; la limite est celle de QGIS (voir Rendu).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Testing “{name}” …</source>
        <translation>Test de « {name} » …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&amp;Connections to Sentinel Hub</source>
        <translation>&amp;Connexions à Sentinel Hub</translation>
    </message>
    <message>
        <source>The saved connections; the default one is used where none is named</source>
        <translation>Les connexions enregistrées ; celle par défaut sert là où aucune n’est nommée</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add a connection to an account</source>
        <translation>Ajouter une connexion à un compte</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the selected connection, or how its buckets are read</source>
        <translation>Modifier la connexion sélectionnée, ou la façon de lire ses buckets</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection through the selected connection</source>
        <translation>Demander un jeton et une collection par la connexion sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Use as default</source>
        <translation>&amp;Utiliser par défaut</translation>
    </message>
    <message>
        <source>Use the selected connection where none is named, as in Processing and its command line</source>
        <translation>Utiliser la connexion sélectionnée là où aucune n’est nommée, comme dans les traitements et en ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Forget the selected connection and its credentials</source>
        <translation>Oublier la connexion sélectionnée et ses identifiants</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>À propos de ces paramètres</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>Not listed: {why}. Refresh to try again.</source>
        <translation>Non listé : {why}. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>{counted}; the list broke off: {why}. Refresh to try again.</source>
        <translation>{counted} ; la liste s’est interrompue : {why}. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>{counted} so far, more as you scroll</source>
        <translation>{counted} jusqu’ici, la suite en faisant défiler</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Liste en cours …</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Connection (empty: the default one)</source>
        <translation>Connexion (vide : celle par défaut)</translation>
    </message>
    <message>
        <source>Name of a saved connection. Empty means the default connection or, where none is saved, the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Nom d’une connexion enregistrée. Vide signifie la connexion par défaut ou, si aucune n’est enregistrée, les variables d’environnement SH_CLIENT_ID et SH_CLIENT_SECRET (ainsi que SH_BASE_URL et SH_TOKEN_URL pour un autre déploiement que AWS EU).</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>Id de la collection</translation>
    </message>
    <message>
        <source>Id of the collection, a UUID: see “List collections”, the output of “Create collection”, or the dashboard of the service.</source>
        <translation>Id de la collection, un UUID : voir « Lister les collections », la sortie de « Créer une collection » ou le tableau de bord du service.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Of the cover geometry. balanced: as near to the truth as the points allow. inner: never beyond the valid data. outer: never cuts valid data off.</source>
        <translation>De la géométrie de couverture. balanced : aussi près de la vérité que les points le permettent. inner : jamais au-delà des données valides. outer : ne coupe jamais de données valides.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>{name} is empty. Give the id of the collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{name} est vide. Donnez l’id de la collection : lancez « Lister les collections » (byoc:listcollections) pour le voir.</translation>
    </message>
    <message>
        <source>“{text}” is not a collection id: those look like 123e4567-e89b-12d3-a456-426614174000. Run “List collections” (byoc:listcollections) to see the ids, or copy it from the dashboard of the service.</source>
        <translation>« {text} » n’est pas un id de collection : ceux-ci ressemblent à 123e4567-e89b-12d3-a456-426614174000. Lancez « Lister les collections » (byoc:listcollections) pour voir les id, ou copiez-le du tableau de bord du service.</translation>
    </message>
    <message>
        <source>{name} is “{value}”. Use one of: {options}.</source>
        <translation>{name} vaut « {value} ». Utilisez l’une de ces valeurs : {options}.</translation>
    </message>
    <message>
        <source>{name} holds no raster. Give at least one raster layer or file.</source>
        <translation>{name} ne contient aucun raster. Donnez au moins une couche ou un fichier raster.</translation>
    </message>
    <message>
        <source>The raster “{path}” cannot be opened.</source>
        <translation>Le raster « {path} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It does not exist, is not a raster that GDAL reads, or may not be read. Check the path and the access to it (for /vsis3/ also the keys and the endpoint).</source>
        <translation>Il n’existe pas, n’est pas un raster que lit GDAL, ou ne peut pas être lu faute de droits. Vérifiez le chemin et l’accès (pour /vsis3/ aussi les clés et le point d’accès).</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et {count} de plus.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The tile lies outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>La tuile se trouve hors de ce que le système de coordonnées de référence de la carte peut montrer.</translation>
    </message>
    <message>
        <source>The service gives no cause of failure for “{path}”.</source>
        <translation>Le service ne donne pas de cause d’échec pour « {path} ».</translation>
    </message>
    <message>
        <source>Why the tile failed</source>
        <translation>Pourquoi la tuile a échoué</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>Le service dit :</translation>
    </message>
    <message>
        <source>What it means:</source>
        <translation>Ce que cela signifie :</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
</context>
<context>
    <name>PrepareCog</name>
    <message>
        <source>Prepare COG</source>
        <translation>Préparer un COG</translation>
    </message>
    <message>
        <source>Writes any raster as a cloud optimized GeoTIFF (COG) that the service takes: internal tiles, overviews, compression, bit depth and CRS as it asks. No connection is needed.</source>
        <translation>Écrit n’importe quel raster comme GeoTIFF optimisé pour le cloud (COG) que le service accepte : tuiles internes, aperçus, compression, profondeur de bits et SCR comme il le demande. Aucune connexion n’est nécessaire.</translation>
    </message>
    <message>
        <source>Values stay exactly as they are wherever nothing asks for change. What does: 64-bit numbers, a CRS that the service does not take, a rotated raster, and masks and alpha bands, which the service does not know: what they hide becomes no data. Each change is told.</source>
        <translation>Les valeurs restent exactement telles quelles partout où rien n’exige de changement. L’exigent : les nombres sur 64 bits, un SCR que le service n’accepte pas, un raster pivoté, ainsi que les masques et bandes alpha, que le service ne connaît pas : ce qu’ils cachent devient sans donnée. Chaque changement est signalé.</translation>
    </message>
    <message>
        <source>With (BAND) in the output&apos;s name, as in scene_(BAND).tif, each band is written to a file of its own, named by the band&apos;s description or else B1, B2 and so on.</source>
        <translation>Avec (BAND) dans le nom de la sortie, comme scene_(BAND).tif, chaque bande est écrite dans son propre fichier, nommé d’après la description de la bande ou sinon B1, B2, etc.</translation>
    </message>
    <message>
        <source>The file; the name with (BAND) in it when there is one file a band.</source>
        <translation>Le fichier ; le nom avec (BAND) s’il y a un fichier par bande.</translation>
    </message>
    <message>
        <source>The paths of all files written, in the order of the bands.</source>
        <translation>Les chemins de tous les fichiers écrits, dans l’ordre des bandes.</translation>
    </message>
    <message>
        <source>What was changed of values, types, bands and place, a line each; empty: nothing.</source>
        <translation>Ce qui a été changé dans les valeurs, types, bandes et position, une ligne chacun ; vide : rien.</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <translation>GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one: anything that GDAL reads.</source>
        <translation>Une couche raster avec un fichier, ou le chemin d’un fichier : tout ce que lit GDAL.</translation>
    </message>
    <message>
        <source>A .tif or .tiff file, in a folder that exists. It is replaced at the end.</source>
        <translation>Un fichier .tif ou .tiff, dans un dossier qui existe. Il est remplacé à la fin.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Bandes (aucune : toutes)</translation>
    </message>
    <message>
        <source>Numbers of the bands to write, the first is 1. None means all but alpha bands, 100 at most. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Numéros des bandes à écrire, la première est 1. Aucune signifie toutes sauf les bandes alpha, 100 au plus. En ligne de commande, répétez le paramètre : --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>No-data value (none: as it is)</source>
        <translation>Valeur sans donnée (aucune : inchangée)</translation>
    </message>
    <message>
        <source>The value that means no data in the result; pixels that a mask, an alpha band or another value declares empty get it. Where one is needed and none is given, NaN is used for fractional numbers, and for whole ones a value that no valid pixel has. Give the same one for all tiles of a collection.</source>
        <translation>La valeur qui signifie sans donnée dans le résultat ; les pixels qu’un masque, une bande alpha ou une autre valeur déclare vides la reçoivent. Si elle est nécessaire et n’est pas donnée, NaN est utilisé pour les nombres décimaux, et pour les entiers une valeur qu’aucun pixel valide n’a. Donnez la même pour toutes les tuiles d’une collection.</translation>
    </message>
    <message>
        <source>Overviews by</source>
        <translation>Aperçus par</translation>
    </message>
    <message>
        <source>How overviews (pyramids) are made of the pixels. AVERAGE for measured values, NEAREST or MODE for classes; palettes are never averaged.</source>
        <translation>Comment les aperçus (pyramides) sont tirés des pixels. AVERAGE pour des valeurs mesurées, NEAREST ou MODE pour des classes ; les palettes ne sont jamais moyennées.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Toutes sont sans perte. DEFLATE est celle que l’éditeur recommande ; ZSTD est plus rapide.</translation>
    </message>
    <message>
        <source>CRS (none: as it is)</source>
        <translation>SCR (aucun : inchangé)</translation>
    </message>
    <message>
        <source>A CRS that the service takes: EPSG:4326, 3857, 3035, or UTM on WGS 84 (32601-32660, 32701-32760). None keeps the raster&apos;s own; where that is not taken, the UTM zone is chosen, or EPSG:4326 for what is wider.</source>
        <translation>Un SCR que le service accepte : EPSG:4326, 3857, 3035 ou UTM sur WGS 84 (32601-32660, 32701-32760). Aucun garde celui du raster ; s’il n’est pas accepté, la zone UTM est choisie, ou EPSG:4326 pour ce qui est plus large.</translation>
    </message>
</context>
<context>
    <name>RasterSource</name>
    <message>
        <source>“{name}” is not a raster layer.</source>
        <translation>« {name} » n’est pas une couche raster.</translation>
    </message>
    <message>
        <source>Choose a raster layer that was loaded from a file.</source>
        <translation>Choisissez une couche raster chargée depuis un fichier.</translation>
    </message>
    <message>
        <source>it exists in memory only</source>
        <translation>elle n’existe qu’en mémoire</translation>
    </message>
    <message>
        <source>it is a description of a raster, not a file</source>
        <translation>c’est une description de raster, pas un fichier</translation>
    </message>
    <message>
        <source>The file of layer “{name}” is not there: {path}</source>
        <translation>Le fichier de la couche « {name} » n’est pas là : {path}</translation>
    </message>
    <message>
        <source>Put it back, or change the layer&apos;s data source.</source>
        <translation>Remettez-le en place, ou changez la source de données de la couche.</translation>
    </message>
    <message>
        <source>it comes from a web service (WMS, WMTS or tiles)</source>
        <translation>elle vient d’un service web (WMS, WMTS ou tuiles)</translation>
    </message>
    <message>
        <source>it comes from a web service (WCS)</source>
        <translation>elle vient d’un service web (WCS)</translation>
    </message>
    <message>
        <source>it comes from a web service (ArcGIS)</source>
        <translation>elle vient d’un service web (ArcGIS)</translation>
    </message>
    <message>
        <source>it comes from a database (PostGIS raster)</source>
        <translation>elle vient d’une base de données (raster PostGIS)</translation>
    </message>
    <message>
        <source>it is computed from other layers</source>
        <translation>elle est calculée à partir d’autres couches</translation>
    </message>
    <message>
        <source>it comes from QGIS's provider “{provider}”</source>
        <translation>elle vient du fournisseur « {provider} » de QGIS</translation>
    </message>
    <message>
        <source>Layer “{name}” has no raster file: {why}.</source>
        <translation>La couche « {name} » n’a pas de fichier raster : {why}.</translation>
    </message>
    <message>
        <source>Save it as a Cloud Optimized GeoTIFF first (Export &gt; Save As…), and choose the layer of that file.</source>
        <translation>Enregistrez-la d’abord comme Cloud Optimized GeoTIFF (Exporter &gt; Enregistrer sous…), et choisissez la couche de ce fichier.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>(and {more} more, see the log)</source>
        <translation>(et {more} de plus, voir le journal)</translation>
    </message>
</context>
<context>
    <name>RegisterBucket</name>
    <message>
        <source>Register bucket</source>
        <translation>Inscrire un bucket</translation>
    </message>
    <message>
        <source>Registers the files that are in the bucket of a collection already: lists them, finds which are the bands of one tile, leaves out what is registered, checks the others as the service would, outlines their valid data, and registers them. Files are neither changed nor moved.</source>
        <translation>Inscrit les fichiers qui sont déjà dans le bucket d’une collection : les liste, trouve lesquels sont les bandes d’une même tuile, laisse de côté ce qui est inscrit, vérifie les autres comme le ferait le service, trace le contour de leurs données valides et les inscrit. Les fichiers ne sont ni modifiés ni déplacés.</translation>
    </message>
    <message>
        <source>Without a pattern the names of the files tell: those in one folder that differ in the name of a band alone (B04, red, VV, or what the collection has) are one tile, with (BAND) in its path. Sensing times come from STAC items beside the files, from names, or from the metadata of the files. The table tells for each tile what was read from what, and for each file that is in no tile, why. Try a dry run first.</source>
        <translation>Sans motif, ce sont les noms des fichiers qui renseignent : ceux d’un même dossier qui ne diffèrent que par le nom d’une bande (B04, red, VV, ou ce qu’a la collection) forment une tuile, avec (BAND) dans son chemin. Les dates d’acquisition viennent des items STAC à côté des fichiers, des noms, ou des métadonnées des fichiers. La table dit pour chaque tuile ce qui a été lu et où, et pour chaque fichier qui n’est dans aucune tuile, pourquoi. Commencez par une simulation.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson, and why its files were grouped so. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Une table, une ligne par tuile : path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points et crs de la géométrie de couverture, sensing_time, files, message, geojson, et pourquoi ses fichiers ont été regroupés ainsi. Puis une ligne par fichier qui n’est dans aucune tuile : outcome left-out, le fichier dans files, la raison dans message. Facultatif.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Nombre de fichiers qui ne sont dans aucune tuile.</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Fait tout sauf inscrire : pour voir ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Table des tuiles, et des fichiers laissés de côté.</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers laissés de côté</translation>
    </message>
    <message>
        <source>No file makes a tile: {objects} files were found. Check {prefix}, and what the table says of the files.</source>
        <translation>Aucun fichier ne forme une tuile : {objects} fichiers ont été trouvés. Vérifiez {prefix}, et ce que la table dit des fichiers.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>({more} autres fichiers sont laissés de côté, voir la table.)</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Dossier dans le bucket (vide : tout le bucket)</translation>
    </message>
    <message>
        <source>Only files in this folder, or deeper, are registered: scenes/2024.</source>
        <translation>Seuls les fichiers de ce dossier, ou plus bas, sont inscrits : scenes/2024.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Motif des fichiers (vide : d’après leurs noms)</translation>
    </message>
    <message>
        <source>What in a file&apos;s key is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. It fits the whole key, or the end of it from a folder on. Files that it does not fit are left out.</source>
        <translation>Ce qui, dans la clé d’un fichier, est la tuile, la bande et la date d’acquisition. Un modèle : {tile}/{band}_%Y%m%dT%H%M%S.tif, où * représente n’importe quoi à l’intérieur d’un nom. Ou une expression régulière avec des groupes nommés tile, band, year, month, day, hour, minute, second, subsecond, comme l’accepte byoc-tool : (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. Elle correspond à la clé entière, ou à sa fin à partir d’un dossier. Les fichiers qui n’y correspondent pas sont laissés de côté.</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile, for which the files are read from the bucket. Without, the service takes the bounding box, collar included.</source>
        <translation>Trace le contour des données valides de chaque tuile, pour lequel les fichiers sont lus dans le bucket. Sinon, le service prend l’emprise, bord vide compris.</translation>
    </message>
    <message>
        <source>Check the files first</source>
        <translation>Vérifier d’abord les fichiers</translation>
    </message>
    <message>
        <source>Reads the headers of the files, and does not register tiles that the service would refuse; their rows tell why.</source>
        <translation>Lit les en-têtes des fichiers, et n’inscrit pas les tuiles que le service refuserait ; leurs lignes disent pourquoi.</translation>
    </message>
</context>
<context>
    <name>RegisterCells</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tile path</source>
        <translation>Chemin de la tuile</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Date d’acquisition (UTC)</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>Date de</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>item STAC</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>file metadata</source>
        <translation>métadonnées du fichier</translation>
    </message>
    <message>
        <source>TIFF tag</source>
        <translation>balise TIFF</translation>
    </message>
    <message>
        <source>✗ Not checked</source>
        <translation>✗ Non vérifiée</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examen …</translation>
    </message>
    <message>
        <source>✗ Unfit: {found}</source>
        <translation>✗ Non conforme : {found}</translation>
    </message>
    <message>
        <source>✓ Fits, {count} warning(s)</source>
        <translation>✓ Conforme, {count} avertissement(s)</translation>
    </message>
    <message>
        <source>✓ Fits</source>
        <translation>✓ Conforme</translation>
    </message>
    <message>
        <source>{points} (box)</source>
        <translation>{points} (emprise)</translation>
    </message>
    <message>
        <source>✗ None</source>
        <translation>✗ Aucun</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Inscription …</translation>
    </message>
    <message>
        <source>✓ Registered</source>
        <translation>✓ Inscrite</translation>
    </message>
    <message>
        <source>✓ Was registered already</source>
        <translation>✓ Était déjà inscrite</translation>
    </message>
    <message>
        <source>✗ Conflict</source>
        <translation>✗ Conflit</translation>
    </message>
    <message>
        <source>✗ Not valid</source>
        <translation>✗ Non valide</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Prête</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>the service gives no cause</source>
        <translation>le service ne donne pas de cause</translation>
    </message>
    <message>
        <source>✗ Ingestion failed: {cause}</source>
        <translation>✗ Échec de l’ingestion : {cause}</translation>
    </message>
    <message>
        <source>✓ Registered, waiting</source>
        <translation>✓ Inscrite, en attente</translation>
    </message>
    <message>
        <source>✓ Registered, queued</source>
        <translation>✓ Inscrite, en file</translation>
    </message>
    <message>
        <source>✓ Registered, being ingested</source>
        <translation>✓ Inscrite, en cours d’ingestion</translation>
    </message>
    <message>
        <source>✓ Ingested</source>
        <translation>✓ Ingérée</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Trouvé : {found}. Permis : {allowed}.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Date d’acquisition</translation>
    </message>
    <message>
        <source>Why one tile</source>
        <translation>Pourquoi une tuile</translation>
    </message>
    <message>
        <source>Follows from the folder: change the folder in the bucket or the pattern above, and list again.</source>
        <translation>Découle du dossier : changez le dossier dans le bucket ou le motif ci-dessus, et listez de nouveau.</translation>
    </message>
    <message>
        <source>Not changed here</source>
        <translation>Non modifiable ici</translation>
    </message>
</context>
<context>
    <name>RegisterChecks</name>
    <message>
        <source>Looking into the files of {path}</source>
        <translation>Examen des fichiers de {path}</translation>
    </message>
</context>
<context>
    <name>RegisterDetailDesk</name>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Converted into {folder}.</source>
        <translation>Convertis dans {folder}.</translation>
    </message>
    <message>
        <source>Converted into {folder}. Put the files into the bucket under the tile&apos;s path before you register it.</source>
        <translation>Convertis dans {folder}. Mettez les fichiers dans le bucket sous le chemin de la tuile avant de l’inscrire.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Collection “{name}”, bucket “{bucket}”</source>
        <translation>Collection « {name} », bucket « {bucket} »</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier en &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copier en &amp;Python</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copier les cellules</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Coller dans les cellules</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier selon cette colonne</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>&amp;Register 1 tile</source>
        <translation>&amp;Inscrire 1 tuile</translation>
    </message>
    <message>
        <source>&amp;Register {count} tiles</source>
        <translation>&amp;Inscrire {count} tuiles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Checked {done} of {count}.</source>
        <translation>{done} sur {count} vérifiées.</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} en cours d’ingestion</translation>
    </message>
    <message>
        <source>{count} ingested</source>
        <translation>{count} ingérées</translation>
    </message>
    <message>
        <source>{count} failed at ingestion</source>
        <translation>{count} en échec à l’ingestion</translation>
    </message>
    <message>
        <source>Registering {count} tile(s) …</source>
        <translation>Inscription de {count} tuile(s) …</translation>
    </message>
    <message>
        <source>Preparing {count} request(s) …</source>
        <translation>Préparation de {count} requête(s) …</translation>
    </message>
    <message>
        <source>Preparing requests to copy</source>
        <translation>Préparation des requêtes à copier</translation>
    </message>
    <message>
        <source>{count} request(s) copied.</source>
        <translation>{count} requête(s) copiée(s).</translation>
    </message>
    <message>
        <source>Not those of {count} row(s), for example {path}: {why}</source>
        <translation>Sans celles de {count} ligne(s), par exemple {path} : {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Register rasters as tiles</source>
        <translation>Inscrire des rasters comme tuiles</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>Where the files are: in raster layers of the project, in a folder to be uploaded, or in the bucket already</source>
        <translation>Où sont les fichiers : dans des couches raster du projet, dans un dossier à téléverser, ou déjà dans le bucket</translation>
    </message>
    <message>
        <source>&amp;Path pattern</source>
        <translation>&amp;Motif du chemin</translation>
    </message>
    <message>
        <source>Makes the tile path of each raster. {folder}: its folder; {name}: its file name without extension; {prefix} and {band}: the name before and after its last _; {ext}: the extension; {key}: its key in the bucket; (BAND) stays as the place of the band</source>
        <translation>Forme le chemin de tuile de chaque raster. {folder} : son dossier ; {name} : son nom de fichier sans extension ; {prefix} et {band} : le nom avant et après son dernier _ ; {ext} : l’extension ; {key} : sa clé dans le bucket ; (BAND) reste comme place de la bande</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>The folder whose rasters are uploaded and registered, with all folders in it</source>
        <translation>Le dossier dont les rasters sont téléversés et inscrits, avec tous ses sous-dossiers</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Folder in the &amp;bucket</source>
        <translation>Dossier dans le &amp;bucket</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout le bucket</translation>
    </message>
    <message>
        <source>The folder in the bucket that holds the files, or that they are uploaded to, such as scenes/2024; empty: the bucket itself</source>
        <translation>Le dossier du bucket qui contient les fichiers, ou vers lequel ils sont téléversés, par exemple scenes/2024 ; vide : le bucket lui-même</translation>
    </message>
    <message>
        <source>File patter&amp;n</source>
        <translation>Motif des &amp;fichiers</translation>
    </message>
    <message>
        <source>from the names</source>
        <translation>d’après les noms</translation>
    </message>
    <message>
        <source>What in a file&apos;s name is the tile, the band and the sensing time, such as {tile}/{band}_%Y%m%dT%H%M%S.tif; * is anything within a name. Empty: the names themselves tell</source>
        <translation>Ce qui, dans le nom d’un fichier, est la tuile, la bande et la date d’acquisition, par exemple {tile}/{band}_%Y%m%dT%H%M%S.tif ; * représente n’importe quoi à l’intérieur d’un nom. Vide : les noms eux-mêmes renseignent</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lister</translation>
    </message>
    <message>
        <source>Look what tiles the files make; nothing is sent or written</source>
        <translation>Voir quelles tuiles forment les fichiers ; rien n’est envoyé ni écrit</translation>
    </message>
    <message>
        <source>Tiles to register</source>
        <translation>Tuiles à inscrire</translation>
    </message>
    <message>
        <source>Tick what to register; double-click or press F2 to change a path or a sensing time; Ctrl+C and Ctrl+V copy and paste</source>
        <translation>Cochez ce qui est à inscrire ; double-cliquez ou appuyez sur F2 pour modifier un chemin ou une date d’acquisition ; Ctrl+C et Ctrl+V copient et collent</translation>
    </message>
    <message>
        <source>How far the checks are</source>
        <translation>Où en sont les vérifications</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Look into the files of all rows now, not only of those that are seen</source>
        <translation>Examiner maintenant les fichiers de toutes les lignes, pas seulement de celles qui sont visibles</translation>
    </message>
    <message>
        <source>What there is to say of the selected tile</source>
        <translation>Ce qu’il y a à dire de la tuile sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>Make one tile of the rows with this path</source>
        <translation>Faire une seule tuile des lignes de ce chemin</translation>
    </message>
    <message>
        <source>&amp;Convert to COG…</source>
        <translation>Con&amp;vertir en COG…</translation>
    </message>
    <message>
        <source>Write the files of the selected tile anew as the service takes them, into a folder that you choose</source>
        <translation>Réécrire les fichiers de la tuile sélectionnée comme le service les accepte, dans un dossier que vous choisissez</translation>
    </message>
    <message>
        <source>Send a co&amp;ver geometry drawn around the valid pixels</source>
        <translation>Envoyer une &amp;géométrie de couverture tracée autour des pixels valides</translation>
    </message>
    <message>
        <source>Without it the service takes the bounding box, empty collars included</source>
        <translation>Sinon le service prend l’emprise, bords vides compris</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justement</translation>
    </message>
    <message>
        <source>Balanced: as near to the truth as the points allow. Inner: never beyond the valid pixels. Outer: never cuts valid pixels off</source>
        <translation>Équilibré : aussi près de la vérité que les points le permettent. Intérieur : jamais au-delà des pixels valides. Extérieur : ne coupe jamais de pixels valides</translation>
    </message>
    <message>
        <source>Poin&amp;ts at most</source>
        <translation>Poi&amp;nts au plus</translation>
    </message>
    <message>
        <source>How many points the cover geometry may have; the service takes up to 100 in all</source>
        <translation>Nombre de points que la géométrie de couverture peut avoir ; le service en accepte jusqu’à 100 en tout</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Zoomer dessus</translation>
    </message>
    <message>
        <source>Move the map to the cover geometry of the selected tiles, which is drawn there</source>
        <translation>Déplacer la carte vers la géométrie de couverture des tuiles sélectionnées, qui y est dessinée</translation>
    </message>
    <message>
        <source>Progress of registering</source>
        <translation>Progression de l’inscription</translation>
    </message>
    <message>
        <source>What is under way, and how it ended</source>
        <translation>Ce qui est en cours, et comment cela s’est terminé</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Copy what would be sent, without secrets, to send it from a shell or from Python</source>
        <translation>Copier ce qui serait envoyé, sans secrets, pour l’envoyer depuis un shell ou depuis Python</translation>
    </message>
    <message>
        <source>Copy what would be sent</source>
        <translation>Copier ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open the help on this window in the browser</source>
        <translation>Ouvrir l’aide de cette fenêtre dans le navigateur</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>The file is in bucket “{found}”, but the collection reads bucket “{expected}”.</source>
        <translation>Le fichier est dans le bucket « {found} », mais la collection lit le bucket « {expected} ».</translation>
    </message>
    <message>
        <source>Two files of this tile are called “{source}”: a tile has one file a band.</source>
        <translation>Deux fichiers de cette tuile s’appellent « {source} » : une tuile a un fichier par bande.</translation>
    </message>
    <message>
        <source>{count} rows have this path. Join them if they are the files of one tile, or give each tile a path of its own.</source>
        <translation>{count} lignes ont ce chemin. Réunissez-les si ce sont les fichiers d’une seule tuile, ou donnez à chaque tuile son propre chemin.</translation>
    </message>
    <message>
        <source>The path names one file, but the tile has {count}: write (BAND) where their names differ.</source>
        <translation>Le chemin nomme un seul fichier, mais la tuile en a {count} : écrivez (BAND) là où leurs noms diffèrent.</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>Registering tiles in “{name}”</source>
        <translation>Inscription de tuiles dans « {name} »</translation>
    </message>
    <message>
        <source>Tiles: {summary}.</source>
        <translation>Tuiles : {summary}.</translation>
    </message>
    <message>
        <source>Stopped. Tiles: {summary}.</source>
        <translation>Arrêté. Tuiles : {summary}.</translation>
    </message>
    <message>
        <source>Looking how far the folder is</source>
        <translation>Examen de l’avancement du dossier</translation>
    </message>
    <message>
        <source>Uploaded, registering …</source>
        <translation>Téléversé, inscription …</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>{count} inscrites</translation>
    </message>
    <message>
        <source>{count} registered before</source>
        <translation>{count} déjà inscrites</translation>
    </message>
    <message>
        <source>{count} not registered</source>
        <translation>{count} non inscrites</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>aucune inscrite</translation>
    </message>
</context>
<context>
    <name>RegisterSourceDesk</name>
    <message>
        <source>Raster layers</source>
        <translation>Couches raster</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Dossier à téléverser</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>the place of each file in its bucket</source>
        <translation>l’emplacement de chaque fichier dans son bucket</translation>
    </message>
    <message>
        <source>Nothing is uploaded: the files must be in the bucket under these paths. Rasters with the same path are the files of one tile.</source>
        <translation>Rien n’est téléversé : les fichiers doivent être dans le bucket sous ces chemins. Les rasters de même chemin sont les fichiers d’une seule tuile.</translation>
    </message>
    <message>
        <source>Files are checked, converted where the service would refuse them, uploaded and registered; what is done is remembered in the folder, and not done again.</source>
        <translation>Les fichiers sont vérifiés, convertis si le service les refuserait, téléversés et inscrits ; ce qui est fait est noté dans le dossier, et n’est pas refait.</translation>
    </message>
    <message>
        <source>Nothing is uploaded or changed in the bucket: what is there is registered.</source>
        <translation>Rien n’est téléversé ni modifié dans le bucket : ce qui s’y trouve est inscrit.</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Liste en cours …</translation>
    </message>
    <message>
        <source>Listing the tiles of {folder}</source>
        <translation>Liste des tuiles de {folder}</translation>
    </message>
    <message>
        <source>Listing the bucket “{bucket}”</source>
        <translation>Liste du bucket « {bucket} »</translation>
    </message>
    <message>
        <source>1 tile found.</source>
        <translation>1 tuile trouvée.</translation>
    </message>
    <message>
        <source>{count} tiles found.</source>
        <translation>{count} tuiles trouvées.</translation>
    </message>
    <message>
        <source>The folder is in the bucket already: nothing is uploaded, its files are registered in place.</source>
        <translation>Le dossier est déjà dans le bucket : rien n’est téléversé, ses fichiers sont inscrits sur place.</translation>
    </message>
    <message>
        <source>{count} file(s) are in none, for example {file}: {why}</source>
        <translation>{count} fichier(s) dans aucune tuile, par exemple {file} : {why}</translation>
    </message>
</context>
<context>
    <name>RegisterSources</name>
    <message>
        <source>The place of this file in the bucket is not known.</source>
        <translation>L’emplacement de ce fichier dans le bucket n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose a path pattern, or type the path.</source>
        <translation>Choisissez un motif de chemin, ou tapez le chemin.</translation>
    </message>
    <message>
        <source>The time of the layer&apos;s temporal properties.</source>
        <translation>La date des propriétés temporelles de la couche.</translation>
    </message>
    <message>
        <source>✓ Fits once converted: {bands}</source>
        <translation>✓ Conforme une fois convertie : {bands}</translation>
    </message>
</context>
<context>
    <name>RegisterTiles</name>
    <message>
        <source>Registered: {created}, registered before: {existing}, planned: {planned}, failed: {failed}</source>
        <translation>Inscrites : {created}, déjà inscrites : {existing}, prévues : {planned}, en échec : {failed}</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles could not be registered. The lines above tell why.</source>
        <translation>{failed} tuiles sur {total} n’ont pas pu être inscrites. Les lignes ci-dessus disent pourquoi.</translation>
    </message>
    <message>
        <source>No tile could be registered.</source>
        <translation>Aucune tuile n’a pu être inscrite.</translation>
    </message>
    <message>
        <source>Register tiles</source>
        <translation>Inscrire des tuiles</translation>
    </message>
    <message>
        <source>Registers raster files as tiles of a collection, each with its cover geometry and CRS. The files must be, or come to be, in the collection&apos;s bucket under the path that is registered: nothing is uploaded.</source>
        <translation>Inscrit des fichiers raster comme tuiles d’une collection, chacune avec sa géométrie de couverture et son SCR. Les fichiers doivent être, ou arriver, dans le bucket de la collection sous le chemin inscrit : rien n’est téléversé.</translation>
    </message>
    <message>
        <source>Rasters whose paths come out the same are the band files of one tile. Registering again what is registered already changes nothing.</source>
        <translation>Les rasters dont les chemins sont identiques sont les fichiers de bandes d’une seule tuile. Inscrire de nouveau ce qui l’est déjà ne change rien.</translation>
    </message>
    <message>
        <source>What concerns all tiles (a wrong secret, an unknown collection, a path that cannot be) ends the algorithm before anything is registered. What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others are registered all the same; only if no tile is left, the algorithm fails. The service then ingests the tiles: see “Wait for ingestion”.</source>
        <translation>Ce qui concerne toutes les tuiles (un mauvais secret, une collection inconnue, un chemin impossible) termine l’algorithme avant toute inscription. Ce qui concerne une tuile est dit dans sa ligne, dans le journal et dans le nombre de tuiles en échec, et les autres sont tout de même inscrites ; l’algorithme n’échoue que s’il ne reste aucune tuile. Le service ingère ensuite les tuiles : voir « Attendre l’ingestion ».</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson. Optional.</source>
        <translation>Une table, une ligne par tuile : path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points et crs de la géométrie de couverture, sensing_time, files, message, geojson. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles were registered.</source>
        <translation>Nombre de tuiles inscrites.</translation>
    </message>
    <message>
        <source>How many were registered before.</source>
        <translation>Nombre de celles qui étaient déjà inscrites.</translation>
    </message>
    <message>
        <source>How many a dry run would register.</source>
        <translation>Nombre de celles qu’une simulation inscrirait.</translation>
    </message>
    <message>
        <source>How many could not be registered; their messages tell why.</source>
        <translation>Nombre de celles qui n’ont pas pu être inscrites ; leurs messages disent pourquoi.</translation>
    </message>
    <message>
        <source>Registered tiles</source>
        <translation>Tuiles inscrites</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Fait tout sauf inscrire : pour voir ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Table des tuiles.</translation>
    </message>
    <message>
        <source>Tiles registered</source>
        <translation>Tuiles inscrites</translation>
    </message>
    <message>
        <source>Tiles registered before</source>
        <translation>Tuiles déjà inscrites</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tuiles prévues</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Tuiles non inscrites</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of raster files (local, /vsis3/…).</source>
        <translation>Couches raster avec fichiers, ou chemins de fichiers raster (locaux, /vsis3/…).</translation>
    </message>
    <message>
        <source>Tile path (empty: key in the bucket)</source>
        <translation>Chemin de la tuile (vide : clé dans le bucket)</translation>
    </message>
    <message>
        <source>Path of the tile in the bucket, without s3:// and the bucket. (BAND) stands for the bands of a tile and stays. Of each raster's file are filled in: {name} its name without extension, {prefix} that name up to its last _, {band} the rest of it, {folder} the folder it lies in, {ext} its extension with the dot, {key} its key in the bucket. Examples: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Empty, for rasters that were loaded from the bucket (/vsis3/…): the key, with (BAND) in place of the file's name.</source>
        <translation>Chemin de la tuile dans le bucket, sans s3:// ni le bucket. (BAND) remplace les bandes d’une tuile et y reste. Sont remplis d’après le fichier de chaque raster : {name} son nom sans extension, {prefix} ce nom jusqu’à son dernier _, {band} le reste, {folder} le dossier où il se trouve, {ext} son extension avec le point, {key} sa clé dans le bucket. Exemples : scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Vide, pour des rasters chargés depuis le bucket (/vsis3/…) : la clé, avec (BAND) à la place du nom du fichier.</translation>
    </message>
    <message>
        <source>Sensing time (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Date d’acquisition (UTC, par exemple 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>When the data was taken, for all tiles of this run: ISO 8601 with the time of day. Without an offset it is UTC. Empty: the tiles get no time.</source>
        <translation>Quand les données ont été acquises, pour toutes les tuiles de cette exécution : ISO 8601 avec l’heure. Sans décalage, c’est en UTC. Vide : les tuiles n’ont pas de date.</translation>
    </message>
    <message>
        <source>Send a cover geometry</source>
        <translation>Envoyer une géométrie de couverture</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile. Without, the service takes the bounding box, collar included.</source>
        <translation>Trace le contour des données valides de chaque tuile. Sinon, le service prend l’emprise, bord vide compris.</translation>
    </message>
</context>
<context>
    <name>RegisterWatch</name>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Examen des tuiles en cours d’ingestion</translation>
    </message>
</context>
<context>
    <name>ReingestTiles</name>
    <message>
        <source>Reingest tiles</source>
        <translation>Réingérer des tuiles</translation>
    </message>
    <message>
        <source>Has the service read the files of tiles again: needed after files in the bucket have changed, and after what made a tile fail was mended. Cover geometries and sensing times stay.</source>
        <translation>Fait relire les fichiers des tuiles par le service : nécessaire quand des fichiers ont changé dans le bucket, et quand ce qui a fait échouer une tuile est réparé. Les géométries de couverture et les dates d’acquisition restent.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. What the service refuses, such as a tile that it is just ingesting, is told in the tile's row, and the others go on. See “Wait for ingestion” for the end.</source>
        <translation>Les tuiles se choisissent par une couche, par id, par statut, par chemin ; tout ce qui est donné ensemble doit être vrai d’une tuile. Ce que le service refuse, par exemple une tuile qu’il est en train d’ingérer, est dit dans la ligne de la tuile, et les autres continuent. Voir « Attendre l’ingestion » pour la fin.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), the status that it had before, message. Optional.</source>
        <translation>Une table, une ligne par tuile : tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), le statut qu’elle avait avant, message. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles are being ingested again.</source>
        <translation>Nombre de tuiles en cours de réingestion.</translation>
    </message>
    <message>
        <source>How many a dry run would have ingested again.</source>
        <translation>Nombre de celles qu’une simulation aurait fait réingérer.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Nombre d’échecs ; leurs messages disent pourquoi.</translation>
    </message>
    <message>
        <source>Reingested tiles</source>
        <translation>Tuiles réingérées</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and does nothing.</source>
        <translation>Dit quelles tuiles sont choisies, et ne fait rien.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Table des tuiles.</translation>
    </message>
    <message>
        <source>Tiles reingested</source>
        <translation>Tuiles réingérées</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tuiles prévues</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tuiles en échec</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>The sandbox of this profile runs in another QGIS already.</source>
        <translation>Le bac à sable de ce profil fonctionne déjà dans un autre QGIS.</translation>
    </message>
    <message>
        <source>Use it there, or close that QGIS and try again.</source>
        <translation>Utilisez-le là, ou fermez cet autre QGIS et réessayez.</translation>
    </message>
    <message>
        <source>What the sandbox remembers cannot be read: {why}.</source>
        <translation>Ce que le bac à sable retient ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>Remove the folder {folder} and try again.</source>
        <translation>Supprimez le dossier {folder} et réessayez.</translation>
    </message>
</context>
<context>
    <name>SensingTimeDialog</name>
    <message>
        <source>{count} tiles of the same sensing time</source>
        <translation>{count} tuiles de même date d’acquisition</translation>
    </message>
    <message>
        <source>{count} tiles of different sensing times: all of them get the one that you choose here.</source>
        <translation>{count} tuiles de dates d’acquisition différentes : toutes reçoivent celle que vous choisissez ici.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Date d’acquisition</translation>
    </message>
    <message>
        <source>Which tiles</source>
        <translation>Quelles tuiles</translation>
    </message>
    <message>
        <source>Sensing &amp;time (UTC)</source>
        <translation>&amp;Date d’acquisition (UTC)</translation>
    </message>
    <message>
        <source>When the scene was taken, in Coordinated Universal Time</source>
        <translation>Quand la scène a été acquise, en temps universel coordonné</translation>
    </message>
    <message>
        <source>&amp;No sensing time</source>
        <translation>&amp;Sans date d’acquisition</translation>
    </message>
    <message>
        <source>Take the sensing time away: requests for a time range will not find the tile</source>
        <translation>Retirer la date d’acquisition : les requêtes sur une période ne trouveront pas la tuile</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Tiles by status</source>
        <translation>Tuiles par statut</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status} {count}</translation>
    </message>
    <message>
        <source>Click a status, or choose it with the arrow keys and Enter, to list only its tiles.</source>
        <translation>Cliquez sur un statut, ou choisissez-le avec les flèches et Entrée, pour ne lister que ses tuiles.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>At: {status}.</source>
        <translation>Sur : {status}.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>In the order of the service</source>
        <translation>Dans l’ordre du service</translation>
    </message>
</context>
<context>
    <name>TileActions</name>
    <message>
        <source>The plugin “Sentinel Hub BYOC” is not loaded: switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>L’extension « Sentinel Hub BYOC » n’est pas chargée : activez-la dans Extensions &gt; Installer/Gérer les extensions.</translation>
    </message>
    <message>
        <source>Zoom to tile</source>
        <translation>Zoomer sur la tuile</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Pourquoi elle a échoué</translation>
    </message>
    <message>
        <source>Open the tile&apos;s files as layers</source>
        <translation>Ouvrir les fichiers de la tuile comme couches</translation>
    </message>
    <message>
        <source>Ingest tile again</source>
        <translation>Ingérer la tuile de nouveau</translation>
    </message>
    <message>
        <source>Delete tile…</source>
        <translation>Supprimer la tuile…</translation>
    </message>
</context>
<context>
    <name>TileActionsDesk</name>
    <message>
        <source>Select tiles first.</source>
        <translation>Sélectionnez d’abord des tuiles.</translation>
    </message>
    <message>
        <source>Select one tile.</source>
        <translation>Sélectionnez une tuile.</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Réingérer</translation>
    </message>
    <message>
        <source>Change sensing time…</source>
        <translation>Changer la date d’acquisition…</translation>
    </message>
    <message>
        <source>Edit cover geometry on the map</source>
        <translation>Modifier la géométrie de couverture sur la carte</translation>
    </message>
    <message>
        <source>Derive cover geometry from the files</source>
        <translation>Calculer la géométrie de couverture à partir des fichiers</translation>
    </message>
    <message>
        <source>Open the files as layers</source>
        <translation>Ouvrir les fichiers comme couches</translation>
    </message>
    <message>
        <source>Select 1 to {most} tiles.</source>
        <translation>Sélectionnez de 1 à {most} tuiles.</translation>
    </message>
    <message>
        <source>Save all tiles as GeoPackage…</source>
        <translation>Enregistrer toutes les tuiles en GeoPackage…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete tiles</source>
        <translation>Supprimer des tuiles</translation>
    </message>
    <message>
        <source>Delete 1 tile of “{name}”?</source>
        <translation>Supprimer 1 tuile de « {name} » ?</translation>
    </message>
    <message>
        <source>Delete {count} tiles of “{name}”?</source>
        <translation>Supprimer {count} tuiles de « {name} » ?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Their files stay in the bucket. This cannot be undone.</source>
        <translation>Leurs fichiers restent dans le bucket. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then open “Prepare COG”.</source>
        <translation>Processing (les traitements) est désactivé : activez-le dans le gestionnaire d’extensions, puis ouvrez « Préparer un COG ».</translation>
    </message>
</context>
<context>
    <name>TileCauses</name>
    <message>
        <source>What it means: {meaning}</source>
        <translation>Ce que cela signifie : {meaning}</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Que faire : {fix}</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Réingérer</translation>
    </message>
    <message>
        <source>Prepare COG…</source>
        <translation>Préparer un COG…</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Modifier la géométrie de couverture</translation>
    </message>
</context>
<context>
    <name>TileChanges</name>
    <message>
        <source>Ingesting {count} tile(s) again</source>
        <translation>Réingestion de {count} tuile(s)</translation>
    </message>
    <message>
        <source>Deleting {count} tile(s)</source>
        <translation>Suppression de {count} tuile(s)</translation>
    </message>
    <message>
        <source>Changing {count} tile(s)</source>
        <translation>Modification de {count} tuile(s)</translation>
    </message>
    <message>
        <source>Tiles of “{name}”: {summary}.</source>
        <translation>Tuiles de « {name} » : {summary}.</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modifiées</translation>
    </message>
    <message>
        <source>{count} being ingested again</source>
        <translation>{count} en cours de réingestion</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>{count} supprimées</translation>
    </message>
    <message>
        <source>{count} left as they are</source>
        <translation>{count} laissées telles quelles</translation>
    </message>
    <message>
        <source>{count} that could not be done</source>
        <translation>{count} impossibles à traiter</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <source>{count} not done because it was stopped</source>
        <translation>{count} non traitées à cause de l’arrêt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>TileChoice</name>
    <message>
        <source>Layer of tiles</source>
        <translation>Couche de tuiles</translation>
    </message>
    <message>
        <source>A layer or table with a feature for each tile, such as “List tiles” writes. To take some of them only, select them and choose “Selected features only”.</source>
        <translation>Une couche ou une table avec une entité par tuile, comme en écrit « Lister les tuiles ». Pour n’en prendre que certaines, sélectionnez-les et choisissez « Entité(s) sélectionnée(s) uniquement ».</translation>
    </message>
    <message>
        <source>Field with the tile (empty: tile_id, else path)</source>
        <translation>Champ de la tuile (vide : tile_id, sinon path)</translation>
    </message>
    <message>
        <source>Holds the id of the tile, or its path in the bucket.</source>
        <translation>Contient l’id de la tuile, ou son chemin dans le bucket.</translation>
    </message>
    <message>
        <source>Tile ids</source>
        <translation>Id des tuiles</translation>
    </message>
    <message>
        <source>Ids of tiles, separated by commas, blanks or line breaks.</source>
        <translation>Id de tuiles, séparés par des virgules, des espaces ou des sauts de ligne.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for any.</source>
        <translation>Seulement les tuiles de ce statut ; ALL ou rien pour n’importe lequel.</translation>
    </message>
    <message>
        <source>Paths (* for all)</source>
        <translation>Chemins (* pour tous)</translation>
    </message>
    <message>
        <source>Only tiles with this path, or one of several, each on a line of its own. * stands for any text, slashes too, ? for one character, [ab] for one of those: scenes/2019*/(BAND).tif. A single * chooses all tiles of the collection. Capitals count.</source>
        <translation>Seulement les tuiles de ce chemin, ou de plusieurs, chacun sur sa propre ligne. * représente un texte quelconque, barres obliques comprises, ? un caractère, [ab] l’un de ceux-ci : scenes/2019*/(BAND).tif. Un seul * choisit toutes les tuiles de la collection. La casse compte.</translation>
    </message>
    <message>
        <source>No tile is chosen. Give {layer} (a layer with a field tile_id), {ids}, {status} or {path}; {path}=* is all tiles of the collection.</source>
        <translation>Aucune tuile n’est choisie. Donnez {layer} (une couche avec un champ tile_id), {ids}, {status} ou {path} ; {path}=* désigne toutes les tuiles de la collection.</translation>
    </message>
    <message>
        <source>{name} is no vector layer that can be opened: {value}. Check the path, or choose a layer of the project.</source>
        <translation>{name} n’est pas une couche vecteur qui puisse être ouverte : {value}. Vérifiez le chemin, ou choisissez une couche du projet.</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a tile.</source>
        <translation>« {text} » n’est pas l’id d’une tuile.</translation>
    </message>
    <message>
        <source>Ids look like 123e4567-e89b-12d3-a456-426614174000: “List tiles” (byoc:listtiles) shows them. Paths are for {path}.</source>
        <translation>Les id ressemblent à 123e4567-e89b-12d3-a456-426614174000 : « Lister les tuiles » (byoc:listtiles) les montre. Les chemins vont dans {path}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field tile_id or path, so it is not known which tiles its features are. Give {parameter}: the name of the field that holds ids or paths of tiles ({names}).</source>
        <translation>La couche « {layer} » n’a pas de champ tile_id ni path, on ne sait donc pas de quelles tuiles sont ses entités. Donnez {parameter} : le nom du champ qui contient les id ou les chemins de tuiles ({names}).</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>La couche « {layer} » n’a pas de champ « {field} » ({parameter}). Elle a : {names}.</translation>
    </message>
</context>
<context>
    <name>TileLayer</name>
    <message>
        <source>Layer “{name}” did not take the tiles: {why}</source>
        <translation>La couche « {name} » n’a pas accepté les tuiles : {why}</translation>
    </message>
    <message>
        <source>Load the collection again as a new layer.</source>
        <translation>Chargez de nouveau la collection dans une nouvelle couche.</translation>
    </message>
    <message>
        <source>The tile layer “{layer}” cannot be read from {path}.</source>
        <translation>La couche de tuiles « {layer} » ne peut pas être lue dans {path}.</translation>
    </message>
    <message>
        <source>Check that the file is there and that no other program holds it.</source>
        <translation>Vérifiez que le fichier est là et qu’aucun autre programme ne le tient ouvert.</translation>
    </message>
    <message>
        <source>The tiles cannot be put at {path}: {why}</source>
        <translation>Les tuiles ne peuvent pas être mises dans {path} : {why}</translation>
    </message>
    <message>
        <source>If the file is open, remove its layers from the project; or choose another.</source>
        <translation>Si le fichier est ouvert, retirez ses couches du projet ; ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written: {why}</source>
        <translation>Le GeoPackage ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to and that has room.</source>
        <translation>Choisissez un autre dossier, où vous pouvez écrire et où il y a de la place.</translation>
    </message>
</context>
<context>
    <name>TileLoader</name>
    <message>
        <source>Loading the tiles of “{name}” on the map</source>
        <translation>Chargement des tuiles de « {name} » sur la carte</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} jusqu’ici</translation>
    </message>
</context>
<context>
    <name>TilePlan</name>
    <message>
        <source>The rasters are in the bucket “{found}”, but the collection “{name}” reads the bucket “{expected}”. Choose the collection of that bucket or, if the files are in both, give TILE_PATH ({{key}} takes each file's key).</source>
        <translation>Les rasters sont dans le bucket « {found} », mais la collection « {name} » lit le bucket « {expected} ». Choisissez la collection de ce bucket ou, si les fichiers sont dans les deux, donnez TILE_PATH ({{key}} prend la clé de chaque fichier).</translation>
    </message>
    <message>
        <source>TILE_PATH is empty, and the raster “{name}” was not loaded from a bucket (/vsis3/…), so its key there is not known. Give TILE_PATH, for example scenes/{{folder}}/(BAND).tif or scenes/{{name}}{{ext}}.</source>
        <translation>TILE_PATH est vide, et le raster « {name} » n’a pas été chargé depuis un bucket (/vsis3/…), sa clé n’y est donc pas connue. Donnez TILE_PATH, par exemple scenes/{{folder}}/(BAND).tif ou scenes/{{name}}{{ext}}.</translation>
    </message>
</context>
<context>
    <name>TileRasters</name>
    <message>
        <source>Opening the files of {count} tile(s)</source>
        <translation>Ouverture des fichiers de {count} tuile(s)</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}.</source>
        <translation>QGIS ne peut pas ouvrir {file}.</translation>
    </message>
    <message>
        <source>Check that the file is there, and that the connection&apos;s settings for buckets let it be read.</source>
        <translation>Vérifiez que le fichier est là, et que les paramètres de la connexion pour les buckets permettent de le lire.</translation>
    </message>
</context>
<context>
    <name>TileRefresh</name>
    <message>
        <source>Looking for changes in “{name}”</source>
        <translation>Recherche de changements dans « {name} »</translation>
    </message>
</context>
<context>
    <name>TileSaving</name>
    <message>
        <source>Save tiles as GeoPackage</source>
        <translation>Enregistrer les tuiles en GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Saving the tiles of “{name}”</source>
        <translation>Enregistrement des tuiles de « {name} »</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are saved in {file}.</source>
        <translation>{count} tuile(s) de « {name} » enregistrée(s) dans {file}.</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Ajouter à la carte</translation>
    </message>
</context>
<context>
    <name>TileStyle</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Ingesting</source>
        <translation>En cours d’ingestion</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Ingérée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Date d’acquisition (UTC)</translation>
    </message>
    <message>
        <source>Cause of failure</source>
        <translation>Cause de l’échec</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Tile id</source>
        <translation>Id de la tuile</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Création (UTC)</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Points de la géométrie de couverture</translation>
    </message>
    <message>
        <source>CRS of the cover geometry</source>
        <translation>SCR de la géométrie de couverture</translation>
    </message>
    <message>
        <source>Tile geometry (JSON)</source>
        <translation>Géométrie de la tuile (JSON)</translation>
    </message>
    <message>
        <source>Additional data (JSON)</source>
        <translation>Données supplémentaires (JSON)</translation>
    </message>
    <message>
        <source>Other fields (JSON)</source>
        <translation>Autres champs (JSON)</translation>
    </message>
</context>
<context>
    <name>TileZoom</name>
    <message>
        <source>Looking for {count} tile(s) on the map</source>
        <translation>Recherche de {count} tuile(s) sur la carte</translation>
    </message>
    <message>
        <source>These tiles have no geometry (yet): they get one when they are ingested.</source>
        <translation>Ces tuiles n’ont pas (encore) de géométrie : elles en reçoivent une à l’ingestion.</translation>
    </message>
    <message>
        <source>The tiles lie outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>Les tuiles se trouvent hors de ce que le système de coordonnées de référence de la carte peut montrer.</translation>
    </message>
</context>
<context>
    <name>TilesDesk</name>
    <message>
        <source>Bringing the map up to date</source>
        <translation>Mise à jour de la carte</translation>
    </message>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Examen des tuiles en cours d’ingestion</translation>
    </message>
    <message>
        <source>Looking at the changed tiles</source>
        <translation>Examen des tuiles modifiées</translation>
    </message>
    <message>
        <source>The layer on the map could not be brought up to date. Load the tiles on the map again.</source>
        <translation>La couche sur la carte n’a pas pu être mise à jour. Chargez de nouveau les tuiles sur la carte.</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Comptage des tuiles de « {name} »</translation>
    </message>
    <message>
        <source>Choose a collection in the Sentinel Hub BYOC panel first.</source>
        <translation>Choisissez d’abord une collection dans le panneau Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>{count} of them have no geometry (yet).</source>
        <translation>{count} d’entre elles n’ont pas (encore) de géométrie.</translation>
    </message>
    <message>
        <source>Stopped: {count} tile(s) of “{name}” are on the map, there may be more.</source>
        <translation>Arrêté : {count} tuile(s) de « {name} » sont sur la carte, il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles yet.</source>
        <translation>La collection « {name} » n’a pas encore de tuiles.</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are on the map.</source>
        <translation>{count} tuile(s) de « {name} » sont sur la carte.</translation>
    </message>
    <message>
        <source>T&amp;iles of “{name}”</source>
        <translation>&amp;Tuiles de « {name} »</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Tuiles</translation>
    </message>
    <message>
        <source>Choose a collection to see its tiles.</source>
        <translation>Choisissez une collection pour voir ses tuiles.</translation>
    </message>
    <message>
        <source>No tile has exactly this path. Capitals count.</source>
        <translation>Aucune tuile n’a exactement ce chemin. La casse compte.</translation>
    </message>
    <message>
        <source>No tile has this status.</source>
        <translation>Aucune tuile n’a ce statut.</translation>
    </message>
    <message>
        <source>There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”.</source>
        <translation>Il n’y a pas encore de tuile : sélectionnez des couches raster dans le panneau Couches et appuyez sur « Inscrire des rasters… ».</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 tuile</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>{count} tuiles</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} en cours d’ingestion</translation>
    </message>
    <message>
        <source>{count} shown that hold “{text}”</source>
        <translation>{count} affichées qui contiennent « {text} »</translation>
    </message>
    <message>
        <source>{count} selected on the map are not listed</source>
        <translation>{count} sélectionnées sur la carte ne sont pas listées</translation>
    </message>
    <message>
        <source>all {count} tiles of the collection</source>
        <translation>les {count} tuiles de la collection</translation>
    </message>
    <message>
        <source>the {count} tiles seen so far</source>
        <translation>les {count} tuiles vues jusqu’ici</translation>
    </message>
    <message>
        <source>Tiles were deleted or added elsewhere: all are listed again.</source>
        <translation>Des tuiles ont été supprimées ou ajoutées ailleurs : toutes sont listées de nouveau.</translation>
    </message>
</context>
<context>
    <name>TilesModel</name>
    <message>
        <source>Listing tiles</source>
        <translation>Liste des tuiles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Date d’acquisition (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Création (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>TilesPanel</name>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Tuiles</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>List the tiles again</source>
        <translation>Lister de nouveau les tuiles</translation>
    </message>
    <message>
        <source>Refresh tiles</source>
        <translation>Actualiser les tuiles</translation>
    </message>
    <message>
        <source>List only tiles of this status: the service is asked for them</source>
        <translation>Ne lister que les tuiles de ce statut : elles sont demandées au service</translation>
    </message>
    <message>
        <source>Status of the tiles to list</source>
        <translation>Statut des tuiles à lister</translation>
    </message>
    <message>
        <source>Filter by path…</source>
        <translation>Filtrer par chemin…</translation>
    </message>
    <message>
        <source>Of the tiles listed so far, show those whose path holds this text. Press Enter to ask the service for the tile with exactly this path.</source>
        <translation>Parmi les tuiles déjà listées, montrer celles dont le chemin contient ce texte. Appuyez sur Entrée pour demander au service la tuile ayant exactement ce chemin.</translation>
    </message>
    <message>
        <source>Filter tiles by path</source>
        <translation>Filtrer les tuiles par chemin</translation>
    </message>
    <message>
        <source>Tiles of the chosen collection</source>
        <translation>Tuiles de la collection choisie</translation>
    </message>
    <message>
        <source>State of the list of tiles</source>
        <translation>État de la liste des tuiles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>List the next page of tiles</source>
        <translation>Lister la page suivante de tuiles</translation>
    </message>
    <message>
        <source>List more tiles</source>
        <translation>Lister davantage de tuiles</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Tout compter</translation>
    </message>
    <message>
        <source>Count all tiles of the collection by status. The service does not tell the numbers: all tiles are listed once, a status at a time.</source>
        <translation>Compter toutes les tuiles de la collection par statut. Le service ne dit pas les nombres : toutes les tuiles sont listées une fois, statut après statut.</translation>
    </message>
    <message>
        <source>Count all tiles by status</source>
        <translation>Compter toutes les tuiles par statut</translation>
    </message>
    <message>
        <source>About the current tile</source>
        <translation>À propos de la tuile courante</translation>
    </message>
    <message>
        <source>What the service says of the current tile</source>
        <translation>Ce que le service dit de la tuile courante</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>Ce que cela signifie et que faire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the tile&apos;s path and id, what the service says of it, and what it means</source>
        <translation>Copier le chemin et l’id de la tuile, ce que le service en dit, et ce que cela signifie</translation>
    </message>
    <message>
        <source>Copy what is said of the tile</source>
        <translation>Copier ce qui est dit de la tuile</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Do what helps against this cause</source>
        <translation>Faire ce qui remédie à cette cause</translation>
    </message>
    <message>
        <source>Mend the cause</source>
        <translation>Remédier à la cause</translation>
    </message>
    <message>
        <source>Move the map to the selected tiles</source>
        <translation>Déplacer la carte vers les tuiles sélectionnées</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <source>Have the service read the files of the selected tiles again</source>
        <translation>Faire relire au service les fichiers des tuiles sélectionnées</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Réingérer</translation>
    </message>
    <message>
        <source>Change the sensing time of the selected tiles</source>
        <translation>Changer la date d’acquisition des tuiles sélectionnées</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Date d’acquisition</translation>
    </message>
    <message>
        <source>Draw the cover geometry of the selected tile on the map</source>
        <translation>Dessiner la géométrie de couverture de la tuile sélectionnée sur la carte</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Modifier la géométrie de couverture</translation>
    </message>
    <message>
        <source>Derive the cover geometries of the selected tiles from their files again</source>
        <translation>Calculer de nouveau les géométries de couverture des tuiles sélectionnées à partir de leurs fichiers</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Calculer la géométrie de couverture</translation>
    </message>
    <message>
        <source>Open the files of the selected tiles as layers</source>
        <translation>Ouvrir les fichiers des tuiles sélectionnées comme couches</translation>
    </message>
    <message>
        <source>Open raster</source>
        <translation>Ouvrir le raster</translation>
    </message>
    <message>
        <source>Save all tiles of the collection as a GeoPackage</source>
        <translation>Enregistrer toutes les tuiles de la collection en GeoPackage</translation>
    </message>
    <message>
        <source>Save as GeoPackage</source>
        <translation>Enregistrer en GeoPackage</translation>
    </message>
    <message>
        <source>Delete the selected tiles; their files stay in the bucket</source>
        <translation>Supprimer les tuiles sélectionnées ; leurs fichiers restent dans le bucket</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Load on map</source>
        <translation>C&amp;harger sur la carte</translation>
    </message>
    <message>
        <source>Show the cover geometries of all tiles of the collection as a layer, styled by status</source>
        <translation>Montrer les géométries de couverture de toutes les tuiles de la collection comme une couche, stylée par statut</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>&amp;Inscrire des rasters…</translation>
    </message>
    <message>
        <source>Register the raster layers that are selected in the Layers panel as tiles of the collection</source>
        <translation>Inscrire comme tuiles de la collection les couches raster sélectionnées dans le panneau Couches</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Tout recharger</translation>
    </message>
    <message>
        <source>List all tiles again, and load those on the map again: for tiles that were deleted elsewhere</source>
        <translation>Lister de nouveau toutes les tuiles, et recharger celles de la carte : pour les tuiles supprimées ailleurs</translation>
    </message>
    <message>
        <source>Reload all tiles</source>
        <translation>Recharger toutes les tuiles</translation>
    </message>
</context>
<context>
    <name>UpdateCollection</name>
    <message>
        <source>Update collection</source>
        <translation>Mettre à jour une collection</translation>
    </message>
    <message>
        <source>Changes the name of a collection, the names of its bands, and its no-data values. What is not given is kept. What it was before and is afterwards is told.</source>
        <translation>Change le nom d’une collection, les noms de ses bandes et ses valeurs sans donnée. Ce qui n’est pas donné est gardé. L’état avant et après est indiqué.</translation>
    </message>
    <message>
        <source>A renamed band reads the same files as before; evalscripts must use the new name. The bucket can be changed only while the collection has no tiles. Which files, bit depth and sample format a band has cannot be changed: create another collection for that.</source>
        <translation>Une bande renommée lit les mêmes fichiers qu’avant ; les evalscripts doivent utiliser le nouveau nom. Le bucket ne peut être changé que tant que la collection n’a pas de tuiles. Les fichiers, la profondeur de bits et le format d’échantillon d’une bande ne peuvent pas être changés : créez pour cela une autre collection.</translation>
    </message>
    <message>
        <source>A table, one row for each property that changes: property, before, after, outcome (updated, planned), message. Optional.</source>
        <translation>Une table, une ligne par propriété qui change : property, before, after, outcome (updated, planned), message. Facultatif.</translation>
    </message>
    <message>
        <source>How many properties changed, or would change.</source>
        <translation>Nombre de propriétés qui ont changé, ou qui changeraient.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Empty: the name stays.</source>
        <translation>Vide : le nom reste.</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Nouveau bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket alone, without s3://. Only for a collection without tiles. Empty: the bucket stays.</source>
        <translation>Nom du bucket S3 seul, sans s3://. Uniquement pour une collection sans tuiles. Vide : le bucket reste.</translation>
    </message>
    <message>
        <source>Bands to rename (old=new)</source>
        <translation>Bandes à renommer (ancien=nouveau)</translation>
    </message>
    <message>
        <source>Pairs of the present and the new name, separated by commas or line breaks: B04=red, B08=nir. All at once, so that two bands may swap names. A name has letters, digits, _ and $, 100 at most, and does not begin with a digit.</source>
        <translation>Paires du nom actuel et du nouveau nom, séparées par des virgules ou des sauts de ligne : B04=red, B08=nir. Toutes à la fois, de sorte que deux bandes peuvent échanger leurs noms. Un nom comporte des lettres, des chiffres, _ et $, 100 au plus, et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>No data of the collection</source>
        <translation>Valeur sans donnée de la collection</translation>
    </message>
    <message>
        <source>A number, for all bands; “none” takes it away. Empty: it stays. NaN is always no data and is not set.</source>
        <translation>Un nombre, pour toutes les bandes ; « none » la retire. Vide : elle reste. NaN signifie toujours sans donnée et ne se définit pas.</translation>
    </message>
    <message>
        <source>No data of bands (band=number)</source>
        <translation>Valeurs sans donnée des bandes (bande=nombre)</translation>
    </message>
    <message>
        <source>Pairs of a band's present name and a number, or “none” to take it away: B04=0, B08=none. The name * is every other band. A value is set either for the collection or for bands, not for both.</source>
        <translation>Paires du nom actuel d’une bande et d’un nombre, ou « none » pour la retirer : B04=0, B08=none. Le nom * désigne toutes les autres bandes. Une valeur est définie soit pour la collection, soit pour des bandes, pas pour les deux.</translation>
    </message>
    <message>
        <source>Tells what would change, and changes nothing.</source>
        <translation>Dit ce qui changerait, et ne change rien.</translation>
    </message>
    <message>
        <source>Table of the changes.</source>
        <translation>Table des modifications.</translation>
    </message>
    <message>
        <source>Properties changed</source>
        <translation>Propriétés changées</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give at least one of: {names}.</source>
        <translation>Il n’y a rien à changer. Donnez au moins l’un de ces paramètres : {names}.</translation>
    </message>
    <message>
        <source>“{item}” in {parameter} is not a pair of a band and a value. Write pairs as B04=red, B08=nir.</source>
        <translation>« {item} » dans {parameter} n’est pas une paire d’une bande et d’une valeur. Écrivez des paires comme B04=red, B08=nir.</translation>
    </message>
    <message>
        <source>The band “{name}” is twice in {parameter}. Give it once.</source>
        <translation>La bande « {name} » figure deux fois dans {parameter}. Donnez-la une seule fois.</translation>
    </message>
    <message>
        <source>“{text}” ({parameter}) is not a number. Write it with a point, such as -9999 or 0.5, or “none” to take the value away.</source>
        <translation>« {text} » ({parameter}) n’est pas un nombre. Écrivez-le avec un point, comme -9999 ou 0.5, ou « none » pour retirer la valeur.</translation>
    </message>
    <message>
        <source>{text} cannot be no data ({parameter}): NaN is always no data and cannot be configured, and infinite values are not taken. Give a finite number, or “none” to take the value away.</source>
        <translation>{text} ne peut pas être une valeur sans donnée ({parameter}) : NaN signifie toujours sans donnée et ne se configure pas, et les valeurs infinies ne sont pas acceptées. Donnez un nombre fini, ou « none » pour retirer la valeur.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was sent.</source>
        <translation>La collection « {name} » est déjà ainsi : rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>UpdateTiles</name>
    <message>
        <source>{count} features are left out: their tiles have another status or path.</source>
        <translation>{count} entités sont laissées de côté : leurs tuiles ont un autre statut ou un autre chemin.</translation>
    </message>
    <message>
        <source>The feature has no geometry: the cover geometry is kept.</source>
        <translation>L’entité n’a pas de géométrie : la géométrie de couverture est gardée.</translation>
    </message>
    <message>
        <source>Changes the cover geometry and the sensing time of tiles that are registered, and keeps what is not given. Tiles that are already as they should be are not sent.</source>
        <translation>Change la géométrie de couverture et la date d’acquisition de tuiles inscrites, et garde ce qui n’est pas donné. Les tuiles qui sont déjà comme il se doit ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Edit the layer that “List tiles” writes and give it as INPUT: each feature's geometry and time become those of its tile. Or choose tiles by ids, status or path, and have their cover geometries derived again from their files, or give them one sensing time.</source>
        <translation>Modifiez la couche qu’écrit « Lister les tuiles » et donnez-la comme INPUT : la géométrie et la date de chaque entité deviennent celles de sa tuile. Ou choisissez des tuiles par id, statut ou chemin, et faites recalculer leurs géométries de couverture à partir de leurs fichiers, ou donnez-leur une même date d’acquisition.</translation>
    </message>
    <message>
        <source>What concerns one tile (too many points, a geometry that crosses itself, an unknown id) is told in its row, and the others go on; only if nothing at all could be done, the algorithm fails. List the tiles shortly before: what somebody else has changed since is overwritten by an older layer. A dry run tells what would change.</source>
        <translation>Ce qui concerne une tuile (trop de points, une géométrie qui se croise, un id inconnu) est dit dans sa ligne, et les autres continuent ; l’algorithme n’échoue que si rien du tout n’a pu être fait. Listez les tuiles peu avant : ce que quelqu’un d’autre a changé depuis est écrasé par une couche plus ancienne. Une simulation dit ce qui changerait.</translation>
    </message>
    <message>
        <source>A table, one row a tile or feature: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (what changes from what), and the sensing_time and geojson that were sent. Optional.</source>
        <translation>Une table, une ligne par tuile ou entité : tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (ce qui change et à partir de quoi), ainsi que sensing_time et geojson tels qu’envoyés. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles were updated.</source>
        <translation>Nombre de tuiles mises à jour.</translation>
    </message>
    <message>
        <source>How many are already as they should be.</source>
        <translation>Nombre de celles qui sont déjà comme il se doit.</translation>
    </message>
    <message>
        <source>How many a dry run would update.</source>
        <translation>Nombre de celles qu’une simulation mettrait à jour.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Nombre d’échecs ; leurs messages disent pourquoi.</translation>
    </message>
    <message>
        <source>Updated tiles</source>
        <translation>Tuiles mises à jour</translation>
    </message>
    <message>
        <source>Does everything but update: see what would change.</source>
        <translation>Fait tout sauf mettre à jour : pour voir ce qui changerait.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Table des tuiles.</translation>
    </message>
    <message>
        <source>Tiles updated</source>
        <translation>Tuiles mises à jour</translation>
    </message>
    <message>
        <source>Tiles unchanged</source>
        <translation>Tuiles inchangées</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tuiles prévues</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tuiles en échec</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Géométrie de couverture</translation>
    </message>
    <message>
        <source>layer: those of the layer&apos;s features, in any CRS, with 100 points at most (features without geometry keep what is there). files: outlined again from the files of the tile. box: the bounding box, as without a cover geometry. keep: as it is.</source>
        <translation>layer : celles des entités de la couche, dans n’importe quel SCR, avec 100 points au plus (les entités sans géométrie gardent ce qui existe). files : contour tracé de nouveau à partir des fichiers de la tuile. box : l’emprise, comme sans géométrie de couverture. keep : inchangée.</translation>
    </message>
    <message>
        <source>Copy of the bucket (empty: the bucket itself)</source>
        <translation>Copie du bucket (vide : le bucket lui-même)</translation>
    </message>
    <message>
        <source>For “files”: a folder of this computer with the same folders and files as the bucket. Empty: the files are read from the bucket; its keys are given below, or come from the environment.</source>
        <translation>Pour « files » : un dossier de cet ordinateur avec les mêmes dossiers et fichiers que le bucket. Vide : les fichiers sont lus dans le bucket ; ses clés sont données plus bas, ou viennent de l’environnement.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Points au plus</translation>
    </message>
    <message>
        <source>For “files”: how many points an outline may have in all, the closing point of each ring counted.</source>
        <translation>Pour « files » : nombre de points qu’un contour peut avoir en tout, point de fermeture de chaque anneau compris.</translation>
    </message>
    <message>
        <source>Field with the sensing time</source>
        <translation>Champ de la date d’acquisition</translation>
    </message>
    <message>
        <source>Date and time, or a text in ISO 8601, in UTC. Where it is empty the tile keeps its time; the text “none” takes the time away. sensing_time, unless another field is given; an empty text here for no field at all.</source>
        <translation>Date et heure, ou un texte ISO 8601, en UTC. Là où il est vide, la tuile garde sa date ; le texte « none » la retire. sensing_time, sauf si un autre champ est donné ; un texte vide ici pour n’utiliser aucun champ.</translation>
    </message>
    <message>
        <source>One sensing time for all (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Une date d’acquisition pour toutes (UTC, par exemple 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>ISO 8601 with the time of day; without an offset it is UTC. “none” takes the time away. When it is given, the field with the sensing time is not looked at.</source>
        <translation>ISO 8601 avec l’heure ; sans décalage, c’est en UTC. « none » retire la date. Si elle est donnée, le champ de la date d’acquisition n’est pas regardé.</translation>
    </message>
    <message>
        <source>Update tiles</source>
        <translation>Mettre à jour des tuiles</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>La couche « {layer} » n’a pas de champ « {field} » ({parameter}). Elle a : {names}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} ({parameter}). Give the folder of this computer that is a copy of the bucket.</source>
        <translation>Il n’y a pas de dossier {folder} ({parameter}). Donnez le dossier de cet ordinateur qui est une copie du bucket.</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give {layer} with cover geometries or times, or {time}, or choose “{files}” or “{box}” for {cover}.</source>
        <translation>Il n’y a rien à changer. Donnez {layer} avec des géométries de couverture ou des dates, ou {time}, ou choisissez « {files} » ou « {box} » pour {cover}.</translation>
    </message>
    <message>
        <source>{layer} and {ids} are both given. Give {layer} to change the tiles of its features, or {ids} to do one and the same to these tiles.</source>
        <translation>{layer} et {ids} sont tous deux donnés. Donnez {layer} pour changer les tuiles de ses entités, ou {ids} pour faire la même chose à ces tuiles.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no polygons, so it has no cover geometries. Give a polygon layer, or choose another {parameter}.</source>
        <translation>La couche « {layer} » n’a pas de polygones, elle n’a donc pas de géométries de couverture. Donnez une couche de polygones, ou choisissez un autre {parameter}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no CRS, so the place of its geometries is unknown. Set the CRS of the layer, then run this again.</source>
        <translation>La couche « {layer} » n’a pas de SCR, la position de ses géométries est donc inconnue. Définissez le SCR de la couche, puis relancez.</translation>
    </message>
</context>
<context>
    <name>WaitForIngestion</name>
    <message>
        <source>Wait for ingestion</source>
        <translation>Attendre l’ingestion</translation>
    </message>
    <message>
        <source>Waits until the service has ingested or refused every tile of a collection, and tells why each failed tile failed.</source>
        <translation>Attend que le service ait ingéré ou refusé toutes les tuiles d’une collection, et dit pourquoi chaque tuile en échec a échoué.</translation>
    </message>
    <message>
        <source>Failed tiles are no error of the algorithm, nor is the end of the time: see the outputs. Waiting costs nothing but a few requests; it can be cancelled and run again.</source>
        <translation>Des tuiles en échec ne sont pas une erreur de l’algorithme, la fin du délai non plus : voir les sorties. Attendre ne coûte que quelques requêtes ; on peut annuler et relancer.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, status, cause (of a failure), warnings, sensing_time, created. Optional.</source>
        <translation>Une table, une ligne par tuile : tile_id, path, status, cause (d’un échec), warnings, sensing_time, created. Facultatif.</translation>
    </message>
    <message>
        <source>How many tiles are ingested.</source>
        <translation>Nombre de tuiles ingérées.</translation>
    </message>
    <message>
        <source>How many tiles failed.</source>
        <translation>Nombre de tuiles en échec.</translation>
    </message>
    <message>
        <source>How many tiles had not ended when the time was up; 0 if all have.</source>
        <translation>Nombre de tuiles non terminées à la fin du délai ; 0 si toutes le sont.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Attente maximale (secondes)</translation>
    </message>
    <message>
        <source>Ended tiles</source>
        <translation>Tuiles terminées</translation>
    </message>
    <message>
        <source>After so many seconds it stops waiting; 0 looks once.</source>
        <translation>Après ce nombre de secondes, il cesse d’attendre ; 0 regarde une seule fois.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Table des tuiles.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Tuiles ingérées</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tuiles en échec</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Tuiles non terminées</translation>
    </message>
    <message>
        <source>The service gave no cause.</source>
        <translation>Le service n’a pas donné de cause.</translation>
    </message>
    <message>
        <source>Failed: {path}: {cause}</source>
        <translation>Échec : {path} : {cause}</translation>
    </message>
    <message>
        <source>{count} tiles have not ended after {seconds} seconds. Run this again to go on waiting, with a larger {parameter} if need be.</source>
        <translation>{count} tuiles ne sont pas terminées après {seconds} secondes. Relancez pour continuer d’attendre, au besoin avec un {parameter} plus grand.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, failed: {failed}, not ended: {pending}</source>
        <translation>Ingérées : {ingested}, en échec : {failed}, non terminées : {pending}</translation>
    </message>
</context>
</TS>
