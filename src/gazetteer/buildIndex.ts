import { addCountries } from './addCountries.ts';
import { addAdmin1, addAdmin2, placeDivisions } from './addDivisions.ts';
import { addOwnPlaces, groupByCountry } from './addOwnPlaces.ts';
import { createPostOfficeAdder } from './addPostOffices.ts';
import { createTownAdder } from './addTowns.ts';
import { compareCandidates, createBuilder } from './builder.ts';
import { writeIndex } from './indexFormat.ts';
import { readOwnPlaces } from './ownPlaces.ts';
import { readTowns } from './readTowns.ts';
import type { GazetteerSources } from './sources.ts';

const PROGRESS_STEP = 5_000;
const BYTES_PER_TOWN = 160;
/** The share of the time that the towns take. */
const TOWNS_SHARE = 0.8;

/**
 * Builds the index that `openIndex` reads. `onProgress` gets the share that is done, from 0 to 1. The same sources and
 * version give the same bytes.
 */
export function buildIndex(
  sources: GazetteerSources,
  version: string,
  onProgress: (done: number) => void = () => {},
): Uint8Array {
  const builder = createBuilder();
  addCountries(builder, sources.countries);
  addAdmin1(builder, sources.admin1);
  addAdmin2(builder, sources.admin2);

  const ownPlaces = groupByCountry(readOwnPlaces());
  const towns = createTownAdder(builder, ownPlaces);
  const postOffices = createPostOfficeAdder(builder);
  const expected = sources.cities.length / BYTES_PER_TOWN;
  let count = 0;
  for (const town of readTowns(sources.cities)) {
    towns.add(town);
    postOffices.noteTown(town);
    if (++count % PROGRESS_STEP === 0) onProgress(TOWNS_SHARE * Math.min(1, count / expected));
  }
  towns.finish();
  postOffices.addAll(sources.postOffices);

  placeDivisions(builder);
  addOwnPlaces(builder, ownPlaces);
  onProgress(TOWNS_SHARE);
  const bytes = writeIndex({
    version: new TextEncoder().encode(version),
    ...builder.places.finish(),
    ...builder.keys.finish(compareCandidates(builder)),
  });
  onProgress(1);
  return bytes;
}
