import type { Candidate, Gazetteer } from '../../gazetteer/gazetteer.ts';
import { AREA_WORDS, DIRECTION_WORDS } from './lexicon.ts';

/**
 * How the gazetteer's name lies in the name of the text: `whole`; `bare`, without a word for what it is ("the city of
 * X", "X region"); `part`, without a point of the compass ("northern X"); `inner`, somewhere in it ("X International Airport").
 */
export type ReadingForm = 'whole' | 'bare' | 'part' | 'inner';

export interface Readings {
  readonly form: ReadingForm;
  readonly candidates: readonly Candidate[];
}

/** More readings are not weighed; the gazetteer gives the most populous first. */
const MOST_READINGS = 60;
const LONGEST_NAME = 80;

/** The places that a name of the text may mean, by the first form that finds any. */
export function findReadings(name: string, gazetteer: Gazetteer): Readings | null {
  const clean = trimName(name);
  for (const whole of new Set([name, clean])) {
    const found = lookUp(whole, gazetteer);
    if (found.length > 0) return { form: 'whole', candidates: found };
  }
  const words = clean.split(/[\s/–—-]+/).filter((word) => word !== '');
  if (words.length < 2) return null;
  const bare = withoutKind(words);
  if (bare !== null) {
    const found = lookUp(bare, gazetteer);
    if (found.length > 0) return { form: 'bare', candidates: found };
  }
  let first = 0;
  while (first < words.length - 1 && DIRECTION_WORDS.has(words[first].toLowerCase())) first++;
  if (first > 0) {
    const found = lookUp(words.slice(first).join(' '), gazetteer);
    if (found.length > 0) return { form: 'part', candidates: found };
  }
  for (let length = Math.min(words.length - 1, 5); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const inner = words.slice(start, start + length).join(' ');
      if (!/^\p{Lu}/u.test(inner) || (length === 1 && COMMON_WORD.test(inner))) continue;
      const found = lookUp(inner, gazetteer);
      if (found.length > 0) return { form: 'inner', candidates: found };
    }
  return null;
}

/** A name without "the", a possessive and signs around it. */
function trimName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/^(?:the|The|THE)\s+/, '')
    .replace(/['’]s?$/, '')
    .trim();
}

function lookUp(name: string, gazetteer: Gazetteer): readonly Candidate[] {
  return gazetteer.find(name).slice(0, MOST_READINGS);
}

/** "City of X", "X Province": X. */
function withoutKind(words: readonly string[]): string | null {
  const last = words.length - 1;
  if (words.length > 2 && words[1].toLowerCase() === 'of' && AREA_WORDS.has(words[0].toLowerCase()))
    return words.slice(2).join(' ');
  if (AREA_WORDS.has(words[last].toLowerCase())) return words.slice(0, last).join(' ');
  if (AREA_WORDS.has(words[0].toLowerCase())) return words.slice(1).join(' ');
  return null;
}

/** Words in names of sites that are towns too, and hardly ever meant. */
const COMMON_WORD =
  /^(?:The|Of|And|University|College|School|High|Park|Lake|River|Street|Road|Avenue|Church|Hospital|International|National|Court|Center|Centre|Club|House|Hall|Saint|St\.?|San|Santa|Mount|Fort|Port|New|Old|Elementary|Middle|Memorial|Central|Union|Mission|Valley|Hill|Hills|Bridge|Island|Beach|Square|Station|Airport|Hotel|Institute|District|County|City|Town|Village|State|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Federal|Public|General|Royal|First|Third|Grand|Little|Golden|Green|White|Black|Red|Blue|Bay|Sea|Gulf|Strait|Straits|Sound|Cape|Point|Peninsula|Islands|Isle|Isles|Reef|Castle|Palace|Abbey|Harbour|Harbor|Glacier|Creek|Falls|Mountain|Mountains|Desert|Pass)$/;
