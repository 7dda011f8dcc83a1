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
        <source>Register in BYOC collection…</source>
        <translation>In BYOC-Sammlung registrieren…</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Abdeckungsgeometrie ableiten</translation>
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
</context>
<context>
    <name>ByocDock</name>
    <message>
        <source>Sentinel Hub BYOC</source>
        <translation>Sentinel Hub BYOC</translation>
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
        <source>Stopped. Refresh the list to see whether the collection was created.</source>
        <translation>Angehalten. Aktualisieren Sie die Liste, um zu sehen, ob die Sammlung angelegt wurde.</translation>
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
        <source>The bucket must be in the region of the deployment, and its policy must let Sentinel Hub read it. The bands are taken from the first tile.</source>
        <translation>Der Bucket muss in der Region der Bereitstellung liegen, und seine Richtlinie muss Sentinel Hub das Lesen erlauben. Die Bänder ergeben sich aus der ersten Kachel.</translation>
    </message>
    <message>
        <source>Why the collection was not created</source>
        <translation>Warum die Sammlung nicht angelegt wurde</translation>
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
        <source>The client id or the client secret is missing.</source>
        <translation>Client-ID oder Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>Enter both and test again.</source>
        <translation>Geben Sie beide ein und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>✓ The connection works.</source>
        <translation>✓ Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>✓ The connection works. There is no collection yet.</source>
        <translation>✓ Die Verbindung funktioniert. Es gibt noch keine Sammlung.</translation>
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
        <translation>&amp;Bereitstellung</translation>
    </message>
    <message>
        <source>Where your account and your bucket are</source>
        <translation>Wo Ihr Konto und Ihr Bucket liegen</translation>
    </message>
    <message>
        <source>&amp;Service address</source>
        <translation>Adresse des &amp;Dienstes</translation>
    </message>
    <message>
        <source>Address without the prefix of the API; https, or http on this computer</source>
        <translation>Adresse ohne das Präfix der API; https, oder http auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Token address</source>
        <translation>&amp;Token-Adresse</translation>
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
        <source>Test &amp;connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection, without saving anything</source>
        <translation>Ein Token und eine Sammlung abfragen, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis der Prüfung</translation>
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
        <source>Testing the connection “{name}”</source>
        <translation>Verbindung „{name}“ wird geprüft</translation>
    </message>
    <message>
        <source>The connection “{name}” works.</source>
        <translation>Die Verbindung „{name}“ funktioniert.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “{name}” and its credentials from QGIS? Collections and tiles at the service stay as they are.</source>
        <translation>Verbindung „{name}“ und ihre Zugangsdaten aus QGIS entfernen? Sammlungen und Kacheln beim Dienst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <source>The authentication entry “{name}” holds no client id and client secret.</source>
        <translation>Der Authentifizierungseintrag „{name}“ enthält keine Client-ID mit Client-Secret.</translation>
    </message>
    <message>
        <source>Edit the connection and enter them again.</source>
        <translation>Bearbeiten Sie die Verbindung und geben Sie beide erneut ein.</translation>
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
        <source>Fit</source>
        <translation>Anpassung</translation>
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
        <source>balanced: as near to the truth as the points allow. inner: never beyond the valid data. outer: never cuts valid data off.</source>
        <translation>balanced: so nah an der Wahrheit, wie die Punkte erlauben. inner: nie über die gültigen Daten hinaus. outer: schneidet nie gültige Daten ab.</translation>
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
        <source>&amp;Collections</source>
        <translation>&amp;Sammlungen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Show only collections whose name or id holds this text</source>
        <translation>Nur Sammlungen zeigen, deren Name oder ID diesen Text enthält</translation>
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
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Kacheln</translation>
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
        <source>Tiles of the chosen collection</source>
        <translation>Kacheln der gewählten Sammlung</translation>
    </message>
    <message>
        <source>State of the list of tiles</source>
        <translation>Stand der Liste der Kacheln</translation>
    </message>
    <message>
        <source>What the service says of the selected tile</source>
        <translation>Was der Dienst zur gewählten Kachel sagt</translation>
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
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
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
        <source>The place of this file in the bucket is not known.</source>
        <translation>Der Ort dieser Datei im Bucket ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose a path pattern, or type the path.</source>
        <translation>Wählen Sie ein Pfadmuster, oder geben Sie den Pfad ein.</translation>
    </message>
    <message>
        <source>Tiles in “{name}”: {summary}.</source>
        <translation>Kacheln in „{name}“: {summary}.</translation>
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
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>The listing was stopped.</source>
        <translation>Das Auflisten wurde angehalten.</translation>
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
    <name>RegisterDialog</name>
    <message>
        <source>Collection “{name}”, bucket “{bucket}”</source>
        <translation>Sammlung „{name}“, Bucket „{bucket}“</translation>
    </message>
    <message>
        <source>the place of each file in its bucket</source>
        <translation>der Ort jeder Datei in ihrem Bucket</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;registrieren</translation>
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
        <source>Registering tiles in “{name}”</source>
        <translation>Kacheln werden in „{name}“ registriert</translation>
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
        <source>Tiles: {summary}.</source>
        <translation>Kacheln: {summary}.</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>keine registriert</translation>
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
        <source>Rasters to register</source>
        <translation>Zu registrierende Raster</translation>
    </message>
    <message>
        <source>Tick what to register; double-click or press F2 to change a path or a sensing time</source>
        <translation>Haken Sie an, was registriert wird; Doppelklick oder F2 ändert einen Pfad oder Aufnahmezeitpunkt</translation>
    </message>
    <message>
        <source>Send a c&amp;over geometry drawn around the valid pixels (100 points at most)</source>
        <translation>Eine um die gültigen Pixel gezogene Abdeckungsge&amp;ometrie senden (höchstens 100 Punkte)</translation>
    </message>
    <message>
        <source>Without it the service takes the bounding box, empty collars included</source>
        <translation>Ohne sie nimmt der Dienst das umgebende Rechteck, leere Ränder eingeschlossen</translation>
    </message>
    <message>
        <source>Nothing is uploaded: the files must be in the bucket under these paths. Rasters with the same path are the band files of one tile.</source>
        <translation>Nichts wird hochgeladen: die Dateien müssen unter diesen Pfaden im Bucket liegen. Raster mit demselben Pfad sind die Banddateien einer Kachel.</translation>
    </message>
    <message>
        <source>Progress of registering</source>
        <translation>Fortschritt des Registrierens</translation>
    </message>
    <message>
        <source>Stopped. Tiles: {summary}.</source>
        <translation>Angehalten. Kacheln: {summary}.</translation>
    </message>
    <message>
        <source>What there is to say of the selected raster</source>
        <translation>Was zum gewählten Raster zu sagen ist</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>The file is in bucket “{found}”, but the collection reads bucket “{expected}”.</source>
        <translation>Die Datei liegt im Bucket „{found}“, die Sammlung liest aber den Bucket „{expected}“.</translation>
    </message>
    <message>
        <source>The files of one tile (the same path) have different sensing times.</source>
        <translation>Die Dateien einer Kachel (derselbe Pfad) haben verschiedene Aufnahmezeitpunkte.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
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
        <source>State</source>
        <translation>Stand</translation>
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
        <source>File</source>
        <translation>Datei</translation>
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
        <source>Dry run</source>
        <translation>Probelauf</translation>
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
        <source>(and {more} more, see the log)</source>
        <translation>(und {more} weitere, siehe das Protokoll)</translation>
    </message>
    <message>
        <source>No tile could be registered.</source>
        <translation>Keine Kachel konnte registriert werden.</translation>
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
</context>
<context>
    <name>TilesDesk</name>
    <message>
        <source>The collection “{name}” was created.</source>
        <translation>Die Sammlung „{name}“ wurde angelegt.</translation>
    </message>
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
    <message>
        <source>Not listed: {why}. Refresh to try again.</source>
        <translation>Nicht aufgelistet: {why}. Aktualisieren Sie, um es erneut zu versuchen.</translation>
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
