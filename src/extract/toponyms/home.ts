import type { Gazetteer, Place } from '../../gazetteer/gazetteer.ts';
import { OUTLET_HOMES } from './outletHomes.ts';

/** Where an article's outlet is at home. */
export interface Home {
  /** Its towns, likeliest first; empty where only the country is known. */
  readonly towns: readonly Place[];
  readonly countryCode: string | null;
}

export interface OutletContext {
  readonly gazetteer: Gazetteer;
  readonly url?: string | null;
  readonly publisher?: string | null;
}

/** The home of an outlet by the table of outlets, by a town in its name, or by the country of its address. */
export function findHome({ gazetteer, url, publisher }: OutletContext): Home {
  const host = hostOf(url ?? '');
  const countryCode = countryOf(host);
  const known = OUTLET_HOMES.get(host) ?? OUTLET_HOMES.get(host.replace(/^[^.]+\.(?=[^.]+\.)/, ''));
  if (known !== undefined) {
    const towns = placesOf(known, gazetteer);
    if (towns.length > 0) return { towns, countryCode: towns[0].countryCode };
  }
  const names = [...namesOfPublisher(publisher ?? ''), ...namesOfHost(host)];
  for (const name of names) {
    const towns = gazetteer
      .find(name)
      .filter(
        ({ place, nameKind }) => place.level === 'city' && nameKind !== 'demonym' && place.population >= 2000,
      )
      .map(({ place }) => place)
      .filter((place) => countryCode === null || place.countryCode === countryCode);
    if (towns.length > 0) return { towns: towns.slice(0, 12), countryCode };
  }
  return { towns: [], countryCode };
}

/** "Alexandria|Louisiana|US": the town of that name there. */
function placesOf(home: string, gazetteer: Gazetteer): Place[] {
  const [town, division, countryCode] = home.split('|');
  return gazetteer
    .find(town)
    .map(({ place }) => place)
    .filter((place) => place.level === 'city' && place.countryCode === countryCode)
    .filter((place) => division === '' || place.admin1 === division)
    .slice(0, 1);
}

function hostOf(url: string): string {
  return (HOST.exec(url)?.groups?.host ?? '').toLowerCase();
}

/** Accepted forms: "https://www.example.com/path", "www.example.com", "example.com". */
const HOST = /^(?:[a-z]+:\/\/)?(?:www\d?\.)?(?<host>[\w-]+(?:\.[\w-]+)+)/i;

function countryOf(host: string): string | null {
  const ending = /\.([a-z]{2})$/.exec(host)?.[1]?.toUpperCase();
  if (ending === undefined || SPOKEN_ENDINGS.has(ending)) return null;
  return ending === 'UK' ? 'GB' : ending;
}

/** Endings of addresses that stand for something else than their country. */
const SPOKEN_ENDINGS: ReadonlySet<string> = new Set([
  'TV',
  'ME',
  'IO',
  'CO',
  'FM',
  'AM',
  'AI',
  'EU',
  'TO',
  'LY',
  'GG',
  'CC',
  'WS',
  'SO',
]);

/** Words of newspapers' names that are not their town's. */
const OUTLET_WORDS =
  /(?:the|daily|sunday|weekly|evening|morning|news|newspapers?|times|post|herald|tribune|gazette|journal|courier|chronicle|register|citizen|advocate|leader|telegram|telegraph|press|standard|star|sun|mail|review|record|recorder|reporter|examiner|enquirer|inquirer|dispatch|observer|guardian|independent|sentinel|express|echo|world|today|online|live|local|media|radio|tv|and|globe|bulletin|beacon|banner|argus|mercury|messenger|monitor|palladium|item|union|democrat|republican|republic|intelligencer|democrat|state|argus|voice|eagle|bee|free|paper|web)/g;

function namesOfHost(host: string): string[] {
  const label =
    host
      .split('.')
      .filter((part) => part.length > 3 && part !== 'news')
      .sort((a, b) => b.length - a.length)[0] ?? '';
  const bare = label.replace(/-/g, ' ').replace(OUTLET_WORDS, ' ').trim();
  const names = [label.replace(/-/g, ' '), ...bare.split(/\s+/).sort((a, b) => b.length - a.length)];
  return names.filter((name) => name.length >= 5);
}

function namesOfPublisher(publisher: string): string[] {
  const words = publisher
    .split(/[\s,()]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase().replace(OUTLET_WORDS, '') !== '');
  const names: string[] = [];
  for (let length = Math.min(3, words.length); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++)
      names.push(words.slice(start, start + length).join(' '));
  return names.filter((name) => name.length >= 4);
}
