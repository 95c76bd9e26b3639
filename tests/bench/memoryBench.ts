import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PROGRAM = 'dist/cli/dateline.js';

/** Prints its process's greatest resident memory, in kilobytes, when the program ends. */
const WATCH = `process.on('exit', () => console.error('most resident: ' + process.resourceUsage().maxRSS));`;

/**
 * The greatest resident memory, in megabytes, of the packaged program's `annotate` on three hundred texts of a news story's
 * length, the gazetteer among it.
 */
export function benchMemory(): number {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: run npm run build first`);
  const text = Array.from({ length: 40 }, (_, i) => sentenceOf(i)).join(' ');
  const input = Array.from({ length: 300 }, (_, id) =>
    JSON.stringify({ id: String(id), published: '2025-11-04', text: `Report ${id}. ${text}` }),
  ).join('\n');
  const start = `process.argv.splice(1, 9, 'dateline', 'annotate'); import(${JSON.stringify(pathToFileURL(PROGRAM).href)});`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', WATCH + start], {
    input: `${input}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const kilobytes = /most resident: (?<kilobytes>\d+)/.exec(stderr)?.groups?.kilobytes;
  if (kilobytes === undefined) throw new Error(`${PROGRAM} did not run: ${stderr.slice(0, 500)}`);
  return (Number(kilobytes) * 1024) / 1e6;
}

const TOWNS = ['Lima', 'Accra', 'Bergen', 'Porto', 'Lyon', 'Osaka', 'Quito'];

function sentenceOf(index: number): string {
  const [from, to] = [TOWNS[index % 7], TOWNS[(index * 3 + 1) % 7]];
  return `On ${1 + (index % 28)} October 2025 a storm hit ${from}, and ${index + 2} people were taken to ${to}, officials said.`;
}
