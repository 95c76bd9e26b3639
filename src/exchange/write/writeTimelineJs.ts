import type { Category, EventFeature, EventSet, Level } from '../../event-set/eventSet.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { eventHtml } from './eventHtml.ts';
import { type Report, reportsIn } from './reports.ts';
import { tallyLosses } from './tallyLosses.ts';
import { type TimelineDates, timelineDates } from './timelineDate.ts';
import type { Written } from './written.ts';

/**
 * TimelineJS 3's JSON (https://timeline.knightlab.com/docs/json-format.html): a slide an event, one for all of its
 * places. What has no date cannot be a slide; what is doubtful would stand there as if it were sound, and is left out.
 */
export function writeTimelineJs(set: EventSet): Written {
  const reportsOf = reportsIn(set);
  const dates = new Map(set.features.map((event) => [event, datesOf(event)]));
  const isShown = (event: EventFeature) => !event.properties.doubtful && dates.get(event) !== null;
  const shown = set.features.filter(isShown);
  const groups = byGroup(shown);
  const further = new Set(groups.flatMap(([_, ...others]) => others));
  return {
    *pieces() {
      yield `{"scale":"human",\n"title":${JSON.stringify(titleSlide(set))},\n"eras":[],\n"events":[`;
      let separator = '\n';
      for (const group of groups) {
        const [event] = group;
        yield separator + JSON.stringify({ ...slideOf(group, reportsOf(event)), ...dates.get(event) });
        separator = ',\n';
      }
      yield '\n]}\n';
    },
    events: shown.length,
    losses: tallyLosses(set, {
      doubtful: ({ properties }) => properties.doubtful,
      undated: (event) => !event.properties.doubtful && dates.get(event) === null,
      furtherPlaces: (event) => further.has(event),
      dateWords: (event) => isShown(event) && dates.get(event)?.display_date !== undefined,
      particulars: isShown,
      confidence: isShown,
    }),
  };
}

function datesOf({ properties }: EventFeature): TimelineDates | null {
  return properties.edtf === null ? null : timelineDates(properties.edtf, properties.time);
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

function titleSlide({ dateline, features }: EventSet) {
  const [events, articles] = [features.length, dateline.articles.length];
  const text = `${events} ${events === 1 ? 'event' : 'events'}, ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  return { text: { headline: escapeMarkup(dateline.title), text: `<p>${text}</p>` } };
}

/** TimelineJS takes headline and text for HTML, the other texts for HTML whose tags it drops. */
function slideOf(group: Group, reports: readonly Report[]) {
  const [{ properties, geometry }] = group;
  const names = group.flatMap(({ properties: { placeName } }) => placeName ?? []);
  return {
    unique_id: properties.id,
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
