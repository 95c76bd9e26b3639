import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runDateline, runHere } from './runDateline.ts';

describe('dateline', { timeout: 60_000 }, () => {
  it('--version prints the version', () => {
    expect(runDateline(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('--help lists the commands, and each command has its own help', async () => {
    const { code, stdout } = await runHere(['--help']);
    expect(code).toBe(0);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map((match) => match[1]);
    expect(names).toEqual(expect.arrayContaining(['build', 'annotate', 'eval']));
    for (const name of names) {
      const help = await runHere([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`^Usage: dateline ${name}`));
    }
  });

  it.each([
    [[], /Usage: dateline/],
    [['mine'], /expected one of the commands .*, found mine/],
    [['build'], /expected a folder of articles, files or - for standard input, found none/],
    [['build', 'nowhere'], /expected a folder of articles, found nothing .*at/],
    [['build', '--speed'], /Unknown option '--speed'/],
    [['build', '.', '--out'], /--out/],
    [
      ['build', '.', '--min-confidence', '2'],
      /expected --min-confidence to be a number from 0 to 1, found 2/,
    ],
    [['build', '.', '--min-confidence', 'high'], /found high/],
    [
      ['build', '.', '--allow-events', 'http://example.org'],
      /expected --allow-events to be an origin .*, found http:/,
    ],
    [['build', '.', '--allow-events', 'https://a.example;script-src *'], /expected --allow-events/],
    [['build', 'no-such-folder'], /expected a folder of articles, found nothing \(.*no-such-folder/],
    [['annotate', 'file.ndjson'], /expected articles on standard input and no argument, found file.ndjson/],
    [['annotate', '--fast'], /Unknown option '--fast'/],
    [['eval'], /expected at least one gold file, found none/],
    [['eval', 'no-such.jsonl'], /no-such.jsonl: expected a file that can be read/],
  ] as const)('dateline %j exits with 2 and says why', async (args, message) => {
    const { code, stdout, stderr } = await runHere(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
