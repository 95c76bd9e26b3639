import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../../src/cli/eval/gold.ts';
import { type Predictions, predict } from '../../../src/cli/eval/predict.ts';
import { predictClusters } from '../../../src/cli/eval/predictClusters.ts';
import { type Score, score } from '../../../src/cli/eval/score.ts';
import { scoreClusters } from '../../../src/cli/eval/scoreClusters.ts';
import { openGazetteer } from '../../../src/cli/openGazetteer.ts';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';

const FOLDER = join(import.meta.dirname, '../../gold');

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await openGazetteer({ stderr: process.stderr });
}, 120_000);

function evaluate(file: string) {
  const gold = readGold(readFileSync(join(FOLDER, file), 'utf8'), file);
  if (gold.kind === 'clusters') throw new Error(`${file}: expected other gold than mentions`);
  const predictions: Predictions = predict(gold.lines, { gazetteer }, () => {});
  return { gold, predictions, scored: score(gold, predictions) };
}

function figuresOf(scored: Score): Record<string, number> {
  switch (scored.kind) {
    case 'places': {
      const { overlap, endToEnd161 } = scored.score;
      return { recognition: overlap.f1, endToEnd: endToEnd161.f1 };
    }
    case 'times': {
      const { strict, relaxed, value } = scored.score;
      return { strict: strict.f1, relaxed: relaxed.f1, value: value.f1 };
    }
    case 'suite':
      return {
        cases: scored.score.caseAccuracy,
        negatives: scored.score.negativeRight / scored.score.negativeCases,
      };
    case 'events': {
      const { joint } = scored.score;
      return { joint: joint.f1, main: joint.mainRecall };
    }
    case 'clusters': {
      const { all, withoutSingletons } = scored.score;
      return {
        all: all.f1,
        precision: withoutSingletons.precision,
        recall: withoutSingletons.recall,
        found: scored.score.found / scored.score.mentions,
      };
    }
  }
}

describe('the readers on gold data of our own', { timeout: 60_000 }, () => {
  it.each<[string, Record<string, number>]>([
    ['places.jsonl', { recognition: 0.93, endToEnd: 0.92 }],
    ['times.jsonl', { strict: 0.88, relaxed: 0.97, value: 0.86 }],
    ['suite.jsonl', { cases: 0.93, negatives: 1 }],
    ['events.jsonl', { joint: 0.78, main: 0.8 }],
    ['autumn-1989.jsonl', { joint: 0.58, main: 0.6 }],
    ['voyages.jsonl', { joint: 0.4, main: 0.4 }],
  ])('reach their figures on %s', (file, floors) => {
    const figures = figuresOf(evaluate(file).scored);
    for (const [name, floor] of Object.entries(floors)) {
      expect(figures[name], `${file}: ${name}`).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each<[string, Record<string, number>]>([
    ['clusters.jsonl', { found: 0.78, all: 0.975, precision: 0.94, recall: 0.78 }],
    ['clusters-kept.jsonl', { found: 0.83, all: 0.92, precision: 0.93, recall: 0.78 }],
  ])('merge reports as well as their figures say on %s', (file, floors) => {
    const gold = readGold(readFileSync(join(FOLDER, file), 'utf8'), file);
    if (gold.kind !== 'clusters') throw new Error(`${file}: expected mentions`);
    const predicted = predictClusters(gold.documents, { gazetteer }, () => {});
    const figures = figuresOf({ kind: 'clusters', score: scoreClusters(gold.documents, predicted) });
    for (const [name, floor] of Object.entries(floors)) {
      expect(figures[name], `${file}: ${name}`).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each(['places.jsonl', 'times.jsonl', 'suite.jsonl', 'events.jsonl'])(
    'give offsets and confidences that hold on %s',
    (file) => {
      const { gold, predictions } = evaluate(file);
      for (const { id, text } of gold.documents) {
        const annotation = predictions.get(id);
        if (!annotation) throw new Error(`no annotation of ${id}`);
        for (const each of [...annotation.toponyms, ...annotation.timexes]) {
          expect(text.slice(each.start, each.end)).toBe(each.text);
        }
        for (const { start, end, quote, confidence } of annotation.events) {
          expect(text.slice(start ?? -1, end ?? -1)).toBe(quote);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  it('have gold whose offsets hold', () => {
    for (const file of [
      'places.jsonl',
      'times.jsonl',
      'suite.jsonl',
      'events.jsonl',
      'clusters.jsonl',
      'clusters-kept.jsonl',
    ]) {
      const gold = readGold(readFileSync(join(FOLDER, file), 'utf8'), file);
      for (const document of gold.documents) {
        const spans =
          'toponyms' in document
            ? document.toponyms
            : 'timexes' in document
              ? document.timexes
              : 'events' in document
                ? document.events.map(({ start, quote }) => ({ start, text: quote }))
                : 'mentions' in document
                  ? document.mentions.map(({ start, quote }) => ({ start, text: quote }))
                  : document.expected;
        for (const { start, text } of spans)
          expect(document.text.slice(start ?? 0, (start ?? 0) + text.length)).toBe(text);
      }
    }
  });
});
