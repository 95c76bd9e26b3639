/** The sets of a site, and the other origins that its builder allows. */
export interface SiteIndex {
  readonly sets: readonly { readonly href: string; readonly title: string }[];
  readonly allowEvents: readonly string[];
}

const MOST_SETS = 1000;
const MOST_TITLE = 200;

/** Takes what is well-formed from `events/index.json`; what is not is passed over. */
export function readIndex(value: unknown): SiteIndex {
  const { sets, allowEvents } = isObject(value) ? value : {};
  return {
    sets: listOf(sets).flatMap((entry) =>
      isObject(entry) && typeof entry.href === 'string' && typeof entry.title === 'string'
        ? [{ href: entry.href, title: entry.title.slice(0, MOST_TITLE) }]
        : [],
    ),
    allowEvents: listOf(allowEvents).flatMap((origin) =>
      typeof origin === 'string' && URL.canParse(origin) ? [new URL(origin).origin] : [],
    ),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_SETS) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
