import { describe, expect, it } from 'vitest';
import { withChoices } from '../../../../src/cli/site/embed/withChoices.ts';

const SCRIPT = 'var m=`{"dateline":"choices"}`;export const read=()=>JSON.parse(m);';
const files = [
  { file: 'index.html', content: SCRIPT },
  { file: 'embed.js', content: SCRIPT },
];

async function readBy(content: string | Uint8Array | undefined): Promise<unknown> {
  const { read } = (await import(`data:text/javascript,${encodeURIComponent(String(content))}`)) as {
    read(): unknown;
  };
  return read();
}

describe('withChoices(files, choices)', () => {
  it('tells embed.js what was chosen, step by step, and leaves other files alone', async () => {
    const told = withChoices(withChoices(files, { basemap: 'basemap/own.json' }), { theme: 'dark' });
    expect(await readBy(told[1]?.content)).toEqual({
      dateline: 'choices',
      basemap: 'basemap/own.json',
      theme: 'dark',
    });
    expect(told[0]?.content).toBe(SCRIPT);
  });

  it('lets no address end the string that it stands in', async () => {
    const told = withChoices(files, { basemap: 'https://tiles.example/?q=`+alert(1)+`$1\'"\\{}' });
    expect(await readBy(told[1]?.content)).toEqual({
      dateline: 'choices',
      basemap: 'https://tiles.example/?q=%60+alert(1)+%60%241%27%22%5C%7B%7D',
    });
  });
});
