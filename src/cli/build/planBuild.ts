import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../command.ts';
import { type BuildPlan, planCollections } from './planCollections.ts';
import { planGiven } from './planGiven.ts';
import { readStandardInput } from './readStandardInput.ts';

/** Standard input, among the paths that are given. */
const STANDARD_INPUT = '-';

/**
 * Decides what sets become of what was given: one folder has a set, or one for each folder in it; anything else makes
 * one set together. Reads standard input where it was asked for.
 *
 * @param except the folder of the output.
 * @returns with the folder that the paths in the notices are relative to, or null where they are as given.
 * @throws UsageError when one thing was given, and it is not there.
 */
export async function planBuild(
  given: readonly string[],
  except: string,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<BuildPlan & { readonly folder: string | null }> {
  const paths = given.filter((each) => each !== STANDARD_INPUT);
  const [first = ''] = paths;
  const folder = resolve(cwd, first);
  const isFile = statSync(folder, { throwIfNoEntry: false })?.isFile() ?? false;
  if (given.length === 1 && paths.length === 1 && !isFile)
    return { ...planCollections(folder, except), folder };
  const input = paths.length < given.length ? await readStandardInput(stdin) : { given: [], notices: [] };
  const plan = planGiven(paths, input.given, cwd, except);
  return { ...plan, notices: [...plan.notices, ...input.notices], folder: null };
}
