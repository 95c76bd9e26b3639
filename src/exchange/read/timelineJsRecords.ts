import type { Notice } from '../../articles/notice.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import { type LossTally, startLosses } from '../losses.ts';
import { dateOfParts } from './findDate.ts';
import { isObject, kindOf } from './geojsonRecords.ts';
import { joinDates } from './joinDates.ts';
import { plainText } from './plainText.ts';
import { readDate } from './readDate.ts';
import { type Cell, noRecords, noticeOf, type SourceReading, type SourceRecord } from './sourceRecord.ts';

/** The slides of TimelineJS's JSON (https://timeline.knightlab.com/docs/json-format.html), version 3. */
export function timelineJsRecords(value: unknown, file: string): SourceReading {
  const slides = isObject(value) && Array.isArray(value.events) ? value.events : null;
  if (!isObject(value) || slides === null)
    return noRecords(file, "TimelineJS's JSON with events", kindOf(value));
  const notices: Notice[] = [];
  const losses = startLosses();
  const records: SourceRecord[] = [];
  for (const [index, slide] of slides.entries()) {
    const where = { line: null, name: `event ${index + 1}` };
    if (!isObject(slide)) {
      notices.push(noticeOf(file, where, 'an object', kindOf(slide), 'it was left out'));
      continue;
    }
    const cells = slideCells(slide, losses);
    const found = textOf(slide.start_date);
    if (isObject(slide.start_date) && dateOf(slide) === null)
      notices.push(noticeOf(file, where, 'a start_date with a year', found, 'the date was left open'));
    if (isObject(slide.media))
      losses.add('pictures and other media', cells.find(({ name }) => name === 'headline')?.value ?? '');
    records.push({ ...where, isPlain: true, cells, ...geometryOf(slide) });
  }
  for (const era of Array.isArray(value.eras) ? value.eras : [])
    losses.add('eras, which are no events', headlineOf(era));
  return {
    title: plainText(headlineOf(value.title)).text.slice(0, 300) || null,
    records,
    notices,
    losses: losses.losses(),
    years: 'historical',
  };
}

/** TimelineJS takes its texts for HTML. */
function slideCells(slide: Readonly<Record<string, unknown>>, losses: LossTally): Cell[] {
  const text = isObject(slide.text) ? slide.text : {};
  const media = isObject(slide.media) ? slide.media : {};
  const location = isObject(slide.location) ? slide.location : {};
  const cells: readonly (readonly [string, unknown])[] = [
    ['unique_id', slide.unique_id],
    ['headline', text.headline],
    ['text', text.text],
    ['edtf', dateOf(slide)],
    ['shown date', slide.display_date],
    ['group', slide.group],
    ['location', location.name],
    ['latitude', location.lat],
    ['longitude', location.lon],
    ['media', media.url],
    ['media caption', media.caption],
    ['media credit', media.credit],
  ];
  return cells.flatMap(([name, value]) => {
    const { text: written, hadMarkup } = plainText(textOf(value));
    if (hadMarkup) losses.add('texts with formatting', name);
    return written === '' ? [] : [{ name, value: written }];
  });
}

/**
 * The slide's dates as EDTF. Where the words that it shows in their place say the same span more exactly ("about May
 * 1989"), these are read.
 */
function dateOf(slide: Readonly<Record<string, unknown>>): string | null {
  const { edtf } = joinDates(partsOf(slide.start_date), partsOf(slide.end_date));
  const shown =
    typeof slide.display_date === 'string'
      ? readDate(plainText(slide.display_date).text, 'historical')
      : null;
  if (edtf === null || shown === null) return edtf;
  const [given, said] = [readEdtf(edtf), readEdtf(shown)];
  if (!given || !said || given.time !== null) return edtf;
  const isSame =
    [said.start ?? given.start, said.end ?? given.end].join() === [given.start, given.end].join();
  return isSame ? shown : edtf;
}

function partsOf(date: unknown): string | null {
  if (!isObject(date)) return null;
  const parts = [date.year, date.month, date.day].map((part) => textOf(part).trim());
  const edtf = dateOfParts(parts, 'historical');
  const [hour, minute] = [Number(textOf(date.hour) || Number.NaN), Number(textOf(date.minute) || 0)];
  if (edtf === null || !/\d-\d\d-\d\d$/.test(edtf) || Number.isNaN(hour)) return edtf;
  const stamped = `${edtf}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return readEdtf(stamped) === null ? edtf : stamped;
}

/** A slide without a place has no geometry; one with coordinates is read by its cells. */
function geometryOf({ location }: Readonly<Record<string, unknown>>): Pick<SourceRecord, 'geometry'> {
  return isObject(location) ? {} : { geometry: null };
}

function headlineOf(slide: unknown): string {
  return isObject(slide) && isObject(slide.text) ? textOf(slide.text.headline) : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
