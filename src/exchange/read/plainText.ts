import { blockText } from '../../articles/html/blockText.ts';

// Accepted: a tag, a comment, an entity
const MARKUP = /<[a-z/][^<>]{0,2000}>|<!--|&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/i;
/** Signs of control beside the tab and the line feed. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** A longer text is no caption of an event; it is cut before it is parsed. */
const LONGEST = 100_000;

/** A text without its markup, and whether it had any. Scripts, styles and forms are left out whole. */
export function plainText(value: string): { readonly text: string; readonly hadMarkup: boolean } {
  const text = cleanText(value);
  if (!MARKUP.test(text)) return { text, hadMarkup: false };
  const plain = blockText(text, { withTables: true }).replace(CONTROLS, '').trim();
  return { text: plain, hadMarkup: plain !== text };
}

/** A text as it stands, without signs of control and the space around it. */
export function cleanText(value: string): string {
  return value.slice(0, LONGEST).replace(/\r\n?/g, '\n').replace(CONTROLS, '').trim();
}
