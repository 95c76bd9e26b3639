import { Parser } from 'htmlparser2';
import { countLines } from '../countLines.ts';
import { boundDepth } from '../html/boundDepth.ts';

/** The elements that are read, by their names without a prefix. What stands elsewhere is passed over. */
export interface FeedElement {
  /** With its prefix, lower case: `dc:date`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text and that of all within, markup of XHTML kept as HTML. */
  readonly text: string;
}

/** An item of a feed. */
export interface FeedItem {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly elements: readonly FeedElement[];
}

/** A feed as it was read: RSS 2.0, RSS 1.0 (RDF) and Atom alike. */
export interface ParsedFeed {
  /** Of the root element, lower case; empty where there is none. */
  readonly root: string;
  /** The channel's own elements. */
  readonly channel: readonly FeedElement[];
  readonly items: readonly FeedItem[];
}

const ITEMS = new Set(['item', 'entry']);
/** Parts of a channel whose titles and links are not the channel's. */
const ASIDE = new Set(['image', 'textinput', 'skiphours', 'skipdays']);

/**
 * Reads the elements of a feed without expanding any entity but XML's own five and numbers. Broken XML is read as far
 * as it can be told apart. Linear in the length.
 */
export function parseFeed(source: string): ParsedFeed {
  const xml = boundDepth(source, 'xml').html;
  const channel: FeedElement[] = [];
  const items: FeedItem[] = [];
  const lineAt = countLines(xml);
  let root = '';
  let item: { readonly line: number; readonly elements: FeedElement[] } | null = null;
  let aside = 0;
  /** The element that is being gathered, and how many are open within it. */
  let open: { name: string; attributes: Readonly<Record<string, string>>; parts: string[] } | null = null;
  let within = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        if (root === '') {
          root = local;
          return;
        }
        if (open) {
          // XHTML within: its tags stay tags for what turns HTML into text.
          within++;
          open.parts.push(`<${local}>`);
        } else if (ITEMS.has(local)) {
          item = { line: lineAt(parser.startIndex), elements: [] };
          items.push(item);
        } else if (ASIDE.has(local)) aside++;
        else if (local !== 'channel' && local !== 'items') open = { name, attributes, parts: [] };
      },
      ontext(text) {
        open?.parts.push(within > 0 ? escapeMarkup(text) : text);
      },
      onclosetag(name) {
        const local = localName(name);
        if (open && within > 0) {
          within--;
          open.parts.push(`</${local}>`);
        } else if (open) {
          const element = { name: open.name, attributes: open.attributes, text: open.parts.join('') };
          if (item) item.elements.push(element);
          else if (aside === 0) channel.push(element);
          open = null;
        } else if (ITEMS.has(local)) item = null;
        else if (ASIDE.has(local)) aside--;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(xml);
  parser.end();
  return { root, channel, items };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
