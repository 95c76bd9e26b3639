import { UsageError } from '../command.ts';

/** What the builder of a site says of its page; null where the set or the reader's system says it. */
export interface SiteOptions {
  readonly title: string | null;
  readonly description: string | null;
  readonly theme: 'light' | 'dark' | null;
  readonly language: 'en' | 'es';
  /** The public address of the folder that the site will lie in, with a slash at its end. */
  readonly url: string | null;
}

/** The options as they come from the command line. */
export interface GivenSiteOptions {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
}

const NAMES = ['title', 'description', 'theme', 'lang', 'url'] as const;

/** @throws UsageError when one of them is not what it should be, or they come without `--site`. */
export function readSiteOptions(given: GivenSiteOptions, isSite: boolean): SiteOptions {
  const first = NAMES.find((name) => given[name] !== undefined);
  if (first !== undefined && !isSite) throw new UsageError(`expected --${first} together with --site`);
  const theme = given.theme ?? 'auto';
  const language = given.lang ?? 'en';
  if (theme !== 'light' && theme !== 'dark' && theme !== 'auto')
    throw new UsageError(`expected --theme to be light, dark or auto, found ${theme}`);
  if (language !== 'en' && language !== 'es')
    throw new UsageError(`expected --lang to be en or es, found ${language}`);
  return {
    title: textOf(given.title),
    description: textOf(given.description),
    theme: theme === 'auto' ? null : theme,
    language,
    url: given.url === undefined ? null : folderAddress(given.url),
  };
}

function textOf(given: string | undefined): string | null {
  const text = given?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}

/** The folder of a page's address: `…/map/index.html` and `…/map/` are one, and `…/map` is taken for a folder. */
function folderAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UsageError(`expected --url to be the https address that the site will have, found ${given}`);
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/(?:\/[^/]*\.html?|\/)?$/, '/');
  return url.href;
}
