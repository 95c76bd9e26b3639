import { METADATA_KEYS, type Metadata, type MetadataKey, NO_METADATA } from './metadata.ts';
import { type Notice, quoteValue } from './notice.ts';

/** Metadata and where they come from: "the sidecar a.meta.yaml". */
export interface MetadataSource {
  readonly name: string;
  readonly metadata: Metadata;
}

/**
 * Joins what several sources say of an article, value by value; the earlier source wins, and where two contradict
 * each other a notice says so.
 */
export function joinMetadata(
  sources: readonly MetadataSource[],
  file: string,
): { readonly metadata: Metadata; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const joined: { -readonly [K in MetadataKey]: string | null } = { ...NO_METADATA };
  const givenBy = new Map<MetadataKey, string>();
  for (const { name, metadata } of sources) {
    for (const key of METADATA_KEYS) {
      const value = metadata[key];
      if (value === null) continue;
      const before = givenBy.get(key);
      if (before === undefined) {
        joined[key] = value;
        givenBy.set(key, name);
      } else if (joined[key] !== value) {
        notices.push({
          kind: 'noted',
          file,
          line: null,
          expected: `one ${key} (${before} says ${quoteValue(joined[key])})`,
          found: `${quoteValue(value)} in ${name}`,
          outcome: `${before} was followed`,
        });
      }
    }
  }
  return { metadata: joined, notices };
}
