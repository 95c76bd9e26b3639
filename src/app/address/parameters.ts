import { FACETS } from '../store/filters.ts';
import { LANE_MODES, LIST_GROUPINGS, LIST_MODES, SORT_KEYS, TRAYS } from '../store/view.ts';
import { THEME_CHOICES, type ThemeChoice } from '../theme/themeChoice.ts';

/** The parts of a dashboard that can be left out. */
export const SHOWN_PARTS = ['map', 'timeline', 'list'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** What a page, an element `<dateline-map>` or a call of `mount` can be told, beyond a view of the set. */
export interface PageOptions {
  /** The set, absolute or relative to the site; null: the site's first. */
  readonly events: string | null;
  /** A language's code; null: the site's own. */
  readonly language: string | null;
  /** Null: the reader's own choice, else the site's. */
  readonly theme: ThemeChoice | null;
  /** A compact dashboard, for a place in another page. */
  readonly embed: boolean;
  readonly show: readonly ShownPart[];
  readonly title: boolean;
  /** In CSS pixels; null: what the width calls for. */
  readonly height: number | null;
}

/** Where a parameter counts. */
export type Place = 'hash' | 'query' | 'element';

/** One parameter, as the README's table has it. */
export interface Parameter {
  readonly name: string;
  /** Names of the same meaning in other programs. */
  readonly aliases: readonly string[];
  readonly values: string;
  readonly meaning: string;
  /** `element` stands for attributes of `<dateline-map>` and options of `mount` alike. */
  readonly places: readonly Place[];
}

const VIEW: readonly Place[] = ['hash', 'query', 'element'];
const PAGE: readonly Place[] = ['query', 'element'];

/** Every parameter. Those that describe the view may stand in the hash, which wins, in the query, in attributes and in options. */
export const PARAMETERS: readonly Parameter[] = [
  parameter('events', PAGE, 'address of a set', 'the set; the site’s first without it', ['src']),
  parameter('embed', ['query'], 'alone', 'compact, for a frame in another page'),
  parameter('show', PAGE, SHOWN_PARTS.join(', '), 'the parts to be shown, separated by commas'),
  parameter('title', PAGE, 'off', 'leaves the title out'),
  parameter('theme', PAGE, THEME_CHOICES.join(', '), 'colours; as the reader’s system has them without it'),
  parameter('lang', PAGE, 'en, es', 'language of the page'),
  parameter('height', ['element'], '320 to 4000, auto', 'in pixels; by the width without it'),
  parameter('hash', ['element'], 'hash of a page’s address', 'the view, all parts of it at once'),
  parameter('map', VIEW, 'zoom/latitude/longitude', 'where the map stands'),
  parameter('bbox', VIEW, 'west,south,east,north', 'what the map shows at first'),
  parameter('time', VIEW, '1989-11-01/1989-12-31', 'first and last day of the window'),
  parameter(
    'start_date',
    VIEW,
    '1989, 1989-11, 1989-11-09',
    'first day of the window; the last with end_date',
  ),
  parameter('end_date', VIEW, '1990, 1990-02, 1990-02-28', 'last day of the window'),
  parameter('q', VIEW, 'words', 'search'),
  ...FACETS.map((facet) => parameter(facet, VIEW, 'values, separated by commas', `filter by ${facet}`)),
  parameter('confidence', VIEW, '0.0001 to 1', 'least confidence of an event'),
  parameter('only', VIEW, 'map', 'only what the map shows'),
  parameter('tray', VIEW, TRAYS.join(', '), 'opens a tray'),
  parameter('event', VIEW, 'id', 'opens an event', ['#event-ID']),
  parameter('read', VIEW, 'id of an article', 'opens an article'),
  parameter('story', VIEW, 'alone', 'the events one by one'),
  parameter('start_at_end', VIEW, 'alone, true', 'opens the last event'),
  parameter('lanes', VIEW, LANE_MODES.join(', '), 'what the lanes of the timeline are'),
  parameter('view', VIEW, LIST_MODES.join(', '), 'list or table'),
  parameter('group', VIEW, LIST_GROUPINGS.join(', '), 'groups of the list'),
  parameter('sort', VIEW, SORT_KEYS.join(', '), 'order of the table; descending with a - before it'),
];

function parameter(
  name: string,
  places: readonly Place[],
  values: string,
  meaning: string,
  aliases: readonly string[] = [],
): Parameter {
  return { name, aliases, values, meaning, places };
}

const MOST_ADDRESS = 4000;
const HEIGHTS = { least: 320, most: 4000 };

/** The options among named values, those of a query, of attributes or of an object. What is malformed or unknown is as if it were not there. */
export function readOptions(given: Iterable<readonly [name: string, value: string]>): PageOptions {
  const values = new Map<string, string>();
  for (const [name, value] of given)
    if (!values.has(name) && value.length <= MOST_ADDRESS) values.set(name, value.trim());
  const shown = values.get('show')?.split(',') ?? [];
  const show = SHOWN_PARTS.filter((part) => shown.some((each) => each.trim() === part));
  const height = Number(values.get('height')?.replace(/px$/, '') || Number.NaN);
  return {
    events: values.get('events') || values.get('src') || null,
    language: values.get('lang') || null,
    theme: THEME_CHOICES.find((choice) => choice === values.get('theme')) ?? null,
    embed: ['', 'true', '1'].includes(values.get('embed') ?? 'off'),
    show: show.length > 0 ? show : SHOWN_PARTS,
    title: values.get('title') !== 'off',
    height: height >= HEIGHTS.least && height <= HEIGHTS.most ? Math.round(height) : null,
  };
}

/** Named values that describe a view, as the query that `readAddress` takes. */
export function viewQuery(given: Iterable<readonly [name: string, value: string]>): string {
  const names = new Set(PARAMETERS.filter(({ places }) => places.includes('hash')).map(({ name }) => name));
  return (
    [...given]
      .filter(([name]) => names.has(name))
      // Separators count, so they stay; only what would be read as an escape is one.
      .map(([name, value]) => `${name}=${value.replace(/[%&+#]/g, encodeURIComponent)}`)
      .join('&')
  );
}
