import { NO_VALUE } from '../store/filters.ts';

/**
 * The indexes of a facet's values as a menu lists them when it opens: of the contract's values those that the set holds,
 * in the contract's order; of the set's own values the chosen first, then those that would show something, then the rest, "none" behind each.
 * It stays so while the menu is open, so that nothing moves under the finger.
 *
 * @param counts how many events each would show
 */
export function orderValues(
  values: readonly { readonly key: string; readonly total: number }[],
  counts: ArrayLike<number>,
  chosen: readonly string[],
  isContract: boolean,
): readonly number[] {
  const on = new Set(chosen);
  const indexes = values.flatMap(({ key, total }, index) => (total > 0 || on.has(key) ? [index] : []));
  if (isContract) return indexes;
  const rank = (index: number) => {
    const { key } = values[index] ?? { key: NO_VALUE };
    return (on.has(key) ? 0 : (counts[index] ?? 0) > 0 ? 2 : 4) + (key === NO_VALUE ? 1 : 0);
  };
  return indexes.toSorted((one, other) => rank(one) - rank(other));
}

/** Those of the indexes whose folded text has every word of the query at the beginning of a word. */
export function findValues(
  indexes: readonly number[],
  folded: readonly string[],
  query: readonly string[],
): readonly number[] {
  if (query.length === 0) return indexes;
  return indexes.filter((index) => {
    const text = ` ${folded[index] ?? ''}`;
    return query.every((word) => text.includes(` ${word}`));
  });
}
