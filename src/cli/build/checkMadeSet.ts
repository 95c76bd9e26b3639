import type { Notice } from '../../articles/notice.ts';
import { checkEventSet, MOST_EVENTS, startEventChecks } from '../../event-set/checkEventSet.ts';
import { countEvents } from '../../event-set/countEvents.ts';
import type { EventFeature, EventSet } from '../../event-set/eventSet.ts';

/** The contract's bound on the reports and quotes of one event. */
const MOST_REPORTS = 1000;

/** Keeps the first thousand reports of an event that has more, with a notice for each such event. */
export function boundReports(events: readonly EventFeature[]): {
  readonly events: readonly EventFeature[];
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const bounded = events.map((event) => {
    const { evidence, reports, title } = event.properties;
    const most = Math.max(evidence.length, reports.length);
    if (most <= MOST_REPORTS) return event;
    const expected = `at most ${MOST_REPORTS} reports of one event`;
    const found = `${most} of "${title}"`;
    notices.push({
      kind: 'noted',
      file: '.',
      line: null,
      expected,
      found,
      outcome: `the first ${MOST_REPORTS} stay`,
    });
    const first = { evidence: evidence.slice(0, MOST_REPORTS), reports: reports.slice(0, MOST_REPORTS) };
    return { ...event, properties: { ...event.properties, ...first } };
  });
  return { events: bounded, notices };
}

/**
 * Checks a set as the app will, before it replaces a good one. An event that the app would leave out is left out here
 * and named; a set that it would refuse is null.
 */
export function checkMadeSet(set: EventSet): {
  readonly set: EventSet | null;
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
  const features = set.features.filter((feature, index) => {
    const checked = checkEvent(asRead(feature), index);
    if ('note' in checked) notes.push(checked.note);
    return 'event' in checked;
  });
  if (notes.length === 0) return { set, notices: [] };
  if (features.length === 0) return refused(notes);
  const dateline = { ...set.dateline, counts: { ...set.dateline.counts, ...countEvents(features) } };
  const notices = notes.map((note) => leftOut(note, 'the event was left out'));
  return { set: { ...set, dateline, features }, notices };
}

/** As the app will find it. Of one event at a time, so that no second copy of a set is held. */
function asRead(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
