import { rmSync } from 'node:fs';

/** Removes a file where that is possible: one that is left behind does no harm. */
export function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A folder on the way is none, or nothing can be written there.
  }
}
