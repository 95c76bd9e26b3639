import type { FoundValues } from '../foundMetadata.ts';
import { readJsonLd } from './jsonLd.ts';

/** What a page says of its article: JSON-LD first, then Open Graph and other meta tags, then its elements. */
export function pageMetadata(page: Document): FoundValues {
  const metas = readMetas(page);
  const meta = (...names: readonly string[]) => names.map((name) => metas.get(name));
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 20)
    .map((script) => script.textContent ?? '');
  const ld = readJsonLd(scripts);
  const canonical = [attribute('link[rel="canonical"]', 'href'), ...meta('og:url')];
  return {
    title: [
      ld.headline,
      ...meta('og:title', 'twitter:title', 'dc.title'),
      page.querySelector('h1')?.textContent,
      page.querySelector('title')?.textContent,
    ],
    published: [
      ld.published,
      ...meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'citation_publication_date',
        'pubdate',
        'publish-date',
        'sailthru.date',
        'date',
      ),
      attribute('time[itemprop="datePublished"]', 'datetime'),
      attribute('time[pubdate]', 'datetime'),
      attribute('article time[datetime]', 'datetime'),
      attribute('time[datetime]', 'datetime'),
    ],
    modified: [
      ld.modified,
      ...meta(
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'dcterms.modified',
        'last-modified',
      ),
      attribute('time[itemprop="dateModified"]', 'datetime'),
    ],
    author: [
      ld.author,
      ...meta('author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'article:author').filter(
        (author) => !author?.startsWith('http'),
      ),
      page.querySelector('[itemprop="author"] [itemprop="name"]')?.textContent,
      page.querySelector('[rel="author"]')?.textContent,
    ],
    publisher: [
      ld.publisher,
      ...meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'),
    ],
    url: [...canonical, ld.url],
    language: [
      page.documentElement?.getAttribute('lang'),
      ld.language,
      metas.get('og:locale')?.replace('_', '-'),
      ...meta('content-language', 'dc.language'),
    ],
  };
}

/** The contents of the meta tags by their names in lower case, the first of each. */
function readMetas(page: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => meta.getAttribute(attribute))
      .find((value) => value);
    const content = meta.getAttribute('content');
    const key = name?.trim().toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}
