import { describe, expect, it } from 'vitest';
import type { AnnotatedEvent } from '../../../src/cli/annotate/annotation.ts';
import type { EventsDocument } from '../../../src/cli/eval/gold.ts';
import { scoreEvents } from '../../../src/cli/eval/scoreEvents.ts';

const FIRE = 'A fire broke out in Leeds on Monday.';
const TALKS = 'Ministers met in Oslo last week.';
const STORM = 'A storm is said to have hit Fiji.';
const text = `${FIRE} ${TALKS} ${STORM}`;
const gold = (
  quote: string,
  edtf: string,
  name: string,
  lat: number,
  lon: number,
  level: string,
  rest = {},
) => ({
  what: quote,
  quote,
  start: text.indexOf(quote),
  when: { edtf },
  where: { name, lat, lon, level },
  salience: 1,
  confidence: 'sure' as const,
  ...rest,
});
const document: EventsDocument = {
  id: 'a',
  text,
  events: [
    gold(FIRE, '2025-11-03', 'Leeds', 53.8, -1.55, 'city'),
    gold(TALKS, '2025-10-27/2025-11-02', 'Oslo', 59.91, 10.75, 'city', { salience: 2 }),
    gold(STORM, '2025-11', 'Fiji', -18, 178, 'country', { confidence: 'debatable' }),
  ],
};

const event = (
  quote: string,
  start: string | null,
  end: string | null,
  lat: number,
  lon: number,
  rest: Partial<AnnotatedEvent> = {},
): AnnotatedEvent => ({
  title: quote,
  category: 'other',
  status: 'happened',
  claim: 'stated',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  when: start === null ? null : { edtf: `${start}/${end}`, start, end, basis: 'words' },
  where: { name: 'somewhere', lat, lon, level: 'city', radiusKm: 5, basis: 'words' },
  confidence: 0.8,
  ...rest,
});
const fire = event(FIRE, '2025-11-03', '2025-11-03', 53.8, -1.55);
const talks = event(TALKS, '2025-10-27', '2025-11-02', 59.91, 10.75);
const storm = event(STORM, '2025-11-01', '2025-11-30', -17, 178);
const score = (...events: readonly AnnotatedEvent[]) => scoreEvents([document], new Map([['a', events]]));

describe('scoreEvents', () => {
  it('scoreEvents of the gold itself is right, and debatable events count for nothing', () => {
    const { joint, jointF1Interval, quotes } = score(fire, talks, storm);
    expect(joint).toMatchObject({
      f1: 1,
      precision: 1,
      recall: 1,
      mainRecall: 1,
      hits: 2,
      sure: 2,
      debatableHits: 1,
      spurious: 0,
    });
    expect(jointF1Interval).toEqual([1, 1]);
    expect(quotes).toEqual({ matched: 3, agree: 3, notInText: 0 });
    expect(score(fire, talks).joint).toMatchObject({ f1: 1 });
  });

  it('scoreEvents asks for place and date together', () => {
    const wrongPlace = event(FIRE, '2025-11-03', '2025-11-03', 40, 20);
    const wrongDay = event(TALKS, '2025-11-03', '2025-11-04', 59.91, 10.75);
    const result = score(wrongPlace, wrongDay);
    expect(result.joint).toMatchObject({ hits: 0, spurious: 2 });
    expect(result.when).toMatchObject({ hits: 1 });
    expect(result.where).toMatchObject({ hits: 1 });
    expect(result.errors.filter(({ kind }) => kind === 'miss').map(({ found }) => found)).toEqual([
      'the date',
      'the place',
    ]);
  });

  it('scoreEvents takes a date for right that overlaps and is no longer than a month or twice the gold', () => {
    expect(score(event(FIRE, '2025-11-01', '2025-12-01', 53.8, -1.55)).joint.hits).toBe(1);
    expect(score(event(FIRE, '2025-11-01', '2025-12-02', 53.8, -1.55)).joint.hits).toBe(0);
  });

  it('scoreEvents leaves out what has no date or place, is denied or cancelled', () => {
    const undated = event(FIRE, null, null, 53.8, -1.55);
    const unplaced = { ...fire, where: null };
    const result = score(undated, unplaced, { ...fire, claim: 'denied' }, { ...fire, status: 'cancelled' });
    expect(result.joint).toMatchObject({ predicted: 0, spurious: 0, hits: 0 });
  });

  it('scoreEvents matches one to one', () => {
    expect(score(fire, fire).joint).toMatchObject({ hits: 1, spurious: 1, precision: 0.5 });
  });

  it('scoreEvents tells how far the confidence holds', () => {
    const { reliability } = score(
      fire,
      { ...talks, where: null },
      event(TALKS, '2025-01-01', '2025-01-01', 0, 0),
      storm,
    );
    expect(reliability.count).toBe(2);
    expect(reliability.bins[8]).toMatchObject({ count: 2, meanConfidence: 0.8, shareRight: 0.5 });
    expect(reliability.expectedCalibrationError).toBeCloseTo(0.3);
  });
});
