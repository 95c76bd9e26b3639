import { admin1Table } from './data/admin1Table.ts';
import { admin2Names } from './data/admin2Names.ts';
import { cityPartTable } from './data/cityPartTable.ts';
import { countryTable } from './data/countryTable.ts';
import { countyTable } from './data/countyTable.ts';
import { historicalTable } from './data/historicalTable.ts';
import { landmarkTable } from './data/landmarkTable.ts';
import { regionTable } from './data/regionTable.ts';
import { riverTable } from './data/riverTable.ts';
import { siteTable } from './data/siteTable.ts';
import { townNames } from './data/townNames.ts';
import { universityTable } from './data/universityTable.ts';
import { waterTable } from './data/waterTable.ts';
import { INDEX_FORMAT } from './indexFormat.ts';

/** Raised whenever the building of the index changes what is in it. The tables of `data/` count by themselves. */
const BUILD_REVISION = 16;

const TABLES = [
  admin1Table,
  admin2Names,
  cityPartTable,
  countryTable,
  countyTable,
  historicalTable,
  landmarkTable,
  regionTable,
  riverTable,
  siteTable,
  townNames,
  universityTable,
  waterTable,
];

/**
 * Names the content of an index: its format, how it is built, our own tables and the versions of the source packages,
 * such as "1.0.1". Sixteen hexadecimal digits.
 */
export function indexVersion(packageVersions: readonly string[]): string {
  const text = [INDEX_FORMAT, BUILD_REVISION, ...packageVersions, ...TABLES].join('\n');
  let [low, high] = [0x811c9dc5, 0xdeadbeef];
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x9e3779b1);
  }
  return [low ^ (high >>> 15), high ^ (low >>> 13)]
    .map((half) => (half >>> 0).toString(16).padStart(8, '0'))
    .join('');
}
