import type { Modifier } from '../mention.ts';
import { NUMBER_DIGITS, NUMBER_TRIGGERS, NUMBER_WORDS, parseNumber } from './numbers.ts';

const MODIFIERS: readonly (readonly [RegExp, Modifier])[] = [
  [/^(?:about|around|roughly|approximately|some|approx\.?|or so|circa|an estimated)/, 'APPROX'],
  [
    /^(?:nearly|almost|close to|up to|no more than|not more than|at most|as much as|as many as|as long as)/,
    'EQUAL_OR_LESS',
  ],
  [/^(?:more than|over|longer than|well over|in excess of)/, 'MORE_THAN'],
  [/^(?:less than|under|fewer than|well under|just under|shorter than)/, 'LESS_THAN'],
  [/^(?:at least|no less than|not less than|no fewer than|as little as|as few as)/, 'EQUAL_OR_MORE'],
];

/** How exact a quantity is: "about ", "more than ", "at least ", "nearly ". */
export const EXACTNESS =
  '(?:about|around|roughly|approximately|approx\\.|some|nearly|almost|close to|up to|no more than|not more than|at most|as much as|as many as|as long as|more than|over|longer than|well over|in excess of|less than|under|fewer than|well under|just under|at least|no less than|not less than|no fewer than|as little as|as few as|an estimated) ';

export const EXACTNESS_TRIGGERS: readonly string[] = [
  'about',
  'around',
  'roughly',
  'approximately',
  'approx',
  'some',
  'nearly',
  'almost',
  'close',
  'up',
  'no',
  'not',
  'at',
  'as',
  'more',
  'over',
  'longer',
  'well',
  'in',
  'less',
  'under',
  'fewer',
  'just',
  'an',
];

/** TIMEX3's modifier of a match of `EXACTNESS`; null for none. */
export function parseExactness(words: string | undefined): Modifier | null {
  if (words === undefined) return null;
  return MODIFIERS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** What stands behind a whole number: "and a half", "-and-a-half", "½", "1/2". */
const FRACTION = '(?:[ -]and[ -](?:a|one)[ -](?:half|quarter)| ?[½¼¾]|[ -](?:1/2|1/4|3/4))';
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/(?:quarter|¼|1\/4)$/, 0.25],
  [/(?:half|½|1\/2)$/, 0.5],
  [/(?:¾|3\/4)$/, 0.75],
];

/** "Half a", "a quarter of a", "quarter-" and the like, before a unit that is divided so. */
const PART =
  '(?:(?:an?|one|three|the)[ -])?(?:quarters?|half)(?: of an?| an?)?(?=[ -](?:century|decade|hour|minute|day|month|year)\\b)';

/** How many: a number, "a", "half a", "a quarter of a", "a couple of", "several", "two and a half", "2½", "20-odd", "two or three". */
export const QUANTITY = `(?:half an?|${PART}|(?:a|the) (?:couple|handful|number|good many|great many)(?: of)?|a (?:good |full |whole |single |mere |further |solid )?(?:few|${NUMBER_WORDS}|(?=[a-z]))|an(?: additional| entire)?|couple(?: of)?|(?:several|many|few|countless|numerous|some(?= (?:days|weeks|months|years|hours|minutes)))(?: dozen| hundred| thousand)?|(?:dozens|hundreds|thousands|scores|decades|tens) of|(?:${NUMBER_WORDS}|(?!(?:1\\d|20)\\d\\d )${NUMBER_DIGITS})(?:(?: to | or |-to-| ?- ?)(?:${NUMBER_WORDS}|${NUMBER_DIGITS}))?${FRACTION}?(?:-?plus\\b|\\+|-odd|-some)?(?: (?:full|whole|more|consecutive|straight|long|additional|further|short|extra|solid|successive|working|business|trading|calendar))?)`;

export const QUANTITY_TRIGGERS: readonly string[] = [
  'half',
  'quarter',
  'a',
  'an',
  'the',
  'several',
  'couple',
  'some',
  'many',
  'few',
  'countless',
  'numerous',
  'dozens',
  'hundreds',
  'thousands',
  'scores',
  'tens',
  ...NUMBER_TRIGGERS,
];

/** The number that a match of `QUANTITY` says, null where it says none ("several"), and whether it is only about so. */
export function parseQuantity(words: string): { readonly count: number | null; readonly isAbout: boolean } {
  const part = /(?:^|[ -])(?<part>quarters?|half)(?: of an?| an?)?$/.exec(words);
  if (part && !/\band[ -](?:a|one)[ -]\w+$/.test(words))
    return { count: part.groups?.part === 'half' ? 0.5 : /^three/.test(words) ? 0.75 : 0.25, isAbout: false };
  if (/\bcouple\b/.test(words)) return { count: 2, isAbout: true };
  const plain = words
    .replace(/^(?:a|an)(?: (?:good|full|whole|single|mere|further|solid|additional|entire))? ?(?=$)/, 'one')
    .replace(
      / (?:full|whole|more|consecutive|straight|long|additional|further|short|extra|solid|successive|working|business|trading|calendar)$/,
      '',
    );
  if (
    plain === 'a' ||
    plain === 'an' ||
    plain === 'one' ||
    plain === '' ||
    /^an? (?:good|full|whole|single|mere|further|solid|additional|entire)? ?$/.test(plain)
  )
    return { count: 1, isAbout: false };
  const isOdd = /-(?:odd|some)$/.test(plain);
  const exact = plain.replace(/(?:-?plus|\+|-odd|-some)$/, '');
  const rest = TRAILING_FRACTION.exec(exact)?.[0] ?? '';
  const half = FRACTIONS.find(([pattern]) => pattern.test(rest))?.[1] ?? 0;
  const [first, second] = exact.slice(0, exact.length - rest.length).split(/ to | or |-to-| ?- ?(?=\d)/);
  const count = parseNumber(first);
  if (count === null) return { count: null, isAbout: false };
  const upper = second ? parseNumber(second) : null;
  return upper === null ? { count: count + half, isAbout: isOdd } : { count: upper + half, isAbout: true };
}

const TRAILING_FRACTION = new RegExp(`${FRACTION}$`);
