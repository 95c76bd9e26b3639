import { parseArgs } from 'node:util';
import { benchAnnotate } from './annotateBench.ts';
import { benchGazetteer } from './gazetteerBench.ts';
import { benchPage } from './pageBench.ts';
import { benchStore } from './storeBench.ts';

/**
 * The benchmark: `npm run bench` prints tables, `npm run --silent bench -- --json` one JSON object. With `--corpora DIR`
 * (or DATELINE_CORPORA) it reads the gold texts in DIR/time and DIR/geo, else those of the seeds.
 */
const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, corpora: { type: 'string' } },
});

const { gazetteer, figures } = await benchGazetteer();
const annotate = benchAnnotate(gazetteer, options.corpora ?? process.env.DATELINE_CORPORA ?? null);
const residentMegabytes = process.memoryUsage().rss / 1e6;
const store = benchStore();
const page = await benchPage();
const results = { annotate, gazetteer: figures, residentMegabytes, store, page };

if (options.json) {
  console.log(JSON.stringify(results));
} else {
  console.log('Reading against the bare parse of wink-nlp (ratio of times; 5 is one fifth of its speed)');
  console.table(
    Object.fromEntries(
      annotate.rows.map(({ name, texts, kilobytes, oursMs, theirsMs, ratio }) => [
        name,
        { texts, kilobytes, 'ours, ms': round(oursMs), 'wink-nlp, ms': round(theirsMs), ratio: round(ratio) },
      ]),
    ),
  );
  console.log(`One long text: grows with the power ${round(annotate.growth.exponent)} of its length`);
  console.table(annotate.growth.points.map(({ characters, ms }) => ({ characters, ms: round(ms) })));
  console.log('Gazetteer');
  console.table({
    'index built, s': round(figures.buildMs / 1000),
    'index loaded, ms': round(figures.loadMs),
    'index, MB': round(figures.indexBytes / 1e6),
    'resident memory after reading, MB': round(residentMegabytes),
  });
  console.log('Store, ms: made ready once; then steps of brush, filter and search');
  console.table(
    store.map((row) => Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, round(ms)]))),
  );
  console.log('Page, desktop, bytes after gzip');
  console.table({
    'KB before the first row': round(page.bytesToFirstRow / 1000),
    'KB of script among them': round(page.scriptBytesToFirstRow / 1000),
    'KB until the map is idle': round(page.bytesToIdleMap / 1000),
    'first row, ms': round(page.firstRowMs),
    'map idle, ms': round(page.idleMapMs),
  });
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
