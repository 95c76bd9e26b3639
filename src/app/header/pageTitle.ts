/** A set's title as the page's, with the site's name behind it where its builder gave one (`dateline build --site --title`). */
export function pageTitle(title: string, page: Document): string {
  const site = page.querySelector('meta[name="application-name"]')?.getAttribute('content');
  return site && site !== title ? `${title} · ${site}` : title;
}
