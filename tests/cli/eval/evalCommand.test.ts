import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runDateline } from '../runDateline.ts';

const GOLD = join(import.meta.dirname, '../../gold');

describe('dateline eval', { timeout: 60_000 }, () => {
  it('prints tables for each kind of gold, with breakdown, reliability and errors in their sentences', () => {
    const files = ['places', 'times', 'suite', 'events'].map((kind) => join(GOLD, `${kind}.jsonl`));
    const { code, stdout } = runDateline(['eval', ...files]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/places\.jsonl: places, 14 documents/);
    expect(stdout).toMatch(/end to end @161 .*\d/);
    expect(stdout).toMatch(/by level {2}gold/);
    expect(stdout).toMatch(/place confidence: expected calibration error \d/);
    expect(stdout).toMatch(/times\.jsonl: times, 12 documents/);
    expect(stdout).toMatch(/DURATION +3/);
    expect(stdout).toMatch(/suite\.jsonl: phrase suite, 16 cases/);
    expect(stdout).toMatch(/events\.jsonl: events, 8 documents/);
    expect(stdout).toMatch(/event confidence: expected calibration error \d/);
  });

  it('scores stored predictions, and --json gives one object with the errors', () => {
    const text = 'Rain fell in Lima on Monday.';
    const cwd = makeFolder({
      'gold.jsonl': `${JSON.stringify({
        id: 'a',
        text,
        toponyms: [{ start: 13, end: 17, text: 'Lima', lat: -12.04, lon: -77.03 }],
      })}\n`,
      'predictions.jsonl': `${JSON.stringify({
        id: 'a',
        toponyms: [
          { start: 13, end: 17, text: 'Lima', name: 'Lima', lat: 40.74, lon: -84.11, confidence: 0.4 },
        ],
      })}\n`,
    });
    const { code, stdout } = runDateline(
      ['eval', 'gold.jsonl', '--predictions', 'predictions.jsonl', '--json', '--errors'],
      { cwd },
    );
    expect(code).toBe(0);
    const { results } = JSON.parse(stdout);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      file: 'gold.jsonl',
      kind: 'places',
      score: { overlap: { f1: 1 }, endToEnd161: { f1: 0 } },
    });
    expect(results[0].errors).toMatchObject([{ kind: 'far', text: 'Lima', found: 'Lima 40.74 -84.11' }]);
    expect(results[0].commonest).toMatchObject([{ count: 1, sentence: text }]);
    expect(results[0].score).not.toHaveProperty('errors');
  });

  it.each([
    [
      '{"id":"a","text":"x"}',
      /gold\.jsonl: expected documents with toponyms, timexes, expected, events, mentions, found none of them/,
    ],
    ['{"id":"a"', /gold\.jsonl, line 1: expected JSON, found: /],
    ['', /gold\.jsonl: expected gold documents, one a line, found none/],
  ])('names what is no gold (%j) and exits with 2', (content, message) => {
    const { code, stderr } = runDateline(['eval', 'gold.jsonl'], {
      cwd: makeFolder({ 'gold.jsonl': content }),
    });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
