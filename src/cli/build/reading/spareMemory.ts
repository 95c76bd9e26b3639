import { setFlagsFromString } from 'node:v8';

/**
 * Lets memory that is no longer used be collected when there is half as much of it as of what is used, or when V8 thinks
 * best, which waits until there is three times as much. The events of an archive are made and forgotten by the hundred
 * megabytes while they are merged and written; threads that read would take a seventh longer with it.
 */
export function spareMemory(isSparing: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${isSparing ? 50 : 0}`);
}
