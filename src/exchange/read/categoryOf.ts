import { CATEGORIES, type Category } from '../../event-set/eventSet.ts';

/** Words of other people's kinds of events, each a beginning of a word, by the category of ours that they fit. */
const WORDS: Readonly<Record<Exclude<Category, 'other'>, string>> = {
  conflict:
    'war battle attack violence armed militar siege invasion airstrike bombing explosion protest riot unrest coup rebellion uprising terror',
  disaster:
    'earthquake quake flood storm hurricane cyclone typhoon tornado wildfire fire tsunami volcan eruption drought landslide accident crash hazard natural weather',
  crime: 'crime murder homicide robbery theft arrest trial court police justice legal law shooting kidnap',
  politics:
    'politic election government parliament vote referendum policy legislat minister president reform',
  diplomacy: 'diploma treaty summit negotiat sanction agreement alliance embassy foreign',
  economy: 'econom business financ trade market bank industr company labour labor strike',
  'health-science':
    'health science medic disease epidemic pandemic outbreak vaccin research space technolog climate environment discover invention exploration',
  culture:
    'cultur art arts music film book literature sport sports religio festival education exhibition theatre theater museum media award',
};

const BEGINNINGS = Object.entries(WORDS).map(([category, words]) => ({
  category: category as Category,
  pattern: new RegExp(`(?<![\\p{L}])(?:${words.split(' ').join('|')})`, 'u'),
}));

/** Whole words that are too short to be beginnings. */
const SHORT = new Set(['art', 'arts', 'war', 'law', 'fire']);

/** The category of ours that a foreign one fits; null where it fits none, or several alike. */
export function categoryOf(written: string): Category | null {
  const text = written.trim().slice(0, 200).toLowerCase();
  const own = CATEGORIES.find((each) => each === text || each.replace('-', ' and ') === text);
  if (own) return own;
  const fitting = BEGINNINGS.filter(({ pattern }) => fits(pattern, text));
  return fitting.length === 1 ? (fitting[0]?.category ?? null) : null;
}

function fits(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text);
  if (!found) return false;
  const word = /^\p{L}*/u.exec(text.slice(found.index))?.[0] ?? '';
  return !SHORT.has(found[0]) || word === found[0] || word === `${found[0]}s`;
}
