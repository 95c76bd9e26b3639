import { Parser } from 'htmlparser2';
import { boundDepth } from './boundDepth.ts';

/** Elements whose content is no running text of an article. */
const LEFT_OUT = new Set(
  'script style noscript template nav aside form button select textarea iframe object svg math canvas audio video table figure head title dialog footer menu'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export interface BlockTextOptions {
  /** Keeps what stands in tables and figures: for pages that lay all of their text out in them. */
  readonly withTables?: boolean;
}

/**
 * The running text of HTML: paragraphs, headings and items of lists as lines of their own with a blank line between
 * them, items with a hyphen before them; tables, figures, navigation, forms and scripts are left out. Linear in the
 * length, however deep the nesting.
 */
export function blockText(html: string, { withTables = false }: BlockTextOptions = {}): string {
  const blocks: string[] = [];
  let line = '';
  let breaks = 0;
  let isItem = false;
  /** Names of the open elements that are left out, the outermost first. */
  const skipped: string[] = [];
  const isLeftOut = (name: string) =>
    LEFT_OUT.has(name) && !(withTables && (name === 'table' || name === 'figure'));
  const end = () => {
    const text = line.replace(SPACES, ' ').trim();
    if (text !== '') blocks.push(isItem ? `- ${text}` : text);
    if (text !== '') isItem = false;
    line = '';
    breaks = 0;
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (skipped.length > 0 || isLeftOut(name)) {
          // Only as deep as needed to find the end of what is left out.
          if (skipped.length === 0 || name === skipped[0]) skipped.push(name);
          return;
        }
        if (name === 'br') {
          // Two breaks make a paragraph, one is a space.
          if (++breaks === 2) end();
          else line += ' ';
        } else if (BLOCKS.has(name)) {
          end();
          isItem = name === 'li';
        }
      },
      ontext(text) {
        if (skipped.length > 0) return;
        if (breaks > 0 && text.trim() !== '') breaks = 0;
        line += text;
      },
      onclosetag(name) {
        if (skipped.length > 0) {
          if (name === skipped[0]) skipped.pop();
          return;
        }
        if (BLOCKS.has(name)) {
          end();
          isItem = false;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(boundDepth(html).html);
  parser.end();
  end();
  return blocks.join('\n\n');
}

// Any white space, the no-break space among it.
const SPACES = /[\s\u{a0}]+/gu;
