import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectAddress, type Page } from '../../../src/app/address/connectAddress.ts';
import { readAddress } from '../../../src/app/address/readAddress.ts';
import { clearSelection, select, setWindow, showSet } from '../../../src/app/store/actions.ts';
import { toggleFacetValue } from '../../../src/app/store/filterActions.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { setMapView } from '../../../src/app/store/viewActions.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SET = eventSetOf([eventFeature('a'), eventFeature('b', { category: 'crime' })]);

/** A page with a history, as the browser keeps it. */
function fakePage(hash = '') {
  const entries = [hash];
  let at = 0;
  const listeners = new Set<() => void>();
  const page: Page = {
    location: {
      get hash() {
        return entries[at] ?? '';
      },
      search: '',
      pathname: '/map/',
    },
    history: {
      pushState: (_data, _title, url) => {
        entries.splice(at + 1);
        entries.push(hashOf(url));
        at += 1;
      },
      replaceState: (_data, _title, url) => {
        entries[at] = hashOf(url);
      },
    },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const go = (steps: number) => {
    at += steps;
    for (const listener of listeners) listener();
  };
  return { page, entries, go, listeners };
}

const hashOf = (url: string | URL | null | undefined) => /#.*/.exec(String(url))?.[0] ?? '';

function connected(hash = '') {
  const store = createDatelineStore();
  const fake = fakePage(hash);
  const stop = connectAddress(store, fake.page);
  showSet(store, SET, 'https://example.org/a.json', [], readAddress({ hash }));
  return { store, stop, ...fake };
}

describe('connectAddress(store, page)', () => {
  test('replaces the address while the brush glides, once it rests', () => {
    const { store, entries } = connected();
    for (let step = 0; step < 50; step++) {
      setWindow(store, [step, 100]);
      vi.advanceTimersByTime(16);
    }
    expect(entries).toEqual(['']);
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['#time=1970-02-19/1970-04-11']);
  });

  test('makes a selection and a filter steps of the history, and brings them back', () => {
    const { store, entries, go } = connected();
    toggleFacetValue(store, 'category', 'crime');
    vi.runAllTimers();
    select(store, 'b');
    vi.runAllTimers();
    expect(entries).toEqual(['', '#category=crime', '#category=crime&event=b']);
    go(-1);
    expect(store.getState()).toMatchObject({ selectedId: null, filters: { category: ['crime'] } });
    go(-1);
    expect(store.getState().filters.category).toEqual([]);
    go(2);
    expect(store.getState()).toMatchObject({ selectedId: 'b', filters: { category: ['crime'] } });
    vi.runAllTimers();
    expect(entries).toHaveLength(3);
  });

  test('keeps what glided before a step in the entry before it', () => {
    const { store, entries } = connected();
    setMapView(store, { lng: 10, lat: 50, zoom: 4 });
    select(store, 'a');
    vi.runAllTimers();
    expect(entries).toEqual(['#map=4/50/10', '#map=4/50/10&event=a']);
  });

  test('what is done and undone at once leaves no step', () => {
    const { store, entries } = connected();
    select(store, 'a');
    clearSelection(store);
    vi.runAllTimers();
    expect(entries).toEqual(['']);
  });

  test('opens the view of the address with the set, and asks the map to go there', () => {
    const { store, entries } = connected('#map=4/50/10&event=b&category=crime&place=nowhere');
    expect(store.getState()).toMatchObject({
      selectedId: 'b',
      filters: { category: ['crime'], place: [] },
      askedMapView: { lng: 10, lat: 50, zoom: 4 },
    });
    vi.runAllTimers();
    expect(entries).toHaveLength(1);
  });

  test('an event that the set does not have is left out', () => {
    expect(connected('#event=gone&read=gone').store.getState()).toMatchObject({
      selectedId: null,
      readingId: null,
    });
  });

  test('goes on where the browser refuses', () => {
    const { store, page } = connected();
    page.history.pushState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    select(store, 'a');
    expect(() => vi.runAllTimers()).not.toThrow();
    expect(store.getState().selectedId).toBe('a');
  });

  test('ends', () => {
    const { store, stop, entries, listeners } = connected();
    stop();
    select(store, 'a');
    vi.runAllTimers();
    expect(entries).toEqual(['']);
    expect(listeners.size).toBe(0);
  });
});
