import type { Doubt } from './reviewQueue.ts';

/** The words of the review mode, in the languages of the page. */
export interface ReviewWords {
  readonly review: string;
  /** What is said of the open event. */
  readonly verdict: string;
  readonly leave: string;
  readonly yourName: string;
  readonly needsName: string;
  readonly toCheck: (count: string) => string;
  readonly allChecked: string;
  readonly checked: (done: string, all: string) => string;
  readonly start: string;
  readonly next: string;
  readonly previous: string;
  readonly undo: string;
  readonly undone: string;
  readonly confirm: string;
  readonly change: string;
  readonly reject: string;
  readonly hide: string;
  readonly headline: string;
  readonly date: string;
  readonly dateHint: string;
  readonly wrongDate: string;
  readonly status: string;
  readonly claim: string;
  readonly category: string;
  readonly place: string;
  readonly findPlace: string;
  readonly noSuchPlace: string;
  readonly noPlace: string;
  readonly otherReadings: string;
  readonly pin: string;
  readonly pinHint: string;
  readonly save: string;
  readonly why: string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly stale: (count: string) => string;
  readonly staleLine: (line: number, action: string) => string;
  readonly unreachable: string;
  readonly done: Readonly<Record<'confirm' | 'reject' | 'hide' | 'change', string>>;
  readonly keys: string;
}

const english: ReviewWords = {
  review: 'Review',
  verdict: 'Verdict',
  leave: 'Leave review',
  yourName: 'Your name, for the record',
  needsName: 'Say first who corrects.',
  toCheck: (count) => `${count} to look at`,
  allChecked: 'Nothing left to look at',
  checked: (done, all) => `${done} of ${all} checked`,
  start: 'Begin',
  next: 'Next',
  previous: 'Back',
  undo: 'Undo',
  undone: 'Taken back.',
  confirm: 'Accept',
  change: 'Change',
  reject: 'Reject',
  hide: 'Hide',
  headline: 'Headline',
  date: 'Date',
  dateHint: 'such as 1989-11-09, 1989-11, 1520~ or ../1400; empty for none',
  wrongDate: 'This is no date: write 1989-11-09, 1989-11, 1520~, -0043 or ../1400.',
  status: 'Status',
  claim: 'Claim',
  category: 'Category',
  place: 'Place',
  findPlace: 'Look a place up',
  noSuchPlace: 'The gazetteer has no such place; drag the pin on the map.',
  noPlace: 'No place',
  otherReadings: 'The name may also mean',
  pin: 'Pin: drag it, or move it with the arrow keys and press Enter',
  pinHint: 'Drag the pin on the map to move it.',
  save: 'Save',
  why: 'To look at because',
  doubts: {
    otherPlace: 'the place’s name has another likely reading',
    undated: 'it has no date',
    unplaced: 'it has no place',
    lowConfidence: 'the reading is unsure',
    belowLeast: 'it is in the doubtful tray',
  },
  stale: (count) => `Corrections that no longer fit: ${count}`,
  staleLine: (line, action) => `Line ${line}, ${action}`,
  unreachable: 'The server does not answer. Is dateline serve still running?',
  done: { confirm: 'Accepted.', reject: 'Rejected.', hide: 'Hidden.', change: 'Saved.' },
  keys: 'Keys: A accept, R reject, H hide, J next, K back, U undo, 1 to 9 another reading of the place',
};

const spanish: ReviewWords = {
  review: 'Revisar',
  verdict: 'Veredicto',
  leave: 'Dejar de revisar',
  yourName: 'Su nombre, para que conste',
  needsName: 'Diga primero quién corrige.',
  toCheck: (count) => `${count} por mirar`,
  allChecked: 'No queda nada por mirar',
  checked: (done, all) => `${done} de ${all} comprobados`,
  start: 'Empezar',
  next: 'Siguiente',
  previous: 'Atrás',
  undo: 'Deshacer',
  undone: 'Deshecho.',
  confirm: 'Aceptar',
  change: 'Cambiar',
  reject: 'Rechazar',
  hide: 'Ocultar',
  headline: 'Titular',
  date: 'Fecha',
  dateHint: 'como 1989-11-09, 1989-11, 1520~ o ../1400; vacío si no hay',
  wrongDate: 'Eso no es una fecha: escriba 1989-11-09, 1989-11, 1520~, -0043 o ../1400.',
  status: 'Estado',
  claim: 'Afirmación',
  category: 'Categoría',
  place: 'Lugar',
  findPlace: 'Buscar un lugar',
  noSuchPlace: 'El nomenclátor no tiene ese lugar; arrastre el alfiler en el mapa.',
  noPlace: 'Sin lugar',
  otherReadings: 'El nombre también puede ser',
  pin: 'Alfiler: arrástrelo, o muévalo con las flechas y pulse Intro',
  pinHint: 'Arrastre el alfiler en el mapa para moverlo.',
  save: 'Guardar',
  why: 'Hay que mirarlo porque',
  doubts: {
    otherPlace: 'el nombre del lugar tiene otra lectura probable',
    undated: 'no tiene fecha',
    unplaced: 'no tiene lugar',
    lowConfidence: 'la lectura es insegura',
    belowLeast: 'está en la bandeja de los dudosos',
  },
  stale: (count) => `Correcciones que ya no encajan: ${count}`,
  staleLine: (line, action) => `Línea ${line}, ${action}`,
  unreachable: 'El servidor no responde. ¿Sigue en marcha dateline serve?',
  done: { confirm: 'Aceptado.', reject: 'Rechazado.', hide: 'Oculto.', change: 'Guardado.' },
  keys: 'Teclas: A aceptar, R rechazar, H ocultar, J siguiente, K atrás, U deshacer, 1 a 9 otra lectura del lugar',
};

/** The words in the page's language; English where there are none in it. */
export function reviewWords(locale: string): ReviewWords {
  return locale.startsWith('es') ? spanish : english;
}
