import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/app/symbols/form.ts';
import { CLAIMS, STATUSES } from '../../../src/event-set/eventSet.ts';

describe('formOf(status, claim)', () => {
  test('is solid for what happened, pierced for what goes on, hollow for what is planned', () => {
    expect(formOf('happened', 'stated')).toEqual({ fill: 'solid', outline: 'plain', struck: false });
    expect(formOf('ongoing', 'stated')).toEqual({ fill: 'pierced', outline: 'plain', struck: false });
    expect(formOf('planned', 'stated')).toEqual({ fill: 'hollow', outline: 'plain', struck: false });
  });

  test('is never solid for what is alleged, disputed, denied or called off', () => {
    for (const status of STATUSES) {
      for (const claim of CLAIMS) {
        const isPlainFact = claim === 'stated' && (status === 'happened' || status === 'ongoing');
        expect(formOf(status, claim).fill === 'hollow').toBe(!isPlainFact);
      }
    }
  });

  test('strikes what is denied or called off, and dots what is alleged', () => {
    expect(formOf('happened', 'denied').struck).toBe(true);
    expect(formOf('cancelled', 'alleged')).toEqual({ fill: 'hollow', outline: 'dotted', struck: true });
    expect(formOf('ongoing', 'alleged').outline).toBe('dotted');
  });
});
