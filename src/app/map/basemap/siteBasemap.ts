/** What the map is drawn on: the site's own basemap, a MapLibre style, or an archive of vector tiles. */
export type SiteBasemap =
  | { readonly kind: 'own' }
  | { readonly kind: 'style'; readonly url: string }
  | { readonly kind: 'tiles'; readonly url: string };

/**
 * The basemap that the builder of the site chose (`dateline build --site --basemap`): the head of the page names it, and the page's policy lets it load.
 * Nothing that a reader's address says can change it.
 */
export function siteBasemap(page: Document): SiteBasemap {
  const named = page.querySelector('meta[name="dateline-basemap"]')?.getAttribute('content');
  return basemapAt(named ?? null, page.baseURI);
}

/** The basemap at an address, absolute or relative to the site; the site's own without one. */
export function basemapAt(address: string | null, siteUrl: string): SiteBasemap {
  if (!address || !URL.canParse(address, siteUrl)) return { kind: 'own' };
  const url = new URL(address, siteUrl);
  return { kind: url.pathname.endsWith('.pmtiles') ? 'tiles' : 'style', url: url.href };
}
