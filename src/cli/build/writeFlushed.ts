import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a file, piece by piece, and waits until the disk has it. */
export function writeFlushed(path: string, pieces: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until the disk has the names in a folder; where the system has no such thing (Windows) it does nothing. */
export function flushFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The renaming holds against a crash of the program all the same.
  }
}
