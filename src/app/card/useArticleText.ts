import { useEffect, useState } from 'react';
import type { ArticleText } from '../../event-set/eventSet.ts';
import { fetchJson } from '../sets/fetchJson.ts';
import { articleAddress } from './articleAddress.ts';
import { readArticleText } from './readArticleText.ts';

/** The text that is published of an article; null while it is on its way and where there is none. */
export function useArticleText(setUrl: string | null, href: string | null): ArticleText | null {
  const text = useArticleLoad(setUrl, href);
  return text === 'loading' ? null : text;
}

/** The same, telling what is on its way from what cannot be had. */
export function useArticleLoad(setUrl: string | null, href: string | null): ArticleText | 'loading' | null {
  const url = setUrl === null ? null : articleAddress(setUrl, href);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (url === null) return;
    let wanted = true;
    void load(url).then((text) => wanted && setLoaded({ url, text }));
    return () => {
      wanted = false;
    };
  }, [url]);
  if (url === null) return null;
  return loaded !== null && loaded.url === url ? loaded.text : 'loading';
}

interface Loaded {
  readonly url: string;
  readonly text: ArticleText | null;
}

const MOST_BYTES = 64_000_000;
const MOST_KEPT = 24;
const kept = new Map<string, Promise<ArticleText | null>>();

/** The card does without the text where it cannot be had: the evidence holds the quote itself. */
function load(url: string): Promise<ArticleText | null> {
  const found = kept.get(url);
  if (found) return found;
  const { origin } = new URL(url);
  const accept = (from: string) => new URL(from).origin === origin;
  const promise = fetchJson(url, { mostBytes: MOST_BYTES, accept }).then(readArticleText, () => {
    kept.delete(url);
    return null;
  });
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(url, promise);
  return promise;
}
