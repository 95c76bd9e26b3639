import { Composer, CST, type Document, LineCounter, type Node, Parser } from 'yaml';

/** A YAML document, or the first thing that is wrong with the text. */
export interface ParsedYaml {
  readonly document: Document<Node, boolean> | null;
  /** Line from 1, and what is wrong; null where nothing is. */
  readonly error: { readonly line: number; readonly found: string } | null;
  /** Says in which line an offset lies. */
  readonly lines: LineCounter;
}

/** The library composes by recursion, and takes the whole process along where the stack ends; people need some five levels. */
const DEEPEST = 64;

/**
 * Parses YAML. Key words: `core` reads numbers, `failsafe` leaves every scalar a text. Keys that stand twice are no
 * error here: the library's check takes the square of their number.
 */
export function parseYaml(yaml: string, schema: 'core' | 'failsafe', keepSourceTokens = false): ParsedYaml {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(yaml)];
  const deep = tokens.map(findTooDeep).find((offset) => offset !== null);
  if (deep !== undefined && deep !== null) {
    const error = { line: lines.linePos(deep).line, found: `more than ${DEEPEST} levels` };
    return { document: null, error, lines };
  }
  const composer = new Composer({ schema, keepSourceTokens, uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = [...composer.compose(tokens, true, yaml.length)];
  const [problem] = document.errors;
  const error = problem
    ? { line: lines.linePos(problem.pos[0]).line, found: problem.message.split('\n')[0] }
    : second
      ? { line: lines.linePos(second.range?.[0] ?? 0).line, found: 'a second document' }
      : null;
  return { document: document as Document<Node, boolean>, error, lines };
}

/** Where a token first lies too deep in others, or null. Walks without recursion. */
function findTooDeep(token: CST.Token): number | null {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST) return 'offset' in next.token ? next.token.offset : 0;
    const depth = next.depth + 1;
    if (next.token.type === 'document' && next.token.value) open.push({ token: next.token.value, depth });
    if (!CST.isCollection(next.token)) continue;
    for (const { key, value } of next.token.items) {
      if (key) open.push({ token: key, depth });
      if (value) open.push({ token: value, depth });
    }
  }
  return null;
}
