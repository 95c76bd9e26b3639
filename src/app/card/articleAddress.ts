/**
 * The address of an article's text, from the set's own address and the `href` that the set names. The set is foreign:
 * only a plain relative path downwards is followed, no scheme, no host, no `..`. Null for anything else.
 */
export function articleAddress(setUrl: string, href: string | null): string | null {
  if (href === null || !RELATIVE_PATH.test(href)) return null;
  if (href.split('/').some((segment) => segment === '..' || segment === '.' || segment === '')) return null;
  const folder = new URL('.', setUrl).href;
  const url = new URL(href, folder);
  return url.href.startsWith(folder) && url.search === '' && url.hash === '' ? url.href : null;
}

/** Letters, digits and what addresses of files have beside them; no colon, no backslash, no encoded dot or slash. */
const RELATIVE_PATH = /^(?!.*%(?:2e|2f|5c))[\p{L}\p{N}\p{M}._~@!$&'()*+,;=% /-]+$/iu;
