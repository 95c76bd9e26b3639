import { writeHash } from '../address/writeHash.ts';
import { FIRST_VIEW } from '../store/view.ts';

/** The address of a page that opens with an event and nothing else chosen, from the address of this page. */
export function eventLink(page: string, eventId: string): string {
  const url = new URL(page);
  url.hash = writeHash({ ...FIRST_VIEW, selectedId: eventId });
  return url.href;
}
