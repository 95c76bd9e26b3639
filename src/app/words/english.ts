import type { Act, Basis, Category, Claim, Level, Precision, Status } from '../../event-set/eventSet.ts';
import type { Format } from '../../exchange/formats.ts';
import { NOT_CARRIED } from '../../exchange/write/written.ts';
import type { Facet } from '../store/filters.ts';
import type { Hider } from '../store/hiding.ts';
import type { Tray } from '../store/store.ts';
import type { ListGrouping, ListMode, SortKey } from '../store/view.ts';
import type { ThemeChoice } from '../theme/themeChoice.ts';
import { countIn } from './countIn.ts';

const { number, count } = countIn('en-GB');

/** Every word that the page says, English. */
export const english = {
  /** BCP 47: the order of days and months, the plural rules and the digits that `Intl` uses. */
  locale: 'en-GB',
  direction: 'ltr',

  /** A phrase at the head of a line. Abbreviations stay small: "c. 1520". */
  sentence: (phrase: string) =>
    /^\p{Ll}\./u.test(phrase) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1),

  product: 'Dateline',
  loading: 'Loading the events…',
  map: 'Map',
  timeline: 'Timeline',
  listFailed:
    'Something on this page went wrong. Load it again; if that does not help, tell whoever runs this site.',
  mapFailed: 'The map could not be loaded. The timeline and the list show the same events.',
  timelineFailed: 'The timeline cannot be drawn. The list shows the same events.',
  events: 'Events',
  collection: 'Collection',
  fit: 'Fit',
  fitHint: 'Clear the window of time and show everything on map and timeline',

  key: 'Key',
  keyPlaces:
    'A symbol stands on a place that is known to the town or nearer. Larger places are a disc as wide as they are, or their outline. A date that is not known to the day is a bar as long as its uncertainty.',
  forms: {
    happened: 'happened',
    ongoing: 'still going on',
    planned: 'planned or expected',
    alleged: 'alleged or disputed',
    denied: 'denied or called off',
  },

  shown: (visible: number, all: number) =>
    visible === all
      ? count(all, 'event', 'events')
      : `${number(visible)} of ${count(all, 'event', 'events')}`,
  /** What a screen reader hears once the window of time rests. */
  shownWithin: (visible: number, from: string, to: string) =>
    `${count(visible, 'event', 'events')}, ${from === to ? from : `${from} to ${to}`}`,
  fromArticles: (amount: number) => `from ${count(amount, 'article', 'articles')}`,
  shownTab: 'Shown',
  trays: { undated: 'Undated', unplaced: 'Unplaced', doubtful: 'Doubtful' } satisfies Record<Tray, string>,
  trayCount: (tray: Tray, amount: number) => `${number(amount)} ${tray}`,
  trayReason: {
    undated: 'The article gives no date for these. They stand on the map while no stretch of time is chosen.',
    unplaced: 'The article gives no place for these. Those with a date stand on the timeline.',
    doubtful: 'Read with too little confidence for the map. Judge by the quote.',
  } satisfies Record<Tray, string>,
  emptyTray: {
    undated: 'Every event here has a date.',
    unplaced: 'Every event here has a place.',
    doubtful: 'Nothing here was read with so little confidence.',
  } satisfies Record<Tray, string>,

  machineRead: (checked: number, all: number) =>
    `Read by machine. ${checked === 0 ? 'None' : number(checked)} of ${number(all)} checked by a person.`,
  /** Of a set that was taken over from records. */
  importedSet: (checked: number, all: number) =>
    `Taken over from records as they stand. ${checked === 0 ? 'None' : number(checked)} of ${number(all)} checked by a person.`,
  leftOut: (amount: number) =>
    amount === 1
      ? 'One thing in the file could not be read.'
      : `${number(amount)} things in the file could not be read.`,
  noEvents: 'This collection holds no events.',
  nothingInWindow: (from: string, to: string) =>
    from === to ? `No event on ${from}.` : `No event between ${from} and ${to}.`,
  undatedHidden: (amount: number) =>
    amount === 1
      ? 'One event without a date shows only while no stretch of time is chosen.'
      : `${number(amount)} events without a date show only while no stretch of time is chosen.`,
  onlyTrays: 'None of the events was read with enough confidence for map and timeline.',

  sheetHandle: 'Height of the list',
  sheetPosition: ['low', 'half', 'full'],

  back: 'All events',
  backTo: (tray: Tray) => ({ undated: 'Undated', unplaced: 'Unplaced', doubtful: 'Doubtful' })[tray],
  previous: 'Previous event',
  next: 'Next event',
  position: (position: number, of: number) => `${number(position)} of ${number(of)}`,
  when: 'When',
  where: 'Where',
  saidBy: 'According to',
  quote: 'The words it was read from',
  quotes: 'The words they were read from',
  reports: (amount: number) => `Reported ${number(amount)} times`,
  markedWords: 'Marked words',
  marks: { event: 'event', date: 'date', place: 'place' },
  elsewhere: (mark: 'event' | 'date' | 'place') => `The ${mark} comes from elsewhere in the article:`,
  elsewhereInRecord: (mark: 'event' | 'date' | 'place') => `The ${mark} stands elsewhere in the record:`,
  source: 'Source',
  published: (date: string) => `published ${date}`,
  publishedUnknown: 'date of publication unknown',
  checkedBy: (whom: string) => `Checked by ${whom}`,
  acts: {
    move: (was: string | null) => (was === null ? 'Given a place' : `Moved from ${was}`),
    redate: (was: string | null) => (was === null ? 'Given a date' : `Dated anew, before: ${was}`),
    retitle: (was: string | null) => `Headline changed, before: “${was}”`,
    category: (was: string | null) => `Category changed, before: ${was}`,
    status: (was: string | null) => `Status changed, before: ${was}`,
    claim: (was: string | null) => `Claim changed, before: ${was}`,
    merge: (was: string | null) => `Joined with the report “${was}”`,
    split: (was: string | null) => `Separated from the report “${was}”`,
    confirm: () => 'Confirmed',
    add: () => 'Added by hand',
  } satisfies Record<Act, (was: string | null) => string>,
  takenOut: (rejected: number, hidden: number) =>
    [
      rejected > 0 && `${count(rejected, 'event was', 'events were')} taken out by a person as wrong.`,
      hidden > 0 && `${count(hidden, 'event is', 'events are')} hidden by a person.`,
    ]
      .filter((part) => part !== false)
      .join(' '),
  notChecked: 'Read by machine, not checked by a person',
  imported: 'Taken over from a record as it stands, not checked by a person',
  reportError: 'Report an error',
  sameEvent: 'Also in',

  noDate: 'No date',
  noPlace: 'No place',
  earlier: 'Beginning unknown',
  undatedPhrase: 'date not given',
  unplacedPhrase: 'place not given',

  categories: {
    conflict: 'Conflict',
    disaster: 'Disaster',
    crime: 'Crime',
    politics: 'Politics',
    diplomacy: 'Diplomacy',
    economy: 'Economy',
    'health-science': 'Health and science',
    culture: 'Culture',
    other: 'Other',
  } satisfies Record<Category, string>,
  statuses: {
    happened: 'happened',
    ongoing: 'ongoing',
    planned: 'planned',
    cancelled: 'called off',
  } satisfies Record<Status, string>,
  claims: {
    stated: 'stated',
    alleged: 'alleged',
    disputed: 'disputed',
    denied: 'denied',
  } satisfies Record<Claim, string>,

  /** From US Intelligence Community Directive 203 (2015), D.6.e.2.a: its bands, at their lower ends. */
  likelihoods: [
    [0.95, 'almost certainly right'],
    [0.8, 'very probably right'],
    [0.55, 'probably right'],
    [0.45, 'as likely right as wrong'],
    [0.2, 'probably wrong'],
    [0, 'very probably wrong'],
  ] as readonly (readonly [atLeast: number, word: string])[],

  dateBasis: {
    words: (words: string | null) =>
      words ? `dated by the words “${words}”` : 'dated by words of the quote',
    inherited: (words: string | null) =>
      words ? `taken from “${words}”, elsewhere in the article` : 'taken from the passage before',
    publication: () => 'the day of the report',
    seat: () => 'the day of the report',
    dateline: () => 'from the head of the story',
    person: () => 'given by a person',
  } satisfies Record<Basis, (words: string | null) => string>,
  placeBasis: {
    words: (words: string | null) =>
      words ? `placed by the words “${words}”` : 'placed by words of the quote',
    inherited: (words: string | null) =>
      words ? `taken from “${words}”, elsewhere in the article` : 'taken from the passage before',
    publication: () => 'where the story was filed',
    seat: () => 'placed at the institution’s seat',
    dateline: () => 'where the story was filed',
    person: () => 'given by a person',
  } satisfies Record<Basis, (words: string | null) => string>,

  places: {
    site: (name: string, inside: string | null) => (inside ? `${name}, ${inside}` : name),
    city: (name: string, inside: string | null) => (inside ? `${name}, ${inside}` : name),
    admin2: (name: string, inside: string | null) => `somewhere in ${inside ? `${name}, ${inside}` : name}`,
    admin1: (name: string, inside: string | null) => `somewhere in ${inside ? `${name}, ${inside}` : name}`,
    country: (name: string) => `${name} (country)`,
    region: (name: string) => name,
    water: (name: string) => name,
  } satisfies Record<Level, (name: string, inside: string | null) => string>,
  within: (km: string) => `within about ${km} of the point`,

  dates: {
    the: (span: string) => `the ${span}`,
    about: (date: string) => `about ${date}`,
    circa: (year: string) => `c. ${year}`,
    perhaps: (date: string) => `perhaps ${date}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    /** The same where there is little room. */
    range: (from: string, to: string) => (/\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
    since: (from: string) => `since ${from}`,
    by: (to: string) => `by ${to}`,
    at: (date: string, time: string) => `${date}, ${time}`,
    week: (day: string) => `the week of ${day}`,
    parts: [
      (span: string) => `early ${span}`,
      (span: string) => `mid ${span}`,
      (span: string) => `late ${span}`,
    ],
    quarter: (quarter: number, year: string) =>
      `${['first', 'second', 'third', 'last'][quarter - 1] ?? ''} quarter of ${year}`,
    half: (half: number, year: string) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    third: (third: number, year: string) =>
      `${['first', 'second', 'last'][third - 1] ?? ''} third of ${year}`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    season: (season: string, year: string) => `${season} ${year}`,
    year: (year: number) => (year > 0 ? (year < 1000 ? `AD ${year}` : String(year)) : `${1 - year} BC`),
    decade: (firstYear: number) =>
      firstYear >= 1000 ? `${firstYear}s` : firstYear > 0 ? `AD ${firstYear}s` : null,
    century: (century: number) =>
      century > 0 ? `${ordinal(century)} century` : `${ordinal(1 - century)} century BC`,
  },

  listView: {
    modes: { list: 'List', table: 'Table' } satisfies Record<ListMode, string>,
    mode: 'List or table',
    group: 'Group',
    groupings: {
      time: 'time',
      place: 'place',
      article: 'article',
      none: 'none',
    } satisfies Record<ListGrouping, string>,
    sort: 'Sort',
    sorts: {
      time: 'time',
      title: 'title',
      place: 'place',
      status: 'status',
      sources: 'sources',
      confidence: 'confidence',
    } satisfies Record<SortKey, string>,
    columns: {
      time: 'Date',
      title: 'Event',
      place: 'Place',
      status: 'Status',
      sources: 'Sources',
      confidence: 'Confidence',
    } satisfies Record<SortKey, string>,
    descending: 'Descending order',
    sources: (amount: number) => count(amount, 'source', 'sources'),
    inGroup: (amount: number) => count(amount, 'event', 'events'),
  },

  cardView: {
    couldBe: (places: string) => `could also be ${places}`,
    copyLink: 'Copy link',
    copied: 'Link copied',
    address: 'Address of this event',
    eachReport: 'The reports word it differently',
    report: 'Report',
    notSaid: 'not said',
    alsoIn: (outlets: readonly string[], copies: number) =>
      outlets.length > 0 ? `also in ${outlets.join(', ')}` : `${count(copies, 'copy', 'copies')} elsewhere`,
    mailBody: (address: string) => `The event: ${address}`,
  },

  reader: {
    read: 'Read the article',
    readPassages: 'Read the published passages',
    close: 'Back',
    amount: (amount: number) => `${count(amount, 'event', 'events')} marked`,
    position: (position: number, of: number) => `Event ${number(position)} of ${number(of)}`,
    previous: 'Previous event in the text',
    next: 'Next event in the text',
    gap: 'Text left out',
    loading: 'Loading the text…',
    failed: 'The text could not be loaded.',
    noMarks: 'No event here could be found in this text.',
    card: 'Show the evidence',
    onlyPassages: 'Only the passages around the events are published.',
  },

  timelineView: {
    brush: 'Window of time',
    thumbs: { from: 'First day', to: 'Last day' },
    brushHelp:
      'Drag to choose a stretch of time. Drag its ends or its middle to change it; Escape or a double click clears it.',
    lanes: 'Events in time',
    lanesHelp:
      'Arrow keys go from event to event, plus and minus zoom, Page Up and Page Down move through time.',
    lanesBy: 'Lanes by',
    laneModes: { category: 'By category', country: 'By country', article: 'By article' },
    laneRest: (amount: number) => `${number(amount)} others`,
    laneNone: { category: 'No category', country: 'No country', article: 'No article' },
    showLanes: 'Events',
    amountOn: (amount: number, when: string) => `${count(amount, 'event', 'events')}, ${when}`,
    closer: 'Click to look closer',
    look: 'Enter looks closer.',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    playModes: { moving: 'Moving window', cumulative: 'Growing window' },
    playMode: 'How it plays',
    loop: 'Repeat',
    stepBack: 'One window back',
    stepOn: 'One window on',
    ends: { from: 'from', to: 'to' },
    clear: 'Clear',
    typedHint: 'A date such as 9 Nov 1989, March 1989, 1520, 44 BC or 1989-11-09',
    nothingDated: 'No event here has a date, so there is nothing to draw in time.',
    afterLastReport: 'after the last report',
    before: (amount: number, date: string) => `${number(amount)} before ${date}`,
    after: (amount: number, date: string) => `${number(amount)} after ${date}`,
    showWhole: 'Show all of time',
    showMain: 'Show the main part',
    peak: (amount: number, unit: string) => `highest bar: ${number(amount)} ${unit}`,
    per: {
      day: () => 'a day',
      week: () => 'a week',
      month: (months: number) =>
        months === 1 ? 'a month' : months === 3 ? 'a quarter' : `in ${number(months)} months`,
      year: (years: number) =>
        years === 1
          ? 'a year'
          : years === 10
            ? 'a decade'
            : years === 100
              ? 'a century'
              : `in ${number(years)} years`,
    },
    /** The same with little room. */
    century: (century: number) => (century > 0 ? `${ordinal(century)} c.` : `${ordinal(1 - century)} c. BC`),
    /** Counted as centuries are: 0 is the first before Christ. */
    millennium: (millennium: number) =>
      millennium > 0 ? `${ordinal(millennium)} millennium` : `${ordinal(1 - millennium)} millennium BC`,
    millenniumShort: (millennium: number) =>
      millennium > 0 ? `${ordinal(millennium)} mill.` : `${ordinal(1 - millennium)} mill. BC`,
  },

  filters: {
    search: 'Search',
    searchHint: 'Headlines, quotes, places',
    clearSearch: 'Clear the search',
    searching: 'Searching…',
    title: 'Filters',
    more: 'More filters',
    names: {
      category: 'Category',
      country: 'Country',
      place: 'Place',
      status: 'Status',
      claim: 'Claim',
      precision: 'Exactness of the date',
      article: 'Article',
      publisher: 'Publisher',
      checked: 'Checked',
    } satisfies Record<Facet, string>,
    checked: 'Checked by a person',
    confidence: 'Confidence',
    amountOn: (amount: number) => `${number(amount)} chosen`,
    /** Beside a value: how many events it would show. */
    amountOf: (amount: number) => count(amount, 'event', 'events'),
    find: 'Find in this list',
    showMore: (amount: number) => `Show ${number(amount)} more`,
    noMatch: 'Nothing in this list matches.',
    clear: 'Clear',
    clearAll: 'Clear all',
    on: 'Filters that are on',
    remove: (name: string) => `Remove the filter ${name}`,
    none: {
      category: 'No category',
      country: 'No country',
      place: 'No place',
      status: 'No status',
      claim: 'No claim',
      precision: 'No date',
      article: 'No article',
      publisher: 'Publisher not named',
      checked: 'Read by machine only',
    } satisfies Record<Facet, string>,
    precisions: {
      time: 'To the minute',
      hour: 'To the hour',
      day: 'To the day',
      week: 'To the week',
      month: 'To the month',
      quarter: 'To the quarter',
      season: 'To the season',
      year: 'To the year',
      decade: 'To the decade',
      century: 'To the century',
      interval: 'Between two dates',
    } satisfies Record<Precision, string>,
    statedAs: {
      stated: 'stated as fact',
      alleged: 'alleged',
      disputed: 'disputed',
      denied: 'denied',
    } satisfies Record<Claim, string>,
    anyConfidence: 'Any',
    atLeast: (likelihood: string) => `at least ${likelihood}`,
    onlyMap: 'Only what the map shows',
    close: 'Close',
    done: (amount: number) => `Show ${count(amount, 'event', 'events')}`,
  },

  hiding: {
    nothing: 'No event passes what you chose.',
    nothingFound: (search: string) => `Nothing found for “${search}”.`,
    together: 'These hide the events only together.',
    clear: {
      window: 'Clear the window of time',
      search: 'Clear the search',
      map: 'Show also what is off the map',
      category: 'Show every category',
      country: 'Show every country',
      place: 'Show every place',
      status: 'Show every status',
      claim: 'Show what is stated, alleged and denied',
      precision: 'Show dates of any exactness',
      article: 'Show every article',
      publisher: 'Show every publisher',
      checked: 'Show what is checked and what is not',
      confidence: 'Show every confidence',
    } satisfies Record<Hider, string>,
    back: (amount: number) => `+${number(amount)}`,
    backSpoken: (amount: number) => `brings back ${count(amount, 'event', 'events')}`,
    clearAll: 'Clear everything',
    emptyTray: 'Nothing in this tray passes the filters.',
  },

  share: {
    share: 'Share',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'The browser does not let this be copied: take it by hand.',
    link: 'Link',
    linkHint: 'Opens the page as it stands now',
    noAddress:
      'This page was opened from a disk: it has no address that others could open. Send the file itself.',
    embed: 'Embed',
    kind: 'As',
    kinds: { iframe: 'Frame', element: 'Element', module: 'Script' },
    shows: 'Shows',
    parts: { map: 'Map', timeline: 'Timeline', list: 'List' },
    title: 'Title',
    linked: 'Address and height go with it (script)',
    start: 'Opens',
    starts: { view: 'as it stands now', story: 'as a story', whole: 'from the beginning' },
    height: 'Height',
    automatic: 'By the width',
    code: 'Code for another page',
    preview: 'Preview',
    files: 'Files',
  },

  wholePage: 'Open as a page of its own',

  story: {
    story: 'Story',
    hint: 'Step through the events in the order of time',
    previous: 'Previous',
    next: 'Next',
    leave: 'Leave story',
    nothingDated: 'None of the events that show has a date: there is no story to step through.',
  },

  print: {
    leftOut: (amount: number) => `${number(amount)} more events are not printed.`,
  },

  menu: {
    more: 'More',
    whole: 'Show everything',
    copyLink: 'Copy a link to this view',
    copied: 'Copied',
    linkByHand: 'Copy this address:',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<ThemeChoice, string>,
    language: 'Language',
  },

  download: {
    download: 'Download',
    all: (amount: number) => (amount === 1 ? 'The one event' : `All ${count(amount, 'event', 'events')}`),
    shown: (amount: number) => `The ${number(amount)} shown now`,
    formats: {
      geojson: 'The set itself, for maps and databases',
      csv: 'A table for spreadsheets',
      kml: 'For Google Earth and other globes and maps',
      timelinejs: 'A timeline for TimelineJS',
      'linked-places': 'For gazetteers of history',
    } satisfies Record<Format, string>,
    making: 'The file is being made…',
    done: (file: string, events: string) => `${file} holds ${events}.`,
    failed: 'The file could not be made. Load the page again and try once more.',
    lost: 'Not in it, as this format has no place for it:',
    loss: (what: string, amount: number) => `${what}: ${number(amount)}`,
    losses: NOT_CARRIED,
  },

  mapView: {
    title:
      'Map of the events. Arrow keys move it, plus and minus zoom; the next stop of the Tab key goes from event to event.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    all: 'Show all events on the map',
    toSelected: 'Go to the selected event',
    reset: 'Back to the first view of the map',
    noWebGl:
      'The map stays empty: this browser offers no WebGL 2 to draw it with. The timeline and the list show the same events.',
    lost: 'The map is gone for the moment: the browser has taken back what draws it. It returns by itself; the timeline and the list show the same events.',
    twoFingers: 'Use two fingers to move the map',
    ctrlScroll: 'Use Ctrl + scroll to zoom the map',
    cmdScroll: 'Use ⌘ + scroll to zoom the map',
    kilometres: 'km',
    metres: 'm',
    eventsIn: (amount: number, place: string) => `${count(amount, 'event', 'events')}, ${place}`,
    eventsAround: (amount: number) => `${count(amount, 'event', 'events')} around here`,
    moreHere: (amount: number) => `${number(amount)} more here`,
    more: (amount: number) => `And ${number(amount)} more.`,
    spreadHint: 'Click to spread them out.',
    nearerHint: 'Click to come nearer.',
    onlyMap: 'Only what the map shows',
    outside: (amount: number) =>
      amount === 1 ? 'One event lies outside' : `${count(amount, 'event', 'events')} lie outside`,
    showOutside: 'Show all',
    marks: 'Events on the map',
    marksHint: 'Arrow keys go from mark to mark, Enter opens, Escape closes.',
  },

  problems: {
    missing: 'The events could not be found.',
    unreachable: 'The events could not be fetched.',
    tooLarge: 'The file of events is too large for this page.',
    notJson: 'The file of events is not what it should be.',
    broken: 'The file of events cannot be read.',
    newer: 'The file of events was written by a newer program than this page.',
    foreign: (origin: string) => `This page does not show events from ${origin}.`,
    badAddress: 'The address after “?events=” is not an address.',
    remedyMissing: 'Check the address, or build the events again with “dateline build”.',
    remedyUnreachable: 'Check the connection, then try again.',
    remedyBroken:
      'Build the events again with “dateline build”; the details below tell what is wrong with this file.',
    remedyNewer: 'Reload the page. If that does not help, whoever runs this site has to renew it.',
    remedyForeign:
      'Whoever runs this site can allow that origin when building it, with the option “allow-events”. Without that, nobody can show events here under this site’s name.',
    details: 'Details',
    again: 'Try again',
    first: 'Open this site’s own events',
  },
};

function ordinal(amount: number): string {
  const tail = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${amount}${tail[ordinals.select(amount)]}`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
