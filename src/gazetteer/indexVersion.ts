import { INDEX_FORMAT } from './indexFormat.ts';

/** Raised whenever the building of the index changes what is in it. The tables of `data/` count by themselves. */
const BUILD_REVISION = 1;

/**
 * Names the content of an index: format, building, our own tables and the versions of the source packages, such as
 * "1.0.1". Ten hexadecimal digits.
 */
export function indexVersion(packageVersions: readonly string[], tables: readonly string[]): string {
  const text = [INDEX_FORMAT, BUILD_REVISION, ...packageVersions, ...tables].join('\n');
  let [low, high] = [0x811c9dc5, 0x811c9dc6];
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x5bd1e995) ^ (high >>> 13);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high & 0xff).toString(16).padStart(2, '0');
}
