import { readFileSync } from 'node:fs';

/** The program's version, that of its package: two folders up both in the checkout and in the package. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;
