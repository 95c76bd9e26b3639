import { describe, expect, test, vi } from 'vitest';
import {
  hover,
  openTray,
  requestFit,
  select,
  setWindow,
  showProblem,
  showSet,
} from '../../../src/app/store/actions.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

describe('setWindow(store, window)', () => {
  test('puts the ends in order', () => {
    const store = createDatelineStore();
    setWindow(store, [9, 3]);
    expect(store.getState().window).toEqual([3, 9]);
  });

  test('tells nobody when nothing changes', () => {
    const store = createDatelineStore();
    setWindow(store, [3, 9]);
    const told = vi.fn();
    store.subscribe(told);
    setWindow(store, [9, 3]);
    hover(store, null);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('requestFit(store)', () => {
  test('clears the window and asks the views', () => {
    const store = createDatelineStore();
    setWindow(store, [3, 9]);
    requestFit(store);
    expect(store.getState()).toMatchObject({ window: null, fitRequests: 1 });
  });
});

describe('showSet(store, set, setUrl)', () => {
  test('forgets what was brushed and selected in the set before, and its problem', () => {
    const store = createDatelineStore();
    showProblem(store, { what: 'Broken.', remedy: 'Mend it.', details: [] });
    setWindow(store, [3, 9]);
    select(store, 'a');
    const set = eventSetOf([eventFeature('b')]);
    showSet(store, set, 'https://example.org/b.json', ['one left out']);
    expect(store.getState()).toMatchObject({
      set,
      problem: null,
      window: null,
      selectedId: null,
      notes: ['one left out'],
    });
  });
});

describe('openTray(store, tray)', () => {
  test('closes the card', () => {
    const store = createDatelineStore();
    select(store, 'a');
    openTray(store, 'undated');
    expect(store.getState()).toMatchObject({ openTray: 'undated', selectedId: null });
  });
});
