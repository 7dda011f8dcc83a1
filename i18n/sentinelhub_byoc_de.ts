<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>No connection to Sentinel Hub is chosen.</source>
        <translation>Es ist keine Verbindung zu Sentinel Hub gewählt.</translation>
    </message>
    <message>
        <source>{title} (environment)</source>
        <translation>{title} (Umgebung)</translation>
    </message>
    <message>
        <source>Choose one of: {names}; or make one of them the default.</source>
        <translation>Wählen Sie eine davon: {names}; oder machen Sie eine zur Vorgabe.</translation>
    </message>
    <message>
        <source>Add a connection in the Sentinel Hub BYOC panel, or set the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Fügen Sie im Bedienfeld „Sentinel Hub BYOC“ eine Verbindung hinzu, oder setzen Sie die Umgebungsvariablen SH_CLIENT_ID und SH_CLIENT_SECRET (dazu SH_BASE_URL, SH_TOKEN_URL für eine andere Bereitstellung als AWS EU).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Sentinel Hub BYOC panel</source>
        <translation>Bedienfeld „Sentinel Hub BYOC“</translation>
    </message>
    <message>
        <source>Show collections and tiles of Sentinel Hub BYOC</source>
        <translation>Sammlungen und Kacheln von Sentinel Hub BYOC zeigen</translation>
    </message>
    <message>
        <source>Register selected rasters…</source>
        <translation>Gewählte Raster registrieren…</translation>
    </message>
    <message>
        <source>Load the collection&apos;s tiles on the map</source>
        <translation>Kacheln der Sammlung auf die Karte laden</translation>
    </message>
    <message>
        <source>Derive cover geometry of selected rasters</source>
        <translation>Abdeckungsgeometrie der gewählten Raster ableiten</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Ohne Konto ausprobieren</translation>
    </message>
    <message>
        <source>Check selected rasters for BYOC</source>
        <translation>Gewählte Raster für BYOC prüfen</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The help is here: {address}</source>
        <translation>Die Hilfe ist hier: {address}</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <source>The output {name} could not be written: {why}</source>
        <translation>Die Ausgabe {name} konnte nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>sentinel hub,byoc,cog,collection,tile,copernicus,s3,bucket,footprint</source>
        <translation>sentinel hub,byoc,cog,sammlung,kachel,copernicus,s3,bucket,umriss,abdeckung</translation>
    </message>
    <message>
        <source>{name} has a value that cannot be used: {value}</source>
        <translation>{name} hat einen Wert, der nicht verwendbar ist: {value}</translation>
    </message>
</context>
<context>
    <name>AuditCollection</name>
    <message>
        <source>Left out: {file}: {why}</source>
        <translation>Ausgelassen: {file}: {why}</translation>
    </message>
    <message>
        <source>(and {more} more)</source>
        <translation>(und {more} weitere)</translation>
    </message>
    <message>
        <source>Findings: {findings}. Tiles in order: {in_order}, being ingested: {pending}. Files of tiles: {files}, left out: {left_out}.</source>
        <translation>Befunde: {findings}. Kacheln in Ordnung: {in_order}, werden eingelesen: {pending}. Dateien von Kacheln: {files}, ausgelassen: {left_out}.</translation>
    </message>
    <message>
        <source>Nothing could be mended.</source>
        <translation>Nichts konnte behoben werden.</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Nicht registrierte Kacheln</translation>
    </message>
    <message>
        <source>Tiles whose files are gone</source>
        <translation>Kacheln, deren Dateien fehlen</translation>
    </message>
    <message>
        <source>Tiles whose files have changed</source>
        <translation>Kacheln, deren Dateien sich geändert haben</translation>
    </message>
    <message>
        <source>Failed tiles that would pass now</source>
        <translation>Fehlgeschlagene Kacheln, die jetzt gelingen würden</translation>
    </message>
    <message>
        <source>Failed tiles that would fail again</source>
        <translation>Fehlgeschlagene Kacheln, die wieder fehlschlagen würden</translation>
    </message>
    <message>
        <source>Cover geometries that are only the bounding box</source>
        <translation>Abdeckungsgeometrien, die nur das umgebende Rechteck sind</translation>
    </message>
    <message>
        <source>Tiles that could not be judged</source>
        <translation>Kacheln, die nicht beurteilt werden konnten</translation>
    </message>
    <message>
        <source>Audit collection</source>
        <translation>Sammlung abgleichen</translation>
    </message>
    <message>
        <source>Compares a collection with its bucket, and finds: files that are not registered; tiles whose files are gone; tiles whose files have changed since they were ingested; tiles that failed and would pass now, and those that would fail again, with the reason; cover geometries that are only the bounding box though the files hold no data at their edges.</source>
        <translation>Vergleicht eine Sammlung mit ihrem Bucket und findet: Dateien, die nicht registriert sind; Kacheln, deren Dateien fehlen; Kacheln, deren Dateien sich seit dem Einlesen geändert haben; Kacheln, die fehlschlugen und jetzt gelingen würden, und solche, die wieder fehlschlagen würden, mit dem Grund; Abdeckungsgeometrien, die nur das umgebende Rechteck sind, obwohl die Dateien an den Rändern keine Daten haben.</translation>
    </message>
    <message>
        <source>Each finding comes with the one step that mends it, which can be taken at once (see {parameter}). The bucket and the tiles are listed once; rasters are opened only where nothing else tells. Tiles that are being ingested are left alone.</source>
        <translation>Zu jedem Befund gehört der eine Schritt, der ihn behebt und der gleich getan werden kann (siehe {parameter}). Bucket und Kacheln werden einmal aufgelistet; Raster werden nur geöffnet, wo nichts anderes Auskunft gibt. Kacheln, die gerade eingelesen werden, bleiben unberührt.</translation>
    </message>
    <message>
        <source>A table, one row a finding: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Befund: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Optional.</translation>
    </message>
    <message>
        <source>How many findings there are; 0: all is as it should be.</source>
        <translation>Wie viele Befunde es gibt; 0: alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>How many findings were mended, or in a dry run would be.</source>
        <translation>Wie viele Befunde behoben wurden oder es in einem Probelauf würden.</translation>
    </message>
    <message>
        <source>How many could not be mended; their messages tell why.</source>
        <translation>Wie viele nicht behoben werden konnten; ihre Meldungen sagen, warum.</translation>
    </message>
    <message>
        <source>How many files of the bucket are no tile&apos;s and can be none; the log tells why.</source>
        <translation>Wie viele Dateien des Buckets zu keiner Kachel gehören und zu keiner gehören können; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabelle der Befunde.</translation>
    </message>
    <message>
        <source>Findings mended</source>
        <translation>Behobene Befunde</translation>
    </message>
    <message>
        <source>Findings not mended</source>
        <translation>Nicht behobene Befunde</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Ordner im Bucket (leer: der ganze)</translation>
    </message>
    <message>
        <source>Only files and tiles in this folder, or deeper, are compared: scenes/2024. Give it when the bucket holds the files of other collections too: they would all be found unregistered.</source>
        <translation>Nur Dateien und Kacheln in diesem Ordner oder tiefer werden verglichen: szenen/2024. Geben Sie ihn an, wenn der Bucket auch Dateien anderer Sammlungen enthält: sonst gälten die alle als nicht registriert.</translation>
    </message>
    <message>
        <source>Pattern of files not registered (empty: from their names)</source>
        <translation>Muster nicht registrierter Dateien (leer: aus ihren Namen)</translation>
    </message>
    <message>
        <source>How files that are not registered make tiles: a pattern of their keys with named groups, as “Register bucket” (byoc:registerbucket) takes it. Empty: the files are grouped by their names and the bands of the collection.</source>
        <translation>Wie aus nicht registrierten Dateien Kacheln werden: ein Muster ihrer Schlüssel mit benannten Gruppen, wie es „Bucket registrieren“ (byoc:registerbucket) nimmt. Leer: die Dateien werden nach ihren Namen und den Bändern der Sammlung gruppiert.</translation>
    </message>
    <message>
        <source>Mend at once</source>
        <translation>Gleich beheben</translation>
    </message>
    <message>
        <source>Any of these. none: only tell. register: register the files that no tile has, each tile with its cover geometry, unless its files would fail. reingest: have tiles ingested again whose files have changed, or that would pass now. delete: delete the registration of tiles that have no file. delete-incomplete: the same for tiles of which some files are gone. derive-cover: outline the valid data of tiles whose cover geometry is only the bounding box. Files are never changed.</source>
        <translation>Beliebige von diesen. none: nur berichten. register: Dateien registrieren, die zu keiner Kachel gehören, jede Kachel mit ihrer Abdeckungsgeometrie, außer ihre Dateien würden fehlschlagen. reingest: Kacheln neu einlesen lassen, deren Dateien sich geändert haben oder die jetzt gelingen würden. delete: die Registrierung von Kacheln löschen, zu denen es keine Datei gibt. delete-incomplete: dasselbe für Kacheln, denen einige Dateien fehlen. derive-cover: die gültigen Daten von Kacheln umreißen, deren Abdeckungsgeometrie nur das umgebende Rechteck ist. Dateien werden nie geändert.</translation>
    </message>
    <message>
        <source>Does everything but mend: see what would be done.</source>
        <translation>Tut alles außer beheben: zeigt, was getan würde.</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>“{text}” is not a number. Write it with a point, such as -9999 or 0.5.</source>
        <translation>„{text}“ ist keine Zahl. Schreiben Sie sie mit Punkt, etwa -9999 oder 0.5.</translation>
    </message>
    <message>
        <source>NaN is always no data and need not be set. Enter a finite number, or nothing.</source>
        <translation>NaN ist immer Nodata und braucht nicht gesetzt zu werden. Geben Sie eine endliche Zahl ein, oder nichts.</translation>
    </message>
    <message>
        <source>The band has no name.</source>
        <translation>Das Band hat keinen Namen.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {most} are allowed.</source>
        <translation>Der Name hat {count} Zeichen; erlaubt sind {most}.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a band. Use letters, digits, _ and $, and do not begin with a digit: scripts use it.</source>
        <translation>„{name}“ ist kein Name für ein Band. Verwenden Sie Buchstaben, Ziffern, _ und $, und beginnen Sie nicht mit einer Ziffer: Skripte benutzen ihn.</translation>
    </message>
    <message>
        <source>“{name}” is a word of JavaScript: scripts could not use the band.</source>
        <translation>„{name}“ ist ein Wort von JavaScript: Skripte könnten das Band nicht verwenden.</translation>
    </message>
    <message>
        <source>Two bands are called “{name}”.</source>
        <translation>Zwei Bänder heißen „{name}“.</translation>
    </message>
    <message>
        <source>The source stands in the name of a file, in place of (BAND): it cannot hold a slash.</source>
        <translation>Die Quelle steht im Namen einer Datei an der Stelle von (BAND): sie kann keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>The band in the file is a whole number from 1 to {most}.</source>
        <translation>Das Band in der Datei ist eine ganze Zahl von 1 bis {most}.</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Remove the selected bands</source>
        <translation>Gewählte Bänder entfernen</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Die Bänder aus einem Rasterlayer oder aus Dateien übernehmen</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Band hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected bands (Del)</source>
        <translation>Gewählte Bänder entfernen (Entf)</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read bands from files</source>
        <translation>Bänder aus Dateien lesen</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</source>
        <translation>Raster (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the bands …</source>
        <translation>Bänder werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the bands of {count} file(s)</source>
        <translation>Bänder von {count} Datei(en) werden gelesen</translation>
    </message>
    <message>
        <source>{count} band(s) left out: they were there.</source>
        <translation>Bänder ausgelassen, weil schon vorhanden: {count}.</translation>
    </message>
    <message>
        <source>{count} band(s) read.</source>
        <translation>Bänder gelesen: {count}.</translation>
    </message>
</context>
<context>
    <name>BandsModel</name>
    <message>
        <source>The service lets no band be added once the collection has tiles. Create another collection for them.</source>
        <translation>Sobald die Sammlung Kacheln hat, lassen sich beim Dienst keine Bänder mehr hinzufügen. Legen Sie dafür eine weitere Sammlung an.</translation>
    </message>
    <message>
        <source>A collection has {most} bands at most.</source>
        <translation>Eine Sammlung hat höchstens {most} Bänder.</translation>
    </message>
    <message>
        <source>Select a band first.</source>
        <translation>Wählen Sie zuerst ein Band.</translation>
    </message>
    <message>
        <source>The service lets not all bands be removed while the collection has tiles.</source>
        <translation>Solange die Sammlung Kacheln hat, lassen sich beim Dienst nicht alle Bänder entfernen.</translation>
    </message>
    <message>
        <source>Band {number}: {problem}</source>
        <translation>Band {number}: {problem}</translation>
    </message>
    <message>
        <source>The values of this source are {known} at the service, which cannot be changed any more.</source>
        <translation>Die Werte dieser Quelle sind beim Dienst {known}; das lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Choose “A value for each band” under “No data” to enter it here.</source>
        <translation>Wählen Sie unter „Nodata“ den Eintrag „Ein Wert je Band“, um ihn hier einzugeben.</translation>
    </message>
    <message>
        <source>The service lets only names and no data of bands be changed once the collection has tiles. Create another collection for other files.</source>
        <translation>Sobald die Sammlung Kacheln hat, lassen sich beim Dienst nur noch Namen und Nodata von Bändern ändern. Legen Sie für andere Dateien eine weitere Sammlung an.</translation>
    </message>
    <message>
        <source>The service lets the sample format not be changed once it is set.</source>
        <translation>Das Zahlenformat lässt sich beim Dienst nicht mehr ändern, sobald es gesetzt ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Band in file</source>
        <translation>Band in Datei</translation>
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
        <translation>Nodata</translation>
    </message>
    <message>
        <source>What scripts call the band</source>
        <translation>Wie Skripte das Band nennen</translation>
    </message>
    <message>
        <source>What stands in the names of files in place of (BAND); the name if it is empty</source>
        <translation>Was in den Namen der Dateien an der Stelle von (BAND) steht; der Name, wenn leer</translation>
    </message>
    <message>
        <source>Which band of that file, counted from 1</source>
        <translation>Welches Band jener Datei, ab 1 gezählt</translation>
    </message>
    <message>
        <source>Bits of a value: 8, 16 or 32</source>
        <translation>Bits eines Wertes: 8, 16 oder 32</translation>
    </message>
    <message>
        <source>UINT: whole and not negative. INT: whole. FLOAT: with decimals</source>
        <translation>UINT: ganz und nicht negativ. INT: ganz. FLOAT: mit Nachkommastellen</translation>
    </message>
    <message>
        <source>The value of pixels without data; NaN always is</source>
        <translation>Der Wert von Pixeln ohne Daten; NaN ist es immer</translation>
    </message>
</context>
<context>
    <name>BandsReading</name>
    <message>
        <source>{count} file(s) left out: bands of the same source in other tiles.</source>
        <translation>{count} Datei(en) ausgelassen: Bänder derselben Quelle in anderen Kacheln.</translation>
    </message>
    <message>
        <source>“{name}” left out: the service does not take values of the type {dtype}.</source>
        <translation>„{name}“ ausgelassen: der Dienst nimmt keine Werte des Typs {dtype}.</translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>This connection is not there any more, or not open: connect again.</source>
        <translation>Diese Verbindung gibt es nicht mehr, oder sie ist nicht offen: verbinden Sie erneut.</translation>
    </message>
</context>
<context>
    <name>BrowserItems</name>
    <message>
        <source>Connections, their collections and tiles</source>
        <translation>Verbindungen, ihre Sammlungen und Kacheln</translation>
    </message>
    <message>
        <source>No connection yet: double-click to begin</source>
        <translation>Noch keine Verbindung: zum Beginnen doppelklicken</translation>
    </message>
    <message>
        <source>Not connected: double-click to connect</source>
        <translation>Nicht verbunden: zum Verbinden doppelklicken</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Double-click to connect: QGIS will ask for the master password of its authentication database.</source>
        <translation>Zum Verbinden doppelklicken: QGIS wird nach dem Masterpasswort seiner Authentifizierungsdatenbank fragen.</translation>
    </message>
    <message>
        <source>Double-click to connect</source>
        <translation>Zum Verbinden doppelklicken</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Noch keine Sammlung</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No tile yet</source>
        <translation>Noch keine Kachel</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Aufnahmezeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>More … (the first {count} are listed)</source>
        <translation>Mehr … (die ersten {count} sind aufgelistet)</translation>
    </message>
    <message>
        <source>Double-click to list more, or press Enter</source>
        <translation>Doppelklick oder Eingabetaste listet weitere auf</translation>
    </message>
</context>
<context>
    <name>BrowserMenus</name>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>Ohne Konto &amp;ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open in the panel</source>
        <translation>Im Bedienfeld ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Add tiles to the map</source>
        <translation>Kacheln auf die &amp;Karte laden</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>Raster &amp;registrieren…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Zoom to tile</source>
        <translation>Auf Kachel &amp;zoomen</translation>
    </message>
    <message>
        <source>&amp;Open its collection in the panel</source>
        <translation>Ihre Sammlung im Bedienfeld ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>&amp;Warum sie fehlschlug…</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;List more</source>
        <translation>&amp;Mehr auflisten</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>&amp;Pfade kopieren</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Open the &amp;files as layers</source>
        <translation>Dateien als &amp;Layer öffnen</translation>
    </message>
</context>
<context>
    <name>BucketAccess</name>
    <message>
        <source>An authentication entry of the method “{method}” holds no keys of a bucket.</source>
        <translation>Ein Authentifizierungseintrag der Methode „{method}“ enthält keine Schlüssel eines Buckets.</translation>
    </message>
    <message>
        <source>Both an authentication entry and an AWS profile are given for the bucket.</source>
        <translation>Für den Bucket sind sowohl ein Authentifizierungseintrag als auch ein AWS-Profil angegeben.</translation>
    </message>
    <message>
        <source>Give one of them: they may belong to different accounts.</source>
        <translation>Geben Sie nur eines davon an: sie könnten zu verschiedenen Konten gehören.</translation>
    </message>
    <message>
        <source>Use an entry of the method “Basic” (the access key as user name, its secret as password) or “AWS S3”.</source>
        <translation>Verwenden Sie einen Eintrag der Methode „Basic“ (Zugriffsschlüssel als Benutzername, dessen Secret als Passwort) oder „AWS S3“.</translation>
    </message>
    <message>
        <source>Choose another entry, or make one of the method “Basic”: the access key as user name, its secret as password.</source>
        <translation>Wählen Sie einen anderen Eintrag, oder legen Sie einen der Methode „Basic“ an: Zugriffsschlüssel als Benutzername, dessen Secret als Passwort.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the entry empty and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name an AWS profile.</source>
        <translation>Außerhalb des QGIS-Fensters nennen Sie in QGIS_AUTH_PASSWORD_FILE eine Datei mit dem Masterpasswort, oder lassen Sie den Eintrag leer und setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, oder nennen Sie ein AWS-Profil.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no keys of a bucket.</source>
        <translation>Der Authentifizierungseintrag „{name}“ enthält keine Schlüssel eines Buckets.</translation>
    </message>
</context>
<context>
    <name>BucketCheck</name>
    <message>
        <source>The bucket is the folder {folder}, with {count} .tif or .tiff files.</source>
        <translation>Der Bucket ist der Ordner {folder}, mit {count} .tif- oder .tiff-Dateien.</translation>
    </message>
    <message>
        <source>The bucket was looked for at Amazon, but the Copernicus Data Space reads buckets of the Copernicus clouds.</source>
        <translation>Der Bucket wurde bei Amazon gesucht, der Copernicus Data Space liest aber Buckets der Copernicus-Clouds.</translation>
    </message>
    <message>
        <source>Enter their endpoint, such as {endpoint}.</source>
        <translation>Geben Sie deren Endpunkt an, etwa {endpoint}.</translation>
    </message>
</context>
<context>
    <name>BucketPage</name>
    <message>
        <source>Keys of the bucket</source>
        <translation>Schlüssel des Buckets</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>The sandbox&apos;s buckets are folders of this computer, in {folder}. No keys are needed.</source>
        <translation>Die Buckets der Sandbox sind Ordner auf diesem Rechner, in {folder}. Schlüssel sind nicht nötig.</translation>
    </message>
    <message>
        <source>For QGIS to list buckets, open their rasters and upload files. The service itself does not use these keys: a bucket&apos;s policy lets it in. What is left empty is taken from the environment, as Amazon&apos;s tools do.</source>
        <translation>Damit QGIS Buckets auflisten, ihre Raster öffnen und Dateien hochladen kann. Der Dienst selbst benutzt diese Schlüssel nicht: ihn lässt die Richtlinie eines Buckets ein. Was leer bleibt, kommt aus der Umgebung, wie bei den Werkzeugen von Amazon.</translation>
    </message>
    <message>
        <source>Enter the name of a bucket first.</source>
        <translation>Geben Sie zuerst den Namen eines Buckets ein.</translation>
    </message>
    <message>
        <source>Which account this deployment reads with is not known: ask those who run it.</source>
        <translation>Mit welchem Konto diese Bereitstellung liest, ist nicht bekannt: fragen Sie ihre Betreiber.</translation>
    </message>
    <message>
        <source>Copy the policy that lets the service read this bucket; paste it where the bucket is administered</source>
        <translation>Die Richtlinie kopieren, die den Dienst diesen Bucket lesen lässt; fügen Sie sie dort ein, wo der Bucket verwaltet wird</translation>
    </message>
    <message>
        <source>Looking at the bucket {bucket} …</source>
        <translation>Bucket {bucket} wird untersucht …</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Prüfung an&amp;halten</translation>
    </message>
    <message>
        <source>Testing the bucket {bucket}</source>
        <translation>Bucket {bucket} wird geprüft</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>&amp;Test bucket</source>
        <translation>Bucket prü&amp;fen</translation>
    </message>
    <message>
        <source>This policy is on the clipboard. Paste it where the bucket is administered; if the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Diese Richtlinie liegt in der Zwischenablage. Fügen Sie sie dort ein, wo der Bucket verwaltet wird; hat der Bucket schon eine Richtlinie, ergänzen Sie deren Anweisungen um diese.</translation>
    </message>
    <message>
        <source>About bucket access</source>
        <translation>Zum Zugriff auf Buckets</translation>
    </message>
    <message>
        <source>&amp;Keys of the bucket</source>
        <translation>&amp;Schlüssel des Buckets</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (access key as user name, its secret as password) or “AWS S3”</source>
        <translation>Ein Eintrag der Methode „Basic“ (Zugriffsschlüssel als Benutzername, dessen Secret als Passwort) oder „AWS S3“</translation>
    </message>
    <message>
        <source>AWS &amp;profile</source>
        <translation>AWS-&amp;Profil</translation>
    </message>
    <message>
        <source>Name of a profile in ~/.aws/credentials or ~/.aws/config, instead of an entry</source>
        <translation>Name eines Profils in ~/.aws/credentials oder ~/.aws/config, statt eines Eintrags</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon</source>
        <translation>Adresse des Objektspeichers, für andere Orte als Amazon</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Region of the bucket; Amazon tells the right one by itself</source>
        <translation>Region des Buckets; Amazon nennt die richtige von selbst</translation>
    </message>
    <message>
        <source>for example: eu-central-1</source>
        <translation>zum Beispiel: eu-central-1</translation>
    </message>
    <message>
        <source>B&amp;ucket to test</source>
        <translation>Zu prüfender B&amp;ucket</translation>
    </message>
    <message>
        <source>Name of a bucket, without s3:// and without folders; it is not saved</source>
        <translation>Name eines Buckets, ohne s3:// und ohne Ordner; er wird nicht gespeichert</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>zum Beispiel: mein-bucket</translation>
    </message>
    <message>
        <source>Look at the bucket with these keys, step by step; nothing in it is changed</source>
        <translation>Den Bucket mit diesen Schlüsseln Schritt für Schritt untersuchen; nichts darin wird geändert</translation>
    </message>
    <message>
        <source>Copy bucket po&amp;licy</source>
        <translation>Bucket-Richt&amp;linie kopieren</translation>
    </message>
    <message>
        <source>Findings about the bucket</source>
        <translation>Befunde zum Bucket</translation>
    </message>
    <message>
        <source>What was found about the bucket, and what to do</source>
        <translation>Was zum Bucket gefunden wurde und was zu tun ist</translation>
    </message>
    <message>
        <source>for example: {address}</source>
        <translation>zum Beispiel: {address}</translation>
    </message>
</context>
<context>
    <name>BucketParameters</name>
    <message>
        <source>Keys of the bucket</source>
        <translation>Schlüssel des Buckets</translation>
    </message>
    <message>
        <source>Authentication entry with the keys of the bucket: method “Basic” (the access key as user name, its secret as password) or “AWS S3”. The keys are used for this bucket alone. Empty: the AWS profile or, without one, what the connection says (its page “Buckets”), else the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES for a public bucket).</source>
        <translation>Authentifizierungseintrag mit den Schlüsseln des Buckets: Methode „Basic“ (Zugriffsschlüssel als Benutzername, dessen Secret als Passwort) oder „AWS S3“. Die Schlüssel werden nur für diesen Bucket benutzt. Leer: das AWS-Profil oder, ohne eines, was die Verbindung sagt (ihre Seite „Buckets“), sonst die Umgebung (AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES für einen öffentlichen Bucket).</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>Name of a profile in the files ~/.aws/credentials or ~/.aws/config whose keys are used for the bucket.</source>
        <translation>Name eines Profils in den Dateien ~/.aws/credentials oder ~/.aws/config, dessen Schlüssel für den Bucket benutzt werden.</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>S3-Endpunkt</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon: such as https://s3.waw3-1.cloudferro.com for the Copernicus Data Space. Empty: the environment variable AWS_S3_ENDPOINT, else Amazon.</source>
        <translation>Adresse des Objektspeichers, für andere Orte als Amazon: etwa https://s3.waw3-1.cloudferro.com für den Copernicus Data Space. Leer: die Umgebungsvariable AWS_S3_ENDPOINT, sonst Amazon.</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>S3-Region</translation>
    </message>
    <message>
        <source>Region of the bucket, such as eu-central-1. Empty: that of the authentication entry, the profile or the environment; Amazon tells the right one by itself.</source>
        <translation>Region des Buckets, etwa eu-central-1. Leer: die des Authentifizierungseintrags, des Profils oder der Umgebung; Amazon nennt die richtige von selbst.</translation>
    </message>
</context>
<context>
    <name>BucketPolicy</name>
    <message>
        <source>Bucket policy</source>
        <translation>Bucket-Richtlinie</translation>
    </message>
    <message>
        <source>Writes the policy that lets the service read a bucket: three actions, this bucket, the account of the deployment, nothing else. Paste it where the bucket is administered, or give it to “aws s3api put-bucket-policy”. Nothing is changed by this algorithm.</source>
        <translation>Schreibt die Richtlinie, die den Dienst einen Bucket lesen lässt: drei Aktionen, dieser Bucket, das Konto der Bereitstellung, sonst nichts. Fügen Sie sie dort ein, wo der Bucket verwaltet wird, oder geben Sie sie „aws s3api put-bucket-policy“. Dieser Algorithmus ändert nichts.</translation>
    </message>
    <message>
        <source>With the check it also looks at the bucket with your keys: does the endpoint answer, are the keys accepted, is there such a bucket, is it in the region that the deployment reads from, can it be listed, are there GeoTIFFs, can one be read. Each finding says what to do.</source>
        <translation>Mit der Prüfung untersucht er den Bucket auch mit Ihren Schlüsseln: antwortet der Endpunkt, gelten die Schlüssel, gibt es den Bucket, liegt er in der Region, aus der die Bereitstellung liest, lässt er sich auflisten, enthält er GeoTIFFs, lässt sich eines lesen. Zu jedem Befund steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>Whether the policy is in force cannot be seen from here; register one tile to know.</source>
        <translation>Ob die Richtlinie gilt, ist von hier aus nicht zu sehen; registrieren Sie eine Kachel, um es zu erfahren.</translation>
    </message>
    <message>
        <source>The policy as JSON.</source>
        <translation>Die Richtlinie als JSON.</translation>
    </message>
    <message>
        <source>False when the check found an error; true without a check.</source>
        <translation>Falsch, wenn die Prüfung einen Fehler fand; ohne Prüfung wahr.</translation>
    </message>
    <message>
        <source>A page (HTML) with the findings and the policy. Optional.</source>
        <translation>Eine Seite (HTML) mit den Befunden und der Richtlinie. Optional.</translation>
    </message>
    <message>
        <source>A table, one row a finding: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Optional; empty without a check.</source>
        <translation>Eine Tabelle, eine Zeile je Befund: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Optional; ohne Prüfung leer.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings and the policy.</source>
        <translation>Seite mit den Befunden und der Richtlinie.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabelle der Befunde.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Which account {deployment} reads with is not known. Choose a DEPLOYMENT, or give the account as PRINCIPAL.</source>
        <translation>Mit welchem Konto {deployment} liest, ist nicht bekannt. Wählen Sie eine Bereitstellung (DEPLOYMENT), oder geben Sie das Konto als PRINCIPAL an.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Which deployment is to read the bucket: that of the connection, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon), or cdse (Copernicus Data Space). No credentials of it are needed.</source>
        <translation>Welche Bereitstellung den Bucket lesen soll: die der Verbindung, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon) oder cdse (Copernicus Data Space). Zugangsdaten dafür sind nicht nötig.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket: the name alone, no s3://.</source>
        <translation>Name des S3-Buckets: nur der Name, ohne s3://.</translation>
    </message>
    <message>
        <source>Check the bucket</source>
        <translation>Bucket prüfen</translation>
    </message>
    <message>
        <source>Looks at the bucket with your keys and tells what is wrong with it.</source>
        <translation>Untersucht den Bucket mit Ihren Schlüsseln und sagt, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Prefix to look under</source>
        <translation>Präfix, unter dem gesucht wird</translation>
    </message>
    <message>
        <source>Beginning of the keys where the check looks for GeoTIFFs, such as scenes/2024/. Empty: the whole bucket.</source>
        <translation>Anfang der Schlüssel, unter dem die Prüfung nach GeoTIFFs sucht, etwa szenen/2024/. Leer: der ganze Bucket.</translation>
    </message>
    <message>
        <source>Account of the service</source>
        <translation>Konto des Dienstes</translation>
    </message>
    <message>
        <source>Account that the service reads with, for a deployment that is not one of the vendor&apos;s: 12 digits (Amazon), 32 hexadecimal digits (Copernicus clouds), or an ARN. Empty: that of the deployment.</source>
        <translation>Konto, mit dem der Dienst liest, für eine Bereitstellung, die keine des Anbieters ist: 12 Ziffern (Amazon), 32 hexadezimale Ziffern (Copernicus-Clouds) oder eine ARN. Leer: das der Bereitstellung.</translation>
    </message>
</context>
<context>
    <name>BucketReport</name>
    <message>
        <source>Bucket {bucket} for {deployment}</source>
        <translation>Bucket {bucket} für {deployment}</translation>
    </message>
    <message>
        <source>This policy lets the service read the bucket and nothing else. Where the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Diese Richtlinie lässt den Dienst den Bucket lesen und sonst nichts. Hat der Bucket schon eine Richtlinie, ergänzen Sie deren Anweisungen um diese.</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Zu tun: {fix}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>BusyBox</name>
    <message>
        <source>{work} (and {count} more)</source>
        <translation>{work} (und {count} weitere)</translation>
    </message>
    <message>
        <source>Stopping: {work}</source>
        <translation>Wird angehalten: {work}</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Anhalten: {work}</translation>
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
        <translation>Raster prüfen</translation>
    </message>
    <message>
        <source>Tells of raster files whether the service will ingest them, and what to do about those that it will not: internal tiles at every overview level, overviews, CRS, compression, bands, bit depths, no data, extents, names, the size of the header. Only headers are read; nothing is sent.</source>
        <translation>Sagt zu Rasterdateien, ob der Dienst sie einlesen wird, und was bei denen zu tun ist, die er ablehnt: interne Kacheln auf jeder Übersichtsstufe, Übersichten, KBS, Kompression, Bänder, Bittiefen, Nodata, Ausdehnungen, Namen, die Größe des Headers. Nur Header werden gelesen; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Errors make ingestion fail. Warnings are served, but slowly or not as expected. Most errors are cured by “Prepare COG”.</source>
        <translation>Fehler lassen das Einlesen fehlschlagen. Bei Warnungen liefert der Dienst Bilder, aber langsam oder anders als erwartet. Die meisten Fehler behebt „COG vorbereiten“.</translation>
    </message>
    <message>
        <source>With a collection the files are also compared with its bands, their formats and no data. Files that cannot be read are findings, too: the algorithm itself fails only when it can check nothing.</source>
        <translation>Mit einer Sammlung werden die Dateien auch mit deren Bändern, Formaten und Nodata verglichen. Nicht lesbare Dateien sind ebenfalls Befunde: der Algorithmus selbst schlägt nur fehl, wenn er gar nichts prüfen kann.</translation>
    </message>
    <message>
        <source>True when there is no error.</source>
        <translation>Wahr, wenn es keinen Fehler gibt.</translation>
    </message>
    <message>
        <source>How many errors were found.</source>
        <translation>Wie viele Fehler gefunden wurden.</translation>
    </message>
    <message>
        <source>How many warnings were found.</source>
        <translation>Wie viele Warnungen gefunden wurden.</translation>
    </message>
    <message>
        <source>A page (HTML) with every finding and what to do. Optional.</source>
        <translation>Eine Seite (HTML) mit jedem Befund und dem, was zu tun ist. Optional.</translation>
    </message>
    <message>
        <source>A table, one row a finding: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Befund: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Optional.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings.</source>
        <translation>Seite mit den Befunden.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabelle der Befunde.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Anzahl der Fehler</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Anzahl der Warnungen</translation>
    </message>
    <message>
        <source>Tiles checked: {tiles}, errors: {errors}, warnings: {warnings}</source>
        <translation>Geprüfte Kacheln: {tiles}, Fehler: {errors}, Warnungen: {warnings}</translation>
    </message>
    <message>
        <source>{name}: nothing found</source>
        <translation>{name}: kein Befund</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of files (local, /vsis3/…, /vsicurl/…), also of such that cannot be opened.</source>
        <translation>Rasterlayer mit Dateien, oder Pfade von Dateien (lokal, /vsis3/…, /vsicurl/…), auch von solchen, die sich nicht öffnen lassen.</translation>
    </message>
    <message>
        <source>The rasters are the band files of one tile</source>
        <translation>Die Raster sind die Banddateien einer Kachel</translation>
    </message>
    <message>
        <source>Then they are also compared with one another: extents, CRS, extensions, names. Without, each is looked at by itself.</source>
        <translation>Dann werden sie auch miteinander verglichen: Ausdehnung, KBS, Endungen, Namen. Ohne dies wird jedes für sich geprüft.</translation>
    </message>
    <message>
        <source>Collection id (empty: none)</source>
        <translation>ID der Sammlung (leer: keine)</translation>
    </message>
    <message>
        <source>Id of the collection that the files are meant for, a UUID: its bands, their formats and no data are compared. Empty: no connection is needed.</source>
        <translation>ID der Sammlung, für die die Dateien bestimmt sind, eine UUID: verglichen werden deren Bänder, Formate und Nodata. Leer: eine Verbindung ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of rasters for Sentinel Hub BYOC</source>
        <translation>Prüfung von Rastern für Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>{fit} of {total} tiles passed: nothing speaks against their ingestion.</source>
        <translation>{fit} von {total} Kacheln haben bestanden: nichts spricht gegen das Einlesen.</translation>
    </message>
    <message>
        <source>It can be ingested.</source>
        <translation>Kann eingelesen werden.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is. “Prepare COG” makes it fit.</source>
        <translation>Würde so nicht eingelesen. „COG vorbereiten“ behebt das.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is.</source>
        <translation>Würde so nicht eingelesen.</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Gefunden: {found}. Erlaubt: {allowed}.</translation>
    </message>
    <message>
        <source>The service would say: “{text}”</source>
        <translation>Der Dienst würde sagen: „{text}“</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Zu tun: {fix}</translation>
    </message>
    <message>
        <source>Nothing found: it can be ingested.</source>
        <translation>Kein Befund: kann eingelesen werden.</translation>
    </message>
</context>
<context>
    <name>CogConversion</name>
    <message>
        <source>Folder for the converted files</source>
        <translation>Ordner für die umgewandelten Dateien</translation>
    </message>
    <message>
        <source>Converting the files of {path}</source>
        <translation>Dateien von {path} werden umgewandelt</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Es gibt schon eine Datei {path}.</translation>
    </message>
    <message>
        <source>Choose another folder: nothing is written over.</source>
        <translation>Wählen Sie einen anderen Ordner: nichts wird überschrieben.</translation>
    </message>
</context>
<context>
    <name>CollectionCommands</name>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>Choose a collection first.</source>
        <translation>Wählen Sie zuerst eine Sammlung.</translation>
    </message>
    <message>
        <source>The collection “{name}” was created.</source>
        <translation>Die Sammlung „{name}“ wurde angelegt.</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>ID: {id}</translation>
    </message>
    <message>
        <source>A collection needs a name: “{name}” keeps its own.</source>
        <translation>Eine Sammlung braucht einen Namen: „{name}“ behält ihren.</translation>
    </message>
    <message>
        <source>Renaming the collection “{name}”</source>
        <translation>Sammlung „{name}“ wird umbenannt</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed, but look at the details.</source>
        <translation>Die Sammlung „{name}“ wurde geändert, aber sehen Sie in die Einzelheiten.</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed.</source>
        <translation>Die Sammlung „{name}“ wurde geändert.</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was changed.</source>
        <translation>Die Sammlung „{name}“ ist schon so: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The id of “{name}” is on the clipboard: {id}</source>
        <translation>Die ID von „{name}“ liegt in der Zwischenablage: {id}</translation>
    </message>
    <message>
        <source>Asking for the extent of “{name}”</source>
        <translation>Ausdehnung von „{name}“ wird abgefragt</translation>
    </message>
    <message>
        <source>“{name}” has no extent yet: the service works it out a few minutes after a tile was ingested.</source>
        <translation>„{name}“ hat noch keine Ausdehnung: der Dienst ermittelt sie einige Minuten nach dem Einlesen einer Kachel.</translation>
    </message>
    <message>
        <source>The extent of “{name}” cannot be shown in the coordinate reference system of the map. Choose another one for the project.</source>
        <translation>Die Ausdehnung von „{name}“ lässt sich im Koordinatenbezugssystem der Karte nicht zeigen. Wählen Sie ein anderes für das Projekt.</translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted with the registration of {count} tile(s).</source>
        <translation>Die Sammlung „{name}“ wurde mit der Registrierung von {count} Kachel(n) gelöscht.</translation>
    </message>
    <message>
        <source>Id: {id}
Its files are still in the bucket “{bucket}”.</source>
        <translation>ID: {id}
Ihre Dateien liegen weiter im Bucket „{bucket}“.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy the collection&apos;s id to the clipboard</source>
        <translation>Die ID der Sammlung in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy tiles to another collection…</source>
        <translation>Kacheln in eine andere Sammlung kopieren…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Create a collection…</source>
        <translation>Sammlung anlegen…</translation>
    </message>
    <message>
        <source>Delete the collection with the registration of its tiles; files stay in the bucket</source>
        <translation>Die Sammlung mit der Registrierung ihrer Kacheln löschen; Dateien bleiben im Bucket</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Edit name, no data and bands, as far as the service allows</source>
        <translation>Name, Nodata und Bänder bearbeiten, soweit der Dienst es zulässt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Give the collection another name</source>
        <translation>Der Sammlung einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Let another collection have the ingested tiles, too</source>
        <translation>Die eingelesenen Kacheln auch einer anderen Sammlung geben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show where its tiles are on the map</source>
        <translation>Auf der Karte zeigen, wo ihre Kacheln sind</translation>
    </message>
    <message>
        <source>Zoom to extent</source>
        <translation>Auf Ausdehnung zoomen</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>Creating collection “{name}”</source>
        <translation>Sammlung „{name}“ wird angelegt</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What the collection is called in your account</source>
        <translation>Wie die Sammlung in Ihrem Konto heißt</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>The name of the S3 bucket that holds the files, without s3:// and without a folder</source>
        <translation>Der Name des S3-Buckets mit den Dateien, ohne s3:// und ohne Ordner</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>zum Beispiel: mein-bucket</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>One value for all bands</source>
        <translation>Ein Wert für alle Bänder</translation>
    </message>
    <message>
        <source>A value for each band</source>
        <translation>Ein Wert je Band</translation>
    </message>
    <message>
        <source>Edit collection “{name}”</source>
        <translation>Sammlung „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them.</source>
        <translation>Sind hier keine Bänder angegeben, bringt sie die erste Kachel mit.</translation>
    </message>
    <message>
        <source>Reading the collection …</source>
        <translation>Sammlung wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the collection “{name}”</source>
        <translation>Sammlung „{name}“ wird gelesen</translation>
    </message>
    <message>
        <source>The service lets the bucket not be changed once the collection has tiles.</source>
        <translation>Sobald die Sammlung Kacheln hat, lässt sich der Bucket beim Dienst nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The collection has tiles: the service lets its name, its no data and the names of its bands be changed, and bands be removed. What is grey cannot be changed.</source>
        <translation>Die Sammlung hat Kacheln: beim Dienst lassen sich nur noch ihr Name, ihr Nodata und die Namen ihrer Bänder ändern, und Bänder entfernen. Was grau ist, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that holds the files.</source>
        <translation>Geben Sie den Namen des Buckets mit den Dateien ein.</translation>
    </message>
    <message>
        <source>“{bucket}” is not the bare name of a bucket: leave out s3://, folders and blanks.</source>
        <translation>„{bucket}“ ist nicht der bloße Name eines Buckets: lassen Sie s3://, Ordner und Leerzeichen weg.</translation>
    </message>
    <message>
        <source>Enter the value of no data, or choose that it is not set.</source>
        <translation>Geben Sie den Nodata-Wert ein, oder wählen Sie, dass er nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saving the collection “{name}”</source>
        <translation>Sammlung „{name}“ wird gespeichert</translation>
    </message>
    <message>
        <source>Stopped: the collection was not read. Close the window and open it again.</source>
        <translation>Angehalten: die Sammlung wurde nicht gelesen. Schließen Sie das Fenster und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the service had done it already.</source>
        <translation>Angehalten. Aktualisieren Sie die Liste, um zu sehen, ob der Dienst es schon getan hatte.</translation>
    </message>
    <message>
        <source>No &amp;data</source>
        <translation>N&amp;odata</translation>
    </message>
    <message>
        <source>The value of pixels without data: one for all bands or one for each band, not both. NaN is always no data</source>
        <translation>Der Wert von Pixeln ohne Daten: einer für alle Bänder oder einer je Band, nicht beides. NaN ist immer Nodata</translation>
    </message>
    <message>
        <source>The value of pixels without data, in all bands</source>
        <translation>Der Wert von Pixeln ohne Daten, in allen Bändern</translation>
    </message>
    <message>
        <source>No data of all bands</source>
        <translation>Nodata aller Bänder</translation>
    </message>
    <message>
        <source>for example: 0</source>
        <translation>zum Beispiel: 0</translation>
    </message>
    <message>
        <source>B&amp;ands</source>
        <translation>Bän&amp;der</translation>
    </message>
    <message>
        <source>Read from a &amp;raster</source>
        <translation>Aus einem &amp;Raster lesen</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Die Bänder aus einem Rasterlayer oder aus Dateien übernehmen</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Band hinzufügen</translation>
    </message>
    <message>
        <source>Remove bands</source>
        <translation>Bänder entfernen</translation>
    </message>
    <message>
        <source>Remove the selected bands</source>
        <translation>Gewählte Bänder entfernen</translation>
    </message>
    <message>
        <source>Double-click a cell, or press F2, to change it; what is grey says why it cannot be changed</source>
        <translation>Doppelklick oder F2 ändert eine Zelle; was grau ist, sagt, warum es sich nicht ändern lässt</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them. The bucket must be in the region of the deployment, and its policy must let Sentinel Hub read it.</source>
        <translation>Sind hier keine Bänder angegeben, bringt sie die erste Kachel mit. Der Bucket muss in der Region der Bereitstellung liegen, und seine Richtlinie muss Sentinel Hub das Lesen erlauben.</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Was zu berichtigen ist</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Was der Dienst geantwortet hat</translation>
    </message>
    <message>
        <source>Read bands from a raster</source>
        <translation>Bänder aus einem Raster lesen</translation>
    </message>
</context>
<context>
    <name>CollectionSaving</name>
    <message>
        <source>Close the window and edit the collection again.</source>
        <translation>Schließen Sie das Fenster und bearbeiten Sie die Sammlung erneut.</translation>
    </message>
    <message>
        <source>The bands of the collection “{name}” were changed elsewhere meanwhile.</source>
        <translation>Die Bänder der Sammlung „{name}“ wurden inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>The collection “{name}” has got tiles meanwhile: its bands and its bucket cannot be changed like this.</source>
        <translation>Die Sammlung „{name}“ hat inzwischen Kacheln bekommen: ihre Bänder und ihr Bucket lassen sich so nicht mehr ändern.</translation>
    </message>
</context>
<context>
    <name>CollectionsDesk</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No collection holds this text.</source>
        <translation>Keine Sammlung enthält diesen Text.</translation>
    </message>
    <message>
        <source>There is no collection yet: create one with the + button.</source>
        <translation>Es gibt noch keine Sammlung: Legen Sie mit dem Knopf + eine an.</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 Sammlung</translation>
    </message>
    <message>
        <source>{count} collections</source>
        <translation>{count} Sammlungen</translation>
    </message>
    <message>
        <source>{counted} so far, the rest is on its way: sorting needs all of them</source>
        <translation>bisher {counted}, der Rest ist unterwegs: zum Sortieren braucht es alle</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>Listing collections</source>
        <translation>Sammlungen werden aufgelistet</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Angelegt (UTC)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Aufnahmezeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>{days} (some tiles)</source>
        <translation>{days} (einige Kacheln)</translation>
    </message>
    <message>
        <source>West, south – east, north</source>
        <translation>West, Süd – Ost, Nord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The service is about to update times and extent: refresh in a few minutes.</source>
        <translation>Der Dienst aktualisiert Zeiten und Ausdehnung demnächst: aktualisieren Sie in einigen Minuten.</translation>
    </message>
</context>
<context>
    <name>CollectionsPanel</name>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Sammlungen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Nur Sammlungen zeigen, die der Dienst zu diesen Wörtern findet; ein | zwischen Wörtern bedeutet: eines davon</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Sammlungen durchsuchen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create a collection…</source>
        <translation>Sammlung anlegen…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the collection: name, no data, bands</source>
        <translation>Die Sammlung bearbeiten: Name, Nodata, Bänder</translation>
    </message>
    <message>
        <source>Edit the collection</source>
        <translation>Sammlung bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with the collection: rename, zoom, copy tiles, columns</source>
        <translation>Weiteres mit der Sammlung tun: umbenennen, zoomen, Kacheln kopieren, Spalten</translation>
    </message>
    <message>
        <source>More to do with the collection</source>
        <translation>Weiteres mit der Sammlung tun</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>List the collections again</source>
        <translation>Sammlungen neu auflisten</translation>
    </message>
    <message>
        <source>Refresh collections</source>
        <translation>Sammlungen aktualisieren</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Stand der Liste der Sammlungen</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The sandbox does not run.</source>
        <translation>Die Sandbox läuft nicht.</translation>
    </message>
    <message>
        <source>Connect to “{name}” in the panel: that starts it.</source>
        <translation>Verbinden Sie im Bedienfeld mit „{name}“: das startet sie.</translation>
    </message>
    <message>
        <source>Testing the connection “{name}”</source>
        <translation>Verbindung „{name}“ wird geprüft</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “{name}” from QGIS, with the credentials that were entered for it? Collections and tiles at the service stay as they are.</source>
        <translation>Verbindung „{name}“ mit den dafür eingegebenen Zugangsdaten aus QGIS entfernen? Sammlungen und Kacheln beim Dienst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Edit connection “{name}”</source>
        <translation>Verbindung „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>Only one of client id and client secret is filled in.</source>
        <translation>Von Client-ID und Client-Secret ist nur eines ausgefüllt.</translation>
    </message>
    <message>
        <source>Enter both; to keep those stored leave both empty.</source>
        <translation>Geben Sie beide ein; um die gespeicherten zu behalten, lassen Sie beide leer.</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Geben Sie beide ein.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Anfrage an {address} …</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>Connection to Sentinel Hub</source>
        <translation>Verbindung zu Sentinel Hub</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Any name: it is what the dock and the Processing algorithms show</source>
        <translation>Ein beliebiger Name: so zeigen sie das Bedienfeld und die Verarbeitungsalgorithmen</translation>
    </message>
    <message>
        <source>for example: My project</source>
        <translation>zum Beispiel: Mein Projekt</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>Be&amp;reitstellung</translation>
    </message>
    <message>
        <source>Where your account and your bucket are</source>
        <translation>Wo Ihr Konto und Ihr Bucket liegen</translation>
    </message>
    <message>
        <source>Address without the prefix of the API; https, or http on this computer</source>
        <translation>Adresse ohne das Präfix der API; https, oder http auf diesem Rechner</translation>
    </message>
    <message>
        <source>Where the client id and the client secret are exchanged for a token</source>
        <translation>Wo Client-ID und Client-Secret gegen ein Token getauscht werden</translation>
    </message>
    <message>
        <source>API &amp;prefix</source>
        <translation>API-&amp;Präfix</translation>
    </message>
    <message>
        <source>The part of the address under which the collections are</source>
        <translation>Der Teil der Adresse, unter dem die Sammlungen liegen</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>The id of an OAuth client, from the settings of your account</source>
        <translation>Die ID eines OAuth-Clients, aus den Einstellungen Ihres Kontos</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-S&amp;ecret</translation>
    </message>
    <message>
        <source>The secret that was shown once when the OAuth client was made</source>
        <translation>Das Secret, das beim Anlegen des OAuth-Clients einmal gezeigt wurde</translation>
    </message>
    <message>
        <source>Create an OAuth client in the settings of your account and copy its id and secret. They are kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>Legen Sie in den Einstellungen Ihres Kontos einen OAuth-Client an und kopieren Sie ID und Secret. Sie liegen verschlüsselt in der Authentifizierungsdatenbank von QGIS und nirgends sonst.</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection, without saving anything</source>
        <translation>Ein Token und eine Sammlung abfragen, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>&amp;Buckets</source>
        <translation>&amp;Buckets</translation>
    </message>
    <message>
        <source>Enter client id and secret</source>
        <translation>Client-ID und Client-Secret eingeben</translation>
    </message>
    <message>
        <source>Choose an authentication entry</source>
        <translation>Authentifizierungseintrag wählen</translation>
    </message>
    <message>
        <source>Authentication entry with client id and secret</source>
        <translation>Authentifizierungseintrag mit Client-ID und Client-Secret</translation>
    </message>
    <message>
        <source>Choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both, or make one with the + button.</source>
        <translation>Wählen Sie einen Eintrag der Methode „Basic“ (Client-ID als Benutzername, Secret als Passwort) oder „OAuth2“ mit beiden, oder legen Sie mit dem Knopf + einen an.</translation>
    </message>
    <message>
        <source>✗ Entries of the method “{method}” hold no client id and client secret. Choose one of the method “Basic” or “OAuth2”.</source>
        <translation>✗ Einträge der Methode „{method}“ enthalten keine Client-ID mit Client-Secret. Wählen Sie einen der Methode „Basic“ oder „OAuth2“.</translation>
    </message>
    <message>
        <source>Its user name is used as client id, its password as client secret.</source>
        <translation>Sein Benutzername dient als Client-ID, sein Passwort als Client-Secret.</translation>
    </message>
    <message>
        <source>Its client id and client secret are used; the token address is the one above.</source>
        <translation>Seine Client-ID und sein Client-Secret werden verwendet; die Token-Adresse ist die obige.</translation>
    </message>
    <message>
        <source>No authentication entry is chosen.</source>
        <translation>Es ist kein Authentifizierungseintrag gewählt.</translation>
    </message>
    <message>
        <source>Choose one, or enter client id and secret instead.</source>
        <translation>Wählen Sie einen, oder geben Sie stattdessen Client-ID und Client-Secret ein.</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Prüfung an&amp;halten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Teile der Verbindung</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Service &amp;address</source>
        <translation>&amp;Adresse des Dienstes</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>&amp;Token-Adresse</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>Enter an OAuth client of your account, or choose an entry of QGIS&apos;s authentication database that holds one</source>
        <translation>Einen OAuth-Client Ihres Kontos eingeben, oder einen Eintrag der Authentifizierungsdatenbank von QGIS wählen, der einen enthält</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>Eintra&amp;g</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both</source>
        <translation>Ein Eintrag der Methode „Basic“ (Client-ID als Benutzername, Secret als Passwort) oder „OAuth2“ mit beiden</translation>
    </message>
    <message>
        <source>About the credentials</source>
        <translation>Zu den Zugangsdaten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ConnectionSaving</name>
    <message>
        <source>The connection has no name.</source>
        <translation>Die Verbindung hat keinen Namen.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Geben Sie einen beliebigen Namen ein, zum Beispiel den Ihres Projekts.</translation>
    </message>
    <message>
        <source>There is a connection “{name}” already.</source>
        <translation>Es gibt schon eine Verbindung „{name}“.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that connection.</source>
        <translation>Wählen Sie einen anderen Namen, oder bearbeiten Sie jene Verbindung.</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing.</source>
        <translation>Client-ID oder Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>Create an OAuth client in your account&apos;s settings and enter both.</source>
        <translation>Legen Sie in den Einstellungen Ihres Kontos einen OAuth-Client an und geben Sie beide ein.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>Es gibt noch keine Sammlung.</translation>
    </message>
    <message>
        <source>The client id and the secret are right: {host} gave a token for them.</source>
        <translation>Client-ID und Secret stimmen: {host} gab ein Token dafür.</translation>
    </message>
    <message>
        <source>{host} does not take that token: “{words}”. Check that the service address and the token address belong to the same deployment, and that the account is one of it.</source>
        <translation>{host} nimmt dieses Token nicht: „{words}“. Prüfen Sie, ob Dienst- und Token-Adresse zur selben Bereitstellung gehören und das Konto auch.</translation>
    </message>
    <message>
        <source>The service does not accept the token</source>
        <translation>Der Dienst akzeptiert das Token nicht</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>There is no connection “{name}”.</source>
        <translation>Es gibt keine Verbindung „{name}“.</translation>
    </message>
    <message>
        <source>The saved connection “{name}” cannot be used: {why}</source>
        <translation>Die gespeicherte Verbindung „{name}“ ist nicht brauchbar: {why}</translation>
    </message>
    <message>
        <source>Edit the connection, or remove it and add it again.</source>
        <translation>Bearbeiten Sie die Verbindung, oder entfernen Sie sie und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Geben Sie einen beliebigen Namen ein, zum Beispiel den Ihres Projekts.</translation>
    </message>
    <message>
        <source>No connection is saved yet: add one in the Sentinel Hub BYOC panel.</source>
        <translation>Es ist noch keine Verbindung gespeichert: Fügen Sie im Bedienfeld „Sentinel Hub BYOC“ eine hinzu.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie eine davon: {names}.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Als Vorgabe verwenden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Ohne Konto ausprobieren</translation>
    </message>
    <message>
        <source>Add sample scenes to the map</source>
        <translation>Beispielszenen auf die Karte laden</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (Vorgabe)</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>Register your own Cloud Optimized GeoTIFFs with Sentinel Hub and see their state on the map. Begin with a connection to your account, or try everything on this computer first.</source>
        <translation>Registrieren Sie eigene Cloud Optimized GeoTIFFs bei Sentinel Hub und sehen Sie ihren Stand auf der Karte. Beginnen Sie mit einer Verbindung zu Ihrem Konto, oder probieren Sie alles zuerst auf diesem Rechner aus.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>The connection “{name}” works.</source>
        <translation>Die Verbindung „{name}“ funktioniert.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer until QGIS is closed. Its bucket “{bucket}” holds {count} scenes.</source>
        <translation>Die Sandbox läuft auf diesem Rechner, bis QGIS beendet wird. Ihr Bucket „{bucket}“ enthält {count} Szenen.</translation>
    </message>
    <message>
        <source>Add them to the map</source>
        <translation>Auf die Karte laden</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Sandbox wird gestartet</translation>
    </message>
    <message>
        <source>Sample scenes</source>
        <translation>Beispielszenen</translation>
    </message>
</context>
<context>
    <name>CopyTargetsModel</name>
    <message>
        <source>Tiles are copied from this collection.</source>
        <translation>Aus dieser Sammlung werden die Kacheln kopiert.</translation>
    </message>
    <message>
        <source>Its bands are others ({names}): names, bits and formats must be the same.</source>
        <translation>Ihre Bänder sind andere ({names}): Namen, Bits und Formate müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>CopyTiles</name>
    <message>
        <source>Copy tiles</source>
        <translation>Kacheln kopieren</translation>
    </message>
    <message>
        <source>Copies the tiles of one collection to another: those that are ingested and whose path the other collection does not have. They need no new ingestion, and no file is copied: both collections read the same files.</source>
        <translation>Kopiert die Kacheln einer Sammlung in eine andere: die eingelesenen, deren Pfad die andere Sammlung nicht hat. Sie brauchen nicht neu eingelesen zu werden, und keine Datei wird kopiert: beide Sammlungen lesen dieselben Dateien.</translation>
    </message>
    <message>
        <source>The other collection must have the same bands, by name and kind, or none yet. Both should read the same bucket. Both collections are listed before, the other one also afterwards, and each tile is accounted for.</source>
        <translation>Die andere Sammlung muss nach Namen und Art dieselben Bänder haben, oder noch keine. Beide sollten denselben Bucket lesen. Vorher werden beide Sammlungen aufgelistet, danach die andere noch einmal, und über jede Kachel wird Rechenschaft gegeben.</translation>
    </message>
    <message>
        <source>A table, one row for each tile copied from: path, outcome (copied, exists, not ingested, planned, missing), tile_id (of the copy), from_tile_id, status, message. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel der ersten Sammlung: path, outcome (copied, exists, not ingested, planned, missing), tile_id (der Kopie), from_tile_id, status, message. Optional.</translation>
    </message>
    <message>
        <source>How many tiles were copied.</source>
        <translation>Wie viele Kacheln kopiert wurden.</translation>
    </message>
    <message>
        <source>How many paths the other collection had before.</source>
        <translation>Wie viele Pfade die andere Sammlung schon hatte.</translation>
    </message>
    <message>
        <source>How many tiles are not ingested, and so not copied.</source>
        <translation>Wie viele Kacheln nicht eingelesen und deshalb nicht kopiert sind.</translation>
    </message>
    <message>
        <source>How many tiles a dry run would copy.</source>
        <translation>Wie viele Kacheln ein Probelauf kopieren würde.</translation>
    </message>
    <message>
        <source>How many tiles should be there now and are not.</source>
        <translation>Wie viele Kacheln jetzt da sein sollten und es nicht sind.</translation>
    </message>
    <message>
        <source>How many tiles the other collection had before.</source>
        <translation>Wie viele Kacheln die andere Sammlung vorher hatte.</translation>
    </message>
    <message>
        <source>How many tiles the other collection has now.</source>
        <translation>Wie viele Kacheln die andere Sammlung jetzt hat.</translation>
    </message>
    <message>
        <source>Copied tiles</source>
        <translation>Kopierte Kacheln</translation>
    </message>
    <message>
        <source>Id of the collection to copy from</source>
        <translation>ID der Sammlung, aus der kopiert wird</translation>
    </message>
    <message>
        <source>Its tiles stay as they are.</source>
        <translation>Ihre Kacheln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Id of the collection to copy to</source>
        <translation>ID der Sammlung, in die kopiert wird</translation>
    </message>
    <message>
        <source>Its own tiles stay as they are.</source>
        <translation>Ihre eigenen Kacheln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Lists both collections and tells what would be copied.</source>
        <translation>Listet beide Sammlungen auf und sagt, was kopiert würde.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabelle der Kacheln.</translation>
    </message>
    <message>
        <source>Tiles copied</source>
        <translation>Kopierte Kacheln</translation>
    </message>
    <message>
        <source>Tiles that were there</source>
        <translation>Schon vorhandene Kacheln</translation>
    </message>
    <message>
        <source>Tiles not ingested</source>
        <translation>Nicht eingelesene Kacheln</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Geplante Kacheln</translation>
    </message>
    <message>
        <source>Tiles missing</source>
        <translation>Fehlende Kacheln</translation>
    </message>
    <message>
        <source>Tiles before</source>
        <translation>Kacheln vorher</translation>
    </message>
    <message>
        <source>Tiles afterwards</source>
        <translation>Kacheln nachher</translation>
    </message>
    <message>
        <source>The service took the request, but none of the {count} tiles is in the collection “{name}”. Look at “List tiles” later, then run this again: what is there by then is not copied twice.</source>
        <translation>Der Dienst hat die Anfrage angenommen, aber keine der {count} Kacheln ist in der Sammlung „{name}“. Sehen Sie später mit „Kacheln auflisten“ nach und führen Sie dies dann erneut aus: was bis dahin da ist, wird nicht noch einmal kopiert.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the id of a collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{parameter} ist leer. Geben Sie die ID einer Sammlung an: „Sammlungen auflisten“ (byoc:listcollections) zeigt sie.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The other collection has a tile with this path: it stays as it is.</source>
        <translation>Die andere Sammlung hat eine Kachel mit diesem Pfad: sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Only ingested tiles are copied; this one is {status}.</source>
        <translation>Nur eingelesene Kacheln werden kopiert; diese hat den Status {status}.</translation>
    </message>
    <message>
        <source>Would be copied.</source>
        <translation>Würde kopiert.</translation>
    </message>
    <message>
        <source>Should have been copied and is not there: list the tiles later.</source>
        <translation>Hätte kopiert sein sollen und ist nicht da: listen Sie die Kacheln später auf.</translation>
    </message>
    <message>
        <source>“{name}” had {before} tiles and has {after} now.</source>
        <translation>„{name}“ hatte {before} Kacheln und hat jetzt {after}.</translation>
    </message>
    <message>
        <source>{count} of the {total} tile(s) of “{source}” would be copied.</source>
        <translation>{count} der {total} Kachel(n) von „{source}“ würden kopiert.</translation>
    </message>
    <message>
        <source>“{target}” has {before} tile(s) now.</source>
        <translation>„{target}“ hat jetzt {before} Kachel(n).</translation>
    </message>
    <message>
        <source>{count} tile(s) copied from “{source}” to “{target}”, which had {before} and has {after} now.</source>
        <translation>{count} Kachel(n) von „{source}“ nach „{target}“ kopiert; dort waren es {before}, jetzt sind es {after}.</translation>
    </message>
    <message>
        <source>The service copied, but these are not in the other collection:</source>
        <translation>Der Dienst hat kopiert, aber diese sind nicht in der anderen Sammlung:</translation>
    </message>
    <message>
        <source>{count} are there already</source>
        <translation>{count} sind schon da</translation>
    </message>
    <message>
        <source>{count} are not ingested, and are not copied</source>
        <translation>{count} sind nicht eingelesen und werden nicht kopiert</translation>
    </message>
</context>
<context>
    <name>CopyTilesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The service copies the ingested tiles of “{name}” whose path is not in the other collection yet. It takes a collection with the same bands, or one without bands.</source>
        <translation>Der Dienst kopiert die eingelesenen Kacheln von „{name}“, deren Pfad noch nicht in der anderen Sammlung ist. Er nimmt eine Sammlung mit denselben Bändern oder eine ohne Bänder.</translation>
    </message>
    <message>
        <source>Looking at both collections …</source>
        <translation>Beide Sammlungen werden angesehen …</translation>
    </message>
    <message>
        <source>Looking at the tiles of “{source}” and “{target}”</source>
        <translation>Kacheln von „{source}“ und „{target}“ werden angesehen</translation>
    </message>
    <message>
        <source>{count} collection(s)</source>
        <translation>{count} Sammlung(en)</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Copying the tiles of “{source}” to “{target}”</source>
        <translation>Kacheln von „{source}“ werden nach „{target}“ kopiert</translation>
    </message>
    <message>
        <source>Stopped. Look at the other collection to see whether tiles were copied.</source>
        <translation>Angehalten. Sehen Sie in der anderen Sammlung nach, ob Kacheln kopiert wurden.</translation>
    </message>
    <message>
        <source>Stopped. Choose the collection again.</source>
        <translation>Angehalten. Wählen Sie die Sammlung erneut.</translation>
    </message>
    <message>
        <source>Copy tiles</source>
        <translation>Kacheln kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Kopieren &amp;nach</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Nur Sammlungen zeigen, die der Dienst zu diesen Wörtern findet; ein | zwischen Wörtern bedeutet: eines davon</translation>
    </message>
    <message>
        <source>Search collections to copy to</source>
        <translation>Sammlungen als Ziel durchsuchen</translation>
    </message>
    <message>
        <source>The collection that gets the tiles; what is grey cannot take them</source>
        <translation>Die Sammlung, die die Kacheln erhält; graue können sie nicht aufnehmen</translation>
    </message>
    <message>
        <source>Collections to copy to</source>
        <translation>Sammlungen als Ziel</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Stand der Liste der Sammlungen</translation>
    </message>
    <message>
        <source>What would be copied</source>
        <translation>Was kopiert würde</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Kacheln werden angesehen</translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Abdeckungsgeometrie von {path}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} von {most} Punkten</translation>
    </message>
    <message>
        <source>Tile whose cover geometry is edited</source>
        <translation>Kachel, deren Abdeckungsgeometrie bearbeitet wird</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Punkte der Abdeckungsgeometrie</translation>
    </message>
    <message>
        <source>Every corner counts, and the closing point of each ring; holes count, too</source>
        <translation>Jede Ecke zählt, und der schließende Punkt jedes Rings; auch Löcher zählen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send the cover geometry to the service</source>
        <translation>Die Abdeckungsgeometrie an den Dienst senden</translation>
    </message>
    <message>
        <source>Save the cover geometry</source>
        <translation>Abdeckungsgeometrie speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave the tile&apos;s cover geometry as it was</source>
        <translation>Die Abdeckungsgeometrie der Kachel lassen, wie sie war</translation>
    </message>
    <message>
        <source>Discard the changes of the cover geometry</source>
        <translation>Änderungen der Abdeckungsgeometrie verwerfen</translation>
    </message>
    <message>
        <source>What keeps the cover geometry from being saved</source>
        <translation>Was dem Speichern der Abdeckungsgeometrie entgegensteht</translation>
    </message>
</context>
<context>
    <name>CoverEditing</name>
    <message>
        <source>The cover geometry of {path} is being edited: save or discard it first.</source>
        <translation>Die Abdeckungsgeometrie von {path} wird gerade bearbeitet: speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Abdeckungsgeometrie von {path}</translation>
    </message>
    <message>
        <source>Finish the polygon with a right click, or give it up with Esc.</source>
        <translation>Schließen Sie das Polygon mit einem Rechtsklick ab, oder geben Sie es mit Esc auf.</translation>
    </message>
</context>
<context>
    <name>CoverFeatures</name>
    <message>
        <source>The geometry is a {kind}, not a polygon.</source>
        <translation>Die Geometrie ist vom Typ {kind}, kein Polygon.</translation>
    </message>
    <message>
        <source>Draw the outline of the valid data as a polygon.</source>
        <translation>Zeichnen Sie den Umriss der gültigen Daten als Polygon.</translation>
    </message>
    <message>
        <source>The geometry reaches beyond longitude -180 to 180 or latitude -90 to 90, or has no place there.</source>
        <translation>Die Geometrie reicht über die Länge -180 bis 180 oder die Breite -90 bis 90 hinaus, oder hat dort keinen Ort.</translation>
    </message>
    <message>
        <source>Check the layer&apos;s CRS; split what crosses the 180th meridian into two parts there.</source>
        <translation>Prüfen Sie das KBS des Layers; was den 180. Längengrad überquert, teilen Sie dort in zwei Teile.</translation>
    </message>
    <message>
        <source>The geometry cannot be read as polygons.</source>
        <translation>Die Geometrie lässt sich nicht als Polygone lesen.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {why}.</source>
        <translation>Die Geometrie ist nicht gültig: {why}.</translation>
    </message>
    <message>
        <source>it crosses or touches itself</source>
        <translation>sie kreuzt oder berührt sich selbst</translation>
    </message>
    <message>
        <source>Mend it with the vertex tool, or with “Fix geometries”.</source>
        <translation>Reparieren Sie sie mit dem Stützpunktwerkzeug oder mit „Geometrien reparieren“.</translation>
    </message>
</context>
<context>
    <name>CoverGeometry</name>
    <message>
        <source>The cover geometry of the tile cannot be read: {why}.</source>
        <translation>Die Abdeckungsgeometrie der Kachel ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>Derive it from the files again.</source>
        <translation>Leiten Sie sie neu aus den Dateien ab.</translation>
    </message>
    <message>
        <source>Draw a polygon first.</source>
        <translation>Zeichnen Sie zuerst ein Polygon.</translation>
    </message>
    <message>
        <source>Remove {count} point(s).</source>
        <translation>Entfernen Sie {count} Punkt(e).</translation>
    </message>
    <message>
        <source>Lines cross, or polygons overlap.</source>
        <translation>Linien kreuzen sich, oder Polygone überlappen.</translation>
    </message>
</context>
<context>
    <name>CoverMaker</name>
    <message>
        <source>Deriving the cover geometry of “{name}”</source>
        <translation>Abdeckungsgeometrie von „{name}“ wird abgeleitet</translation>
    </message>
    <message>
        <source>Deriving {count} cover geometries</source>
        <translation>{count} Abdeckungsgeometrien werden abgeleitet</translation>
    </message>
    <message>
        <source>Cover geometry of {name}</source>
        <translation>Abdeckungsgeometrie von {name}</translation>
    </message>
    <message>
        <source>Cover geometries (EPSG:{epsg})</source>
        <translation>Abdeckungsgeometrien (EPSG:{epsg})</translation>
    </message>
</context>
<context>
    <name>CreateCollection</name>
    <message>
        <source>Create collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Creates a collection of tiles over an S3 bucket and returns its id.</source>
        <translation>Legt eine Sammlung von Kacheln über einem S3-Bucket an und gibt ihre ID zurück.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Any text by which people recognise the collection.</source>
        <translation>Ein beliebiger Text, an dem man die Sammlung erkennt.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID der Sammlung</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the collection a name.</source>
        <translation>{parameter} ist leer. Geben Sie der Sammlung einen Namen.</translation>
    </message>
    <message>
        <source>Created the collection “{name}”: {id}</source>
        <translation>Sammlung „{name}“ angelegt: {id}</translation>
    </message>
    <message>
        <source>The bucket must be in the region of the deployment, and its policy must let the service read it. The service finds the bands in the first tile that is registered.</source>
        <translation>Der Bucket muss in der Region der Bereitstellung liegen, und seine Richtlinie muss dem Dienst das Lesen erlauben. Die Bänder findet der Dienst in der ersten registrierten Kachel.</translation>
    </message>
    <message>
        <source>Names need not be unique: running this twice makes two collections. Look with “List collections” first.</source>
        <translation>Namen müssen nicht eindeutig sein: zweimal ausgeführt entstehen zwei Sammlungen. Sehen Sie zuerst mit „Sammlungen auflisten“ nach.</translation>
    </message>
    <message>
        <source>Id of the new collection, which the other algorithms take as COLLECTION_ID.</source>
        <translation>ID der neuen Sammlung; die anderen Algorithmen nehmen sie als COLLECTION_ID.</translation>
    </message>
    <message>
        <source>Name of the S3 bucket that holds the files: the name alone, no s3://.</source>
        <translation>Name des S3-Buckets mit den Dateien: nur der Name, ohne s3://.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the name of the S3 bucket that holds the files.</source>
        <translation>{parameter} ist leer. Geben Sie den Namen des S3-Buckets mit den Dateien an.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a bucket. Give the name alone, without s3:// and without folders; folders belong to the paths of the tiles.</source>
        <translation>„{text}“ ist kein Name eines Buckets. Geben Sie nur den Namen an, ohne s3:// und ohne Ordner; Ordner gehören in die Pfade der Kacheln.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>QGIS's authentication database has no entry “{authcfg}”.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS hat keinen Eintrag „{authcfg}“.</translation>
    </message>
    <message>
        <source>Edit the connection and enter the client id and the client secret again.</source>
        <translation>Bearbeiten Sie die Verbindung und geben Sie Client-ID und Client-Secret erneut ein.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is not available: {why}</source>
        <translation>Das Authentifizierungssystem von QGIS ist nicht verfügbar: {why}</translation>
    </message>
    <message>
        <source>Try again and enter it: the credentials are encrypted with it.</source>
        <translation>Versuchen Sie es erneut und geben Sie es ein: die Zugangsdaten sind damit verschlüsselt.</translation>
    </message>
    <message>
        <source>The master password of QGIS&apos;s authentication database is not set.</source>
        <translation>Das Masterpasswort der Authentifizierungsdatenbank von QGIS ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>QGIS did not store the credentials in its authentication database.</source>
        <translation>QGIS hat die Zugangsdaten nicht in seiner Authentifizierungsdatenbank gespeichert.</translation>
    </message>
    <message>
        <source>Look at the Authentication tab of QGIS&apos;s log messages panel for the reason.</source>
        <translation>Den Grund nennt der Reiter „Authentication“ im QGIS-Bedienfeld der Protokollmeldungen.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the connection empty and set SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Außerhalb des QGIS-Fensters nennen Sie in QGIS_AUTH_PASSWORD_FILE eine Datei mit dem Masterpasswort, oder lassen Sie die Verbindung leer und setzen Sie SH_CLIENT_ID und SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no client id and client secret: one of them is empty.</source>
        <translation>Der Authentifizierungseintrag „{name}“ enthält keine Client-ID mit Client-Secret: eines davon ist leer.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” is of the method “{method}”, which holds no client id and client secret.</source>
        <translation>Der Authentifizierungseintrag „{name}“ hat die Methode „{method}“, und die enthält keine Client-ID mit Client-Secret.</translation>
    </message>
    <message>
        <source>Edit the connection: enter both, or choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both.</source>
        <translation>Bearbeiten Sie die Verbindung: geben Sie beide ein, oder wählen Sie einen Eintrag der Methode „Basic“ (Client-ID als Benutzername, Secret als Passwort) oder „OAuth2“ mit beiden.</translation>
    </message>
</context>
<context>
    <name>DeleteCollection</name>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Deletes a collection with the registration of all its tiles, and with their cover geometries and sensing times. The files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Löscht eine Sammlung mit der Registrierung all ihrer Kacheln und mit deren Abdeckungsgeometrien und Aufnahmezeitpunkten. Die Dateien bleiben im Bucket. Das lässt sich nicht rückgängig machen: eine neue Sammlung hat eine andere ID.</translation>
    </message>
    <message>
        <source>To confirm, give the number of its tiles: run “List tiles” (byoc:listtiles) for the collection, look whether anybody needs them, and give its COUNT here. With another number nothing is deleted.</source>
        <translation>Zur Bestätigung geben Sie die Zahl ihrer Kacheln an: führen Sie für die Sammlung „Kacheln auflisten“ (byoc:listtiles) aus, sehen Sie nach, ob jemand sie braucht, und geben Sie deren COUNT hier an. Bei einer anderen Zahl wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>A table with one row: id, name, s3_bucket, tiles, outcome, message. Optional.</source>
        <translation>Eine Tabelle mit einer Zeile: id, name, s3_bucket, tiles, outcome, message. Optional.</translation>
    </message>
    <message>
        <source>How many tiles the collection had.</source>
        <translation>Wie viele Kacheln die Sammlung hatte.</translation>
    </message>
    <message>
        <source>Deleted collection</source>
        <translation>Gelöschte Sammlung</translation>
    </message>
    <message>
        <source>Number of its tiles, to confirm</source>
        <translation>Zahl ihrer Kacheln, zur Bestätigung</translation>
    </message>
    <message>
        <source>How many tiles the collection has, whatever their status; 0 for an empty one.</source>
        <translation>Wie viele Kacheln die Sammlung hat, gleich mit welchem Status; 0 für eine leere.</translation>
    </message>
    <message>
        <source>Table of the collection.</source>
        <translation>Tabelle der Sammlung.</translation>
    </message>
    <message>
        <source>Tiles deleted with it</source>
        <translation>Mit ihr gelöschte Kacheln</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. Run “List tiles” (byoc:listtiles) for this collection, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}.</source>
        <translation>{parameter} ist nicht angegeben: nichts wurde gelöscht. Führen Sie für diese Sammlung „Kacheln auflisten“ (byoc:listtiles) aus, vergewissern Sie sich, dass niemand ihre Kacheln braucht, und geben Sie deren Zahl (COUNT) als {parameter} an.</translation>
    </message>
    <message>
        <source>The collection “{name}” does not have {tiles} tiles: nothing was deleted. Run “List tiles” (byoc:listtiles) for it, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}. If it is another one every time, somebody is just registering or deleting tiles.</source>
        <translation>Die Sammlung „{name}“ hat nicht {tiles} Kacheln: nichts wurde gelöscht. Führen Sie dafür „Kacheln auflisten“ (byoc:listtiles) aus, vergewissern Sie sich, dass niemand ihre Kacheln braucht, und geben Sie deren Zahl (COUNT) als {parameter} an. Ist sie jedes Mal eine andere, registriert oder löscht gerade jemand Kacheln.</translation>
    </message>
    <message>
        <source>Deleted the collection “{name}” with {tiles} tiles. Its files are still in the bucket “{bucket}”.</source>
        <translation>Sammlung „{name}“ mit {tiles} Kacheln gelöscht. Ihre Dateien liegen weiter im Bucket „{bucket}“.</translation>
    </message>
</context>
<context>
    <name>DeleteCollectionDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete collection “{name}”</source>
        <translation>Sammlung „{name}“ löschen</translation>
    </message>
    <message>
        <source>&amp;To delete it, type its name: {name}</source>
        <translation>&amp;Zum Löschen den Namen eingeben: {name}</translation>
    </message>
    <message>
        <source>Counting the tiles …</source>
        <translation>Kacheln werden gezählt …</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Kacheln von „{name}“ werden gezählt</translation>
    </message>
    <message>
        <source>Counting the tiles … {count} so far</source>
        <translation>Kacheln werden gezählt … bisher {count}</translation>
    </message>
    <message>
        <source>The collection “{name}” has {count} tile(s). {parts}.</source>
        <translation>Die Sammlung „{name}“ hat {count} Kachel(n). {parts}.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles.</source>
        <translation>Die Sammlung „{name}“ hat keine Kacheln.</translation>
    </message>
    <message>
        <source>Type the name of the collection first, exactly as it is written above</source>
        <translation>Geben Sie zuerst den Namen der Sammlung ein, genau wie er oben steht</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Deleting the collection “{name}”</source>
        <translation>Sammlung „{name}“ wird gelöscht</translation>
    </message>
    <message>
        <source>✗ Nothing was deleted: tiles came or went meanwhile. They are counted again.</source>
        <translation>✗ Nichts wurde gelöscht: inzwischen kamen oder gingen Kacheln. Sie werden neu gezählt.</translation>
    </message>
    <message>
        <source>The tiles could not be counted, so the collection cannot be deleted here.</source>
        <translation>Die Kacheln konnten nicht gezählt werden, deshalb lässt sich die Sammlung hier nicht löschen.</translation>
    </message>
    <message>
        <source>Stopped: the tiles were not counted. Close the window and open it again.</source>
        <translation>Angehalten: die Kacheln wurden nicht gezählt. Schließen Sie das Fenster und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the collection was deleted.</source>
        <translation>Angehalten. Aktualisieren Sie die Liste, um zu sehen, ob die Sammlung gelöscht wurde.</translation>
    </message>
    <message>
        <source>Delete a collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Counting tiles</source>
        <translation>Kacheln werden gezählt</translation>
    </message>
    <message>
        <source>The registration of all tiles goes with it, and so do their cover geometries and sensing times; files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Mit ihr gehen die Registrierung aller Kacheln und deren Abdeckungsgeometrien und Aufnahmezeitpunkte; Dateien bleiben im Bucket. Das lässt sich nicht rückgängig machen: eine neue Sammlung hat eine andere ID.</translation>
    </message>
    <message>
        <source>The name of the collection as it stands above: so nothing is deleted by mistake</source>
        <translation>Der Name der Sammlung, wie er oben steht: damit nichts aus Versehen gelöscht wird</translation>
    </message>
    <message>
        <source>Name of the collection, to confirm</source>
        <translation>Name der Sammlung, zur Bestätigung</translation>
    </message>
    <message>
        <source>Why the collection was not deleted</source>
        <translation>Warum die Sammlung nicht gelöscht wurde</translation>
    </message>
</context>
<context>
    <name>DeleteTiles</name>
    <message>
        <source>Delete tiles</source>
        <translation>Kacheln löschen</translation>
    </message>
    <message>
        <source>Takes tiles out of a collection. Their files stay in the bucket, so they can be registered again; cover geometries and sensing times that were edited by hand are lost.</source>
        <translation>Nimmt Kacheln aus einer Sammlung. Ihre Dateien bleiben im Bucket, sie lassen sich also wieder registrieren; von Hand bearbeitete Abdeckungsgeometrien und Aufnahmezeitpunkte gehen verloren.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. Run it as a dry run first: it tells which tiles and how many they are. That number, given as CONFIRM, lets it delete them; with another number nothing is deleted.</source>
        <translation>Kacheln werden durch einen Layer, durch IDs, nach Status oder nach Pfad gewählt; was zusammen angegeben ist, muss alles auf eine Kachel zutreffen. Machen Sie zuerst einen Probelauf: er sagt, welche und wie viele Kacheln es sind. Diese Zahl, als CONFIRM angegeben, gibt das Löschen frei; bei einer anderen Zahl wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (deleted, planned, unchanged if it was gone already, invalid, failed, cancelled), status, message. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel: tile_id, path, outcome (deleted, planned, unchanged, wenn sie schon weg war, invalid, failed, cancelled), status, message. Optional.</translation>
    </message>
    <message>
        <source>How many tiles are chosen: the number for CONFIRM.</source>
        <translation>Wie viele Kacheln gewählt sind: die Zahl für CONFIRM.</translation>
    </message>
    <message>
        <source>How many tiles were deleted.</source>
        <translation>Wie viele Kacheln gelöscht wurden.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Wie viele fehlschlugen; ihre Meldungen sagen, warum.</translation>
    </message>
    <message>
        <source>Number of tiles, to confirm</source>
        <translation>Zahl der Kacheln, zur Bestätigung</translation>
    </message>
    <message>
        <source>Deleted tiles</source>
        <translation>Gelöschte Kacheln</translation>
    </message>
    <message>
        <source>How many tiles are to be deleted. When other than that many are chosen, nothing is deleted. Not needed for a dry run, which tells the number.</source>
        <translation>Wie viele Kacheln gelöscht werden sollen. Sind nicht genau so viele gewählt, wird nichts gelöscht. Für einen Probelauf nicht nötig, er nennt die Zahl.</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and deletes none.</source>
        <translation>Sagt, welche Kacheln gewählt sind, und löscht keine.</translation>
    </message>
    <message>
        <source>Tiles chosen</source>
        <translation>Gewählte Kacheln</translation>
    </message>
    <message>
        <source>Tiles deleted</source>
        <translation>Gelöschte Kacheln</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Fehlgeschlagene Kacheln</translation>
    </message>
    <message>
        <source>To delete these {count} tiles run it again with {parameter}={count}.</source>
        <translation>Um diese {count} Kacheln zu löschen, führen Sie es erneut aus mit {parameter}={count}.</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. {chosen} tiles are chosen. Look at them in a dry run ({dry_run}), then give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} ist nicht angegeben: nichts wurde gelöscht. {chosen} Kacheln sind gewählt. Sehen Sie sie in einem Probelauf ({dry_run}) an und geben Sie dann {parameter}={chosen} an, um sie zu löschen.</translation>
    </message>
    <message>
        <source>{parameter} is {confirmed}, but {chosen} tiles are chosen: nothing was deleted. Look at them in a dry run ({dry_run}), then choose others, or give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} ist {confirmed}, gewählt sind aber {chosen} Kacheln: nichts wurde gelöscht. Sehen Sie sie in einem Probelauf ({dry_run}) an, und wählen Sie dann andere, oder geben Sie {parameter}={chosen} an, um sie zu löschen.</translation>
    </message>
</context>
<context>
    <name>DeriveFootprint</name>
    <message>
        <source>Derive cover geometry</source>
        <translation>Abdeckungsgeometrie ableiten</translation>
    </message>
    <message>
        <source>The cover geometry as GeoJSON with its CRS, to be sent as coverGeometry.</source>
        <translation>Die Abdeckungsgeometrie als GeoJSON mit ihrem KBS, als coverGeometry zu senden.</translation>
    </message>
    <message>
        <source>The CRS as a URN, for example urn:ogc:def:crs:EPSG::32633.</source>
        <translation>Das KBS als URN, zum Beispiel urn:ogc:def:crs:EPSG::32633.</translation>
    </message>
    <message>
        <source>How many points it has, the closing ones counted.</source>
        <translation>Wie viele Punkte sie hat, die schließenden mitgezählt.</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Abdeckungsgeometrie</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one.</source>
        <translation>Ein Rasterlayer mit einer Datei, oder der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Polygon layer of the cover geometry.</source>
        <translation>Polygonlayer der Abdeckungsgeometrie.</translation>
    </message>
    <message>
        <source>Cover geometry as GeoJSON</source>
        <translation>Abdeckungsgeometrie als GeoJSON</translation>
    </message>
    <message>
        <source>CRS URN</source>
        <translation>URN des KBS</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Höchstzahl der Punkte</translation>
    </message>
    <message>
        <source>Outlines the valid data of a raster (its cover geometry) with few enough points for the service, and names its CRS as the service wants it. No connection is needed.</source>
        <translation>Umreißt die gültigen Daten eines Rasters (seine Abdeckungsgeometrie) mit so wenigen Punkten, wie der Dienst verlangt, und nennt das KBS so, wie er es erwartet. Eine Verbindung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Valid is what neither the no-data value, nor NaN, nor an alpha or mask band declares empty. The result is in the CRS of the raster, or in WGS84 (EPSG:4326) when the service does not take that CRS.</source>
        <translation>Gültig ist, was weder der Nodata-Wert noch NaN noch ein Alpha- oder Maskenband für leer erklärt. Das Ergebnis liegt im KBS des Rasters, oder in WGS84 (EPSG:4326), wenn der Dienst dieses KBS nicht nimmt.</translation>
    </message>
    <message>
        <source>A layer with one polygon in the CRS of the cover geometry, and as attributes name, file, crs_urn, points, source (mask: traced; box: all pixels are valid), notes and geojson. Optional.</source>
        <translation>Ein Layer mit einem Polygon im KBS der Abdeckungsgeometrie, mit den Attributen name, file, crs_urn, points, source (mask: nachgezeichnet; box: alle Pixel sind gültig), notes und geojson. Optional.</translation>
    </message>
    <message>
        <source>Where the raster has overviews (pyramids), they show where the outline runs, and only there the pixels are read. Without overviews everything is read.</source>
        <translation>Hat das Raster Übersichten (Pyramiden), zeigen sie, wo der Umriss verläuft, und nur dort werden die Pixel gelesen. Ohne Übersichten wird alles gelesen.</translation>
    </message>
    <message>
        <source>Which share of the valid area lies inside the cover geometry, from 0 to 1. In large rasters it is a close estimate.</source>
        <translation>Welcher Anteil der gültigen Fläche in der Abdeckungsgeometrie liegt, von 0 bis 1. Bei großen Rastern eine gute Schätzung.</translation>
    </message>
    <message>
        <source>How many blocks were read at full resolution; small blocks of the file are read, and counted, in groups.</source>
        <translation>Wie viele Blöcke in voller Auflösung gelesen wurden; kleine Blöcke der Datei werden in Gruppen gelesen und gezählt.</translation>
    </message>
    <message>
        <source>Share of the valid area covered</source>
        <translation>Abgedeckter Anteil der gültigen Fläche</translation>
    </message>
    <message>
        <source>Number of blocks read</source>
        <translation>Anzahl der gelesenen Blöcke</translation>
    </message>
    <message>
        <source>{parameter} is {points}, and a polygon has at least {least} points, the closing one counted. Give at least {least}, or 0 for no limit.</source>
        <translation>{parameter} ist {points}, ein Polygon hat aber mindestens {least} Punkte, den schließenden mitgezählt. Geben Sie mindestens {least} an, oder 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>The cover geometry has {points} points, and the service takes {limit} at most: give {parameter} a value from 4 to {limit} to register it.</source>
        <translation>Die Abdeckungsgeometrie hat {points} Punkte, der Dienst nimmt höchstens {limit}: geben Sie {parameter} einen Wert von 4 bis {limit}, um sie zu registrieren.</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Bänder (keine: alle)</translation>
    </message>
    <message>
        <source>Numbers of the bands that say what is valid, the first is 1. None means all but alpha bands. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Nummern der Bänder, die sagen, was gültig ist; das erste ist 1. Keine bedeutet alle außer Alphabändern. Auf der Befehlszeile wiederholen Sie den Parameter: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>Gültig in</translation>
    </message>
    <message>
        <source>any: a pixel counts as valid when at least one of the bands has data there. all: only when every one has.</source>
        <translation>any: ein Pixel gilt als gültig, wenn mindestens ein Band dort Daten hat. all: nur, wenn jedes sie hat.</translation>
    </message>
    <message>
        <source>Read every pixel</source>
        <translation>Jedes Pixel lesen</translation>
    </message>
    <message>
        <source>Slower, and misses nothing. Without it, holes and islands can be missed that the overviews do not show: those smaller than about a thousandth of the longer side.</source>
        <translation>Langsamer, und übersieht nichts. Ohne dies können Löcher und Inseln übersehen werden, die die Übersichten nicht zeigen: solche, die kleiner sind als etwa ein Tausendstel der längeren Seite.</translation>
    </message>
    <message>
        <source>How many points the outline may have in all, the closing point of each ring counted. The service takes 100. 0 means no limit: every corner of every pixel is kept.</source>
        <translation>Wie viele Punkte der Umriss insgesamt haben darf, der schließende Punkt jedes Rings mitgezählt. Der Dienst nimmt 100. 0 bedeutet keine Grenze: jede Ecke jedes Pixels bleibt.</translation>
    </message>
</context>
<context>
    <name>DockContents</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Verbi&amp;ndung</translation>
    </message>
    <message>
        <source>The account and deployment to work with</source>
        <translation>Das Konto und die Bereitstellung, mit denen gearbeitet wird</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Add, edit, test or remove connections</source>
        <translation>Verbindungen hinzufügen, bearbeiten, prüfen oder entfernen</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
    <message>
        <source>List the collections of this connection</source>
        <translation>Die Sammlungen dieser Verbindung auflisten</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Enter the client id and secret of an account</source>
        <translation>Client-ID und Client-Secret eines Kontos eingeben</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>Ohne Konto &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Start a small copy of the service on this computer, with sample scenes; nothing leaves the computer</source>
        <translation>Eine kleine Ausgabe des Dienstes auf diesem Rechner starten, mit Beispielszenen; nichts verlässt den Rechner</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Anhalten, was läuft</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>EntrySelect</name>
    <message>
        <source>Message about authentication</source>
        <translation>Meldung zur Authentifizierung</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The service gives this cause without further explanation.</source>
        <translation>Der Dienst nennt diese Ursache ohne weitere Erklärung.</translation>
    </message>
    <message>
        <source>Check the tile's files with “Check rasters” in the Processing toolbox; mend what it finds, put the files into the bucket again and ingest the tile again.</source>
        <translation>Prüfen Sie die Dateien der Kachel mit „Raster prüfen“ in den Verarbeitungswerkzeugen; beheben Sie, was es findet, legen Sie die Dateien wieder in den Bucket und lesen Sie die Kachel neu ein.</translation>
    </message>
    <message>
        <source>Compare the tile's path with the bucket, letter by letter (capitals count; “(BAND)” stands for the part of the name that tells the band), and see that the bucket's policy lets the service list and read it. Then ingest again, or register the tile with the right path and delete this one.</source>
        <translation>Vergleichen Sie den Pfad der Kachel Buchstabe für Buchstabe mit dem Bucket (Groß- und Kleinschreibung zählt; „(BAND)“ steht für den Teil des Namens, der das Band nennt), und sehen Sie nach, ob die Richtlinie des Buckets den Dienst auflisten und lesen lässt. Lesen Sie dann neu ein, oder registrieren Sie die Kachel mit dem richtigen Pfad und löschen Sie diese.</translation>
    </message>
    <message>
        <source>At the tile&apos;s path in the bucket the service saw no file that it can read.</source>
        <translation>Am Pfad der Kachel sah der Dienst im Bucket keine Datei, die er lesen kann.</translation>
    </message>
    <message>
        <source>Files of some bands are missing: every tile of a collection needs a file for each band.</source>
        <translation>Dateien einiger Bänder fehlen: jede Kachel einer Sammlung braucht für jedes Band eine Datei.</translation>
    </message>
    <message>
        <source>Put the missing files into the bucket under exactly these names, then ingest again. If the tile is meant to have other bands, register it in another collection.</source>
        <translation>Legen Sie die fehlenden Dateien unter genau diesen Namen in den Bucket und lesen Sie dann neu ein. Soll die Kachel andere Bänder haben, registrieren Sie sie in einer anderen Sammlung.</translation>
    </message>
    <message>
        <source>The files of the tile end differently, as in .tif and .tiff.</source>
        <translation>Die Dateien der Kachel enden verschieden, etwa auf .tif und .tiff.</translation>
    </message>
    <message>
        <source>Rename the files in the bucket so that all end alike, then ingest again.</source>
        <translation>Benennen Sie die Dateien im Bucket so um, dass alle gleich enden, und lesen Sie dann neu ein.</translation>
    </message>
    <message>
        <source>A file is damaged, incomplete, or no raster.</source>
        <translation>Eine Datei ist beschädigt, unvollständig oder kein Raster.</translation>
    </message>
    <message>
        <source>Open it in QGIS to see; upload it again whole, or write it anew, then ingest again.</source>
        <translation>Öffnen Sie sie in QGIS, um es zu sehen; laden Sie sie noch einmal vollständig hoch oder schreiben Sie sie neu, und lesen Sie dann neu ein.</translation>
    </message>
    <message>
        <source>The service may not read the bucket.</source>
        <translation>Der Dienst darf den Bucket nicht lesen.</translation>
    </message>
    <message>
        <source>Give it access with a bucket policy (“Bucket policy” in the Processing toolbox writes one), then ingest again.</source>
        <translation>Geben Sie ihm mit einer Richtlinie des Buckets Zugriff („Bucket-Richtlinie“ in den Verarbeitungswerkzeugen schreibt eine), und lesen Sie dann neu ein.</translation>
    </message>
    <message>
        <source>Write the files anew with “Prepare COG” in the Processing toolbox, put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Schreiben Sie die Dateien mit „COG vorbereiten“ in den Verarbeitungswerkzeugen neu, legen Sie sie an die Stelle der alten in den Bucket und lesen Sie neu ein.</translation>
    </message>
    <message>
        <source>The image is stored in pieces (internal tiles, or strips) that are smaller than 256 or larger than 2048 pixels on a side.</source>
        <translation>Das Bild ist in Stücken gespeichert (internen Kacheln oder Streifen), die auf einer Seite kleiner als 256 oder größer als 2048 Pixel sind.</translation>
    </message>
    <message>
        <source>The overviews are stored in pieces (internal tiles) that are smaller than 256 or larger than 2048 pixels on a side; index 1 is the first overview. GDAL writes overviews in pieces of 128 unless told otherwise.</source>
        <translation>Die Übersichten sind in Stücken gespeichert (internen Kacheln), die auf einer Seite kleiner als 256 oder größer als 2048 Pixel sind; Index 1 ist die erste Übersicht. Ohne andere Angabe schreibt GDAL Übersichten in Stücken von 128.</translation>
    </message>
    <message>
        <source>The file has no overviews inside: without them small scales cannot be served.</source>
        <translation>Die Datei enthält keine Übersichten: ohne sie lassen sich kleine Maßstäbe nicht liefern.</translation>
    </message>
    <message>
        <source>The header of the file is longer than 1 MB: its pieces are too many, or lie scattered.</source>
        <translation>Der Header der Datei ist länger als 1 MB: sie hat zu viele Stücke, oder sie liegen verstreut.</translation>
    </message>
    <message>
        <source>The file is no GeoTIFF.</source>
        <translation>Die Datei ist kein GeoTIFF.</translation>
    </message>
    <message>
        <source>The file is compressed, or its colours are coded, in a way that the service does not read.</source>
        <translation>Die Datei ist auf eine Weise komprimiert, oder ihre Farben sind auf eine Weise kodiert, die der Dienst nicht liest.</translation>
    </message>
    <message>
        <source>Warp the files to EPSG:4326, 3857, 3035 or the UTM zone they lie in (“Prepare COG” in the Processing toolbox does so), put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Transformieren Sie die Dateien nach EPSG:4326, 3857, 3035 oder in ihre UTM-Zone („COG vorbereiten“ in den Verarbeitungswerkzeugen tut das), legen Sie sie an die Stelle der alten in den Bucket und lesen Sie neu ein.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the files is missing, or none that the service takes.</source>
        <translation>Das Koordinatenbezugssystem der Dateien fehlt, oder der Dienst nimmt es nicht.</translation>
    </message>
    <message>
        <source>The file itself does not say where on the earth it lies, in the way that the service reads.</source>
        <translation>Die Datei selbst sagt nicht so, wie der Dienst es liest, wo auf der Erde sie liegt.</translation>
    </message>
    <message>
        <source>The scene holds a pole: the service takes none that does.</source>
        <translation>Die Szene enthält einen Pol: solche nimmt der Dienst nicht.</translation>
    </message>
    <message>
        <source>Cut it into scenes that end short of the pole, and register those.</source>
        <translation>Zerschneiden Sie sie in Szenen, die vor dem Pol enden, und registrieren Sie diese.</translation>
    </message>
    <message>
        <source>The files of the tile do not cover the same ground: they may differ by one pixel at most.</source>
        <translation>Die Dateien der Kachel decken nicht dieselbe Fläche ab: sie dürfen höchstens um ein Pixel abweichen.</translation>
    </message>
    <message>
        <source>See that all files are of the same scene, cut them alike, put them into the bucket again, and ingest again.</source>
        <translation>Sehen Sie nach, ob alle Dateien von derselben Szene sind, schneiden Sie sie gleich zu, legen Sie sie wieder in den Bucket und lesen Sie neu ein.</translation>
    </message>
    <message>
        <source>Bit depth or kind of numbers differ from what the collection has, or is none that the service takes: all tiles of a collection are alike in this.</source>
        <translation>Bittiefe oder Art der Zahlen weichen von denen der Sammlung ab, oder der Dienst nimmt sie nicht: darin sind alle Kacheln einer Sammlung gleich.</translation>
    </message>
    <message>
        <source>Convert the values to those of the collection&apos;s bands, put the files into the bucket again and ingest again; or register the tile in another collection.</source>
        <translation>Wandeln Sie die Werte in die der Bänder der Sammlung um, legen Sie die Dateien wieder in den Bucket und lesen Sie neu ein; oder registrieren Sie die Kachel in einer anderen Sammlung.</translation>
    </message>
    <message>
        <source>The number of bands in the file is not what the collection or the service asks for.</source>
        <translation>Die Zahl der Bänder in der Datei ist nicht die, die Sammlung oder Dienst verlangen.</translation>
    </message>
    <message>
        <source>At most 100 bands a collection, at most 10 in one pixel-interleaved file: write one file a band (“Prepare COG” with “(BAND)” in the name), and as many bands as the other tiles have.</source>
        <translation>Höchstens 100 Bänder je Sammlung, höchstens 10 in einer pixelweise verschränkten Datei: schreiben Sie eine Datei je Band („COG vorbereiten“ mit „(BAND)“ im Namen), und so viele Bänder, wie die anderen Kacheln haben.</translation>
    </message>
    <message>
        <source>The cover geometry has more points than the service takes; closing points count.</source>
        <translation>Die Abdeckungsgeometrie hat mehr Punkte, als der Dienst nimmt; schließende Punkte zählen mit.</translation>
    </message>
    <message>
        <source>Derive the cover geometry again from the files, or edit it to have 100 points at most.</source>
        <translation>Leiten Sie die Abdeckungsgeometrie neu aus den Dateien ab, oder bearbeiten Sie sie, bis sie höchstens 100 Punkte hat.</translation>
    </message>
    <message>
        <source>The service does not take the cover geometry.</source>
        <translation>Der Dienst nimmt die Abdeckungsgeometrie nicht.</translation>
    </message>
    <message>
        <source>Edit the cover geometry, or derive it again from the files.</source>
        <translation>Bearbeiten Sie die Abdeckungsgeometrie, oder leiten Sie sie neu aus den Dateien ab.</translation>
    </message>
    <message>
        <source>Something went wrong at the service that it does not name. Damaged files and files that were replaced during ingestion are known reasons; it may also be a fault of the service that passes.</source>
        <translation>Beim Dienst ging etwas schief, das er nicht nennt. Bekannte Gründe sind beschädigte Dateien und Dateien, die während des Einlesens ersetzt wurden; es kann auch ein vorübergehender Fehler des Dienstes sein.</translation>
    </message>
    <message>
        <source>Ingest again. If it fails again, check the files with “Check rasters” in the Processing toolbox; if that finds nothing, ask the service's support and give the tile's id.</source>
        <translation>Lesen Sie neu ein. Schlägt es wieder fehl, prüfen Sie die Dateien mit „Raster prüfen“ in den Verarbeitungswerkzeugen; findet es nichts, fragen Sie den Support des Dienstes und nennen Sie die ID der Kachel.</translation>
    </message>
</context>
<context>
    <name>FeatureCommands</name>
    <message>
        <source>This is no tile any more: load the collection&apos;s tiles again.</source>
        <translation>Das ist keine Kachel mehr: laden Sie die Kacheln der Sammlung erneut.</translation>
    </message>
    <message>
        <source>This tile has no place on the map (yet).</source>
        <translation>Diese Kachel hat (noch) keinen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>This layer does not say which collection its tiles are of: load them again.</source>
        <translation>Dieser Layer sagt nicht, zu welcher Sammlung seine Kacheln gehören: laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Looking up a tile</source>
        <translation>Eine Kachel wird nachgeschlagen</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>The service would ingest all rasters that were checked ({count}).</source>
        <translation>Der Dienst würde alle geprüften Raster einlesen ({count}).</translation>
    </message>
    <message>
        <source>The service would refuse {bad} of {count} rasters.</source>
        <translation>Der Dienst würde {bad} von {count} Rastern ablehnen.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}.</source>
        <translation>Fehler: {errors}, Warnungen: {warnings}.</translation>
    </message>
    <message>
        <source>Compared with the collection “{name}”.</source>
        <translation>Verglichen mit der Sammlung „{name}“.</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Für BYOC prüfen</translation>
    </message>
    <message>
        <source>What was found in each raster; the current row is told in full below</source>
        <translation>Was in jedem Raster gefunden wurde; die aktuelle Zeile steht unten in voller Länge</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The current finding in full, and what to do; the text can be selected and copied</source>
        <translation>Der aktuelle Befund in voller Länge, und was zu tun ist; der Text lässt sich markieren und kopieren</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Der Befund in voller Länge</translation>
    </message>
    <message>
        <source>Write the raster of the current row anew as the service wants it, with the algorithm “Prepare COG”</source>
        <translation>Das Raster der aktuellen Zeile mit dem Algorithmus „COG vorbereiten“ so neu schreiben, wie der Dienst es verlangt</translation>
    </message>
    <message>
        <source>&amp;Prepare COG…</source>
        <translation>&amp;COG vorbereiten…</translation>
    </message>
    <message>
        <source>Put all findings into the clipboard as text</source>
        <translation>Alle Befunde als Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt ist</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Nothing that speaks against it</source>
        <translation>Nichts, was dagegen spricht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Der Dienst sagt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Von der Befehlszeile</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Open the help on this window in the browser: {address}</source>
        <translation>Die Hilfe zu diesem Fenster im Browser öffnen: {address}</translation>
    </message>
</context>
<context>
    <name>IngestFolder</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder with the rasters, in it or in folders below it. A file .byoc-journal.jsonl is written into it, by which an interrupted run goes on.</source>
        <translation>Der Ordner mit den Rastern, in ihm oder in Ordnern darunter. In ihn wird eine Datei .byoc-journal.jsonl geschrieben, mit der ein unterbrochener Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Muster der Dateien (leer: aus ihren Namen)</translation>
    </message>
    <message>
        <source>What in a file&apos;s path is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it. Files that it does not fit are left out.</source>
        <translation>Was im Pfad einer Datei Kachel, Band und Aufnahmezeitpunkt ist. Eine Vorlage: {tile}/{band}_%Y%m%dT%H%M%S.tif, worin * Beliebiges innerhalb eines Namens ist. Oder ein regulärer Ausdruck mit Gruppen namens tile, band, year, month, day, hour, minute, second, subsecond, wie ihn das byoc-tool nimmt. Dateien, auf die es nicht passt, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: its top)</source>
        <translation>Ordner im Bucket (leer: ganz oben)</translation>
    </message>
    <message>
        <source>Where files go in the bucket: scenes/2024. Below it they lie as in the folder.</source>
        <translation>Wohin Dateien im Bucket kommen: szenen/2024. Darunter liegen sie wie im Ordner.</translation>
    </message>
    <message>
        <source>Convert files</source>
        <translation>Dateien umwandeln</translation>
    </message>
    <message>
        <source>needed: to cloud optimized GeoTIFF what the service would refuse as it is. always: every file. never: what would be refused is only told.</source>
        <translation>needed: in ein Cloud Optimized GeoTIFF, was der Dienst so ablehnen würde. always: jede Datei. never: was abgelehnt würde, wird nur gesagt.</translation>
    </message>
    <message>
        <source>Longest wait for the ingestion (seconds)</source>
        <translation>Längste Wartezeit auf das Einlesen (Sekunden)</translation>
    </message>
    <message>
        <source>After so many seconds it ends, whether all tiles are ingested or not; 0 does not wait.</source>
        <translation>Nach so vielen Sekunden ist Schluss, ob alle Kacheln eingelesen sind oder nicht; 0 wartet nicht.</translation>
    </message>
    <message>
        <source>Checks the files and tells what would be done; writes and sends nothing.</source>
        <translation>Prüft die Dateien und sagt, was getan würde; schreibt und sendet nichts.</translation>
    </message>
    <message>
        <source>Compression of converted files</source>
        <translation>Kompression umgewandelter Dateien</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Alle sind verlustfrei. DEFLATE empfiehlt der Anbieter; ZSTD ist schneller.</translation>
    </message>
    <message>
        <source>No-data value of converted files (none: as it is)</source>
        <translation>Nodata-Wert umgewandelter Dateien (keiner: wie er ist)</translation>
    </message>
    <message>
        <source>The value that means no data in converted files: best that of the collection. Pixels that a mask, an alpha band or another value declares empty get it.</source>
        <translation>Der Wert, der in umgewandelten Dateien Nodata bedeutet: am besten der der Sammlung. Ihn erhalten Pixel, die eine Maske, ein Alphaband oder ein anderer Wert für leer erklärt.</translation>
    </message>
    <message>
        <source>Overviews of converted files by</source>
        <translation>Übersichten umgewandelter Dateien durch</translation>
    </message>
    <message>
        <source>AVERAGE for measured values, NEAREST or MODE for classes.</source>
        <translation>AVERAGE für Messwerte, NEAREST oder MODE für Klassen.</translation>
    </message>
    <message>
        <source>Write over objects of others</source>
        <translation>Objekte anderer überschreiben</translation>
    </message>
    <message>
        <source>Objects in the bucket that no run on this folder has put there are left alone, and the tile is a conflict; with this they are written over.</source>
        <translation>Objekte im Bucket, die kein Lauf mit diesem Ordner dorthin gelegt hat, bleiben unberührt, und die Kachel ist ein Konflikt; hiermit werden sie überschrieben.</translation>
    </message>
    <message>
        <source>Folder for the journal (empty: the folder itself)</source>
        <translation>Ordner für das Journal (leer: der Ordner selbst)</translation>
    </message>
    <message>
        <source>For a folder that cannot be written, such as a read-only disk: where to keep the journal and, for as long as they are needed, converted files. Give the same one each time.</source>
        <translation>Für einen Ordner, in den sich nicht schreiben lässt, etwa auf einem schreibgeschützten Datenträger: wo das Journal und, solange sie nötig sind, umgewandelte Dateien liegen. Geben Sie jedes Mal denselben an.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>({more} weitere Dateien sind ausgelassen, siehe die Tabelle.)</translation>
    </message>
    <message>
        <source>No file of the folder makes a tile. Check the folder and the pattern, and what the table says of the files.</source>
        <translation>Keine Datei des Ordners ergibt eine Kachel. Prüfen Sie den Ordner und das Muster, und was die Tabelle zu den Dateien sagt.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, registered and not ended: {pending}, planned: {planned}, failed: {failed}, files left out: {left_out}</source>
        <translation>Eingelesen: {ingested}, registriert und nicht fertig: {pending}, geplant: {planned}, fehlgeschlagen: {failed}, ausgelassene Dateien: {left_out}</translation>
    </message>
    <message>
        <source>Run it again to see how those end that are registered and have not ended.</source>
        <translation>Führen Sie es erneut aus, um zu sehen, was aus den registrierten wird, die nicht fertig sind.</translation>
    </message>
    <message>
        <source>It ended before all was done: {why} Run it again to go on.</source>
        <translation>Es endete, bevor alles getan war: {why} Führen Sie es erneut aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>No tile could be ingested.</source>
        <translation>Keine Kachel konnte eingelesen werden.</translation>
    </message>
    <message>
        <source>Ingest folder</source>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <source>Brings the rasters of a folder into a collection: finds which files are the bands of one tile, checks them as the service would, converts those that it would refuse, outlines the valid data, uploads the files to the collection&apos;s bucket, registers the tiles, and waits until they are ingested. The files of the folder are not changed.</source>
        <translation>Bringt die Raster eines Ordners in eine Sammlung: findet heraus, welche Dateien die Bänder einer Kachel sind, prüft sie, wie der Dienst es täte, wandelt um, was er ablehnen würde, umreißt die gültigen Daten, lädt die Dateien in den Bucket der Sammlung hoch, registriert die Kacheln und wartet, bis sie eingelesen sind. Die Dateien des Ordners werden nicht geändert.</translation>
    </message>
    <message>
        <source>It can be interrupted at any time and run again: a journal in the folder remembers what is done, and only the rest is done then. A file that has changed is done again.</source>
        <translation>Es lässt sich jederzeit unterbrechen und erneut ausführen: ein Journal im Ordner merkt sich, was getan ist, und nur der Rest wird dann getan. Eine Datei, die sich geändert hat, kommt noch einmal an die Reihe.</translation>
    </message>
    <message>
        <source>What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others go on; only if no tile is left, the algorithm fails. Try a dry run first: it tells for each tile what would be converted, sent and registered, with which sensing time and where that is from.</source>
        <translation>Was eine Kachel betrifft, steht in ihrer Zeile, im Protokoll und in der Zahl der fehlgeschlagenen, und mit den anderen geht es weiter; nur wenn keine Kachel übrig ist, schlägt der Algorithmus fehl. Machen Sie zuerst einen Probelauf: er sagt zu jeder Kachel, was umgewandelt, gesendet und registriert würde, mit welchem Aufnahmezeitpunkt und woher der ist.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (the step it came to), tile_id, status, sensing_time and time_source, files, converted (the bands whose files were), upload_bytes, points and crs of the cover geometry, message, why its files were grouped so, geojson. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (der Schritt, bis zu dem sie kam), tile_id, status, sensing_time und time_source, files, converted (die Bänder, deren Dateien umgewandelt wurden), upload_bytes, points und crs der Abdeckungsgeometrie, message, warum ihre Dateien so gruppiert wurden, geojson. Dann eine Zeile für jede Datei, die in keiner Kachel ist: outcome left-out, die Datei in files, der Grund in message. Optional.</translation>
    </message>
    <message>
        <source>How many tiles are ingested, by this run or one before.</source>
        <translation>Wie viele Kacheln eingelesen sind, durch diesen Lauf oder einen früheren.</translation>
    </message>
    <message>
        <source>How many are registered, and their ingestion has not ended.</source>
        <translation>Wie viele registriert sind und deren Einlesen nicht fertig ist.</translation>
    </message>
    <message>
        <source>How many a dry run would ingest.</source>
        <translation>Wie viele ein Probelauf einlesen ließe.</translation>
    </message>
    <message>
        <source>How many could not be ingested; their messages tell why.</source>
        <translation>Wie viele nicht eingelesen werden konnten; ihre Meldungen sagen, warum.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Wie viele Dateien in keiner Kachel sind.</translation>
    </message>
    <message>
        <source>Ingested tiles</source>
        <translation>Eingelesene Kacheln</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabelle der Kacheln und der ausgelassenen Dateien.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Eingelesene Kacheln</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Nicht fertige Kacheln</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Geplante Kacheln</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Fehlgeschlagene Kacheln</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>{name} is empty. Give the folder with the rasters.</source>
        <translation>{name} ist leer. Geben Sie den Ordner mit den Rastern an.</translation>
    </message>
</context>
<context>
    <name>LayerChecks</name>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Wählen Sie zuerst einen oder mehrere Rasterlayer im Layerbedienfeld.</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>„{name}“ wird geprüft</translation>
    </message>
    <message>
        <source>Checking {count} rasters</source>
        <translation>{count} Raster werden geprüft</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then try again.</source>
        <translation>Die Verarbeitung ist ausgeschaltet: schalten Sie sie in der Erweiterungsverwaltung ein, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Choose a connection and a collection in the Sentinel Hub BYOC panel, then register again.</source>
        <translation>Wählen Sie im Bedienfeld „Sentinel Hub BYOC“ eine Verbindung und eine Sammlung, und registrieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Wählen Sie zuerst einen oder mehrere Rasterlayer im Layerbedienfeld.</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}: {points} Punkte</translation>
    </message>
    <message>
        <source>Cover geometry on the map. {points}</source>
        <translation>Abdeckungsgeometrie auf der Karte. {points}</translation>
    </message>
    <message>
        <source>“{name}”: {summary}</source>
        <translation>„{name}“: {summary}</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Register in BYOC collection…</source>
        <translation>In BYOC-Sammlung registrieren…</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Abdeckungsgeometrie ableiten</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Für BYOC prüfen</translation>
    </message>
    <message>
        <source>{usable} of {count}</source>
        <translation>{usable} von {count}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>no raster file</source>
        <translation>keine Rasterdatei</translation>
    </message>
</context>
<context>
    <name>ListCollections</name>
    <message>
        <source>List collections</source>
        <translation>Sammlungen auflisten</translation>
    </message>
    <message>
        <source>Lists the collections that the connection&apos;s account owns, page by page.</source>
        <translation>Listet Seite für Seite die Sammlungen auf, die dem Konto der Verbindung gehören.</translation>
    </message>
    <message>
        <source>How many collections there are.</source>
        <translation>Wie viele Sammlungen es gibt.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Table of the collections.</source>
        <translation>Tabelle der Sammlungen.</translation>
    </message>
    <message>
        <source>Number of collections</source>
        <translation>Anzahl der Sammlungen</translation>
    </message>
    <message>
        <source>Collections: {count}</source>
        <translation>Sammlungen: {count}</translation>
    </message>
    <message>
        <source>What the service has gathered of the tiles (extent, sensing times, resolution) is stale while requires_metadata_update is true.</source>
        <translation>Was der Dienst aus den Kacheln gesammelt hat (Ausdehnung, Aufnahmezeitpunkte, Auflösung), ist veraltet, solange requires_metadata_update wahr ist.</translation>
    </message>
    <message>
        <source>A table, one row a collection: id, name, bucket, bands, no data, sensing times, extent (GeoJSON) and all else that the service says, as JSON.</source>
        <translation>Eine Tabelle, eine Zeile je Sammlung: ID, Name, Bucket, Bänder, Nodata, Aufnahmezeitpunkte, Ausdehnung (GeoJSON) und alles andere, was der Dienst sagt, als JSON.</translation>
    </message>
</context>
<context>
    <name>ListTiles</name>
    <message>
        <source>List tiles</source>
        <translation>Kacheln auflisten</translation>
    </message>
    <message>
        <source>How many tiles there are.</source>
        <translation>Wie viele Kacheln es gibt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for every tile.</source>
        <translation>Nur Kacheln mit diesem Status; ALL oder nichts für alle Kacheln.</translation>
    </message>
    <message>
        <source>Layer of the tiles.</source>
        <translation>Layer der Kacheln.</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
        <source>Tiles read: {count}</source>
        <translation>Gelesene Kacheln: {count}</translation>
    </message>
    <message>
        <source>Tiles: {count}</source>
        <translation>Kacheln: {count}</translation>
    </message>
    <message>
        <source>Loads the tiles of a collection, page by page, as a layer of their cover geometries in EPSG:4326.</source>
        <translation>Lädt Seite für Seite die Kacheln einer Sammlung als Layer ihrer Abdeckungsgeometrien in EPSG:4326.</translation>
    </message>
    <message>
        <source>Loaded in QGIS the layer is styled by status, tells in its map tips why a tile failed, and can be played by the temporal controller. A tile whose cover geometry is missing has a row without geometry.</source>
        <translation>In QGIS geladen ist der Layer nach Status dargestellt, nennt in seinen Kartenhinweisen, warum eine Kachel fehlgeschlagen ist, und lässt sich mit der Zeitsteuerung abspielen. Eine Kachel ohne Abdeckungsgeometrie hat eine Zeile ohne Geometrie.</translation>
    </message>
    <message>
        <source>A polygon layer, one feature a tile: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs, and all else that the service says, as JSON.</source>
        <translation>Ein Polygonlayer, ein Objekt je Kachel: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs und alles andere, was der Dienst sagt, als JSON.</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Sentinel Hub BYOC collections and tiles</source>
        <translation>Sammlungen und Kacheln von Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Not connected: open the Sentinel Hub BYOC panel</source>
        <translation>Nicht verbunden: öffnen Sie das Bedienfeld „Sentinel Hub BYOC“</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Tiles of {name}</source>
        <translation>Kacheln von {name}</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>{count} of these tiles have another status or path: left out.</source>
        <translation>{count} dieser Kacheln haben einen anderen Status oder Pfad: ausgelassen.</translation>
    </message>
    <message>
        <source>The field “{field}” of feature {number} is empty.</source>
        <translation>Das Feld „{field}“ des Objekts {number} ist leer.</translation>
    </message>
    <message>
        <source>Write the id or the path of its tile there.</source>
        <translation>Schreiben Sie die ID oder den Pfad seiner Kachel hinein.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no feature, or none is selected: select tiles, or take the whole layer.</source>
        <translation>Der Layer „{layer}“ hat kein Objekt, oder keines ist gewählt: wählen Sie Kacheln, oder nehmen Sie den ganzen Layer.</translation>
    </message>
    <message>
        <source>No tile is like that: there is nothing to do.</source>
        <translation>Auf keine Kachel trifft das zu: es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles failed. The lines above tell why.</source>
        <translation>{failed} von {total} Kacheln schlugen fehl. Die Zeilen darüber sagen, warum.</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>Nichts konnte getan werden.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped. What was done until then stands.</source>
        <translation>Angehalten. Was bis dahin getan war, gilt.</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Dateifehler</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>This is a fault of the plugin: please report it, with QGIS&apos;s log messages.</source>
        <translation>Das ist ein Fehler der Erweiterung: bitte melden Sie ihn, mit den Protokollmeldungen von QGIS.</translation>
    </message>
    <message>
        <source>Sentinel Hub does not accept the credentials</source>
        <translation>Sentinel Hub akzeptiert die Zugangsdaten nicht</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Gibt es schon</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Der Dienst hat ein Problem</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Der Dienst hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Keine Verbindung zum Dienst</translation>
    </message>
    <message>
        <source>Please correct the input</source>
        <translation>Bitte berichtigen Sie die Eingabe</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>No raster file</source>
        <translation>Keine Rasterdatei</translation>
    </message>
    <message>
        <source>No usable connection</source>
        <translation>Keine brauchbare Verbindung</translation>
    </message>
    <message>
        <source>The layer could not be written</source>
        <translation>Der Layer konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The raster cannot be read</source>
        <translation>Das Raster ist nicht lesbar</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system</source>
        <translation>Das Raster hat kein Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>The raster&apos;s coordinate reference system cannot be used</source>
        <translation>Das Koordinatenbezugssystem des Rasters ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The raster has no usable place on the map</source>
        <translation>Das Raster hat keinen brauchbaren Ort auf der Karte</translation>
    </message>
    <message>
        <source>The raster is empty</source>
        <translation>Das Raster ist leer</translation>
    </message>
    <message>
        <source>The files do not fit together</source>
        <translation>Die Dateien passen nicht zusammen</translation>
    </message>
    <message>
        <source>The raster lies across a pole</source>
        <translation>Das Raster liegt über einem Pol</translation>
    </message>
    <message>
        <source>The outline needs too many points</source>
        <translation>Der Umriss braucht zu viele Punkte</translation>
    </message>
    <message>
        <source>The raster cannot be used</source>
        <translation>Das Raster ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the deployment of the connection.</source>
        <translation>Prüfen Sie Client-ID, Client-Secret und Bereitstellung der Verbindung.</translation>
    </message>
    <message>
        <source>Check that the account may use BYOC and that it owns the collection.</source>
        <translation>Prüfen Sie, ob das Konto BYOC nutzen darf und ob ihm die Sammlung gehört.</translation>
    </message>
    <message>
        <source>Check the id, and that the connection is the one that the collection belongs to.</source>
        <translation>Prüfen Sie die ID, und ob die Sammlung zu dieser Verbindung gehört.</translation>
    </message>
    <message>
        <source>Choose another path, or update or remove what is registered under it.</source>
        <translation>Wählen Sie einen anderen Pfad, oder ändern oder entfernen Sie, was darunter registriert ist.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the service&apos;s support.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, fragen Sie den Support des Dienstes.</translation>
    </message>
    <message>
        <source>Check the deployment&apos;s address; if it is right, try again later.</source>
        <translation>Prüfen Sie die Adresse der Bereitstellung; stimmt sie, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Check the network, QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network) and the deployment&apos;s address.</source>
        <translation>Prüfen Sie das Netzwerk, die Proxyeinstellungen von QGIS (Einstellungen &gt; Optionen &gt; Netzwerk) und die Adresse der Bereitstellung.</translation>
    </message>
    <message>
        <source>It cannot go on</source>
        <translation>Es geht nicht weiter</translation>
    </message>
    <message>
        <source>No credentials for the bucket</source>
        <translation>Keine Zugangsdaten für den Bucket</translation>
    </message>
    <message>
        <source>The bucket denies access</source>
        <translation>Der Bucket verweigert den Zugriff</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <translation>Diesen Bucket gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such object in the bucket</source>
        <translation>Dieses Objekt gibt es im Bucket nicht</translation>
    </message>
    <message>
        <source>The bucket is in another region</source>
        <translation>Der Bucket liegt in einer anderen Region</translation>
    </message>
    <message>
        <source>No connection to the bucket</source>
        <translation>Keine Verbindung zum Bucket</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The upload did not arrive whole</source>
        <translation>Das Hochgeladene kam nicht vollständig an</translation>
    </message>
    <message>
        <source>The bucket is in use</source>
        <translation>Der Bucket ist in Gebrauch</translation>
    </message>
    <message>
        <source>The bucket cannot be used</source>
        <translation>Der Bucket ist nicht brauchbar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (Vorgabe)</translation>
    </message>
    <message>
        <source>cannot be used: edit it</source>
        <translation>nicht brauchbar: bearbeiten Sie sie</translation>
    </message>
    <message>
        <source>Testing “{name}” …</source>
        <translation>„{name}“ wird geprüft …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>&amp;Connections to Sentinel Hub</source>
        <translation>&amp;Verbindungen zu Sentinel Hub</translation>
    </message>
    <message>
        <source>The saved connections; the default one is used where none is named</source>
        <translation>Die gespeicherten Verbindungen; die Vorgabe gilt, wo keine genannt ist</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a connection to an account</source>
        <translation>Eine Verbindung zu einem Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the selected connection, or how its buckets are read</source>
        <translation>Die gewählte Verbindung ändern, oder wie ihre Buckets gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection through the selected connection</source>
        <translation>Über die gewählte Verbindung ein Token und eine Sammlung abfragen</translation>
    </message>
    <message>
        <source>&amp;Use as default</source>
        <translation>Als Vor&amp;gabe verwenden</translation>
    </message>
    <message>
        <source>Use the selected connection where none is named, as in Processing and its command line</source>
        <translation>Die gewählte Verbindung verwenden, wo keine genannt ist, etwa in der Verarbeitung und auf deren Befehlszeile</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Forget the selected connection and its credentials</source>
        <translation>Die gewählte Verbindung und ihre Zugangsdaten vergessen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>Zu diesen Einstellungen</translation>
    </message>
    <message>
        <source>Changes are saved at once. Secrets are kept in QGIS&apos;s authentication database (see Authentication). Cores used to read rasters: {cores}; the limit is QGIS&apos;s own (see Rendering).</source>
        <translation>Änderungen werden sofort gespeichert. Secrets liegen in der Authentifizierungsdatenbank von QGIS (siehe „Authentifizierung“). Kerne zum Lesen von Rastern: {cores}; die Grenze setzt QGIS selbst (siehe „Darstellung“).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>Not listed: {why}. Refresh to try again.</source>
        <translation>Nicht aufgelistet: {why}. Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>{counted}; the list broke off: {why}. Refresh to try again.</source>
        <translation>{counted}; die Liste brach ab: {why}. Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>{counted} so far, more as you scroll</source>
        <translation>bisher {counted}, mehr beim Blättern</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Wird aufgelistet …</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Connection (empty: the default one)</source>
        <translation>Verbindung (leer: die Vorgabe)</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID der Sammlung</translation>
    </message>
    <message>
        <source>{name} is “{value}”. Use one of: {options}.</source>
        <translation>{name} ist „{value}“. Erlaubt ist eines von: {options}.</translation>
    </message>
    <message>
        <source>{name} holds no raster. Give at least one raster layer or file.</source>
        <translation>{name} enthält kein Raster. Geben Sie mindestens einen Rasterlayer oder eine Datei an.</translation>
    </message>
    <message>
        <source>The raster “{path}” cannot be opened.</source>
        <translation>Das Raster „{path}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <source>Name of a saved connection. Empty means the default connection or, where none is saved, the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Name einer gespeicherten Verbindung. Leer bedeutet die Vorgabe oder, wo keine gespeichert ist, die Umgebungsvariablen SH_CLIENT_ID und SH_CLIENT_SECRET (dazu SH_BASE_URL, SH_TOKEN_URL für eine andere Bereitstellung als AWS EU).</translation>
    </message>
    <message>
        <source>Id of the collection, a UUID: see “List collections”, the output of “Create collection”, or the dashboard of the service.</source>
        <translation>ID der Sammlung, eine UUID: siehe „Sammlungen auflisten“, die Ausgabe von „Sammlung anlegen“ oder das Dashboard des Dienstes.</translation>
    </message>
    <message>
        <source>{name} is empty. Give the id of the collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{name} ist leer. Geben Sie die ID der Sammlung an: „Sammlungen auflisten“ (byoc:listcollections) zeigt sie.</translation>
    </message>
    <message>
        <source>“{text}” is not a collection id: those look like 123e4567-e89b-12d3-a456-426614174000. Run “List collections” (byoc:listcollections) to see the ids, or copy it from the dashboard of the service.</source>
        <translation>„{text}“ ist keine ID einer Sammlung: die sehen aus wie 123e4567-e89b-12d3-a456-426614174000. „Sammlungen auflisten“ (byoc:listcollections) zeigt die IDs, oder kopieren Sie sie aus dem Dashboard des Dienstes.</translation>
    </message>
    <message>
        <source>It does not exist, is not a raster that GDAL reads, or may not be read. Check the path and the access to it (for /vsis3/ also the keys and the endpoint).</source>
        <translation>Es existiert nicht, ist kein von GDAL lesbares Raster oder darf nicht gelesen werden. Prüfen Sie den Pfad und den Zugriff darauf (für /vsis3/ auch die Schlüssel und den Endpunkt).</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Of the cover geometry. balanced: as near to the truth as the points allow. inner: never beyond the valid data. outer: never cuts valid data off.</source>
        <translation>Der Abdeckungsgeometrie. balanced: so nah an der Wahrheit, wie die Punkte erlauben. inner: nie über die gültigen Daten hinaus. outer: schneidet nie gültige Daten ab.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The service gives no cause of failure for “{path}”.</source>
        <translation>Der Dienst nennt für „{path}“ keine Ursache des Fehlschlags.</translation>
    </message>
    <message>
        <source>Why the tile failed</source>
        <translation>Warum die Kachel fehlschlug</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>Der Dienst sagt:</translation>
    </message>
    <message>
        <source>What it means:</source>
        <translation>Was es bedeutet:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Zu tun:</translation>
    </message>
    <message>
        <source>The tile lies outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>Die Kachel liegt außerhalb dessen, was das Koordinatenbezugssystem der Karte zeigen kann.</translation>
    </message>
</context>
<context>
    <name>PrepareCog</name>
    <message>
        <source>Prepare COG</source>
        <translation>COG vorbereiten</translation>
    </message>
    <message>
        <source>Writes any raster as a cloud optimized GeoTIFF (COG) that the service takes: internal tiles, overviews, compression, bit depth and CRS as it asks. No connection is needed.</source>
        <translation>Schreibt ein beliebiges Raster als Cloud Optimized GeoTIFF (COG), das der Dienst nimmt: interne Kacheln, Übersichten, Kompression, Bittiefe und KBS, wie er sie verlangt. Eine Verbindung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Values stay exactly as they are wherever nothing asks for change. What does: 64-bit numbers, a CRS that the service does not take, a rotated raster, and masks and alpha bands, which the service does not know: what they hide becomes no data. Each change is told.</source>
        <translation>Werte bleiben genau, wie sie sind, wo nichts eine Änderung verlangt. Eine Änderung verlangen: 64-Bit-Zahlen, ein KBS, das der Dienst nicht nimmt, ein gedrehtes Raster, und Masken und Alphabänder, die der Dienst nicht kennt: was sie verdecken, wird Nodata. Jede Änderung wird gesagt.</translation>
    </message>
    <message>
        <source>With (BAND) in the output&apos;s name, as in scene_(BAND).tif, each band is written to a file of its own, named by the band&apos;s description or else B1, B2 and so on.</source>
        <translation>Steht (BAND) im Namen der Ausgabe, wie in szene_(BAND).tif, wird jedes Band in eine eigene Datei geschrieben, benannt nach der Beschreibung des Bandes, sonst B1, B2 und so weiter.</translation>
    </message>
    <message>
        <source>The file; the name with (BAND) in it when there is one file a band.</source>
        <translation>Die Datei; der Name mit (BAND) darin, wenn es eine Datei je Band gibt.</translation>
    </message>
    <message>
        <source>The paths of all files written, in the order of the bands.</source>
        <translation>Die Pfade aller geschriebenen Dateien, in der Reihenfolge der Bänder.</translation>
    </message>
    <message>
        <source>What was changed of values, types, bands and place, a line each; empty: nothing.</source>
        <translation>Was an Werten, Typen, Bändern und Lage geändert wurde, je eine Zeile; leer: nichts.</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <translation>Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one: anything that GDAL reads.</source>
        <translation>Ein Rasterlayer mit einer Datei, oder der Pfad einer Datei: alles, was GDAL liest.</translation>
    </message>
    <message>
        <source>A .tif or .tiff file, in a folder that exists. It is replaced at the end.</source>
        <translation>Eine .tif- oder .tiff-Datei in einem vorhandenen Ordner. Sie wird ganz am Ende ersetzt.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Bänder (keine: alle)</translation>
    </message>
    <message>
        <source>Numbers of the bands to write, the first is 1. None means all but alpha bands, 100 at most. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Nummern der Bänder, die geschrieben werden; das erste ist 1. Keine bedeutet alle außer Alphabändern, höchstens 100. Auf der Befehlszeile wiederholen Sie den Parameter: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>No-data value (none: as it is)</source>
        <translation>Nodata-Wert (keiner: wie er ist)</translation>
    </message>
    <message>
        <source>The value that means no data in the result; pixels that a mask, an alpha band or another value declares empty get it. Where one is needed and none is given, NaN is used for fractional numbers, and for whole ones a value that no valid pixel has. Give the same one for all tiles of a collection.</source>
        <translation>Der Wert, der im Ergebnis Nodata bedeutet; ihn erhalten Pixel, die eine Maske, ein Alphaband oder ein anderer Wert für leer erklärt. Wo einer nötig und keiner angegeben ist, wird für gebrochene Zahlen NaN genommen und für ganze ein Wert, den kein gültiges Pixel hat. Geben Sie für alle Kacheln einer Sammlung denselben an.</translation>
    </message>
    <message>
        <source>Overviews by</source>
        <translation>Übersichten durch</translation>
    </message>
    <message>
        <source>How overviews (pyramids) are made of the pixels. AVERAGE for measured values, NEAREST or MODE for classes; palettes are never averaged.</source>
        <translation>Wie Übersichten (Pyramiden) aus den Pixeln entstehen. AVERAGE für Messwerte, NEAREST oder MODE für Klassen; über Farbpaletten wird nie gemittelt.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Alle sind verlustfrei. DEFLATE empfiehlt der Anbieter; ZSTD ist schneller.</translation>
    </message>
    <message>
        <source>CRS (none: as it is)</source>
        <translation>KBS (keines: wie es ist)</translation>
    </message>
    <message>
        <source>A CRS that the service takes: EPSG:4326, 3857, 3035, or UTM on WGS 84 (32601-32660, 32701-32760). None keeps the raster&apos;s own; where that is not taken, the UTM zone is chosen, or EPSG:4326 for what is wider.</source>
        <translation>Ein KBS, das der Dienst nimmt: EPSG:4326, 3857, 3035 oder UTM auf WGS 84 (32601-32660, 32701-32760). Keines behält das des Rasters; wo der Dienst das nicht nimmt, wird die UTM-Zone gewählt, oder EPSG:4326 für Breiteres.</translation>
    </message>
</context>
<context>
    <name>RasterSource</name>
    <message>
        <source>“{name}” is not a raster layer.</source>
        <translation>„{name}“ ist kein Rasterlayer.</translation>
    </message>
    <message>
        <source>Choose a raster layer that was loaded from a file.</source>
        <translation>Wählen Sie einen Rasterlayer, der aus einer Datei geladen wurde.</translation>
    </message>
    <message>
        <source>it exists in memory only</source>
        <translation>er existiert nur im Speicher</translation>
    </message>
    <message>
        <source>it is a description of a raster, not a file</source>
        <translation>er ist die Beschreibung eines Rasters, keine Datei</translation>
    </message>
    <message>
        <source>The file of layer “{name}” is not there: {path}</source>
        <translation>Die Datei des Layers „{name}“ ist nicht da: {path}</translation>
    </message>
    <message>
        <source>Put it back, or change the layer&apos;s data source.</source>
        <translation>Legen Sie sie zurück, oder ändern Sie die Datenquelle des Layers.</translation>
    </message>
    <message>
        <source>it comes from a web service (WMS, WMTS or tiles)</source>
        <translation>er kommt von einem Webdienst (WMS, WMTS oder Kacheln)</translation>
    </message>
    <message>
        <source>it comes from a web service (WCS)</source>
        <translation>er kommt von einem Webdienst (WCS)</translation>
    </message>
    <message>
        <source>it comes from a web service (ArcGIS)</source>
        <translation>er kommt von einem Webdienst (ArcGIS)</translation>
    </message>
    <message>
        <source>it comes from a database (PostGIS raster)</source>
        <translation>er kommt aus einer Datenbank (PostGIS-Raster)</translation>
    </message>
    <message>
        <source>it is computed from other layers</source>
        <translation>er wird aus anderen Layern berechnet</translation>
    </message>
    <message>
        <source>it comes from QGIS's provider “{provider}”</source>
        <translation>er kommt vom QGIS-Datenprovider „{provider}“</translation>
    </message>
    <message>
        <source>Layer “{name}” has no raster file: {why}.</source>
        <translation>Der Layer „{name}“ hat keine Rasterdatei: {why}.</translation>
    </message>
    <message>
        <source>Save it as a Cloud Optimized GeoTIFF first (Export &gt; Save As…), and choose the layer of that file.</source>
        <translation>Speichern Sie ihn zuerst als Cloud Optimized GeoTIFF (Export &gt; Speichern als…), und wählen Sie den Layer dieser Datei.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>(and {more} more, see the log)</source>
        <translation>(und {more} weitere, siehe das Protokoll)</translation>
    </message>
</context>
<context>
    <name>RegisterBucket</name>
    <message>
        <source>Register bucket</source>
        <translation>Bucket registrieren</translation>
    </message>
    <message>
        <source>Registers the files that are in the bucket of a collection already: lists them, finds which are the bands of one tile, leaves out what is registered, checks the others as the service would, outlines their valid data, and registers them. Files are neither changed nor moved.</source>
        <translation>Registriert die Dateien, die schon im Bucket einer Sammlung liegen: listet sie auf, findet heraus, welche die Bänder einer Kachel sind, lässt aus, was registriert ist, prüft die anderen, wie der Dienst es täte, umreißt ihre gültigen Daten und registriert sie. Dateien werden weder geändert noch verschoben.</translation>
    </message>
    <message>
        <source>Without a pattern the names of the files tell: those in one folder that differ in the name of a band alone (B04, red, VV, or what the collection has) are one tile, with (BAND) in its path. Sensing times come from STAC items beside the files, from names, or from the metadata of the files. The table tells for each tile what was read from what, and for each file that is in no tile, why. Try a dry run first.</source>
        <translation>Ohne Muster entscheiden die Namen der Dateien: solche in einem Ordner, die sich nur im Namen eines Bandes unterscheiden (B04, red, VV, oder was die Sammlung hat), sind eine Kachel, mit (BAND) in ihrem Pfad. Aufnahmezeitpunkte kommen aus STAC-Items neben den Dateien, aus Namen oder aus den Metadaten der Dateien. Die Tabelle sagt zu jeder Kachel, was woraus gelesen wurde, und zu jeder Datei, die in keiner Kachel ist, warum. Machen Sie zuerst einen Probelauf.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson, and why its files were grouped so. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points und crs der Abdeckungsgeometrie, sensing_time, files, message, geojson, und warum ihre Dateien so gruppiert wurden. Dann eine Zeile für jede Datei, die in keiner Kachel ist: outcome left-out, die Datei in files, der Grund in message. Optional.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Wie viele Dateien in keiner Kachel sind.</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabelle der Kacheln und der ausgelassenen Dateien.</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>No file makes a tile: {objects} files were found. Check {prefix}, and what the table says of the files.</source>
        <translation>Keine Datei ergibt eine Kachel: {objects} Dateien wurden gefunden. Prüfen Sie {prefix}, und was die Tabelle zu den Dateien sagt.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>({more} weitere Dateien sind ausgelassen, siehe die Tabelle.)</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Ordner im Bucket (leer: der ganze)</translation>
    </message>
    <message>
        <source>Only files in this folder, or deeper, are registered: scenes/2024.</source>
        <translation>Nur Dateien in diesem Ordner oder tiefer werden registriert: szenen/2024.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Muster der Dateien (leer: aus ihren Namen)</translation>
    </message>
    <message>
        <source>What in a file&apos;s key is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. It fits the whole key, or the end of it from a folder on. Files that it does not fit are left out.</source>
        <translation>Was im Schlüssel einer Datei Kachel, Band und Aufnahmezeitpunkt ist. Eine Vorlage: {tile}/{band}_%Y%m%dT%H%M%S.tif, worin * Beliebiges innerhalb eines Namens ist. Oder ein regulärer Ausdruck mit Gruppen namens tile, band, year, month, day, hour, minute, second, subsecond, wie ihn das byoc-tool nimmt: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. Er passt auf den ganzen Schlüssel oder auf dessen Ende von einem Ordner an. Dateien, auf die es nicht passt, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile, for which the files are read from the bucket. Without, the service takes the bounding box, collar included.</source>
        <translation>Umreißt die gültigen Daten jeder Kachel; dafür werden die Dateien aus dem Bucket gelesen. Ohne sie nimmt der Dienst das umgebende Rechteck samt leerem Rand.</translation>
    </message>
    <message>
        <source>Check the files first</source>
        <translation>Dateien zuerst prüfen</translation>
    </message>
    <message>
        <source>Reads the headers of the files, and does not register tiles that the service would refuse; their rows tell why.</source>
        <translation>Liest die Header der Dateien und registriert keine Kacheln, die der Dienst ablehnen würde; ihre Zeilen sagen, warum.</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Tut alles außer registrieren: zeigt, was gesendet würde.</translation>
    </message>
</context>
<context>
    <name>RegisterCells</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tile path</source>
        <translation>Kachelpfad</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Aufnahmezeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>Zeit aus</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>STAC-Item</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>file metadata</source>
        <translation>Dateimetadaten</translation>
    </message>
    <message>
        <source>TIFF tag</source>
        <translation>TIFF-Tag</translation>
    </message>
    <message>
        <source>✗ Not checked</source>
        <translation>✗ Nicht geprüft</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird untersucht …</translation>
    </message>
    <message>
        <source>✓ Fits, {count} warning(s)</source>
        <translation>✓ Passt, {count} Warnung(en)</translation>
    </message>
    <message>
        <source>✓ Fits</source>
        <translation>✓ Passt</translation>
    </message>
    <message>
        <source>{points} (box)</source>
        <translation>{points} (Rechteck)</translation>
    </message>
    <message>
        <source>✗ None</source>
        <translation>✗ Keine</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Wird registriert …</translation>
    </message>
    <message>
        <source>✓ Registered</source>
        <translation>✓ Registriert</translation>
    </message>
    <message>
        <source>✓ Was registered already</source>
        <translation>✓ War schon registriert</translation>
    </message>
    <message>
        <source>✗ Conflict</source>
        <translation>✗ Konflikt</translation>
    </message>
    <message>
        <source>✗ Not valid</source>
        <translation>✗ Nicht gültig</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Bereit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>the service gives no cause</source>
        <translation>der Dienst nennt keine Ursache</translation>
    </message>
    <message>
        <source>✗ Ingestion failed: {cause}</source>
        <translation>✗ Einlesen fehlgeschlagen: {cause}</translation>
    </message>
    <message>
        <source>✓ Registered, waiting</source>
        <translation>✓ Registriert, wartend</translation>
    </message>
    <message>
        <source>✓ Registered, queued</source>
        <translation>✓ Registriert, in der Warteschlange</translation>
    </message>
    <message>
        <source>✓ Registered, being ingested</source>
        <translation>✓ Registriert, wird eingelesen</translation>
    </message>
    <message>
        <source>✓ Ingested</source>
        <translation>✓ Eingelesen</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <source>Why one tile</source>
        <translation>Warum eine Kachel</translation>
    </message>
    <message>
        <source>Follows from the folder: change the folder in the bucket or the pattern above, and list again.</source>
        <translation>Ergibt sich aus dem Ordner: ändern Sie oben den Ordner im Bucket oder das Muster, und listen Sie neu auf.</translation>
    </message>
    <message>
        <source>Not changed here</source>
        <translation>Hier nicht änderbar</translation>
    </message>
    <message>
        <source>✗ Unfit: {found}</source>
        <translation>✗ Passt nicht: {found}</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Gefunden: {found}. Erlaubt: {allowed}.</translation>
    </message>
</context>
<context>
    <name>RegisterChecks</name>
    <message>
        <source>Looking into the files of {path}</source>
        <translation>Dateien von {path} werden untersucht</translation>
    </message>
</context>
<context>
    <name>RegisterDetailDesk</name>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Converted into {folder}.</source>
        <translation>Umgewandelt nach {folder}.</translation>
    </message>
    <message>
        <source>Converted into {folder}. Put the files into the bucket under the tile&apos;s path before you register it.</source>
        <translation>Umgewandelt nach {folder}. Legen Sie die Dateien unter dem Pfad der Kachel in den Bucket, bevor Sie sie registrieren.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Collection “{name}”, bucket “{bucket}”</source>
        <translation>Sammlung „{name}“, Bucket „{bucket}“</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>&amp;Register 1 tile</source>
        <translation>1 Kachel &amp;registrieren</translation>
    </message>
    <message>
        <source>&amp;Register {count} tiles</source>
        <translation>{count} Kacheln &amp;registrieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Registering {count} tile(s) …</source>
        <translation>{count} Kachel(n) werden registriert …</translation>
    </message>
    <message>
        <source>Register rasters as tiles</source>
        <translation>Raster als Kacheln registrieren</translation>
    </message>
    <message>
        <source>&amp;Path pattern</source>
        <translation>&amp;Pfadmuster</translation>
    </message>
    <message>
        <source>Makes the tile path of each raster. {folder}: its folder; {name}: its file name without extension; {prefix} and {band}: the name before and after its last _; {ext}: the extension; {key}: its key in the bucket; (BAND) stays as the place of the band</source>
        <translation>Ergibt den Kachelpfad jedes Rasters. {folder}: sein Ordner; {name}: sein Dateiname ohne Endung; {prefix} und {band}: der Name vor und nach dem letzten _; {ext}: die Endung; {key}: sein Schlüssel im Bucket; (BAND) bleibt als Platz des Bandes</translation>
    </message>
    <message>
        <source>Without it the service takes the bounding box, empty collars included</source>
        <translation>Ohne sie nimmt der Dienst das umgebende Rechteck, leere Ränder eingeschlossen</translation>
    </message>
    <message>
        <source>Progress of registering</source>
        <translation>Fortschritt des Registrierens</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als &amp;Python kopieren</translation>
    </message>
    <message>
        <source>Checked {done} of {count}.</source>
        <translation>{done} von {count} geprüft.</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} werden eingelesen</translation>
    </message>
    <message>
        <source>{count} ingested</source>
        <translation>{count} eingelesen</translation>
    </message>
    <message>
        <source>{count} failed at ingestion</source>
        <translation>{count} beim Einlesen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Preparing {count} request(s) …</source>
        <translation>{count} Anfrage(n) werden vorbereitet …</translation>
    </message>
    <message>
        <source>Preparing requests to copy</source>
        <translation>Anfragen zum Kopieren werden vorbereitet</translation>
    </message>
    <message>
        <source>{count} request(s) copied.</source>
        <translation>{count} Anfrage(n) kopiert.</translation>
    </message>
    <message>
        <source>Not those of {count} row(s), for example {path}: {why}</source>
        <translation>Nicht die von {count} Zeile(n), zum Beispiel {path}: {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Where the files are: in raster layers of the project, in a folder to be uploaded, or in the bucket already</source>
        <translation>Wo die Dateien sind: in Rasterlayern des Projekts, in einem Ordner zum Hochladen oder schon im Bucket</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>The folder whose rasters are uploaded and registered, with all folders in it</source>
        <translation>Der Ordner, dessen Raster hochgeladen und registriert werden, mit allen Ordnern darin</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder in the &amp;bucket</source>
        <translation>Ordner im &amp;Bucket</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>der ganze</translation>
    </message>
    <message>
        <source>The folder in the bucket that holds the files, or that they are uploaded to, such as scenes/2024; empty: the bucket itself</source>
        <translation>Der Ordner im Bucket, in dem die Dateien liegen oder in den sie hochgeladen werden, etwa szenen/2024; leer: der Bucket selbst</translation>
    </message>
    <message>
        <source>File patter&amp;n</source>
        <translation>Dateimu&amp;ster</translation>
    </message>
    <message>
        <source>from the names</source>
        <translation>aus den Namen</translation>
    </message>
    <message>
        <source>What in a file&apos;s name is the tile, the band and the sensing time, such as {tile}/{band}_%Y%m%dT%H%M%S.tif; * is anything within a name. Empty: the names themselves tell</source>
        <translation>Was im Namen einer Datei Kachel, Band und Aufnahmezeitpunkt ist, etwa {tile}/{band}_%Y%m%dT%H%M%S.tif; * ist Beliebiges innerhalb eines Namens. Leer: die Namen selbst entscheiden</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Auf&amp;listen</translation>
    </message>
    <message>
        <source>Look what tiles the files make; nothing is sent or written</source>
        <translation>Nachsehen, welche Kacheln die Dateien ergeben; nichts wird gesendet oder geschrieben</translation>
    </message>
    <message>
        <source>Tiles to register</source>
        <translation>Zu registrierende Kacheln</translation>
    </message>
    <message>
        <source>Tick what to register; double-click or press F2 to change a path or a sensing time; Ctrl+C and Ctrl+V copy and paste</source>
        <translation>Haken Sie an, was registriert wird; Doppelklick oder F2 ändert einen Pfad oder Aufnahmezeitpunkt; Strg+C und Strg+V kopieren und fügen ein</translation>
    </message>
    <message>
        <source>How far the checks are</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>Look into the files of all rows now, not only of those that are seen</source>
        <translation>Die Dateien aller Zeilen jetzt untersuchen, nicht nur die der sichtbaren</translation>
    </message>
    <message>
        <source>What there is to say of the selected tile</source>
        <translation>Was zur gewählten Kachel zu sagen ist</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Make one tile of the rows with this path</source>
        <translation>Aus den Zeilen mit diesem Pfad eine Kachel machen</translation>
    </message>
    <message>
        <source>&amp;Convert to COG…</source>
        <translation>In COG &amp;umwandeln…</translation>
    </message>
    <message>
        <source>Write the files of the selected tile anew as the service takes them, into a folder that you choose</source>
        <translation>Die Dateien der gewählten Kachel so neu schreiben, wie der Dienst sie nimmt, in einen Ordner Ihrer Wahl</translation>
    </message>
    <message>
        <source>Send a co&amp;ver geometry drawn around the valid pixels</source>
        <translation>Eine um die gültigen Pixel gezogene Abdeckungs&amp;geometrie senden</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;npassung</translation>
    </message>
    <message>
        <source>Balanced: as near to the truth as the points allow. Inner: never beyond the valid pixels. Outer: never cuts valid pixels off</source>
        <translation>Ausgewogen: so nah an der Wahrheit, wie die Punkte erlauben. Innen: nie über die gültigen Pixel hinaus. Außen: schneidet nie gültige Pixel ab</translation>
    </message>
    <message>
        <source>Poin&amp;ts at most</source>
        <translation>Punkte &amp;höchstens</translation>
    </message>
    <message>
        <source>How many points the cover geometry may have; the service takes up to 100 in all</source>
        <translation>Wie viele Punkte die Abdeckungsgeometrie haben darf; der Dienst nimmt insgesamt bis zu 100</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>Darauf &amp;zoomen</translation>
    </message>
    <message>
        <source>Move the map to the cover geometry of the selected tiles, which is drawn there</source>
        <translation>Die Karte zur Abdeckungsgeometrie der gewählten Kacheln bewegen, die dort gezeichnet ist</translation>
    </message>
    <message>
        <source>What is under way, and how it ended</source>
        <translation>Was gerade läuft, und wie es ausging</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what would be sent, without secrets, to send it from a shell or from Python</source>
        <translation>Kopieren, was gesendet würde, ohne Secrets, um es aus einer Shell oder mit Python zu senden</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>In Zellen einfügen</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Copy what would be sent</source>
        <translation>Kopieren, was gesendet würde</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open the help on this window in the browser</source>
        <translation>Die Hilfe zu diesem Fenster im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>The file is in bucket “{found}”, but the collection reads bucket “{expected}”.</source>
        <translation>Die Datei liegt im Bucket „{found}“, die Sammlung liest aber den Bucket „{expected}“.</translation>
    </message>
    <message>
        <source>Two files of this tile are called “{source}”: a tile has one file a band.</source>
        <translation>Zwei Dateien dieser Kachel heißen „{source}“: eine Kachel hat eine Datei je Band.</translation>
    </message>
    <message>
        <source>{count} rows have this path. Join them if they are the files of one tile, or give each tile a path of its own.</source>
        <translation>{count} Zeilen haben diesen Pfad. Verbinden Sie sie, wenn sie die Dateien einer Kachel sind, oder geben Sie jeder Kachel einen eigenen Pfad.</translation>
    </message>
    <message>
        <source>The path names one file, but the tile has {count}: write (BAND) where their names differ.</source>
        <translation>Der Pfad nennt eine Datei, die Kachel hat aber {count}: schreiben Sie (BAND), wo sich ihre Namen unterscheiden.</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>Registering tiles in “{name}”</source>
        <translation>Kacheln werden in „{name}“ registriert</translation>
    </message>
    <message>
        <source>Tiles: {summary}.</source>
        <translation>Kacheln: {summary}.</translation>
    </message>
    <message>
        <source>Stopped. Tiles: {summary}.</source>
        <translation>Angehalten. Kacheln: {summary}.</translation>
    </message>
    <message>
        <source>Looking how far the folder is</source>
        <translation>Es wird nachgesehen, wie weit der Ordner ist</translation>
    </message>
    <message>
        <source>Uploaded, registering …</source>
        <translation>Hochgeladen, wird registriert …</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>{count} registriert</translation>
    </message>
    <message>
        <source>{count} registered before</source>
        <translation>{count} waren schon registriert</translation>
    </message>
    <message>
        <source>{count} not registered</source>
        <translation>{count} nicht registriert</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>keine registriert</translation>
    </message>
</context>
<context>
    <name>RegisterSourceDesk</name>
    <message>
        <source>Raster layers</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Ordner zum Hochladen</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>the place of each file in its bucket</source>
        <translation>der Ort jeder Datei in ihrem Bucket</translation>
    </message>
    <message>
        <source>Nothing is uploaded: the files must be in the bucket under these paths. Rasters with the same path are the files of one tile.</source>
        <translation>Nichts wird hochgeladen: die Dateien müssen unter diesen Pfaden im Bucket liegen. Raster mit demselben Pfad sind die Dateien einer Kachel.</translation>
    </message>
    <message>
        <source>Files are checked, converted where the service would refuse them, uploaded and registered; what is done is remembered in the folder, and not done again.</source>
        <translation>Dateien werden geprüft, umgewandelt, wo der Dienst sie ablehnen würde, hochgeladen und registriert; was getan ist, merkt sich der Ordner, und es wird nicht noch einmal getan.</translation>
    </message>
    <message>
        <source>Nothing is uploaded or changed in the bucket: what is there is registered.</source>
        <translation>Im Bucket wird nichts hochgeladen oder geändert: was da ist, wird registriert.</translation>
    </message>
    <message>
        <source>Listing the tiles of {folder}</source>
        <translation>Kacheln von {folder} werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing the bucket “{bucket}”</source>
        <translation>Bucket „{bucket}“ wird aufgelistet</translation>
    </message>
    <message>
        <source>1 tile found.</source>
        <translation>1 Kachel gefunden.</translation>
    </message>
    <message>
        <source>{count} tiles found.</source>
        <translation>{count} Kacheln gefunden.</translation>
    </message>
    <message>
        <source>The folder is in the bucket already: nothing is uploaded, its files are registered in place.</source>
        <translation>Der Ordner liegt schon im Bucket: nichts wird hochgeladen, seine Dateien werden an Ort und Stelle registriert.</translation>
    </message>
    <message>
        <source>{count} file(s) are in none, for example {file}: {why}</source>
        <translation>{count} Datei(en) sind in keiner, zum Beispiel {file}: {why}</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Wird aufgelistet …</translation>
    </message>
</context>
<context>
    <name>RegisterSources</name>
    <message>
        <source>The place of this file in the bucket is not known.</source>
        <translation>Der Ort dieser Datei im Bucket ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose a path pattern, or type the path.</source>
        <translation>Wählen Sie ein Pfadmuster, oder geben Sie den Pfad ein.</translation>
    </message>
    <message>
        <source>The time of the layer&apos;s temporal properties.</source>
        <translation>Die Zeit aus den zeitlichen Eigenschaften des Layers.</translation>
    </message>
    <message>
        <source>✓ Fits once converted: {bands}</source>
        <translation>✓ Passt nach Umwandlung: {bands}</translation>
    </message>
</context>
<context>
    <name>RegisterTiles</name>
    <message>
        <source>Register tiles</source>
        <translation>Kacheln registrieren</translation>
    </message>
    <message>
        <source>How many tiles were registered.</source>
        <translation>Wie viele Kacheln registriert wurden.</translation>
    </message>
    <message>
        <source>How many were registered before.</source>
        <translation>Wie viele schon registriert waren.</translation>
    </message>
    <message>
        <source>How many a dry run would register.</source>
        <translation>Wie viele ein Probelauf registrieren würde.</translation>
    </message>
    <message>
        <source>How many could not be registered; their messages tell why.</source>
        <translation>Wie viele nicht registriert werden konnten; ihre Meldungen sagen, warum.</translation>
    </message>
    <message>
        <source>Registered tiles</source>
        <translation>Registrierte Kacheln</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabelle der Kacheln.</translation>
    </message>
    <message>
        <source>Tiles registered</source>
        <translation>Registrierte Kacheln</translation>
    </message>
    <message>
        <source>Tiles registered before</source>
        <translation>Schon registrierte Kacheln</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Geplante Kacheln</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Nicht registrierte Kacheln</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of raster files (local, /vsis3/…).</source>
        <translation>Rasterlayer mit Dateien, oder Pfade von Rasterdateien (lokal, /vsis3/…).</translation>
    </message>
    <message>
        <source>Tile path (empty: key in the bucket)</source>
        <translation>Kachelpfad (leer: Schlüssel im Bucket)</translation>
    </message>
    <message>
        <source>Sensing time (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Aufnahmezeitpunkt (UTC, etwa 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>Send a cover geometry</source>
        <translation>Eine Abdeckungsgeometrie senden</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Tut alles außer registrieren: zeigt, was gesendet würde.</translation>
    </message>
    <message>
        <source>Registers raster files as tiles of a collection, each with its cover geometry and CRS. The files must be, or come to be, in the collection&apos;s bucket under the path that is registered: nothing is uploaded.</source>
        <translation>Registriert Rasterdateien als Kacheln einer Sammlung, jede mit ihrer Abdeckungsgeometrie und ihrem KBS. Die Dateien müssen im Bucket der Sammlung unter dem registrierten Pfad liegen oder dorthin kommen: nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>Rasters whose paths come out the same are the band files of one tile. Registering again what is registered already changes nothing.</source>
        <translation>Raster, die denselben Pfad ergeben, sind die Banddateien einer Kachel. Erneutes Registrieren von schon Registriertem ändert nichts.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points und crs der Abdeckungsgeometrie, sensing_time, files, message, geojson. Optional.</translation>
    </message>
    <message>
        <source>Registered: {created}, registered before: {existing}, planned: {planned}, failed: {failed}</source>
        <translation>Registriert: {created}, schon registriert: {existing}, geplant: {planned}, fehlgeschlagen: {failed}</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles could not be registered. The lines above tell why.</source>
        <translation>{failed} von {total} Kacheln konnten nicht registriert werden. Die Zeilen darüber sagen, warum.</translation>
    </message>
    <message>
        <source>Path of the tile in the bucket, without s3:// and the bucket. (BAND) stands for the bands of a tile and stays. Of each raster's file are filled in: {name} its name without extension, {prefix} that name up to its last _, {band} the rest of it, {folder} the folder it lies in, {ext} its extension with the dot, {key} its key in the bucket. Examples: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Empty, for rasters that were loaded from the bucket (/vsis3/…): the key, with (BAND) in place of the file's name.</source>
        <translation>Pfad der Kachel im Bucket, ohne s3:// und den Bucket. (BAND) steht für die Bänder einer Kachel und bleibt stehen. Von der Datei jedes Rasters werden eingesetzt: {name} ihr Name ohne Endung, {prefix} dieser Name bis zum letzten _, {band} der Rest davon, {folder} der Ordner, in dem sie liegt, {ext} ihre Endung mit dem Punkt, {key} ihr Schlüssel im Bucket. Beispiele: szenen/{folder}/(BAND).tif, mosaik/{prefix}_(BAND){ext}. Leer, für Raster, die aus dem Bucket geladen wurden (/vsis3/…): der Schlüssel, mit (BAND) an Stelle des Dateinamens.</translation>
    </message>
    <message>
        <source>When the data was taken, for all tiles of this run: ISO 8601 with the time of day. Without an offset it is UTC. Empty: the tiles get no time.</source>
        <translation>Wann die Daten aufgenommen wurden, für alle Kacheln dieses Laufs: ISO 8601 mit Uhrzeit. Ohne Zeitzone gilt UTC. Leer: die Kacheln erhalten keine Zeit.</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile. Without, the service takes the bounding box, collar included.</source>
        <translation>Umreißt die gültigen Daten jeder Kachel. Ohne sie nimmt der Dienst das umgebende Rechteck samt leerem Rand.</translation>
    </message>
    <message>
        <source>What concerns all tiles (a wrong secret, an unknown collection, a path that cannot be) ends the algorithm before anything is registered. What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others are registered all the same; only if no tile is left, the algorithm fails. The service then ingests the tiles: see “Wait for ingestion”.</source>
        <translation>Was alle Kacheln betrifft (ein falsches Secret, eine unbekannte Sammlung, ein unmöglicher Pfad), beendet den Algorithmus, bevor etwas registriert ist. Was eine Kachel betrifft, steht in ihrer Zeile, im Protokoll und in der Zahl der fehlgeschlagenen, und die anderen werden trotzdem registriert; nur wenn keine Kachel übrig ist, schlägt der Algorithmus fehl. Danach liest der Dienst die Kacheln ein: siehe „Auf das Einlesen warten“.</translation>
    </message>
    <message>
        <source>No tile could be registered.</source>
        <translation>Keine Kachel konnte registriert werden.</translation>
    </message>
</context>
<context>
    <name>RegisterWatch</name>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Nach Kacheln, die eingelesen werden, wird gesehen</translation>
    </message>
</context>
<context>
    <name>ReingestTiles</name>
    <message>
        <source>Reingest tiles</source>
        <translation>Kacheln neu einlesen</translation>
    </message>
    <message>
        <source>Has the service read the files of tiles again: needed after files in the bucket have changed, and after what made a tile fail was mended. Cover geometries and sensing times stay.</source>
        <translation>Lässt den Dienst die Dateien von Kacheln neu lesen: nötig, nachdem sich Dateien im Bucket geändert haben, und nachdem behoben ist, was eine Kachel fehlschlagen ließ. Abdeckungsgeometrien und Aufnahmezeitpunkte bleiben.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. What the service refuses, such as a tile that it is just ingesting, is told in the tile's row, and the others go on. See “Wait for ingestion” for the end.</source>
        <translation>Kacheln werden durch einen Layer, durch IDs, nach Status oder nach Pfad gewählt; was zusammen angegeben ist, muss alles auf eine Kachel zutreffen. Was der Dienst ablehnt, etwa eine Kachel, die er gerade einliest, steht in der Zeile der Kachel, und mit den anderen geht es weiter. Wie es ausgeht, sagt „Auf das Einlesen warten“.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), the status that it had before, message. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), der Status davor, message. Optional.</translation>
    </message>
    <message>
        <source>How many tiles are being ingested again.</source>
        <translation>Wie viele Kacheln neu eingelesen werden.</translation>
    </message>
    <message>
        <source>How many a dry run would have ingested again.</source>
        <translation>Wie viele ein Probelauf neu einlesen ließe.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Wie viele fehlschlugen; ihre Meldungen sagen, warum.</translation>
    </message>
    <message>
        <source>Reingested tiles</source>
        <translation>Neu eingelesene Kacheln</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and does nothing.</source>
        <translation>Sagt, welche Kacheln gewählt sind, und tut nichts.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabelle der Kacheln.</translation>
    </message>
    <message>
        <source>Tiles reingested</source>
        <translation>Neu eingelesene Kacheln</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Geplante Kacheln</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Fehlgeschlagene Kacheln</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>The sandbox of this profile runs in another QGIS already.</source>
        <translation>Die Sandbox dieses Profils läuft schon in einem anderen QGIS.</translation>
    </message>
    <message>
        <source>Use it there, or close that QGIS and try again.</source>
        <translation>Verwenden Sie sie dort, oder beenden Sie jenes QGIS und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the sandbox remembers cannot be read: {why}.</source>
        <translation>Was die Sandbox sich gemerkt hat, ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>Remove the folder {folder} and try again.</source>
        <translation>Entfernen Sie den Ordner {folder} und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SensingTimeDialog</name>
    <message>
        <source>{count} tiles of the same sensing time</source>
        <translation>{count} Kacheln mit demselben Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <source>{count} tiles of different sensing times: all of them get the one that you choose here.</source>
        <translation>{count} Kacheln mit verschiedenen Aufnahmezeitpunkten: alle erhalten den hier gewählten.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <source>Which tiles</source>
        <translation>Welche Kacheln</translation>
    </message>
    <message>
        <source>Sensing &amp;time (UTC)</source>
        <translation>Aufnahme&amp;zeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>When the scene was taken, in Coordinated Universal Time</source>
        <translation>Wann die Szene aufgenommen wurde, in koordinierter Weltzeit</translation>
    </message>
    <message>
        <source>&amp;No sensing time</source>
        <translation>&amp;Kein Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <source>Take the sensing time away: requests for a time range will not find the tile</source>
        <translation>Den Aufnahmezeitpunkt wegnehmen: Anfragen für einen Zeitraum finden die Kachel dann nicht</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Tiles by status</source>
        <translation>Kacheln nach Status</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status} {count}</translation>
    </message>
    <message>
        <source>Click a status, or choose it with the arrow keys and Enter, to list only its tiles.</source>
        <translation>Klicken Sie auf einen Status, oder wählen Sie ihn mit Pfeiltasten und Eingabetaste, um nur seine Kacheln aufzulisten.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>At: {status}.</source>
        <translation>Bei: {status}.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>In the order of the service</source>
        <translation>In der Reihenfolge des Dienstes</translation>
    </message>
</context>
<context>
    <name>TileActions</name>
    <message>
        <source>The plugin “Sentinel Hub BYOC” is not loaded: switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Die Erweiterung „Sentinel Hub BYOC“ ist nicht geladen: schalten Sie sie unter Erweiterungen &gt; Erweiterungen verwalten und installieren ein.</translation>
    </message>
    <message>
        <source>Zoom to tile</source>
        <translation>Auf Kachel zoomen</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum sie fehlschlug</translation>
    </message>
    <message>
        <source>Open the tile&apos;s files as layers</source>
        <translation>Die Dateien der Kachel als Layer öffnen</translation>
    </message>
    <message>
        <source>Ingest tile again</source>
        <translation>Kachel neu einlesen</translation>
    </message>
    <message>
        <source>Delete tile…</source>
        <translation>Kachel löschen…</translation>
    </message>
</context>
<context>
    <name>TileActionsDesk</name>
    <message>
        <source>Select tiles first.</source>
        <translation>Wählen Sie zuerst Kacheln.</translation>
    </message>
    <message>
        <source>Select one tile.</source>
        <translation>Wählen Sie eine Kachel.</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Change sensing time…</source>
        <translation>Aufnahmezeitpunkt ändern…</translation>
    </message>
    <message>
        <source>Edit cover geometry on the map</source>
        <translation>Abdeckungsgeometrie auf der Karte bearbeiten</translation>
    </message>
    <message>
        <source>Derive cover geometry from the files</source>
        <translation>Abdeckungsgeometrie aus den Dateien ableiten</translation>
    </message>
    <message>
        <source>Open the files as layers</source>
        <translation>Die Dateien als Layer öffnen</translation>
    </message>
    <message>
        <source>Select 1 to {most} tiles.</source>
        <translation>Wählen Sie 1 bis {most} Kacheln.</translation>
    </message>
    <message>
        <source>Save all tiles as GeoPackage…</source>
        <translation>Alle Kacheln als GeoPackage speichern…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete tiles</source>
        <translation>Kacheln löschen</translation>
    </message>
    <message>
        <source>Delete 1 tile of “{name}”?</source>
        <translation>1 Kachel von „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Delete {count} tiles of “{name}”?</source>
        <translation>{count} Kacheln von „{name}“ löschen?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Their files stay in the bucket. This cannot be undone.</source>
        <translation>Ihre Dateien bleiben im Bucket. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then open “Prepare COG”.</source>
        <translation>Die Verarbeitung ist ausgeschaltet: schalten Sie sie in der Erweiterungsverwaltung ein, und öffnen Sie dann „COG vorbereiten“.</translation>
    </message>
</context>
<context>
    <name>TileCauses</name>
    <message>
        <source>What it means: {meaning}</source>
        <translation>Was es bedeutet: {meaning}</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Zu tun: {fix}</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Prepare COG…</source>
        <translation>COG vorbereiten…</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Abdeckungsgeometrie bearbeiten</translation>
    </message>
</context>
<context>
    <name>TileChanges</name>
    <message>
        <source>Ingesting {count} tile(s) again</source>
        <translation>{count} Kachel(n) werden neu eingelesen</translation>
    </message>
    <message>
        <source>Deleting {count} tile(s)</source>
        <translation>{count} Kachel(n) werden gelöscht</translation>
    </message>
    <message>
        <source>Changing {count} tile(s)</source>
        <translation>{count} Kachel(n) werden geändert</translation>
    </message>
    <message>
        <source>Tiles of “{name}”: {summary}.</source>
        <translation>Kacheln von „{name}“: {summary}.</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} being ingested again</source>
        <translation>{count} werden neu eingelesen</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>{count} gelöscht</translation>
    </message>
    <message>
        <source>{count} left as they are</source>
        <translation>{count} bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>{count} that could not be done</source>
        <translation>{count} nicht ausführbar</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} not done because it was stopped</source>
        <translation>{count} nicht getan, weil angehalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>TileChoice</name>
    <message>
        <source>Layer of tiles</source>
        <translation>Layer von Kacheln</translation>
    </message>
    <message>
        <source>A layer or table with a feature for each tile, such as “List tiles” writes. To take some of them only, select them and choose “Selected features only”.</source>
        <translation>Ein Layer oder eine Tabelle mit einem Objekt je Kachel, wie „Kacheln auflisten“ sie schreibt. Um nur einige davon zu nehmen, wählen Sie diese, und dann „Nur gewählte Objekte“.</translation>
    </message>
    <message>
        <source>Field with the tile (empty: tile_id, else path)</source>
        <translation>Feld mit der Kachel (leer: tile_id, sonst path)</translation>
    </message>
    <message>
        <source>Holds the id of the tile, or its path in the bucket.</source>
        <translation>Enthält die ID der Kachel oder ihren Pfad im Bucket.</translation>
    </message>
    <message>
        <source>Tile ids</source>
        <translation>IDs von Kacheln</translation>
    </message>
    <message>
        <source>Ids of tiles, separated by commas, blanks or line breaks.</source>
        <translation>IDs von Kacheln, durch Kommas, Leerzeichen oder Zeilenumbrüche getrennt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for any.</source>
        <translation>Nur Kacheln mit diesem Status; ALL oder nichts für jeden.</translation>
    </message>
    <message>
        <source>Paths (* for all)</source>
        <translation>Pfade (* für alle)</translation>
    </message>
    <message>
        <source>Only tiles with this path, or one of several, each on a line of its own. * stands for any text, slashes too, ? for one character, [ab] for one of those: scenes/2019*/(BAND).tif. A single * chooses all tiles of the collection. Capitals count.</source>
        <translation>Nur Kacheln mit diesem Pfad, oder mit einem von mehreren, jeder auf einer eigenen Zeile. * steht für beliebigen Text, auch Schrägstriche, ? für ein Zeichen, [ab] für eines von diesen: szenen/2019*/(BAND).tif. Ein einzelner * wählt alle Kacheln der Sammlung. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>No tile is chosen. Give {layer} (a layer with a field tile_id), {ids}, {status} or {path}; {path}=* is all tiles of the collection.</source>
        <translation>Keine Kachel ist gewählt. Geben Sie {layer} (einen Layer mit einem Feld tile_id), {ids}, {status} oder {path} an; {path}=* sind alle Kacheln der Sammlung.</translation>
    </message>
    <message>
        <source>{name} is no vector layer that can be opened: {value}. Check the path, or choose a layer of the project.</source>
        <translation>{name} ist kein Vektorlayer, der sich öffnen lässt: {value}. Prüfen Sie den Pfad, oder wählen Sie einen Layer des Projekts.</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a tile.</source>
        <translation>„{text}“ ist keine ID einer Kachel.</translation>
    </message>
    <message>
        <source>Ids look like 123e4567-e89b-12d3-a456-426614174000: “List tiles” (byoc:listtiles) shows them. Paths are for {path}.</source>
        <translation>IDs sehen aus wie 123e4567-e89b-12d3-a456-426614174000: „Kacheln auflisten“ (byoc:listtiles) zeigt sie. Für Pfade ist {path} da.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field tile_id or path, so it is not known which tiles its features are. Give {parameter}: the name of the field that holds ids or paths of tiles ({names}).</source>
        <translation>Der Layer „{layer}“ hat kein Feld tile_id oder path, es ist also nicht bekannt, welche Kacheln seine Objekte sind. Geben Sie {parameter} an: den Namen des Feldes mit IDs oder Pfaden von Kacheln ({names}).</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>Der Layer „{layer}“ hat kein Feld „{field}“ ({parameter}). Er hat: {names}.</translation>
    </message>
</context>
<context>
    <name>TileLayer</name>
    <message>
        <source>Layer “{name}” did not take the tiles: {why}</source>
        <translation>Der Layer „{name}“ hat die Kacheln nicht angenommen: {why}</translation>
    </message>
    <message>
        <source>Load the collection again as a new layer.</source>
        <translation>Laden Sie die Sammlung erneut als neuen Layer.</translation>
    </message>
    <message>
        <source>The tile layer “{layer}” cannot be read from {path}.</source>
        <translation>Der Kachellayer „{layer}“ ist aus {path} nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that the file is there and that no other program holds it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob kein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>The tiles cannot be put at {path}: {why}</source>
        <translation>Die Kacheln lassen sich nicht nach {path} legen: {why}</translation>
    </message>
    <message>
        <source>If the file is open, remove its layers from the project; or choose another.</source>
        <translation>Ist die Datei offen, entfernen Sie ihre Layer aus dem Projekt; oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written: {why}</source>
        <translation>Das GeoPackage lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to and that has room.</source>
        <translation>Wählen Sie einen anderen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
</context>
<context>
    <name>TileLoader</name>
    <message>
        <source>Loading the tiles of “{name}” on the map</source>
        <translation>Kacheln von „{name}“ werden auf die Karte geladen</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>bisher {count}</translation>
    </message>
</context>
<context>
    <name>TilePlan</name>
    <message>
        <source>The rasters are in the bucket “{found}”, but the collection “{name}” reads the bucket “{expected}”. Choose the collection of that bucket or, if the files are in both, give TILE_PATH ({{key}} takes each file's key).</source>
        <translation>Die Raster liegen im Bucket „{found}“, die Sammlung „{name}“ liest aber den Bucket „{expected}“. Wählen Sie die Sammlung jenes Buckets oder geben Sie, wenn die Dateien in beiden liegen, TILE_PATH an ({{key}} nimmt den Schlüssel jeder Datei).</translation>
    </message>
    <message>
        <source>TILE_PATH is empty, and the raster “{name}” was not loaded from a bucket (/vsis3/…), so its key there is not known. Give TILE_PATH, for example scenes/{{folder}}/(BAND).tif or scenes/{{name}}{{ext}}.</source>
        <translation>TILE_PATH ist leer, und das Raster „{name}“ wurde nicht aus einem Bucket geladen (/vsis3/…), sein Schlüssel dort ist also nicht bekannt. Geben Sie TILE_PATH an, zum Beispiel szenen/{{folder}}/(BAND).tif oder szenen/{{name}}{{ext}}.</translation>
    </message>
</context>
<context>
    <name>TileRasters</name>
    <message>
        <source>Opening the files of {count} tile(s)</source>
        <translation>Dateien von {count} Kachel(n) werden geöffnet</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}.</source>
        <translation>QGIS kann {file} nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the file is there, and that the connection&apos;s settings for buckets let it be read.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob die Bucket-Einstellungen der Verbindung sie lesen lassen.</translation>
    </message>
</context>
<context>
    <name>TileRefresh</name>
    <message>
        <source>Looking for changes in “{name}”</source>
        <translation>In „{name}“ wird nach Änderungen gesehen</translation>
    </message>
</context>
<context>
    <name>TileSaving</name>
    <message>
        <source>Save tiles as GeoPackage</source>
        <translation>Kacheln als GeoPackage speichern</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Saving the tiles of “{name}”</source>
        <translation>Kacheln von „{name}“ werden gespeichert</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are saved in {file}.</source>
        <translation>{count} Kachel(n) von „{name}“ sind in {file} gespeichert.</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Auf die Karte laden</translation>
    </message>
</context>
<context>
    <name>TileStyle</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Ingesting</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Aufnahmezeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>Cause of failure</source>
        <translation>Ursache des Fehlschlags</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Tile id</source>
        <translation>ID der Kachel</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Angelegt (UTC)</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Punkte der Abdeckungsgeometrie</translation>
    </message>
    <message>
        <source>CRS of the cover geometry</source>
        <translation>KBS der Abdeckungsgeometrie</translation>
    </message>
    <message>
        <source>Tile geometry (JSON)</source>
        <translation>Kachelgeometrie (JSON)</translation>
    </message>
    <message>
        <source>Additional data (JSON)</source>
        <translation>Zusätzliche Daten (JSON)</translation>
    </message>
    <message>
        <source>Other fields (JSON)</source>
        <translation>Weitere Felder (JSON)</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>TileZoom</name>
    <message>
        <source>Looking for {count} tile(s) on the map</source>
        <translation>{count} Kachel(n) werden auf der Karte gesucht</translation>
    </message>
    <message>
        <source>These tiles have no geometry (yet): they get one when they are ingested.</source>
        <translation>Diese Kacheln haben (noch) keine Geometrie: sie bekommen eine, wenn sie eingelesen werden.</translation>
    </message>
    <message>
        <source>The tiles lie outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>Die Kacheln liegen außerhalb dessen, was das Koordinatenbezugssystem der Karte zeigen kann.</translation>
    </message>
</context>
<context>
    <name>TilesDesk</name>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Nach Kacheln, die eingelesen werden, wird gesehen</translation>
    </message>
    <message>
        <source>Choose a collection in the Sentinel Hub BYOC panel first.</source>
        <translation>Wählen Sie zuerst im Bedienfeld „Sentinel Hub BYOC“ eine Sammlung.</translation>
    </message>
    <message>
        <source>{count} of them have no geometry (yet).</source>
        <translation>{count} davon haben (noch) keine Geometrie.</translation>
    </message>
    <message>
        <source>Stopped: {count} tile(s) of “{name}” are on the map, there may be more.</source>
        <translation>Angehalten: {count} Kachel(n) von „{name}“ sind auf der Karte, es gibt vielleicht weitere.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles yet.</source>
        <translation>Die Sammlung „{name}“ hat noch keine Kacheln.</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are on the map.</source>
        <translation>{count} Kachel(n) von „{name}“ sind auf der Karte.</translation>
    </message>
    <message>
        <source>T&amp;iles of “{name}”</source>
        <translation>&amp;Kacheln von „{name}“</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Kacheln</translation>
    </message>
    <message>
        <source>Choose a collection to see its tiles.</source>
        <translation>Wählen Sie eine Sammlung, um ihre Kacheln zu sehen.</translation>
    </message>
    <message>
        <source>There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”.</source>
        <translation>Es gibt noch keine Kachel: Wählen Sie Rasterlayer im Layerbedienfeld und drücken Sie „Raster registrieren…“.</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 Kachel</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>{count} Kacheln</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} werden eingelesen</translation>
    </message>
    <message>
        <source>Looking at the changed tiles</source>
        <translation>Nach den geänderten Kacheln wird gesehen</translation>
    </message>
    <message>
        <source>The layer on the map could not be brought up to date. Load the tiles on the map again.</source>
        <translation>Der Layer auf der Karte konnte nicht auf den neuesten Stand gebracht werden. Laden Sie die Kacheln erneut auf die Karte.</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Kacheln von „{name}“ werden gezählt</translation>
    </message>
    <message>
        <source>No tile has exactly this path. Capitals count.</source>
        <translation>Keine Kachel hat genau diesen Pfad. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>No tile has this status.</source>
        <translation>Keine Kachel hat diesen Status.</translation>
    </message>
    <message>
        <source>{count} shown that hold “{text}”</source>
        <translation>{count} gezeigt, die „{text}“ enthalten</translation>
    </message>
    <message>
        <source>{count} selected on the map are not listed</source>
        <translation>{count} auf der Karte gewählte sind nicht aufgelistet</translation>
    </message>
    <message>
        <source>all {count} tiles of the collection</source>
        <translation>alle {count} Kacheln der Sammlung</translation>
    </message>
    <message>
        <source>the {count} tiles seen so far</source>
        <translation>die bisher gesehenen {count} Kacheln</translation>
    </message>
    <message>
        <source>Bringing the map up to date</source>
        <translation>Die Karte wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Tiles were deleted or added elsewhere: all are listed again.</source>
        <translation>Anderswo wurden Kacheln gelöscht oder hinzugefügt: alle werden neu aufgelistet.</translation>
    </message>
</context>
<context>
    <name>TilesModel</name>
    <message>
        <source>Listing tiles</source>
        <translation>Kacheln werden aufgelistet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Aufnahmezeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Angelegt (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>TilesPanel</name>
    <message>
        <source>All statuses</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Kacheln</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>List the tiles again</source>
        <translation>Kacheln neu auflisten</translation>
    </message>
    <message>
        <source>Refresh tiles</source>
        <translation>Kacheln aktualisieren</translation>
    </message>
    <message>
        <source>List only tiles of this status: the service is asked for them</source>
        <translation>Nur Kacheln mit diesem Status auflisten: der Dienst wird danach gefragt</translation>
    </message>
    <message>
        <source>Status of the tiles to list</source>
        <translation>Status der aufzulistenden Kacheln</translation>
    </message>
    <message>
        <source>Filter by path…</source>
        <translation>Nach Pfad filtern…</translation>
    </message>
    <message>
        <source>Of the tiles listed so far, show those whose path holds this text. Press Enter to ask the service for the tile with exactly this path.</source>
        <translation>Von den bisher aufgelisteten Kacheln die zeigen, deren Pfad diesen Text enthält. Die Eingabetaste fragt den Dienst nach der Kachel mit genau diesem Pfad.</translation>
    </message>
    <message>
        <source>Filter tiles by path</source>
        <translation>Kacheln nach Pfad filtern</translation>
    </message>
    <message>
        <source>Tiles of the chosen collection</source>
        <translation>Kacheln der gewählten Sammlung</translation>
    </message>
    <message>
        <source>State of the list of tiles</source>
        <translation>Stand der Liste der Kacheln</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>List the next page of tiles</source>
        <translation>Die nächste Seite der Kacheln auflisten</translation>
    </message>
    <message>
        <source>List more tiles</source>
        <translation>Weitere Kacheln auflisten</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Alle zählen</translation>
    </message>
    <message>
        <source>Count all tiles of the collection by status. The service does not tell the numbers: all tiles are listed once, a status at a time.</source>
        <translation>Alle Kacheln der Sammlung nach Status zählen. Der Dienst nennt die Zahlen nicht: alle Kacheln werden einmal aufgelistet, ein Status nach dem anderen.</translation>
    </message>
    <message>
        <source>Count all tiles by status</source>
        <translation>Alle Kacheln nach Status zählen</translation>
    </message>
    <message>
        <source>About the current tile</source>
        <translation>Zur aktuellen Kachel</translation>
    </message>
    <message>
        <source>What the service says of the current tile</source>
        <translation>Was der Dienst zur aktuellen Kachel sagt</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>Was es bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the tile&apos;s path and id, what the service says of it, and what it means</source>
        <translation>Pfad und ID der Kachel kopieren, was der Dienst dazu sagt und was es bedeutet</translation>
    </message>
    <message>
        <source>Copy what is said of the tile</source>
        <translation>Was zur Kachel gesagt ist, kopieren</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Do what helps against this cause</source>
        <translation>Tun, was gegen diese Ursache hilft</translation>
    </message>
    <message>
        <source>Mend the cause</source>
        <translation>Ursache beheben</translation>
    </message>
    <message>
        <source>Move the map to the selected tiles</source>
        <translation>Die Karte zu den gewählten Kacheln bewegen</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Have the service read the files of the selected tiles again</source>
        <translation>Den Dienst die Dateien der gewählten Kacheln neu lesen lassen</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Change the sensing time of the selected tiles</source>
        <translation>Den Aufnahmezeitpunkt der gewählten Kacheln ändern</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <source>Draw the cover geometry of the selected tile on the map</source>
        <translation>Die Abdeckungsgeometrie der gewählten Kachel auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Abdeckungsgeometrie bearbeiten</translation>
    </message>
    <message>
        <source>Derive the cover geometries of the selected tiles from their files again</source>
        <translation>Die Abdeckungsgeometrien der gewählten Kacheln neu aus ihren Dateien ableiten</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Abdeckungsgeometrie ableiten</translation>
    </message>
    <message>
        <source>Open the files of the selected tiles as layers</source>
        <translation>Die Dateien der gewählten Kacheln als Layer öffnen</translation>
    </message>
    <message>
        <source>Open raster</source>
        <translation>Raster öffnen</translation>
    </message>
    <message>
        <source>Save all tiles of the collection as a GeoPackage</source>
        <translation>Alle Kacheln der Sammlung als GeoPackage speichern</translation>
    </message>
    <message>
        <source>Save as GeoPackage</source>
        <translation>Als GeoPackage speichern</translation>
    </message>
    <message>
        <source>Delete the selected tiles; their files stay in the bucket</source>
        <translation>Die gewählten Kacheln löschen; ihre Dateien bleiben im Bucket</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Load on map</source>
        <translation>Auf Karte &amp;laden</translation>
    </message>
    <message>
        <source>Show the cover geometries of all tiles of the collection as a layer, styled by status</source>
        <translation>Die Abdeckungsgeometrien aller Kacheln der Sammlung als Layer zeigen, nach Status dargestellt</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>Raster &amp;registrieren…</translation>
    </message>
    <message>
        <source>Register the raster layers that are selected in the Layers panel as tiles of the collection</source>
        <translation>Die im Layerbedienfeld gewählten Rasterlayer als Kacheln der Sammlung registrieren</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Alle neu laden</translation>
    </message>
    <message>
        <source>List all tiles again, and load those on the map again: for tiles that were deleted elsewhere</source>
        <translation>Alle Kacheln neu auflisten, und die auf der Karte neu laden: für Kacheln, die anderswo gelöscht wurden</translation>
    </message>
    <message>
        <source>Reload all tiles</source>
        <translation>Alle Kacheln neu laden</translation>
    </message>
</context>
<context>
    <name>UpdateCollection</name>
    <message>
        <source>Update collection</source>
        <translation>Sammlung ändern</translation>
    </message>
    <message>
        <source>Changes the name of a collection, the names of its bands, and its no-data values. What is not given is kept. What it was before and is afterwards is told.</source>
        <translation>Ändert den Namen einer Sammlung, die Namen ihrer Bänder und ihre Nodata-Werte. Was nicht angegeben ist, bleibt. Gesagt wird, wie es vorher war und wie es nachher ist.</translation>
    </message>
    <message>
        <source>A renamed band reads the same files as before; evalscripts must use the new name. The bucket can be changed only while the collection has no tiles. Which files, bit depth and sample format a band has cannot be changed: create another collection for that.</source>
        <translation>Ein umbenanntes Band liest dieselben Dateien wie zuvor; Evalscripts müssen den neuen Namen verwenden. Der Bucket lässt sich nur ändern, solange die Sammlung keine Kacheln hat. Welche Dateien, welche Bittiefe und welches Zahlenformat ein Band hat, lässt sich nicht ändern: legen Sie dafür eine weitere Sammlung an.</translation>
    </message>
    <message>
        <source>A table, one row for each property that changes: property, before, after, outcome (updated, planned), message. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Eigenschaft, die sich ändert: property, before, after, outcome (updated, planned), message. Optional.</translation>
    </message>
    <message>
        <source>How many properties changed, or would change.</source>
        <translation>Wie viele Eigenschaften sich änderten oder ändern würden.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Empty: the name stays.</source>
        <translation>Leer: der Name bleibt.</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Neuer Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket alone, without s3://. Only for a collection without tiles. Empty: the bucket stays.</source>
        <translation>Nur der Name des S3-Buckets, ohne s3://. Nur für eine Sammlung ohne Kacheln. Leer: der Bucket bleibt.</translation>
    </message>
    <message>
        <source>Bands to rename (old=new)</source>
        <translation>Umzubenennende Bänder (alt=neu)</translation>
    </message>
    <message>
        <source>Pairs of the present and the new name, separated by commas or line breaks: B04=red, B08=nir. All at once, so that two bands may swap names. A name has letters, digits, _ and $, 100 at most, and does not begin with a digit.</source>
        <translation>Paare aus jetzigem und neuem Namen, durch Kommas oder Zeilenumbrüche getrennt: B04=red, B08=nir. Alle auf einmal, so können zwei Bänder ihre Namen tauschen. Ein Name hat Buchstaben, Ziffern, _ und $, höchstens 100 Zeichen, und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>No data of the collection</source>
        <translation>Nodata der Sammlung</translation>
    </message>
    <message>
        <source>A number, for all bands; “none” takes it away. Empty: it stays. NaN is always no data and is not set.</source>
        <translation>Eine Zahl, für alle Bänder; „none“ nimmt sie weg. Leer: sie bleibt. NaN ist immer Nodata und wird nicht gesetzt.</translation>
    </message>
    <message>
        <source>No data of bands (band=number)</source>
        <translation>Nodata von Bändern (Band=Zahl)</translation>
    </message>
    <message>
        <source>Pairs of a band's present name and a number, or “none” to take it away: B04=0, B08=none. The name * is every other band. A value is set either for the collection or for bands, not for both.</source>
        <translation>Paare aus dem jetzigen Namen eines Bandes und einer Zahl, oder „none“, um sie wegzunehmen: B04=0, B08=none. Der Name * ist jedes andere Band. Ein Wert wird entweder für die Sammlung oder für Bänder gesetzt, nicht für beide.</translation>
    </message>
    <message>
        <source>Tells what would change, and changes nothing.</source>
        <translation>Sagt, was sich ändern würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Table of the changes.</source>
        <translation>Tabelle der Änderungen.</translation>
    </message>
    <message>
        <source>Properties changed</source>
        <translation>Geänderte Eigenschaften</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give at least one of: {names}.</source>
        <translation>Es gibt nichts zu ändern. Geben Sie mindestens eines an von: {names}.</translation>
    </message>
    <message>
        <source>“{item}” in {parameter} is not a pair of a band and a value. Write pairs as B04=red, B08=nir.</source>
        <translation>„{item}“ in {parameter} ist kein Paar aus Band und Wert. Schreiben Sie Paare wie B04=red, B08=nir.</translation>
    </message>
    <message>
        <source>The band “{name}” is twice in {parameter}. Give it once.</source>
        <translation>Das Band „{name}“ steht zweimal in {parameter}. Geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>“{text}” ({parameter}) is not a number. Write it with a point, such as -9999 or 0.5, or “none” to take the value away.</source>
        <translation>„{text}“ ({parameter}) ist keine Zahl. Schreiben Sie sie mit Punkt, etwa -9999 oder 0.5, oder „none“, um den Wert wegzunehmen.</translation>
    </message>
    <message>
        <source>{text} cannot be no data ({parameter}): NaN is always no data and cannot be configured, and infinite values are not taken. Give a finite number, or “none” to take the value away.</source>
        <translation>{text} kann nicht Nodata sein ({parameter}): NaN ist immer Nodata und lässt sich nicht einstellen, und unendliche Werte werden nicht angenommen. Geben Sie eine endliche Zahl an, oder „none“, um den Wert wegzunehmen.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was sent.</source>
        <translation>Die Sammlung „{name}“ ist schon so: nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>UpdateTiles</name>
    <message>
        <source>{count} features are left out: their tiles have another status or path.</source>
        <translation>{count} Objekte sind ausgelassen: ihre Kacheln haben einen anderen Status oder Pfad.</translation>
    </message>
    <message>
        <source>The feature has no geometry: the cover geometry is kept.</source>
        <translation>Das Objekt hat keine Geometrie: die Abdeckungsgeometrie bleibt.</translation>
    </message>
    <message>
        <source>Changes the cover geometry and the sensing time of tiles that are registered, and keeps what is not given. Tiles that are already as they should be are not sent.</source>
        <translation>Ändert Abdeckungsgeometrie und Aufnahmezeitpunkt registrierter Kacheln und behält, was nicht angegeben ist. Kacheln, die schon sind, wie sie sein sollen, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Edit the layer that “List tiles” writes and give it as INPUT: each feature's geometry and time become those of its tile. Or choose tiles by ids, status or path, and have their cover geometries derived again from their files, or give them one sensing time.</source>
        <translation>Bearbeiten Sie den Layer, den „Kacheln auflisten“ schreibt, und geben Sie ihn als INPUT an: Geometrie und Zeit jedes Objekts werden die seiner Kachel. Oder wählen Sie Kacheln durch IDs, Status oder Pfad, und lassen Sie ihre Abdeckungsgeometrien neu aus ihren Dateien ableiten, oder geben Sie ihnen einen Aufnahmezeitpunkt.</translation>
    </message>
    <message>
        <source>What concerns one tile (too many points, a geometry that crosses itself, an unknown id) is told in its row, and the others go on; only if nothing at all could be done, the algorithm fails. List the tiles shortly before: what somebody else has changed since is overwritten by an older layer. A dry run tells what would change.</source>
        <translation>Was eine Kachel betrifft (zu viele Punkte, eine Geometrie, die sich kreuzt, eine unbekannte ID), steht in ihrer Zeile, und mit den anderen geht es weiter; nur wenn gar nichts getan werden konnte, schlägt der Algorithmus fehl. Listen Sie die Kacheln kurz vorher auf: ein älterer Layer überschreibt, was jemand anderes seither geändert hat. Ein Probelauf sagt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>A table, one row a tile or feature: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (what changes from what), and the sensing_time and geojson that were sent. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel oder Objekt: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (was sich woraus ändert), und sensing_time und geojson, die gesendet wurden. Optional.</translation>
    </message>
    <message>
        <source>How many tiles were updated.</source>
        <translation>Wie viele Kacheln geändert wurden.</translation>
    </message>
    <message>
        <source>How many are already as they should be.</source>
        <translation>Wie viele schon sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>How many a dry run would update.</source>
        <translation>Wie viele ein Probelauf ändern würde.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Wie viele fehlschlugen; ihre Meldungen sagen, warum.</translation>
    </message>
    <message>
        <source>Updated tiles</source>
        <translation>Geänderte Kacheln</translation>
    </message>
    <message>
        <source>Does everything but update: see what would change.</source>
        <translation>Tut alles außer ändern: zeigt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabelle der Kacheln.</translation>
    </message>
    <message>
        <source>Tiles updated</source>
        <translation>Geänderte Kacheln</translation>
    </message>
    <message>
        <source>Tiles unchanged</source>
        <translation>Unveränderte Kacheln</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Geplante Kacheln</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Fehlgeschlagene Kacheln</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Abdeckungsgeometrie</translation>
    </message>
    <message>
        <source>layer: those of the layer&apos;s features, in any CRS, with 100 points at most (features without geometry keep what is there). files: outlined again from the files of the tile. box: the bounding box, as without a cover geometry. keep: as it is.</source>
        <translation>layer: die der Objekte des Layers, in beliebigem KBS, mit höchstens 100 Punkten (bei Objekten ohne Geometrie bleibt, was da ist). files: neu umrissen aus den Dateien der Kachel. box: das umgebende Rechteck, wie ohne Abdeckungsgeometrie. keep: wie sie ist.</translation>
    </message>
    <message>
        <source>Copy of the bucket (empty: the bucket itself)</source>
        <translation>Kopie des Buckets (leer: der Bucket selbst)</translation>
    </message>
    <message>
        <source>For “files”: a folder of this computer with the same folders and files as the bucket. Empty: the files are read from the bucket; its keys are given below, or come from the environment.</source>
        <translation>Für „files“: ein Ordner auf diesem Rechner mit denselben Ordnern und Dateien wie der Bucket. Leer: die Dateien werden aus dem Bucket gelesen; seine Schlüssel stehen weiter unten oder kommen aus der Umgebung.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Höchstzahl der Punkte</translation>
    </message>
    <message>
        <source>For “files”: how many points an outline may have in all, the closing point of each ring counted.</source>
        <translation>Für „files“: wie viele Punkte ein Umriss insgesamt haben darf, der schließende Punkt jedes Rings mitgezählt.</translation>
    </message>
    <message>
        <source>Field with the sensing time</source>
        <translation>Feld mit dem Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <source>Date and time, or a text in ISO 8601, in UTC. Where it is empty the tile keeps its time; the text “none” takes the time away. sensing_time, unless another field is given; an empty text here for no field at all.</source>
        <translation>Datum und Uhrzeit, oder ein Text in ISO 8601, in UTC. Wo es leer ist, behält die Kachel ihre Zeit; der Text „none“ nimmt die Zeit weg. sensing_time, wenn kein anderes Feld angegeben ist; ein leerer Text hier für gar kein Feld.</translation>
    </message>
    <message>
        <source>One sensing time for all (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Ein Aufnahmezeitpunkt für alle (UTC, etwa 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>ISO 8601 with the time of day; without an offset it is UTC. “none” takes the time away. When it is given, the field with the sensing time is not looked at.</source>
        <translation>ISO 8601 mit Uhrzeit; ohne Zeitzone gilt UTC. „none“ nimmt die Zeit weg. Ist er angegeben, wird das Feld mit dem Aufnahmezeitpunkt nicht beachtet.</translation>
    </message>
    <message>
        <source>Update tiles</source>
        <translation>Kacheln ändern</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>Der Layer „{layer}“ hat kein Feld „{field}“ ({parameter}). Er hat: {names}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} ({parameter}). Give the folder of this computer that is a copy of the bucket.</source>
        <translation>Es gibt keinen Ordner {folder} ({parameter}). Geben Sie den Ordner auf diesem Rechner an, der eine Kopie des Buckets ist.</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give {layer} with cover geometries or times, or {time}, or choose “{files}” or “{box}” for {cover}.</source>
        <translation>Es gibt nichts zu ändern. Geben Sie {layer} mit Abdeckungsgeometrien oder Zeiten an, oder {time}, oder wählen Sie „{files}“ oder „{box}“ für {cover}.</translation>
    </message>
    <message>
        <source>{layer} and {ids} are both given. Give {layer} to change the tiles of its features, or {ids} to do one and the same to these tiles.</source>
        <translation>{layer} und {ids} sind beide angegeben. Geben Sie {layer} an, um die Kacheln seiner Objekte zu ändern, oder {ids}, um mit diesen Kacheln ein und dasselbe zu tun.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no polygons, so it has no cover geometries. Give a polygon layer, or choose another {parameter}.</source>
        <translation>Der Layer „{layer}“ hat keine Polygone, also keine Abdeckungsgeometrien. Geben Sie einen Polygonlayer an, oder wählen Sie für {parameter} etwas anderes.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no CRS, so the place of its geometries is unknown. Set the CRS of the layer, then run this again.</source>
        <translation>Der Layer „{layer}“ hat kein KBS, der Ort seiner Geometrien ist also unbekannt. Setzen Sie das KBS des Layers und führen Sie dies dann erneut aus.</translation>
    </message>
</context>
<context>
    <name>WaitForIngestion</name>
    <message>
        <source>Wait for ingestion</source>
        <translation>Auf das Einlesen warten</translation>
    </message>
    <message>
        <source>How many tiles are ingested.</source>
        <translation>Wie viele Kacheln eingelesen sind.</translation>
    </message>
    <message>
        <source>How many tiles failed.</source>
        <translation>Wie viele Kacheln fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>How many tiles had not ended when the time was up; 0 if all have.</source>
        <translation>Wie viele Kacheln nicht fertig waren, als die Zeit um war; 0, wenn alle es sind.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Längste Wartezeit (Sekunden)</translation>
    </message>
    <message>
        <source>Ended tiles</source>
        <translation>Fertige Kacheln</translation>
    </message>
    <message>
        <source>After so many seconds it stops waiting; 0 looks once.</source>
        <translation>Nach so vielen Sekunden endet das Warten; 0 sieht einmal nach.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabelle der Kacheln.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Eingelesene Kacheln</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Fehlgeschlagene Kacheln</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Nicht fertige Kacheln</translation>
    </message>
    <message>
        <source>The service gave no cause.</source>
        <translation>Der Dienst nannte keine Ursache.</translation>
    </message>
    <message>
        <source>Failed: {path}: {cause}</source>
        <translation>Fehlgeschlagen: {path}: {cause}</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, failed: {failed}, not ended: {pending}</source>
        <translation>Eingelesen: {ingested}, fehlgeschlagen: {failed}, nicht fertig: {pending}</translation>
    </message>
    <message>
        <source>Waits until the service has ingested or refused every tile of a collection, and tells why each failed tile failed.</source>
        <translation>Wartet, bis der Dienst jede Kachel einer Sammlung eingelesen oder abgelehnt hat, und sagt zu jeder fehlgeschlagenen, warum.</translation>
    </message>
    <message>
        <source>Failed tiles are no error of the algorithm, nor is the end of the time: see the outputs. Waiting costs nothing but a few requests; it can be cancelled and run again.</source>
        <translation>Fehlgeschlagene Kacheln sind kein Fehler des Algorithmus, das Ende der Zeit ebenso wenig: siehe die Ausgaben. Warten kostet nur einige Anfragen; es lässt sich abbrechen und erneut ausführen.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, status, cause (of a failure), warnings, sensing_time, created. Optional.</source>
        <translation>Eine Tabelle, eine Zeile je Kachel: tile_id, path, status, cause (Ursache eines Fehlschlags), warnings, sensing_time, created. Optional.</translation>
    </message>
    <message>
        <source>{count} tiles have not ended after {seconds} seconds. Run this again to go on waiting, with a larger {parameter} if need be.</source>
        <translation>{count} Kacheln sind nach {seconds} Sekunden nicht fertig. Führen Sie dies erneut aus, um weiter zu warten, nötigenfalls mit größerem {parameter}.</translation>
    </message>
</context>
</TS>
