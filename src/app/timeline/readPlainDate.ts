import { formatYear } from '../../event-set/day.ts';

/**
 * A date as people type it, as EDTF; null where it is none. Month names are those of the locale or English, whole or from
 * three letters on; a figure alone is a year. What could be a month or a day (9/11/1989) is nobody's guess.
 *
 * @param locale BCP 47.
 */
export function readPlainDate(text: string, locale: string): string | null {
  const plain = simplify(text);
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    const found = groups && read(groups, locale);
    if (found) return found;
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Form = readonly [pattern: RegExp, read: (groups: Groups, locale: string) => string | null];

/** 44 BC, 44 b.c.e., 44 a. C.; AD 900, 900 CE, 900 d. C.; 1520. */
const YEAR = '(?:(?:ad|ce) )?(?<year>\\d{1,4})(?: (?<era>bce?|ad|ce|ac|dc|ane|ne))?';

const FORMS: readonly Form[] = [
  // 9 Nov 1989, 9th November 1989, 9. November 1989, 9 de noviembre de 1989, 15 March 44 BC
  [
    new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>\\p{L}+) ${YEAR}$`, 'u'),
    (groups, locale) => dayOf(groups, locale),
  ],
  // Nov 9, 1989; November 9th 1989
  [
    new RegExp(`^(?<month>\\p{L}+) (?<day>\\d{1,2})(?:st|nd|rd|th)? ${YEAR}$`, 'u'),
    (groups, locale) => dayOf(groups, locale),
  ],
  // March 1989, marzo de 1989
  [new RegExp(`^(?<month>\\p{L}+) ${YEAR}$`, 'u'), (groups, locale) => monthOf(groups, locale)],
  // 1980s
  [/^(?<decade>\d{3})0s$/, ({ decade }) => `${decade}X`],
  // 1520, c. 1520, 44 BC, AD 900
  [new RegExp(`^(?:c |ca |circa |about )?${YEAR}$`), yearOf],
];

function yearOf({ year, era }: Groups): string | null {
  const number = Number(year);
  const isBefore = era !== undefined && /^(?:bc|bce|ac|ane)$/.test(era);
  return number === 0 ? null : formatYear(isBefore ? 1 - number : number);
}

function monthOf(groups: Groups, locale: string): string | null {
  const year = yearOf(groups);
  const month = monthNumber(groups.month ?? '', locale);
  return year === null || month === null ? null : `${year}-${String(month).padStart(2, '0')}`;
}

function dayOf(groups: Groups, locale: string): string | null {
  const month = monthOf(groups, locale);
  return month && `${month}-${String(Number(groups.day)).padStart(2, '0')}`;
}

function monthNumber(name: string, locale: string): number | null {
  for (const names of [monthNames(locale), monthNames('en')]) {
    const found = names.findIndex((each) => each.some((known) => known === name));
    const begun = names.flatMap((each, month) =>
      name.length >= 3 && each.some((known) => known.startsWith(name)) ? [month] : [],
    );
    if (found >= 0) return found + 1;
    if (begun.length === 1) return (begun[0] ?? 0) + 1;
  }
  return null;
}

const known = new Map<string, readonly (readonly string[])[]>();

function monthNames(locale: string): readonly (readonly string[])[] {
  const found = known.get(locale);
  if (found) return found;
  const formatters = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
  );
  const made = Array.from({ length: 12 }, (_, month) =>
    formatters.map((formatter) => simplify(formatter.format(Date.UTC(2001, month, 15)))),
  );
  known.set(locale, made);
  return made;
}

/** Small letters without accents and dots, one space between words, "de" and "of" left out. */
function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?<letter>[abcden])\.\s*(?=[cden]\.)/g, '$<letter>')
    .replace(/[.,]/g, ' ')
    .replace(/(?<=\s)(?:de|del|of)(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
