import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import type { KeptReading } from '../../../src/cli/build/reading/keptReading.ts';
import { openReadingCache } from '../../../src/cli/build/reading/readingCache.ts';
import { pack, unpack } from '../../../src/cli/build/spool/pack.ts';
import { makeFolder } from '../runDateline.ts';

const ARTICLE: Article = {
  id: 'a',
  text: 'A storm hit Bergen.',
  title: null,
  url: null,
  publisher: null,
  author: null,
  published: '2024-03-05',
  language: null,
};
const READING: KeptReading = {
  language: { language: 'en', isEnglish: true },
  events: [],
  passages: [{ start: 0, end: 19 }],
};

describe('openReadingCache(options)', () => {
  it('gives back what was kept, to a later run too', () => {
    const folder = makeFolder();
    openReadingCache({ folder, version: '1' }).put(ARTICLE, pack(READING));
    const kept = openReadingCache({ folder, version: '1' }).get(ARTICLE);
    expect(kept && unpack(kept)).toEqual(READING);
  });

  it.each([
    ['another reader', '2', ARTICLE],
    ['another text', '1', { ...ARTICLE, text: 'A storm hit Lima.' }],
    ['another day of publication', '1', { ...ARTICLE, published: '2024-03-06' }],
  ])('has nothing for %s', (_, version, article) => {
    const folder = makeFolder();
    openReadingCache({ folder, version: '1' }).put(ARTICLE, pack(READING));
    expect(openReadingCache({ folder, version }).get(article)).toBeNull();
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ['empty', () => Buffer.alloc(0)],
    ['of changed bytes', (bytes: Buffer) => bytes.map((byte, i) => (i === 20 ? byte ^ 8 : byte))],
  ])('has nothing where the file is %s', (_, damage) => {
    const folder = makeFolder();
    const cache = openReadingCache({ folder, version: '1' });
    cache.put(ARTICLE, pack(READING));
    const [name] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.includes('/'),
    );
    const file = join(folder, name ?? '');
    writeFileSync(file, damage(readFileSync(file)));
    expect(cache.get(ARTICLE)).toBeNull();
  });

  it('goes on where nothing can be kept, and tells it once', () => {
    const folder = makeFolder({ blocked: '' });
    const errors: unknown[] = [];
    const onUnkept = (error: unknown) => errors.push(error);
    const cache = openReadingCache({ folder: join(folder, 'blocked'), version: '1', onUnkept });
    cache.put(ARTICLE, pack(READING));
    cache.put(ARTICLE, pack(READING));
    expect(errors).toMatchObject([{ code: 'ENOTDIR' }]);
    expect(cache.get(ARTICLE)).toBeNull();
  });
});
