import type { Level } from '../../../event-set/eventSet.ts';
import type { EventContext } from '../readContext.ts';
import type { PlaceLink } from './placeLink.ts';

/** Levels at which an article may be about a place; waters and regions are too wide to guess. */
const HOMES: readonly (readonly Level[])[] = [['city'], ['admin1', 'admin2'], ['country']];

/** Named so often a place may be what the article is about. */
const LEAST_MENTIONS = 2;

/** What such a guess is worth: less than anything that the discourse says. */
const ARTICLE_SCORE = 0.2;

/**
 * The places that the article is mostly about, the most often named first, at most one of each size: a town, a division,
 * a country. Demonyms count for a country that is named, too, and for none that is not.
 */
export function findArticlePlaces(context: EventContext): readonly PlaceLink[] {
  const found = known.get(context) ?? count(context);
  known.set(context, found);
  return found;
}

const known = new WeakMap<EventContext, readonly PlaceLink[]>();

interface Tally {
  readonly link: PlaceLink;
  readonly names: number;
  readonly all: number;
}

function count({ toponyms }: EventContext): PlaceLink[] {
  const tallies = new Map<number, Tally>();
  for (const { mention } of toponyms.flat()) {
    const { place, kind, start, end } = mention;
    if (!place) continue;
    const before = tallies.get(place.row);
    const isName = kind === 'name' || kind === 'dateline';
    const link: PlaceLink =
      before && (before.names > 0 || !isName)
        ? before.link
        : {
            place,
            toponym: mention,
            span: { start, end },
            role: 'locative',
            basis: 'inherited',
            path: 'article',
            score: ARTICLE_SCORE,
          };
    tallies.set(place.row, {
      link,
      names: (before?.names ?? 0) + Number(isName),
      all: (before?.all ?? 0) + 1,
    });
  }
  const named = [...tallies.values()].filter(({ names, all }) => names > 0 && all >= LEAST_MENTIONS);
  return HOMES.flatMap((levels) => {
    const [most] = named
      .filter(({ link }) => levels.includes(link.place.level))
      .sort((a, b) => b.all - a.all || a.link.span.start - b.link.span.start);
    return most ? [most] : [];
  })
    .sort((a, b) => b.all - a.all)
    .map(({ link }) => link);
}
