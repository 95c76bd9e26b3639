import { type HostMessage, readFrameMessage } from '../app/frame/messages.ts';

/** How a page is linked with the dashboard that it frames. */
export interface LinkOptions {
  /**
   * The part of the page's hash that holds the dashboard's view, `dateline` by default; null: the hash is left alone. Several
   * frames on a page need several names.
   */
  readonly hash?: string | null;
  /** Whether the frame becomes as high as it asks to be. */
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

/**
 * Links a page with a dashboard in an iframe: its view stands in the page's own hash, so that the page's address brings it back; the frame gets the height that it
 * asks for; and it emits `dateline-ready`, `dateline-select` and `dateline-window`. Messages count only from that frame
 * and from the origin of its address.
 */
export function linkFrame(
  frame: HTMLIFrameElement,
  { hash: name = 'dateline', height = true }: LinkOptions = {},
): LinkedFrame {
  const { origin } = new URL(frame.src, document.baseURI);
  let shown: string | null = null;

  function ask(message: HostMessage): void {
    frame.contentWindow?.postMessage(message, origin);
  }

  function show(): void {
    if (name === null) return;
    const asked = readPart(location.hash, name);
    if (asked === null || asked === shown) return;
    shown = asked;
    ask({ dateline: 1, kind: 'show', hash: asked });
  }

  function emit(kind: string, detail: object): void {
    frame.dispatchEvent(new CustomEvent(`dateline-${kind}`, { detail, bubbles: true }));
  }

  function onMessage({ source, origin: from, data }: MessageEvent<unknown>): void {
    if (source !== frame.contentWindow || from !== origin) return;
    const message = readFrameMessage(data);
    if (message?.kind === 'ready') {
      show();
      emit('ready', {});
    } else if (message?.kind === 'height') {
      if (height) frame.style.height = `${message.px}px`;
    } else if (message?.kind === 'view') {
      if (name === null || message.hash === shown) return;
      // What the page's address asks for is on its way: the view before it is not to overwrite it.
      if (shown === null && readPart(location.hash, name) !== null) return;
      shown = message.hash;
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${location.search}${writePart(location.hash, name, shown)}`,
      );
    } else if (message?.kind === 'select') emit('select', { id: message.id });
    else if (message?.kind === 'window') emit('window', { start: message.start, end: message.end });
  }

  const hello = () => ask({ dateline: 1, kind: 'hello' });
  addEventListener('message', onMessage);
  addEventListener('hashchange', show);
  addEventListener('popstate', show);
  frame.addEventListener('load', hello);
  hello();
  return {
    goTo: (id) => ask({ dateline: 1, kind: 'goTo', id }),
    next: () => ask({ dateline: 1, kind: 'next' }),
    previous: () => ask({ dateline: 1, kind: 'previous' }),
    setWindow: (start, end) => ask({ dateline: 1, kind: 'setWindow', start, end }),
    unlink() {
      removeEventListener('message', onMessage);
      removeEventListener('hashchange', show);
      removeEventListener('popstate', show);
      frame.removeEventListener('load', hello);
    },
  };
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
  const parts = view === '' ? others : [...others, `${name}=${encodeURIComponent(view.replace(/^#/, ''))}`];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

function partsOf(hash: string): readonly string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');
}
