/** Deeper than this no article nests; browsers stop at 512. */
const MOST_DEPTH = 200;

/** Markup of bounded depth, and what was found in it. */
export interface BoundedMarkup {
  readonly html: string;
  /** The deepest nesting found, counted by the tags alone. */
  readonly depth: number;
  /** How many signs `<` there are: no tree has more nodes than about twice as many. */
  readonly tags: number;
}

// Accepted: <p>; </div>; <a href="x">; <!-- comments are passed over by their first sign. Never across another <.
const TAG = /<(?<slash>\/?)(?<name>[a-z][^\s/<>]*)(?<rest>[^<>]*)>?|<!\[CDATA\[|</gi;
/** In HTML these have no content, or end where the next of their kind begins: their open tags say nothing of depth. */
const NO_DEPTH = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tr td th tbody thead tfoot'.split(
    ' ',
  ),
);

/**
 * Takes away the tags that nest deeper than 200 and leaves their text. Parsers of markup keep stacks that they search
 * or move for each tag, and walkers of trees go down by recursion: 100,000 tags deep, both take minutes or fail.
 * Markup that is not so deep is handed back as it is. Linear in the length.
 *
 * @param kind in XML every tag counts, and CDATA is no markup.
 */
export function boundDepth(html: string, kind: 'html' | 'xml' = 'html'): BoundedMarkup {
  const pattern = new RegExp(TAG);
  const parts: string[] = [];
  let kept = 0;
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    tags++;
    const { slash, name: written, rest } = match.groups ?? {};
    const name = written?.toLowerCase();
    if (name === undefined) {
      if (kind === 'xml' && match[0].length > 1) pattern.lastIndex = endOf(html, ']]>', pattern.lastIndex);
      continue;
    }
    if (kind === 'html' && (name === 'script' || name === 'style') && slash === '') {
      pattern.lastIndex = endOf(html, `</${name}`, pattern.lastIndex);
      continue;
    }
    if ((kind === 'html' && NO_DEPTH.has(name)) || rest?.endsWith('/')) continue;
    if (slash === '') deepest = Math.max(deepest, ++depth);
    if (depth > MOST_DEPTH) {
      parts.push(html.slice(kept, match.index), ' ');
      kept = pattern.lastIndex;
    }
    if (slash !== '' && depth > 0) depth--;
  }
  return { html: kept === 0 ? html : parts.join('') + html.slice(kept), depth: deepest, tags };
}

/** Whether tags were taken away. */
export function isTooDeep({ depth }: BoundedMarkup): boolean {
  return depth > MOST_DEPTH;
}

/** Where a closing sign begins, in either case; the end where there is none. */
function endOf(html: string, sign: string, from: number): number {
  const pattern = new RegExp(sign, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}
