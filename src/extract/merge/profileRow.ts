import type { BlockPool } from './blockPool.ts';
import type { ComparedProperties, ReportProfile, ToldWords } from './reportProfile.ts';

/** A profile as numbers: its measures and codes, and the numbers of its words. */
export interface ProfileRow {
  readonly figures: readonly number[];
  readonly words: readonly number[];
}

type Stretch = ReturnType<BlockPool['at']>;

/** What stands for null among the numbers of words. */
const NO_WORD = 0;

/** @param numberOf the number of a word, from 1 on. */
export function writeRow(profile: ReportProfile, numberOf: (word: string) => number): ProfileRow {
  const { properties, lngLat, published, days, articleId, told } = profile;
  const { category, status, claim, edtf, dateBasis, placeBasis, level, countryCode, admin1 } = properties;
  const codes = [articleId, category, status, claim, edtf, dateBasis, placeBasis, level, countryCode, admin1];
  const { geonameId, radiusKm } = properties;
  const [lng, lat] = lngLat ?? [null, null];
  const figures = [published, lng, lat, geonameId, radiusKm].map((figure) => figure ?? Number.NaN);
  const { lemmas, kin, words, title, place, names, numbers, ordinals } = told;
  const lists = [lemmas, kin, [...words], [...title], [...place], [...names], [...numbers]];
  return {
    figures: [days.first, days.last, ...figures],
    words: [
      ...codes.map((code) => (code === null ? NO_WORD : numberOf(code))),
      ...lists.flatMap((list) => [list.length, ...list.map(numberOf)]),
      ordinals.size,
      ...[...ordinals].flatMap(([noun, number]) => [numberOf(noun), number]),
    ],
  };
}

/**
 * The profile of a row, the words that tell of the event only when they are asked for: most pairs are ruled out before.
 *
 * @param wordOf the word of a number.
 */
export function readRow(figures: Stretch, words: Stretch, wordOf: (number: number) => string): ReportProfile {
  let at = words.start;
  const wordOrNull = () => {
    const number = words.block[at++];
    return number === NO_WORD ? null : wordOf(number);
  };
  const figure = (index: number) => figures.block[figures.start + index];
  const figureOrNull = (index: number) => (Number.isNaN(figure(index)) ? null : figure(index));
  const [lng, lat] = [figureOrNull(3), figureOrNull(4)];
  const articleId = wordOrNull() ?? '';
  const properties = {
    category: wordOrNull(),
    status: wordOrNull(),
    claim: wordOrNull(),
    edtf: wordOrNull(),
    dateBasis: wordOrNull(),
    placeBasis: wordOrNull(),
    level: wordOrNull(),
    countryCode: wordOrNull(),
    admin1: wordOrNull(),
    geonameId: figureOrNull(5),
    radiusKm: figureOrNull(6),
  };
  const start = at;
  let told: ToldWords | null = null;
  return {
    articleId,
    // As they were written.
    properties: properties as ComparedProperties,
    lngLat: lng === null || lat === null ? null : [lng, lat],
    published: figureOrNull(2),
    days: { first: figure(0), last: figure(1) },
    get told() {
      told ??= readTold({ block: words.block, start }, wordOf);
      return told;
    },
  };
}

function readTold({ block, start }: Stretch, wordOf: (number: number) => string): ToldWords {
  let at = start;
  const next = () => block[at++];
  const word = () => wordOf(next());
  const list = () => {
    const words: string[] = [];
    for (let left = next(); left > 0; left--) words.push(word());
    return words;
  };
  return {
    lemmas: list(),
    kin: list(),
    words: new Set(list()),
    title: new Set(list()),
    place: new Set(list()),
    names: new Set(list()),
    numbers: new Set(list()),
    ordinals: new Map(Array.from({ length: next() }, () => [word(), next()] as const)),
  };
}
