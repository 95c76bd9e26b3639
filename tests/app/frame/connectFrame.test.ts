import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SHOWN_PARTS } from '../../../src/app/address/parameters.ts';
import { connectFrame, type FrameWindow } from '../../../src/app/frame/connectFrame.ts';
import { select, setWindow, showSet } from '../../../src/app/store/actions.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HOST = 'https://newspaper.example';

/** A frame as its page sees it, in a page of another origin that is named, or not. */
function framed(ancestor: string | null = HOST, referrer = '') {
  const told: { readonly message: unknown; readonly to: string }[] = [];
  const listeners = new Map<string, Set<(event: MessageEvent<unknown>) => void>>();
  let hash = '';
  const parent = {
    get location(): { readonly origin: string } {
      throw new Error('another origin');
    },
    postMessage: (message: unknown, to: string) => void told.push({ message, to }),
  };
  const frame: FrameWindow = {
    name: 'autumn',
    innerWidth: 800,
    parent,
    document: { referrer },
    location: {
      origin: 'https://maps.example',
      ...(ancestor !== null && { ancestorOrigins: [ancestor] }),
      get hash() {
        return hash;
      },
      search: '?embed',
      pathname: '/map/',
    },
    history: {
      pushState: () => {
        throw new Error('expected no step in the history of the page around');
      },
      replaceState: (_data, _title, url) => {
        hash = /#.*/.exec(String(url))?.[0] ?? '';
      },
    },
    addEventListener(kind, listener) {
      listeners.set(kind, (listeners.get(kind) ?? new Set()).add(listener));
    },
    removeEventListener: (kind, listener) => void listeners.get(kind)?.delete(listener),
  };
  const store = createDatelineStore();
  const stop = connectFrame(store, SHOWN_PARTS, frame);
  const hear = (data: unknown, source: unknown = parent, origin = HOST) => {
    for (const listener of listeners.get('message') ?? [])
      listener({ data, source, origin } as MessageEvent<unknown>);
  };
  const open = () =>
    showSet(store, eventSetOf([eventFeature('a'), eventFeature('b')]), 'https://maps.example/a.json');
  const messages = () => told.splice(0).map(({ message }) => message);
  return { store, stop, told, messages, hear, open, listeners, hash: () => hash };
}

describe('connectFrame(store, show, frame)', () => {
  test('tells its host what it shows; a selection is a step, of the host’s history alone', () => {
    const { store, messages, open, hash } = framed();
    expect(messages()).toEqual([
      { dateline: 1, kind: 'hello' },
      { dateline: 1, kind: 'height', px: expect.any(Number) },
      { 'datawrapper-height': { autumn: expect.any(Number) } },
    ]);
    open();
    expect(messages()).toEqual([{ dateline: 1, kind: 'ready' }]);
    select(store, 'b');
    vi.runAllTimers();
    expect(messages()).toEqual([
      { dateline: 1, kind: 'select', id: 'b' },
      { dateline: 1, kind: 'view', hash: '#event=b', step: true },
    ]);
    expect(hash()).toBe('#event=b');
    for (let day = 0; day < 50; day++) setWindow(store, [0, day]);
    vi.runAllTimers();
    expect(messages()).toEqual([
      { dateline: 1, kind: 'window', start: '1970-01-01', end: '1970-02-19' },
      { dateline: 1, kind: 'view', hash: '#time=1970-01-01/1970-02-19&event=b', step: false },
    ]);
  });

  test('shows the view that its host asks for, before and after the set has come, and does not echo it', () => {
    const { store, messages, hear, open, hash } = framed();
    hear({ dateline: 1, kind: 'show', hash: '#event=a' });
    expect(hash()).toBe('#event=a');
    open();
    messages();
    hear({ dateline: 1, kind: 'show', hash: '#event=b&q=river' });
    vi.runAllTimers();
    expect(store.getState()).toMatchObject({ selectedId: 'b', search: 'river' });
    expect(messages()).toEqual([{ dateline: 1, kind: 'select', id: 'b' }]);
    hear({ dateline: 1, kind: 'show', hash: '' });
    expect(store.getState()).toMatchObject({ selectedId: null, search: '' });
  });

  test('hears nobody but its parent, from the origin that it has', () => {
    const { store, hear, open, stop, listeners } = framed();
    open();
    const goTo = { dateline: 1, kind: 'goTo', id: 'b' };
    hear(goTo, {});
    hear(goTo, null);
    hear(goTo, undefined, 'https://evil.example');
    hear({ ...goTo, dateline: '1' });
    expect(store.getState().selectedId).toBeNull();
    hear(goTo);
    expect(store.getState().selectedId).toBe('b');
    stop();
    expect([...listeners.values()].every((each) => each.size === 0)).toBe(true);
  });

  test('addresses its parent’s origin where it is known', () => {
    expect(framed().told[0]?.to).toBe(HOST);
    expect(framed(null, `${HOST}/story`).told[0]?.to).toBe(HOST);
    expect(framed(null, 'https://maps.example/other').told[0]?.to).toBe('*');
    expect(framed(null).told[0]?.to).toBe('*');
    expect(framed('null').told[0]?.to).toBe('*');
  });
});
