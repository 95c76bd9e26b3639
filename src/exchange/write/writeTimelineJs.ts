import type { Category, EventFeature, EventSet, Level } from '../../event-set/eventSet.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { eventHtml } from './eventHtml.ts';
import { type Report, reportsIn } from './reports.ts';
import { tallyLosses } from './tallyLosses.ts';
import { timelineDates } from './timelineDate.ts';
import type { Written } from './written.ts';

/**
 * TimelineJS 3's JSON (https://timeline.knightlab.com/docs/json-format.html): a slide an event, one for all of its
 * places. What has no date cannot be a slide; what is doubtful would stand there as if it were sound, and is left out.
 */
export function writeTimelineJs(set: EventSet): Written {
  const reportsOf = reportsIn(set);
  const events = set.features.filter((event) => !isDoubtful(event) && !isUndated(event));
  return {
    *pieces() {
      yield `{"scale":"human",\n"title":${JSON.stringify(titleSlide(set))},\n"eras":[],\n"events":[`;
      for (const [index, [event, ...further]] of byGroup(events).entries())
        yield `${index > 0 ? ',' : ''}\n${JSON.stringify(slideOf(event, further, reportsOf(event)))}`;
      yield '\n]}\n';
    },
    losses: tallyLosses(set, {
      'doubtful events': isDoubtful,
      'events without a date': (event) => isUndated(event) && !isDoubtful(event),
      'points of an event’s further places': startFurtherPlaces(),
      'dates that only words can say there (about, perhaps, a season, open ends)': (event) =>
        !isDoubtful(event) && datesOf(event)?.display_date !== undefined,
      'confidence figures': (event) => !isDoubtful(event) && !isUndated(event),
    }),
  };
}

function datesOf({ properties }: EventFeature) {
  return properties.edtf === null ? null : timelineDates(properties.edtf, properties.time);
}

function isUndated(event: EventFeature): boolean {
  return datesOf(event) === null;
}

function isDoubtful({ properties }: EventFeature): boolean {
  return properties.doubtful;
}

type Group = [EventFeature, ...EventFeature[]];

/** The features of one event together, where the first of them stands. */
function byGroup(events: readonly EventFeature[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const key = groupOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

/** A group's name and an event's id may be the same word. */
function groupOf({ properties }: EventFeature): string {
  return properties.group === null ? `event ${properties.id}` : `group ${properties.group}`;
}

function startFurtherPlaces(): (event: EventFeature) => boolean {
  const seen = new Set<string>();
  return (event) => {
    if (isDoubtful(event) || isUndated(event)) return false;
    const key = groupOf(event);
    const isFurther = seen.has(key);
    seen.add(key);
    return isFurther;
  };
}

function titleSlide({ dateline, features }: EventSet) {
  const [events, articles] = [features.length, dateline.articles.length];
  const text = `${events} ${events === 1 ? 'event' : 'events'}, ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  return { text: { headline: escapeMarkup(dateline.title), text: `<p>${text}</p>` } };
}

/** TimelineJS takes headline and text for HTML, the other texts for HTML whose tags it drops. */
function slideOf(event: EventFeature, further: readonly EventFeature[], reports: readonly Report[]) {
  const { properties, geometry } = event;
  const names = [event, ...further].flatMap(({ properties: { placeName } }) => placeName ?? []);
  return {
    unique_id: properties.id,
    ...datesOf(event),
    text: {
      headline: escapeMarkup(properties.title),
      text: eventHtml(properties, [...new Set(names)], reports),
    },
    group: GROUPS[properties.category],
    ...(geometry && {
      location: {
        lat: geometry.coordinates[1],
        lon: geometry.coordinates[0],
        name: escapeMarkup(properties.placeName ?? ''),
        zoom: ZOOMS[properties.level ?? 'city'],
      },
    }),
  };
}

const GROUPS: Readonly<Record<Category, string>> = {
  conflict: 'Conflict',
  disaster: 'Disaster',
  crime: 'Crime',
  politics: 'Politics',
  diplomacy: 'Diplomacy',
  economy: 'Economy',
  'health-science': 'Health and science',
  culture: 'Culture',
  other: 'Other',
};

const ZOOMS: Readonly<Record<Level, number>> = {
  site: 14,
  city: 10,
  admin2: 8,
  admin1: 6,
  country: 5,
  region: 5,
  water: 4,
};
