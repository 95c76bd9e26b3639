import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEventSet } from '../../src/event-set/checkEventSet.ts';
import { readEdtf } from '../../src/event-set/edtf.ts';
import {
  BASES,
  CATEGORIES,
  CLAIMS,
  type EventFeature,
  type EventSet,
  LEVELS,
  STATUSES,
} from '../../src/event-set/eventSet.ts';
import type { Format } from '../../src/exchange/formats.ts';
import { readExchange } from '../../src/exchange/read/readExchange.ts';
import { writeSet } from '../../src/exchange/write/writeSet.ts';
import { datedFeature, exchangeSet } from '../fixtures/exchangeSet.ts';
import { eventSetOf } from '../fixtures/smallEventSet.ts';
import { importText, setOf } from './read/importText.ts';

/** What is compared of an event: members of its properties, its point, and the quote of its first evidence. */
const MEMBERS = [
  'id',
  'title',
  'quote',
  'point',
  'edtf',
  'start',
  'end',
  'time',
  'precision',
  'category',
  'status',
  'claim',
  'group',
  'placeName',
  'level',
  'radiusKm',
  'countryCode',
  'admin1',
  'geonameId',
  'featureCode',
  'dateBasis',
  'placeBasis',
  'confidence',
  'dateConfidence',
  'placeConfidence',
  'doubtful',
  'checkedBy',
] as const;
type Member = (typeof MEMBERS)[number];

/**
 * What comes back of an event that a form holds: `y` the same, `-` not, or not always. TimelineJS leaves out the undated
 * and the doubtful, Linked Places what has no place.
 */
const SURVIVES: Readonly<Record<Member, Readonly<Record<Exclude<Format, 'geojson'>, 'y' | '-'>>>> = {
  id: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  title: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  quote: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  point: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  edtf: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  start: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  end: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  time: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  precision: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  category: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  status: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  claim: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  group: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  placeName: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  level: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  radiusKm: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  countryCode: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  admin1: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  geonameId: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  featureCode: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  dateBasis: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  placeBasis: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  confidence: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  dateConfidence: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  placeConfidence: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
  doubtful: { csv: 'y', kml: 'y', timelinejs: 'y', 'linked-places': 'y' },
  checkedBy: { csv: 'y', kml: 'y', timelinejs: '-', 'linked-places': 'y' },
};

const EDTF = [
  '1989-11-09',
  '1989-11~',
  '1989-11?',
  '1989',
  '1989-21',
  '1989-34',
  '184X',
  '18XX',
  '-0043-03-15',
  '0000',
  '0476',
  '1989-11-09/1989-11-12',
  '1988/1991-05',
  '1990/..',
  '../1961-08-13',
  '2024-02-29',
];

/** Words that are the same once spaces are set in order; signs that formats have to guard among them. */
const words = fc
  .array(
    fc.constantFrom(
      'Flood',
      '=1+1',
      '"quoted"',
      "'tis",
      '-5',
      'a,b',
      '<b>',
      'R&D;',
      'Ñandú',
      '—',
      ';',
      '@x',
      '44 BC',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.join(' '));

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

const place = fc.record({
  placeName: words,
  level: fc.constantFrom(...LEVELS),
  radiusKm: fc.integer({ min: 1, max: 20_000_000 }).map((metres) => metres / 1000),
  countryCode: orNull(fc.constantFrom('DE', 'CZ')),
  admin1: orNull(words),
  geonameId: orNull(fc.integer({ min: 1, max: 13_000_000 })),
  featureCode: orNull(fc.constantFrom('PPLC', 'ADM1')),
  placeBasis: fc.constantFrom(...BASES),
  placeConfidence: share,
});
const NO_PLACE = {
  placeName: null,
  level: null,
  radiusKm: null,
  countryCode: null,
  admin1: null,
  geonameId: null,
  featureCode: null,
  placeBasis: null,
  placeConfidence: null,
};
const point = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const flat = fc.record({
  title: words,
  summary: words,
  category: fc.constantFrom(...CATEGORIES),
  status: fc.constantFrom(...STATUSES),
  claim: fc.constantFrom(...CLAIMS),
  group: orNull(fc.constantFrom('g1', 'g2')),
  confidence: share,
  doubtful: fc.boolean(),
  checkedBy: orNull(fc.constantFrom('A. Editor')),
});
const date = fc.record({
  edtf: fc.constantFrom(...EDTF),
  time: fc.constantFrom(null, '00:00', '14:05'),
  dateBasis: fc.constantFrom(...BASES),
  dateConfidence: share,
});

const sets = fc
  .array(fc.tuple(flat, orNull(fc.tuple(place, point)), orNull(date)), { minLength: 1, maxLength: 8 })
  .map((all) =>
    eventSetOf(
      all.map(([members, placed, dated], index): EventFeature => {
        const [named, lngLat] = placed ?? [NO_PLACE, null];
        const isDay = dated !== null && readEdtf(dated.edtf)?.precision === 'day';
        const feature = datedFeature(`event-${index}`, dated?.edtf ?? null, {
          ...members,
          ...named,
          dateBasis: dated?.dateBasis ?? null,
          dateConfidence: dated?.dateConfidence ?? null,
          time: isDay ? dated.time : null,
        });
        const evidence = feature.properties.evidence.map((each) => ({ ...each, exact: members.summary }));
        const geometry = lngLat && { type: 'Point' as const, coordinates: [...lngLat] };
        return { ...feature, geometry, properties: { ...feature.properties, evidence } };
      }),
    ),
  );

/** Which events of a set a form holds. */
function heldBy(format: Format, { features }: EventSet): readonly EventFeature[] {
  if (format === 'linked-places') return features.filter(({ properties }) => properties.placeName !== null);
  if (format !== 'timelinejs') return features;
  const groups = new Set<string>();
  return features.filter(({ properties: { edtf, doubtful, group } }) => {
    if (edtf === null || doubtful || (group !== null && groups.has(group))) return false;
    if (group !== null) groups.add(group);
    return true;
  });
}

function write(set: EventSet, format: Format): string {
  return [...writeSet(set, format).pieces()].join('').replace(/^\ufeff/, '');
}

function memberOf({ properties, geometry }: EventFeature, member: Member): unknown {
  switch (member) {
    case 'quote':
      return properties.evidence[0]?.exact;
    case 'point':
      // JSON and decimal text have no minus before a zero.
      return geometry?.coordinates.map((each) => each + 0);
    default:
      return properties[member];
  }
}

const FOREIGN = ['csv', 'kml', 'timelinejs', 'linked-places'] as const;

describe('a set that is exported and imported again', () => {
  it.each(FOREIGN)('as %s keeps the members that the table promises', (format) => {
    fc.assert(
      fc.property(sets, (set) => {
        const imported = importText(write(set, format), 'set.x', format);
        const held = heldBy(format, set);
        expect(imported.notices).toEqual([]);
        const kept = MEMBERS.filter((member) => SURVIVES[member][format] === 'y');
        const membersOf = (events: readonly EventFeature[]) =>
          Object.fromEntries(
            events.map((event) => [event.id, kept.map((member) => [member, memberOf(event, member)])]),
          );
        expect(membersOf(imported.events)).toEqual(membersOf(held));
        const checked = checkEventSet(JSON.parse(JSON.stringify(setOf(imported))));
        if (held.length > 0) expect(checked).toMatchObject({ notes: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('what the table says is lost is lost for some event', () => {
    const samples = fc.sample(sets, { numRuns: 25, seed: 1989 });
    const kept = FOREIGN.flatMap((format) => {
      const pairs = samples.flatMap((set) => {
        const { events } = importText(write(set, format), 'set.x', format);
        return heldBy(format, set).map((event) => [event, events.find(({ id }) => id === event.id)] as const);
      });
      const isKept = (member: Member) =>
        pairs.every(([event, again]) => {
          const [before, after] = [event, again].map((each) =>
            JSON.stringify(each && memberOf(each, member)),
          );
          return before === after;
        });
      const lost = MEMBERS.filter((member) => SURVIVES[member][format] === '-');
      return lost.filter(isKept).map((member) => `${format} ${member}`);
    });
    expect(kept).toEqual([]);
  });

  it('as GeoJSON is the same set, byte for byte', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const text = write(set, 'geojson');
        const read = readExchange(text, 'set.geojson', null);
        if (read.kind !== 'event-set') throw new Error('not taken for a set');
        const checked = checkEventSet(read.value);
        expect('set' in checked && write(checked.set, 'geojson')).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('as TimelineJS keeps these dates, with about and decades where the shown words say them', () => {
    const set = exchangeSet();
    const dates = (features: readonly EventFeature[]) =>
      Object.fromEntries(features.map(({ id, properties }) => [id, properties.edtf]));
    const before = dates(set.features);
    const after = dates(importText(write(set, 'timelinejs'), 'set.x', 'timelinejs').events);
    const changed = Object.entries(after).filter(([id, edtf]) => edtf !== before[id]);
    expect(changed).toEqual([]);
  });
});
