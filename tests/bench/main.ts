import { parseArgs } from 'node:util';
import { benchAnnotate } from './annotateBench.ts';
import { benchBrush } from './brushBench.ts';
import { benchBuild } from './buildBench.ts';
import { benchExports } from './exportBench.ts';
import { benchGazetteer } from './gazetteerBench.ts';
import { benchMemory } from './memoryBench.ts';
import { benchMerge } from './mergeBench.ts';
import { benchPage } from './pageBench.ts';
import { benchStore } from './storeBench.ts';
import { benchBesideTimelineJs } from './timelineJsBench.ts';

/**
 * The benchmark: `npm run bench` prints tables, `npm run --silent bench -- --json` one JSON object. With `--corpora DIR`
 * (or DATELINE_CORPORA) it reads the gold texts in DIR/time and DIR/geo, else those of the seeds. With `--large` it
 * builds a set of 20,000 articles too.
 */
const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, corpora: { type: 'string' }, large: { type: 'boolean' } },
});

const { gazetteer, figures } = await benchGazetteer();
const annotate = await benchAnnotate(gazetteer, options.corpora ?? process.env.DATELINE_CORPORA ?? null);
const merge = benchMerge();
const annotateMegabytes = benchMemory();
const build = await benchBuild(options.large ?? false);
const store = benchStore();
const exports = benchExports();
const page = await benchPage();
const brush = await benchBrush();
const besideTimelineJs = await benchBesideTimelineJs();
const results = {
  annotate,
  gazetteer: figures,
  annotateMegabytes,
  build,
  merge,
  store,
  exports,
  page,
  brush,
  besideTimelineJs,
};

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
  console.log(`Merging reports: grows with the power ${round(merge.exponent)} of their number`);
  console.table(merge.points.map(({ reports, events, ms }) => ({ reports, events, ms: round(ms) })));
  console.log('Exports');
  console.table(
    exports.map(({ set, events, format, kilobytes, gzippedKilobytes, ms }) => ({
      set,
      events,
      format,
      kB: round(kilobytes),
      'gzipped, kB': round(gzippedKilobytes),
      ms: round(ms),
    })),
  );
  console.log('Gazetteer');
  console.table({
    'index built, s': round(figures.buildMs / 1000),
    'index loaded, ms': round(figures.loadMs),
    'index, MB': round(figures.indexBytes / 1e6),
    'most resident memory of annotate, MB': round(annotateMegabytes),
  });
  console.log('Building sets of generated articles with the packaged program, from its start to its end');
  console.table(
    build.rows.map(({ name, articlesPerSecond, seconds, timesAsFast }) => ({
      build: name,
      'articles a second': round(articlesPerSecond),
      seconds: round(seconds),
      'times as fast as the first': round(timesAsFast),
    })),
  );
  console.log(
    `Most resident memory, clean, 2 threads: ${round(build.megabytesPerThousand)} MB more for a thousand articles`,
  );
  console.table(
    build.growth.map(({ articles, seconds, megabytes }) => ({
      articles,
      seconds: round(seconds),
      MB: round(megabytes),
    })),
  );
  console.log(
    `From saving one of ${build.saving.articles} articles to the server telling of it: ${round(build.saving.toldMs)} ms, to the page showing its events: ${round(build.saving.shownMs)} ms`,
  );
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
  console.log('A step of the brush in the built page, ms');
  console.table(
    brush.map((row) => Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, round(ms)]))),
  );
  console.log('Beside TimelineJS3, the same events');
  console.table(
    besideTimelineJs.flatMap(({ events, ours, timelineJs }) =>
      Object.entries({ Dateline: ours, TimelineJS3: timelineJs }).map(
        ([page, { loadMs, domNodes, stepScriptMs }]) => ({
          page,
          events,
          'load, ms': round(loadMs),
          'DOM nodes': domNodes,
          'script of a step, ms': round(stepScriptMs),
        }),
      ),
    ),
  );
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
