import { METADATA_KEYS, type Metadata, NO_METADATA, noticeUnknownKeys, readMetadata } from './metadata.ts';
import { type Notice, quoteValue } from './notice.ts';
import { parseYaml } from './parseYaml.ts';

/** A mapping from YAML or JSON text, or the notice that says why it is none. */
export type ParsedRecord =
  | { readonly kind: 'record'; readonly record: Readonly<Record<string, unknown>> }
  | { readonly kind: 'broken'; readonly notice: Notice };

/** Reads a YAML mapping (JSON is YAML too). Aliases are not expanded without bound; dates stay text. */
export function parseRecord(yaml: string, file: string, what: string, firstLine = 1): ParsedRecord {
  const broken = (line: number | null, found: string): ParsedRecord => ({
    kind: 'broken',
    notice: {
      kind: 'left-out',
      file,
      line,
      expected: `${what} in YAML`,
      found,
      outcome: `the ${what} ${what === 'metadata' ? 'were' : 'was'} left out`,
    },
  });
  const { document, error } = parseYaml(yaml, 'core');
  if (error) return broken(error.line + firstLine - 1, error.found);
  let value: unknown;
  try {
    value = document?.toJS({ maxAliasCount: 20 });
  } catch (failure) {
    return broken(null, failure instanceof Error ? failure.message : 'an error');
  }
  if (value === null || value === undefined) return { kind: 'record', record: {} };
  if (typeof value !== 'object' || Array.isArray(value)) return broken(firstLine, quoteValue(value));
  return { kind: 'record', record: { ...value } };
}

/** Reads an article's metadata from front matter or a sidecar; what cannot be read is left out with a notice. */
export function readMetadataText(
  yaml: string,
  file: string,
  what: 'front matter' | 'metadata',
  firstLine = 1,
): { readonly metadata: Metadata; readonly notices: readonly Notice[] } {
  const parsed = parseRecord(yaml, file, what, firstLine);
  if (parsed.kind === 'broken') return { metadata: NO_METADATA, notices: [parsed.notice] };
  const source = { file, line: null };
  const { metadata, notices } = readMetadata(parsed.record, source);
  const unknown = noticeUnknownKeys(Object.keys(parsed.record), METADATA_KEYS, 'keys', source);
  return { metadata, notices: unknown ? [...notices, unknown] : notices };
}
