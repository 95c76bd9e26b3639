import { describe, expect, test } from 'vitest';
import { relativeAddress } from '../../../src/app/sets/openChoice.ts';
import { readIndex } from '../../../src/app/sets/readIndex.ts';
import { setAddress } from '../../../src/app/sets/setAddress.ts';

const PAGE = 'https://news.example/maps/index.html';

describe('setAddress(value, pageUrl, allowedOrigins)', () => {
  test('resolves against the page', () => {
    expect(setAddress('events/a.json', PAGE, [])).toEqual({
      kind: 'allowed',
      url: 'https://news.example/maps/events/a.json',
    });
    expect(setAddress('/other/a.json#x', PAGE, [])).toEqual({
      kind: 'allowed',
      url: 'https://news.example/other/a.json',
    });
  });

  test('refuses other origins, however they are written, but those that were named', () => {
    for (const value of ['https://evil.example/a.json', '//evil.example/a.json', '\\\\evil.example/a.json']) {
      expect(setAddress(value, PAGE, [])).toEqual({ kind: 'foreign', origin: 'https://evil.example' });
    }
    expect(setAddress('http://news.example/a.json', PAGE, []).kind).toBe('foreign');
    expect(setAddress('https://desk.example/a.json', PAGE, ['https://desk.example']).kind).toBe('allowed');
    expect(setAddress('https://desk.example.evil.example/a.json', PAGE, ['https://desk.example']).kind).toBe(
      'foreign',
    );
  });

  test('refuses what is no address of the web', () => {
    for (const value of [
      'data:application/json,{}',
      'javascript:alert(1)',
      'blob:x',
      'https://u:p@news.example/a',
    ]) {
      expect(setAddress(value, PAGE, []).kind).toBe('malformed');
    }
  });
});

describe('setAddress(value, pageUrl) of a page on the disk', () => {
  const page = 'file:///home/me/map.html';

  test('takes what lies beside the page: it carries that in itself', () => {
    expect(setAddress('events/a.json', page, [])).toEqual({
      kind: 'allowed',
      url: 'file:///home/me/events/a.json',
    });
  });

  test('refuses other files, and files for pages of the web', () => {
    expect(setAddress('../you/a.json', page, []).kind).toBe('malformed');
    expect(setAddress('file:///etc/passwd', page, []).kind).toBe('malformed');
    expect(setAddress('file:///home/me/a.json', PAGE, []).kind).toBe('malformed');
  });
});

describe('readIndex(value)', () => {
  test('takes what is well-formed', () => {
    const sets = [{ href: 'a.json', title: 'A', events: 3 }, { href: 7, title: 'B' }, null];
    const allowEvents = ['https://desk.example/path', 'nonsense', 5];
    expect(readIndex({ sets, allowEvents })).toEqual({
      sets: [{ href: 'a.json', title: 'A' }],
      allowEvents: ['https://desk.example'],
    });
    for (const value of [null, 'x', [], { sets: 'x' }]) {
      expect(readIndex(value)).toEqual({ sets: [], allowEvents: [] });
    }
  });
});

describe('relativeAddress(url, pageUrl)', () => {
  test('shortens what lies below the page, and nothing else', () => {
    expect(relativeAddress('https://news.example/maps/events/a.json', PAGE)).toBe('events/a.json');
    expect(relativeAddress('https://news.example/a.json', PAGE)).toBe('https://news.example/a.json');
  });
});
