/** What a framed page tells the page around it. */
export type FrameMessage =
  /** It listens. */
  | { readonly dateline: 1; readonly kind: 'hello' }
  /** A set shows. */
  | { readonly dateline: 1; readonly kind: 'ready' }
  /**
   * The view that the reader came to, as the hash of its address, `#` included; empty for the first view. A step is what "back" should
   * take back; what glides (window, map, typing) is none.
   */
  | { readonly dateline: 1; readonly kind: 'view'; readonly hash: string; readonly step: boolean }
  | { readonly dateline: 1; readonly kind: 'select'; readonly id: string | null }
  /** First and last day of the window, ISO; null for none. */
  | {
      readonly dateline: 1;
      readonly kind: 'window';
      readonly start: string | null;
      readonly end: string | null;
    }
  /** How high the frame should be, in CSS pixels. */
  | { readonly dateline: 1; readonly kind: 'height'; readonly px: number };

/** What the page around it may ask of a framed page. */
export type HostMessage =
  /** Says that somebody listens: what is told at the beginning, but for the view, is told again. */
  | { readonly dateline: 1; readonly kind: 'hello' }
  | { readonly dateline: 1; readonly kind: 'show'; readonly hash: string }
  | { readonly dateline: 1; readonly kind: 'goTo'; readonly id: string }
  | { readonly dateline: 1; readonly kind: 'next' }
  | { readonly dateline: 1; readonly kind: 'previous' }
  | {
      readonly dateline: 1;
      readonly kind: 'setWindow';
      readonly start: string | null;
      readonly end: string | null;
    };

/** Longer texts are no view and no id. */
const MOST_TEXT = 4000;
const MOST_HEIGHT = 20_000;

/** A message of a framed page, or null for whatever else came. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { kind, member } = open(data);
  if (kind === 'hello' || kind === 'ready') return { dateline: 1, kind };
  const hash = member('hash');
  if (kind === 'view' && isText(hash) && /^(?:#|$)/.test(hash))
    return { dateline: 1, kind, hash, step: member('step') === true };
  const id = member('id');
  if (kind === 'select' && isTextOrNull(id)) return { dateline: 1, kind, id };
  const [start, end] = [member('start'), member('end')];
  if (kind === 'window' && isTextOrNull(start) && isTextOrNull(end)) return { dateline: 1, kind, start, end };
  const px = member('px');
  const isHeight = typeof px === 'number' && px > 0 && px <= MOST_HEIGHT;
  return kind === 'height' && isHeight ? { dateline: 1, kind, px: Math.round(px) } : null;
}

/** A message of the page around, or null for whatever else came. */
export function readHostMessage(data: unknown): HostMessage | null {
  const { kind, member } = open(data);
  if (kind === 'hello' || kind === 'next' || kind === 'previous') return { dateline: 1, kind };
  const hash = member('hash');
  if (kind === 'show' && isText(hash) && /^(?:#|$)/.test(hash)) return { dateline: 1, kind, hash };
  const id = member('id');
  if (kind === 'goTo' && isText(id)) return { dateline: 1, kind, id };
  const [start, end] = [member('start'), member('end')];
  if (kind === 'setWindow' && isTextOrNull(start) && isTextOrNull(end))
    return { dateline: 1, kind, start, end };
  return null;
}

/** The kind of a message of this protocol, and what reads its own members alone; of anything else nothing is read. */
function open(data: unknown): { readonly kind: unknown; readonly member: (name: string) => unknown } {
  if (typeof data !== 'object' || data === null) return { kind: null, member: () => null };
  const member = (name: string): unknown =>
    Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
  return { kind: member('dateline') === 1 ? member('kind') : null, member };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_TEXT;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
