import { describe, expect, it } from 'vitest';
import { findCopies } from '../../src/articles/findCopies.ts';

const WIRE = `A ferry with 212 people on board ran aground off the northern cape on Monday evening, and all of them were
brought to land by the coast guard before midnight. The ship had left the island in fog, its captain told reporters, and
the instruments showed nothing out of the ordinary until the keel touched the sand. Two tugs were on their way from the
mainland to pull it free at high water, the owners said.

Passengers spoke of a loud noise and of children crying in the dark. They were given blankets and soup in the hall of the
fishing school, where teachers had lit the stoves. The line between the island and the mainland stays closed until the
hull has been looked at by divers, which may take several days if the wind does not drop.`;
const LAST =
  '\n\nThe ferry was built in a yard on the river and has been in service for many years without a mishap.';
const draft = (text: string, published: string | null = null) => ({ text, published });

describe('findCopies', () => {
  it('keeps the earliest published of exact copies, those without a date last', () => {
    expect(
      findCopies([draft(WIRE), draft(`${WIRE}\n`, '2025-11-05'), draft(WIRE, '2025-11-04'), draft('Rain.')]),
    ).toEqual([2, 2, null, null]);
  });

  it('finds a copy with another dateline, and one whose last paragraph was cut; the longest is kept', () => {
    const other = `SKAGEN, 4 November (Wire) — ${WIRE}`;
    expect(findCopies([draft(WIRE), draft(WIRE + LAST), draft(other)])).toEqual([1, null, 1]);
  });

  it('keeps two reports apart that fill in one form: each has a figure that the other lacks', () => {
    const [one, other] = ['12 tugs', '14 tugs'].map((tugs) => draft(WIRE.replace('Two tugs', tugs)));
    expect(findCopies([one, other])).toEqual([null, null]);
  });

  it('keeps apart what ran weeks apart, and what is only quoted in a longer report', () => {
    expect(findCopies([draft(`${WIRE} So it was.`, '2025-11-04'), draft(WIRE, '2025-12-24')])).toEqual([
      null,
      null,
    ]);
    const longer = `${WIRE}\n\n${Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ')}`;
    expect(findCopies([draft(WIRE), draft(longer)])).toEqual([null, null]);
  });

  it('keeps short texts apart that are not the same', () => {
    expect(findCopies([draft('Rain fell on Lima.'), draft('Rain fell on Lima again.')])).toEqual([
      null,
      null,
    ]);
  });

  it('reads 4,000 different texts that share a formula within seconds', () => {
    const texts = Array.from({ length: 4000 }, (_, i) =>
      draft(
        `${Array.from({ length: 120 }, (_, k) => `w${(Math.imul(i * 1000 + k, 2_654_435_761) >>> 0) % 50_021}`).join(' ')} ${LAST}`,
      ),
    );
    const start = performance.now();
    expect(findCopies(texts).every((copy) => copy === null)).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);
});
