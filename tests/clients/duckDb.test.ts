import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/exchange/write/writeCsv.ts';
import { writeGeoJson } from '../../src/exchange/write/writeGeoJson.ts';
import { makeFolder } from '../cli/runDateline.ts';
import { exchangeSet, HOSTILE_TEXTS, hostileSet } from '../fixtures/exchangeSet.ts';
import { eventFeature, eventSetOf } from '../fixtures/smallEventSet.ts';

/** The rows of a query. Nothing is loaded beside the engine: its spatial extension would come from the network. */
async function query(sql: string): Promise<readonly unknown[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run('SET autoinstall_known_extensions = false');
  const rows = await connection.runAndReadAll(sql);
  connection.closeSync();
  return rows.getRowObjectsJson();
}

const folderOf = (files: Record<string, Iterable<string>>) =>
  makeFolder(Object.fromEntries(Object.entries(files).map(([name, pieces]) => [name, [...pieces].join('')])));

test('DuckDB reads GeoJSON as JSON: a feature a row, with types and times', async () => {
  const file = `${folderOf({ 'set.geojson': writeGeoJson(exchangeSet()).pieces() })}/set.geojson`;
  const features = `(SELECT unnest(features) AS f FROM read_json('${file}'))`;
  expect(
    await query(`SELECT count(*)::INTEGER AS events, count(f.geometry)::INTEGER AS placed, count(f.properties.edtf)::INTEGER AS dated,
      typeof(any_value(f.properties.confidence)) AS confidence, typeof(any_value(f.geometry.coordinates)) AS position,
      typeof(any_value(f.properties.doubtful)) AS doubtful FROM ${features}`),
  ).toEqual([
    { events: 15, placed: 14, dated: 14, confidence: 'DOUBLE', position: 'DOUBLE[]', doubtful: 'BOOLEAN' },
  ]);
  expect(
    await query(`SELECT f.properties.title AS title, f.properties.start::DATE::VARCHAR AS first FROM ${features}
      WHERE f.properties.start::DATE >= DATE '1990-01-01' OR f.properties.start LIKE '-%' ORDER BY ALL`),
  ).toEqual([
    { title: 'Caesar is stabbed', first: '0044-03-15 (BC)' },
    { title: 'Nobody knows where', first: '1990-02-01' },
    { title: 'Perhaps nothing', first: '1990-03-01' },
    { title: 'Talks go on', first: '1990-01-01' },
  ]);
});

test('DuckDB reads CSV: columns by their types, hostile texts as they were but for the apostrophe', async () => {
  const folder = folderOf({
    'set.csv': writeCsv(eventSetOf([eventFeature('a')])).pieces(),
    'hostile.csv': writeCsv(hostileSet()).pieces(),
  });
  const types = await query(`DESCRIBE SELECT * FROM read_csv('${folder}/set.csv')`);
  const typeOf = Object.fromEntries(
    (types as { column_name: string; column_type: string }[]).map((row) => [
      row.column_name,
      row.column_type,
    ]),
  );
  expect(typeOf).toMatchObject({
    id: 'VARCHAR',
    start: 'DATE',
    longitude: 'DOUBLE',
    geonameId: 'BIGINT',
    doubtful: 'BOOLEAN',
    published: 'DATE',
  });
  const rows = await query(`SELECT title FROM read_csv('${folder}/hostile.csv', all_varchar = true)`);
  expect((rows as { title: string }[]).map(({ title }) => title.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual(
    HOSTILE_TEXTS.map((text) => text.replace('\ud800', '\ufffd')),
  );
});
