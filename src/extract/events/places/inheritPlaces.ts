import type { OwnLinks } from '../linkEvents.ts';
import { isFragment, type Memory } from '../memory.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import type { PlaceLink } from './placeLink.ts';
import { readPlaceRole } from './readPlaceRole.ts';

/** Words that point back to a place named before: "in the region", "there". Lower case. */
const ANAPHORS = new Set(
  'there here region area city country capital town village province scene island state'.split(' '),
);

/**
 * The places that the discourse lends to a trigger that has none in its own words: of its sentence, of what an anaphor
 * points back to, of the paragraph, of a fragment right behind it, of the lead; for the main event the dateline.
 */
export function inheritPlaces(
  context: EventContext,
  trigger: Trigger,
  mates: readonly OwnLinks[],
  memory: Memory,
  isMain: boolean,
): readonly PlaceLink[] {
  const { sentences, tokens } = context.parse;
  const lend = (links: readonly PlaceLink[], path: PlaceLink['path'], score: number): PlaceLink[] =>
    links.slice(0, 1).map((link) => ({ ...link, basis: 'inherited', path, score }));

  const mate = mates
    .filter(({ places }) => places.length > 0 && places[0].score >= 0.6)
    .sort((a, b) => b.places[0].score - a.places[0].score)[0];
  if (mate) return lend(mate.places, 'sentence', 0.62 * mate.places[0].score);
  const inSentence = findLocative(context, trigger);
  if (inSentence) return [inSentence];

  const next = trigger.sentence + 1;
  if (
    next < sentences.length &&
    isFragment(context, next) &&
    sentences[next].paragraph === sentences[trigger.sentence].paragraph
  ) {
    const named = context.toponyms[next].find(({ mention }) => mention.place && mention.kind === 'name');
    if (named?.mention.place && context.timexes[next].length === 0) {
      const { mention } = named;
      return [
        {
          place: named.mention.place,
          toponym: mention,
          span: { start: mention.start, end: mention.end },
          role: 'locative',
          basis: 'inherited',
          path: 'previous',
          score: 0.6,
        },
      ];
    }
  }

  const last = memory.places.at(-1);
  if (last) {
    const distance = trigger.sentence - last.sentence;
    const isNear = sentences[last.sentence].paragraph === sentences[trigger.sentence].paragraph;
    const hasAnaphor = trigger.tokens.some((token) => ANAPHORS.has(tokens[token].lower));
    if (hasAnaphor && distance <= 6)
      return lend(last.link, 'anaphor', 0.62 * Math.min(1, last.link[0].score + 0.2));
    const score = (isNear ? 0.52 : 0.4) - 0.05 * (distance - 1);
    if (distance <= (isNear ? 6 : 3) && score >= 0.25)
      return lend(
        last.link,
        isNear ? 'previous' : 'paragraph',
        score * Math.min(1, last.link[0].score + 0.2),
      );
  }
  const dateline = isMain ? findDatelinePlace(context) : null;
  if (dateline) return [dateline];
  if (memory.leadPlaces) return lend(memory.leadPlaces, 'lead', 0.3);
  return [];
}

/** A place that another clause of the sentence has something happen in: "a woman trapped in a landslide in Looe". */
function findLocative(context: EventContext, trigger: Trigger): PlaceLink | null {
  const sentence = context.parse.sentences[trigger.sentence];
  for (const { mention, first, last } of context.toponyms[trigger.sentence]) {
    if (!mention.place || mention.kind !== 'name' || context.isQuoted(first)) continue;
    const { role } = readPlaceRole(context.parse, sentence, mention, first, last);
    if (role !== 'locative' && role !== 'site') continue;
    return {
      place: mention.place,
      toponym: mention,
      span: { start: mention.start, end: mention.end },
      role,
      basis: 'words',
      path: 'sentence',
      score: 0.48,
    };
  }
  return null;
}

function findDatelinePlace({ structure, toponyms }: EventContext): PlaceLink | null {
  const { dateline } = structure;
  if (!dateline) return null;
  for (const list of toponyms)
    for (const { mention } of list)
      if (mention.place && mention.start >= dateline.start && mention.end <= dateline.end)
        return {
          place: mention.place,
          toponym: mention,
          span: { start: mention.start, end: mention.end },
          role: 'locative',
          basis: 'dateline',
          path: 'fallback',
          score: 0.5,
        };
  return null;
}
