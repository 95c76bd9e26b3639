import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFiles } from '../build/replaceFiles.ts';

const NAMES = ['corrections.yaml', 'corrections.yml'];

/** The file of corrections of a collection's folder and its text as they stand now, or null. */
export function correctionsOf(folder: string): { readonly file: string; readonly text: string } | null {
  const file = NAMES.find((name) => existsSync(join(folder, name)));
  return file === undefined ? null : { file, text: readFileSync(join(folder, file), 'utf8') };
}

/** Puts a text in the place of the file of corrections, whole or not at all; null takes the file away. */
export function writeCorrections(folder: string, text: string | null): void {
  const file = correctionsOf(folder)?.file ?? 'corrections.yaml';
  if (text === null) replaceFiles(folder, [], [file]);
  else replaceFiles(folder, [{ file, content: text }], []);
}
