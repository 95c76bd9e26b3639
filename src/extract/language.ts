/** Which language a text is written in, as BCP 47 has it; `und` when nothing tells. */
export interface LanguageGuess {
  readonly language: string;
  readonly isEnglish: boolean;
}

/** How many letters are looked at: enough for a verdict, and the cost stays the same for a long text. */
const SAMPLE_LENGTH = 4000;
/** Of 100 words of running text in one of the languages, at least this many are among its function words. */
const LEAST_SHARE = 0.08;

/** Function words that are frequent in one language and rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from has have had be are it not an this who will said its were but they after which or their been',
  fr: 'le la les des une dans est pour que qui sur avec pas au du et ont été aux ce cette par plus leur mais',
  es: 'el los las del una que en por con para es su al como más fue se ha pero sus lo y',
  de: 'der die das und ist nicht mit von dem den ein eine für auf im des zu sich auch wird wurde nach bei aus',
  it: 'il della che di per una con del sono gli nel alla dei anche più è le ha da non',
  pt: 'o os uma que não com para do da em dos ao na foi são mais pelo pela se as um',
  nl: 'het een van de en niet op voor met zijn door werd naar ook bij uit aan dat',
  tr: 've bir bu için ile olarak daha olan da de çok sonra kadar gibi göre ise en',
  pl: 'w na się nie jest że do z to przez po jak oraz był o dla',
  sv: 'och att det som en på är av för med till den har inte om ett var från',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh ke telah',
};

/** Scripts that English is not written in, and the language that a text in them most likely has. */
const SCRIPTS: readonly {
  readonly language: string;
  readonly letters: RegExp;
}[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
];

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The languages, by their place in `LANGUAGES`, that have a word among their function words. */
const languagesOf: ReadonlyMap<string, readonly number[]> = indexWords();

function indexWords(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  Object.values(FUNCTION_WORDS).forEach((list, language) => {
    for (const word of new Set(list.split(' '))) {
      const known = index.get(word);
      if (known) known.push(language);
      else index.set(word, [language]);
    }
  });
  return index;
}

/**
 * Guesses the language from the script and from the share of function words in the text's beginning. A text too
 * short or too odd to tell (a list of figures, a line of names) counts as English: only a clear other language is
 * left alone. `declared` is what the metadata says; it decides where the text does not.
 */
export function recogniseLanguage(text: string, declared: string | null = null): LanguageGuess {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const script = recogniseScript(sample);
  if (script !== null) return { language: script, isEnglish: false };

  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map(() => 0);
  for (const token of tokens) for (const language of languagesOf.get(token) ?? []) counts[language]++;
  const shares = LANGUAGES.map((language, i) => ({
    language,
    share: counts[i] / Math.max(1, tokens.length),
  }));
  shares.sort((a, b) => b.share - a.share);
  const best = shares[0];
  const english = shares.find(({ language }) => language === 'en');
  const isClear = tokens.length >= 12 && best && best.share >= LEAST_SHARE ? best : null;
  if (isClear && (english?.share ?? 0) < 0.6 * isClear.share)
    return { language: isClear.language, isEnglish: false };
  if (!isClear && declared !== null && !/^en\b/i.test(declared))
    return { language: declared, isEnglish: false };
  if (isClear && declared !== null && /^en\b/i.test(declared)) return { language: declared, isEnglish: true };
  return { language: 'en', isEnglish: true };
}

/** The language of a script that English is not written in, where a fifth of the letters are of it. */
function recogniseScript(sample: string): string | null {
  if (!BEYOND_LATIN.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters <= 20) return null;
  for (const { language, letters: pattern } of SCRIPTS)
    if ((sample.match(pattern)?.length ?? 0) > 0.2 * letters) return language;
  return null;
}

/** All letters of `SCRIPTS` lie here: behind the marks of Latin, and not among the dashes and quotation marks. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2070-\uffff]/;
