<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>No connection to Sentinel Hub is chosen.</source>
        <translation>Não foi escolhida nenhuma conexão ao Sentinel Hub.</translation>
    </message>
    <message>
        <source>{title} (environment)</source>
        <translation>{title} (ambiente)</translation>
    </message>
    <message>
        <source>Choose one of: {names}; or make one of them the default.</source>
        <translation>Escolha uma destas: {names}; ou torne uma delas a predefinida.</translation>
    </message>
    <message>
        <source>Add a connection in the Sentinel Hub BYOC panel, or set the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Adicione uma conexão no painel Sentinel Hub BYOC ou defina as variáveis de ambiente SH_CLIENT_ID e SH_CLIENT_SECRET (e SH_BASE_URL e SH_TOKEN_URL para outra implantação que não AWS EU).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Sentinel Hub BYOC panel</source>
        <translation>Painel Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Show collections and tiles of Sentinel Hub BYOC</source>
        <translation>Mostrar as coleções e os tiles do Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Register selected rasters…</source>
        <translation>Registar os rasters selecionados…</translation>
    </message>
    <message>
        <source>Load the collection&apos;s tiles on the map</source>
        <translation>Carregar os tiles da coleção no mapa</translation>
    </message>
    <message>
        <source>Derive cover geometry of selected rasters</source>
        <translation>Derivar a geometria de cobertura dos rasters selecionados</translation>
    </message>
    <message>
        <source>Check selected rasters for BYOC</source>
        <translation>Verificar os rasters selecionados para BYOC</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Experimentar sem conta</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>The help is here: {address}</source>
        <translation>A ajuda está aqui: {address}</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <source>The output {name} could not be written: {why}</source>
        <translation>Não foi possível escrever a saída {name}: {why}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tiles</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>sentinel hub,byoc,cog,collection,tile,copernicus,s3,bucket,footprint</source>
        <translation>sentinel hub,byoc,cog,coleção,tile,copernicus,s3,bucket,cobertura</translation>
    </message>
    <message>
        <source>{name} has a value that cannot be used: {value}</source>
        <translation>{name} tem um valor que não pode ser usado: {value}</translation>
    </message>
</context>
<context>
    <name>AuditCollection</name>
    <message>
        <source>Left out: {file}: {why}</source>
        <translation>Deixado de fora: {file}: {why}</translation>
    </message>
    <message>
        <source>(and {more} more)</source>
        <translation>(e mais {more})</translation>
    </message>
    <message>
        <source>Findings: {findings}. Tiles in order: {in_order}, being ingested: {pending}. Files of tiles: {files}, left out: {left_out}.</source>
        <translation>Constatações: {findings}. Tiles em ordem: {in_order}, em ingestão: {pending}. Ficheiros de tiles: {files}, deixados de fora: {left_out}.</translation>
    </message>
    <message>
        <source>Nothing could be mended.</source>
        <translation>Não foi possível corrigir nada.</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Tiles não registados</translation>
    </message>
    <message>
        <source>Tiles whose files are gone</source>
        <translation>Tiles cujos ficheiros desapareceram</translation>
    </message>
    <message>
        <source>Tiles whose files have changed</source>
        <translation>Tiles cujos ficheiros mudaram</translation>
    </message>
    <message>
        <source>Failed tiles that would pass now</source>
        <translation>Tiles com falha que agora passariam</translation>
    </message>
    <message>
        <source>Failed tiles that would fail again</source>
        <translation>Tiles com falha que voltariam a falhar</translation>
    </message>
    <message>
        <source>Cover geometries that are only the bounding box</source>
        <translation>Geometrias de cobertura que são apenas a caixa delimitadora</translation>
    </message>
    <message>
        <source>Tiles that could not be judged</source>
        <translation>Tiles que não puderam ser avaliados</translation>
    </message>
    <message>
        <source>Audit collection</source>
        <translation>Auditar coleção</translation>
    </message>
    <message>
        <source>Compares a collection with its bucket, and finds: files that are not registered; tiles whose files are gone; tiles whose files have changed since they were ingested; tiles that failed and would pass now, and those that would fail again, with the reason; cover geometries that are only the bounding box though the files hold no data at their edges.</source>
        <translation>Compara uma coleção com o seu bucket e encontra: ficheiros que não estão registados; tiles cujos ficheiros desapareceram; tiles cujos ficheiros mudaram desde a ingestão; tiles que falharam e agora passariam, e os que voltariam a falhar, com o motivo; geometrias de cobertura que são apenas a caixa delimitadora embora os ficheiros não tenham dados nas margens.</translation>
    </message>
    <message>
        <source>Each finding comes with the one step that mends it, which can be taken at once (see {parameter}). The bucket and the tiles are listed once; rasters are opened only where nothing else tells. Tiles that are being ingested are left alone.</source>
        <translation>Cada constatação traz o passo que a corrige, que pode ser dado logo (ver {parameter}). O bucket e os tiles são listados uma vez; os rasters só são abertos quando nada mais esclarece. Os tiles em ingestão não são tocados.</translation>
    </message>
    <message>
        <source>A table, one row a finding: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Optional.</source>
        <translation>Uma tabela com uma linha por constatação: kind (not-registered, files-gone, stale, would-pass-now, still-failing, box-only, not-judged), path, tile_id, files, found, remedy, done, message. Opcional.</translation>
    </message>
    <message>
        <source>How many findings there are; 0: all is as it should be.</source>
        <translation>Quantas constatações há; 0: está tudo como deve estar.</translation>
    </message>
    <message>
        <source>How many findings were mended, or in a dry run would be.</source>
        <translation>Quantas constatações foram corrigidas ou, numa simulação, seriam.</translation>
    </message>
    <message>
        <source>How many could not be mended; their messages tell why.</source>
        <translation>Quantas não puderam ser corrigidas; as suas mensagens dizem porquê.</translation>
    </message>
    <message>
        <source>How many files of the bucket are no tile&apos;s and can be none; the log tells why.</source>
        <translation>Quantos ficheiros do bucket não são de nenhum tile nem o podem ser; o log diz porquê.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Does everything but mend: see what would be done.</source>
        <translation>Faz tudo menos corrigir: mostra o que seria feito.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabela das constatações.</translation>
    </message>
    <message>
        <source>Findings mended</source>
        <translation>Constatações corrigidas</translation>
    </message>
    <message>
        <source>Findings not mended</source>
        <translation>Constatações não corrigidas</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ficheiros deixados de fora</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Pasta no bucket (vazio: todo o bucket)</translation>
    </message>
    <message>
        <source>Only files and tiles in this folder, or deeper, are compared: scenes/2024. Give it when the bucket holds the files of other collections too: they would all be found unregistered.</source>
        <translation>Só são comparados ficheiros e tiles desta pasta ou mais abaixo: scenes/2024. Indique-a quando o bucket tem também ficheiros de outras coleções: todos apareceriam como não registados.</translation>
    </message>
    <message>
        <source>Pattern of files not registered (empty: from their names)</source>
        <translation>Padrão dos ficheiros não registados (vazio: pelos nomes)</translation>
    </message>
    <message>
        <source>How files that are not registered make tiles: a pattern of their keys with named groups, as “Register bucket” (byoc:registerbucket) takes it. Empty: the files are grouped by their names and the bands of the collection.</source>
        <translation>Como os ficheiros não registados formam tiles: um padrão das suas chaves com grupos nomeados, como o aceita “Registar bucket” (byoc:registerbucket). Vazio: os ficheiros são agrupados pelos nomes e pelas bandas da coleção.</translation>
    </message>
    <message>
        <source>Mend at once</source>
        <translation>Corrigir já</translation>
    </message>
    <message>
        <source>Any of these. none: only tell. register: register the files that no tile has, each tile with its cover geometry, unless its files would fail. reingest: have tiles ingested again whose files have changed, or that would pass now. delete: delete the registration of tiles that have no file. delete-incomplete: the same for tiles of which some files are gone. derive-cover: outline the valid data of tiles whose cover geometry is only the bounding box. Files are never changed.</source>
        <translation>Qualquer destes. none: apenas informa. register: regista os ficheiros que nenhum tile tem, cada tile com a sua geometria de cobertura, a não ser que os ficheiros falhassem. reingest: manda ingerir de novo os tiles cujos ficheiros mudaram ou que agora passariam. delete: elimina o registo dos tiles que não têm ficheiros. delete-incomplete: o mesmo para os tiles a que faltam alguns ficheiros. derive-cover: contorna os dados válidos dos tiles cuja geometria de cobertura é apenas a caixa delimitadora. Os ficheiros nunca são alterados.</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>“{text}” is not a number. Write it with a point, such as -9999 or 0.5.</source>
        <translation>“{text}” não é um número. Escreva-o com ponto, como -9999 ou 0.5.</translation>
    </message>
    <message>
        <source>NaN is always no data and need not be set. Enter a finite number, or nothing.</source>
        <translation>NaN é sempre sem dados e não precisa de ser definido. Introduza um número finito ou nada.</translation>
    </message>
    <message>
        <source>The band has no name.</source>
        <translation>A banda não tem nome.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {most} are allowed.</source>
        <translation>O nome tem {count} caracteres; são permitidos {most}.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a band. Use letters, digits, _ and $, and do not begin with a digit: scripts use it.</source>
        <translation>“{name}” não serve como nome de banda. Use letras, algarismos, _ e $, e não comece por um algarismo: os scripts usam-no.</translation>
    </message>
    <message>
        <source>“{name}” is a word of JavaScript: scripts could not use the band.</source>
        <translation>“{name}” é uma palavra do JavaScript: os scripts não poderiam usar a banda.</translation>
    </message>
    <message>
        <source>Two bands are called “{name}”.</source>
        <translation>Duas bandas chamam-se “{name}”.</translation>
    </message>
    <message>
        <source>The source stands in the name of a file, in place of (BAND): it cannot hold a slash.</source>
        <translation>A origem fica no nome de um ficheiro, no lugar de (BAND): não pode conter uma barra.</translation>
    </message>
    <message>
        <source>The band in the file is a whole number from 1 to {most}.</source>
        <translation>A banda no ficheiro é um número inteiro de 1 a {most}.</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Remove the selected bands</source>
        <translation>Remover as bandas selecionadas</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Obter as bandas de uma camada raster ou de ficheiros</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Adicionar uma banda</translation>
    </message>
    <message>
        <source>Remove the selected bands (Del)</source>
        <translation>Remover as bandas selecionadas (Del)</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Ficheiros…</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Não utilizável</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Read bands from files</source>
        <translation>Ler bandas de ficheiros</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</source>
        <translation>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.vrt *.img *.nc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Reading the bands …</source>
        <translation>Leitura das bandas …</translation>
    </message>
    <message>
        <source>Reading the bands of {count} file(s)</source>
        <translation>Leitura das bandas de {count} ficheiro(s)</translation>
    </message>
    <message>
        <source>{count} band(s) left out: they were there.</source>
        <translation>{count} banda(s) deixada(s) de fora: já existiam.</translation>
    </message>
    <message>
        <source>{count} band(s) read.</source>
        <translation>{count} banda(s) lida(s).</translation>
    </message>
</context>
<context>
    <name>BandsModel</name>
    <message>
        <source>The service lets no band be added once the collection has tiles. Create another collection for them.</source>
        <translation>O serviço não deixa adicionar bandas depois de a coleção ter tiles. Crie outra coleção para elas.</translation>
    </message>
    <message>
        <source>A collection has {most} bands at most.</source>
        <translation>Uma coleção tem no máximo {most} bandas.</translation>
    </message>
    <message>
        <source>Select a band first.</source>
        <translation>Selecione primeiro uma banda.</translation>
    </message>
    <message>
        <source>The service lets not all bands be removed while the collection has tiles.</source>
        <translation>O serviço não deixa remover todas as bandas enquanto a coleção tiver tiles.</translation>
    </message>
    <message>
        <source>Band {number}: {problem}</source>
        <translation>Banda {number}: {problem}</translation>
    </message>
    <message>
        <source>The values of this source are {known} at the service, which cannot be changed any more.</source>
        <translation>Os valores desta origem são {known} no serviço, o que já não pode ser alterado.</translation>
    </message>
    <message>
        <source>Choose “A value for each band” under “No data” to enter it here.</source>
        <translation>Escolha “Um valor para cada banda” em “Sem dados” para o introduzir aqui.</translation>
    </message>
    <message>
        <source>The service lets only names and no data of bands be changed once the collection has tiles. Create another collection for other files.</source>
        <translation>Depois de a coleção ter tiles, o serviço só deixa alterar os nomes e os valores sem dados das bandas. Crie outra coleção para outros ficheiros.</translation>
    </message>
    <message>
        <source>The service lets the sample format not be changed once it is set.</source>
        <translation>O serviço não deixa alterar o formato das amostras depois de definido.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Band in file</source>
        <translation>Banda no ficheiro</translation>
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
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>What scripts call the band</source>
        <translation>Como os scripts chamam a banda</translation>
    </message>
    <message>
        <source>What stands in the names of files in place of (BAND); the name if it is empty</source>
        <translation>O que está nos nomes dos ficheiros no lugar de (BAND); o nome, se estiver vazio</translation>
    </message>
    <message>
        <source>Which band of that file, counted from 1</source>
        <translation>Qual a banda desse ficheiro, a contar de 1</translation>
    </message>
    <message>
        <source>Bits of a value: 8, 16 or 32</source>
        <translation>Bits de um valor: 8, 16 ou 32</translation>
    </message>
    <message>
        <source>UINT: whole and not negative. INT: whole. FLOAT: with decimals</source>
        <translation>UINT: inteiros não negativos. INT: inteiros. FLOAT: com decimais</translation>
    </message>
    <message>
        <source>The value of pixels without data; NaN always is</source>
        <translation>O valor dos píxeis sem dados; NaN é-o sempre</translation>
    </message>
</context>
<context>
    <name>BandsReading</name>
    <message>
        <source>{count} file(s) left out: bands of the same source in other tiles.</source>
        <translation>{count} ficheiro(s) deixado(s) de fora: bandas da mesma origem noutros tiles.</translation>
    </message>
    <message>
        <source>“{name}” left out: the service does not take values of the type {dtype}.</source>
        <translation>“{name}” deixada de fora: o serviço não aceita valores do tipo {dtype}.</translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message>
        <source>From the environment</source>
        <translation>Do ambiente</translation>
    </message>
    <message>
        <source>This connection is not there any more, or not open: connect again.</source>
        <translation>Esta conexão já não existe ou não está aberta: conecte de novo.</translation>
    </message>
</context>
<context>
    <name>BrowserItems</name>
    <message>
        <source>Connections, their collections and tiles</source>
        <translation>Conexões, as suas coleções e tiles</translation>
    </message>
    <message>
        <source>No connection yet: double-click to begin</source>
        <translation>Ainda sem conexão: duplo clique para começar</translation>
    </message>
    <message>
        <source>Not connected: double-click to connect</source>
        <translation>Sem conexão: duplo clique para conectar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Double-click to connect: QGIS will ask for the master password of its authentication database.</source>
        <translation>Duplo clique para conectar: o QGIS pedirá a senha mestra da sua base de dados de autenticação.</translation>
    </message>
    <message>
        <source>Double-click to connect</source>
        <translation>Duplo clique para conectar</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conexão em curso …</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Ainda sem coleções</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
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
        <translation>Ainda sem tiles</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tile</translation>
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
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Hora de aquisição (UTC)</translation>
    </message>
    <message>
        <source>More … (the first {count} are listed)</source>
        <translation>Mais … (estão listados os primeiros {count})</translation>
    </message>
    <message>
        <source>Double-click to list more, or press Enter</source>
        <translation>Duplo clique ou Enter para listar mais</translation>
    </message>
</context>
<context>
    <name>BrowserMenus</name>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Adicionar uma conexão…</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Experimentar sem conta</translation>
    </message>
    <message>
        <source>&amp;Open in the panel</source>
        <translation>A&amp;brir no painel</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Add tiles to the map</source>
        <translation>Adicionar tiles ao &amp;mapa</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>&amp;Registar rasters…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Zoom to tile</source>
        <translation>Aproximar ao &amp;tile</translation>
    </message>
    <message>
        <source>&amp;Open its collection in the panel</source>
        <translation>A&amp;brir a sua coleção no painel</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>&amp;Porque falhou…</translation>
    </message>
    <message>
        <source>Open the &amp;files as layers</source>
        <translation>Abrir os &amp;ficheiros como camadas</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar o cami&amp;nho</translation>
    </message>
    <message>
        <source>&amp;List more</source>
        <translation>&amp;Listar mais</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copiar o te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>Copiar os &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>Copiar os cami&amp;nhos</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
</context>
<context>
    <name>BucketAccess</name>
    <message>
        <source>An authentication entry of the method “{method}” holds no keys of a bucket.</source>
        <translation>Uma entrada de autenticação do método “{method}” não guarda chaves de um bucket.</translation>
    </message>
    <message>
        <source>Both an authentication entry and an AWS profile are given for the bucket.</source>
        <translation>São indicados para o bucket uma entrada de autenticação e um perfil AWS.</translation>
    </message>
    <message>
        <source>Give one of them: they may belong to different accounts.</source>
        <translation>Indique um só: podem pertencer a contas diferentes.</translation>
    </message>
    <message>
        <source>Use an entry of the method “Basic” (the access key as user name, its secret as password) or “AWS S3”.</source>
        <translation>Use uma entrada do método “Basic” (a chave de acesso como nome de utilizador, o seu segredo como senha) ou “AWS S3”.</translation>
    </message>
    <message>
        <source>Choose another entry, or make one of the method “Basic”: the access key as user name, its secret as password.</source>
        <translation>Escolha outra entrada ou crie uma do método “Basic”: a chave de acesso como nome de utilizador, o seu segredo como senha.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the entry empty and set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name an AWS profile.</source>
        <translation>Fora da janela do QGIS, indique em QGIS_AUTH_PASSWORD_FILE um ficheiro com a senha mestra, ou deixe a entrada vazia e defina AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY, ou indique um perfil AWS.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no keys of a bucket.</source>
        <translation>A entrada de autenticação “{name}” não guarda chaves de um bucket.</translation>
    </message>
</context>
<context>
    <name>BucketCheck</name>
    <message>
        <source>The bucket was looked for at Amazon, but the Copernicus Data Space reads buckets of the Copernicus clouds.</source>
        <translation>O bucket foi procurado na Amazon, mas o Copernicus Data Space lê buckets das nuvens Copernicus.</translation>
    </message>
    <message>
        <source>Enter their endpoint, such as {endpoint}.</source>
        <translation>Introduza o endpoint delas, como {endpoint}.</translation>
    </message>
    <message>
        <source>The bucket is the folder {folder}, with {count} .tif or .tiff files.</source>
        <translation>O bucket é a pasta {folder}, com {count} ficheiros .tif ou .tiff.</translation>
    </message>
</context>
<context>
    <name>BucketPage</name>
    <message>
        <source>The sandbox&apos;s buckets are folders of this computer, in {folder}. No keys are needed.</source>
        <translation>Os buckets da sandbox são pastas deste computador, em {folder}. Não são precisas chaves.</translation>
    </message>
    <message>
        <source>For QGIS to list buckets, open their rasters and upload files. The service itself does not use these keys: a bucket&apos;s policy lets it in. What is left empty is taken from the environment, as Amazon&apos;s tools do.</source>
        <translation>Para o QGIS listar buckets, abrir os seus rasters e enviar ficheiros. O próprio serviço não usa estas chaves: é a política do bucket que o deixa entrar. O que ficar vazio é obtido do ambiente, como fazem as ferramentas da Amazon.</translation>
    </message>
    <message>
        <source>Enter the name of a bucket first.</source>
        <translation>Introduza primeiro o nome de um bucket.</translation>
    </message>
    <message>
        <source>Which account this deployment reads with is not known: ask those who run it.</source>
        <translation>Não se sabe com que conta esta implantação lê: pergunte a quem a gere.</translation>
    </message>
    <message>
        <source>Copy the policy that lets the service read this bucket; paste it where the bucket is administered</source>
        <translation>Copiar a política que deixa o serviço ler este bucket; cole-a onde o bucket é administrado</translation>
    </message>
    <message>
        <source>for example: {address}</source>
        <translation>por exemplo: {address}</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Looking at the bucket {bucket} …</source>
        <translation>Exame do bucket {bucket} …</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Parar o &amp;teste</translation>
    </message>
    <message>
        <source>Testing the bucket {bucket}</source>
        <translation>Teste do bucket {bucket}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>&amp;Test bucket</source>
        <translation>&amp;Testar bucket</translation>
    </message>
    <message>
        <source>This policy is on the clipboard. Paste it where the bucket is administered; if the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Esta política está na área de transferência. Cole-a onde o bucket é administrado; se o bucket já tiver uma política, acrescente-lhe a declaração.</translation>
    </message>
    <message>
        <source>About bucket access</source>
        <translation>Sobre o acesso ao bucket</translation>
    </message>
    <message>
        <source>&amp;Keys of the bucket</source>
        <translation>Cha&amp;ves do bucket</translation>
    </message>
    <message>
        <source>Keys of the bucket</source>
        <translation>Chaves do bucket</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (access key as user name, its secret as password) or “AWS S3”</source>
        <translation>Uma entrada do método “Basic” (chave de acesso como nome de utilizador, o seu segredo como senha) ou “AWS S3”</translation>
    </message>
    <message>
        <source>AWS &amp;profile</source>
        <translation>Per&amp;fil AWS</translation>
    </message>
    <message>
        <source>Name of a profile in ~/.aws/credentials or ~/.aws/config, instead of an entry</source>
        <translation>Nome de um perfil em ~/.aws/credentials ou ~/.aws/config, em vez de uma entrada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon</source>
        <translation>Endereço do armazenamento de objetos, para outros lugares que não a Amazon</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Re&amp;gião</translation>
    </message>
    <message>
        <source>Region of the bucket; Amazon tells the right one by itself</source>
        <translation>Região do bucket; a Amazon indica por si a correta</translation>
    </message>
    <message>
        <source>for example: eu-central-1</source>
        <translation>por exemplo: eu-central-1</translation>
    </message>
    <message>
        <source>B&amp;ucket to test</source>
        <translation>B&amp;ucket a testar</translation>
    </message>
    <message>
        <source>Name of a bucket, without s3:// and without folders; it is not saved</source>
        <translation>Nome de um bucket, sem s3:// e sem pastas; não é guardado</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>por exemplo: my-bucket</translation>
    </message>
    <message>
        <source>Look at the bucket with these keys, step by step; nothing in it is changed</source>
        <translation>Examinar o bucket com estas chaves, passo a passo; nada nele é alterado</translation>
    </message>
    <message>
        <source>Copy bucket po&amp;licy</source>
        <translation>Copiar a po&amp;lítica do bucket</translation>
    </message>
    <message>
        <source>Findings about the bucket</source>
        <translation>Constatações sobre o bucket</translation>
    </message>
    <message>
        <source>What was found about the bucket, and what to do</source>
        <translation>O que se constatou sobre o bucket e o que fazer</translation>
    </message>
</context>
<context>
    <name>BucketParameters</name>
    <message>
        <source>Keys of the bucket</source>
        <translation>Chaves do bucket</translation>
    </message>
    <message>
        <source>Authentication entry with the keys of the bucket: method “Basic” (the access key as user name, its secret as password) or “AWS S3”. The keys are used for this bucket alone. Empty: the AWS profile or, without one, what the connection says (its page “Buckets”), else the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES for a public bucket).</source>
        <translation>Entrada de autenticação com as chaves do bucket: método “Basic” (a chave de acesso como nome de utilizador, o seu segredo como senha) ou “AWS S3”. As chaves são usadas apenas para este bucket. Vazio: o perfil AWS ou, sem ele, o que diz a conexão (a sua página “Buckets”), senão o ambiente (AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY, AWS_PROFILE; AWS_NO_SIGN_REQUEST=YES para um bucket público).</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Perfil AWS</translation>
    </message>
    <message>
        <source>Name of a profile in the files ~/.aws/credentials or ~/.aws/config whose keys are used for the bucket.</source>
        <translation>Nome de um perfil nos ficheiros ~/.aws/credentials ou ~/.aws/config cujas chaves são usadas para o bucket.</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>Endpoint S3</translation>
    </message>
    <message>
        <source>Address of the object storage, for other places than Amazon: such as https://s3.waw3-1.cloudferro.com for the Copernicus Data Space. Empty: the environment variable AWS_S3_ENDPOINT, else Amazon.</source>
        <translation>Endereço do armazenamento de objetos, para outros lugares que não a Amazon: como https://s3.waw3-1.cloudferro.com para o Copernicus Data Space. Vazio: a variável de ambiente AWS_S3_ENDPOINT, senão a Amazon.</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>Região S3</translation>
    </message>
    <message>
        <source>Region of the bucket, such as eu-central-1. Empty: that of the authentication entry, the profile or the environment; Amazon tells the right one by itself.</source>
        <translation>Região do bucket, como eu-central-1. Vazio: a da entrada de autenticação, do perfil ou do ambiente; a Amazon indica por si a correta.</translation>
    </message>
</context>
<context>
    <name>BucketPolicy</name>
    <message>
        <source>Bucket policy</source>
        <translation>Política do bucket</translation>
    </message>
    <message>
        <source>Writes the policy that lets the service read a bucket: three actions, this bucket, the account of the deployment, nothing else. Paste it where the bucket is administered, or give it to “aws s3api put-bucket-policy”. Nothing is changed by this algorithm.</source>
        <translation>Escreve a política que deixa o serviço ler um bucket: três ações, este bucket, a conta da implantação, nada mais. Cole-a onde o bucket é administrado, ou passe-a a “aws s3api put-bucket-policy”. Este algoritmo não altera nada.</translation>
    </message>
    <message>
        <source>With the check it also looks at the bucket with your keys: does the endpoint answer, are the keys accepted, is there such a bucket, is it in the region that the deployment reads from, can it be listed, are there GeoTIFFs, can one be read. Each finding says what to do.</source>
        <translation>Com a verificação também examina o bucket com as suas chaves: o endpoint responde, as chaves são aceites, o bucket existe, está na região de onde a implantação lê, pode ser listado, há GeoTIFF, algum pode ser lido. Cada constatação diz o que fazer.</translation>
    </message>
    <message>
        <source>Whether the policy is in force cannot be seen from here; register one tile to know.</source>
        <translation>Daqui não se vê se a política está em vigor; registe um tile para saber.</translation>
    </message>
    <message>
        <source>The policy as JSON.</source>
        <translation>A política em JSON.</translation>
    </message>
    <message>
        <source>False when the check found an error; true without a check.</source>
        <translation>Falso quando a verificação encontrou um erro; verdadeiro sem verificação.</translation>
    </message>
    <message>
        <source>A page (HTML) with the findings and the policy. Optional.</source>
        <translation>Uma página (HTML) com as constatações e a política. Opcional.</translation>
    </message>
    <message>
        <source>A table, one row a finding: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Optional; empty without a check.</source>
        <translation>Uma tabela com uma linha por constatação: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), severity (ok, info, warning, error), found, fix. Opcional; vazia sem verificação.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Ficheiros HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings and the policy.</source>
        <translation>Página das constatações e da política.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabela das constatações.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Which account {deployment} reads with is not known. Choose a DEPLOYMENT, or give the account as PRINCIPAL.</source>
        <translation>Não se sabe com que conta {deployment} lê. Escolha um DEPLOYMENT ou indique a conta como PRINCIPAL.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>Which deployment is to read the bucket: that of the connection, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon), or cdse (Copernicus Data Space). No credentials of it are needed.</source>
        <translation>Que implantação deve ler o bucket: a da conexão, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US West, Oregon) ou cdse (Copernicus Data Space). Não são precisas credenciais dela.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket: the name alone, no s3://.</source>
        <translation>Nome do bucket S3: só o nome, sem s3://.</translation>
    </message>
    <message>
        <source>Check the bucket</source>
        <translation>Verificar o bucket</translation>
    </message>
    <message>
        <source>Looks at the bucket with your keys and tells what is wrong with it.</source>
        <translation>Examina o bucket com as suas chaves e diz o que está errado com ele.</translation>
    </message>
    <message>
        <source>Prefix to look under</source>
        <translation>Prefixo onde procurar</translation>
    </message>
    <message>
        <source>Beginning of the keys where the check looks for GeoTIFFs, such as scenes/2024/. Empty: the whole bucket.</source>
        <translation>Início das chaves onde a verificação procura GeoTIFF, como scenes/2024/. Vazio: todo o bucket.</translation>
    </message>
    <message>
        <source>Account of the service</source>
        <translation>Conta do serviço</translation>
    </message>
    <message>
        <source>Account that the service reads with, for a deployment that is not one of the vendor&apos;s: 12 digits (Amazon), 32 hexadecimal digits (Copernicus clouds), or an ARN. Empty: that of the deployment.</source>
        <translation>Conta com que o serviço lê, para uma implantação que não seja do fornecedor: 12 algarismos (Amazon), 32 algarismos hexadecimais (nuvens Copernicus) ou um ARN. Vazio: a da implantação.</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>This policy lets the service read the bucket and nothing else. Where the bucket has a policy already, add the statement to that one&apos;s.</source>
        <translation>Esta política deixa o serviço ler o bucket e nada mais. Se o bucket já tiver uma política, acrescente-lhe a declaração.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>O que fazer: {fix}</translation>
    </message>
</context>
<context>
    <name>BusyBox</name>
    <message>
        <source>{work} (and {count} more)</source>
        <translation>{work} (e mais {count})</translation>
    </message>
    <message>
        <source>Stopping: {work}</source>
        <translation>A parar: {work}</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Parar: {work}</translation>
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
        <translation>Verificar rasters</translation>
    </message>
    <message>
        <source>Tells of raster files whether the service will ingest them, and what to do about those that it will not: internal tiles at every overview level, overviews, CRS, compression, bands, bit depths, no data, extents, names, the size of the header. Only headers are read; nothing is sent.</source>
        <translation>Diz, sobre ficheiros raster, se o serviço os ingerirá e o que fazer com os que não: tiles internos em cada nível de visão geral, visões gerais, SRC, compressão, bandas, profundidades de bits, sem dados, extensões, nomes, o tamanho do cabeçalho. Só são lidos os cabeçalhos; nada é enviado.</translation>
    </message>
    <message>
        <source>Errors make ingestion fail. Warnings are served, but slowly or not as expected. Most errors are cured by “Prepare COG”.</source>
        <translation>Os erros fazem falhar a ingestão. Com avisos os dados são servidos, mas devagar ou não como se espera. A maioria dos erros é resolvida por “Preparar COG”.</translation>
    </message>
    <message>
        <source>With a collection the files are also compared with its bands, their formats and no data. Files that cannot be read are findings, too: the algorithm itself fails only when it can check nothing.</source>
        <translation>Com uma coleção, os ficheiros são também comparados com as suas bandas, os formatos e os valores sem dados delas. Os ficheiros que não se conseguem ler também são constatações: o algoritmo em si só falha quando não pode verificar nada.</translation>
    </message>
    <message>
        <source>True when there is no error.</source>
        <translation>Verdadeiro quando não há erros.</translation>
    </message>
    <message>
        <source>How many errors were found.</source>
        <translation>Quantos erros foram encontrados.</translation>
    </message>
    <message>
        <source>How many warnings were found.</source>
        <translation>Quantos avisos foram encontrados.</translation>
    </message>
    <message>
        <source>A page (HTML) with every finding and what to do. Optional.</source>
        <translation>Uma página (HTML) com todas as constatações e o que fazer. Opcional.</translation>
    </message>
    <message>
        <source>A table, one row a finding: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Optional.</source>
        <translation>Uma tabela com uma linha por constatação: tile, file, severity (error, warning, info), rule, where, found, allowed, service_wording, fix, cured_by_prepare_cog. Opcional.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Ficheiros HTML (*.html)</translation>
    </message>
    <message>
        <source>Page of the findings.</source>
        <translation>Página das constatações.</translation>
    </message>
    <message>
        <source>Table of the findings.</source>
        <translation>Tabela das constatações.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Número de erros</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Número de avisos</translation>
    </message>
    <message>
        <source>Tiles checked: {tiles}, errors: {errors}, warnings: {warnings}</source>
        <translation>Tiles verificados: {tiles}, erros: {errors}, avisos: {warnings}</translation>
    </message>
    <message>
        <source>{name}: nothing found</source>
        <translation>{name}: nada encontrado</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of files (local, /vsis3/…, /vsicurl/…), also of such that cannot be opened.</source>
        <translation>Camadas raster com ficheiros, ou caminhos de ficheiros (locais, /vsis3/…, /vsicurl/…), também de ficheiros que não se podem abrir.</translation>
    </message>
    <message>
        <source>The rasters are the band files of one tile</source>
        <translation>Os rasters são os ficheiros das bandas de um só tile</translation>
    </message>
    <message>
        <source>Then they are also compared with one another: extents, CRS, extensions, names. Without, each is looked at by itself.</source>
        <translation>Então são também comparados entre si: extensões, SRC, terminações, nomes. Sem isto, cada um é examinado por si.</translation>
    </message>
    <message>
        <source>Collection id (empty: none)</source>
        <translation>ID da coleção (vazio: nenhuma)</translation>
    </message>
    <message>
        <source>Id of the collection that the files are meant for, a UUID: its bands, their formats and no data are compared. Empty: no connection is needed.</source>
        <translation>ID da coleção a que os ficheiros se destinam, um UUID: são comparadas as suas bandas, os formatos delas e o valor sem dados. Vazio: não é precisa conexão.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Check of rasters for Sentinel Hub BYOC</source>
        <translation>Verificação de rasters para o Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>{fit} of {total} tiles passed: nothing speaks against their ingestion.</source>
        <translation>{fit} de {total} tiles passaram: nada impede a sua ingestão.</translation>
    </message>
    <message>
        <source>Nothing found: it can be ingested.</source>
        <translation>Nada encontrado: pode ser ingerido.</translation>
    </message>
    <message>
        <source>It can be ingested.</source>
        <translation>Pode ser ingerido.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is. “Prepare COG” makes it fit.</source>
        <translation>Não seria ingerido como está. “Preparar COG” torna-o adequado.</translation>
    </message>
    <message>
        <source>It would not be ingested as it is.</source>
        <translation>Não seria ingerido como está.</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Encontrado: {found}. Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>The service would say: “{text}”</source>
        <translation>O serviço diria: “{text}”</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>O que fazer: {fix}</translation>
    </message>
</context>
<context>
    <name>CogConversion</name>
    <message>
        <source>Folder for the converted files</source>
        <translation>Pasta para os ficheiros convertidos</translation>
    </message>
    <message>
        <source>Converting the files of {path}</source>
        <translation>Conversão dos ficheiros de {path}</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Já existe um ficheiro {path}.</translation>
    </message>
    <message>
        <source>Choose another folder: nothing is written over.</source>
        <translation>Escolha outra pasta: nada é sobrescrito.</translation>
    </message>
</context>
<context>
    <name>CollectionCommands</name>
    <message>
        <source>Create a collection…</source>
        <translation>Criar uma coleção…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Criar uma coleção</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit name, no data and bands, as far as the service allows</source>
        <translation>Editar nome, sem dados e bandas, até onde o serviço permite</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Give the collection another name</source>
        <translation>Dar outro nome à coleção</translation>
    </message>
    <message>
        <source>Zoom to extent</source>
        <translation>Aproximar à extensão</translation>
    </message>
    <message>
        <source>Show where its tiles are on the map</source>
        <translation>Mostrar no mapa onde estão os seus tiles</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy the collection&apos;s id to the clipboard</source>
        <translation>Copiar o ID da coleção para a área de transferência</translation>
    </message>
    <message>
        <source>Copy tiles to another collection…</source>
        <translation>Copiar tiles para outra coleção…</translation>
    </message>
    <message>
        <source>Let another collection have the ingested tiles, too</source>
        <translation>Dar os tiles ingeridos também a outra coleção</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete the collection with the registration of its tiles; files stay in the bucket</source>
        <translation>Eliminar a coleção com o registo dos seus tiles; os ficheiros ficam no bucket</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Escolha primeiro uma conexão.</translation>
    </message>
    <message>
        <source>Choose a collection first.</source>
        <translation>Escolha primeiro uma coleção.</translation>
    </message>
    <message>
        <source>The collection “{name}” was created.</source>
        <translation>A coleção “{name}” foi criada.</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>ID: {id}</translation>
    </message>
    <message>
        <source>A collection needs a name: “{name}” keeps its own.</source>
        <translation>Uma coleção precisa de um nome: “{name}” mantém o seu.</translation>
    </message>
    <message>
        <source>Renaming the collection “{name}”</source>
        <translation>Mudança de nome da coleção “{name}”</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed, but look at the details.</source>
        <translation>A coleção “{name}” foi alterada, mas veja os detalhes.</translation>
    </message>
    <message>
        <source>The collection “{name}” was changed.</source>
        <translation>A coleção “{name}” foi alterada.</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was changed.</source>
        <translation>A coleção “{name}” já está assim: nada foi alterado.</translation>
    </message>
    <message>
        <source>The id of “{name}” is on the clipboard: {id}</source>
        <translation>O ID de “{name}” está na área de transferência: {id}</translation>
    </message>
    <message>
        <source>Asking for the extent of “{name}”</source>
        <translation>Consulta da extensão de “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has no extent yet: the service works it out a few minutes after a tile was ingested.</source>
        <translation>“{name}” ainda não tem extensão: o serviço calcula-a alguns minutos depois da ingestão de um tile.</translation>
    </message>
    <message>
        <source>The extent of “{name}” cannot be shown in the coordinate reference system of the map. Choose another one for the project.</source>
        <translation>A extensão de “{name}” não pode ser mostrada no sistema de referência de coordenadas do mapa. Escolha outro para o projeto.</translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted with the registration of {count} tile(s).</source>
        <translation>A coleção “{name}” foi eliminada com o registo de {count} tile(s).</translation>
    </message>
    <message>
        <source>Id: {id}
Its files are still in the bucket “{bucket}”.</source>
        <translation>ID: {id}
Os seus ficheiros continuam no bucket “{bucket}”.</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>One value for all bands</source>
        <translation>Um valor para todas as bandas</translation>
    </message>
    <message>
        <source>A value for each band</source>
        <translation>Um valor para cada banda</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Edit collection “{name}”</source>
        <translation>Editar a coleção “{name}”</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them.</source>
        <translation>Sem bandas aqui, é o primeiro tile que as traz.</translation>
    </message>
    <message>
        <source>Reading the collection …</source>
        <translation>Leitura da coleção …</translation>
    </message>
    <message>
        <source>Reading the collection “{name}”</source>
        <translation>Leitura da coleção “{name}”</translation>
    </message>
    <message>
        <source>The service lets the bucket not be changed once the collection has tiles.</source>
        <translation>O serviço não deixa mudar o bucket depois de a coleção ter tiles.</translation>
    </message>
    <message>
        <source>The collection has tiles: the service lets its name, its no data and the names of its bands be changed, and bands be removed. What is grey cannot be changed.</source>
        <translation>A coleção tem tiles: o serviço deixa alterar o nome, o valor sem dados e os nomes das bandas, e remover bandas. O que está a cinzento não pode ser alterado.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduza um nome.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that holds the files.</source>
        <translation>Introduza o nome do bucket que tem os ficheiros.</translation>
    </message>
    <message>
        <source>“{bucket}” is not the bare name of a bucket: leave out s3://, folders and blanks.</source>
        <translation>“{bucket}” não é só o nome de um bucket: retire s3://, pastas e espaços.</translation>
    </message>
    <message>
        <source>Enter the value of no data, or choose that it is not set.</source>
        <translation>Introduza o valor sem dados ou escolha que não está definido.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Criação em curso …</translation>
    </message>
    <message>
        <source>Creating collection “{name}”</source>
        <translation>Criação da coleção “{name}”</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gravação em curso …</translation>
    </message>
    <message>
        <source>Saving the collection “{name}”</source>
        <translation>Gravação da coleção “{name}”</translation>
    </message>
    <message>
        <source>Stopped: the collection was not read. Close the window and open it again.</source>
        <translation>Parado: a coleção não foi lida. Feche a janela e abra-a de novo.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the service had done it already.</source>
        <translation>Parado. Atualize a lista para ver se o serviço já o tinha feito.</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Criar uma coleção</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What the collection is called in your account</source>
        <translation>Como a coleção se chama na sua conta</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>B&amp;ucket</translation>
    </message>
    <message>
        <source>The name of the S3 bucket that holds the files, without s3:// and without a folder</source>
        <translation>O nome do bucket S3 que tem os ficheiros, sem s3:// e sem pasta</translation>
    </message>
    <message>
        <source>for example: my-bucket</source>
        <translation>por exemplo: my-bucket</translation>
    </message>
    <message>
        <source>No &amp;data</source>
        <translation>Sem &amp;dados</translation>
    </message>
    <message>
        <source>The value of pixels without data: one for all bands or one for each band, not both. NaN is always no data</source>
        <translation>O valor dos píxeis sem dados: um para todas as bandas ou um para cada banda, não ambos. NaN é sempre sem dados</translation>
    </message>
    <message>
        <source>The value of pixels without data, in all bands</source>
        <translation>O valor dos píxeis sem dados, em todas as bandas</translation>
    </message>
    <message>
        <source>No data of all bands</source>
        <translation>Sem dados de todas as bandas</translation>
    </message>
    <message>
        <source>for example: 0</source>
        <translation>por exemplo: 0</translation>
    </message>
    <message>
        <source>B&amp;ands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>Read from a &amp;raster</source>
        <translation>Ler de um &amp;raster</translation>
    </message>
    <message>
        <source>Take the bands from a raster layer or from files</source>
        <translation>Obter as bandas de uma camada raster ou de ficheiros</translation>
    </message>
    <message>
        <source>Read bands from a raster</source>
        <translation>Ler as bandas de um raster</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Adicionar uma banda</translation>
    </message>
    <message>
        <source>Remove bands</source>
        <translation>Remover bandas</translation>
    </message>
    <message>
        <source>Remove the selected bands</source>
        <translation>Remover as bandas selecionadas</translation>
    </message>
    <message>
        <source>Double-click a cell, or press F2, to change it; what is grey says why it cannot be changed</source>
        <translation>Duplo clique ou F2 numa célula para a alterar; o que está a cinzento diz porque não pode ser alterado</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Without bands here the first tile brings them. The bucket must be in the region of the deployment, and its policy must let Sentinel Hub read it.</source>
        <translation>Sem bandas aqui, é o primeiro tile que as traz. O bucket tem de estar na região da implantação, e a sua política tem de deixar o Sentinel Hub lê-lo.</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>O que há a corrigir</translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>O que o serviço respondeu</translation>
    </message>
</context>
<context>
    <name>CollectionSaving</name>
    <message>
        <source>Close the window and edit the collection again.</source>
        <translation>Feche a janela e edite a coleção de novo.</translation>
    </message>
    <message>
        <source>The bands of the collection “{name}” were changed elsewhere meanwhile.</source>
        <translation>As bandas da coleção “{name}” foram entretanto alteradas noutro lugar.</translation>
    </message>
    <message>
        <source>The collection “{name}” has got tiles meanwhile: its bands and its bucket cannot be changed like this.</source>
        <translation>A coleção “{name}” recebeu entretanto tiles: as suas bandas e o seu bucket não podem ser alterados assim.</translation>
    </message>
</context>
<context>
    <name>CollectionsDesk</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>No collection holds this text.</source>
        <translation>Nenhuma coleção contém este texto.</translation>
    </message>
    <message>
        <source>There is no collection yet: create one with the + button.</source>
        <translation>Ainda não há coleções: crie uma com o botão +.</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 coleção</translation>
    </message>
    <message>
        <source>{count} collections</source>
        <translation>{count} coleções</translation>
    </message>
    <message>
        <source>{counted} so far, the rest is on its way: sorting needs all of them</source>
        <translation>{counted} até agora, o resto vem a caminho: para ordenar são precisas todas</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>Listing collections</source>
        <translation>Listagem das coleções</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
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
        <translation>Hora de aquisição (UTC)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Criação (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>{days} (some tiles)</source>
        <translation>{days} (alguns tiles)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>West, south – east, north</source>
        <translation>Oeste, sul – este, norte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The service is about to update times and extent: refresh in a few minutes.</source>
        <translation>O serviço está prestes a atualizar as horas e a extensão: atualize a lista dentro de alguns minutos.</translation>
    </message>
</context>
<context>
    <name>CollectionsPanel</name>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Coleções</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Create a collection…</source>
        <translation>Criar uma coleção…</translation>
    </message>
    <message>
        <source>Create a collection</source>
        <translation>Criar uma coleção</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the collection: name, no data, bands</source>
        <translation>Editar a coleção: nome, sem dados, bandas</translation>
    </message>
    <message>
        <source>Edit the collection</source>
        <translation>Editar a coleção</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Eliminar a coleção</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More to do with the collection: rename, zoom, copy tiles, columns</source>
        <translation>Mais ações sobre a coleção: mudar o nome, aproximar, copiar tiles, colunas</translation>
    </message>
    <message>
        <source>More to do with the collection</source>
        <translation>Mais ações sobre a coleção</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>List the collections again</source>
        <translation>Listar de novo as coleções</translation>
    </message>
    <message>
        <source>Refresh collections</source>
        <translation>Atualizar as coleções</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Mostrar só as coleções que o serviço encontra com estas palavras; um | entre palavras significa: uma delas</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Procurar coleções</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Estado da lista de coleções</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The sandbox does not run.</source>
        <translation>A sandbox não está em execução.</translation>
    </message>
    <message>
        <source>Connect to “{name}” in the panel: that starts it.</source>
        <translation>Conecte a “{name}” no painel: isso inicia-a.</translation>
    </message>
    <message>
        <source>Testing the connection “{name}”</source>
        <translation>Teste da conexão “{name}”</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Remove the connection “{name}” from QGIS, with the credentials that were entered for it? Collections and tiles at the service stay as they are.</source>
        <translation>Remover a conexão “{name}” do QGIS, com as credenciais que foram introduzidas para ela? As coleções e os tiles no serviço ficam como estão.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>Enter client id and secret</source>
        <translation>Introduzir ID e segredo do cliente</translation>
    </message>
    <message>
        <source>Choose an authentication entry</source>
        <translation>Escolher uma entrada de autenticação</translation>
    </message>
    <message>
        <source>Edit connection “{name}”</source>
        <translation>Editar a conexão “{name}”</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>como guardado</translation>
    </message>
    <message>
        <source>Create an OAuth client in the settings of your account and copy its id and secret. They are kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>Crie um cliente OAuth nas configurações da sua conta e copie o ID e o segredo dele. São guardados encriptados na base de dados de autenticação do QGIS e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both, or make one with the + button.</source>
        <translation>Escolha uma entrada do método “Basic” (ID do cliente como nome de utilizador, segredo como senha) ou “OAuth2” com ambos, ou crie uma com o botão +.</translation>
    </message>
    <message>
        <source>✗ Entries of the method “{method}” hold no client id and client secret. Choose one of the method “Basic” or “OAuth2”.</source>
        <translation>✗ As entradas do método “{method}” não guardam ID e segredo do cliente. Escolha uma do método “Basic” ou “OAuth2”.</translation>
    </message>
    <message>
        <source>Its user name is used as client id, its password as client secret.</source>
        <translation>O nome de utilizador é usado como ID do cliente e a senha como segredo do cliente.</translation>
    </message>
    <message>
        <source>Its client id and client secret are used; the token address is the one above.</source>
        <translation>São usados o ID e o segredo do cliente que contém; o endereço de tokens é o de cima.</translation>
    </message>
    <message>
        <source>Only one of client id and client secret is filled in.</source>
        <translation>Só está preenchido o ID do cliente ou só o segredo do cliente.</translation>
    </message>
    <message>
        <source>Enter both; to keep those stored leave both empty.</source>
        <translation>Introduza ambos; para manter os guardados, deixe ambos vazios.</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Introduza ambos.</translation>
    </message>
    <message>
        <source>No authentication entry is chosen.</source>
        <translation>Não foi escolhida nenhuma entrada de autenticação.</translation>
    </message>
    <message>
        <source>Choose one, or enter client id and secret instead.</source>
        <translation>Escolha uma, ou introduza antes o ID e o segredo do cliente.</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Parar o &amp;teste</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Consulta a {address} …</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Teste da conexão</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Connection to Sentinel Hub</source>
        <translation>Conexão ao Sentinel Hub</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Partes da conexão</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Any name: it is what the dock and the Processing algorithms show</source>
        <translation>Um nome qualquer: é o que o painel e os algoritmos de Processamento mostram</translation>
    </message>
    <message>
        <source>for example: My project</source>
        <translation>por exemplo: O meu projeto</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Implantação</translation>
    </message>
    <message>
        <source>Where your account and your bucket are</source>
        <translation>Onde estão a sua conta e o seu bucket</translation>
    </message>
    <message>
        <source>Service &amp;address</source>
        <translation>Endereço do ser&amp;viço</translation>
    </message>
    <message>
        <source>Address without the prefix of the API; https, or http on this computer</source>
        <translation>Endereço sem o prefixo da API; https, ou http neste computador</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>Endereço de to&amp;kens</translation>
    </message>
    <message>
        <source>Where the client id and the client secret are exchanged for a token</source>
        <translation>Onde o ID e o segredo do cliente são trocados por um token</translation>
    </message>
    <message>
        <source>API &amp;prefix</source>
        <translation>&amp;Prefixo da API</translation>
    </message>
    <message>
        <source>The part of the address under which the collections are</source>
        <translation>A parte do endereço sob a qual estão as coleções</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>C&amp;redenciais</translation>
    </message>
    <message>
        <source>Enter an OAuth client of your account, or choose an entry of QGIS&apos;s authentication database that holds one</source>
        <translation>Introduza um cliente OAuth da sua conta, ou escolha uma entrada da base de dados de autenticação do QGIS que guarde um</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>I&amp;D do cliente</translation>
    </message>
    <message>
        <source>The id of an OAuth client, from the settings of your account</source>
        <translation>O ID de um cliente OAuth, das configurações da sua conta</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Segredo do cliente</translation>
    </message>
    <message>
        <source>The secret that was shown once when the OAuth client was made</source>
        <translation>O segredo que foi mostrado uma só vez quando o cliente OAuth foi criado</translation>
    </message>
    <message>
        <source>Entr&amp;y</source>
        <translation>&amp;Entrada</translation>
    </message>
    <message>
        <source>Authentication entry with client id and secret</source>
        <translation>Entrada de autenticação com ID e segredo do cliente</translation>
    </message>
    <message>
        <source>An entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both</source>
        <translation>Uma entrada do método “Basic” (ID do cliente como nome de utilizador, segredo como senha) ou “OAuth2” com ambos</translation>
    </message>
    <message>
        <source>About the credentials</source>
        <translation>Sobre as credenciais</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection, without saving anything</source>
        <translation>Pedir um token e uma coleção, sem guardar nada</translation>
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
        <translation>A conexão não tem nome.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Escreva um nome qualquer, por exemplo o do seu projeto.</translation>
    </message>
    <message>
        <source>There is a connection “{name}” already.</source>
        <translation>Já existe uma conexão “{name}”.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that connection.</source>
        <translation>Escolha outro nome ou edite essa conexão.</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing.</source>
        <translation>Falta o ID do cliente ou o segredo do cliente.</translation>
    </message>
    <message>
        <source>Create an OAuth client in your account&apos;s settings and enter both.</source>
        <translation>Crie um cliente OAuth nas configurações da sua conta e introduza ambos.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The connection works.</source>
        <translation>A conexão funciona.</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>Ainda não há nenhuma coleção.</translation>
    </message>
    <message>
        <source>The client id and the secret are right: {host} gave a token for them.</source>
        <translation>O ID do cliente e o segredo estão corretos: {host} deu um token em troca deles.</translation>
    </message>
    <message>
        <source>{host} does not take that token: “{words}”. Check that the service address and the token address belong to the same deployment, and that the account is one of it.</source>
        <translation>{host} não aceita esse token: “{words}”. Verifique se o endereço do serviço e o endereço de tokens pertencem à mesma implantação e se a conta é dela.</translation>
    </message>
    <message>
        <source>The service does not accept the token</source>
        <translation>O serviço não aceita o token</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>There is no connection “{name}”.</source>
        <translation>Não existe nenhuma conexão “{name}”.</translation>
    </message>
    <message>
        <source>The saved connection “{name}” cannot be used: {why}</source>
        <translation>A conexão guardada “{name}” não pode ser usada: {why}</translation>
    </message>
    <message>
        <source>Edit the connection, or remove it and add it again.</source>
        <translation>Edite a conexão, ou remova-a e adicione-a de novo.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Uma conexão precisa de um nome.</translation>
    </message>
    <message>
        <source>Type any name, for example that of your project.</source>
        <translation>Escreva um nome qualquer, por exemplo o do seu projeto.</translation>
    </message>
    <message>
        <source>No connection is saved yet: add one in the Sentinel Hub BYOC panel.</source>
        <translation>Ainda não há conexões guardadas: adicione uma no painel Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Escolha uma destas: {names}.</translation>
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
        <translation>Testar</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Usar como predefinida</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Try without an account</source>
        <translation>Experimentar sem conta</translation>
    </message>
    <message>
        <source>Add sample scenes to the map</source>
        <translation>Adicionar cenas de exemplo ao mapa</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (predefinida)</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Do ambiente</translation>
    </message>
    <message>
        <source>Register your own Cloud Optimized GeoTIFFs with Sentinel Hub and see their state on the map. Begin with a connection to your account, or try everything on this computer first.</source>
        <translation>Registe os seus GeoTIFF otimizados para a nuvem (COG) no Sentinel Hub e veja o estado deles no mapa. Comece com uma conexão à sua conta, ou experimente primeiro tudo neste computador.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sem conexão.</translation>
    </message>
    <message>
        <source>The connection “{name}” works.</source>
        <translation>A conexão “{name}” funciona.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer until QGIS is closed. Its bucket “{bucket}” holds {count} scenes.</source>
        <translation>A sandbox corre neste computador até o QGIS ser fechado. O seu bucket “{bucket}” tem {count} cenas.</translation>
    </message>
    <message>
        <source>Add them to the map</source>
        <translation>Adicioná-las ao mapa</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Início da sandbox</translation>
    </message>
    <message>
        <source>Sample scenes</source>
        <translation>Cenas de exemplo</translation>
    </message>
</context>
<context>
    <name>CopyTargetsModel</name>
    <message>
        <source>Tiles are copied from this collection.</source>
        <translation>Os tiles são copiados desta coleção.</translation>
    </message>
    <message>
        <source>Its bands are others ({names}): names, bits and formats must be the same.</source>
        <translation>As suas bandas são outras ({names}): nomes, bits e formatos têm de ser os mesmos.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Não é possível</translation>
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
        <translation>Copiar tiles</translation>
    </message>
    <message>
        <source>Copies the tiles of one collection to another: those that are ingested and whose path the other collection does not have. They need no new ingestion, and no file is copied: both collections read the same files.</source>
        <translation>Copia os tiles de uma coleção para outra: os que estão ingeridos e cujo caminho a outra coleção não tem. Não precisam de nova ingestão e nenhum ficheiro é copiado: as duas coleções leem os mesmos ficheiros.</translation>
    </message>
    <message>
        <source>The other collection must have the same bands, by name and kind, or none yet. Both should read the same bucket. Both collections are listed before, the other one also afterwards, and each tile is accounted for.</source>
        <translation>A outra coleção tem de ter as mesmas bandas, em nome e tipo, ou ainda nenhuma. Ambas devem ler o mesmo bucket. As duas coleções são listadas antes, a outra também depois, e dá-se conta de cada tile.</translation>
    </message>
    <message>
        <source>A table, one row for each tile copied from: path, outcome (copied, exists, not ingested, planned, missing), tile_id (of the copy), from_tile_id, status, message. Optional.</source>
        <translation>Uma tabela com uma linha por cada tile de origem: path, outcome (copied, exists, not ingested, planned, missing), tile_id (da cópia), from_tile_id, status, message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles were copied.</source>
        <translation>Quantos tiles foram copiados.</translation>
    </message>
    <message>
        <source>How many paths the other collection had before.</source>
        <translation>Quantos caminhos a outra coleção já tinha.</translation>
    </message>
    <message>
        <source>How many tiles are not ingested, and so not copied.</source>
        <translation>Quantos tiles não estão ingeridos e por isso não foram copiados.</translation>
    </message>
    <message>
        <source>How many tiles a dry run would copy.</source>
        <translation>Quantos tiles uma simulação copiaria.</translation>
    </message>
    <message>
        <source>How many tiles should be there now and are not.</source>
        <translation>Quantos tiles deviam agora lá estar e não estão.</translation>
    </message>
    <message>
        <source>How many tiles the other collection had before.</source>
        <translation>Quantos tiles a outra coleção tinha antes.</translation>
    </message>
    <message>
        <source>How many tiles the other collection has now.</source>
        <translation>Quantos tiles a outra coleção tem agora.</translation>
    </message>
    <message>
        <source>Copied tiles</source>
        <translation>Tiles copiados</translation>
    </message>
    <message>
        <source>Id of the collection to copy from</source>
        <translation>ID da coleção de onde copiar</translation>
    </message>
    <message>
        <source>Its tiles stay as they are.</source>
        <translation>Os seus tiles ficam como estão.</translation>
    </message>
    <message>
        <source>Id of the collection to copy to</source>
        <translation>ID da coleção para onde copiar</translation>
    </message>
    <message>
        <source>Its own tiles stay as they are.</source>
        <translation>Os tiles que já tem ficam como estão.</translation>
    </message>
    <message>
        <source>Lists both collections and tells what would be copied.</source>
        <translation>Lista as duas coleções e diz o que seria copiado.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela dos tiles.</translation>
    </message>
    <message>
        <source>Tiles copied</source>
        <translation>Tiles copiados</translation>
    </message>
    <message>
        <source>Tiles that were there</source>
        <translation>Tiles que já lá estavam</translation>
    </message>
    <message>
        <source>Tiles not ingested</source>
        <translation>Tiles não ingeridos</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tiles planeados</translation>
    </message>
    <message>
        <source>Tiles missing</source>
        <translation>Tiles em falta</translation>
    </message>
    <message>
        <source>Tiles before</source>
        <translation>Tiles antes</translation>
    </message>
    <message>
        <source>Tiles afterwards</source>
        <translation>Tiles depois</translation>
    </message>
    <message>
        <source>The service took the request, but none of the {count} tiles is in the collection “{name}”. Look at “List tiles” later, then run this again: what is there by then is not copied twice.</source>
        <translation>O serviço aceitou o pedido, mas nenhum dos {count} tiles está na coleção “{name}”. Veja mais tarde em “Listar tiles” e depois execute isto de novo: o que já lá estiver não é copiado duas vezes.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the id of a collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{parameter} está vazio. Indique o ID de uma coleção: execute “Listar coleções” (byoc:listcollections) para o ver.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The other collection has a tile with this path: it stays as it is.</source>
        <translation>A outra coleção tem um tile com este caminho: fica como está.</translation>
    </message>
    <message>
        <source>Only ingested tiles are copied; this one is {status}.</source>
        <translation>Só são copiados tiles ingeridos; o estado deste é {status}.</translation>
    </message>
    <message>
        <source>Would be copied.</source>
        <translation>Seria copiado.</translation>
    </message>
    <message>
        <source>Should have been copied and is not there: list the tiles later.</source>
        <translation>Devia ter sido copiado e não está lá: liste os tiles mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” had {before} tiles and has {after} now.</source>
        <translation>“{name}” tinha {before} tiles e tem agora {after}.</translation>
    </message>
    <message>
        <source>{count} of the {total} tile(s) of “{source}” would be copied.</source>
        <translation>Seriam copiados {count} de {total} tile(s) de “{source}”.</translation>
    </message>
    <message>
        <source>“{target}” has {before} tile(s) now.</source>
        <translation>“{target}” tem agora {before} tile(s).</translation>
    </message>
    <message>
        <source>{count} tile(s) copied from “{source}” to “{target}”, which had {before} and has {after} now.</source>
        <translation>{count} tile(s) copiado(s) de “{source}” para “{target}”, que tinha {before} e tem agora {after}.</translation>
    </message>
    <message>
        <source>The service copied, but these are not in the other collection:</source>
        <translation>O serviço copiou, mas estes não estão na outra coleção:</translation>
    </message>
    <message>
        <source>{count} are there already</source>
        <translation>{count} já lá estão</translation>
    </message>
    <message>
        <source>{count} are not ingested, and are not copied</source>
        <translation>{count} não estão ingeridos e não são copiados</translation>
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
        <translation>O serviço copia os tiles ingeridos de “{name}” cujo caminho ainda não está na outra coleção. Aceita uma coleção com as mesmas bandas ou sem bandas.</translation>
    </message>
    <message>
        <source>Looking at both collections …</source>
        <translation>Exame das duas coleções …</translation>
    </message>
    <message>
        <source>Looking at the tiles of “{source}” and “{target}”</source>
        <translation>Exame dos tiles de “{source}” e “{target}”</translation>
    </message>
    <message>
        <source>{count} collection(s)</source>
        <translation>Coleções: {count}</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Cópia em curso …</translation>
    </message>
    <message>
        <source>Copying the tiles of “{source}” to “{target}”</source>
        <translation>Cópia dos tiles de “{source}” para “{target}”</translation>
    </message>
    <message>
        <source>Stopped. Look at the other collection to see whether tiles were copied.</source>
        <translation>Parado. Veja na outra coleção se foram copiados tiles.</translation>
    </message>
    <message>
        <source>Stopped. Choose the collection again.</source>
        <translation>Parado. Escolha a coleção de novo.</translation>
    </message>
    <message>
        <source>Copy tiles</source>
        <translation>Copiar tiles</translation>
    </message>
    <message>
        <source>Copy &amp;to</source>
        <translation>Copiar &amp;para</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Show only collections that the service finds for these words; a | between words means: one of them</source>
        <translation>Mostrar só as coleções que o serviço encontra com estas palavras; um | entre palavras significa: uma delas</translation>
    </message>
    <message>
        <source>Search collections to copy to</source>
        <translation>Procurar coleções para onde copiar</translation>
    </message>
    <message>
        <source>The collection that gets the tiles; what is grey cannot take them</source>
        <translation>A coleção que recebe os tiles; o que está a cinzento não os pode receber</translation>
    </message>
    <message>
        <source>Collections to copy to</source>
        <translation>Coleções para onde copiar</translation>
    </message>
    <message>
        <source>State of the list of collections</source>
        <translation>Estado da lista de coleções</translation>
    </message>
    <message>
        <source>What would be copied</source>
        <translation>O que seria copiado</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Exame dos tiles</translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Geometria de cobertura de {path}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} de {most} pontos</translation>
    </message>
    <message>
        <source>Tile whose cover geometry is edited</source>
        <translation>Tile cuja geometria de cobertura está a ser editada</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Pontos da geometria de cobertura</translation>
    </message>
    <message>
        <source>Every corner counts, and the closing point of each ring; holes count, too</source>
        <translation>Conta cada vértice e o ponto de fecho de cada anel; os buracos também contam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send the cover geometry to the service</source>
        <translation>Enviar a geometria de cobertura ao serviço</translation>
    </message>
    <message>
        <source>Save the cover geometry</source>
        <translation>Guardar a geometria de cobertura</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leave the tile&apos;s cover geometry as it was</source>
        <translation>Deixar a geometria de cobertura do tile como estava</translation>
    </message>
    <message>
        <source>Discard the changes of the cover geometry</source>
        <translation>Descartar as alterações da geometria de cobertura</translation>
    </message>
    <message>
        <source>What keeps the cover geometry from being saved</source>
        <translation>O que impede guardar a geometria de cobertura</translation>
    </message>
</context>
<context>
    <name>CoverEditing</name>
    <message>
        <source>The cover geometry of {path} is being edited: save or discard it first.</source>
        <translation>A geometria de cobertura de {path} está a ser editada: guarde-a ou descarte-a primeiro.</translation>
    </message>
    <message>
        <source>Cover geometry of {path}</source>
        <translation>Geometria de cobertura de {path}</translation>
    </message>
    <message>
        <source>Finish the polygon with a right click, or give it up with Esc.</source>
        <translation>Termine o polígono com um clique direito, ou desista dele com Esc.</translation>
    </message>
</context>
<context>
    <name>CoverFeatures</name>
    <message>
        <source>The geometry is a {kind}, not a polygon.</source>
        <translation>A geometria é do tipo {kind}, não um polígono.</translation>
    </message>
    <message>
        <source>Draw the outline of the valid data as a polygon.</source>
        <translation>Desenhe o contorno dos dados válidos como polígono.</translation>
    </message>
    <message>
        <source>The geometry reaches beyond longitude -180 to 180 or latitude -90 to 90, or has no place there.</source>
        <translation>A geometria ultrapassa a longitude -180 a 180 ou a latitude -90 a 90, ou não tem lugar aí.</translation>
    </message>
    <message>
        <source>Check the layer&apos;s CRS; split what crosses the 180th meridian into two parts there.</source>
        <translation>Verifique o SRC da camada; divida ali em duas partes o que cruza o meridiano 180.</translation>
    </message>
    <message>
        <source>The geometry cannot be read as polygons.</source>
        <translation>A geometria não pode ser lida como polígonos.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {why}.</source>
        <translation>A geometria não é válida: {why}.</translation>
    </message>
    <message>
        <source>it crosses or touches itself</source>
        <translation>cruza-se ou toca em si própria</translation>
    </message>
    <message>
        <source>Mend it with the vertex tool, or with “Fix geometries”.</source>
        <translation>Corrija-a com a ferramenta de vértices ou com “Corrigir geometrias”.</translation>
    </message>
</context>
<context>
    <name>CoverGeometry</name>
    <message>
        <source>The cover geometry of the tile cannot be read: {why}.</source>
        <translation>A geometria de cobertura do tile não pode ser lida: {why}.</translation>
    </message>
    <message>
        <source>Derive it from the files again.</source>
        <translation>Derive-a de novo a partir dos ficheiros.</translation>
    </message>
    <message>
        <source>Draw a polygon first.</source>
        <translation>Desenhe primeiro um polígono.</translation>
    </message>
    <message>
        <source>Remove {count} point(s).</source>
        <translation>Remova {count} ponto(s).</translation>
    </message>
    <message>
        <source>Lines cross, or polygons overlap.</source>
        <translation>Há linhas que se cruzam ou polígonos que se sobrepõem.</translation>
    </message>
</context>
<context>
    <name>CoverMaker</name>
    <message>
        <source>Deriving the cover geometry of “{name}”</source>
        <translation>Derivação da geometria de cobertura de “{name}”</translation>
    </message>
    <message>
        <source>Deriving {count} cover geometries</source>
        <translation>Derivação de {count} geometrias de cobertura</translation>
    </message>
    <message>
        <source>Cover geometry of {name}</source>
        <translation>Geometria de cobertura de {name}</translation>
    </message>
    <message>
        <source>Cover geometries (EPSG:{epsg})</source>
        <translation>Geometrias de cobertura (EPSG:{epsg})</translation>
    </message>
</context>
<context>
    <name>CreateCollection</name>
    <message>
        <source>Create collection</source>
        <translation>Criar coleção</translation>
    </message>
    <message>
        <source>Creates a collection of tiles over an S3 bucket and returns its id.</source>
        <translation>Cria uma coleção de tiles sobre um bucket S3 e devolve o seu ID.</translation>
    </message>
    <message>
        <source>The bucket must be in the region of the deployment, and its policy must let the service read it. The service finds the bands in the first tile that is registered.</source>
        <translation>O bucket tem de estar na região da implantação, e a sua política tem de deixar o serviço lê-lo. O serviço encontra as bandas no primeiro tile que for registado.</translation>
    </message>
    <message>
        <source>Names need not be unique: running this twice makes two collections. Look with “List collections” first.</source>
        <translation>Os nomes não precisam de ser únicos: executar isto duas vezes cria duas coleções. Veja primeiro em “Listar coleções”.</translation>
    </message>
    <message>
        <source>Id of the new collection, which the other algorithms take as COLLECTION_ID.</source>
        <translation>ID da nova coleção, que os outros algoritmos recebem como COLLECTION_ID.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Any text by which people recognise the collection.</source>
        <translation>Um texto qualquer pelo qual as pessoas reconheçam a coleção.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket that holds the files: the name alone, no s3://.</source>
        <translation>Nome do bucket S3 que tem os ficheiros: só o nome, sem s3://.</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID da coleção</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the collection a name.</source>
        <translation>{parameter} está vazio. Dê um nome à coleção.</translation>
    </message>
    <message>
        <source>Created the collection “{name}”: {id}</source>
        <translation>Criada a coleção “{name}”: {id}</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give the name of the S3 bucket that holds the files.</source>
        <translation>{parameter} está vazio. Indique o nome do bucket S3 que tem os ficheiros.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a bucket. Give the name alone, without s3:// and without folders; folders belong to the paths of the tiles.</source>
        <translation>“{text}” não é o nome de um bucket. Indique só o nome, sem s3:// e sem pastas; as pastas pertencem aos caminhos dos tiles.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Edit the connection and enter the client id and the client secret again.</source>
        <translation>Edite a conexão e introduza de novo o ID e o segredo do cliente.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” holds no client id and client secret: one of them is empty.</source>
        <translation>A entrada de autenticação “{name}” não guarda ID e segredo do cliente: um deles está vazio.</translation>
    </message>
    <message>
        <source>The authentication entry “{name}” is of the method “{method}”, which holds no client id and client secret.</source>
        <translation>A entrada de autenticação “{name}” é do método “{method}”, que não guarda ID e segredo do cliente.</translation>
    </message>
    <message>
        <source>Edit the connection: enter both, or choose an entry of the method “Basic” (client id as user name, secret as password) or “OAuth2” with both.</source>
        <translation>Edite a conexão: introduza ambos, ou escolha uma entrada do método “Basic” (ID do cliente como nome de utilizador, segredo como senha) ou “OAuth2” com ambos.</translation>
    </message>
    <message>
        <source>QGIS's authentication database has no entry “{authcfg}”.</source>
        <translation>A base de dados de autenticação do QGIS não tem a entrada “{authcfg}”.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is not available: {why}</source>
        <translation>O sistema de autenticação do QGIS não está disponível: {why}</translation>
    </message>
    <message>
        <source>Try again and enter it: the credentials are encrypted with it.</source>
        <translation>Tente de novo e introduza-a: as credenciais são encriptadas com ela.</translation>
    </message>
    <message>
        <source>The master password of QGIS&apos;s authentication database is not set.</source>
        <translation>A senha mestra da base de dados de autenticação do QGIS não está definida.</translation>
    </message>
    <message>
        <source>Outside QGIS&apos;s window, name a file with the master password in QGIS_AUTH_PASSWORD_FILE, or leave the connection empty and set SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Fora da janela do QGIS, indique em QGIS_AUTH_PASSWORD_FILE um ficheiro com a senha mestra, ou deixe a conexão vazia e defina SH_CLIENT_ID e SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>QGIS did not store the credentials in its authentication database.</source>
        <translation>O QGIS não guardou as credenciais na sua base de dados de autenticação.</translation>
    </message>
    <message>
        <source>Look at the Authentication tab of QGIS&apos;s log messages panel for the reason.</source>
        <translation>Veja o motivo em Autenticação, no painel de registo de mensagens do QGIS.</translation>
    </message>
</context>
<context>
    <name>DeleteCollection</name>
    <message>
        <source>Delete collection</source>
        <translation>Eliminar coleção</translation>
    </message>
    <message>
        <source>Deletes a collection with the registration of all its tiles, and with their cover geometries and sensing times. The files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Elimina uma coleção com o registo de todos os seus tiles, e com as geometrias de cobertura e horas de aquisição deles. Os ficheiros ficam no bucket. Não pode ser desfeito: uma nova coleção tem outro ID.</translation>
    </message>
    <message>
        <source>To confirm, give the number of its tiles: run “List tiles” (byoc:listtiles) for the collection, look whether anybody needs them, and give its COUNT here. With another number nothing is deleted.</source>
        <translation>Para confirmar, indique o número dos seus tiles: execute “Listar tiles” (byoc:listtiles) para a coleção, veja se alguém precisa deles, e indique aqui o COUNT obtido. Com outro número nada é eliminado.</translation>
    </message>
    <message>
        <source>A table with one row: id, name, s3_bucket, tiles, outcome, message. Optional.</source>
        <translation>Uma tabela com uma linha: id, name, s3_bucket, tiles, outcome, message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles the collection had.</source>
        <translation>Quantos tiles a coleção tinha.</translation>
    </message>
    <message>
        <source>Deleted collection</source>
        <translation>Coleção eliminada</translation>
    </message>
    <message>
        <source>Number of its tiles, to confirm</source>
        <translation>Número dos seus tiles, para confirmar</translation>
    </message>
    <message>
        <source>How many tiles the collection has, whatever their status; 0 for an empty one.</source>
        <translation>Quantos tiles a coleção tem, seja qual for o estado deles; 0 se estiver vazia.</translation>
    </message>
    <message>
        <source>Table of the collection.</source>
        <translation>Tabela da coleção.</translation>
    </message>
    <message>
        <source>Tiles deleted with it</source>
        <translation>Tiles eliminados com ela</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. Run “List tiles” (byoc:listtiles) for this collection, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}.</source>
        <translation>{parameter} não foi indicado: nada foi eliminado. Execute “Listar tiles” (byoc:listtiles) para esta coleção, certifique-se de que ninguém precisa dos seus tiles, e indique o número deles (COUNT) como {parameter}.</translation>
    </message>
    <message>
        <source>The collection “{name}” does not have {tiles} tiles: nothing was deleted. Run “List tiles” (byoc:listtiles) for it, make sure that nobody needs its tiles, and give their number (COUNT) as {parameter}. If it is another one every time, somebody is just registering or deleting tiles.</source>
        <translation>A coleção “{name}” não tem {tiles} tiles: nada foi eliminado. Execute “Listar tiles” (byoc:listtiles) para ela, certifique-se de que ninguém precisa dos seus tiles, e indique o número deles (COUNT) como {parameter}. Se for outro de cada vez, alguém está nesse momento a registar ou a eliminar tiles.</translation>
    </message>
    <message>
        <source>Deleted the collection “{name}” with {tiles} tiles. Its files are still in the bucket “{bucket}”.</source>
        <translation>Eliminada a coleção “{name}” com {tiles} tiles. Os seus ficheiros continuam no bucket “{bucket}”.</translation>
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
        <translation>Eliminar a coleção “{name}”</translation>
    </message>
    <message>
        <source>&amp;To delete it, type its name: {name}</source>
        <translation>&amp;Para a eliminar, escreva o seu nome: {name}</translation>
    </message>
    <message>
        <source>Counting the tiles …</source>
        <translation>Contagem dos tiles …</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Contagem dos tiles de “{name}”</translation>
    </message>
    <message>
        <source>Counting the tiles … {count} so far</source>
        <translation>Contagem dos tiles … {count} até agora</translation>
    </message>
    <message>
        <source>The collection “{name}” has {count} tile(s). {parts}.</source>
        <translation>A coleção “{name}” tem {count} tile(s). {parts}.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles.</source>
        <translation>A coleção “{name}” não tem tiles.</translation>
    </message>
    <message>
        <source>Type the name of the collection first, exactly as it is written above</source>
        <translation>Escreva primeiro o nome da coleção, exatamente como está acima</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Eliminação em curso …</translation>
    </message>
    <message>
        <source>Deleting the collection “{name}”</source>
        <translation>Eliminação da coleção “{name}”</translation>
    </message>
    <message>
        <source>✗ Nothing was deleted: tiles came or went meanwhile. They are counted again.</source>
        <translation>✗ Nada foi eliminado: entretanto surgiram ou desapareceram tiles. Estão a ser contados de novo.</translation>
    </message>
    <message>
        <source>The tiles could not be counted, so the collection cannot be deleted here.</source>
        <translation>Não foi possível contar os tiles, por isso a coleção não pode ser eliminada aqui.</translation>
    </message>
    <message>
        <source>Stopped: the tiles were not counted. Close the window and open it again.</source>
        <translation>Parado: os tiles não foram contados. Feche a janela e abra-a de novo.</translation>
    </message>
    <message>
        <source>Stopped. Refresh the list to see whether the collection was deleted.</source>
        <translation>Parado. Atualize a lista para ver se a coleção foi eliminada.</translation>
    </message>
    <message>
        <source>Delete a collection</source>
        <translation>Eliminar uma coleção</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>O que é eliminado</translation>
    </message>
    <message>
        <source>Counting tiles</source>
        <translation>Contagem de tiles</translation>
    </message>
    <message>
        <source>The registration of all tiles goes with it, and so do their cover geometries and sensing times; files stay in the bucket. It cannot be undone: a new collection has another id.</source>
        <translation>Com ela desaparecem o registo de todos os tiles e as suas geometrias de cobertura e horas de aquisição; os ficheiros ficam no bucket. Não pode ser desfeito: uma nova coleção tem outro ID.</translation>
    </message>
    <message>
        <source>The name of the collection as it stands above: so nothing is deleted by mistake</source>
        <translation>O nome da coleção como está acima: assim nada é eliminado por engano</translation>
    </message>
    <message>
        <source>Name of the collection, to confirm</source>
        <translation>Nome da coleção, para confirmar</translation>
    </message>
    <message>
        <source>Why the collection was not deleted</source>
        <translation>Porque a coleção não foi eliminada</translation>
    </message>
</context>
<context>
    <name>DeleteTiles</name>
    <message>
        <source>Delete tiles</source>
        <translation>Eliminar tiles</translation>
    </message>
    <message>
        <source>Takes tiles out of a collection. Their files stay in the bucket, so they can be registered again; cover geometries and sensing times that were edited by hand are lost.</source>
        <translation>Retira tiles de uma coleção. Os ficheiros deles ficam no bucket, pelo que podem ser registados de novo; perdem-se as geometrias de cobertura e as horas de aquisição editadas à mão.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. Run it as a dry run first: it tells which tiles and how many they are. That number, given as CONFIRM, lets it delete them; with another number nothing is deleted.</source>
        <translation>Os tiles são escolhidos por uma camada, por IDs, por estado, por caminho; o que for indicado em conjunto tem de se verificar todo num tile. Faça primeiro uma simulação: diz que tiles são e quantos. Esse número, dado como CONFIRM, permite eliminá-los; com outro número nada é eliminado.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (deleted, planned, unchanged if it was gone already, invalid, failed, cancelled), status, message. Optional.</source>
        <translation>Uma tabela com uma linha por tile: tile_id, path, outcome (deleted, planned, unchanged se já não existia, invalid, failed, cancelled), status, message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are chosen: the number for CONFIRM.</source>
        <translation>Quantos tiles estão escolhidos: o número para CONFIRM.</translation>
    </message>
    <message>
        <source>How many tiles were deleted.</source>
        <translation>Quantos tiles foram eliminados.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Quantos falharam; as suas mensagens dizem porquê.</translation>
    </message>
    <message>
        <source>Number of tiles, to confirm</source>
        <translation>Número de tiles, para confirmar</translation>
    </message>
    <message>
        <source>Deleted tiles</source>
        <translation>Tiles eliminados</translation>
    </message>
    <message>
        <source>How many tiles are to be deleted. When other than that many are chosen, nothing is deleted. Not needed for a dry run, which tells the number.</source>
        <translation>Quantos tiles devem ser eliminados. Se o número dos escolhidos for outro, nada é eliminado. Não é preciso numa simulação, que diz o número.</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and deletes none.</source>
        <translation>Diz que tiles estão escolhidos e não elimina nenhum.</translation>
    </message>
    <message>
        <source>Tiles chosen</source>
        <translation>Tiles escolhidos</translation>
    </message>
    <message>
        <source>Tiles deleted</source>
        <translation>Tiles eliminados</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tiles com falha</translation>
    </message>
    <message>
        <source>To delete these {count} tiles run it again with {parameter}={count}.</source>
        <translation>Para eliminar estes {count} tiles, execute de novo com {parameter}={count}.</translation>
    </message>
    <message>
        <source>{parameter} is not given: nothing was deleted. {chosen} tiles are chosen. Look at them in a dry run ({dry_run}), then give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} não foi indicado: nada foi eliminado. Estão escolhidos {chosen} tiles. Veja-os numa simulação ({dry_run}) e depois indique {parameter}={chosen} para os eliminar.</translation>
    </message>
    <message>
        <source>{parameter} is {confirmed}, but {chosen} tiles are chosen: nothing was deleted. Look at them in a dry run ({dry_run}), then choose others, or give {parameter}={chosen} to delete them.</source>
        <translation>{parameter} é {confirmed}, mas estão escolhidos {chosen} tiles: nada foi eliminado. Veja-os numa simulação ({dry_run}) e depois escolha outros, ou indique {parameter}={chosen} para os eliminar.</translation>
    </message>
</context>
<context>
    <name>DeriveFootprint</name>
    <message>
        <source>Derive cover geometry</source>
        <translation>Derivar geometria de cobertura</translation>
    </message>
    <message>
        <source>Outlines the valid data of a raster (its cover geometry) with few enough points for the service, and names its CRS as the service wants it. No connection is needed.</source>
        <translation>Contorna os dados válidos de um raster (a sua geometria de cobertura) com um número de pontos que o serviço aceita, e indica o SRC como o serviço o quer. Não é precisa conexão.</translation>
    </message>
    <message>
        <source>Valid is what neither the no-data value, nor NaN, nor an alpha or mask band declares empty. The result is in the CRS of the raster, or in WGS84 (EPSG:4326) when the service does not take that CRS.</source>
        <translation>Válido é o que nem o valor sem dados, nem NaN, nem uma banda alfa ou de máscara declaram vazio. O resultado está no SRC do raster, ou em WGS84 (EPSG:4326) quando o serviço não aceita esse SRC.</translation>
    </message>
    <message>
        <source>Where the raster has overviews (pyramids), they show where the outline runs, and only there the pixels are read. Without overviews everything is read.</source>
        <translation>Onde o raster tem visões gerais (pirâmides), elas mostram por onde passa o contorno, e só aí os píxeis são lidos. Sem visões gerais é lido tudo.</translation>
    </message>
    <message>
        <source>A layer with one polygon in the CRS of the cover geometry, and as attributes name, file, crs_urn, points, source (mask: traced; box: all pixels are valid), notes and geojson. Optional.</source>
        <translation>Uma camada com um polígono no SRC da geometria de cobertura e com os atributos name, file, crs_urn, points, source (mask: contornado; box: todos os píxeis são válidos), notes e geojson. Opcional.</translation>
    </message>
    <message>
        <source>The cover geometry as GeoJSON with its CRS, to be sent as coverGeometry.</source>
        <translation>A geometria de cobertura em GeoJSON com o seu SRC, para enviar como coverGeometry.</translation>
    </message>
    <message>
        <source>The CRS as a URN, for example urn:ogc:def:crs:EPSG::32633.</source>
        <translation>O SRC como URN, por exemplo urn:ogc:def:crs:EPSG::32633.</translation>
    </message>
    <message>
        <source>How many points it has, the closing ones counted.</source>
        <translation>Quantos pontos tem, contando os de fecho.</translation>
    </message>
    <message>
        <source>Which share of the valid area lies inside the cover geometry, from 0 to 1. In large rasters it is a close estimate.</source>
        <translation>Que parte da área válida fica dentro da geometria de cobertura, de 0 a 1. Em rasters grandes é uma estimativa próxima.</translation>
    </message>
    <message>
        <source>How many blocks were read at full resolution; small blocks of the file are read, and counted, in groups.</source>
        <translation>Quantos blocos foram lidos na resolução completa; os blocos pequenos do ficheiro são lidos, e contados, em grupos.</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Geometria de cobertura</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one.</source>
        <translation>Uma camada raster com ficheiro, ou o caminho de um.</translation>
    </message>
    <message>
        <source>Polygon layer of the cover geometry.</source>
        <translation>Camada de polígonos da geometria de cobertura.</translation>
    </message>
    <message>
        <source>Cover geometry as GeoJSON</source>
        <translation>Geometria de cobertura em GeoJSON</translation>
    </message>
    <message>
        <source>CRS URN</source>
        <translation>URN do SRC</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <source>Share of the valid area covered</source>
        <translation>Parte da área válida coberta</translation>
    </message>
    <message>
        <source>Number of blocks read</source>
        <translation>Número de blocos lidos</translation>
    </message>
    <message>
        <source>{parameter} is {points}, and a polygon has at least {least} points, the closing one counted. Give at least {least}, or 0 for no limit.</source>
        <translation>{parameter} é {points}, e um polígono tem pelo menos {least} pontos, contando o de fecho. Indique pelo menos {least}, ou 0 para não haver limite.</translation>
    </message>
    <message>
        <source>The cover geometry has {points} points, and the service takes {limit} at most: give {parameter} a value from 4 to {limit} to register it.</source>
        <translation>A geometria de cobertura tem {points} pontos, e o serviço aceita no máximo {limit}: dê a {parameter} um valor de 4 a {limit} para a registar.</translation>
    </message>
    <message>
        <source>Bands (none: all)</source>
        <translation>Bandas (nenhuma: todas)</translation>
    </message>
    <message>
        <source>Numbers of the bands that say what is valid, the first is 1. None means all but alpha bands. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Números das bandas que dizem o que é válido; a primeira é 1. Nenhuma significa todas menos as bandas alfa. Na linha de comandos repita o parâmetro: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>Válido em</translation>
    </message>
    <message>
        <source>any: a pixel counts as valid when at least one of the bands has data there. all: only when every one has.</source>
        <translation>any: um píxel conta como válido quando pelo menos uma das bandas tem dados aí. all: só quando todas têm.</translation>
    </message>
    <message>
        <source>Read every pixel</source>
        <translation>Ler todos os píxeis</translation>
    </message>
    <message>
        <source>Slower, and misses nothing. Without it, holes and islands can be missed that the overviews do not show: those smaller than about a thousandth of the longer side.</source>
        <translation>Mais lento, e nada escapa. Sem isto podem escapar buracos e ilhas que as visões gerais não mostram: os menores do que cerca de um milésimo do lado maior.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Máximo de pontos</translation>
    </message>
    <message>
        <source>How many points the outline may have in all, the closing point of each ring counted. The service takes 100. 0 means no limit: every corner of every pixel is kept.</source>
        <translation>Quantos pontos o contorno pode ter ao todo, contando o ponto de fecho de cada anel. O serviço aceita 100. 0 significa sem limite: mantém-se cada canto de cada píxel.</translation>
    </message>
</context>
<context>
    <name>DockContents</name>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nexão</translation>
    </message>
    <message>
        <source>The account and deployment to work with</source>
        <translation>A conta e a implantação com que trabalhar</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerir</translation>
    </message>
    <message>
        <source>Add, edit, test or remove connections</source>
        <translation>Adicionar, editar, testar ou remover conexões</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Gerir conexões</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>List the collections of this connection</source>
        <translation>Listar as coleções desta conexão</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Adicionar uma conexão…</translation>
    </message>
    <message>
        <source>Enter the client id and secret of an account</source>
        <translation>Introduzir o ID do cliente e o segredo de uma conta</translation>
    </message>
    <message>
        <source>&amp;Try without an account</source>
        <translation>&amp;Experimentar sem conta</translation>
    </message>
    <message>
        <source>Start a small copy of the service on this computer, with sample scenes; nothing leaves the computer</source>
        <translation>Iniciar uma pequena cópia do serviço neste computador, com cenas de exemplo; nada sai do computador</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabalho em curso</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>O que está em curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Parar o que está em curso</translation>
    </message>
</context>
<context>
    <name>EntrySelect</name>
    <message>
        <source>Message about authentication</source>
        <translation>Mensagem sobre a autenticação</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The service gives this cause without further explanation.</source>
        <translation>O serviço dá esta causa sem mais explicações.</translation>
    </message>
    <message>
        <source>Check the tile's files with “Check rasters” in the Processing toolbox; mend what it finds, put the files into the bucket again and ingest the tile again.</source>
        <translation>Verifique os ficheiros do tile com “Verificar rasters” na caixa de ferramentas de Processamento; corrija o que encontrar, ponha os ficheiros de novo no bucket e ingira o tile outra vez.</translation>
    </message>
    <message>
        <source>Compare the tile's path with the bucket, letter by letter (capitals count; “(BAND)” stands for the part of the name that tells the band), and see that the bucket's policy lets the service list and read it. Then ingest again, or register the tile with the right path and delete this one.</source>
        <translation>Compare o caminho do tile com o bucket, letra a letra (as maiúsculas contam; “(BAND)” ocupa o lugar da parte do nome que indica a banda), e veja se a política do bucket deixa o serviço listá-lo e lê-lo. Depois ingira de novo, ou registe o tile com o caminho certo e elimine este.</translation>
    </message>
    <message>
        <source>At the tile&apos;s path in the bucket the service saw no file that it can read.</source>
        <translation>No caminho do tile no bucket o serviço não viu nenhum ficheiro que possa ler.</translation>
    </message>
    <message>
        <source>Files of some bands are missing: every tile of a collection needs a file for each band.</source>
        <translation>Faltam ficheiros de algumas bandas: cada tile de uma coleção precisa de um ficheiro para cada banda.</translation>
    </message>
    <message>
        <source>Put the missing files into the bucket under exactly these names, then ingest again. If the tile is meant to have other bands, register it in another collection.</source>
        <translation>Ponha os ficheiros em falta no bucket exatamente com estes nomes e ingira de novo. Se o tile deve ter outras bandas, registe-o noutra coleção.</translation>
    </message>
    <message>
        <source>The files of the tile end differently, as in .tif and .tiff.</source>
        <translation>Os ficheiros do tile têm extensões diferentes, como .tif e .tiff.</translation>
    </message>
    <message>
        <source>Rename the files in the bucket so that all end alike, then ingest again.</source>
        <translation>Mude os nomes dos ficheiros no bucket para que terminem todos da mesma forma e ingira de novo.</translation>
    </message>
    <message>
        <source>A file is damaged, incomplete, or no raster.</source>
        <translation>Um ficheiro está danificado, incompleto ou não é um raster.</translation>
    </message>
    <message>
        <source>Open it in QGIS to see; upload it again whole, or write it anew, then ingest again.</source>
        <translation>Abra-o no QGIS para ver; envie-o de novo completo ou escreva-o de novo, e depois ingira outra vez.</translation>
    </message>
    <message>
        <source>The service may not read the bucket.</source>
        <translation>O serviço não pode ler o bucket.</translation>
    </message>
    <message>
        <source>Give it access with a bucket policy (“Bucket policy” in the Processing toolbox writes one), then ingest again.</source>
        <translation>Dê-lhe acesso com uma política do bucket (“Política do bucket” na caixa de ferramentas de Processamento escreve uma) e depois ingira de novo.</translation>
    </message>
    <message>
        <source>Write the files anew with “Prepare COG” in the Processing toolbox, put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Escreva de novo os ficheiros com “Preparar COG” na caixa de ferramentas de Processamento, ponha-os no lugar dos antigos no bucket e ingira de novo.</translation>
    </message>
    <message>
        <source>The image is stored in pieces (internal tiles, or strips) that are smaller than 256 or larger than 2048 pixels on a side.</source>
        <translation>A imagem está guardada em pedaços (tiles internos ou faixas) com menos de 256 ou mais de 2048 píxeis de lado.</translation>
    </message>
    <message>
        <source>The overviews are stored in pieces (internal tiles) that are smaller than 256 or larger than 2048 pixels on a side; index 1 is the first overview. GDAL writes overviews in pieces of 128 unless told otherwise.</source>
        <translation>As visões gerais estão guardadas em pedaços (tiles internos) com menos de 256 ou mais de 2048 píxeis de lado; o índice 1 é a primeira visão geral. O GDAL escreve visões gerais em pedaços de 128 se não lhe disserem outra coisa.</translation>
    </message>
    <message>
        <source>The file has no overviews inside: without them small scales cannot be served.</source>
        <translation>O ficheiro não tem visões gerais internas: sem elas não é possível servir escalas pequenas.</translation>
    </message>
    <message>
        <source>The header of the file is longer than 1 MB: its pieces are too many, or lie scattered.</source>
        <translation>O cabeçalho do ficheiro tem mais de 1 MB: os pedaços são demasiados ou estão dispersos.</translation>
    </message>
    <message>
        <source>The file is no GeoTIFF.</source>
        <translation>O ficheiro não é um GeoTIFF.</translation>
    </message>
    <message>
        <source>The file is compressed, or its colours are coded, in a way that the service does not read.</source>
        <translation>O ficheiro está comprimido, ou as suas cores codificadas, de uma forma que o serviço não lê.</translation>
    </message>
    <message>
        <source>Warp the files to EPSG:4326, 3857, 3035 or the UTM zone they lie in (“Prepare COG” in the Processing toolbox does so), put them in the place of the old ones in the bucket, and ingest again.</source>
        <translation>Reprojete os ficheiros para EPSG:4326, 3857, 3035 ou para o fuso UTM onde se encontram (“Preparar COG” na caixa de ferramentas de Processamento fá-lo), ponha-os no lugar dos antigos no bucket e ingira de novo.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the files is missing, or none that the service takes.</source>
        <translation>O sistema de referência de coordenadas dos ficheiros falta ou não é dos que o serviço aceita.</translation>
    </message>
    <message>
        <source>The file itself does not say where on the earth it lies, in the way that the service reads.</source>
        <translation>O próprio ficheiro não diz onde na Terra se situa, da forma que o serviço lê.</translation>
    </message>
    <message>
        <source>The scene holds a pole: the service takes none that does.</source>
        <translation>A cena contém um polo: o serviço não aceita nenhuma assim.</translation>
    </message>
    <message>
        <source>Cut it into scenes that end short of the pole, and register those.</source>
        <translation>Corte-a em cenas que terminem antes do polo e registe essas.</translation>
    </message>
    <message>
        <source>The files of the tile do not cover the same ground: they may differ by one pixel at most.</source>
        <translation>Os ficheiros do tile não cobrem o mesmo terreno: podem diferir no máximo num píxel.</translation>
    </message>
    <message>
        <source>See that all files are of the same scene, cut them alike, put them into the bucket again, and ingest again.</source>
        <translation>Veja se todos os ficheiros são da mesma cena, corte-os da mesma forma, ponha-os de novo no bucket e ingira outra vez.</translation>
    </message>
    <message>
        <source>Bit depth or kind of numbers differ from what the collection has, or is none that the service takes: all tiles of a collection are alike in this.</source>
        <translation>A profundidade de bits ou o tipo de números difere do que a coleção tem, ou não é dos que o serviço aceita: todos os tiles de uma coleção são iguais nisto.</translation>
    </message>
    <message>
        <source>Convert the values to those of the collection&apos;s bands, put the files into the bucket again and ingest again; or register the tile in another collection.</source>
        <translation>Converta os valores para os das bandas da coleção, ponha os ficheiros de novo no bucket e ingira outra vez; ou registe o tile noutra coleção.</translation>
    </message>
    <message>
        <source>The number of bands in the file is not what the collection or the service asks for.</source>
        <translation>O número de bandas no ficheiro não é o que a coleção ou o serviço pede.</translation>
    </message>
    <message>
        <source>At most 100 bands a collection, at most 10 in one pixel-interleaved file: write one file a band (“Prepare COG” with “(BAND)” in the name), and as many bands as the other tiles have.</source>
        <translation>No máximo 100 bandas por coleção e 10 num ficheiro intercalado por píxel: escreva um ficheiro por banda (“Preparar COG” com “(BAND)” no nome), e tantas bandas quantas os outros tiles têm.</translation>
    </message>
    <message>
        <source>The cover geometry has more points than the service takes; closing points count.</source>
        <translation>A geometria de cobertura tem mais pontos do que o serviço aceita; os pontos de fecho contam.</translation>
    </message>
    <message>
        <source>Derive the cover geometry again from the files, or edit it to have 100 points at most.</source>
        <translation>Derive de novo a geometria de cobertura a partir dos ficheiros, ou edite-a para ter no máximo 100 pontos.</translation>
    </message>
    <message>
        <source>The service does not take the cover geometry.</source>
        <translation>O serviço não aceita a geometria de cobertura.</translation>
    </message>
    <message>
        <source>Edit the cover geometry, or derive it again from the files.</source>
        <translation>Edite a geometria de cobertura, ou derive-a de novo a partir dos ficheiros.</translation>
    </message>
    <message>
        <source>Something went wrong at the service that it does not name. Damaged files and files that were replaced during ingestion are known reasons; it may also be a fault of the service that passes.</source>
        <translation>Houve um problema no serviço que ele não especifica. Ficheiros danificados e ficheiros substituídos durante a ingestão são motivos conhecidos; pode também ser uma falha passageira do serviço.</translation>
    </message>
    <message>
        <source>Ingest again. If it fails again, check the files with “Check rasters” in the Processing toolbox; if that finds nothing, ask the service's support and give the tile's id.</source>
        <translation>Ingira de novo. Se voltar a falhar, verifique os ficheiros com “Verificar rasters” na caixa de ferramentas de Processamento; se isso nada encontrar, pergunte ao suporte do serviço e indique o ID do tile.</translation>
    </message>
</context>
<context>
    <name>FeatureCommands</name>
    <message>
        <source>This is no tile any more: load the collection&apos;s tiles again.</source>
        <translation>Isto já não é um tile: carregue de novo os tiles da coleção.</translation>
    </message>
    <message>
        <source>This tile has no place on the map (yet).</source>
        <translation>Este tile não tem (ainda) lugar no mapa.</translation>
    </message>
    <message>
        <source>This layer does not say which collection its tiles are of: load them again.</source>
        <translation>Esta camada não diz de que coleção são os seus tiles: carregue-os de novo.</translation>
    </message>
    <message>
        <source>Looking up a tile</source>
        <translation>Procura de um tile</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>The service would ingest all rasters that were checked ({count}).</source>
        <translation>O serviço ingeriria todos os rasters verificados ({count}).</translation>
    </message>
    <message>
        <source>The service would refuse {bad} of {count} rasters.</source>
        <translation>O serviço recusaria {bad} de {count} rasters.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}.</source>
        <translation>Erros: {errors}, avisos: {warnings}.</translation>
    </message>
    <message>
        <source>Compared with the collection “{name}”.</source>
        <translation>Comparado com a coleção “{name}”.</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Verificar para BYOC</translation>
    </message>
    <message>
        <source>What was found in each raster; the current row is told in full below</source>
        <translation>O que se encontrou em cada raster; a linha atual é descrita por inteiro em baixo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>The current finding in full, and what to do; the text can be selected and copied</source>
        <translation>A constatação atual por inteiro e o que fazer; o texto pode ser selecionado e copiado</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>A constatação por inteiro</translation>
    </message>
    <message>
        <source>Write the raster of the current row anew as the service wants it, with the algorithm “Prepare COG”</source>
        <translation>Escrever de novo o raster da linha atual como o serviço o quer, com o algoritmo “Preparar COG”</translation>
    </message>
    <message>
        <source>&amp;Prepare COG…</source>
        <translation>&amp;Preparar COG…</translation>
    </message>
    <message>
        <source>Put all findings into the clipboard as text</source>
        <translation>Pôr todas as constatações na área de transferência como texto</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Veredito</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>O que é pedido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Nothing that speaks against it</source>
        <translation>Nada que o impeça</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>O serviço diz</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Na linha de comandos</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Open the help on this window in the browser: {address}</source>
        <translation>Abrir a ajuda desta janela no navegador: {address}</translation>
    </message>
</context>
<context>
    <name>IngestFolder</name>
    <message>
        <source>Checks the files and tells what would be done; writes and sends nothing.</source>
        <translation>Verifica os ficheiros e diz o que seria feito; não escreve nem envia nada.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The folder with the rasters, in it or in folders below it. A file .byoc-journal.jsonl is written into it, by which an interrupted run goes on.</source>
        <translation>A pasta com os rasters, nela ou em pastas abaixo dela. É escrito nela um ficheiro .byoc-journal.jsonl, com o qual uma execução interrompida continua.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Padrão dos ficheiros (vazio: pelos nomes)</translation>
    </message>
    <message>
        <source>What in a file&apos;s path is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it. Files that it does not fit are left out.</source>
        <translation>O que no caminho de um ficheiro é o tile, a banda e a hora de aquisição. Um modelo: {tile}/{band}_%Y%m%dT%H%M%S.tif, em que * é qualquer coisa dentro de um nome. Ou uma expressão regular com grupos chamados tile, band, year, month, day, hour, minute, second, subsecond, como a aceita o byoc-tool. Os ficheiros que não se ajustam são deixados de fora.</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: its top)</source>
        <translation>Pasta no bucket (vazio: a raiz)</translation>
    </message>
    <message>
        <source>Where files go in the bucket: scenes/2024. Below it they lie as in the folder.</source>
        <translation>Para onde vão os ficheiros no bucket: scenes/2024. Abaixo dela ficam como estão na pasta.</translation>
    </message>
    <message>
        <source>Convert files</source>
        <translation>Converter ficheiros</translation>
    </message>
    <message>
        <source>needed: to cloud optimized GeoTIFF what the service would refuse as it is. always: every file. never: what would be refused is only told.</source>
        <translation>needed: para GeoTIFF otimizado para a nuvem o que o serviço recusaria como está. always: todos os ficheiros. never: o que seria recusado é apenas comunicado.</translation>
    </message>
    <message>
        <source>Longest wait for the ingestion (seconds)</source>
        <translation>Espera máxima pela ingestão (segundos)</translation>
    </message>
    <message>
        <source>After so many seconds it ends, whether all tiles are ingested or not; 0 does not wait.</source>
        <translation>Ao fim de tantos segundos termina, estejam ou não todos os tiles ingeridos; 0 não espera.</translation>
    </message>
    <message>
        <source>Compression of converted files</source>
        <translation>Compressão dos ficheiros convertidos</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Todas são sem perdas. DEFLATE é o que o fornecedor recomenda; ZSTD é mais rápida.</translation>
    </message>
    <message>
        <source>No-data value of converted files (none: as it is)</source>
        <translation>Valor sem dados dos ficheiros convertidos (nenhum: como está)</translation>
    </message>
    <message>
        <source>The value that means no data in converted files: best that of the collection. Pixels that a mask, an alpha band or another value declares empty get it.</source>
        <translation>O valor que significa sem dados nos ficheiros convertidos: de preferência o da coleção. Recebem-no os píxeis que uma máscara, uma banda alfa ou outro valor declaram vazios.</translation>
    </message>
    <message>
        <source>Overviews of converted files by</source>
        <translation>Visões gerais dos ficheiros convertidos por</translation>
    </message>
    <message>
        <source>AVERAGE for measured values, NEAREST or MODE for classes.</source>
        <translation>AVERAGE para valores medidos, NEAREST ou MODE para classes.</translation>
    </message>
    <message>
        <source>Write over objects of others</source>
        <translation>Sobrescrever objetos de outros</translation>
    </message>
    <message>
        <source>Objects in the bucket that no run on this folder has put there are left alone, and the tile is a conflict; with this they are written over.</source>
        <translation>Os objetos no bucket que nenhuma execução sobre esta pasta lá pôs não são tocados, e o tile fica em conflito; com isto são sobrescritos.</translation>
    </message>
    <message>
        <source>Folder for the journal (empty: the folder itself)</source>
        <translation>Pasta para o diário (vazio: a própria pasta)</translation>
    </message>
    <message>
        <source>For a folder that cannot be written, such as a read-only disk: where to keep the journal and, for as long as they are needed, converted files. Give the same one each time.</source>
        <translation>Para uma pasta onde não se pode escrever, como um disco só de leitura: onde guardar o diário e, enquanto forem precisos, os ficheiros convertidos. Indique a mesma de cada vez.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>(Mais {more} ficheiros foram deixados de fora, ver a tabela.)</translation>
    </message>
    <message>
        <source>No file of the folder makes a tile. Check the folder and the pattern, and what the table says of the files.</source>
        <translation>Nenhum ficheiro da pasta forma um tile. Verifique a pasta e o padrão, e o que a tabela diz dos ficheiros.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, registered and not ended: {pending}, planned: {planned}, failed: {failed}, files left out: {left_out}</source>
        <translation>Ingeridos: {ingested}, registados e por concluir: {pending}, planeados: {planned}, com falha: {failed}, ficheiros deixados de fora: {left_out}</translation>
    </message>
    <message>
        <source>Run it again to see how those end that are registered and have not ended.</source>
        <translation>Execute de novo para ver como terminam os que estão registados e por concluir.</translation>
    </message>
    <message>
        <source>It ended before all was done: {why} Run it again to go on.</source>
        <translation>Terminou antes de estar tudo feito: {why} Execute de novo para continuar.</translation>
    </message>
    <message>
        <source>No tile could be ingested.</source>
        <translation>Nenhum tile pôde ser ingerido.</translation>
    </message>
    <message>
        <source>Ingest folder</source>
        <translation>Ingerir pasta</translation>
    </message>
    <message>
        <source>Brings the rasters of a folder into a collection: finds which files are the bands of one tile, checks them as the service would, converts those that it would refuse, outlines the valid data, uploads the files to the collection&apos;s bucket, registers the tiles, and waits until they are ingested. The files of the folder are not changed.</source>
        <translation>Leva os rasters de uma pasta para uma coleção: descobre que ficheiros são as bandas de um mesmo tile, verifica-os como o serviço o faria, converte os que ele recusaria, contorna os dados válidos, envia os ficheiros para o bucket da coleção, regista os tiles e espera até estarem ingeridos. Os ficheiros da pasta não são alterados.</translation>
    </message>
    <message>
        <source>It can be interrupted at any time and run again: a journal in the folder remembers what is done, and only the rest is done then. A file that has changed is done again.</source>
        <translation>Pode ser interrompido a qualquer momento e executado de novo: um diário na pasta lembra o que está feito, e então só é feito o resto. Um ficheiro que mudou é tratado de novo.</translation>
    </message>
    <message>
        <source>What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others go on; only if no tile is left, the algorithm fails. Try a dry run first: it tells for each tile what would be converted, sent and registered, with which sensing time and where that is from.</source>
        <translation>O que diz respeito a um tile é comunicado na sua linha, no log e no número de tiles com falha, e os outros continuam; só se não restar nenhum tile é que o algoritmo falha. Experimente primeiro uma simulação: diz para cada tile o que seria convertido, enviado e registado, com que hora de aquisição e de onde ela vem.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (the step it came to), tile_id, status, sensing_time and time_source, files, converted (the bands whose files were), upload_bytes, points and crs of the cover geometry, message, why its files were grouped so, geojson. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Uma tabela com uma linha por tile: path, outcome (ingested, pending, failed, conflict, unfit, planned, cancelled), stage (o passo a que chegou), tile_id, status, sensing_time e time_source, files, converted (as bandas cujos ficheiros o foram), upload_bytes, points e crs da geometria de cobertura, message, porque os seus ficheiros foram assim agrupados, geojson. Depois uma linha por cada ficheiro que não está em nenhum tile: outcome left-out, o ficheiro em files, o motivo em message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are ingested, by this run or one before.</source>
        <translation>Quantos tiles estão ingeridos, por esta execução ou por uma anterior.</translation>
    </message>
    <message>
        <source>How many are registered, and their ingestion has not ended.</source>
        <translation>Quantos estão registados e cuja ingestão não terminou.</translation>
    </message>
    <message>
        <source>How many a dry run would ingest.</source>
        <translation>Quantos uma simulação ingeriria.</translation>
    </message>
    <message>
        <source>How many could not be ingested; their messages tell why.</source>
        <translation>Quantos não puderam ser ingeridos; as suas mensagens dizem porquê.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Quantos ficheiros não estão em nenhum tile.</translation>
    </message>
    <message>
        <source>Ingested tiles</source>
        <translation>Tiles ingeridos</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabela dos tiles e dos ficheiros deixados de fora.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Tiles ingeridos</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Tiles por concluir</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tiles planeados</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tiles com falha</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ficheiros deixados de fora</translation>
    </message>
    <message>
        <source>{name} is empty. Give the folder with the rasters.</source>
        <translation>{name} está vazio. Indique a pasta com os rasters.</translation>
    </message>
</context>
<context>
    <name>LayerChecks</name>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Selecione primeiro uma ou mais camadas raster no painel Camadas.</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>Verificação de “{name}”</translation>
    </message>
    <message>
        <source>Checking {count} rasters</source>
        <translation>Verificação de {count} rasters</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then try again.</source>
        <translation>O Processamento está desativado: ative-o no gestor de plugins e tente de novo.</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Choose a connection and a collection in the Sentinel Hub BYOC panel, then register again.</source>
        <translation>Escolha uma conexão e uma coleção no painel Sentinel Hub BYOC e registe de novo.</translation>
    </message>
    <message>
        <source>Select one or more raster layers in the Layers panel first.</source>
        <translation>Selecione primeiro uma ou mais camadas raster no painel Camadas.</translation>
    </message>
    <message>
        <source>“{name}”: {summary}</source>
        <translation>“{name}”: {summary}</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}: {points} pontos</translation>
    </message>
    <message>
        <source>Cover geometry on the map. {points}</source>
        <translation>Geometria de cobertura no mapa. {points}</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Register in BYOC collection…</source>
        <translation>Registar em coleção BYOC…</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Derivar geometria de cobertura</translation>
    </message>
    <message>
        <source>Check for BYOC</source>
        <translation>Verificar para BYOC</translation>
    </message>
    <message>
        <source>{usable} of {count}</source>
        <translation>{usable} de {count}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Deixado de fora:</translation>
    </message>
    <message>
        <source>no raster file</source>
        <translation>sem ficheiro raster</translation>
    </message>
</context>
<context>
    <name>ListCollections</name>
    <message>
        <source>List collections</source>
        <translation>Listar coleções</translation>
    </message>
    <message>
        <source>Lists the collections that the connection&apos;s account owns, page by page.</source>
        <translation>Lista as coleções que a conta da conexão possui, página a página.</translation>
    </message>
    <message>
        <source>What the service has gathered of the tiles (extent, sensing times, resolution) is stale while requires_metadata_update is true.</source>
        <translation>O que o serviço reuniu sobre os tiles (extensão, horas de aquisição, resolução) está desatualizado enquanto requires_metadata_update for verdadeiro.</translation>
    </message>
    <message>
        <source>A table, one row a collection: id, name, bucket, bands, no data, sensing times, extent (GeoJSON) and all else that the service says, as JSON.</source>
        <translation>Uma tabela com uma linha por coleção: id, nome, bucket, bandas, sem dados, horas de aquisição, extensão (GeoJSON) e tudo o mais que o serviço diz, em JSON.</translation>
    </message>
    <message>
        <source>How many collections there are.</source>
        <translation>Quantas coleções há.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Table of the collections.</source>
        <translation>Tabela das coleções.</translation>
    </message>
    <message>
        <source>Number of collections</source>
        <translation>Número de coleções</translation>
    </message>
    <message>
        <source>Collections: {count}</source>
        <translation>Coleções: {count}</translation>
    </message>
</context>
<context>
    <name>ListTiles</name>
    <message>
        <source>List tiles</source>
        <translation>Listar tiles</translation>
    </message>
    <message>
        <source>Loads the tiles of a collection, page by page, as a layer of their cover geometries in EPSG:4326.</source>
        <translation>Carrega os tiles de uma coleção, página a página, como uma camada das suas geometrias de cobertura em EPSG:4326.</translation>
    </message>
    <message>
        <source>Loaded in QGIS the layer is styled by status, tells in its map tips why a tile failed, and can be played by the temporal controller. A tile whose cover geometry is missing has a row without geometry.</source>
        <translation>Carregada no QGIS, a camada tem um estilo por estado, diz nas dicas de mapa porque falhou um tile, e pode ser animada com o controlador temporal. Um tile sem geometria de cobertura tem uma linha sem geometria.</translation>
    </message>
    <message>
        <source>A polygon layer, one feature a tile: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs, and all else that the service says, as JSON.</source>
        <translation>Uma camada de polígonos com um elemento por tile: tile_id, path, status, sensing_time, created, failed_cause, warnings, points, crs e tudo o mais que o serviço diz, em JSON.</translation>
    </message>
    <message>
        <source>How many tiles there are.</source>
        <translation>Quantos tiles há.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tiles</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for every tile.</source>
        <translation>Só tiles com este estado; ALL ou nada para todos os tiles.</translation>
    </message>
    <message>
        <source>Layer of the tiles.</source>
        <translation>Camada dos tiles.</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Número de tiles</translation>
    </message>
    <message>
        <source>Tiles read: {count}</source>
        <translation>Tiles lidos: {count}</translation>
    </message>
    <message>
        <source>Tiles: {count}</source>
        <translation>Tiles: {count}</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Sentinel Hub BYOC collections and tiles</source>
        <translation>Coleções e tiles do Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Not connected: open the Sentinel Hub BYOC panel</source>
        <translation>Sem conexão: abra o painel Sentinel Hub BYOC</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Tiles of {name}</source>
        <translation>Tiles de {name}</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>{count} of these tiles have another status or path: left out.</source>
        <translation>{count} destes tiles têm outro estado ou caminho: deixados de fora.</translation>
    </message>
    <message>
        <source>The field “{field}” of feature {number} is empty.</source>
        <translation>O campo “{field}” do elemento {number} está vazio.</translation>
    </message>
    <message>
        <source>Write the id or the path of its tile there.</source>
        <translation>Escreva nele o ID ou o caminho do seu tile.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no feature, or none is selected: select tiles, or take the whole layer.</source>
        <translation>A camada “{layer}” não tem elementos, ou nenhum está selecionado: selecione tiles ou use a camada inteira.</translation>
    </message>
    <message>
        <source>No tile is like that: there is nothing to do.</source>
        <translation>Nenhum tile é assim: não há nada a fazer.</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles failed. The lines above tell why.</source>
        <translation>Falharam {failed} de {total} tiles. As linhas acima dizem porquê.</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>Não foi possível fazer nada.</translation>
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
        <translation>Parado. O que foi feito até então mantém-se.</translation>
    </message>
    <message>
        <source>It cannot go on</source>
        <translation>Não é possível continuar</translation>
    </message>
    <message>
        <source>File error</source>
        <translation>Erro de ficheiro</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erro inesperado</translation>
    </message>
    <message>
        <source>This is a fault of the plugin: please report it, with QGIS&apos;s log messages.</source>
        <translation>É uma falha do plugin: comunique-a, por favor, com as mensagens de log do QGIS.</translation>
    </message>
    <message>
        <source>Sentinel Hub does not accept the credentials</source>
        <translation>O Sentinel Hub não aceita as credenciais</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiados pedidos</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>O serviço tem um problema</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>O serviço recusou o pedido</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Sem conexão ao serviço</translation>
    </message>
    <message>
        <source>Please correct the input</source>
        <translation>Corrija os dados introduzidos</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Resposta inutilizável</translation>
    </message>
    <message>
        <source>No raster file</source>
        <translation>Sem ficheiro raster</translation>
    </message>
    <message>
        <source>No usable connection</source>
        <translation>Sem conexão utilizável</translation>
    </message>
    <message>
        <source>The layer could not be written</source>
        <translation>A camada não pôde ser escrita</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>The raster cannot be read</source>
        <translation>O raster não pode ser lido</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system</source>
        <translation>O raster não tem sistema de referência de coordenadas</translation>
    </message>
    <message>
        <source>The raster&apos;s coordinate reference system cannot be used</source>
        <translation>O sistema de referência de coordenadas do raster não pode ser usado</translation>
    </message>
    <message>
        <source>The raster has no usable place on the map</source>
        <translation>O raster não tem um lugar utilizável no mapa</translation>
    </message>
    <message>
        <source>The raster is empty</source>
        <translation>O raster está vazio</translation>
    </message>
    <message>
        <source>The files do not fit together</source>
        <translation>Os ficheiros não são compatíveis entre si</translation>
    </message>
    <message>
        <source>The raster lies across a pole</source>
        <translation>O raster passa por um polo</translation>
    </message>
    <message>
        <source>The outline needs too many points</source>
        <translation>O contorno precisa de demasiados pontos</translation>
    </message>
    <message>
        <source>The raster cannot be used</source>
        <translation>O raster não pode ser usado</translation>
    </message>
    <message>
        <source>No credentials for the bucket</source>
        <translation>Sem credenciais para o bucket</translation>
    </message>
    <message>
        <source>The bucket denies access</source>
        <translation>O bucket nega o acesso</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <translation>O bucket não existe</translation>
    </message>
    <message>
        <source>There is no such object in the bucket</source>
        <translation>O objeto não existe no bucket</translation>
    </message>
    <message>
        <source>The bucket is in another region</source>
        <translation>O bucket está noutra região</translation>
    </message>
    <message>
        <source>No connection to the bucket</source>
        <translation>Sem conexão ao bucket</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O ficheiro não pode ser lido</translation>
    </message>
    <message>
        <source>The upload did not arrive whole</source>
        <translation>O envio não chegou completo</translation>
    </message>
    <message>
        <source>The bucket is in use</source>
        <translation>O bucket está em uso</translation>
    </message>
    <message>
        <source>The bucket cannot be used</source>
        <translation>O bucket não pode ser usado</translation>
    </message>
    <message>
        <source>Check the client id, the client secret and the deployment of the connection.</source>
        <translation>Verifique o ID do cliente, o segredo do cliente e a implantação da conexão.</translation>
    </message>
    <message>
        <source>Check that the account may use BYOC and that it owns the collection.</source>
        <translation>Verifique se a conta pode usar o BYOC e se a coleção é dela.</translation>
    </message>
    <message>
        <source>Check the id, and that the connection is the one that the collection belongs to.</source>
        <translation>Verifique o ID, e se a conexão é aquela a que a coleção pertence.</translation>
    </message>
    <message>
        <source>Choose another path, or update or remove what is registered under it.</source>
        <translation>Escolha outro caminho, ou atualize ou remova o que está registado nele.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the service&apos;s support.</source>
        <translation>Tente de novo mais tarde; se continuar assim, pergunte ao suporte do serviço.</translation>
    </message>
    <message>
        <source>Check the network, QGIS&apos;s proxy settings (Settings &gt; Options &gt; Network) and the deployment&apos;s address.</source>
        <translation>Verifique a rede, as configurações de proxy do QGIS (Configurações &gt; Opções &gt; Rede) e o endereço da implantação.</translation>
    </message>
    <message>
        <source>Check the deployment&apos;s address; if it is right, try again later.</source>
        <translation>Verifique o endereço da implantação; se estiver certo, tente de novo mais tarde.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (predefinida)</translation>
    </message>
    <message>
        <source>cannot be used: edit it</source>
        <translation>não pode ser usada: edite-a</translation>
    </message>
    <message>
        <source>Changes are saved at once. Secrets are kept in QGIS&apos;s authentication database (see Authentication). Cores used to read rasters: {cores}; the limit is QGIS&apos;s own (see Rendering).</source>
        <translation>As alterações são guardadas imediatamente. Os segredos ficam na base de dados de autenticação do QGIS (ver Autenticação). Núcleos usados para ler rasters: {cores}; o limite é o do próprio QGIS (ver Renderização).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Testing “{name}” …</source>
        <translation>Teste de “{name}” …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>&amp;Connections to Sentinel Hub</source>
        <translation>&amp;Conexões ao Sentinel Hub</translation>
    </message>
    <message>
        <source>The saved connections; the default one is used where none is named</source>
        <translation>As conexões guardadas; a predefinida é usada onde nenhuma é indicada</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>Add a connection to an account</source>
        <translation>Adicionar uma conexão a uma conta</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the selected connection, or how its buckets are read</source>
        <translation>Alterar a conexão selecionada, ou como os seus buckets são lidos</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Ask for a token and for one collection through the selected connection</source>
        <translation>Pedir um token e uma coleção através da conexão selecionada</translation>
    </message>
    <message>
        <source>&amp;Use as default</source>
        <translation>&amp;Usar como predefinida</translation>
    </message>
    <message>
        <source>Use the selected connection where none is named, as in Processing and its command line</source>
        <translation>Usar a conexão selecionada onde nenhuma é indicada, como no Processamento e na sua linha de comandos</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Forget the selected connection and its credentials</source>
        <translation>Esquecer a conexão selecionada e as suas credenciais</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>Sobre estas configurações</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>Not listed: {why}. Refresh to try again.</source>
        <translation>Não listado: {why}. Atualize para tentar de novo.</translation>
    </message>
    <message>
        <source>{counted}; the list broke off: {why}. Refresh to try again.</source>
        <translation>{counted}; a lista interrompeu-se: {why}. Atualize para tentar de novo.</translation>
    </message>
    <message>
        <source>{counted} so far, more as you scroll</source>
        <translation>{counted} até agora, mais ao rolar a lista</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Listagem em curso …</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Connection (empty: the default one)</source>
        <translation>Conexão (vazio: a predefinida)</translation>
    </message>
    <message>
        <source>Name of a saved connection. Empty means the default connection or, where none is saved, the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than AWS EU).</source>
        <translation>Nome de uma conexão guardada. Vazio significa a conexão predefinida ou, onde nenhuma está guardada, as variáveis de ambiente SH_CLIENT_ID e SH_CLIENT_SECRET (e SH_BASE_URL e SH_TOKEN_URL para outra implantação que não AWS EU).</translation>
    </message>
    <message>
        <source>Collection id</source>
        <translation>ID da coleção</translation>
    </message>
    <message>
        <source>Id of the collection, a UUID: see “List collections”, the output of “Create collection”, or the dashboard of the service.</source>
        <translation>ID da coleção, um UUID: ver “Listar coleções”, a saída de “Criar coleção” ou o painel web do serviço.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Of the cover geometry. balanced: as near to the truth as the points allow. inner: never beyond the valid data. outer: never cuts valid data off.</source>
        <translation>Da geometria de cobertura. balanced: tão perto da verdade quanto os pontos permitem. inner: nunca para além dos dados válidos. outer: nunca corta dados válidos.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>{name} is empty. Give the id of the collection: run “List collections” (byoc:listcollections) to see it.</source>
        <translation>{name} está vazio. Indique o ID da coleção: execute “Listar coleções” (byoc:listcollections) para o ver.</translation>
    </message>
    <message>
        <source>“{text}” is not a collection id: those look like 123e4567-e89b-12d3-a456-426614174000. Run “List collections” (byoc:listcollections) to see the ids, or copy it from the dashboard of the service.</source>
        <translation>“{text}” não é um ID de coleção: esses têm a forma 123e4567-e89b-12d3-a456-426614174000. Execute “Listar coleções” (byoc:listcollections) para ver os IDs, ou copie-o do painel web do serviço.</translation>
    </message>
    <message>
        <source>{name} is “{value}”. Use one of: {options}.</source>
        <translation>{name} é “{value}”. Use um destes valores: {options}.</translation>
    </message>
    <message>
        <source>{name} holds no raster. Give at least one raster layer or file.</source>
        <translation>{name} não contém nenhum raster. Indique pelo menos uma camada raster ou um ficheiro.</translation>
    </message>
    <message>
        <source>The raster “{path}” cannot be opened.</source>
        <translation>O raster “{path}” não pode ser aberto.</translation>
    </message>
    <message>
        <source>It does not exist, is not a raster that GDAL reads, or may not be read. Check the path and the access to it (for /vsis3/ also the keys and the endpoint).</source>
        <translation>Não existe, não é um raster que o GDAL leia, ou não pode ser lido. Verifique o caminho e o acesso a ele (para /vsis3/ também as chaves e o endpoint).</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… e mais {count}.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The tile lies outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>O tile fica fora do que o sistema de referência de coordenadas do mapa consegue mostrar.</translation>
    </message>
    <message>
        <source>The service gives no cause of failure for “{path}”.</source>
        <translation>O serviço não indica a causa da falha de “{path}”.</translation>
    </message>
    <message>
        <source>Why the tile failed</source>
        <translation>Porque o tile falhou</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>O serviço diz:</translation>
    </message>
    <message>
        <source>What it means:</source>
        <translation>O que significa:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
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
        <translation>Escreve qualquer raster como GeoTIFF otimizado para a nuvem (COG) que o serviço aceita: tiles internos, visões gerais, compressão, profundidade de bits e SRC como ele os pede. Não é precisa conexão.</translation>
    </message>
    <message>
        <source>Values stay exactly as they are wherever nothing asks for change. What does: 64-bit numbers, a CRS that the service does not take, a rotated raster, and masks and alpha bands, which the service does not know: what they hide becomes no data. Each change is told.</source>
        <translation>Os valores ficam exatamente como são onde nada pede alteração. O que a pede: números de 64 bits, um SRC que o serviço não aceita, um raster rodado, e máscaras e bandas alfa, que o serviço não conhece: o que escondem passa a sem dados. Cada alteração é comunicada.</translation>
    </message>
    <message>
        <source>With (BAND) in the output&apos;s name, as in scene_(BAND).tif, each band is written to a file of its own, named by the band&apos;s description or else B1, B2 and so on.</source>
        <translation>Com (BAND) no nome da saída, como em scene_(BAND).tif, cada banda é escrita num ficheiro próprio, com o nome da descrição da banda ou senão B1, B2 e assim por diante.</translation>
    </message>
    <message>
        <source>The file; the name with (BAND) in it when there is one file a band.</source>
        <translation>O ficheiro; o nome com (BAND) quando há um ficheiro por banda.</translation>
    </message>
    <message>
        <source>The paths of all files written, in the order of the bands.</source>
        <translation>Os caminhos de todos os ficheiros escritos, pela ordem das bandas.</translation>
    </message>
    <message>
        <source>What was changed of values, types, bands and place, a line each; empty: nothing.</source>
        <translation>O que foi alterado em valores, tipos, bandas e posição, uma linha para cada coisa; vazio: nada.</translation>
    </message>
    <message>
        <source>Cloud optimized GeoTIFF</source>
        <translation>GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>A raster layer with a file, or the path of one: anything that GDAL reads.</source>
        <translation>Uma camada raster com ficheiro, ou o caminho de um: tudo o que o GDAL lê.</translation>
    </message>
    <message>
        <source>A .tif or .tiff file, in a folder that exists. It is replaced at the end.</source>
        <translation>Um ficheiro .tif ou .tiff, numa pasta que exista. É substituído no fim.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Ficheiros escritos</translation>
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
        <translation>Bandas (nenhuma: todas)</translation>
    </message>
    <message>
        <source>Numbers of the bands to write, the first is 1. None means all but alpha bands, 100 at most. On the command line repeat the parameter: --BANDS=1 --BANDS=3.</source>
        <translation>Números das bandas a escrever; a primeira é 1. Nenhuma significa todas menos as bandas alfa, no máximo 100. Na linha de comandos repita o parâmetro: --BANDS=1 --BANDS=3.</translation>
    </message>
    <message>
        <source>No-data value (none: as it is)</source>
        <translation>Valor sem dados (nenhum: como está)</translation>
    </message>
    <message>
        <source>The value that means no data in the result; pixels that a mask, an alpha band or another value declares empty get it. Where one is needed and none is given, NaN is used for fractional numbers, and for whole ones a value that no valid pixel has. Give the same one for all tiles of a collection.</source>
        <translation>O valor que significa sem dados no resultado; recebem-no os píxeis que uma máscara, uma banda alfa ou outro valor declaram vazios. Onde é preciso um e nenhum é dado, usa-se NaN para números fracionários e, para inteiros, um valor que nenhum píxel válido tenha. Indique o mesmo para todos os tiles de uma coleção.</translation>
    </message>
    <message>
        <source>Overviews by</source>
        <translation>Visões gerais por</translation>
    </message>
    <message>
        <source>How overviews (pyramids) are made of the pixels. AVERAGE for measured values, NEAREST or MODE for classes; palettes are never averaged.</source>
        <translation>Como as visões gerais (pirâmides) são feitas a partir dos píxeis. AVERAGE para valores medidos, NEAREST ou MODE para classes; de paletas nunca se faz a média.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster.</source>
        <translation>Todas são sem perdas. DEFLATE é o que o fornecedor recomenda; ZSTD é mais rápida.</translation>
    </message>
    <message>
        <source>CRS (none: as it is)</source>
        <translation>SRC (nenhum: como está)</translation>
    </message>
    <message>
        <source>A CRS that the service takes: EPSG:4326, 3857, 3035, or UTM on WGS 84 (32601-32660, 32701-32760). None keeps the raster&apos;s own; where that is not taken, the UTM zone is chosen, or EPSG:4326 for what is wider.</source>
        <translation>Um SRC que o serviço aceita: EPSG:4326, 3857, 3035, ou UTM em WGS 84 (32601-32660, 32701-32760). Nenhum mantém o do raster; se esse não for aceite, é escolhido o fuso UTM, ou EPSG:4326 para o que for mais largo.</translation>
    </message>
</context>
<context>
    <name>RasterSource</name>
    <message>
        <source>“{name}” is not a raster layer.</source>
        <translation>“{name}” não é uma camada raster.</translation>
    </message>
    <message>
        <source>Choose a raster layer that was loaded from a file.</source>
        <translation>Escolha uma camada raster que tenha sido carregada de um ficheiro.</translation>
    </message>
    <message>
        <source>it exists in memory only</source>
        <translation>existe apenas em memória</translation>
    </message>
    <message>
        <source>it is a description of a raster, not a file</source>
        <translation>é uma descrição de um raster, não um ficheiro</translation>
    </message>
    <message>
        <source>The file of layer “{name}” is not there: {path}</source>
        <translation>O ficheiro da camada “{name}” não está lá: {path}</translation>
    </message>
    <message>
        <source>Put it back, or change the layer&apos;s data source.</source>
        <translation>Reponha-o, ou altere a fonte de dados da camada.</translation>
    </message>
    <message>
        <source>it comes from a web service (WMS, WMTS or tiles)</source>
        <translation>vem de um serviço web (WMS, WMTS ou tiles)</translation>
    </message>
    <message>
        <source>it comes from a web service (WCS)</source>
        <translation>vem de um serviço web (WCS)</translation>
    </message>
    <message>
        <source>it comes from a web service (ArcGIS)</source>
        <translation>vem de um serviço web (ArcGIS)</translation>
    </message>
    <message>
        <source>it comes from a database (PostGIS raster)</source>
        <translation>vem de uma base de dados (raster PostGIS)</translation>
    </message>
    <message>
        <source>it is computed from other layers</source>
        <translation>é calculada a partir de outras camadas</translation>
    </message>
    <message>
        <source>it comes from QGIS's provider “{provider}”</source>
        <translation>vem do provedor “{provider}” do QGIS</translation>
    </message>
    <message>
        <source>Layer “{name}” has no raster file: {why}.</source>
        <translation>A camada “{name}” não tem ficheiro raster: {why}.</translation>
    </message>
    <message>
        <source>Save it as a Cloud Optimized GeoTIFF first (Export &gt; Save As…), and choose the layer of that file.</source>
        <translation>Guarde-a primeiro como GeoTIFF otimizado para a nuvem (Exportar &gt; Guardar como…) e escolha a camada desse ficheiro.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>(and {more} more, see the log)</source>
        <translation>(e mais {more}, ver o log)</translation>
    </message>
</context>
<context>
    <name>RegisterBucket</name>
    <message>
        <source>Register bucket</source>
        <translation>Registar bucket</translation>
    </message>
    <message>
        <source>Registers the files that are in the bucket of a collection already: lists them, finds which are the bands of one tile, leaves out what is registered, checks the others as the service would, outlines their valid data, and registers them. Files are neither changed nor moved.</source>
        <translation>Regista os ficheiros que já estão no bucket de uma coleção: lista-os, descobre quais são as bandas de um mesmo tile, deixa de fora o que já está registado, verifica os outros como o serviço o faria, contorna os seus dados válidos e regista-os. Os ficheiros não são alterados nem movidos.</translation>
    </message>
    <message>
        <source>Without a pattern the names of the files tell: those in one folder that differ in the name of a band alone (B04, red, VV, or what the collection has) are one tile, with (BAND) in its path. Sensing times come from STAC items beside the files, from names, or from the metadata of the files. The table tells for each tile what was read from what, and for each file that is in no tile, why. Try a dry run first.</source>
        <translation>Sem padrão, são os nomes dos ficheiros que decidem: os que estão numa pasta e só diferem no nome de uma banda (B04, red, VV, ou o que a coleção tem) são um tile, com (BAND) no caminho. As horas de aquisição vêm de itens STAC junto dos ficheiros, dos nomes ou dos metadados dos ficheiros. A tabela diz para cada tile o que foi lido de onde, e para cada ficheiro que não está em nenhum tile, porquê. Experimente primeiro uma simulação.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson, and why its files were grouped so. Then one row for each file that is in no tile: outcome left-out, the file in files, the reason in message. Optional.</source>
        <translation>Uma tabela com uma linha por tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points e crs da geometria de cobertura, sensing_time, files, message, geojson, e porque os seus ficheiros foram assim agrupados. Depois uma linha por cada ficheiro que não está em nenhum tile: outcome left-out, o ficheiro em files, o motivo em message. Opcional.</translation>
    </message>
    <message>
        <source>How many files are in no tile.</source>
        <translation>Quantos ficheiros não estão em nenhum tile.</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Faz tudo menos registar: mostra o que seria enviado.</translation>
    </message>
    <message>
        <source>Table of the tiles, and of the files left out.</source>
        <translation>Tabela dos tiles e dos ficheiros deixados de fora.</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ficheiros deixados de fora</translation>
    </message>
    <message>
        <source>No file makes a tile: {objects} files were found. Check {prefix}, and what the table says of the files.</source>
        <translation>Nenhum ficheiro forma um tile: foram encontrados {objects} ficheiros. Verifique {prefix} e o que a tabela diz dos ficheiros.</translation>
    </message>
    <message>
        <source>({more} more files are left out, see the table.)</source>
        <translation>(Mais {more} ficheiros foram deixados de fora, ver a tabela.)</translation>
    </message>
    <message>
        <source>Folder in the bucket (empty: all of it)</source>
        <translation>Pasta no bucket (vazio: todo o bucket)</translation>
    </message>
    <message>
        <source>Only files in this folder, or deeper, are registered: scenes/2024.</source>
        <translation>Só são registados ficheiros nesta pasta ou mais abaixo: scenes/2024.</translation>
    </message>
    <message>
        <source>Pattern of the files (empty: from their names)</source>
        <translation>Padrão dos ficheiros (vazio: pelos nomes)</translation>
    </message>
    <message>
        <source>What in a file&apos;s key is the tile, the band and the sensing time. A template: {tile}/{band}_%Y%m%dT%H%M%S.tif, where * is anything within a name. Or a regular expression with groups named tile, band, year, month, day, hour, minute, second, subsecond, as the byoc-tool takes it: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. It fits the whole key, or the end of it from a folder on. Files that it does not fit are left out.</source>
        <translation>O que na chave de um ficheiro é o tile, a banda e a hora de aquisição. Um modelo: {tile}/{band}_%Y%m%dT%H%M%S.tif, em que * é qualquer coisa dentro de um nome. Ou uma expressão regular com grupos chamados tile, band, year, month, day, hour, minute, second, subsecond, como a aceita o byoc-tool: (?&lt;tile&gt;.*)/(?&lt;band&gt;B..)_(?&lt;year&gt;[0-9]{4})(?&lt;month&gt;[0-9]{2})(?&lt;day&gt;[0-9]{2})[.]tif. Ajusta-se à chave inteira, ou ao fim dela a partir de uma pasta. Os ficheiros que não se ajustam são deixados de fora.</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile, for which the files are read from the bucket. Without, the service takes the bounding box, collar included.</source>
        <translation>Contorna os dados válidos de cada tile, para o que os ficheiros são lidos do bucket. Sem isto, o serviço usa a caixa delimitadora, margem vazia incluída.</translation>
    </message>
    <message>
        <source>Check the files first</source>
        <translation>Verificar primeiro os ficheiros</translation>
    </message>
    <message>
        <source>Reads the headers of the files, and does not register tiles that the service would refuse; their rows tell why.</source>
        <translation>Lê os cabeçalhos dos ficheiros e não regista tiles que o serviço recusaria; as linhas deles dizem porquê.</translation>
    </message>
</context>
<context>
    <name>RegisterCells</name>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Tile path</source>
        <translation>Caminho do tile</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Hora de aquisição (UTC)</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>Origem da hora</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>item STAC</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do ficheiro</translation>
    </message>
    <message>
        <source>file metadata</source>
        <translation>metadados do ficheiro</translation>
    </message>
    <message>
        <source>TIFF tag</source>
        <translation>etiqueta TIFF</translation>
    </message>
    <message>
        <source>✗ Not checked</source>
        <translation>✗ Não verificado</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Em exame …</translation>
    </message>
    <message>
        <source>✗ Unfit: {found}</source>
        <translation>✗ Inadequado: {found}</translation>
    </message>
    <message>
        <source>✓ Fits, {count} warning(s)</source>
        <translation>✓ Adequado, {count} aviso(s)</translation>
    </message>
    <message>
        <source>✓ Fits</source>
        <translation>✓ Adequado</translation>
    </message>
    <message>
        <source>{points} (box)</source>
        <translation>{points} (caixa)</translation>
    </message>
    <message>
        <source>✗ None</source>
        <translation>✗ Nenhum</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Registo em curso …</translation>
    </message>
    <message>
        <source>✓ Registered</source>
        <translation>✓ Registado</translation>
    </message>
    <message>
        <source>✓ Was registered already</source>
        <translation>✓ Já estava registado</translation>
    </message>
    <message>
        <source>✗ Conflict</source>
        <translation>✗ Conflito</translation>
    </message>
    <message>
        <source>✗ Not valid</source>
        <translation>✗ Não válido</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Pronto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>the service gives no cause</source>
        <translation>o serviço não indica a causa</translation>
    </message>
    <message>
        <source>✗ Ingestion failed: {cause}</source>
        <translation>✗ A ingestão falhou: {cause}</translation>
    </message>
    <message>
        <source>✓ Registered, waiting</source>
        <translation>✓ Registado, à espera</translation>
    </message>
    <message>
        <source>✓ Registered, queued</source>
        <translation>✓ Registado, na fila</translation>
    </message>
    <message>
        <source>✓ Registered, being ingested</source>
        <translation>✓ Registado, em ingestão</translation>
    </message>
    <message>
        <source>✓ Ingested</source>
        <translation>✓ Ingerido</translation>
    </message>
    <message>
        <source>Found: {found}. Allowed: {allowed}.</source>
        <translation>Encontrado: {found}. Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Hora de aquisição</translation>
    </message>
    <message>
        <source>Why one tile</source>
        <translation>Motivo de ser um só tile</translation>
    </message>
    <message>
        <source>Follows from the folder: change the folder in the bucket or the pattern above, and list again.</source>
        <translation>Resulta da pasta: mude a pasta no bucket ou o padrão acima e liste de novo.</translation>
    </message>
    <message>
        <source>Not changed here</source>
        <translation>Não se altera aqui</translation>
    </message>
</context>
<context>
    <name>RegisterChecks</name>
    <message>
        <source>Looking into the files of {path}</source>
        <translation>Exame dos ficheiros de {path}</translation>
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
        <translation>Convertido para {folder}.</translation>
    </message>
    <message>
        <source>Converted into {folder}. Put the files into the bucket under the tile&apos;s path before you register it.</source>
        <translation>Convertido para {folder}. Ponha os ficheiros no bucket sob o caminho do tile antes de o registar.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Collection “{name}”, bucket “{bucket}”</source>
        <translation>Coleção “{name}”, bucket “{bucket}”</translation>
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
        <translation>Copiar células</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Colar em células</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta coluna</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registar</translation>
    </message>
    <message>
        <source>&amp;Register 1 tile</source>
        <translation>&amp;Registar 1 tile</translation>
    </message>
    <message>
        <source>&amp;Register {count} tiles</source>
        <translation>&amp;Registar {count} tiles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Checked {done} of {count}.</source>
        <translation>Verificados {done} de {count}.</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} em ingestão</translation>
    </message>
    <message>
        <source>{count} ingested</source>
        <translation>{count} ingerido(s)</translation>
    </message>
    <message>
        <source>{count} failed at ingestion</source>
        <translation>{count} com falha na ingestão</translation>
    </message>
    <message>
        <source>Registering {count} tile(s) …</source>
        <translation>Registo de {count} tile(s) …</translation>
    </message>
    <message>
        <source>Preparing {count} request(s) …</source>
        <translation>Preparação de {count} pedido(s) …</translation>
    </message>
    <message>
        <source>Preparing requests to copy</source>
        <translation>Preparação dos pedidos a copiar</translation>
    </message>
    <message>
        <source>{count} request(s) copied.</source>
        <translation>{count} pedido(s) copiado(s).</translation>
    </message>
    <message>
        <source>Not those of {count} row(s), for example {path}: {why}</source>
        <translation>Exceto os de {count} linha(s), por exemplo {path}: {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Register rasters as tiles</source>
        <translation>Registar rasters como tiles</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Where the files are: in raster layers of the project, in a folder to be uploaded, or in the bucket already</source>
        <translation>Onde estão os ficheiros: em camadas raster do projeto, numa pasta a enviar, ou já no bucket</translation>
    </message>
    <message>
        <source>&amp;Path pattern</source>
        <translation>&amp;Padrão do caminho</translation>
    </message>
    <message>
        <source>Makes the tile path of each raster. {folder}: its folder; {name}: its file name without extension; {prefix} and {band}: the name before and after its last _; {ext}: the extension; {key}: its key in the bucket; (BAND) stays as the place of the band</source>
        <translation>Forma o caminho do tile de cada raster. {folder}: a sua pasta; {name}: o nome do ficheiro sem extensão; {prefix} e {band}: o nome antes e depois do último _; {ext}: a extensão; {key}: a sua chave no bucket; (BAND) fica como o lugar da banda</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Pas&amp;ta</translation>
    </message>
    <message>
        <source>The folder whose rasters are uploaded and registered, with all folders in it</source>
        <translation>A pasta cujos rasters são enviados e registados, com todas as pastas dentro dela</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Folder in the &amp;bucket</source>
        <translation>Pasta no &amp;bucket</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>The folder in the bucket that holds the files, or that they are uploaded to, such as scenes/2024; empty: the bucket itself</source>
        <translation>A pasta no bucket que tem os ficheiros, ou para onde são enviados, como scenes/2024; vazio: o próprio bucket</translation>
    </message>
    <message>
        <source>File patter&amp;n</source>
        <translation>Padrão dos f&amp;icheiros</translation>
    </message>
    <message>
        <source>from the names</source>
        <translation>pelos nomes</translation>
    </message>
    <message>
        <source>What in a file&apos;s name is the tile, the band and the sensing time, such as {tile}/{band}_%Y%m%dT%H%M%S.tif; * is anything within a name. Empty: the names themselves tell</source>
        <translation>O que no nome de um ficheiro é o tile, a banda e a hora de aquisição, como {tile}/{band}_%Y%m%dT%H%M%S.tif; * é qualquer coisa dentro de um nome. Vazio: os próprios nomes o dizem</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Listar</translation>
    </message>
    <message>
        <source>Look what tiles the files make; nothing is sent or written</source>
        <translation>Ver que tiles os ficheiros formam; nada é enviado nem escrito</translation>
    </message>
    <message>
        <source>Tiles to register</source>
        <translation>Tiles a registar</translation>
    </message>
    <message>
        <source>Tick what to register; double-click or press F2 to change a path or a sensing time; Ctrl+C and Ctrl+V copy and paste</source>
        <translation>Marque o que registar; duplo clique ou F2 para alterar um caminho ou uma hora de aquisição; Ctrl+C e Ctrl+V copiam e colam</translation>
    </message>
    <message>
        <source>How far the checks are</source>
        <translation>Em que ponto estão as verificações</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Verificar todos</translation>
    </message>
    <message>
        <source>Look into the files of all rows now, not only of those that are seen</source>
        <translation>Examinar já os ficheiros de todas as linhas, não só os das visíveis</translation>
    </message>
    <message>
        <source>What there is to say of the selected tile</source>
        <translation>O que há a dizer do tile selecionado</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Juntar</translation>
    </message>
    <message>
        <source>Make one tile of the rows with this path</source>
        <translation>Fazer um só tile das linhas com este caminho</translation>
    </message>
    <message>
        <source>&amp;Convert to COG…</source>
        <translation>Conv&amp;erter para COG…</translation>
    </message>
    <message>
        <source>Write the files of the selected tile anew as the service takes them, into a folder that you choose</source>
        <translation>Escrever de novo os ficheiros do tile selecionado como o serviço os aceita, numa pasta à escolha</translation>
    </message>
    <message>
        <source>Send a co&amp;ver geometry drawn around the valid pixels</source>
        <translation>Enviar uma &amp;geometria de cobertura desenhada à volta dos píxeis válidos</translation>
    </message>
    <message>
        <source>Without it the service takes the bounding box, empty collars included</source>
        <translation>Sem isto, o serviço usa a caixa delimitadora, margens vazias incluídas</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuste</translation>
    </message>
    <message>
        <source>Balanced: as near to the truth as the points allow. Inner: never beyond the valid pixels. Outer: never cuts valid pixels off</source>
        <translation>Equilibrado: tão perto da verdade quanto os pontos permitem. Interior: nunca para além dos píxeis válidos. Exterior: nunca corta píxeis válidos</translation>
    </message>
    <message>
        <source>Poin&amp;ts at most</source>
        <translation>Máximo de po&amp;ntos</translation>
    </message>
    <message>
        <source>How many points the cover geometry may have; the service takes up to 100 in all</source>
        <translation>Quantos pontos a geometria de cobertura pode ter; o serviço aceita até 100 ao todo</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>Apro&amp;ximar</translation>
    </message>
    <message>
        <source>Move the map to the cover geometry of the selected tiles, which is drawn there</source>
        <translation>Mover o mapa para a geometria de cobertura dos tiles selecionados, que está desenhada nele</translation>
    </message>
    <message>
        <source>Progress of registering</source>
        <translation>Progresso do registo</translation>
    </message>
    <message>
        <source>What is under way, and how it ended</source>
        <translation>O que está em curso e como terminou</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy what would be sent, without secrets, to send it from a shell or from Python</source>
        <translation>Copiar o que seria enviado, sem segredos, para o enviar de uma shell ou de Python</translation>
    </message>
    <message>
        <source>Copy what would be sent</source>
        <translation>Copiar o que seria enviado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Open the help on this window in the browser</source>
        <translation>Abrir a ajuda desta janela no navegador</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>The file is in bucket “{found}”, but the collection reads bucket “{expected}”.</source>
        <translation>O ficheiro está no bucket “{found}”, mas a coleção lê o bucket “{expected}”.</translation>
    </message>
    <message>
        <source>Two files of this tile are called “{source}”: a tile has one file a band.</source>
        <translation>Dois ficheiros deste tile chamam-se “{source}”: um tile tem um ficheiro por banda.</translation>
    </message>
    <message>
        <source>{count} rows have this path. Join them if they are the files of one tile, or give each tile a path of its own.</source>
        <translation>{count} linhas têm este caminho. Junte-as se são os ficheiros de um só tile, ou dê a cada tile um caminho próprio.</translation>
    </message>
    <message>
        <source>The path names one file, but the tile has {count}: write (BAND) where their names differ.</source>
        <translation>O caminho indica um ficheiro, mas o tile tem {count}: escreva (BAND) onde os nomes deles diferem.</translation>
    </message>
</context>
<context>
    <name>RegisterRun</name>
    <message>
        <source>Registering tiles in “{name}”</source>
        <translation>Registo de tiles em “{name}”</translation>
    </message>
    <message>
        <source>Tiles: {summary}.</source>
        <translation>Tiles: {summary}.</translation>
    </message>
    <message>
        <source>Stopped. Tiles: {summary}.</source>
        <translation>Parado. Tiles: {summary}.</translation>
    </message>
    <message>
        <source>Looking how far the folder is</source>
        <translation>Exame do estado da pasta</translation>
    </message>
    <message>
        <source>Uploaded, registering …</source>
        <translation>Enviado, registo em curso …</translation>
    </message>
    <message>
        <source>{count} registered</source>
        <translation>{count} registado(s)</translation>
    </message>
    <message>
        <source>{count} registered before</source>
        <translation>{count} registado(s) antes</translation>
    </message>
    <message>
        <source>{count} not registered</source>
        <translation>{count} não registado(s)</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>nenhum registado</translation>
    </message>
</context>
<context>
    <name>RegisterSourceDesk</name>
    <message>
        <source>Raster layers</source>
        <translation>Camadas raster</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Pasta a enviar</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>the place of each file in its bucket</source>
        <translation>o lugar de cada ficheiro no seu bucket</translation>
    </message>
    <message>
        <source>Nothing is uploaded: the files must be in the bucket under these paths. Rasters with the same path are the files of one tile.</source>
        <translation>Nada é enviado: os ficheiros têm de estar no bucket sob estes caminhos. Rasters com o mesmo caminho são os ficheiros de um só tile.</translation>
    </message>
    <message>
        <source>Files are checked, converted where the service would refuse them, uploaded and registered; what is done is remembered in the folder, and not done again.</source>
        <translation>Os ficheiros são verificados, convertidos onde o serviço os recusaria, enviados e registados; o que está feito fica lembrado na pasta e não é feito de novo.</translation>
    </message>
    <message>
        <source>Nothing is uploaded or changed in the bucket: what is there is registered.</source>
        <translation>Nada é enviado nem alterado no bucket: regista-se o que lá está.</translation>
    </message>
    <message>
        <source>Listing …</source>
        <translation>Listagem em curso …</translation>
    </message>
    <message>
        <source>Listing the tiles of {folder}</source>
        <translation>Listagem dos tiles de {folder}</translation>
    </message>
    <message>
        <source>Listing the bucket “{bucket}”</source>
        <translation>Listagem do bucket “{bucket}”</translation>
    </message>
    <message>
        <source>1 tile found.</source>
        <translation>1 tile encontrado.</translation>
    </message>
    <message>
        <source>{count} tiles found.</source>
        <translation>{count} tiles encontrados.</translation>
    </message>
    <message>
        <source>The folder is in the bucket already: nothing is uploaded, its files are registered in place.</source>
        <translation>A pasta já está no bucket: nada é enviado, os seus ficheiros são registados no lugar.</translation>
    </message>
    <message>
        <source>{count} file(s) are in none, for example {file}: {why}</source>
        <translation>{count} ficheiro(s) não estão em nenhum, por exemplo {file}: {why}</translation>
    </message>
</context>
<context>
    <name>RegisterSources</name>
    <message>
        <source>The place of this file in the bucket is not known.</source>
        <translation>O lugar deste ficheiro no bucket não é conhecido.</translation>
    </message>
    <message>
        <source>Choose a path pattern, or type the path.</source>
        <translation>Escolha um padrão de caminho, ou escreva o caminho.</translation>
    </message>
    <message>
        <source>The time of the layer&apos;s temporal properties.</source>
        <translation>A hora das propriedades temporais da camada.</translation>
    </message>
    <message>
        <source>✓ Fits once converted: {bands}</source>
        <translation>✓ Adequado depois de convertido: {bands}</translation>
    </message>
</context>
<context>
    <name>RegisterTiles</name>
    <message>
        <source>Registered: {created}, registered before: {existing}, planned: {planned}, failed: {failed}</source>
        <translation>Registados: {created}, registados antes: {existing}, planeados: {planned}, com falha: {failed}</translation>
    </message>
    <message>
        <source>{failed} of {total} tiles could not be registered. The lines above tell why.</source>
        <translation>{failed} de {total} tiles não puderam ser registados. As linhas acima dizem porquê.</translation>
    </message>
    <message>
        <source>No tile could be registered.</source>
        <translation>Nenhum tile pôde ser registado.</translation>
    </message>
    <message>
        <source>Register tiles</source>
        <translation>Registar tiles</translation>
    </message>
    <message>
        <source>Registers raster files as tiles of a collection, each with its cover geometry and CRS. The files must be, or come to be, in the collection&apos;s bucket under the path that is registered: nothing is uploaded.</source>
        <translation>Regista ficheiros raster como tiles de uma coleção, cada um com a sua geometria de cobertura e o seu SRC. Os ficheiros têm de estar, ou vir a estar, no bucket da coleção sob o caminho que é registado: nada é enviado.</translation>
    </message>
    <message>
        <source>Rasters whose paths come out the same are the band files of one tile. Registering again what is registered already changes nothing.</source>
        <translation>Rasters cujos caminhos resultam iguais são os ficheiros das bandas de um só tile. Registar de novo o que já está registado não altera nada.</translation>
    </message>
    <message>
        <source>What concerns all tiles (a wrong secret, an unknown collection, a path that cannot be) ends the algorithm before anything is registered. What concerns one tile is told in its row, in the log and in the number of failed tiles, and the others are registered all the same; only if no tile is left, the algorithm fails. The service then ingests the tiles: see “Wait for ingestion”.</source>
        <translation>O que diz respeito a todos os tiles (um segredo errado, uma coleção desconhecida, um caminho impossível) termina o algoritmo antes de algo ser registado. O que diz respeito a um tile é comunicado na sua linha, no log e no número de tiles com falha, e os outros são registados mesmo assim; só se não restar nenhum tile é que o algoritmo falha. O serviço ingere depois os tiles: ver “Esperar pela ingestão”.</translation>
    </message>
    <message>
        <source>A table, one row a tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points and crs of the cover geometry, sensing_time, files, message, geojson. Optional.</source>
        <translation>Uma tabela com uma linha por tile: path, outcome (created, exists, conflict, invalid, failed, planned, cancelled), tile_id, status, points e crs da geometria de cobertura, sensing_time, files, message, geojson. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles were registered.</source>
        <translation>Quantos tiles foram registados.</translation>
    </message>
    <message>
        <source>How many were registered before.</source>
        <translation>Quantos já estavam registados.</translation>
    </message>
    <message>
        <source>How many a dry run would register.</source>
        <translation>Quantos uma simulação registaria.</translation>
    </message>
    <message>
        <source>How many could not be registered; their messages tell why.</source>
        <translation>Quantos não puderam ser registados; as suas mensagens dizem porquê.</translation>
    </message>
    <message>
        <source>Registered tiles</source>
        <translation>Tiles registados</translation>
    </message>
    <message>
        <source>Does everything but register: see what would be sent.</source>
        <translation>Faz tudo menos registar: mostra o que seria enviado.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela dos tiles.</translation>
    </message>
    <message>
        <source>Tiles registered</source>
        <translation>Tiles registados</translation>
    </message>
    <message>
        <source>Tiles registered before</source>
        <translation>Tiles registados antes</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tiles planeados</translation>
    </message>
    <message>
        <source>Tiles not registered</source>
        <translation>Tiles não registados</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Raster layers with files, or paths of raster files (local, /vsis3/…).</source>
        <translation>Camadas raster com ficheiros, ou caminhos de ficheiros raster (locais, /vsis3/…).</translation>
    </message>
    <message>
        <source>Tile path (empty: key in the bucket)</source>
        <translation>Caminho do tile (vazio: chave no bucket)</translation>
    </message>
    <message>
        <source>Path of the tile in the bucket, without s3:// and the bucket. (BAND) stands for the bands of a tile and stays. Of each raster's file are filled in: {name} its name without extension, {prefix} that name up to its last _, {band} the rest of it, {folder} the folder it lies in, {ext} its extension with the dot, {key} its key in the bucket. Examples: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Empty, for rasters that were loaded from the bucket (/vsis3/…): the key, with (BAND) in place of the file's name.</source>
        <translation>Caminho do tile no bucket, sem s3:// e sem o bucket. (BAND) ocupa o lugar das bandas de um tile e fica. Do ficheiro de cada raster são preenchidos: {name} o nome sem extensão, {prefix} esse nome até ao último _, {band} o resto dele, {folder} a pasta onde está, {ext} a extensão com o ponto, {key} a chave no bucket. Exemplos: scenes/{folder}/(BAND).tif, mosaic/{prefix}_(BAND){ext}. Vazio, para rasters carregados do bucket (/vsis3/…): a chave, com (BAND) no lugar do nome do ficheiro.</translation>
    </message>
    <message>
        <source>Sensing time (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Hora de aquisição (UTC, como 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>When the data was taken, for all tiles of this run: ISO 8601 with the time of day. Without an offset it is UTC. Empty: the tiles get no time.</source>
        <translation>Quando os dados foram adquiridos, para todos os tiles desta execução: ISO 8601 com a hora do dia. Sem desvio horário é UTC. Vazio: os tiles ficam sem hora.</translation>
    </message>
    <message>
        <source>Send a cover geometry</source>
        <translation>Enviar uma geometria de cobertura</translation>
    </message>
    <message>
        <source>Outlines the valid data of each tile. Without, the service takes the bounding box, collar included.</source>
        <translation>Contorna os dados válidos de cada tile. Sem isto, o serviço usa a caixa delimitadora, margem vazia incluída.</translation>
    </message>
</context>
<context>
    <name>RegisterWatch</name>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Exame dos tiles em ingestão</translation>
    </message>
</context>
<context>
    <name>ReingestTiles</name>
    <message>
        <source>Reingest tiles</source>
        <translation>Reingerir tiles</translation>
    </message>
    <message>
        <source>Has the service read the files of tiles again: needed after files in the bucket have changed, and after what made a tile fail was mended. Cover geometries and sensing times stay.</source>
        <translation>Faz o serviço ler de novo os ficheiros dos tiles: necessário depois de os ficheiros no bucket mudarem, e depois de corrigido o que fez falhar um tile. As geometrias de cobertura e as horas de aquisição mantêm-se.</translation>
    </message>
    <message>
        <source>Tiles are chosen by a layer, by ids, by status, by path; what is given together must all be true of a tile. What the service refuses, such as a tile that it is just ingesting, is told in the tile's row, and the others go on. See “Wait for ingestion” for the end.</source>
        <translation>Os tiles são escolhidos por uma camada, por IDs, por estado, por caminho; o que for indicado em conjunto tem de se verificar todo num tile. O que o serviço recusa, como um tile que está nesse momento a ingerir, é comunicado na linha do tile, e os outros continuam. Para o fim ver “Esperar pela ingestão”.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), the status that it had before, message. Optional.</source>
        <translation>Uma tabela com uma linha por tile: tile_id, path, outcome (reingested, planned, invalid, failed, cancelled), o estado que tinha antes (status), message. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are being ingested again.</source>
        <translation>Quantos tiles estão a ser ingeridos de novo.</translation>
    </message>
    <message>
        <source>How many a dry run would have ingested again.</source>
        <translation>Quantos uma simulação mandaria ingerir de novo.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Quantos falharam; as suas mensagens dizem porquê.</translation>
    </message>
    <message>
        <source>Reingested tiles</source>
        <translation>Tiles reingeridos</translation>
    </message>
    <message>
        <source>Tells which tiles are chosen, and does nothing.</source>
        <translation>Diz que tiles estão escolhidos e não faz nada.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela dos tiles.</translation>
    </message>
    <message>
        <source>Tiles reingested</source>
        <translation>Tiles reingeridos</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tiles planeados</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tiles com falha</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>The sandbox of this profile runs in another QGIS already.</source>
        <translation>A sandbox deste perfil já está em execução noutro QGIS.</translation>
    </message>
    <message>
        <source>Use it there, or close that QGIS and try again.</source>
        <translation>Use-a lá, ou feche esse QGIS e tente de novo.</translation>
    </message>
    <message>
        <source>What the sandbox remembers cannot be read: {why}.</source>
        <translation>O que a sandbox guarda na memória não pode ser lido: {why}.</translation>
    </message>
    <message>
        <source>Remove the folder {folder} and try again.</source>
        <translation>Remova a pasta {folder} e tente de novo.</translation>
    </message>
</context>
<context>
    <name>SensingTimeDialog</name>
    <message>
        <source>{count} tiles of the same sensing time</source>
        <translation>{count} tiles com a mesma hora de aquisição</translation>
    </message>
    <message>
        <source>{count} tiles of different sensing times: all of them get the one that you choose here.</source>
        <translation>{count} tiles com horas de aquisição diferentes: todos recebem a que escolher aqui.</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Hora de aquisição</translation>
    </message>
    <message>
        <source>Which tiles</source>
        <translation>Que tiles</translation>
    </message>
    <message>
        <source>Sensing &amp;time (UTC)</source>
        <translation>&amp;Hora de aquisição (UTC)</translation>
    </message>
    <message>
        <source>When the scene was taken, in Coordinated Universal Time</source>
        <translation>Quando a cena foi adquirida, em Tempo Universal Coordenado</translation>
    </message>
    <message>
        <source>&amp;No sensing time</source>
        <translation>&amp;Sem hora de aquisição</translation>
    </message>
    <message>
        <source>Take the sensing time away: requests for a time range will not find the tile</source>
        <translation>Retirar a hora de aquisição: os pedidos para um intervalo de tempo não encontrarão o tile</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>Tiles by status</source>
        <translation>Tiles por estado</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status}: {count}</translation>
    </message>
    <message>
        <source>Click a status, or choose it with the arrow keys and Enter, to list only its tiles.</source>
        <translation>Clique num estado, ou escolha-o com as teclas de seta e Enter, para listar só os seus tiles.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>At: {status}.</source>
        <translation>Em: {status}.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>In the order of the service</source>
        <translation>Pela ordem do serviço</translation>
    </message>
</context>
<context>
    <name>TileActions</name>
    <message>
        <source>The plugin “Sentinel Hub BYOC” is not loaded: switch it on under Plugins &gt; Manage and Install Plugins.</source>
        <translation>O plugin “Sentinel Hub BYOC” não está carregado: ative-o em Módulos &gt; Gerir e instalar módulos.</translation>
    </message>
    <message>
        <source>Zoom to tile</source>
        <translation>Aproximar ao tile</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Porque falhou</translation>
    </message>
    <message>
        <source>Open the tile&apos;s files as layers</source>
        <translation>Abrir os ficheiros do tile como camadas</translation>
    </message>
    <message>
        <source>Ingest tile again</source>
        <translation>Ingerir o tile de novo</translation>
    </message>
    <message>
        <source>Delete tile…</source>
        <translation>Eliminar o tile…</translation>
    </message>
</context>
<context>
    <name>TileActionsDesk</name>
    <message>
        <source>Select tiles first.</source>
        <translation>Selecione primeiro tiles.</translation>
    </message>
    <message>
        <source>Select one tile.</source>
        <translation>Selecione um tile.</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Ingerir de novo</translation>
    </message>
    <message>
        <source>Change sensing time…</source>
        <translation>Alterar a hora de aquisição…</translation>
    </message>
    <message>
        <source>Edit cover geometry on the map</source>
        <translation>Editar a geometria de cobertura no mapa</translation>
    </message>
    <message>
        <source>Derive cover geometry from the files</source>
        <translation>Derivar a geometria de cobertura dos ficheiros</translation>
    </message>
    <message>
        <source>Open the files as layers</source>
        <translation>Abrir os ficheiros como camadas</translation>
    </message>
    <message>
        <source>Select 1 to {most} tiles.</source>
        <translation>Selecione de 1 a {most} tiles.</translation>
    </message>
    <message>
        <source>Save all tiles as GeoPackage…</source>
        <translation>Guardar todos os tiles como GeoPackage…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete tiles</source>
        <translation>Eliminar tiles</translation>
    </message>
    <message>
        <source>Delete 1 tile of “{name}”?</source>
        <translation>Eliminar 1 tile de “{name}”?</translation>
    </message>
    <message>
        <source>Delete {count} tiles of “{name}”?</source>
        <translation>Eliminar {count} tiles de “{name}”?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Their files stay in the bucket. This cannot be undone.</source>
        <translation>Os ficheiros deles ficam no bucket. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Processing is switched off: switch it on in the plugin manager, then open “Prepare COG”.</source>
        <translation>O Processamento está desativado: ative-o no gestor de plugins e depois abra “Preparar COG”.</translation>
    </message>
</context>
<context>
    <name>TileCauses</name>
    <message>
        <source>What it means: {meaning}</source>
        <translation>O que significa: {meaning}</translation>
    </message>
    <message>
        <source>What to do: {fix}</source>
        <translation>O que fazer: {fix}</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Ingerir de novo</translation>
    </message>
    <message>
        <source>Prepare COG…</source>
        <translation>Preparar COG…</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Editar a geometria de cobertura</translation>
    </message>
</context>
<context>
    <name>TileChanges</name>
    <message>
        <source>Ingesting {count} tile(s) again</source>
        <translation>Nova ingestão de {count} tile(s)</translation>
    </message>
    <message>
        <source>Deleting {count} tile(s)</source>
        <translation>Eliminação de {count} tile(s)</translation>
    </message>
    <message>
        <source>Changing {count} tile(s)</source>
        <translation>Alteração de {count} tile(s)</translation>
    </message>
    <message>
        <source>Tiles of “{name}”: {summary}.</source>
        <translation>Tiles de “{name}”: {summary}.</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} alterado(s)</translation>
    </message>
    <message>
        <source>{count} being ingested again</source>
        <translation>{count} em nova ingestão</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>{count} eliminado(s)</translation>
    </message>
    <message>
        <source>{count} left as they are</source>
        <translation>{count} sem alteração</translation>
    </message>
    <message>
        <source>{count} that could not be done</source>
        <translation>{count} que não foi possível tratar</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} com falha</translation>
    </message>
    <message>
        <source>{count} not done because it was stopped</source>
        <translation>{count} por fazer devido à interrupção</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>TileChoice</name>
    <message>
        <source>Layer of tiles</source>
        <translation>Camada de tiles</translation>
    </message>
    <message>
        <source>A layer or table with a feature for each tile, such as “List tiles” writes. To take some of them only, select them and choose “Selected features only”.</source>
        <translation>Uma camada ou tabela com um elemento por tile, como a que “Listar tiles” escreve. Para usar só alguns, selecione-os e escolha “Apenas os elementos selecionados”.</translation>
    </message>
    <message>
        <source>Field with the tile (empty: tile_id, else path)</source>
        <translation>Campo com o tile (vazio: tile_id, senão path)</translation>
    </message>
    <message>
        <source>Holds the id of the tile, or its path in the bucket.</source>
        <translation>Contém o ID do tile ou o seu caminho no bucket.</translation>
    </message>
    <message>
        <source>Tile ids</source>
        <translation>IDs de tiles</translation>
    </message>
    <message>
        <source>Ids of tiles, separated by commas, blanks or line breaks.</source>
        <translation>IDs de tiles, separados por vírgulas, espaços ou quebras de linha.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only tiles with this status; ALL or nothing for any.</source>
        <translation>Só tiles com este estado; ALL ou nada para qualquer um.</translation>
    </message>
    <message>
        <source>Paths (* for all)</source>
        <translation>Caminhos (* para todos)</translation>
    </message>
    <message>
        <source>Only tiles with this path, or one of several, each on a line of its own. * stands for any text, slashes too, ? for one character, [ab] for one of those: scenes/2019*/(BAND).tif. A single * chooses all tiles of the collection. Capitals count.</source>
        <translation>Só tiles com este caminho, ou um de vários, cada um na sua linha. * vale por qualquer texto, barras também, ? por um carácter, [ab] por um destes: scenes/2019*/(BAND).tif. Um * sozinho escolhe todos os tiles da coleção. As maiúsculas contam.</translation>
    </message>
    <message>
        <source>No tile is chosen. Give {layer} (a layer with a field tile_id), {ids}, {status} or {path}; {path}=* is all tiles of the collection.</source>
        <translation>Nenhum tile está escolhido. Indique {layer} (uma camada com um campo tile_id), {ids}, {status} ou {path}; {path}=* são todos os tiles da coleção.</translation>
    </message>
    <message>
        <source>{name} is no vector layer that can be opened: {value}. Check the path, or choose a layer of the project.</source>
        <translation>{name} não é uma camada vetorial que se possa abrir: {value}. Verifique o caminho ou escolha uma camada do projeto.</translation>
    </message>
    <message>
        <source>“{text}” is not the id of a tile.</source>
        <translation>“{text}” não é o ID de um tile.</translation>
    </message>
    <message>
        <source>Ids look like 123e4567-e89b-12d3-a456-426614174000: “List tiles” (byoc:listtiles) shows them. Paths are for {path}.</source>
        <translation>Os IDs têm a forma 123e4567-e89b-12d3-a456-426614174000: “Listar tiles” (byoc:listtiles) mostra-os. Os caminhos são para {path}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field tile_id or path, so it is not known which tiles its features are. Give {parameter}: the name of the field that holds ids or paths of tiles ({names}).</source>
        <translation>A camada “{layer}” não tem campo tile_id nem path, por isso não se sabe que tiles são os seus elementos. Indique {parameter}: o nome do campo que contém IDs ou caminhos de tiles ({names}).</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>A camada “{layer}” não tem o campo “{field}” ({parameter}). Tem: {names}.</translation>
    </message>
</context>
<context>
    <name>TileLayer</name>
    <message>
        <source>Layer “{name}” did not take the tiles: {why}</source>
        <translation>A camada “{name}” não aceitou os tiles: {why}</translation>
    </message>
    <message>
        <source>Load the collection again as a new layer.</source>
        <translation>Carregue de novo a coleção como nova camada.</translation>
    </message>
    <message>
        <source>The tile layer “{layer}” cannot be read from {path}.</source>
        <translation>A camada de tiles “{layer}” não pode ser lida de {path}.</translation>
    </message>
    <message>
        <source>Check that the file is there and that no other program holds it.</source>
        <translation>Verifique se o ficheiro existe e se nenhum outro programa o tem aberto.</translation>
    </message>
    <message>
        <source>The tiles cannot be put at {path}: {why}</source>
        <translation>Os tiles não podem ser postos em {path}: {why}</translation>
    </message>
    <message>
        <source>If the file is open, remove its layers from the project; or choose another.</source>
        <translation>Se o ficheiro está aberto, remova as suas camadas do projeto; ou escolha outro.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written: {why}</source>
        <translation>O GeoPackage não pode ser escrito: {why}</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to and that has room.</source>
        <translation>Escolha outra pasta, em que possa escrever e que tenha espaço.</translation>
    </message>
</context>
<context>
    <name>TileLoader</name>
    <message>
        <source>Loading the tiles of “{name}” on the map</source>
        <translation>Carregamento dos tiles de “{name}” no mapa</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} até agora</translation>
    </message>
</context>
<context>
    <name>TilePlan</name>
    <message>
        <source>The rasters are in the bucket “{found}”, but the collection “{name}” reads the bucket “{expected}”. Choose the collection of that bucket or, if the files are in both, give TILE_PATH ({{key}} takes each file's key).</source>
        <translation>Os rasters estão no bucket “{found}”, mas a coleção “{name}” lê o bucket “{expected}”. Escolha a coleção desse bucket ou, se os ficheiros estão em ambos, indique TILE_PATH ({{key}} usa a chave de cada ficheiro).</translation>
    </message>
    <message>
        <source>TILE_PATH is empty, and the raster “{name}” was not loaded from a bucket (/vsis3/…), so its key there is not known. Give TILE_PATH, for example scenes/{{folder}}/(BAND).tif or scenes/{{name}}{{ext}}.</source>
        <translation>TILE_PATH está vazio, e o raster “{name}” não foi carregado de um bucket (/vsis3/…), por isso a sua chave não é conhecida. Indique TILE_PATH, por exemplo scenes/{{folder}}/(BAND).tif ou scenes/{{name}}{{ext}}.</translation>
    </message>
</context>
<context>
    <name>TileRasters</name>
    <message>
        <source>Opening the files of {count} tile(s)</source>
        <translation>Abertura dos ficheiros de {count} tile(s)</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}.</source>
        <translation>O QGIS não consegue abrir {file}.</translation>
    </message>
    <message>
        <source>Check that the file is there, and that the connection&apos;s settings for buckets let it be read.</source>
        <translation>Verifique se o ficheiro existe e se as configurações da conexão para buckets permitem lê-lo.</translation>
    </message>
</context>
<context>
    <name>TileRefresh</name>
    <message>
        <source>Looking for changes in “{name}”</source>
        <translation>Procura de alterações em “{name}”</translation>
    </message>
</context>
<context>
    <name>TileSaving</name>
    <message>
        <source>Save tiles as GeoPackage</source>
        <translation>Guardar tiles como GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Saving the tiles of “{name}”</source>
        <translation>Gravação dos tiles de “{name}”</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are saved in {file}.</source>
        <translation>{count} tile(s) de “{name}” guardado(s) em {file}.</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Adicionar ao mapa</translation>
    </message>
</context>
<context>
    <name>TileStyle</name>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Ingesting</source>
        <translation>Em ingestão</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Ingerido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Hora de aquisição (UTC)</translation>
    </message>
    <message>
        <source>Cause of failure</source>
        <translation>Causa da falha</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Tile id</source>
        <translation>ID do tile</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Criação (UTC)</translation>
    </message>
    <message>
        <source>Points of the cover geometry</source>
        <translation>Pontos da geometria de cobertura</translation>
    </message>
    <message>
        <source>CRS of the cover geometry</source>
        <translation>SRC da geometria de cobertura</translation>
    </message>
    <message>
        <source>Tile geometry (JSON)</source>
        <translation>Geometria do tile (JSON)</translation>
    </message>
    <message>
        <source>Additional data (JSON)</source>
        <translation>Dados adicionais (JSON)</translation>
    </message>
    <message>
        <source>Other fields (JSON)</source>
        <translation>Outros campos (JSON)</translation>
    </message>
</context>
<context>
    <name>TileZoom</name>
    <message>
        <source>Looking for {count} tile(s) on the map</source>
        <translation>Procura de {count} tile(s) no mapa</translation>
    </message>
    <message>
        <source>These tiles have no geometry (yet): they get one when they are ingested.</source>
        <translation>Estes tiles não têm (ainda) geometria: recebem-na quando são ingeridos.</translation>
    </message>
    <message>
        <source>The tiles lie outside of what the map&apos;s coordinate reference system can show.</source>
        <translation>Os tiles ficam fora do que o sistema de referência de coordenadas do mapa consegue mostrar.</translation>
    </message>
</context>
<context>
    <name>TilesDesk</name>
    <message>
        <source>Bringing the map up to date</source>
        <translation>Atualização do mapa</translation>
    </message>
    <message>
        <source>Looking at tiles that are being ingested</source>
        <translation>Exame dos tiles em ingestão</translation>
    </message>
    <message>
        <source>Looking at the changed tiles</source>
        <translation>Exame dos tiles alterados</translation>
    </message>
    <message>
        <source>The layer on the map could not be brought up to date. Load the tiles on the map again.</source>
        <translation>A camada no mapa não pôde ser atualizada. Carregue de novo os tiles no mapa.</translation>
    </message>
    <message>
        <source>Counting the tiles of “{name}”</source>
        <translation>Contagem dos tiles de “{name}”</translation>
    </message>
    <message>
        <source>Choose a collection in the Sentinel Hub BYOC panel first.</source>
        <translation>Escolha primeiro uma coleção no painel Sentinel Hub BYOC.</translation>
    </message>
    <message>
        <source>{count} of them have no geometry (yet).</source>
        <translation>{count} deles não têm (ainda) geometria.</translation>
    </message>
    <message>
        <source>Stopped: {count} tile(s) of “{name}” are on the map, there may be more.</source>
        <translation>Parado: {count} tile(s) de “{name}” no mapa, pode haver mais.</translation>
    </message>
    <message>
        <source>The collection “{name}” has no tiles yet.</source>
        <translation>A coleção “{name}” ainda não tem tiles.</translation>
    </message>
    <message>
        <source>{count} tile(s) of “{name}” are on the map.</source>
        <translation>{count} tile(s) de “{name}” no mapa.</translation>
    </message>
    <message>
        <source>T&amp;iles of “{name}”</source>
        <translation>T&amp;iles de “{name}”</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>T&amp;iles</translation>
    </message>
    <message>
        <source>Choose a collection to see its tiles.</source>
        <translation>Escolha uma coleção para ver os seus tiles.</translation>
    </message>
    <message>
        <source>No tile has exactly this path. Capitals count.</source>
        <translation>Nenhum tile tem exatamente este caminho. As maiúsculas contam.</translation>
    </message>
    <message>
        <source>No tile has this status.</source>
        <translation>Nenhum tile tem este estado.</translation>
    </message>
    <message>
        <source>There is no tile yet: select raster layers in the Layers panel and press “Register rasters…”.</source>
        <translation>Ainda não há tiles: selecione camadas raster no painel Camadas e pressione “Registar rasters…”.</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 tile</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>{count} tiles</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} com falha</translation>
    </message>
    <message>
        <source>{count} being ingested</source>
        <translation>{count} em ingestão</translation>
    </message>
    <message>
        <source>{count} shown that hold “{text}”</source>
        <translation>{count} mostrado(s) com “{text}”</translation>
    </message>
    <message>
        <source>{count} selected on the map are not listed</source>
        <translation>{count} selecionado(s) no mapa fora da lista</translation>
    </message>
    <message>
        <source>all {count} tiles of the collection</source>
        <translation>todos os {count} tiles da coleção</translation>
    </message>
    <message>
        <source>the {count} tiles seen so far</source>
        <translation>os {count} tiles vistos até agora</translation>
    </message>
    <message>
        <source>Tiles were deleted or added elsewhere: all are listed again.</source>
        <translation>Foram eliminados ou adicionados tiles noutro lado: são todos listados de novo.</translation>
    </message>
</context>
<context>
    <name>TilesModel</name>
    <message>
        <source>Listing tiles</source>
        <translation>Listagem dos tiles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Sensing time (UTC)</source>
        <translation>Hora de aquisição (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Criação (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
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
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>T&amp;iles</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>List the tiles again</source>
        <translation>Listar de novo os tiles</translation>
    </message>
    <message>
        <source>Refresh tiles</source>
        <translation>Atualizar os tiles</translation>
    </message>
    <message>
        <source>List only tiles of this status: the service is asked for them</source>
        <translation>Listar só tiles deste estado: são pedidos ao serviço</translation>
    </message>
    <message>
        <source>Status of the tiles to list</source>
        <translation>Estado dos tiles a listar</translation>
    </message>
    <message>
        <source>Filter by path…</source>
        <translation>Filtrar por caminho…</translation>
    </message>
    <message>
        <source>Of the tiles listed so far, show those whose path holds this text. Press Enter to ask the service for the tile with exactly this path.</source>
        <translation>Dos tiles listados até agora, mostrar aqueles cujo caminho contém este texto. Pressione Enter para pedir ao serviço o tile com exatamente este caminho.</translation>
    </message>
    <message>
        <source>Filter tiles by path</source>
        <translation>Filtrar tiles por caminho</translation>
    </message>
    <message>
        <source>Tiles of the chosen collection</source>
        <translation>Tiles da coleção escolhida</translation>
    </message>
    <message>
        <source>State of the list of tiles</source>
        <translation>Estado da lista de tiles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>List the next page of tiles</source>
        <translation>Listar a página seguinte de tiles</translation>
    </message>
    <message>
        <source>List more tiles</source>
        <translation>Listar mais tiles</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Contar todos</translation>
    </message>
    <message>
        <source>Count all tiles of the collection by status. The service does not tell the numbers: all tiles are listed once, a status at a time.</source>
        <translation>Contar todos os tiles da coleção por estado. O serviço não diz os números: todos os tiles são listados uma vez, um estado de cada vez.</translation>
    </message>
    <message>
        <source>Count all tiles by status</source>
        <translation>Contar todos os tiles por estado</translation>
    </message>
    <message>
        <source>About the current tile</source>
        <translation>Sobre o tile atual</translation>
    </message>
    <message>
        <source>What the service says of the current tile</source>
        <translation>O que o serviço diz do tile atual</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>O que significa e o que fazer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the tile&apos;s path and id, what the service says of it, and what it means</source>
        <translation>Copiar o caminho e o ID do tile, o que o serviço diz dele, e o que significa</translation>
    </message>
    <message>
        <source>Copy what is said of the tile</source>
        <translation>Copiar o que se diz do tile</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Do what helps against this cause</source>
        <translation>Fazer o que ajuda contra esta causa</translation>
    </message>
    <message>
        <source>Mend the cause</source>
        <translation>Corrigir a causa</translation>
    </message>
    <message>
        <source>Move the map to the selected tiles</source>
        <translation>Mover o mapa para os tiles selecionados</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Have the service read the files of the selected tiles again</source>
        <translation>Fazer o serviço ler de novo os ficheiros dos tiles selecionados</translation>
    </message>
    <message>
        <source>Ingest again</source>
        <translation>Ingerir de novo</translation>
    </message>
    <message>
        <source>Change the sensing time of the selected tiles</source>
        <translation>Alterar a hora de aquisição dos tiles selecionados</translation>
    </message>
    <message>
        <source>Sensing time</source>
        <translation>Hora de aquisição</translation>
    </message>
    <message>
        <source>Draw the cover geometry of the selected tile on the map</source>
        <translation>Desenhar no mapa a geometria de cobertura do tile selecionado</translation>
    </message>
    <message>
        <source>Edit cover geometry</source>
        <translation>Editar a geometria de cobertura</translation>
    </message>
    <message>
        <source>Derive the cover geometries of the selected tiles from their files again</source>
        <translation>Derivar de novo as geometrias de cobertura dos tiles selecionados a partir dos ficheiros deles</translation>
    </message>
    <message>
        <source>Derive cover geometry</source>
        <translation>Derivar geometria de cobertura</translation>
    </message>
    <message>
        <source>Open the files of the selected tiles as layers</source>
        <translation>Abrir os ficheiros dos tiles selecionados como camadas</translation>
    </message>
    <message>
        <source>Open raster</source>
        <translation>Abrir raster</translation>
    </message>
    <message>
        <source>Save all tiles of the collection as a GeoPackage</source>
        <translation>Guardar todos os tiles da coleção como GeoPackage</translation>
    </message>
    <message>
        <source>Save as GeoPackage</source>
        <translation>Guardar como GeoPackage</translation>
    </message>
    <message>
        <source>Delete the selected tiles; their files stay in the bucket</source>
        <translation>Eliminar os tiles selecionados; os ficheiros deles ficam no bucket</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Load on map</source>
        <translation>Carregar no &amp;mapa</translation>
    </message>
    <message>
        <source>Show the cover geometries of all tiles of the collection as a layer, styled by status</source>
        <translation>Mostrar as geometrias de cobertura de todos os tiles da coleção como camada, com estilo por estado</translation>
    </message>
    <message>
        <source>&amp;Register rasters…</source>
        <translation>&amp;Registar rasters…</translation>
    </message>
    <message>
        <source>Register the raster layers that are selected in the Layers panel as tiles of the collection</source>
        <translation>Registar como tiles da coleção as camadas raster selecionadas no painel Camadas</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Recarregar todos</translation>
    </message>
    <message>
        <source>List all tiles again, and load those on the map again: for tiles that were deleted elsewhere</source>
        <translation>Listar de novo todos os tiles e carregar de novo os do mapa: para tiles que foram eliminados noutro lado</translation>
    </message>
    <message>
        <source>Reload all tiles</source>
        <translation>Recarregar todos os tiles</translation>
    </message>
</context>
<context>
    <name>UpdateCollection</name>
    <message>
        <source>Update collection</source>
        <translation>Atualizar coleção</translation>
    </message>
    <message>
        <source>Changes the name of a collection, the names of its bands, and its no-data values. What is not given is kept. What it was before and is afterwards is told.</source>
        <translation>Altera o nome de uma coleção, os nomes das suas bandas e os seus valores sem dados. O que não for indicado mantém-se. Diz-se como era antes e como ficou.</translation>
    </message>
    <message>
        <source>A renamed band reads the same files as before; evalscripts must use the new name. The bucket can be changed only while the collection has no tiles. Which files, bit depth and sample format a band has cannot be changed: create another collection for that.</source>
        <translation>Uma banda com novo nome lê os mesmos ficheiros que antes; os evalscripts têm de usar o novo nome. O bucket só pode ser mudado enquanto a coleção não tem tiles. Que ficheiros, profundidade de bits e formato de amostra uma banda tem não pode ser alterado: crie outra coleção para isso.</translation>
    </message>
    <message>
        <source>A table, one row for each property that changes: property, before, after, outcome (updated, planned), message. Optional.</source>
        <translation>Uma tabela com uma linha por cada propriedade que muda: property, before, after, outcome (updated, planned), message. Opcional.</translation>
    </message>
    <message>
        <source>How many properties changed, or would change.</source>
        <translation>Quantas propriedades mudaram, ou mudariam.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Empty: the name stays.</source>
        <translation>Vazio: o nome mantém-se.</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Novo bucket</translation>
    </message>
    <message>
        <source>Name of the S3 bucket alone, without s3://. Only for a collection without tiles. Empty: the bucket stays.</source>
        <translation>Só o nome do bucket S3, sem s3://. Apenas para uma coleção sem tiles. Vazio: o bucket mantém-se.</translation>
    </message>
    <message>
        <source>Bands to rename (old=new)</source>
        <translation>Bandas a que mudar o nome (antigo=novo)</translation>
    </message>
    <message>
        <source>Pairs of the present and the new name, separated by commas or line breaks: B04=red, B08=nir. All at once, so that two bands may swap names. A name has letters, digits, _ and $, 100 at most, and does not begin with a digit.</source>
        <translation>Pares do nome atual e do novo, separados por vírgulas ou quebras de linha: B04=red, B08=nir. Todos de uma vez, para que duas bandas possam trocar de nome. Um nome tem letras, algarismos, _ e $, no máximo 100, e não começa por um algarismo.</translation>
    </message>
    <message>
        <source>No data of the collection</source>
        <translation>Sem dados da coleção</translation>
    </message>
    <message>
        <source>A number, for all bands; “none” takes it away. Empty: it stays. NaN is always no data and is not set.</source>
        <translation>Um número, para todas as bandas; “none” retira-o. Vazio: mantém-se. NaN é sempre sem dados e não é definido.</translation>
    </message>
    <message>
        <source>No data of bands (band=number)</source>
        <translation>Sem dados das bandas (banda=número)</translation>
    </message>
    <message>
        <source>Pairs of a band's present name and a number, or “none” to take it away: B04=0, B08=none. The name * is every other band. A value is set either for the collection or for bands, not for both.</source>
        <translation>Pares do nome atual de uma banda e de um número, ou “none” para o retirar: B04=0, B08=none. O nome * é qualquer outra banda. Define-se um valor para a coleção ou para as bandas, não para ambas.</translation>
    </message>
    <message>
        <source>Tells what would change, and changes nothing.</source>
        <translation>Diz o que mudaria e não altera nada.</translation>
    </message>
    <message>
        <source>Table of the changes.</source>
        <translation>Tabela das alterações.</translation>
    </message>
    <message>
        <source>Properties changed</source>
        <translation>Propriedades alteradas</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give at least one of: {names}.</source>
        <translation>Não há nada a alterar. Indique pelo menos um destes: {names}.</translation>
    </message>
    <message>
        <source>“{item}” in {parameter} is not a pair of a band and a value. Write pairs as B04=red, B08=nir.</source>
        <translation>“{item}” em {parameter} não é um par de banda e valor. Escreva os pares como B04=red, B08=nir.</translation>
    </message>
    <message>
        <source>The band “{name}” is twice in {parameter}. Give it once.</source>
        <translation>A banda “{name}” está duas vezes em {parameter}. Indique-a uma só vez.</translation>
    </message>
    <message>
        <source>“{text}” ({parameter}) is not a number. Write it with a point, such as -9999 or 0.5, or “none” to take the value away.</source>
        <translation>“{text}” ({parameter}) não é um número. Escreva-o com ponto, como -9999 ou 0.5, ou “none” para retirar o valor.</translation>
    </message>
    <message>
        <source>{text} cannot be no data ({parameter}): NaN is always no data and cannot be configured, and infinite values are not taken. Give a finite number, or “none” to take the value away.</source>
        <translation>{text} não pode ser sem dados ({parameter}): NaN é sempre sem dados e não pode ser configurado, e valores infinitos não são aceites. Indique um número finito, ou “none” para retirar o valor.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>The collection “{name}” is like that already: nothing was sent.</source>
        <translation>A coleção “{name}” já está assim: nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>UpdateTiles</name>
    <message>
        <source>{count} features are left out: their tiles have another status or path.</source>
        <translation>{count} elementos são deixados de fora: os seus tiles têm outro estado ou caminho.</translation>
    </message>
    <message>
        <source>The feature has no geometry: the cover geometry is kept.</source>
        <translation>O elemento não tem geometria: a geometria de cobertura mantém-se.</translation>
    </message>
    <message>
        <source>Changes the cover geometry and the sensing time of tiles that are registered, and keeps what is not given. Tiles that are already as they should be are not sent.</source>
        <translation>Altera a geometria de cobertura e a hora de aquisição de tiles registados, e mantém o que não é indicado. Os tiles que já estão como devem não são enviados.</translation>
    </message>
    <message>
        <source>Edit the layer that “List tiles” writes and give it as INPUT: each feature's geometry and time become those of its tile. Or choose tiles by ids, status or path, and have their cover geometries derived again from their files, or give them one sensing time.</source>
        <translation>Edite a camada que “Listar tiles” escreve e indique-a como INPUT: a geometria e a hora de cada elemento passam a ser as do seu tile. Ou escolha tiles por IDs, estado ou caminho, e derive de novo as suas geometrias de cobertura a partir dos ficheiros, ou dê-lhes uma só hora de aquisição.</translation>
    </message>
    <message>
        <source>What concerns one tile (too many points, a geometry that crosses itself, an unknown id) is told in its row, and the others go on; only if nothing at all could be done, the algorithm fails. List the tiles shortly before: what somebody else has changed since is overwritten by an older layer. A dry run tells what would change.</source>
        <translation>O que diz respeito a um tile (demasiados pontos, uma geometria que se cruza, um ID desconhecido) é comunicado na sua linha, e os outros continuam; só se não for possível fazer nada é que o algoritmo falha. Liste os tiles pouco antes: o que outra pessoa alterou desde então é sobrescrito por uma camada mais antiga. Uma simulação diz o que mudaria.</translation>
    </message>
    <message>
        <source>A table, one row a tile or feature: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (what changes from what), and the sensing_time and geojson that were sent. Optional.</source>
        <translation>Uma tabela com uma linha por tile ou elemento: tile_id, path, outcome (updated, unchanged, planned, invalid, failed, cancelled), status, message (o que muda, de quê para quê), e os sensing_time e geojson que foram enviados. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles were updated.</source>
        <translation>Quantos tiles foram atualizados.</translation>
    </message>
    <message>
        <source>How many are already as they should be.</source>
        <translation>Quantos já estão como devem.</translation>
    </message>
    <message>
        <source>How many a dry run would update.</source>
        <translation>Quantos uma simulação atualizaria.</translation>
    </message>
    <message>
        <source>How many failed; their messages tell why.</source>
        <translation>Quantos falharam; as suas mensagens dizem porquê.</translation>
    </message>
    <message>
        <source>Updated tiles</source>
        <translation>Tiles atualizados</translation>
    </message>
    <message>
        <source>Does everything but update: see what would change.</source>
        <translation>Faz tudo menos atualizar: mostra o que mudaria.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela dos tiles.</translation>
    </message>
    <message>
        <source>Tiles updated</source>
        <translation>Tiles atualizados</translation>
    </message>
    <message>
        <source>Tiles unchanged</source>
        <translation>Tiles inalterados</translation>
    </message>
    <message>
        <source>Tiles planned</source>
        <translation>Tiles planeados</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tiles com falha</translation>
    </message>
    <message>
        <source>Cover geometry</source>
        <translation>Geometria de cobertura</translation>
    </message>
    <message>
        <source>layer: those of the layer&apos;s features, in any CRS, with 100 points at most (features without geometry keep what is there). files: outlined again from the files of the tile. box: the bounding box, as without a cover geometry. keep: as it is.</source>
        <translation>layer: as dos elementos da camada, em qualquer SRC, com 100 pontos no máximo (elementos sem geometria mantêm o que lá está). files: contornadas de novo a partir dos ficheiros do tile. box: a caixa delimitadora, como sem geometria de cobertura. keep: como está.</translation>
    </message>
    <message>
        <source>Copy of the bucket (empty: the bucket itself)</source>
        <translation>Cópia do bucket (vazio: o próprio bucket)</translation>
    </message>
    <message>
        <source>For “files”: a folder of this computer with the same folders and files as the bucket. Empty: the files are read from the bucket; its keys are given below, or come from the environment.</source>
        <translation>Para “files”: uma pasta deste computador com as mesmas pastas e ficheiros que o bucket. Vazio: os ficheiros são lidos do bucket; as chaves dele são indicadas em baixo ou vêm do ambiente.</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Máximo de pontos</translation>
    </message>
    <message>
        <source>For “files”: how many points an outline may have in all, the closing point of each ring counted.</source>
        <translation>Para “files”: quantos pontos um contorno pode ter ao todo, contando o ponto de fecho de cada anel.</translation>
    </message>
    <message>
        <source>Field with the sensing time</source>
        <translation>Campo com a hora de aquisição</translation>
    </message>
    <message>
        <source>Date and time, or a text in ISO 8601, in UTC. Where it is empty the tile keeps its time; the text “none” takes the time away. sensing_time, unless another field is given; an empty text here for no field at all.</source>
        <translation>Data e hora, ou um texto em ISO 8601, em UTC. Onde está vazio o tile mantém a sua hora; o texto “none” retira-a. sensing_time, a não ser que seja indicado outro campo; um texto vazio aqui significa nenhum campo.</translation>
    </message>
    <message>
        <source>One sensing time for all (UTC, such as 2019-10-21T14:51:00Z)</source>
        <translation>Uma hora de aquisição para todos (UTC, como 2019-10-21T14:51:00Z)</translation>
    </message>
    <message>
        <source>ISO 8601 with the time of day; without an offset it is UTC. “none” takes the time away. When it is given, the field with the sensing time is not looked at.</source>
        <translation>ISO 8601 com a hora do dia; sem desvio horário é UTC. “none” retira a hora. Quando é indicada, o campo com a hora de aquisição não é considerado.</translation>
    </message>
    <message>
        <source>Update tiles</source>
        <translation>Atualizar tiles</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}.</source>
        <translation>A camada “{layer}” não tem o campo “{field}” ({parameter}). Tem: {names}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} ({parameter}). Give the folder of this computer that is a copy of the bucket.</source>
        <translation>Não existe a pasta {folder} ({parameter}). Indique a pasta deste computador que é uma cópia do bucket.</translation>
    </message>
    <message>
        <source>Nothing is to be changed. Give {layer} with cover geometries or times, or {time}, or choose “{files}” or “{box}” for {cover}.</source>
        <translation>Não há nada a alterar. Indique {layer} com geometrias de cobertura ou horas, ou {time}, ou escolha “{files}” ou “{box}” para {cover}.</translation>
    </message>
    <message>
        <source>{layer} and {ids} are both given. Give {layer} to change the tiles of its features, or {ids} to do one and the same to these tiles.</source>
        <translation>Foram indicados {layer} e {ids}. Indique {layer} para alterar os tiles dos seus elementos, ou {ids} para fazer uma mesma coisa a estes tiles.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no polygons, so it has no cover geometries. Give a polygon layer, or choose another {parameter}.</source>
        <translation>A camada “{layer}” não tem polígonos, por isso não tem geometrias de cobertura. Indique uma camada de polígonos, ou escolha outro {parameter}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has no CRS, so the place of its geometries is unknown. Set the CRS of the layer, then run this again.</source>
        <translation>A camada “{layer}” não tem SRC, por isso o lugar das suas geometrias é desconhecido. Defina o SRC da camada e execute isto de novo.</translation>
    </message>
</context>
<context>
    <name>WaitForIngestion</name>
    <message>
        <source>Wait for ingestion</source>
        <translation>Esperar pela ingestão</translation>
    </message>
    <message>
        <source>Waits until the service has ingested or refused every tile of a collection, and tells why each failed tile failed.</source>
        <translation>Espera até o serviço ter ingerido ou recusado cada tile de uma coleção, e diz porque falhou cada tile com falha.</translation>
    </message>
    <message>
        <source>Failed tiles are no error of the algorithm, nor is the end of the time: see the outputs. Waiting costs nothing but a few requests; it can be cancelled and run again.</source>
        <translation>Tiles com falha não são um erro do algoritmo, nem o fim do tempo: ver as saídas. Esperar custa apenas alguns pedidos; pode ser cancelado e executado de novo.</translation>
    </message>
    <message>
        <source>A table, one row a tile: tile_id, path, status, cause (of a failure), warnings, sensing_time, created. Optional.</source>
        <translation>Uma tabela com uma linha por tile: tile_id, path, status, cause (de uma falha), warnings, sensing_time, created. Opcional.</translation>
    </message>
    <message>
        <source>How many tiles are ingested.</source>
        <translation>Quantos tiles estão ingeridos.</translation>
    </message>
    <message>
        <source>How many tiles failed.</source>
        <translation>Quantos tiles falharam.</translation>
    </message>
    <message>
        <source>How many tiles had not ended when the time was up; 0 if all have.</source>
        <translation>Quantos tiles não tinham terminado quando o tempo se esgotou; 0 se todos terminaram.</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Espera máxima (segundos)</translation>
    </message>
    <message>
        <source>Ended tiles</source>
        <translation>Tiles terminados</translation>
    </message>
    <message>
        <source>After so many seconds it stops waiting; 0 looks once.</source>
        <translation>Ao fim de tantos segundos deixa de esperar; 0 vê uma só vez.</translation>
    </message>
    <message>
        <source>Table of the tiles.</source>
        <translation>Tabela dos tiles.</translation>
    </message>
    <message>
        <source>Tiles ingested</source>
        <translation>Tiles ingeridos</translation>
    </message>
    <message>
        <source>Tiles failed</source>
        <translation>Tiles com falha</translation>
    </message>
    <message>
        <source>Tiles not ended</source>
        <translation>Tiles por concluir</translation>
    </message>
    <message>
        <source>The service gave no cause.</source>
        <translation>O serviço não indicou a causa.</translation>
    </message>
    <message>
        <source>Failed: {path}: {cause}</source>
        <translation>Falhou: {path}: {cause}</translation>
    </message>
    <message>
        <source>{count} tiles have not ended after {seconds} seconds. Run this again to go on waiting, with a larger {parameter} if need be.</source>
        <translation>{count} tiles não terminaram ao fim de {seconds} segundos. Execute isto de novo para continuar a esperar, com um {parameter} maior se for preciso.</translation>
    </message>
    <message>
        <source>Ingested: {ingested}, failed: {failed}, not ended: {pending}</source>
        <translation>Ingeridos: {ingested}, com falha: {failed}, por concluir: {pending}</translation>
    </message>
</context>
</TS>
