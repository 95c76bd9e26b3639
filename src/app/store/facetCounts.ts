import type { FacetColumn } from './facetIndex.ts';

/**
 * How many events each value of a facet would show: those in the window that fail nothing, the facet itself left aside.
 *
 * @param inWindow 1 for each position that lies in the window
 * @param bit the facet's own among the failures
 */
export function facetCounts(
  { values, codes, offsets }: FacetColumn,
  inWindow: Uint8Array,
  fails: Uint16Array,
  bit: number,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  const others = 0xffff ^ bit;
  for (let i = 0; i < fails.length; i++) {
    if (inWindow[i] === 0 || ((fails[i] ?? 0) & others) !== 0) continue;
    const end = offsets === null ? i + 1 : (offsets[i + 1] ?? 0);
    for (let at = offsets === null ? i : (offsets[i] ?? 0); at < end; at++) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}
