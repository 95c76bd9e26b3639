import type { Category } from '../../../event-set/eventSet.ts';

/** Words that say what a sentence is about, whatever its verb; lower case, singular and plural alike. Our own list. */
const LISTS: Readonly<Partial<Record<Category, string>>> = {
  conflict: `
    army troops soldier soldiers rebel rebels militia militias insurgent insurgents guerrilla guerrillas militant
    militants terrorist terrorists terrorism bomb bombs missile missiles rocket rockets shots gunmen fighters tank tanks
    warship warships ceasefire hostage hostages battlefield frontline jihadist jihadists`,
  disaster: `
    earthquake flood floods floodwater floodwaters hurricane storm wildfire wildfires volcano tsunami landslide victims
    survivors wreckage firefighters lifeboat shipwreck drought famine blizzard tornado`,
  crime: `
    police court judge jury prosecutor prosecutors lawyer lawyers attorney suspect suspects prison jail sheriff murder
    charges defendant detective detectives gang gangs robbery custody warrant inmate inmates`,
  politics: `
    president parliament senate congress party minister ministers cabinet government opposition election elections vote
    votes voters candidate candidates deputies lawmakers senator senators referendum protest protests protesters
    demonstration demonstrations demonstrators crowd crowds rally politburo constitution democracy chancellor mayor
    governor council legislature bill campaign activists republic coalition`,
  diplomacy: `
    embassy ambassador ambassadors envoy envoys summit treaty talks negotiations negotiators diplomat diplomats sanctions
    delegation refugees visas nato accord border borders`,
  economy: `
    company companies shares stock stocks market markets bank banks investors price prices profit profits revenue firm
    exports imports trade workers factory factories plant jobs tax taxes budget currency economy inflation oil investment
    shareholders retailer`,
  'health-science': `
    virus disease hospital hospitals patients doctors vaccine vaccines researchers scientists scientist astronauts
    spacecraft telescope laboratory outbreak infection infections medicine surgery species experiment astronomer`,
  culture: `
    film films museum museums concert novel book books album singer actor actress artist artists theatre theater festival
    church prayers mass priest pilgrims pilgrimage monastery tournament championship team teams coach goal football cup
    olympic olympics match player players school schools students university`,
};

const CATEGORY_OF: ReadonlyMap<string, Category> = new Map(
  Object.entries(LISTS).flatMap(([category, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, category as Category] as const),
  ),
);

/** The category that most of the words speak of, the first of equals; null where none says anything. Lower case. */
export function topicOf(words: Iterable<string>): Category | null {
  const counts = new Map<Category, number>();
  for (const word of words) {
    const category = CATEGORY_OF.get(word);
    if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  let best: Category | null = null;
  for (const [category, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = category;
  return best;
}
