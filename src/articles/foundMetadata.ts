import { METADATA_KEYS, type Metadata, type MetadataKey, NO_METADATA, readMetadata } from './metadata.ts';
import type { Notice } from './notice.ts';
import { writtenDay } from './writtenDay.ts';

/** What a page or feed may give for each member, the best source first. Empty values are passed over. */
export type FoundValues = Partial<Readonly<Record<MetadataKey, readonly (string | null | undefined)[]>>>;

/**
 * Metadata from what was found in a page or a feed: for each member the first value that can be read. Where a date
 * stands but none can be read, a notice says so; other members are silent, as pages are full of odd values.
 */
export function foundMetadata(
  values: FoundValues,
  file: string,
  line: number | null,
): { readonly metadata: Metadata; readonly notices: readonly Notice[] } {
  const metadata: { -readonly [K in MetadataKey]: string | null } = { ...NO_METADATA };
  const notices: Notice[] = [];
  for (const key of METADATA_KEYS) {
    const given = (values[key] ?? []).filter((value): value is string => !!value?.trim());
    for (const value of given) {
      const isDate = key === 'published' || key === 'modified';
      const tidy = isDate ? writtenDay(value) : value;
      metadata[key] = tidy === null ? null : readMetadata({ [key]: tidy }, { file, line }).metadata[key];
      if (metadata[key] !== null) break;
    }
    const [first] = given;
    if (key === 'published' && metadata[key] === null && first !== undefined)
      notices.push(...readMetadata({ published: first }, { file, line }).notices);
  }
  return { metadata, notices };
}
