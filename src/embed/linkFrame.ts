import { type FrameMessage, type HostMessage, readFrameMessage } from '../app/frame/messages.ts';

/** How a page is linked with the dashboard that it frames. */
export interface LinkOptions {
  /**
   * The part of the page's hash that holds the dashboard's view: `dateline` by default, for a second frame `dateline-2`, and so on. False: the
   * hash is left alone.
   */
  readonly hash?: boolean | string;
  /** Whether the frame becomes as high as it asks to be; true by default. */
  readonly height?: boolean;
}

/** A frame that is linked with its page. */
export interface LinkedFrame {
  goTo(id: string): void;
  next(): void;
  previous(): void;
  /** From the first day of one EDTF date to the last of the other; two nulls: everything. */
  setWindow(start: string | null, end: string | null): void;
  /** Ends the link; the frame stays. */
  unlink(): void;
}

/** The parts of this page's hash that frames have. */
const taken = new Set<string>();

/**
 * Links a page with a dashboard in an iframe: its view stands in the page's own hash, so that a link to the page, a reload, back and forward bring it
 * back; the frame gets the height that it asks for; and it emits `dateline-ready`, `dateline-select` (`detail.id`) and
 * `dateline-window` (`detail.start` and `detail.end`). Messages count only from that frame and from the origin of its address, and
 * only in the shape and size that `readFrameMessage` knows.
 */
export function linkFrame(
  frame: HTMLIFrameElement,
  { hash = true, height = true }: LinkOptions = {},
): LinkedFrame {
  const { origin, hash: first } = new URL(frame.src, document.baseURI);
  const name = hash === true ? freeName() : hash;
  if (name !== false) taken.add(name);
  /** The frame's view, as far as it is known here. */
  let shown = first;

  function ask(message: HostMessage): void {
    frame.contentWindow?.postMessage(message, origin);
  }

  function asked(): string | null {
    return name === false ? null : readPart(location.hash, name);
  }

  /** The reader went back, forward, or to another link within the page. */
  function onAddress(): void {
    const view = asked() ?? first;
    if (view === shown || !frame.isConnected) return;
    shown = view;
    ask({ dateline: 1, kind: 'show', hash: view });
  }

  function keep(view: string, isStep: boolean): void {
    shown = view;
    if (name === false) return;
    const next = writePart(location.hash, name, view);
    if (next === location.hash) return;
    const address = `${location.pathname}${location.search}${next}`;
    try {
      if (isStep) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Too many changes at once for this browser: the frame goes on without an address.
    }
  }

  function take(message: FrameMessage): void {
    if (message.kind === 'view') keep(message.hash, message.step);
    else if (message.kind === 'height') {
      if (height) frame.style.height = `${message.px}px`;
    } else if (message.kind === 'hello') {
      const view = asked();
      shown = view ?? first;
      if (view !== null) ask({ dateline: 1, kind: 'show', hash: view });
    } else {
      const { dateline: _, kind, ...detail } = message;
      frame.dispatchEvent(new CustomEvent(`dateline-${kind}`, { detail, bubbles: true }));
    }
  }

  function onMessage({ source, origin: from, data }: MessageEvent<unknown>): void {
    if (source === null || source !== frame.contentWindow || from !== origin) return;
    const message = readFrameMessage(data);
    if (message) take(message);
  }

  addEventListener('message', onMessage);
  addEventListener('hashchange', onAddress);
  addEventListener('popstate', onAddress);
  // A frame that was there first has said hello before anybody listened.
  if (!isEmpty(frame)) ask({ dateline: 1, kind: 'hello' });
  return {
    goTo: (id) => ask({ dateline: 1, kind: 'goTo', id }),
    next: () => ask({ dateline: 1, kind: 'next' }),
    previous: () => ask({ dateline: 1, kind: 'previous' }),
    setWindow: (start, end) => ask({ dateline: 1, kind: 'setWindow', start, end }),
    unlink() {
      if (name !== false) taken.delete(name);
      removeEventListener('message', onMessage);
      removeEventListener('hashchange', onAddress);
      removeEventListener('popstate', onAddress);
    },
  };
}

function freeName(): string {
  let number = 1;
  const nameOf = () => (number === 1 ? 'dateline' : `dateline-${number}`);
  while (taken.has(nameOf())) number += 1;
  return nameOf();
}

/** Whether nothing of its site is in a frame yet: the empty page that it begins with is of this page's own origin. */
function isEmpty({ contentWindow }: HTMLIFrameElement): boolean {
  try {
    return contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}

/** The view that a part of the page's hash holds, `#` included; null where there is none. */
export function readPart(hash: string, name: string): string | null {
  const part = partsOf(hash).find((each) => each.startsWith(`${name}=`));
  if (part === undefined) return null;
  try {
    return `#${decodeURIComponent(part.slice(name.length + 1))}`;
  } catch {
    // A broken escape.
    return null;
  }
}

/** The page's hash with a view in its part; what else stands in it stays. */
export function writePart(hash: string, name: string, view: string): string {
  const others = partsOf(hash).filter((each) => !each.startsWith(`${name}=`));
  const parts = view === '' ? others : [...others, `${name}=${escaped(view.replace(/^#/, ''))}`];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What is needed is escaped, and no more: a reader can still see what a link is about. */
function escaped(view: string): string {
  return encodeURIComponent(view).replace(/%(?:3D|2F|2C|3A)/g, decodeURIComponent);
}

function partsOf(hash: string): readonly string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');
}
