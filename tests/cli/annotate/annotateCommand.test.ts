import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../runDateline.ts';

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const annotate = (input: string | Uint8Array) => runHere(['annotate'], undefined, input);

describe('dateline annotate', { timeout: 60_000 }, () => {
  it('writes one line for each line, in order, and errors in their places', async () => {
    const input = [
      '{"id":"a","text":"Fire in Leeds on Monday.","published":"2025-11-04"}',
      '{broken',
      '{"id":7,"text":"Rain."}',
      '',
      '[1]',
      '{"id":"b"}',
      '{"id":"c","text":"Rain.","published":"2025-02-30"}',
      '{"id":"d","text":"Rain.","title":5}',
      '{"id":{},"text":"Rain."}',
      '{"text":"No id."}',
      '{"id":"e","text":""}',
    ].join('\n');
    const { code, stdout } = await annotate(input);
    const out = lines(stdout);
    expect(
      out.map(({ id, error }) => [id, error === undefined ? 'ok' : error.replace(/found: .*/, 'found: …')]),
    ).toEqual([
      ['a', 'ok'],
      [undefined, 'expected a JSON object in UTF-8, found: …'],
      [7, 'ok'],
      [undefined, 'expected a JSON object in UTF-8, found: …'],
      [undefined, 'expected a JSON object, found [1]'],
      ['b', 'expected text to be a text, found nothing'],
      ['c', 'expected published to be a date of the calendar as YYYY-MM-DD, found "2025-02-30"'],
      ['d', 'expected title to be a text, found 5'],
      [undefined, 'expected id to be a text or a number, found {}'],
      [undefined, 'ok'],
      ['e', 'ok'],
    ]);
    expect(Object.keys(out[0])).toEqual(['id', 'toponyms', 'timexes', 'events']);
    expect(code).toBe(1);
  });

  it('exits with 0 when every line was read, and writes nothing for nothing', async () => {
    expect((await annotate('{"id":"a","text":"Rain."}\n')).code).toBe(0);
    expect(await annotate('')).toMatchObject({ code: 0, stdout: '' });
  });

  it('takes the publication date from published, dct, or the day of reference', async () => {
    const text = 'A fire broke out in Leeds yesterday.';
    const input = [
      { id: 1, text, published: '2025-11-04' },
      { id: 2, text, dct: '2025-11-04' },
      { id: 3, text, reference: '2025-11-04T14:12:00' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const out = lines((await annotate(input)).stdout);
    const [first, ...others] = out.map(({ id: _, ...rest }) => rest);
    expect(first.timexes).toMatchObject([{ text: 'yesterday', value: '2025-11-03' }]);
    for (const other of others) expect(other).toEqual(first);
  });

  it('counts offsets in the text exactly as it came in', async () => {
    const text =
      '\u{feff}\r\n🌍 A fire broke out\r\nin Leeds on 3 March 2021.\r\n\u{0} Rain fell in \u{d800} Lima.';
    const [{ timexes, toponyms, events }] = lines((await annotate(JSON.stringify({ id: 1, text }))).stdout);
    expect(timexes).toHaveLength(1);
    for (const each of [...timexes, ...toponyms]) expect(text.slice(each.start, each.end)).toBe(each.text);
    for (const each of events) expect(text.slice(each.start, each.end)).toBe(each.quote);
  });

  it('answers a line that is too long with an error and reads on', async () => {
    const input = [65, 13]
      .map((mebibytes) => `{"id":"long","text":"${'x'.repeat(mebibytes * 2 ** 20)}"}\n`)
      .concat('{"id":"next","text":"Rain."}\n')
      .join('');
    const out = lines((await annotate(input)).stdout);
    expect(out[0].error).toMatch(/^expected a line of at most 67108864 bytes, found one of 6\d{7}$/);
    expect(out[1]).toEqual({ id: 'long', error: 'expected text of at most 12582912 units, found 13631488' });
    expect(out[2].id).toBe('next');
  });

  it('names bytes that are no UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"a","text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]);
    const [line] = lines((await annotate(input)).stdout);
    expect(line.error).toMatch(/^expected a JSON object in UTF-8/);
  });

  it('ends without a word when nobody reads its output any more', async () => {
    const main = join(import.meta.dirname, '../../../src/cli/main.ts');
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, 'annotate']);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => {});
    const closed = once(child, 'close');
    child.stdin.write('{"id":0,"text":"Rain."}\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let i = 0; i < 200; i++) child.stdin.write(`{"id":${i},"text":"${'Rain fell. '.repeat(50)}"}\n`);
    const [code] = await closed;
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('answers each line before the next one comes', async () => {
    const main = join(import.meta.dirname, '../../../src/cli/main.ts');
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, 'annotate']);
    const closed = once(child, 'close');
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"Rain."}\n`);
      const [data] = await once(child.stdout, 'data');
      expect(JSON.parse(String(data)).id).toBe(id);
    }
    child.stdin.end();
    expect(await closed).toEqual([0, null]);
  });
});
