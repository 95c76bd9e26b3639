/**
 * Whether an alternate name of GeoNames can stand in English text. Not so: names without a capital (transliterated
 * Chinese syllables and the like), codes of up to four capitals (airports), names with digits or of two letters.
 */
export function isUsefulAlternate(name: string): boolean {
  return name.length > 2 && !CODE.test(name) && CAPITAL.test(name) && !DIGIT.test(name);
}

const CODE = /^[A-Z]{1,4}$/;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\d/;

/** Words at the head of a name that are written long and short, both ways. */
const HEADS: readonly (readonly [string, string])[] = [
  ['Saint ', 'St '],
  ['Sainte ', 'Ste '],
  ['Fort ', 'Ft '],
  ['Mount ', 'Mt '],
  ['Port ', 'Pt '],
];

const PARENTHESIS = / *\([^)]*\)/g;

/** Further spellings of a main name: "St. Louis" of "Saint Louis" and back, and without what stands in brackets. */
export function nameVariants(name: string): readonly string[] {
  const variants: string[] = [];
  if (name.includes('(')) variants.push(name.replace(PARENTHESIS, ''));
  for (const [long, short] of HEADS) {
    if (name.startsWith(long)) variants.push(short + name.slice(long.length));
    else if (name.startsWith(short)) variants.push(long + name.slice(short.length));
    else if (name.startsWith(`${short.trimEnd()}. `)) variants.push(long + name.slice(short.length + 1));
  }
  return variants;
}
