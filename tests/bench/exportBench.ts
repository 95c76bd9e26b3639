import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { EventSet, EventSetIndex } from '../../src/event-set/eventSet.ts';
import { FORMATS, type Format } from '../../src/exchange/formats.ts';
import { writeSet } from '../../src/exchange/write/writeSet.ts';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { median } from './measure.ts';

/** A set in a format: its size, compressed by gzip too, and the median time of three writings. */
export interface ExportFigures {
  readonly set: string;
  readonly events: number;
  readonly format: Format;
  readonly kilobytes: number;
  readonly gzippedKilobytes: number;
  readonly ms: number;
}

/** The example collections, where they were built, and 10,000 made-up events, in every format. */
export function benchExports(): readonly ExportFigures[] {
  return [...builtSets(), ['synthetic', syntheticSet(10_000)] as const].flatMap(([name, set]) =>
    FORMATS.map((format): ExportFigures => {
      const times: number[] = [];
      let text = '';
      for (let round = 0; round < 3; round++) {
        const started = performance.now();
        text = [...writeSet(set, format).pieces()].join('');
        times.push(performance.now() - started);
      }
      return {
        set: name,
        events: set.features.length,
        format,
        kilobytes: Buffer.byteLength(text) / 1000,
        gzippedKilobytes: gzipSync(text).length / 1000,
        ms: median(times),
      };
    }),
  );
}

function builtSets(): readonly (readonly [name: string, set: EventSet])[] {
  const folder = 'public/events';
  if (!existsSync(`${folder}/index.json`)) return [];
  const { sets } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as EventSetIndex;
  return sets.map(({ href }) => [href, JSON.parse(readFileSync(`${folder}/${href}`, 'utf8')) as EventSet]);
}
