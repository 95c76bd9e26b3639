import type { Catalogue } from './catalogue.ts';
import { countIn } from './countIn.ts';

const { number, count } = countIn('es');

/** Every word that the page says, Spanish. */
export const spanish: Catalogue = {
  locale: 'es',
  direction: 'ltr',

  sentence: (phrase) =>
    /^\p{Ll}\./u.test(phrase) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1),

  product: 'Dateline',
  loading: 'Cargando los sucesos…',
  map: 'Mapa',
  timeline: 'Línea de tiempo',
  listFailed:
    'Algo ha fallado en esta página. Vuelva a cargarla; si no sirve, avise a quien lleva este sitio.',
  mapFailed: 'No se pudo cargar el mapa. La línea de tiempo y la lista muestran los mismos sucesos.',
  timelineFailed: 'No se puede dibujar la línea de tiempo. La lista muestra los mismos sucesos.',
  events: 'Sucesos',
  collection: 'Colección',
  fit: 'Ver todo',
  fitHint: 'Quitar el intervalo de tiempo y mostrar todo en el mapa y en la línea de tiempo',

  key: 'Leyenda',
  keyPlaces:
    'Un símbolo está en un lugar que se conoce hasta la población o con más precisión. Los lugares más grandes son un disco de su tamaño o su contorno. Una fecha que no se conoce hasta el día es una barra tan larga como su incertidumbre.',
  forms: {
    happened: 'ocurrido',
    ongoing: 'en curso',
    planned: 'previsto o esperado',
    alleged: 'presunto o discutido',
    denied: 'desmentido o cancelado',
  },

  shown: (visible, all) =>
    visible === all
      ? count(all, 'suceso', 'sucesos')
      : `${number(visible)} de ${count(all, 'suceso', 'sucesos')}`,
  shownWithin: (visible, from, to) =>
    `${count(visible, 'suceso', 'sucesos')}, ${from === to ? from : `del ${from} al ${to}`}`,
  fromArticles: (amount) => `de ${count(amount, 'artículo', 'artículos')}`,
  shownTab: 'Mostrados',
  trays: { undated: 'Sin fecha', unplaced: 'Sin lugar', doubtful: 'Dudosos' },
  trayCount: (tray, amount) =>
    `${number(amount)} ${{ undated: 'sin fecha', unplaced: 'sin lugar', doubtful: amount === 1 ? 'dudoso' : 'dudosos' }[tray]}`,
  trayReason: {
    undated:
      'El artículo no da fecha para estos. Están en el mapa mientras no se elija un intervalo de tiempo.',
    unplaced: 'El artículo no da lugar para estos. Los que tienen fecha están en la línea de tiempo.',
    doubtful: 'Leídos con demasiado poca seguridad para el mapa. Júzguelos por la cita.',
  },
  emptyTray: {
    undated: 'Aquí todos los sucesos tienen fecha.',
    unplaced: 'Aquí todos los sucesos tienen lugar.',
    doubtful: 'Aquí nada se leyó con tan poca seguridad.',
  },

  machineRead: (checked, all) =>
    `Leído por una máquina. ${checked === 0 ? 'Ninguno' : number(checked)} de ${number(all)} ${checked > 1 ? 'comprobados' : 'comprobado'} por una persona.`,
  importedSet: (checked, all) =>
    `Tomado de registros tal como están. ${checked === 0 ? 'Ninguno' : number(checked)} de ${number(all)} ${checked > 1 ? 'comprobados' : 'comprobado'} por una persona.`,
  leftOut: (amount) =>
    amount === 1
      ? 'Una cosa del archivo no se pudo leer.'
      : `${number(amount)} cosas del archivo no se pudieron leer.`,
  noEvents: 'Esta colección no contiene sucesos.',
  nothingInWindow: (from, to) =>
    from === to ? `Ningún suceso el ${from}.` : `Ningún suceso entre ${from} y ${to}.`,
  undatedHidden: (amount) =>
    amount === 1
      ? 'Un suceso sin fecha solo se muestra mientras no se elija un intervalo de tiempo.'
      : `${number(amount)} sucesos sin fecha solo se muestran mientras no se elija un intervalo de tiempo.`,
  onlyTrays: 'Ninguno de los sucesos se leyó con seguridad suficiente para el mapa y la línea de tiempo.',

  sheetHandle: 'Altura de la lista',
  sheetPosition: ['baja', 'media', 'completa'],

  back: 'Todos los sucesos',
  backTo: (tray) => ({ undated: 'Sin fecha', unplaced: 'Sin lugar', doubtful: 'Dudosos' })[tray],
  previous: 'Suceso anterior',
  next: 'Suceso siguiente',
  position: (position, of) => `${number(position)} de ${number(of)}`,
  when: 'Cuándo',
  where: 'Dónde',
  saidBy: 'Según',
  quote: 'Las palabras en que se leyó',
  quotes: 'Las palabras en que se leyeron',
  reports: (amount) => `Contado ${number(amount)} veces`,
  markedWords: 'Palabras marcadas',
  marks: { event: 'suceso', date: 'fecha', place: 'lugar' },
  elsewhere: (mark) =>
    `${{ event: 'El suceso', date: 'La fecha', place: 'El lugar' }[mark]} viene de otra parte del artículo:`,
  elsewhereInRecord: (mark) =>
    `${{ event: 'El suceso', date: 'La fecha', place: 'El lugar' }[mark]} está en otra parte del registro:`,
  source: 'Fuente',
  published: (date) => `publicado: ${date}`,
  publishedUnknown: 'fecha de publicación desconocida',
  checkedBy: (whom) => `Comprobado por ${whom}`,
  acts: {
    move: (was) => (was === null ? 'Se le dio un lugar' : `Antes situado en: ${was}`),
    redate: (was) => (was === null ? 'Se le dio una fecha' : `Fecha cambiada, antes: ${was}`),
    retitle: (was) => `Titular cambiado, antes: «${was}»`,
    category: (was) => `Categoría cambiada, antes: ${was}`,
    status: (was) => `Estado cambiado, antes: ${was}`,
    claim: (was) => `Afirmación cambiada, antes: ${was}`,
    merge: (was) => `Unido con la noticia «${was}»`,
    split: (was) => `Separado de la noticia «${was}»`,
    confirm: () => 'Confirmado',
    add: () => 'Añadido a mano',
  },
  takenOut: (rejected, hidden) =>
    [
      rejected > 0 &&
        (rejected === 1
          ? 'Una persona retiró un suceso por erróneo.'
          : `Una persona retiró ${number(rejected)} sucesos por erróneos.`),
      hidden > 0 &&
        (hidden === 1 ? 'Una persona ocultó un suceso.' : `Una persona ocultó ${number(hidden)} sucesos.`),
    ]
      .filter((part) => part !== false)
      .join(' '),
  notChecked: 'Leído por una máquina, sin comprobar por una persona',
  imported: 'Tomado de un registro tal como está, sin comprobar por una persona',
  reportError: 'Avisar de un error',
  sameEvent: 'También en',

  noDate: 'Sin fecha',
  noPlace: 'Sin lugar',
  earlier: 'Comienzo desconocido',
  undatedPhrase: 'sin fecha conocida',
  unplacedPhrase: 'sin lugar conocido',

  categories: {
    conflict: 'Conflicto',
    disaster: 'Desastre',
    crime: 'Delito',
    politics: 'Política',
    diplomacy: 'Diplomacia',
    economy: 'Economía',
    'health-science': 'Salud y ciencia',
    culture: 'Cultura',
    other: 'Otros',
  },
  statuses: {
    happened: 'ocurrido',
    ongoing: 'en curso',
    planned: 'previsto',
    cancelled: 'cancelado',
  },
  claims: {
    stated: 'afirmado',
    alleged: 'presunto',
    disputed: 'discutido',
    denied: 'desmentido',
  },

  likelihoods: [
    [0.95, 'casi con certeza correcto'],
    [0.8, 'muy probablemente correcto'],
    [0.55, 'probablemente correcto'],
    [0.45, 'tan probablemente correcto como erróneo'],
    [0.2, 'probablemente erróneo'],
    [0, 'muy probablemente erróneo'],
  ],

  dateBasis: {
    words: (words) => (words ? `fechado por las palabras «${words}»` : 'fechado por palabras de la cita'),
    inherited: (words) =>
      words ? `tomado de «${words}», en otra parte del artículo` : 'tomado del pasaje anterior',
    publication: () => 'el día de la noticia',
    seat: () => 'el día de la noticia',
    dateline: () => 'del encabezado de la noticia',
    person: () => 'indicado por una persona',
  },
  placeBasis: {
    words: (words) => (words ? `situado por las palabras «${words}»` : 'situado por palabras de la cita'),
    inherited: (words) =>
      words ? `tomado de «${words}», en otra parte del artículo` : 'tomado del pasaje anterior',
    publication: () => 'donde se redactó la noticia',
    seat: () => 'situado en la sede de la institución',
    dateline: () => 'donde se redactó la noticia',
    person: () => 'indicado por una persona',
  },

  places: {
    site: (name, inside) => (inside ? `${name}, ${inside}` : name),
    city: (name, inside) => (inside ? `${name}, ${inside}` : name),
    admin2: (name, inside) => `en algún lugar de ${inside ? `${name}, ${inside}` : name}`,
    admin1: (name, inside) => `en algún lugar de ${inside ? `${name}, ${inside}` : name}`,
    country: (name) => `${name} (país)`,
    region: (name) => name,
    water: (name) => name,
  },
  within: (km) => `a unos ${km} del punto como mucho`,

  dates: {
    the: (span) => span,
    about: (date) => `hacia ${date}`,
    circa: (year) => `c. ${year}`,
    perhaps: (date) => `quizá ${date}`,
    between: (from, to) => `entre ${from} y ${to}`,
    range: (from, to) => (/\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
    since: (from) => `desde ${from}`,
    by: (to) => `hasta ${to}`,
    at: (date, time) => `${date}, ${time}`,
    week: (day) => `la semana del ${day}`,
    parts: [
      (span) => `principios de ${span}`,
      (span) => `mediados de ${span}`,
      (span) => `finales de ${span}`,
    ],
    quarter: (quarter, year) =>
      `${['primer', 'segundo', 'tercer', 'último'][quarter - 1] ?? ''} trimestre de ${year}`,
    half: (half, year) => `${half === 1 ? 'primera' : 'segunda'} mitad de ${year}`,
    third: (third, year) => `${['primer', 'segundo', 'último'][third - 1] ?? ''} tercio de ${year}`,
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    season: (season, year) => `${season} de ${year}`,
    year: (year) => (year > 0 ? (year < 1000 ? `${year} d. C.` : String(year)) : `${1 - year} a. C.`),
    decade: (firstYear) =>
      firstYear >= 1000 ? `década de ${firstYear}` : firstYear > 0 ? `década de ${firstYear} d. C.` : null,
    century: (century) => (century > 0 ? `siglo ${roman(century)}` : `siglo ${roman(1 - century)} a. C.`),
  },

  listView: {
    modes: { list: 'Lista', table: 'Tabla' },
    mode: 'Lista o tabla',
    group: 'Grupos',
    groupings: { time: 'fecha', place: 'lugar', article: 'artículo', none: 'ninguno' },
    sort: 'Orden',
    sorts: {
      time: 'fecha',
      title: 'título',
      place: 'lugar',
      status: 'estado',
      sources: 'fuentes',
      confidence: 'certeza',
    },
    columns: {
      time: 'Fecha',
      title: 'Suceso',
      place: 'Lugar',
      status: 'Estado',
      sources: 'Fuentes',
      confidence: 'Certeza',
    },
    descending: 'Orden descendente',
    sources: (amount) => count(amount, 'fuente', 'fuentes'),
    inGroup: (amount) => count(amount, 'suceso', 'sucesos'),
  },

  cardView: {
    couldBe: (places) => `también podría ser ${places}`,
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado',
    address: 'Dirección de este suceso',
    eachReport: 'Las noticias lo dicen de forma distinta',
    report: 'Noticia',
    notSaid: 'no lo dice',
    alsoIn: (outlets, copies) =>
      outlets.length > 0
        ? `también en ${outlets.join(', ')}`
        : `${count(copies, 'copia', 'copias')} en otros medios`,
    mailBody: (address) => `El suceso: ${address}`,
  },

  reader: {
    read: 'Leer el artículo',
    readPassages: 'Leer los pasajes publicados',
    close: 'Volver',
    amount: (amount) => `${count(amount, 'suceso marcado', 'sucesos marcados')}`,
    position: (position, of) => `Suceso ${number(position)} de ${number(of)}`,
    previous: 'Suceso anterior del texto',
    next: 'Suceso siguiente del texto',
    gap: 'Texto omitido',
    loading: 'Cargando el texto…',
    failed: 'No se pudo cargar el texto.',
    noMarks: 'No se encontró ningún suceso en este texto.',
    card: 'Ver las pruebas',
    onlyPassages: 'Solo se publican los pasajes en torno a los sucesos.',
  },

  timelineView: {
    brush: 'Intervalo de tiempo',
    thumbs: { from: 'Primer día', to: 'Último día' },
    brushHelp:
      'Arrastre para elegir un intervalo de tiempo. Arrastre sus extremos o su centro para cambiarlo; Escape o un doble clic lo quita.',
    lanes: 'Sucesos en el tiempo',
    lanesHelp:
      'Las flechas van de un suceso a otro, más y menos acercan y alejan, Re Pág y Av Pág se mueven por el tiempo.',
    lanesBy: 'Franjas por',
    laneModes: { category: 'Por categoría', country: 'Por país', article: 'Por artículo' },
    laneRest: (amount) => `${number(amount)} más`,
    laneNone: { category: 'Sin categoría', country: 'Sin país', article: 'Sin artículo' },
    showLanes: 'Sucesos',
    amountOn: (amount, when) => `${count(amount, 'suceso', 'sucesos')}, ${when}`,
    closer: 'Pulse para acercarse',
    look: 'Con Intro se ve más de cerca.',
    play: 'Reproducir',
    pause: 'Pausa',
    speed: 'Velocidad',
    playModes: { moving: 'Ventana móvil', cumulative: 'Ventana creciente' },
    playMode: 'Cómo se reproduce',
    loop: 'Repetir',
    stepBack: 'Un intervalo atrás',
    stepOn: 'Un intervalo adelante',
    ends: { from: 'desde', to: 'hasta' },
    clear: 'Quitar',
    typedHint: 'Una fecha como 9 nov 1989, marzo 1989, 1520, 44 a. C. o 1989-11-09',
    nothingDated: 'Ningún suceso tiene fecha, así que no hay nada que dibujar en el tiempo.',
    afterLastReport: 'después de la última noticia',
    before: (amount, date) => `${number(amount)} antes del ${date}`,
    after: (amount, date) => `${number(amount)} después del ${date}`,
    showWhole: 'Mostrar todo el tiempo',
    showMain: 'Mostrar la parte principal',
    peak: (amount, unit) => `barra más alta: ${number(amount)} ${unit}`,
    per: {
      day: () => 'al día',
      week: () => 'a la semana',
      month: (months) =>
        months === 1 ? 'al mes' : months === 3 ? 'al trimestre' : `en ${number(months)} meses`,
      year: (years) =>
        years === 1
          ? 'al año'
          : years === 10
            ? 'por década'
            : years === 100
              ? 'por siglo'
              : `en ${number(years)} años`,
    },
    century: (century) => (century > 0 ? `s. ${roman(century)}` : `s. ${roman(1 - century)} a. C.`),
    millennium: (millennium) =>
      millennium > 0 ? `${roman(millennium)} milenio` : `${roman(1 - millennium)} milenio a. C.`,
    millenniumShort: (millennium) =>
      millennium > 0 ? `${roman(millennium)} mil.` : `${roman(1 - millennium)} mil. a. C.`,
  },

  filters: {
    search: 'Buscar',
    searchHint: 'Titulares, citas, lugares',
    clearSearch: 'Borrar la búsqueda',
    searching: 'Buscando…',
    title: 'Filtros',
    more: 'Más filtros',
    names: {
      category: 'Categoría',
      country: 'País',
      place: 'Lugar',
      status: 'Estado',
      claim: 'Afirmación',
      precision: 'Exactitud de la fecha',
      article: 'Artículo',
      publisher: 'Medio',
      checked: 'Comprobación',
    },
    checked: 'Comprobado por una persona',
    confidence: 'Confianza',
    amountOn: (amount) => `${count(amount, 'elegido', 'elegidos')}`,
    amountOf: (amount) => count(amount, 'suceso', 'sucesos'),
    find: 'Buscar en esta lista',
    showMore: (amount) => `Mostrar ${number(amount)} más`,
    noMatch: 'Nada en esta lista coincide.',
    clear: 'Quitar',
    clearAll: 'Quitar todo',
    on: 'Filtros puestos',
    remove: (name) => `Quitar el filtro ${name}`,
    none: {
      category: 'Sin categoría',
      country: 'Sin país',
      place: 'Sin lugar',
      status: 'Sin estado',
      claim: 'Sin afirmación',
      precision: 'Sin fecha',
      article: 'Sin artículo',
      publisher: 'Medio sin nombrar',
      checked: 'Solo leído por una máquina',
    },
    precisions: {
      time: 'Al minuto',
      hour: 'A la hora',
      day: 'Al día',
      week: 'A la semana',
      month: 'Al mes',
      quarter: 'Al trimestre',
      season: 'A la estación',
      year: 'Al año',
      decade: 'A la década',
      century: 'Al siglo',
      interval: 'Entre dos fechas',
    },
    statedAs: {
      stated: 'dado por cierto',
      alleged: 'presunto',
      disputed: 'discutido',
      denied: 'desmentido',
    },
    anyConfidence: 'Cualquiera',
    atLeast: (likelihood) => `al menos ${likelihood}`,
    onlyMap: 'Solo lo que muestra el mapa',
    close: 'Cerrar',
    done: (amount) => `Mostrar ${count(amount, 'suceso', 'sucesos')}`,
  },

  hiding: {
    nothing: 'Ningún suceso cumple lo que ha elegido.',
    nothingFound: (search) => `No se encontró nada para «${search}».`,
    together: 'Solo juntos ocultan los sucesos.',
    clear: {
      window: 'Quitar el intervalo de tiempo',
      search: 'Borrar la búsqueda',
      map: 'Mostrar también lo que queda fuera del mapa',
      category: 'Mostrar todas las categorías',
      country: 'Mostrar todos los países',
      place: 'Mostrar todos los lugares',
      status: 'Mostrar todos los estados',
      claim: 'Mostrar lo cierto, lo presunto y lo desmentido',
      precision: 'Mostrar fechas de cualquier exactitud',
      article: 'Mostrar todos los artículos',
      publisher: 'Mostrar todos los medios',
      checked: 'Mostrar lo comprobado y lo no comprobado',
      confidence: 'Mostrar cualquier confianza',
    },
    back: (amount) => `+${number(amount)}`,
    backSpoken: (amount) => `devuelve ${count(amount, 'suceso', 'sucesos')}`,
    clearAll: 'Quitar todo lo elegido',
    emptyTray: 'Nada de esta bandeja cumple los filtros.',
  },

  share: {
    share: 'Compartir',
    close: 'Cerrar',
    copy: 'Copiar',
    copied: 'Copiado',
    byHand: 'El navegador no permite copiarlo: cópielo a mano.',
    link: 'Enlace',
    linkHint: 'Abre la página tal como está ahora',
    noAddress:
      'Esta página se abrió desde un disco: no tiene dirección que otros puedan abrir. Envíe el propio archivo.',
    embed: 'Insertar',
    kind: 'Como',
    kinds: { iframe: 'Marco', element: 'Elemento', module: 'Script' },
    shows: 'Muestra',
    parts: { map: 'Mapa', timeline: 'Cronología', list: 'Lista' },
    title: 'Título',
    linked: 'Con dirección y altura (script)',
    start: 'Se abre',
    starts: { view: 'tal como está ahora', story: 'como relato', whole: 'desde el principio' },
    height: 'Altura',
    automatic: 'Según el ancho',
    code: 'Código para otra página',
    preview: 'Vista previa',
    files: 'Archivos',
  },

  wholePage: 'Abrir en una página propia',

  story: {
    story: 'Relato',
    hint: 'Recorrer los sucesos en orden cronológico',
    previous: 'Anterior',
    next: 'Siguiente',
    leave: 'Salir del relato',
    nothingDated: 'Ninguno de los sucesos que se muestran tiene fecha: no hay relato que recorrer.',
  },

  print: {
    leftOut: (amount) => `No se imprimen otros ${number(amount)} sucesos.`,
  },

  menu: {
    more: 'Más',
    whole: 'Mostrar todo',
    copyLink: 'Copiar un enlace a esta vista',
    copied: 'Copiado',
    linkByHand: 'Copie esta dirección:',
    theme: 'Tema',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    language: 'Idioma',
  },

  download: {
    download: 'Descargar',
    all: (amount) => (amount === 1 ? 'El único suceso' : `Los ${count(amount, 'suceso', 'sucesos')}`),
    shown: (amount) =>
      amount === 1 ? 'El que se muestra ahora' : `Los ${number(amount)} que se muestran ahora`,
    formats: {
      geojson: 'La colección misma, para mapas y bases de datos',
      csv: 'Una tabla para hojas de cálculo',
      kml: 'Para Google Earth y otros globos y mapas',
      timelinejs: 'Una línea de tiempo para TimelineJS',
      'linked-places': 'Para nomenclátores históricos',
    },
    making: 'Se está haciendo el archivo…',
    done: (file, events) => `${file} contiene ${events}.`,
    failed: 'No se pudo hacer el archivo. Vuelva a cargar la página e inténtelo de nuevo.',
    lost: 'No está en él, porque este formato no tiene dónde ponerlo:',
    loss: (what, amount) => `${what}: ${number(amount)}`,
    losses: {
      doubtful: 'sucesos dudosos',
      undated: 'sucesos sin fecha',
      unplaced: 'sucesos sin lugar',
      furtherPlaces: 'puntos de los demás lugares de un suceso',
      dateWords: 'fechas que allí solo se dicen con palabras (hacia, quizá, una estación, extremos abiertos)',
      readings: 'otras lecturas del nombre de un lugar',
      furtherQuotes: 'más citas de un suceso',
      marks: 'marcas de las palabras que dieron suceso, fecha y lugar',
      particulars: 'pormenores de lugares y fechas (nivel, radio, códigos, cómo se conocen)',
      confidence: 'cifras de confianza',
      corrections: 'registros de correcciones',
      articles: 'autores, copias y sumas de comprobación de los artículos',
    },
  },

  mapView: {
    title:
      'Mapa de los sucesos. Las flechas lo mueven, más y menos acercan y alejan; la siguiente parada del tabulador va de suceso en suceso.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    all: 'Mostrar todos los sucesos en el mapa',
    toSelected: 'Ir al suceso elegido',
    reset: 'Volver a la primera vista del mapa',
    noWebGl:
      'El mapa queda vacío: este navegador no ofrece WebGL 2 para dibujarlo. La línea de tiempo y la lista muestran los mismos sucesos.',
    lost: 'El mapa ha desaparecido de momento: el navegador ha retirado lo que lo dibuja. Volverá por sí solo; la línea de tiempo y la lista muestran los mismos sucesos.',
    twoFingers: 'Use dos dedos para mover el mapa',
    ctrlScroll: 'Use Ctrl + rueda para acercar el mapa',
    cmdScroll: 'Use ⌘ + rueda para acercar el mapa',
    kilometres: 'km',
    metres: 'm',
    eventsIn: (amount, place) => `${count(amount, 'suceso', 'sucesos')}, ${place}`,
    eventsAround: (amount) => `${count(amount, 'suceso', 'sucesos')} por aquí`,
    moreHere: (amount) => `${number(amount)} más aquí`,
    more: (amount) => `Y ${number(amount)} más.`,
    spreadHint: 'Pulse para separarlos.',
    nearerHint: 'Pulse para acercarse.',
    onlyMap: 'Solo lo que muestra el mapa',
    outside: (amount) =>
      amount === 1 ? 'Un suceso queda fuera' : `${count(amount, 'suceso', 'sucesos')} quedan fuera`,
    showOutside: 'Mostrar todo',
    marks: 'Sucesos en el mapa',
    marksHint: 'Las flechas van de marca en marca, Intro abre, Escape cierra.',
  },

  problems: {
    missing: 'No se encontraron los sucesos.',
    unreachable: 'No se pudieron obtener los sucesos.',
    tooLarge: 'El archivo de sucesos es demasiado grande para esta página.',
    notJson: 'El archivo de sucesos no es lo que debería ser.',
    broken: 'El archivo de sucesos no se puede leer.',
    newer: 'El archivo de sucesos lo escribió un programa más nuevo que esta página.',
    foreign: (origin) => `Esta página no muestra sucesos de ${origin}.`,
    badAddress: 'La dirección que sigue a «?events=» no es una dirección.',
    remedyMissing: 'Compruebe la dirección o vuelva a generar los sucesos con «dateline build».',
    remedyUnreachable: 'Compruebe la conexión e inténtelo de nuevo.',
    remedyBroken:
      'Vuelva a generar los sucesos con «dateline build»; los detalles de abajo dicen qué falla en este archivo.',
    remedyNewer: 'Vuelva a cargar la página. Si no sirve, quien lleva este sitio tiene que renovarla.',
    remedyForeign:
      'Quien lleva este sitio puede permitir ese origen al generarlo, con la opción «allow-events». Sin eso, nadie puede mostrar aquí sucesos con el nombre de este sitio.',
    details: 'Detalles',
    again: 'Intentarlo de nuevo',
    first: 'Abrir los sucesos propios de este sitio',
  },
};

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Centuries are written in Roman numerals. */
function roman(amount: number): string {
  let left = amount;
  let said = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      said += sign;
      left -= value;
    }
  return said;
}
