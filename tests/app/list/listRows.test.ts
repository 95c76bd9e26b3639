import { describe, expect, test } from 'vitest';
import { groupKeys } from '../../../src/app/list/groupKeys.ts';
import { targetOf } from '../../../src/app/list/listKeys.ts';
import { listRows, rowsBetween } from '../../../src/app/list/listRows.ts';
import { prepare } from '../../../src/app/store/prepare.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const HEIGHTS = { group: 10, row: 20, titleLine: 10, factsLine: 5 };

function rowsOf(...dates: readonly string[]) {
  const features = dates.map((date, index) =>
    eventFeature(`e${index}`, { edtf: date, start: date, end: date, title: 'x'.repeat(index) }),
  );
  const prepared = prepare(eventSetOf(features));
  const positions = Uint32Array.from(prepared.events, ({ position }) => position);
  const longOf = Uint8Array.from(prepared.events, ({ properties }) => Number(properties.title === 'x'));
  const { groupOf, groups } = groupKeys(prepared);
  return listRows(positions, groupOf, longOf, HEIGHTS, groups.length);
}

describe('listRows(positions, groupOf, longOf, heights)', () => {
  test('puts a heading wherever the group changes, and leaves long rows their room', () => {
    const { rows, tops, rowOf } = rowsOf('2025-11-01', '2025-11-01', '2025-11-02');
    expect([...rows]).toEqual([-1, 0, 1, -2, 2]);
    expect([...tops]).toEqual([0, 10, 30, 60, 70, 90]);
    expect([...rowOf]).toEqual([1, 2, 4]);
  });

  test('counts what stands under each group', () => {
    expect([...rowsOf('2025-11-01', '2025-11-01', '2025-11-02').amounts]).toEqual([2, 1]);
  });

  test('gives a row of two long parts the room of both', () => {
    expect([...listRows(Uint32Array.of(0), null, Uint8Array.of(3), HEIGHTS).tops]).toEqual([0, 35]);
  });

  test('is one top, 0, for no events', () => {
    const { rows, tops } = rowsOf();
    expect([rows.length, ...tops]).toEqual([0, 0]);
  });

  test('has no headings without groups', () => {
    expect([...listRows(Uint32Array.of(4, 7), null, new Uint8Array(8), HEIGHTS).rows]).toEqual([0, 1]);
  });
});

describe('rowsBetween(rows, top, bottom)', () => {
  const rows = rowsOf('2025-11-01', '2025-11-01', '2025-11-02');

  test('is the rows that the stretch touches', () => {
    expect(rowsBetween(rows, 0, 5)).toEqual([0, 1]);
    expect(rowsBetween(rows, 30, 65)).toEqual([2, 4]);
    expect(rowsBetween(rows, -100, 1000)).toEqual([0, 5]);
  });

  test('is empty for an empty list', () => {
    const [first, end] = rowsBetween(rowsOf(), 0, 100);
    expect(end - first).toBe(0);
  });
});

describe('targetOf(key, index, length, page)', () => {
  test('moves, and holds at the ends', () => {
    expect(targetOf('ArrowDown', 0, 3, 2)).toBe(1);
    expect(targetOf('ArrowUp', 0, 3, 2)).toBe(0);
    expect(targetOf('PageDown', 1, 3, 2)).toBe(2);
    expect(targetOf('End', 0, 3, 2)).toBe(2);
  });

  test('is null for other keys and for an empty list', () => {
    expect(targetOf('Enter', 0, 3, 2)).toBeNull();
    expect(targetOf('toString', 0, 3, 2)).toBeNull();
    expect(targetOf('ArrowDown', 0, 0, 2)).toBeNull();
  });
});
