import type { Article } from '../../src/articles/article.ts';
import type { CorrectionContext } from '../../src/corrections/apply/work.ts';
import type { Change, EventReference, PlacedCorrection } from '../../src/corrections/correction.ts';
import type { EventFeature } from '../../src/event-set/eventSet.ts';
import type { Gazetteer, Place } from '../../src/gazetteer/gazetteer.ts';
import { eventFeature } from '../fixtures/smallEventSet.ts';

/** An article of sentences; the word in brackets is that of the event: `Fire [destroyed] a mill.` */
export interface Told {
  readonly article: Article;
  readonly events: readonly EventFeature[];
}

/** An article with one event for each sentence; ids are `ID-1`, `ID-2`, … */
export function told(id: string, sentences: readonly string[], published = '2026-03-05'): Told {
  let text = '';
  const events = sentences.map((sentence, index) => {
    const trigger = /\[(?<word>.*?)\]/.exec(sentence);
    const exact = sentence.replace(/[[\]]/g, '');
    const start = text.length;
    text += `${exact} `;
    const at = start + (trigger?.index ?? 0);
    const span = trigger && { start: at, end: at + (trigger.groups?.word ?? '').length };
    return eventFeature(`${id}-${index + 1}`, {
      title: exact.slice(0, 60),
      summary: exact,
      evidence: [
        {
          articleId: id,
          start,
          end: start + exact.length,
          exact,
          prefix: '',
          suffix: '',
          eventSpan: span,
          dateSpan: null,
          placeSpan: null,
        },
      ],
    });
  });
  const none = { title: null, url: null, publisher: null, author: null, language: null };
  return { article: { id, text, published, ...none }, events };
}

const place = (
  row: number,
  name: string,
  level: Place['level'],
  lngLat: readonly [number, number],
  more: Partial<Place>,
): Place => ({
  row,
  name,
  level,
  lngLat,
  radiusKm: 5,
  countryCode: 'GB',
  admin1: 'England',
  admin1Code: 'ENG',
  admin2Code: null,
  population: 1000,
  geonameId: row + 1000,
  featureCode: 'PPL',
  ...more,
});

const PLACES = [
  place(0, 'Leeds', 'city', [-1.55, 53.8], {}),
  place(1, 'Leeds', 'city', [-86.54, 33.55], { countryCode: 'US', admin1: 'Alabama' }),
  place(2, 'York', 'admin2', [-1.1, 54], { geonameId: null }),
  place(3, 'York', 'city', [-1.08, 53.96], {}),
];

/** Two towns named Leeds, and York with the district of its name. */
const GAZETTEER: Pick<Gazetteer, 'find' | 'byGeonameId'> = {
  find: (name) =>
    PLACES.filter((each) => each.name === name).map((each) => ({ place: each, nameKind: 'main' })),
  byGeonameId: (id) => PLACES.find(({ geonameId }) => geonameId === id) ?? null,
};

export function contextOf(readings: readonly Told[]): CorrectionContext {
  // Corrections look places up by name and number, and ask a gazetteer for nothing else.
  return { gazetteer: GAZETTEER as Gazetteer, readings };
}

/** An entry that names an event by its id, article, quote and word. */
export function entry(
  event: EventFeature,
  change: Change,
  more: Partial<PlacedCorrection> = {},
): PlacedCorrection {
  return {
    reference: referenceOf(event),
    change,
    by: 'A. Editor',
    on: '2026-03-09',
    why: null,
    index: 0,
    line: 1,
    ...more,
  };
}

export function referenceOf({ properties }: EventFeature): EventReference {
  const [evidence] = properties.evidence;
  const { articleId, exact, start, eventSpan } = evidence as (typeof properties.evidence)[number];
  const trigger = eventSpan && exact.slice(eventSpan.start - start, eventSpan.end - start);
  return { event: properties.id, article: articleId, quote: exact, trigger, at: properties.placeName };
}

/** The event under another id, as a reader of another version may give it. */
export function renamed(event: EventFeature, id: string): EventFeature {
  return { ...event, id, properties: { ...event.properties, id, reports: [id] } };
}
