import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import { quoteValue } from '../../articles/notice.ts';
import { EntryProblem } from './entryProblem.ts';

/** A value of a YAML file with the line that it stands in. All scalars are texts: `-0043` is no number here. */
export type YamlValue =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'nothing'; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly line: number }
  | { readonly kind: 'map'; readonly members: ReadonlyMap<string, YamlValue>; readonly line: number };

/** How deep values may lie in one another; an entry needs three. */
const DEEPEST = 8;

/**
 * The value of a node that was parsed with the failsafe schema.
 *
 * @param addLines how many lines stand before the text that was parsed.
 * @throws EntryProblem where an alias stands, which could repeat itself without end, or where it lies too deep.
 */
export function yamlValue(node: Node | null, lines: LineCounter, addLines: number, depth = 0): YamlValue {
  const line = lines.linePos(node?.range?.[0] ?? 0).line + addLines;
  if (depth > DEEPEST) throw new EntryProblem(line, `at most ${DEEPEST} levels`, 'more');
  const within = (value: unknown) => yamlValue(value as Node | null, lines, addLines, depth + 1);
  if (node === null) return { kind: 'nothing', line };
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : '';
    const isNothing = node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(text);
    return isNothing ? { kind: 'nothing', line } : { kind: 'text', text, line };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(within), line };
  if (isMap(node)) {
    const members = new Map<string, YamlValue>();
    for (const { key, value } of node.items) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        throw new EntryProblem(line, 'plain words as keys', isAlias(key) ? 'an alias' : 'something else');
      }
      const found = within(value);
      // An empty value has no place of its own in the file.
      const keyLine = lines.linePos(key.range?.[0] ?? 0).line + addLines;
      if (members.has(key.value)) throw new EntryProblem(keyLine, 'each key once', quoteValue(key.value));
      members.set(key.value, value === null ? { kind: 'nothing', line: keyLine } : found);
    }
    return { kind: 'map', members, line };
  }
  throw new EntryProblem(
    line,
    'values written out',
    isAlias(node) ? `an alias ${quoteValue(`*${node.source}`)}` : 'none',
  );
}

/** A value for a message. */
export function describeValue(value: YamlValue | undefined): string {
  switch (value?.kind) {
    case undefined:
    case 'nothing':
      return 'nothing';
    case 'text':
      return quoteValue(value.text);
    case 'list':
      return 'a list';
    case 'map':
      return 'a mapping';
  }
}
