import type { Parse } from '../../parse.ts';
import { BEGINS, INSIDE } from '../chainModel.ts';
import type { Run } from '../runs.ts';
import type { GoldToponym } from './goldDocument.ts';
import type { LabelledRun } from './trainChain.ts';

/** Labels the tokens of a run by the gold names that they overlap. */
export function labelRun(
  { tokens }: Parse,
  gold: readonly GoldToponym[],
  { run, rows }: { readonly run: Run; readonly rows: readonly Int32Array[] },
): LabelledRun {
  const labels = new Uint8Array(rows.length);
  const near = gold.filter(
    (name) => name.start < tokens[run.last - 1].end && name.end > tokens[run.first].start,
  );
  for (let i = 0; i < rows.length; i++) {
    const token = tokens[run.first + i];
    const name = near.find(({ start, end }) => start < token.end && token.start < end);
    if (name) labels[i] = i === 0 || tokens[run.first + i - 1].end <= name.start ? BEGINS : INSIDE;
  }
  return { features: rows, labels, weight: 1 };
}
