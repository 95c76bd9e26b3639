/** The forms that event sets are exchanged in. */
export const FORMATS = ['geojson', 'csv', 'kml', 'timelinejs', 'linked-places'] as const;
export type Format = (typeof FORMATS)[number];

/** What is known of a format without opening a file of it. */
export interface FormatFacts {
  /** Its own name, the same in all languages. */
  readonly name: string;
  /** How names of its files end, in lower case; the first is the one that is written. */
  readonly endings: readonly string[];
  /** As servers and browsers have it. */
  readonly mediaType: string;
}

/**
 * All formats. Media types: RFC 7946 §12, RFC 4180, OGC KML 2.2 (12-007r2) annex, RFC 8259, Linked Places 1.3 as JSON-LD.
 * A bare `.json` belongs to none: four of the five are JSON.
 */
export const FORMAT_FACTS: Readonly<Record<Format, FormatFacts>> = {
  geojson: { name: 'GeoJSON', endings: ['.geojson'], mediaType: 'application/geo+json' },
  csv: { name: 'CSV', endings: ['.csv'], mediaType: 'text/csv;charset=utf-8' },
  kml: { name: 'KML', endings: ['.kml'], mediaType: 'application/vnd.google-earth.kml+xml' },
  timelinejs: { name: 'TimelineJS', endings: ['.timeline.json'], mediaType: 'application/json' },
  'linked-places': {
    name: 'Linked Places',
    endings: ['.lpf.json', '.jsonld'],
    mediaType: 'application/ld+json',
  },
};

/** The format whose ending a file's name has; null where none has it. */
export function formatOfName(fileName: string): Format | null {
  const lower = fileName.toLowerCase();
  return (
    FORMATS.find((format) => FORMAT_FACTS[format].endings.some((ending) => lower.endsWith(ending))) ?? null
  );
}
