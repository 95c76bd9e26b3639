/**
 * Folds names so that spellings of one name become equal: lower case, no accents, no full stops, apostrophes or
 * commas, hyphens and slashes as spaces, `&` as "and". What is left is a to z, 0 to 9 and single spaces.
 */
export interface FoldedName {
  /** ASCII codes; only the first `length` count. Overwritten by the next fold into the same buffer. */
  readonly codes: Uint8Array;
  length: number;
}

const LONGEST_NAME = 120;

/** A buffer for `foldInto`. */
export function createFoldedName(): FoldedName {
  return { codes: new Uint8Array(LONGEST_NAME + 8), length: 0 };
}

/** The folded name as a string, or null when a sign stands in it that no indexed name has. */
export function foldName(name: string): string | null {
  const folded = createFoldedName();
  if (!foldInto(name, folded)) return null;
  return String.fromCharCode(...folded.codes.subarray(0, folded.length));
}

/**
 * Folds `name` into `folded` and says whether that was possible: false for an empty or overlong name and for one with
 * signs beyond Latin script. Allocates nothing for ASCII.
 */
export function foldInto(name: string, folded: FoldedName): boolean {
  folded.length = 0;
  if (name.length > LONGEST_NAME) return false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const action = code < 128 ? ASCII[code] : OTHER;
    if (action > OTHER) {
      folded.codes[folded.length++] = action;
    } else if (action === SPACE) {
      if (folded.length > 0 && folded.codes[folded.length - 1] !== 32) folded.codes[folded.length++] = 32;
    } else if (action === OTHER) {
      return foldLatin(name, folded);
    } else if (action === NEVER) {
      return false;
    }
  }
  return trimEnd(folded);
}

const DROP = 0;
const SPACE = 1;
const NEVER = 2;
const OTHER = 3;

const ASCII = asciiActions();

function asciiActions(): Uint8Array {
  const actions = new Uint8Array(128).fill(NEVER);
  for (let code = 48; code <= 57; code++) actions[code] = code;
  for (let code = 97; code <= 122; code++) {
    actions[code] = code;
    actions[code - 32] = code;
  }
  for (const sign of '.,\'`"') actions[sign.charCodeAt(0)] = DROP;
  for (const sign of ' -/_\t\n\r') actions[sign.charCodeAt(0)] = SPACE;
  actions['&'.charCodeAt(0)] = OTHER;
  return actions;
}

/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'h',
  ŋ: 'n',
  Ŋ: 'n',
  ŧ: 't',
  Ŧ: 't',
  ə: 'a',
  Ə: 'a',
  ĸ: 'k',
  ɓ: 'b',
  Ɓ: 'b',
  ɗ: 'd',
  Ɗ: 'd',
  ƙ: 'k',
  Ƙ: 'k',
  ƴ: 'y',
  Ƴ: 'y',
  ɛ: 'e',
  Ɛ: 'e',
  ɔ: 'o',
  Ɔ: 'o',
  '&': ' and ',
};

const HYPHENS = /[\u00ad\u2010-\u2015\u2212\ufe58\uff0d\u00a0\u2002-\u200a\u202f]/g;
const APOSTROPHES_AND_MARKS = /[\u0300-\u036f\u2018-\u201f\u02b0-\u02ff\u00b4\u2032\u00b7\u200b-\u200f]/g;
const UNDECOMPOSED = /[&\u0080-\uffff]/g;

/** A sign that `foldInto` refuses. */
const UNKNOWN = '*';

function foldLatin(name: string, folded: FoldedName): boolean {
  const ascii = name
    .normalize('NFKD')
    .replace(APOSTROPHES_AND_MARKS, '')
    .replace(HYPHENS, '-')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? UNKNOWN);
  return foldInto(ascii, folded);
}

function trimEnd(folded: FoldedName): boolean {
  if (folded.length > 0 && folded.codes[folded.length - 1] === 32) folded.length--;
  return folded.length > 0;
}

/** FNV-1a of the folded codes, 32 bits, unsigned. `end` takes only the first codes, such as a first word. */
export function hashFolded(folded: FoldedName, end = folded.length): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ folded.codes[i], 0x01000193);
  hash ^= hash >>> 15;
  return hash >>> 0;
}
