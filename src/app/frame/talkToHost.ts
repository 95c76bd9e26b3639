import type { ShownPart } from '../address/parameters.ts';
import { writeHash } from '../address/writeHash.ts';
import { controlsOf, windowDays } from '../store/controls.ts';
import type { State, Store } from '../store/store.ts';
import { viewOf } from '../store/view.ts';
import { type FrameMessage, readHostMessage } from './messages.ts';
import { preferredHeight } from './preferredHeight.ts';

/** While the brush glides the host hears of it so often. */
const REST_MS = 200;

/**
 * Tells the page around a framed one of view, selection, window and height, and does what that page asks; nothing outside a frame. Gives
 * what ends it.
 *
 * What is told is no secret: the host chose the page, the sets are public, and only the window around the frame hears of it. Requests
 * count from that window alone, whatever its origin: they can do no more than a link to the page can.
 */
export function talkToHost(store: Store, show: readonly ShownPart[], frame: Window = window): () => void {
  const host = frame.parent;
  if (host === frame) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: { readonly hash: string; readonly id: string | null; readonly days: string } | null = null;
  let height = 0;

  function say(message: FrameMessage): void {
    host.postMessage(message, '*');
  }

  function sayHeight(): void {
    const px = preferredHeight(frame.innerWidth, show);
    if (px === height) return;
    height = px;
    say({ dateline: 1, kind: 'height', px });
    // As Datawrapper says it: content management systems listen for that.
    host.postMessage({ 'datawrapper-height': { dateline: px } }, '*');
  }

  function sayState(): void {
    const state = store.getState();
    if (state.set === null) return;
    const window = windowDays(state);
    const now = { hash: writeHash(viewOf(state)), id: state.selectedId, days: String(window) };
    if (told === null) say({ dateline: 1, kind: 'ready' });
    if (told?.hash !== now.hash) say({ dateline: 1, kind: 'view', hash: now.hash });
    if (told?.id !== now.id) say({ dateline: 1, kind: 'select', id: now.id });
    if (told?.days !== now.days)
      say({ dateline: 1, kind: 'window', start: window?.[0] ?? null, end: window?.[1] ?? null });
    told = now;
  }

  function onStore(state: State, before: State): void {
    clearTimeout(timer);
    const isStep = state.selectedId !== before.selectedId || state.set !== before.set;
    if (isStep) sayState();
    else timer = setTimeout(sayState, REST_MS);
  }

  const controls = controlsOf(store);
  function onMessage({ source, data }: MessageEvent<unknown>): void {
    if (source !== host) return;
    const message = readHostMessage(data);
    if (message?.kind === 'hello') {
      told = null;
      height = 0;
      sayHeight();
      sayState();
    } else if (message?.kind === 'show') {
      // In the place of the entry, so that the host's way back does not grow; the page follows its address.
      frame.location.replace(message.hash || '#');
    } else if (message?.kind === 'goTo') controls.goTo(message.id);
    else if (message?.kind === 'setWindow') controls.setWindow(message.start, message.end);
    else if (message?.kind === 'next') controls.next();
    else if (message?.kind === 'previous') controls.previous();
  }

  const unsubscribe = store.subscribe(onStore);
  frame.addEventListener('message', onMessage);
  frame.addEventListener('resize', sayHeight);
  sayHeight();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    frame.removeEventListener('message', onMessage);
    frame.removeEventListener('resize', sayHeight);
  };
}
