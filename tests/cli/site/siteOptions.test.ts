import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/command.ts';
import { readSiteOptions } from '../../../src/cli/site/siteOptions.ts';

describe('readSiteOptions(given, isSite)', () => {
  test('leaves to the set and the reader what is not given', () => {
    expect(readSiteOptions({}, false)).toEqual({
      title: null,
      description: null,
      theme: null,
      language: 'en',
      url: null,
    });
    expect(readSiteOptions({ theme: 'auto', title: ' \n ' }, true)).toEqual(readSiteOptions({}, true));
  });

  test.each([
    ['https://news.example.org/maps/1989', 'https://news.example.org/maps/1989/'],
    ['https://news.example.org/maps/1989/', 'https://news.example.org/maps/1989/'],
    ['https://news.example.org/maps/index.html?a=b#c', 'https://news.example.org/maps/'],
    ['https://news.example.org', 'https://news.example.org/'],
  ])('takes the folder of --url %s', (url, folder) => {
    expect(readSiteOptions({ url }, true).url).toBe(folder);
  });

  test.each([
    [{ theme: 'blue' }, /--theme to be light, dark or auto, found blue/],
    [{ lang: 'fr' }, /--lang to be en or es, found fr/],
    [{ url: 'javascript:alert(1)' }, /--url to be the https address/],
    [{ url: 'news.example.org' }, /--url to be the https address/],
    [{ url: 'https://user:word@news.example.org/' }, /--url to be the https address/],
  ])('refuses %j', (given, message) => {
    const read = () => readSiteOptions(given, true);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });

  test('refuses them without --site', () => {
    expect(() => readSiteOptions({ title: 'A map' }, false)).toThrow('expected --title together with --site');
  });
});
