<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>No connection to Sentinel Hub is chosen.</source>
        <translation>Povezava s Sentinel Hub ni izbrana.</translation>
    </message>
    <message>
        <source>{title} (environment)</source>
        <translation>{title} (okolje)</translation>
    </message>
    <message>
        <source>Choose one of: {names}; or make one of them the default.</source>
        <translation>Izberite eno od teh: {names}; ali eno nastavite kot privzeto.</translation>
    </message>
    <message>
        <source>Add a connection in the Sentinel Hub BYOC panel, or set the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Dodajte povezavo v podoknu Sentinel Hub BYOC ali nastavite okoljski spremenljivki SH_CLIENT_ID in SH_CLIENT_SECRET (ter SH_BASE_URL in SH_TOKEN_URL za drugo namestitev kot AWS EU).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Sentinel Hub BYOC panel</source>
        <translation>Podokno Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Show collections and tiles of Sentinel Hub BYOC</source>
        <translation>Pokaži zbirke in ploščice Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Register selected rasters…</source>
        <translation>Registriraj izbrane rastre…</translation>
    </message>
    <message>
        <source>Load the collection&apos;s tiles on the map</source>
        <translation>Naloži ploščice zbirke na karto</translation>
    </message>
    <message>
        <source>Derive cover geometry of selected rasters</source>
        <translation>Izpelji geometrijo pokritosti izbranih rastrov</translation>
    </message>
    <message>
        <source>Check selected rasters for BYOC</source>
        <translation>Preveri izbrane rastre za BYOC</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Preizkusi brez računa</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Možnosti…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>The help is here: {address}</source>
        <translation>Pomoč je na naslovu: {address}</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <source>The output {name} could not be written: {why}</source>
        <translation>Izhoda {name} ni bilo mogoče zapisati: {why}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Zbirke</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Ploščice</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rastri</translation>
    </message>
    <message>
        <source>sentinel hub,byoc,cog,collection,tile,copernicus,s3,bucket,footprint</source>
        <translation>sentinel hub,byoc,cog,zbirka,ploščica,copernicus,s3,vedro,odtis</translation>
    </message>
    <message>
        <source>{name} has a value that cannot be used: {value}</source>
        <translation>{name} ima neuporabno vrednost: {value}</translation>
    </message>
</context>
<context>
    <name>AuditCollection</name>
    <message>
        <source>Left out: {file}: {why}</source>
        <translation>Izpuščeno: {file}: {why}</translation>
    </message>
    <message>
        <source>(and {more} more)</source>
        <translation>(in še {more})</translation>
    </message>
    <message>
        <source>Findings: {findings}. Tiles in order: {in_order}, being ingested: {pending}. Files of tiles: {files}, left out: {left_out}.</source>
        <translation>Ugotovitve: {findings}. Ploščice v redu: {in_order}, v uvozu: {pending}. Datoteke ploščic: {files}, izpuščene: {left_out}.</translation>
    </message>
    <message>
        <source>Nothing could be mended.</source>
        <translation>Ničesar ni bilo mogoče popraviti.</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Neregistrirane ploščice</translation>
    </message>
    <message>
        <source>Tiles whose files are gone</source>
        <translation>Ploščice, katerih datotek ni več</translation>
    </message>
    <message>
        <source>Tiles whose files have changed</source>
        <translation>Ploščice, katerih datoteke so se spremenile</translation>
    </message>
    <message>
        <source>Failed tiles that would pass now</source>
        <translation>Neuspešne ploščice, ki bi zdaj uspele</translation>
    </message>
    <message>
        <source>Failed tiles that would fail again</source>
        <translation>Neuspešne ploščice, ki bi spet spodletele</translation>
    </message>
    <message>
        <source>Cover geometries that are only the bounding box</source>
        <translation>Geometrije pokritosti, ki so le omejitveni pravokotnik</translation>
    </message>
    <message>
        <source>Tiles that could not be judged</source>
        <translation>Ploščice, ki jih ni bilo mogoče presoditi</translation>
    </message>
    <message>
        <source>Audit collection</source>
        <translation>Preglej zbirko</translation>
    </message>
    <message>
        <source>Compares a collection with its bucket, and finds: files that are not registered; tiles whose files are gone; tiles whose files have changed since they were ingested; tiles that failed and would pass now, and those that would fail again, with the reason; cover geometries that are only the bounding box though the files hold no data at their edges.</source>
        <translation>Primerja zbirko z njenim vedrom in poišče: datoteke, ki niso registrirane; ploščice, katerih datotek ni več; ploščice, katerih datoteke so se od uvoza spremenile; neuspešne ploščice, ki bi zdaj uspele, in tiste, ki bi spet spodletele, z razlogom; geometrije pokritosti, ki so le omejitveni pravokotnik, čeprav datoteke na robovih nimajo podatkov.</translation>
    </message>
    <message>
        <source>Each finding comes with the one step that mends it, which can be taken at once (see {parameter}). The bucket and the tiles are listed once; rasters are opened only where nothing else tells. Tiles that are being ingested are left alone.</source>
        <translation>Vsaka ugotovitev pove korak, ki jo popravi in ga je mogoče izvesti takoj (glejte {parameter}). Vedro in ploščice se izpišejo enkrat; rastri se odprejo le, kadar se drugače ne da ugotoviti. Ploščice, ki se uvažajo, ostanejo nedotaknjene.</translation>
    </message>
    <message>
        <source>A table, one row a finding: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Optional.</source>
        <translation>Tabela z vrstico za vsako ugotovitev: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many findings there are; 0: all is as it should be.</source>
        <translation>Število ugotovitev; 0: vse je, kot mora biti.</translation>
    </message>
    <message>
        <source>How many findings were mended, or in a dry run would be.</source>
        <translation>Koliko ugotovitev je bilo popravljenih oziroma bi jih bilo v poskusnem zagonu.</translation>
    </message>
    <message>
        <source>How many could not be mended; their messages tell why.</source>
        <translation>Koliko jih ni bilo mogoče popraviti; njihova sporočila povedo, zakaj.</translation>
    </message>
    <message>
        <source>How many files of the bucket are no tile&apos;s and can be none; the log tells why.</source>
        <translation>Koliko datotek v vedru ne pripada nobeni ploščici in ne more biti ploščica; dnevnik pove, zakaj.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ugotovitve</translation>
    </message>
    <message>
        <source>Does everything but mend: see what would be done.</source>
        <translation>Naredi vse razen popravil: pokaže, kaj bi bilo storjeno.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabela ugotovitev.</translation>
    </message>
    <message>
        <source>Findings mended</source>
        <translation>Popravljene ugotovitve</translation>
    </message>
    <message>
        <source>Findings not mended</source>
        <translation>Nepopravljene ugotovitve</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Izpuščene datoteke</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Mapa v vedru (prazno: celotno vedro)</translation>
    </message>
    <message>
        <source>Only files and tiles in this folder, or deeper, are compared: scenes/2024. Give it when the bucket holds the files of other collections too: they would all be found unregistered.</source>
        <translation>Primerjajo se le datoteke in ploščice v tej mapi ali globlje: scenes/2024. Navedite jo, kadar so v vedru tudi datoteke drugih zbirk: sicer bi vse veljale za neregistrirane.</translation>
    </message>
    <message>
        <source>Pattern of files not registered (empty: from their names)</source>
        <translation>Vzorec neregistriranih datotek (prazno: iz njihovih imen)</translation>
    </message>
    <message>
        <source>How files that are not registered make tiles: a pattern of their keys with named groups, as “Register bucket” (byoc:registerbucket) takes it. Empty: the files are grouped by their names and the bands of the collection.</source>
        <translation>Kako neregistrirane datoteke tvorijo ploščice: vzorec njihovih ključev s poimenovanimi skupinami, kakršnega sprejme »Registriraj vedro« (byoc:registerbucket). Prazno: datoteke se združijo po imenih in kanalih zbirke.</translation>
    </message>
    <message>
        <source>Mend at once</source>
        <translation>Popravi takoj</translation>
    </message>
    <message>
        <source>Any of these. none: only tell. register: register the files that no tile has, each tile with its cover geometry, unless its files would fail. reingest: have tiles ingested again whose files have changed, or that would pass now. delete: delete the registration of tiles that have no file. delete-incomplete: the same for tiles of which some files are gone. derive-cover: outline the valid data of tiles whose cover geometry is only the bounding box. Files are never changed.</source>
        <translation>Karkoli od tega. none: samo poroča. register: registrira datoteke, ki jih nima nobena ploščica, vsako ploščico z njeno geometrijo pokritosti, razen če bi datoteke spodletele. reingest: znova uvozi ploščice, katerih datoteke so se spremenile ali ki bi zdaj uspele. delete: izbriše registracijo ploščic brez datotek. delete-incomplete: enako za ploščice, pri katerih nekaterih datotek ni več. derive-cover: obriše veljavne podatke ploščic, katerih geometrija pokritosti je le omejitveni pravokotnik. Datoteke se nikoli ne spremenijo.</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>“{text}” is not a number. Write it with a point, such as -9999 or 0.5.</source>
        <translation>»{text}« ni število. Zapišite ga s piko, na primer -9999 ali 0.5.</translation>
    </message>
    <message>
        <source>NaN is always no data and need not be set. Enter a finite number, or nothing.</source>
        <translation>NaN vedno pomeni brez podatkov in ga ni treba nastaviti. Vnesite končno število ali nič.</translation>
    </message>
    <message>
        <source>The band has no name.</source>
        <translation>Kanal nima imena.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {most} are allowed.</source>
        <translation>Število znakov v imenu: {count}; največje dovoljeno: {most}.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a band. Use letters, digits, _ and $, and do not begin with a digit: scripts use it.</source>
        <translation>»{name}« ne more biti ime kanala. Uporabite črke, števke, _ in $ ter ne začnite s števko: ime uporabljajo skripte.</translation>
    </message>
    <message>
        <source>“{name}” is a word of JavaScript: scripts could not use the band.</source>
        <translation>»{name}« je beseda jezika JavaScript: skripte kanala ne bi mogle uporabiti.</translation>
    </message>
    <message>
        <source>Two bands are called “{name}”.</source>
        <translation>Dva kanala se imenujeta »{name}«.</translation>
    </message>
    <message>
        <source>The source stands in the name of a file, in place of (BAND): it cannot hold a slash.</source>
        <translation>Vir stoji v imenu datoteke na mestu (BAND): ne more vsebovati poševnice.</translation>
    </message>
    <message>
        <source>The band in the file is a whole number from 1 to {most}.</source>
        <translation>Kanal v datoteki je celo število od 1 do {most}.</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Remove the selected bands</source>
        <translation>Odstrani izbrane kanale</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Prevzemi kanale iz rastrskega sloja ali iz datotek</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Dodaj kanal</translation>
    </message>
    <message>
        <source>Remove the selected bands (Del)</source>
        <translation>Odstrani izbrane kanale (Del)</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Datoteke…</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Ni uporabno</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Read bands from files</source>
        <translation>Preberi kanale iz datotek</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</source>
        <translation>Rastri (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>Reading the bands …</source>
        <translation>Branje kanalov …</translation>
    </message>
    <message>
        <source>Reading the bands of {count} file(s)</source>
        <translation>Branje kanalov, število datotek: {count}</translation>
    </message>
    <message>
        <source>{count} band(s) left out: they were there.</source>
        <translation>Število izpuščenih kanalov: {count}; so že na seznamu.</translation>
    </message>
    <message>
        <source>{count} band(s) read.</source>
        <translation>Število prebranih kanalov: {count}.</translation>
    </message>
</context>
<context>
    <name>BandsModel</name>
    <message>
        <source>The service lets no band be added once the collection has tiles. Create another collection for them.</source>
        <translation>Ko ima zbirka ploščice, storitev ne dovoli dodajanja kanalov. Zanje ustvarite drugo zbirko.</translation>
    </message>
    <message>
        <source>A collection has {most} bands at most.</source>
        <translation>Največje število kanalov v zbirki: {most}.</translation>
    </message>
    <message>
        <source>Select a band first.</source>
        <translation>Najprej izberite kanal.</translation>
    </message>
    <message>
        <source>The service lets not all bands be removed while the collection has tiles.</source>
        <translation>Dokler ima zbirka ploščice, storitev ne dovoli odstranitve vseh kanalov.</translation>
    </message>
    <message>
        <source>Band {number}: {problem}</source>
        <translation>Kanal {number}: {problem}</translation>
    </message>
    <message>
        <source>The values of this source are {known} at the service, which cannot be changed any more.</source>
        <translation>Vrednosti tega vira so v storitvi {known} in jih ni več mogoče spremeniti.</translation>
    </message>
    <message>
        <source>Choose “A value for each band” under “No data” to enter it here.</source>
        <translation>Za vnos tukaj izberite »Vrednost za vsak kanal« pod »Brez podatkov«.</translation>
    </message>
    <message>
        <source>The service lets only names and no data of bands be changed once the collection has tiles. Create another collection for other files.</source>
        <translation>Ko ima zbirka ploščice, storitev dovoli spreminjati le imena in vrednosti brez podatkov. Za druge datoteke ustvarite drugo zbirko.</translation>
    </message>
    <message>
        <source>The service lets the sample format not be changed once it is set.</source>
        <translation>Ko je format vzorcev nastavljen, ga storitev ne dovoli spremeniti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>Band in file</source>
        <translation>Kanal v datoteki</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Biti</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brez podatkov</translation>
    </message>
    <message>
        <source>What scripts call the band</source>
        <translation>Kako kanal imenujejo skripte</translation>
    </message>
    <message>
        <source>What stands in the names of files in place of (BAND); the name if it is empty</source>
        <translation>Kaj stoji v imenih datotek na mestu (BAND); če je prazno, ime</translation>
    </message>
    <message>
        <source>Which band of that file, counted from 1</source>
        <translation>Kateri kanal te datoteke, šteto od 1</translation>
    </message>
    <message>
        <source>Bits of a value: 8, 16 or 32</source>
        <translation>Bitov na vrednost: 8, 16 ali 32</translation>
    </message>
    <message>
        <source>UINT: whole and not negative. INT: whole. FLOAT: with decimals</source>
        <translation>UINT: cela in nenegativna. INT: cela. FLOAT: z decimalkami</translation>
    </message>
    <message>
        <source>The value of pixels without data; NaN always is</source>
        <translation>Vrednost pikslov brez podatkov; NaN to vedno je</translation>
    </message>
</context>
<context>
    <name>BandsReading</name>
    <message>
        <source>{count} file(s) left out: bands of the same source in other tiles.</source>
        <translation>Število izpuščenih datotek: {count}; so kanali istega vira v drugih ploščicah.</translation>
    </message>
    <message>
        <source>“{name}” left out: the service does not take values of the type {dtype}.</source>
        <translation>»{name}« je izpuščen: storitev ne sprejema vrednosti vrste {dtype}.</translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message>
        <source>From the environment</source>
        <translation>Iz okolja</translation>
    </message>
    <message>
        <source>This connection is not there any more, or not open: connect again.</source>
        <translation>Te povezave ni več ali ni odprta: znova se povežite.</translation>
    </message>
</context>
<context>
    <name>BrowserItems</name>
    <message>
        <source>Connections, their collections and tiles</source>
        <translation>Povezave, njihove zbirke in ploščice</translation>
    </message>
    <message>
        <source>No connection yet: double-click to begin</source>
        <translation>Povezave še ni: za začetek dvokliknite</translation>
    </message>
    <message>
        <source>Not connected: double-click to connect</source>
        <translation>Ni povezano: dvokliknite za povezavo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Povezava</translation>
    </message>
    <message>
        <source>Double-click to connect: QGIS will ask for the master password of its authentication database.</source>
        <translation>Dvokliknite za povezavo: QGIS bo vprašal za glavno geslo svoje avtentikacijske baze podatkov.</translation>
    </message>
    <message>
        <source>Double-click to connect</source>
        <translation>Dvokliknite za povezavo</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Povezovanje …</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Zbirke še ni</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Zbirka</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Vedro</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No tile yet</source>
        <translation>Ploščice še ni</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Ploščica</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Vzrok</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Opozorila</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Čas zajema (UTC)</translation>
    </message>
    <message>
        <source>More … (the first {count} are listed)</source>
        <translation>Več … (prikazanih prvih: {count})</translation>
    </message>
    <message>
        <source>Double-click to list more, or press Enter</source>
        <translation>Za več dvokliknite ali pritisnite Enter</translation>
    </message>
</context>
<context>
    <name>BrowserMenus</name>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Dodaj povezavo…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>Preizk&amp;usi brez računa</translation>
    </message>
    <message>
        <source>&amp;Open in the panel</source>
        <translation>&amp;Odpri v podoknu</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Po&amp;veži</translation>
    </message>
    <message>
        <source>&amp;Add tiles to the map</source>
        <translation>Dodaj ploščice na &amp;karto</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>&amp;Registriraj rastre…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Kopiraj &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Zoom to tile</source>
        <translation>Poveč&amp;aj na ploščico</translation>
    </message>
    <message>
        <source>&amp;Open its collection in the panel</source>
        <translation>&amp;Odpri njeno zbirko v podoknu</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>&amp;Zakaj ni uspelo…</translation>
    </message>
    <message>
        <source>Open the &amp;files as layers</source>
        <translation>Odpri da&amp;toteke kot sloje</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopiraj &amp;pot</translation>
    </message>
    <message>
        <source>&amp;List more</source>
        <translation>Izpiši v&amp;eč</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Kopiraj &amp;besedilo</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>Kopiraj &amp;ID-je</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>Kopiraj &amp;poti</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>O&amp;sveži</translation>
    </message>
</context>
<context>
    <name>BucketAccess</name>
    <message>
        <source>An authentication entry of the method “{method}” holds no keys of a bucket.</source>
        <translation>Avtentikacijski vnos z metodo »{method}« ne vsebuje ključev vedra.</translation>
    </message>
    <message>
        <source>Both an authentication entry and an AWS profile are given for the bucket.</source>
        <translation>Za vedro sta navedena avtentikacijski vnos in profil AWS.</translation>
    </message>
    <message>
        <source>Give one of them: they may belong to different accounts.</source>
        <translation>Navedite le eno: morda pripadata različnima računoma.</translation>
    </message>
    <message>
        <source>Use an entry of the method “Basic” (the access key as user name, its secret as password) or “AWS S3”.</source>
        <translation>Uporabite vnos z metodo »Basic« (dostopni ključ kot uporabniško ime, njegova skrivnost kot geslo) ali »AWS S3«.</translation>
    </message>
    <message>
        <source>Choose another entry, or make one of the method “Basic”: the access key as user name, its secret as password.</source>
        <translation>Izberite drug vnos ali ustvarite vnos z metodo »Basic«: dostopni ključ kot uporabniško ime, njegova skrivnost kot geslo.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the entry empty and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name an AWS profile.</source>
        <translation>Zunaj okna QGIS navedite datoteko z glavnim geslom v QGIS_AUTH_PASSWORD_FILE ali pustite vnos prazen in nastavite AWS_ACCESS_KEY_ID in AWS_SECRET_ACCESS_KEY ali navedite profil AWS.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no keys of a bucket.</source>
        <translation>Avtentikacijski vnos »{name}« ne vsebuje ključev vedra.</translation>
    </message>
</context>
<context>
    <name>BucketCheck</name>
    <message>
        <source>The bucket was looked for at Amazon, but the Copernicus Data Space reads buckets of the Copernicus clouds.</source>
        <translation>Vedro je bilo iskano pri Amazonu, Copernicus Data Space pa bere vedra oblakov Copernicus.</translation>
    </message>
    <message>
        <source>Enter their endpoint, such as {endpoint}.</source>
        <translation>Vnesite njihovo končno točko, na primer {endpoint}.</translation>
    </message>
    <message>
        <source>The bucket is the folder {folder}, with {count} .tif or .tiff files.</source>
        <translation>Vedro je mapa {folder}; število datotek .tif ali .tiff: {count}.</translation>
    </message>
</context>
<context>
    <name>BucketPage</name>
    <message>
        <source>The sandbox&apos;s buckets are folders of this computer, in {folder}. No keys are needed.</source>
        <translation>Vedra peskovnika so mape na tem računalniku, v {folder}. Ključi niso potrebni.</translation>
    </message>
    <message>
        <source>For QGIS to list buckets, open their rasters and upload files. The service itself does not use these keys: a bucket&apos;s policy lets it in. What is left empty is taken from the environment, as Amazon&apos;s tools do.</source>
        <translation>Da lahko QGIS izpiše vsebino veder, odpira njihove rastre in vanje prenaša datoteke. Sama storitev teh ključev ne uporablja: dostop ji daje pravilnik vedra. Kar ostane prazno, se vzame iz okolja, kot to počnejo orodja Amazona.</translation>
    </message>
    <message>
        <source>Enter the name of a bucket first.</source>
        <translation>Najprej vnesite ime vedra.</translation>
    </message>
    <message>
        <source>Which account this deployment reads with is not known: ask those who run it.</source>
        <translation>S katerim računom bere ta namestitev, ni znano: vprašajte njene upravljavce.</translation>
    </message>
    <message>
        <source>Copy the policy that lets the service read this bucket; paste it where the bucket is administered</source>
        <translation>Kopiraj pravilnik, ki storitvi dovoli branje tega vedra; prilepite ga tam, kjer se vedro upravlja</translation>
    </message>
    <message>
        <source>for example: {address}</source>
        <translation>na primer: {address}</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Looking at the bucket {bucket} …</source>
        <translation>Ogled vedra {bucket} …</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>&amp;Ustavi preizkus</translation>
    </message>
    <message>
        <source>Testing the bucket {bucket}</source>
        <translation>Preizkušanje vedra {bucket}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Ustavljeno.</translation>
    </message>
    <message>
        <source>&amp;Test bucket</source>
        <translation>Preizkusi v&amp;edro</translation>
    </message>
    <message>
        <source>This policy is on the clipboard. Paste it where the bucket is administered; if the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Pravilnik je v odložišču. Prilepite ga tam, kjer se vedro upravlja; če vedro že ima pravilnik, izjavo dodajte vanj.</translation>
    </message>
    <message>
        <source>About bucket access</source>
        <translation>O dostopu do vedra</translation>
    </message>
    <message>
        <source>&amp;Keys of the bucket</source>
        <translation>&amp;Ključi vedra</translation>
    </message>
    <message>
        <source>Keys of the bucket</source>
        <translation>Ključi vedra</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (access key as user name, its secret as password) or “AWS S3”</source>
        <translation>Vnos z metodo »Basic« (dostopni ključ kot uporabniško ime, njegova skrivnost kot geslo) ali »AWS S3«</translation>
    </message>
    <message>
        <source>AWS &amp;profile</source>
        <translation>&amp;Profil AWS</translation>
    </message>
    <message>
        <source>Name of a profile in ~/.aws/credentials or ~/.aws/config, instead of an entry</source>
        <translation>Ime profila v ~/.aws/credentials ali ~/.aws/config, namesto vnosa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>Končna &amp;točka</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon</source>
        <translation>Naslov objektne shrambe, kadar ni pri Amazonu</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Re&amp;gija</translation>
    </message>
    <message>
        <source>Region of the bucket; Amazon tells the right one by itself</source>
        <translation>Regija vedra; Amazon sam sporoči pravo</translation>
    </message>
    <message>
        <source>for example: eu-central-1</source>
        <translation>na primer: eu-central-1</translation>
    </message>
    <message>
        <source>B&amp;ucket to test</source>
        <translation>Ve&amp;dro za preizkus</translation>
    </message>
    <message>
        <source>Name of a bucket, without s3:// and without folders; it is not saved</source>
        <translation>Ime vedra, brez s3:// in brez map; ne shrani se</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>na primer: my-bucket</translation>
    </message>
    <message>
        <source>Look at the bucket with these keys, step by step; nothing in it is changed</source>
        <translation>S temi ključi po korakih preglej vedro; nič v njem se ne spremeni</translation>
    </message>
    <message>
        <source>Copy bucket po&amp;licy</source>
        <translation>Kopiraj pravi&amp;lnik vedra</translation>
    </message>
    <message>
        <source>Findings about the bucket</source>
        <translation>Ugotovitve o vedru</translation>
    </message>
    <message>
        <source>What was found about the bucket, and what to do</source>
        <translation>Kaj je bilo ugotovljeno o vedru in kaj storiti</translation>
    </message>
</context>
<context>
    <name>BucketParameters</name>
    <message>
        <source>Keys of the bucket</source>
        <translation>Ključi vedra</translation>
    </message>
    <message>
        <source>Authentication entry with the keys of the bucket: method “Basic” (the access key as user name, its secret as password) or “AWS S3”. The keys are used for this bucket alone. Empty: the AWS profile or, without one, what the connection says (its page “Buckets”), else the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES for a public bucket).</source>
        <translation>Avtentikacijski vnos s ključi vedra: metoda »Basic« (dostopni ključ kot uporabniško ime, njegova skrivnost kot geslo) ali »AWS S3«. Ključi se uporabijo samo za to vedro. Prazno: profil AWS ali, če ga ni, tisto, kar določa povezava (njena stran »Vedra«), sicer okolje (AWS_ACCESS_KEY_ID in AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES za javno vedro).</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Profil AWS</translation>
    </message>
    <message>
        <source>Name of a profile in the files ~/.aws/credentials or ~/.aws/config whose keys are used for the bucket.</source>
        <translation>Ime profila v datoteki ~/.aws/credentials ali ~/.aws/config, katerega ključi se uporabijo za vedro.</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>Končna točka S3</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon: such as https://s3.waw3-1.cloudferro.com for the Copernicus Data Space. Empty: the environment variable AWS_S3_ENDPOINT, else Amazon.</source>
        <translation>Naslov objektne shrambe, kadar ni pri Amazonu: na primer https://s3.waw3-1.cloudferro.com za Copernicus Data Space. Prazno: okoljska spremenljivka AWS_S3_ENDPOINT, sicer Amazon.</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>Regija S3</translation>
    </message>
    <message>
        <source>Region of the bucket, such as eu-central-1. Empty: that of the authentication entry, the profile or the environment; Amazon tells the right one by itself.</source>
        <translation>Regija vedra, na primer eu-central-1. Prazno: regija avtentikacijskega vnosa, profila ali okolja; Amazon sam sporoči pravo.</translation>
    </message>
</context>
<context>
    <name>BucketPolicy</name>
    <message>
        <source>Bucket policy</source>
        <translation>Pravilnik vedra</translation>
    </message>
    <message>
        <source>Writes the policy that lets the service read a bucket: three actions, this bucket, the account of the deployment, nothing else. Paste it where the bucket is administered, or give it to “aws s3api put-bucket-policy”. Nothing is changed by this algorithm.</source>
        <translation>Zapiše pravilnik, ki storitvi dovoli branje vedra: tri dejanja, to vedro, račun namestitve, nič drugega. Prilepite ga tam, kjer se vedro upravlja, ali ga podajte ukazu »aws s3api put-bucket-policy«. Ta algoritem ničesar ne spremeni.</translation>
    </message>
    <message>
        <source>With the check it also looks at the bucket with your keys: does the endpoint answer, are the keys accepted, is there such a bucket, is it in the region that the deployment reads from, can it be listed, are there GeoTIFFs, can one be read. Each finding says what to do.</source>
        <translation>S preverjanjem z vašimi ključi tudi pregleda vedro: ali se končna točka odziva, ali so ključi sprejeti, ali tako vedro obstaja, ali je v regiji, iz katere bere namestitev, ali je mogoče izpisati njegovo vsebino, ali so v njem datoteke GeoTIFF, ali je mogoče katero prebrati. Vsaka ugotovitev pove, kaj storiti.</translation>
    </message>
    <message>
        <source>Whether the policy is in force cannot be seen from here; register one tile to know.</source>
        <translation>Ali pravilnik velja, od tod ni mogoče videti; za odgovor registrirajte eno ploščico.</translation>
    </message>
    <message>
        <source>The policy as JSON.</source>
        <translation>Pravilnik kot JSON.</translation>
    </message>
    <message>
        <source>False when the check found an error; true without a check.</source>
        <translation>Neresnično, kadar je preverjanje našlo napako; brez preverjanja resnično.</translation>
    </message>
    <message>
        <source>A page (HTML) with the findings and the policy. Optional.</source>
        <translation>Stran (HTML) z ugotovitvami in pravilnikom. Neobvezno.</translation>
    </message>
    <message>
        <source>A table, one row a finding: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Optional; empty without a check.</source>
        <translation>Tabela z vrstico za vsako ugotovitev: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Neobvezno; brez preverjanja prazno.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ugotovitve</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Datoteke HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings and the policy.</source>
        <translation>Stran z ugotovitvami in pravilnikom.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabela ugotovitev.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Pravilnik</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Uspešno</translation>
    </message>
    <message>
        <source>Which account {deployment} reads with is not known. Choose a DEPLOYMENT, or give the account as PRINCIPAL.</source>
        <translation>S katerim računom bere {deployment}, ni znano. Izberite DEPLOYMENT ali navedite račun kot PRINCIPAL.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Namestitev</translation>
    </message>
    <message>
        <source>Which deployment is to read the bucket: that of the connection, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon), or cdse (Copernicus Data Space). No credentials of it are needed.</source>
        <translation>Katera namestitev bo brala vedro: tista iz povezave, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon) ali cdse (Copernicus Data Space). Njene poverilnice niso potrebne.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Vedro</translation>
    </message>
    <message>
        <source>Name of the S3 bucket: the name alone, no s3://.</source>
        <translation>Ime vedra S3: samo ime, brez s3://.</translation>
    </message>
    <message>
        <source>Check the bucket</source>
        <translation>Preveri vedro</translation>
    </message>
    <message>
        <source>Looks at the bucket with your keys and tells what is wrong with it.</source>
        <translation>Z vašimi ključi pregleda vedro in pove, kaj je z njim narobe.</translation>
    </message>
    <message>
        <source>Prefix to look under</source>
        <translation>Predpona, pod katero se išče</translation>
    </message>
    <message>
        <source>Beginning of the keys where the check looks for GeoTIFFs, such as scenes/2024/. Empty: the whole bucket.</source>
        <translation>Začetek ključev, kjer preverjanje išče datoteke GeoTIFF, na primer scenes/2024/. Prazno: celotno vedro.</translation>
    </message>
    <message>
        <source>Account of the service</source>
        <translation>Račun storitve</translation>
    </message>
    <message>
        <source>Account that the service reads with, for a deployment that is not one of the vendor&apos;s: 12 digits (Amazon), 32 hexadecimal digits (Copernicus clouds), or an ARN. Empty: that of the deployment.</source>
        <translation>Račun, s katerim bere storitev, za namestitev, ki ni ponudnikova: 12 števk (Amazon), 32 šestnajstiških števk (oblaki Copernicus) ali ARN. Prazno: račun namestitve.</translation>
    </message>
</context>
<context>
    <name>BucketReport</name>
    <message>
        <source>Bucket {bucket} for {deployment}</source>
        <translation>Vedro {bucket} za {deployment}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Preverjanje</translation>
    </message>
    <message>
        <source>This policy lets the service read the bucket and nothing else. Where the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Ta pravilnik storitvi dovoli branje vedra in nič drugega. Kjer vedro že ima pravilnik, izjavo dodajte vanj.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Pravilnik</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Kaj storiti: {fix}</translation>
    </message>
</context>
<context>
    <name>BusyBox</name>
    <message>
        <source>{work} (and {count} more)</source>
        <translation>{work} (in še {count})</translation>
    </message>
    <message>
        <source>Stopping: {work}</source>
        <translation>Ustavljanje: {work}</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Ustavi vse</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Ustavi: {work}</translation>
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
        <translation>Preveri rastre</translation>
    </message>
    <message>
        <source>Tells of raster files whether the service will ingest them, and what to do about those that it will not: internal tiles at every overview level, overviews, CRS, compression, bands, bit depths, no data, extents, names, the size of the header. Only headers are read; nothing is sent.</source>
        <translation>Za rastrske datoteke pove, ali jih bo storitev uvozila, in kaj storiti s tistimi, ki jih ne bo: notranje ploščice na vsaki ravni pregledov, pregledi, KS, stiskanje, kanali, bitne globine, vrednost brez podatkov, obsegi, imena, velikost glave. Berejo se samo glave; nič se ne pošlje.</translation>
    </message>
    <message>
        <source>Errors make ingestion fail. Warnings are served, but slowly or not as expected. Most errors are cured by “Prepare COG”.</source>
        <translation>Napake povzročijo, da uvoz spodleti. Kjer so opozorila, storitev deluje, a počasi ali drugače od pričakovanj. Večino napak odpravi »Pripravi COG«.</translation>
    </message>
    <message>
        <source>With a collection the files are also compared with its bands, their formats and no data. Files that cannot be read are findings, too: the algorithm itself fails only when it can check nothing.</source>
        <translation>Z zbirko se datoteke primerjajo tudi z njenimi kanali, njihovimi formati in vrednostmi brez podatkov. Tudi neberljive datoteke so ugotovitve: sam algoritem spodleti le, kadar ne more preveriti ničesar.</translation>
    </message>
    <message>
        <source>True when there is no error.</source>
        <translation>Resnično, kadar ni napak.</translation>
    </message>
    <message>
        <source>How many errors were found.</source>
        <translation>Število najdenih napak.</translation>
    </message>
    <message>
        <source>How many warnings were found.</source>
        <translation>Število najdenih opozoril.</translation>
    </message>
    <message>
        <source>A page (HTML) with every finding and what to do. Optional.</source>
        <translation>Stran (HTML) z vsemi ugotovitvami in navodili, kaj storiti. Neobvezno.</translation>
    </message>
    <message>
        <source>A table, one row a finding: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Optional.</source>
        <translation>Tabela z vrstico za vsako ugotovitev: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Neobvezno.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ugotovitve</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Datoteke HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings.</source>
        <translation>Stran z ugotovitvami.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabela ugotovitev.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Uspešno</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Število napak</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Število opozoril</translation>
    </message>
    <message>
        <source>Tiles checked: {tiles}, errors: {errors}, warnings: {warnings}</source>
        <translation>Preverjene ploščice: {tiles}, napake: {errors}, opozorila: {warnings}</translation>
    </message>
    <message>
        <source>{name}: nothing found</source>
        <translation>{name}: ni ugotovitev</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rastri</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of files (local, /vsis3/…, /vsicurl/…), also of such that cannot be opened.</source>
        <translation>Rastrski sloji z datotekami ali poti datotek (lokalne, /vsis3/…, /vsicurl/…), tudi takih, ki jih ni mogoče odpreti.</translation>
    </message>
    <message>
        <source>The rasters are the band files of one tile</source>
        <translation>Rastri so datoteke kanalov ene ploščice</translation>
    </message>
    <message>
        <source>Then they are also compared with one another: extents, CRS, extensions, names. Without, each is looked at by itself.</source>
        <translation>Potem se primerjajo tudi med seboj: obsegi, KS, končnice, imena. Brez tega se vsak pregleda zase.</translation>
    </message>
    <message>
        <source>Collection id (empty: none)</source>
        <translation>ID zbirke (prazno: brez)</translation>
    </message>
    <message>
        <source>Id of the collection that the files are meant for, a UUID: its bands, their formats and no data are compared. Empty: no connection is needed.</source>
        <translation>ID zbirke, ki so ji datoteke namenjene, UUID: primerjajo se njeni kanali, njihovi formati in vrednost brez podatkov. Prazno: povezava ni potrebna.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of rasters for Sentinel Hub BYOC</source>
        <translation>Preverjanje rastrov za Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>{fit} of {total} tiles passed: nothing speaks against their ingestion.</source>
        <translation>Uspešne ploščice: {fit} od {total}; nič ne govori proti njihovemu uvozu.</translation>
    </message>
    <message>
        <source>Nothing found: it can be ingested.</source>
        <translation>Brez ugotovitev: mogoče jo je uvoziti.</translation>
    </message>
    <message>
        <source>It can be ingested.</source>
        <translation>Mogoče jo je uvoziti.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is. “Prepare COG” makes it fit.</source>
        <translation>Taka, kot je, ne bi bila uvožena. »Pripravi COG« jo naredi ustrezno.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is.</source>
        <translation>Taka, kot je, ne bi bila uvožena.</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Najdeno: {found}. Dovoljeno: {allowed}.</translation>
    </message>
    <message>
        <source>The service would say: “{text}”</source>
        <translation>Storitev bi sporočila: »{text}«</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Kaj storiti: {fix}</translation>
    </message>
</context>
<context>
    <name>CogConversion</name>
    <message>
        <source>Folder for the converted files</source>
        <translation>Mapa za pretvorjene datoteke</translation>
    </message>
    <message>
        <source>Converting the files of {path}</source>
        <translation>Pretvarjanje datotek {path}</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Datoteka {path} že obstaja.</translation>
    </message>
    <message>
        <source>Choose another folder: nothing is written over.</source>
        <translation>Izberite drugo mapo: nič se ne prepiše.</translation>
    </message>
</context>
<context>
    <name>CollectionCommands</name>
    <message>
        <source>Create a collection…</source>
        <translation>Ustvari zbirko…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Ustvari zbirko</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Uredi…</translation>
    </message>
    <message>
        <source>Edit name, no data and bands, as far as the service allows</source>
        <translation>Uredi ime, vrednost brez podatkov in kanale, kolikor storitev dovoli</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Preimenuj</translation>
    </message>
    <message>
        <source>Give the collection another name</source>
        <translation>Daj zbirki drugo ime</translation>
    </message>
    <message>
        <source>Zoom to extent</source>
        <translation>Povečaj na obseg</translation>
    </message>
    <message>
        <source>Show where its tiles are on the map</source>
        <translation>Pokaži na karti, kje so njene ploščice</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopiraj ID</translation>
    </message>
    <message>
        <source>Copy the collection&apos;s id to the clipboard</source>
        <translation>Kopiraj ID zbirke v odložišče</translation>
    </message>
    <message>
        <source>Copy tiles to another collection…</source>
        <translation>Kopiraj ploščice v drugo zbirko…</translation>
    </message>
    <message>
        <source>Let another collection have the ingested tiles, too</source>
        <translation>Daj uvožene ploščice tudi drugi zbirki</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Izbriši…</translation>
    </message>
    <message>
        <source>Delete the collection with the registration of its tiles; files stay in the bucket</source>
        <translation>Izbriši zbirko z registracijo njenih ploščic; datoteke ostanejo v vedru</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Najprej izberite povezavo.</translation>
    </message>
    <message>
        <source>Choose a collection first.</source>
        <translation>Najprej izberite zbirko.</translation>
    </message>
    <message>
        <source>The collection “{name}” was created.</source>
        <translation>Zbirka »{name}« je ustvarjena.</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>ID: {id}</translation>
    </message>
    <message>
        <source>A collection needs a name: “{name}” keeps its own.</source>
        <translation>Zbirka potrebuje ime: »{name}« obdrži svoje.</translation>
    </message>
    <message>
        <source>Renaming the collection “{name}”</source>
        <translation>Preimenovanje zbirke »{name}«</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(brez)</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed, but look at the details.</source>
        <translation>Zbirka »{name}« je spremenjena, vendar si oglejte podrobnosti.</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed.</source>
        <translation>Zbirka »{name}« je spremenjena.</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was changed.</source>
        <translation>Zbirka »{name}« je že taka: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>The id of “{name}” is on the clipboard: {id}</source>
        <translation>ID zbirke »{name}« je v odložišču: {id}</translation>
    </message>
    <message>
        <source>Asking for the extent of “{name}”</source>
        <translation>Poizvedba o obsegu zbirke »{name}«</translation>
    </message>
    <message>
        <source>“{name}” has no extent yet: the service works it out a few minutes after a tile was ingested.</source>
        <translation>»{name}« še nima obsega: storitev ga izračuna nekaj minut po uvozu ploščice.</translation>
    </message>
    <message>
        <source>The extent of “{name}” cannot be shown in the coordinate reference system of the map. Choose another one for the project.</source>
        <translation>Obsega zbirke »{name}« ni mogoče prikazati v koordinatnem referenčnem sistemu karte. Za projekt izberite drugega.</translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted with the registration of {count} tile(s).</source>
        <translation>Zbirka »{name}« je izbrisana skupaj z registracijo ploščic; njihovo število: {count}.</translation>
    </message>
    <message>
        <source>Id: {id}
Its files are still in the bucket “{bucket}”.</source>
        <translation>ID: {id}
Njene datoteke so še vedno v vedru »{bucket}«.</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Not set</source>
        <translation>Ni nastavljeno</translation>
    </message>
    <message>
        <source>One value for all bands</source>
        <translation>Ena vrednost za vse kanale</translation>
    </message>
    <message>
        <source>A value for each band</source>
        <translation>Vrednost za vsak kanal</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Ustvari</translation>
    </message>
    <message>
        <source>Edit collection “{name}”</source>
        <translation>Urejanje zbirke »{name}«</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them.</source>
        <translation>Brez kanalov tukaj jih prinese prva ploščica.</translation>
    </message>
    <message>
        <source>Reading the collection …</source>
        <translation>Branje zbirke …</translation>
    </message>
    <message>
        <source>Reading the collection “{name}”</source>
        <translation>Branje zbirke »{name}«</translation>
    </message>
    <message>
        <source>The service lets the bucket not be changed once the collection has tiles.</source>
        <translation>Ko ima zbirka ploščice, storitev ne dovoli spremembe vedra.</translation>
    </message>
    <message>
        <source>The collection has tiles: the service lets its name, its no data and the names of its bands be changed, and bands be removed. What is grey cannot be changed.</source>
        <translation>Zbirka ima ploščice: storitev dovoli spremeniti njeno ime, vrednost brez podatkov in imena kanalov ter odstraniti kanale. Kar je sivo, se ne da spremeniti.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Vnesite ime.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that holds the files.</source>
        <translation>Vnesite ime vedra z datotekami.</translation>
    </message>
    <message>
        <source>“{bucket}” is not the bare name of a bucket: leave out s3://, folders and blanks.</source>
        <translation>»{bucket}« ni golo ime vedra: izpustite s3://, mape in presledke.</translation>
    </message>
    <message>
        <source>Enter the value of no data, or choose that it is not set.</source>
        <translation>Vnesite vrednost brez podatkov ali izberite, da ni nastavljena.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Ustvarjanje …</translation>
    </message>
    <message>
        <source>Creating collection “{name}”</source>
        <translation>Ustvarjanje zbirke »{name}«</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Shranjevanje …</translation>
    </message>
    <message>
        <source>Saving the collection “{name}”</source>
        <translation>Shranjevanje zbirke »{name}«</translation>
    </message>
    <message>
        <source>Stopped: the collection was not read. Close the window and open it again.</source>
        <translation>Ustavljeno: zbirka ni prebrana. Zaprite okno in ga znova odprite.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the service had done it already.</source>
        <translation>Ustavljeno. Osvežite seznam in preverite, ali je storitev to že izvedla.</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Ustvari zbirko</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>What the collection is called in your account</source>
        <translation>Kako se zbirka imenuje v vašem računu</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Vedro</translation>
    </message>
    <message>
        <source>The name of the S3 bucket that holds the files, without s3:// and without a folder</source>
        <translation>Ime vedra S3 z datotekami, brez s3:// in brez mape</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>na primer: my-bucket</translation>
    </message>
    <message>
        <source>No &amp;data</source>
        <translation>Brez po&amp;datkov</translation>
    </message>
    <message>
        <source>The value of pixels without data: one for all bands or one for each band, not both. NaN is always no data</source>
        <translation>Vrednost pikslov brez podatkov: ena za vse kanale ali po ena za vsak kanal, ne oboje. NaN vedno pomeni brez podatkov</translation>
    </message>
    <message>
        <source>The value of pixels without data, in all bands</source>
        <translation>Vrednost pikslov brez podatkov v vseh kanalih</translation>
    </message>
    <message>
        <source>No data of all bands</source>
        <translation>Brez podatkov za vse kanale</translation>
    </message>
    <message>
        <source>for example: 0</source>
        <translation>na primer: 0</translation>
    </message>
    <message>
        <source>B&amp;ands</source>
        <translation>&amp;Kanali</translation>
    </message>
    <message>
        <source>Read from a &amp;raster</source>
        <translation>Preberi iz &amp;rastra</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Prevzemi kanale iz rastrskega sloja ali iz datotek</translation>
    </message>
    <message>
        <source>Read bands from a raster</source>
        <translation>Preberi kanale iz rastra</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Dodaj kanal</translation>
    </message>
    <message>
        <source>Remove bands</source>
        <translation>Odstrani kanale</translation>
    </message>
    <message>
        <source>Remove the selected bands</source>
        <translation>Odstrani izbrane kanale</translation>
    </message>
    <message>
        <source>Double-click a cell, or press F2, to change it; what is grey says why it cannot be changed</source>
        <translation>Celico spremenite z dvoklikom ali s tipko F2; kar je sivo, pove, zakaj se ne da spremeniti</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them. The bucket must be in the region of the deployment, and its policy must let Sentinel Hub read it.</source>
        <translation>Brez kanalov tukaj jih prinese prva ploščica. Vedro mora biti v regiji namestitve, njegov pravilnik pa mora storitvi Sentinel Hub dovoliti branje.</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>Kaj je treba popraviti</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Kaj je odgovorila storitev</translation>
    </message>
</context>
<context>
    <name>CollectionSaving</name>
    <message>
        <source>Close the window and edit the collection again.</source>
        <translation>Zaprite okno in zbirko znova uredite.</translation>
    </message>
    <message>
        <source>The bands of the collection “{name}” were changed elsewhere meanwhile.</source>
        <translation>Kanali zbirke »{name}« so bili medtem spremenjeni drugje.</translation>
    </message>
    <message>
        <source>The collection “{name}” has got tiles meanwhile: its bands and its bucket cannot be changed like this.</source>
        <translation>Zbirka »{name}« je medtem dobila ploščice: njenih kanalov in vedra tako ni mogoče spremeniti.</translation>
    </message>
</context>
<context>
    <name>CollectionsDesk</name>
    <message>
        <source>Columns</source>
        <translation>Stolpci</translation>
    </message>
    <message>
        <source>No collection holds this text.</source>
        <translation>Nobena zbirka ne vsebuje tega besedila.</translation>
    </message>
    <message>
        <source>There is no collection yet: create one with the + button.</source>
        <translation>Zbirke še ni: ustvarite jo z gumbom +.</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 zbirka</translation>
    </message>
    <message>
        <source>{count} collections</source>
        <translation>Zbirke: {count}</translation>
    </message>
    <message>
        <source>{counted} so far, the rest is on its way: sorting needs all of them</source>
        <translation>{counted} doslej, preostale prihajajo: razvrščanje potrebuje vse</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>Listing collections</source>
        <translation>Izpisovanje zbirk</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Zbirka</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Vedro</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Čas zajema (UTC)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Obseg</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Ustvarjeno (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>še ni</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ni</translation>
    </message>
    <message>
        <source>{days} (some tiles)</source>
        <translation>{days} (nekatere ploščice)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>West, south – east, north</source>
        <translation>Zahod, jug – vzhod, sever</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>The service is about to update times and extent: refresh in a few minutes.</source>
        <translation>Storitev bo čase in obseg posodobila: osvežite čez nekaj minut.</translation>
    </message>
</context>
<context>
    <name>CollectionsPanel</name>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Zbirke</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Ustvari</translation>
    </message>
    <message>
        <source>Create a collection…</source>
        <translation>Ustvari zbirko…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Ustvari zbirko</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Uredi</translation>
    </message>
    <message>
        <source>Edit the collection: name, no data, bands</source>
        <translation>Uredi zbirko: ime, brez podatkov, kanali</translation>
    </message>
    <message>
        <source>Edit the collection</source>
        <translation>Uredi zbirko</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Izbriši zbirko</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Več</translation>
    </message>
    <message>
        <source>More to do with the collection: rename, zoom, copy tiles, columns</source>
        <translation>Več dejanj za zbirko: preimenuj, povečaj, kopiraj ploščice, stolpci</translation>
    </message>
    <message>
        <source>More to do with the collection</source>
        <translation>Več dejanj za zbirko</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>List the collections again</source>
        <translation>Znova izpiši zbirke</translation>
    </message>
    <message>
        <source>Refresh collections</source>
        <translation>Osveži zbirke</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Iskanje…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Pokaži le zbirke, ki jih storitev najde za te besede; znak | med besedami pomeni: ena od njih</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Iskanje zbirk</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Zbirke</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Stanje seznama zbirk</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The sandbox does not run.</source>
        <translation>Peskovnik ne teče.</translation>
    </message>
    <message>
        <source>Connect to “{name}” in the panel: that starts it.</source>
        <translation>V podoknu se povežite z »{name}«: to ga zažene.</translation>
    </message>
    <message>
        <source>Testing the connection “{name}”</source>
        <translation>Preizkušanje povezave »{name}«</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Odstrani povezavo</translation>
    </message>
    <message>
        <source>Remove the connection “{name}” from QGIS, with the credentials that were entered for it? Collections and tiles at the service stay as they are.</source>
        <translation>Želite odstraniti povezavo »{name}« iz QGIS skupaj s poverilnicami, ki so bile vnesene zanjo? Zbirke in ploščice v storitvi ostanejo, kot so.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Buckets</source>
        <translation>&amp;Vedra</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Drug naslov</translation>
    </message>
    <message>
        <source>Enter client id and secret</source>
        <translation>Vnos ID-ja in skrivnosti odjemalca</translation>
    </message>
    <message>
        <source>Choose an authentication entry</source>
        <translation>Izbira avtentikacijskega vnosa</translation>
    </message>
    <message>
        <source>Edit connection “{name}”</source>
        <translation>Urejanje povezave »{name}«</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>kot je shranjeno</translation>
    </message>
    <message>
        <source>Create an OAuth client in the settings of your account and copy its id and secret. They are kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>V nastavitvah svojega računa ustvarite odjemalca OAuth ter kopirajte njegov ID in skrivnost. Shranita se šifrirana v avtentikacijski bazi podatkov QGIS in nikjer drugje.</translation>
    </message>
    <message>
        <source>Choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both, or make one with the + button.</source>
        <translation>Izberite vnos z metodo »Basic« (ID odjemalca kot uporabniško ime, skrivnost kot geslo) ali »OAuth2« z obojim ali ga ustvarite z gumbom +.</translation>
    </message>
    <message>
        <source>✗ Entries of the method “{method}” hold no client id and client secret. Choose one of the method “Basic” or “OAuth2”.</source>
        <translation>✗ Vnosi z metodo »{method}« ne vsebujejo ID-ja in skrivnosti odjemalca. Izberite vnos z metodo »Basic« ali »OAuth2«.</translation>
    </message>
    <message>
        <source>Its user name is used as client id, its password as client secret.</source>
        <translation>Njegovo uporabniško ime se uporabi kot ID odjemalca, geslo kot skrivnost odjemalca.</translation>
    </message>
    <message>
        <source>Its client id and client secret are used; the token address is the one above.</source>
        <translation>Uporabita se njegov ID in skrivnost odjemalca; naslov za žetone je zgornji.</translation>
    </message>
    <message>
        <source>Only one of client id and client secret is filled in.</source>
        <translation>Izpolnjen je samo ID odjemalca ali samo skrivnost odjemalca.</translation>
    </message>
    <message>
        <source>Enter both; to keep those stored leave both empty.</source>
        <translation>Vnesite oba; da ohranite shranjena, pustite obe polji prazni.</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Vnesite oba.</translation>
    </message>
    <message>
        <source>No authentication entry is chosen.</source>
        <translation>Avtentikacijski vnos ni izbran.</translation>
    </message>
    <message>
        <source>Choose one, or enter client id and secret instead.</source>
        <translation>Izberite ga ali namesto tega vnesite ID in skrivnost odjemalca.</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>&amp;Ustavi preizkus</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Poizvedba na {address} …</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Preizkušanje povezave</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Ustavljeno.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Preizkusi pove&amp;zavo</translation>
    </message>
    <message>
        <source>Connection to Sentinel Hub</source>
        <translation>Povezava s Sentinel Hub</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Deli povezave</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Račun</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>Any name: it is what the dock and the Processing algorithms show</source>
        <translation>Poljubno ime: prikazujeta ga podokno in algoritmi Obdelave</translation>
    </message>
    <message>
        <source>for example: My project</source>
        <translation>na primer: Moj projekt</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Namestitev</translation>
    </message>
    <message>
        <source>Where your account and your bucket are</source>
        <translation>Kje sta vaš račun in vaše vedro</translation>
    </message>
    <message>
        <source>Service &amp;address</source>
        <translation>N&amp;aslov storitve</translation>
    </message>
    <message>
        <source>Address without the prefix of the API; https, or http on this computer</source>
        <translation>Naslov brez predpone API; https, ali http na tem računalniku</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>Naslov za že&amp;tone</translation>
    </message>
    <message>
        <source>Where the client id and the client secret are exchanged for a token</source>
        <translation>Kjer se ID in skrivnost odjemalca zamenjata za žeton</translation>
    </message>
    <message>
        <source>API &amp;prefix</source>
        <translation>&amp;Predpona API</translation>
    </message>
    <message>
        <source>The part of the address under which the collections are</source>
        <translation>Del naslova, pod katerim so zbirke</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>P&amp;overilnice</translation>
    </message>
    <message>
        <source>Enter an OAuth client of your account, or choose an entry of QGIS&apos;s authentication database that holds one</source>
        <translation>Vnesite odjemalca OAuth svojega računa ali izberite vnos avtentikacijske baze podatkov QGIS, ki ga vsebuje</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>I&amp;D odjemalca</translation>
    </message>
    <message>
        <source>The id of an OAuth client, from the settings of your account</source>
        <translation>ID odjemalca OAuth, iz nastavitev vašega računa</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;krivnost odjemalca</translation>
    </message>
    <message>
        <source>The secret that was shown once when the OAuth client was made</source>
        <translation>Skrivnost, ki je bila prikazana enkrat, ob ustvarjanju odjemalca OAuth</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>Vno&amp;s</translation>
    </message>
    <message>
        <source>Authentication entry with client id and secret</source>
        <translation>Avtentikacijski vnos z ID-jem in skrivnostjo odjemalca</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both</source>
        <translation>Vnos z metodo »Basic« (ID odjemalca kot uporabniško ime, skrivnost kot geslo) ali »OAuth2« z obojim</translation>
    </message>
    <message>
        <source>About the credentials</source>
        <translation>O poverilnicah</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection, without saving anything</source>
        <translation>Zahtevaj žeton in eno zbirko, ne da bi se kaj shranilo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Izid</translation>
    </message>
</context>
<context>
    <name>ConnectionSaving</name>
    <message>
        <source>The connection has no name.</source>
        <translation>Povezava nima imena.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Vpišite poljubno ime, na primer ime svojega projekta.</translation>
    </message>
    <message>
        <source>There is a connection “{name}” already.</source>
        <translation>Povezava »{name}« že obstaja.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that connection.</source>
        <translation>Izberite drugo ime ali uredite tisto povezavo.</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing.</source>
        <translation>Manjka ID odjemalca ali skrivnost odjemalca.</translation>
    </message>
    <message>
        <source>Create an OAuth client in your account&apos;s settings and enter both.</source>
        <translation>V nastavitvah svojega računa ustvarite odjemalca OAuth in vnesite oba podatka.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The connection works.</source>
        <translation>Povezava deluje.</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>Zbirke še ni.</translation>
    </message>
    <message>
        <source>The client id and the secret are right: {host} gave a token for them.</source>
        <translation>ID odjemalca in skrivnost sta pravilna: {host} je zanju izdal žeton.</translation>
    </message>
    <message>
        <source>{host} does not take that token: “{words}”. Check that the service address and the token address belong to the same deployment, and that the account is one of it.</source>
        <translation>{host} ne sprejme tega žetona: »{words}«. Preverite, ali naslov storitve in naslov za žetone pripadata isti namestitvi in ali je račun njen.</translation>
    </message>
    <message>
        <source>The service does not accept the token</source>
        <translation>Storitev ne sprejme žetona</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>There is no connection “{name}”.</source>
        <translation>Povezave »{name}« ni.</translation>
    </message>
    <message>
        <source>The saved connection “{name}” cannot be used: {why}</source>
        <translation>Shranjene povezave »{name}« ni mogoče uporabiti: {why}</translation>
    </message>
    <message>
        <source>Edit the connection, or remove it and add it again.</source>
        <translation>Uredite povezavo ali jo odstranite in znova dodajte.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Povezava potrebuje ime.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Vpišite poljubno ime, na primer ime svojega projekta.</translation>
    </message>
    <message>
        <source>No connection is saved yet: add one in the Sentinel Hub BYOC panel.</source>
        <translation>Shranjene povezave še ni: dodajte jo v podoknu Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Izberite eno od teh: {names}.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Uredi…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Preizkusi</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Uporabi kot privzeto</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odstrani…</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Preizkusi brez računa</translation>
    </message>
    <message>
        <source>Add sample scenes to the map</source>
        <translation>Dodaj vzorčne scene na karto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (privzeta)</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Iz okolja</translation>
    </message>
    <message>
        <source>Register your own Cloud Optimized GeoTIFFs with Sentinel Hub and see their state on the map. Begin with a connection to your account, or try everything on this computer first.</source>
        <translation>Registrirajte svoje GeoTIFF-e, optimizirane za oblak (COG), v Sentinel Hub in njihovo stanje spremljajte na karti. Začnite s povezavo do svojega računa ali najprej vse preizkusite na tem računalniku.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Ni povezano.</translation>
    </message>
    <message>
        <source>The connection “{name}” works.</source>
        <translation>Povezava »{name}« deluje.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer until QGIS is closed. Its bucket “{bucket}” holds {count} scenes.</source>
        <translation>Peskovnik teče na tem računalniku, dokler se QGIS ne zapre. Število scen v njegovem vedru »{bucket}«: {count}.</translation>
    </message>
    <message>
        <source>Add them to the map</source>
        <translation>Dodaj jih na karto</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Zaganjanje peskovnika</translation>
    </message>
    <message>
        <source>Sample scenes</source>
        <translation>Vzorčne scene</translation>
    </message>
</context>
<context>
    <name>CopyTargetsModel</name>
    <message>
        <source>Tiles are copied from this collection.</source>
        <translation>Ploščice se kopirajo iz te zbirke.</translation>
    </message>
    <message>
        <source>Its bands are others ({names}): names, bits and formats must be the same.</source>
        <translation>Njeni kanali so drugačni ({names}): imena, biti in formati morajo biti enaki.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ni mogoče</translation>
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
        <translation>Kopiraj ploščice</translation>
    </message>
    <message>
        <source>Copies the tiles of one collection to another: those that are ingested and whose path the other collection does not have. They need no new ingestion, and no file is copied: both collections read the same files.</source>
        <translation>Kopira ploščice ene zbirke v drugo: tiste, ki so uvožene in katerih poti druga zbirka nima. Novega uvoza ne potrebujejo in nobena datoteka se ne kopira: obe zbirki bereta iste datoteke.</translation>
    </message>
    <message>
        <source>The other collection must have the same bands, by name and kind, or none yet. Both should read the same bucket. Both collections are listed before, the other one also afterwards, and each tile is accounted for.</source>
        <translation>Druga zbirka mora imeti enake kanale, po imenu in vrsti, ali še nobenega. Obe naj bereta isto vedro. Obe zbirki se izpišeta pred kopiranjem, druga tudi po njem, in vsaka ploščica je upoštevana.</translation>
    </message>
    <message>
        <source>A table, one row for each tile copied from: path, outcome (copied, exists, not ingested, planned, missing), tile_id (of the copy), from_tile_id, status, message. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico izvorne zbirke: path, outcome (copied, exists, not ingested, planned, missing), tile_id (kopije), from_tile_id, status, message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles were copied.</source>
        <translation>Število kopiranih ploščic.</translation>
    </message>
    <message>
        <source>How many paths the other collection had before.</source>
        <translation>Koliko poti je druga zbirka imela že prej.</translation>
    </message>
    <message>
        <source>How many tiles are not ingested, and so not copied.</source>
        <translation>Koliko ploščic ni uvoženih in zato ne kopiranih.</translation>
    </message>
    <message>
        <source>How many tiles a dry run would copy.</source>
        <translation>Koliko ploščic bi poskusni zagon kopiral.</translation>
    </message>
    <message>
        <source>How many tiles should be there now and are not.</source>
        <translation>Koliko ploščic bi zdaj moralo biti tam, pa jih ni.</translation>
    </message>
    <message>
        <source>How many tiles the other collection had before.</source>
        <translation>Koliko ploščic je druga zbirka imela prej.</translation>
    </message>
    <message>
        <source>How many tiles the other collection has now.</source>
        <translation>Koliko ploščic ima druga zbirka zdaj.</translation>
    </message>
    <message>
        <source>Copied tiles</source>
        <translation>Kopirane ploščice</translation>
    </message>
    <message>
        <source>Id of the collection to copy from</source>
        <translation>ID zbirke, iz katere se kopira</translation>
    </message>
    <message>
        <source>Its tiles stay as they are.</source>
        <translation>Njene ploščice ostanejo, kot so.</translation>
    </message>
    <message>
        <source>Id of the collection to copy to</source>
        <translation>ID zbirke, v katero se kopira</translation>
    </message>
    <message>
        <source>Its own tiles stay as they are.</source>
        <translation>Njene lastne ploščice ostanejo, kot so.</translation>
    </message>
    <message>
        <source>Lists both collections and tells what would be copied.</source>
        <translation>Izpiše obe zbirki in pove, kaj bi bilo kopirano.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela ploščic.</translation>
    </message>
    <message>
        <source>Tiles copied</source>
        <translation>Kopirane ploščice</translation>
    </message>
    <message>
        <source>Tiles that were there</source>
        <translation>Ploščice, ki so že bile tam</translation>
    </message>
    <message>
        <source>Tiles not ingested</source>
        <translation>Neuvožene ploščice</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Načrtovane ploščice</translation>
    </message>
    <message>
        <source>Tiles missing</source>
        <translation>Manjkajoče ploščice</translation>
    </message>
    <message>
        <source>Tiles before</source>
        <translation>Ploščice pred tem</translation>
    </message>
    <message>
        <source>Tiles afterwards</source>
        <translation>Ploščice po tem</translation>
    </message>
    <message>
        <source>The service took the request, but none of the {count} tiles is in the collection “{name}”. Look at “List tiles” later, then run this again: what is there by then is not copied twice.</source>
        <translation>Storitev je zahtevo sprejela, vendar nobene od ploščic (skupaj: {count}) ni v zbirki »{name}«. Pozneje poglejte v »Izpiši ploščice«, nato to znova zaženite: kar bo takrat tam, se ne kopira dvakrat.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the id of a collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{parameter} je prazen. Navedite ID zbirke: prikaže ga »Izpiši zbirke« (byoc:listcollections).</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopirano.</translation>
    </message>
    <message>
        <source>The other collection has a tile with this path: it stays as it is.</source>
        <translation>Druga zbirka ima ploščico s to potjo: ostane, kot je.</translation>
    </message>
    <message>
        <source>Only ingested tiles are copied; this one is {status}.</source>
        <translation>Kopirajo se le uvožene ploščice; stanje te je {status}.</translation>
    </message>
    <message>
        <source>Would be copied.</source>
        <translation>Bi bila kopirana.</translation>
    </message>
    <message>
        <source>Should have been copied and is not there: list the tiles later.</source>
        <translation>Morala bi biti kopirana, pa je ni tam: pozneje izpišite ploščice.</translation>
    </message>
    <message>
        <source>“{name}” had {before} tiles and has {after} now.</source>
        <translation>Število ploščic v zbirki »{name}«: prej {before}, zdaj {after}.</translation>
    </message>
    <message>
        <source>{count} of the {total} tile(s) of “{source}” would be copied.</source>
        <translation>Kopirale bi se ploščice zbirke »{source}«: {count} od {total}.</translation>
    </message>
    <message>
        <source>“{target}” has {before} tile(s) now.</source>
        <translation>Število ploščic v zbirki »{target}« zdaj: {before}.</translation>
    </message>
    <message>
        <source>{count} tile(s) copied from “{source}” to “{target}”, which had {before} and has {after} now.</source>
        <translation>Število ploščic, kopiranih iz »{source}« v »{target}«: {count}; prej jih je imela {before}, zdaj {after}.</translation>
    </message>
    <message>
        <source>The service copied, but these are not in the other collection:</source>
        <translation>Storitev je kopirala, vendar teh v drugi zbirki ni:</translation>
    </message>
    <message>
        <source>{count} are there already</source>
        <translation>že tam: {count}</translation>
    </message>
    <message>
        <source>{count} are not ingested, and are not copied</source>
        <translation>ni uvoženih in se ne kopira: {count}</translation>
    </message>
</context>
<context>
    <name>CopyTilesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>The service copies the ingested tiles of “{name}” whose path is not in the other collection yet. It takes a collection with the same bands, or one without bands.</source>
        <translation>Storitev kopira uvožene ploščice zbirke »{name}«, katerih poti še ni v drugi zbirki. Sprejme zbirko z enakimi kanali ali brez kanalov.</translation>
    </message>
    <message>
        <source>Looking at both collections …</source>
        <translation>Ogled obeh zbirk …</translation>
    </message>
    <message>
        <source>Looking at the tiles of “{source}” and “{target}”</source>
        <translation>Ogled ploščic zbirk »{source}« in »{target}«</translation>
    </message>
    <message>
        <source>{count} collection(s)</source>
        <translation>Zbirke: {count}</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopiranje …</translation>
    </message>
    <message>
        <source>Copying the tiles of “{source}” to “{target}”</source>
        <translation>Kopiranje ploščic iz »{source}« v »{target}«</translation>
    </message>
    <message>
        <source>Stopped. Look at the other collection to see whether tiles were copied.</source>
        <translation>Ustavljeno. Poglejte v drugo zbirko, ali so bile ploščice kopirane.</translation>
    </message>
    <message>
        <source>Stopped. Choose the collection again.</source>
        <translation>Ustavljeno. Znova izberite zbirko.</translation>
    </message>
    <message>
        <source>Copy tiles</source>
        <translation>Kopiraj ploščice</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Kopiraj &amp;v</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Iskanje…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Pokaži le zbirke, ki jih storitev najde za te besede; znak | med besedami pomeni: ena od njih</translation>
    </message>
    <message>
        <source>Search collections to copy to</source>
        <translation>Iskanje zbirk, v katere se kopira</translation>
    </message>
    <message>
        <source>The collection that gets the tiles; what is grey cannot take them</source>
        <translation>Zbirka, ki dobi ploščice; kar je sivo, jih ne more sprejeti</translation>
    </message>
    <message>
        <source>Collections to copy to</source>
        <translation>Zbirke, v katere se kopira</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Stanje seznama zbirk</translation>
    </message>
    <message>
        <source>What would be copied</source>
        <translation>Kaj bi bilo kopirano</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Ogled ploščic</translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Geometrija pokritosti {path}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>Točke: {points} od {most}</translation>
    </message>
    <message>
        <source>Tile whose cover geometry is edited</source>
        <translation>Ploščica, katere geometrija pokritosti se ureja</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Točke geometrije pokritosti</translation>
    </message>
    <message>
        <source>Every corner counts, and the closing point of each ring; holes count, too</source>
        <translation>Šteje vsako oglišče in zaključna točka vsakega obroča; štejejo tudi luknje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Send the cover geometry to the service</source>
        <translation>Pošlji geometrijo pokritosti storitvi</translation>
    </message>
    <message>
        <source>Save the cover geometry</source>
        <translation>Shrani geometrijo pokritosti</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Leave the tile&apos;s cover geometry as it was</source>
        <translation>Pusti geometrijo pokritosti ploščice, kakršna je bila</translation>
    </message>
    <message>
        <source>Discard the changes of the cover geometry</source>
        <translation>Zavrzi spremembe geometrije pokritosti</translation>
    </message>
    <message>
        <source>What keeps the cover geometry from being saved</source>
        <translation>Kaj preprečuje shranitev geometrije pokritosti</translation>
    </message>
</context>
<context>
    <name>CoverEditing</name>
    <message>
        <source>The cover geometry of {path} is being edited: save or discard it first.</source>
        <translation>Geometrija pokritosti {path} se ureja: najprej jo shranite ali zavrzite.</translation>
    </message>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Geometrija pokritosti {path}</translation>
    </message>
    <message>
        <source>Finish the polygon with a right click, or give it up with Esc.</source>
        <translation>Poligon zaključite z desnim klikom ali ga opustite s tipko Esc.</translation>
    </message>
</context>
<context>
    <name>CoverFeatures</name>
    <message>
        <source>The geometry is a {kind}, not a polygon.</source>
        <translation>Geometrija je vrste {kind}, ne poligon.</translation>
    </message>
    <message>
        <source>Draw the outline of the valid data as a polygon.</source>
        <translation>Narišite oris veljavnih podatkov kot poligon.</translation>
    </message>
    <message>
        <source>The geometry reaches beyond longitude -180 to 180 or latitude -90 to 90, or has no place there.</source>
        <translation>Geometrija sega prek zemljepisne dolžine -180 do 180 ali širine -90 do 90 ali tam nima mesta.</translation>
    </message>
    <message>
        <source>Check the layer&apos;s CRS; split what crosses the 180th meridian into two parts there.</source>
        <translation>Preverite KS sloja; kar prečka 180. poldnevnik, tam razdelite na dva dela.</translation>
    </message>
    <message>
        <source>The geometry cannot be read as polygons.</source>
        <translation>Geometrije ni mogoče prebrati kot poligone.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {why}.</source>
        <translation>Geometrija ni veljavna: {why}.</translation>
    </message>
    <message>
        <source>it crosses or touches itself</source>
        <translation>križa se ali se dotika same sebe</translation>
    </message>
    <message>
        <source>Mend it with the vertex tool, or with “Fix geometries”.</source>
        <translation>Popravite jo z orodjem za oglišča ali s »Popravi geometrije«.</translation>
    </message>
</context>
<context>
    <name>CoverGeometry</name>
    <message>
        <source>The cover geometry of the tile cannot be read: {why}.</source>
        <translation>Geometrije pokritosti ploščice ni mogoče prebrati: {why}.</translation>
    </message>
    <message>
        <source>Derive it from the files again.</source>
        <translation>Znova jo izpeljite iz datotek.</translation>
    </message>
    <message>
        <source>Draw a polygon first.</source>
        <translation>Najprej narišite poligon.</translation>
    </message>
    <message>
        <source>Remove {count} point(s).</source>
        <translation>Število točk, ki jih je treba odstraniti: {count}.</translation>
    </message>
    <message>
        <source>Lines cross, or polygons overlap.</source>
        <translation>Črte se križajo ali pa se poligoni prekrivajo.</translation>
    </message>
</context>
<context>
    <name>CoverMaker</name>
    <message>
        <source>Deriving the cover geometry of “{name}”</source>
        <translation>Izpeljava geometrije pokritosti »{name}«</translation>
    </message>
    <message>
        <source>Deriving {count} cover geometries</source>
        <translation>Izpeljava geometrij pokritosti: {count}</translation>
    </message>
    <message>
        <source>Cover geometry of {name}</source>
        <translation>Geometrija pokritosti {name}</translation>
    </message>
    <message>
        <source>Cover geometries (EPSG:{epsg})</source>
        <translation>Geometrije pokritosti (EPSG:{epsg})</translation>
    </message>
</context>
<context>
    <name>CreateCollection</name>
    <message>
        <source>Create collection</source>
        <translation>Ustvari zbirko</translation>
    </message>
    <message>
        <source>Creates a collection of tiles over an S3 bucket and returns its id.</source>
        <translation>Ustvari zbirko ploščic nad vedrom S3 in vrne njen ID.</translation>
    </message>
    <message>
        <source>The bucket must be in the region of the deployment, and its policy must let the service read it. The service finds the bands in the first tile that is registered.</source>
        <translation>Vedro mora biti v regiji namestitve, njegov pravilnik pa mora storitvi dovoliti branje. Kanale storitev najde v prvi registrirani ploščici.</translation>
    </message>
    <message>
        <source>Names need not be unique: running this twice makes two collections. Look with “List collections” first.</source>
        <translation>Imena niso nujno enolična: dvakratni zagon ustvari dve zbirki. Najprej poglejte v »Izpiši zbirke«.</translation>
    </message>
    <message>
        <source>Id of the new collection, which the other algorithms take as COLLECTION_ID.</source>
        <translation>ID nove zbirke, ki ga drugi algoritmi sprejmejo kot COLLECTION_ID.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Any text by which people recognise the collection.</source>
        <translation>Poljubno besedilo, po katerem ljudje prepoznajo zbirko.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Vedro</translation>
    </message>
    <message>
        <source>Name of the S3 bucket that holds the files: the name alone, no s3://.</source>
        <translation>Ime vedra S3 z datotekami: samo ime, brez s3://.</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID zbirke</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the collection a name.</source>
        <translation>{parameter} je prazen. Dajte zbirki ime.</translation>
    </message>
    <message>
        <source>Created the collection “{name}”: {id}</source>
        <translation>Ustvarjena zbirka »{name}«: {id}</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the name of the S3 bucket that holds the files.</source>
        <translation>{parameter} je prazen. Navedite ime vedra S3 z datotekami.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a bucket. Give the name alone, without s3:// and without folders; folders belong to the paths of the tiles.</source>
        <translation>»{text}« ni ime vedra. Navedite samo ime, brez s3:// in brez map; mape spadajo v poti ploščic.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Edit the connection and enter the client id and the client secret again.</source>
        <translation>Uredite povezavo in znova vnesite ID in skrivnost odjemalca.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no client id and client secret: one of them is empty.</source>
        <translation>Avtentikacijski vnos »{name}« ne vsebuje ID-ja in skrivnosti odjemalca: eden od njiju je prazen.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” is of the method “{method}”, which holds no client id and client secret.</source>
        <translation>Avtentikacijski vnos »{name}« ima metodo »{method}«, ki ne vsebuje ID-ja in skrivnosti odjemalca.</translation>
    </message>
    <message>
        <source>Edit the connection: enter both, or choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both.</source>
        <translation>Uredite povezavo: vnesite oba ali izberite vnos z metodo »Basic« (ID odjemalca kot uporabniško ime, skrivnost kot geslo) ali »OAuth2« z obojim.</translation>
    </message>
    <message>
        <source>QGIS's authentication database has no entry “{authcfg}”.</source>
        <translation>Avtentikacijska baza podatkov QGIS nima vnosa »{authcfg}«.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is not available: {why}</source>
        <translation>Avtentikacijski sistem QGIS ni na voljo: {why}</translation>
    </message>
    <message>
        <source>Try again and enter it: the credentials are encrypted with it.</source>
        <translation>Poskusite znova in ga vnesite: z njim so poverilnice šifrirane.</translation>
    </message>
    <message>
        <source>The master password of QGIS&apos;s authentication database is not set.</source>
        <translation>Glavno geslo avtentikacijske baze podatkov QGIS ni nastavljeno.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the connection empty and set SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Zunaj okna QGIS navedite datoteko z glavnim geslom v QGIS_AUTH_PASSWORD_FILE ali pustite povezavo prazno in nastavite SH_CLIENT_ID in SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>QGIS did not store the credentials in its authentication database.</source>
        <translation>QGIS poverilnic ni shranil v svojo avtentikacijsko bazo podatkov.</translation>
    </message>
    <message>
        <source>Look at the Authentication tab of QGIS&apos;s log messages panel for the reason.</source>
        <translation>Razlog poiščite v zavihku Avtentikacija podokna Zabeležena sporočila.</translation>
    </message>
</context>
<context>
    <name>DeleteCollection</name>
    <message>
        <source>Delete collection</source>
        <translation>Izbriši zbirko</translation>
    </message>
    <message>
        <source>Deletes a collection with the registration of all its tiles, and with their cover geometries and sensing times. The files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Izbriše zbirko z registracijo vseh njenih ploščic ter z njihovimi geometrijami pokritosti in časi zajema. Datoteke ostanejo v vedru. Tega ni mogoče razveljaviti: nova zbirka ima drug ID.</translation>
    </message>
    <message>
        <source>To confirm, give the number of its tiles: run “List tiles” (byoc:listtiles) for the collection, look whether anybody needs them, and give its COUNT here. With another number nothing is deleted.</source>
        <translation>Za potrditev navedite število njenih ploščic: za zbirko zaženite »Izpiši ploščice« (byoc:listtiles), preverite, ali jih kdo potrebuje, in tukaj vnesite COUNT od tam. Z drugim številom se nič ne izbriše.</translation>
    </message>
    <message>
        <source>A table with one row: id, name, s3_bucket, tiles, outcome, message. Optional.</source>
        <translation>Tabela z eno vrstico: id, name, s3_bucket, tiles, outcome, message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles the collection had.</source>
        <translation>Koliko ploščic je imela zbirka.</translation>
    </message>
    <message>
        <source>Deleted collection</source>
        <translation>Izbrisana zbirka</translation>
    </message>
    <message>
        <source>Number of its tiles, to confirm</source>
        <translation>Število njenih ploščic, za potrditev</translation>
    </message>
    <message>
        <source>How many tiles the collection has, whatever their status; 0 for an empty one.</source>
        <translation>Koliko ploščic ima zbirka, ne glede na njihovo stanje; 0 za prazno.</translation>
    </message>
    <message>
        <source>Table of the collection.</source>
        <translation>Tabela zbirke.</translation>
    </message>
    <message>
        <source>Tiles deleted with it</source>
        <translation>Ploščice, izbrisane z njo</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. Run “List tiles” (byoc:listtiles) for this collection, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}.</source>
        <translation>{parameter} ni podan: nič ni bilo izbrisano. Za to zbirko zaženite »Izpiši ploščice« (byoc:listtiles), prepričajte se, da njenih ploščic nihče ne potrebuje, in njihovo število (COUNT) navedite kot {parameter}.</translation>
    </message>
    <message>
        <source>The collection “{name}” does not have {tiles} tiles: nothing was deleted. Run “List tiles” (byoc:listtiles) for it, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}. If it is another one every time, somebody is just registering or deleting tiles.</source>
        <translation>Število ploščic v zbirki »{name}« ni {tiles}: nič ni bilo izbrisano. Zanjo zaženite »Izpiši ploščice« (byoc:listtiles), prepričajte se, da njenih ploščic nihče ne potrebuje, in njihovo število (COUNT) navedite kot {parameter}. Če je vsakič drugačno, nekdo ravno registrira ali briše ploščice.</translation>
    </message>
    <message>
        <source>Deleted the collection “{name}” with {tiles} tiles. Its files are still in the bucket “{bucket}”.</source>
        <translation>Zbirka »{name}« je izbrisana; število njenih ploščic: {tiles}. Njene datoteke so še vedno v vedru »{bucket}«.</translation>
    </message>
</context>
<context>
    <name>DeleteCollectionDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>Delete collection “{name}”</source>
        <translation>Izbris zbirke »{name}«</translation>
    </message>
    <message>
        <source>&amp;To delete it, type its name: {name}</source>
        <translation>&amp;Za izbris vpišite njeno ime: {name}</translation>
    </message>
    <message>
        <source>Counting the tiles …</source>
        <translation>Štetje ploščic …</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Štetje ploščic zbirke »{name}«</translation>
    </message>
    <message>
        <source>Counting the tiles … {count} so far</source>
        <translation>Štetje ploščic … doslej {count}</translation>
    </message>
    <message>
        <source>The collection “{name}” has {count} tile(s). {parts}.</source>
        <translation>Število ploščic v zbirki »{name}«: {count}. {parts}.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles.</source>
        <translation>Zbirka »{name}« nima ploščic.</translation>
    </message>
    <message>
        <source>Type the name of the collection first, exactly as it is written above</source>
        <translation>Najprej vpišite ime zbirke, natanko tako, kot je zapisano zgoraj</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Brisanje …</translation>
    </message>
    <message>
        <source>Deleting the collection “{name}”</source>
        <translation>Brisanje zbirke »{name}«</translation>
    </message>
    <message>
        <source>✗ Nothing was deleted: tiles came or went meanwhile. They are counted again.</source>
        <translation>✗ Nič ni bilo izbrisano: medtem so se ploščice dodale ali izginile. Štejejo se znova.</translation>
    </message>
    <message>
        <source>The tiles could not be counted, so the collection cannot be deleted here.</source>
        <translation>Ploščic ni bilo mogoče prešteti, zato zbirke tukaj ni mogoče izbrisati.</translation>
    </message>
    <message>
        <source>Stopped: the tiles were not counted. Close the window and open it again.</source>
        <translation>Ustavljeno: ploščice niso preštete. Zaprite okno in ga znova odprite.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the collection was deleted.</source>
        <translation>Ustavljeno. Osvežite seznam in preverite, ali je bila zbirka izbrisana.</translation>
    </message>
    <message>
        <source>Delete a collection</source>
        <translation>Izbris zbirke</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Kaj se izbriše</translation>
    </message>
    <message>
        <source>Counting tiles</source>
        <translation>Štetje ploščic</translation>
    </message>
    <message>
        <source>The registration of all tiles goes with it, and so do their cover geometries and sensing times; files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Z njo se izbriše registracija vseh ploščic ter njihove geometrije pokritosti in časi zajema; datoteke ostanejo v vedru. Tega ni mogoče razveljaviti: nova zbirka ima drug ID.</translation>
    </message>
    <message>
        <source>The name of the collection as it stands above: so nothing is deleted by mistake</source>
        <translation>Ime zbirke, kot je zapisano zgoraj: tako se nič ne izbriše po pomoti</translation>
    </message>
    <message>
        <source>Name of the collection, to confirm</source>
        <translation>Ime zbirke, za potrditev</translation>
    </message>
    <message>
        <source>Why the collection was not deleted</source>
        <translation>Zakaj zbirka ni bila izbrisana</translation>
    </message>
</context>
<context>
    <name>DeleteTiles</name>
    <message>
        <source>Delete tiles</source>
        <translation>Izbriši ploščice</translation>
    </message>
    <message>
        <source>Takes tiles out of a collection. Their files stay in the bucket, so they can be registered again; cover geometries and sensing times that were edited by hand are lost.</source>
        <translation>Odstrani ploščice iz zbirke. Njihove datoteke ostanejo v vedru, zato jih je mogoče znova registrirati; ročno urejene geometrije pokritosti in časi zajema se izgubijo.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. Run it as a dry run first: it tells which tiles and how many they are. That number, given as CONFIRM, lets it delete them; with another number nothing is deleted.</source>
        <translation>Ploščice se izberejo s slojem, z ID-ji, po stanju ali po poti; če je podanega več, mora za ploščico veljati vse. Najprej izvedite poskusni zagon: pove, katere ploščice so to in koliko jih je. To število, podano kot CONFIRM, dovoli izbris; z drugim številom se nič ne izbriše.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (deleted, planned, unchanged if it was gone already, invalid, failed, cancelled), status, message. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico: tile_id, path, outcome (deleted, planned, unchanged, če je ni bilo že prej, invalid, failed, cancelled), status, message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles are chosen: the number for CONFIRM.</source>
        <translation>Koliko ploščic je izbranih: število za CONFIRM.</translation>
    </message>
    <message>
        <source>How many tiles were deleted.</source>
        <translation>Število izbrisanih ploščic.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Koliko jih ni uspelo; njihova sporočila povedo, zakaj.</translation>
    </message>
    <message>
        <source>Number of tiles, to confirm</source>
        <translation>Število ploščic, za potrditev</translation>
    </message>
    <message>
        <source>Deleted tiles</source>
        <translation>Izbrisane ploščice</translation>
    </message>
    <message>
        <source>How many tiles are to be deleted. When other than that many are chosen, nothing is deleted. Not needed for a dry run, which tells the number.</source>
        <translation>Koliko ploščic naj se izbriše. Če je izbranih več ali manj, se nič ne izbriše. Za poskusni zagon ni potrebno: ta pove število.</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and deletes none.</source>
        <translation>Pove, katere ploščice so izbrane, in ne izbriše nobene.</translation>
    </message>
    <message>
        <source>Tiles chosen</source>
        <translation>Izbrane ploščice</translation>
    </message>
    <message>
        <source>Tiles deleted</source>
        <translation>Izbrisane ploščice</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Neuspešne ploščice</translation>
    </message>
    <message>
        <source>To delete these {count} tiles run it again with {parameter}={count}.</source>
        <translation>Za izbris teh ploščic (skupaj: {count}) zaženite znova z {parameter}={count}.</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. {chosen} tiles are chosen. Look at them in a dry run ({dry_run}), then give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} ni podan: nič ni bilo izbrisano. Število izbranih ploščic: {chosen}. Oglejte si jih v poskusnem zagonu ({dry_run}), nato za izbris podajte {parameter}={chosen}.</translation>
    </message>
    <message>
        <source>{parameter} is {confirmed}, but {chosen} tiles are chosen: nothing was deleted. Look at them in a dry run ({dry_run}), then choose others, or give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} je {confirmed}, število izbranih ploščic pa {chosen}: nič ni bilo izbrisano. Oglejte si jih v poskusnem zagonu ({dry_run}), nato izberite druge ali za izbris podajte {parameter}={chosen}.</translation>
    </message>
</context>
<context>
    <name>DeriveFootprint</name>
    <message>
        <source>Derive cover geometry</source>
        <translation>Izpelji geometrijo pokritosti</translation>
    </message>
    <message>
        <source>Outlines the valid data of a raster (its cover geometry) with few enough points for the service, and names its CRS as the service wants it. No connection is needed.</source>
        <translation>Obriše veljavne podatke rastra (njegovo geometrijo pokritosti) z dovolj malo točkami za storitev in poimenuje njegov KS tako, kot ga želi storitev. Povezava ni potrebna.</translation>
    </message>
    <message>
        <source>Valid is what neither the no-data value, nor NaN, nor an alpha or mask band declares empty. The result is in the CRS of the raster, or in WGS84 (EPSG:4326) when the service does not take that CRS.</source>
        <translation>Veljavno je, česar kot prazno ne označi niti vrednost brez podatkov niti NaN niti alfa kanal ali maska. Rezultat je v KS rastra ali v WGS84 (EPSG:4326), kadar storitev tega KS ne sprejme.</translation>
    </message>
    <message>
        <source>Where the raster has overviews (pyramids), they show where the outline runs, and only there the pixels are read. Without overviews everything is read.</source>
        <translation>Kjer ima raster preglede (piramide), ti pokažejo potek obrisa in piksli se berejo samo tam. Brez pregledov se bere vse.</translation>
    </message>
    <message>
        <source>A layer with one polygon in the CRS of the cover geometry, and as attributes name, file, crs_urn, points, source (mask: traced; box: all pixels are valid), notes and geojson. Optional.</source>
        <translation>Sloj z enim poligonom v KS geometrije pokritosti in z atributi name, file, crs_urn, points, source (mask: obrisano; box: vsi piksli so veljavni), notes in geojson. Neobvezno.</translation>
    </message>
    <message>
        <source>The cover geometry as GeoJSON with its CRS, to be sent as coverGeometry.</source>
        <translation>Geometrija pokritosti kot GeoJSON s svojim KS, za pošiljanje kot coverGeometry.</translation>
    </message>
    <message>
        <source>The CRS as a URN, for example urn:ogc:def:crs:EPSG::32633.</source>
        <translation>KS kot URN, na primer urn:ogc:def:crs:EPSG::32633.</translation>
    </message>
    <message>
        <source>How many points it has, the closing ones counted.</source>
        <translation>Koliko točk ima, vključno z zaključnimi.</translation>
    </message>
    <message>
        <source>Which share of the valid area lies inside the cover geometry, from 0 to 1. In large rasters it is a close estimate.</source>
        <translation>Kolikšen delež veljavnega območja je znotraj geometrije pokritosti, od 0 do 1. Pri velikih rastrih je to dober približek.</translation>
    </message>
    <message>
        <source>How many blocks were read at full resolution; small blocks of the file are read, and counted, in groups.</source>
        <translation>Koliko blokov je bilo prebranih v polni ločljivosti; majhni bloki datoteke se berejo in štejejo v skupinah.</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Geometrija pokritosti</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one.</source>
        <translation>Rastrski sloj z datoteko ali pot datoteke.</translation>
    </message>
    <message>
        <source>Polygon layer of the cover geometry.</source>
        <translation>Poligonski sloj geometrije pokritosti.</translation>
    </message>
    <message>
        <source>Cover geometry as GeoJSON</source>
        <translation>Geometrija pokritosti kot GeoJSON</translation>
    </message>
    <message>
        <source>CRS URN</source>
        <translation>URN za KS</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Število točk</translation>
    </message>
    <message>
        <source>Share of the valid area covered</source>
        <translation>Delež pokritega veljavnega območja</translation>
    </message>
    <message>
        <source>Number of blocks read</source>
        <translation>Število prebranih blokov</translation>
    </message>
    <message>
        <source>{parameter} is {points}, and a polygon has at least {least} points, the closing one counted. Give at least {least}, or 0 for no limit.</source>
        <translation>{parameter} je {points}, najmanjše število točk poligona pa je {least}, vključno z zaključno. Podajte vsaj {least} ali 0 za brez omejitve.</translation>
    </message>
    <message>
        <source>The cover geometry has {points} points, and the service takes {limit} at most: give {parameter} a value from 4 to {limit} to register it.</source>
        <translation>Število točk geometrije pokritosti je {points}, storitev jih sprejme največ {limit}: za registracijo podajte {parameter} z vrednostjo od 4 do {limit}.</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Kanali (brez izbire: vsi)</translation>
    </message>
    <message>
        <source>Numbers of the bands that say what is valid, the first is 1. None means all but alpha bands. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Številke kanalov, ki povedo, kaj je veljavno; prvi je 1. Brez navedbe so to vsi razen alfa kanalov. V ukazni vrstici parameter ponovite: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>Veljavno v</translation>
    </message>
    <message>
        <source>any: a pixel counts as valid when at least one of the bands has data there. all: only when every one has.</source>
        <translation>any: piksel velja za veljaven, kadar ima podatke vsaj eden od kanalov. all: samo kadar jih ima vsak.</translation>
    </message>
    <message>
        <source>Read every pixel</source>
        <translation>Preberi vsak piksel</translation>
    </message>
    <message>
        <source>Slower, and misses nothing. Without it, holes and islands can be missed that the overviews do not show: those smaller than about a thousandth of the longer side.</source>
        <translation>Počasneje, a ničesar ne spregleda. Brez tega se lahko spregledajo luknje in otoki, ki jih pregledi ne pokažejo: tisti, manjši od približno tisočine daljše stranice.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Največ točk</translation>
    </message>
    <message>
        <source>How many points the outline may have in all, the closing point of each ring counted. The service takes 100. 0 means no limit: every corner of every pixel is kept.</source>
        <translation>Koliko točk sme imeti obris skupaj, vključno z zaključno točko vsakega obroča. Storitev jih sprejme 100. 0 pomeni brez omejitve: ohrani se vsak vogal vsakega piksla.</translation>
    </message>
</context>
<context>
    <name>DockContents</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Po&amp;vezava</translation>
    </message>
    <message>
        <source>The account and deployment to work with</source>
        <translation>Račun in namestitev za delo</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Upravljaj</translation>
    </message>
    <message>
        <source>Add, edit, test or remove connections</source>
        <translation>Dodaj, uredi, preizkusi ali odstrani povezave</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Upravljaj povezave</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>P&amp;oveži</translation>
    </message>
    <message>
        <source>List the collections of this connection</source>
        <translation>Izpiši zbirke te povezave</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Dodaj povezavo…</translation>
    </message>
    <message>
        <source>Enter the client id and secret of an account</source>
        <translation>Vnesi ID odjemalca in skrivnost računa</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>Preizk&amp;usi brez računa</translation>
    </message>
    <message>
        <source>Start a small copy of the service on this computer, with sample scenes; nothing leaves the computer</source>
        <translation>Zaženi majhno kopijo storitve na tem računalniku, z vzorčnimi scenami; nič ne zapusti računalnika</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Delo v teku</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Kaj je v teku</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Ustavi, kar je v teku</translation>
    </message>
</context>
<context>
    <name>EntrySelect</name>
    <message>
        <source>Message about authentication</source>
        <translation>Sporočilo o avtentikaciji</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The service gives this cause without further explanation.</source>
        <translation>Storitev ta vzrok navaja brez dodatne razlage.</translation>
    </message>
    <message>
        <source>Check the tile's files with “Check rasters” in the Processing toolbox; mend what it finds, put the files into the bucket again and ingest the tile again.</source>
        <translation>Datoteke ploščice preverite s »Preveri rastre« v orodjarni paketnih obdelav; popravite, kar najde, datoteke znova prenesite v vedro in ploščico znova uvozite.</translation>
    </message>
    <message>
        <source>Compare the tile's path with the bucket, letter by letter (capitals count; “(BAND)” stands for the part of the name that tells the band), and see that the bucket's policy lets the service list and read it. Then ingest again, or register the tile with the right path and delete this one.</source>
        <translation>Primerjajte pot ploščice z vedrom, črko za črko (velike črke štejejo; »(BAND)« nadomešča del imena, ki pove kanal), in preverite, ali pravilnik vedra storitvi dovoli izpis in branje. Nato znova uvozite ali ploščico registrirajte s pravo potjo in to izbrišite.</translation>
    </message>
    <message>
        <source>At the tile&apos;s path in the bucket the service saw no file that it can read.</source>
        <translation>Na poti ploščice v vedru storitev ni našla nobene datoteke, ki jo lahko bere.</translation>
    </message>
    <message>
        <source>Files of some bands are missing: every tile of a collection needs a file for each band.</source>
        <translation>Manjkajo datoteke nekaterih kanalov: vsaka ploščica zbirke potrebuje datoteko za vsak kanal.</translation>
    </message>
    <message>
        <source>Put the missing files into the bucket under exactly these names, then ingest again. If the tile is meant to have other bands, register it in another collection.</source>
        <translation>Manjkajoče datoteke prenesite v vedro natanko pod temi imeni in znova uvozite. Če naj bi ploščica imela druge kanale, jo registrirajte v drugi zbirki.</translation>
    </message>
    <message>
        <source>The files of the tile end differently, as in .tif and .tiff.</source>
        <translation>Datoteke ploščice imajo različne končnice, na primer .tif in .tiff.</translation>
    </message>
    <message>
        <source>Rename the files in the bucket so that all end alike, then ingest again.</source>
        <translation>Datoteke v vedru preimenujte tako, da imajo vse enako končnico, in znova uvozite.</translation>
    </message>
    <message>
        <source>A file is damaged, incomplete, or no raster.</source>
        <translation>Datoteka je poškodovana, nepopolna ali ni raster.</translation>
    </message>
    <message>
        <source>Open it in QGIS to see; upload it again whole, or write it anew, then ingest again.</source>
        <translation>Za preverjanje jo odprite v QGIS; znova jo v celoti prenesite ali zapišite na novo in znova uvozite.</translation>
    </message>
    <message>
        <source>The service may not read the bucket.</source>
        <translation>Storitev ne sme brati vedra.</translation>
    </message>
    <message>
        <source>Give it access with a bucket policy (“Bucket policy” in the Processing toolbox writes one), then ingest again.</source>
        <translation>Dajte ji dostop s pravilnikom vedra (zapiše ga »Pravilnik vedra« v orodjarni paketnih obdelav) in znova uvozite.</translation>
    </message>
    <message>
        <source>Write the files anew with “Prepare COG” in the Processing toolbox, put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Datoteke na novo zapišite s »Pripravi COG« v orodjarni paketnih obdelav, z njimi v vedru nadomestite stare in znova uvozite.</translation>
    </message>
    <message>
        <source>The image is stored in pieces (internal tiles, or strips) that are smaller than 256 or larger than 2048 pixels on a side.</source>
        <translation>Slika je shranjena v kosih (notranjih ploščicah ali pasovih), ki imajo stranico manjšo od 256 ali večjo od 2048 pikslov.</translation>
    </message>
    <message>
        <source>The overviews are stored in pieces (internal tiles) that are smaller than 256 or larger than 2048 pixels on a side; index 1 is the first overview. GDAL writes overviews in pieces of 128 unless told otherwise.</source>
        <translation>Pregledi so shranjeni v kosih (notranjih ploščicah), ki imajo stranico manjšo od 256 ali večjo od 2048 pikslov; indeks 1 je prvi pregled. GDAL zapiše preglede v kosih po 128, če mu ne naročite drugače.</translation>
    </message>
    <message>
        <source>The file has no overviews inside: without them small scales cannot be served.</source>
        <translation>Datoteka nima notranjih pregledov: brez njih ni mogoče prikazovati majhnih meril.</translation>
    </message>
    <message>
        <source>The header of the file is longer than 1 MB: its pieces are too many, or lie scattered.</source>
        <translation>Glava datoteke je daljša od 1 MB: kosov je preveč ali pa so razpršeni.</translation>
    </message>
    <message>
        <source>The file is no GeoTIFF.</source>
        <translation>Datoteka ni GeoTIFF.</translation>
    </message>
    <message>
        <source>The file is compressed, or its colours are coded, in a way that the service does not read.</source>
        <translation>Datoteka je stisnjena ali ima barve kodirane na način, ki ga storitev ne bere.</translation>
    </message>
    <message>
        <source>Warp the files to EPSG:4326, 3857, 3035 or the UTM zone they lie in (“Prepare COG” in the Processing toolbox does so), put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Datoteke pretvorite v EPSG:4326, 3857, 3035 ali v cono UTM, v kateri ležijo (to naredi »Pripravi COG« v orodjarni paketnih obdelav), z njimi v vedru nadomestite stare in znova uvozite.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the files is missing, or none that the service takes.</source>
        <translation>Koordinatni referenčni sistem datotek manjka ali ga storitev ne sprejema.</translation>
    </message>
    <message>
        <source>The file itself does not say where on the earth it lies, in the way that the service reads.</source>
        <translation>Datoteka sama na način, ki ga storitev bere, ne pove, kje na Zemlji leži.</translation>
    </message>
    <message>
        <source>The scene holds a pole: the service takes none that does.</source>
        <translation>Scena vsebuje pol: takih storitev ne sprejema.</translation>
    </message>
    <message>
        <source>Cut it into scenes that end short of the pole, and register those.</source>
        <translation>Razrežite jo na scene, ki se končajo pred polom, in registrirajte te.</translation>
    </message>
    <message>
        <source>The files of the tile do not cover the same ground: they may differ by one pixel at most.</source>
        <translation>Datoteke ploščice ne pokrivajo istega območja: razlikujejo se lahko največ za en piksel.</translation>
    </message>
    <message>
        <source>See that all files are of the same scene, cut them alike, put them into the bucket again, and ingest again.</source>
        <translation>Preverite, ali so vse datoteke iz iste scene, enako jih obrežite, znova prenesite v vedro in znova uvozite.</translation>
    </message>
    <message>
        <source>Bit depth or kind of numbers differ from what the collection has, or is none that the service takes: all tiles of a collection are alike in this.</source>
        <translation>Bitna globina ali vrsta števil se razlikuje od tiste v zbirki ali ni med tistimi, ki jih storitev sprejema: v tem so vse ploščice zbirke enake.</translation>
    </message>
    <message>
        <source>Convert the values to those of the collection&apos;s bands, put the files into the bucket again and ingest again; or register the tile in another collection.</source>
        <translation>Vrednosti pretvorite v tiste iz kanalov zbirke, datoteke znova prenesite v vedro in znova uvozite; ali pa ploščico registrirajte v drugi zbirki.</translation>
    </message>
    <message>
        <source>The number of bands in the file is not what the collection or the service asks for.</source>
        <translation>Število kanalov v datoteki ni tisto, ki ga zahteva zbirka ali storitev.</translation>
    </message>
    <message>
        <source>At most 100 bands a collection, at most 10 in one pixel-interleaved file: write one file a band (“Prepare COG” with “(BAND)” in the name), and as many bands as the other tiles have.</source>
        <translation>Največ 100 kanalov v zbirki in največ 10 v eni datoteki s prepletenimi piksli: zapišite po eno datoteko na kanal (»Pripravi COG« z »(BAND)« v imenu) in toliko kanalov, kot jih imajo druge ploščice.</translation>
    </message>
    <message>
        <source>The cover geometry has more points than the service takes; closing points count.</source>
        <translation>Geometrija pokritosti ima več točk, kot jih storitev sprejme; zaključne točke štejejo.</translation>
    </message>
    <message>
        <source>Derive the cover geometry again from the files, or edit it to have 100 points at most.</source>
        <translation>Geometrijo pokritosti znova izpeljite iz datotek ali jo uredite, da bo imela največ 100 točk.</translation>
    </message>
    <message>
        <source>The service does not take the cover geometry.</source>
        <translation>Storitev ne sprejme geometrije pokritosti.</translation>
    </message>
    <message>
        <source>Edit the cover geometry, or derive it again from the files.</source>
        <translation>Geometrijo pokritosti uredite ali jo znova izpeljite iz datotek.</translation>
    </message>
    <message>
        <source>Something went wrong at the service that it does not name. Damaged files and files that were replaced during ingestion are known reasons; it may also be a fault of the service that passes.</source>
        <translation>V storitvi je šlo narobe nekaj, česar ne poimenuje. Znana razloga so poškodovane datoteke in datoteke, zamenjane med uvozom; lahko je tudi prehodna napaka storitve.</translation>
    </message>
    <message>
        <source>Ingest again. If it fails again, check the files with “Check rasters” in the Processing toolbox; if that finds nothing, ask the service's support and give the tile's id.</source>
        <translation>Znova uvozite. Če spet spodleti, datoteke preverite s »Preveri rastre« v orodjarni paketnih obdelav; če ta ne najde ničesar, vprašajte podporo storitve in navedite ID ploščice.</translation>
    </message>
</context>
<context>
    <name>FeatureCommands</name>
    <message>
        <source>This is no tile any more: load the collection&apos;s tiles again.</source>
        <translation>To ni več ploščica: znova naložite ploščice zbirke.</translation>
    </message>
    <message>
        <source>This tile has no place on the map (yet).</source>
        <translation>Ta ploščica (še) nima mesta na karti.</translation>
    </message>
    <message>
        <source>This layer does not say which collection its tiles are of: load them again.</source>
        <translation>Ta sloj ne pove, kateri zbirki pripadajo njegove ploščice: znova jih naložite.</translation>
    </message>
    <message>
        <source>Looking up a tile</source>
        <translation>Iskanje ploščice</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>The service would ingest all rasters that were checked ({count}).</source>
        <translation>Storitev bi uvozila vse preverjene rastre ({count}).</translation>
    </message>
    <message>
        <source>The service would refuse {bad} of {count} rasters.</source>
        <translation>Storitev bi zavrnila rastre: {bad} od {count}.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}.</source>
        <translation>Napake: {errors}, opozorila: {warnings}.</translation>
    </message>
    <message>
        <source>Compared with the collection “{name}”.</source>
        <translation>Primerjano z zbirko »{name}«.</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Preveri za BYOC</translation>
    </message>
    <message>
        <source>What was found in each raster; the current row is told in full below</source>
        <translation>Kaj je bilo najdeno v vsakem rastru; trenutna vrstica je spodaj opisana v celoti</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ugotovitve</translation>
    </message>
    <message>
        <source>The current finding in full, and what to do; the text can be selected and copied</source>
        <translation>Trenutna ugotovitev v celoti in kaj storiti; besedilo je mogoče izbrati in kopirati</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Ugotovitev v celoti</translation>
    </message>
    <message>
        <source>Write the raster of the current row anew as the service wants it, with the algorithm “Prepare COG”</source>
        <translation>Z algoritmom »Pripravi COG« na novo zapiši raster trenutne vrstice, kot ga želi storitev</translation>
    </message>
    <message>
        <source>&amp;Prepare COG…</source>
        <translation>&amp;Pripravi COG…</translation>
    </message>
    <message>
        <source>Put all findings into the clipboard as text</source>
        <translation>Vse ugotovitve kot besedilo v odložišče</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Kopiraj &amp;vse</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Zapri to okno</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zapri</translation>
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
        <translation>Presoja</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kaj se zahteva</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Najdeno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kje</translation>
    </message>
    <message>
        <source>Nothing that speaks against it</source>
        <translation>Nič, kar bi govorilo proti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dovoljeno</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Storitev pravi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kaj storiti</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Iz ukazne vrstice</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Open the help on this window in the browser: {address}</source>
        <translation>Odpri pomoč za to okno v brskalniku: {address}</translation>
    </message>
</context>
<context>
    <name>IngestFolder</name>
    <message>
        <source>Checks the files and tells what would be done; writes and sends nothing.</source>
        <translation>Preveri datoteke in pove, kaj bi bilo storjeno; ničesar ne zapiše in ne pošlje.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The folder with the rasters, in it or in folders below it. A file .byoc-journal.jsonl is written into it, by which an interrupted run goes on.</source>
        <translation>Mapa z rastri, v njej ali v mapah pod njo. Vanjo se zapiše datoteka .byoc-journal.jsonl, s katero se nadaljuje prekinjen zagon.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Vzorec datotek (prazno: iz njihovih imen)</translation>
    </message>
    <message>
        <source>What in a file&apos;s path is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it. Files that it does not fit are left out.</source>
        <translation>Kaj v poti datoteke je ploščica, kanal in čas zajema. Predloga: {tile}/{band}_%Y%m%dT%H%M%S.tif, kjer * pomeni karkoli znotraj imena. Ali regularni izraz s skupinami tile, band, year, month, day, hour, minute, second, subsecond, kakršnega sprejme byoc-tool. Datoteke, ki se ne ujemajo, se izpustijo.</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: its top)</source>
        <translation>Mapa v vedru (prazno: njegov vrh)</translation>
    </message>
    <message>
        <source>Where files go in the bucket: scenes/2024. Below it they lie as in the folder.</source>
        <translation>Kam gredo datoteke v vedru: scenes/2024. Pod njo so razporejene kot v mapi.</translation>
    </message>
    <message>
        <source>Convert files</source>
        <translation>Pretvori datoteke</translation>
    </message>
    <message>
        <source>needed: to cloud optimized GeoTIFF what the service would refuse as it is. always: every file. never: what would be refused is only told.</source>
        <translation>needed: v GeoTIFF, optimiziran za oblak, pretvori, kar bi storitev v obstoječi obliki zavrnila. always: vsako datoteko. never: kar bi bilo zavrnjeno, se samo sporoči.</translation>
    </message>
    <message>
        <source>Longest wait for the ingestion (seconds)</source>
        <translation>Najdaljše čakanje na uvoz (sekunde)</translation>
    </message>
    <message>
        <source>After so many seconds it ends, whether all tiles are ingested or not; 0 does not wait.</source>
        <translation>Po toliko sekundah se konča, ne glede na to, ali so vse ploščice uvožene; 0 ne čaka.</translation>
    </message>
    <message>
        <source>Compression of converted files</source>
        <translation>Stiskanje pretvorjenih datotek</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Vsa so brez izgub. DEFLATE priporoča ponudnik; ZSTD je hitrejši.</translation>
    </message>
    <message>
        <source>No-data value of converted files (none: as it is)</source>
        <translation>Vrednost brez podatkov pretvorjenih datotek (brez: kot je)</translation>
    </message>
    <message>
        <source>The value that means no data in converted files: best that of the collection. Pixels that a mask, an alpha band or another value declares empty get it.</source>
        <translation>Vrednost, ki v pretvorjenih datotekah pomeni brez podatkov: najbolje tista iz zbirke. Dobijo jo piksli, ki jih maska, alfa kanal ali druga vrednost označi kot prazne.</translation>
    </message>
    <message>
        <source>Overviews of converted files by</source>
        <translation>Pregledi pretvorjenih datotek z</translation>
    </message>
    <message>
        <source>AVERAGE for measured values, NEAREST or MODE for classes.</source>
        <translation>AVERAGE za izmerjene vrednosti, NEAREST ali MODE za razrede.</translation>
    </message>
    <message>
        <source>Write over objects of others</source>
        <translation>Prepiši tuje objekte</translation>
    </message>
    <message>
        <source>Objects in the bucket that no run on this folder has put there are left alone, and the tile is a conflict; with this they are written over.</source>
        <translation>Objekti v vedru, ki jih ni tja prenesel noben zagon za to mapo, ostanejo nedotaknjeni in ploščica je v sporu; s tem se prepišejo.</translation>
    </message>
    <message>
        <source>Folder for the journal (empty: the folder itself)</source>
        <translation>Mapa za dnevnik dela (prazno: sama mapa)</translation>
    </message>
    <message>
        <source>For a folder that cannot be written, such as a read-only disk: where to keep the journal and, for as long as they are needed, converted files. Give the same one each time.</source>
        <translation>Za mapo, v katero ni mogoče pisati, na primer na disku samo za branje: kje naj bodo dnevnik dela in, dokler so potrebne, pretvorjene datoteke. Vsakič podajte isto.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>(Število drugih izpuščenih datotek: {more}, glejte tabelo.)</translation>
    </message>
    <message>
        <source>No file of the folder makes a tile. Check the folder and the pattern, and what the table says of the files.</source>
        <translation>Nobena datoteka v mapi ne tvori ploščice. Preverite mapo in vzorec ter kaj o datotekah pove tabela.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, registered and not ended: {pending}, planned: {planned}, failed: {failed}, files left out: {left_out}</source>
        <translation>Uvožene: {ingested}, registrirane in nekončane: {pending}, načrtovane: {planned}, neuspešne: {failed}, izpuščene datoteke: {left_out}</translation>
    </message>
    <message>
        <source>Run it again to see how those end that are registered and have not ended.</source>
        <translation>Zaženite znova, da vidite, kako se končajo registrirane in še nekončane.</translation>
    </message>
    <message>
        <source>It ended before all was done: {why} Run it again to go on.</source>
        <translation>Končalo se je, preden je bilo vse narejeno: {why} Za nadaljevanje zaženite znova.</translation>
    </message>
    <message>
        <source>No tile could be ingested.</source>
        <translation>Nobene ploščice ni bilo mogoče uvoziti.</translation>
    </message>
    <message>
        <source>Ingest folder</source>
        <translation>Uvozi mapo</translation>
    </message>
    <message>
        <source>Brings the rasters of a folder into a collection: finds which files are the bands of one tile, checks them as the service would, converts those that it would refuse, outlines the valid data, uploads the files to the collection&apos;s bucket, registers the tiles, and waits until they are ingested. The files of the folder are not changed.</source>
        <translation>Rastre iz mape spravi v zbirko: ugotovi, katere datoteke so kanali ene ploščice, jih preveri tako, kot bi jih storitev, pretvori tiste, ki bi jih zavrnila, obriše veljavne podatke, datoteke prenese v vedro zbirke, registrira ploščice in počaka, da so uvožene. Datoteke v mapi se ne spremenijo.</translation>
    </message>
    <message>
        <source>It can be interrupted at any time and run again: a journal in the folder remembers what is done, and only the rest is done then. A file that has changed is done again.</source>
        <translation>Kadar koli ga je mogoče prekiniti in znova zagnati: dnevnik dela v mapi si zapomni, kaj je narejeno, in takrat se naredi samo preostalo. Spremenjena datoteka se obdela znova.</translation>
    </message>
    <message>
        <source>What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others go on; only if no tile is left, the algorithm fails. Try a dry run first: it tells for each tile what would be converted, sent and registered, with which sensing time and where that is from.</source>
        <translation>Kar zadeva eno ploščico, je sporočeno v njeni vrstici, v dnevniku in v številu neuspešnih ploščic, druge pa se nadaljujejo; algoritem spodleti le, če ne ostane nobena ploščica. Najprej poskusite s poskusnim zagonom: za vsako ploščico pove, kaj bi bilo pretvorjeno, poslano in registrirano, s katerim časom zajema in od kod ta je.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (the step it came to), tile_id, status, sensing_time and time_source, files, converted (the bands whose files were), upload_bytes, points and crs of the cover geometry, message, why its files were grouped so, geojson. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (korak, do katerega je prišla), tile_id, status, sensing_time in time_source, files, converted (kanali, katerih datoteke so bile pretvorjene), upload_bytes, points in crs geometrije pokritosti, message, zakaj so bile njene datoteke tako združene, geojson. Nato vrstica za vsako datoteko, ki ni v nobeni ploščici: outcome left-out, datoteka v files, razlog v message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles are ingested, by this run or one before.</source>
        <translation>Koliko ploščic je uvoženih, s tem ali s prejšnjim zagonom.</translation>
    </message>
    <message>
        <source>How many are registered, and their ingestion has not ended.</source>
        <translation>Koliko jih je registriranih, njihov uvoz pa še ni končan.</translation>
    </message>
    <message>
        <source>How many a dry run would ingest.</source>
        <translation>Koliko bi jih poskusni zagon uvozil.</translation>
    </message>
    <message>
        <source>How many could not be ingested; their messages tell why.</source>
        <translation>Koliko jih ni bilo mogoče uvoziti; njihova sporočila povedo, zakaj.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Koliko datotek ni v nobeni ploščici.</translation>
    </message>
    <message>
        <source>Ingested tiles</source>
        <translation>Uvožene ploščice</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabela ploščic in izpuščenih datotek.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Uvožene ploščice</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Nekončane ploščice</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Načrtovane ploščice</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Neuspešne ploščice</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Izpuščene datoteke</translation>
    </message>
    <message>
        <source>{name} is empty. Give the folder with the rasters.</source>
        <translation>{name} je prazen. Navedite mapo z rastri.</translation>
    </message>
</context>
<context>
    <name>LayerChecks</name>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Najprej v podoknu s sloji izberite enega ali več rastrskih slojev.</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>Preverjanje »{name}«</translation>
    </message>
    <message>
        <source>Checking {count} rasters</source>
        <translation>Preverjanje rastrov: {count}</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then try again.</source>
        <translation>Obdelava je izklopljena: vklopite jo v upravljalniku vtičnikov in poskusite znova.</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Choose a connection and a collection in the Sentinel Hub BYOC panel, then register again.</source>
        <translation>V podoknu Sentinel Hub BYOC izberite povezavo in zbirko, nato znova registrirajte.</translation>
    </message>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Najprej v podoknu s sloji izberite enega ali več rastrskih slojev.</translation>
    </message>
    <message>
        <source>“{name}”: {summary}</source>
        <translation>»{name}«: {summary}</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}, število točk: {points}</translation>
    </message>
    <message>
        <source>Cover geometry on the map. {points}</source>
        <translation>Geometrija pokritosti na karti. {points}</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Register in BYOC collection…</source>
        <translation>Registriraj v zbirki BYOC…</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Izpelji geometrijo pokritosti</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Preveri za BYOC</translation>
    </message>
    <message>
        <source>{usable} of {count}</source>
        <translation>{usable} od {count}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Izpuščeno:</translation>
    </message>
    <message>
        <source>no raster file</source>
        <translation>ni rastrske datoteke</translation>
    </message>
</context>
<context>
    <name>ListCollections</name>
    <message>
        <source>List collections</source>
        <translation>Izpiši zbirke</translation>
    </message>
    <message>
        <source>Lists the collections that the connection&apos;s account owns, page by page.</source>
        <translation>Izpiše zbirke, ki so v lasti računa povezave, stran za stranjo.</translation>
    </message>
    <message>
        <source>What the service has gathered of the tiles (extent, sensing times, resolution) is stale while requires_metadata_update is true.</source>
        <translation>Kar je storitev zbrala o ploščicah (obseg, časi zajema, ločljivost), je zastarelo, dokler je requires_metadata_update resnično.</translation>
    </message>
    <message>
        <source>A table, one row a collection: id, name, bucket, bands, no data, sensing times, extent (GeoJSON) and all else that the service says, as JSON.</source>
        <translation>Tabela z vrstico za vsako zbirko: id, ime, vedro, kanali, brez podatkov, časi zajema, obseg (GeoJSON) in vse drugo, kar pove storitev, kot JSON.</translation>
    </message>
    <message>
        <source>How many collections there are.</source>
        <translation>Število zbirk.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Zbirke</translation>
    </message>
    <message>
        <source>Table of the collections.</source>
        <translation>Tabela zbirk.</translation>
    </message>
    <message>
        <source>Number of collections</source>
        <translation>Število zbirk</translation>
    </message>
    <message>
        <source>Collections: {count}</source>
        <translation>Zbirke: {count}</translation>
    </message>
</context>
<context>
    <name>ListTiles</name>
    <message>
        <source>List tiles</source>
        <translation>Izpiši ploščice</translation>
    </message>
    <message>
        <source>Loads the tiles of a collection, page by page, as a layer of their cover geometries in EPSG:4326.</source>
        <translation>Naloži ploščice zbirke, stran za stranjo, kot sloj njihovih geometrij pokritosti v EPSG:4326.</translation>
    </message>
    <message>
        <source>Loaded in QGIS the layer is styled by status, tells in its map tips why a tile failed, and can be played by the temporal controller. A tile whose cover geometry is missing has a row without geometry.</source>
        <translation>V QGIS naložen sloj ima slog po stanju, v namigih na karti pove, zakaj ploščica ni uspela, in ga je mogoče predvajati s časovnim krmilnikom. Ploščica brez geometrije pokritosti ima vrstico brez geometrije.</translation>
    </message>
    <message>
        <source>A polygon layer, one feature a tile: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs, and all else that the service says, as JSON.</source>
        <translation>Poligonski sloj z geoobjektom za vsako ploščico: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs in vse drugo, kar pove storitev, kot JSON.</translation>
    </message>
    <message>
        <source>How many tiles there are.</source>
        <translation>Število ploščic.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Ploščice</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for every tile.</source>
        <translation>Samo ploščice s tem stanjem; ALL ali nič za vse ploščice.</translation>
    </message>
    <message>
        <source>Layer of the tiles.</source>
        <translation>Sloj ploščic.</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Število ploščic</translation>
    </message>
    <message>
        <source>Tiles read: {count}</source>
        <translation>Prebrane ploščice: {count}</translation>
    </message>
    <message>
        <source>Tiles: {count}</source>
        <translation>Ploščice: {count}</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Sentinel Hub BYOC collections and tiles</source>
        <translation>Zbirke in ploščice Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Not connected: open the Sentinel Hub BYOC panel</source>
        <translation>Ni povezano: odprite podokno Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Zbirke</translation>
    </message>
    <message>
        <source>Tiles of {name}</source>
        <translation>Ploščice zbirke {name}</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>{count} of these tiles have another status or path: left out.</source>
        <translation>Število teh ploščic, ki imajo drugo stanje ali pot in so izpuščene: {count}.</translation>
    </message>
    <message>
        <source>The field “{field}” of feature {number} is empty.</source>
        <translation>Polje »{field}« geoobjekta {number} je prazno.</translation>
    </message>
    <message>
        <source>Write the id or the path of its tile there.</source>
        <translation>Vanj zapišite ID ali pot njegove ploščice.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no feature, or none is selected: select tiles, or take the whole layer.</source>
        <translation>Sloj »{layer}« nima geoobjektov ali pa ni izbran noben: izberite ploščice ali vzemite cel sloj.</translation>
    </message>
    <message>
        <source>No tile is like that: there is nothing to do.</source>
        <translation>Takih ploščic ni: ni kaj storiti.</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles failed. The lines above tell why.</source>
        <translation>Neuspešne ploščice: {failed} od {total}. Zgornje vrstice povedo, zakaj.</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>Ničesar ni bilo mogoče storiti.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancelled</source>
        <translation>Preklicano</translation>
    </message>
    <message>
        <source>Stopped. What was done until then stands.</source>
        <translation>Ustavljeno. Kar je bilo do takrat narejeno, ostane.</translation>
    </message>
    <message>
        <source>It cannot go on</source>
        <translation>Ni mogoče nadaljevati</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Napaka datoteke</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Nepričakovana napaka</translation>
    </message>
    <message>
        <source>This is a fault of the plugin: please report it, with QGIS&apos;s log messages.</source>
        <translation>To je napaka vtičnika: prosimo, prijavite jo skupaj s sporočili dnevnika QGIS.</translation>
    </message>
    <message>
        <source>Sentinel Hub does not accept the credentials</source>
        <translation>Sentinel Hub ne sprejme poverilnic</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Ni dovoljeno</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ni najdeno</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Že obstaja</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Preveč zahtev</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Storitev ima težavo</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Storitev je zahtevo zavrnila</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Ni povezave s storitvijo</translation>
    </message>
    <message>
        <source>Please correct the input</source>
        <translation>Prosimo, popravite vnos</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Neuporaben odgovor</translation>
    </message>
    <message>
        <source>No raster file</source>
        <translation>Ni rastrske datoteke</translation>
    </message>
    <message>
        <source>No usable connection</source>
        <translation>Ni uporabne povezave</translation>
    </message>
    <message>
        <source>The layer could not be written</source>
        <translation>Sloja ni bilo mogoče zapisati</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Napaka</translation>
    </message>
    <message>
        <source>The raster cannot be read</source>
        <translation>Rastra ni mogoče prebrati</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system</source>
        <translation>Raster nima koordinatnega referenčnega sistema</translation>
    </message>
    <message>
        <source>The raster&apos;s coordinate reference system cannot be used</source>
        <translation>Koordinatnega referenčnega sistema rastra ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>The raster has no usable place on the map</source>
        <translation>Raster nima uporabnega mesta na karti</translation>
    </message>
    <message>
        <source>The raster is empty</source>
        <translation>Raster je prazen</translation>
    </message>
    <message>
        <source>The files do not fit together</source>
        <translation>Datoteke se ne ujemajo</translation>
    </message>
    <message>
        <source>The raster lies across a pole</source>
        <translation>Raster leži čez pol</translation>
    </message>
    <message>
        <source>The outline needs too many points</source>
        <translation>Obris potrebuje preveč točk</translation>
    </message>
    <message>
        <source>The raster cannot be used</source>
        <translation>Rastra ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>No credentials for the bucket</source>
        <translation>Ni poverilnic za vedro</translation>
    </message>
    <message>
        <source>The bucket denies access</source>
        <translation>Vedro zavrača dostop</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <translation>Takega vedra ni</translation>
    </message>
    <message>
        <source>There is no such object in the bucket</source>
        <translation>Takega objekta v vedru ni</translation>
    </message>
    <message>
        <source>The bucket is in another region</source>
        <translation>Vedro je v drugi regiji</translation>
    </message>
    <message>
        <source>No connection to the bucket</source>
        <translation>Ni povezave z vedrom</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Datoteke ni mogoče prebrati</translation>
    </message>
    <message>
        <source>The upload did not arrive whole</source>
        <translation>Prenos ni prispel v celoti</translation>
    </message>
    <message>
        <source>The bucket is in use</source>
        <translation>Vedro je v uporabi</translation>
    </message>
    <message>
        <source>The bucket cannot be used</source>
        <translation>Vedra ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the deployment of the connection.</source>
        <translation>Preverite ID odjemalca, skrivnost odjemalca in namestitev povezave.</translation>
    </message>
    <message>
        <source>Check that the account may use BYOC and that it owns the collection.</source>
        <translation>Preverite, ali račun sme uporabljati BYOC in ali je zbirka njegova.</translation>
    </message>
    <message>
        <source>Check the id, and that the connection is the one that the collection belongs to.</source>
        <translation>Preverite ID in ali je povezava tista, ki ji pripada zbirka.</translation>
    </message>
    <message>
        <source>Choose another path, or update or remove what is registered under it.</source>
        <translation>Izberite drugo pot ali posodobite oziroma odstranite, kar je registrirano pod njo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Počakajte minuto in poskusite znova.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the service&apos;s support.</source>
        <translation>Poskusite pozneje; če težava ostane, vprašajte podporo storitve.</translation>
    </message>
    <message>
        <source>Check the network, QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network) and the deployment&apos;s address.</source>
        <translation>Preverite omrežje, nastavitve posredniškega strežnika v QGIS (Nastavitve &gt; Možnosti &gt; Omrežje) in naslov namestitve.</translation>
    </message>
    <message>
        <source>Check the deployment&apos;s address; if it is right, try again later.</source>
        <translation>Preverite naslov namestitve; če je pravi, poskusite pozneje.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (privzeta)</translation>
    </message>
    <message>
        <source>cannot be used: edit it</source>
        <translation>ni uporabna: uredite jo</translation>
    </message>
    <message>
        <source>Changes are saved at once. Secrets are kept in QGIS&apos;s authentication database (see Authentication). Cores used to read rasters: {cores}; the limit is QGIS&apos;s own (see Rendering).</source>
        <translation>Spremembe se shranijo takoj. Skrivnosti so v avtentikacijski bazi podatkov QGIS (glejte Avtentikacija). Število jeder za branje rastrov: {cores}; omejitev določa QGIS (glejte Prikaz).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vsa</translation>
    </message>
    <message>
        <source>Testing “{name}” …</source>
        <translation>Preizkušanje »{name}« …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Ustavljeno.</translation>
    </message>
    <message>
        <source>&amp;Connections to Sentinel Hub</source>
        <translation>&amp;Povezave s Sentinel Hub</translation>
    </message>
    <message>
        <source>The saved connections; the default one is used where none is named</source>
        <translation>Shranjene povezave; privzeta se uporabi, kjer ni navedena nobena</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>Add a connection to an account</source>
        <translation>Dodaj povezavo z računom</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Uredi…</translation>
    </message>
    <message>
        <source>Change the selected connection, or how its buckets are read</source>
        <translation>Spremeni izbrano povezavo ali način branja njenih veder</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pre&amp;izkusi</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection through the selected connection</source>
        <translation>Prek izbrane povezave zahtevaj žeton in eno zbirko</translation>
    </message>
    <message>
        <source>&amp;Use as default</source>
        <translation>Uporabi kot pri&amp;vzeto</translation>
    </message>
    <message>
        <source>Use the selected connection where none is named, as in Processing and its command line</source>
        <translation>Uporabi izbrano povezavo, kjer ni navedena nobena, na primer v Obdelavi in njeni ukazni vrstici</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odstrani…</translation>
    </message>
    <message>
        <source>Forget the selected connection and its credentials</source>
        <translation>Pozabi izbrano povezavo in njene poverilnice</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>O teh nastavitvah</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>Not listed: {why}. Refresh to try again.</source>
        <translation>Ni izpisano: {why}. Osvežite za nov poskus.</translation>
    </message>
    <message>
        <source>{counted}; the list broke off: {why}. Refresh to try again.</source>
        <translation>{counted}; seznam se je prekinil: {why}. Osvežite za nov poskus.</translation>
    </message>
    <message>
        <source>{counted} so far, more as you scroll</source>
        <translation>{counted} doslej, več ob pomikanju</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Izpisovanje …</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Connection (empty: the default one)</source>
        <translation>Povezava (prazno: privzeta)</translation>
    </message>
    <message>
        <source>Name of a saved connection. Empty means the default connection or, where none is saved, the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Ime shranjene povezave. Prazno pomeni privzeto povezavo ali, kjer ni shranjena nobena, okoljski spremenljivki SH_CLIENT_ID in SH_CLIENT_SECRET (ter SH_BASE_URL in SH_TOKEN_URL za drugo namestitev kot AWS EU).</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID zbirke</translation>
    </message>
    <message>
        <source>Id of the collection, a UUID: see “List collections”, the output of “Create collection”, or the dashboard of the service.</source>
        <translation>ID zbirke, UUID: glejte »Izpiši zbirke«, izhod »Ustvari zbirko« ali nadzorno ploščo storitve.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Prileganje</translation>
    </message>
    <message>
        <source>Of the cover geometry. balanced: as near to the truth as the points allow. inner: never beyond the valid data. outer: never cuts valid data off.</source>
        <translation>Prileganje geometrije pokritosti. balanced: tako blizu resnici, kot dovolijo točke. inner: nikoli čez veljavne podatke. outer: nikoli ne odreže veljavnih podatkov.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Poskusni zagon</translation>
    </message>
    <message>
        <source>{name} is empty. Give the id of the collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{name} je prazen. Navedite ID zbirke: prikaže ga »Izpiši zbirke« (byoc:listcollections).</translation>
    </message>
    <message>
        <source>“{text}” is not a collection id: those look like 123e4567-e89b-12d3-a456-426614174000. Run “List collections” (byoc:listcollections) to see the ids, or copy it from the dashboard of the service.</source>
        <translation>»{text}« ni ID zbirke: ti so videti kot 123e4567-e89b-12d3-a456-426614174000. ID-je prikaže »Izpiši zbirke« (byoc:listcollections), lahko pa ID kopirate iz nadzorne plošče storitve.</translation>
    </message>
    <message>
        <source>{name} is “{value}”. Use one of: {options}.</source>
        <translation>{name} je »{value}«. Uporabite eno od teh vrednosti: {options}.</translation>
    </message>
    <message>
        <source>{name} holds no raster. Give at least one raster layer or file.</source>
        <translation>{name} ne vsebuje rastra. Podajte vsaj en rastrski sloj ali datoteko.</translation>
    </message>
    <message>
        <source>The raster “{path}” cannot be opened.</source>
        <translation>Rastra »{path}« ni mogoče odpreti.</translation>
    </message>
    <message>
        <source>It does not exist, is not a raster that GDAL reads, or may not be read. Check the path and the access to it (for /vsis3/ also the keys and the endpoint).</source>
        <translation>Ne obstaja, ni raster, ki ga GDAL bere, ali pa ga ni dovoljeno brati. Preverite pot in dostop do nje (za /vsis3/ tudi ključe in končno točko).</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… in še {count}.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The tile lies outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>Ploščica leži zunaj območja, ki ga koordinatni referenčni sistem karte lahko prikaže.</translation>
    </message>
    <message>
        <source>The service gives no cause of failure for “{path}”.</source>
        <translation>Storitev za »{path}« ne navaja vzroka neuspeha.</translation>
    </message>
    <message>
        <source>Why the tile failed</source>
        <translation>Zakaj ploščica ni uspela</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>Storitev pravi:</translation>
    </message>
    <message>
        <source>What it means:</source>
        <translation>Kaj to pomeni:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Kaj storiti:</translation>
    </message>
</context>
<context>
    <name>PrepareCog</name>
    <message>
        <source>Prepare COG</source>
        <translation>Pripravi COG</translation>
    </message>
    <message>
        <source>Writes any raster as a cloud optimized GeoTIFF (COG) that the service takes: internal tiles, overviews, compression, bit depth and CRS as it asks. No connection is needed.</source>
        <translation>Poljuben raster zapiše kot GeoTIFF, optimiziran za oblak (COG), kakršnega sprejme storitev: notranje ploščice, pregledi, stiskanje, bitna globina in KS po njenih zahtevah. Povezava ni potrebna.</translation>
    </message>
    <message>
        <source>Values stay exactly as they are wherever nothing asks for change. What does: 64-bit numbers, a CRS that the service does not take, a rotated raster, and masks and alpha bands, which the service does not know: what they hide becomes no data. Each change is told.</source>
        <translation>Vrednosti ostanejo natanko take, kot so, povsod, kjer nič ne zahteva spremembe. Zahtevajo jo: 64-bitna števila, KS, ki ga storitev ne sprejme, zasukan raster ter maske in alfa kanali, ki jih storitev ne pozna: kar skrijejo, postane brez podatkov. Vsaka sprememba je sporočena.</translation>
    </message>
    <message>
        <source>With (BAND) in the output&apos;s name, as in scene_(BAND).tif, each band is written to a file of its own, named by the band&apos;s description or else B1, B2 and so on.</source>
        <translation>Z (BAND) v imenu izhoda, kot v scene_(BAND).tif, se vsak kanal zapiše v svojo datoteko, poimenovano po opisu kanala ali pa B1, B2 in tako naprej.</translation>
    </message>
    <message>
        <source>The file; the name with (BAND) in it when there is one file a band.</source>
        <translation>Datoteka; kadar je za vsak kanal ena datoteka, ime z (BAND).</translation>
    </message>
    <message>
        <source>The paths of all files written, in the order of the bands.</source>
        <translation>Poti vseh zapisanih datotek, v vrstnem redu kanalov.</translation>
    </message>
    <message>
        <source>What was changed of values, types, bands and place, a line each; empty: nothing.</source>
        <translation>Kaj je bilo spremenjeno pri vrednostih, vrstah, kanalih in legi, po ena vrstica za vsako; prazno: nič.</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <translation>GeoTIFF, optimiziran za oblak</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one: anything that GDAL reads.</source>
        <translation>Rastrski sloj z datoteko ali pot datoteke: karkoli, kar bere GDAL.</translation>
    </message>
    <message>
        <source>A .tif or .tiff file, in a folder that exists. It is replaced at the end.</source>
        <translation>Datoteka .tif ali .tiff v obstoječi mapi. Nadomesti se na koncu.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Zapisane datoteke</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opombe</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Kanali (brez izbire: vsi)</translation>
    </message>
    <message>
        <source>Numbers of the bands to write, the first is 1. None means all but alpha bands, 100 at most. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Številke kanalov za zapis; prvi je 1. Brez navedbe so to vsi razen alfa kanalov, največ 100. V ukazni vrstici parameter ponovite: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>No-data value (none: as it is)</source>
        <translation>Vrednost brez podatkov (brez: kot je)</translation>
    </message>
    <message>
        <source>The value that means no data in the result; pixels that a mask, an alpha band or another value declares empty get it. Where one is needed and none is given, NaN is used for fractional numbers, and for whole ones a value that no valid pixel has. Give the same one for all tiles of a collection.</source>
        <translation>Vrednost, ki v rezultatu pomeni brez podatkov; dobijo jo piksli, ki jih maska, alfa kanal ali druga vrednost označi kot prazne. Kjer je potrebna in ni podana, se za necela števila uporabi NaN, za cela pa vrednost, ki je nima noben veljaven piksel. Za vse ploščice zbirke podajte isto.</translation>
    </message>
    <message>
        <source>Overviews by</source>
        <translation>Pregledi z</translation>
    </message>
    <message>
        <source>How overviews (pyramids) are made of the pixels. AVERAGE for measured values, NEAREST or MODE for classes; palettes are never averaged.</source>
        <translation>Kako iz pikslov nastanejo pregledi (piramide). AVERAGE za izmerjene vrednosti, NEAREST ali MODE za razrede; palete se nikoli ne povprečijo.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Stiskanje</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Vsa so brez izgub. DEFLATE priporoča ponudnik; ZSTD je hitrejši.</translation>
    </message>
    <message>
        <source>CRS (none: as it is)</source>
        <translation>KS (brez: kot je)</translation>
    </message>
    <message>
        <source>A CRS that the service takes: EPSG:4326, 3857, 3035, or UTM on WGS 84 (32601-32660, 32701-32760). None keeps the raster&apos;s own; where that is not taken, the UTM zone is chosen, or EPSG:4326 for what is wider.</source>
        <translation>KS, ki ga storitev sprejme: EPSG:4326, 3857, 3035 ali UTM na WGS 84 (32601-32660, 32701-32760). Brez navedbe se ohrani KS rastra; kjer ta ni sprejet, se izbere cona UTM ali EPSG:4326 za širše območje.</translation>
    </message>
</context>
<context>
    <name>RasterSource</name>
    <message>
        <source>“{name}” is not a raster layer.</source>
        <translation>»{name}« ni rastrski sloj.</translation>
    </message>
    <message>
        <source>Choose a raster layer that was loaded from a file.</source>
        <translation>Izberite rastrski sloj, ki je bil naložen iz datoteke.</translation>
    </message>
    <message>
        <source>it exists in memory only</source>
        <translation>obstaja samo v pomnilniku</translation>
    </message>
    <message>
        <source>it is a description of a raster, not a file</source>
        <translation>je opis rastra, ne datoteka</translation>
    </message>
    <message>
        <source>The file of layer “{name}” is not there: {path}</source>
        <translation>Datoteke sloja »{name}« ni: {path}</translation>
    </message>
    <message>
        <source>Put it back, or change the layer&apos;s data source.</source>
        <translation>Vrnite jo na mesto ali spremenite vir podatkov sloja.</translation>
    </message>
    <message>
        <source>it comes from a web service (WMS, WMTS or tiles)</source>
        <translation>prihaja iz spletne storitve (WMS, WMTS ali ploščice)</translation>
    </message>
    <message>
        <source>it comes from a web service (WCS)</source>
        <translation>prihaja iz spletne storitve (WCS)</translation>
    </message>
    <message>
        <source>it comes from a web service (ArcGIS)</source>
        <translation>prihaja iz spletne storitve (ArcGIS)</translation>
    </message>
    <message>
        <source>it comes from a database (PostGIS raster)</source>
        <translation>prihaja iz baze podatkov (raster PostGIS)</translation>
    </message>
    <message>
        <source>it is computed from other layers</source>
        <translation>izračunan je iz drugih slojev</translation>
    </message>
    <message>
        <source>it comes from QGIS's provider “{provider}”</source>
        <translation>prihaja od ponudnika QGIS »{provider}«</translation>
    </message>
    <message>
        <source>Layer “{name}” has no raster file: {why}.</source>
        <translation>Sloj »{name}« nima rastrske datoteke: {why}.</translation>
    </message>
    <message>
        <source>Save it as a Cloud Optimized GeoTIFF first (Export &gt; Save As…), and choose the layer of that file.</source>
        <translation>Najprej ga shranite kot GeoTIFF, optimiziran za oblak (Izvoz &gt; Shrani kot…), in izberite sloj te datoteke.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>(and {more} more, see the log)</source>
        <translation>(in še {more}, glejte dnevnik)</translation>
    </message>
</context>
<context>
    <name>RegisterBucket</name>
    <message>
        <source>Register bucket</source>
        <translation>Registriraj vedro</translation>
    </message>
    <message>
        <source>Registers the files that are in the bucket of a collection already: lists them, finds which are the bands of one tile, leaves out what is registered, checks the others as the service would, outlines their valid data, and registers them. Files are neither changed nor moved.</source>
        <translation>Registrira datoteke, ki so že v vedru zbirke: izpiše jih, ugotovi, katere so kanali ene ploščice, izpusti, kar je že registrirano, druge preveri tako, kot bi jih storitev, obriše njihove veljavne podatke in jih registrira. Datoteke se ne spremenijo in ne premaknejo.</translation>
    </message>
    <message>
        <source>Without a pattern the names of the files tell: those in one folder that differ in the name of a band alone (B04, red, VV, or what the collection has) are one tile, with (BAND) in its path. Sensing times come from STAC items beside the files, from names, or from the metadata of the files. The table tells for each tile what was read from what, and for each file that is in no tile, why. Try a dry run first.</source>
        <translation>Brez vzorca odločajo imena datotek: tiste v eni mapi, ki se razlikujejo le po imenu kanala (B04, red, VV ali kar ima zbirka), so ena ploščica z (BAND) v poti. Časi zajema pridejo iz elementov STAC ob datotekah, iz imen ali iz metapodatkov datotek. Tabela za vsako ploščico pove, kaj je bilo razbrano iz česa, in za vsako datoteko brez ploščice, zakaj. Najprej poskusite s poskusnim zagonom.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson, and why its files were grouped so. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points in crs geometrije pokritosti, sensing_time, files, message, geojson in zakaj so bile njene datoteke tako združene. Nato vrstica za vsako datoteko, ki ni v nobeni ploščici: outcome left-out, datoteka v files, razlog v message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Koliko datotek ni v nobeni ploščici.</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Naredi vse razen registracije: pokaže, kaj bi bilo poslano.</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabela ploščic in izpuščenih datotek.</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Izpuščene datoteke</translation>
    </message>
    <message>
        <source>No file makes a tile: {objects} files were found. Check {prefix}, and what the table says of the files.</source>
        <translation>Nobena datoteka ne tvori ploščice; število najdenih datotek: {objects}. Preverite {prefix} in kaj o datotekah pove tabela.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>(Število drugih izpuščenih datotek: {more}, glejte tabelo.)</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Mapa v vedru (prazno: celotno vedro)</translation>
    </message>
    <message>
        <source>Only files in this folder, or deeper, are registered: scenes/2024.</source>
        <translation>Registrirajo se samo datoteke v tej mapi ali globlje: scenes/2024.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Vzorec datotek (prazno: iz njihovih imen)</translation>
    </message>
    <message>
        <source>What in a file&apos;s key is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. It fits the whole key, or the end of it from a folder on. Files that it does not fit are left out.</source>
        <translation>Kaj v ključu datoteke je ploščica, kanal in čas zajema. Predloga: {tile}/{band}_%Y%m%dT%H%M%S.tif, kjer * pomeni karkoli znotraj imena. Ali regularni izraz s skupinami tile, band, year, month, day, hour, minute, second, subsecond, kakršnega sprejme byoc-tool: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. Ujema se s celotnim ključem ali z njegovim koncem od neke mape naprej. Datoteke, ki se ne ujemajo, se izpustijo.</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile, for which the files are read from the bucket. Without, the service takes the bounding box, collar included.</source>
        <translation>Obriše veljavne podatke vsake ploščice, za kar se datoteke berejo iz vedra. Brez tega storitev vzame omejitveni pravokotnik, skupaj s praznim robom.</translation>
    </message>
    <message>
        <source>Check the files first</source>
        <translation>Najprej preveri datoteke</translation>
    </message>
    <message>
        <source>Reads the headers of the files, and does not register tiles that the service would refuse; their rows tell why.</source>
        <translation>Prebere glave datotek in ne registrira ploščic, ki bi jih storitev zavrnila; njihove vrstice povedo, zakaj.</translation>
    </message>
</context>
<context>
    <name>RegisterCells</name>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Tile path</source>
        <translation>Pot ploščice</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Čas zajema (UTC)</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>Čas iz</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Preverjanje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Točke</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>KS</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>sloj</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>vpisano</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>vzorec</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>element STAC</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>ime datoteke</translation>
    </message>
    <message>
        <source>file metadata</source>
        <translation>metapodatki datoteke</translation>
    </message>
    <message>
        <source>TIFF tag</source>
        <translation>oznaka TIFF</translation>
    </message>
    <message>
        <source>✗ Not checked</source>
        <translation>✗ Ni preverjeno</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Ogled …</translation>
    </message>
    <message>
        <source>✗ Unfit: {found}</source>
        <translation>✗ Neustrezno: {found}</translation>
    </message>
    <message>
        <source>✓ Fits, {count} warning(s)</source>
        <translation>✓ Ustreza, opozorila: {count}</translation>
    </message>
    <message>
        <source>✓ Fits</source>
        <translation>✓ Ustreza</translation>
    </message>
    <message>
        <source>{points} (box)</source>
        <translation>{points} (pravokotnik)</translation>
    </message>
    <message>
        <source>✗ None</source>
        <translation>✗ Ni</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Registriranje …</translation>
    </message>
    <message>
        <source>✓ Registered</source>
        <translation>✓ Registrirana</translation>
    </message>
    <message>
        <source>✓ Was registered already</source>
        <translation>✓ Registrirana že prej</translation>
    </message>
    <message>
        <source>✗ Conflict</source>
        <translation>✗ Spor</translation>
    </message>
    <message>
        <source>✗ Not valid</source>
        <translation>✗ Ni veljavno</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Ni uspelo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ustavljeno</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Pripravljena</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izpuščena</translation>
    </message>
    <message>
        <source>the service gives no cause</source>
        <translation>storitev ne navaja vzroka</translation>
    </message>
    <message>
        <source>✗ Ingestion failed: {cause}</source>
        <translation>✗ Uvoz ni uspel: {cause}</translation>
    </message>
    <message>
        <source>✓ Registered, waiting</source>
        <translation>✓ Registrirana, čaka</translation>
    </message>
    <message>
        <source>✓ Registered, queued</source>
        <translation>✓ Registrirana, v vrsti</translation>
    </message>
    <message>
        <source>✓ Registered, being ingested</source>
        <translation>✓ Registrirana, se uvaža</translation>
    </message>
    <message>
        <source>✓ Ingested</source>
        <translation>✓ Uvožena</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Najdeno: {found}. Dovoljeno: {allowed}.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Čas zajema</translation>
    </message>
    <message>
        <source>Why one tile</source>
        <translation>Zakaj ena ploščica</translation>
    </message>
    <message>
        <source>Follows from the folder: change the folder in the bucket or the pattern above, and list again.</source>
        <translation>Izhaja iz mape: spremenite mapo v vedru ali vzorec zgoraj in znova izpišite.</translation>
    </message>
    <message>
        <source>Not changed here</source>
        <translation>Tukaj ni sprememb</translation>
    </message>
</context>
<context>
    <name>RegisterChecks</name>
    <message>
        <source>Looking into the files of {path}</source>
        <translation>Ogled datotek {path}</translation>
    </message>
</context>
<context>
    <name>RegisterDetailDesk</name>
    <message>
        <source>Balanced</source>
        <translation>Uravnoteženo</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Znotraj</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Zunaj</translation>
    </message>
    <message>
        <source>Converted into {folder}.</source>
        <translation>Pretvorjeno v {folder}.</translation>
    </message>
    <message>
        <source>Converted into {folder}. Put the files into the bucket under the tile&apos;s path before you register it.</source>
        <translation>Pretvorjeno v {folder}. Pred registracijo datoteke prenesite v vedro pod pot ploščice.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Collection “{name}”, bucket “{bucket}”</source>
        <translation>Zbirka »{name}«, vedro »{bucket}«</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Kopiraj kot &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Kopiraj kot &amp;Python</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Kopiraj celice</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Prilepi v celice</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Razvrsti po tem stolpcu</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registriraj</translation>
    </message>
    <message>
        <source>&amp;Register 1 tile</source>
        <translation>&amp;Registriraj 1 ploščico</translation>
    </message>
    <message>
        <source>&amp;Register {count} tiles</source>
        <translation>&amp;Registriraj ploščice: {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Checked {done} of {count}.</source>
        <translation>Preverjeno: {done} od {count}.</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>v uvozu: {count}</translation>
    </message>
    <message>
        <source>{count} ingested</source>
        <translation>uvoženih: {count}</translation>
    </message>
    <message>
        <source>{count} failed at ingestion</source>
        <translation>z neuspelim uvozom: {count}</translation>
    </message>
    <message>
        <source>Registering {count} tile(s) …</source>
        <translation>Registriranje ploščic: {count} …</translation>
    </message>
    <message>
        <source>Preparing {count} request(s) …</source>
        <translation>Pripravljanje zahtev: {count} …</translation>
    </message>
    <message>
        <source>Preparing requests to copy</source>
        <translation>Pripravljanje zahtev za kopiranje</translation>
    </message>
    <message>
        <source>{count} request(s) copied.</source>
        <translation>Število kopiranih zahtev: {count}.</translation>
    </message>
    <message>
        <source>Not those of {count} row(s), for example {path}: {why}</source>
        <translation>Brez vrstic (skupaj {count}), na primer {path}: {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Ustavljeno.</translation>
    </message>
    <message>
        <source>Register rasters as tiles</source>
        <translation>Registracija rastrov kot ploščic</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Od kod</translation>
    </message>
    <message>
        <source>Where the files are: in raster layers of the project, in a folder to be uploaded, or in the bucket already</source>
        <translation>Kje so datoteke: v rastrskih slojih projekta, v mapi za prenos ali že v vedru</translation>
    </message>
    <message>
        <source>&amp;Path pattern</source>
        <translation>&amp;Vzorec poti</translation>
    </message>
    <message>
        <source>Makes the tile path of each raster. {folder}: its folder; {name}: its file name without extension; {prefix} and {band}: the name before and after its last _; {ext}: the extension; {key}: its key in the bucket; (BAND) stays as the place of the band</source>
        <translation>Sestavi pot ploščice vsakega rastra. {folder}: njegova mapa; {name}: ime datoteke brez končnice; {prefix} in {band}: ime pred zadnjim _ in za njim; {ext}: končnica; {key}: njegov ključ v vedru; (BAND) ostane kot mesto kanala</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>The folder whose rasters are uploaded and registered, with all folders in it</source>
        <translation>Mapa, katere rastri se prenesejo in registrirajo, z vsemi mapami v njej</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Izberi mapo</translation>
    </message>
    <message>
        <source>Folder in the &amp;bucket</source>
        <translation>Mapa v ve&amp;dru</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>vse</translation>
    </message>
    <message>
        <source>The folder in the bucket that holds the files, or that they are uploaded to, such as scenes/2024; empty: the bucket itself</source>
        <translation>Mapa v vedru, v kateri so datoteke ali v katero se prenesejo, na primer scenes/2024; prazno: samo vedro</translation>
    </message>
    <message>
        <source>File patter&amp;n</source>
        <translation>V&amp;zorec datotek</translation>
    </message>
    <message>
        <source>from the names</source>
        <translation>iz imen</translation>
    </message>
    <message>
        <source>What in a file&apos;s name is the tile, the band and the sensing time, such as {tile}/{band}_%Y%m%dT%H%M%S.tif; * is anything within a name. Empty: the names themselves tell</source>
        <translation>Kaj v imenu datoteke je ploščica, kanal in čas zajema, na primer {tile}/{band}_%Y%m%dT%H%M%S.tif; * pomeni karkoli znotraj imena. Prazno: odločajo imena sama</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Izpiši</translation>
    </message>
    <message>
        <source>Look what tiles the files make; nothing is sent or written</source>
        <translation>Poglej, katere ploščice tvorijo datoteke; nič se ne pošlje ali zapiše</translation>
    </message>
    <message>
        <source>Tiles to register</source>
        <translation>Ploščice za registracijo</translation>
    </message>
    <message>
        <source>Tick what to register; double-click or press F2 to change a path or a sensing time; Ctrl+C and Ctrl+V copy and paste</source>
        <translation>Označite, kaj naj se registrira; za spremembo poti ali časa zajema dvokliknite ali pritisnite F2; Ctrl+C in Ctrl+V kopirata in prilepita</translation>
    </message>
    <message>
        <source>How far the checks are</source>
        <translation>Kako daleč so preverjanja</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Preveri v&amp;se</translation>
    </message>
    <message>
        <source>Look into the files of all rows now, not only of those that are seen</source>
        <translation>Takoj preglej datoteke vseh vrstic, ne le vidnih</translation>
    </message>
    <message>
        <source>What there is to say of the selected tile</source>
        <translation>Kaj je treba povedati o izbrani ploščici</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Zdr&amp;uži</translation>
    </message>
    <message>
        <source>Make one tile of the rows with this path</source>
        <translation>Vrstice s to potjo združi v eno ploščico</translation>
    </message>
    <message>
        <source>&amp;Convert to COG…</source>
        <translation>Pre&amp;tvori v COG…</translation>
    </message>
    <message>
        <source>Write the files of the selected tile anew as the service takes them, into a folder that you choose</source>
        <translation>Datoteke izbrane ploščice na novo zapiši v izbrano mapo, kakor jih sprejme storitev</translation>
    </message>
    <message>
        <source>Send a co&amp;ver geometry drawn around the valid pixels</source>
        <translation>Pošlji &amp;geometrijo pokritosti, narisano okoli veljavnih pikslov</translation>
    </message>
    <message>
        <source>Without it the service takes the bounding box, empty collars included</source>
        <translation>Brez tega storitev vzame omejitveni pravokotnik, skupaj s praznimi robovi</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Pri&amp;leganje</translation>
    </message>
    <message>
        <source>Balanced: as near to the truth as the points allow. Inner: never beyond the valid pixels. Outer: never cuts valid pixels off</source>
        <translation>Uravnoteženo: tako blizu resnici, kot dovolijo točke. Znotraj: nikoli čez veljavne piksle. Zunaj: nikoli ne odreže veljavnih pikslov</translation>
    </message>
    <message>
        <source>Poin&amp;ts at most</source>
        <translation>&amp;Največ točk</translation>
    </message>
    <message>
        <source>How many points the cover geometry may have; the service takes up to 100 in all</source>
        <translation>Koliko točk sme imeti geometrija pokritosti; storitev jih sprejme skupaj do 100</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>Poveč&amp;aj nanjo</translation>
    </message>
    <message>
        <source>Move the map to the cover geometry of the selected tiles, which is drawn there</source>
        <translation>Premakni karto na geometrijo pokritosti izbranih ploščic, ki je tam narisana</translation>
    </message>
    <message>
        <source>Progress of registering</source>
        <translation>Napredek registracije</translation>
    </message>
    <message>
        <source>What is under way, and how it ended</source>
        <translation>Kaj je v teku in kako se je končalo</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Copy what would be sent, without secrets, to send it from a shell or from Python</source>
        <translation>Kopiraj, kar bi bilo poslano, brez skrivnosti, za pošiljanje iz lupine ali iz Pythona</translation>
    </message>
    <message>
        <source>Copy what would be sent</source>
        <translation>Kopiraj, kar bi bilo poslano</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Open the help on this window in the browser</source>
        <translation>Odpri pomoč za to okno v brskalniku</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>The file is in bucket “{found}”, but the collection reads bucket “{expected}”.</source>
        <translation>Datoteka je v vedru »{found}«, zbirka pa bere vedro »{expected}«.</translation>
    </message>
    <message>
        <source>Two files of this tile are called “{source}”: a tile has one file a band.</source>
        <translation>Dve datoteki te ploščice se imenujeta »{source}«: ploščica ima eno datoteko na kanal.</translation>
    </message>
    <message>
        <source>{count} rows have this path. Join them if they are the files of one tile, or give each tile a path of its own.</source>
        <translation>Število vrstic s to potjo: {count}. Združite jih, če so datoteke ene ploščice, ali dajte vsaki ploščici svojo pot.</translation>
    </message>
    <message>
        <source>The path names one file, but the tile has {count}: write (BAND) where their names differ.</source>
        <translation>Pot navaja eno datoteko, število datotek ploščice pa je {count}: zapišite (BAND) tam, kjer se njihova imena razlikujejo.</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>Registering tiles in “{name}”</source>
        <translation>Registriranje ploščic v »{name}«</translation>
    </message>
    <message>
        <source>Tiles: {summary}.</source>
        <translation>Ploščice: {summary}.</translation>
    </message>
    <message>
        <source>Stopped. Tiles: {summary}.</source>
        <translation>Ustavljeno. Ploščice: {summary}.</translation>
    </message>
    <message>
        <source>Looking how far the folder is</source>
        <translation>Ugotavljanje, kako daleč je mapa</translation>
    </message>
    <message>
        <source>Uploaded, registering …</source>
        <translation>Preneseno, registriranje …</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>registriranih: {count}</translation>
    </message>
    <message>
        <source>{count} registered before</source>
        <translation>prej registriranih: {count}</translation>
    </message>
    <message>
        <source>{count} not registered</source>
        <translation>neregistriranih: {count}</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>nobena registrirana</translation>
    </message>
</context>
<context>
    <name>RegisterSourceDesk</name>
    <message>
        <source>Raster layers</source>
        <translation>Rastrski sloji</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Mapa za prenos</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Vedro</translation>
    </message>
    <message>
        <source>the place of each file in its bucket</source>
        <translation>mesto vsake datoteke v njenem vedru</translation>
    </message>
    <message>
        <source>Nothing is uploaded: the files must be in the bucket under these paths. Rasters with the same path are the files of one tile.</source>
        <translation>Nič se ne prenese: datoteke morajo biti v vedru pod temi potmi. Rastri z isto potjo so datoteke ene ploščice.</translation>
    </message>
    <message>
        <source>Files are checked, converted where the service would refuse them, uploaded and registered; what is done is remembered in the folder, and not done again.</source>
        <translation>Datoteke se preverijo, pretvorijo, kjer bi jih storitev zavrnila, prenesejo in registrirajo; kar je narejeno, si mapa zapomni in se ne ponovi.</translation>
    </message>
    <message>
        <source>Nothing is uploaded or changed in the bucket: what is there is registered.</source>
        <translation>V vedro se nič ne prenese in v njem se nič ne spremeni: registrira se, kar je tam.</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Izpisovanje …</translation>
    </message>
    <message>
        <source>Listing the tiles of {folder}</source>
        <translation>Izpisovanje ploščic mape {folder}</translation>
    </message>
    <message>
        <source>Listing the bucket “{bucket}”</source>
        <translation>Izpisovanje vedra »{bucket}«</translation>
    </message>
    <message>
        <source>1 tile found.</source>
        <translation>Najdena je 1 ploščica.</translation>
    </message>
    <message>
        <source>{count} tiles found.</source>
        <translation>Število najdenih ploščic: {count}.</translation>
    </message>
    <message>
        <source>The folder is in the bucket already: nothing is uploaded, its files are registered in place.</source>
        <translation>Mapa je že v vedru: nič se ne prenese, njene datoteke se registrirajo na mestu.</translation>
    </message>
    <message>
        <source>{count} file(s) are in none, for example {file}: {why}</source>
        <translation>Datoteke v nobeni ploščici: {count}, na primer {file}: {why}</translation>
    </message>
</context>
<context>
    <name>RegisterSources</name>
    <message>
        <source>The place of this file in the bucket is not known.</source>
        <translation>Mesto te datoteke v vedru ni znano.</translation>
    </message>
    <message>
        <source>Choose a path pattern, or type the path.</source>
        <translation>Izberite vzorec poti ali pot vpišite.</translation>
    </message>
    <message>
        <source>The time of the layer&apos;s temporal properties.</source>
        <translation>Čas iz časovnih lastnosti sloja.</translation>
    </message>
    <message>
        <source>✓ Fits once converted: {bands}</source>
        <translation>✓ Ustreza po pretvorbi: {bands}</translation>
    </message>
</context>
<context>
    <name>RegisterTiles</name>
    <message>
        <source>Registered: {created}, registered before: {existing}, planned: {planned}, failed: {failed}</source>
        <translation>Registrirane: {created}, prej registrirane: {existing}, načrtovane: {planned}, neuspešne: {failed}</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles could not be registered. The lines above tell why.</source>
        <translation>Ploščice, ki jih ni bilo mogoče registrirati: {failed} od {total}. Zgornje vrstice povedo, zakaj.</translation>
    </message>
    <message>
        <source>No tile could be registered.</source>
        <translation>Nobene ploščice ni bilo mogoče registrirati.</translation>
    </message>
    <message>
        <source>Register tiles</source>
        <translation>Registriraj ploščice</translation>
    </message>
    <message>
        <source>Registers raster files as tiles of a collection, each with its cover geometry and CRS. The files must be, or come to be, in the collection&apos;s bucket under the path that is registered: nothing is uploaded.</source>
        <translation>Registrira rastrske datoteke kot ploščice zbirke, vsako z njeno geometrijo pokritosti in KS. Datoteke morajo biti v vedru zbirke pod registrirano potjo ali tja še priti: nič se ne prenese.</translation>
    </message>
    <message>
        <source>Rasters whose paths come out the same are the band files of one tile. Registering again what is registered already changes nothing.</source>
        <translation>Rastri, katerih poti so enake, so datoteke kanalov ene ploščice. Ponovna registracija že registriranega ničesar ne spremeni.</translation>
    </message>
    <message>
        <source>What concerns all tiles (a wrong secret, an unknown collection, a path that cannot be) ends the algorithm before anything is registered. What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others are registered all the same; only if no tile is left, the algorithm fails. The service then ingests the tiles: see “Wait for ingestion”.</source>
        <translation>Kar zadeva vse ploščice (napačna skrivnost, neznana zbirka, nemogoča pot), konča algoritem, preden se karkoli registrira. Kar zadeva eno ploščico, je sporočeno v njeni vrstici, v dnevniku in v številu neuspešnih ploščic, druge pa se vseeno registrirajo; algoritem spodleti le, če ne ostane nobena ploščica. Storitev nato ploščice uvozi: glejte »Počakaj na uvoz«.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points in crs geometrije pokritosti, sensing_time, files, message, geojson. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles were registered.</source>
        <translation>Število registriranih ploščic.</translation>
    </message>
    <message>
        <source>How many were registered before.</source>
        <translation>Koliko jih je bilo registriranih že prej.</translation>
    </message>
    <message>
        <source>How many a dry run would register.</source>
        <translation>Koliko bi jih poskusni zagon registriral.</translation>
    </message>
    <message>
        <source>How many could not be registered; their messages tell why.</source>
        <translation>Koliko jih ni bilo mogoče registrirati; njihova sporočila povedo, zakaj.</translation>
    </message>
    <message>
        <source>Registered tiles</source>
        <translation>Registrirane ploščice</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Naredi vse razen registracije: pokaže, kaj bi bilo poslano.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela ploščic.</translation>
    </message>
    <message>
        <source>Tiles registered</source>
        <translation>Registrirane ploščice</translation>
    </message>
    <message>
        <source>Tiles registered before</source>
        <translation>Prej registrirane ploščice</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Načrtovane ploščice</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Neregistrirane ploščice</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rastri</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of raster files (local, /vsis3/…).</source>
        <translation>Rastrski sloji z datotekami ali poti rastrskih datotek (lokalne, /vsis3/…).</translation>
    </message>
    <message>
        <source>Tile path (empty: key in the bucket)</source>
        <translation>Pot ploščice (prazno: ključ v vedru)</translation>
    </message>
    <message>
        <source>Path of the tile in the bucket, without s3:// and the bucket. (BAND) stands for the bands of a tile and stays. Of each raster's file are filled in: {name} its name without extension, {prefix} that name up to its last _, {band} the rest of it, {folder} the folder it lies in, {ext} its extension with the dot, {key} its key in the bucket. Examples: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Empty, for rasters that were loaded from the bucket (/vsis3/…): the key, with (BAND) in place of the file's name.</source>
        <translation>Pot ploščice v vedru, brez s3:// in vedra. (BAND) nadomešča kanale ploščice in ostane. Iz datoteke vsakega rastra se izpolnijo: {name} njeno ime brez končnice, {prefix} to ime do zadnjega _, {band} preostanek imena, {folder} mapa, v kateri leži, {ext} njena končnica s piko, {key} njen ključ v vedru. Primera: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Prazno, za rastre, ki so bili naloženi iz vedra (/vsis3/…): ključ, z (BAND) na mestu imena datoteke.</translation>
    </message>
    <message>
        <source>Sensing time (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Čas zajema (UTC, na primer 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>When the data was taken, for all tiles of this run: ISO 8601 with the time of day. Without an offset it is UTC. Empty: the tiles get no time.</source>
        <translation>Kdaj so bili podatki zajeti, za vse ploščice tega zagona: ISO 8601 s časom dneva. Brez zamika je to UTC. Prazno: ploščice ne dobijo časa.</translation>
    </message>
    <message>
        <source>Send a cover geometry</source>
        <translation>Pošlji geometrijo pokritosti</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile. Without, the service takes the bounding box, collar included.</source>
        <translation>Obriše veljavne podatke vsake ploščice. Brez tega storitev vzame omejitveni pravokotnik, skupaj s praznim robom.</translation>
    </message>
</context>
<context>
    <name>RegisterWatch</name>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Ogled ploščic, ki se uvažajo</translation>
    </message>
</context>
<context>
    <name>ReingestTiles</name>
    <message>
        <source>Reingest tiles</source>
        <translation>Znova uvozi ploščice</translation>
    </message>
    <message>
        <source>Has the service read the files of tiles again: needed after files in the bucket have changed, and after what made a tile fail was mended. Cover geometries and sensing times stay.</source>
        <translation>Storitvi naroči, naj znova prebere datoteke ploščic: potrebno, ko se datoteke v vedru spremenijo in ko je odpravljeno, zaradi česar ploščica ni uspela. Geometrije pokritosti in časi zajema ostanejo.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. What the service refuses, such as a tile that it is just ingesting, is told in the tile's row, and the others go on. See “Wait for ingestion” for the end.</source>
        <translation>Ploščice se izberejo s slojem, z ID-ji, po stanju ali po poti; če je podanega več, mora za ploščico veljati vse. Kar storitev zavrne, na primer ploščico, ki jo ravno uvaža, je sporočeno v vrstici ploščice, druge pa se nadaljujejo. Za konec glejte »Počakaj na uvoz«.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), the status that it had before, message. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), prejšnje stanje (status), message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles are being ingested again.</source>
        <translation>Koliko ploščic se znova uvaža.</translation>
    </message>
    <message>
        <source>How many a dry run would have ingested again.</source>
        <translation>Koliko bi jih poskusni zagon znova uvozil.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Koliko jih ni uspelo; njihova sporočila povedo, zakaj.</translation>
    </message>
    <message>
        <source>Reingested tiles</source>
        <translation>Znova uvožene ploščice</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and does nothing.</source>
        <translation>Pove, katere ploščice so izbrane, in ne naredi ničesar.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela ploščic.</translation>
    </message>
    <message>
        <source>Tiles reingested</source>
        <translation>Znova uvožene ploščice</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Načrtovane ploščice</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Neuspešne ploščice</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>The sandbox of this profile runs in another QGIS already.</source>
        <translation>Peskovnik tega profila že teče v drugem QGIS.</translation>
    </message>
    <message>
        <source>Use it there, or close that QGIS and try again.</source>
        <translation>Uporabite ga tam ali zaprite tisti QGIS in poskusite znova.</translation>
    </message>
    <message>
        <source>What the sandbox remembers cannot be read: {why}.</source>
        <translation>Kar si je peskovnik zapomnil, ni mogoče prebrati: {why}.</translation>
    </message>
    <message>
        <source>Remove the folder {folder} and try again.</source>
        <translation>Odstranite mapo {folder} in poskusite znova.</translation>
    </message>
</context>
<context>
    <name>SensingTimeDialog</name>
    <message>
        <source>{count} tiles of the same sensing time</source>
        <translation>Ploščice z istim časom zajema: {count}</translation>
    </message>
    <message>
        <source>{count} tiles of different sensing times: all of them get the one that you choose here.</source>
        <translation>Ploščice z različnimi časi zajema: {count}; vse dobijo tistega, ki ga izberete tukaj.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Čas zajema</translation>
    </message>
    <message>
        <source>Which tiles</source>
        <translation>Katere ploščice</translation>
    </message>
    <message>
        <source>Sensing &amp;time (UTC)</source>
        <translation>Čas &amp;zajema (UTC)</translation>
    </message>
    <message>
        <source>When the scene was taken, in Coordinated Universal Time</source>
        <translation>Kdaj je bila scena posneta, v univerzalnem koordiniranem času</translation>
    </message>
    <message>
        <source>&amp;No sensing time</source>
        <translation>&amp;Brez časa zajema</translation>
    </message>
    <message>
        <source>Take the sensing time away: requests for a time range will not find the tile</source>
        <translation>Odstrani čas zajema: zahteve za časovni razpon ploščice ne bodo našle</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Napaka</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Opozorilo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>V redu</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Tiles by status</source>
        <translation>Ploščice po stanju</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status}: {count}</translation>
    </message>
    <message>
        <source>Click a status, or choose it with the arrow keys and Enter, to list only its tiles.</source>
        <translation>Kliknite stanje ali ga izberite s smernimi tipkami in Enter, da se izpišejo samo njegove ploščice.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Prešteto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>At: {status}.</source>
        <translation>Na: {status}.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>In the order of the service</source>
        <translation>V vrstnem redu storitve</translation>
    </message>
</context>
<context>
    <name>TileActions</name>
    <message>
        <source>The plugin “Sentinel Hub BYOC” is not loaded: switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>Vtičnik »Sentinel Hub BYOC« ni naložen: vklopite ga pod Vtičniki &gt; Upravljaj in namesti vtičnike.</translation>
    </message>
    <message>
        <source>Zoom to tile</source>
        <translation>Povečaj na ploščico</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Zakaj ni uspelo</translation>
    </message>
    <message>
        <source>Open the tile&apos;s files as layers</source>
        <translation>Odpri datoteke ploščice kot sloje</translation>
    </message>
    <message>
        <source>Ingest tile again</source>
        <translation>Znova uvozi ploščico</translation>
    </message>
    <message>
        <source>Delete tile…</source>
        <translation>Izbriši ploščico…</translation>
    </message>
</context>
<context>
    <name>TileActionsDesk</name>
    <message>
        <source>Select tiles first.</source>
        <translation>Najprej izberite ploščice.</translation>
    </message>
    <message>
        <source>Select one tile.</source>
        <translation>Izberite eno ploščico.</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Povečaj na</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Znova uvozi</translation>
    </message>
    <message>
        <source>Change sensing time…</source>
        <translation>Spremeni čas zajema…</translation>
    </message>
    <message>
        <source>Edit cover geometry on the map</source>
        <translation>Uredi geometrijo pokritosti na karti</translation>
    </message>
    <message>
        <source>Derive cover geometry from the files</source>
        <translation>Izpelji geometrijo pokritosti iz datotek</translation>
    </message>
    <message>
        <source>Open the files as layers</source>
        <translation>Odpri datoteke kot sloje</translation>
    </message>
    <message>
        <source>Select 1 to {most} tiles.</source>
        <translation>Izberite od 1 do {most} ploščic.</translation>
    </message>
    <message>
        <source>Save all tiles as GeoPackage…</source>
        <translation>Shrani vse ploščice kot GeoPackage…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Izbriši…</translation>
    </message>
    <message>
        <source>Delete tiles</source>
        <translation>Izbriši ploščice</translation>
    </message>
    <message>
        <source>Delete 1 tile of “{name}”?</source>
        <translation>Želite izbrisati 1 ploščico zbirke »{name}«?</translation>
    </message>
    <message>
        <source>Delete {count} tiles of “{name}”?</source>
        <translation>Želite izbrisati ploščice zbirke »{name}« (skupaj {count})?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>in še {count}</translation>
    </message>
    <message>
        <source>Their files stay in the bucket. This cannot be undone.</source>
        <translation>Njihove datoteke ostanejo v vedru. Tega ni mogoče razveljaviti.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then open “Prepare COG”.</source>
        <translation>Obdelava je izklopljena: vklopite jo v upravljalniku vtičnikov, nato odprite »Pripravi COG«.</translation>
    </message>
</context>
<context>
    <name>TileCauses</name>
    <message>
        <source>What it means: {meaning}</source>
        <translation>Kaj to pomeni: {meaning}</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>Kaj storiti: {fix}</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Znova uvozi</translation>
    </message>
    <message>
        <source>Prepare COG…</source>
        <translation>Pripravi COG…</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Uredi geometrijo pokritosti</translation>
    </message>
</context>
<context>
    <name>TileChanges</name>
    <message>
        <source>Ingesting {count} tile(s) again</source>
        <translation>Ponovni uvoz ploščic: {count}</translation>
    </message>
    <message>
        <source>Deleting {count} tile(s)</source>
        <translation>Brisanje ploščic: {count}</translation>
    </message>
    <message>
        <source>Changing {count} tile(s)</source>
        <translation>Spreminjanje ploščic: {count}</translation>
    </message>
    <message>
        <source>Tiles of “{name}”: {summary}.</source>
        <translation>Ploščice zbirke »{name}«: {summary}.</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>spremenjenih: {count}</translation>
    </message>
    <message>
        <source>{count} being ingested again</source>
        <translation>v ponovnem uvozu: {count}</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>izbrisanih: {count}</translation>
    </message>
    <message>
        <source>{count} left as they are</source>
        <translation>nespremenjenih: {count}</translation>
    </message>
    <message>
        <source>{count} that could not be done</source>
        <translation>neizvedljivih: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>neuspešnih: {count}</translation>
    </message>
    <message>
        <source>{count} not done because it was stopped</source>
        <translation>neizvedenih zaradi ustavitve: {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nobena</translation>
    </message>
</context>
<context>
    <name>TileChoice</name>
    <message>
        <source>Layer of tiles</source>
        <translation>Sloj ploščic</translation>
    </message>
    <message>
        <source>A layer or table with a feature for each tile, such as “List tiles” writes. To take some of them only, select them and choose “Selected features only”.</source>
        <translation>Sloj ali tabela z geoobjektom za vsako ploščico, kakršnega zapiše »Izpiši ploščice«. Da uporabite le nekatere, jih izberite in označite »Samo izbrani geoobjekti«.</translation>
    </message>
    <message>
        <source>Field with the tile (empty: tile_id, else path)</source>
        <translation>Polje s ploščico (prazno: tile_id, sicer path)</translation>
    </message>
    <message>
        <source>Holds the id of the tile, or its path in the bucket.</source>
        <translation>Vsebuje ID ploščice ali njeno pot v vedru.</translation>
    </message>
    <message>
        <source>Tile ids</source>
        <translation>ID-ji ploščic</translation>
    </message>
    <message>
        <source>Ids of tiles, separated by commas, blanks or line breaks.</source>
        <translation>ID-ji ploščic, ločeni z vejicami, presledki ali prelomi vrstic.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for any.</source>
        <translation>Samo ploščice s tem stanjem; ALL ali nič za katero koli.</translation>
    </message>
    <message>
        <source>Paths (* for all)</source>
        <translation>Poti (* za vse)</translation>
    </message>
    <message>
        <source>Only tiles with this path, or one of several, each on a line of its own. * stands for any text, slashes too, ? for one character, [ab] for one of those: scenes/2019*/(BAND).tif. A single * chooses all tiles of the collection. Capitals count.</source>
        <translation>Samo ploščice s to potjo ali z eno od več poti, vsaka v svoji vrstici. * nadomešča poljubno besedilo, tudi poševnice, ? en znak, [ab] enega od teh: scenes/2019*/(BAND).tif. Samo * izbere vse ploščice zbirke. Velike črke štejejo.</translation>
    </message>
    <message>
        <source>No tile is chosen. Give {layer} (a layer with a field tile_id), {ids}, {status} or {path}; {path}=* is all tiles of the collection.</source>
        <translation>Nobena ploščica ni izbrana. Podajte {layer} (sloj s poljem tile_id), {ids}, {status} ali {path}; {path}=* so vse ploščice zbirke.</translation>
    </message>
    <message>
        <source>{name} is no vector layer that can be opened: {value}. Check the path, or choose a layer of the project.</source>
        <translation>{name} ni vektorski sloj, ki ga je mogoče odpreti: {value}. Preverite pot ali izberite sloj projekta.</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a tile.</source>
        <translation>»{text}« ni ID ploščice.</translation>
    </message>
    <message>
        <source>Ids look like 123e4567-e89b-12d3-a456-426614174000: “List tiles” (byoc:listtiles) shows them. Paths are for {path}.</source>
        <translation>ID-ji so videti kot 123e4567-e89b-12d3-a456-426614174000: prikaže jih »Izpiši ploščice« (byoc:listtiles). Poti spadajo v {path}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field tile_id or path, so it is not known which tiles its features are. Give {parameter}: the name of the field that holds ids or paths of tiles ({names}).</source>
        <translation>Sloj »{layer}« nima polja tile_id ali path, zato ni znano, katere ploščice so njegovi geoobjekti. Podajte {parameter}: ime polja, ki vsebuje ID-je ali poti ploščic ({names}).</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>Sloj »{layer}« nima polja »{field}« ({parameter}). Ima: {names}.</translation>
    </message>
</context>
<context>
    <name>TileLayer</name>
    <message>
        <source>Layer “{name}” did not take the tiles: {why}</source>
        <translation>Sloj »{name}« ni sprejel ploščic: {why}</translation>
    </message>
    <message>
        <source>Load the collection again as a new layer.</source>
        <translation>Znova naložite zbirko kot nov sloj.</translation>
    </message>
    <message>
        <source>The tile layer “{layer}” cannot be read from {path}.</source>
        <translation>Sloja ploščic »{layer}« ni mogoče prebrati iz {path}.</translation>
    </message>
    <message>
        <source>Check that the file is there and that no other program holds it.</source>
        <translation>Preverite, ali datoteka obstaja in je ne drži noben drug program.</translation>
    </message>
    <message>
        <source>The tiles cannot be put at {path}: {why}</source>
        <translation>Ploščic ni mogoče shraniti v {path}: {why}</translation>
    </message>
    <message>
        <source>If the file is open, remove its layers from the project; or choose another.</source>
        <translation>Če je datoteka odprta, odstranite njene sloje iz projekta; ali pa izberite drugo.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written: {why}</source>
        <translation>Datoteke GeoPackage ni mogoče zapisati: {why}</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to and that has room.</source>
        <translation>Izberite drugo mapo, v katero smete pisati in v kateri je dovolj prostora.</translation>
    </message>
</context>
<context>
    <name>TileLoader</name>
    <message>
        <source>Loading the tiles of “{name}” on the map</source>
        <translation>Nalaganje ploščic »{name}« na karto</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>doslej {count}</translation>
    </message>
</context>
<context>
    <name>TilePlan</name>
    <message>
        <source>The rasters are in the bucket “{found}”, but the collection “{name}” reads the bucket “{expected}”. Choose the collection of that bucket or, if the files are in both, give TILE_PATH ({{key}} takes each file's key).</source>
        <translation>Rastri so v vedru »{found}«, zbirka »{name}« pa bere vedro »{expected}«. Izberite zbirko tistega vedra ali, če so datoteke v obeh, podajte TILE_PATH ({{key}} vzame ključ vsake datoteke).</translation>
    </message>
    <message>
        <source>TILE_PATH is empty, and the raster “{name}” was not loaded from a bucket (/vsis3/…), so its key there is not known. Give TILE_PATH, for example scenes/{{folder}}/(BAND).tif or scenes/{{name}}{{ext}}.</source>
        <translation>TILE_PATH je prazen, raster »{name}« pa ni bil naložen iz vedra (/vsis3/…), zato njegov ključ tam ni znan. Podajte TILE_PATH, na primer scenes/{{folder}}/(BAND).tif ali scenes/{{name}}{{ext}}.</translation>
    </message>
</context>
<context>
    <name>TileRasters</name>
    <message>
        <source>Opening the files of {count} tile(s)</source>
        <translation>Odpiranje datotek, število ploščic: {count}</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}.</source>
        <translation>QGIS ne more odpreti {file}.</translation>
    </message>
    <message>
        <source>Check that the file is there, and that the connection&apos;s settings for buckets let it be read.</source>
        <translation>Preverite, ali datoteka obstaja in ali nastavitve povezave za vedra dovolijo njeno branje.</translation>
    </message>
</context>
<context>
    <name>TileRefresh</name>
    <message>
        <source>Looking for changes in “{name}”</source>
        <translation>Iskanje sprememb v »{name}«</translation>
    </message>
</context>
<context>
    <name>TileSaving</name>
    <message>
        <source>Save tiles as GeoPackage</source>
        <translation>Shrani ploščice kot GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Saving the tiles of “{name}”</source>
        <translation>Shranjevanje ploščic zbirke »{name}«</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are saved in {file}.</source>
        <translation>Število ploščic zbirke »{name}«, shranjenih v {file}: {count}.</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Dodaj na karto</translation>
    </message>
</context>
<context>
    <name>TileStyle</name>
    <message>
        <source>Waiting</source>
        <translation>Čaka</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>V vrsti</translation>
    </message>
    <message>
        <source>Ingesting</source>
        <translation>Se uvaža</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Uvožena</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Neuspešna</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Čas zajema (UTC)</translation>
    </message>
    <message>
        <source>Cause of failure</source>
        <translation>Vzrok neuspeha</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Kaj to pomeni</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kaj storiti</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Opozorila</translation>
    </message>
    <message>
        <source>Tile id</source>
        <translation>ID ploščice</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pot</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Ustvarjeno (UTC)</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Točke geometrije pokritosti</translation>
    </message>
    <message>
        <source>CRS of the cover geometry</source>
        <translation>KS geometrije pokritosti</translation>
    </message>
    <message>
        <source>Tile geometry (JSON)</source>
        <translation>Geometrija ploščice (JSON)</translation>
    </message>
    <message>
        <source>Additional data (JSON)</source>
        <translation>Dodatni podatki (JSON)</translation>
    </message>
    <message>
        <source>Other fields (JSON)</source>
        <translation>Druga polja (JSON)</translation>
    </message>
</context>
<context>
    <name>TileZoom</name>
    <message>
        <source>Looking for {count} tile(s) on the map</source>
        <translation>Iskanje ploščic na karti: {count}</translation>
    </message>
    <message>
        <source>These tiles have no geometry (yet): they get one when they are ingested.</source>
        <translation>Te ploščice (še) nimajo geometrije: dobijo jo, ko so uvožene.</translation>
    </message>
    <message>
        <source>The tiles lie outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>Ploščice ležijo zunaj območja, ki ga koordinatni referenčni sistem karte lahko prikaže.</translation>
    </message>
</context>
<context>
    <name>TilesDesk</name>
    <message>
        <source>Bringing the map up to date</source>
        <translation>Posodabljanje karte</translation>
    </message>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Ogled ploščic, ki se uvažajo</translation>
    </message>
    <message>
        <source>Looking at the changed tiles</source>
        <translation>Ogled spremenjenih ploščic</translation>
    </message>
    <message>
        <source>The layer on the map could not be brought up to date. Load the tiles on the map again.</source>
        <translation>Sloja na karti ni bilo mogoče posodobiti. Znova naložite ploščice na karto.</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Štetje ploščic zbirke »{name}«</translation>
    </message>
    <message>
        <source>Choose a collection in the Sentinel Hub BYOC panel first.</source>
        <translation>Najprej izberite zbirko v podoknu Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>{count} of them have no geometry (yet).</source>
        <translation>Od tega (še) brez geometrije: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count} tile(s) of “{name}” are on the map, there may be more.</source>
        <translation>Ustavljeno: število ploščic zbirke »{name}« na karti je {count}, morda jih je še več.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles yet.</source>
        <translation>Zbirka »{name}« še nima ploščic.</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are on the map.</source>
        <translation>Število ploščic zbirke »{name}« na karti: {count}.</translation>
    </message>
    <message>
        <source>T&amp;iles of “{name}”</source>
        <translation>P&amp;loščice zbirke »{name}«</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>P&amp;loščice</translation>
    </message>
    <message>
        <source>Choose a collection to see its tiles.</source>
        <translation>Za prikaz ploščic izberite zbirko.</translation>
    </message>
    <message>
        <source>No tile has exactly this path. Capitals count.</source>
        <translation>Nobena ploščica nima natanko te poti. Velike črke štejejo.</translation>
    </message>
    <message>
        <source>No tile has this status.</source>
        <translation>Nobena ploščica nima tega stanja.</translation>
    </message>
    <message>
        <source>There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”.</source>
        <translation>Ploščice še ni: v podoknu s sloji izberite rastrske sloje in pritisnite »Registriraj rastre…«.</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 ploščica</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>Ploščice: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>neuspešnih: {count}</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>v uvozu: {count}</translation>
    </message>
    <message>
        <source>{count} shown that hold “{text}”</source>
        <translation>prikazanih z »{text}«: {count}</translation>
    </message>
    <message>
        <source>{count} selected on the map are not listed</source>
        <translation>na karti izbranih, a ne izpisanih: {count}</translation>
    </message>
    <message>
        <source>all {count} tiles of the collection</source>
        <translation>vse ploščice zbirke ({count})</translation>
    </message>
    <message>
        <source>the {count} tiles seen so far</source>
        <translation>doslej videne ploščice ({count})</translation>
    </message>
    <message>
        <source>Tiles were deleted or added elsewhere: all are listed again.</source>
        <translation>Drugje so bile ploščice izbrisane ali dodane: vse se znova izpišejo.</translation>
    </message>
</context>
<context>
    <name>TilesModel</name>
    <message>
        <source>Listing tiles</source>
        <translation>Izpisovanje ploščic</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pot</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Čas zajema (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Ustvarjeno (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Vzrok</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Opozorila</translation>
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
        <translation>Vsa stanja</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>P&amp;loščice</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>List the tiles again</source>
        <translation>Znova izpiši ploščice</translation>
    </message>
    <message>
        <source>Refresh tiles</source>
        <translation>Osveži ploščice</translation>
    </message>
    <message>
        <source>List only tiles of this status: the service is asked for them</source>
        <translation>Izpiši samo ploščice s tem stanjem: zahtevajo se od storitve</translation>
    </message>
    <message>
        <source>Status of the tiles to list</source>
        <translation>Stanje ploščic za izpis</translation>
    </message>
    <message>
        <source>Filter by path…</source>
        <translation>Filtriraj po poti…</translation>
    </message>
    <message>
        <source>Of the tiles listed so far, show those whose path holds this text. Press Enter to ask the service for the tile with exactly this path.</source>
        <translation>Med doslej izpisanimi ploščicami pokaži tiste, katerih pot vsebuje to besedilo. S tipko Enter se od storitve zahteva ploščica z natanko to potjo.</translation>
    </message>
    <message>
        <source>Filter tiles by path</source>
        <translation>Filtriraj ploščice po poti</translation>
    </message>
    <message>
        <source>Tiles of the chosen collection</source>
        <translation>Ploščice izbrane zbirke</translation>
    </message>
    <message>
        <source>State of the list of tiles</source>
        <translation>Stanje seznama ploščic</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Več</translation>
    </message>
    <message>
        <source>List the next page of tiles</source>
        <translation>Izpiši naslednjo stran ploščic</translation>
    </message>
    <message>
        <source>List more tiles</source>
        <translation>Izpiši več ploščic</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Preštej vse</translation>
    </message>
    <message>
        <source>Count all tiles of the collection by status. The service does not tell the numbers: all tiles are listed once, a status at a time.</source>
        <translation>Preštej vse ploščice zbirke po stanju. Storitev števil ne pove: vse ploščice se enkrat izpišejo, po eno stanje naenkrat.</translation>
    </message>
    <message>
        <source>Count all tiles by status</source>
        <translation>Preštej vse ploščice po stanju</translation>
    </message>
    <message>
        <source>About the current tile</source>
        <translation>O trenutni ploščici</translation>
    </message>
    <message>
        <source>What the service says of the current tile</source>
        <translation>Kaj storitev pove o trenutni ploščici</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>Kaj to pomeni in kaj storiti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy the tile&apos;s path and id, what the service says of it, and what it means</source>
        <translation>Kopiraj pot in ID ploščice, kaj o njej pove storitev in kaj to pomeni</translation>
    </message>
    <message>
        <source>Copy what is said of the tile</source>
        <translation>Kopiraj, kar je povedano o ploščici</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Popravi</translation>
    </message>
    <message>
        <source>Do what helps against this cause</source>
        <translation>Naredi, kar pomaga proti temu vzroku</translation>
    </message>
    <message>
        <source>Mend the cause</source>
        <translation>Odpravi vzrok</translation>
    </message>
    <message>
        <source>Move the map to the selected tiles</source>
        <translation>Premakni karto na izbrane ploščice</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Povečaj na</translation>
    </message>
    <message>
        <source>Have the service read the files of the selected tiles again</source>
        <translation>Storitvi naroči, naj znova prebere datoteke izbranih ploščic</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Znova uvozi</translation>
    </message>
    <message>
        <source>Change the sensing time of the selected tiles</source>
        <translation>Spremeni čas zajema izbranih ploščic</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Čas zajema</translation>
    </message>
    <message>
        <source>Draw the cover geometry of the selected tile on the map</source>
        <translation>Nariši geometrijo pokritosti izbrane ploščice na karti</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Uredi geometrijo pokritosti</translation>
    </message>
    <message>
        <source>Derive the cover geometries of the selected tiles from their files again</source>
        <translation>Geometrije pokritosti izbranih ploščic znova izpelji iz njihovih datotek</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Izpelji geometrijo pokritosti</translation>
    </message>
    <message>
        <source>Open the files of the selected tiles as layers</source>
        <translation>Odpri datoteke izbranih ploščic kot sloje</translation>
    </message>
    <message>
        <source>Open raster</source>
        <translation>Odpri raster</translation>
    </message>
    <message>
        <source>Save all tiles of the collection as a GeoPackage</source>
        <translation>Shrani vse ploščice zbirke kot GeoPackage</translation>
    </message>
    <message>
        <source>Save as GeoPackage</source>
        <translation>Shrani kot GeoPackage</translation>
    </message>
    <message>
        <source>Delete the selected tiles; their files stay in the bucket</source>
        <translation>Izbriši izbrane ploščice; njihove datoteke ostanejo v vedru</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>&amp;Load on map</source>
        <translation>&amp;Naloži na karto</translation>
    </message>
    <message>
        <source>Show the cover geometries of all tiles of the collection as a layer, styled by status</source>
        <translation>Pokaži geometrije pokritosti vseh ploščic zbirke kot sloj s slogom po stanju</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>&amp;Registriraj rastre…</translation>
    </message>
    <message>
        <source>Register the raster layers that are selected in the Layers panel as tiles of the collection</source>
        <translation>Rastrske sloje, izbrane v podoknu s sloji, registriraj kot ploščice zbirke</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Znova naloži vse</translation>
    </message>
    <message>
        <source>List all tiles again, and load those on the map again: for tiles that were deleted elsewhere</source>
        <translation>Znova izpiši vse ploščice in znova naloži tiste na karti: za ploščice, ki so bile izbrisane drugje</translation>
    </message>
    <message>
        <source>Reload all tiles</source>
        <translation>Znova naloži vse ploščice</translation>
    </message>
</context>
<context>
    <name>UpdateCollection</name>
    <message>
        <source>Update collection</source>
        <translation>Posodobi zbirko</translation>
    </message>
    <message>
        <source>Changes the name of a collection, the names of its bands, and its no-data values. What is not given is kept. What it was before and is afterwards is told.</source>
        <translation>Spremeni ime zbirke, imena njenih kanalov in njene vrednosti brez podatkov. Kar ni podano, se ohrani. Pove, kakšna je bila prej in kakšna je potem.</translation>
    </message>
    <message>
        <source>A renamed band reads the same files as before; evalscripts must use the new name. The bucket can be changed only while the collection has no tiles. Which files, bit depth and sample format a band has cannot be changed: create another collection for that.</source>
        <translation>Preimenovan kanal bere iste datoteke kot prej; evalscripti morajo uporabljati novo ime. Vedro je mogoče spremeniti le, dokler zbirka nima ploščic. Datotek, bitne globine in formata vzorcev kanala ni mogoče spremeniti: za to ustvarite drugo zbirko.</translation>
    </message>
    <message>
        <source>A table, one row for each property that changes: property, before, after, outcome (updated, planned), message. Optional.</source>
        <translation>Tabela z vrstico za vsako spremenjeno lastnost: property, before, after, outcome (updated, planned), message. Neobvezno.</translation>
    </message>
    <message>
        <source>How many properties changed, or would change.</source>
        <translation>Koliko lastnosti se je spremenilo oziroma bi se.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Spremembe</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo ime</translation>
    </message>
    <message>
        <source>Empty: the name stays.</source>
        <translation>Prazno: ime ostane.</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Novo vedro</translation>
    </message>
    <message>
        <source>Name of the S3 bucket alone, without s3://. Only for a collection without tiles. Empty: the bucket stays.</source>
        <translation>Samo ime vedra S3, brez s3://. Le za zbirko brez ploščic. Prazno: vedro ostane.</translation>
    </message>
    <message>
        <source>Bands to rename (old=new)</source>
        <translation>Kanali za preimenovanje (staro=novo)</translation>
    </message>
    <message>
        <source>Pairs of the present and the new name, separated by commas or line breaks: B04=red, B08=nir. All at once, so that two bands may swap names. A name has letters, digits, _ and $, 100 at most, and does not begin with a digit.</source>
        <translation>Pari sedanjega in novega imena, ločeni z vejicami ali prelomi vrstic: B04=red, B08=nir. Vsi hkrati, tako da lahko dva kanala zamenjata imeni. Ime ima črke, števke, _ in $, največ 100 znakov, in se ne začne s števko.</translation>
    </message>
    <message>
        <source>No data of the collection</source>
        <translation>Brez podatkov za zbirko</translation>
    </message>
    <message>
        <source>A number, for all bands; “none” takes it away. Empty: it stays. NaN is always no data and is not set.</source>
        <translation>Število za vse kanale; »none« ga odstrani. Prazno: ostane. NaN vedno pomeni brez podatkov in se ne nastavlja.</translation>
    </message>
    <message>
        <source>No data of bands (band=number)</source>
        <translation>Brez podatkov za kanale (kanal=število)</translation>
    </message>
    <message>
        <source>Pairs of a band's present name and a number, or “none” to take it away: B04=0, B08=none. The name * is every other band. A value is set either for the collection or for bands, not for both.</source>
        <translation>Pari sedanjega imena kanala in števila ali »none«, ki ga odstrani: B04=0, B08=none. Ime * pomeni vse druge kanale. Vrednost se nastavi za zbirko ali za kanale, ne za oboje.</translation>
    </message>
    <message>
        <source>Tells what would change, and changes nothing.</source>
        <translation>Pove, kaj bi se spremenilo, in ne spremeni ničesar.</translation>
    </message>
    <message>
        <source>Table of the changes.</source>
        <translation>Tabela sprememb.</translation>
    </message>
    <message>
        <source>Properties changed</source>
        <translation>Spremenjene lastnosti</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give at least one of: {names}.</source>
        <translation>Nič ni za spremeniti. Podajte vsaj eno od tega: {names}.</translation>
    </message>
    <message>
        <source>“{item}” in {parameter} is not a pair of a band and a value. Write pairs as B04=red, B08=nir.</source>
        <translation>»{item}« v {parameter} ni par kanala in vrednosti. Pare zapišite kot B04=red, B08=nir.</translation>
    </message>
    <message>
        <source>The band “{name}” is twice in {parameter}. Give it once.</source>
        <translation>Kanal »{name}« je v {parameter} dvakrat. Navedite ga enkrat.</translation>
    </message>
    <message>
        <source>“{text}” ({parameter}) is not a number. Write it with a point, such as -9999 or 0.5, or “none” to take the value away.</source>
        <translation>»{text}« ({parameter}) ni število. Zapišite ga s piko, na primer -9999 ali 0.5, ali »none« za odstranitev vrednosti.</translation>
    </message>
    <message>
        <source>{text} cannot be no data ({parameter}): NaN is always no data and cannot be configured, and infinite values are not taken. Give a finite number, or “none” to take the value away.</source>
        <translation>{text} ne more pomeniti brez podatkov ({parameter}): NaN vedno pomeni brez podatkov in ga ni mogoče nastaviti, neskončne vrednosti pa niso sprejete. Podajte končno število ali »none« za odstranitev vrednosti.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(brez)</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was sent.</source>
        <translation>Zbirka »{name}« je že taka: nič ni bilo poslano.</translation>
    </message>
</context>
<context>
    <name>UpdateTiles</name>
    <message>
        <source>{count} features are left out: their tiles have another status or path.</source>
        <translation>Število izpuščenih geoobjektov: {count}; njihove ploščice imajo drugo stanje ali pot.</translation>
    </message>
    <message>
        <source>The feature has no geometry: the cover geometry is kept.</source>
        <translation>Geoobjekt nima geometrije: geometrija pokritosti se ohrani.</translation>
    </message>
    <message>
        <source>Changes the cover geometry and the sensing time of tiles that are registered, and keeps what is not given. Tiles that are already as they should be are not sent.</source>
        <translation>Spremeni geometrijo pokritosti in čas zajema registriranih ploščic ter ohrani, kar ni podano. Ploščice, ki so že take, kot naj bi bile, se ne pošljejo.</translation>
    </message>
    <message>
        <source>Edit the layer that “List tiles” writes and give it as INPUT: each feature's geometry and time become those of its tile. Or choose tiles by ids, status or path, and have their cover geometries derived again from their files, or give them one sensing time.</source>
        <translation>Uredite sloj, ki ga zapiše »Izpiši ploščice«, in ga podajte kot INPUT: geometrija in čas vsakega geoobjekta postaneta geometrija in čas njegove ploščice. Ali pa izberite ploščice po ID-jih, stanju ali poti in njihove geometrije pokritosti znova izpeljite iz njihovih datotek ali jim dajte en čas zajema.</translation>
    </message>
    <message>
        <source>What concerns one tile (too many points, a geometry that crosses itself, an unknown id) is told in its row, and the others go on; only if nothing at all could be done, the algorithm fails. List the tiles shortly before: what somebody else has changed since is overwritten by an older layer. A dry run tells what would change.</source>
        <translation>Kar zadeva eno ploščico (preveč točk, geometrija, ki se križa, neznan ID), je sporočeno v njeni vrstici, druge pa se nadaljujejo; algoritem spodleti le, če ni bilo mogoče storiti ničesar. Ploščice izpišite tik pred tem: kar je kdo drug medtem spremenil, starejši sloj prepiše. Poskusni zagon pove, kaj bi se spremenilo.</translation>
    </message>
    <message>
        <source>A table, one row a tile or feature: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (what changes from what), and the sensing_time and geojson that were sent. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico ali geoobjekt: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (kaj se spremeni iz česa) ter poslana sensing_time in geojson. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles were updated.</source>
        <translation>Število posodobljenih ploščic.</translation>
    </message>
    <message>
        <source>How many are already as they should be.</source>
        <translation>Koliko jih je že takih, kot naj bi bile.</translation>
    </message>
    <message>
        <source>How many a dry run would update.</source>
        <translation>Koliko bi jih poskusni zagon posodobil.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Koliko jih ni uspelo; njihova sporočila povedo, zakaj.</translation>
    </message>
    <message>
        <source>Updated tiles</source>
        <translation>Posodobljene ploščice</translation>
    </message>
    <message>
        <source>Does everything but update: see what would change.</source>
        <translation>Naredi vse razen posodobitve: pokaže, kaj bi se spremenilo.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela ploščic.</translation>
    </message>
    <message>
        <source>Tiles updated</source>
        <translation>Posodobljene ploščice</translation>
    </message>
    <message>
        <source>Tiles unchanged</source>
        <translation>Nespremenjene ploščice</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Načrtovane ploščice</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Neuspešne ploščice</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Geometrija pokritosti</translation>
    </message>
    <message>
        <source>layer: those of the layer&apos;s features, in any CRS, with 100 points at most (features without geometry keep what is there). files: outlined again from the files of the tile. box: the bounding box, as without a cover geometry. keep: as it is.</source>
        <translation>layer: tiste iz geoobjektov sloja, v poljubnem KS, z največ 100 točkami (geoobjekti brez geometrije ohranijo, kar je tam). files: znova obrisane iz datotek ploščice. box: omejitveni pravokotnik, kot brez geometrije pokritosti. keep: kot je.</translation>
    </message>
    <message>
        <source>Copy of the bucket (empty: the bucket itself)</source>
        <translation>Kopija vedra (prazno: samo vedro)</translation>
    </message>
    <message>
        <source>For “files”: a folder of this computer with the same folders and files as the bucket. Empty: the files are read from the bucket; its keys are given below, or come from the environment.</source>
        <translation>Za »files«: mapa na tem računalniku z istimi mapami in datotekami kot vedro. Prazno: datoteke se berejo iz vedra; njegovi ključi so podani spodaj ali pridejo iz okolja.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Največ točk</translation>
    </message>
    <message>
        <source>For “files”: how many points an outline may have in all, the closing point of each ring counted.</source>
        <translation>Za »files«: koliko točk sme imeti obris skupaj, vključno z zaključno točko vsakega obroča.</translation>
    </message>
    <message>
        <source>Field with the sensing time</source>
        <translation>Polje s časom zajema</translation>
    </message>
    <message>
        <source>Date and time, or a text in ISO 8601, in UTC. Where it is empty the tile keeps its time; the text “none” takes the time away. sensing_time, unless another field is given; an empty text here for no field at all.</source>
        <translation>Datum in čas ali besedilo po ISO 8601, v UTC. Kjer je prazno, ploščica obdrži svoj čas; besedilo »none« čas odstrani. sensing_time, razen če je podano drugo polje; prazno besedilo tukaj pomeni nobeno polje.</translation>
    </message>
    <message>
        <source>One sensing time for all (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>En čas zajema za vse (UTC, na primer 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>ISO 8601 with the time of day; without an offset it is UTC. “none” takes the time away. When it is given, the field with the sensing time is not looked at.</source>
        <translation>ISO 8601 s časom dneva; brez zamika je to UTC. »none« čas odstrani. Kadar je podan, se polje s časom zajema ne upošteva.</translation>
    </message>
    <message>
        <source>Update tiles</source>
        <translation>Posodobi ploščice</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>Sloj »{layer}« nima polja »{field}« ({parameter}). Ima: {names}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} ({parameter}). Give the folder of this computer that is a copy of the bucket.</source>
        <translation>Mape {folder} ni ({parameter}). Podajte mapo na tem računalniku, ki je kopija vedra.</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give {layer} with cover geometries or times, or {time}, or choose “{files}” or “{box}” for {cover}.</source>
        <translation>Nič ni za spremeniti. Podajte {layer} z geometrijami pokritosti ali časi, ali {time}, ali izberite »{files}« oziroma »{box}« za {cover}.</translation>
    </message>
    <message>
        <source>{layer} and {ids} are both given. Give {layer} to change the tiles of its features, or {ids} to do one and the same to these tiles.</source>
        <translation>Podana sta {layer} in {ids}. Podajte {layer} za spremembo ploščic njegovih geoobjektov ali {ids}, da se pri teh ploščicah naredi isto.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no polygons, so it has no cover geometries. Give a polygon layer, or choose another {parameter}.</source>
        <translation>Sloj »{layer}« nima poligonov, zato nima geometrij pokritosti. Podajte poligonski sloj ali izberite drug {parameter}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no CRS, so the place of its geometries is unknown. Set the CRS of the layer, then run this again.</source>
        <translation>Sloj »{layer}« nima KS, zato lega njegovih geometrij ni znana. Nastavite KS sloja in zaženite znova.</translation>
    </message>
</context>
<context>
    <name>WaitForIngestion</name>
    <message>
        <source>Wait for ingestion</source>
        <translation>Počakaj na uvoz</translation>
    </message>
    <message>
        <source>Waits until the service has ingested or refused every tile of a collection, and tells why each failed tile failed.</source>
        <translation>Počaka, da storitev uvozi ali zavrne vsako ploščico zbirke, in za vsako neuspešno pove, zakaj ni uspela.</translation>
    </message>
    <message>
        <source>Failed tiles are no error of the algorithm, nor is the end of the time: see the outputs. Waiting costs nothing but a few requests; it can be cancelled and run again.</source>
        <translation>Neuspešne ploščice niso napaka algoritma, prav tako ne iztek časa: glejte izhode. Čakanje stane le nekaj zahtev; mogoče ga je preklicati in znova zagnati.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, status, cause (of a failure), warnings, sensing_time, created. Optional.</source>
        <translation>Tabela z vrstico za vsako ploščico: tile_id, path, status, cause (neuspeha), warnings, sensing_time, created. Neobvezno.</translation>
    </message>
    <message>
        <source>How many tiles are ingested.</source>
        <translation>Število uvoženih ploščic.</translation>
    </message>
    <message>
        <source>How many tiles failed.</source>
        <translation>Število neuspešnih ploščic.</translation>
    </message>
    <message>
        <source>How many tiles had not ended when the time was up; 0 if all have.</source>
        <translation>Koliko ploščic ob izteku časa še ni bilo končanih; 0, če so vse.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Najdaljše čakanje (sekunde)</translation>
    </message>
    <message>
        <source>Ended tiles</source>
        <translation>Končane ploščice</translation>
    </message>
    <message>
        <source>After so many seconds it stops waiting; 0 looks once.</source>
        <translation>Po toliko sekundah neha čakati; 0 pogleda enkrat.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela ploščic.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Uvožene ploščice</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Neuspešne ploščice</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Nekončane ploščice</translation>
    </message>
    <message>
        <source>The service gave no cause.</source>
        <translation>Storitev ni navedla vzroka.</translation>
    </message>
    <message>
        <source>Failed: {path}: {cause}</source>
        <translation>Ni uspelo: {path}: {cause}</translation>
    </message>
    <message>
        <source>{count} tiles have not ended after {seconds} seconds. Run this again to go on waiting, with a larger {parameter} if need be.</source>
        <translation>Število ploščic, ki po {seconds} s še niso končane: {count}. Za nadaljnje čakanje zaženite znova, po potrebi z večjim {parameter}.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, failed: {failed}, not ended: {pending}</source>
        <translation>Uvožene: {ingested}, neuspešne: {failed}, nekončane: {pending}</translation>
    </message>
</context>
</TS>
