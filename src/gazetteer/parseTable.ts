import type { NameForm } from './candidateBits.ts';
import type { NameKind } from './gazetteer.ts';

/** A name of a table of ours. */
export interface TableName {
  readonly name: string;
  readonly kind: NameKind;
  readonly form: NameForm;
}

/** The rows of a table of `data/`, each split at its bars; empty lines do not count. */
export function parseTable(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
}

/**
 * Names separated by semicolons. A mark behind a name makes it an abbreviation and says how it must be written:
 * `^` without small letters (TX, U.S.), `!` with its full stop (Mass.), `~` anyhow (Calif). "the Gulf" needs a capital
 * behind the article.
 */
export function parseNames(field: string | undefined): readonly TableName[] {
  return (field ?? '')
    .split(';')
    .filter((name) => name !== '')
    .map((written) => {
      const form = MARKS[written.charAt(written.length - 1)];
      if (form) return { name: written.slice(0, -1), kind: 'abbreviation', form };
      return { name: written, kind: 'alternate', form: formOf(written) };
    });
}

const MARKS: Readonly<Record<string, NameForm | undefined>> = { '^': 'upper', '!': 'stop', '~': 'free' };
const ARTICLE = /^the /i;

/** Behind an article a name needs its capital: "the West", not "the west". */
export function formOf(name: string): NameForm {
  return ARTICLE.test(name) ? 'capital' : 'free';
}

/** Demonyms separated by semicolons. */
export function parseDemonyms(field: string | undefined): readonly TableName[] {
  return (field ?? '')
    .split(';')
    .filter((name) => name !== '')
    .map((name) => ({ name, kind: 'demonym', form: 'free' }));
}

/** "latitude,longitude" as longitude and latitude; null when empty. */
export function parsePoint(field: string): readonly [number, number] | null {
  if (field === '') return null;
  const [lat, lng] = field.split(',').map(Number);
  if (!Number.isFinite(lat) || !Number.isFinite(lng) || Math.abs(lat) > 90 || Math.abs(lng) > 180)
    throw new Error(`Gazetteer table: expected "latitude,longitude", got "${field}"`);
  return [lng, lat];
}
