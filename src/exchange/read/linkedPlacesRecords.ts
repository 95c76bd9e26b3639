import type { Notice } from '../../articles/notice.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import { type LossTally, startLosses } from '../losses.ts';
import { cellsOf, geometryCell, isObject, kindOf } from './geojsonRecords.ts';
import { joinDates } from './joinDates.ts';
import { readDate } from './readDate.ts';
import { type Cell, noRecords, noticeOf, type SourceReading, type SourceRecord } from './sourceRecord.ts';

/**
 * The features of Linked Places 1.0 to 1.3 (https://github.com/LinkedPasts/linked-places-format): of each its first
 * name, its first timespan, and its own geometry.
 */
export function linkedPlacesRecords(value: unknown, file: string): SourceReading {
  if (!isObject(value) || !Array.isArray(value.features))
    return noRecords(file, 'a FeatureCollection of Linked Places', kindOf(value));
  const notices: Notice[] = [];
  const losses = startLosses();
  const records = value.features.flatMap((feature: unknown, index): SourceRecord[] => {
    const where = { line: null, name: `feature ${index + 1}` };
    if (isObject(feature)) {
      const geometry = feature.geometry ?? null;
      return [{ ...where, cells: [...featureCells(feature, losses), ...geometryCell(geometry)], geometry }];
    }
    notices.push(noticeOf(file, where, 'a Feature', kindOf(feature), 'it was left out'));
    return [];
  });
  const title = typeof value.title === 'string' ? value.title.slice(0, 300) : null;
  return { title, records, notices, losses: losses.losses(), years: 'astronomical' };
}

function featureCells(feature: Readonly<Record<string, unknown>>, losses: LossTally): Cell[] {
  const properties = isObject(feature.properties) ? feature.properties : {};
  const { title, ccodes, fclasses: _, ...others } = properties;
  const [names, types, descriptions, links] = [
    feature.names,
    feature.types,
    feature.descriptions,
    feature.links,
  ].map(objectsOf);
  const example = textOf(title) || textOf(names?.[0]?.toponym);
  if ((names?.length ?? 0) > 1) losses.add('further names of a place', example);
  if ((descriptions?.length ?? 0) > 1) losses.add('further descriptions', example);
  if (feature.relations !== undefined) losses.add('relations to other places', example);
  const members = cellsOf(others, losses);
  const hasCategory = members.some(({ name }) => name === 'category');
  const cells: readonly (readonly [string, string])[] = [
    ['@id', ownId(textOf(feature['@id']))],
    ['title', example],
    ['description', textOf(descriptions?.[0]?.value)],
    ['when', whenOf(feature.when, example, losses)],
    ['place', textOf(names?.[0]?.toponym)],
    ['ccodes', Array.isArray(ccodes) ? textOf(ccodes[0]) : textOf(ccodes)],
    ['geonameId', geonameIdOf(links ?? [])],
    ['type', hasCategory ? '' : (types ?? []).map(labelOf).filter(Boolean).join(', ')],
  ];
  const given = cells.flatMap(([name, value]) => (value.trim() === '' ? [] : [{ name, value }]));
  return [...given, ...members];
}

/** What stands behind the address of a page or the name that our export puts before an event's id. */
function ownId(id: string): string {
  const own = /^(?:urn:dateline:|.*#event=)(?<id>[^#]+)$/.exec(id)?.groups?.id;
  if (own === undefined) return id;
  try {
    return decodeURIComponent(own);
  } catch {
    return own;
  }
}

/** The first timespan as EDTF. */
function whenOf(when: unknown, example: string, losses: LossTally): string {
  const timespans = isObject(when) ? objectsOf(when.timespans) : [];
  if (isObject(when) && Array.isArray(when.periods)) losses.add('named periods', example);
  if (timespans.length > 1) losses.add('further timespans', example);
  const [first] = timespans;
  if (!first) return '';
  const [start, end] = [momentOf(first.start), momentOf(first.end)];
  // Begun by a day and not known to have begun after any: the beginning is open.
  if (start && start.first === null) return `../${end?.last ?? start.last}`;
  if (end && end.last === null && start?.first) return `${start.whole ?? start.first}/..`;
  if (!start?.first) return end?.last ? `../${end.last}` : '';
  if (!end) return start.whole ?? spanOf(start.first, start.last);
  const joined = joinDates(start.whole ?? start.first, end.whole ?? end.last);
  return joined.edtf ?? '';
}

/** A moment: one date, or what lies between two days. */
interface Moment {
  readonly whole: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

function momentOf(moment: unknown): Moment | null {
  if (typeof moment === 'string') return momentOf({ in: moment });
  if (!isObject(moment)) return null;
  const [whole, earliest, latest] = [moment.in, moment.earliest, moment.latest].map((each) =>
    readDate(textOf(each)),
  );
  if (whole) return { whole, first: whole, last: whole };
  return earliest || latest ? { whole: null, first: earliest ?? null, last: latest ?? null } : null;
}

/** A season or a decade where the days are just its bounds, else the interval. */
function spanOf(first: string, last: string | null): string {
  if (last === null) return first;
  const year = first.slice(0, -6);
  const masks = [
    `${year.slice(0, -1)}X`,
    `${year.slice(0, -2)}XX`,
    ...[21, 22, 23, 24].map((season) => `${year}-${season}`),
  ];
  const mask = masks.find((each) => {
    const reading = readEdtf(each);
    return reading?.start === first && reading.end === last;
  });
  return mask ?? joinDates(first, last).edtf ?? first;
}

function geonameIdOf(links: readonly Readonly<Record<string, unknown>>[]): string {
  for (const { identifier } of links) {
    const id = /^(?:gn:|https?:\/\/(?:www\.|sws\.)?geonames\.org\/)(?<id>\d{1,12})\/?$/.exec(
      textOf(identifier),
    )?.groups?.id;
    if (id !== undefined) return id;
  }
  return '';
}

function labelOf({ label, sourceLabels }: Readonly<Record<string, unknown>>): string {
  return textOf(objectsOf(sourceLabels)[0]?.label) || textOf(label);
}

function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
