import type { Notice } from '../../articles/notice.ts';
import { checkEventSet, MOST_EVENTS, startEventChecks } from '../../event-set/checkEventSet.ts';
import { countEvents } from '../../event-set/countEvents.ts';
import type { EventFeature, EventList, LongEventSet } from '../../event-set/eventSet.ts';
import { mapEvents } from './spool/mapEvents.ts';

/** The contract's bound on the reports and quotes of one event. */
const MOST_REPORTS = 1000;

/** Keeps the first thousand reports of an event that has more, with a notice for each such event. */
export function boundReports(events: EventList): {
  readonly events: EventList;
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  for (const event of events) {
    const most = reportsOf(event);
    if (most <= MOST_REPORTS) continue;
    const expected = `at most ${MOST_REPORTS} reports of one event`;
    const found = `${most} of "${event.properties.title}"`;
    notices.push({
      kind: 'noted',
      file: '.',
      line: null,
      expected,
      found,
      outcome: `the first ${MOST_REPORTS} stay`,
    });
  }
  return { events: notices.length === 0 ? events : mapEvents(events, boundOne), notices };
}

function reportsOf({ properties: { evidence, reports } }: EventFeature): number {
  return Math.max(evidence.length, reports.length);
}

function boundOne(event: EventFeature): EventFeature {
  if (reportsOf(event) <= MOST_REPORTS) return event;
  const { evidence, reports } = event.properties;
  const first = { evidence: evidence.slice(0, MOST_REPORTS), reports: reports.slice(0, MOST_REPORTS) };
  return { ...event, properties: { ...event.properties, ...first } };
}

/**
 * Checks a set as the app will, before it replaces a good one. An event that the app would leave out is left out here
 * and named; a set that it would refuse is null.
 */
export function checkMadeSet(set: LongEventSet): {
  readonly set: LongEventSet | null;
  readonly notices: readonly Notice[];
} {
  const leftOut = (found: string, outcome: string): Notice => ({
    kind: 'left-out',
    file: '.',
    line: null,
    expected: 'an event set that keeps the contract',
    found,
    outcome,
  });
  const refused = (problems: readonly string[]) => ({
    set: null,
    notices: problems.map((each) => leftOut(each, 'no event set was made')),
  });
  const whole = checkEventSet(asRead({ ...set, features: [] }));
  if ('problems' in whole) return refused(whole.problems);
  if (set.features.length > MOST_EVENTS)
    return refused([`features: expected at most ${MOST_EVENTS} events, found ${set.features.length}`]);
  const notes: string[] = [];
  const checkEvent = startEventChecks();
  const wrong = new Set<number>();
  let index = 0;
  for (const feature of set.features) {
    const checked = checkEvent(asRead(feature), index);
    if ('note' in checked) {
      notes.push(checked.note);
      wrong.add(index);
    }
    index++;
  }
  if (notes.length === 0) return { set, notices: [] };
  const features = [...set.features].filter((_, place) => !wrong.has(place));
  if (features.length === 0) return refused(notes);
  const dateline = { ...set.dateline, counts: { ...set.dateline.counts, ...countEvents(features) } };
  const notices = notes.map((note) => leftOut(note, 'the event was left out'));
  return { set: { ...set, dateline, features }, notices };
}

/** As the app will find it. Of one event at a time, so that no second copy of a set is held. */
function asRead(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
