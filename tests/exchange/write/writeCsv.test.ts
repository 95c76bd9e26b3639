import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/exchange/write/writeCsv.ts';
import { exchangeSet, HOSTILE_TEXTS, hostileSet } from '../../fixtures/exchangeSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const textOf = (set: Parameters<typeof writeCsv>[0]) => [...writeCsv(set).pieces()].join('');

test('writeCsv(set) writes a byte order mark, the names of the columns, and a row an event', () => {
  const [head = '', ...rows] = textOf(eventSetOf([eventFeature('one')])).split('\r\n');
  expect(head).toMatch(/^\ufeffid,group,title,/);
  expect(rows).toEqual([
    'one,,River bursts its banks in Valencia,disaster,happened,stated,,2026-03-03,2026-03-03,2026-03-03,day,,words,' +
      'Valencia,-0.37739,39.46975,city,10,ES,Valencia,2509954,PPLA,words,0.9,0.95,0.9,false,,' +
      'The river burst its banks in Valencia on Tuesday.,1,floods,Floods in Valencia,The Example,2026-03-05,' +
      'https://example.org/floods',
    '',
  ]);
  expect(rows[0]?.split(',')).toHaveLength(head.split(',').length);
});

test('writeCsv(set) keeps formulas from spreadsheets, dates BC among them, and leaves numbers numbers', () => {
  const row = textOf(exchangeSet()).split('\r\n')[1];
  expect(row).toContain(",'-0043-03-15,'-0043-03-15,'-0043-03-15,day,");
  expect(row).toContain(',-0.37739,');
});

test('writeCsv(set) begins no cell with what a spreadsheet reckons', () => {
  const text = textOf(hostileSet());
  const cells = [...text.slice(1).matchAll(/(?:^|,|\r\n)(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))/g)];
  const found = cells.map(({ groups }) => groups?.quoted?.replaceAll('""', '"') ?? groups?.bare ?? '');
  expect(found.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  expect(found.filter((cell) => /^-/.test(cell) && cell !== '-0.37739')).toEqual([]);
  for (const title of HOSTILE_TEXTS)
    expect(
      found.some((cell) => cell === title || cell === `'${title}`),
      title,
    ).toBe(true);
});

test('writeCsv(set) tells of further quotes, other readings and marks', () => {
  const [evidence] = eventFeature('x').properties.evidence;
  const { losses } = writeCsv(
    eventSetOf([eventFeature('two', { evidence: evidence ? [evidence, evidence] : [] })]),
  );
  expect(losses.map(({ what, count }) => [what, count])).toEqual([
    ['readings', 1],
    ['furtherQuotes', 1],
    ['marks', 1],
    ['articles', 1],
  ]);
});
