import type { DateLink } from './dates/dateLink.ts';
import { inheritDate } from './dates/inheritDate.ts';
import { linkDates } from './dates/linkDates.ts';
import { findMainTrigger } from './findMainTrigger.ts';
import { type Memory, remember, startMemory } from './memory.ts';
import { inheritPlaces } from './places/inheritPlaces.ts';
import { linkPlaces } from './places/linkPlaces.ts';
import type { PlaceLink } from './places/placeLink.ts';
import type { EventContext } from './readContext.ts';
import type { Trigger } from './trigger.ts';
import { findTriggers } from './triggers/findTriggers.ts';

/** A trigger with its places (several, where one event happened in several), its date, and how sure both are. */
export interface Draft {
  readonly trigger: Trigger;
  readonly places: readonly PlaceLink[];
  readonly date: DateLink | null;
  /** The event that the article is about. */
  readonly isMain: boolean;
}

/** A link of its own sentence below this is no better than none. */
const LEAST_OWN_SCORE = 0.3;

/**
 * Gives each trigger its date and places: those of its own words first, then what the discourse lends, from the
 * sentence, the paragraph, the lead, and for the main event the day of publication and the dateline.
 */
export function linkEvents(context: EventContext): Draft[] {
  const { sentences } = context.parse;
  const triggers = sentences.map((_, sentence) => findTriggers(context, sentence));
  const main = findMainTrigger(context, triggers);
  const memory: Memory = startMemory();
  const drafts: Draft[] = [];
  triggers.forEach((list, sentence) => {
    const owns = list.map((trigger) => linkOwn(context, trigger));
    const resolve = (linked: OwnLinks, mates: readonly OwnLinks[]): Draft => {
      const isMain = linked.trigger === main;
      const own = isMain ? trustActor(linked) : linked;
      const date = own.date ?? inheritDate(context, own.trigger, mates, memory, isMain);
      const lent = isPlaced(own) ? [] : inheritPlaces(context, own.trigger, mates, memory, isMain, own.date);
      return { trigger: own.trigger, places: choosePlaces(own.places, lent), date, isMain };
    };
    // Asides come last: they take what their sentence's events have found.
    const plain = owns.filter(({ trigger }) => !trigger.isAside);
    const found = plain.map((own) =>
      resolve(
        own,
        owns.filter((other) => other !== own),
      ),
    );
    const asides = owns
      .filter(({ trigger }) => trigger.isAside)
      .map((own) =>
        resolve(own, [...owns.filter((other) => other !== own && other.trigger.isAside), ...found]),
      );
    const resolved = [...found, ...asides].sort((a, b) => a.trigger.token - b.trigger.token);
    drafts.push(...resolved);
    remember(memory, context, sentence, resolved);
  });
  return drafts;
}

/** What a trigger's own sentence says of it. */
export interface OwnLinks {
  readonly trigger: Trigger;
  readonly places: readonly PlaceLink[];
  readonly date: DateLink | null;
}

/** "Tanzania expelled five Iraqis": the main event of an article is in the country that acts, unless told otherwise. */
function trustActor(own: OwnLinks): OwnLinks {
  const isActor = own.places[0]?.role === 'actor' && own.places[0].path === 'clause';
  return isActor ? { ...own, places: own.places.map((link) => ({ ...link, score: 0.58 })) } : own;
}

/** Places of its own that need no second look. */
function isPlaced({ places }: OwnLinks): boolean {
  return places.length > 0 && places[0].score >= 0.45;
}

/** A weak place of its own ("the Baghdad government") and one from the discourse: each makes the other surer. */
function choosePlaces(own: readonly PlaceLink[], lent: readonly PlaceLink[]): readonly PlaceLink[] {
  if (own.length === 0) return lent;
  if (lent.length === 0 || own[0].score >= lent[0].score) return own;
  const isSameCountry =
    own[0].place.countryCode !== null && own[0].place.countryCode === lent[0].place.countryCode;
  return isSameCountry
    ? own.map((link) => ({ ...link, score: Math.min(0.7, lent[0].score + 0.1) }))
    : own[0].score >= 0.4
      ? own
      : lent;
}

function linkOwn(context: EventContext, trigger: Trigger): OwnLinks {
  const places = linkPlaces(context, trigger).find((group) => group[0].score >= LEAST_OWN_SCORE) ?? [];
  const date = linkDates(context, trigger).find(({ score }) => score >= LEAST_OWN_SCORE) ?? null;
  return { trigger, places, date };
}
