import { Readability } from '@mozilla/readability';
import { blockText } from './blockText.ts';

/** Pages of more tags than these are not searched for their article, which would take minutes. */
export const MOST_TAGS = 15_000;

/** The article's text, and how it was found. */
export interface MainText {
  readonly text: string;
  /** `page`: no article stood out, and the whole page's text was taken. */
  readonly from: 'article' | 'page';
}

/** Less text than this in what stands out is a teaser or a notice on cookies where the page has much more. */
const LEAST_LENGTH = 200;

/**
 * The main text of a page, by Mozilla's Readability, the reading view of Firefox; where it finds none, the running
 * text of the whole page.
 *
 * @param page is changed.
 * @param html the page's source.
 */
export function mainText(page: Document | null, html: string): MainText {
  const found = page === null ? '' : readingView(page);
  const whole = () => blockText(html) || blockText(html, { withTables: true });
  if (found.length >= LEAST_LENGTH) return { text: found, from: 'article' };
  const text = whole();
  if (found !== '' && text.length < 3 * found.length) return { text: found, from: 'article' };
  return { text, from: 'page' };
}

function readingView(page: Document): string {
  try {
    const view = new Readability(page, { charThreshold: LEAST_LENGTH }).parse();
    return blockText(view?.content ?? '');
  } catch {
    // It knows browsers' trees best, and stumbles over some that others build.
    return '';
  }
}
