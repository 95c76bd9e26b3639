import { connectAddress, type Page } from '../address/connectAddress.ts';
import type { ShownPart } from '../address/parameters.ts';
import { controlsOf, windowDays } from '../store/controls.ts';
import type { State, Store } from '../store/store.ts';
import { framedAddress } from './framedAddress.ts';
import { type FrameMessage, readHostMessage } from './messages.ts';
import { type Framed, parentOrigin } from './parentOrigin.ts';
import { preferredHeight } from './preferredHeight.ts';

/** The window of a page that stands in a frame: the browser's own, or a test's. */
export interface FrameWindow extends Omit<Framed, 'parent' | 'location'> {
  readonly name: string;
  readonly innerWidth: number;
  readonly parent: Framed['parent'] & { postMessage(message: unknown, targetOrigin: string): void };
  readonly location: Framed['location'] & Page['location'];
  readonly history: Page['history'];
  addEventListener(kind: string, listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(kind: string, listener: (event: MessageEvent<unknown>) => void): void;
}

/** A window that glides is told when it rests. */
const REST_MS = 200;
/** A width that differs by less asks for no other height: a scroll bar that the height brings must not change it again. */
const SAME_WIDTH_PX = 32;

/**
 * Keeps a framed dashboard and the page around it together, in the place of `connectAddress`: it tells view, selection, window and wanted
 * height (also in Datawrapper's form, which content management systems listen for), and does what that page asks. The frame adds nothing
 * to the history, so that "back" leaves the page around it as if there were no frame; a page that wants steps makes them of
 * what it is told. Gives what ends it.
 *
 * It talks to its parent alone, and to that parent's origin where the browser tells it. Where not it sends to `*`, which still reaches
 * nobody but the page that frames it: a frame does not outlive that page. What it tells is of the set, which the host can fetch
 * itself, and what the reader does in this frame, the words that he searches for among it; who must not know that must not frame the site,
 * and that is for the site's server to say (`frame-ancestors`). Asked, the dashboard shows another view and does no more than a link can.
 */
export function connectFrame(
  store: Store,
  show: readonly ShownPart[],
  frame: FrameWindow = window as FrameWindow,
): () => void {
  const origin = parentOrigin(frame);
  const post = (message: unknown) => frame.parent.postMessage(message, origin ?? '*');
  const tell = (message: FrameMessage) => post(message);
  const address = framedAddress(frame, (hash, step) => tell({ dateline: 1, kind: 'view', hash, step }));
  const controls = controlsOf(store);
  let toldWidth: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tellHeight(): void {
    if (toldWidth !== null && Math.abs(frame.innerWidth - toldWidth) < SAME_WIDTH_PX) return;
    toldWidth = frame.innerWidth;
    const px = preferredHeight(toldWidth, show);
    tell({ dateline: 1, kind: 'height', px });
    post({ 'datawrapper-height': { [chartId(frame.name)]: px } });
  }

  function tellSelection({ selectedId: id }: State): void {
    tell({ dateline: 1, kind: 'select', id });
  }

  function tellWindow(): void {
    const [start = null, end = null] = windowDays(store.getState()) ?? [];
    tell({ dateline: 1, kind: 'window', start, end });
  }

  function greet(): void {
    toldWidth = null;
    tell({ dateline: 1, kind: 'hello' });
    tellHeight();
    if (store.getState().set !== null) tellSet(store.getState());
  }

  function tellSet(state: State): void {
    tell({ dateline: 1, kind: 'ready' });
    if (state.selectedId !== null) tellSelection(state);
    if (state.window !== null) tellWindow();
  }

  function onStore(state: State, before: State): void {
    if (state.set !== before.set) {
      clearTimeout(timer);
      if (state.set !== null) tellSet(state);
      return;
    }
    if (state.selectedId !== before.selectedId) tellSelection(state);
    if (state.window === before.window) return;
    clearTimeout(timer);
    timer = setTimeout(tellWindow, REST_MS);
  }

  function onMessage({ source, origin: sender, data }: MessageEvent<unknown>): void {
    if (source !== frame.parent || (origin !== null && sender !== origin)) return;
    const message = readHostMessage(data);
    if (message?.kind === 'hello') greet();
    else if (message?.kind === 'show') address.show(message.hash);
    else if (message?.kind === 'goTo') controls.goTo(message.id);
    else if (message?.kind === 'setWindow') controls.setWindow(message.start, message.end);
    else if (message?.kind === 'next') controls.next();
    else if (message?.kind === 'previous') controls.previous();
  }

  const stops = [connectAddress(store, address.page), store.subscribe(onStore)];
  frame.addEventListener('message', onMessage);
  frame.addEventListener('resize', tellHeight);
  greet();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    frame.removeEventListener('message', onMessage);
    frame.removeEventListener('resize', tellHeight);
  };
}

/** Datawrapper names a chart by an id; ours is the frame's name where that is one. */
function chartId(name: string): string {
  return /^[\w-]{1,64}$/.test(name) && name !== '__proto__' ? name : 'dateline';
}
