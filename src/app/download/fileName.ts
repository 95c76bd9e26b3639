import { FORMAT_FACTS, type Format } from '../../exchange/formats.ts';

/**
 * A name for the file of a set that every system takes: letters and digits of the title, small, joined by hyphens; where
 * not all events are in it, how many of how many.
 */
export function fileName(title: string, format: Format, amount: number, all: number): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const letters = [...words.join('-')].slice(0, MOST_LETTERS).join('').replace(/-$/, '');
  const name = letters === '' || RESERVED.test(letters) ? `events${letters && '-'}${letters}` : letters;
  return `${name}${amount === all ? '' : `-${amount}-of-${all}`}${FORMAT_FACTS[format].endings[0] ?? ''}`;
}

const MOST_LETTERS = 60;

/** Devices to Windows, whatever ending follows. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
