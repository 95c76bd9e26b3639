import { expect, test } from 'vitest';
import { writeTimelineJs } from '../../../src/exchange/write/writeTimelineJs.ts';
import { exchangeSet, hostileSet } from '../../fixtures/exchangeSet.ts';

const jsonOf = (set: Parameters<typeof writeTimelineJs>[0]) =>
  JSON.parse([...writeTimelineJs(set).pieces()].join(''));

test('writeTimelineJs(set) has a slide an event, one for all of its places', () => {
  const { events, title } = jsonOf(exchangeSet());
  expect(title.text.headline).toBe('Floods');
  expect(events).toHaveLength(12);
  const chain = events.filter(({ unique_id }: { unique_id: string }) => unique_id.startsWith('chain'));
  expect(chain).toMatchObject([
    { unique_id: 'chain-1', group: 'Disaster', location: { name: 'Estonia', zoom: 10 } },
  ]);
  expect(chain[0].text.text).toMatch(/^<p>Estonia, Latvia<\/p><blockquote>The river/);
});

test('writeTimelineJs(set) says what is only alleged, and where a quote stands', () => {
  const about = jsonOf(exchangeSet()).events.find(
    ({ unique_id }: { unique_id: string }) => unique_id === 'about',
  );
  expect(about.text.text).toBe(
    '<p>alleged</p><p>Valencia</p><blockquote>The river burst its banks in Valencia on Tuesday.</blockquote>' +
      '<p><a href="https://example.org/floods">Floods in Valencia, The Example, 2026-03-05</a></p>',
  );
});

test('writeTimelineJs(set) counts what has no slide', () => {
  expect(
    Object.fromEntries(writeTimelineJs(exchangeSet()).losses.map(({ what, count }) => [what, count])),
  ).toMatchObject({
    doubtful: 1,
    undated: 1,
    furtherPlaces: 1,
    dateWords: 4,
  });
});

test('writeTimelineJs(set) lets no text be markup', () => {
  const text = JSON.stringify(jsonOf(hostileSet()));
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toMatch(/<script|<img/);
});
