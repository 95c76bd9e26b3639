import type { ArticleEntry } from '../../event-set/eventSet.ts';
import { listedPositions } from '../store/listedPositions.ts';
import type { Prepared } from '../store/prepare.ts';
import { rememberLast } from '../store/rememberLast.ts';
import { preparedOf } from '../store/selectors.ts';
import type { State } from '../store/store.ts';
import type { ListGrouping, ListSort } from '../store/view.ts';
import { groupByArticle } from './groupByArticle.ts';
import { groupByPlace } from './groupByPlace.ts';
import { type Grouping, groupKeys } from './groupKeys.ts';
import { sortOrder } from './sortOrder.ts';

/**
 * The positions in `eventsOf` of what the list shows, in its order: group by group, each sorted as the reader chose. The
 * same array until that changes. The order of the whole set is kept, so that a step of the brush only picks from it.
 */
export function listOrder(state: State, locale: string): Uint32Array {
  const grouping = groupingOf(state);
  return pickOnce(preparedOf(state), listedPositions(state), wholeOrder(state, grouping, locale));
}

/** What the list is grouped by where it stands: a table has no groups, and a tray none that would all be called alike. */
export function groupingOf(state: State): ListGrouping {
  const { listMode, listGrouping, openTray } = state;
  if (listMode === 'table') return 'none';
  const isOne =
    (openTray === 'undated' && listGrouping === 'time') ||
    (openTray === 'unplaced' && listGrouping === 'place');
  return isOne ? 'none' : listGrouping;
}

/** The groups of the list, in their order; null where it has none. */
export function groupsOf(state: State, locale: string): Grouping | null {
  return groupsOnce(preparedOf(state), groupingOf(state), state.set?.dateline.articles ?? NONE, locale);
}

const NONE: readonly ArticleEntry[] = [];

const groupsOnce = rememberLast(
  (prepared: Prepared, by: ListGrouping, articles: readonly ArticleEntry[], locale: string) => {
    switch (by) {
      case 'time':
        return groupKeys(prepared);
      case 'place':
        return groupByPlace(prepared, locale);
      case 'article':
        return groupByArticle(prepared, articles, locale);
      case 'none':
        return null;
    }
  },
);

function wholeOrder(state: State, by: ListGrouping, locale: string): Uint32Array {
  const sorted = sortedOnce(preparedOf(state), state.listSort, locale);
  const groups = groupsOf(state, locale);
  // Turning the order of what the groups go by turns them too.
  const isTurned = state.listSort.descending && state.listSort.key === by;
  return groups === null ? sorted : gatherOnce(preparedOf(state), sorted, groups, isTurned);
}

const sortedOnce = rememberLast((prepared: Prepared, sort: ListSort, locale: string) =>
  sortOrder(prepared, sort, locale),
);

const gatherOnce = rememberLast((_: Prepared, sorted: Uint32Array, grouping: Grouping, isTurned: boolean) =>
  gather(sorted, grouping, isTurned),
);

/** An order with the events of each group together, the groups in their own order or turned; what has no value is last. */
export function gather(sorted: Uint32Array, { groups, groupOf }: Grouping, isTurned: boolean): Uint32Array {
  const real = groups.findIndex(({ kind }) => kind === 'undated' || kind === 'unplaced');
  const turning = real === -1 ? groups.length : real;
  const rankOf = (group: number) => (isTurned && group < turning ? turning - 1 - group : group);
  const nexts = new Uint32Array(groups.length + 1);
  for (const position of sorted) {
    const after = rankOf(groupOf[position] ?? 0) + 1;
    nexts[after] = (nexts[after] ?? 0) + 1;
  }
  for (let rank = 1; rank < nexts.length; rank++) nexts[rank] = (nexts[rank] ?? 0) + (nexts[rank - 1] ?? 0);
  const gathered = new Uint32Array(sorted.length);
  for (const position of sorted) {
    const rank = rankOf(groupOf[position] ?? 0);
    const next = nexts[rank] ?? 0;
    gathered[next] = position;
    nexts[rank] = next + 1;
  }
  return gathered;
}

const pickOnce = rememberLast((prepared: Prepared, listed: Uint32Array, order: Uint32Array) => {
  const isListed = new Uint8Array(prepared.events.length);
  for (const position of listed) isListed[position] = 1;
  const picked = new Uint32Array(listed.length);
  let count = 0;
  for (const position of order) {
    if (isListed[position] !== 1) continue;
    picked[count] = position;
    count += 1;
  }
  return picked;
});
