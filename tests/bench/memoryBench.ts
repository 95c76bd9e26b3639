import { runProgram } from './packagedProgram.ts';

/**
 * The greatest resident memory, in megabytes, of the packaged program's `annotate` on three hundred texts of a news story's
 * length, the gazetteer among it.
 */
export function benchMemory(): number {
  const text = Array.from({ length: 40 }, (_, i) => sentenceOf(i)).join(' ');
  const input = Array.from({ length: 300 }, (_, id) =>
    JSON.stringify({ id: String(id), published: '2025-11-04', text: `Report ${id}. ${text}` }),
  ).join('\n');
  return runProgram(['annotate'], {}, `${input}\n`).megabytes;
}

const TOWNS = ['Lima', 'Accra', 'Bergen', 'Porto', 'Lyon', 'Osaka', 'Quito'];

function sentenceOf(index: number): string {
  const [from, to] = [TOWNS[index % 7], TOWNS[(index * 3 + 1) % 7]];
  return `On ${1 + (index % 28)} October 2025 a storm hit ${from}, and ${index + 2} people were taken to ${to}, officials said.`;
}
