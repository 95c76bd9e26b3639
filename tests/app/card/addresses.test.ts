import { describe, expect, test } from 'vitest';
import { articleAddress } from '../../../src/app/card/articleAddress.ts';
import { eventLink } from '../../../src/app/card/eventLink.ts';
import { readArticleText } from '../../../src/app/card/readArticleText.ts';
import { contactLink, sourceLink } from '../../../src/app/card/sourceLink.ts';

const SET = 'https://example.org/site/events/floods.json';

describe('articleAddress(setUrl, href)', () => {
  test('resolves against the folder of the set', () => {
    expect(articleAddress(SET, 'articles/floods/a-1.json')).toBe(
      'https://example.org/site/events/articles/floods/a-1.json',
    );
    expect(articleAddress(SET, 'articles/año 1.json')).toBe(
      'https://example.org/site/events/articles/a%C3%B1o%201.json',
    );
  });

  test('follows nothing that leads out of it', () => {
    for (const href of [
      null,
      '',
      '/etc/a.json',
      '//evil.example/a.json',
      'https://evil.example/a.json',
      'javascript:alert(1)',
      '../secret.json',
      'articles/../../secret.json',
      'articles/%2e%2e/secret.json',
      'articles\\..\\secret.json',
      'articles/a.json?x=1',
      'articles/a.json#x',
      './a.json',
    ]) {
      expect(articleAddress(SET, href), String(href)).toBeNull();
    }
  });
});

describe('sourceLink(url)', () => {
  test('lets the web through and nothing else', () => {
    expect(sourceLink('https://example.org/a')).toBe('https://example.org/a');
    for (const url of [null, 'javascript:alert(1)', 'data:text/html,x', 'https://u:p@example.org/', '/a']) {
      expect(sourceLink(url)).toBeNull();
    }
  });
});

describe('contactLink(contact, event)', () => {
  const event = { id: 'a-1', title: 'Flood & rain', message: 'See https://example.org/#event=a-1' };

  test('makes mail links that name the event, https links as they are, and none of anything else', () => {
    expect(contactLink('desk@example.org', event)).toBe(
      'mailto:desk@example.org?subject=Flood%20%26%20rain%20(a-1)&body=See%20https%3A%2F%2Fexample.org%2F%23event%3Da-1',
    );
    expect(contactLink('https://example.org/errors', event)).toBe('https://example.org/errors');
    for (const contact of [null, 'javascript:alert(1)', 'a@b.org?bcc=c@d.org', 'http://example.org']) {
      expect(contactLink(contact, event)).toBeNull();
    }
  });
});

describe('eventLink(page, eventId)', () => {
  test('keeps the set and the language, and chooses nothing but the event', () => {
    expect(eventLink('https://example.org/map/?events=a.json&lang=es#q=rain&view=table', 'a b')).toBe(
      'https://example.org/map/?events=a.json&lang=es#event=a%20b',
    );
  });
});

describe('readArticleText(value)', () => {
  test('takes passages whose offsets fit their text, and leaves the others', () => {
    const good = { start: 5, end: 8, text: 'abc' };
    const bad = [{ start: 0, end: 9, text: 'abc' }, { start: -3, end: 0, text: 'abc' }, null, 'abc'];
    const read = readArticleText({ id: 'a', title: 'A', passages: [good, ...bad] });
    expect(read).toEqual({ id: 'a', title: 'A', passages: [good] });
  });

  test('is null for what is no article', () => {
    for (const value of [null, [], 'a', { id: 'a' }, { id: 'a', title: 'A', passages: 'x' }]) {
      expect(readArticleText(value)).toBeNull();
    }
  });
});
