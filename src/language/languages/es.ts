import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in Spanish. */
const words: Words = {
  lang: 'es',
  colon: ': ',
  skip: 'Saltar al texto',
  sections: 'Secciones',
  latest: 'Lo último',
  dates: 'Fechas',
  authors: 'Autores',
  publishers: 'Medios',
  topics: 'Temas',
  search: 'Buscar',
  searchFor: 'Palabras, nombres o una frase entre comillas',
  searchAll: 'Todos',
  searchMore: 'Más resultados',
  languages: 'Idiomas',
  searchNoScript: 'La búsqueda necesita JavaScript. Sin él, explore por {lists}.',
  searchBroken:
    'No se pudo leer una parte del índice ({file}). Vuelva a cargar la página; si no ayuda, el sitio no se copió entero.',
  searchCount: {
    one: '{count} artículo encontrado',
    many: '{count} de artículos encontrados',
    other: '{count} artículos encontrados',
  },
  searchCut: 'La consulta es larga: se buscó hasta «{word}».',
  searchPhrases: 'La frase se buscó en los primeros {checked} de {count} artículos que tienen sus palabras.',
  settings: 'Ajustes de lectura',
  theme: 'Fondo',
  auto: 'Automático',
  light: 'Claro',
  sepia: 'Sepia',
  dark: 'Oscuro',
  textSize: 'Tamaño del texto',
  smaller: 'Pequeño',
  normal: 'Normal',
  larger: 'Grande',
  typeface: 'Tipo de letra',
  serif: 'Con serifa',
  sans: 'Sin serifa',
  off: 'Desactivadas',
  by: 'Por {names}',
  updated: 'Actualizado: {date}',
  minutes: '{count}\u00A0min de lectura',
  fullPicture: 'Imagen a tamaño completo',
  pictureElsewhere: 'La imagen no se guardó aquí. Estaba en {host}.',
  pictureMissing: 'La imagen se ha perdido.',
  creditLabel: 'Crédito: ',
  related: 'Artículo relacionado',
  relatedArticles: 'Artículos relacionados',
  mentionedIn: 'Mencionado en',
  alsoHere: 'También en esta hemeroteca',
  alsoHereChosen: 'Parecidos en sus palabras: elegidos por esta hemeroteca, no por el medio.',
  original: 'Original',
  notInLibrary: 'no está en esta hemeroteca',
  embed: 'Contenido incrustado',
  embedOf: 'Publicado en {service}',
  notLoaded: 'No se ha cargado. No se pide nada a otros sitios mientras no abra el enlace.',
  embedLost: 'Aquí había una publicación o un vídeo. No se conservan ni el contenido ni la dirección.',
  embedAddressLost: 'No se conserva la dirección.',
  attribution: 'De dónde procede este artículo',
  firstPublishedBy: 'Publicación original',
  firstPublished: 'Publicado por primera vez',
  at: 'Dirección original',
  retrieved: 'Guardado',
  archivedCopy: 'Copia archivada',
  webArchive: 'Buscar en la Wayback Machine',
  rights: 'Derechos',
  keep: 'Guardar este artículo',
  keepPage: 'Página web',
  keepBook: 'Libro electrónico',
  cover: 'Cubierta',
  bookText: 'Texto con títulos e índice; se puede mostrar en cualquier tamaño y leer en voz alta.',
  bookPicturesDescribed: 'Todas las imágenes tienen una descripción.',
  bookPicturesUndescribed: 'Algunas imágenes no tienen descripción.',
  cite: 'Citar este artículo',
  plainCitation: 'Texto',
  neighbours: 'Artículos anterior y siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  pages: 'Páginas',
  newerPage: 'Más recientes',
  olderPage: 'Más antiguos',
  page: 'Página {number}',
  undated: 'Sin fecha',
  articleCount: { one: '{count} artículo', many: '{count} de artículos', other: '{count} artículos' },
  year: 'Año',
  months: 'De enero a diciembre',
  articles: 'Artículos',
  passages: 'Pasajes marcados',
  passageCount: {
    one: '{count} pasaje',
    many: '{count} de pasajes',
    other: '{count} pasajes',
  },
  inArticle: 'En el artículo',
  toKeep: 'Para guardar',
  changes: 'Artículos modificados',
  whatChanged: 'Qué cambió',
  changeCount: {
    one: 'Modificado {count} vez, el {date}',
    many: 'Modificado {count} de veces, la última el {date}',
    other: 'Modificado {count} veces, la última el {date}',
  },
  earlierVersion: 'Una versión anterior, del {date}',
  newestVersion: 'Leer la más reciente',
  before: 'Antes',
  after: 'Después',
  wordsAdded: {
    one: '{count} palabra añadida',
    many: '{count} de palabras añadidas',
    other: '{count} palabras añadidas',
  },
  wordsRemoved: {
    one: '{count} palabra eliminada',
    many: '{count} de palabras eliminadas',
    other: '{count} palabras eliminadas',
  },
  unchanged: {
    one: '{count} párrafo sin cambios',
    many: '{count} de párrafos sin cambios',
    other: '{count} párrafos sin cambios',
  },
  noWordsChanged: 'No cambió ninguna palabra.',
  tooDifferent: 'Hay demasiadas diferencias para mostrarlas palabra por palabra.',
  collections: 'Series',
  partOf: 'Parte {part} de {count} de la serie {collection}',
  previousPart: 'Parte anterior',
  nextPart: 'Parte siguiente',
  contents: 'Contenido',
  footnotes: 'Notas',
  footnoteBack: 'Volver al texto',
  feed: 'Canal',
  notFound: 'Página no encontrada',
  notFoundText:
    'No hay nada en esta dirección. Puede que la página se haya retirado o que el enlace contenga un error.',
  aboutTitle: 'Acerca de esta hemeroteca',
  aboutKept:
    'Las páginas de noticias cambian de dirección, cierran y desaparecen. {site} conserva artículos que alguien quiso volver a leer, cada uno en un simple archivo de texto, y los muestra tal como se escribieron.',
  aboutAttributionTitle: 'De dónde proceden los artículos',
  aboutAttribution:
    'Al pie de cada artículo se indica quién lo publicó por primera vez, cuándo y dónde, cuándo se guardó y en qué otros archivos hay una copia. El texto es el del original, y lo que se perdió, sea una imagen o una publicación, se señala como perdido. El archivo de texto del que procede la página se puede descargar; su SHA-256 demuestra que no ha cambiado.',
  aboutPublishing: {
    private: 'Esta es una hemeroteca privada. Se pide a los buscadores que no la incluyan.',
    mirror: 'Esta hemeroteca es una réplica. A los buscadores se les remite a los originales.',
    own: 'Salvo que se indique otro original, estas páginas son el original de sus artículos.',
  },
  aboutPrivacyTitle: 'Qué carga su navegador',
  aboutPrivacy:
    'Estas páginas no cargan nada de otros sitios, no instalan cookies ni cuentan a sus visitantes. Un enlace a otro sitio no le dice de dónde viene usted.',
  aboutKeysTitle: 'Teclas',
  aboutKeys:
    '{search} busca, {next} y {previous} llevan al artículo siguiente y al anterior, {help} lleva aquí.',
  aboutRemovalTitle: 'Correcciones y retirada',
  aboutRemoval:
    'Si un artículo es suyo y quiere que se corrija, se atribuya de otra manera o se retire, envíe la dirección de su página e indique qué debe hacerse.',
  aboutContact: 'Escriba a {contact}.',
  aboutNoContact:
    'Quien mantiene esta copia no ha indicado ninguna dirección; el proveedor de alojamiento del sitio puede transmitir un mensaje.',
  empty: 'Todavía no hay nada.',
  emptyTitle: 'Todavía no hay artículos',
  emptyText: 'Esta biblioteca está vacía. En la carpeta de Broadsheet, una orden añade el primer artículo.',
  emptyWrite: 'Escribir uno',
  emptyStore: 'Guardar uno que ya tiene',
  emptyShow: 'Mostrarlo aquí',
};

export const es: Language = {
  tag: 'es',
  name: 'Spanish',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  months: [
    'enero | ene | ener',
    'febrero | feb',
    'marzo | mar',
    'abril | abr',
    'mayo | may',
    'junio | jun',
    'julio | jul',
    'agosto | ago',
    'septiembre | sept | setiembre | sep | set',
    'octubre | oct',
    'noviembre | nov',
    'diciembre | dic',
  ],
  weekdays: `
    lunes | martes | miércoles | jueves | viernes | sábado | domingo | lun | mar | mié | jue | vie | sáb
    dom`,
  dateWords: 'ro | de | del | a | las | la | el',
  hourWords: 'h | hs | hrs | hora | horas | a. m | p. m',
  dateOrder: 'day first',
  definiteArticles: 'el | la | los | las',
  nameParticles: 'de | del | la',
  relatedLabels: `
    lea también | lee también | leer más | leer también | lea más | lee más | te puede interesar
    le puede interesar | también te puede interesar | más información | ver también | vea también
    artículo relacionado | artículos relacionados | noticia relacionada | noticias relacionadas
    nota relacionada | notas relacionadas | relacionado | relacionados | lo más leído | más leídas
    más leído | las más leídas | lo más visto | te recomendamos | lea además | puedes leer | puede leer
    más noticias | mira también | le recomendamos | te sugerimos | podría interesarte
    te podría interesar | también puede leer | también puedes leer | contenido relacionado
    últimas noticias | no te pierdas | mira | mire | mira aquí | lee aquí | lea aquí | ver más
    sigue leyendo | video recomendado | videos recomendados | recomendados | recomendado para ti
    quizás te interese | puede interesarle | otras noticias | más sobre este tema
    mirá también | leé también | mirá además | leé además
    resumen ia | resumen generado por ia | resumen con ia`,
  controlLabels: `
    compartir | compartir en facebook | compartir en twitter | tuitear | imprimir | guardar
    copiar enlace | escuchar | escuchar artículo | comentario | comentarios | comentar | ver comentarios
    publicidad | anuncio | contenido patrocinado | sigue leyendo | seguir leyendo | continúa leyendo
    cerrar | ver más | mostrar más | volver arriba | suscríbete | suscribirse | suscribirme
    iniciar sesión | regístrate | registrarse | seguir | síguenos | newsletter | ampliar imagen
    cargando | lo más leído | más leídas | más leído | en este artículo | tabla de contenidos
    índice de contenidos | ya eres suscriptor | compartir esta noticia | compartir noticia
    compartir artículo | escuchar noticia | ampliar foto | continúa después de la publicidad
    sigue leyendo después de la publicidad | comparte | escucha este artículo | enlace copiado | ampliar
    ver galería | normas | normas de uso | mi cuenta | reportar error
    rellena tu nombre y apellido para comentar | agregar como fuente preferida en google
    añadir como fuente preferida en google | elegir como fuente preferida | escucha esta noticia
    enviar por correo | ir a los comentarios | escribe un comentario | tamaño de texto
    agregar a favoritos | únete a la conversación | añádenos en google | regalar artículo | ver fotos
    ver imágenes | te resultó útil este artículo
    todos los artículos | ver todos los artículos | todas las noticias | más artículos
    ver más artículos
    inicio de cita | inicio de la cita | fin de cita | fin de la cita
    saltar recomendamos y continuar leyendo | final de recomendamos
    comenta esta noticia | comenta esta nota | comentar esta noticia
    espacio publicitario`,
  noteLabels: 'notas | notas al pie | notas a pie de página',
  readersLabels:
    'comentarios | comentarios de los lectores | opiniones de los lectores | últimos comentarios',
  signUpLabels: `
    suscribirse | suscribirme | suscríbete | apuntarme | apúntate
    dona | donar | dona ahora | hazte socio | hazte socia | ver ofertas`,
  callPhrases: `
    para leer más | para leer sobre | para ver más | suscríbete | suscríbase | apúntate | síguenos | síganos | únete a nuestro | únase a nuestro
    únete al canal | recibe nuestro | recibe nuestra | recibe las noticias | descarga nuestra
    puedes ver | puede ver | pueden ver | lee también | lea también | lee además | mira también
    vea también | ver también | te puede interesar | te podría interesar | te recomendamos
    para seguir leyendo | este artículo es solo para suscriptores | ya eres suscriptor
    ya es suscriptor | crea una cuenta | sigue leyendo | seguí leyendo | lee más | lea más | leer más
    mirá también | leé también | leé además | también puedes leer | también puede leer | no te pierdas
    sigue nuestro canal | sigue nuestras | descarga la app | regístrate para | regístrate en
    recibe en tu correo | puedes seguir a | puede seguir a | toda la información sobre | apúntate a
    sigue toda la información | sigue nuestro | suscríbase a | suscríbete para | más información en
    lea además | vea además | escucha también | puede interesarte | le puede interesar | además lea
    descarga la aplicación | únete a | únete al | apóyanos | apoya el periodismo | conoce más
    conozca más | entérate de | consulta más | haz clic aquí | haga clic aquí | envíanos | escríbenos a
    comparte esta noticia | si quieres recibir | únase a | hazte socio | hazte suscriptor`,
  followPhrases: 'sigue a | siga a | sigan a | síguelo | síguela | sígueme',
  channelWords: 'newsletter | boletín | boletines | app | canal | pódcast | podcast',
  noticePhrases: `
    la noticia continúa después | la noticia continúa debajo | la noticia continúa tras
    continúa tras la publicidad | sigue después de la publicidad | conforme a los criterios de
    tu navegador no soporta | su navegador no soporta | tu navegador no admite | su navegador no admite
    para ver este contenido | este contenido no está disponible | este contenido es exclusivo para
    contenido exclusivo para suscriptores | este artículo es exclusivo para | al registrarte aceptas
    al suscribirte aceptas | la nota continúa | el artículo continúa debajo
    el artículo continúa después | continúa después de la publicidad | esta entrada fue publicada en
    esta entrada se publicó en | esta entrada ha sido publicada en
    este artículo es exclusivo para suscriptores | este contenido es exclusivo para suscriptores
    utilizamos cookies | este sitio utiliza cookies | este sitio web utiliza cookies
    al publicar un comentario, aceptas | al publicar un comentario, acepta
    este contenido está bloqueado
    los comentarios son responsabilidad | los comentarios vertidos | las opiniones expresadas en este
    las opiniones expresadas en los comentarios | este artículo refleja exclusivamente la opinión
    prohibida la reproducción | prohibida su reproducción | has encontrado un error
    ¿has encontrado un error | ¿encontraste un error | ¿encontró un error | ¿viste algún error
    para comentar debes | para poder comentar | debes iniciar sesión para | debes estar registrado para
    regístrate para comentar | el artículo continúa tras
    sigue leyendo después de la publicidad | este sitio web usa cookies | usamos cookies
    nota: los comentarios | normas de participación | este contenido es exclusivo
    los comentarios aquí publicados | las opiniones vertidas en este`,
  scriptStems: 'navegador | habilit | activ | requier',
  rightsPhrases: 'todos los derechos reservados | prohibida su reproducción | derechos reservados',
  termsPhrases: `
    condiciones de uso | términos de uso | términos y condiciones | política de privacidad | aviso legal`,
  furnitureNames:
    'comentarios | publicidad | compartir | relacionadas | relacionados | etiquetas | suscripcion | suscribete | mas-leidas | mas-leido | herramientas | comparte | relacionada | anuncio | anuncios | redes-sociales | rrss | boletin',
  dekNames: 'entradilla | bajada | volanta | copete',
  subtitleNames: 'subtitulo',
  subheadNames: 'ladillo',
  bylineNames: 'autor | autores | periodista | periodistas | firmas',
  bylineNamesInPage: 'firma',
  kickerNames: 'antetitulo | volanta | cintillo',
  trailNames: 'migas',
  placeNames: 'lugar',
  pullQuoteNames: 'destacado | sumario',
  captionNames: 'pie-foto',
  captionNamesInFigure: 'pie',
  creditNames: 'credito | creditos',
  seeWords: 'véase | ver',
  wikiFileWords: 'archivo',
  wikiCategoryWords: 'categoría',
  embedLabels: 'contenido incrustado | incrustado | contenido externo | contenido embebido',
  pictureWords: 'imagen | descripción de la imagen',
  coverWords: 'foto de portada | imagen de portada | foto principal',
  creditWords: `
    crédito | créditos | fotografía | foto de | imagen | fuente | crédito de la foto | créditos de la foto | crédito de la imagen | ilustración
    foto | fotos | infografía`,
  creditPhrases: 'foto de | foto de archivo de | imagen de archivo de',
  forWords: 'por | para',
  pictureKinds: 'archivo | archivos | familia | grupo',
  bylineWords: 'texto | textos | texto y fotos',
  bylinePhrases: `
    por | escrito por | redactado por | texto de | autor | autora | autores | enviado por | publicado por
    un artículo de | una crónica de | entrevista de | análisis de`,
  editorWords: 'edición | editor | editora',
  roles: 'corresponsal | enviado especial | enviada especial | redactor | redactora | periodista',
  deskWords: 'redacción | agencia | noticias | universidad | instituto',
  andWords: 'y | e | con',
  placeWords: 'en | desde',
  authorLabels:
    'sobre el autor | sobre la autora | sobre los autores | acerca del autor | acerca de la autora',
  releaseWords: `
    comunicado | comunicado de prensa | nota de prensa | boletín de prensa | para su publicación inmediata
  `,
  publishedLabels: `
    publicado | publicado el | publicada el | publicación | fecha de publicación | fecha | creado`,
  updatedLabels: `
    actualizado | actualizado hace | actualizado el | actualizado a | última actualización | modificado | modificado el
    actualización`,
  hereWords: 'aquí',
  originalLabels: `
    artículo original | enlace original | dirección original | url original | fuente | enlace
    nota original | fuente original | original | ver original`,
  retrievedLabels: 'consultado | consultado el | recuperado | recuperado el | guardado | guardado el',
  topicLabels: `
    etiquetas | etiqueta | temas | tema | palabras clave | categorías | categoría | archivado en`,
  readingTimes: `
    {minutes} min de lectura | {minutes} minutos de lectura | tiempo de lectura: {minutes} min
    tiempo de lectura: {minutes} minutos | lectura: {minutes} min | {minutes} min. de lectura
    lectura de {minutes} minutos`,
  frontMatterKeys: {
    title: 'título',
    author: 'autor',
    date: 'fecha',
    updated: 'actualizado',
    dek: 'subtítulo | bajada | copete | resumen | descripción | entradilla',
    image: 'imagen | foto',
    topics: 'categoría | categorías | etiquetas | temas',
    categories: 'palabras clave',
    source: 'fuente',
    lang: 'idioma',
  },
  words,
};
