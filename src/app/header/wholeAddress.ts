import { PARAMETERS } from '../address/parameters.ts';

/** What the hash does not hold. */
const STAYS = ['events', 'lang', 'bbox'];

/** The address of the page without what makes it fit into another one; its view is the hash alone. */
export function wholeAddress(link: string, hash: string): string {
  const page = new URL(link);
  for (const { name } of PARAMETERS) if (!STAYS.includes(name)) page.searchParams.delete(name);
  // Slashes need no escape in a query, and addresses are read by people.
  page.search = page.search.replaceAll('%2F', '/');
  page.hash = hash;
  return page.href;
}
