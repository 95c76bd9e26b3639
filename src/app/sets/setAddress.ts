/** Where a set may be fetched from, or why not. */
export type SetAddress =
  | { readonly kind: 'allowed'; readonly url: string }
  | { readonly kind: 'foreign'; readonly origin: string }
  | { readonly kind: 'malformed' };

/**
 * Resolves the value of `?events=` against the page's own address. Only http and https, only the page's origin and those
 * that the builder of the site named: nobody shows forged events under a newsroom's name.
 */
export function setAddress(value: string, pageUrl: string, allowedOrigins: readonly string[]): SetAddress {
  if (!URL.canParse(value, pageUrl)) return { kind: 'malformed' };
  const url = new URL(value, pageUrl);
  if (!/^https?:$/.test(url.protocol) && !isBesidePage(url, pageUrl)) return { kind: 'malformed' };
  if (url.username !== '' || url.password !== '') return { kind: 'malformed' };
  if (!isAllowed(url.href, pageUrl, allowedOrigins)) return { kind: 'foreign', origin: url.origin };
  url.hash = '';
  return { kind: 'allowed', url: url.href };
}

/** A page on the disk carries its files in itself, by their addresses beside it. */
function isBesidePage(url: URL, pageUrl: string): boolean {
  return url.protocol === 'file:' && url.href.startsWith(new URL('.', pageUrl).href);
}

/** Whether an address, also one that a redirection led to, lies where sets may come from. */
export function isAllowed(url: string, pageUrl: string, allowedOrigins: readonly string[]): boolean {
  const { origin } = new URL(url);
  return origin === new URL(pageUrl).origin || allowedOrigins.includes(origin);
}
