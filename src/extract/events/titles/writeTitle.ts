import type { Draft } from '../linkEvents.ts';
import { standingOf } from '../model/standing.ts';
import type { PlaceLink } from '../places/placeLink.ts';
import type { EventContext } from '../readContext.ts';
import { pickTokens } from './pickTokens.ts';
import { readArticleTitle } from './readArticleTitle.ts';
import { spellTokens } from './spellTokens.ts';

/** A headline is at most this long; a longer one is cut where a phrase ends. */
const LONGEST_TITLE = 90;

/**
 * A headline for an event from its own clause: subject, verb, object, without the date, asides between commas,
 * attribution and empty words; the place (`link`) is added where the headline lacks it and the sentence gives it. The main event takes the
 * article's own title where that speaks of it.
 */
export function writeTitle(context: EventContext, draft: Draft, link: PlaceLink | null): string {
  const own = draft.isMain ? readArticleTitle(context, draft.trigger) : null;
  if (own !== null && draft.places.length < 2) return own;
  const tokens = pickTokens(context, draft);
  const spelt = trimEdges(spellTokens(context, tokens));
  // Too little for a headline: the sentence itself says it.
  const { start, end } = context.parse.sentences[draft.trigger.sentence];
  const bodyStart = context.structure.dateline === null ? 0 : context.structure.bodyStart;
  const words =
    spelt.split(' ').length > 2
      ? spelt
      : trimEdges(context.parse.text.slice(Math.max(start, bodyStart), end).replace(/\s+/g, ' '));
  const title = capitalise(words);
  if (title.length <= LONGEST_TITLE) return withPlace(context, link, title);
  // A cut before the event's own word would leave a headline without its news.
  const told = spellTokens(
    context,
    tokens.filter((token) => token <= draft.trigger.token),
  );
  return withPlace(context, link, shorten(title, told.length));
}

/** Signs and small words that the cut left at either end. */
function trimEdges(text: string): string {
  return text
    .replace(/[`“”"\p{Cc}\p{Cs}]|''/gu, '')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/(?:[,;:]\s*)+([,;:])/g, '$1')
    .replace(/^['’]s\s+/u, '')
    .replace(/^[\s,;:.'‘’_–—-]+/u, '')
    .replace(/^(?:and|but|or|so|that|then)\s+/i, '')
    .replace(
      /^(?:under|in|at|on|during|by|after|with|for|of|to|from|about|over|into)\s+(?=(?:the|a|an|its|his|her|their|\p{Ll})\s)/iu,
      '',
    )
    .replace(/^(?:the|a|an) /i, '')
    .replace(TRAILING, '')
    .replace(/[\s,;:._–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Prepositions, articles and conjunctions that hang at the end, one behind the other. */
const TRAILING =
  /(?:[\s,;:_–—-]+(?:and|but|or|of|in|on|at|to|for|with|from|by|as|about|around|the|a|an|that|who|which|its|his|her|their|into|over|after|before|since|because|while|including|than|is|was|has|had))+[\s,;:._–—-]*$/i;

/** Cuts at the last end of a phrase that fits, behind at least so many characters. */
function shorten(title: string, least: number): string {
  const ends = [...title.slice(0, 2 * LONGEST_TITLE).matchAll(PHRASE_END)]
    .map(({ index }) => index)
    .filter((index) => index > Math.max(35, least));
  const fitting = ends.filter((index) => index <= LONGEST_TITLE);
  const end = fitting.at(-1) ?? Math.min(ends[0] ?? title.length, title.lastIndexOf(' ', LONGEST_TITLE + 20));
  return trimEdges(capitalise(title.slice(0, end)));
}

const PHRASE_END =
  /, | (?=(?:to|for|with|from|by|as|against|over|after|including|involving|while|when|in|on|at|that|who|which|where|because)\b)/g;

function withPlace(context: EventContext, link: PlaceLink | null, title: string): string {
  // What the discourse lent stands on the map; the headline says what the sentence says.
  if (!link?.toponym) return title;
  if (link.basis !== 'words' || standingOf(link.path) !== 'own') return title;
  const { place, toponym, span } = link;
  const lower = title.toLowerCase();
  if (lower.includes(toponym.text.toLowerCase()) || lower.includes(place.name.toLowerCase())) return title;
  const before = context.parse.text.slice(Math.max(0, span.start - 5), span.start);
  const isHeld = /\bthe\s+$/i.test(before) && /^(?:water|region|country)$/.test(place.level);
  const isShouted = toponym.text.length > 3 && toponym.text === toponym.text.toUpperCase();
  const longer = `${title} in ${isHeld ? 'the ' : ''}${isShouted ? place.name : toponym.text}`;
  return longer.length <= LONGEST_TITLE ? longer : title;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
