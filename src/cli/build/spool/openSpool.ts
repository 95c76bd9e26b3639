import { tmpdir } from 'node:os';
import { openSpoolFile, type SpoolFile } from './spoolFile.ts';

/** Pieces of data that are put away, and fetched again by their numbers, from 0 on. */
export interface Spool {
  /** Puts a piece away and gives its number. */
  add(bytes: Uint8Array): number;
  /** A piece; valid until the next one is asked for. */
  at(index: number): Uint8Array;
}

/** Pieces are put away together, in blocks of about so many bytes. */
const BLOCK = 2 ** 19;
/** So many blocks stay in memory: most folders need no file. */
const MOST_IN_MEMORY = 16;

/**
 * Opens a spool: in memory as long as it is small, then in a temporary file. Where none can be written all stays in
 * memory.
 *
 * @param folder of the file.
 */
export function openSpool(folder: string = tmpdir()): Spool {
  /** A block in memory, or where it begins in the file. */
  const blocks: (Uint8Array | number)[] = [];
  // Of each piece, its block and where it ends there; it begins where the one before it ends.
  const blockOf: number[] = [];
  const endOf: number[] = [];
  let open = new Uint8Array(BLOCK);
  let used = 0;
  let file: SpoolFile | null = null;
  let mayHaveFile = true;

  const putAway = (bytes: Uint8Array): Uint8Array | number => {
    if (mayHaveFile && blocks.length >= MOST_IN_MEMORY) {
      try {
        file ??= openSpoolFile(folder);
        return file.add(bytes);
      } catch {
        mayHaveFile = false;
      }
    }
    return bytes.slice();
  };

  return {
    add(bytes) {
      if (used > 0 && used + bytes.length > open.length) {
        blocks.push(putAway(open.subarray(0, used)));
        used = 0;
      }
      if (bytes.length > open.length) open = new Uint8Array(bytes.length);
      open.set(bytes, used);
      used += bytes.length;
      blockOf.push(blocks.length);
      return endOf.push(used) - 1;
    },
    at(index) {
      const start = blockOf[index] === blockOf[index - 1] ? endOf[index - 1] : 0;
      const end = endOf[index];
      const block = blocks[blockOf[index]] ?? open;
      if (typeof block !== 'number') return block.subarray(start, end);
      // A number is given out by the file alone.
      return file?.read(block + start, end - start) ?? new Uint8Array();
    },
  };
}
