<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>No connection to Sentinel Hub is chosen.</source>
        <translation>No se ha elegido ninguna conexión a Sentinel Hub.</translation>
    </message>
    <message>
        <source>{title} (environment)</source>
        <translation>{title} (entorno)</translation>
    </message>
    <message>
        <source>Choose one of: {names}; or make one of them the default.</source>
        <translation>Elija una de estas: {names}; o haga que una de ellas sea la predeterminada.</translation>
    </message>
    <message>
        <source>Add a connection in the Sentinel Hub BYOC panel, or set the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Añada una conexión en el panel Sentinel Hub BYOC, o defina las variables de entorno SH_CLIENT_ID y SH_CLIENT_SECRET (y SH_BASE_URL y SH_TOKEN_URL para otro despliegue distinto de AWS EU).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Sentinel Hub BYOC panel</source>
        <translation>Panel Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Show collections and tiles of Sentinel Hub BYOC</source>
        <translation>Mostrar las colecciones y teselas de Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Register selected rasters…</source>
        <translation>Registrar los rásteres seleccionados…</translation>
    </message>
    <message>
        <source>Load the collection&apos;s tiles on the map</source>
        <translation>Cargar las teselas de la colección en el mapa</translation>
    </message>
    <message>
        <source>Derive cover geometry of selected rasters</source>
        <translation>Calcular la geometría de cobertura de los rásteres seleccionados</translation>
    </message>
    <message>
        <source>Check selected rasters for BYOC</source>
        <translation>Comprobar los rásteres seleccionados para BYOC</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Probar sin cuenta</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The help is here: {address}</source>
        <translation>La ayuda está aquí: {address}</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <source>The output {name} could not be written: {why}</source>
        <translation>La salida {name} no se pudo escribir: {why}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>sentinel hub,byoc,cog,collection,tile,copernicus,s3,bucket,footprint</source>
        <translation>sentinel hub,byoc,cog,colección,tesela,copernicus,s3,bucket,extensión,huella</translation>
    </message>
    <message>
        <source>{name} has a value that cannot be used: {value}</source>
        <translation>{name} tiene un valor que no se puede usar: {value}</translation>
    </message>
</context>
<context>
    <name>AuditCollection</name>
    <message>
        <source>Left out: {file}: {why}</source>
        <translation>Omitido: {file}: {why}</translation>
    </message>
    <message>
        <source>(and {more} more)</source>
        <translation>(y {more} más)</translation>
    </message>
    <message>
        <source>Findings: {findings}. Tiles in order: {in_order}, being ingested: {pending}. Files of tiles: {files}, left out: {left_out}.</source>
        <translation>Hallazgos: {findings}. Teselas en orden: {in_order}, en ingesta: {pending}. Archivos de teselas: {files}, omitidos: {left_out}.</translation>
    </message>
    <message>
        <source>Nothing could be mended.</source>
        <translation>No se pudo corregir nada.</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Teselas no registradas</translation>
    </message>
    <message>
        <source>Tiles whose files are gone</source>
        <translation>Teselas cuyos archivos han desaparecido</translation>
    </message>
    <message>
        <source>Tiles whose files have changed</source>
        <translation>Teselas cuyos archivos han cambiado</translation>
    </message>
    <message>
        <source>Failed tiles that would pass now</source>
        <translation>Teselas fallidas que ahora pasarían</translation>
    </message>
    <message>
        <source>Failed tiles that would fail again</source>
        <translation>Teselas fallidas que volverían a fallar</translation>
    </message>
    <message>
        <source>Cover geometries that are only the bounding box</source>
        <translation>Geometrías de cobertura reducidas a la extensión</translation>
    </message>
    <message>
        <source>Tiles that could not be judged</source>
        <translation>Teselas que no se pudieron evaluar</translation>
    </message>
    <message>
        <source>Audit collection</source>
        <translation>Auditar colección</translation>
    </message>
    <message>
        <source>Compares a collection with its bucket, and finds: files that are not registered; tiles whose files are gone; tiles whose files have changed since they were ingested; tiles that failed and would pass now, and those that would fail again, with the reason; cover geometries that are only the bounding box though the files hold no data at their edges.</source>
        <translation>Compara una colección con su bucket y encuentra: archivos no registrados; teselas cuyos archivos han desaparecido; teselas cuyos archivos han cambiado desde su ingesta; teselas que fallaron y ahora pasarían, y las que volverían a fallar, con el motivo; geometrías de cobertura reducidas a la extensión aunque los archivos no tengan datos en los bordes.</translation>
    </message>
    <message>
        <source>Each finding comes with the one step that mends it, which can be taken at once (see {parameter}). The bucket and the tiles are listed once; rasters are opened only where nothing else tells. Tiles that are being ingested are left alone.</source>
        <translation>Cada hallazgo va acompañado del paso que lo corrige, que puede darse enseguida (véase {parameter}). El bucket y las teselas se listan una sola vez; los rásteres solo se abren cuando no hay otra forma de saberlo. Las teselas en ingesta no se tocan.</translation>
    </message>
    <message>
        <source>A table, one row a finding: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Optional.</source>
        <translation>Una tabla, una fila por hallazgo: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Opcional.</translation>
    </message>
    <message>
        <source>How many findings there are; 0: all is as it should be.</source>
        <translation>Número de hallazgos; 0: todo está como debe.</translation>
    </message>
    <message>
        <source>How many findings were mended, or in a dry run would be.</source>
        <translation>Número de hallazgos corregidos, o que se corregirían en una simulación.</translation>
    </message>
    <message>
        <source>How many could not be mended; their messages tell why.</source>
        <translation>Número de los que no se pudieron corregir; sus mensajes dicen por qué.</translation>
    </message>
    <message>
        <source>How many files of the bucket are no tile&apos;s and can be none; the log tells why.</source>
        <translation>Número de archivos del bucket que no son de ninguna tesela ni pueden formarla; el registro de mensajes dice por qué.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Does everything but mend: see what would be done.</source>
        <translation>Hace todo menos corregir: para ver qué se haría.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabla de los hallazgos.</translation>
    </message>
    <message>
        <source>Findings mended</source>
        <translation>Hallazgos corregidos</translation>
    </message>
    <message>
        <source>Findings not mended</source>
        <translation>Hallazgos no corregidos</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Carpeta del bucket (vacío: todo el bucket)</translation>
    </message>
    <message>
        <source>Only files and tiles in this folder, or deeper, are compared: scenes/2024. Give it when the bucket holds the files of other collections too: they would all be found unregistered.</source>
        <translation>Solo se comparan los archivos y teselas de esta carpeta o de sus subcarpetas: scenes/2024. Indíquela si el bucket contiene también archivos de otras colecciones: todos aparecerían como no registrados.</translation>
    </message>
    <message>
        <source>Pattern of files not registered (empty: from their names)</source>
        <translation>Patrón de los archivos no registrados (vacío: según sus nombres)</translation>
    </message>
    <message>
        <source>How files that are not registered make tiles: a pattern of their keys with named groups, as “Register bucket” (byoc:registerbucket) takes it. Empty: the files are grouped by their names and the bands of the collection.</source>
        <translation>Cómo forman teselas los archivos no registrados: un patrón de sus claves con grupos con nombre, como lo acepta «Registrar bucket» (byoc:registerbucket). Vacío: los archivos se agrupan según sus nombres y las bandas de la colección.</translation>
    </message>
    <message>
        <source>Mend at once</source>
        <translation>Corregir enseguida</translation>
    </message>
    <message>
        <source>Any of these. none: only tell. register: register the files that no tile has, each tile with its cover geometry, unless its files would fail. reingest: have tiles ingested again whose files have changed, or that would pass now. delete: delete the registration of tiles that have no file. delete-incomplete: the same for tiles of which some files are gone. derive-cover: outline the valid data of tiles whose cover geometry is only the bounding box. Files are never changed.</source>
        <translation>Cualquiera de estos valores. none: solo informar. register: registrar los archivos que no tiene ninguna tesela, cada tesela con su geometría de cobertura, salvo que sus archivos fueran a fallar. reingest: hacer que se vuelvan a ingerir las teselas cuyos archivos han cambiado o que ahora pasarían. delete: eliminar el registro de las teselas sin ningún archivo. delete-incomplete: lo mismo para las teselas a las que les falta algún archivo. derive-cover: trazar el contorno de los datos válidos de las teselas cuya geometría de cobertura es solo la extensión. Los archivos no se modifican nunca.</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>“{text}” is not a number. Write it with a point, such as -9999 or 0.5.</source>
        <translation>«{text}» no es un número. Escríbalo con punto, como -9999 o 0.5.</translation>
    </message>
    <message>
        <source>NaN is always no data and need not be set. Enter a finite number, or nothing.</source>
        <translation>NaN significa siempre ausencia de datos y no hace falta definirlo. Introduzca un número finito, o nada.</translation>
    </message>
    <message>
        <source>The band has no name.</source>
        <translation>La banda no tiene nombre.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {most} are allowed.</source>
        <translation>El nombre tiene {count} caracteres; se permiten {most}.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a band. Use letters, digits, _ and $, and do not begin with a digit: scripts use it.</source>
        <translation>«{name}» no es un nombre de banda. Use letras, dígitos, _ y $, y no empiece por un dígito: lo usan los scripts.</translation>
    </message>
    <message>
        <source>“{name}” is a word of JavaScript: scripts could not use the band.</source>
        <translation>«{name}» es una palabra de JavaScript: los scripts no podrían usar la banda.</translation>
    </message>
    <message>
        <source>Two bands are called “{name}”.</source>
        <translation>Dos bandas se llaman «{name}».</translation>
    </message>
    <message>
        <source>The source stands in the name of a file, in place of (BAND): it cannot hold a slash.</source>
        <translation>La fuente figura en el nombre de un archivo, en lugar de (BAND): no puede contener una barra.</translation>
    </message>
    <message>
        <source>The band in the file is a whole number from 1 to {most}.</source>
        <translation>La banda del archivo es un número entero de 1 a {most}.</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Remove the selected bands</source>
        <translation>Quitar las bandas seleccionadas</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Tomar las bandas de una capa ráster o de archivos</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Añadir una banda</translation>
    </message>
    <message>
        <source>Remove the selected bands (Del)</source>
        <translation>Quitar las bandas seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read bands from files</source>
        <translation>Leer bandas de archivos</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</source>
        <translation>Rásteres (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the bands …</source>
        <translation>Leyendo las bandas …</translation>
    </message>
    <message>
        <source>Reading the bands of {count} file(s)</source>
        <translation>Leyendo las bandas de {count} archivo(s)</translation>
    </message>
    <message>
        <source>{count} band(s) left out: they were there.</source>
        <translation>{count} banda(s) omitida(s): ya estaban.</translation>
    </message>
    <message>
        <source>{count} band(s) read.</source>
        <translation>{count} banda(s) leída(s).</translation>
    </message>
</context>
<context>
    <name>BandsModel</name>
    <message>
        <source>The service lets no band be added once the collection has tiles. Create another collection for them.</source>
        <translation>El servicio no permite añadir bandas una vez que la colección tiene teselas. Cree otra colección para ellas.</translation>
    </message>
    <message>
        <source>A collection has {most} bands at most.</source>
        <translation>Una colección tiene como máximo {most} bandas.</translation>
    </message>
    <message>
        <source>Select a band first.</source>
        <translation>Seleccione primero una banda.</translation>
    </message>
    <message>
        <source>The service lets not all bands be removed while the collection has tiles.</source>
        <translation>El servicio no permite quitar todas las bandas mientras la colección tenga teselas.</translation>
    </message>
    <message>
        <source>Band {number}: {problem}</source>
        <translation>Banda {number}: {problem}</translation>
    </message>
    <message>
        <source>The values of this source are {known} at the service, which cannot be changed any more.</source>
        <translation>Los valores de esta fuente son {known} en el servicio, y eso ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Choose “A value for each band” under “No data” to enter it here.</source>
        <translation>Elija «Un valor para cada banda» en «Sin datos» para introducirlo aquí.</translation>
    </message>
    <message>
        <source>The service lets only names and no data of bands be changed once the collection has tiles. Create another collection for other files.</source>
        <translation>El servicio solo permite cambiar los nombres y los valores sin datos de las bandas una vez que la colección tiene teselas. Cree otra colección para otros archivos.</translation>
    </message>
    <message>
        <source>The service lets the sample format not be changed once it is set.</source>
        <translation>El servicio no permite cambiar el formato de muestra una vez definido.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Band in file</source>
        <translation>Banda en el archivo</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>What scripts call the band</source>
        <translation>Cómo llaman los scripts a la banda</translation>
    </message>
    <message>
        <source>What stands in the names of files in place of (BAND); the name if it is empty</source>
        <translation>Lo que figura en los nombres de archivo en lugar de (BAND); el nombre si está vacío</translation>
    </message>
    <message>
        <source>Which band of that file, counted from 1</source>
        <translation>Qué banda de ese archivo, contada desde 1</translation>
    </message>
    <message>
        <source>Bits of a value: 8, 16 or 32</source>
        <translation>Bits por valor: 8, 16 o 32</translation>
    </message>
    <message>
        <source>UINT: whole and not negative. INT: whole. FLOAT: with decimals</source>
        <translation>UINT: entero no negativo. INT: entero. FLOAT: con decimales</translation>
    </message>
    <message>
        <source>The value of pixels without data; NaN always is</source>
        <translation>El valor de los píxeles sin datos; NaN lo es siempre</translation>
    </message>
</context>
<context>
    <name>BandsReading</name>
    <message>
        <source>{count} file(s) left out: bands of the same source in other tiles.</source>
        <translation>{count} archivo(s) omitido(s): bandas de la misma fuente en otras teselas.</translation>
    </message>
    <message>
        <source>“{name}” left out: the service does not take values of the type {dtype}.</source>
        <translation>«{name}» omitido: el servicio no acepta valores del tipo {dtype}.</translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>This connection is not there any more, or not open: connect again.</source>
        <translation>Esta conexión ya no existe, o no está abierta: conéctese de nuevo.</translation>
    </message>
</context>
<context>
    <name>BrowserItems</name>
    <message>
        <source>Connections, their collections and tiles</source>
        <translation>Conexiones, sus colecciones y teselas</translation>
    </message>
    <message>
        <source>No connection yet: double-click to begin</source>
        <translation>Aún no hay conexiones: haga doble clic para empezar</translation>
    </message>
    <message>
        <source>Not connected: double-click to connect</source>
        <translation>No conectado: haga doble clic para conectar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Double-click to connect: QGIS will ask for the master password of its authentication database.</source>
        <translation>Haga doble clic para conectar: QGIS pedirá la contraseña maestra de su base de datos de autenticación.</translation>
    </message>
    <message>
        <source>Double-click to connect</source>
        <translation>Haga doble clic para conectar</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Aún no hay colecciones</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No tile yet</source>
        <translation>Aún no hay teselas</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Fecha de captación (UTC)</translation>
    </message>
    <message>
        <source>More … (the first {count} are listed)</source>
        <translation>Más … (se listan los primeros {count})</translation>
    </message>
    <message>
        <source>Double-click to list more, or press Enter</source>
        <translation>Haga doble clic para listar más, o pulse Intro</translation>
    </message>
</context>
<context>
    <name>BrowserMenus</name>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Añadir una conexión…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Probar sin cuenta</translation>
    </message>
    <message>
        <source>&amp;Open in the panel</source>
        <translation>A&amp;brir en el panel</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Add tiles to the map</source>
        <translation>Añadir te&amp;selas al mapa</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>&amp;Registrar rásteres…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Zoom to tile</source>
        <translation>&amp;Zoom a la tesela</translation>
    </message>
    <message>
        <source>&amp;Open its collection in the panel</source>
        <translation>A&amp;brir su colección en el panel</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>Por &amp;qué falló…</translation>
    </message>
    <message>
        <source>Open the &amp;files as layers</source>
        <translation>Abrir los arc&amp;hivos como capas</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>C&amp;opiar ruta</translation>
    </message>
    <message>
        <source>&amp;List more</source>
        <translation>&amp;Listar más</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copiar &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>Copiar los &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>C&amp;opiar rutas</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
</context>
<context>
    <name>BucketAccess</name>
    <message>
        <source>An authentication entry of the method “{method}” holds no keys of a bucket.</source>
        <translation>Una configuración de autenticación del método «{method}» no contiene las claves de un bucket.</translation>
    </message>
    <message>
        <source>Both an authentication entry and an AWS profile are given for the bucket.</source>
        <translation>Para el bucket se dan tanto una configuración de autenticación como un perfil de AWS.</translation>
    </message>
    <message>
        <source>Give one of them: they may belong to different accounts.</source>
        <translation>Dé solo una de las dos cosas: pueden pertenecer a cuentas distintas.</translation>
    </message>
    <message>
        <source>Use an entry of the method “Basic” (the access key as user name, its secret as password) or “AWS S3”.</source>
        <translation>Use una configuración del método «Basic» (la clave de acceso como nombre de usuario y su secreto como contraseña) o «AWS S3».</translation>
    </message>
    <message>
        <source>Choose another entry, or make one of the method “Basic”: the access key as user name, its secret as password.</source>
        <translation>Elija otra configuración, o cree una del método «Basic»: la clave de acceso como nombre de usuario y su secreto como contraseña.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the entry empty and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name an AWS profile.</source>
        <translation>Fuera de la ventana de QGIS, indique un archivo con la contraseña maestra en QGIS_AUTH_PASSWORD_FILE, o deje vacía la configuración y defina AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY, o indique un perfil de AWS.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no keys of a bucket.</source>
        <translation>La configuración de autenticación «{name}» no contiene las claves de un bucket.</translation>
    </message>
</context>
<context>
    <name>BucketCheck</name>
    <message>
        <source>The bucket was looked for at Amazon, but the Copernicus Data Space reads buckets of the Copernicus clouds.</source>
        <translation>El bucket se buscó en Amazon, pero Copernicus Data Space lee los buckets de las nubes de Copernicus.</translation>
    </message>
    <message>
        <source>Enter their endpoint, such as {endpoint}.</source>
        <translation>Introduzca su punto de acceso, por ejemplo {endpoint}.</translation>
    </message>
    <message>
        <source>The bucket is the folder {folder}, with {count} .tif or .tiff files.</source>
        <translation>El bucket es la carpeta {folder}, con {count} archivos .tif o .tiff.</translation>
    </message>
</context>
<context>
    <name>BucketPage</name>
    <message>
        <source>The sandbox&apos;s buckets are folders of this computer, in {folder}. No keys are needed.</source>
        <translation>Los buckets del entorno de pruebas son carpetas de este equipo, en {folder}. No hacen falta claves.</translation>
    </message>
    <message>
        <source>For QGIS to list buckets, open their rasters and upload files. The service itself does not use these keys: a bucket&apos;s policy lets it in. What is left empty is taken from the environment, as Amazon&apos;s tools do.</source>
        <translation>Para que QGIS liste los buckets, abra sus rásteres y suba archivos. El servicio en sí no usa estas claves: le da acceso la política del bucket. Lo que queda vacío se toma del entorno, como hacen las herramientas de Amazon.</translation>
    </message>
    <message>
        <source>Enter the name of a bucket first.</source>
        <translation>Introduzca primero el nombre de un bucket.</translation>
    </message>
    <message>
        <source>Which account this deployment reads with is not known: ask those who run it.</source>
        <translation>No se sabe con qué cuenta lee este despliegue: pregunte a quienes lo gestionan.</translation>
    </message>
    <message>
        <source>Copy the policy that lets the service read this bucket; paste it where the bucket is administered</source>
        <translation>Copiar la política que permite al servicio leer este bucket; péguela donde se administra el bucket</translation>
    </message>
    <message>
        <source>for example: {address}</source>
        <translation>por ejemplo: {address}</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Looking at the bucket {bucket} …</source>
        <translation>Examinando el bucket {bucket} …</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Detener la prueb&amp;a</translation>
    </message>
    <message>
        <source>Testing the bucket {bucket}</source>
        <translation>Probando el bucket {bucket}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&amp;Test bucket</source>
        <translation>Pr&amp;obar bucket</translation>
    </message>
    <message>
        <source>This policy is on the clipboard. Paste it where the bucket is administered; if the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Esta política está en el portapapeles. Péguela donde se administra el bucket; si el bucket ya tiene una política, añada la instrucción a esa.</translation>
    </message>
    <message>
        <source>About bucket access</source>
        <translation>Acerca del acceso a los buckets</translation>
    </message>
    <message>
        <source>&amp;Keys of the bucket</source>
        <translation>C&amp;laves del bucket</translation>
    </message>
    <message>
        <source>Keys of the bucket</source>
        <translation>Claves del bucket</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (access key as user name, its secret as password) or “AWS S3”</source>
        <translation>Una configuración del método «Basic» (clave de acceso como nombre de usuario, secreto como contraseña) o «AWS S3»</translation>
    </message>
    <message>
        <source>AWS &amp;profile</source>
        <translation>&amp;Perfil de AWS</translation>
    </message>
    <message>
        <source>Name of a profile in ~/.aws/credentials or ~/.aws/config, instead of an entry</source>
        <translation>Nombre de un perfil de ~/.aws/credentials o ~/.aws/config, en lugar de una configuración</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>Punto de acc&amp;eso</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon</source>
        <translation>Dirección del almacenamiento de objetos, fuera de Amazon</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Region of the bucket; Amazon tells the right one by itself</source>
        <translation>Región del bucket; Amazon indica por sí mismo la correcta</translation>
    </message>
    <message>
        <source>for example: eu-central-1</source>
        <translation>por ejemplo: eu-central-1</translation>
    </message>
    <message>
        <source>B&amp;ucket to test</source>
        <translation>Bucket &amp;que probar</translation>
    </message>
    <message>
        <source>Name of a bucket, without s3:// and without folders; it is not saved</source>
        <translation>Nombre de un bucket, sin s3:// y sin carpetas; no se guarda</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>por ejemplo: mi-bucket</translation>
    </message>
    <message>
        <source>Look at the bucket with these keys, step by step; nothing in it is changed</source>
        <translation>Examinar el bucket con estas claves, paso a paso; no se cambia nada en él</translation>
    </message>
    <message>
        <source>Copy bucket po&amp;licy</source>
        <translation>Copiar política &amp;del bucket</translation>
    </message>
    <message>
        <source>Findings about the bucket</source>
        <translation>Hallazgos sobre el bucket</translation>
    </message>
    <message>
        <source>What was found about the bucket, and what to do</source>
        <translation>Lo que se ha hallado sobre el bucket y qué hacer</translation>
    </message>
</context>
<context>
    <name>BucketParameters</name>
    <message>
        <source>Keys of the bucket</source>
        <translation>Claves del bucket</translation>
    </message>
    <message>
        <source>Authentication entry with the keys of the bucket: method “Basic” (the access key as user name, its secret as password) or “AWS S3”. The keys are used for this bucket alone. Empty: the AWS profile or, without one, what the connection says (its page “Buckets”), else the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES for a public bucket).</source>
        <translation>Configuración de autenticación con las claves del bucket: método «Basic» (la clave de acceso como nombre de usuario y su secreto como contraseña) o «AWS S3». Las claves se usan solo para este bucket. Vacío: el perfil de AWS o, si no hay, lo que diga la conexión (su página «Buckets»), o si no el entorno (AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES para un bucket público).</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Perfil de AWS</translation>
    </message>
    <message>
        <source>Name of a profile in the files ~/.aws/credentials or ~/.aws/config whose keys are used for the bucket.</source>
        <translation>Nombre de un perfil de los archivos ~/.aws/credentials o ~/.aws/config cuyas claves se usan para el bucket.</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>Punto de acceso S3</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon: such as https://s3.waw3-1.cloudferro.com for the Copernicus Data Space. Empty: the environment variable AWS_S3_ENDPOINT, else Amazon.</source>
        <translation>Dirección del almacenamiento de objetos, fuera de Amazon: por ejemplo https://s3.waw3-1.cloudferro.com para Copernicus Data Space. Vacío: la variable de entorno AWS_S3_ENDPOINT, o si no Amazon.</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>Región S3</translation>
    </message>
    <message>
        <source>Region of the bucket, such as eu-central-1. Empty: that of the authentication entry, the profile or the environment; Amazon tells the right one by itself.</source>
        <translation>Región del bucket, por ejemplo eu-central-1. Vacío: la de la configuración de autenticación, del perfil o del entorno; Amazon indica por sí mismo la correcta.</translation>
    </message>
</context>
<context>
    <name>BucketPolicy</name>
    <message>
        <source>Bucket policy</source>
        <translation>Política del bucket</translation>
    </message>
    <message>
        <source>Writes the policy that lets the service read a bucket: three actions, this bucket, the account of the deployment, nothing else. Paste it where the bucket is administered, or give it to “aws s3api put-bucket-policy”. Nothing is changed by this algorithm.</source>
        <translation>Escribe la política que permite al servicio leer un bucket: tres acciones, este bucket, la cuenta del despliegue, nada más. Péguela donde se administra el bucket, o pásela a «aws s3api put-bucket-policy». Este algoritmo no cambia nada.</translation>
    </message>
    <message>
        <source>With the check it also looks at the bucket with your keys: does the endpoint answer, are the keys accepted, is there such a bucket, is it in the region that the deployment reads from, can it be listed, are there GeoTIFFs, can one be read. Each finding says what to do.</source>
        <translation>Con la comprobación examina además el bucket con sus claves: si el punto de acceso responde, si se aceptan las claves, si existe el bucket, si está en la región que lee el despliegue, si se puede listar, si hay GeoTIFF, si se puede leer uno. Cada hallazgo dice qué hacer.</translation>
    </message>
    <message>
        <source>Whether the policy is in force cannot be seen from here; register one tile to know.</source>
        <translation>Desde aquí no se puede ver si la política está en vigor; registre una tesela para saberlo.</translation>
    </message>
    <message>
        <source>The policy as JSON.</source>
        <translation>La política como JSON.</translation>
    </message>
    <message>
        <source>False when the check found an error; true without a check.</source>
        <translation>Falso si la comprobación encontró un error; verdadero sin comprobación.</translation>
    </message>
    <message>
        <source>A page (HTML) with the findings and the policy. Optional.</source>
        <translation>Una página (HTML) con los hallazgos y la política. Opcional.</translation>
    </message>
    <message>
        <source>A table, one row a finding: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Optional; empty without a check.</source>
        <translation>Una tabla, una fila por hallazgo: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Opcional; vacía sin comprobación.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings and the policy.</source>
        <translation>Página de los hallazgos y la política.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabla de los hallazgos.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Which account {deployment} reads with is not known. Choose a DEPLOYMENT, or give the account as PRINCIPAL.</source>
        <translation>No se sabe con qué cuenta lee {deployment}. Elija un DEPLOYMENT, o dé la cuenta como PRINCIPAL.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Which deployment is to read the bucket: that of the connection, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon), or cdse (Copernicus Data Space). No credentials of it are needed.</source>
        <translation>El despliegue que debe leer el bucket: el de la conexión, aws-eu (AWS EU, Fráncfort), aws-us-west (AWS US West, Oregón) o cdse (Copernicus Data Space). No hacen falta credenciales suyas.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket: the name alone, no s3://.</source>
        <translation>Nombre del bucket S3: solo el nombre, sin s3://.</translation>
    </message>
    <message>
        <source>Check the bucket</source>
        <translation>Comprobar el bucket</translation>
    </message>
    <message>
        <source>Looks at the bucket with your keys and tells what is wrong with it.</source>
        <translation>Examina el bucket con sus claves y dice qué falla en él.</translation>
    </message>
    <message>
        <source>Prefix to look under</source>
        <translation>Prefijo donde buscar</translation>
    </message>
    <message>
        <source>Beginning of the keys where the check looks for GeoTIFFs, such as scenes/2024/. Empty: the whole bucket.</source>
        <translation>Principio de las claves donde la comprobación busca GeoTIFF, por ejemplo scenes/2024/. Vacío: todo el bucket.</translation>
    </message>
    <message>
        <source>Account of the service</source>
        <translation>Cuenta del servicio</translation>
    </message>
    <message>
        <source>Account that the service reads with, for a deployment that is not one of the vendor&apos;s: 12 digits (Amazon), 32 hexadecimal digits (Copernicus clouds), or an ARN. Empty: that of the deployment.</source>
        <translation>Cuenta con la que lee el servicio, para un despliegue que no es del proveedor: 12 dígitos (Amazon), 32 dígitos hexadecimales (nubes de Copernicus) o un ARN. Vacío: la del despliegue.</translation>
    </message>
</context>
<context>
    <name>BucketReport</name>
    <message>
        <source>Bucket {bucket} for {deployment}</source>
        <translation>Bucket {bucket} para {deployment}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>This policy lets the service read the bucket and nothing else. Where the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Esta política permite al servicio leer el bucket y nada más. Si el bucket ya tiene una política, añada la instrucción a esa.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Qué hacer: {fix}</translation>
    </message>
</context>
<context>
    <name>BusyBox</name>
    <message>
        <source>{work} (and {count} more)</source>
        <translation>{work} (y {count} más)</translation>
    </message>
    <message>
        <source>Stopping: {work}</source>
        <translation>Deteniendo: {work}</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Detener: {work}</translation>
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
        <translation>Comprobar rásteres</translation>
    </message>
    <message>
        <source>Tells of raster files whether the service will ingest them, and what to do about those that it will not: internal tiles at every overview level, overviews, CRS, compression, bands, bit depths, no data, extents, names, the size of the header. Only headers are read; nothing is sent.</source>
        <translation>Dice de archivos ráster si el servicio los ingerirá, y qué hacer con los que no: teselas internas en cada nivel de vistas generales, vistas generales, SRC, compresión, bandas, profundidad de bits, sin datos, extensiones, nombres, tamaño de la cabecera. Solo se leen las cabeceras; no se envía nada.</translation>
    </message>
    <message>
        <source>Errors make ingestion fail. Warnings are served, but slowly or not as expected. Most errors are cured by “Prepare COG”.</source>
        <translation>Los errores hacen fallar la ingesta. Con advertencias los datos se sirven, pero despacio o no como se espera. «Preparar COG» remedia la mayoría de los errores.</translation>
    </message>
    <message>
        <source>With a collection the files are also compared with its bands, their formats and no data. Files that cannot be read are findings, too: the algorithm itself fails only when it can check nothing.</source>
        <translation>Con una colección, los archivos se comparan además con sus bandas, los formatos y los valores sin datos. Los archivos que no se pueden leer también son hallazgos: el algoritmo solo falla si no puede comprobar nada.</translation>
    </message>
    <message>
        <source>True when there is no error.</source>
        <translation>Verdadero si no hay ningún error.</translation>
    </message>
    <message>
        <source>How many errors were found.</source>
        <translation>Número de errores encontrados.</translation>
    </message>
    <message>
        <source>How many warnings were found.</source>
        <translation>Número de advertencias encontradas.</translation>
    </message>
    <message>
        <source>A page (HTML) with every finding and what to do. Optional.</source>
        <translation>Una página (HTML) con cada hallazgo y qué hacer. Opcional.</translation>
    </message>
    <message>
        <source>A table, one row a finding: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Optional.</source>
        <translation>Una tabla, una fila por hallazgo: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Opcional.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings.</source>
        <translation>Página de los hallazgos.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabla de los hallazgos.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Número de errores</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Número de advertencias</translation>
    </message>
    <message>
        <source>Tiles checked: {tiles}, errors: {errors}, warnings: {warnings}</source>
        <translation>Teselas comprobadas: {tiles}, errores: {errors}, advertencias: {warnings}</translation>
    </message>
    <message>
        <source>{name}: nothing found</source>
        <translation>{name}: nada que señalar</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of files (local, /vsis3/…, /vsicurl/…), also of such that cannot be opened.</source>
        <translation>Capas ráster con archivos, o rutas de archivos (locales, /vsis3/…, /vsicurl/…), también de los que no se pueden abrir.</translation>
    </message>
    <message>
        <source>The rasters are the band files of one tile</source>
        <translation>Los rásteres son los archivos de banda de una tesela</translation>
    </message>
    <message>
        <source>Then they are also compared with one another: extents, CRS, extensions, names. Without, each is looked at by itself.</source>
        <translation>Entonces se comparan también entre sí: extensiones, SRC, extensiones de archivo, nombres. Si no, cada uno se examina por separado.</translation>
    </message>
    <message>
        <source>Collection id (empty: none)</source>
        <translation>ID de la colección (vacío: ninguna)</translation>
    </message>
    <message>
        <source>Id of the collection that the files are meant for, a UUID: its bands, their formats and no data are compared. Empty: no connection is needed.</source>
        <translation>ID de la colección a la que se destinan los archivos, un UUID: se comparan sus bandas, los formatos y los valores sin datos. Vacío: no hace falta conexión.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of rasters for Sentinel Hub BYOC</source>
        <translation>Comprobación de rásteres para Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>{fit} of {total} tiles passed: nothing speaks against their ingestion.</source>
        <translation>{fit} de {total} teselas han pasado: nada se opone a su ingesta.</translation>
    </message>
    <message>
        <source>Nothing found: it can be ingested.</source>
        <translation>Nada que señalar: se puede ingerir.</translation>
    </message>
    <message>
        <source>It can be ingested.</source>
        <translation>Se puede ingerir.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is. “Prepare COG” makes it fit.</source>
        <translation>No se ingeriría tal como está. «Preparar COG» la hace apta.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is.</source>
        <translation>No se ingeriría tal como está.</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Encontrado: {found}. Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>The service would say: “{text}”</source>
        <translation>El servicio diría: «{text}»</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Qué hacer: {fix}</translation>
    </message>
</context>
<context>
    <name>CogConversion</name>
    <message>
        <source>Folder for the converted files</source>
        <translation>Carpeta de los archivos convertidos</translation>
    </message>
    <message>
        <source>Converting the files of {path}</source>
        <translation>Convirtiendo los archivos de {path}</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Ya hay un archivo {path}.</translation>
    </message>
    <message>
        <source>Choose another folder: nothing is written over.</source>
        <translation>Elija otra carpeta: no se sobrescribe nada.</translation>
    </message>
</context>
<context>
    <name>CollectionCommands</name>
    <message>
        <source>Create a collection…</source>
        <translation>Crear una colección…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Crear una colección</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit name, no data and bands, as far as the service allows</source>
        <translation>Editar el nombre, el valor sin datos y las bandas, en lo que permita el servicio</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Give the collection another name</source>
        <translation>Dar otro nombre a la colección</translation>
    </message>
    <message>
        <source>Zoom to extent</source>
        <translation>Zoom a la extensión</translation>
    </message>
    <message>
        <source>Show where its tiles are on the map</source>
        <translation>Mostrar dónde están sus teselas en el mapa</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy the collection&apos;s id to the clipboard</source>
        <translation>Copiar el ID de la colección al portapapeles</translation>
    </message>
    <message>
        <source>Copy tiles to another collection…</source>
        <translation>Copiar teselas a otra colección…</translation>
    </message>
    <message>
        <source>Let another collection have the ingested tiles, too</source>
        <translation>Dar también a otra colección las teselas ingeridas</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete the collection with the registration of its tiles; files stay in the bucket</source>
        <translation>Eliminar la colección con el registro de sus teselas; los archivos quedan en el bucket</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>Choose a collection first.</source>
        <translation>Elija primero una colección.</translation>
    </message>
    <message>
        <source>The collection “{name}” was created.</source>
        <translation>Se ha creado la colección «{name}».</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>ID: {id}</translation>
    </message>
    <message>
        <source>A collection needs a name: “{name}” keeps its own.</source>
        <translation>Una colección necesita un nombre: «{name}» conserva el suyo.</translation>
    </message>
    <message>
        <source>Renaming the collection “{name}”</source>
        <translation>Cambiando el nombre de la colección «{name}»</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed, but look at the details.</source>
        <translation>Se ha cambiado la colección «{name}», pero mire los detalles.</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed.</source>
        <translation>Se ha cambiado la colección «{name}».</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was changed.</source>
        <translation>La colección «{name}» ya está así: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The id of “{name}” is on the clipboard: {id}</source>
        <translation>El ID de «{name}» está en el portapapeles: {id}</translation>
    </message>
    <message>
        <source>Asking for the extent of “{name}”</source>
        <translation>Pidiendo la extensión de «{name}»</translation>
    </message>
    <message>
        <source>“{name}” has no extent yet: the service works it out a few minutes after a tile was ingested.</source>
        <translation>«{name}» aún no tiene extensión: el servicio la calcula unos minutos después de ingerir una tesela.</translation>
    </message>
    <message>
        <source>The extent of “{name}” cannot be shown in the coordinate reference system of the map. Choose another one for the project.</source>
        <translation>La extensión de «{name}» no se puede mostrar en el sistema de referencia de coordenadas del mapa. Elija otro para el proyecto.</translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted with the registration of {count} tile(s).</source>
        <translation>Se ha eliminado la colección «{name}» con el registro de {count} tesela(s).</translation>
    </message>
    <message>
        <source>Id: {id}
Its files are still in the bucket “{bucket}”.</source>
        <translation>ID: {id}
Sus archivos siguen en el bucket «{bucket}».</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>One value for all bands</source>
        <translation>Un valor para todas las bandas</translation>
    </message>
    <message>
        <source>A value for each band</source>
        <translation>Un valor para cada banda</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Edit collection “{name}”</source>
        <translation>Editar la colección «{name}»</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them.</source>
        <translation>Si aquí no hay bandas, las aporta la primera tesela.</translation>
    </message>
    <message>
        <source>Reading the collection …</source>
        <translation>Leyendo la colección …</translation>
    </message>
    <message>
        <source>Reading the collection “{name}”</source>
        <translation>Leyendo la colección «{name}»</translation>
    </message>
    <message>
        <source>The service lets the bucket not be changed once the collection has tiles.</source>
        <translation>El servicio no permite cambiar el bucket una vez que la colección tiene teselas.</translation>
    </message>
    <message>
        <source>The collection has tiles: the service lets its name, its no data and the names of its bands be changed, and bands be removed. What is grey cannot be changed.</source>
        <translation>La colección tiene teselas: el servicio permite cambiar su nombre, su valor sin datos y los nombres de sus bandas, y quitar bandas. Lo que está en gris no se puede cambiar.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that holds the files.</source>
        <translation>Introduzca el nombre del bucket que contiene los archivos.</translation>
    </message>
    <message>
        <source>“{bucket}” is not the bare name of a bucket: leave out s3://, folders and blanks.</source>
        <translation>«{bucket}» no es el simple nombre de un bucket: omita s3://, carpetas y espacios.</translation>
    </message>
    <message>
        <source>Enter the value of no data, or choose that it is not set.</source>
        <translation>Introduzca el valor sin datos, o elija que no esté definido.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Creando …</translation>
    </message>
    <message>
        <source>Creating collection “{name}”</source>
        <translation>Creando la colección «{name}»</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Saving the collection “{name}”</source>
        <translation>Guardando la colección «{name}»</translation>
    </message>
    <message>
        <source>Stopped: the collection was not read. Close the window and open it again.</source>
        <translation>Detenido: no se ha leído la colección. Cierre la ventana y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the service had done it already.</source>
        <translation>Detenido. Actualice la lista para ver si el servicio ya lo había hecho.</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Crear una colección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What the collection is called in your account</source>
        <translation>Cómo se llama la colección en su cuenta</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>The name of the S3 bucket that holds the files, without s3:// and without a folder</source>
        <translation>El nombre del bucket S3 que contiene los archivos, sin s3:// y sin carpeta</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>por ejemplo: mi-bucket</translation>
    </message>
    <message>
        <source>No &amp;data</source>
        <translation>Sin &amp;datos</translation>
    </message>
    <message>
        <source>The value of pixels without data: one for all bands or one for each band, not both. NaN is always no data</source>
        <translation>El valor de los píxeles sin datos: uno para todas las bandas o uno para cada banda, no ambos. NaN es siempre sin datos</translation>
    </message>
    <message>
        <source>The value of pixels without data, in all bands</source>
        <translation>El valor de los píxeles sin datos, en todas las bandas</translation>
    </message>
    <message>
        <source>No data of all bands</source>
        <translation>Valor sin datos de todas las bandas</translation>
    </message>
    <message>
        <source>for example: 0</source>
        <translation>por ejemplo: 0</translation>
    </message>
    <message>
        <source>B&amp;ands</source>
        <translation>B&amp;andas</translation>
    </message>
    <message>
        <source>Read from a &amp;raster</source>
        <translation>Leer de un &amp;ráster</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Tomar las bandas de una capa ráster o de archivos</translation>
    </message>
    <message>
        <source>Read bands from a raster</source>
        <translation>Leer las bandas de un ráster</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Añadir una banda</translation>
    </message>
    <message>
        <source>Remove bands</source>
        <translation>Quitar bandas</translation>
    </message>
    <message>
        <source>Remove the selected bands</source>
        <translation>Quitar las bandas seleccionadas</translation>
    </message>
    <message>
        <source>Double-click a cell, or press F2, to change it; what is grey says why it cannot be changed</source>
        <translation>Haga doble clic en una celda, o pulse F2, para cambiarla; lo que está en gris dice por qué no se puede cambiar</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them. The bucket must be in the region of the deployment, and its policy must let Sentinel Hub read it.</source>
        <translation>Si aquí no hay bandas, las aporta la primera tesela. El bucket debe estar en la región del despliegue, y su política debe permitir que Sentinel Hub lo lea.</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Lo que hay que corregir</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Lo que respondió el servicio</translation>
    </message>
</context>
<context>
    <name>CollectionSaving</name>
    <message>
        <source>Close the window and edit the collection again.</source>
        <translation>Cierre la ventana y edite la colección de nuevo.</translation>
    </message>
    <message>
        <source>The bands of the collection “{name}” were changed elsewhere meanwhile.</source>
        <translation>Entretanto se han cambiado en otro sitio las bandas de la colección «{name}».</translation>
    </message>
    <message>
        <source>The collection “{name}” has got tiles meanwhile: its bands and its bucket cannot be changed like this.</source>
        <translation>Entretanto la colección «{name}» ha recibido teselas: sus bandas y su bucket no se pueden cambiar así.</translation>
    </message>
</context>
<context>
    <name>CollectionsDesk</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No collection holds this text.</source>
        <translation>Ninguna colección contiene este texto.</translation>
    </message>
    <message>
        <source>There is no collection yet: create one with the + button.</source>
        <translation>Aún no hay ninguna colección: cree una con el botón +.</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 colección</translation>
    </message>
    <message>
        <source>{count} collections</source>
        <translation>{count} colecciones</translation>
    </message>
    <message>
        <source>{counted} so far, the rest is on its way: sorting needs all of them</source>
        <translation>{counted} hasta ahora, el resto está en camino: para ordenar hacen falta todas</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>Listing collections</source>
        <translation>Listando colecciones</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Fecha de captación (UTC)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creación (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{days} (some tiles)</source>
        <translation>{days} (algunas teselas)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>West, south – east, north</source>
        <translation>Oeste, sur – este, norte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The service is about to update times and extent: refresh in a few minutes.</source>
        <translation>El servicio está a punto de actualizar fechas y extensión: actualice dentro de unos minutos.</translation>
    </message>
</context>
<context>
    <name>CollectionsPanel</name>
    <message>
        <source>&amp;Collections</source>
        <translation>Co&amp;lecciones</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create a collection…</source>
        <translation>Crear una colección…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Crear una colección</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the collection: name, no data, bands</source>
        <translation>Editar la colección: nombre, sin datos, bandas</translation>
    </message>
    <message>
        <source>Edit the collection</source>
        <translation>Editar la colección</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Eliminar la colección</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with the collection: rename, zoom, copy tiles, columns</source>
        <translation>Más acciones con la colección: cambiar nombre, zoom, copiar teselas, columnas</translation>
    </message>
    <message>
        <source>More to do with the collection</source>
        <translation>Más acciones con la colección</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>List the collections again</source>
        <translation>Listar de nuevo las colecciones</translation>
    </message>
    <message>
        <source>Refresh collections</source>
        <translation>Actualizar colecciones</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Mostrar solo las colecciones que el servicio encuentra con estas palabras; un | entre palabras significa: una de ellas</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Buscar colecciones</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Estado de la lista de colecciones</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The sandbox does not run.</source>
        <translation>El entorno de pruebas no está en marcha.</translation>
    </message>
    <message>
        <source>Connect to “{name}” in the panel: that starts it.</source>
        <translation>Conéctese a «{name}» en el panel: eso lo pone en marcha.</translation>
    </message>
    <message>
        <source>Testing the connection “{name}”</source>
        <translation>Probando la conexión «{name}»</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove the connection “{name}” from QGIS, with the credentials that were entered for it? Collections and tiles at the service stay as they are.</source>
        <translation>¿Quitar de QGIS la conexión «{name}», con las credenciales que se introdujeron para ella? Las colecciones y teselas del servicio quedan como están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Enter client id and secret</source>
        <translation>Introducir ID y secreto de cliente</translation>
    </message>
    <message>
        <source>Choose an authentication entry</source>
        <translation>Elegir una configuración de autenticación</translation>
    </message>
    <message>
        <source>Edit connection “{name}”</source>
        <translation>Editar la conexión «{name}»</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>como está guardado</translation>
    </message>
    <message>
        <source>Create an OAuth client in the settings of your account and copy its id and secret. They are kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>Cree un cliente OAuth en la configuración de su cuenta y copie su ID y su secreto. Se guardan cifrados en la base de datos de autenticación de QGIS, en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both, or make one with the + button.</source>
        <translation>Elija una configuración del método «Basic» (ID de cliente como nombre de usuario, secreto como contraseña) u «OAuth2» con ambos, o cree una con el botón +.</translation>
    </message>
    <message>
        <source>✗ Entries of the method “{method}” hold no client id and client secret. Choose one of the method “Basic” or “OAuth2”.</source>
        <translation>✗ Las configuraciones del método «{method}» no contienen ID ni secreto de cliente. Elija una del método «Basic» u «OAuth2».</translation>
    </message>
    <message>
        <source>Its user name is used as client id, its password as client secret.</source>
        <translation>Su nombre de usuario se usa como ID de cliente y su contraseña como secreto de cliente.</translation>
    </message>
    <message>
        <source>Its client id and client secret are used; the token address is the one above.</source>
        <translation>Se usan su ID y su secreto de cliente; la dirección de los tokens es la indicada arriba.</translation>
    </message>
    <message>
        <source>Only one of client id and client secret is filled in.</source>
        <translation>Solo se ha rellenado uno de los dos: ID o secreto de cliente.</translation>
    </message>
    <message>
        <source>Enter both; to keep those stored leave both empty.</source>
        <translation>Introduzca ambos; para conservar los guardados, deje ambos vacíos.</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Introduzca ambos.</translation>
    </message>
    <message>
        <source>No authentication entry is chosen.</source>
        <translation>No se ha elegido ninguna configuración de autenticación.</translation>
    </message>
    <message>
        <source>Choose one, or enter client id and secret instead.</source>
        <translation>Elija una, o introduzca en su lugar el ID y el secreto de cliente.</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Detener la prueb&amp;a</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Preguntando a {address} …</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Probar la c&amp;onexión</translation>
    </message>
    <message>
        <source>Connection to Sentinel Hub</source>
        <translation>Conexión a Sentinel Hub</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Partes de la conexión</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Any name: it is what the dock and the Processing algorithms show</source>
        <translation>Cualquier nombre: es el que muestran el panel y los algoritmos de procesos</translation>
    </message>
    <message>
        <source>for example: My project</source>
        <translation>por ejemplo: Mi proyecto</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Despliegue</translation>
    </message>
    <message>
        <source>Where your account and your bucket are</source>
        <translation>Dónde están su cuenta y su bucket</translation>
    </message>
    <message>
        <source>Service &amp;address</source>
        <translation>D&amp;irección del servicio</translation>
    </message>
    <message>
        <source>Address without the prefix of the API; https, or http on this computer</source>
        <translation>Dirección sin el prefijo de la API; https, o http en este equipo</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>Dirección de los to&amp;kens</translation>
    </message>
    <message>
        <source>Where the client id and the client secret are exchanged for a token</source>
        <translation>Dónde se canjean el ID y el secreto de cliente por un token</translation>
    </message>
    <message>
        <source>API &amp;prefix</source>
        <translation>&amp;Prefijo de la API</translation>
    </message>
    <message>
        <source>The part of the address under which the collections are</source>
        <translation>La parte de la dirección bajo la que están las colecciones</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>C&amp;redenciales</translation>
    </message>
    <message>
        <source>Enter an OAuth client of your account, or choose an entry of QGIS&apos;s authentication database that holds one</source>
        <translation>Introduzca un cliente OAuth de su cuenta, o elija una configuración de la base de datos de autenticación de QGIS que contenga uno</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>ID de &amp;cliente</translation>
    </message>
    <message>
        <source>The id of an OAuth client, from the settings of your account</source>
        <translation>El ID de un cliente OAuth, de la configuración de su cuenta</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <source>The secret that was shown once when the OAuth client was made</source>
        <translation>El secreto que se mostró una sola vez al crear el cliente OAuth</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>Confi&amp;guración</translation>
    </message>
    <message>
        <source>Authentication entry with client id and secret</source>
        <translation>Configuración de autenticación con ID y secreto de cliente</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both</source>
        <translation>Una configuración del método «Basic» (ID de cliente como nombre de usuario, secreto como contraseña) u «OAuth2» con ambos</translation>
    </message>
    <message>
        <source>About the credentials</source>
        <translation>Acerca de las credenciales</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection, without saving anything</source>
        <translation>Pedir un token y una colección, sin guardar nada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ConnectionSaving</name>
    <message>
        <source>The connection has no name.</source>
        <translation>La conexión no tiene nombre.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Escriba cualquier nombre, por ejemplo el de su proyecto.</translation>
    </message>
    <message>
        <source>There is a connection “{name}” already.</source>
        <translation>Ya hay una conexión «{name}».</translation>
    </message>
    <message>
        <source>Choose another name, or edit that connection.</source>
        <translation>Elija otro nombre, o edite esa conexión.</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing.</source>
        <translation>Falta el ID o el secreto de cliente.</translation>
    </message>
    <message>
        <source>Create an OAuth client in your account&apos;s settings and enter both.</source>
        <translation>Cree un cliente OAuth en la configuración de su cuenta e introduzca ambos.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>Aún no hay ninguna colección.</translation>
    </message>
    <message>
        <source>The client id and the secret are right: {host} gave a token for them.</source>
        <translation>El ID y el secreto de cliente son correctos: {host} ha dado un token por ellos.</translation>
    </message>
    <message>
        <source>{host} does not take that token: “{words}”. Check that the service address and the token address belong to the same deployment, and that the account is one of it.</source>
        <translation>{host} no acepta ese token: «{words}». Compruebe que la dirección del servicio y la de los tokens son del mismo despliegue, y que la cuenta es de él.</translation>
    </message>
    <message>
        <source>The service does not accept the token</source>
        <translation>El servicio no acepta el token</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>There is no connection “{name}”.</source>
        <translation>No hay ninguna conexión «{name}».</translation>
    </message>
    <message>
        <source>The saved connection “{name}” cannot be used: {why}</source>
        <translation>La conexión guardada «{name}» no se puede usar: {why}</translation>
    </message>
    <message>
        <source>Edit the connection, or remove it and add it again.</source>
        <translation>Edite la conexión, o quítela y añádala de nuevo.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Una conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Escriba cualquier nombre, por ejemplo el de su proyecto.</translation>
    </message>
    <message>
        <source>No connection is saved yet: add one in the Sentinel Hub BYOC panel.</source>
        <translation>Aún no hay ninguna conexión guardada: añada una en el panel Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Elija una de estas: {names}.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Usar por defecto</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Probar sin cuenta</translation>
    </message>
    <message>
        <source>Add sample scenes to the map</source>
        <translation>Añadir escenas de ejemplo al mapa</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (predeterminada)</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>Register your own Cloud Optimized GeoTIFFs with Sentinel Hub and see their state on the map. Begin with a connection to your account, or try everything on this computer first.</source>
        <translation>Registre sus propios Cloud Optimized GeoTIFF en Sentinel Hub y vea su estado en el mapa. Empiece con una conexión a su cuenta, o pruébelo todo primero en este equipo.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
    <message>
        <source>The connection “{name}” works.</source>
        <translation>La conexión «{name}» funciona.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer until QGIS is closed. Its bucket “{bucket}” holds {count} scenes.</source>
        <translation>El entorno de pruebas funciona en este equipo hasta que se cierre QGIS. Su bucket «{bucket}» contiene {count} escenas.</translation>
    </message>
    <message>
        <source>Add them to the map</source>
        <translation>Añadirlas al mapa</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Iniciando el entorno de pruebas</translation>
    </message>
    <message>
        <source>Sample scenes</source>
        <translation>Escenas de ejemplo</translation>
    </message>
</context>
<context>
    <name>CopyTargetsModel</name>
    <message>
        <source>Tiles are copied from this collection.</source>
        <translation>Las teselas se copian desde esta colección.</translation>
    </message>
    <message>
        <source>Its bands are others ({names}): names, bits and formats must be the same.</source>
        <translation>Sus bandas son otras ({names}): nombres, bits y formatos deben ser los mismos.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
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
        <translation>Copiar teselas</translation>
    </message>
    <message>
        <source>Copies the tiles of one collection to another: those that are ingested and whose path the other collection does not have. They need no new ingestion, and no file is copied: both collections read the same files.</source>
        <translation>Copia las teselas de una colección a otra: las que están ingeridas y cuya ruta no tiene la otra colección. No necesitan una nueva ingesta ni se copia ningún archivo: ambas colecciones leen los mismos archivos.</translation>
    </message>
    <message>
        <source>The other collection must have the same bands, by name and kind, or none yet. Both should read the same bucket. Both collections are listed before, the other one also afterwards, and each tile is accounted for.</source>
        <translation>La otra colección debe tener las mismas bandas, por nombre y tipo, o ninguna todavía. Ambas deberían leer el mismo bucket. Antes se listan ambas colecciones, y después de nuevo la otra, y se da cuenta de cada tesela.</translation>
    </message>
    <message>
        <source>A table, one row for each tile copied from: path, outcome (copied, exists, not ingested, planned, missing), tile_id (of the copy), from_tile_id, status, message. Optional.</source>
        <translation>Una tabla, una fila por tesela de origen: path, outcome (copied, exists, not ingested, planned, missing), tile_id (de la copia), from_tile_id, status, message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles were copied.</source>
        <translation>Número de teselas copiadas.</translation>
    </message>
    <message>
        <source>How many paths the other collection had before.</source>
        <translation>Número de rutas que la otra colección ya tenía.</translation>
    </message>
    <message>
        <source>How many tiles are not ingested, and so not copied.</source>
        <translation>Número de teselas no ingeridas y, por tanto, no copiadas.</translation>
    </message>
    <message>
        <source>How many tiles a dry run would copy.</source>
        <translation>Número de teselas que copiaría una simulación.</translation>
    </message>
    <message>
        <source>How many tiles should be there now and are not.</source>
        <translation>Número de teselas que ahora deberían estar y no están.</translation>
    </message>
    <message>
        <source>How many tiles the other collection had before.</source>
        <translation>Número de teselas que la otra colección tenía antes.</translation>
    </message>
    <message>
        <source>How many tiles the other collection has now.</source>
        <translation>Número de teselas que la otra colección tiene ahora.</translation>
    </message>
    <message>
        <source>Copied tiles</source>
        <translation>Teselas copiadas</translation>
    </message>
    <message>
        <source>Id of the collection to copy from</source>
        <translation>ID de la colección de origen</translation>
    </message>
    <message>
        <source>Its tiles stay as they are.</source>
        <translation>Sus teselas quedan como están.</translation>
    </message>
    <message>
        <source>Id of the collection to copy to</source>
        <translation>ID de la colección de destino</translation>
    </message>
    <message>
        <source>Its own tiles stay as they are.</source>
        <translation>Sus propias teselas quedan como están.</translation>
    </message>
    <message>
        <source>Lists both collections and tells what would be copied.</source>
        <translation>Lista ambas colecciones y dice qué se copiaría.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabla de las teselas.</translation>
    </message>
    <message>
        <source>Tiles copied</source>
        <translation>Teselas copiadas</translation>
    </message>
    <message>
        <source>Tiles that were there</source>
        <translation>Teselas ya presentes</translation>
    </message>
    <message>
        <source>Tiles not ingested</source>
        <translation>Teselas no ingeridas</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Teselas previstas</translation>
    </message>
    <message>
        <source>Tiles missing</source>
        <translation>Teselas que faltan</translation>
    </message>
    <message>
        <source>Tiles before</source>
        <translation>Teselas antes</translation>
    </message>
    <message>
        <source>Tiles afterwards</source>
        <translation>Teselas después</translation>
    </message>
    <message>
        <source>The service took the request, but none of the {count} tiles is in the collection “{name}”. Look at “List tiles” later, then run this again: what is there by then is not copied twice.</source>
        <translation>El servicio aceptó la petición, pero ninguna de las {count} teselas está en la colección «{name}». Consulte «Listar teselas» más tarde y vuelva a ejecutar esto: lo que ya esté no se copia dos veces.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the id of a collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{parameter} está vacío. Dé el ID de una colección: ejecute «Listar colecciones» (byoc:listcollections) para verlo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiada.</translation>
    </message>
    <message>
        <source>The other collection has a tile with this path: it stays as it is.</source>
        <translation>La otra colección tiene una tesela con esta ruta: queda como está.</translation>
    </message>
    <message>
        <source>Only ingested tiles are copied; this one is {status}.</source>
        <translation>Solo se copian las teselas ingeridas; esta tiene el estado {status}.</translation>
    </message>
    <message>
        <source>Would be copied.</source>
        <translation>Se copiaría.</translation>
    </message>
    <message>
        <source>Should have been copied and is not there: list the tiles later.</source>
        <translation>Debería haberse copiado y no está: liste las teselas más tarde.</translation>
    </message>
    <message>
        <source>“{name}” had {before} tiles and has {after} now.</source>
        <translation>«{name}» tenía {before} teselas y ahora tiene {after}.</translation>
    </message>
    <message>
        <source>{count} of the {total} tile(s) of “{source}” would be copied.</source>
        <translation>Se copiarían {count} de las {total} tesela(s) de «{source}».</translation>
    </message>
    <message>
        <source>“{target}” has {before} tile(s) now.</source>
        <translation>«{target}» tiene ahora {before} tesela(s).</translation>
    </message>
    <message>
        <source>{count} tile(s) copied from “{source}” to “{target}”, which had {before} and has {after} now.</source>
        <translation>{count} tesela(s) copiada(s) de «{source}» a «{target}», que tenía {before} y ahora tiene {after}.</translation>
    </message>
    <message>
        <source>The service copied, but these are not in the other collection:</source>
        <translation>El servicio copió, pero estas no están en la otra colección:</translation>
    </message>
    <message>
        <source>{count} are there already</source>
        <translation>{count} ya están</translation>
    </message>
    <message>
        <source>{count} are not ingested, and are not copied</source>
        <translation>{count} no están ingeridas y no se copian</translation>
    </message>
</context>
<context>
    <name>CopyTilesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The service copies the ingested tiles of “{name}” whose path is not in the other collection yet. It takes a collection with the same bands, or one without bands.</source>
        <translation>El servicio copia las teselas ingeridas de «{name}» cuya ruta aún no está en la otra colección. Acepta una colección con las mismas bandas, o una sin bandas.</translation>
    </message>
    <message>
        <source>Looking at both collections …</source>
        <translation>Examinando ambas colecciones …</translation>
    </message>
    <message>
        <source>Looking at the tiles of “{source}” and “{target}”</source>
        <translation>Examinando las teselas de «{source}» y «{target}»</translation>
    </message>
    <message>
        <source>{count} collection(s)</source>
        <translation>{count} colección(es)</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copiando …</translation>
    </message>
    <message>
        <source>Copying the tiles of “{source}” to “{target}”</source>
        <translation>Copiando las teselas de «{source}» a «{target}»</translation>
    </message>
    <message>
        <source>Stopped. Look at the other collection to see whether tiles were copied.</source>
        <translation>Detenido. Mire en la otra colección si se copiaron teselas.</translation>
    </message>
    <message>
        <source>Stopped. Choose the collection again.</source>
        <translation>Detenido. Elija la colección de nuevo.</translation>
    </message>
    <message>
        <source>Copy tiles</source>
        <translation>Copiar teselas</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Copiar &amp;a</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Mostrar solo las colecciones que el servicio encuentra con estas palabras; un | entre palabras significa: una de ellas</translation>
    </message>
    <message>
        <source>Search collections to copy to</source>
        <translation>Buscar colecciones de destino</translation>
    </message>
    <message>
        <source>The collection that gets the tiles; what is grey cannot take them</source>
        <translation>La colección que recibe las teselas; lo que está en gris no puede recibirlas</translation>
    </message>
    <message>
        <source>Collections to copy to</source>
        <translation>Colecciones de destino</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Estado de la lista de colecciones</translation>
    </message>
    <message>
        <source>What would be copied</source>
        <translation>Lo que se copiaría</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Examinando teselas</translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Geometría de cobertura de {path}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} de {most} puntos</translation>
    </message>
    <message>
        <source>Tile whose cover geometry is edited</source>
        <translation>Tesela cuya geometría de cobertura se edita</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Puntos de la geometría de cobertura</translation>
    </message>
    <message>
        <source>Every corner counts, and the closing point of each ring; holes count, too</source>
        <translation>Cuenta cada vértice, y el punto de cierre de cada anillo; los huecos cuentan también</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send the cover geometry to the service</source>
        <translation>Enviar la geometría de cobertura al servicio</translation>
    </message>
    <message>
        <source>Save the cover geometry</source>
        <translation>Guardar la geometría de cobertura</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leave the tile&apos;s cover geometry as it was</source>
        <translation>Dejar la geometría de cobertura de la tesela como estaba</translation>
    </message>
    <message>
        <source>Discard the changes of the cover geometry</source>
        <translation>Descartar los cambios de la geometría de cobertura</translation>
    </message>
    <message>
        <source>What keeps the cover geometry from being saved</source>
        <translation>Lo que impide guardar la geometría de cobertura</translation>
    </message>
</context>
<context>
    <name>CoverEditing</name>
    <message>
        <source>The cover geometry of {path} is being edited: save or discard it first.</source>
        <translation>La geometría de cobertura de {path} se está editando: guárdela o descártela primero.</translation>
    </message>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Geometría de cobertura de {path}</translation>
    </message>
    <message>
        <source>Finish the polygon with a right click, or give it up with Esc.</source>
        <translation>Termine el polígono con un clic derecho, o abandónelo con Esc.</translation>
    </message>
</context>
<context>
    <name>CoverFeatures</name>
    <message>
        <source>The geometry is a {kind}, not a polygon.</source>
        <translation>La geometría es de tipo {kind}, no un polígono.</translation>
    </message>
    <message>
        <source>Draw the outline of the valid data as a polygon.</source>
        <translation>Dibuje el contorno de los datos válidos como polígono.</translation>
    </message>
    <message>
        <source>The geometry reaches beyond longitude -180 to 180 or latitude -90 to 90, or has no place there.</source>
        <translation>La geometría sobrepasa la longitud -180 a 180 o la latitud -90 a 90, o no tiene lugar ahí.</translation>
    </message>
    <message>
        <source>Check the layer&apos;s CRS; split what crosses the 180th meridian into two parts there.</source>
        <translation>Compruebe el SRC de la capa; divida en dos partes lo que cruza el meridiano 180.</translation>
    </message>
    <message>
        <source>The geometry cannot be read as polygons.</source>
        <translation>La geometría no se puede leer como polígonos.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {why}.</source>
        <translation>La geometría no es válida: {why}.</translation>
    </message>
    <message>
        <source>it crosses or touches itself</source>
        <translation>se cruza o se toca a sí misma</translation>
    </message>
    <message>
        <source>Mend it with the vertex tool, or with “Fix geometries”.</source>
        <translation>Corríjala con la herramienta de vértices, o con «Corregir geometrías».</translation>
    </message>
</context>
<context>
    <name>CoverGeometry</name>
    <message>
        <source>The cover geometry of the tile cannot be read: {why}.</source>
        <translation>La geometría de cobertura de la tesela no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>Derive it from the files again.</source>
        <translation>Calcúlela de nuevo a partir de los archivos.</translation>
    </message>
    <message>
        <source>Draw a polygon first.</source>
        <translation>Dibuje primero un polígono.</translation>
    </message>
    <message>
        <source>Remove {count} point(s).</source>
        <translation>Quite {count} punto(s).</translation>
    </message>
    <message>
        <source>Lines cross, or polygons overlap.</source>
        <translation>Hay líneas que se cruzan, o polígonos que se solapan.</translation>
    </message>
</context>
<context>
    <name>CoverMaker</name>
    <message>
        <source>Deriving the cover geometry of “{name}”</source>
        <translation>Calculando la geometría de cobertura de «{name}»</translation>
    </message>
    <message>
        <source>Deriving {count} cover geometries</source>
        <translation>Calculando {count} geometrías de cobertura</translation>
    </message>
    <message>
        <source>Cover geometry of {name}</source>
        <translation>Geometría de cobertura de {name}</translation>
    </message>
    <message>
        <source>Cover geometries (EPSG:{epsg})</source>
        <translation>Geometrías de cobertura (EPSG:{epsg})</translation>
    </message>
</context>
<context>
    <name>CreateCollection</name>
    <message>
        <source>Create collection</source>
        <translation>Crear colección</translation>
    </message>
    <message>
        <source>Creates a collection of tiles over an S3 bucket and returns its id.</source>
        <translation>Crea una colección de teselas sobre un bucket S3 y devuelve su ID.</translation>
    </message>
    <message>
        <source>The bucket must be in the region of the deployment, and its policy must let the service read it. The service finds the bands in the first tile that is registered.</source>
        <translation>El bucket debe estar en la región del despliegue, y su política debe permitir que el servicio lo lea. El servicio encuentra las bandas en la primera tesela que se registra.</translation>
    </message>
    <message>
        <source>Names need not be unique: running this twice makes two collections. Look with “List collections” first.</source>
        <translation>Los nombres no tienen que ser únicos: ejecutarlo dos veces crea dos colecciones. Consulte antes «Listar colecciones».</translation>
    </message>
    <message>
        <source>Id of the new collection, which the other algorithms take as COLLECTION_ID.</source>
        <translation>ID de la nueva colección, que los demás algoritmos toman como COLLECTION_ID.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Any text by which people recognise the collection.</source>
        <translation>Cualquier texto por el que se reconozca la colección.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket that holds the files: the name alone, no s3://.</source>
        <translation>Nombre del bucket S3 que contiene los archivos: solo el nombre, sin s3://.</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID de la colección</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the collection a name.</source>
        <translation>{parameter} está vacío. Dé un nombre a la colección.</translation>
    </message>
    <message>
        <source>Created the collection “{name}”: {id}</source>
        <translation>Se ha creado la colección «{name}»: {id}</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the name of the S3 bucket that holds the files.</source>
        <translation>{parameter} está vacío. Dé el nombre del bucket S3 que contiene los archivos.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a bucket. Give the name alone, without s3:// and without folders; folders belong to the paths of the tiles.</source>
        <translation>«{text}» no es el nombre de un bucket. Dé solo el nombre, sin s3:// y sin carpetas; las carpetas pertenecen a las rutas de las teselas.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Edit the connection and enter the client id and the client secret again.</source>
        <translation>Edite la conexión e introduzca de nuevo el ID y el secreto de cliente.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no client id and client secret: one of them is empty.</source>
        <translation>La configuración de autenticación «{name}» no contiene el ID y el secreto de cliente: uno de ellos está vacío.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” is of the method “{method}”, which holds no client id and client secret.</source>
        <translation>La configuración de autenticación «{name}» es del método «{method}», que no contiene ID ni secreto de cliente.</translation>
    </message>
    <message>
        <source>Edit the connection: enter both, or choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both.</source>
        <translation>Edite la conexión: introduzca ambos, o elija una configuración del método «Basic» (ID de cliente como nombre de usuario, secreto como contraseña) u «OAuth2» con ambos.</translation>
    </message>
    <message>
        <source>QGIS's authentication database has no entry “{authcfg}”.</source>
        <translation>La base de datos de autenticación de QGIS no tiene ninguna configuración «{authcfg}».</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is not available: {why}</source>
        <translation>El sistema de autenticación de QGIS no está disponible: {why}</translation>
    </message>
    <message>
        <source>Try again and enter it: the credentials are encrypted with it.</source>
        <translation>Inténtelo de nuevo e introdúzcala: con ella se cifran las credenciales.</translation>
    </message>
    <message>
        <source>The master password of QGIS&apos;s authentication database is not set.</source>
        <translation>La contraseña maestra de la base de datos de autenticación de QGIS no está definida.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the connection empty and set SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Fuera de la ventana de QGIS, indique un archivo con la contraseña maestra en QGIS_AUTH_PASSWORD_FILE, o deje vacía la conexión y defina SH_CLIENT_ID y SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>QGIS did not store the credentials in its authentication database.</source>
        <translation>QGIS no guardó las credenciales en su base de datos de autenticación.</translation>
    </message>
    <message>
        <source>Look at the Authentication tab of QGIS&apos;s log messages panel for the reason.</source>
        <translation>Busque el motivo en la pestaña Autenticación del panel Mensajes del registro de QGIS.</translation>
    </message>
</context>
<context>
    <name>DeleteCollection</name>
    <message>
        <source>Delete collection</source>
        <translation>Eliminar colección</translation>
    </message>
    <message>
        <source>Deletes a collection with the registration of all its tiles, and with their cover geometries and sensing times. The files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Elimina una colección con el registro de todas sus teselas, y con sus geometrías de cobertura y fechas de captación. Los archivos quedan en el bucket. No se puede deshacer: una colección nueva tiene otro ID.</translation>
    </message>
    <message>
        <source>To confirm, give the number of its tiles: run “List tiles” (byoc:listtiles) for the collection, look whether anybody needs them, and give its COUNT here. With another number nothing is deleted.</source>
        <translation>Para confirmar, dé el número de sus teselas: ejecute «Listar teselas» (byoc:listtiles) para la colección, mire si alguien las necesita y dé aquí su COUNT. Con otro número no se elimina nada.</translation>
    </message>
    <message>
        <source>A table with one row: id, name, s3_bucket, tiles, outcome, message. Optional.</source>
        <translation>Una tabla de una fila: id, name, s3_bucket, tiles, outcome, message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles the collection had.</source>
        <translation>Número de teselas que tenía la colección.</translation>
    </message>
    <message>
        <source>Deleted collection</source>
        <translation>Colección eliminada</translation>
    </message>
    <message>
        <source>Number of its tiles, to confirm</source>
        <translation>Número de sus teselas, para confirmar</translation>
    </message>
    <message>
        <source>How many tiles the collection has, whatever their status; 0 for an empty one.</source>
        <translation>Cuántas teselas tiene la colección, sea cual sea su estado; 0 si está vacía.</translation>
    </message>
    <message>
        <source>Table of the collection.</source>
        <translation>Tabla de la colección.</translation>
    </message>
    <message>
        <source>Tiles deleted with it</source>
        <translation>Teselas eliminadas con ella</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. Run “List tiles” (byoc:listtiles) for this collection, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}.</source>
        <translation>No se ha dado {parameter}: no se ha eliminado nada. Ejecute «Listar teselas» (byoc:listtiles) para esta colección, asegúrese de que nadie necesita sus teselas y dé su número (COUNT) como {parameter}.</translation>
    </message>
    <message>
        <source>The collection “{name}” does not have {tiles} tiles: nothing was deleted. Run “List tiles” (byoc:listtiles) for it, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}. If it is another one every time, somebody is just registering or deleting tiles.</source>
        <translation>La colección «{name}» no tiene {tiles} teselas: no se ha eliminado nada. Ejecute «Listar teselas» (byoc:listtiles) para ella, asegúrese de que nadie necesita sus teselas y dé su número (COUNT) como {parameter}. Si es distinto cada vez, alguien está registrando o eliminando teselas en este momento.</translation>
    </message>
    <message>
        <source>Deleted the collection “{name}” with {tiles} tiles. Its files are still in the bucket “{bucket}”.</source>
        <translation>Se ha eliminado la colección «{name}» con {tiles} teselas. Sus archivos siguen en el bucket «{bucket}».</translation>
    </message>
</context>
<context>
    <name>DeleteCollectionDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete collection “{name}”</source>
        <translation>Eliminar la colección «{name}»</translation>
    </message>
    <message>
        <source>&amp;To delete it, type its name: {name}</source>
        <translation>&amp;Para eliminarla, escriba su nombre: {name}</translation>
    </message>
    <message>
        <source>Counting the tiles …</source>
        <translation>Contando las teselas …</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Contando las teselas de «{name}»</translation>
    </message>
    <message>
        <source>Counting the tiles … {count} so far</source>
        <translation>Contando las teselas … {count} hasta ahora</translation>
    </message>
    <message>
        <source>The collection “{name}” has {count} tile(s). {parts}.</source>
        <translation>La colección «{name}» tiene {count} tesela(s). {parts}.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles.</source>
        <translation>La colección «{name}» no tiene teselas.</translation>
    </message>
    <message>
        <source>Type the name of the collection first, exactly as it is written above</source>
        <translation>Escriba primero el nombre de la colección, exactamente como figura arriba</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Eliminando …</translation>
    </message>
    <message>
        <source>Deleting the collection “{name}”</source>
        <translation>Eliminando la colección «{name}»</translation>
    </message>
    <message>
        <source>✗ Nothing was deleted: tiles came or went meanwhile. They are counted again.</source>
        <translation>✗ No se ha eliminado nada: entretanto han llegado o desaparecido teselas. Se cuentan de nuevo.</translation>
    </message>
    <message>
        <source>The tiles could not be counted, so the collection cannot be deleted here.</source>
        <translation>No se pudieron contar las teselas, así que la colección no se puede eliminar aquí.</translation>
    </message>
    <message>
        <source>Stopped: the tiles were not counted. Close the window and open it again.</source>
        <translation>Detenido: no se han contado las teselas. Cierre la ventana y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the collection was deleted.</source>
        <translation>Detenido. Actualice la lista para ver si la colección se eliminó.</translation>
    </message>
    <message>
        <source>Delete a collection</source>
        <translation>Eliminar una colección</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Lo que se elimina</translation>
    </message>
    <message>
        <source>Counting tiles</source>
        <translation>Contando teselas</translation>
    </message>
    <message>
        <source>The registration of all tiles goes with it, and so do their cover geometries and sensing times; files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Con ella desaparece el registro de todas las teselas, y también sus geometrías de cobertura y fechas de captación; los archivos quedan en el bucket. No se puede deshacer: una colección nueva tiene otro ID.</translation>
    </message>
    <message>
        <source>The name of the collection as it stands above: so nothing is deleted by mistake</source>
        <translation>El nombre de la colección tal como figura arriba: así no se elimina nada por error</translation>
    </message>
    <message>
        <source>Name of the collection, to confirm</source>
        <translation>Nombre de la colección, para confirmar</translation>
    </message>
    <message>
        <source>Why the collection was not deleted</source>
        <translation>Por qué no se eliminó la colección</translation>
    </message>
</context>
<context>
    <name>DeleteTiles</name>
    <message>
        <source>Delete tiles</source>
        <translation>Eliminar teselas</translation>
    </message>
    <message>
        <source>Takes tiles out of a collection. Their files stay in the bucket, so they can be registered again; cover geometries and sensing times that were edited by hand are lost.</source>
        <translation>Saca teselas de una colección. Sus archivos quedan en el bucket, así que se pueden registrar de nuevo; se pierden las geometrías de cobertura y las fechas de captación editadas a mano.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. Run it as a dry run first: it tells which tiles and how many they are. That number, given as CONFIRM, lets it delete them; with another number nothing is deleted.</source>
        <translation>Las teselas se eligen con una capa, por ID, por estado o por ruta; todo lo que se da a la vez debe cumplirse en una tesela. Ejecútelo primero como simulación: dice qué teselas son y cuántas. Ese número, dado como CONFIRM, permite eliminarlas; con otro número no se elimina nada.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (deleted, planned, unchanged if it was gone already, invalid, failed, cancelled), status, message. Optional.</source>
        <translation>Una tabla, una fila por tesela: tile_id, path, outcome (deleted, planned, unchanged si ya no estaba, invalid, failed, cancelled), status, message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are chosen: the number for CONFIRM.</source>
        <translation>Número de teselas elegidas: el número para CONFIRM.</translation>
    </message>
    <message>
        <source>How many tiles were deleted.</source>
        <translation>Número de teselas eliminadas.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Número de las que fallaron; sus mensajes dicen por qué.</translation>
    </message>
    <message>
        <source>Number of tiles, to confirm</source>
        <translation>Número de teselas, para confirmar</translation>
    </message>
    <message>
        <source>Deleted tiles</source>
        <translation>Teselas eliminadas</translation>
    </message>
    <message>
        <source>How many tiles are to be deleted. When other than that many are chosen, nothing is deleted. Not needed for a dry run, which tells the number.</source>
        <translation>Número de teselas que se van a eliminar. Si el número de las elegidas es otro, no se elimina nada. No hace falta en una simulación, que indica el número.</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and deletes none.</source>
        <translation>Dice qué teselas están elegidas, y no elimina ninguna.</translation>
    </message>
    <message>
        <source>Tiles chosen</source>
        <translation>Teselas elegidas</translation>
    </message>
    <message>
        <source>Tiles deleted</source>
        <translation>Teselas eliminadas</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Teselas fallidas</translation>
    </message>
    <message>
        <source>To delete these {count} tiles run it again with {parameter}={count}.</source>
        <translation>Para eliminar estas {count} teselas, vuelva a ejecutarlo con {parameter}={count}.</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. {chosen} tiles are chosen. Look at them in a dry run ({dry_run}), then give {parameter}={chosen} to delete them.</source>
        <translation>No se ha dado {parameter}: no se ha eliminado nada. Hay {chosen} teselas elegidas. Véalas en una simulación ({dry_run}) y dé después {parameter}={chosen} para eliminarlas.</translation>
    </message>
    <message>
        <source>{parameter} is {confirmed}, but {chosen} tiles are chosen: nothing was deleted. Look at them in a dry run ({dry_run}), then choose others, or give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} es {confirmed}, pero hay {chosen} teselas elegidas: no se ha eliminado nada. Véalas en una simulación ({dry_run}) y elija después otras, o dé {parameter}={chosen} para eliminarlas.</translation>
    </message>
</context>
<context>
    <name>DeriveFootprint</name>
    <message>
        <source>Derive cover geometry</source>
        <translation>Calcular geometría de cobertura</translation>
    </message>
    <message>
        <source>Outlines the valid data of a raster (its cover geometry) with few enough points for the service, and names its CRS as the service wants it. No connection is needed.</source>
        <translation>Traza el contorno de los datos válidos de un ráster (su geometría de cobertura) con tan pocos puntos como admite el servicio, y nombra su SRC como lo quiere el servicio. No hace falta conexión.</translation>
    </message>
    <message>
        <source>Valid is what neither the no-data value, nor NaN, nor an alpha or mask band declares empty. The result is in the CRS of the raster, or in WGS84 (EPSG:4326) when the service does not take that CRS.</source>
        <translation>Es válido lo que ni el valor sin datos, ni NaN, ni una banda alfa o de máscara declaran vacío. El resultado está en el SRC del ráster, o en WGS84 (EPSG:4326) si el servicio no acepta ese SRC.</translation>
    </message>
    <message>
        <source>Where the raster has overviews (pyramids), they show where the outline runs, and only there the pixels are read. Without overviews everything is read.</source>
        <translation>Si el ráster tiene vistas generales (pirámides), estas muestran por dónde va el contorno, y solo ahí se leen los píxeles. Sin vistas generales se lee todo.</translation>
    </message>
    <message>
        <source>A layer with one polygon in the CRS of the cover geometry, and as attributes name, file, crs_urn, points, source (mask: traced; box: all pixels are valid), notes and geojson. Optional.</source>
        <translation>Una capa con un polígono en el SRC de la geometría de cobertura, y como atributos name, file, crs_urn, points, source (mask: trazado; box: todos los píxeles son válidos), notes y geojson. Opcional.</translation>
    </message>
    <message>
        <source>The cover geometry as GeoJSON with its CRS, to be sent as coverGeometry.</source>
        <translation>La geometría de cobertura como GeoJSON con su SRC, para enviarla como coverGeometry.</translation>
    </message>
    <message>
        <source>The CRS as a URN, for example urn:ogc:def:crs:EPSG::32633.</source>
        <translation>El SRC como URN, por ejemplo urn:ogc:def:crs:EPSG::32633.</translation>
    </message>
    <message>
        <source>How many points it has, the closing ones counted.</source>
        <translation>Número de sus puntos, contados los de cierre.</translation>
    </message>
    <message>
        <source>Which share of the valid area lies inside the cover geometry, from 0 to 1. In large rasters it is a close estimate.</source>
        <translation>Qué parte del área válida queda dentro de la geometría de cobertura, de 0 a 1. En rásteres grandes es una estimación aproximada.</translation>
    </message>
    <message>
        <source>How many blocks were read at full resolution; small blocks of the file are read, and counted, in groups.</source>
        <translation>Número de bloques leídos a resolución completa; los bloques pequeños del archivo se leen, y se cuentan, por grupos.</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Geometría de cobertura</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one.</source>
        <translation>Una capa ráster con un archivo, o la ruta de uno.</translation>
    </message>
    <message>
        <source>Polygon layer of the cover geometry.</source>
        <translation>Capa de polígonos de la geometría de cobertura.</translation>
    </message>
    <message>
        <source>Cover geometry as GeoJSON</source>
        <translation>Geometría de cobertura como GeoJSON</translation>
    </message>
    <message>
        <source>CRS URN</source>
        <translation>URN del SRC</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>Share of the valid area covered</source>
        <translation>Parte cubierta del área válida</translation>
    </message>
    <message>
        <source>Number of blocks read</source>
        <translation>Número de bloques leídos</translation>
    </message>
    <message>
        <source>{parameter} is {points}, and a polygon has at least {least} points, the closing one counted. Give at least {least}, or 0 for no limit.</source>
        <translation>{parameter} es {points}, y un polígono tiene al menos {least} puntos, contado el de cierre. Dé al menos {least}, o 0 para no poner límite.</translation>
    </message>
    <message>
        <source>The cover geometry has {points} points, and the service takes {limit} at most: give {parameter} a value from 4 to {limit} to register it.</source>
        <translation>La geometría de cobertura tiene {points} puntos, y el servicio acepta {limit} como máximo: dé a {parameter} un valor de 4 a {limit} para registrarla.</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Bandas (ninguna: todas)</translation>
    </message>
    <message>
        <source>Numbers of the bands that say what is valid, the first is 1. None means all but alpha bands. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Números de las bandas que dicen qué es válido; la primera es 1. Ninguna significa todas menos las bandas alfa. En la línea de órdenes repita el parámetro: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>Válido en</translation>
    </message>
    <message>
        <source>any: a pixel counts as valid when at least one of the bands has data there. all: only when every one has.</source>
        <translation>any: un píxel cuenta como válido si al menos una de las bandas tiene datos ahí. all: solo si los tienen todas.</translation>
    </message>
    <message>
        <source>Read every pixel</source>
        <translation>Leer todos los píxeles</translation>
    </message>
    <message>
        <source>Slower, and misses nothing. Without it, holes and islands can be missed that the overviews do not show: those smaller than about a thousandth of the longer side.</source>
        <translation>Más lento, y no se le escapa nada. Sin ello pueden escaparse huecos e islas que las vistas generales no muestran: los menores de una milésima parte, más o menos, del lado mayor.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Puntos como máximo</translation>
    </message>
    <message>
        <source>How many points the outline may have in all, the closing point of each ring counted. The service takes 100. 0 means no limit: every corner of every pixel is kept.</source>
        <translation>Cuántos puntos puede tener el contorno en total, contado el punto de cierre de cada anillo. El servicio acepta 100. 0 significa sin límite: se conserva cada esquina de cada píxel.</translation>
    </message>
</context>
<context>
    <name>DockContents</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nexión</translation>
    </message>
    <message>
        <source>The account and deployment to work with</source>
        <translation>La cuenta y el despliegue con los que trabajar</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Add, edit, test or remove connections</source>
        <translation>Añadir, editar, probar o quitar conexiones</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Gestionar conexiones</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>List the collections of this connection</source>
        <translation>Listar las colecciones de esta conexión</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Añadir una conexión…</translation>
    </message>
    <message>
        <source>Enter the client id and secret of an account</source>
        <translation>Introducir el ID y el secreto de cliente de una cuenta</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Probar sin cuenta</translation>
    </message>
    <message>
        <source>Start a small copy of the service on this computer, with sample scenes; nothing leaves the computer</source>
        <translation>Iniciar una pequeña copia del servicio en este equipo, con escenas de ejemplo; nada sale del equipo</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Detener lo que está en curso</translation>
    </message>
</context>
<context>
    <name>EntrySelect</name>
    <message>
        <source>Message about authentication</source>
        <translation>Mensaje sobre la autenticación</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The service gives this cause without further explanation.</source>
        <translation>El servicio da esta causa sin más explicación.</translation>
    </message>
    <message>
        <source>Check the tile's files with “Check rasters” in the Processing toolbox; mend what it finds, put the files into the bucket again and ingest the tile again.</source>
        <translation>Compruebe los archivos de la tesela con «Comprobar rásteres» en la Caja de herramientas de Procesos; corrija lo que encuentre, ponga los archivos de nuevo en el bucket y vuelva a ingerir la tesela.</translation>
    </message>
    <message>
        <source>Compare the tile's path with the bucket, letter by letter (capitals count; “(BAND)” stands for the part of the name that tells the band), and see that the bucket's policy lets the service list and read it. Then ingest again, or register the tile with the right path and delete this one.</source>
        <translation>Compare la ruta de la tesela con el bucket, letra por letra (las mayúsculas cuentan; «(BAND)» representa la parte del nombre que indica la banda), y mire que la política del bucket permita al servicio listarlo y leerlo. Después vuelva a ingerirla, o registre la tesela con la ruta correcta y elimine esta.</translation>
    </message>
    <message>
        <source>At the tile&apos;s path in the bucket the service saw no file that it can read.</source>
        <translation>En la ruta de la tesela en el bucket, el servicio no vio ningún archivo que pueda leer.</translation>
    </message>
    <message>
        <source>Files of some bands are missing: every tile of a collection needs a file for each band.</source>
        <translation>Faltan los archivos de algunas bandas: cada tesela de una colección necesita un archivo para cada banda.</translation>
    </message>
    <message>
        <source>Put the missing files into the bucket under exactly these names, then ingest again. If the tile is meant to have other bands, register it in another collection.</source>
        <translation>Ponga los archivos que faltan en el bucket exactamente con estos nombres y vuelva a ingerir. Si la tesela ha de tener otras bandas, regístrela en otra colección.</translation>
    </message>
    <message>
        <source>The files of the tile end differently, as in .tif and .tiff.</source>
        <translation>Los archivos de la tesela terminan de forma distinta, por ejemplo en .tif y .tiff.</translation>
    </message>
    <message>
        <source>Rename the files in the bucket so that all end alike, then ingest again.</source>
        <translation>Cambie los nombres de los archivos en el bucket para que todos terminen igual y vuelva a ingerir.</translation>
    </message>
    <message>
        <source>A file is damaged, incomplete, or no raster.</source>
        <translation>Un archivo está dañado, incompleto o no es un ráster.</translation>
    </message>
    <message>
        <source>Open it in QGIS to see; upload it again whole, or write it anew, then ingest again.</source>
        <translation>Ábralo en QGIS para verlo; súbalo de nuevo entero, o escríbalo de nuevo, y vuelva a ingerir.</translation>
    </message>
    <message>
        <source>The service may not read the bucket.</source>
        <translation>El servicio no tiene permiso para leer el bucket.</translation>
    </message>
    <message>
        <source>Give it access with a bucket policy (“Bucket policy” in the Processing toolbox writes one), then ingest again.</source>
        <translation>Dele acceso con una política del bucket («Política del bucket» en la Caja de herramientas de Procesos escribe una) y vuelva a ingerir.</translation>
    </message>
    <message>
        <source>Write the files anew with “Prepare COG” in the Processing toolbox, put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Escriba los archivos de nuevo con «Preparar COG» en la Caja de herramientas de Procesos, póngalos en el bucket en lugar de los antiguos y vuelva a ingerir.</translation>
    </message>
    <message>
        <source>The image is stored in pieces (internal tiles, or strips) that are smaller than 256 or larger than 2048 pixels on a side.</source>
        <translation>La imagen está guardada en trozos (teselas internas o tiras) de menos de 256 o de más de 2048 píxeles de lado.</translation>
    </message>
    <message>
        <source>The overviews are stored in pieces (internal tiles) that are smaller than 256 or larger than 2048 pixels on a side; index 1 is the first overview. GDAL writes overviews in pieces of 128 unless told otherwise.</source>
        <translation>Las vistas generales están guardadas en trozos (teselas internas) de menos de 256 o de más de 2048 píxeles de lado; el índice 1 es la primera vista general. GDAL escribe las vistas generales en trozos de 128 si no se le indica otra cosa.</translation>
    </message>
    <message>
        <source>The file has no overviews inside: without them small scales cannot be served.</source>
        <translation>El archivo no contiene vistas generales: sin ellas no se pueden servir escalas pequeñas.</translation>
    </message>
    <message>
        <source>The header of the file is longer than 1 MB: its pieces are too many, or lie scattered.</source>
        <translation>La cabecera del archivo pasa de 1 MB: sus trozos son demasiados, o están dispersos.</translation>
    </message>
    <message>
        <source>The file is no GeoTIFF.</source>
        <translation>El archivo no es un GeoTIFF.</translation>
    </message>
    <message>
        <source>The file is compressed, or its colours are coded, in a way that the service does not read.</source>
        <translation>El archivo está comprimido, o sus colores codificados, de un modo que el servicio no lee.</translation>
    </message>
    <message>
        <source>Warp the files to EPSG:4326, 3857, 3035 or the UTM zone they lie in (“Prepare COG” in the Processing toolbox does so), put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Reproyecte los archivos a EPSG:4326, 3857, 3035 o a la zona UTM en que están («Preparar COG» en la Caja de herramientas de Procesos lo hace), póngalos en el bucket en lugar de los antiguos y vuelva a ingerir.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the files is missing, or none that the service takes.</source>
        <translation>El sistema de referencia de coordenadas de los archivos falta, o no es de los que acepta el servicio.</translation>
    </message>
    <message>
        <source>The file itself does not say where on the earth it lies, in the way that the service reads.</source>
        <translation>El propio archivo no dice en qué lugar de la Tierra está, del modo en que lo lee el servicio.</translation>
    </message>
    <message>
        <source>The scene holds a pole: the service takes none that does.</source>
        <translation>La escena contiene un polo: el servicio no acepta ninguna así.</translation>
    </message>
    <message>
        <source>Cut it into scenes that end short of the pole, and register those.</source>
        <translation>Córtela en escenas que terminen antes del polo, y registre esas.</translation>
    </message>
    <message>
        <source>The files of the tile do not cover the same ground: they may differ by one pixel at most.</source>
        <translation>Los archivos de la tesela no cubren el mismo terreno: pueden diferir en un píxel como máximo.</translation>
    </message>
    <message>
        <source>See that all files are of the same scene, cut them alike, put them into the bucket again, and ingest again.</source>
        <translation>Mire que todos los archivos sean de la misma escena, córtelos igual, póngalos de nuevo en el bucket y vuelva a ingerir.</translation>
    </message>
    <message>
        <source>Bit depth or kind of numbers differ from what the collection has, or is none that the service takes: all tiles of a collection are alike in this.</source>
        <translation>La profundidad de bits o el tipo de los números difiere de los de la colección, o no es de los que acepta el servicio: en esto todas las teselas de una colección son iguales.</translation>
    </message>
    <message>
        <source>Convert the values to those of the collection&apos;s bands, put the files into the bucket again and ingest again; or register the tile in another collection.</source>
        <translation>Convierta los valores a los de las bandas de la colección, ponga los archivos de nuevo en el bucket y vuelva a ingerir; o registre la tesela en otra colección.</translation>
    </message>
    <message>
        <source>The number of bands in the file is not what the collection or the service asks for.</source>
        <translation>El número de bandas del archivo no es el que pide la colección o el servicio.</translation>
    </message>
    <message>
        <source>At most 100 bands a collection, at most 10 in one pixel-interleaved file: write one file a band (“Prepare COG” with “(BAND)” in the name), and as many bands as the other tiles have.</source>
        <translation>Como máximo 100 bandas por colección, y 10 en un archivo entrelazado por píxel: escriba un archivo por banda («Preparar COG» con «(BAND)» en el nombre), y tantas bandas como tienen las demás teselas.</translation>
    </message>
    <message>
        <source>The cover geometry has more points than the service takes; closing points count.</source>
        <translation>La geometría de cobertura tiene más puntos de los que acepta el servicio; los puntos de cierre cuentan.</translation>
    </message>
    <message>
        <source>Derive the cover geometry again from the files, or edit it to have 100 points at most.</source>
        <translation>Calcule de nuevo la geometría de cobertura a partir de los archivos, o edítela para que tenga 100 puntos como máximo.</translation>
    </message>
    <message>
        <source>The service does not take the cover geometry.</source>
        <translation>El servicio no acepta la geometría de cobertura.</translation>
    </message>
    <message>
        <source>Edit the cover geometry, or derive it again from the files.</source>
        <translation>Edite la geometría de cobertura, o calcúlela de nuevo a partir de los archivos.</translation>
    </message>
    <message>
        <source>Something went wrong at the service that it does not name. Damaged files and files that were replaced during ingestion are known reasons; it may also be a fault of the service that passes.</source>
        <translation>Algo falló en el servicio que este no nombra. Archivos dañados o reemplazados durante la ingesta son motivos conocidos; también puede ser un fallo pasajero del servicio.</translation>
    </message>
    <message>
        <source>Ingest again. If it fails again, check the files with “Check rasters” in the Processing toolbox; if that finds nothing, ask the service's support and give the tile's id.</source>
        <translation>Vuelva a ingerir. Si falla otra vez, compruebe los archivos con «Comprobar rásteres» en la Caja de herramientas de Procesos; si no encuentra nada, pregunte al soporte del servicio e indique el ID de la tesela.</translation>
    </message>
</context>
<context>
    <name>FeatureCommands</name>
    <message>
        <source>This is no tile any more: load the collection&apos;s tiles again.</source>
        <translation>Esto ya no es una tesela: cargue de nuevo las teselas de la colección.</translation>
    </message>
    <message>
        <source>This tile has no place on the map (yet).</source>
        <translation>Esta tesela (aún) no tiene lugar en el mapa.</translation>
    </message>
    <message>
        <source>This layer does not say which collection its tiles are of: load them again.</source>
        <translation>Esta capa no dice de qué colección son sus teselas: cárguelas de nuevo.</translation>
    </message>
    <message>
        <source>Looking up a tile</source>
        <translation>Buscando una tesela</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>The service would ingest all rasters that were checked ({count}).</source>
        <translation>El servicio ingeriría todos los rásteres comprobados ({count}).</translation>
    </message>
    <message>
        <source>The service would refuse {bad} of {count} rasters.</source>
        <translation>El servicio rechazaría {bad} de {count} rásteres.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}.</source>
        <translation>Errores: {errors}, advertencias: {warnings}.</translation>
    </message>
    <message>
        <source>Compared with the collection “{name}”.</source>
        <translation>Comparados con la colección «{name}».</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Comprobar para BYOC</translation>
    </message>
    <message>
        <source>What was found in each raster; the current row is told in full below</source>
        <translation>Lo que se encontró en cada ráster; la fila actual se detalla abajo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The current finding in full, and what to do; the text can be selected and copied</source>
        <translation>El hallazgo actual completo, y qué hacer; el texto se puede seleccionar y copiar</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>El hallazgo completo</translation>
    </message>
    <message>
        <source>Write the raster of the current row anew as the service wants it, with the algorithm “Prepare COG”</source>
        <translation>Escribir de nuevo el ráster de la fila actual como lo quiere el servicio, con el algoritmo «Preparar COG»</translation>
    </message>
    <message>
        <source>&amp;Prepare COG…</source>
        <translation>&amp;Preparar COG…</translation>
    </message>
    <message>
        <source>Put all findings into the clipboard as text</source>
        <translation>Poner todos los hallazgos en el portapapeles como texto</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Nothing that speaks against it</source>
        <translation>Nada que se oponga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>El servicio dice</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Desde la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Open the help on this window in the browser: {address}</source>
        <translation>Abrir la ayuda de esta ventana en el navegador: {address}</translation>
    </message>
</context>
<context>
    <name>IngestFolder</name>
    <message>
        <source>Checks the files and tells what would be done; writes and sends nothing.</source>
        <translation>Comprueba los archivos y dice qué se haría; no escribe ni envía nada.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The folder with the rasters, in it or in folders below it. A file .byoc-journal.jsonl is written into it, by which an interrupted run goes on.</source>
        <translation>La carpeta con los rásteres, en ella o en sus subcarpetas. En ella se escribe un archivo .byoc-journal.jsonl, con el que continúa una ejecución interrumpida.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Patrón de los archivos (vacío: según sus nombres)</translation>
    </message>
    <message>
        <source>What in a file&apos;s path is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it. Files that it does not fit are left out.</source>
        <translation>Qué es, en la ruta de un archivo, la tesela, la banda y la fecha de captación. Una plantilla: {tile}/{band}_%Y%m%dT%H%M%S.tif, donde * es cualquier cosa dentro de un nombre. O una expresión regular con grupos llamados tile, band, year, month, day, hour, minute, second, subsecond, como la acepta byoc-tool. Los archivos que no encajan se omiten.</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: its top)</source>
        <translation>Carpeta del bucket (vacío: su raíz)</translation>
    </message>
    <message>
        <source>Where files go in the bucket: scenes/2024. Below it they lie as in the folder.</source>
        <translation>Adónde van los archivos en el bucket: scenes/2024. Debajo quedan como en la carpeta.</translation>
    </message>
    <message>
        <source>Convert files</source>
        <translation>Convertir archivos</translation>
    </message>
    <message>
        <source>needed: to cloud optimized GeoTIFF what the service would refuse as it is. always: every file. never: what would be refused is only told.</source>
        <translation>needed: a GeoTIFF optimizado para la nube lo que el servicio rechazaría tal como está. always: todos los archivos. never: lo que se rechazaría solo se indica.</translation>
    </message>
    <message>
        <source>Longest wait for the ingestion (seconds)</source>
        <translation>Espera máxima de la ingesta (segundos)</translation>
    </message>
    <message>
        <source>After so many seconds it ends, whether all tiles are ingested or not; 0 does not wait.</source>
        <translation>Al cabo de estos segundos termina, estén ingeridas todas las teselas o no; 0 no espera.</translation>
    </message>
    <message>
        <source>Compression of converted files</source>
        <translation>Compresión de los archivos convertidos</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Todas son sin pérdida. DEFLATE es la que recomienda el proveedor; ZSTD es más rápida.</translation>
    </message>
    <message>
        <source>No-data value of converted files (none: as it is)</source>
        <translation>Valor sin datos de los archivos convertidos (ninguno: como está)</translation>
    </message>
    <message>
        <source>The value that means no data in converted files: best that of the collection. Pixels that a mask, an alpha band or another value declares empty get it.</source>
        <translation>El valor que significa sin datos en los archivos convertidos: mejor el de la colección. Lo reciben los píxeles que una máscara, una banda alfa u otro valor declaran vacíos.</translation>
    </message>
    <message>
        <source>Overviews of converted files by</source>
        <translation>Vistas generales de los archivos convertidos por</translation>
    </message>
    <message>
        <source>AVERAGE for measured values, NEAREST or MODE for classes.</source>
        <translation>AVERAGE para valores medidos, NEAREST o MODE para clases.</translation>
    </message>
    <message>
        <source>Write over objects of others</source>
        <translation>Sobrescribir objetos ajenos</translation>
    </message>
    <message>
        <source>Objects in the bucket that no run on this folder has put there are left alone, and the tile is a conflict; with this they are written over.</source>
        <translation>Los objetos del bucket que no puso ahí ninguna ejecución sobre esta carpeta se dejan como están, y la tesela es un conflicto; con esto se sobrescriben.</translation>
    </message>
    <message>
        <source>Folder for the journal (empty: the folder itself)</source>
        <translation>Carpeta del diario (vacío: la propia carpeta)</translation>
    </message>
    <message>
        <source>For a folder that cannot be written, such as a read-only disk: where to keep the journal and, for as long as they are needed, converted files. Give the same one each time.</source>
        <translation>Para una carpeta en la que no se puede escribir, como un disco de solo lectura: dónde guardar el diario y, mientras hagan falta, los archivos convertidos. Dé cada vez la misma.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>(Se omiten {more} archivos más, véase la tabla.)</translation>
    </message>
    <message>
        <source>No file of the folder makes a tile. Check the folder and the pattern, and what the table says of the files.</source>
        <translation>Ningún archivo de la carpeta forma una tesela. Compruebe la carpeta y el patrón, y lo que la tabla dice de los archivos.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, registered and not ended: {pending}, planned: {planned}, failed: {failed}, files left out: {left_out}</source>
        <translation>Ingeridas: {ingested}, registradas y sin terminar: {pending}, previstas: {planned}, fallidas: {failed}, archivos omitidos: {left_out}</translation>
    </message>
    <message>
        <source>Run it again to see how those end that are registered and have not ended.</source>
        <translation>Ejecútelo de nuevo para ver cómo terminan las que están registradas y sin terminar.</translation>
    </message>
    <message>
        <source>It ended before all was done: {why} Run it again to go on.</source>
        <translation>Terminó antes de que todo estuviera hecho: {why} Ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>No tile could be ingested.</source>
        <translation>No se pudo ingerir ninguna tesela.</translation>
    </message>
    <message>
        <source>Ingest folder</source>
        <translation>Ingerir carpeta</translation>
    </message>
    <message>
        <source>Brings the rasters of a folder into a collection: finds which files are the bands of one tile, checks them as the service would, converts those that it would refuse, outlines the valid data, uploads the files to the collection&apos;s bucket, registers the tiles, and waits until they are ingested. The files of the folder are not changed.</source>
        <translation>Lleva los rásteres de una carpeta a una colección: averigua qué archivos son las bandas de una misma tesela, los comprueba como lo haría el servicio, convierte los que rechazaría, traza el contorno de los datos válidos, sube los archivos al bucket de la colección, registra las teselas y espera a que se ingieran. Los archivos de la carpeta no se modifican.</translation>
    </message>
    <message>
        <source>It can be interrupted at any time and run again: a journal in the folder remembers what is done, and only the rest is done then. A file that has changed is done again.</source>
        <translation>Se puede interrumpir en cualquier momento y ejecutar de nuevo: un diario en la carpeta recuerda lo que está hecho, y solo se hace el resto. Un archivo que ha cambiado se hace de nuevo.</translation>
    </message>
    <message>
        <source>What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others go on; only if no tile is left, the algorithm fails. Try a dry run first: it tells for each tile what would be converted, sent and registered, with which sensing time and where that is from.</source>
        <translation>Lo que afecta a una tesela se dice en su fila, en el registro de mensajes y en el número de teselas fallidas, y las demás continúan; el algoritmo solo falla si no queda ninguna tesela. Pruebe primero una simulación: dice de cada tesela qué se convertiría, enviaría y registraría, con qué fecha de captación y de dónde viene.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (the step it came to), tile_id, status, sensing_time and time_source, files, converted (the bands whose files were), upload_bytes, points and crs of the cover geometry, message, why its files were grouped so, geojson. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Una tabla, una fila por tesela: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (el paso al que llegó), tile_id, status, sensing_time y time_source, files, converted (las bandas cuyos archivos se convirtieron), upload_bytes, points y crs de la geometría de cobertura, message, por qué sus archivos se agruparon así, geojson. Después una fila por archivo que no está en ninguna tesela: outcome left-out, el archivo en files, el motivo en message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are ingested, by this run or one before.</source>
        <translation>Número de teselas ingeridas, por esta ejecución o una anterior.</translation>
    </message>
    <message>
        <source>How many are registered, and their ingestion has not ended.</source>
        <translation>Número de las que están registradas y cuya ingesta no ha terminado.</translation>
    </message>
    <message>
        <source>How many a dry run would ingest.</source>
        <translation>Número de las que ingeriría una simulación.</translation>
    </message>
    <message>
        <source>How many could not be ingested; their messages tell why.</source>
        <translation>Número de las que no se pudieron ingerir; sus mensajes dicen por qué.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Número de archivos que no están en ninguna tesela.</translation>
    </message>
    <message>
        <source>Ingested tiles</source>
        <translation>Teselas ingeridas</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabla de las teselas y de los archivos omitidos.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Teselas ingeridas</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Teselas sin terminar</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Teselas previstas</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Teselas fallidas</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>{name} is empty. Give the folder with the rasters.</source>
        <translation>{name} está vacío. Dé la carpeta con los rásteres.</translation>
    </message>
</context>
<context>
    <name>LayerChecks</name>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Seleccione primero una o varias capas ráster en el panel Capas.</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>Comprobando «{name}»</translation>
    </message>
    <message>
        <source>Checking {count} rasters</source>
        <translation>Comprobando {count} rásteres</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then try again.</source>
        <translation>Processing (Procesos) está desactivado: actívelo en el administrador de complementos e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Choose a connection and a collection in the Sentinel Hub BYOC panel, then register again.</source>
        <translation>Elija una conexión y una colección en el panel Sentinel Hub BYOC y registre de nuevo.</translation>
    </message>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Seleccione primero una o varias capas ráster en el panel Capas.</translation>
    </message>
    <message>
        <source>“{name}”: {summary}</source>
        <translation>«{name}»: {summary}</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}: {points} puntos</translation>
    </message>
    <message>
        <source>Cover geometry on the map. {points}</source>
        <translation>Geometría de cobertura en el mapa. {points}</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Register in BYOC collection…</source>
        <translation>Registrar en colección BYOC…</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Calcular geometría de cobertura</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Comprobar para BYOC</translation>
    </message>
    <message>
        <source>{usable} of {count}</source>
        <translation>{usable} de {count}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitidos:</translation>
    </message>
    <message>
        <source>no raster file</source>
        <translation>ningún archivo ráster</translation>
    </message>
</context>
<context>
    <name>ListCollections</name>
    <message>
        <source>List collections</source>
        <translation>Listar colecciones</translation>
    </message>
    <message>
        <source>Lists the collections that the connection&apos;s account owns, page by page.</source>
        <translation>Lista las colecciones de la cuenta de la conexión, página por página.</translation>
    </message>
    <message>
        <source>What the service has gathered of the tiles (extent, sensing times, resolution) is stale while requires_metadata_update is true.</source>
        <translation>Lo que el servicio ha reunido de las teselas (extensión, fechas de captación, resolución) está anticuado mientras requires_metadata_update sea verdadero.</translation>
    </message>
    <message>
        <source>A table, one row a collection: id, name, bucket, bands, no data, sensing times, extent (GeoJSON) and all else that the service says, as JSON.</source>
        <translation>Una tabla, una fila por colección: ID, nombre, bucket, bandas, valor sin datos, fechas de captación, extensión (GeoJSON) y todo lo demás que dice el servicio, como JSON.</translation>
    </message>
    <message>
        <source>How many collections there are.</source>
        <translation>Número de colecciones.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Table of the collections.</source>
        <translation>Tabla de las colecciones.</translation>
    </message>
    <message>
        <source>Number of collections</source>
        <translation>Número de colecciones</translation>
    </message>
    <message>
        <source>Collections: {count}</source>
        <translation>Colecciones: {count}</translation>
    </message>
</context>
<context>
    <name>ListTiles</name>
    <message>
        <source>List tiles</source>
        <translation>Listar teselas</translation>
    </message>
    <message>
        <source>Loads the tiles of a collection, page by page, as a layer of their cover geometries in EPSG:4326.</source>
        <translation>Carga las teselas de una colección, página por página, como una capa de sus geometrías de cobertura en EPSG:4326.</translation>
    </message>
    <message>
        <source>Loaded in QGIS the layer is styled by status, tells in its map tips why a tile failed, and can be played by the temporal controller. A tile whose cover geometry is missing has a row without geometry.</source>
        <translation>Cargada en QGIS, la capa tiene un estilo según el estado, dice en sus avisos del mapa por qué falló una tesela, y se puede reproducir con el controlador temporal. Una tesela sin geometría de cobertura tiene una fila sin geometría.</translation>
    </message>
    <message>
        <source>A polygon layer, one feature a tile: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs, and all else that the service says, as JSON.</source>
        <translation>Una capa de polígonos, un objeto por tesela: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs, y todo lo demás que dice el servicio, como JSON.</translation>
    </message>
    <message>
        <source>How many tiles there are.</source>
        <translation>Número de teselas.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for every tile.</source>
        <translation>Solo teselas con este estado; ALL o nada para todas las teselas.</translation>
    </message>
    <message>
        <source>Layer of the tiles.</source>
        <translation>Capa de las teselas.</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <source>Tiles read: {count}</source>
        <translation>Teselas leídas: {count}</translation>
    </message>
    <message>
        <source>Tiles: {count}</source>
        <translation>Teselas: {count}</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Sentinel Hub BYOC collections and tiles</source>
        <translation>Colecciones y teselas de Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Not connected: open the Sentinel Hub BYOC panel</source>
        <translation>No conectado: abrir el panel Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Tiles of {name}</source>
        <translation>Teselas de {name}</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>{count} of these tiles have another status or path: left out.</source>
        <translation>{count} de estas teselas tienen otro estado u otra ruta: se omiten.</translation>
    </message>
    <message>
        <source>The field “{field}” of feature {number} is empty.</source>
        <translation>El campo «{field}» del objeto {number} está vacío.</translation>
    </message>
    <message>
        <source>Write the id or the path of its tile there.</source>
        <translation>Escriba en él el ID o la ruta de su tesela.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no feature, or none is selected: select tiles, or take the whole layer.</source>
        <translation>La capa «{layer}» no tiene objetos, o no hay ninguno seleccionado: seleccione teselas, o tome la capa entera.</translation>
    </message>
    <message>
        <source>No tile is like that: there is nothing to do.</source>
        <translation>Ninguna tesela es así: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles failed. The lines above tell why.</source>
        <translation>Fallaron {failed} de {total} teselas. Las líneas de arriba dicen por qué.</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>No se pudo hacer nada.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Stopped. What was done until then stands.</source>
        <translation>Detenido. Lo hecho hasta ese momento queda hecho.</translation>
    </message>
    <message>
        <source>It cannot go on</source>
        <translation>No se puede continuar</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Error de archivo</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>This is a fault of the plugin: please report it, with QGIS&apos;s log messages.</source>
        <translation>Es un defecto del complemento: comuníquelo, por favor, con los mensajes del registro de QGIS.</translation>
    </message>
    <message>
        <source>Sentinel Hub does not accept the credentials</source>
        <translation>Sentinel Hub no acepta las credenciales</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>El servicio tiene un problema</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>El servicio rechazó la petición</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Sin conexión con el servicio</translation>
    </message>
    <message>
        <source>Please correct the input</source>
        <translation>Corrija los datos introducidos</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Respuesta inutilizable</translation>
    </message>
    <message>
        <source>No raster file</source>
        <translation>Ningún archivo ráster</translation>
    </message>
    <message>
        <source>No usable connection</source>
        <translation>Ninguna conexión utilizable</translation>
    </message>
    <message>
        <source>The layer could not be written</source>
        <translation>No se pudo escribir la capa</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The raster cannot be read</source>
        <translation>El ráster no se puede leer</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system</source>
        <translation>El ráster no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>The raster&apos;s coordinate reference system cannot be used</source>
        <translation>El sistema de referencia de coordenadas del ráster no se puede usar</translation>
    </message>
    <message>
        <source>The raster has no usable place on the map</source>
        <translation>El ráster no tiene un lugar utilizable en el mapa</translation>
    </message>
    <message>
        <source>The raster is empty</source>
        <translation>El ráster está vacío</translation>
    </message>
    <message>
        <source>The files do not fit together</source>
        <translation>Los archivos no encajan entre sí</translation>
    </message>
    <message>
        <source>The raster lies across a pole</source>
        <translation>El ráster pasa por un polo</translation>
    </message>
    <message>
        <source>The outline needs too many points</source>
        <translation>El contorno necesita demasiados puntos</translation>
    </message>
    <message>
        <source>The raster cannot be used</source>
        <translation>El ráster no se puede usar</translation>
    </message>
    <message>
        <source>No credentials for the bucket</source>
        <translation>No hay credenciales para el bucket</translation>
    </message>
    <message>
        <source>The bucket denies access</source>
        <translation>El bucket deniega el acceso</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <translation>No existe ese bucket</translation>
    </message>
    <message>
        <source>There is no such object in the bucket</source>
        <translation>No existe ese objeto en el bucket</translation>
    </message>
    <message>
        <source>The bucket is in another region</source>
        <translation>El bucket está en otra región</translation>
    </message>
    <message>
        <source>No connection to the bucket</source>
        <translation>Sin conexión con el bucket</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>The upload did not arrive whole</source>
        <translation>La subida no llegó entera</translation>
    </message>
    <message>
        <source>The bucket is in use</source>
        <translation>El bucket está en uso</translation>
    </message>
    <message>
        <source>The bucket cannot be used</source>
        <translation>El bucket no se puede usar</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the deployment of the connection.</source>
        <translation>Compruebe el ID de cliente, el secreto de cliente y el despliegue de la conexión.</translation>
    </message>
    <message>
        <source>Check that the account may use BYOC and that it owns the collection.</source>
        <translation>Compruebe que la cuenta puede usar BYOC y que es dueña de la colección.</translation>
    </message>
    <message>
        <source>Check the id, and that the connection is the one that the collection belongs to.</source>
        <translation>Compruebe el ID, y que la conexión es la de la colección.</translation>
    </message>
    <message>
        <source>Choose another path, or update or remove what is registered under it.</source>
        <translation>Elija otra ruta, o actualice o quite lo que está registrado en ella.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the service&apos;s support.</source>
        <translation>Inténtelo más tarde; si sigue así, pregunte al soporte del servicio.</translation>
    </message>
    <message>
        <source>Check the network, QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network) and the deployment&apos;s address.</source>
        <translation>Compruebe la red, la configuración de proxy de QGIS (Configuración &gt; Opciones &gt; Red) y la dirección del despliegue.</translation>
    </message>
    <message>
        <source>Check the deployment&apos;s address; if it is right, try again later.</source>
        <translation>Compruebe la dirección del despliegue; si es correcta, inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (predeterminada)</translation>
    </message>
    <message>
        <source>cannot be used: edit it</source>
        <translation>no se puede usar: edítela</translation>
    </message>
    <message>
        <source>Changes are saved at once. Secrets are kept in QGIS&apos;s authentication database (see Authentication). Cores used to read rasters: {cores}; the limit is QGIS&apos;s own (see Rendering).</source>
        <translation>Los cambios se guardan enseguida. Los secretos se guardan en la base de datos de autenticación de QGIS (véase Autenticación). Núcleos usados para leer rásteres: {cores}; el límite es el de QGIS (véase Representación).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Testing “{name}” …</source>
        <translation>Probando «{name}» …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&amp;Connections to Sentinel Hub</source>
        <translation>&amp;Conexiones a Sentinel Hub</translation>
    </message>
    <message>
        <source>The saved connections; the default one is used where none is named</source>
        <translation>Las conexiones guardadas; la predeterminada se usa donde no se indica ninguna</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add a connection to an account</source>
        <translation>Añadir una conexión a una cuenta</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the selected connection, or how its buckets are read</source>
        <translation>Cambiar la conexión seleccionada, o cómo se leen sus buckets</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection through the selected connection</source>
        <translation>Pedir un token y una colección con la conexión seleccionada</translation>
    </message>
    <message>
        <source>&amp;Use as default</source>
        <translation>&amp;Usar por defecto</translation>
    </message>
    <message>
        <source>Use the selected connection where none is named, as in Processing and its command line</source>
        <translation>Usar la conexión seleccionada donde no se indica ninguna, como en Procesos y su línea de órdenes</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Forget the selected connection and its credentials</source>
        <translation>Olvidar la conexión seleccionada y sus credenciales</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>Acerca de estos ajustes</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>Not listed: {why}. Refresh to try again.</source>
        <translation>No listado: {why}. Actualice para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{counted}; the list broke off: {why}. Refresh to try again.</source>
        <translation>{counted}; la lista se interrumpió: {why}. Actualice para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{counted} so far, more as you scroll</source>
        <translation>{counted} hasta ahora, más al desplazarse</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Listando …</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Connection (empty: the default one)</source>
        <translation>Conexión (vacío: la predeterminada)</translation>
    </message>
    <message>
        <source>Name of a saved connection. Empty means the default connection or, where none is saved, the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Nombre de una conexión guardada. Vacío significa la conexión predeterminada o, si no hay ninguna guardada, las variables de entorno SH_CLIENT_ID y SH_CLIENT_SECRET (y SH_BASE_URL y SH_TOKEN_URL para otro despliegue distinto de AWS EU).</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID de la colección</translation>
    </message>
    <message>
        <source>Id of the collection, a UUID: see “List collections”, the output of “Create collection”, or the dashboard of the service.</source>
        <translation>ID de la colección, un UUID: véase «Listar colecciones», la salida de «Crear colección» o el panel de control del servicio.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Of the cover geometry. balanced: as near to the truth as the points allow. inner: never beyond the valid data. outer: never cuts valid data off.</source>
        <translation>De la geometría de cobertura. balanced: tan cerca de la realidad como permitan los puntos. inner: nunca más allá de los datos válidos. outer: nunca recorta datos válidos.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>{name} is empty. Give the id of the collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{name} está vacío. Dé el ID de la colección: ejecute «Listar colecciones» (byoc:listcollections) para verlo.</translation>
    </message>
    <message>
        <source>“{text}” is not a collection id: those look like 123e4567-e89b-12d3-a456-426614174000. Run “List collections” (byoc:listcollections) to see the ids, or copy it from the dashboard of the service.</source>
        <translation>«{text}» no es el ID de una colección: tienen la forma 123e4567-e89b-12d3-a456-426614174000. Ejecute «Listar colecciones» (byoc:listcollections) para ver los ID, o cópielo del panel de control del servicio.</translation>
    </message>
    <message>
        <source>{name} is “{value}”. Use one of: {options}.</source>
        <translation>{name} es «{value}». Use uno de estos valores: {options}.</translation>
    </message>
    <message>
        <source>{name} holds no raster. Give at least one raster layer or file.</source>
        <translation>{name} no contiene ningún ráster. Dé al menos una capa o un archivo ráster.</translation>
    </message>
    <message>
        <source>The raster “{path}” cannot be opened.</source>
        <translation>El ráster «{path}» no se puede abrir.</translation>
    </message>
    <message>
        <source>It does not exist, is not a raster that GDAL reads, or may not be read. Check the path and the access to it (for /vsis3/ also the keys and the endpoint).</source>
        <translation>No existe, no es un ráster que GDAL lea, o no hay permiso para leerlo. Compruebe la ruta y el acceso (para /vsis3/ también las claves y el punto de acceso).</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The tile lies outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>La tesela queda fuera de lo que puede mostrar el sistema de referencia de coordenadas del mapa.</translation>
    </message>
    <message>
        <source>The service gives no cause of failure for “{path}”.</source>
        <translation>El servicio no da causa del fallo para «{path}».</translation>
    </message>
    <message>
        <source>Why the tile failed</source>
        <translation>Por qué falló la tesela</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>El servicio dice:</translation>
    </message>
    <message>
        <source>What it means:</source>
        <translation>Qué significa:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
</context>
<context>
    <name>PrepareCog</name>
    <message>
        <source>Prepare COG</source>
        <translation>Preparar COG</translation>
    </message>
    <message>
        <source>Writes any raster as a cloud optimized GeoTIFF (COG) that the service takes: internal tiles, overviews, compression, bit depth and CRS as it asks. No connection is needed.</source>
        <translation>Escribe cualquier ráster como un GeoTIFF optimizado para la nube (COG) que el servicio acepta: teselas internas, vistas generales, compresión, profundidad de bits y SRC como los pide. No hace falta conexión.</translation>
    </message>
    <message>
        <source>Values stay exactly as they are wherever nothing asks for change. What does: 64-bit numbers, a CRS that the service does not take, a rotated raster, and masks and alpha bands, which the service does not know: what they hide becomes no data. Each change is told.</source>
        <translation>Los valores quedan exactamente como están donde nada exige un cambio. Lo exigen: números de 64 bits, un SRC que el servicio no acepta, un ráster girado, y máscaras y bandas alfa, que el servicio no conoce: lo que ocultan pasa a ser sin datos. Se informa de cada cambio.</translation>
    </message>
    <message>
        <source>With (BAND) in the output&apos;s name, as in scene_(BAND).tif, each band is written to a file of its own, named by the band&apos;s description or else B1, B2 and so on.</source>
        <translation>Con (BAND) en el nombre de la salida, como en scene_(BAND).tif, cada banda se escribe en un archivo propio, que recibe el nombre de la descripción de la banda o, si no, B1, B2, etcétera.</translation>
    </message>
    <message>
        <source>The file; the name with (BAND) in it when there is one file a band.</source>
        <translation>El archivo; el nombre con (BAND) si hay un archivo por banda.</translation>
    </message>
    <message>
        <source>The paths of all files written, in the order of the bands.</source>
        <translation>Las rutas de todos los archivos escritos, en el orden de las bandas.</translation>
    </message>
    <message>
        <source>What was changed of values, types, bands and place, a line each; empty: nothing.</source>
        <translation>Lo que se cambió en valores, tipos, bandas y lugar, una línea cada cosa; vacío: nada.</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <translation>GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one: anything that GDAL reads.</source>
        <translation>Una capa ráster con un archivo, o la ruta de uno: cualquier cosa que lea GDAL.</translation>
    </message>
    <message>
        <source>A .tif or .tiff file, in a folder that exists. It is replaced at the end.</source>
        <translation>Un archivo .tif o .tiff, en una carpeta que exista. Se reemplaza al final.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Bandas (ninguna: todas)</translation>
    </message>
    <message>
        <source>Numbers of the bands to write, the first is 1. None means all but alpha bands, 100 at most. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Números de las bandas que se escriben; la primera es 1. Ninguna significa todas menos las bandas alfa, 100 como máximo. En la línea de órdenes repita el parámetro: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>No-data value (none: as it is)</source>
        <translation>Valor sin datos (ninguno: como está)</translation>
    </message>
    <message>
        <source>The value that means no data in the result; pixels that a mask, an alpha band or another value declares empty get it. Where one is needed and none is given, NaN is used for fractional numbers, and for whole ones a value that no valid pixel has. Give the same one for all tiles of a collection.</source>
        <translation>El valor que significa sin datos en el resultado; lo reciben los píxeles que una máscara, una banda alfa u otro valor declaran vacíos. Si hace falta uno y no se da, se usa NaN para los números decimales y, para los enteros, un valor que no tenga ningún píxel válido. Dé el mismo para todas las teselas de una colección.</translation>
    </message>
    <message>
        <source>Overviews by</source>
        <translation>Vistas generales por</translation>
    </message>
    <message>
        <source>How overviews (pyramids) are made of the pixels. AVERAGE for measured values, NEAREST or MODE for classes; palettes are never averaged.</source>
        <translation>Cómo se hacen las vistas generales (pirámides) a partir de los píxeles. AVERAGE para valores medidos, NEAREST o MODE para clases; las paletas nunca se promedian.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Todas son sin pérdida. DEFLATE es la que recomienda el proveedor; ZSTD es más rápida.</translation>
    </message>
    <message>
        <source>CRS (none: as it is)</source>
        <translation>SRC (ninguno: como está)</translation>
    </message>
    <message>
        <source>A CRS that the service takes: EPSG:4326, 3857, 3035, or UTM on WGS 84 (32601-32660, 32701-32760). None keeps the raster&apos;s own; where that is not taken, the UTM zone is chosen, or EPSG:4326 for what is wider.</source>
        <translation>Un SRC que el servicio acepta: EPSG:4326, 3857, 3035 o UTM sobre WGS 84 (32601-32660, 32701-32760). Ninguno conserva el del ráster; si no se acepta, se elige la zona UTM, o EPSG:4326 para lo que es más ancho.</translation>
    </message>
</context>
<context>
    <name>RasterSource</name>
    <message>
        <source>“{name}” is not a raster layer.</source>
        <translation>«{name}» no es una capa ráster.</translation>
    </message>
    <message>
        <source>Choose a raster layer that was loaded from a file.</source>
        <translation>Elija una capa ráster cargada desde un archivo.</translation>
    </message>
    <message>
        <source>it exists in memory only</source>
        <translation>solo existe en memoria</translation>
    </message>
    <message>
        <source>it is a description of a raster, not a file</source>
        <translation>es la descripción de un ráster, no un archivo</translation>
    </message>
    <message>
        <source>The file of layer “{name}” is not there: {path}</source>
        <translation>El archivo de la capa «{name}» no está: {path}</translation>
    </message>
    <message>
        <source>Put it back, or change the layer&apos;s data source.</source>
        <translation>Vuelva a ponerlo en su sitio, o cambie la fuente de datos de la capa.</translation>
    </message>
    <message>
        <source>it comes from a web service (WMS, WMTS or tiles)</source>
        <translation>viene de un servicio web (WMS, WMTS o teselas)</translation>
    </message>
    <message>
        <source>it comes from a web service (WCS)</source>
        <translation>viene de un servicio web (WCS)</translation>
    </message>
    <message>
        <source>it comes from a web service (ArcGIS)</source>
        <translation>viene de un servicio web (ArcGIS)</translation>
    </message>
    <message>
        <source>it comes from a database (PostGIS raster)</source>
        <translation>viene de una base de datos (ráster de PostGIS)</translation>
    </message>
    <message>
        <source>it is computed from other layers</source>
        <translation>se calcula a partir de otras capas</translation>
    </message>
    <message>
        <source>it comes from QGIS's provider “{provider}”</source>
        <translation>viene del proveedor «{provider}» de QGIS</translation>
    </message>
    <message>
        <source>Layer “{name}” has no raster file: {why}.</source>
        <translation>La capa «{name}» no tiene archivo ráster: {why}.</translation>
    </message>
    <message>
        <source>Save it as a Cloud Optimized GeoTIFF first (Export &gt; Save As…), and choose the layer of that file.</source>
        <translation>Guárdela primero como Cloud Optimized GeoTIFF (Exportar &gt; Guardar como…) y elija la capa de ese archivo.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>(and {more} more, see the log)</source>
        <translation>(y {more} más, véase el registro de mensajes)</translation>
    </message>
</context>
<context>
    <name>RegisterBucket</name>
    <message>
        <source>Register bucket</source>
        <translation>Registrar bucket</translation>
    </message>
    <message>
        <source>Registers the files that are in the bucket of a collection already: lists them, finds which are the bands of one tile, leaves out what is registered, checks the others as the service would, outlines their valid data, and registers them. Files are neither changed nor moved.</source>
        <translation>Registra los archivos que ya están en el bucket de una colección: los lista, averigua cuáles son las bandas de una misma tesela, omite lo que está registrado, comprueba los demás como lo haría el servicio, traza el contorno de sus datos válidos y los registra. Los archivos no se modifican ni se mueven.</translation>
    </message>
    <message>
        <source>Without a pattern the names of the files tell: those in one folder that differ in the name of a band alone (B04, red, VV, or what the collection has) are one tile, with (BAND) in its path. Sensing times come from STAC items beside the files, from names, or from the metadata of the files. The table tells for each tile what was read from what, and for each file that is in no tile, why. Try a dry run first.</source>
        <translation>Sin patrón deciden los nombres de los archivos: los de una misma carpeta que solo difieren en el nombre de una banda (B04, red, VV, o lo que tenga la colección) son una tesela, con (BAND) en su ruta. Las fechas de captación vienen de elementos STAC junto a los archivos, de los nombres o de los metadatos de los archivos. La tabla dice de cada tesela qué se leyó y de dónde, y de cada archivo que no está en ninguna tesela, por qué. Pruebe primero una simulación.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson, and why its files were grouped so. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Una tabla, una fila por tesela: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points y crs de la geometría de cobertura, sensing_time, files, message, geojson, y por qué sus archivos se agruparon así. Después una fila por archivo que no está en ninguna tesela: outcome left-out, el archivo en files, el motivo en message. Opcional.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Número de archivos que no están en ninguna tesela.</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Hace todo menos registrar: para ver qué se enviaría.</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabla de las teselas y de los archivos omitidos.</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>No file makes a tile: {objects} files were found. Check {prefix}, and what the table says of the files.</source>
        <translation>Ningún archivo forma una tesela: se encontraron {objects} archivos. Compruebe {prefix}, y lo que la tabla dice de los archivos.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>(Se omiten {more} archivos más, véase la tabla.)</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Carpeta del bucket (vacío: todo el bucket)</translation>
    </message>
    <message>
        <source>Only files in this folder, or deeper, are registered: scenes/2024.</source>
        <translation>Solo se registran los archivos de esta carpeta o de sus subcarpetas: scenes/2024.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Patrón de los archivos (vacío: según sus nombres)</translation>
    </message>
    <message>
        <source>What in a file&apos;s key is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. It fits the whole key, or the end of it from a folder on. Files that it does not fit are left out.</source>
        <translation>Qué es, en la clave de un archivo, la tesela, la banda y la fecha de captación. Una plantilla: {tile}/{band}_%Y%m%dT%H%M%S.tif, donde * es cualquier cosa dentro de un nombre. O una expresión regular con grupos llamados tile, band, year, month, day, hour, minute, second, subsecond, como la acepta byoc-tool: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. Encaja con la clave entera, o con su final a partir de una carpeta. Los archivos que no encajan se omiten.</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile, for which the files are read from the bucket. Without, the service takes the bounding box, collar included.</source>
        <translation>Traza el contorno de los datos válidos de cada tesela, para lo que los archivos se leen del bucket. Si no, el servicio toma la extensión, con el borde vacío incluido.</translation>
    </message>
    <message>
        <source>Check the files first</source>
        <translation>Comprobar antes los archivos</translation>
    </message>
    <message>
        <source>Reads the headers of the files, and does not register tiles that the service would refuse; their rows tell why.</source>
        <translation>Lee las cabeceras de los archivos y no registra las teselas que el servicio rechazaría; sus filas dicen por qué.</translation>
    </message>
</context>
<context>
    <name>RegisterCells</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tile path</source>
        <translation>Ruta de la tesela</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Fecha de captación (UTC)</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>Fecha de</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>patrón</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>elemento STAC</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <source>file metadata</source>
        <translation>metadatos del archivo</translation>
    </message>
    <message>
        <source>TIFF tag</source>
        <translation>etiqueta TIFF</translation>
    </message>
    <message>
        <source>✗ Not checked</source>
        <translation>✗ Sin comprobar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examinando …</translation>
    </message>
    <message>
        <source>✗ Unfit: {found}</source>
        <translation>✗ No apta: {found}</translation>
    </message>
    <message>
        <source>✓ Fits, {count} warning(s)</source>
        <translation>✓ Apta, {count} advertencia(s)</translation>
    </message>
    <message>
        <source>✓ Fits</source>
        <translation>✓ Apta</translation>
    </message>
    <message>
        <source>{points} (box)</source>
        <translation>{points} (extensión)</translation>
    </message>
    <message>
        <source>✗ None</source>
        <translation>✗ Ninguno</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Registrando …</translation>
    </message>
    <message>
        <source>✓ Registered</source>
        <translation>✓ Registrada</translation>
    </message>
    <message>
        <source>✓ Was registered already</source>
        <translation>✓ Ya estaba registrada</translation>
    </message>
    <message>
        <source>✗ Conflict</source>
        <translation>✗ Conflicto</translation>
    </message>
    <message>
        <source>✗ Not valid</source>
        <translation>✗ No válida</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Lista</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>the service gives no cause</source>
        <translation>el servicio no da causa</translation>
    </message>
    <message>
        <source>✗ Ingestion failed: {cause}</source>
        <translation>✗ Falló la ingesta: {cause}</translation>
    </message>
    <message>
        <source>✓ Registered, waiting</source>
        <translation>✓ Registrada, en espera</translation>
    </message>
    <message>
        <source>✓ Registered, queued</source>
        <translation>✓ Registrada, en cola</translation>
    </message>
    <message>
        <source>✓ Registered, being ingested</source>
        <translation>✓ Registrada, en ingesta</translation>
    </message>
    <message>
        <source>✓ Ingested</source>
        <translation>✓ Ingerida</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Encontrado: {found}. Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Fecha de captación</translation>
    </message>
    <message>
        <source>Why one tile</source>
        <translation>Por qué una tesela</translation>
    </message>
    <message>
        <source>Follows from the folder: change the folder in the bucket or the pattern above, and list again.</source>
        <translation>Se deduce de la carpeta: cambie la carpeta del bucket o el patrón de arriba y liste de nuevo.</translation>
    </message>
    <message>
        <source>Not changed here</source>
        <translation>No se cambia aquí</translation>
    </message>
</context>
<context>
    <name>RegisterChecks</name>
    <message>
        <source>Looking into the files of {path}</source>
        <translation>Examinando los archivos de {path}</translation>
    </message>
</context>
<context>
    <name>RegisterDetailDesk</name>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Converted into {folder}.</source>
        <translation>Convertidos en {folder}.</translation>
    </message>
    <message>
        <source>Converted into {folder}. Put the files into the bucket under the tile&apos;s path before you register it.</source>
        <translation>Convertidos en {folder}. Ponga los archivos en el bucket con la ruta de la tesela antes de registrarla.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Collection “{name}”, bucket “{bucket}”</source>
        <translation>Colección «{name}», bucket «{bucket}»</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copiar como &amp;Python</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copiar celdas</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Pegar en celdas</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Register 1 tile</source>
        <translation>&amp;Registrar 1 tesela</translation>
    </message>
    <message>
        <source>&amp;Register {count} tiles</source>
        <translation>&amp;Registrar {count} teselas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Checked {done} of {count}.</source>
        <translation>Comprobadas {done} de {count}.</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} en ingesta</translation>
    </message>
    <message>
        <source>{count} ingested</source>
        <translation>{count} ingeridas</translation>
    </message>
    <message>
        <source>{count} failed at ingestion</source>
        <translation>{count} fallidas en la ingesta</translation>
    </message>
    <message>
        <source>Registering {count} tile(s) …</source>
        <translation>Registrando {count} tesela(s) …</translation>
    </message>
    <message>
        <source>Preparing {count} request(s) …</source>
        <translation>Preparando {count} petición(es) …</translation>
    </message>
    <message>
        <source>Preparing requests to copy</source>
        <translation>Preparando las peticiones que copiar</translation>
    </message>
    <message>
        <source>{count} request(s) copied.</source>
        <translation>{count} petición(es) copiada(s).</translation>
    </message>
    <message>
        <source>Not those of {count} row(s), for example {path}: {why}</source>
        <translation>Sin las de {count} fila(s), por ejemplo {path}: {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Register rasters as tiles</source>
        <translation>Registrar rásteres como teselas</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Where the files are: in raster layers of the project, in a folder to be uploaded, or in the bucket already</source>
        <translation>Dónde están los archivos: en capas ráster del proyecto, en una carpeta que se sube, o ya en el bucket</translation>
    </message>
    <message>
        <source>&amp;Path pattern</source>
        <translation>&amp;Patrón de ruta</translation>
    </message>
    <message>
        <source>Makes the tile path of each raster. {folder}: its folder; {name}: its file name without extension; {prefix} and {band}: the name before and after its last _; {ext}: the extension; {key}: its key in the bucket; (BAND) stays as the place of the band</source>
        <translation>Forma la ruta de tesela de cada ráster. {folder}: su carpeta; {name}: su nombre de archivo sin extensión; {prefix} y {band}: el nombre antes y después de su último _; {ext}: la extensión; {key}: su clave en el bucket; (BAND) se queda como lugar de la banda</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>The folder whose rasters are uploaded and registered, with all folders in it</source>
        <translation>La carpeta cuyos rásteres se suben y registran, con todas sus subcarpetas</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Folder in the &amp;bucket</source>
        <translation>Carpeta del &amp;bucket</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo el bucket</translation>
    </message>
    <message>
        <source>The folder in the bucket that holds the files, or that they are uploaded to, such as scenes/2024; empty: the bucket itself</source>
        <translation>La carpeta del bucket que contiene los archivos, o a la que se suben, por ejemplo scenes/2024; vacío: el bucket mismo</translation>
    </message>
    <message>
        <source>File patter&amp;n</source>
        <translation>Patrón de arc&amp;hivos</translation>
    </message>
    <message>
        <source>from the names</source>
        <translation>según los nombres</translation>
    </message>
    <message>
        <source>What in a file&apos;s name is the tile, the band and the sensing time, such as {tile}/{band}_%Y%m%dT%H%M%S.tif; * is anything within a name. Empty: the names themselves tell</source>
        <translation>Qué es, en el nombre de un archivo, la tesela, la banda y la fecha de captación, por ejemplo {tile}/{band}_%Y%m%dT%H%M%S.tif; * es cualquier cosa dentro de un nombre. Vacío: deciden los propios nombres</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Listar</translation>
    </message>
    <message>
        <source>Look what tiles the files make; nothing is sent or written</source>
        <translation>Ver qué teselas forman los archivos; no se envía ni se escribe nada</translation>
    </message>
    <message>
        <source>Tiles to register</source>
        <translation>Teselas que registrar</translation>
    </message>
    <message>
        <source>Tick what to register; double-click or press F2 to change a path or a sensing time; Ctrl+C and Ctrl+V copy and paste</source>
        <translation>Marque lo que se ha de registrar; haga doble clic o pulse F2 para cambiar una ruta o una fecha de captación; Ctrl+C y Ctrl+V copian y pegan</translation>
    </message>
    <message>
        <source>How far the checks are</source>
        <translation>Hasta dónde han llegado las comprobaciones</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Comprobar &amp;todo</translation>
    </message>
    <message>
        <source>Look into the files of all rows now, not only of those that are seen</source>
        <translation>Examinar ahora los archivos de todas las filas, no solo de las visibles</translation>
    </message>
    <message>
        <source>What there is to say of the selected tile</source>
        <translation>Lo que hay que decir de la tesela seleccionada</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Make one tile of the rows with this path</source>
        <translation>Hacer una sola tesela de las filas con esta ruta</translation>
    </message>
    <message>
        <source>&amp;Convert to COG…</source>
        <translation>&amp;Convertir a COG…</translation>
    </message>
    <message>
        <source>Write the files of the selected tile anew as the service takes them, into a folder that you choose</source>
        <translation>Escribir de nuevo los archivos de la tesela seleccionada como los acepta el servicio, en una carpeta que usted elija</translation>
    </message>
    <message>
        <source>Send a co&amp;ver geometry drawn around the valid pixels</source>
        <translation>Enviar una &amp;geometría de cobertura trazada alrededor de los píxeles válidos</translation>
    </message>
    <message>
        <source>Without it the service takes the bounding box, empty collars included</source>
        <translation>Si no, el servicio toma la extensión, con los bordes vacíos incluidos</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juste</translation>
    </message>
    <message>
        <source>Balanced: as near to the truth as the points allow. Inner: never beyond the valid pixels. Outer: never cuts valid pixels off</source>
        <translation>Equilibrado: tan cerca de la realidad como permitan los puntos. Interior: nunca más allá de los píxeles válidos. Exterior: nunca recorta píxeles válidos</translation>
    </message>
    <message>
        <source>Poin&amp;ts at most</source>
        <translation>Pu&amp;ntos como máximo</translation>
    </message>
    <message>
        <source>How many points the cover geometry may have; the service takes up to 100 in all</source>
        <translation>Cuántos puntos puede tener la geometría de cobertura; el servicio acepta hasta 100 en total</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Zoom a ella</translation>
    </message>
    <message>
        <source>Move the map to the cover geometry of the selected tiles, which is drawn there</source>
        <translation>Mover el mapa a la geometría de cobertura de las teselas seleccionadas, que se dibuja en él</translation>
    </message>
    <message>
        <source>Progress of registering</source>
        <translation>Progreso del registro</translation>
    </message>
    <message>
        <source>What is under way, and how it ended</source>
        <translation>Lo que está en curso, y cómo terminó</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copy what would be sent, without secrets, to send it from a shell or from Python</source>
        <translation>Copiar lo que se enviaría, sin secretos, para enviarlo desde un shell o desde Python</translation>
    </message>
    <message>
        <source>Copy what would be sent</source>
        <translation>Copiar lo que se enviaría</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open the help on this window in the browser</source>
        <translation>Abrir la ayuda de esta ventana en el navegador</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>The file is in bucket “{found}”, but the collection reads bucket “{expected}”.</source>
        <translation>El archivo está en el bucket «{found}», pero la colección lee el bucket «{expected}».</translation>
    </message>
    <message>
        <source>Two files of this tile are called “{source}”: a tile has one file a band.</source>
        <translation>Dos archivos de esta tesela se llaman «{source}»: una tesela tiene un archivo por banda.</translation>
    </message>
    <message>
        <source>{count} rows have this path. Join them if they are the files of one tile, or give each tile a path of its own.</source>
        <translation>{count} filas tienen esta ruta. Únalas si son los archivos de una misma tesela, o dé a cada tesela una ruta propia.</translation>
    </message>
    <message>
        <source>The path names one file, but the tile has {count}: write (BAND) where their names differ.</source>
        <translation>La ruta nombra un solo archivo, pero la tesela tiene {count}: escriba (BAND) donde difieren sus nombres.</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>Registering tiles in “{name}”</source>
        <translation>Registrando teselas en «{name}»</translation>
    </message>
    <message>
        <source>Tiles: {summary}.</source>
        <translation>Teselas: {summary}.</translation>
    </message>
    <message>
        <source>Stopped. Tiles: {summary}.</source>
        <translation>Detenido. Teselas: {summary}.</translation>
    </message>
    <message>
        <source>Looking how far the folder is</source>
        <translation>Mirando hasta dónde ha llegado la carpeta</translation>
    </message>
    <message>
        <source>Uploaded, registering …</source>
        <translation>Subido, registrando …</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>{count} registradas</translation>
    </message>
    <message>
        <source>{count} registered before</source>
        <translation>{count} ya registradas</translation>
    </message>
    <message>
        <source>{count} not registered</source>
        <translation>{count} no registradas</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>ninguna registrada</translation>
    </message>
</context>
<context>
    <name>RegisterSourceDesk</name>
    <message>
        <source>Raster layers</source>
        <translation>Capas ráster</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Carpeta que subir</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>the place of each file in its bucket</source>
        <translation>el lugar de cada archivo en su bucket</translation>
    </message>
    <message>
        <source>Nothing is uploaded: the files must be in the bucket under these paths. Rasters with the same path are the files of one tile.</source>
        <translation>No se sube nada: los archivos deben estar en el bucket con estas rutas. Los rásteres con la misma ruta son los archivos de una misma tesela.</translation>
    </message>
    <message>
        <source>Files are checked, converted where the service would refuse them, uploaded and registered; what is done is remembered in the folder, and not done again.</source>
        <translation>Los archivos se comprueban, se convierten si el servicio los rechazaría, se suben y se registran; lo hecho se anota en la carpeta y no se hace de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is uploaded or changed in the bucket: what is there is registered.</source>
        <translation>No se sube ni se cambia nada en el bucket: se registra lo que hay en él.</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Listando …</translation>
    </message>
    <message>
        <source>Listing the tiles of {folder}</source>
        <translation>Listando las teselas de {folder}</translation>
    </message>
    <message>
        <source>Listing the bucket “{bucket}”</source>
        <translation>Listando el bucket «{bucket}»</translation>
    </message>
    <message>
        <source>1 tile found.</source>
        <translation>1 tesela encontrada.</translation>
    </message>
    <message>
        <source>{count} tiles found.</source>
        <translation>{count} teselas encontradas.</translation>
    </message>
    <message>
        <source>The folder is in the bucket already: nothing is uploaded, its files are registered in place.</source>
        <translation>La carpeta ya está en el bucket: no se sube nada, sus archivos se registran donde están.</translation>
    </message>
    <message>
        <source>{count} file(s) are in none, for example {file}: {why}</source>
        <translation>{count} archivo(s) no están en ninguna, por ejemplo {file}: {why}</translation>
    </message>
</context>
<context>
    <name>RegisterSources</name>
    <message>
        <source>The place of this file in the bucket is not known.</source>
        <translation>No se conoce el lugar de este archivo en el bucket.</translation>
    </message>
    <message>
        <source>Choose a path pattern, or type the path.</source>
        <translation>Elija un patrón de ruta, o escriba la ruta.</translation>
    </message>
    <message>
        <source>The time of the layer&apos;s temporal properties.</source>
        <translation>La fecha de las propiedades temporales de la capa.</translation>
    </message>
    <message>
        <source>✓ Fits once converted: {bands}</source>
        <translation>✓ Apta una vez convertida: {bands}</translation>
    </message>
</context>
<context>
    <name>RegisterTiles</name>
    <message>
        <source>Registered: {created}, registered before: {existing}, planned: {planned}, failed: {failed}</source>
        <translation>Registradas: {created}, ya registradas: {existing}, previstas: {planned}, fallidas: {failed}</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles could not be registered. The lines above tell why.</source>
        <translation>No se pudieron registrar {failed} de {total} teselas. Las líneas de arriba dicen por qué.</translation>
    </message>
    <message>
        <source>No tile could be registered.</source>
        <translation>No se pudo registrar ninguna tesela.</translation>
    </message>
    <message>
        <source>Register tiles</source>
        <translation>Registrar teselas</translation>
    </message>
    <message>
        <source>Registers raster files as tiles of a collection, each with its cover geometry and CRS. The files must be, or come to be, in the collection&apos;s bucket under the path that is registered: nothing is uploaded.</source>
        <translation>Registra archivos ráster como teselas de una colección, cada una con su geometría de cobertura y su SRC. Los archivos deben estar, o llegar a estar, en el bucket de la colección con la ruta que se registra: no se sube nada.</translation>
    </message>
    <message>
        <source>Rasters whose paths come out the same are the band files of one tile. Registering again what is registered already changes nothing.</source>
        <translation>Los rásteres cuyas rutas resultan iguales son los archivos de banda de una misma tesela. Registrar de nuevo lo que ya está registrado no cambia nada.</translation>
    </message>
    <message>
        <source>What concerns all tiles (a wrong secret, an unknown collection, a path that cannot be) ends the algorithm before anything is registered. What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others are registered all the same; only if no tile is left, the algorithm fails. The service then ingests the tiles: see “Wait for ingestion”.</source>
        <translation>Lo que afecta a todas las teselas (un secreto equivocado, una colección desconocida, una ruta imposible) termina el algoritmo antes de registrar nada. Lo que afecta a una tesela se dice en su fila, en el registro de mensajes y en el número de teselas fallidas, y las demás se registran igualmente; el algoritmo solo falla si no queda ninguna tesela. Después el servicio ingiere las teselas: véase «Esperar la ingesta».</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson. Optional.</source>
        <translation>Una tabla, una fila por tesela: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points y crs de la geometría de cobertura, sensing_time, files, message, geojson. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles were registered.</source>
        <translation>Número de teselas registradas.</translation>
    </message>
    <message>
        <source>How many were registered before.</source>
        <translation>Número de las que ya estaban registradas.</translation>
    </message>
    <message>
        <source>How many a dry run would register.</source>
        <translation>Número de las que registraría una simulación.</translation>
    </message>
    <message>
        <source>How many could not be registered; their messages tell why.</source>
        <translation>Número de las que no se pudieron registrar; sus mensajes dicen por qué.</translation>
    </message>
    <message>
        <source>Registered tiles</source>
        <translation>Teselas registradas</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Hace todo menos registrar: para ver qué se enviaría.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabla de las teselas.</translation>
    </message>
    <message>
        <source>Tiles registered</source>
        <translation>Teselas registradas</translation>
    </message>
    <message>
        <source>Tiles registered before</source>
        <translation>Teselas ya registradas</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Teselas previstas</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Teselas no registradas</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of raster files (local, /vsis3/…).</source>
        <translation>Capas ráster con archivos, o rutas de archivos ráster (locales, /vsis3/…).</translation>
    </message>
    <message>
        <source>Tile path (empty: key in the bucket)</source>
        <translation>Ruta de la tesela (vacío: clave en el bucket)</translation>
    </message>
    <message>
        <source>Path of the tile in the bucket, without s3:// and the bucket. (BAND) stands for the bands of a tile and stays. Of each raster's file are filled in: {name} its name without extension, {prefix} that name up to its last _, {band} the rest of it, {folder} the folder it lies in, {ext} its extension with the dot, {key} its key in the bucket. Examples: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Empty, for rasters that were loaded from the bucket (/vsis3/…): the key, with (BAND) in place of the file's name.</source>
        <translation>Ruta de la tesela en el bucket, sin s3:// ni el bucket. (BAND) representa las bandas de una tesela y se queda. Del archivo de cada ráster se rellenan: {name} su nombre sin extensión, {prefix} ese nombre hasta su último _, {band} el resto, {folder} la carpeta en que está, {ext} su extensión con el punto, {key} su clave en el bucket. Ejemplos: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Vacío, para rásteres cargados desde el bucket (/vsis3/…): la clave, con (BAND) en lugar del nombre del archivo.</translation>
    </message>
    <message>
        <source>Sensing time (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Fecha de captación (UTC, por ejemplo 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>When the data was taken, for all tiles of this run: ISO 8601 with the time of day. Without an offset it is UTC. Empty: the tiles get no time.</source>
        <translation>Cuándo se captaron los datos, para todas las teselas de esta ejecución: ISO 8601 con la hora. Sin desfase horario es UTC. Vacío: las teselas no reciben fecha.</translation>
    </message>
    <message>
        <source>Send a cover geometry</source>
        <translation>Enviar una geometría de cobertura</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile. Without, the service takes the bounding box, collar included.</source>
        <translation>Traza el contorno de los datos válidos de cada tesela. Si no, el servicio toma la extensión, con el borde vacío incluido.</translation>
    </message>
</context>
<context>
    <name>RegisterWatch</name>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Mirando las teselas en ingesta</translation>
    </message>
</context>
<context>
    <name>ReingestTiles</name>
    <message>
        <source>Reingest tiles</source>
        <translation>Reingerir teselas</translation>
    </message>
    <message>
        <source>Has the service read the files of tiles again: needed after files in the bucket have changed, and after what made a tile fail was mended. Cover geometries and sensing times stay.</source>
        <translation>Hace que el servicio lea de nuevo los archivos de las teselas: necesario cuando han cambiado archivos en el bucket, y cuando se ha corregido lo que hizo fallar una tesela. Las geometrías de cobertura y las fechas de captación se conservan.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. What the service refuses, such as a tile that it is just ingesting, is told in the tile's row, and the others go on. See “Wait for ingestion” for the end.</source>
        <translation>Las teselas se eligen con una capa, por ID, por estado o por ruta; todo lo que se da a la vez debe cumplirse en una tesela. Lo que el servicio rechaza, por ejemplo una tesela que está ingiriendo en ese momento, se dice en la fila de la tesela, y las demás continúan. Para el final, véase «Esperar la ingesta».</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), the status that it had before, message. Optional.</source>
        <translation>Una tabla, una fila por tesela: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), el estado que tenía antes, message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are being ingested again.</source>
        <translation>Número de teselas que se están reingiriendo.</translation>
    </message>
    <message>
        <source>How many a dry run would have ingested again.</source>
        <translation>Número de las que una simulación haría reingerir.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Número de las que fallaron; sus mensajes dicen por qué.</translation>
    </message>
    <message>
        <source>Reingested tiles</source>
        <translation>Teselas reingeridas</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and does nothing.</source>
        <translation>Dice qué teselas están elegidas, y no hace nada.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabla de las teselas.</translation>
    </message>
    <message>
        <source>Tiles reingested</source>
        <translation>Teselas reingeridas</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Teselas previstas</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Teselas fallidas</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>The sandbox of this profile runs in another QGIS already.</source>
        <translation>El entorno de pruebas de este perfil ya funciona en otro QGIS.</translation>
    </message>
    <message>
        <source>Use it there, or close that QGIS and try again.</source>
        <translation>Úselo allí, o cierre ese QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the sandbox remembers cannot be read: {why}.</source>
        <translation>Lo que recuerda el entorno de pruebas no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>Remove the folder {folder} and try again.</source>
        <translation>Elimine la carpeta {folder} e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SensingTimeDialog</name>
    <message>
        <source>{count} tiles of the same sensing time</source>
        <translation>{count} teselas de la misma fecha de captación</translation>
    </message>
    <message>
        <source>{count} tiles of different sensing times: all of them get the one that you choose here.</source>
        <translation>{count} teselas de distintas fechas de captación: todas reciben la que elija aquí.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Fecha de captación</translation>
    </message>
    <message>
        <source>Which tiles</source>
        <translation>Qué teselas</translation>
    </message>
    <message>
        <source>Sensing &amp;time (UTC)</source>
        <translation>&amp;Fecha de captación (UTC)</translation>
    </message>
    <message>
        <source>When the scene was taken, in Coordinated Universal Time</source>
        <translation>Cuándo se captó la escena, en tiempo universal coordinado</translation>
    </message>
    <message>
        <source>&amp;No sensing time</source>
        <translation>&amp;Sin fecha de captación</translation>
    </message>
    <message>
        <source>Take the sensing time away: requests for a time range will not find the tile</source>
        <translation>Quitar la fecha de captación: las peticiones sobre un periodo no encontrarán la tesela</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Tiles by status</source>
        <translation>Teselas por estado</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status} {count}</translation>
    </message>
    <message>
        <source>Click a status, or choose it with the arrow keys and Enter, to list only its tiles.</source>
        <translation>Haga clic en un estado, o elíjalo con las flechas e Intro, para listar solo sus teselas.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>At: {status}.</source>
        <translation>En: {status}.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>In the order of the service</source>
        <translation>En el orden del servicio</translation>
    </message>
</context>
<context>
    <name>TileActions</name>
    <message>
        <source>The plugin “Sentinel Hub BYOC” is not loaded: switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>El complemento «Sentinel Hub BYOC» no está cargado: actívelo en Complementos &gt; Administrar e instalar complementos.</translation>
    </message>
    <message>
        <source>Zoom to tile</source>
        <translation>Zoom a la tesela</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <source>Open the tile&apos;s files as layers</source>
        <translation>Abrir los archivos de la tesela como capas</translation>
    </message>
    <message>
        <source>Ingest tile again</source>
        <translation>Ingerir la tesela de nuevo</translation>
    </message>
    <message>
        <source>Delete tile…</source>
        <translation>Eliminar la tesela…</translation>
    </message>
</context>
<context>
    <name>TileActionsDesk</name>
    <message>
        <source>Select tiles first.</source>
        <translation>Seleccione primero teselas.</translation>
    </message>
    <message>
        <source>Select one tile.</source>
        <translation>Seleccione una tesela.</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Reingerir</translation>
    </message>
    <message>
        <source>Change sensing time…</source>
        <translation>Cambiar la fecha de captación…</translation>
    </message>
    <message>
        <source>Edit cover geometry on the map</source>
        <translation>Editar la geometría de cobertura en el mapa</translation>
    </message>
    <message>
        <source>Derive cover geometry from the files</source>
        <translation>Calcular la geometría de cobertura a partir de los archivos</translation>
    </message>
    <message>
        <source>Open the files as layers</source>
        <translation>Abrir los archivos como capas</translation>
    </message>
    <message>
        <source>Select 1 to {most} tiles.</source>
        <translation>Seleccione de 1 a {most} teselas.</translation>
    </message>
    <message>
        <source>Save all tiles as GeoPackage…</source>
        <translation>Guardar todas las teselas como GeoPackage…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete tiles</source>
        <translation>Eliminar teselas</translation>
    </message>
    <message>
        <source>Delete 1 tile of “{name}”?</source>
        <translation>¿Eliminar 1 tesela de «{name}»?</translation>
    </message>
    <message>
        <source>Delete {count} tiles of “{name}”?</source>
        <translation>¿Eliminar {count} teselas de «{name}»?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Their files stay in the bucket. This cannot be undone.</source>
        <translation>Sus archivos quedan en el bucket. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then open “Prepare COG”.</source>
        <translation>Processing (Procesos) está desactivado: actívelo en el administrador de complementos y abra después «Preparar COG».</translation>
    </message>
</context>
<context>
    <name>TileCauses</name>
    <message>
        <source>What it means: {meaning}</source>
        <translation>Qué significa: {meaning}</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Qué hacer: {fix}</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Reingerir</translation>
    </message>
    <message>
        <source>Prepare COG…</source>
        <translation>Preparar COG…</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Editar geometría de cobertura</translation>
    </message>
</context>
<context>
    <name>TileChanges</name>
    <message>
        <source>Ingesting {count} tile(s) again</source>
        <translation>Reingiriendo {count} tesela(s)</translation>
    </message>
    <message>
        <source>Deleting {count} tile(s)</source>
        <translation>Eliminando {count} tesela(s)</translation>
    </message>
    <message>
        <source>Changing {count} tile(s)</source>
        <translation>Cambiando {count} tesela(s)</translation>
    </message>
    <message>
        <source>Tiles of “{name}”: {summary}.</source>
        <translation>Teselas de «{name}»: {summary}.</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} cambiadas</translation>
    </message>
    <message>
        <source>{count} being ingested again</source>
        <translation>{count} en reingesta</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>{count} eliminadas</translation>
    </message>
    <message>
        <source>{count} left as they are</source>
        <translation>{count} quedan como están</translation>
    </message>
    <message>
        <source>{count} that could not be done</source>
        <translation>{count} que no se pudieron hacer</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fallidas</translation>
    </message>
    <message>
        <source>{count} not done because it was stopped</source>
        <translation>{count} sin hacer porque se detuvo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>TileChoice</name>
    <message>
        <source>Layer of tiles</source>
        <translation>Capa de teselas</translation>
    </message>
    <message>
        <source>A layer or table with a feature for each tile, such as “List tiles” writes. To take some of them only, select them and choose “Selected features only”.</source>
        <translation>Una capa o tabla con un objeto por tesela, como la que escribe «Listar teselas». Para tomar solo algunas, selecciónelas y elija «Objetos seleccionados solamente».</translation>
    </message>
    <message>
        <source>Field with the tile (empty: tile_id, else path)</source>
        <translation>Campo de la tesela (vacío: tile_id, si no path)</translation>
    </message>
    <message>
        <source>Holds the id of the tile, or its path in the bucket.</source>
        <translation>Contiene el ID de la tesela, o su ruta en el bucket.</translation>
    </message>
    <message>
        <source>Tile ids</source>
        <translation>ID de las teselas</translation>
    </message>
    <message>
        <source>Ids of tiles, separated by commas, blanks or line breaks.</source>
        <translation>ID de teselas, separados por comas, espacios o saltos de línea.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for any.</source>
        <translation>Solo teselas con este estado; ALL o nada para cualquiera.</translation>
    </message>
    <message>
        <source>Paths (* for all)</source>
        <translation>Rutas (* para todas)</translation>
    </message>
    <message>
        <source>Only tiles with this path, or one of several, each on a line of its own. * stands for any text, slashes too, ? for one character, [ab] for one of those: scenes/2019*/(BAND).tif. A single * chooses all tiles of the collection. Capitals count.</source>
        <translation>Solo teselas con esta ruta, o con una de varias, cada una en su propia línea. * representa cualquier texto, también barras, ? un carácter, [ab] uno de esos: scenes/2019*/(BAND).tif. Un * solo elige todas las teselas de la colección. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>No tile is chosen. Give {layer} (a layer with a field tile_id), {ids}, {status} or {path}; {path}=* is all tiles of the collection.</source>
        <translation>No se ha elegido ninguna tesela. Dé {layer} (una capa con un campo tile_id), {ids}, {status} o {path}; {path}=* son todas las teselas de la colección.</translation>
    </message>
    <message>
        <source>{name} is no vector layer that can be opened: {value}. Check the path, or choose a layer of the project.</source>
        <translation>{name} no es una capa vectorial que se pueda abrir: {value}. Compruebe la ruta, o elija una capa del proyecto.</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a tile.</source>
        <translation>«{text}» no es el ID de una tesela.</translation>
    </message>
    <message>
        <source>Ids look like 123e4567-e89b-12d3-a456-426614174000: “List tiles” (byoc:listtiles) shows them. Paths are for {path}.</source>
        <translation>Los ID tienen la forma 123e4567-e89b-12d3-a456-426614174000: «Listar teselas» (byoc:listtiles) los muestra. Las rutas van en {path}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field tile_id or path, so it is not known which tiles its features are. Give {parameter}: the name of the field that holds ids or paths of tiles ({names}).</source>
        <translation>La capa «{layer}» no tiene campo tile_id ni path, así que no se sabe de qué teselas son sus objetos. Dé {parameter}: el nombre del campo que contiene los ID o las rutas de las teselas ({names}).</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>La capa «{layer}» no tiene el campo «{field}» ({parameter}). Tiene: {names}.</translation>
    </message>
</context>
<context>
    <name>TileLayer</name>
    <message>
        <source>Layer “{name}” did not take the tiles: {why}</source>
        <translation>La capa «{name}» no aceptó las teselas: {why}</translation>
    </message>
    <message>
        <source>Load the collection again as a new layer.</source>
        <translation>Cargue la colección de nuevo como capa nueva.</translation>
    </message>
    <message>
        <source>The tile layer “{layer}” cannot be read from {path}.</source>
        <translation>La capa de teselas «{layer}» no se puede leer de {path}.</translation>
    </message>
    <message>
        <source>Check that the file is there and that no other program holds it.</source>
        <translation>Compruebe que el archivo está ahí y que ningún otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>The tiles cannot be put at {path}: {why}</source>
        <translation>Las teselas no se pueden poner en {path}: {why}</translation>
    </message>
    <message>
        <source>If the file is open, remove its layers from the project; or choose another.</source>
        <translation>Si el archivo está abierto, quite sus capas del proyecto; o elija otro.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written: {why}</source>
        <translation>El GeoPackage no se puede escribir: {why}</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to and that has room.</source>
        <translation>Elija otra carpeta, en la que pueda escribir y que tenga espacio.</translation>
    </message>
</context>
<context>
    <name>TileLoader</name>
    <message>
        <source>Loading the tiles of “{name}” on the map</source>
        <translation>Cargando las teselas de «{name}» en el mapa</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} hasta ahora</translation>
    </message>
</context>
<context>
    <name>TilePlan</name>
    <message>
        <source>The rasters are in the bucket “{found}”, but the collection “{name}” reads the bucket “{expected}”. Choose the collection of that bucket or, if the files are in both, give TILE_PATH ({{key}} takes each file's key).</source>
        <translation>Los rásteres están en el bucket «{found}», pero la colección «{name}» lee el bucket «{expected}». Elija la colección de ese bucket o, si los archivos están en ambos, dé TILE_PATH ({{key}} toma la clave de cada archivo).</translation>
    </message>
    <message>
        <source>TILE_PATH is empty, and the raster “{name}” was not loaded from a bucket (/vsis3/…), so its key there is not known. Give TILE_PATH, for example scenes/{{folder}}/(BAND).tif or scenes/{{name}}{{ext}}.</source>
        <translation>TILE_PATH está vacío, y el ráster «{name}» no se cargó desde un bucket (/vsis3/…), así que no se conoce su clave en él. Dé TILE_PATH, por ejemplo scenes/{{folder}}/(BAND).tif o scenes/{{name}}{{ext}}.</translation>
    </message>
</context>
<context>
    <name>TileRasters</name>
    <message>
        <source>Opening the files of {count} tile(s)</source>
        <translation>Abriendo los archivos de {count} tesela(s)</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}.</source>
        <translation>QGIS no puede abrir {file}.</translation>
    </message>
    <message>
        <source>Check that the file is there, and that the connection&apos;s settings for buckets let it be read.</source>
        <translation>Compruebe que el archivo está ahí, y que los ajustes de la conexión para buckets permiten leerlo.</translation>
    </message>
</context>
<context>
    <name>TileRefresh</name>
    <message>
        <source>Looking for changes in “{name}”</source>
        <translation>Buscando cambios en «{name}»</translation>
    </message>
</context>
<context>
    <name>TileSaving</name>
    <message>
        <source>Save tiles as GeoPackage</source>
        <translation>Guardar teselas como GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Saving the tiles of “{name}”</source>
        <translation>Guardando las teselas de «{name}»</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are saved in {file}.</source>
        <translation>{count} tesela(s) de «{name}» se han guardado en {file}.</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Añadir al mapa</translation>
    </message>
</context>
<context>
    <name>TileStyle</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Ingesting</source>
        <translation>En ingesta</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Ingerida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Fecha de captación (UTC)</translation>
    </message>
    <message>
        <source>Cause of failure</source>
        <translation>Causa del fallo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Tile id</source>
        <translation>ID de la tesela</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creación (UTC)</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Puntos de la geometría de cobertura</translation>
    </message>
    <message>
        <source>CRS of the cover geometry</source>
        <translation>SRC de la geometría de cobertura</translation>
    </message>
    <message>
        <source>Tile geometry (JSON)</source>
        <translation>Geometría de la tesela (JSON)</translation>
    </message>
    <message>
        <source>Additional data (JSON)</source>
        <translation>Datos adicionales (JSON)</translation>
    </message>
    <message>
        <source>Other fields (JSON)</source>
        <translation>Otros campos (JSON)</translation>
    </message>
</context>
<context>
    <name>TileZoom</name>
    <message>
        <source>Looking for {count} tile(s) on the map</source>
        <translation>Buscando {count} tesela(s) en el mapa</translation>
    </message>
    <message>
        <source>These tiles have no geometry (yet): they get one when they are ingested.</source>
        <translation>Estas teselas (aún) no tienen geometría: la reciben al ser ingeridas.</translation>
    </message>
    <message>
        <source>The tiles lie outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>Las teselas quedan fuera de lo que puede mostrar el sistema de referencia de coordenadas del mapa.</translation>
    </message>
</context>
<context>
    <name>TilesDesk</name>
    <message>
        <source>Bringing the map up to date</source>
        <translation>Poniendo al día el mapa</translation>
    </message>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Mirando las teselas en ingesta</translation>
    </message>
    <message>
        <source>Looking at the changed tiles</source>
        <translation>Mirando las teselas cambiadas</translation>
    </message>
    <message>
        <source>The layer on the map could not be brought up to date. Load the tiles on the map again.</source>
        <translation>No se pudo poner al día la capa del mapa. Cargue de nuevo las teselas en el mapa.</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Contando las teselas de «{name}»</translation>
    </message>
    <message>
        <source>Choose a collection in the Sentinel Hub BYOC panel first.</source>
        <translation>Elija primero una colección en el panel Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>{count} of them have no geometry (yet).</source>
        <translation>{count} de ellas (aún) no tienen geometría.</translation>
    </message>
    <message>
        <source>Stopped: {count} tile(s) of “{name}” are on the map, there may be more.</source>
        <translation>Detenido: {count} tesela(s) de «{name}» están en el mapa, puede haber más.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles yet.</source>
        <translation>La colección «{name}» aún no tiene teselas.</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are on the map.</source>
        <translation>{count} tesela(s) de «{name}» están en el mapa.</translation>
    </message>
    <message>
        <source>T&amp;iles of “{name}”</source>
        <translation>&amp;Teselas de «{name}»</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Teselas</translation>
    </message>
    <message>
        <source>Choose a collection to see its tiles.</source>
        <translation>Elija una colección para ver sus teselas.</translation>
    </message>
    <message>
        <source>No tile has exactly this path. Capitals count.</source>
        <translation>Ninguna tesela tiene exactamente esta ruta. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>No tile has this status.</source>
        <translation>Ninguna tesela tiene este estado.</translation>
    </message>
    <message>
        <source>There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”.</source>
        <translation>Aún no hay teselas: seleccione capas ráster en el panel Capas y pulse «Registrar rásteres…».</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 tesela</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>{count} teselas</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fallidas</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} en ingesta</translation>
    </message>
    <message>
        <source>{count} shown that hold “{text}”</source>
        <translation>{count} mostradas que contienen «{text}»</translation>
    </message>
    <message>
        <source>{count} selected on the map are not listed</source>
        <translation>{count} seleccionadas en el mapa no están listadas</translation>
    </message>
    <message>
        <source>all {count} tiles of the collection</source>
        <translation>las {count} teselas de la colección</translation>
    </message>
    <message>
        <source>the {count} tiles seen so far</source>
        <translation>las {count} teselas vistas hasta ahora</translation>
    </message>
    <message>
        <source>Tiles were deleted or added elsewhere: all are listed again.</source>
        <translation>Se han eliminado o añadido teselas en otro sitio: se listan todas de nuevo.</translation>
    </message>
</context>
<context>
    <name>TilesModel</name>
    <message>
        <source>Listing tiles</source>
        <translation>Listando teselas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Fecha de captación (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creación (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
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
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Teselas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>List the tiles again</source>
        <translation>Listar de nuevo las teselas</translation>
    </message>
    <message>
        <source>Refresh tiles</source>
        <translation>Actualizar teselas</translation>
    </message>
    <message>
        <source>List only tiles of this status: the service is asked for them</source>
        <translation>Listar solo las teselas con este estado: se piden al servicio</translation>
    </message>
    <message>
        <source>Status of the tiles to list</source>
        <translation>Estado de las teselas que listar</translation>
    </message>
    <message>
        <source>Filter by path…</source>
        <translation>Filtrar por ruta…</translation>
    </message>
    <message>
        <source>Of the tiles listed so far, show those whose path holds this text. Press Enter to ask the service for the tile with exactly this path.</source>
        <translation>De las teselas listadas hasta ahora, mostrar aquellas cuya ruta contiene este texto. Pulse Intro para pedir al servicio la tesela que tiene exactamente esta ruta.</translation>
    </message>
    <message>
        <source>Filter tiles by path</source>
        <translation>Filtrar teselas por ruta</translation>
    </message>
    <message>
        <source>Tiles of the chosen collection</source>
        <translation>Teselas de la colección elegida</translation>
    </message>
    <message>
        <source>State of the list of tiles</source>
        <translation>Estado de la lista de teselas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>List the next page of tiles</source>
        <translation>Listar la página siguiente de teselas</translation>
    </message>
    <message>
        <source>List more tiles</source>
        <translation>Listar más teselas</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Contar todas</translation>
    </message>
    <message>
        <source>Count all tiles of the collection by status. The service does not tell the numbers: all tiles are listed once, a status at a time.</source>
        <translation>Contar todas las teselas de la colección por estado. El servicio no da los números: se listan todas las teselas una vez, estado por estado.</translation>
    </message>
    <message>
        <source>Count all tiles by status</source>
        <translation>Contar todas las teselas por estado</translation>
    </message>
    <message>
        <source>About the current tile</source>
        <translation>Acerca de la tesela actual</translation>
    </message>
    <message>
        <source>What the service says of the current tile</source>
        <translation>Lo que el servicio dice de la tesela actual</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>Qué significa y qué hacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the tile&apos;s path and id, what the service says of it, and what it means</source>
        <translation>Copiar la ruta y el ID de la tesela, lo que el servicio dice de ella y lo que significa</translation>
    </message>
    <message>
        <source>Copy what is said of the tile</source>
        <translation>Copiar lo que se dice de la tesela</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Do what helps against this cause</source>
        <translation>Hacer lo que ayuda contra esta causa</translation>
    </message>
    <message>
        <source>Mend the cause</source>
        <translation>Corregir la causa</translation>
    </message>
    <message>
        <source>Move the map to the selected tiles</source>
        <translation>Mover el mapa a las teselas seleccionadas</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Have the service read the files of the selected tiles again</source>
        <translation>Hacer que el servicio lea de nuevo los archivos de las teselas seleccionadas</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Reingerir</translation>
    </message>
    <message>
        <source>Change the sensing time of the selected tiles</source>
        <translation>Cambiar la fecha de captación de las teselas seleccionadas</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Fecha de captación</translation>
    </message>
    <message>
        <source>Draw the cover geometry of the selected tile on the map</source>
        <translation>Dibujar en el mapa la geometría de cobertura de la tesela seleccionada</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Editar geometría de cobertura</translation>
    </message>
    <message>
        <source>Derive the cover geometries of the selected tiles from their files again</source>
        <translation>Calcular de nuevo las geometrías de cobertura de las teselas seleccionadas a partir de sus archivos</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Calcular geometría de cobertura</translation>
    </message>
    <message>
        <source>Open the files of the selected tiles as layers</source>
        <translation>Abrir los archivos de las teselas seleccionadas como capas</translation>
    </message>
    <message>
        <source>Open raster</source>
        <translation>Abrir ráster</translation>
    </message>
    <message>
        <source>Save all tiles of the collection as a GeoPackage</source>
        <translation>Guardar todas las teselas de la colección como GeoPackage</translation>
    </message>
    <message>
        <source>Save as GeoPackage</source>
        <translation>Guardar como GeoPackage</translation>
    </message>
    <message>
        <source>Delete the selected tiles; their files stay in the bucket</source>
        <translation>Eliminar las teselas seleccionadas; sus archivos quedan en el bucket</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Load on map</source>
        <translation>Car&amp;gar en el mapa</translation>
    </message>
    <message>
        <source>Show the cover geometries of all tiles of the collection as a layer, styled by status</source>
        <translation>Mostrar las geometrías de cobertura de todas las teselas de la colección como capa, con estilo por estado</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>&amp;Registrar rásteres…</translation>
    </message>
    <message>
        <source>Register the raster layers that are selected in the Layers panel as tiles of the collection</source>
        <translation>Registrar como teselas de la colección las capas ráster seleccionadas en el panel Capas</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Recargar todas</translation>
    </message>
    <message>
        <source>List all tiles again, and load those on the map again: for tiles that were deleted elsewhere</source>
        <translation>Listar de nuevo todas las teselas y cargar de nuevo las del mapa: para teselas eliminadas en otro sitio</translation>
    </message>
    <message>
        <source>Reload all tiles</source>
        <translation>Recargar todas las teselas</translation>
    </message>
</context>
<context>
    <name>UpdateCollection</name>
    <message>
        <source>Update collection</source>
        <translation>Actualizar colección</translation>
    </message>
    <message>
        <source>Changes the name of a collection, the names of its bands, and its no-data values. What is not given is kept. What it was before and is afterwards is told.</source>
        <translation>Cambia el nombre de una colección, los nombres de sus bandas y sus valores sin datos. Lo que no se da se conserva. Se dice lo que había antes y lo que hay después.</translation>
    </message>
    <message>
        <source>A renamed band reads the same files as before; evalscripts must use the new name. The bucket can be changed only while the collection has no tiles. Which files, bit depth and sample format a band has cannot be changed: create another collection for that.</source>
        <translation>Una banda con otro nombre lee los mismos archivos que antes; los evalscripts deben usar el nombre nuevo. El bucket solo se puede cambiar mientras la colección no tenga teselas. No se puede cambiar qué archivos, profundidad de bits y formato de muestra tiene una banda: cree para ello otra colección.</translation>
    </message>
    <message>
        <source>A table, one row for each property that changes: property, before, after, outcome (updated, planned), message. Optional.</source>
        <translation>Una tabla, una fila por propiedad que cambia: property, before, after, outcome (updated, planned), message. Opcional.</translation>
    </message>
    <message>
        <source>How many properties changed, or would change.</source>
        <translation>Número de propiedades que cambiaron o que cambiarían.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Empty: the name stays.</source>
        <translation>Vacío: el nombre queda como está.</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Bucket nuevo</translation>
    </message>
    <message>
        <source>Name of the S3 bucket alone, without s3://. Only for a collection without tiles. Empty: the bucket stays.</source>
        <translation>Solo el nombre del bucket S3, sin s3://. Únicamente para una colección sin teselas. Vacío: el bucket queda como está.</translation>
    </message>
    <message>
        <source>Bands to rename (old=new)</source>
        <translation>Bandas cuyo nombre cambia (antiguo=nuevo)</translation>
    </message>
    <message>
        <source>Pairs of the present and the new name, separated by commas or line breaks: B04=red, B08=nir. All at once, so that two bands may swap names. A name has letters, digits, _ and $, 100 at most, and does not begin with a digit.</source>
        <translation>Pares del nombre actual y el nuevo, separados por comas o saltos de línea: B04=red, B08=nir. Todos a la vez, de modo que dos bandas pueden intercambiar sus nombres. Un nombre tiene letras, dígitos, _ y $, 100 como máximo, y no empieza por un dígito.</translation>
    </message>
    <message>
        <source>No data of the collection</source>
        <translation>Valor sin datos de la colección</translation>
    </message>
    <message>
        <source>A number, for all bands; “none” takes it away. Empty: it stays. NaN is always no data and is not set.</source>
        <translation>Un número, para todas las bandas; «none» lo quita. Vacío: queda como está. NaN es siempre sin datos y no se define.</translation>
    </message>
    <message>
        <source>No data of bands (band=number)</source>
        <translation>Valores sin datos de las bandas (banda=número)</translation>
    </message>
    <message>
        <source>Pairs of a band's present name and a number, or “none” to take it away: B04=0, B08=none. The name * is every other band. A value is set either for the collection or for bands, not for both.</source>
        <translation>Pares del nombre actual de una banda y un número, o «none» para quitarlo: B04=0, B08=none. El nombre * son todas las demás bandas. Un valor se define o para la colección o para las bandas, no para ambas.</translation>
    </message>
    <message>
        <source>Tells what would change, and changes nothing.</source>
        <translation>Dice qué cambiaría, y no cambia nada.</translation>
    </message>
    <message>
        <source>Table of the changes.</source>
        <translation>Tabla de los cambios.</translation>
    </message>
    <message>
        <source>Properties changed</source>
        <translation>Propiedades cambiadas</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give at least one of: {names}.</source>
        <translation>No hay nada que cambiar. Dé al menos uno de estos: {names}.</translation>
    </message>
    <message>
        <source>“{item}” in {parameter} is not a pair of a band and a value. Write pairs as B04=red, B08=nir.</source>
        <translation>«{item}» en {parameter} no es un par de banda y valor. Escriba pares como B04=red, B08=nir.</translation>
    </message>
    <message>
        <source>The band “{name}” is twice in {parameter}. Give it once.</source>
        <translation>La banda «{name}» está dos veces en {parameter}. Dela una sola vez.</translation>
    </message>
    <message>
        <source>“{text}” ({parameter}) is not a number. Write it with a point, such as -9999 or 0.5, or “none” to take the value away.</source>
        <translation>«{text}» ({parameter}) no es un número. Escríbalo con punto, como -9999 o 0.5, o «none» para quitar el valor.</translation>
    </message>
    <message>
        <source>{text} cannot be no data ({parameter}): NaN is always no data and cannot be configured, and infinite values are not taken. Give a finite number, or “none” to take the value away.</source>
        <translation>{text} no puede ser un valor sin datos ({parameter}): NaN es siempre sin datos y no se puede configurar, y no se aceptan valores infinitos. Dé un número finito, o «none» para quitar el valor.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was sent.</source>
        <translation>La colección «{name}» ya está así: no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>UpdateTiles</name>
    <message>
        <source>{count} features are left out: their tiles have another status or path.</source>
        <translation>Se omiten {count} objetos: sus teselas tienen otro estado u otra ruta.</translation>
    </message>
    <message>
        <source>The feature has no geometry: the cover geometry is kept.</source>
        <translation>El objeto no tiene geometría: se conserva la geometría de cobertura.</translation>
    </message>
    <message>
        <source>Changes the cover geometry and the sensing time of tiles that are registered, and keeps what is not given. Tiles that are already as they should be are not sent.</source>
        <translation>Cambia la geometría de cobertura y la fecha de captación de teselas registradas, y conserva lo que no se da. Las teselas que ya están como deben no se envían.</translation>
    </message>
    <message>
        <source>Edit the layer that “List tiles” writes and give it as INPUT: each feature's geometry and time become those of its tile. Or choose tiles by ids, status or path, and have their cover geometries derived again from their files, or give them one sensing time.</source>
        <translation>Edite la capa que escribe «Listar teselas» y désela como INPUT: la geometría y la fecha de cada objeto pasan a ser las de su tesela. O elija teselas por ID, estado o ruta, y haga que sus geometrías de cobertura se calculen de nuevo a partir de sus archivos, o deles una misma fecha de captación.</translation>
    </message>
    <message>
        <source>What concerns one tile (too many points, a geometry that crosses itself, an unknown id) is told in its row, and the others go on; only if nothing at all could be done, the algorithm fails. List the tiles shortly before: what somebody else has changed since is overwritten by an older layer. A dry run tells what would change.</source>
        <translation>Lo que afecta a una tesela (demasiados puntos, una geometría que se cruza, un ID desconocido) se dice en su fila, y las demás continúan; el algoritmo solo falla si no se pudo hacer absolutamente nada. Liste las teselas poco antes: una capa más antigua sobrescribe lo que otra persona haya cambiado desde entonces. Una simulación dice qué cambiaría.</translation>
    </message>
    <message>
        <source>A table, one row a tile or feature: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (what changes from what), and the sensing_time and geojson that were sent. Optional.</source>
        <translation>Una tabla, una fila por tesela u objeto: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (qué cambia y desde qué), y sensing_time y geojson tal como se enviaron. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles were updated.</source>
        <translation>Número de teselas actualizadas.</translation>
    </message>
    <message>
        <source>How many are already as they should be.</source>
        <translation>Número de las que ya están como deben.</translation>
    </message>
    <message>
        <source>How many a dry run would update.</source>
        <translation>Número de las que actualizaría una simulación.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Número de las que fallaron; sus mensajes dicen por qué.</translation>
    </message>
    <message>
        <source>Updated tiles</source>
        <translation>Teselas actualizadas</translation>
    </message>
    <message>
        <source>Does everything but update: see what would change.</source>
        <translation>Hace todo menos actualizar: para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabla de las teselas.</translation>
    </message>
    <message>
        <source>Tiles updated</source>
        <translation>Teselas actualizadas</translation>
    </message>
    <message>
        <source>Tiles unchanged</source>
        <translation>Teselas sin cambios</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Teselas previstas</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Teselas fallidas</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Geometría de cobertura</translation>
    </message>
    <message>
        <source>layer: those of the layer&apos;s features, in any CRS, with 100 points at most (features without geometry keep what is there). files: outlined again from the files of the tile. box: the bounding box, as without a cover geometry. keep: as it is.</source>
        <translation>layer: las de los objetos de la capa, en cualquier SRC, con 100 puntos como máximo (los objetos sin geometría conservan lo que hay). files: contorno trazado de nuevo a partir de los archivos de la tesela. box: la extensión, como sin geometría de cobertura. keep: como está.</translation>
    </message>
    <message>
        <source>Copy of the bucket (empty: the bucket itself)</source>
        <translation>Copia del bucket (vacío: el bucket mismo)</translation>
    </message>
    <message>
        <source>For “files”: a folder of this computer with the same folders and files as the bucket. Empty: the files are read from the bucket; its keys are given below, or come from the environment.</source>
        <translation>Para «files»: una carpeta de este equipo con las mismas carpetas y archivos que el bucket. Vacío: los archivos se leen del bucket; sus claves se dan más abajo, o vienen del entorno.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Puntos como máximo</translation>
    </message>
    <message>
        <source>For “files”: how many points an outline may have in all, the closing point of each ring counted.</source>
        <translation>Para «files»: cuántos puntos puede tener un contorno en total, contado el punto de cierre de cada anillo.</translation>
    </message>
    <message>
        <source>Field with the sensing time</source>
        <translation>Campo de la fecha de captación</translation>
    </message>
    <message>
        <source>Date and time, or a text in ISO 8601, in UTC. Where it is empty the tile keeps its time; the text “none” takes the time away. sensing_time, unless another field is given; an empty text here for no field at all.</source>
        <translation>Fecha y hora, o un texto en ISO 8601, en UTC. Donde está vacío la tesela conserva su fecha; el texto «none» la quita. sensing_time, si no se da otro campo; aquí un texto vacío para no usar ningún campo.</translation>
    </message>
    <message>
        <source>One sensing time for all (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Una fecha de captación para todas (UTC, por ejemplo 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>ISO 8601 with the time of day; without an offset it is UTC. “none” takes the time away. When it is given, the field with the sensing time is not looked at.</source>
        <translation>ISO 8601 con la hora; sin desfase horario es UTC. «none» quita la fecha. Si se da, no se mira el campo de la fecha de captación.</translation>
    </message>
    <message>
        <source>Update tiles</source>
        <translation>Actualizar teselas</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>La capa «{layer}» no tiene el campo «{field}» ({parameter}). Tiene: {names}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} ({parameter}). Give the folder of this computer that is a copy of the bucket.</source>
        <translation>No existe la carpeta {folder} ({parameter}). Dé la carpeta de este equipo que es una copia del bucket.</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give {layer} with cover geometries or times, or {time}, or choose “{files}” or “{box}” for {cover}.</source>
        <translation>No hay nada que cambiar. Dé {layer} con geometrías de cobertura o fechas, o {time}, o elija «{files}» o «{box}» para {cover}.</translation>
    </message>
    <message>
        <source>{layer} and {ids} are both given. Give {layer} to change the tiles of its features, or {ids} to do one and the same to these tiles.</source>
        <translation>Se han dado tanto {layer} como {ids}. Dé {layer} para cambiar las teselas de sus objetos, o {ids} para hacer lo mismo con estas teselas.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no polygons, so it has no cover geometries. Give a polygon layer, or choose another {parameter}.</source>
        <translation>La capa «{layer}» no tiene polígonos, así que no tiene geometrías de cobertura. Dé una capa de polígonos, o elija otro {parameter}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no CRS, so the place of its geometries is unknown. Set the CRS of the layer, then run this again.</source>
        <translation>La capa «{layer}» no tiene SRC, así que no se conoce el lugar de sus geometrías. Defina el SRC de la capa y ejecute esto de nuevo.</translation>
    </message>
</context>
<context>
    <name>WaitForIngestion</name>
    <message>
        <source>Wait for ingestion</source>
        <translation>Esperar la ingesta</translation>
    </message>
    <message>
        <source>Waits until the service has ingested or refused every tile of a collection, and tells why each failed tile failed.</source>
        <translation>Espera a que el servicio haya ingerido o rechazado todas las teselas de una colección, y dice de cada tesela fallida por qué falló.</translation>
    </message>
    <message>
        <source>Failed tiles are no error of the algorithm, nor is the end of the time: see the outputs. Waiting costs nothing but a few requests; it can be cancelled and run again.</source>
        <translation>Las teselas fallidas no son un error del algoritmo, ni tampoco el fin del tiempo: véanse las salidas. Esperar solo cuesta unas pocas peticiones; se puede cancelar y ejecutar de nuevo.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, status, cause (of a failure), warnings, sensing_time, created. Optional.</source>
        <translation>Una tabla, una fila por tesela: tile_id, path, status, cause (de un fallo), warnings, sensing_time, created. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are ingested.</source>
        <translation>Número de teselas ingeridas.</translation>
    </message>
    <message>
        <source>How many tiles failed.</source>
        <translation>Número de teselas fallidas.</translation>
    </message>
    <message>
        <source>How many tiles had not ended when the time was up; 0 if all have.</source>
        <translation>Número de teselas sin terminar al acabarse el tiempo; 0 si han terminado todas.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Espera máxima (segundos)</translation>
    </message>
    <message>
        <source>Ended tiles</source>
        <translation>Teselas terminadas</translation>
    </message>
    <message>
        <source>After so many seconds it stops waiting; 0 looks once.</source>
        <translation>Al cabo de estos segundos deja de esperar; 0 mira una sola vez.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabla de las teselas.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Teselas ingeridas</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Teselas fallidas</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Teselas sin terminar</translation>
    </message>
    <message>
        <source>The service gave no cause.</source>
        <translation>El servicio no dio causa.</translation>
    </message>
    <message>
        <source>Failed: {path}: {cause}</source>
        <translation>Fallida: {path}: {cause}</translation>
    </message>
    <message>
        <source>{count} tiles have not ended after {seconds} seconds. Run this again to go on waiting, with a larger {parameter} if need be.</source>
        <translation>{count} teselas no han terminado al cabo de {seconds} segundos. Ejecute esto de nuevo para seguir esperando, si hace falta con un {parameter} mayor.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, failed: {failed}, not ended: {pending}</source>
        <translation>Ingeridas: {ingested}, fallidas: {failed}, sin terminar: {pending}</translation>
    </message>
</context>
</TS>
