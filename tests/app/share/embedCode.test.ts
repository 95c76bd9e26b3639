import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/app/address/parameters.ts';
import { readAddress } from '../../../src/app/address/readAddress.ts';
import { embedCode, FIRST_CHOICES, frameAddress } from '../../../src/app/share/embedCode.ts';

const EMBEDDED = {
  siteUrl: 'https://example.org/map/',
  setUrl: 'https://example.org/map/events/a&b.json',
  title: 'Floods "2024" <b>',
  language: 'es',
  hash: '#time=1989-11-01/1989-12-31&event=a%26b',
};

describe('the code of an embed', () => {
  test('a frame’s address gives the page what was chosen', () => {
    const choices = { ...FIRST_CHOICES, theme: 'dark', show: ['map', 'list'], title: false } as const;
    const address = new URL(frameAddress(EMBEDDED, choices));
    expect(readOptions(address.searchParams)).toEqual({
      events: 'events/a&b.json',
      language: 'es',
      theme: 'dark',
      embed: true,
      show: ['map', 'list'],
      title: false,
      height: null,
    });
    expect(readAddress({ hash: address.hash, query: address.search }).view.selectedId).toBe('a&b');
    expect(
      readAddress(new URL(frameAddress(EMBEDDED, { ...FIRST_CHOICES, start: 'story' }))).view.story,
    ).toBe(true);
    expect(frameAddress(EMBEDDED, { ...FIRST_CHOICES, start: 'whole' })).not.toContain('#');
  });

  test('escapes what a title or an address may hold', () => {
    const frame = embedCode(EMBEDDED, FIRST_CHOICES);
    expect(frame).toContain('title="Floods &quot;2024&quot; &lt;b&gt;"');
    expect(frame).toContain('events=events/a%26b.json');
    const hostile = { ...EMBEDDED, hash: '#q="></script><script>alert(1)</script>' };
    for (const [kind, linked] of [
      ['iframe', false],
      ['iframe', true],
      ['element', false],
      ['module', false],
    ] as const) {
      const code = embedCode(hostile, { ...FIRST_CHOICES, kind, linked });
      expect(code.match(/<script/g) ?? []).toHaveLength(kind === 'iframe' && !linked ? 0 : 1);
      expect(code).not.toContain('alert(1)</script>');
    }
  });

  test('an element and a module take the same as attributes and as options', () => {
    const choices = { ...FIRST_CHOICES, height: 500, theme: 'light' } as const;
    expect(embedCode(EMBEDDED, { ...choices, kind: 'element' })).toBe(
      `<script type="module" src="https://example.org/map/embed.js"></script>
<dateline-map src="https://example.org/map/events/a&amp;b.json" lang="es" theme="light" height="500" hash="#time=1989-11-01/1989-12-31&amp;event=a%26b"></dateline-map>`,
    );
    expect(
      embedCode(EMBEDDED, { ...choices, kind: 'module' }),
    ).toContain(`mount(document.getElementById("dateline"), {
  "events": "https://example.org/map/events/a&b.json",
  "lang": "es",
  "theme": "light",
  "height": "500",
  "hash": "#time=1989-11-01/1989-12-31&event=a%26b"
});`);
  });
});
