import { type AppEvent, columnsOf, type Prepared } from '../../../src/app/store/prepare.ts';
import type { Category, EventFeature, Level } from '../../../src/event-set/eventSet.ts';

interface Draft {
  readonly lngLat: readonly [number, number] | null;
  readonly category?: Category;
  readonly level?: Level;
  readonly countryCode?: string;
  readonly radiusKm?: number;
  readonly doubtful?: boolean;
}

/** Undated events at these places, as the store prepares them. */
export function appEvents(drafts: readonly Draft[]): AppEvent[] {
  return drafts.map((draft, position) => {
    const feature = featureOf(draft, `event-${position}`);
    return {
      id: feature.id,
      position,
      feature,
      properties: feature.properties,
      startDay: Number.NaN,
      endDay: Number.NaN,
      dated: false,
      placed: draft.lngLat !== null,
      doubtful: feature.properties.doubtful,
      outlets: 1,
    };
  });
}

/** The same in columns. */
export function preparedEvents(events: readonly AppEvent[]): Prepared {
  return { events, byId: new Map(events.map((event) => [event.id, event])), ...columnsOf(events) };
}

function featureOf(draft: Draft, id: string): EventFeature {
  const {
    lngLat,
    category = 'other',
    level = 'city',
    countryCode = null,
    radiusKm = 10,
    doubtful = false,
  } = draft;
  return {
    type: 'Feature',
    id,
    geometry: lngLat && { type: 'Point', coordinates: [...lngLat] },
    properties: {
      id,
      group: null,
      title: `Title of ${id}`,
      summary: `Something happened (${id}).`,
      category,
      edtf: null,
      start: null,
      end: null,
      precision: null,
      time: null,
      dateBasis: null,
      placeBasis: 'words',
      placeName: 'Somewhere',
      level,
      radiusKm,
      countryCode,
      admin1: null,
      geonameId: null,
      featureCode: null,
      alternatives: [],
      status: 'happened',
      claim: 'stated',
      attribution: null,
      confidence: 0.9,
      placeConfidence: 0.9,
      dateConfidence: null,
      doubtful,
      evidence: [],
      reports: [id],
      checkedBy: null,
    },
  };
}
