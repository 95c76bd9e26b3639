/** A row of GeoNames' `cities500.txt`. */
export interface Town {
  readonly geonameId: number;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly lngLat: readonly [number, number];
  readonly featureCode: string;
  readonly countryCode: string;
  readonly admin1Code: string;
  readonly admin2Code: string;
  readonly population: number;
}

const FIELDS = 19;
const LINE_FEED = 10;

/** The towns of the file, one by one. Throws with the line's number when a row has too few fields or no point. */
export function* readTowns(bytes: Uint8Array): Generator<Town> {
  const decoder = new TextDecoder();
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    line++;
    if (end > start) yield readTown(decoder.decode(bytes.subarray(start, end)).split('\t'), line);
    start = end + 1;
  }
}

function readTown(fields: readonly string[], line: number): Town {
  const lngLat = [Number(fields[5]), Number(fields[4])] as const;
  if (fields.length < FIELDS || !Number.isFinite(lngLat[0]) || !Number.isFinite(lngLat[1]))
    throw new Error(
      `Towns, line ${line}: expected ${FIELDS} fields with a point, got ${fields.length} fields`,
    );
  return {
    geonameId: Number(fields[0]),
    name: fields[1],
    alternateNames: fields[3] === '' ? [] : fields[3].split(','),
    lngLat,
    featureCode: fields[7],
    countryCode: fields[8],
    admin1Code: fields[10],
    admin2Code: fields[11],
    population: Number(fields[14]) || 0,
  };
}
