/** Lists of numbers, one behind the other in typed arrays: no object for each. */
export interface BlockPool {
  /** Adds a list and gives where it is. */
  add(numbers: readonly number[]): number;
  /** The array that holds the list of that place, which begins at `start`. */
  at(place: number): { readonly block: Int32Array | Float64Array; readonly start: number };
}

/** Numbers in a block; a longer list has a larger one of its own. */
const BLOCK = 2 ** 15;

/** @param make makes a block of zeros of at least that length. */
export function openBlockPool(make: (length: number) => Int32Array | Float64Array): BlockPool {
  const blocks: (Int32Array | Float64Array)[] = [];
  let used = BLOCK;
  return {
    add(numbers) {
      if (used + numbers.length > BLOCK) {
        blocks.push(make(Math.max(BLOCK, numbers.length)));
        used = 0;
      }
      const last = blocks.length - 1;
      blocks[last].set(numbers, used);
      used += numbers.length;
      return last * BLOCK + used - numbers.length;
    },
    at: (place) => ({ block: blocks[Math.floor(place / BLOCK)], start: place % BLOCK }),
  };
}
