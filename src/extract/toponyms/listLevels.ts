import type { Gazetteer, Place } from '../../gazetteer/gazetteer.ts';
import type { Parse } from '../parse.ts';
import { findReadings } from './readings.ts';
import type { RecognisedName } from './recognise.ts';

type Level = Place['level'];

/**
 * For each name the level that most of the other names of its list have by their first reading, or null outside of
 * lists. Accepted forms: "X and Y", "X, Y or Z", "X, Y, and Z"; "X, Y" alone is rather a town and its area.
 */
export function findListLevels(
  { tokens }: Parse,
  names: readonly RecognisedName[],
  gazetteer: Gazetteer,
): (Level | null)[] {
  const levels = names.map((): Level | null => null);
  const jointOf = (index: number) =>
    tokens
      .slice(names[index].last, Math.min(names[index + 1].first, names[index].last + 3))
      .map(({ lower }) => lower)
      .join(' ');
  let first = 0;
  for (let index = 0; index < names.length; index++) {
    const joint = index + 1 < names.length ? jointOf(index) : '';
    if (joint === ',') continue;
    if (ENDS.has(joint)) {
      const members = range(first, index + 2);
      const own = members.map((member) => firstLevel(tokens, names[member], gazetteer));
      members.forEach((member, at) => {
        levels[member] = commonest(own.filter((level, other) => other !== at && level !== null));
      });
      // "X and Y and Z" goes on with its last name.
      first = index + 1;
    } else first = index + 1;
  }
  return levels;
}

const ENDS: ReadonlySet<string> = new Set(['and', 'or', '&', ', and', ', or']);

function firstLevel(
  tokens: Parse['tokens'],
  { first, last }: RecognisedName,
  gazetteer: Gazetteer,
): Level | null {
  const words = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  const [best, next] = findReadings(words, gazetteer)?.candidates ?? [];
  if (best === undefined || best.nameKind === 'demonym') return null;
  const rivals = next !== undefined && next.place.level !== best.place.level;
  return rivals && next.place.population > RIVAL_SHARE * best.place.population ? null : best.place.level;
}

/** A name with a reading of another level that is as populous as this part of the first tells nothing of a list. */
const RIVAL_SHARE = 0.05;

function commonest(levels: readonly (Level | null)[]): Level | null {
  let best: Level | null = null;
  let most = 0;
  for (const level of levels) {
    const count = levels.filter((other) => other === level).length;
    if (count === most && level !== best) best = null;
    else if (count > most) {
      most = count;
      best = level;
    }
  }
  return best;
}

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, i) => first + i);
