import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A temporary file that grows. */
export interface SpoolFile {
  /** Writes bytes at the end and gives where they begin. */
  add(bytes: Uint8Array): number;
  /** Reads bytes; valid until the next reading. */
  read(start: number, length: number): Uint8Array;
}

/** What is read at once: pieces are mostly asked for in their order. */
const WINDOW = 2 ** 14;

/** Closes the files of spools that nobody holds any more. */
const forgotten = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));
let opened = 0;

/**
 * Opens a temporary file without a name: it is gone when it is closed, or the process ends, whatever ends it. (Windows
 * keeps the name until then, and removes the file on closing only.)
 *
 * @throws a system error where it cannot be made.
 */
export function openSpoolFile(folder: string): SpoolFile {
  const path = join(folder, `dateline-${process.pid}-${opened++}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  try {
    rmSync(path);
  } catch {
    process.once('exit', () => rmSync(path, { force: true }));
  }
  let length = 0;
  let window = new Uint8Array(WINDOW);
  let [from, to] = [0, 0];
  const file: SpoolFile = {
    add(bytes) {
      for (let written = 0; written < bytes.length; )
        written += writeSync(descriptor, bytes, written, bytes.length - written, length + written);
      length += bytes.length;
      return length - bytes.length;
    },
    read(start, count) {
      if (start < from || start + count > to) {
        if (count > window.length) window = new Uint8Array(count);
        from = start;
        to = start;
        while (to < start + count) {
          const got = readSync(descriptor, window, to - from, window.length - (to - from), to);
          if (got === 0) throw new Error(`expected ${count} bytes in a temporary file, found ${to - from}`);
          to += got;
        }
      }
      return window.subarray(start - from, start - from + count);
    },
  };
  forgotten.register(file, descriptor);
  return file;
}
