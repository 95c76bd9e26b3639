import { describe, expect, test } from 'vitest';
import { setWindow, showSet } from '../../../src/app/store/actions.ts';
import { countsOf } from '../../../src/app/store/counts.ts';
import {
  eventById,
  eventsOf,
  preparedOf,
  visible,
  visibleMask,
  visiblePositions,
} from '../../../src/app/store/selectors.ts';
import { createDatelineStore, type Tray } from '../../../src/app/store/store.ts';
import { trayPositions } from '../../../src/app/store/trays.ts';
import { parseIsoDate } from '../../../src/event-set/day.ts';
import type { EventProperties } from '../../../src/event-set/eventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const UNDATED = { edtf: null, start: null, end: null, precision: null } as const;

const FEATURES: Readonly<Record<string, Partial<EventProperties>>> = {
  undated: UNDATED,
  open: { edtf: '../1989-11-09', start: null, end: '1989-11-09' },
  month: { edtf: '1989-11', start: '1989-11-01', end: '1989-11-30' },
  day: { edtf: '1989-11-09', start: '1989-11-09', end: '1989-11-09', placeName: null },
  later: { edtf: '1989-12-22/..', start: '1989-12-22', end: null },
  doubt: { ...UNDATED, placeName: null, doubtful: true },
};

function storeWith(features: typeof FEATURES = FEATURES) {
  const store = createDatelineStore();
  const set = eventSetOf(Object.entries(features).map(([id, changes]) => eventFeature(id, changes)));
  showSet(store, set, 'https://example.org/events/a.json');
  return store;
}

function day(iso: string): number {
  return parseIsoDate(iso) ?? Number.NaN;
}

const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('eventsOf(state)', () => {
  test('puts open beginnings first, then days before the months that begin with them, the undated last', () => {
    expect(ids(eventsOf(storeWith().getState()))).toEqual([
      'open',
      'month',
      'day',
      'later',
      'undated',
      'doubt',
    ]);
  });

  test('gives the same events for the same set, whatever else changes', () => {
    const store = storeWith();
    const before = eventsOf(store.getState());
    setWindow(store, [0, 1]);
    expect(eventsOf(store.getState())).toBe(before);
  });

  test('is empty without a set', () => {
    expect(eventsOf(createDatelineStore().getState())).toEqual([]);
  });
});

describe('preparedOf(state)', () => {
  test('spans from the first to the last day that a dated event names, open ends and doubtful events aside', () => {
    expect(preparedOf(storeWith().getState()).extent).toEqual([day('1989-11-01'), day('1989-12-22')]);
  });

  test('has no extent when nothing is dated', () => {
    expect(preparedOf(storeWith({ a: UNDATED }).getState()).extent).toBeNull();
  });
});

describe('visible(state)', () => {
  test('is all but the doubtful while no window is brushed, the undated too', () => {
    expect(ids(visible(storeWith().getState()))).toEqual(['open', 'month', 'day', 'later', 'undated']);
  });

  test('is what starts, ends or continues in the window', () => {
    const store = storeWith();
    setWindow(store, [day('1989-11-10'), day('1989-11-12')]);
    expect(ids(visible(store.getState()))).toEqual(['month']);
    setWindow(store, [day('1990-06-01'), day('1990-06-02')]);
    expect(ids(visible(store.getState()))).toEqual(['later']);
    setWindow(store, [day('1789-07-14'), day('1789-07-14')]);
    expect(ids(visible(store.getState()))).toEqual(['open']);
  });

  test('counts both ends of the window in, and a day that it reaches into by a fraction', () => {
    const store = storeWith({ day: FEATURES.day ?? {} });
    const at = day('1989-11-09');
    for (const window of [
      [at, at],
      [at - 3, at],
      [at, at + 3],
      [at + 0.9, at + 3],
      [at - 3, at + 0.1],
    ] as const) {
      setWindow(store, window);
      expect(visible(store.getState())).toHaveLength(1);
    }
    setWindow(store, [at + 1, at + 3]);
    expect(visible(store.getState())).toHaveLength(0);
    setWindow(store, [at - 3, at - 0.5]);
    expect(visible(store.getState())).toHaveLength(0);
  });

  test('is the same array until window or set change', () => {
    const store = storeWith();
    const before = visible(store.getState());
    store.setState({ hoveredId: 'day' });
    expect(visible(store.getState())).toBe(before);
    setWindow(store, [day('1989-11-09'), day('1989-11-09')]);
    expect(visible(store.getState())).not.toBe(before);
  });

  test('agrees with visibleMask and visiblePositions', () => {
    const store = storeWith();
    setWindow(store, [day('1989-11-10'), day('1989-12-31')]);
    const mask = visibleMask(store.getState());
    const seen = eventsOf(store.getState()).filter(({ position }) => mask[position] === 1);
    expect(seen).toEqual(visible(store.getState()));
    expect([...visiblePositions(store.getState())]).toEqual(seen.map(({ position }) => position));
  });
});

describe('trayPositions(state, tray)', () => {
  test('keeps a doubtful event in the tray of the doubtful only', () => {
    const state = storeWith().getState();
    const inTray = (tray: Tray) => [...trayPositions(state, tray)].map((at) => eventsOf(state)[at]?.id);
    expect(inTray('undated')).toEqual(['undated']);
    expect(inTray('unplaced')).toEqual(['day']);
    expect(inTray('doubtful')).toEqual(['doubt']);
  });
});

describe('countsOf(state)', () => {
  test('counts all, the visible and the trays; the trays do not move with the window', () => {
    const store = storeWith();
    const trays = { undated: 1, unplaced: 1, doubtful: 1, checked: 0 };
    expect(countsOf(store.getState())).toEqual({ all: 6, visible: 5, passing: 5, ...trays });
    setWindow(store, [day('1989-11-09'), day('1989-11-09')]);
    expect(countsOf(store.getState())).toEqual({ all: 6, visible: 3, passing: 5, ...trays });
  });
});

describe('eventById(state, id)', () => {
  test('finds an event, and null for an id that is not there or none', () => {
    const state = storeWith().getState();
    expect(eventById(state, 'day')?.id).toBe('day');
    expect(eventById(state, 'gone')).toBeNull();
    expect(eventById(state, null)).toBeNull();
  });
});
