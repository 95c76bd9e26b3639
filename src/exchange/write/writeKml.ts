import { CATEGORIES, type Category, type EventFeature, type EventSet } from '../../event-set/eventSet.ts';
import { COLUMNS, type Column } from './columns.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { eventHtml } from './eventHtml.ts';
import { type Report, reportsIn } from './reports.ts';
import { tallyLosses } from './tallyLosses.ts';
import type { Written } from './written.ts';

/**
 * KML 2.2 (OGC 07-147r2): a Placemark an event, in folders of those with a place, without one, and doubtful (not shown
 * at first). TimeSpan holds the first and the last day; the EDTF date and all else that a table has is typed ExtendedData.
 */
export function writeKml(set: EventSet): Written {
  const reportsOf = reportsIn(set);
  return {
    *pieces() {
      yield `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n`;
      yield `<name>${escapeMarkup(set.dateline.title)}</name>\n`;
      yield* CATEGORIES.map(style);
      yield `<Schema id="event" name="event">\n${FIELDS.map(field).join('')}</Schema>\n`;
      for (const { name, shown, holds } of FOLDERS) {
        const events = set.features.filter(holds);
        if (events.length === 0) continue;
        yield `<Folder>\n<name>${name}</name>\n<visibility>${shown ? 1 : 0}</visibility>\n`;
        for (const event of events) yield placemark(event, reportsOf(event), shown);
        yield '</Folder>\n';
      }
      yield '</Document>\n</kml>\n';
    },
    events: set.features.length,
    losses: tallyLosses(set, {}),
  };
}

const FOLDERS: readonly {
  readonly name: string;
  readonly shown: boolean;
  holds(event: EventFeature): boolean;
}[] = [
  {
    name: 'Events',
    shown: true,
    holds: ({ geometry, properties }) => !properties.doubtful && geometry !== null,
  },
  {
    name: 'Events without a place',
    shown: true,
    holds: ({ geometry, properties }) => !properties.doubtful && geometry === null,
  },
  { name: 'Doubtful events', shown: false, holds: ({ properties }) => properties.doubtful },
];

/** What has an element of its own, or names that readers of KML keep for one (`id`, `end`). */
const ELSEWHERE = new Set(['title', 'start', 'end', 'longitude', 'latitude']);
const FIELDS = COLUMNS.filter(({ name }) => !ELSEWHERE.has(name)).map((column) =>
  column.name === 'id' ? { ...column, name: 'eventId' } : column,
);

/** §9.9: the types of fields. */
const TYPES: Readonly<Record<Column['kind'], string>> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'bool',
};

function field({ name, kind }: Column): string {
  return `<SimpleField name="${name}" type="${TYPES[kind]}"/>\n`;
}

/** The page's colours on light ground, `rrggbb`. */
const COLOURS: Readonly<Record<Category, string>> = {
  conflict: 'b8260f',
  disaster: 'a06a1c',
  crime: '8c1a78',
  politics: '24579a',
  diplomacy: '288bbc',
  economy: '0b6b4c',
  'health-science': '8a8100',
  culture: '5a2412',
  other: '76777a',
};

/** KML writes colours as `aabbggrr`. No picture: a viewer's own pin asks no other site for one. */
function style(category: Category): string {
  const [red, green, blue] = [0, 2, 4].map((at) => COLOURS[category].slice(at, at + 2));
  return `<Style id="${category}"><IconStyle><color>ff${blue}${green}${red}</color></IconStyle></Style>\n`;
}

function placemark(event: EventFeature, reports: readonly Report[], shown: boolean): string {
  const { properties, geometry } = event;
  const { title, category, placeName } = properties;
  const html = eventHtml(properties, placeName === null ? [] : [placeName], reports);
  const data = FIELDS.map((column) => simpleData(column, event, reports[0])).join('');
  const point = geometry
    ? `<Point><coordinates>${geometry.coordinates.slice(0, 2).join(',')}</coordinates></Point>\n`
    : '';
  return `<Placemark>
<name>${escapeMarkup(title)}</name>
${shown ? '' : '<visibility>0</visibility>\n'}<description>${escapeMarkup(html)}</description>
${timeSpan(properties)}<styleUrl>#${category}</styleUrl>
<ExtendedData><SchemaData schemaUrl="#event">${data}</SchemaData></ExtendedData>
${point}</Placemark>
`;
}

function simpleData(column: Column, event: EventFeature, report: Report | undefined): string {
  const value = column.of(event, report);
  if (value === null) return '';
  // XML Schema takes 1 as well as true; GDAL takes 1 alone.
  const text = typeof value === 'boolean' ? String(Number(value)) : escapeMarkup(String(value));
  return `<SimpleData name="${column.name}">${text}</SimpleData>`;
}

function timeSpan({ start, end }: EventFeature['properties']): string {
  if (start === null && end === null) return '';
  const begin = start === null ? '' : `<begin>${xsdDate(start)}</begin>`;
  return `<TimeSpan>${begin}${end === null ? '' : `<end>${xsdDate(end)}</end>`}</TimeSpan>\n`;
}

/** KML's dates are those of XML Schema 1.0, which has no year 0: 44 BC, -0043 in ISO 8601, is -0044 there. */
function xsdDate(iso: string): string {
  const match = /^(?<year>-?\d{4})(?<rest>-\d\d-\d\d)$/.exec(iso)?.groups;
  const year = Number(match?.year);
  return year > 0 ? iso : `-${String(1 - year).padStart(4, '0')}${match?.rest}`;
}
